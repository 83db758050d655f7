#pragma once

#include "core/desk/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace anhe {

/** What the rows of the list add up to: activities and persons, and each kind with its count. */
class ActivitySummary : public QFrame
{
    Q_OBJECT
public:
    explicit ActivitySummary(Desk &desk, QWidget *parent = nullptr);

    void showFilter(const ActivityFilter &filter);
    QString words() const;
    QPushButton *kindButton(ActivityKind kind) const { return m_kinds.value(int(kind)); }

Q_SIGNALS:
    /** Only this kind is to be shown. */
    void kindRequested(anhe::ActivityKind kind);

private:
    Desk &m_desk;
    QLabel *m_total;
    QList<QPushButton *> m_kinds; // in the order of ActivityKind
};

} // namespace anhe
