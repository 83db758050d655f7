#include "core/forms/formparts.h"
#include "core/forms/safetypapers.h"
#include "core/safety/activityrules.h"

namespace anhe {

namespace {

QString countsText(const QList<Activity> &activities)
{
    QStringList parts;
    for (const Coded<ActivityKind> &kind : codesOf(ActivityKind{})) {
        int times = 0;
        for (const Activity &activity : activities)
            times += activity.kind == kind.value ? 1 : 0;
        if (times > 0)
            parts << QStringLiteral("%1%2次").arg(paperWord(kind.value)).arg(times);
    }
    if (parts.isEmpty())
        return QStringLiteral("本期未登记活动。");
    return QStringLiteral("本期共登记活动%1次：%2。")
        .arg(activities.size())
        .arg(parts.join(QStringLiteral("、")));
}

QString peopleText(const Activity &activity)
{
    QStringList parts;
    if (!activity.ledBy.isEmpty())
        parts << QStringLiteral("主持：%1").arg(activity.ledBy);
    if (activity.headCount > 0)
        parts << (activity.expectedCount ? QStringLiteral("应到%1人，实到%2人")
                                               .arg(*activity.expectedCount)
                                               .arg(activity.headCount)
                                         : QStringLiteral("%1人").arg(activity.headCount));
    if (!activity.participants.isEmpty())
        parts << activity.participants;
    return parts.join(QLatin1Char('\n'));
}

QString whatText(const Activity &activity)
{
    QStringList parts{activity.title, activity.content, activity.outcome};
    if (activity.evaluation.verdict != DrillVerdict::None)
        parts << QStringLiteral("评估：%1。%2")
                     .arg(paperWord(activity.evaluation.verdict), activity.evaluation.opinion);
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString findingsText(const Activity &activity, const QHash<RiskId, QString> &riskNumbers)
{
    QStringList parts;
    for (const ActivityFinding &finding : activity.findings) {
        const QString risk = riskNumbers.value(finding.risk);
        parts << (risk.isEmpty() ? finding.content : QStringLiteral("%1\n（%2）").arg(finding.content, risk));
    }
    return parts.isEmpty() ? QStringLiteral("—") : parts.join(QLatin1Char('\n'));
}

Table logTable(const QList<Activity> &activities, const QHash<RiskId, QString> &riskNumbers)
{
    Table table = formGrid({1.1, 1, 1.1, 1.3, 1.4, 2.7, 2.1});
    table.headerRows = 1;
    table.points = 9;
    Row head;
    for (const char *name :
         {"编号", "日期", "类别", "地点（部位）", "人员", "内容", "发现的问题（转隐患编号）"})
        head.cells.append(Cell::label(QString::fromUtf8(name)));
    table.rows.append(head);
    for (const Activity &activity : activities) {
        const QString places =
            activity.places.isEmpty() ? activity.place : activity.places.join(QStringLiteral("、"));
        Row row;
        row.cells << Cell::value(activity.number) << Cell::value(activity.heldOn.toString(Qt::ISODate))
                  << Cell::value(kindWords(activity.kind, activity.subkind, Speech::Paper)
                                     .replace(QStringLiteral(" · "), QStringLiteral("\n")))
                  << Cell::value(places) << Cell::value(peopleText(activity))
                  << Cell::value(whatText(activity)) << Cell::value(findingsText(activity, riskNumbers));
        table.rows.append(row);
    }
    return table;
}

} // namespace

Document activityLogPaper(const QList<Activity> &activities, const Period &period, const Hospital &hospital,
                          const QHash<RiskId, QString> &riskNumbers, QDate today)
{
    Document paper = formDocument(QStringLiteral("平安医院建设工作台账"), PageNumbers::OfTotal);
    paper.style.landscape = true;
    paper.subtitle = hospital.name;
    paper << Paragraph{QStringLiteral("期间：%1至%2").arg(paperDate(period.first), paperDate(period.last)),
                       false}
          << Paragraph{countsText(activities), false};
    if (!activities.isEmpty())
        paper << logTable(activities, riskNumbers);
    paper << Signature{{{QStringLiteral("填报人（签名）："), today}, {QStringLiteral("审核人（签名）：")}}};
    return paper;
}

} // namespace anhe
