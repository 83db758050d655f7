#pragma once

#include "tests/temporarydesk.h"

namespace anhe::tests {

/** A matter in one line. Invalid days leave it open or without an answer. */
struct Entry
{
    MatterKind kind = MatterKind::Complaint;
    Channel channel = Channel::Phone;
    QDate received;
    QDate answered = {};
    QDate closed = {};
    QString department = {};
    QStringList categories = {};
    std::optional<Money> claimed = {};
    std::optional<Money> paid = {};
};

DisputeId enter(TemporaryDesk &desk, const Entry &entry);

/**
 * A ledger on 2026-10-09 with matters around the edges of 2026Q3: three left from before, six received in it,
 * four closed in it, and some that must not count at all.
 */
void fillThirdQuarter(TemporaryDesk &desk);

/** The value of a figure as on paper. */
QString paper(const QuarterlyAnalysis &analysis, const char *key);

} // namespace anhe::tests
