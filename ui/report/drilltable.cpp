#include "ui/report/drilltable.h"

#include "core/desk/desk.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/report/figurewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** A column of the rows behind a number: its heading, and what a row has there. */
template <typename Row>
struct DrillColumn
{
    using Value = std::function<SheetValue(const Row &)>;
    using ToneOf = std::function<Tone(const Row &)>;

    DrillColumn(ColumnHead columnHead, ColumnKind columnKind, Value rowValue, ToneOf rowTone = nullptr)
        : head(std::move(columnHead)), kind(columnKind), value(std::move(rowValue)), tone(std::move(rowTone))
    {}

    ColumnHead head;
    ColumnKind kind;
    Value value;
    ToneOf tone;
};

QString textOf(const SheetValue &value)
{
    struct Words
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text.simplified(); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Money amount) const { return amount.text(); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(const QDateTime &moment) const
        {
            return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        }
        QString operator()(double number) const { return trimmedNumber(number, 2); }
    };
    return std::visit(Words(), value);
}

SheetValue dayOrNothing(QDate day)
{
    return day.isValid() ? SheetValue(day) : SheetValue();
}

SheetValue amountOrNothing(const std::optional<Money> &amount)
{
    return amount ? SheetValue(*amount) : SheetValue();
}

/** What is asked of the registers for one kind of row. */
template <typename Row>
struct DrillSource
{
    QString kind;
    QList<DrillColumn<Row>> columns;
    std::function<std::vector<qint64>(const SortOrder &)> ids;
    std::function<std::vector<Row>(std::span<const qint64>)> rows;
    std::function<qint64(const Row &)> idOf;
    std::function<DisputeId(const Row &)> matterOf;
    const char *target = nullptr; ///< the kind of target that the row's id opens, instead of its matter
};

template <typename Row>
class DrillTableModel : public PagedTableModel<Row>
{
public:
    explicit DrillTableModel(const DrillSource<Row> &source)
        : PagedTableModel<Row>(columnsOf(source)), m_source(source)
    {}

    SheetRow sheetRow(int row) const
    {
        SheetRow values;
        const Row *shown = this->rowAt(row);
        for (const DrillColumn<Row> &column : m_source.columns)
            values.append(shown ? column.value(*shown) : SheetValue());
        return values;
    }
    DisputeId matterAt(int row) const
    {
        const Row *shown = this->rowAt(row);
        return shown ? m_source.matterOf(*shown) : DisputeId{};
    }

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override { return m_source.ids(order); }
    std::vector<Row> fetch(std::span<const qint64> ids) const override { return m_source.rows(ids); }
    qint64 idOf(const Row &row) const override { return m_source.idOf(row); }

private:
    static std::vector<typename PagedTableModel<Row>::Column> columnsOf(const DrillSource<Row> &source)
    {
        std::vector<typename PagedTableModel<Row>::Column> columns;
        for (const DrillColumn<Row> &column : source.columns) {
            columns.push_back({column.head, [column](const Row &row) {
                                   TableCell cell{textOf(column.value(row))};
                                   if (column.tone && !cell.text.isEmpty())
                                       cell.tone = column.tone(row);
                                   return cell;
                               }});
        }
        return columns;
    }

    DrillSource<Row> m_source;
};

template <typename Row>
DrillTable tableFrom(const DrillSource<Row> &source)
{
    auto model = std::make_unique<DrillTableModel<Row>>(source);
    const DrillTableModel<Row> *asked = model.get();
    DrillTable made{source.kind, std::move(model), {}, {}, {}};
    for (const DrillColumn<Row> &column : source.columns)
        made.columns.append({column.head.title, column.kind});
    made.rowAt = [asked](int row) { return asked->sheetRow(row); };
    made.matterAt = [asked](int row) { return asked->matterAt(row); };
    if (source.target)
        made.targetAt = [asked, kind = QString::fromLatin1(source.target)](int row) {
            return Target{kind, asked->idAt(row)};
        };
    return made;
}

DisputeOrder matterOrder(const QString &key)
{
    static const std::pair<const char *, DisputeOrder> orders[] = {
        {"number", DisputeOrder::Number},         {"name", DisputeOrder::Name},
        {"department", DisputeOrder::Department}, {"category", DisputeOrder::Category},
        {"status", DisputeOrder::Status},         {"closed", DisputeOrder::Closed}};
    for (const auto &[name, order] : orders) {
        if (key == QLatin1String(name))
            return order;
    }
    return DisputeOrder::Received;
}

Tone statusTone(const DisputeRow &row)
{
    if (row.status == Status::Voided)
        return Tone::Grey;
    return row.closedOn.isValid() ? Tone::Green : Tone::Blue;
}

