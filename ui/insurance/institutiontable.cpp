#include "ui/insurance/insurancetables.h"

#include "core/desk/desk.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, InstitutionOrder> institutionOrders[] = {
    {"level", InstitutionOrder::Level},       {"name", InstitutionOrder::Name},
    {"code", InstitutionOrder::Code},         {"kind", InstitutionOrder::Kind},
    {"district", InstitutionOrder::District}, {"standing", InstitutionOrder::Standing},
};

QString title(const char *text)
{
    return QCoreApplication::translate("InstitutionTable", text);
}

TableCell standingCell(const InstitutionRow &row)
{
    if (!row.inScope)
        return {QCoreApplication::translate("InstitutionTable", "not in scope")};
    return chipCell(standingChip(row.standing, row.coveredTo));
}

} // namespace

InstitutionTable *makeInstitutionTable(Desk &desk, QObject *parent)
{
    using Row = const InstitutionRow &;
    return new InstitutionTable(
        {{columnHead(insuranceFieldWord("name"), 210, "name"), [](Row row) { return TableCell{row.name}; }},
         {columnHead(insuranceFieldWord("level"), 64, "level"),
          [](Row row) { return TableCell{word(row.level)}; }},
         {columnHead(title(QT_TRANSLATE_NOOP("InstitutionTable", "Cover")), 92, "standing"), standingCell},
         {columnHead(title(QT_TRANSLATE_NOOP("InstitutionTable", "Covered to")), 92),
          [](Row row) { return TableCell{isoDay(row.coveredTo)}; }},
         {columnHead(insuranceFieldWord("insurer"), 130), [](Row row) { return TableCell{row.insurer}; }},
         {columnHead(insuranceFieldWord("number"), 130), [](Row row) { return TableCell{row.policyNumber}; }},
         {columnHead(insuranceFieldWord("kind"), 110, "kind"),
          [](Row row) { return TableCell{word(row.kind)}; }},
         {columnHead(insuranceFieldWord("district"), 80, "district"),
          [](Row row) { return TableCell{row.district}; }},
         {columnHead(insuranceFieldWord("sector"), 60), [](Row row) { return TableCell{word(row.sector)}; }},
         {columnHead(insuranceFieldWord("code"), 120, "code"), [](Row row) { return TableCell{row.code}; }},
         {columnHead(insuranceFieldWord("contact"), 80), [](Row row) { return TableCell{row.contact}; }},
         {columnHead(insuranceFieldWord("phone"), 110), [](Row row) { return TableCell{row.phone}; }}},
        {[&desk](const InstitutionFilter &filter, const QString &key, bool descending) {
             return desk.insurance().ids(filter, orderOfKey(institutionOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const InstitutionFilter &filter) {
             return desk.insurance().institutionRows(ids, filter.standingOn);
         },
         [](Row row) { return row.id.value; }},
        parent);
}

TableExport<InstitutionRow> institutionExport(Desk &desk)
{
    using Row = const InstitutionRow &;
    return {QCoreApplication::translate("InstitutionTable", "Register of institutions"),
            {{exportText(insuranceFieldWord("name"), 30), [](Row row) { return row.name; }},
             {exportText(insuranceFieldWord("code"), 20), [](Row row) { return row.code; }},
             {exportText(insuranceFieldWord("level")), [](Row row) { return word(row.level); }},
             {exportText(insuranceFieldWord("kind"), 16), [](Row row) { return word(row.kind); }},
             {exportText(insuranceFieldWord("ownership"), 16), [](Row row) { return word(row.ownership); }},
             {exportText(insuranceFieldWord("sector")), [](Row row) { return word(row.sector); }},
             {exportText(insuranceFieldWord("district")), [](Row row) { return row.district; }},
             {exportText(insuranceFieldWord("contact")), [](Row row) { return row.contact; }},
             {exportText(insuranceFieldWord("phone"), 16), [](Row row) { return row.phone; }},
             {exportText(title("Cover")), [](Row row) { return standingCell(row).text; }},
             {exportDay(title("Covered to")), [](Row row) { return exported(row.coveredTo); }},
             {exportText(insuranceFieldWord("insurer"), 24), [](Row row) { return row.insurer; }},
             {exportText(insuranceFieldWord("number"), 24), [](Row row) { return row.policyNumber; }}},
            [&desk](std::span<const qint64> ids) { return desk.insurance().institutionRows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
