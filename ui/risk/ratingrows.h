#pragma once

#include "core/risk/risklevels.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

namespace anhe {

class Chip;
class StepForm;

/** How likely and how bad a risk is, by the matrix or by LEC; its level is reckoned while it is chosen. */
class RatingRows
{
    Q_DECLARE_TR_FUNCTIONS(anhe::RatingRows)
public:
    /** prefix: "before" or "after" the measures, as the fields of a problem begin. */
    RatingRows(StepForm &form, const QString &prefix, const RiskLevelScheme &scheme);

    /** What is not rated yet is offered by the method that is usual here. */
    void show(const RiskRating &rating, RatingMethod usual);
    /** With its level; a matrix of which nothing is chosen is no rating. */
    RiskRating rating() const;
    /** Shows the fields of the method and what they give. */
    void fit();

private:
    double chosen(const ChoiceBox *box) const { return box->currentCode().toDouble(); }
    void setHidden(const char *field, bool hidden);

    StepForm &m_form;
    QString m_prefix;
    RiskLevelScheme m_scheme;
    Choice<RatingMethod> *m_method;
    ChoiceBox *m_likelihood;
    ChoiceBox *m_impact;
    ChoiceBox *m_lecLikelihood;
    ChoiceBox *m_exposure;
    ChoiceBox *m_consequence;
    Chip *m_level;
};

} // namespace anhe
