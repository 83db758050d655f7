#pragma once

#include "ui/settings/settingspanel.h"

class QLabel;
class QLineEdit;

namespace anhe {

class ChoiceBox;
class Desk;
class FieldRow;

/** What belongs to this desk and not to the ledger: who sits here, language, light or dark, letter size. */
class DeskPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit DeskPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override;
    /** Nothing here is written into the ledger. */
    void setReadOnly(const QString &) override {}

    QLineEdit *userEdit() const { return m_user; }
    ChoiceBox *languageChoice() const { return m_language; }
    ChoiceBox *paletteChoice() const { return m_palette; }
    ChoiceBox *sizeChoice() const { return m_size; }

private:
    void keepLanguage();
    void keepAppearance();
    void showAppearance();

    Desk &m_desk;
    QLineEdit *m_user;
    FieldRow *m_userRow;
    ChoiceBox *m_language;
    ChoiceBox *m_palette;
    ChoiceBox *m_size;
    bool m_filling = false;
};

} // namespace anhe
