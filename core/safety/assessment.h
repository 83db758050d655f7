#pragma once

#include "core/base/period.h"
#include "core/base/strongid.h"
#include "core/risk/risk.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace anhe {

using AssessmentId = StrongId<struct AssessmentTag>;

/** One line of the scoring sheet: what is looked at, and how many points it is worth. */
struct AssessmentItem
{
    QString group; ///< its name, e.g. 医疗质量; the lines of one group stand together
    QString item;
    QString content;
    double points = 0;
    QString howToScore;

    bool operator==(const AssessmentItem &) const = default;
};

/** A line as it was scored. */
struct AssessmentLine
{
    qint64 id = 0;
    AssessmentItem item;
    std::optional<double> selfScore;
    std::optional<double> checkedScore; ///< by who checked the self score; it counts when it is given
    QString reason;                     ///< of the deduction
    QString evidence;
    RiskId risk; ///< the deduction was taken up as

    std::optional<double> score() const { return checkedScore ? checkedScore : selfScore; }
    /** Points lost; 0 while the line is not scored. */
    double deduction() const { return score() ? item.points - *score() : 0; }
    bool operator==(const AssessmentLine &) const = default;
};

/** A filled scoring sheet 考核评分表: copied from the template when it is begun, its own from then on. */
struct Assessment
{
    AssessmentId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "考核 2026-0001"

    QString title;
    Period period;
    QDate selfOn; ///< self-scored on this day …
    QString selfBy;
    QDate checkedOn; ///< … and checked on this one
    QString checkedBy;
    QList<AssessmentLine> lines;

    QString voidedBecause;
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isVoided() const { return !voidedBecause.isEmpty(); }
    bool operator==(const Assessment &) const = default;
};

/** What the lines of a group, or all of them, add up to. */
struct AssessmentTotal
{
    QString group; ///< "" for the whole
    double points = 0;
    double self = 0;
    double checked = 0;
    double score = 0;     ///< checked where it is checked, else self
    double deduction = 0; ///< of the lines that are scored
    int lines = 0;
    int unscored = 0;

    bool operator==(const AssessmentTotal &) const = default;
};

/** Each group in the order of the sheet, and the whole last. */
QList<AssessmentTotal> totalsOf(const Assessment &assessment);

/** What a table shows of an assessment. */
struct AssessmentRow
{
    AssessmentId id;
    QString number;
    QString title;
    Period period;
    QDate selfOn;
    QDate checkedOn;
    double points = 0;
    double score = 0;
    int unscored = 0;
    int risks = 0; ///< deductions taken up as risks
    bool voided = false;
};

/** "4.5", "10": points without trailing noughts. */
QString pointsText(double points);

} // namespace anhe
