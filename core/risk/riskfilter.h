#pragma once

#include "core/base/period.h"
#include "core/risk/risk.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace anhe {

/** A cell of the matrix picture. */
struct RiskCell
{
    int likelihood = 0;
    int impact = 0;
    bool afterMeasures = false;

    bool operator==(const RiskCell &) const = default;
};

/**
 * Which risks are meant: lists, counts, the matrix, drill-downs and exports all ask with one of these. Empty
 * members do not restrict; members restrict together. Voided numbers are left out unless asked for.
 */
struct RiskFilter
{
    QString text; ///< search box: number, words of the text, pinyin of place, department and people

    QList<RiskState> states;
    QList<RiskSource> sources;
    QList<RiskLevel> levels;                        ///< before measures
    std::optional<QStringList> categories;          ///< "" = not sorted yet
    std::optional<QList<DepartmentId>> departments; ///< a none-id means "no department"
    QString leader;
    std::optional<RiskCell> cell;
    DisputeId matter; ///< linked to it
    SweepId sweep;    ///< found in it

    QDate asOf; ///< the day from which overdueOn looks back: what was rectified later was not yet

    Period found;
    Period writtenOff;
    QDate openAtEndOf; ///< found by that day and not written off by it

    std::optional<bool> open; ///< now: not written off
    QDate overdueOn;          ///< assigned, not rectified, due before this day
    QDate dueOnOrAfter;       ///< assigned, not rectified, due on or after this day …
    QDate dueOnOrBefore;      ///< … and on or before this day
    std::optional<bool> extended;
    std::optional<bool> extensionAsked; ///< the head has to decide

    QList<RiskId> ids;
    bool withVoided = false;

    bool operator==(const RiskFilter &) const = default;
};

enum class RiskOrder { Found, Number, Level, State, Due, Department, Category, Leader, WrittenOff };

/** By what a count is split. */
enum class RiskSplit { State, Source, Level, LevelAfter, Category, Department, FoundMonth };

/** How many risks stand in a cell of the matrix. */
struct RiskCellCount
{
    RiskCell cell;
    qint64 count = 0;

    bool operator==(const RiskCellCount &) const = default;
};

/** What a table shows of a risk. */
struct RiskRow
{
    RiskId id;
    QString number;
    QDate foundOn;
    RiskSource source = RiskSource::Other;
    QString place;
    QString department;
    QString category; ///< code
    QString description;
    RiskLevel level = RiskLevel::None;
    RiskLevel levelAfter = RiskLevel::None;
    RiskState state = RiskState::Reported;
    QString responsible;
    QString leader;
    QDate dueOn;
    QDate rectifiedOn;
    QDate writtenOffOn;
};

} // namespace anhe
