#pragma once

#include "ui/dispute/disputefields.h"

#include <QFrame>

namespace anhe {

class FurtherVisitOffer;
class Picker;

/** The short card of a first entry: what is needed while somebody sits across the desk, on one screen. */
class FirstEntryCard : public QFrame
{
    Q_OBJECT
public:
    explicit FirstEntryCard(Desk &desk, QWidget *parent = nullptr);

    void setDispute(const Dispute &dispute);
    Dispute dispute() const;
    /** The open matter of which this is a further visit or contact; none-id when it is a new matter. */
    DisputeId visitOf() const;
    /** What was typed, as an entry of that matter's timeline. */
    TimelineEntry visit() const;
    void setVisitOf(DisputeId id);

    Form &form() { return m_fields.form(); }
    FurtherVisitOffer *offer() const { return m_offer; }
    /** Focuses the first field that nothing is in yet. */
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void addDepartment();
    void lookForSame();
    void showVisit();

    DisputeFields m_fields;
    Dispute m_base;
    Picker *m_department;
    FurtherVisitOffer *m_offer;
};

} // namespace anhe
