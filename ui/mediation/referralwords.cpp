#include "ui/mediation/referralwords.h"

#include <QCoreApplication>
#include <QHash>

namespace anhe {

namespace {

struct FieldName
{
    const char *field;
    const char *word;
};

constexpr FieldName fieldNames[] = {
    {"entered", QT_TRANSLATE_NOOP("ReferralWords", "Entered")},
    {"attached", QT_TRANSLATE_NOOP("ReferralWords", "File added")},
    {"attachment", QT_TRANSLATE_NOOP("ReferralWords", "File")},
    {"route", QT_TRANSLATE_NOOP("ReferralWords", "Route")},
    {"body", QT_TRANSLATE_NOOP("ReferralWords", "Body")},
    {"state", QT_TRANSLATE_NOOP("ReferralWords", "State")},
    {"applicant", QT_TRANSLATE_NOOP("ReferralWords", "Applicant")},
    {"form", QT_TRANSLATE_NOOP("ReferralWords", "Applied how")},
    {"claimed", QT_TRANSLATE_NOOP("ReferralWords", "Amount claimed")},
    {"issues", QT_TRANSLATE_NOOP("ReferralWords", "Points at issue and reasons")},
    {"claim", QT_TRANSLATE_NOOP("ReferralWords", "Claim")},
    {"drafted_on", QT_TRANSLATE_NOOP("ReferralWords", "Drafted on")},
    {"letter_number", QT_TRANSLATE_NOOP("ReferralWords", "Number of the letter")},
    {"letter_on", QT_TRANSLATE_NOOP("ReferralWords", "Letter of")},
    {"letter_year", QT_TRANSLATE_NOOP("ReferralWords", "Year of the letter")},
    {"letter_serial", QT_TRANSLATE_NOOP("ReferralWords", "Serial of the letter")},
    {"file", QT_TRANSLATE_NOOP("ReferralWords", "File")},
    {"papers", QT_TRANSLATE_NOOP("ReferralWords", "File index")},
    {"applied_on", QT_TRANSLATE_NOOP("ReferralWords", "Applied on")},
    {"consent_on", QT_TRANSLATE_NOOP("ReferralWords", "Other side agreed on")},
    {"accepted_on", QT_TRANSLATE_NOOP("ReferralWords", "Accepted on")},
    {"refused_on", QT_TRANSLATE_NOOP("ReferralWords", "Refused on")},
    {"refusal", QT_TRANSLATE_NOOP("ReferralWords", "Ground of refusal")},
    {"refusal_text", QT_TRANSLATE_NOOP("ReferralWords", "Refusal in words")},
    {"place", QT_TRANSLATE_NOOP("ReferralWords", "Room")},
    {"mediators", QT_TRANSLATE_NOOP("ReferralWords", "Mediators")},
    {"patient_representatives", QT_TRANSLATE_NOOP("ReferralWords", "Representatives of the patient side")},
    {"hospital_representatives", QT_TRANSLATE_NOOP("ReferralWords", "Representatives of the hospital")},
    {"case_number", QT_TRANSLATE_NOOP("ReferralWords", "Case number")},
    {"extension_days", QT_TRANSLATE_NOOP("ReferralWords", "Working days added")},
    {"extension_agreed_on", QT_TRANSLATE_NOOP("ReferralWords", "Extension agreed on")},
    {"extension_document", QT_TRANSLATE_NOOP("ReferralWords", "Paper of the extension")},
    {"concluded_on", QT_TRANSLATE_NOOP("ReferralWords", "Concluded on")},
    {"outcome", QT_TRANSLATE_NOOP("ReferralWords", "Outcome")},
    {"termination_ground", QT_TRANSLATE_NOOP("ReferralWords", "Ground of termination")},
    {"outcome_text", QT_TRANSLATE_NOOP("ReferralWords", "Outcome in words")},
    {"accident_reported_on", QT_TRANSLATE_NOOP("ReferralWords", "Accident reported on")},
    {"note", QT_TRANSLATE_NOOP("ReferralWords", "Note")},
    {"pauses", QT_TRANSLATE_NOOP("ReferralWords", "Pauses")},
    {"agreement", QT_TRANSLATE_NOOP("ReferralWords", "Agreement")},
    {"signed_on", QT_TRANSLATE_NOOP("ReferralWords", "Both sides signed on")},
    {"mediator_signed_on", QT_TRANSLATE_NOOP("ReferralWords", "Mediator signed on")},
    {"stamped_on", QT_TRANSLATE_NOOP("ReferralWords", "Body stamped on")},
    {"facts", QT_TRANSLATE_NOOP("ReferralWords", "Main facts")},
    {"responsibility_text", QT_TRANSLATE_NOOP("ReferralWords", "Responsibility in words")},
    {"responsibility", QT_TRANSLATE_NOOP("ReferralWords", "Responsibility")},
    {"content", QT_TRANSLATE_NOOP("ReferralWords", "What was agreed")},
    {"items", QT_TRANSLATE_NOOP("ReferralWords", "Compensation items")},
    {"total", QT_TRANSLATE_NOOP("ReferralWords", "Amount agreed")},
    {"capitals", QT_TRANSLATE_NOOP("ReferralWords", "Amount in capitals on the paper")},
    {"manner", QT_TRANSLATE_NOOP("ReferralWords", "Manner of performance")},
    {"payment", QT_TRANSLATE_NOOP("ReferralWords", "Payment")},
    {"payments", QT_TRANSLATE_NOOP("ReferralWords", "Payments")},
    {"owed", QT_TRANSLATE_NOOP("ReferralWords", "owed")},
    {"due_on", QT_TRANSLATE_NOOP("ReferralWords", "Due on")},
    {"call_back.due_on", QT_TRANSLATE_NOOP("ReferralWords", "To be held on")},
    {"payer", QT_TRANSLATE_NOOP("ReferralWords", "Payer")},
    {"amount", QT_TRANSLATE_NOOP("ReferralWords", "Amount")},
    {"paid_on", QT_TRANSLATE_NOOP("ReferralWords", "Paid on")},
    {"receipt", QT_TRANSLATE_NOOP("ReferralWords", "Receipt")},
    {"confirmation", QT_TRANSLATE_NOOP("ReferralWords", "Judicial confirmation")},
    {"court", QT_TRANSLATE_NOOP("ReferralWords", "Court")},
    {"decided_on", QT_TRANSLATE_NOOP("ReferralWords", "Decided on")},
    {"document", QT_TRANSLATE_NOOP("ReferralWords", "Number of the paper")},
    {"call_back", QT_TRANSLATE_NOOP("ReferralWords", "Call-back")},
    {"held_on", QT_TRANSLATE_NOOP("ReferralWords", "Held on")},
    {"held_by", QT_TRANSLATE_NOOP("ReferralWords", "Called by")},
    {"spoken_to", QT_TRANSLATE_NOOP("ReferralWords", "Spoken to")},
    {"performance", QT_TRANSLATE_NOOP("ReferralWords", "Performance")},
    {"satisfaction", QT_TRANSLATE_NOOP("ReferralWords", "Satisfaction")},
    {"hidden_risk", QT_TRANSLATE_NOOP("ReferralWords", "Hidden risk left")},
};

template <typename E>
QString spoken(const QString &value)
{
    const std::optional<E> known = fromCode<E>(value);
    return known ? word(*known) : value;
}

/** Lines such as "medical_fees 38,000.00 remark", in which words of their own are codes. */
template <typename E>
QString spokenLines(const QString &value)
{
    QStringList lines = value.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        QStringList parts = line.split(QLatin1Char(' '));
        for (QString &part : parts)
            part = spoken<E>(part);
        line = parts.join(QLatin1Char(' '));
    }
    return lines.join(QStringLiteral("；"));
}

QString amountWords(const QString &value)
{
    bool number = false;
    const qint64 fen = value.toLongLong(&number);
    return number ? Money{fen}.text() : value;
}

using Speaker = QString (*)(const QString &);

const QHash<QString, Speaker> &speakers()
{
    static const QHash<QString, Speaker> all{
        {QStringLiteral("route"), spoken<Route>},
        {QStringLiteral("state"), spoken<ReferralState>},
        {QStringLiteral("confirmation.state"), spoken<ConfirmationState>},
        {QStringLiteral("applicant"), spoken<ApplicantSide>},
        {QStringLiteral("form"), spoken<ApplicationForm>},
        {QStringLiteral("refusal"), spoken<ReferralRefusal>},
        {QStringLiteral("outcome"), spoken<Outcome>},
        {QStringLiteral("termination_ground"), spoken<TerminationGround>},
        {QStringLiteral("agreement.responsibility"), spoken<Responsibility>},
        {QStringLiteral("agreement.payment"), spoken<PaymentManner>},
        {QStringLiteral("agreement.items"), spokenLines<CompensationKind>},
        {QStringLiteral("payments.owed"), spokenLines<Payer>},
        {QStringLiteral("pauses"), spokenLines<PauseGround>},
        {QStringLiteral("payment.payer"), spoken<Payer>},
        {QStringLiteral("call_back.performance"), spoken<Performance>},
        {QStringLiteral("call_back.satisfaction"), spoken<Satisfaction>},
        {QStringLiteral("claimed"), amountWords},
        {QStringLiteral("agreement.total"), amountWords},
        {QStringLiteral("payment.amount"), amountWords},
    };
    return all;
}

QString valueWords(const QString &field, const QString &value)
{
    const Speaker speaker = speakers().value(field);
    return (speaker && !value.isEmpty() ? speaker(value) : value).simplified();
}

} // namespace

QString referralFieldWord(const QString &field)
{
    for (const FieldName &name : fieldNames) {
        if (field == QLatin1String(name.field))
            return QCoreApplication::translate("ReferralWords", name.word);
    }
    const qsizetype dot = field.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return field;
    const QString part = field.left(dot);
    const QString whole = part == QLatin1String("payment") ? QStringLiteral("payments") : part;
    return QStringLiteral("%1 › %2").arg(referralFieldWord(whole), referralFieldWord(field.mid(dot + 1)));
}

QString referralChangeWords(const HistoryEntry &entry)
{
    const QString before = valueWords(entry.field, entry.before);
    const QString after = valueWords(entry.field, entry.after);
    if (before.isEmpty())
        return after;
    return QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after);
}

} // namespace anhe
