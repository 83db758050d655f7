#pragma once

#include "core/base/period.h"
#include "core/safety/assessment.h"
#include "ui/common/page.h"

class QStackedWidget;
class QTabBar;

namespace anhe {

class ActivityDetail;
class ActivitySummary;
class ScoringDetail;
class Desk;
class FilterMenu;
class GuardPane;
class IndicatorPane;
class ListImportPanel;
class RecordDetail;
class RegisterList;
struct RegisterWords;

/** Safe hospital 平安创建: the log of activities, the quarter's numbers, the scoring sheets and the guards.
 */
class SafetyPage : public Page
{
    Q_OBJECT
public:
    enum Part { Activities, Indicators, Assessments, Guards };

    explicit SafetyPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void search(const QString &text) override;
    /**
     * kind "activity" or "scoring_sheet": a row by its id, "new", or the rows of the keys of
     * activityFilterOf(), parted by spaces. kind "indicator": the sheet of a number by its id, or of the
     * quarter that filter names (2026Q3). kind "guards".
     */
    void open(const Target &target) override;
    void print() override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;

    Part part() const;
    void goTo(Part part);
    /** Null where the part has no list. */
    RegisterList *list(Part part) const;
    RecordDetail *detail(Part part) const;
    ActivityDetail *activityDetail() const { return m_activity; }
    ScoringDetail *assessmentDetail() const { return m_assessment; }
    ActivitySummary *summary() const { return m_summary; }
    IndicatorPane *indicators() const { return m_indicators; }
    GuardPane *guards() const { return m_guards; }
    ListImportPanel *imports() const { return m_import; }

private:
    static RegisterWords activityWords();
    static RegisterWords assessmentWords();
    void buildPlaces();
    void buildActivities();
    void buildIndicators();
    void buildAssessments();
    void buildGuards();
    void buildImport();
    void connectDetails();
    QWidget *addList(Part part, RegisterList *list, RecordDetail *detail);
    void fillDepartments();
    void openIndicator(const Target &target);
    void show(Part part, qint64 id);
    void continueAt(Part part, const QString &place);
    void follow(const Target &target);
    void startNew(Part part);
    void exportIndicators();
    /** The days the list of activities is narrowed to, else this year. */
    Period shownPeriod() const;
    void printLog();
    void printYear();
    void printAssessment(AssessmentId id);

    Desk &m_desk;
    QTabBar *m_places;
    QStackedWidget *m_stack;
    ActivityDetail *m_activity;
    ScoringDetail *m_assessment;
    ActivitySummary *m_summary;
    IndicatorPane *m_indicators;
    GuardPane *m_guards;
    ListImportPanel *m_import;
    RegisterList *m_activityList = nullptr;
    RegisterList *m_assessmentList = nullptr;
    FilterMenu *m_departments = nullptr;
};

/** The page as the main window makes it. */
Page *makeSafetyPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
