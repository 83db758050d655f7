#pragma once

#include "ui/dispute/disputepane.h"

class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace anhe {

/** The checklist of materials: what the patient side still has to hand in. */
class MaterialsPane : public DisputePane
{
    Q_OBJECT
public:
    explicit MaterialsPane(Desk &desk, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QLineEdit *nameEdit() const { return m_name; }
    void add();

protected:
    void refill(const Dispute &dispute) override;

private:
    void addUsual();
    void removeCurrent();
    void onChanged(QTableWidgetItem *item);
    void store();

    QList<Material> m_materials;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QPushButton *m_usual;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace anhe
