#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/import/columnmapping.h"
#include "core/import/sheet.h"
#include "core/import/typeddate.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace anhe {

/** One row of a foreign table, cleaned and read, by field (matterFields()). */
struct MatterDraft
{
    int row = 0;                    ///< in the file, counted from 1
    QMap<QString, QString> texts;   ///< every filled cell, also those that were read as something else
    QMap<QString, TypedDate> dates; ///< received_at, answered_at, closed_on, happened_on
    QMap<QString, int> counts;      ///< head_count, patient_age (years)
    QMap<QString, Money> amounts;   ///< claimed, paid
    QMap<QString, QString> codes;   ///< of the fields with MatterField::Content::Code
    bool anonymous = false;         ///< no complainant is named
    FieldProblems problems;

    QString text(const char *field) const { return texts.value(QString::fromLatin1(field)); }
    /** What was answered: a register that dates the answer often writes it under the outcome. */
    QString answer() const;
    bool operator==(const MatterDraft &) const = default;
};

/** Columns is ColumnMapping::columns() of the sheet. A row is refused without a day of receipt and without a
 * text. */
MatterDraft draftOf(const QStringList &cells, int row, const QMap<QString, int> &columns, QDate today);

QList<MatterDraft> draftsOf(const SourceSheet &sheet, const ColumnMapping &mapping, QDate today);

/** Stray blanks of every kind gone; line ends too, in a text of one line. What stands for nothing is empty: /
 * — 无. */
QString cleanText(const QString &cell);
/** Like cleanText, but lines stay lines, with one blank one between them at most. */
QString cleanLongText(const QString &cell);

} // namespace anhe
