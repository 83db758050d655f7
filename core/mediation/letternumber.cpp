#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/text/ledgernumber.h"

#include <QCoreApplication>

namespace anhe {

QString letterNumber(const QString &documentCode, int year, int serial)
{
    return officialNumber(documentCode, year, serial);
}

/** Why a referral takes no letter to the body it is taken to. */
static Result<void> takesLetter(const Referral &referral, const QString &documentCode, QDate on, QDate today)
{
    if (!referral.letterNumber.isEmpty())
        return Failure{
            QCoreApplication::translate("MediationRegister", "The letter of %1 has the number %2 already.")
                .arg(referral.number, referral.letterNumber)};
    if (referral.state == ReferralState::Voided)
        return Failure{
            QCoreApplication::translate("MediationRegister", "%1 is voided.").arg(referral.number)};
    if (!referral.isMediation())
        return Failure{QCoreApplication::translate(
            "MediationRegister",
            "A referral letter goes to a mediation committee or to the health authority.")};
    if (documentCode.isEmpty())
        return Failure{QCoreApplication::translate("MediationRegister",
                                                   "The hospital has no document code yet; give it in the "
                                                   "settings, the letters are numbered under it.")};
    if (!on.isValid() || on > today)
        return Failure::ofFields(
            {{QStringLiteral("letter_on"),
              QCoreApplication::translate(
                  "MediationRegister", "Please give the day of the letter; it cannot lie in the future.")}});
    return {};
}

Result<QString> MediationRegister::issueLetter(ReferralId id, QDate on)
{
    const QString code = m_office.hospital().documentCode.trimmed();
    QString number;
    const Result<void> issued = edit(id, {}, [&](Change &change, Referral &referral) -> Result<void> {
        const Result<void> takes = takesLetter(referral, code, on, today());
        if (!takes)
            return takes;
        referral.letterYear = on.year();
        referral.letterSerial = MediationStore(change.database()).nextLetterSerial(on.year());
        referral.letterNumber = letterNumber(code, referral.letterYear, referral.letterSerial);
        referral.letterOn = on;
        number = referral.letterNumber;
        return {};
    });
    return issued ? Result<QString>(number) : Result<QString>(issued.failure());
}

} // namespace anhe
