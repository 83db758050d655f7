#pragma once

#include "core/base/period.h"
#include "core/safety/assessment.h"
#include "ui/common/partedpage.h"

namespace anhe {

class ActivitySummary;
class Desk;
class FilterMenu;
class GuardPane;
class IndicatorPane;
class ScoringDetail;
struct RegisterWords;

/**
 * Safe hospital 平安创建: the log of activities, the quarter's numbers, the scoring sheets and the guards.
 * Targets of kind "activity" and "scoring_sheet" are a row by its id, "new", or the rows of the keys of
 * activityFilterOf(), parted by spaces; "indicator" is a number on the sheet of its quarter, "guards" its
 * part.
 */
class SafetyPage : public PartedPage
{
    Q_OBJECT
public:
    enum Part { Activities, Indicators, Assessments, Guards };

    explicit SafetyPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void print() override;

    void goTo(Part part) { goToPart(part); }
    Part part() const { return Part(currentPart()); }
    ScoringDetail *assessmentDetail() const { return m_assessment; }
    ActivitySummary *summary() const { return m_summary; }
    IndicatorPane *indicators() const { return m_indicators; }
    GuardPane *guards() const { return m_guards; }

protected:
    int searchedPart() const override;

private:
    static RegisterWords activityWords();
    static RegisterWords assessmentWords();
    void buildActivities();
    void addActivityFilters(RegisterList *list);
    void buildIndicators();
    void buildAssessments();
    void fillDepartments();
    void exportIndicators();
    /** The days the list of activities is narrowed to, else this year. */
    Period shownPeriod() const;
    void printLog();
    void printYear();
    void printAssessment(AssessmentId id);

    Desk &m_desk;
    ScoringDetail *m_assessment;
    ActivitySummary *m_summary;
    IndicatorPane *m_indicators;
    GuardPane *m_guards;
    FilterMenu *m_departments = nullptr;
};

/** The page as the main window makes it. */
Page *makeSafetyPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
