#pragma once

#include "core/forms/form.h"
#include "core/forms/paperword.h"

#include <initializer_list>

namespace anhe {

/** A ☑ before what holds, a □ before what does not or is not known. */
QString ticked(bool holds, const QString &word);

/** The words of all values, ticked where one is chosen: "☑男　□女". */
template <typename E>
QString choices(std::initializer_list<E> offered, std::initializer_list<E> chosen)
{
    QString text;
    for (E value : offered) {
        const bool holds = std::find(chosen.begin(), chosen.end(), value) != chosen.end();
        text += (text.isEmpty() ? QString() : QStringLiteral("　")) + ticked(holds, paperWord(value));
    }
    return text;
}

/** "☑是　□否"; both open when nobody knows. */
QString yesOrNo(std::optional<bool> answer, const QString &yes = QStringLiteral("是"),
                const QString &no = QStringLiteral("否"));

/** "2026年9月10日10时05分", or room to write it. */
QString paperTime(const QDateTime &time);

/** The moment of receipt; the day alone where nobody knows the hour, as in a list that was brought in. */
QString receivedTime(const Dispute &dispute);

/** "2026年9月10日", or "" where the cell itself is room enough. */
QString cellDate(QDate date);

/** The text with its blanks held together: an ideographic space at a line's end is no room to write in. */
QString held(QString text);

/** The day underlined, or room to write it that no line's end swallows. */
Run filledDate(QDate date);

/** As filled(), for the end of a paragraph, where a blank of ideographic spaces would vanish. */
Run filledAtEnd(const QString &value, int characters);

/** "12,345.60元", or "" when nobody knows. */
QString yuan(std::optional<Money> amount);

/** "人民币12,345.60元（大写：壹万贰仟叁佰肆拾伍元陆角整）", or blanks to write both in. */
QString yuanBothWays(std::optional<Money> amount);

/** A form's grid with columns of these relative widths. */
Table formGrid(std::initializer_list<double> widths, QList<Row> rows = {});

/** A cell to write several lines in; the foot stands at its lower right. */
Cell writingCell(const Text &text, int columns = 1, const QString &foot = {});

/** Explanations in small print: one line each. */
Table smallPrint(const QStringList &lines);

/** "签名：　　　　　　　　　　年　　月　　日" */
QString signHere(const QString &label);

Paragraph words(const QString &text);
Paragraph words(QList<Run> runs);

/** A paper in the layout of forms. */
Document formDocument(const QString &title, PageNumbers numbers = PageNumbers::None);

/** "编号：投诉 2026-0001", with room for the number on a form to fill by hand. */
QString numberLine(const FormInput &input);

/** "（本编号已作废：理由）" of a voided matter, else "". */
QString voidedMark(const FormInput &input);

/** Who sends the paper out: the officer at work, else who handles the matter. */
QString contactOf(const FormInput &input);

/** The day on which the paper is issued; left open on one to fill by hand. */
QDate issueDate(const FormInput &input);

/** Collects what a form should say and nobody knows yet. */
class MissingFields
{
public:
    explicit MissingFields(const char *where) : m_where(QLatin1String(where)) {}

    MissingFields &need(bool known, const char *field, const QString &word);
    MissingFields &need(const QString &value, const char *field, const QString &word);
    MissingFields &need(QDate value, const char *field, const QString &word);
    MissingFields &need(const QDateTime &value, const char *field, const QString &word);

    operator QList<MissingField>() const { return m_fields; }

private:
    QString m_where;
    QList<MissingField> m_fields;
};

} // namespace anhe
