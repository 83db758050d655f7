#include "ui/insurance/insurancewords.h"

#include "core/insurance/insurancecodes.h"
#include "core/insurance/percent.h"

#include <QCoreApplication>

namespace anhe {

namespace {

struct InsuranceFieldName
{
    const char *field;
    const char *word;
};

constexpr InsuranceFieldName fieldNames[] = {
    // institutions
    {"name", QT_TRANSLATE_NOOP("InsuranceWords", "Name")},
    {"code", QT_TRANSLATE_NOOP("InsuranceWords", "Registration number")},
    {"level", QT_TRANSLATE_NOOP("InsuranceWords", "Level")},
    {"kind", QT_TRANSLATE_NOOP("InsuranceWords", "Kind of institution")},
    {"ownership", QT_TRANSLATE_NOOP("InsuranceWords", "Run by")},
    {"sector", QT_TRANSLATE_NOOP("InsuranceWords", "Public or private")},
    {"district", QT_TRANSLATE_NOOP("InsuranceWords", "District")},
    {"address", QT_TRANSLATE_NOOP("InsuranceWords", "Address")},
    {"contact", QT_TRANSLATE_NOOP("InsuranceWords", "Contact person")},
    {"phone", QT_TRANSLATE_NOOP("InsuranceWords", "Phone")},
    {"own", QT_TRANSLATE_NOOP("InsuranceWords", "Our own hospital")},
    {"in_scope", QT_TRANSLATE_NOOP("InsuranceWords", "Has to be insured")},
    {"note", QT_TRANSLATE_NOOP("InsuranceWords", "Note")},
    // policies
    {"insurer", QT_TRANSLATE_NOOP("InsuranceWords", "Insurer")},
    {"insurer_phone", QT_TRANSLATE_NOOP("InsuranceWords", "Report claims to (phone)")},
    {"broker", QT_TRANSLATE_NOOP("InsuranceWords", "Broker")},
    {"scheme", QT_TRANSLATE_NOOP("InsuranceWords", "Pooled scheme")},
    {"number", QT_TRANSLATE_NOOP("InsuranceWords", "Policy number")},
    {"period_first", QT_TRANSLATE_NOOP("InsuranceWords", "First day of the period")},
    {"period_last", QT_TRANSLATE_NOOP("InsuranceWords", "Last day of the period")},
    {"retroactive_on", QT_TRANSLATE_NOOP("InsuranceWords", "Retroactive date")},
    {"reporting_until", QT_TRANSLATE_NOOP("InsuranceWords", "Extended reporting until")},
    {"cancelled_on", QT_TRANSLATE_NOOP("InsuranceWords", "Cancelled from")},
    {"cancel_reason", QT_TRANSLATE_NOOP("InsuranceWords", "Why it was cancelled")},
    {"renewal_of", QT_TRANSLATE_NOOP("InsuranceWords", "Renews")},
    {"per_person", QT_TRANSLATE_NOOP("InsuranceWords", "Limit per person")},
    {"per_event", QT_TRANSLATE_NOOP("InsuranceWords", "Limit per event")},
    {"aggregate", QT_TRANSLATE_NOOP("InsuranceWords", "Aggregate limit of the year")},
    {"aggregate_each", QT_TRANSLATE_NOOP("InsuranceWords", "The aggregate limit is each institution's own")},
    {"legal_costs", QT_TRANSLATE_NOOP("InsuranceWords", "Legal costs")},
    {"mental_damage", QT_TRANSLATE_NOOP("InsuranceWords", "Mental damage")},
    {"mental_damage_percent", QT_TRANSLATE_NOOP("InsuranceWords", "Mental damage, % of")},
    {"mental_damage_of", QT_TRANSLATE_NOOP("InsuranceWords", "of which limit")},
    {"deductible", QT_TRANSLATE_NOOP("InsuranceWords", "Deductible")},
    {"deductible_percent", QT_TRANSLATE_NOOP("InsuranceWords", "Deductible, % of the loss")},
    {"hours_to_report", QT_TRANSLATE_NOOP("InsuranceWords", "Hours to report")},
    {"premium", QT_TRANSLATE_NOOP("InsuranceWords", "Premium")},
    {"institutions", QT_TRANSLATE_NOOP("InsuranceWords", "Insured institutions")},
    {"riders", QT_TRANSLATE_NOOP("InsuranceWords", "Riders")},
    // claims
    {"matter", QT_TRANSLATE_NOOP("InsuranceWords", "Matter")},
    {"policy", QT_TRANSLATE_NOOP("InsuranceWords", "Policy")},
    {"institution", QT_TRANSLATE_NOOP("InsuranceWords", "Institution")},
    {"event", QT_TRANSLATE_NOOP("InsuranceWords", "Event")},
    {"claimed", QT_TRANSLATE_NOOP("InsuranceWords", "Claimed by the patient side")},
    {"reported_at", QT_TRANSLATE_NOOP("InsuranceWords", "Reported at")},
    {"reported_by", QT_TRANSLATE_NOOP("InsuranceWords", "Reported by")},
    {"report_number", QT_TRANSLATE_NOOP("InsuranceWords", "Report number")},
    {"opened_on", QT_TRANSLATE_NOOP("InsuranceWords", "Case opened on")},
    {"case_number", QT_TRANSLATE_NOOP("InsuranceWords", "Insurer's case number")},
    {"adjuster", QT_TRANSLATE_NOOP("InsuranceWords", "Adjuster")},
    {"submitted_on", QT_TRANSLATE_NOOP("InsuranceWords", "Full request handed in on")},
    {"more_asked_on", QT_TRANSLATE_NOOP("InsuranceWords", "More material asked for on")},
    {"more_asked", QT_TRANSLATE_NOOP("InsuranceWords", "What was asked for")},
    {"more_given_on", QT_TRANSLATE_NOOP("InsuranceWords", "Material handed in on")},
    {"assessed_on", QT_TRANSLATE_NOOP("InsuranceWords", "Assessed on")},
    {"assessed", QT_TRANSLATE_NOOP("InsuranceWords", "Amount assessed")},
    {"agreed_on", QT_TRANSLATE_NOOP("InsuranceWords", "Payment agreed on")},
    {"agreed", QT_TRANSLATE_NOOP("InsuranceWords", "Amount agreed with the insurer")},
    {"insurer_share", QT_TRANSLATE_NOOP("InsuranceWords", "Insurer's share")},
    {"hospital_share", QT_TRANSLATE_NOOP("InsuranceWords", "Hospital's share")},
    {"deductible_share", QT_TRANSLATE_NOOP("InsuranceWords", "Deductible borne")},
    {"paid_on", QT_TRANSLATE_NOOP("InsuranceWords", "Paid by the insurer on")},
    {"paid_to", QT_TRANSLATE_NOOP("InsuranceWords", "Paid to")},
    {"receipt", QT_TRANSLATE_NOOP("InsuranceWords", "Receipt")},
    {"closed_on", QT_TRANSLATE_NOOP("InsuranceWords", "Claim closed on")},
    {"refused_on", QT_TRANSLATE_NOOP("InsuranceWords", "Refused by the insurer on")},
    {"refusal", QT_TRANSLATE_NOOP("InsuranceWords", "Insurer's reason")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("InsuranceWords", "Withdrawn on")},
    {"withdrawal", QT_TRANSLATE_NOOP("InsuranceWords", "Why it was withdrawn")},
    {"court_on", QT_TRANSLATE_NOOP("InsuranceWords", "In court since")},
    {"court", QT_TRANSLATE_NOOP("InsuranceWords", "Court and case number")},
    {"court_ended_on", QT_TRANSLATE_NOOP("InsuranceWords", "Court case ended on")},
    {"prepayments", QT_TRANSLATE_NOOP("InsuranceWords", "Prepayments")},
    {"papers", QT_TRANSLATE_NOOP("InsuranceWords", "Papers of the file")},
    {"attachment", QT_TRANSLATE_NOOP("InsuranceWords", "File")},
    // the matter
    {"first_claim_on", QT_TRANSLATE_NOOP("InsuranceWords", "First claimed on")},
    {"no_report", QT_TRANSLATE_NOOP("InsuranceWords", "Not to be reported because")},
    {"accident", QT_TRANSLATE_NOOP("InsuranceWords", "Accident insurance")},
    {"accident_insurer", QT_TRANSLATE_NOOP("InsuranceWords", "Accident insurer")},
    {"accident_product", QT_TRANSLATE_NOOP("InsuranceWords", "Product")},
    {"accident_number", QT_TRANSLATE_NOOP("InsuranceWords", "Number of the accident policy")},
    {"accident_result", QT_TRANSLATE_NOOP("InsuranceWords", "Result of the claim")},
    {"accident_paid", QT_TRANSLATE_NOOP("InsuranceWords", "Paid by the accident insurer")},
    {"accident_note", QT_TRANSLATE_NOOP("InsuranceWords", "Note on the accident insurance")},
    // events
    {"entered", QT_TRANSLATE_NOOP("InsuranceWords", "Entered")},
    {"imported", QT_TRANSLATE_NOOP("InsuranceWords", "Imported")},
    {"voided", QT_TRANSLATE_NOOP("InsuranceWords", "Number voided")},
    {"renewed", QT_TRANSLATE_NOOP("InsuranceWords", "Renewed")},
    {"removed", QT_TRANSLATE_NOOP("InsuranceWords", "Removed")},
};

constexpr const char *amountFields[] = {
    "per_person",    "per_event",      "aggregate",        "legal_costs",   "mental_damage",
    "deductible",    "premium",        "claimed",          "assessed",      "agreed",
    "insurer_share", "hospital_share", "deductible_share", "accident_paid",
};

template <typename E>
QString spoken(const QString &code)
{
    const std::optional<E> value = fromCode<E>(code);
    return value ? word(*value) : code;
}

using Speak = QString (*)(const QString &);

struct CodeField
{
    const char *field;
    Speak speak;
};

constexpr CodeField codeFields[] = {
    {"level", spoken<InstitutionLevel>},      {"kind", spoken<InstitutionKind>},
    {"ownership", spoken<Ownership>},         {"sector", spoken<Sector>},
    {"mental_damage_of", spoken<LimitBasis>}, {"paid_to", spoken<PaidTo>},
    {"accident", spoken<AccidentCover>},      {"accident_result", spoken<AccidentResult>},
};

} // namespace

QString insuranceFieldWord(const QString &field)
{
    for (const InsuranceFieldName &name : fieldNames) {
        if (field == QLatin1String(name.field))
            return QCoreApplication::translate("InsuranceWords", name.word);
    }
    return field;
}

QString insuranceValueWord(const QString &field, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    for (const char *amount : amountFields) {
        if (field == QLatin1String(amount))
            return Money{stored.toLongLong()}.text();
    }
    for (const CodeField &code : codeFields) {
        if (field == QLatin1String(code.field))
            return code.speak(stored);
    }
    if (field.endsWith(QLatin1String("_percent")))
        return Percent{stored.toInt()}.text();
    if (field == QLatin1String("own") || field == QLatin1String("aggregate_each"))
        return stored == QLatin1String("1") ? QCoreApplication::translate("InsuranceWords", "yes")
                                            : QCoreApplication::translate("InsuranceWords", "no");
    return stored;
}

QString insuranceChangeWords(const HistoryEntry &entry)
{
    if (entry.field.isEmpty())
        return insuranceFieldWord(entry.after);
    const QString before = insuranceValueWord(entry.field, entry.before).simplified();
    const QString after = insuranceValueWord(entry.field, entry.after).simplified();
    const QString change =
        before.isEmpty()
            ? after
            : QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after);
    return change.isEmpty() ? insuranceFieldWord(entry.field)
                            : QStringLiteral("%1：%2").arg(insuranceFieldWord(entry.field), change);
}

} // namespace anhe
