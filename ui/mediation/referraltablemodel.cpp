#include "ui/mediation/referraltablemodel.h"

#include "core/desk/desk.h"
#include "ui/mediation/referralchips.h"
#include "ui/mediation/referralwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

struct ReferralOrderKey
{
    const char *key;
    ReferralOrder order;
};

constexpr ReferralOrderKey orderKeys[] = {
    {"number", ReferralOrder::Number},       {"matter", ReferralOrder::Dispute},
    {"route", ReferralOrder::Route},         {"state", ReferralOrder::State},
    {"body", ReferralOrder::Body},           {"applied", ReferralOrder::Applied},
    {"accepted", ReferralOrder::Accepted},   {"due", ReferralOrder::Due},
    {"concluded", ReferralOrder::Concluded},
};

ReferralOrder orderOf(const QString &key)
{
    for (const ReferralOrderKey &entry : orderKeys) {
        if (key == QLatin1String(entry.key))
            return entry.order;
    }
    return ReferralOrder::Number;
}

QString peopleOf(const ReferralRow &row)
{
    if (row.patientName == row.complainantName)
        return row.patientName;
    return dotted({row.patientName, row.complainantName});
}

} // namespace

ReferralTableModel::ReferralTableModel(Desk &desk, QObject *parent)
    : PagedTableModel<ReferralRow>(columns(), parent), m_desk(desk)
{}

std::vector<PagedTableModel<ReferralRow>::Column> ReferralTableModel::columns()
{
    using Row = const ReferralRow &;
    const auto head = [](const QString &title, int width, const char *key) {
        return ColumnHead{title, width, Qt::AlignLeft, QString::fromLatin1(key)};
    };
    const auto amount = [](const QString &title) { return ColumnHead{title, 96, Qt::AlignRight}; };
    return {
        {head(QCoreApplication::translate("ReferralTableModel", "Number"), 122, "number"),
         [](Row row) { return TableCell{row.number}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "State"), 96, "state"),
         [](Row row) { return chipCell(referralStateChip(row.state, row.outcome)); }},
        {head(QCoreApplication::translate("ReferralTableModel", "Limit"), 144, "due"),
         [this](Row row) { return clockCell(row); }},
        {head(QCoreApplication::translate("ReferralTableModel", "Route"), 78, "route"),
         [](Row row) { return TableCell{word(row.route)}; }},
        {ColumnHead{QCoreApplication::translate("ReferralTableModel", "Patient · complainant"), 124},
         [](Row row) { return TableCell{peopleOf(row)}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "Body"), 130, "body"),
         [](Row row) { return TableCell{row.body}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "Matter"), 122, "matter"),
         [](Row row) { return TableCell{row.disputeNumber}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "Applied on"), 92, "applied"),
         [](Row row) { return TableCell{isoDay(row.appliedOn)}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "Accepted on"), 92, "accepted"),
         [](Row row) { return TableCell{isoDay(row.acceptedOn)}; }},
        {head(QCoreApplication::translate("ReferralTableModel", "Concluded on"), 92, "concluded"),
         [](Row row) { return TableCell{isoDay(row.concludedOn)}; }},
        {amount(QCoreApplication::translate("ReferralTableModel", "Claimed")),
         [](Row row) { return TableCell{yuan(row.claimed)}; }},
        {amount(QCoreApplication::translate("ReferralTableModel", "Agreed")),
         [](Row row) { return TableCell{yuan(row.agreed)}; }},
        {amount(QCoreApplication::translate("ReferralTableModel", "Paid")),
         [](Row row) { return TableCell{row.paid.fen > 0 ? row.paid.text() : QString()}; }},
    };
}

void ReferralTableModel::setFilter(const ReferralFilter &filter)
{
    m_filter = filter;
    reload();
}

/** Without an order of the user's own the newest stands first. */
std::vector<qint64> ReferralTableModel::sortedIds(const SortOrder &order)
{
    const bool descending = order.key.isEmpty() || order.direction == Qt::DescendingOrder;
    return m_desk.mediation().ids(m_filter, orderOf(order.key), descending);
}

std::vector<ReferralRow> ReferralTableModel::fetch(std::span<const qint64> ids) const
{
    return m_desk.mediation().rows(ids);
}

void ReferralTableModel::forgetPages()
{
    PagedTableModel<ReferralRow>::forgetPages();
    m_clocks.clear();
}

void ReferralTableModel::forgetPage(int page)
{
    PagedTableModel<ReferralRow>::forgetPage(page);
    m_clocks.clear();
}

/** A table asks each cell for text, colour and tip in turn; the clock is reckoned once. */
TableCell ReferralTableModel::clockCell(const ReferralRow &row) const
{
    if (!row.paused && !row.dueOn.isValid())
        return {};
    if (const TableCell *kept = m_clocks.object(row.id.value))
        return *kept;
    TableCell cell;
    const std::optional<Referral> referral = m_desk.mediation().find(row.id);
    const DeadlineContext &context = m_desk.deadlines();
    const auto clock =
        referral ? runningClock(*referral, context.calendar, context.localRules) : std::nullopt;
    if (clock)
        cell = chipCell(dueChip(*clock, m_desk.clock().now()));
    m_clocks.insert(row.id.value, new TableCell(cell));
    return cell;
}

} // namespace anhe
