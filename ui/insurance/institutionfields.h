#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/entryrows.h"
#include "ui/common/stepform.h"

#include <QCoreApplication>

class QLineEdit;

namespace anhe {

class PhoneEdit;
class TextEdit;

/** When an institution has to be insured: lines of first and last day; a blank day leaves that side open. */
class ScopeRows : public EntryRows
{
    Q_OBJECT
public:
    explicit ScopeRows(QWidget *parent = nullptr);

    QList<Period> periods() const;
    void setPeriods(const QList<Period> &periods);
    QString note() const override;

protected:
    RowCells makeCells() override;
    bool isBlankRow(const RowCells &) const override { return false; }
};

/** The fields of an institution in a form. */
class InstitutionFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::InstitutionFields)
public:
    InstitutionFields(Desk &desk, StepForm &form);

    void show(const Institution &institution);
    Institution institution() const;

private:
    Desk &m_desk;
    Institution m_shown;
    FieldProblems m_known; ///< what was warned of before
    QLineEdit *m_name;
    QLineEdit *m_code;
    Choice<InstitutionLevel> *m_level;
    Choice<InstitutionKind> *m_kind;
    Choice<Ownership> *m_ownership;
    Choice<Sector> *m_sector;
    QLineEdit *m_district;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    PhoneEdit *m_phone;
    ScopeRows *m_scope;
    TextEdit *m_note;
};

/** The steps of the register of institutions. */
class InstitutionSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::InstitutionSteps)
public:
    static StepForm *enter(Desk &desk, const std::function<void(InstitutionId)> &onEntered);
    static StepForm *amend(Desk &desk, const Institution &institution);
};

} // namespace anhe
