#pragma once

#include "core/desk/calendarchange.h"
#include "ui/settings/settingspanel.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace anhe {

class ChangePreview;
class ChoiceBox;
class DateEdit;
class Desk;
class FieldRow;
class YearView;

/** The working-day calendar: a year to look at, newer notices, and the office's own days. */
class CalendarPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit CalendarPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;

    YearView *yearView() const { return m_view; }
    ChangePreview *preview() const { return m_preview; }
    void importNotice();

private:
    QWidget *makeHead();
    QWidget *makeLegend();
    QWidget *makeOfficeDays();
    void showYear(int year);
    void showOfficeDays();
    void addOfficeDay();
    void removeOfficeDay();
    void offer(const QString &title, const CalendarChange &change, std::function<Result<int>()> take);
    void takeOffered();

    Desk &m_desk;
    YearView *m_view;
    QLabel *m_year;
    QLabel *m_version;
    ChangePreview *m_preview;
    std::function<Result<int>()> m_take;
    QTreeWidget *m_days;
    DateEdit *m_day;
    FieldRow *m_dayRow;
    ChoiceBox *m_kind;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
    QPushButton *m_remove;
};

} // namespace anhe
