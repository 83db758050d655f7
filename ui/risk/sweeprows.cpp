#include "ui/risk/sweeprows.h"

#include "ui/common/rowcells.h"

#include <QJsonArray>

namespace anhe {

SweepFindingRows::SweepFindingRows(QWidget *parent) : EntryRows(tr("Add a finding"), parent) {}

EntryRows::RowCells SweepFindingRows::makeCells()
{
    return {{cellNamed<QLineEdit>(tr("Place"), 130), cellNamed<QLineEdit>(tr("What was found"))}, nullptr, 1};
}

QList<SweepFinding> SweepFindingRows::findings(const QList<SweepFinding> &known) const
{
    QList<SweepFinding> findings;
    for (const RowCells &row : filled()) {
        SweepFinding finding{textIn(row.cells[1]), textIn(row.cells[0])};
        for (const SweepFinding &before : known) {
            if (before.text == finding.text && before.place == finding.place)
                finding.risk = before.risk;
        }
        findings.append(finding);
    }
    return findings;
}

void SweepFindingRows::setFindings(const QList<SweepFinding> &findings)
{
    QJsonArray lines;
    for (const SweepFinding &finding : findings)
        lines.append(QJsonArray{finding.place, finding.text});
    restore(lines);
}

SweepLineRows::SweepLineRows(QWidget *parent) : EntryRows(tr("Add a line"), parent) {}

EntryRows::RowCells SweepLineRows::makeCells()
{
    return {{cellNamed<QLineEdit>(tr("What is to be looked at"))}, nullptr, 0};
}

QStringList SweepLineRows::lines() const
{
    QStringList lines;
    for (const RowCells &row : filled())
        lines << textIn(row.cells.first());
    return lines;
}

void SweepLineRows::setLines(const QStringList &lines)
{
    QJsonArray array;
    for (const QString &line : lines)
        array.append(QJsonArray{line});
    restore(array);
}

} // namespace anhe
