#pragma once

#include "core/import/importregister.h"

#include <QMap>

namespace anhe {

/** One row of a foreign list: its cells by field, and what could not be read in them. */
class ListRow
{
public:
    ListRow(const SourceSheet &sheet, qsizetype row, const QMap<QString, int> &columns, QDate today)
        : m_sheet(sheet), m_cells(sheet.rows[row]), m_columns(columns), m_today(today)
    {}

    QString text(const char *field) const;
    const FieldProblems &problems() const { return m_problems; }

protected:
    /** "%1" in the sentence is what was written. */
    void refuse(const char *field, const QString &sentence, const QString &written);
    void warn(const char *field, const QString &sentence, const QString &written);
    QDate day(const char *field) { return dayOf(field, text(field)); }
    QDate dayOf(const char *field, const QString &written);
    /** A whole number from 0 on; nothing when blank. */
    std::optional<qint64> count(const char *field);
    /** The heading of the column that fills a field. */
    QString headingOf(const char *field) const;

private:
    const SourceSheet &m_sheet;
    const QStringList &m_cells;
    const QMap<QString, int> &m_columns;
    QDate m_today;
    FieldProblems m_problems;
};

/** Sentences of problems in one line each. */
QString listSentences(const FieldProblems &problems);

} // namespace anhe
