#pragma once

#include "core/base/result.h"

#include <QDate>

#include <functional>

namespace anhe {

class Desk;

struct DemoPlan
{
    qint64 matters = 1000;
    quint64 seed = 1;
    QDate until;      ///< the last day anything happens
    qint64 risks = 0; ///< 0: as many as go with the matters
};

/** done and planned matters. */
using DemoProgress = std::function<void(qint64 done, qint64 matters)>;

/**
 * Fills a new, empty ledger with an invented hospital: its lists, its matters of several quarters in every
 * state, and what belongs to them. The same plan makes the same rows.
 */
Result<void> fillDemo(Desk &desk, const DemoPlan &plan, const DemoProgress &progress = {});

} // namespace anhe
