#include "core/risk/sweepstore.h"

#include "core/ledger/database.h"
#include "core/risk/recordcondition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anhe {

namespace {

const QString selectSweepSerial =
    QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM sweep WHERE number_year = ?");

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonArray(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString itemsText(const QList<SweepItem> &items)
{
    QJsonArray array;
    for (const SweepItem &item : items)
        array.append(QJsonArray{item.text, codeText(item.check)});
    return jsonText(array);
}

QList<SweepItem> itemsOf(const QString &text)
{
    QList<SweepItem> items;
    for (const QJsonValue &value : jsonArray(text)) {
        const QJsonArray pair = value.toArray();
        items.append(
            {pair.at(0).toString(), fromCode<SweepCheck>(pair.at(1).toString()).value_or(SweepCheck::Open)});
    }
    return items;
}

QString findingsText(const QList<SweepFinding> &findings)
{
    QJsonArray array;
    for (const SweepFinding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("text"), finding.text},
                                 {QStringLiteral("place"), finding.place},
                                 {QStringLiteral("risk"), finding.risk.value}});
    return jsonText(array);
}

QList<SweepFinding> findingsOf(const QString &text)
{
    QList<SweepFinding> findings;
    for (const QJsonValue &value : jsonArray(text)) {
        const QJsonObject object = value.toObject();
        findings.append({object[QStringLiteral("text")].toString(),
                         object[QStringLiteral("place")].toString(),
                         RiskId{object[QStringLiteral("risk")].toInteger()}});
    }
    return findings;
}

#define MEMBER(path)                                                                                         \
    [](auto &s) -> auto &                                                                                    \
    {                                                                                                        \
        return s.path;                                                                                       \
    }

const RowMap<Sweep> &sweepMap()
{
    using S = Sweep;
    static const RowMap<S> rows(
        "sweep", {column("uuid", &S::uuid),
                  column("number_year", &S::numberYear),
                  column("number_serial", &S::numberSerial),
                  column("number", &S::number),
                  column("kind", &S::kind),
                  column("cell_id", &S::cell),
                  column<S>("period_first", MEMBER(period.first)),
                  column<S>("period_last", MEMBER(period.last)),
                  column("held_on", &S::heldOn),
                  column("held_by", &S::heldBy),
                  {QStringLiteral("items"), [](const S &s) { return QVariant(itemsText(s.items)); },
                   [](S &s, const QVariant &stored) { s.items = itemsOf(stored.toString()); }},
                  {QStringLiteral("findings"), [](const S &s) { return QVariant(findingsText(s.findings)); },
                   [](S &s, const QVariant &stored) { s.findings = findingsOf(stored.toString()); }},
                  column("zero", &S::zero),
                  column("signed_by", &S::signedBy),
                  column("signed_on", &S::signedOn),
                  column("reported_to", &S::reportedTo),
                  column("reported_at", &S::reportedAt),
                  column("note", &S::note),
                  column("voided_because", &S::voidedBecause),
                  column("voided", &S::voided),
                  column("entered_at", &S::enteredAt),
                  column("changed_at", &S::changedAt)});
    return rows;
}

#undef MEMBER

const RowMap<SweepCell> &cellMap()
{
    using C = SweepCell;
    static const RowMap<C> rows("sweep_cell",
                                {column("name", &C::name), column("department_id", &C::department),
                                 column("responsible", &C::responsible), column("phone", &C::phone),
                                 column("since", &C::since), column("until", &C::until),
                                 column("position", &C::position)});
    return rows;
}

void addText(RecordCondition &condition, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QVariant pattern = likePattern(text);
    condition.add(
        QStringLiteral("(s.number LIKE ? ESCAPE '!' OR s.held_by LIKE ? ESCAPE '!' OR s.findings LIKE "
                       "? ESCAPE '!' OR s.cell_id IN (SELECT id FROM sweep_cell WHERE name LIKE ? "
                       "ESCAPE '!' OR responsible LIKE ? ESCAPE '!'))"),
        {pattern, pattern, pattern, pattern, pattern});
}

RecordCondition conditionOf(const SweepFilter &filter)
{
    RecordCondition condition;
    addText(condition, filter.text);
    condition.anyOf("s.kind", filter.kinds);
    condition.anyOf("s.cell_id", filter.cells);
    condition.period("s.period_last", filter.ending);
    condition.whether(filter.handedIn, "s.signed_on IS NOT NULL");
    condition.whether(filter.zero, "s.zero = 1");
    condition.whether(filter.withFindings, "s.findings <> '[]'");
    condition.anyOf("s.id", filter.ids);
    if (!filter.withVoided)
        condition.add(QStringLiteral("s.voided = 0"));
    return condition;
}

QString orderColumns(SweepOrder order)
{
    switch (order) {
    case SweepOrder::Period:
        return QStringLiteral("s.period_last");
    case SweepOrder::Number:
        return QStringLiteral("s.number");
    case SweepOrder::Cell:
        return QStringLiteral("s.cell_id");
    case SweepOrder::Kind:
        return QStringLiteral("s.kind");
    case SweepOrder::Signed:
        return QStringLiteral("s.signed_on");
    }
    Q_UNREACHABLE();
}