QString complainant(const QString &name, bool anonymous)
{
    return anonymous ? QCoreApplication::translate("DrillTable", "Anonymous") : name;
}

QList<DrillColumn<DisputeRow>> matterColumns()
{
    using Row = DisputeRow;
    const auto head = [](const char *title, int width, const char *sortKey = "") {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, Qt::AlignLeft,
                          QLatin1String(sortKey)};
    };
    return {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Number"), 132, "number"), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Received"), 92, "received"), ColumnKind::Date,
         [](const Row &row) { return SheetValue(row.receivedAt.date()); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "What about"), 170), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.subject); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Status"), 84, "status"), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.status)); }, statusTone},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Department"), 100, "department"), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.department); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Category"), 110, "category"), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.category); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Channel"), 80), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.channel)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Complainant"), 96, "name"), ColumnKind::Text,
         [](const Row &row) { return SheetValue(complainant(row.complainantName, row.anonymous)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Answer due"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.feedbackDue); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Answered"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.answeredOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Closed"), 92, "closed"), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.closedOn); }},
    };
}

/** Whatever a filter asks, its rows are matters when they are nothing else; a plain list of matters sorts. */
template <typename Filter>
DrillTable tableOf(Desk &desk, const Filter &filter, const Drill &drill)
{
    DrillSource<DisputeRow> source{QStringLiteral("matters"), matterColumns(), {}, {}, {}, {}};
    source.ids = [&desk, filter, drill](const SortOrder &order) {
        if constexpr (std::is_same_v<Filter, DisputeFilter>) {
            if (!order.key.isEmpty())
                return desk.disputes().ids(filter, matterOrder(order.key),
                                           order.direction == Qt::DescendingOrder);
        }
        return desk.reports().ids(drill);
    };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.disputes().rows(ids); };
    source.idOf = [](const DisputeRow &row) { return row.id.value; };
    source.matterOf = [](const DisputeRow &row) { return row.id; };
    return tableFrom(source);
}

DrillTable tableOf(Desk &desk, const ProblemFilter &, const Drill &drill)
{
    using Row = ProblemRow;
    const auto head = [](const char *title, int width) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width};
    };
    DrillSource<Row> source{QStringLiteral("problems"), {}, {}, {}, {}, {}};
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Received"), 92), ColumnKind::Date,
         [](const Row &row) { return SheetValue(row.receivedAt.date()); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Category"), 130), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.category); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Department"), 110), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.department); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Staff"), 80), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.staff); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Description"), 160), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.description); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) {
        const QList<Row> rows = desk.disputes().problemRows(ids);
        return std::vector<Row>(rows.begin(), rows.end());
    };
    source.idOf = [](const Row &row) { return row.id; };
    source.matterOf = [](const Row &row) { return row.dispute; };
    return tableFrom(source);
}

DrillTable tableOf(Desk &desk, const VisitFilter &, const Drill &drill)
{
    using Row = VisitRow;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    DrillSource<Row> source{QStringLiteral("visits"), {}, {}, {}, {}, {}};
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Came on"), 130), ColumnKind::Date,
         [](const Row &row) { return SheetValue(row.at); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Persons"), 64, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return SheetValue(qint64(row.headCount)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Received by"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.who); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "What was said"), 200), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.content); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) {
        const QList<Row> rows = desk.disputes().visitRows(ids);
        return std::vector<Row>(rows.begin(), rows.end());
    };
    source.idOf = [](const Row &row) { return row.id; };
    source.matterOf = [](const Row &row) { return row.dispute; };
    return tableFrom(source);
}

