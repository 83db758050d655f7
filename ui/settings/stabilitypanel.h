#pragma once

#include "core/risk/stabilityassessment.h"
#include "ui/common/entryrows.h"
#include "ui/common/form.h"
#include "ui/settings/settingspanel.h"

class QPushButton;

namespace anhe {

class Desk;
class NumberEdit;

/** The criteria that a decision is assessed by, and the points of each. */
class SchemeCriterionRows : public EntryRows
{
    Q_OBJECT
public:
    explicit SchemeCriterionRows(QWidget *parent = nullptr);

    QList<StabilityCriterion> criteria() const;
    void setCriteria(const QList<StabilityCriterion> &criteria);
    /** "100 points together". */
    QString note() const override;

protected:
    RowCells makeCells() override;
};

/** What major decisions are assessed by, and from what share of the points on their risk is low or medium. */
class StabilityPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit StabilityPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override;

    Form &form() { return m_form; }
    SchemeCriterionRows *criteria() const { return m_criteria; }
    QPushButton *usualButton() const { return m_usual; }

private:
    StabilityScheme scheme() const;
    void show(const StabilityScheme &scheme);
    void showEdited();

    Desk &m_desk;
    Form m_form;
    StabilityScheme m_shown;
    bool m_filled = false;
    SchemeCriterionRows *m_criteria;
    NumberEdit *m_low;
    NumberEdit *m_medium;
    QPushButton *m_save;
    QPushButton *m_usual;
};

} // namespace anhe
