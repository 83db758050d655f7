#pragma once

#include "core/base/coded.h"
#include "core/base/period.h"
#include "core/base/strongid.h"
#include "core/report/reporttext.h"

#include <QDateTime>

namespace anhe {

using ReportId = StrongId<struct ReportTag>;

/** Draft: still written and redrawn. Submitted: frozen. */
enum class ReportStatus { Draft, Submitted };

std::span<const Coded<ReportStatus>> codesOf(ReportStatus);

/** A quarter's report. There is one draft or one submitted version in force; a further version replaces it.
 */
struct Report
{
    ReportId id;
    Quarter quarter;
    int version = 1;
    ReportStatus status = ReportStatus::Draft;
    QDate asOf; ///< the day overdue answers are judged on; invalid in a draft = the day it is looked at
    Narrative narrative;
    QStringList omitted; ///< ids of computed sentences that are left out
    QString reason;      ///< why this version was begun; "" for the first
    QDateTime startedAt;
    QString startedBy;
    QDateTime submittedAt;
    QString submittedBy;

    bool isSubmitted() const { return status == ReportStatus::Submitted; }
    bool operator==(const Report &) const = default;
};

/** What a submitted report was frozen with, as JSON. */
struct FrozenReport
{
    QString figures; ///< figuresjson.h
    QString content; ///< reportjson.h
    QString rows;    ///< {"matters.new":[ids…],…}
};

/** A figure that has come to something else since the report was submitted. */
struct FigureDifference
{
    QString key;
    QString label;
    QString then; ///< as on paper; "—" when it was not there
    QString now;
    QList<DisputeId> added;   ///< matters that count now and did not then (for the balance figures)
    QList<DisputeId> removed; ///< matters that counted then and do not now

    bool operator==(const FigureDifference &) const = default;
};

} // namespace anhe