QList<DrillColumn<ReferralRow>> referralColumns()
{
    using Row = ReferralRow;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    return {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Referral"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.disputeNumber); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Route"), 100), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.route)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Body"), 130), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.body); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Complainant"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.complainantName); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "State"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.state)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Accepted"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.acceptedOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Concluded"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.concludedOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Outcome"), 90), ColumnKind::Text,
         [](const Row &row) {
             return row.outcome == Outcome::None ? SheetValue() : SheetValue(word(row.outcome));
         }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Claimed"), 100, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.claimed); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Agreed"), 100, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.agreed); }},
    };
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const ReferralFilter &, const Drill &drill)
{
    DrillSource<ReferralRow> source{QStringLiteral("referrals"), referralColumns(), {}, {}, {}, {}};
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.mediation().rows(ids); };
    source.idOf = [](const ReferralRow &row) { return row.id.value; };
    source.matterOf = [](const ReferralRow &row) { return row.dispute; };
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const RiskFilter &, const Drill &drill)
{
    using Row = RiskRow;
    const auto head = [](const char *title, int width) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width};
    };
    DrillSource<Row> source{QStringLiteral("risks"), {}, {}, {}, {}, {}};
    source.target = "risk";
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Risk"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Found"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.foundOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Level"), 84), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.level)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Description"), 180), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.description); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Department"), 110), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.department); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "State"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.state)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Time limit"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.dueOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Leader"), 84), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.leader); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Written off on"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.writtenOffOn); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.risks().rows(ids); };
    source.idOf = [](const Row &row) { return row.id.value; };
    source.matterOf = [](const Row &) { return DisputeId{}; };
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const NoticeFilter &, const Drill &drill)
{
    using Row = NoticeRow;
    const auto head = [](const char *title, int width) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width};
    };
    DrillSource<Row> source{QStringLiteral("notices"), {}, {}, {}, {}, {}};
    source.target = "notice";
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Notice"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Step"), 96), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.step)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Issued"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.issuedOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Unit"), 110), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.unit); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "On"), 120), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.about); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "What about"), 170), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.matter); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Time limit"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.dueOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Replied on"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.repliedOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "State"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(word(row.state)); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.notices().rows(ids); };
    source.idOf = [](const Row &row) { return row.id.value; };
    source.matterOf = [](const Row &row) { return row.dispute; };
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const SweepFilter &, const Drill &drill)
{
    using Row = SweepRow;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    DrillSource<Row> source{QStringLiteral("sweeps"), {}, {}, {}, {}, {}};
    source.target = "sweep_sheet";
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Sheet"), 120), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Grid cell"), 120), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.cell); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "From"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.period.first); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "To"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.period.last); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Held by"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.heldBy); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Problems found"), 70, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return SheetValue(qint64(row.findings)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Signed by"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.signedBy); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Signed"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.signedOn); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.sweeps().rows(ids); };
    source.idOf = [](const Row &row) { return row.id.value; };
    source.matterOf = [](const Row &) { return DisputeId{}; };
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const MissingSweepFilter &, const Drill &drill)
{
    using Row = MissingSweep;
    const auto head = [](const char *title, int width) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width};
    };
    DrillSource<Row> source{QStringLiteral("missing_sweeps"), {}, {}, {}, {}, {}};
    source.target = "sweep";
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Grid cell"), 140), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.cellName); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "From"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.week); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "To"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.dueOn()); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Responsible"), 110), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.responsible); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.sweeps().missing(ids); };
    source.idOf = [](const Row &row) { return row.id(); };
    source.matterOf = [](const Row &) { return DisputeId{}; };
    return tableFrom(source);
}

QList<DrillColumn<InstitutionRow>> institutionColumns()
{
    using Row = InstitutionRow;
    const auto head = [](const char *title, int width) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width};
    };
    return {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Institution"), 190), ColumnKind::Text,
         [](const Row &row) { return row.name; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Level"), 70), ColumnKind::Text,
         [](const Row &row) { return word(row.level); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Kind"), 120), ColumnKind::Text,
         [](const Row &row) { return word(row.kind); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Cover"), 84), ColumnKind::Text,
         [](const Row &row) { return word(row.standing); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Policy"), 150), ColumnKind::Text,
         [](const Row &row) { return row.policyNumber; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Insurer"), 150), ColumnKind::Text,
         [](const Row &row) { return row.insurer; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Covered to"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.coveredTo); }},
    };
}

DrillTable tableOf(Desk &desk, const InstitutionFilter &filter, const Drill &drill)
{
    DrillSource<InstitutionRow> source{QStringLiteral("institutions"), institutionColumns(), {}, {}, {}, {}};
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk, day = filter.standingOn](std::span<const qint64> ids) {
        return desk.insurance().institutionRows(ids, day);
    };
    source.idOf = [](const InstitutionRow &row) { return row.id.value; };
    source.matterOf = [](const InstitutionRow &) { return DisputeId(); };
    source.target = "institution";
    return tableFrom(source);
}

QList<DrillColumn<ClaimRow>> claimColumns()
{
    using Row = ClaimRow;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    return {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Claim"), 132), ColumnKind::Text,
         [](const Row &row) { return row.number; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132), ColumnKind::Text,
         [](const Row &row) { return row.disputeNumber; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Insurer"), 150), ColumnKind::Text,
         [](const Row &row) { return row.insurer; }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "State"), 100), ColumnKind::Text,
         [](const Row &row) { return word(row.state); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Reported"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.reportedOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Agreed"), 100, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.agreed); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Insurer's share"), 110, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.insurerShare); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Hospital's share"), 110, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.hospitalShare); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Deductible"), 100, Qt::AlignRight), ColumnKind::Money,
         [](const Row &row) { return amountOrNothing(row.deductibleShare); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Paid on"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.paidOn); }},
    };
}

DrillTable tableOf(Desk &desk, const ClaimFilter &, const Drill &drill)
{
    DrillSource<ClaimRow> source{QStringLiteral("claims"), claimColumns(), {}, {}, {}, {}};
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.insurance().claimRows(ids); };
    source.idOf = [](const ClaimRow &row) { return row.id.value; };
    source.matterOf = [](const ClaimRow &row) { return row.dispute; };
    source.target = "claim";
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const ActivityFilter &, const Drill &drill)
{
    using Row = ActivityRow;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    DrillSource<Row> source{QStringLiteral("activities"), {}, {}, {}, {}, {}, "activity"};
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Number"), 132), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.number); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Held"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.heldOn); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Kind"), 150), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.kindWords()); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "What about"), 180), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.title); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Place"), 120), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.place); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Led by"), 90), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.ledBy); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Persons"), 64, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return SheetValue(qint64(row.headCount)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Findings"), 64, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return SheetValue(qint64(row.findings)); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.safety().rows(ids); };
    source.idOf = [](const Row &row) { return row.id.value; };
    source.matterOf = [](const Row &) { return DisputeId{}; };
    return tableFrom(source);
}

