#include "ui/mediation/referralsteps.h"

#include "ui/common/picker.h"
#include "ui/common/stepform.h"
#include "ui/mediation/referralfields.h"

namespace anhe {

StepForm *ReferralSteps::draft(Desk &desk, DisputeId matter, const std::function<void(ReferralId)> &onDrafted)
{
    const std::optional<Dispute> dispute = desk.disputes().find(matter);
    const QString title =
        dispute ? tr("%1 is taken to a route").arg(dispute->number) : tr("A matter is taken to a route");
    auto *form = new StepForm(QStringLiteral("draft"), title, tr("Draft the referral"));
    auto fields = std::make_shared<ReferralFields>(desk, *form, ReferralFields::Purpose::Draft);
    fields->show(desk.mediation().proposed(matter, Route::People));
    const auto propose = [fields] {
        fields->propose();
        fields->fit();
    };
    QObject::connect(static_cast<ChoiceBox *>(form->form().row(QStringLiteral("route"))->control()),
                     &ChoiceBox::edited, form, propose);
    QObject::connect(static_cast<Picker *>(form->form().row(QStringLiteral("dispute"))->control()),
                     &Picker::picked, form, propose);
    form->onFit([fields] { fields->fit(); });
    form->onTake([fields, &desk, onDrafted]() -> Result<QString> {
        const Result<ReferralId> drafted = desk.mediation().draft(fields->referral());
        if (!drafted)
            return drafted.failure();
        onDrafted(*drafted);
        return tr("%1 is drafted").arg(desk.mediation().find(*drafted).value_or(Referral()).number);
    });
    return form;
}

StepForm *ReferralSteps::amend(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(referral.number), tr("Save"));
    auto fields = std::make_shared<ReferralFields>(desk, *form, ReferralFields::Purpose::Amend);
    fields->show(referral);
    form->onFit([fields] { fields->fit(); });
    form->onTake([fields, &desk, number = referral.number]() -> Result<QString> {
        const Result<void> amended = desk.mediation().amend(fields->referral());
        if (!amended)
            return amended.failure();
        return tr("%1 is amended").arg(number);
    });
    return form;
}

} // namespace anhe
