#include "core/risk/sweeprules.h"

#include "core/text/ledgernumber.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace anhe {

namespace {

struct SweepSays
{
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

const QDate firstMonday(1970, 1, 5);
constexpr qint64 weeksOfAnId = 100000; // a cell's weeks in ids of missing sheets

void checkResult(FieldProblems &problems, const Sweep &sweep)
{
    const auto open = std::count_if(sweep.items.cbegin(), sweep.items.cend(),
                                    [](const SweepItem &item) { return item.check == SweepCheck::Open; });
    const bool ticked = std::any_of(sweep.items.cbegin(), sweep.items.cend(),
                                    [](const SweepItem &item) { return item.check == SweepCheck::Finding; });
    const bool found = ticked || !sweep.findings.isEmpty();
    if (sweep.zero && found)
        refuse(problems, "zero",
               SweepSays::tr("A zero report says that nothing was found; this sheet has findings."));
    if (sweep.zero && open > 0)
        refuse(problems, "items",
               SweepSays::tr("A zero report says that everything was looked at; %1 lines are not ticked.")
                   .arg(open));
    if (!sweep.zero && sweep.findings.isEmpty() && sweep.isSigned() && sweep.kind == SweepKind::Weekly)
        refuse(problems, "findings",
               SweepSays::tr("Please write what was found, or hand it in as a zero report."));
    if (ticked && sweep.findings.isEmpty())
        refuse(problems, "findings",
               SweepSays::tr("A line says that something was found; please write what."));
    if (!sweep.zero && open > 0 && !sweep.items.isEmpty())
        refuse(problems, "items", SweepSays::tr("%1 lines are not ticked yet.").arg(open), true);
    for (const SweepFinding &finding : sweep.findings) {
        if (finding.text.trimmed().isEmpty())
            refuse(problems, "findings", SweepSays::tr("A finding needs its words."));
    }
}

void checkReport(FieldProblems &problems, const Sweep &sweep, const QDateTime &now)
{
    if (sweep.kind == SweepKind::Weekly)
        return;
    if (sweep.kind == SweepKind::Urgent && sweep.findings.isEmpty())
        refuse(problems, "findings", SweepSays::tr("An urgent report needs what was found."));
    if (sweep.isSigned() && sweep.reportedTo.trimmed().isEmpty())
        refuse(problems, "reported_to", SweepSays::tr("Please say to whom it is reported."));
    if (sweep.kind == SweepKind::Urgent && !sweep.reportedAt.isValid())
        refuse(problems, "reported_at", SweepSays::tr("An urgent report needs its day and time."));
    if (sweep.reportedAt.isValid() && sweep.reportedAt > now)
        refuse(problems, "reported_at", SweepSays::tr("The report cannot lie in the future."));
}

} // namespace

QStringList shippedSweepItems()
{
    return {QStringLiteral("医患矛盾纠纷、来访聚集苗头"),
            QStringLiteral("安检、值守、监控和一键报警"),
            QStringLiteral("消防通道、消防设施和用火用电"),
            QStringLiteral("配电、电梯、压力容器等特种设备"),
            QStringLiteral("危险化学品、医用气体"),
            QStringLiteral("麻醉、精神、毒性药品"),
            QStringLiteral("放射源、菌（毒）种"),
            QStringLiteral("院感防控和医疗质量安全"),
            QStringLiteral("信息系统和患者信息安全"),
            QStringLiteral("职工思想动态和待遇诉求"),
            QStringLiteral("在建工程和周边环境")};
}

QStringList sweepItemsFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return shippedSweepItems();
    QStringList items;
    for (const QJsonValue &item : json.toArray())
        items << item.toString();
    return items;
}

QJsonValue sweepItemsJson(const QStringList &items)
{
    return QJsonArray::fromStringList(items);
}

QString sweepNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("排查"), year, serial);
}

QDate mondayOf(QDate day)
{
    return day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
}

