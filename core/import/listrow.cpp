#include "core/import/listrow.h"

#include "core/import/celldate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

QString ListRow::text(const char *field) const
{
    const auto column = m_columns.constFind(QString::fromLatin1(field));
    return column == m_columns.cend() ? QString() : cleanText(m_cells.value(*column));
}

QString ListRow::headingOf(const char *field) const
{
    return m_sheet.headings.value(m_columns.value(QString::fromLatin1(field), -1));
}

void ListRow::refuse(const char *field, const QString &sentence, const QString &written)
{
    m_problems.append({QString::fromLatin1(field), sentence.arg(written)});
}

void ListRow::warn(const char *field, const QString &sentence, const QString &written)
{
    m_problems.append({QString::fromLatin1(field), sentence.arg(written), true});
}

QDate ListRow::dayOf(const char *field, const QString &written)
{
    if (written.isEmpty())
        return {};
    const auto [typed, remark] = cellDate(written, m_today, true);
    if (!remark.isEmpty())
        m_problems.append({QString::fromLatin1(field), remark, typed.has_value()});
    return typed ? typed->date : QDate();
}

/** "5,222", "5222.0" as a workbook keeps it, "32人". */
std::optional<qint64> ListRow::count(const char *field)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,12})(?:\\.0+)?[人名件个处家次]?$"));
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const auto match = form.match(QString(written.normalized(QString::NormalizationForm_KC))
                                      .remove(QRegularExpression(QStringLiteral("[\\s,]"))));
    if (!match.hasMatch()) {
        refuse(field, QCoreApplication::translate("Import", "“%1” is not a whole number."), written);
        return {};
    }
    return match.captured(1).toLongLong();
}

QString listSentences(const FieldProblems &problems)
{
    QStringList sentences;
    for (const FieldProblem &problem : problems)
        sentences << problem.message;
    return sentences.join(QLatin1Char('\n'));
}

} // namespace anhe
