#pragma once

#include "core/office/office.h"
#include "ui/settings/listpanel.h"

namespace anhe {

class Desk;
class Picker;

/** The people who receive and handle matters, and those complaints concern. */
class StaffPanel : public ListPanel
{
    Q_OBJECT
public:
    explicit StaffPanel(Desk &desk, QWidget *parent = nullptr);

protected:
    void fillList() override;
    QWidget *makeForm() override;
    void showEntry(qint64 id) override;
    Result<qint64> keepEntry(qint64 id) override;
    QString entryName() const override;
    bool isActive(qint64 id) const override;
    Result<void> setActive(qint64 id, bool active) override;

private:
    static Words words();
    StaffMember entry(qint64 id) const;

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    Picker *m_department = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_phone = nullptr;
};

} // namespace anhe
