#include "core/demo/demorisks.h"

#include "core/desk/desk.h"
#include "core/risk/riskrules.h"
#include "core/risk/riskstore.h"

#include <algorithm>

namespace anhe {

namespace {

constexpr qint64 risksAtOnce = 5000; // one transaction

const QStringList leaders{QStringLiteral("院长"), QStringLiteral("分管安全副院长"),
                          QStringLiteral("分管医疗副院长"), QStringLiteral("分管后勤副院长")};

RiskSource otherSource(DemoRandom &random)
{
    static constexpr RiskSource sources[] = {
        RiskSource::MonthlyReturn, RiskSource::UrgentReport, RiskSource::Inspection, RiskSource::Drill,
        RiskSource::Assessment,    RiskSource::Superior,     RiskSource::CallBack};
    return sources[random.weighed({20, 8, 38, 10, 8, 12, 4})];
}

RiskRating matrix(DemoRandom &random)
{
    RiskRating rating;
    rating.method = RatingMethod::Matrix;
    rating.likelihood = 1 + random.weighed({10, 30, 32, 20, 8});
    rating.impact = 1 + random.weighed({8, 24, 34, 24, 10});
    rating.level = RiskLevelScheme().levelOf(rating);
    return rating;
}

int daysAllowed(RiskLevel level)
{
    return level == RiskLevel::Major ? 10 : level == RiskLevel::Larger ? 20 : 30;
}

} // namespace

qint64 demoRiskCount(qint64 matters)
{
    return std::clamp<qint64>(matters / 12, 24, 3000);
}

DemoRisks::DemoRisks(Desk &desk, DemoRandom &random, const DemoOffice &office, QDate until)
    : m_desk(desk), m_random(random), m_office(office), m_until(until)
{}

QString DemoRisks::someone(DepartmentId department)
{
    for (const DemoDepartment &known : m_office.departments) {
        if (known.id == department)
            return m_random.pick(known.staff);
    }
    return m_random.pick(m_office.officers);
}

Risk DemoRisks::made(const DemoFinding &finding, bool swept)
{
    const QStringList parts = finding.phrase.split(QLatin1Char('|'));
    Risk risk;
    risk.uuid = m_random.uuid();
    risk.foundOn = finding.on;
    risk.foundBy = finding.by;
    risk.source = swept ? RiskSource::WeeklySweep : otherSource(m_random);
    risk.sweep = finding.sweep;
    risk.place = parts.value(0);
    risk.department = finding.department;
    risk.category = finding.category;
    risk.description = parts.value(1);
    risk.fixings.measures = parts.value(2);
    risk.before = matrix(m_random);
    risk.enteredAt = QDateTime(risk.foundOn, QTime(m_random.between(9, 17), m_random.below(60)));
    risk.changedAt = risk.enteredAt;
    return risk;
}

void DemoRisks::assign(Risk &risk)
{
    risk.assignedOn = risk.foundOn.addDays(m_random.between(0, 2));
    if (risk.assignedOn > m_until) {
        risk.assignedOn = {};
        return;
    }
    risk.state = RiskState::Assigned;
    RiskFixings &fixings = risk.fixings;
    fixings.responsible = someone(risk.department);
    fixings.dueOn = risk.assignedOn.addDays(daysAllowed(risk.before.level));
    risk.firstDueOn = fixings.dueOn;
    if (!needsLeader(risk.before.level))
        return;
    fixings.funds = m_random.chance(400)
                        ? QStringLiteral("无需专项资金")
                        : QStringLiteral("%1万元，安全专项经费").arg(m_random.between(1, 20));
    fixings.contingency = QStringLiteral("院级突发事件应急预案");
    fixings.leader = m_random.pick(leaders);
    fixings.team = QStringLiteral("保卫科、后勤保障科和责任科室");
    fixings.plan =
        QStringLiteral("一患一策：") + fixings.measures + QStringLiteral("；每周调度一次直至销号。");
}

void DemoRisks::extend(Risk &risk)
{
    const QDate asked = risk.fixings.dueOn.addDays(-3);
    if (asked < risk.assignedOn || asked.addDays(1) > m_until || !m_random.chance(80))
        return;
    RiskExtension extension;
    extension.requestedOn = asked;
    extension.requestedBy = risk.fixings.responsible;
    extension.reason = QStringLiteral("配件到货延迟");
    extension.until = risk.fixings.dueOn.addDays(15);
    extension.decidedOn = asked.addDays(1);
    extension.decidedBy = m_random.pick(leaders);
    extension.granted = true;
    extension.opinion = QStringLiteral("同意，期间落实临时管控措施");
    risk.fixings.dueOn = extension.until;
    risk.extensions.append(extension);
}

void DemoRisks::finish(Risk &risk, const QString &result)
{
    const bool drags = m_random.chance(90);
    const QDate done =
        drags ? risk.fixings.dueOn.addDays(m_random.between(5, 60))
              : risk.assignedOn.addDays(m_random.between(2, int(risk.assignedOn.daysTo(risk.fixings.dueOn))));
    risk.startedOn = std::min(m_until, risk.assignedOn.addDays(1));
    risk.state = RiskState::Rectifying;
    if (done > m_until)
        return;
    risk.state = RiskState::Rectified;
    risk.rectifiedOn = std::max(done, risk.startedOn);
    risk.rectifiedBy = risk.fixings.responsible;
    risk.result = result;
    risk.after = risk.before;
    risk.after.likelihood = std::max(1, risk.before.likelihood - 2);
    risk.after.level = RiskLevelScheme().levelOf(risk.after);
    const QDate verified = risk.rectifiedOn.addDays(m_random.between(1, 4));
    if (verified > m_until)
        return;
    risk.state = RiskState::Verified;
    risk.verifiedOn = verified;
    risk.verifiedBy = m_random.pick(m_office.officers);
    risk.verification = QStringLiteral("现场复核，整改到位。");
    const QDate off = verified.addDays(m_random.between(0, 3));
    if (off > m_until || m_random.chance(40))
        return;
    risk.state = RiskState::WrittenOff;
    risk.writtenOffOn = off;
    risk.writtenOffBy = m_office.officers.first();
    risk.evidence = QStringLiteral("整改前后照片和验收记录，存保卫科");
}

void DemoRisks::run(Risk &risk, const QString &result)
{
    if (m_random.chance(30))
        return; // still to be assigned
    assign(risk);
    if (risk.state != RiskState::Assigned)
        return;
    extend(risk);
    if (risk.assignedOn < m_until)
        finish(risk, result);
}

RiskId DemoRisks::keep(Risk &risk)
{
    risk.numberYear = risk.foundOn.year();
    risk.numberSerial = ++m_riskSerials[risk.numberYear];
    risk.number = riskNumber(risk.numberYear, risk.numberSerial);
    Database &database = m_desk.ledger().database();
    risk.id = RiskStore(database).insert(risk);
    const QString entity = QStringLiteral("risk");
    Change(database, risk.enteredAt, risk.foundBy)
        .record(entity, risk.id.value, QStringLiteral("entered"), risk.number);
    const std::tuple<QDate, QString, RiskState> moves[] = {
        {risk.assignedOn, m_office.officers.first(), RiskState::Assigned},
        {risk.rectifiedOn, risk.rectifiedBy, RiskState::Rectified},
        {risk.verifiedOn, risk.verifiedBy, RiskState::Verified},
        {risk.writtenOffOn, risk.writtenOffBy, RiskState::WrittenOff}};
    QString before = codeText(RiskState::Reported);
    for (const auto &[on, who, state] : moves) {
        if (!on.isValid())
            continue;
        Change(database, QDateTime(on, QTime(16, 30)), who)
            .record(entity, risk.id.value, {FieldChange{QStringLiteral("state"), before, codeText(state)}});
        before = codeText(state);
    }
    return risk.id;
}

Result<void> DemoRisks::fill(qint64 risks)
{
    const QDate since = m_until.addMonths(risks < 25 ? -4 : -15); // a small example stays small
    Database &database = m_desk.ledger().database();
    DemoSweeps sweeps(database, m_random, m_office, m_until);
    QList<DemoFinding> findings;
    const Result<bool> swept = m_desk.ledger().change([&](Change &) -> Result<bool> {
        findings = sweeps.keep(since);
        RiskStore(database).suspendSearch();
        return true;
    });
    if (!swept)
        return swept.failure();
    const qint64 inSweeps = std::min<qint64>(risks * 3 / 5, findings.size());
    QList<std::pair<DemoFinding, bool>> all;
    for (qint64 i = 0; i < inSweeps; ++i)
        all.append({findings[i * findings.size() / inSweeps], true});
    for (qint64 i = inSweeps; i < risks; ++i) {
        DemoFinding finding;
        std::tie(finding.category, finding.phrase) = demoRiskPhrase(m_random);
        const int days = int(since.daysTo(m_until)) + 1;
        finding.on = since.addDays(std::max(m_random.below(days), m_random.below(days))); // more of late
        finding.department = m_random.pick(m_office.departments).id;
        finding.by = m_random.pick(m_office.officers);
        all.append({finding, false});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first.on < b.first.on; });
    for (qsizetype next = 0; next < all.size();) {
        const qsizetype end = std::min<qsizetype>(all.size(), next + risksAtOnce);
        const Result<bool> kept = m_desk.ledger().change([&](Change &) -> Result<bool> {
            for (; next < end; ++next) {
                DemoFinding finding = all[next].first;
                Risk risk = made(finding, all[next].second);
                if (risk.source == RiskSource::UrgentReport)
                    risk.sweep = finding.sweep = sweeps.alarm(finding);
                run(risk, finding.phrase.section(QLatin1Char('|'), 3));
                const RiskId id = keep(risk);
                if (finding.sweep)
                    sweeps.link(finding, id);
                press(risk);
            }
            return true;
        });
        if (!kept)
            return kept.failure();
    }
    const Result<bool> finished = m_desk.ledger().change([&](Change &) -> Result<bool> {
        RiskStore(database).resumeSearch();
        keepNotices();
        judgeClusters();
        assess();
        return true;
    });
    return finished ? Result<void>() : Result<void>(finished.failure());
}

} // namespace anhe
