#pragma once

#include "core/dispute/disputefilter.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anhe {

class FlowLayout;

/** Offers the open matters of an equal complainant: "a further visit of the same matter?" */
class FurtherVisitOffer : public QFrame
{
    Q_OBJECT
public:
    explicit FurtherVisitOffer(QWidget *parent = nullptr);

    /** Hidden when there is nothing to offer; a choice made stays until it is taken back. */
    void offer(const QList<DisputeRow> &matters);
    void choose(const DisputeRow &matter);
    void takeBack();
    /** None-id: this is a matter of its own. */
    DisputeId chosen() const { return m_chosen; }
    const QList<DisputeRow> &offered() const { return m_matters; }

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    QPushButton *addButton(const QString &text);

    QList<DisputeRow> m_matters;
    DisputeId m_chosen;
    QString m_chosenNumber;
    QLabel *m_words;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};

} // namespace anhe
