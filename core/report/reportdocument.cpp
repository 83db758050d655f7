#include "core/report/reportdocument.h"

#include "core/report/chartpainter.h"

namespace anhe {

namespace {

/** Size of tables in points: 小五, so that six columns of amounts stand in one line each. */
constexpr double annexPoints = 9;

void addParagraphs(Document &document, const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            document << Paragraph{Text(line.trimmed())};
    }
}

void addSection(Document &document, const ReportSection &section)
{
    document << Heading{1, section.heading};
    int number = 0;
    for (const Topic &topic : section.topics) {
        if (!topic.heading.isEmpty())
            document << Heading{2, topic.heading};
        const bool point = topic.heading.isEmpty() && section.topics.size() > 1;
        addParagraphs(document, (point ? QStringLiteral("%1. ").arg(++number) : QString()) + topic.text());
    }
    addParagraphs(document, section.narrative);
}

Table tableOf(const ReportTable &source, int number)
{
    Table table;
    table.caption = QStringLiteral("表%1　%2").arg(number).arg(source.caption);
    table.headerRows = 1;
    table.points = annexPoints;
    table.fitted = true;
    Row heads;
    for (const QString &head : source.heads) {
        const bool first = table.columns.isEmpty();
        table.columns.append({first ? 1.5 : 1, first ? Align::Left : Align::Right});
        heads.cells.append(Cell{Text(head)});
    }
    table.rows.append(heads);
    for (const QList<ReportCell> &cells : source.rows) {
        Row row;
        for (const ReportCell &cell : cells)
            row.cells.append(Cell{Text(cell.text)});
        table.rows.append(row);
    }
    return table;
}

Picture pictureOf(const Chart &chart, int number, const PaperFonts &fonts)
{
    Picture picture;
    picture.width = 150;
    picture.height =
        chart.kind == Chart::Kind::Bars ? 16 + 6.5 * qMax<qsizetype>(3, chart.labels.size()) : 65;
    picture.caption = QStringLiteral("图%1　%2").arg(number).arg(chart.caption);
    const QFont font = fonts.font(FontRole::Song, 9);
    picture.drawing = std::make_shared<const Drawing>(
        [chart, font](QPainter &painter, const QRectF &frame) { paintChart(painter, frame, chart, font); });
    return picture;
}

void addAnnexHead(Document &document, int number, const QString &name)
{
    document << PageBreak{} << Paragraph{Text(QStringLiteral("附件%1").arg(number)), false, Align::Left, true}
             << Paragraph{Text(QList<Run>{bold(name)}), false, Align::Centre, true};
}

void addDefinitions(Document &document, const QList<Definition> &definitions)
{
    Table table;
    table.columns = {{1, Align::Left}, {3, Align::Left}};
    table.headerRows = 1;
    table.points = annexPoints;
    table.rows.append({{Cell{Text(QStringLiteral("指标"))}, Cell{Text(QStringLiteral("口径"))}}});
    for (const Definition &definition : definitions)
        table.rows.append({{Cell{Text(definition.label)}, Cell{Text(definition.text)}}});
    document << table;
}

} // namespace

void addEnding(Document &document, const QString &closing, const QStringList &annexes, const SignOff &signOff)
{
    if (auto *before = document.blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&document.blocks.last()))
        before->keepWithNext = true;
    const qsizetype at = document.blocks.size();
    addParagraphs(document, closing);
    if (!annexes.isEmpty())
        document << AnnexList{annexes};
    document << signOff;
    document.blocks.insert(at, KeepTogether{int(document.blocks.size() - at)});
}

Document reportDocument(const ReportContent &content, const PaperFonts &fonts)
{
    const ReportText &text = content.text;
    Document document;
    document.title = text.title;
    document.subtitle = text.subtitle;
    document.addressee = text.addressee;
    addParagraphs(document, text.preamble.text());
    addParagraphs(document, text.preambleNarrative);
    for (const ReportSection &section : text.sections)
        addSection(document, section);
    const QStringList annexes{QStringLiteral("统计表"), QStringLiteral("统计图"),
                              QStringLiteral("指标口径说明")};
    addEnding(document, text.closing, annexes, {text.issuer, text.date});
    addAnnexHead(document, 1, annexes[0]);
    int number = 0;
    for (const ReportTable &table : content.tables)
        document << tableOf(table, ++number);
    addAnnexHead(document, 2, annexes[1]);
    number = 0;
    for (const Chart &chart : content.charts)
        document << pictureOf(chart, ++number, fonts);
    addAnnexHead(document, 3, annexes[2]);
    addDefinitions(document, content.definitions);
    return document;
}

} // namespace anhe
