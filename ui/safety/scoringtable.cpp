#include "core/desk/desk.h"
#include "ui/common/duechip.h"
#include "ui/safety/safetytables.h"
#include "ui/safety/safetywords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString assessmentWord(const char *field)
{
    return safetyFieldWord(QString::fromLatin1(field));
}

TableCell standingCell(const AssessmentRow &row)
{
    if (row.voided)
        return {QCoreApplication::translate("ScoringTable", "Voided"), Tone::Grey};
    if (row.unscored > 0)
        return {QCoreApplication::translate("ScoringTable", "%1 lines open").arg(row.unscored), Tone::Amber};
    return row.checkedOn.isValid()
               ? TableCell{QCoreApplication::translate("ScoringTable", "Checked"), Tone::Green}
               : TableCell{QCoreApplication::translate("ScoringTable", "Self-scored"), Tone::Blue};
}

QString scoreWords(const AssessmentRow &row)
{
    return QStringLiteral("%1 / %2").arg(pointsText(row.score), pointsText(row.points));
}

std::vector<qint64> assessmentIds(Desk &desk, const AssessmentListFilter &filter)
{
    std::vector<qint64> ids = desk.safety().assessmentIds(filter.within, filter.withVoided);
    if (!filter.ids.isEmpty())
        std::erase_if(ids, [&filter](qint64 id) { return !filter.ids.contains(AssessmentId{id}); });
    if (filter.text.isEmpty())
        return ids;
    std::vector<qint64> found;
    for (const AssessmentRow &row : desk.safety().assessmentRows(ids)) {
        if (row.number.contains(filter.text, Qt::CaseInsensitive) ||
            row.title.contains(filter.text, Qt::CaseInsensitive))
            found.push_back(row.id.value);
    }
    return found;
}

} // namespace

ScoringTable *makeScoringTable(Desk &desk, QObject *parent)
{
    using Row = const AssessmentRow &;
    return new ScoringTable(
        {{columnHead(assessmentWord("number"), 124), [](Row row) { return TableCell{row.number}; }},
         {columnHead(QCoreApplication::translate("ScoringTable", "Title"), 210),
          [](Row row) { return TableCell{row.title}; }},
         {columnHead(QCoreApplication::translate("ScoringTable", "Standing"), 100), standingCell},
         {numberHead(QCoreApplication::translate("ScoringTable", "Score"), 96),
          [](Row row) { return TableCell{scoreWords(row)}; }},
         {columnHead(assessmentWord("period_first"), 92),
          [](Row row) { return TableCell{isoDay(row.period.first)}; }},
         {columnHead(assessmentWord("period_last"), 92),
          [](Row row) { return TableCell{isoDay(row.period.last)}; }},
         {columnHead(assessmentWord("self_on"), 92), [](Row row) { return TableCell{isoDay(row.selfOn)}; }},
         {columnHead(assessmentWord("checked_on"), 92),
          [](Row row) { return TableCell{isoDay(row.checkedOn)}; }},
         {numberHead(QCoreApplication::translate("ScoringTable", "Risks"), 56),
          [](Row row) { return TableCell{row.risks > 0 ? QString::number(row.risks) : QString()}; }}},
        {[&desk](const AssessmentListFilter &filter, const QString &, bool) {
             return assessmentIds(desk, filter);
         },
         [&desk](std::span<const qint64> ids, const AssessmentListFilter &) {
             return desk.safety().assessmentRows(ids);
         },
         [](Row row) { return row.id.value; }},
        parent);
}

TableExport<AssessmentRow> scoringExport(Desk &desk)
{
    using Row = const AssessmentRow &;
    return {QCoreApplication::translate("ScoringTable", "Assessments"),
            {{exportText(assessmentWord("number"), 18), [](Row row) { return row.number; }},
             {exportText(QCoreApplication::translate("ScoringTable", "Title"), 36),
              [](Row row) { return row.title; }},
             {exportDay(assessmentWord("period_first")), [](Row row) { return exported(row.period.first); }},
             {exportDay(assessmentWord("period_last")), [](Row row) { return exported(row.period.last); }},
             {exportDay(assessmentWord("self_on")), [](Row row) { return exported(row.selfOn); }},
             {exportDay(assessmentWord("checked_on")), [](Row row) { return exported(row.checkedOn); }},
             {exportText(QCoreApplication::translate("ScoringTable", "Score")),
              [](Row row) { return pointsText(row.score); }},
             {exportText(QCoreApplication::translate("ScoringTable", "Points")),
              [](Row row) { return pointsText(row.points); }},
             {exportCount(QCoreApplication::translate("ScoringTable", "Lines open")),
              [](Row row) { return qint64(row.unscored); }},
             {exportCount(QCoreApplication::translate("ScoringTable", "Risks")),
              [](Row row) { return qint64(row.risks); }}},
            [&desk](std::span<const qint64> ids) { return desk.safety().assessmentRows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
