#include "ui/forms/formwindow.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "ui/forms/paperview.h"

#include <QRegularExpression>

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
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->raise();
    window->activateWindow();
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
    setNote(hasOwnTemplate(m_desk, m_form) ? tr("“Save as Word file” fills your office's own template; the "
                                                "pages here are the built-in form.")
                                           : QString());
}

Result<QString> FormWindow::writeTo(const QString &path)
{
    const Result<WrittenForm> written = writeForm(m_desk, m_form, m_input, path);
    if (!written)
        return written.failure();
    if (written->unknownPlaces.isEmpty())
        return QString();
    return tr("Saved. Nothing is known for these places of your template; they stand as they are: %1")
        .arg(written->unknownPlaces.join(QStringLiteral("、")));
}

QString FormWindow::fileName() const
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\s]+"));
    const QString name = m_form.name(Speech::Screen);
    const QString whole = m_input.isBlank() ? name : m_input.dispute.number + QLatin1Char('-') + name;
    return QString(whole).replace(forbidden, QStringLiteral("_"));
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
