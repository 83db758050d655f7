#pragma once

#include "core/office/office.h"
#include "ui/settings/listpanel.h"

namespace anhe {

class Desk;
class PhoneEdit;

/** The hospital's departments, in the order in which they are offered. */
class DepartmentsPanel : public ListPanel
{
    Q_OBJECT
public:
    explicit DepartmentsPanel(Desk &desk, QWidget *parent = nullptr);

protected:
    void fillList() override;
    QWidget *makeForm() override;
    void showEntry(qint64 id) override;
    Result<qint64> keepEntry(qint64 id) override;
    QString entryName() const override;
    bool isActive(qint64 id) const override;
    Result<void> setActive(qint64 id, bool active) override;
    Result<void> move(qint64 id, int step) override;

private:
    static Words words();
    Department entry(qint64 id) const;

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_head = nullptr;
    QLineEdit *m_phone = nullptr;
};

} // namespace anhe
