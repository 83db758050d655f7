#include "core/office/templateregister.h"

#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace anhe {

static const QString templateEntity =
    QStringLiteral("template"); // its rows have no table: the note is the form's key

static bool isZipFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

QMap<QString, Attachment> TemplateRegister::all() const
{
    QMap<QString, Attachment> templates;
    for (const Attachment &file : AttachmentStore(m_ledger.database()).of(templateEntity, 0))
        templates.insert(file.note, file);
    return templates;
}

Result<void> TemplateRegister::put(const QString &form, const QString &path)
{
    if (!isZipFile(path))
        return Failure{QCoreApplication::translate(
                           "TemplateRegister",
                           "%1 is not a Word file (.docx). A file in the old .doc format has to be saved as "
                           ".docx first.")
                           .arg(QFileInfo(path).fileName())};
    const QMap<QString, Attachment> before = all();
    const Result<AttachmentId> kept = m_ledger.change([&](Change &change) -> Result<AttachmentId> {
        if (before.contains(form))
            AttachmentStore::remove(change, before.value(form), QStringLiteral("更换模板"));
        return AttachmentStore::add(change, templateEntity, 0, path, form);
    });
    return kept ? Result<void>() : Result<void>(kept.failure());
}

Result<void> TemplateRegister::remove(const QString &form)
{
    const QMap<QString, Attachment> present = all();
    if (!present.contains(form))
        return {};
    const Result<bool> gone = m_ledger.change([&](Change &change) -> Result<bool> {
        AttachmentStore::remove(change, present.value(form), QStringLiteral("恢复内置文书"));
        return true;
    });
    return gone ? Result<void>() : Result<void>(gone.failure());
}

Result<void> TemplateRegister::extract(const QString &form, const QString &path) const
{
    const QMap<QString, Attachment> present = all();
    if (!present.contains(form))
        return Failure{QCoreApplication::translate(
            "TemplateRegister", "There is no template of the office's own for this form.")};
    return AttachmentStore(m_ledger.database()).extract(present.value(form).id, path);
}

} // namespace anhe
