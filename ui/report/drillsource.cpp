#include "ui/report/drillsource.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

ColumnHead drillHead(const char *title, int width, Qt::Alignment alignment, const char *sortKey)
{
    return {QCoreApplication::translate("DrillTable", title), width, alignment, QLatin1String(sortKey)};
}

SheetValue dayOrNothing(QDate day)
{
    return day.isValid() ? SheetValue(day) : SheetValue();
}

QString cellWords(const SheetValue &value)
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

std::function<std::vector<qint64>(const SortOrder &)> reportedIds(Desk &desk, const Drill &drill)
{
    return [&desk, drill](const SortOrder &) { return desk.reports().ids(drill); };
}

} // namespace anhe
