#include "ui/risk/sweeptable.h"

#include "core/desk/desk.h"
#include "ui/common/filtercodes.h"
#include "ui/common/registerlist.h"
#include "ui/risk/sweepwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

struct SweepListWords
{
    Q_DECLARE_TR_FUNCTIONS(SweepListWords)
};

constexpr std::pair<const char *, SweepOrder> sweepOrders[] = {
    {"period", SweepOrder::Period}, {"number", SweepOrder::Number}, {"cell", SweepOrder::Cell},
    {"kind", SweepOrder::Kind},     {"signed", SweepOrder::Signed},
};

RegisterWords words()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("sweeps");
    words.fresh = SweepListWords::tr("New sheet");
    words.freshTip = SweepListWords::tr("Enter the weekly sheet of a grid cell (Ctrl+N)");
    words.searchHint = SweepListWords::tr("Number, grid cell, people, findings");
    words.count = SweepListWords::tr("%1 sheets");
    words.emptyIcon = QStringLiteral("calendar");
    words.emptyTitle = SweepListWords::tr("No sheets yet");
    words.emptyText =
        SweepListWords::tr("The weekly sheets of the grid cells stand here, with the monthly returns and "
                           "the urgent reports.");
    words.firstStep = SweepListWords::tr("Enter a weekly sheet");
    words.fileName = QStringLiteral("排查台账");
    words.written = SweepListWords::tr("%1 sheets written to %2");
    words.voided = QStringLiteral("voided");
    return words;
}

} // namespace

SweepTable *makeSweepTable(Desk &desk, QObject *parent)
{
    using Row = const SweepRow &;
    return new SweepTable(
        {{columnHead(SweepListWords::tr("Week, month or day"), 180, "period"),
          [](Row row) { return TableCell{periodWords(row.kind, row.period)}; }},
         {columnHead(sweepFieldWord("cell"), 150, "cell"), [](Row row) { return TableCell{row.cell}; }},
         {columnHead(SweepListWords::tr("Outcome"), 108), [](Row row) { return chipCell(sheetChip(row)); }},
         {columnHead(sweepFieldWord("kind"), 108, "kind"), [](Row row) { return TableCell{word(row.kind)}; }},
         {columnHead(sweepFieldWord("held_by"), 90), [](Row row) { return TableCell{row.heldBy}; }},
         {columnHead(sweepFieldWord("held_on"), 92), [](Row row) { return TableCell{isoDay(row.heldOn)}; }},
         {columnHead(sweepFieldWord("signed_by"), 90), [](Row row) { return TableCell{row.signedBy}; }},
         {columnHead(sweepFieldWord("signed_on"), 92, "signed"),
          [](Row row) { return TableCell{isoDay(row.signedOn)}; }},
         {columnHead(sweepFieldWord("number"), 128, "number"),
          [](Row row) { return TableCell{row.number}; }}},
        {[&desk](const SweepFilter &filter, const QString &key, bool descending) {
             return desk.sweeps().ids(filter, orderOfKey(sweepOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const SweepFilter &) { return desk.sweeps().rows(ids); },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<SweepRow> sweepExport(Desk &desk)
{
    using Row = const SweepRow &;
    return {
        SweepListWords::tr("Register of sweeps"),
        {{exportText(sweepFieldWord("number"), 18), [](Row row) { return row.number; }},
         {exportText(sweepFieldWord("kind"), 14), [](Row row) { return word(row.kind); }},
         {exportText(sweepFieldWord("cell"), 24), [](Row row) { return row.cell; }},
         {exportDay(sweepFieldWord("period_first")), [](Row row) { return exported(row.period.first); }},
         {exportDay(sweepFieldWord("period_last")), [](Row row) { return exported(row.period.last); }},
         {exportText(SweepListWords::tr("Outcome"), 14), [](Row row) { return sheetChip(row).text; }},
         {exportCount(sweepFieldWord("findings")), [](Row row) { return SheetValue(qint64(row.findings)); }},
         {exportText(sweepFieldWord("held_by"), 14), [](Row row) { return row.heldBy; }},
         {exportDay(sweepFieldWord("held_on")), [](Row row) { return exported(row.heldOn); }},
         {exportText(sweepFieldWord("signed_by"), 14), [](Row row) { return row.signedBy; }},
         {exportDay(sweepFieldWord("signed_on")), [](Row row) { return exported(row.signedOn); }}},
        [&desk](std::span<const qint64> ids) { return desk.sweeps().rows(ids); },
        [](Row row) { return row.id.value; }};
}

SweepFilter sweepFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    SweepFilter filter;
    filter.text = text;
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.is("unsigned"))
            filter.handedIn = false;
        else if (key.is("zero"))
            filter.zero = true;
        else if (key.is("found"))
            filter.withFindings = true;
        else if (key.is("voided"))
            filter.withVoided = true;
        else if (key.is("kind"))
            widen(filter.kinds, key.value);
        else if (key.is("cell"))
            filter.cells.append(SweepCellId{key.id()});
        else if (key.is("ending"))
            filter.ending = periodOfCode(key.value, today);
        else if (key.is("ids"))
            filter.ids = idsOfCode<SweepId>(key.value);
    }
    return filter;
}

RegisterList *makeSweepList(Desk &desk)
{
    auto *list = new RegisterList(desk, words());
    auto *table = makeSweepTable(desk, list);
    list->setRows(table, sweepFilterOf);
    list->setExport(exportOf(desk, sweepExport));
    return list;
}

FilterMenu *addSweepFilters(RegisterList *list)
{
    list->addFilter(QStringLiteral("unsigned"), SweepListWords::tr("Not signed"));
    list->addFilter(QStringLiteral("found"), SweepListWords::tr("With findings"));
    list->addFilter(QStringLiteral("zero"), word(SweepGap::Zero));
    list->addFilterMenu(QStringLiteral("kind"), sweepFieldWord("kind"))->setEntries(codeEntries<SweepKind>());
    list->addPeriodFilter(QStringLiteral("ending"), SweepListWords::tr("Weeks and months"));
    return list->addFilterMenu(QStringLiteral("cell"), sweepFieldWord("cell"));
}

} // namespace anhe
