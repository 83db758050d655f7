#include "core/demo/demosweeps.h"

#include "core/demo/demophrases.h"
#include "core/ledger/ledger.h"
#include "core/risk/sweeprules.h"
#include "core/risk/sweepstore.h"

namespace anhe {

static const QStringList sweepKinds{
    QStringLiteral("fire"),         QStringLiteral("power"),       QStringLiteral("equipment"),
    QStringLiteral("drugs"),        QStringLiteral("chemicals"),   QStringLiteral("radioactive"),
    QStringLiteral("pathogens"),    QStringLiteral("infection"),   QStringLiteral("quality"),
    QStringLiteral("public_order"), QStringLiteral("dispute"),     QStringLiteral("petition"),
    QStringLiteral("building"),     QStringLiteral("information"), QStringLiteral("welfare"),
    QStringLiteral("surroundings"), QStringLiteral("ethics")};

std::pair<QString, QString> demoRiskPhrase(DemoRandom &random)
{
    const QString kind = sweepKinds[random.weighed({20, 8, 10, 9, 6, 2, 2, 7, 10, 8, 9, 3, 5, 8, 3, 4, 2})];
    return {kind, random.pick(DemoPhrases::shared().of(QStringLiteral("risk.") + kind))};
}

QList<DemoFinding> DemoSweeps::keep(QDate since)
{
    keepCells(since);
    for (QDate monday = mondayOf(since); monday <= m_until; monday = monday.addDays(7))
        keepWeek(monday);
    for (QDate month(since.year(), since.month(), 1); month.addMonths(1) <= m_until;
         month = month.addMonths(1))
        keepReturn(month);
    return m_findings;
}

void DemoSweeps::keepCells(QDate since)
{
    SweepStore store(m_database);
    for (const DemoDepartment &department : m_office.departments) {
        if (m_cells.size() == 12)
            break;
        SweepCell cell;
        cell.name = department.name + QStringLiteral("网格");
        cell.department = department.id;
        cell.responsible = department.staff.value(1);
        cell.phone = QStringLiteral("0000-10003%1").arg(m_cells.size(), 2, 10, QLatin1Char('0'));
        cell.since = since;
        cell.position = int(m_cells.size()) + 1;
        cell.id = store.save(cell);
        Change(m_database, since.startOfDay(), m_office.officers.first())
            .record(QStringLiteral("sweep_cell"), cell.id.value, QStringLiteral("entered"), cell.name);
        m_cells.append(cell);
    }
}

void DemoSweeps::number(Sweep &sweep, DemoRandom &random)
{
    sweep.uuid = random.uuid();
    sweep.numberYear = sweep.period.last.year();
    sweep.numberSerial = ++m_serials[sweep.numberYear];
    sweep.number = sweepNumber(sweep.numberYear, sweep.numberSerial);
    sweep.signedBy = sweep.heldBy;
    sweep.signedOn = sweep.heldOn;
    sweep.enteredAt = QDateTime(sweep.heldOn, QTime(random.between(14, 17), random.below(60)));
    sweep.changedAt = sweep.enteredAt;
}

void DemoSweeps::keepWeek(QDate monday)
{
    for (const SweepCell &cell : std::as_const(m_cells)) {
        const QDate held = monday.addDays(m_random.between(0, 4));
        const bool forgotten = m_random.chance(30);
        const bool found = m_random.chance(140);
        if (forgotten || held > m_until)
            continue;
        Sweep sweep;
        sweep.cell = cell.id;
        sweep.period = {monday, monday.addDays(6)};
        sweep.heldOn = held;
        sweep.heldBy = cell.responsible;
        sweep.zero = !found;
        for (const QString &item : shippedSweepItems())
            sweep.items.append({item, SweepCheck::Fine});
        DemoFinding finding;
        if (found) {
            std::tie(finding.category, finding.phrase) = demoRiskPhrase(m_random);
            const QStringList parts = finding.phrase.split(QLatin1Char('|'));
            sweep.items[m_random.below(int(sweep.items.size()))].check = SweepCheck::Finding;
            sweep.findings.append({parts.value(1), parts.value(0)});
        }
        number(sweep, m_random);
        finding.sweep = SweepStore(m_database).insert(sweep);
        Change(m_database, sweep.enteredAt, cell.responsible)
            .record(QStringLiteral("sweep"), finding.sweep.value, QStringLiteral("entered"), sweep.number);
        finding.on = held;
        finding.department = cell.department;
        finding.by = cell.responsible;
        if (found && m_random.chance(750))
            m_findings.append(finding);
    }
}

void DemoSweeps::keepReturn(QDate month)
{
    Sweep sweep;
    sweep.kind = SweepKind::Monthly;
    sweep.period = {month, month.addMonths(1).addDays(-1)};
    sweep.heldOn = std::min(m_until, sweep.period.last);
    sweep.heldBy = m_office.officers.first();
    sweep.reportedTo = QStringLiteral("安和市卫生健康委员会");
    number(sweep, m_random);
    sweep.signedBy = m_office.officers.last();
    sweep.reportedAt = QDateTime(sweep.heldOn, QTime(17, 0));
    const SweepId id = SweepStore(m_database).insert(sweep);
    Change(m_database, sweep.enteredAt, sweep.heldBy)
        .record(QStringLiteral("sweep"), id.value, QStringLiteral("entered"), sweep.number);
}

SweepId DemoSweeps::alarm(const DemoFinding &finding)
{
    Sweep sweep;
    sweep.kind = SweepKind::Urgent;
    for (const SweepCell &cell : std::as_const(m_cells)) {
        if (cell.department == finding.department)
            sweep.cell = cell.id;
    }
    sweep.period = {finding.on, finding.on};
    sweep.heldOn = finding.on;
    sweep.heldBy = finding.by;
    const QStringList parts = finding.phrase.split(QLatin1Char('|'));
    sweep.findings = {{parts.value(1), parts.value(0)}};
    sweep.reportedTo = QStringLiteral("安和市卫生健康委员会");
    number(sweep, m_alarms);
    sweep.signedBy = m_office.officers.first();
    sweep.reportedAt = sweep.enteredAt;
    const SweepId id = SweepStore(m_database).insert(sweep);
    Change(m_database, sweep.enteredAt, sweep.heldBy)
        .record(QStringLiteral("sweep"), id.value, QStringLiteral("entered"), sweep.number);
    return id;
}

void DemoSweeps::link(const DemoFinding &finding, RiskId risk)
{
    SweepStore store(m_database);
    std::optional<Sweep> sweep = store.find(finding.sweep);
    sweep->findings[finding.index].risk = risk;
    store.update(*sweep);
}

} // namespace anhe
