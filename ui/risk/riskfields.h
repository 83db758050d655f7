#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QLineEdit;

namespace anhe {

class ChosenFiles;
class DateEdit;
class Picker;
class RatingRows;
class StepForm;
class TextEdit;

/** What is known of a risk when it is found: where, what, how bad, by whom. */
class RiskFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::RiskFields)
public:
    RiskFields(Desk &desk, StepForm &form);
    ~RiskFields();

    /** Photos chosen before the risk is saved. */
    void addPhotos(StepForm &form);

    void show(const Risk &risk);
    /** What stands in the fields, on top of what was shown. */
    Risk risk() const;
    QList<ChosenFile> photos() const;
    void fit();

private:
    Desk &m_desk;
    Risk m_shown;
    QLineEdit *m_place;
    Picker *m_department;
    TextEdit *m_description;
    Picker *m_category;
    Choice<RiskSource> *m_source;
    std::unique_ptr<RatingRows> m_before;
    DateEdit *m_foundOn;
    Picker *m_foundBy;
    TextEdit *m_note;
    ChosenFiles *m_photos = nullptr;
};

/** The five fixings 五落实 with leader, team and plan. */
class FixingFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::FixingFields)
public:
    enum class Limit { Asked, Kept }; ///< kept: it moves by an extension only

    FixingFields(Desk &desk, StepForm &form, Limit limit);

    void show(const RiskFixings &fixings);
    RiskFixings fixings() const;
    /** Says which fields this level needs. */
    void fit(RiskLevel level);

private:
    StepForm &m_form;
    RiskFixings m_shown;
    Picker *m_responsible;
    DateEdit *m_dueOn = nullptr;
    TextEdit *m_measures;
    QLineEdit *m_funds;
    QLineEdit *m_contingency;
    Picker *m_leader;
    QLineEdit *m_team;
    TextEdit *m_plan;
};

} // namespace anhe
