#include "ui/risk/noticetable.h"

#include "core/desk/desk.h"
#include "core/risk/namedriskfilter.h"
#include "ui/common/filtercodes.h"
#include "ui/common/registerlist.h"
#include "ui/risk/noticewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

struct NoticeListWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeListWords)
};

constexpr std::pair<const char *, NoticeOrder> noticeOrders[] = {
    {"number", NoticeOrder::Number}, {"issued", NoticeOrder::Issued}, {"unit", NoticeOrder::Unit},
    {"step", NoticeOrder::Step},     {"state", NoticeOrder::State},   {"due", NoticeOrder::Due},
};

/** A key of the list's own; false when it is none of them. */
bool narrowByOwn(NoticeFilter &filter, const FilterKey &key, QDate today)
{
    if (key.is("to_review"))
        filter.states.append(NoticeState::Replied);
    else if (key.is("subject"))
        widen(filter.subjects, key.value);
    else if (key.is("unit"))
        filter.unit = key.value;
    else if (key.is("issued"))
        filter.issued = periodOfCode(key.value, today);
    else if (key.is("risk"))
        filter.target = {NoticeSubject::Risk, RiskId{key.id()}};
    else if (key.is("matter"))
        filter.target = {NoticeSubject::Matter, {}, DisputeId{key.id()}};
    else if (key.is("ids"))
        filter.ids = idsOfCode<NoticeId>(key.value);
    else
        return false;
    return true;
}

RegisterWords words()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("notices");
    words.fresh = NoticeListWords::tr("New notice");
    words.freshTip = NoticeListWords::tr("Write a supervision notice (Ctrl+N)");
    words.searchHint = NoticeListWords::tr("Number, unit, person, what it is about");
    words.count = NoticeListWords::tr("%1 notices");
    words.emptyIcon = QStringLiteral("send");
    words.emptyTitle = NoticeListWords::tr("No supervision notices yet");
    words.emptyText =
        NoticeListWords::tr("When a rectification, an answer or a sweep is overdue, the next notice is "
                            "proposed above; issued ones stand here with their limits and replies.");
    words.firstStep = NoticeListWords::tr("Write a notice");
    words.fileName = QStringLiteral("督办通知书台账");
    words.written = NoticeListWords::tr("%1 notices written to %2");
    words.voided = QStringLiteral("state:voided");
    return words;
}

} // namespace

