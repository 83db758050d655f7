#include "core/import/listmapping.h"

#include "core/base/language.h"

#include <QRegularExpression>

namespace anhe {

namespace {

QString likeliestHeading(const ListField &field)
{
    return QString::fromUtf8(field.columns).section(QLatin1Char(' '), 0, 0);
}

/** The unit of a column stands in the brackets of its heading: 保费（万元）. */
QString unitIn(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(（\\[【][^)）\\]】]*[)）\\]】]"));
    const QRegularExpressionMatch match = brackets.match(heading);
    if (match.hasMatch())
        return match.captured();
    return heading.contains(QStringLiteral("万元")) ? QStringLiteral("（万元）") : QString();
}

} // namespace

ListMapping::ListMapping(std::span<const ListField> fields, const QStringList &headings)
    : m_fields(fields), m_headings(headings), m_columns(listColumns(fields, headings))
{}

void ListMapping::assign(int column, const QString &field)
{
    m_columns.remove(fieldOf(column));
    if (!field.isEmpty())
        m_columns.insert(field, column);
    m_assigned = true;
}

QStringList ListMapping::leftOut() const
{
    QStringList left;
    for (int column = 0; column < m_headings.size(); ++column) {
        if (fieldOf(column).isEmpty())
            left << m_headings[column];
    }
    return left;
}

QString ListMapping::headingOf(const QString &field, const QString &written) const
{
    if (field.isEmpty())
        return QStringLiteral("不导入：") + written;
    for (const ListField &known : m_fields) {
        if (field == QLatin1String(known.key))
            return likeliestHeading(known) + unitIn(written);
    }
    return written;
}

QStringList ListMapping::headings() const
{
    if (!m_assigned)
        return m_headings;
    QStringList headings;
    for (int column = 0; column < m_headings.size(); ++column)
        headings << headingOf(fieldOf(column), m_headings[column]);
    return headings;
}

QString listFieldLabel(const ListField &field)
{
    if (currentLanguage() == Language::Chinese)
        return likeliestHeading(field);
    QString words = QString::fromLatin1(field.key).replace(QLatin1Char('_'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

} // namespace anhe
