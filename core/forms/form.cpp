#include "core/forms/forms.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QList>

namespace anhe {

/** A voided matter has no papers but its registration form, which says so. */
static PaperForm barredWhenVoided(PaperForm form)
{
    form.bar = [own = form.bar](const FormInput &input) {
        if (input.dispute.status == Status::Voided)
            return QCoreApplication::translate("Form", "%1 is voided; only its registration form is printed.")
                .arg(input.dispute.number);
        return own ? own(input) : QString();
    };
    return form;
}

QString PaperForm::name(Speech speech) const
{
    return say("Form", title, speech);
}

std::span<const PaperForm> allForms()
{
    static const QList<PaperForm> forms = [] {
        QList<PaperForm> all{registrationForm()};
        for (const PaperForm &form :
             {transferSlip(), petitionAcceptance(), petitionOpinion(), routeNotice(), sealingList(),
              openingRecord(), autopsyNotice(), powerOfAttorney(), mediationApplication(),
              hospitalApplication(), referralLetter(), settlementAgreement(), confirmationApplication(),
              callBackRecord(), mediationFile(), claimNotice(), claimFile()})
            all.append(barredWhenVoided(form));
        return all;
    }();
    return forms;
}

const PaperForm *formFor(const QString &key)
{
    for (const PaperForm &form : allForms()) {
        if (key == QLatin1String(form.key))
            return &form;
    }
    return nullptr;
}

bool isSubjectKnown(const PaperForm &form, const FormInput &input)
{
    switch (form.subject) {
    case FormSubject::Matter:
        return !input.isBlank();
    case FormSubject::Seal:
        return input.seal.has_value();
    case FormSubject::Autopsy:
        return input.dispute.diedAt.isValid();
    case FormSubject::Referral:
        return input.referral.has_value();
    case FormSubject::Petition:
        return input.petition.has_value();
    case FormSubject::Agreement:
        return input.referral && input.referral->agreement;
    case FormSubject::Claim:
        return input.claim.has_value();
    }
    Q_UNREACHABLE();
}

} // namespace anhe
