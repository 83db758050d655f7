#include "core/report/reportstore.h"

#include "core/ledger/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anhe {

namespace {

QVariant narrativeColumn(const Report &report)
{
    QJsonObject json;
    for (auto it = report.narrative.cbegin(); it != report.narrative.cend(); ++it)
        json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readNarrative(Report &report, const QVariant &column)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        report.narrative.insert(it.key(), it.value().toString());
}

const RowMap<Report> &reportMap()
{
    using R = Report;
    static const RowMap<Report> rows("report",
                                     {column<R>(
                                          "year", [](auto &r) -> auto & { return r.quarter.year; }),
                                      column<R>(
                                          "quarter", [](auto &r) -> auto & { return r.quarter.number; }),
                                      column("version", &R::version),
                                      column("status", &R::status),
                                      column("as_of", &R::asOf),
                                      {QStringLiteral("narrative"), narrativeColumn, readNarrative},
                                      column("omitted", &R::omitted),
                                      column("reason", &R::reason),
                                      column("started_at", &R::startedAt),
                                      column("started_by", &R::startedBy),
                                      column("submitted_at", &R::submittedAt),
                                      column("submitted_by", &R::submittedBy)});
    return rows;
}

const QString freezeReport =
    QStringLiteral("UPDATE report SET figures = ?, content = ?, rows = ? WHERE id = ?");
const QString selectFrozen = QStringLiteral("SELECT figures, content, rows FROM report WHERE id = ?");

} // namespace

ReportId ReportStore::insert(const Report &report)
{
    Statement statement(m_database,
                        reportMap().insertSql(
                            {QStringLiteral("figures"), QStringLiteral("content"), QStringLiteral("rows")}));
    reportMap().bind(statement, report);
    statement.bindAll({toColumn(QString()), toColumn(QString()), toColumn(QString())}).run();
    return {statement.insertedId()};
}

void ReportStore::update(const Report &report)
{
    Statement statement(m_database, reportMap().updateSql());
    reportMap().bind(statement, report);
    statement.bind(report.id.value).run();
}

void ReportStore::freeze(ReportId id, const FrozenReport &frozen)
{
    Statement(m_database, freezeReport)
        .bindAll({frozen.figures, frozen.content, frozen.rows, id.value})
        .run();
}

QList<Report> ReportStore::select(const QString &rest, const QVariantList &values) const
{
    Statement rows(m_database, reportMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Report> reports;
    while (rows.next()) {
        Report report;
        report.id.value = rows.integer(0);
        reportMap().read(rows, 1, report);
        reports.append(report);
    }
    return reports;
}

std::optional<Report> ReportStore::find(ReportId id) const
{
    const QList<Report> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::optional<Report>() : found.first();
}

std::optional<Report> ReportStore::latest(Quarter quarter) const
{
    const QList<Report> found =
        select(QStringLiteral("WHERE year = ? AND quarter = ? ORDER BY version DESC LIMIT 1"),
               {quarter.year, quarter.number});
    return found.isEmpty() ? std::optional<Report>() : found.first();
}

QList<Report> ReportStore::all() const
{
    return select(QStringLiteral("ORDER BY year DESC, quarter DESC, version DESC"), {});
}

FrozenReport ReportStore::frozen(ReportId id) const
{
    Statement row(m_database, selectFrozen);
    row.bind(id.value).run();
    return row.next() ? FrozenReport{row.text(0), row.text(1), row.text(2)} : FrozenReport();
}

QList<FieldChange> ReportStore::differences(const Report &before, const Report &after)
{
    return reportMap().differences(before, after);
}

} // namespace anhe
