#pragma once

#include "core/document/paperfonts.h"
#include "ui/settings/settingspanel.h"

#include <QMap>

class QLabel;

namespace anhe {

class ChoiceBox;
class Desk;

/** Which family of this computer is used for each role on official paper, and what stands in for what. */
class FontsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit FontsPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    ChoiceBox *choiceOf(FontRole role) const { return m_rows[role].choice; }
    QString noteOf(FontRole role) const;

private:
    struct FontRow
    {
        ChoiceBox *choice = nullptr;
        QLabel *sample = nullptr;
        QLabel *note = nullptr;
    };

    FontChoice chosen() const;
    void keep();
    void showSamples();

    Desk &m_desk;
    QMap<FontRole, FontRow> m_rows;
    bool m_filling = false;
};

} // namespace anhe