qint64 MissingSweep::id() const
{
    return cell.value * weeksOfAnId + firstMonday.daysTo(week) / 7;
}

MissingSweep MissingSweep::ofId(qint64 id)
{
    return {SweepCellId{id / weeksOfAnId}, firstMonday.addDays(id % weeksOfAnId * 7)};
}

FieldProblems checkCell(const SweepCell &cell, const QList<SweepCell> &others)
{
    FieldProblems problems;
    if (cell.name.trimmed().isEmpty())
        refuse(problems, "name", SweepSays::tr("A grid cell needs a name."));
    if (cell.responsible.trimmed().isEmpty())
        refuse(problems, "responsible", SweepSays::tr("A grid cell needs a responsible person."));
    if (!cell.since.isValid())
        refuse(problems, "since", SweepSays::tr("Please give the day from which its sweeps are expected."));
    if (cell.until.isValid() && cell.until < cell.since)
        refuse(problems, "until", SweepSays::tr("The cell ends before it begins."));
    for (const SweepCell &other : others) {
        if (other.id != cell.id && other.name == cell.name.trimmed())
            refuse(problems, "name",
                   SweepSays::tr("There is a grid cell of that name already: %1.").arg(other.name));
    }
    return problems;
}

void completePeriod(Sweep &sweep)
{
    const QDate day = sweep.period.first.isValid() ? sweep.period.first : sweep.heldOn;
    if (!day.isValid())
        return;
    switch (sweep.kind) {
    case SweepKind::Weekly:
        sweep.period = {mondayOf(day), mondayOf(day).addDays(6)};
        break;
    case SweepKind::Monthly: {
        const QDate first(day.year(), day.month(), 1);
        sweep.period = {first, first.addMonths(1).addDays(-1)};
        break;
    }
    case SweepKind::Urgent:
        sweep.period = {day, day};
    }
}

FieldProblems checkSweep(const Sweep &sweep, const QDateTime &now)
{
    FieldProblems problems;
    const QDate today = now.date();
    if (sweep.kind == SweepKind::Weekly && !sweep.cell)
        refuse(problems, "cell", SweepSays::tr("Please choose the grid cell or department that was swept."));
    if (!sweep.period.first.isValid() || sweep.period.first > today)
        refuse(problems, "period", SweepSays::tr("Please choose a week or month that has begun."));
    if (!sweep.heldOn.isValid() || sweep.heldOn > today || sweep.heldOn < sweep.period.first)
        refuse(problems, "held_on",
               SweepSays::tr("The sweep was held between the first day of its week or month and today."));
    if (sweep.heldBy.trimmed().isEmpty())
        refuse(problems, "held_by", SweepSays::tr("Please say who held the sweep."));
    checkResult(problems, sweep);
    checkReport(problems, sweep, now);
    if (sweep.isSigned() && sweep.signedBy.trimmed().isEmpty())
        refuse(problems, "signed_by", SweepSays::tr("Please say who signed."));
    if (sweep.isSigned() && (sweep.signedOn < sweep.heldOn || sweep.signedOn > today))
        refuse(problems, "signed_on", SweepSays::tr("It is signed between the sweep and today."));
    if (!sweep.isSigned() && sweep.kind != SweepKind::Urgent)
        refuse(problems, "signed_by", SweepSays::tr("Until it is signed it counts as missing."), true);
    return problems;
}

bool isExpected(const SweepCell &cell, QDate week)
{
    return cell.since.isValid() && mondayOf(cell.since) <= week &&
           (!cell.until.isValid() || week <= cell.until);
}

int GapRow::missing() const
{
    return int(std::count_if(weeks.cbegin(), weeks.cend(),
                             [](const GapDay &day) { return day.gap == SweepGap::Missing; }));
}

int GapCalendar::missing() const
{
    int count = 0;
    for (const GapRow &row : rows)
        count += row.missing();
    return count;
}

} // namespace anhe
