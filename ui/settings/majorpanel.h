#pragma once

#include "core/office/majorchecklist.h"
#include "ui/settings/settingspanel.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace anhe {

class Desk;
class FieldRow;

/** What makes a dispute a major one here, and within how many hours it is reported. */
class MajorPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit MajorPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override;

    QListWidget *list() const { return m_list; }
    QLineEdit *hoursEdit() const { return m_hours; }
    void addCriterion(const QString &text = {});

private:
    MajorChecklist checklist() const;
    QString hoursText() const;
    bool saveHours();
    void removeCriterion();
    void showEdited();

    Desk &m_desk;
    QListWidget *m_list;
    QLineEdit *m_hours;
    FieldRow *m_hoursRow;
    QPushButton *m_save;
    MajorChecklist m_shown;
    QString m_shownHours; ///< set with the deadlines, too
};

} // namespace anhe
