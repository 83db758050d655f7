#include "ui/risk/clusterrows.h"

#include "core/desk/desk.h"
#include "ui/common/duechip.h"
#include "ui/common/filtercodes.h"
#include "ui/common/plainwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

/** Clusters are few: all are read, then narrowed and put in order. */
std::vector<ClusterRow> readRows(Desk &desk, bool judged)
{
    const auto departmentName = [&desk](DepartmentId id) {
        const std::optional<Department> department = desk.office().department(id);
        return department ? department->name : QString();
    };
    std::vector<ClusterRow> rows;
    for (const ComplaintCluster &cluster : judged ? QList<ComplaintCluster>() : desk.clusters().proposals())
        rows.push_back({cluster.matters.first().value,
                        departmentName(cluster.department),
                        desk.office().categoryName(cluster.category),
                        cluster.first,
                        cluster.last,
                        int(cluster.matters.size()),
                        cluster.dismissed.has_value(),
                        {}});
    for (const ClusterDecision &decision : judged ? desk.clusters().decisions() : QList<ClusterDecision>())
        rows.push_back({-decision.id,
                        departmentName(decision.department),
                        desk.office().categoryName(decision.category),
                        {},
                        decision.decidedOn,
                        int(decision.matters.size()),
                        false,
                        decision});
    return rows;
}

bool isMeant(const ClusterRow &row, const ClusterListFilter &filter)
{
    if (!filter.ids.isEmpty())
        return filter.ids.contains(row.id);
    return row.department.contains(filter.text, Qt::CaseInsensitive) ||
           row.category.contains(filter.text, Qt::CaseInsensitive);
}

bool isBefore(const ClusterRow &a, const ClusterRow &b, const QString &key)
{
    if (key == QLatin1String("department"))
        return a.department.localeAwareCompare(b.department) < 0;
    if (key == QLatin1String("category"))
        return a.category.localeAwareCompare(b.category) < 0;
    if (key == QLatin1String("last"))
        return a.last < b.last;
    return a.matters < b.matters;
}

std::vector<qint64> idsIn(Desk &desk, const ClusterListFilter &filter, const QString &key, bool descending)
{
    std::vector<ClusterRow> rows = readRows(desk, filter.judged);
    std::erase_if(rows, [&filter](const ClusterRow &row) { return !isMeant(row, filter); });
    std::stable_sort(rows.begin(), rows.end(), [&](const ClusterRow &a, const ClusterRow &b) {
        return descending ? isBefore(b, a, key) : isBefore(a, b, key);
    });
    std::vector<qint64> ids;
    for (const ClusterRow &row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

ClusterListFilter clusterFilterOf(const QStringList &keys, const QString &text)
{
    ClusterListFilter filter{text};
    for (const QString &key : keys) {
        if (key == QLatin1String("judged"))
            filter.judged = true;
        else if (key.startsWith(QLatin1String("ids:")))
            filter.ids = {key.mid(4).toLongLong()};
    }
    filter.judged |= std::any_of(filter.ids.cbegin(), filter.ids.cend(), [](qint64 id) { return id < 0; });
    return filter;
}

ClusterTable *makeClusterTable(Desk &desk, QObject *parent)
{
    using Row = const ClusterRow &;
    const auto said = [](const char *text) { return QCoreApplication::translate("ClusterTable", text); };
    return new ClusterTable(
        {{columnHead(said(QT_TRANSLATE_NOOP("ClusterTable", "Department")), 150, "department"),
          [](Row row) { return TableCell{row.department}; }},
         {columnHead(said(QT_TRANSLATE_NOOP("ClusterTable", "Category")), 150, "category"),
          [](Row row) { return TableCell{row.category}; }},
         {numberHead(said(QT_TRANSLATE_NOOP("ClusterTable", "Matters")), 70, "matters"),
          [](Row row) { return TableCell{QString::number(row.matters)}; }},
         {columnHead(said(QT_TRANSLATE_NOOP("ClusterTable", "First received")), 100),
          [](Row row) { return TableCell{isoDay(row.first)}; }},
         {columnHead(said(QT_TRANSLATE_NOOP("ClusterTable", "Last received, or judged on")), 120, "last"),
          [](Row row) { return TableCell{isoDay(row.last)}; }},
         {columnHead(said(QT_TRANSLATE_NOOP("ClusterTable", "Judgement")), 130),
          [](Row row) { return chipCell(clusterChip(row.decision, row.grown)); }}},
        {[&desk](const ClusterListFilter &filter, const QString &key, bool descending) {
             return idsIn(desk, filter, key, descending);
         },
         [&desk](std::span<const qint64> ids, const ClusterListFilter &filter) {
             std::vector<ClusterRow> rows = readRows(desk, filter.judged);
             std::erase_if(rows, [ids](const ClusterRow &row) {
                 return std::find(ids.begin(), ids.end(), row.id) == ids.end();
             });
             return rows;
         },
         [](Row row) { return row.id; }, true},
        parent);
}

std::optional<ComplaintCluster> clusterFrom(Desk &desk, DisputeId firstMatter)
{
    for (const ComplaintCluster &cluster : desk.clusters().proposals()) {
        if (cluster.matters.first() == firstMatter)
            return cluster;
    }
    return {};
}

std::optional<ClusterDecision> decisionOf(Desk &desk, qint64 decision)
{
    for (const ClusterDecision &judged : desk.clusters().decisions()) {
        if (judged.id == decision)
            return judged;
    }
    return {};
}

ChipText clusterChip(const std::optional<ClusterDecision> &decision, bool grown)
{
    if (!decision)
        return {grown ? QCoreApplication::translate("ClusterTable", "to judge again, it has grown")
                      : QCoreApplication::translate("ClusterTable", "to judge"),
                Tone::Amber};
    return decision->accepted
               ? ChipText{QCoreApplication::translate("ClusterTable", "made a risk"), Tone::Green}
               : ChipText{QCoreApplication::translate("ClusterTable", "no common risk"), Tone::Grey,
                          decision->reason};
}

} // namespace anhe
