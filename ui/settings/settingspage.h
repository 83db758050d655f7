#pragma once

#include "ui/common/page.h"
#include "ui/settings/templatespanel.h"

class QListWidget;
class QStackedWidget;

namespace anhe {

class Desk;
class SettingsPanel;

/**
 * 设置: a list of parts at the left, the chosen one at the right. Opens Target{"settings", 0, KEY} with KEY
 * one of hospital, departments, staff, categories, deadlines, calendar, major, ceilings, risk_kinds,
 * risk_levels, stability, templates, fonts, desk, ledger.
 */
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Desk &desk, QList<TemplateForm> forms, QWidget *parent = nullptr);

    void refresh() override;
    void open(const Target &target) override;
    bool save() override;
    QString unsaved() const override;

    void showPart(const QString &key);
    QString currentPart() const;
    SettingsPanel *panel(const QString &key);

Q_SIGNALS:
    /** The program closes the ledger, restores (LedgerCare) and opens it again. */
    void restoreRequested();

private:
    struct Part
    {
        QString key;
        QString title;
        std::function<SettingsPanel *()> make;
        SettingsPanel *panel = nullptr;
        QWidget *holder = nullptr;
    };

    void addParts(const QList<TemplateForm> &forms);
    void add(const QString &key, const QString &title, std::function<SettingsPanel *()> make);
    SettingsPanel *made(Part &part);
    void onRowChanged(int row);

    Desk &m_desk;
    std::vector<Part> m_parts;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    int m_row = -1;
};

SettingsPage *makeSettingsPage(Desk &desk, QWidget *parent = nullptr, const QList<TemplateForm> &forms = {});

} // namespace anhe
