#pragma once

#include "core/desk/desk.h"
#include "ui/common/pagepart.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace anhe {

class ChoiceBox;
class IndicatorSheet;
class StepForm;
class StepPlace;

/** A quarter's numbers that no register holds: its sheet, the quarter chosen above, and its ways out. */
class IndicatorPane : public PagePart
{
    Q_OBJECT
public:
    explicit IndicatorPane(Desk &desk, QWidget *parent = nullptr);

    /** The ledger changed; what is being typed stays. */
    void refresh() override;
    /** A number by its id, or the quarter that the filter names (2026Q3). */
    void open(const Target &target) override;
    bool save() override;
    QString unsaved() const override;
    void takeFocus() override;
    Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);
    /** The sheet as it stands; null while the list of indicators is edited. */
    IndicatorSheet *sheet() const { return m_sheet; }
    /** The form in sight: the sheet, or the list of indicators. */
    StepForm *form() const;
    StepPlace *place() const { return m_place; }
    QPushButton *takeOverButton() const { return m_takeOver; }
    ChoiceBox *quarterChoice() const { return m_choice; }
    void editDefinitions();

Q_SIGNALS:
    void exportRequested();
    void importRequested();
    void yearPrintRequested();

private:
    QWidget *buildHead();
    QPushButton *addButton(QLayout *into, const char *iconName, const QString &text,
                           void (IndicatorPane::*wanted)());
    void fillQuarters();
    void begin();
    void beginInSight();
    void sayState();
    QString placeName() const;

    Desk &m_desk;
    Quarter m_quarter;
    QWidget *m_head = nullptr;
    ChoiceBox *m_choice;
    QLabel *m_state;
    QPushButton *m_takeOver;
    QPushButton *m_definitions = nullptr;
    StepPlace *m_place;
    IndicatorSheet *m_sheet = nullptr;
};

} // namespace anhe
