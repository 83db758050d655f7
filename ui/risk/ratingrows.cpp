#include "ui/risk/ratingrows.h"

#include "ui/common/chip.h"
#include "ui/common/riskchips.h"
#include "ui/common/stepform.h"
#include "ui/risk/riskwords.h"

namespace anhe {

namespace {

/** A number of the LEC method's tables with what it means. */
struct LecValue
{
    double value;
    const char *word;
};

constexpr LecValue lecLikelihoodWords[] = {
    {10, QT_TRANSLATE_NOOP("anhe::RatingRows", "to be expected")},
    {6, QT_TRANSLATE_NOOP("anhe::RatingRows", "quite possible")},
    {3, QT_TRANSLATE_NOOP("anhe::RatingRows", "possible, not often")},
    {1, QT_TRANSLATE_NOOP("anhe::RatingRows", "hardly possible")},
    {0.5, QT_TRANSLATE_NOOP("anhe::RatingRows", "conceivable")},
    {0.2, QT_TRANSLATE_NOOP("anhe::RatingRows", "most unlikely")},
    {0.1, QT_TRANSLATE_NOOP("anhe::RatingRows", "practically impossible")},
};

constexpr LecValue exposureWords[] = {
    {10, QT_TRANSLATE_NOOP("anhe::RatingRows", "always")},
    {6, QT_TRANSLATE_NOOP("anhe::RatingRows", "every working day")},
    {3, QT_TRANSLATE_NOOP("anhe::RatingRows", "once a week")},
    {2, QT_TRANSLATE_NOOP("anhe::RatingRows", "once a month")},
    {1, QT_TRANSLATE_NOOP("anhe::RatingRows", "some times a year")},
    {0.5, QT_TRANSLATE_NOOP("anhe::RatingRows", "very seldom")},
};

constexpr LecValue consequenceWords[] = {
    {100, QT_TRANSLATE_NOOP("anhe::RatingRows", "many dead")},
    {40, QT_TRANSLATE_NOOP("anhe::RatingRows", "several dead")},
    {15, QT_TRANSLATE_NOOP("anhe::RatingRows", "one dead")},
    {7, QT_TRANSLATE_NOOP("anhe::RatingRows", "gravely injured")},
    {3, QT_TRANSLATE_NOOP("anhe::RatingRows", "injured")},
    {1, QT_TRANSLATE_NOOP("anhe::RatingRows", "slightly hurt")},
};

/** A rating by hand of another number keeps it. */
void choose(ChoiceBox *box, double value)
{
    const QString code = QString::number(value);
    if (value > 0 && box->findData(code) < 0)
        box->addChoice(code, code);
    box->setCurrentCode(value > 0 ? code : QString());
}

} // namespace

RatingRows::RatingRows(StepForm &form, const QString &prefix, const RiskLevelScheme &scheme)
    : m_form(form)
    , m_prefix(prefix)
    , m_scheme(scheme)
    , m_method(new Choice<RatingMethod>(Choice<RatingMethod>::None::Absent))
    , m_level(new Chip)
{
    const auto row = [&](const char *field, QWidget *control) {
        const QString name = m_prefix + QLatin1Char('_') + QLatin1String(field);
        return form.add(name.toLatin1().constData(), riskFieldWord(name), control);
    };
    const auto box = [] {
        auto *made = new ChoiceBox;
        made->addNone();
        return made;
    };
    m_likelihood = box();
    m_impact = box();
    for (int number = 1; number <= 5; ++number) {
        m_likelihood->addChoice(likelihoodWord(number), QString::number(number));
        m_impact->addChoice(impactWord(number), QString::number(number));
    }
    const auto lecBox = [&](const auto &values) {
        ChoiceBox *made = box();
        for (const LecValue &value : values)
            made->addChoice(QStringLiteral("%1 %2").arg(value.value).arg(tr(value.word)),
                            QString::number(value.value));
        return made;
    };
    m_lecLikelihood = lecBox(lecLikelihoodWords);
    m_exposure = lecBox(exposureWords);
    m_consequence = lecBox(consequenceWords);
    form.addLine(
        {{row("method", m_method), 4}, {row("likelihood", m_likelihood), 4}, {row("impact", m_impact), 4}});
    form.addLine({{row("lec_likelihood", m_lecLikelihood), 4},
                  {row("exposure", m_exposure), 4},
                  {row("consequence", m_consequence), 4}});
    form.addWide(m_level);
}

void RatingRows::show(const RiskRating &rating, RatingMethod usual)
{
    m_method->setValue(rating.isRated() ? rating.method : usual);
    choose(m_likelihood, rating.likelihood);
    choose(m_impact, rating.impact);
    choose(m_lecLikelihood, rating.lecLikelihood);
    choose(m_exposure, rating.exposure);
    choose(m_consequence, rating.consequence);
    fit();
}

RiskRating RatingRows::rating() const
{
    RiskRating rating;
    rating.method = m_method->value().value_or(RatingMethod::None);
    if (rating.method == RatingMethod::Matrix) {
        rating.likelihood = int(chosen(m_likelihood));
        rating.impact = int(chosen(m_impact));
        if (rating.likelihood == 0 && rating.impact == 0)
            return {};
    } else if (rating.method == RatingMethod::Lec) {
        rating.lecLikelihood = chosen(m_lecLikelihood);
        rating.exposure = chosen(m_exposure);
        rating.consequence = chosen(m_consequence);
        if (rating.lecLikelihood == 0 && rating.exposure == 0 && rating.consequence == 0)
            return {};
    }
    rating.level = m_scheme.levelOf(rating);
    return rating;
}

void RatingRows::fit()
{
    const RatingMethod method = m_method->value().value_or(RatingMethod::None);
    for (const char *field : {"likelihood", "impact"})
        setHidden(field, method != RatingMethod::Matrix);
    for (const char *field : {"lec_likelihood", "exposure", "consequence"})
        setHidden(field, method != RatingMethod::Lec);
    const RiskRating now = rating();
    const bool whole = now.isRated() && (now.product() > 0 || now.danger() > 0);
    m_level->setVisible(whole);
    if (whole)
        m_level->setChip({ratingWords(now), toneOf(now.level)});
}

void RatingRows::setHidden(const char *field, bool hidden)
{
    m_form.form().row(m_prefix + QLatin1Char('_') + QLatin1String(field))->setHidden(hidden);
}

} // namespace anhe
