#include "core/forms/formparts.h"

namespace anhe {

QString ticked(bool holds, const QString &word)
{
    return (holds ? QStringLiteral("☑") : QStringLiteral("□")) + word;
}

QString yesOrNo(std::optional<bool> answer, const QString &yes, const QString &no)
{
    return ticked(answer == true, yes) + QStringLiteral("　") + ticked(answer == false, no);
}

QString paperTime(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("　　　　年　　月　　日　　时　　分");
    return paperDate(time.date()) + QStringLiteral("%1时%2分")
                                        .arg(time.time().hour())
                                        .arg(time.time().minute(), 2, 10, QLatin1Char('0'));
}

QString receivedTime(const Dispute &dispute)
{
    const bool dayAlone = dispute.receivedAt.isValid() && !dispute.receivedTimeKnown;
    return dayAlone ? paperDate(dispute.receivedOn()) : paperTime(dispute.receivedAt);
}

QString cellDate(QDate date)
{
    return date.isValid() ? paperDate(date) : QString();
}

QString held(QString text)
{
    static const QString noBreak(3, QChar(QChar::Nbsp)); // narrower than an ideographic space
    return text.replace(QChar(0x3000), noBreak);
}

Run filledDate(QDate date)
{
    return {held(paperDate(date)), false, true};
}

Run filledAtEnd(const QString &value, int characters)
{
    return value.isEmpty() ? Run{held(blank(characters).text), false, true} : filled(value, characters);
}

QString yuan(std::optional<Money> amount)
{
    return amount ? amount->text() + QStringLiteral("元") : QString();
}

QString yuanBothWays(std::optional<Money> amount)
{
    if (!amount)
        return QStringLiteral("人民币　　　　　　元（大写：　　　　　　　　　　　）");
    return QStringLiteral("人民币%1（大写：%2）").arg(yuan(amount), moneyCapitals(*amount));
}

Table formGrid(std::initializer_list<double> widths, QList<Row> rows)
{
    Table table;
    for (double width : widths)
        table.columns.append(Column{width});
    table.rows = std::move(rows);
    return table;
}

Cell writingCell(const Text &text, int columns, const QString &foot)
{
    Cell cell = Cell::value(text, columns);
    cell.top = true;
    cell.foot = foot;
    return cell;
}

Table smallPrint(const QStringList &lines)
{
    Table table = formGrid({1});
    table.borders = false;
    table.points = 9;
    for (const QString &line : lines)
        table.rows.append(Row{{Cell::value(line)}});
    return table;
}

QString signHere(const QString &label)
{
    return label + QStringLiteral("：　　　　　　　　　　　　　年　　月　　日");
}

Paragraph words(const QString &text)
{
    return Paragraph{text};
}

Paragraph words(QList<Run> runs)
{
    return Paragraph{Text(std::move(runs))};
}

Document formDocument(const QString &title, PageNumbers numbers)
{
    Document document;
    document.style.layout = PageLayout::Form;
    document.style.numbers = numbers;
    document.title = title;
    return document;
}

QString numberLine(const FormInput &input)
{
    const QString number = input.dispute.number;
    return QStringLiteral("编号：") + (number.isEmpty() ? QStringLiteral("　　　　　　　　　　") : number);
}

QString voidedMark(const FormInput &input)
{
    if (input.dispute.status != Status::Voided)
        return {};
    const QString reason = input.dispute.endingGround.trimmed();
    return reason.isEmpty() ? QStringLiteral("（本编号已作废）")
                            : QStringLiteral("（本编号已作废：%1）").arg(reason);
}

QString contactOf(const FormInput &input)
{
    return input.officer.isEmpty() ? input.dispute.handler : input.officer;
}

QDate issueDate(const FormInput &input)
{
    return input.isBlank() ? QDate() : input.today;
}

MissingFields &MissingFields::need(bool known, const char *field, const QString &word)
{
    if (!known)
        m_fields.append({word, m_where, QLatin1String(field)});
    return *this;
}

MissingFields &MissingFields::need(const QString &value, const char *field, const QString &word)
{
    return need(!value.trimmed().isEmpty(), field, word);
}

MissingFields &MissingFields::need(QDate value, const char *field, const QString &word)
{
    return need(value.isValid(), field, word);
}

MissingFields &MissingFields::need(const QDateTime &value, const char *field, const QString &word)
{
    return need(value.isValid(), field, word);
}

} // namespace anhe
