#pragma once

#include "core/risk/risklevels.h"
#include "ui/common/form.h"
#include "ui/settings/settingspanel.h"

class QPushButton;

namespace anhe {

class Desk;
class LevelPreview;
class NumberEdit;

/** From where on a hidden risk is major, larger, general: the cut points of the matrix and of LEC. */
class RiskLevelsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit RiskLevelsPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    bool save() override;
    bool isEdited() const override;

    Form &form() { return m_form; }
    LevelPreview *preview() const { return m_preview; }
    QPushButton *usualButton() const { return m_usual; }

private:
    NumberEdit *addPoint(const char *field, const QString &label, int decimals);
    QWidget *makeMatrix();
    QWidget *makeLec();
    RiskLevelScheme scheme() const;
    void show(const RiskLevelScheme &scheme);
    void showEdited();

    Desk &m_desk;
    Form m_form;
    RiskLevelScheme m_shown;
    bool m_filled = false;
    QHash<QString, NumberEdit *> m_points;
    LevelPreview *m_preview;
    QPushButton *m_save;
    QPushButton *m_usual;
};

} // namespace anhe
