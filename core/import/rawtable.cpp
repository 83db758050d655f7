#include "core/import/rawtable.h"

#include "core/import/listfield.h"
#include "core/import/matterfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

constexpr int deepestHeading = 20; // rows looked at from the top
constexpr int longestHeading = 30; // characters

bool isFilled(const QString &cell)
{
    return !cell.trimmed().isEmpty();
}

int filled(const QStringList &cells)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), isFilled));
}

bool looksLikeHeadings(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
        const QString text = cell.trimmed();
        return text.size() <= longestHeading && (text.isEmpty() || !text.front().isDigit());
    });
}

int known(const QStringList &cells)
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const QString &c) { return isKnownHeading(c) || isListHeading(c); }));
}

/** The row with most headings that are known; failing that, the first that is half as full as the fullest. */
int headingRow(const QList<RawTable::Row> &rows)
{
    const int depth = static_cast<int>(std::min<qsizetype>(rows.size(), deepestHeading));
    int best = -1;
    int mostKnown = 1;
    int fullest = 0;
    for (int i = 0; i < depth; ++i) {
        fullest = std::max(fullest, filled(rows[i].cells));
        if (known(rows[i].cells) > mostKnown) {
            mostKnown = known(rows[i].cells);
            best = i;
        }
    }
    for (int i = 0; best < 0 && i < depth; ++i) {
        if (2 * filled(rows[i].cells) >= fullest && looksLikeHeadings(rows[i].cells))
            best = i;
    }
    return best;
}

/** Whether each row names what the other leaves open: 投诉人 stands once over 姓名, 性别 and 电话. */
bool isSecondStorey(const QStringList &upper, const QStringList &lower)
{
    int under = 0;
    int over = 0;
    for (int i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const bool above = isFilled(upper.value(i));
        const bool below = isFilled(lower.value(i));
        under += !above && below;
        over += above && !below;
        if (!above && !below)
            return false;
    }
    return under > 0 && over > 0 && known(lower) > 0 && looksLikeHeadings(lower);
}

QStringList joined(const QStringList &upper, const QStringList &lower)
{
    QStringList headings;
    QString group;
    for (int i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        if (isFilled(upper.value(i)))
            group = upper[i].trimmed();
        headings << group + lower.value(i).trimmed();
    }
    return headings;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QStringList namedApart(QStringList headings, int width)
{
    QStringList apart;
    for (int i = 0; i < width; ++i) {
        QString heading = headings.value(i).simplified();
        if (heading.isEmpty())
            heading = QCoreApplication::translate("Import", "Column %1").arg(columnLetters(i));
        const QString first = heading;
        for (int n = 2; apart.contains(heading); ++n)
            heading = QStringLiteral("%1 (%2)").arg(first).arg(n);
        apart << heading;
    }
    return apart;
}

} // namespace

void RawTable::add(int number, QStringList cells)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    if (!cells.isEmpty())
        rows << Row{number, std::move(cells)};
}

SourceSheet sheetOf(const RawTable &table)
{
    SourceSheet sheet;
    sheet.name = table.name;
    int heading = headingRow(table.rows);
    if (heading < 0)
        return sheet;
    const QStringList headingCells = table.rows[heading].cells;
    QStringList headings = headingCells;
    if (heading + 1 < table.rows.size() && isSecondStorey(headings, table.rows[heading + 1].cells))
        headings = joined(headings, table.rows[++heading].cells);
    else if (heading > 0 && isSecondStorey(table.rows[heading - 1].cells, headings))
        headings = joined(table.rows[heading - 1].cells, headings);
    qsizetype width = headings.size();
    for (qsizetype i = heading + 1; i < table.rows.size(); ++i)
        width = std::max(width, table.rows[i].cells.size());
    sheet.headings = namedApart(headings, static_cast<int>(width));
    for (qsizetype i = heading + 1; i < table.rows.size(); ++i) {
        if (table.rows[i].cells == headingCells) // printed again at the top of a page
            continue;
        sheet.rows << table.rows[i].cells;
        sheet.rows.last().resize(width);
        sheet.rowNumbers << table.rows[i].number;
    }
    return sheet;
}

} // namespace anhe
