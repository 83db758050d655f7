#include "core/desk/desk.h"

#include "core/office/officestore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &hospital, const Clock &clock)
{
    auto ledger = Ledger::create(path, hospital, clock);
    if (!ledger)
        return ledger.failure();
    return std::unique_ptr<Desk>(new Desk(std::move(*ledger)));
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Clock &clock)
{
    auto ledger = Ledger::open(path, clock);
    if (!ledger)
        return ledger.failure();
    return std::unique_ptr<Desk>(new Desk(std::move(*ledger)));
}

Desk::Desk(std::unique_ptr<Ledger> ledger)
    : m_ledger(std::move(ledger))
    , m_office(std::make_unique<OfficeRegister>(*m_ledger))
    , m_disputes(std::make_unique<DisputeRegister>(
          *m_ledger, [this]() -> const DeadlineContext & { return m_deadlines; }))
    , m_imports(std::make_unique<ImportRegister>(*m_ledger, *m_office, *m_disputes))
    , m_mediation(std::make_unique<MediationRegister>(
          *m_ledger, *m_office, *m_disputes, [this]() -> const DeadlineContext & { return m_deadlines; }))
    , m_risks(std::make_unique<RiskRegister>(*m_ledger, *m_office))
    , m_sweeps(std::make_unique<SweepRegister>(*m_ledger, *m_office, *m_risks,
                                               [this]() -> const DeadlineContext & { return m_deadlines; }))
    , m_notices(std::make_unique<NoticeRegister>(*m_ledger, *m_office, *m_disputes, *m_risks, *m_sweeps))
    , m_clusters(std::make_unique<ClusterRegister>(*m_ledger, *m_office, *m_risks))
    , m_assessments(std::make_unique<StabilityRegister>(*m_ledger, *m_office))
    , m_safety(std::make_unique<SafetyRegister>(*m_ledger, *m_office, *m_risks))
    , m_insurance(std::make_unique<InsuranceRegister>(
          *m_ledger, *m_office, *m_disputes, [this]() -> const DeadlineContext & { return m_deadlines; },
          [this](DisputeId dispute) { return patientPayments(dispute); }))
    , m_reports(std::make_unique<ReportRegister>(*m_ledger, *m_office))
{
    readDeadlines();
    connect(m_office.get(), &OfficeRegister::changed, this, &Desk::readDeadlines);
    m_insurance->keepOwn();
    connect(m_office.get(), &OfficeRegister::changed, m_insurance.get(), &InsuranceRegister::keepOwn);
}

Desk::~Desk() = default;

/** What the patient side has of anybody but the liability insurer: payments recorded on the routes, and what
 * is entered in the matter above them. */
QList<PatientPayment> Desk::patientPayments(DisputeId dispute) const
{
    QList<PatientPayment> payments;
    Money recorded;
    for (const Referral &referral : m_mediation->of(dispute)) {
        if (referral.state == ReferralState::Voided)
            continue;
        for (const Payment &payment : m_mediation->payments(referral.id)) {
            if (!payment.isPaid())
                continue;
            recorded = recorded + payment.amount;
            if (payment.payer != Payer::Insurer)
                payments.append({payment.paidOn, payment.amount});
        }
    }
    const std::optional<Dispute> matter = m_disputes->find(dispute);
    if (matter && matter->paid && *matter->paid > recorded)
        payments.append({matter->closedOn, *matter->paid - recorded});
    return payments;
}

/** The calendar and the rules as the office has set them: its own notice file, its own days, its stricter
 * values. */
void Desk::readDeadlines()
{
    m_deadlines.calendar = WorkingDayCalendar::shipped();
    const QJsonObject imported = m_office->setting(QStringLiteral("calendar.notices")).toObject();
    if (!imported.isEmpty()) {
        const auto newer = WorkingDayCalendar::fromCsv(imported[QStringLiteral("csv")].toString(),
                                                       imported[QStringLiteral("version")].toString());
        if (newer)
            m_deadlines.calendar = m_deadlines.calendar.updatedWith(*newer);
    }
    QList<OfficeDay> days;
    for (const QJsonValue &value : m_office->setting(QStringLiteral("calendar.office_days")).toArray()) {
        const QJsonObject day = value.toObject();
        days.append({QDate::fromString(day[QStringLiteral("day")].toString(), Qt::ISODate),
                     day[QStringLiteral("works")].toBool(), day[QStringLiteral("reason")].toString()});
    }
    m_deadlines.calendar = m_deadlines.calendar.withOfficeDays(days);
    m_deadlines.localRules.clear();
    const QJsonObject rules = m_office->setting(QStringLiteral("rules.local")).toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it)
        m_deadlines.localRules.insert(it.key(), it.value().toInt());
    renewKeptDays();
}

/** What the days in the registers were reckoned by: rules, calendar and the office's own values. */
QString Desk::deadlineMark() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(WorkingDayCalendar::shipped().csv().toUtf8());
    for (const DeadlineRule &rule : allRules())
        hash.addData(QStringLiteral("%1 %2 %3 %4;")
                         .arg(rule.id(), QString::number(int(rule.unit)), QString::number(rule.length),
                              QString::number(int(rule.nature)))
                         .toUtf8());
    const OfficeStore store(m_ledger->database());
    for (const char *name : {"calendar.notices", "calendar.office_days", "rules.local"})
        hash.addData(store.setting(QString::fromLatin1(name)).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

/** Due days that stand in the registers follow the rules; as long as those are the same, nothing is read. */
void Desk::renewKeptDays()
{
    const QString name = QStringLiteral("deadlines.mark");
    const QString mark = deadlineMark();
    if (m_ledger->isReadOnly() || OfficeStore(m_ledger->database()).setting(name) == mark)
        return;
    m_mediation->refreshDueDays();
    m_insurance->refreshDueDays();
    (void)m_ledger->change([&](Change &change) -> Result<bool> {
        OfficeStore(change.database()).saveSetting(name, mark);
        return true;
    });
}

} // namespace anhe