NoticeTable *makeNoticeTable(Desk &desk, QObject *parent)
{
    using Row = const NoticeRow &;
    return new NoticeTable(
        {{columnHead(noticeFieldWord("number"), 136, "number"),
          [](Row row) { return TableCell{row.number}; }},
         {columnHead(noticeFieldWord("step"), 108, "step"),
          [](Row row) { return chipCell(noticeStepChip(row.step)); }},
         {columnHead(noticeFieldWord("state"), 108, "state"),
          [](Row row) { return chipCell(noticeStateChip(row.state)); }},
         {columnHead(NoticeListWords::tr("Limit"), 130, "due"),
          [&desk](Row row) { return chipCell(noticeLimitChip(desk, row)); }},
         {columnHead(noticeFieldWord("unit"), 116, "unit"), [](Row row) { return TableCell{row.unit}; }},
         {columnHead(noticeFieldWord("subject"), 120), [](Row row) { return TableCell{row.about}; }},
         {columnHead(noticeFieldWord("matter"), 200),
          [](Row row) {
              return TableCell{row.matter.simplified(), {}, row.matter};
          }},
         {columnHead(noticeFieldWord("person"), 100), [](Row row) { return TableCell{row.person}; }},
         {columnHead(noticeFieldWord("issued_on"), 92, "issued"),
          [](Row row) { return TableCell{isoDay(row.issuedOn)}; }},
         {columnHead(noticeFieldWord("replied_on"), 92),
          [](Row row) { return TableCell{isoDay(row.repliedOn)}; }}},
        {[&desk](const NoticeFilter &filter, const QString &key, bool descending) {
             return desk.notices().ids(filter, orderOfKey(noticeOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const NoticeFilter &) { return desk.notices().rows(ids); },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<NoticeRow> noticeExport(Desk &desk)
{
    using Row = const NoticeRow &;
    return {NoticeListWords::tr("Register of supervision notices"),
            {{exportText(noticeFieldWord("number"), 20), [](Row row) { return row.number; }},
             {exportText(noticeFieldWord("step"), 12), [](Row row) { return word(row.step); }},
             {exportText(noticeFieldWord("state"), 14), [](Row row) { return word(row.state); }},
             {exportText(NoticeListWords::tr("Kind of what is supervised"), 14),
              [](Row row) { return word(row.subject); }},
             {exportText(noticeFieldWord("subject"), 18), [](Row row) { return row.about; }},
             {exportText(noticeFieldWord("unit"), 18), [](Row row) { return row.unit; }},
             {exportText(noticeFieldWord("person"), 14), [](Row row) { return row.person; }},
             {exportText(noticeFieldWord("matter"), 48), [](Row row) { return row.matter; }},
             {exportDay(noticeFieldWord("issued_on")), [](Row row) { return exported(row.issuedOn); }},
             {exportDay(noticeFieldWord("limit_on")), [](Row row) { return exported(row.dueOn); }},
             {exportDay(noticeFieldWord("replied_on")), [](Row row) { return exported(row.repliedOn); }},
             {exportDay(noticeFieldWord("settled_on")), [](Row row) { return exported(row.settledOn); }}},
            [&desk](std::span<const qint64> ids) { return desk.notices().rows(ids); },
            [](Row row) { return row.id.value; }};
}

NoticeFilter noticeFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    NoticeFilter own;
    QStringList named;
    for (const QString &key : keys) {
        if (!narrowByOwn(own, FilterKey(key), today) && namedNoticeFilter(key, today))
            named << key;
    }
    NoticeFilter filter = *namedNoticeFilter(named.join(QLatin1Char(' ')), today);
    for (const QString &key : keys)
        narrowByOwn(filter, FilterKey(key), today);
    filter.text = text;
    filter.withVoided = filter.states.contains(NoticeState::Voided);
    return filter;
}

RegisterList *makeNoticeList(Desk &desk)
{
    auto *list = new RegisterList(desk, words());
    auto *table = makeNoticeTable(desk, list);
    list->setRows(table, noticeFilterOf);
    list->setExport(exportOf(desk, noticeExport));
    return list;
}

FilterMenu *addNoticeFilters(RegisterList *list)
{
    list->addFilter(QStringLiteral("open"), NoticeListWords::tr("Not settled"));
    list->addFilter(QStringLiteral("overdue"), NoticeListWords::tr("In arrears"));
    list->addFilter(QStringLiteral("to_review"), NoticeListWords::tr("Reply to review"));
    list->addFilterMenu(QStringLiteral("step"), noticeFieldWord("step"))
        ->setEntries(codeEntries<NoticeStep>());
    list->addFilterMenu(QStringLiteral("state"), noticeFieldWord("state"))
        ->setEntries(codeEntries<NoticeState>());
    list->addFilterMenu(QStringLiteral("subject"), noticeFieldWord("subject"))
        ->setEntries(codeEntries<NoticeSubject>());
    list->addPeriodFilter(QStringLiteral("issued"), noticeFieldWord("issued_on"));
    return list->addFilterMenu(QStringLiteral("unit"), noticeFieldWord("unit"), FilterTicks::One);
}

void fillUnits(Desk &desk, FilterMenu *units)
{
    std::vector<FilterEntry> entries;
    for (const SplitCount &part : desk.notices().split({}, NoticeSplit::Unit))
        entries.push_back({part.key, part.key});
    units->setEntries(entries);
}

} // namespace anhe
