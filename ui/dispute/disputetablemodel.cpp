#include "ui/dispute/disputetablemodel.h"

#include "core/desk/desk.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

class DisputeTableWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeTableWords)
};

struct OrderKey
{
    const char *key;
    DisputeOrder order;
};

constexpr OrderKey orderKeys[] = {
    {"received", DisputeOrder::Received}, {"number", DisputeOrder::Number},
    {"name", DisputeOrder::Name},         {"department", DisputeOrder::Department},
    {"category", DisputeOrder::Category}, {"status", DisputeOrder::Status},
    {"due", DisputeOrder::Due},           {"closed", DisputeOrder::Closed},
};

QString nameOf(const DisputeRow &row)
{
    return row.anonymous ? DisputeTableWords::tr("anonymous") : row.complainantName;
}

} // namespace

DisputeTableModel::DisputeTableModel(Desk &desk, QObject *parent)
    : PagedTableModel<DisputeRow>(columns(), parent), m_desk(desk)
{}

std::vector<PagedTableModel<DisputeRow>::Column> DisputeTableModel::columns()
{
    const auto head = [](const QString &title, int width, const char *key = "") {
        return ColumnHead{title, width, Qt::AlignLeft, QString::fromLatin1(key)};
    };
    using Row = const DisputeRow &;
    return {
        {head(DisputeTableWords::tr("Number"), 118, "number"), [](Row row) { return TableCell{row.number}; }},
        {head(DisputeTableWords::tr("Complainant"), 70, "name"),
         [](Row row) { return TableCell{nameOf(row)}; }},
        {head(DisputeTableWords::tr("Answer due"), 140, "due"), [this](Row row) { return due(row); }},
        {head(DisputeTableWords::tr("Status"), 116, "status"),
         [](Row row) { return chipCell(statusChip(row.status, row.closedOn, row.toldOn)); }},
        {head(DisputeTableWords::tr("Day received"), 92, "received"),
         [](Row row) { return TableCell{isoDay(row.receivedAt.date())}; }},
        {head(DisputeTableWords::tr("Department"), 92, "department"),
         [](Row row) { return TableCell{row.department}; }},
        {head(DisputeTableWords::tr("Summary"), 220),
         [](Row row) { return TableCell{row.subject.simplified()}; }},
        {head(DisputeTableWords::tr("Category of the problem"), 90, "category"),
         [](Row row) { return TableCell{row.category}; }},
        {head(DisputeTableWords::tr("Patient"), 76), [](Row row) { return TableCell{row.patientName}; }},
        {head(DisputeTableWords::tr("Kind of matter"), 76),
         [](Row row) { return TableCell{word(row.kind)}; }},
        {head(DisputeTableWords::tr("Channel"), 90), [](Row row) { return TableCell{word(row.channel)}; }},
        {head(DisputeTableWords::tr("Handler"), 80), [](Row row) { return TableCell{row.handler}; }},
    };
}

void DisputeTableModel::setFilter(const DisputeFilter &filter)
{
    m_filter = filter;
    reload();
}

DisputeOrder DisputeTableModel::currentOrder() const
{
    for (const OrderKey &entry : orderKeys) {
        if (order().key == QLatin1String(entry.key))
            return entry.order;
    }
    return DisputeOrder::Received;
}

/** Without an order of the user's own the newest stands first. */
bool DisputeTableModel::isDescending() const
{
    return order().key.isEmpty() || order().direction == Qt::DescendingOrder;
}

std::vector<qint64> DisputeTableModel::sortedIds(const SortOrder &)
{
    return m_desk.disputes().ids(m_filter, currentOrder(), isDescending());
}

std::vector<DisputeRow> DisputeTableModel::fetch(std::span<const qint64> ids) const
{
    return m_desk.disputes().rows(ids);
}

void DisputeTableModel::forgetPages()
{
    PagedTableModel<DisputeRow>::forgetPages();
    m_due.clear();
}

void DisputeTableModel::forgetPage(int page)
{
    PagedTableModel<DisputeRow>::forgetPage(page);
    m_due.clear();
}

/** A table asks each cell for text, colour and tip in turn; the day is reckoned once. */
TableCell DisputeTableModel::due(const DisputeRow &row) const
{
    if (const TableCell *kept = m_due.object(row.id.value))
        return *kept;
    const TableCell cell = chipCell(feedbackChip(row, m_desk.deadlines(), m_desk.clock().now()));
    m_due.insert(row.id.value, new TableCell(cell));
    return cell;
}

} // namespace anhe
