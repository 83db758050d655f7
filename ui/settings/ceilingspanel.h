#pragma once

#include "core/mediation/privateceiling.h"
#include "ui/settings/settingspanel.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace anhe {

class Desk;
class FieldRow;
class MoneyEdit;
template <typename E>
class Choice;

/** From which amounts on a public hospital may not settle by itself: the province's table, filled by the
 * office. */
class CeilingsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit CeilingsPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;

    void add();
    void removeChosen();
    QTreeWidget *list() const { return m_list; }
    MoneyEdit *amountEdit() const { return m_amount; }
    MoneyEdit *appraisalEdit() const { return m_appraisal; }
    FieldRow *amountRow() const { return m_amountRow; }
    FieldRow *appraisalRow() const { return m_appraisalRow; }

private:
    QWidget *makeEntry();
    bool keep(const CeilingTable &table);

    Desk &m_desk;
    CeilingTable m_table;
    QCheckBox *m_public;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    Choice<CeilingBasis> *m_basis;
    Choice<CeilingComparison> *m_comparison;
    MoneyEdit *m_amount;
    MoneyEdit *m_appraisal;
    QLineEdit *m_source;
    FieldRow *m_amountRow;
    FieldRow *m_appraisalRow;
};

} // namespace anhe
