#include "core/report/reportjson.h"

#include <QJsonArray>

namespace anhe {

template <typename T>
static QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template <typename T>
static void readList(const QJsonValue &json, QList<T> &values)
{
    for (const QJsonValue &entry : json.toArray()) {
        T value;
        fromJson(entry, value);
        values.append(value);
    }
}

static QJsonArray strings(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

static QStringList strings(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

static QJsonObject toJson(const FigureRef &figure)
{
    return {{QStringLiteral("key"), figure.key},
            {QStringLiteral("base"), int(figure.base)},
            {QStringLiteral("denominator"), figure.denominator}};
}

static void fromJson(const QJsonValue &json, FigureRef &figure)
{
    figure = {json[QLatin1String("key")].toString(), Base(json[QLatin1String("base")].toInt()),
              json[QLatin1String("denominator")].toBool()};
}

static QJsonObject toJson(const Mention &mention)
{
    return {{QStringLiteral("start"), mention.start},
            {QStringLiteral("length"), mention.length},
            {QStringLiteral("figure"), toJson(mention.figure)}};
}

static void fromJson(const QJsonValue &json, Mention &mention)
{
    mention.start = json[QLatin1String("start")].toInt();
    mention.length = json[QLatin1String("length")].toInt();
    fromJson(json[QLatin1String("figure")], mention.figure);
}

static QJsonObject toJson(const Sentence &sentence)
{
    return {{QStringLiteral("id"), sentence.id},
            {QStringLiteral("text"), sentence.text},
            {QStringLiteral("mentions"), arrayOf(sentence.mentions)}};
}

static void fromJson(const QJsonValue &json, Sentence &sentence)
{
    sentence.id = json[QLatin1String("id")].toString();
    sentence.text = json[QLatin1String("text")].toString();
    readList(json[QLatin1String("mentions")], sentence.mentions);
}

static QJsonObject toJson(const Topic &topic)
{
    return {{QStringLiteral("heading"), topic.heading},
            {QStringLiteral("sentences"), arrayOf(topic.sentences)}};
}

static void fromJson(const QJsonValue &json, Topic &topic)
{
    topic.heading = json[QLatin1String("heading")].toString();
    readList(json[QLatin1String("sentences")], topic.sentences);
}

static QJsonObject toJson(const ReportSection &section)
{
    return {{QStringLiteral("key"), section.key},
            {QStringLiteral("heading"), section.heading},
            {QStringLiteral("topics"), arrayOf(section.topics)},
            {QStringLiteral("narrative"), section.narrative}};
}

static void fromJson(const QJsonValue &json, ReportSection &section)
{
    section.key = json[QLatin1String("key")].toString();
    section.heading = json[QLatin1String("heading")].toString();
    section.narrative = json[QLatin1String("narrative")].toString();
    readList(json[QLatin1String("topics")], section.topics);
}

static QJsonObject toJson(const ReportText &text)
{
    return {{QStringLiteral("title"), text.title},
            {QStringLiteral("subtitle"), text.subtitle},
            {QStringLiteral("addressee"), text.addressee},
            {QStringLiteral("preamble"), toJson(text.preamble)},
            {QStringLiteral("preamble_narrative"), text.preambleNarrative},
            {QStringLiteral("sections"), arrayOf(text.sections)},
            {QStringLiteral("closing"), text.closing},
            {QStringLiteral("issuer"), text.issuer},
            {QStringLiteral("date"), text.date.toString(Qt::ISODate)}};
}

static void fromJson(const QJsonValue &json, ReportText &text)
{
    text.title = json[QLatin1String("title")].toString();
    text.subtitle = json[QLatin1String("subtitle")].toString();
    text.addressee = json[QLatin1String("addressee")].toString();
    fromJson(json[QLatin1String("preamble")], text.preamble);
    text.preambleNarrative = json[QLatin1String("preamble_narrative")].toString();
    readList(json[QLatin1String("sections")], text.sections);
    text.closing = json[QLatin1String("closing")].toString();
    text.issuer = json[QLatin1String("issuer")].toString();
    text.date = QDate::fromString(json[QLatin1String("date")].toString(), Qt::ISODate);
}

static QJsonObject toJson(const ReportTable &table)
{
    QJsonArray rows;
    for (const QList<ReportCell> &cells : table.rows) {
        QJsonArray row;
        for (const ReportCell &cell : cells) {
            row.append(QJsonObject{{QStringLiteral("text"), cell.text},
                                   {QStringLiteral("figure"), toJson(cell.figure)}});
        }
        rows.append(row);
    }
    return {{QStringLiteral("key"), table.key},
            {QStringLiteral("caption"), table.caption},
            {QStringLiteral("heads"), strings(table.heads)},
            {QStringLiteral("rows"), rows}};
}

static void fromJson(const QJsonValue &json, ReportTable &table)
{
    table.key = json[QLatin1String("key")].toString();
    table.caption = json[QLatin1String("caption")].toString();
    table.heads = strings(json[QLatin1String("heads")]);
    for (const QJsonValue &row : json[QLatin1String("rows")].toArray()) {
        QList<ReportCell> cells;
        for (const QJsonValue &entry : row.toArray()) {
            ReportCell cell{entry[QLatin1String("text")].toString()};
            fromJson(entry[QLatin1String("figure")], cell.figure);
            cells.append(cell);
        }
        table.rows.append(cells);
    }
}

static QJsonObject toJson(const ChartLine &line)
{
    QJsonArray values;
    for (double value : line.values)
        values.append(value);
    return {{QStringLiteral("name"), line.name}, {QStringLiteral("values"), values}};
}

static void fromJson(const QJsonValue &json, ChartLine &line)
{
    line.name = json[QLatin1String("name")].toString();
    for (const QJsonValue &value : json[QLatin1String("values")].toArray())
        line.values.append(value.toDouble());
}

static QJsonObject toJson(const Chart &chart)
{
    return {
        {QStringLiteral("kind"), int(chart.kind)},         {QStringLiteral("key"), chart.key},
        {QStringLiteral("caption"), chart.caption},        {QStringLiteral("note"), chart.note},
        {QStringLiteral("labels"), strings(chart.labels)}, {QStringLiteral("lines"), arrayOf(chart.lines)}};
}

static void fromJson(const QJsonValue &json, Chart &chart)
{
    chart.kind = Chart::Kind(json[QLatin1String("kind")].toInt());
    chart.key = json[QLatin1String("key")].toString();
    chart.caption = json[QLatin1String("caption")].toString();
    chart.note = json[QLatin1String("note")].toString();
    chart.labels = strings(json[QLatin1String("labels")]);
    readList(json[QLatin1String("lines")], chart.lines);
}

static QJsonObject toJson(const Definition &definition)
{
    return {{QStringLiteral("label"), definition.label}, {QStringLiteral("text"), definition.text}};
}

static void fromJson(const QJsonValue &json, Definition &definition)
{
    definition = {json[QLatin1String("label")].toString(), json[QLatin1String("text")].toString()};
}

QJsonObject toJson(const ReportContent &content)
{
    return {{QStringLiteral("quarter"), content.quarter.text()},
            {QStringLiteral("as_of"), content.asOf.toString(Qt::ISODate)},
            {QStringLiteral("text"), toJson(content.text)},
            {QStringLiteral("tables"), arrayOf(content.tables)},
            {QStringLiteral("charts"), arrayOf(content.charts)},
            {QStringLiteral("definitions"), arrayOf(content.definitions)}};
}

ReportContent contentFromJson(const QJsonObject &json)
{
    ReportContent content;
    content.quarter = Quarter::fromText(json[QLatin1String("quarter")].toString()).value_or(Quarter());
    content.asOf = QDate::fromString(json[QLatin1String("as_of")].toString(), Qt::ISODate);
    fromJson(json[QLatin1String("text")], content.text);
    readList(json[QLatin1String("tables")], content.tables);
    readList(json[QLatin1String("charts")], content.charts);
    readList(json[QLatin1String("definitions")], content.definitions);
    return content;
}

} // namespace anhe
