#include "ui/forms/riskformwindow.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"

namespace anhe {

namespace {

/** What the file of a filled paper is called after its form. */
QString nameOf(const RiskFormInput &input)
{
    if (input.notice)
        return input.notice->number;
    if (input.sweep)
        return input.sweep->number;
    if (input.risk)
        return input.risk->number;
    if (input.assessment)
        return input.assessment->number;
    if (input.month)
        return input.month->month.first.toString(QStringLiteral("yyyy-MM"));
    return input.cell ? input.cell->name : QString();
}

} // namespace

RiskFormWindow::RiskFormWindow(Desk &desk, const RiskForm &form, const RiskFormChoice &choice,
                               QWidget *parent)
    : PrintPreview(form.document(handRiskFormInput(desk)), officeFonts(desk.office()), parent)
    , m_desk(desk)
    , m_form(form)
    , m_choice(choice)
{
    connect(this, &PrintPreview::fillInRequested, this, [this](int missing) {
        if (missing < m_missing.size())
            Q_EMIT fieldRequested(m_missing[missing]);
    });
    connect(&desk.risks(), &RiskRegister::changed, this, &RiskFormWindow::reload);
    connect(&desk.notices(), &NoticeRegister::changed, this, &RiskFormWindow::reload);
    connect(&desk.sweeps(), &SweepRegister::changed, this, &RiskFormWindow::reload);
    connect(&desk.assessments(), &StabilityRegister::changed, this, &RiskFormWindow::reload);
    connect(&desk.office(), &OfficeRegister::changed, this, &RiskFormWindow::reload);
    reload();
}

void RiskFormWindow::reload()
{
    const Result<RiskFormInput> input = riskFormInput(m_desk, m_choice);
    if (!input) {
        setBar(input.error());
        return;
    }
    setDocument(m_form.document(*input), officeFonts(m_desk.office()));
    const QString of = nameOf(*input);
    const QString name = of.isEmpty() ? m_form.name() : QStringLiteral("%1 – %2").arg(m_form.name(), of);
    setWindowTitle(name);
    setFileName(fileNameOf(of.isEmpty() ? name : of + QLatin1Char('-') + m_form.name()));
    m_missing = isSubjectKnown(m_form, *input) ? m_form.missing(*input) : QList<MissingField>();
    QStringList missing;
    for (const MissingField &field : std::as_const(m_missing))
        missing << field.word;
    setMissing(missing);
}

RiskFormWindow *showRiskForm(Desk &desk, const QString &formKey, const RiskFormChoice &choice,
                             QWidget *parent)
{
    const RiskForm *form = riskFormFor(formKey);
    if (!form)
        return nullptr;
    auto *window = new RiskFormWindow(desk, *form, choice, parent);
    window->present();
    return window;
}

} // namespace anhe
