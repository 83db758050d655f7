#include "ui/forms/formwindow.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "ui/common/dialogs.h"
#include "ui/forms/paperview.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

namespace anhe {

namespace {

QStringList wordsOf(const QList<MissingField> &fields)
{
    QStringList words;
    for (const MissingField &field : fields)
        words += field.word;
    return words;
}

FormWindow *shown(FormWindow *window)
{
    window->present();
    return window;
}

} // namespace

FormWindow::FormWindow(Desk &desk, const PaperForm &form, const FormChoice &choice, QWidget *parent)
    : PrintPreview(form.document(handFormInput(desk)), officeFonts(desk.office()), parent)
    , m_desk(desk)
    , m_form(form)
    , m_choice(choice)
{
    setWriter([this](const QString &path) { return writeTo(path); });
    connect(this, &PrintPreview::fillInRequested, this, [this](int missing) {
        if (missing < m_missing.size())
            Q_EMIT fieldRequested(m_missing[missing]);
    });
    connect(this, &PrintPreview::ownFileRequested, this, &FormWindow::openOwnFile);
    connect(&desk.disputes(), &DisputeRegister::changed, this, &FormWindow::reload);
    connect(&desk.mediation(), &MediationRegister::changed, this, &FormWindow::reload);
    connect(&desk.office(), &OfficeRegister::changed, this, &FormWindow::reload);
    reload();
}

void FormWindow::reload()
{
    m_input = handFormInput(m_desk);
    if (m_choice.matter) {
        const Result<FormInput> input = formInput(m_desk, m_choice);
        if (!input) {
            setBar(input.error());
            return;
        }
        m_input = *input;
    }
    const bool blank = m_input.isBlank();
    m_missing = blank ? QList<MissingField>() : m_form.missing(m_input);
    setDocument(m_form.document(m_input), officeFonts(m_desk.office()));
    setWindowTitle(blank ? m_form.name()
                         : QStringLiteral("%1 – %2").arg(m_form.name(), m_input.dispute.number));
    setFileName(fileName());
    setMissing(wordsOf(m_missing));
    setBar(m_form.bar && !blank ? m_form.bar(m_input) : QString());
    showNote();
}

void FormWindow::showNote()
{
    if (hasOwnTemplate(m_desk, m_form))
        setNote(
            tr("Your office has its own Word file for this form. The pages here, their print and their PDF "
               "are the built-in form."),
            tr("Open the filled Word file"));
    else
        setNote({});
}

void FormWindow::openOwnFile()
{
    static const QTemporaryDir folder; // the other program may keep the file open longer than this window is
    const QString path = folder.filePath(fileName() + QStringLiteral(".docx"));
    const Result<QString> written = writeTo(path);
    if (!written)
        Dialogs::warn(this, windowTitle(), written.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Dialogs::warn(
            this, windowTitle(),
            tr("No program on this computer opens Word files. Save the file and print it elsewhere."));
    else if (!written->isEmpty())
        Dialogs::tell(this, windowTitle(), *written);
}

Result<QString> FormWindow::writeTo(const QString &path)
{
    const Result<WrittenForm> written = writeForm(m_desk, m_form, m_input, path);
    if (!written)
        return written.failure();
    if (written->unknownPlaces.isEmpty())
        return QString();
    return tr("Nothing is known for these places of your template; they stand as they are: %1")
        .arg(written->unknownPlaces.join(QStringLiteral("、")));
}

QString FormWindow::fileName() const
{
    const QString name = m_form.name(Speech::Screen);
    return fileNameOf(m_input.isBlank() ? name : m_input.dispute.number + QLatin1Char('-') + name);
}

FormWindow *showForm(Desk &desk, const FormChoice &choice, const QString &formKey, QWidget *parent)
{
    const PaperForm *form = formFor(formKey);
    return form ? shown(new FormWindow(desk, *form, choice, parent)) : nullptr;
}

FormWindow *showForm(Desk &desk, DisputeId matter, const QString &formKey, QWidget *parent)
{
    return showForm(desk, FormChoice{matter}, formKey, parent);
}

FormWindow *showBlankForm(Desk &desk, const QString &formKey, QWidget *parent)
{
    return showForm(desk, FormChoice{}, formKey, parent);
}

} // namespace anhe
