#include "core/forms/riskforms.h"

#include "core/base/language.h"

namespace anhe {

QString RiskForm::name(Speech speech) const
{
    return say("Form", title, speech);
}

std::span<const RiskForm> allRiskForms()
{
    static const RiskForm forms[] = {weeklySweepForm(),       monthlyReturnForm(), urgentReportForm(),
                                     supervisionNoticeForm(), writeOffForm(),      stabilityForm()};
    return forms;
}

const RiskForm *riskFormFor(const QString &key)
{
    for (const RiskForm &form : allRiskForms()) {
        if (key == QLatin1String(form.key))
            return &form;
    }
    return nullptr;
}

bool isSubjectKnown(const RiskForm &form, const RiskFormInput &input)
{
    switch (form.subject) {
    case RiskFormSubject::Notice:
        return input.notice.has_value();
    case RiskFormSubject::WeeklySheet:
        return input.sweep && input.sweep->kind == SweepKind::Weekly;
    case RiskFormSubject::MonthlyReturn:
        return input.month.has_value();
    case RiskFormSubject::UrgentReport:
        return input.sweep && input.sweep->kind == SweepKind::Urgent;
    case RiskFormSubject::Risk:
        return input.risk.has_value();
    case RiskFormSubject::Assessment:
        return input.assessment.has_value();
    }
    Q_UNREACHABLE();
}

} // namespace anhe
