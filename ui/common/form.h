#pragma once

#include "ui/common/fieldrow.h"

#include <QHash>
#include <QObject>

namespace anhe {

/**
 * The rows of one form by the snake_case names of their fields. The entry form itself is built by hand; this
 * knows where each problem belongs.
 */
class Form : public QObject
{
    Q_OBJECT
public:
    explicit Form(QObject *parent = nullptr) : QObject(parent) {}

    FieldRow *add(const QString &field, const QString &label, QWidget *control, Needed needed = Needed::No);
    FieldRow *add(const QString &field, FieldRow *row);
    FieldRow *row(const QString &field) const { return m_rows.value(field); }
    const QStringList &fields() const { return m_order; }

    /**
     * Puts each problem at its field (folded sections open), focuses the first refused one, else the first
     * warned. Returns those that name no field of this form. Earlier problems are cleared.
     */
    FieldProblems showProblems(const FieldProblems &problems);
    void clearProblems();
    /** Whether a field in sight is marked in red. */
    bool hasRefused() const;
    /** Looks at every field as if it had been left; what is still wrong, in the order of the form. */
    FieldProblems check();

Q_SIGNALS:
    void edited();
    void problemsChanged();

private:
    void onEdited(FieldRow *edited);

    QHash<QString, FieldRow *> m_rows;
    QStringList m_order;
};

} // namespace anhe
