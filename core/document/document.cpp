#include "core/document/document.h"

namespace anhe {

Text::Text(const QString &plain)
{
    if (!plain.isEmpty())
        runs.append(Run{plain});
}

QString Text::plain() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

Text &Text::operator+=(const Run &run)
{
    runs.append(run);
    return *this;
}

Run bold(const QString &text)
{
    return {text, true, false};
}

Run blank(int characters)
{
    return {QString(characters, QChar(0x3000)), false, true};
}

Run filled(const QString &value, int characters)
{
    return value.isEmpty() ? blank(characters) : Run{value, false, true};
}

Cell Cell::label(const QString &text, int columns, int rows)
{
    Cell cell;
    cell.text = text;
    cell.columns = columns;
    cell.rows = rows;
    cell.align = Align::Centre;
    cell.ownAlign = true;
    return cell;
}

Cell Cell::value(const Text &text, int columns, int rows)
{
    Cell cell;
    cell.text = text;
    cell.columns = columns;
    cell.rows = rows;
    cell.ownAlign = true;
    return cell;
}

Document &Document::operator<<(Block block)
{
    blocks.append(std::move(block));
    return *this;
}

QString paperDate(QDate date)
{
    if (!date.isValid())
        return QStringLiteral("　　　　年　　月　　日");
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

} // namespace anhe