[[maybe_unused]] DrillTable tableOf(Desk &desk, const IndicatorFilter &, const Drill &drill)
{
    using Row = IndicatorEntry;
    const auto head = [](const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        return ColumnHead{QCoreApplication::translate("DrillTable", title), width, alignment};
    };
    const IndicatorDefinitions definitions = desk.safety().indicatorDefinitions();
    DrillSource<Row> source{QStringLiteral("indicators"), {}, {}, {}, {}, {}, "indicator"};
    source.columns = {
        {head(QT_TRANSLATE_NOOP("DrillTable", "Indicator"), 200), ColumnKind::Text,
         [definitions](const Row &row) {
             const IndicatorDefinition *known = definitions.find(row.indicator);
             return SheetValue(known ? known->name : row.indicator);
         }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Quarter"), 80), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.quarter.text()); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Numerator"), 90, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return SheetValue(row.numerator); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Denominator"), 90, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return row.denominator ? SheetValue(*row.denominator) : SheetValue(); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Rate"), 80, Qt::AlignRight), ColumnKind::Text,
         [](const Row &row) { return SheetValue(indicatorRate(row)); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Unit"), 60), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.unit); }},
        {head(QT_TRANSLATE_NOOP("DrillTable", "Source"), 140), ColumnKind::Text,
         [](const Row &row) { return SheetValue(row.source); }},
    };
    source.ids = [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
    source.rows = [&desk](std::span<const qint64> ids) { return desk.safety().indicatorRows(ids); };
    source.idOf = [](const Row &row) { return row.id.value; };
    source.matterOf = [](const Row &) { return DisputeId{}; };
    return tableFrom(source);
}

template <typename Filter>
FigureUnit rowUnit(const Filter &)
{
    return FigureUnit::Matters;
}
FigureUnit rowUnit(const ProblemFilter &)
{
    return FigureUnit::Problems;
}
FigureUnit rowUnit(const VisitFilter &)
{
    return FigureUnit::Visits;
}
[[maybe_unused]] FigureUnit rowUnit(const ReferralFilter &)
{
    return FigureUnit::Referrals;
}
[[maybe_unused]] FigureUnit rowUnit(const RiskFilter &)
{
    return FigureUnit::Risks;
}
[[maybe_unused]] FigureUnit rowUnit(const NoticeFilter &)
{
    return FigureUnit::Notices;
}
[[maybe_unused]] FigureUnit rowUnit(const SweepFilter &)
{
    return FigureUnit::Sweeps;
}
[[maybe_unused]] FigureUnit rowUnit(const MissingSweepFilter &)
{
    return FigureUnit::Sweeps;
}
FigureUnit rowUnit(const InstitutionFilter &)
{
    return FigureUnit::Institutions;
}
FigureUnit rowUnit(const ClaimFilter &)
{
    return FigureUnit::Claims;
}
[[maybe_unused]] FigureUnit rowUnit(const ActivityFilter &)
{
    return FigureUnit::Activities;
}
[[maybe_unused]] FigureUnit rowUnit(const IndicatorFilter &)
{
    return FigureUnit::Indicator;
}

} // namespace

DrillTable drillTable(Desk &desk, const Drill &drill)
{
    DrillTable made = std::visit([&](const auto &filter) { return tableOf(desk, filter, drill); }, drill);
    made.table->reload();
    return made;
}

QString rowsWords(const Drill &drill, qint64 count)
{
    const FigureUnit unit = std::visit([](const auto &filter) { return rowUnit(filter); }, drill);
    return withUnit(QString::number(count), unit);
}

} // namespace anhe
