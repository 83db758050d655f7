#pragma once

#include "ui/settings/settingspanel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace anhe {

class Desk;
class FieldRow;
struct DeadlineRule;

/** Every rule of deadlines with its national value, where it comes from, and the office's stricter one. */
class DeadlinesPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit DeadlinesPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override;

    void showRule(const QString &key);
    QLineEdit *localEdit() const { return m_local; }
    FieldRow *localRow() const { return m_localRow; }

private:
    QWidget *makeDetail();
    const DeadlineRule *rule() const;
    void onCurrentChanged();
    QString localText(const DeadlineRule &rule) const;
    QString problemOf(const DeadlineRule &rule, const QString &typed) const;
    void showDetail();

    Desk &m_desk;
    QTreeWidget *m_list;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_unit;
    QLineEdit *m_local;
    FieldRow *m_localRow = nullptr;
    QPushButton *m_save;
    QString m_key;
    QString m_shown; ///< the local value; set with the major disputes, too
};

} // namespace anhe
