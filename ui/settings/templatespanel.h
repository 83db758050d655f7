#pragma once

#include "ui/settings/settingspanel.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace anhe {

class Desk;

/** A form that an office may replace with a Word file of its own. */
struct TemplateForm
{
    QString key;
    QString title;
};

/** The office's own Word files in place of the built-in forms, with the places found in each. */
class TemplatesPanel : public SettingsPanel
{
    Q_OBJECT
public:
    TemplatesPanel(Desk &desk, QList<TemplateForm> forms, QWidget *parent = nullptr);

    void load() override;
    void choose();
    void removeChosen();
    QTreeWidget *list() const { return m_list; }
    QString placesText() const;

private:
    QString currentForm() const;
    void saveCopy();
    void showCurrent();

    Desk &m_desk;
    QList<TemplateForm> m_forms;
    QTreeWidget *m_list;
    QLabel *m_what;
    QPlainTextEdit *m_places;
    QPushButton *m_choose;
    QPushButton *m_copy;
    QPushButton *m_remove;
};

} // namespace anhe
