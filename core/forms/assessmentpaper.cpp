#include "core/forms/formparts.h"
#include "core/forms/safetypapers.h"

namespace anhe {

namespace {

QString scoreText(const std::optional<double> &score)
{
    return score ? pointsText(*score) : QString();
}

Cell number(const QString &text)
{
    Cell cell{Text(text)};
    cell.align = Align::Centre;
    cell.ownAlign = true;
    return cell;
}

/** How many lines stand in the group that begins at a line. */
int groupLines(const QList<AssessmentLine> &lines, qsizetype first)
{
    qsizetype last = first;
    while (last < lines.size() && lines[last].item.group == lines[first].item.group)
        ++last;
    return int(last - first);
}

Table sheetTable(const Assessment &assessment)
{
    Table table = formGrid({0.8, 1.2, 2.6, 0.6, 2, 0.7, 0.7, 1.6});
    table.headerRows = 1;
    table.points = 9;
    Row head;
    for (const char *name : {"类别", "项目", "内容", "分值", "评分办法", "自评", "考核", "扣分原因和依据"})
        head.cells.append(Cell::label(QString::fromUtf8(name)));
    table.rows.append(head);
    const QList<AssessmentLine> &lines = assessment.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const AssessmentLine &line = lines[i];
        Row row;
        if (i == 0 || lines[i - 1].item.group != line.item.group)
            row.cells.append(Cell::label(line.item.group, 1, groupLines(lines, i)));
        QStringList why{line.reason, line.evidence};
        why.removeAll(QString());
        row.cells << Cell::value(line.item.item) << Cell::value(line.item.content)
                  << number(pointsText(line.item.points)) << Cell::value(line.item.howToScore)
                  << number(scoreText(line.selfScore)) << number(scoreText(line.checkedScore))
                  << Cell::value(why.join(QStringLiteral("；")));
        table.rows.append(row);
    }
    return table;
}

Table totalTable(const Assessment &assessment)
{
    Table table = formGrid({1.6, 1, 1, 1, 1, 1});
    table.headerRows = 1;
    Row head;
    for (const char *name : {"类别", "分值", "自评得分", "考核得分", "扣分", "未评项目"})
        head.cells.append(Cell::label(QString::fromUtf8(name)));
    table.rows.append(head);
    bool checked = false;
    for (const AssessmentLine &line : assessment.lines)
        checked = checked || line.checkedScore;
    for (const AssessmentTotal &total : totalsOf(assessment)) {
        Row row;
        row.cells << Cell::label(total.group.isEmpty() ? QStringLiteral("合计") : total.group)
                  << number(pointsText(total.points)) << number(pointsText(total.self))
                  << number(checked ? pointsText(total.checked) : QString())
                  << number(pointsText(total.deduction)) << number(QString::number(total.unscored));
        table.rows.append(row);
    }
    return table;
}

/** "自评人：周敏　签名：", or without a name where nobody knows it. */
QString signedBy(const QString &role, const QString &name)
{
    return name.isEmpty() ? role + QStringLiteral("（签名）：")
                          : QStringLiteral("%1：%2　签名：").arg(role, name);
}

} // namespace

Document assessmentPaper(const Assessment &assessment, const Hospital &hospital)
{
    Document paper = formDocument(assessment.title, PageNumbers::OfTotal);
    paper.style.landscape = true;
    paper.subtitle = hospital.name;
    paper.number = QStringLiteral("编号：%1").arg(assessment.number);
    paper << Paragraph{QStringLiteral("考核期间：%1至%2")
                           .arg(paperDate(assessment.period.first), paperDate(assessment.period.last)),
                       false}
          << sheetTable(assessment) << KeepTogether{3}
          << Paragraph{QStringLiteral("分类得分"), false, Align::Centre, true} << totalTable(assessment)
          << Signature{{{signedBy(QStringLiteral("自评人"), assessment.selfBy), assessment.selfOn},
                        {signedBy(QStringLiteral("考核人"), assessment.checkedBy), assessment.checkedOn}}};
    return paper;
}

} // namespace anhe
