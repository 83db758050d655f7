#pragma once

#include "core/desk/desk.h"
#include "ui/common/pagepart.h"

class QLabel;

namespace anhe {

class InlineForm;
class NumberEdit;

/** How many guards the hospital needs: what it is reckoned from, the three rules, and which one decides. */
class GuardPane : public PagePart
{
    Q_OBJECT
public:
    explicit GuardPane(Desk &desk, QWidget *parent = nullptr);

    /** The ledger changed; what is being typed stays. */
    void refresh() override;
    bool save() override;
    QString unsaved() const override;
    InlineForm *form() const { return m_form; }
    QString words() const;

private:
    GuardBasis basis() const;
    void show(const GuardBasis &basis);
    void reckon();
    bool keep();

    Desk &m_desk;
    InlineForm *m_form;
    NumberEdit *m_staff;
    NumberEdit *m_beds;
    NumberEdit *m_outpatients;
    NumberEdit *m_present;
    QLabel *m_needed;
    QLabel *m_why;
    QLabel *m_rules;
};

} // namespace anhe
