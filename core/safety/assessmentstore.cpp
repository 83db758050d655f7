#include "core/safety/assessmentstore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/risk/recordcondition.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectAssessmentSerial =
    QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM assessment WHERE number_year = ?");
const QString insertAssessmentLine = QStringLiteral(
    "INSERT INTO assessment_line (id, assessment_id, position, item_group, item, content, points, "
    "how_to_score, "
    "self_score, checked_score, reason, evidence, risk_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString selectAssessmentLines =
    QStringLiteral("SELECT id, item_group, item, content, points, how_to_score, self_score, checked_score, "
                   "reason, evidence, "
                   "risk_id FROM assessment_line WHERE assessment_id = ? ORDER BY position");
const QString selectAssessmentRows = QStringLiteral(
    "SELECT a.id, a.number, a.title, a.period_first, a.period_last, a.self_on, a.checked_on, "
    "sum(l.points), sum(coalesce(l.checked_score, l.self_score, 0)), "
    "sum(CASE WHEN l.checked_score IS NULL AND l.self_score IS NULL THEN 1 ELSE 0 END), count(l.risk_id), "
    "a.voided FROM assessment a JOIN assessment_line l ON l.assessment_id = a.id WHERE a.id IN (%1) "
    "GROUP BY a.id");

#define MEMBER(path)                                                                                         \
    [](auto &a) -> auto &                                                                                    \
    {                                                                                                        \
        return a.path;                                                                                       \
    }

const RowMap<Assessment> &assessmentMap()
{
    using A = Assessment;
    static const RowMap<Assessment> rows(
        "assessment",
        {column("uuid", &A::uuid), column("number_year", &A::numberYear),
         column("number_serial", &A::numberSerial), column("number", &A::number), column("title", &A::title),
         column<A>("period_first", MEMBER(period.first)), column<A>("period_last", MEMBER(period.last)),
         column("self_on", &A::selfOn), column("self_by", &A::selfBy), column("checked_on", &A::checkedOn),
         column("checked_by", &A::checkedBy), column("voided_because", &A::voidedBecause),
         column("note", &A::note), column("entered_at", &A::enteredAt), column("changed_at", &A::changedAt)});
    return rows;
}

#undef MEMBER

const QStringList derivedOfAssessment{QStringLiteral("voided")};

QString columnScore(const std::optional<double> &score)
{
    return score ? pointsText(*score) : QStringLiteral("…");
}

/** One line of the sheet as history keeps it. */
QString lineText(const AssessmentLine &line)
{
    return QStringList{columnScore(line.selfScore), columnScore(line.checkedScore), line.reason,
                       line.evidence, line.risk ? QString::number(line.risk.value) : QString()}
        .join(QStringLiteral(" | "));
}

} // namespace

AssessmentId AssessmentStore::insert(const Assessment &assessment)
{
    Statement insert(m_database, assessmentMap().insertSql(derivedOfAssessment));
    assessmentMap().bind(insert, assessment);
    Assessment kept = assessment;
    kept.id.value = insert.bind(toColumn(assessment.isVoided())).run().insertedId();
    writeLines(kept);
    return kept.id;
}

void AssessmentStore::update(const Assessment &assessment)
{
    Statement update(m_database, assessmentMap().updateSql(derivedOfAssessment));
    assessmentMap().bind(update, assessment);
    update.bind(toColumn(assessment.isVoided())).bind(assessment.id.value).run();
    Statement(m_database, QStringLiteral("DELETE FROM assessment_line WHERE assessment_id = ?"))
        .bind(assessment.id.value)
        .run();
    writeLines(assessment);
}

void AssessmentStore::writeLines(const Assessment &assessment)
{
    int position = 0;
    for (const AssessmentLine &line : assessment.lines) {
        const QVariant id = line.id > 0 ? QVariant(line.id) : QVariant(QMetaType(QMetaType::LongLong));
        m_database.prepared(insertAssessmentLine)
            .bindAll({id, assessment.id.value, position++, toColumn(line.item.group),
                      toColumn(line.item.item), toColumn(line.item.content), toColumn(line.item.points),
                      toColumn(line.item.howToScore), toColumn(line.selfScore), toColumn(line.checkedScore),
                      toColumn(line.reason), toColumn(line.evidence), toColumn(line.risk)})
            .run();
    }
}

QList<AssessmentLine> AssessmentStore::linesOf(AssessmentId id) const
{
    Statement rows(m_database, selectAssessmentLines);
    rows.bind(id.value).run();
    QList<AssessmentLine> lines;
    while (rows.next()) {
        AssessmentLine line;
        int at = 0;
        const auto next = [&rows, &at](auto &member) { fromColumn(rows.value(at++), member); };
        next(line.id);
        next(line.item.group);
        next(line.item.item);
        next(line.item.content);
        next(line.item.points);
        next(line.item.howToScore);
        next(line.selfScore);
        next(line.checkedScore);
        next(line.reason);
        next(line.evidence);
        next(line.risk);
        lines.append(line);
    }
    return lines;
}

std::optional<Assessment> AssessmentStore::find(AssessmentId id) const
{
    Statement row(m_database, assessmentMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    Assessment assessment;
    assessment.id.value = row.integer(0);
    assessmentMap().read(row, 1, assessment);
    assessment.lines = linesOf(id);
    return assessment;
}

AssessmentId AssessmentStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM assessment WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

AssessmentId AssessmentStore::ofRisk(RiskId risk) const
{
    Statement row(m_database, QStringLiteral("SELECT assessment_id FROM assessment_line WHERE risk_id = ?"));
    row.bind(risk.value).run();
    return {row.next() ? row.integer(0) : 0};
}

int AssessmentStore::nextSerial(int year) const
{
    Statement row(m_database, selectAssessmentSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

std::vector<qint64> AssessmentStore::ids(const Period &within, bool withVoided) const
{
    RecordCondition condition;
    condition.day("a.period_first", ">=", within.first);
    condition.day("a.period_last", "<=", within.last);
    if (!withVoided)
        condition.add(QStringLiteral("a.voided = 0"));
    return readIds(m_database,
                   QStringLiteral("SELECT a.id FROM assessment a") + condition.where() +
                       ordered(QStringLiteral("a.period_last"), QStringLiteral("a.id"), true),
                   condition.values);
}

std::vector<AssessmentRow> AssessmentStore::rows(std::span<const qint64> ids) const
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, selectAssessmentRows.arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, AssessmentRow> byId;
    while (found.next()) {
        AssessmentRow row;
        int at = 0;
        const auto next = [&found, &at](auto &member) { fromColumn(found.value(at++), member); };
        next(row.id);
        next(row.number);
        next(row.title);
        next(row.period.first);
        next(row.period.last);
        next(row.selfOn);
        next(row.checkedOn);
        next(row.points);
        next(row.score);
        next(row.unscored);
        next(row.risks);
        next(row.voided);
        byId.insert(row.id.value, row);
    }
    std::vector<AssessmentRow> rows;
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

QList<FieldChange> AssessmentStore::differences(const Assessment &before, const Assessment &after)
{
    QList<FieldChange> changes = assessmentMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    QHash<qint64, QString> old;
    for (const AssessmentLine &line : before.lines)
        old.insert(line.id, lineText(line));
    for (const AssessmentLine &line : after.lines) {
        const QString then = old.take(line.id);
        const QString now = lineText(line);
        if (then != now)
            changes.append({QStringLiteral("line ") + line.item.item, then, now});
    }
    return changes;
}

} // namespace anhe
