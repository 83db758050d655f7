#pragma once

#include "core/office/office.h"
#include "ui/settings/settingspanel.h"

class QLineEdit;
class QPushButton;

namespace anhe {

class Desk;
class Form;

/** The hospital as its papers name it. */
class HospitalPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit HospitalPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override { return hospital() != m_shown; }

private:
    Hospital hospital() const;
    void showEdited();

    Desk &m_desk;
    Form *m_form;
    QList<QLineEdit *> m_edits;
    QPushButton *m_save;
    Hospital m_shown;
};

} // namespace anhe
