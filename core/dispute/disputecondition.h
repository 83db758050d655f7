#pragma once

#include "core/dispute/disputefilter.h"

#include <QStringList>
#include <QVariantList>

namespace anhe {

/** The WHERE of a query over the table of matters (alias d) with the values to bind. */
struct Condition
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariantList &bound = {})
    {
        terms << term;
        values << bound;
    }

    /** "WHERE a AND b", or nothing. */
    QString where() const
    {
        return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND "));
    }
};

Condition conditionOf(const DisputeFilter &filter);

/** Over problem (alias p) joined with dispute (alias d). */
Condition conditionOf(const ProblemFilter &filter);
Condition conditionOf(
    const VisitFilter &filter); ///< over timeline_entry (alias t) joined with dispute (alias d)

} // namespace anhe