SweepRow rowOf(const Sweep &sweep, const QString &cell)
{
    return {sweep.id,     sweep.number,   sweep.kind,     cell,
            sweep.period, sweep.heldOn,   sweep.heldBy,   int(sweep.findings.size()),
            sweep.zero,   sweep.signedBy, sweep.signedOn, sweep.voided};
}

SweepCell cellFrom(const Statement &row)
{
    SweepCell cell;
    cell.id.value = row.integer(0);
    cellMap().read(row, 1, cell);
    return cell;
}

} // namespace

QList<SweepCell> SweepStore::cells(bool withEnded, QDate today) const
{
    Statement rows(m_database, cellMap().selectSql(QStringLiteral("ORDER BY position, id")));
    rows.run();
    QList<SweepCell> cells;
    while (rows.next()) {
        const SweepCell cell = cellFrom(rows);
        const bool ended = cell.until.isValid() && (!today.isValid() || cell.until < today);
        if (withEnded || !ended)
            cells.append(cell);
    }
    return cells;
}

std::optional<SweepCell> SweepStore::cell(SweepCellId id) const
{
    Statement row(m_database, cellMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    return row.next() ? std::optional(cellFrom(row)) : std::nullopt;
}

SweepCellId SweepStore::save(const SweepCell &cell)
{
    Statement statement(m_database, cell.id ? cellMap().updateSql() : cellMap().insertSql());
    cellMap().bind(statement, cell);
    if (cell.id)
        statement.bind(cell.id.value);
    statement.run();
    return cell.id ? cell.id : SweepCellId{statement.insertedId()};
}

QList<FieldChange> SweepStore::differences(const SweepCell &before, const SweepCell &after)
{
    return cellMap().differences(before, after);
}

SweepId SweepStore::insert(const Sweep &sweep)
{
    Statement insert(m_database, sweepMap().insertSql());
    sweepMap().bind(insert, sweep);
    insert.run();
    return {insert.insertedId()};
}

void SweepStore::update(const Sweep &sweep)
{
    Statement update(m_database, sweepMap().updateSql());
    sweepMap().bind(update, sweep);
    update.bind(sweep.id.value).run();
}

QList<Sweep> SweepStore::select(const QString &rest, const QVariantList &values) const
{
    Statement rows(m_database, sweepMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Sweep> sweeps;
    while (rows.next()) {
        Sweep sweep;
        sweep.id.value = rows.integer(0);
        sweepMap().read(rows, 1, sweep);
        sweeps.append(sweep);
    }
    return sweeps;
}

std::optional<Sweep> SweepStore::find(SweepId id) const
{
    const QList<Sweep> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

SweepId SweepStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM sweep WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

SweepId SweepStore::sheetOf(SweepKind kind, SweepCellId cell, QDate first) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM sweep WHERE kind = ? AND period_first = ? AND "
                                             "coalesce(cell_id, 0) = ? AND voided = 0"));
    row.bindAll({toColumn(kind), toColumn(first), cell.value}).run();
    return {row.next() ? row.integer(0) : 0};
}

int SweepStore::nextSerial(int year) const
{
    Statement row(m_database, selectSweepSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

std::vector<qint64> SweepStore::ids(const SweepFilter &filter, SweepOrder order, bool descending) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement rows(m_database, QStringLiteral("SELECT s.id FROM sweep s") + condition.where() +
                                   ordered(orderColumns(order), QStringLiteral("s.id"), descending));
    rows.bindAll(condition.values).run();
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<SweepRow> SweepStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    QHash<qint64, QString> cellNames;
    for (const SweepCell &cell : cells(true))
        cellNames.insert(cell.id.value, cell.name);
    QHash<qint64, SweepRow> byId;
    for (const Sweep &sweep :
         select(QStringLiteral("WHERE id IN (%1)").arg(numbers.join(QLatin1Char(','))), {}))
        byId.insert(sweep.id.value, rowOf(sweep, cellNames.value(sweep.cell.value)));
    std::vector<SweepRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 SweepStore::count(const SweepFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM sweep s") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QList<Sweep> SweepStore::sheets(SweepKind kind, const Period &ending) const
{
    return select(QStringLiteral("WHERE kind = ? AND voided = 0 AND period_last >= ? AND period_last <= ? "
                                 "ORDER BY period_first, cell_id"),
                  {toColumn(kind), toColumn(ending.first), toColumn(ending.last)});
}

QList<FieldChange> SweepStore::differences(const Sweep &before, const Sweep &after)
{
    QList<FieldChange> changes = sweepMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const auto items = [](const Sweep &sweep) {
        QStringList lines;
        for (const SweepItem &item : sweep.items)
            lines << item.text + QStringLiteral("：") + word(item.check, Speech::Paper);
        return lines.join(QLatin1Char('\n'));
    };
    const auto findings = [](const Sweep &sweep) {
        QStringList lines;
        for (const SweepFinding &finding : sweep.findings)
            lines << (finding.place + QLatin1Char(' ') + finding.text).trimmed() +
                         (finding.risk ? QStringLiteral("（已列入隐患台账）") : QString());
        return lines.join(QLatin1Char('\n'));
    };
    for (FieldChange &change : changes) {
        if (change.field == QLatin1String("items"))
            change = {change.field, items(before), items(after)};
        else if (change.field == QLatin1String("findings") && findings(before) != findings(after))
            change = {change.field, findings(before), findings(after)};
    }
    return changes;
}

} // namespace anhe
