#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/mediation/referralmoves.h"

#include <QCoreApplication>

namespace anhe {

Result<void> MediationRegister::pause(ReferralId id, const ReferralPause &pause)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (!referral.isRunning() || !referral.isMediation())
            return Failure{
                QCoreApplication::translate(
                    "MediationRegister", "Only a mediation under way has a clock that can stand; %1 is “%2”.")
                    .arg(referral.number, word(referral.state))};
        if (referral.isPaused())
            return Failure{
                QCoreApplication::translate("MediationRegister", "The clock of %1 already stands since %2.")
                    .arg(referral.number, referral.pauses.last().first.toString(Qt::ISODate))};
        referral.pauses.append(pause);
        return {};
    });
}

Result<void> MediationRegister::resume(ReferralId id, QDate lastDay)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (!referral.isPaused())
            return Failure{QCoreApplication::translate("MediationRegister", "The clock of %1 does not stand.")
                               .arg(referral.number)};
        if (!lastDay.isValid() || lastDay > today())
            return Failure::ofFields(
                {{QStringLiteral("pauses"),
                  QCoreApplication::translate(
                      "MediationRegister",
                      "Please give the last day of the pause; it cannot lie in the future.")}});
        referral.pauses.last().last = lastDay;
        return {};
    });
}

static FieldProblems extensionProblems(const Extension &extension, QDate today)
{
    FieldProblems problems;
    if (extension.workingDays <= 0)
        problems.append({QStringLiteral("extension_days"),
                         QCoreApplication::translate("MediationRegister",
                                                     "Please give the working days of the extension.")});
    if (!extension.agreedOn.isValid() || extension.agreedOn > today)
        problems.append({QStringLiteral("extension_agreed_on"),
                         QCoreApplication::translate("MediationRegister",
                                                     "Please give the day on which it was agreed.")});
    if (!extension.byBothSides)
        problems.append(
            {QStringLiteral("extension_by_both"),
             QCoreApplication::translate("MediationRegister",
                                         "The committee and both sides must agree to an extension.")});
    return problems;
}

Result<void> MediationRegister::extend(ReferralId id, const Extension &extension)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (referral.route == Route::Administrative)
            return Failure{QCoreApplication::translate(
                "MediationRegister",
                "The law knows no extension of administrative mediation (Medical Dispute "
                "Regulation, art. 40).")};
        if (referral.route != Route::People || !referral.isRunning())
            return Failure{QCoreApplication::translate(
                               "MediationRegister",
                               "Only a people's mediation under way can be extended; %1 is “%2”, “%3”.")
                               .arg(referral.number, word(referral.route), word(referral.state))};
        FieldProblems problems = extensionProblems(extension, today());
        const QDate due = dueOn(referral);
        if (due.isValid() && extension.agreedOn > due)
            problems.append(
                {QStringLiteral("extension_agreed_on"),
                 QCoreApplication::translate("MediationRegister",
                                             "The limit ended on %1; an extension is agreed before that.")
                     .arg(due.toString(Qt::ISODate))});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        referral.extensionDays += extension.workingDays;
        referral.extensionAgreedOn = extension.agreedOn;
        referral.extensionDocument = extension.document;
        return {};
    });
}

} // namespace anhe
