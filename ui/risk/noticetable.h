#pragma once

#include "core/risk/notice.h"
#include "ui/common/filteredtable.h"
#include "ui/common/tableexport.h"

namespace anhe {

class Desk;
class FilterMenu;
class RegisterList;

using NoticeTable = FilteredTable<NoticeRow, NoticeFilter>;

NoticeTable *makeNoticeTable(Desk &desk, QObject *parent);
TableExport<NoticeRow> noticeExport(Desk &desk);

/**
 * The filter that keys tell: the words of namedNoticeFilter(), "to_review", "subject:risk", "unit:…",
 * "issued:…" with a period, "risk:<id>" or "matter:<id>" (what it is about), "ids:1,2". Keys of one kind
 * widen, of several kinds narrow.
 */
NoticeFilter noticeFilterOf(const QStringList &keys, const QString &text, QDate today);

RegisterList *makeNoticeList(Desk &desk);

/** The chips that narrow the list; returns the one of the units, which is filled from the ledger. */
FilterMenu *addNoticeFilters(RegisterList *list);

/** The units that notices were ever issued to, as the list is narrowed to them. */
void fillUnits(Desk &desk, FilterMenu *units);

} // namespace anhe
