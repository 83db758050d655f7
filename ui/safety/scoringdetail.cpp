#include "ui/safety/scoringdetail.h"

#include "core/safety/assessmentrules.h"
#include "ui/common/chip.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/stepform.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/safety/risksteps.h"
#include "ui/safety/safetypanes.h"
#include "ui/safety/safetywords.h"
#include "ui/safety/scoreform.h"
#include "ui/safety/templateform.h"

#include <QLabel>
#include <QLineEdit>

namespace anhe {

ScoringDetail::ScoringDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("scoring_sheet"),
                   new EmptyState(QStringLiteral("safety"), tr("No assessment chosen"),
                                  tr("Choose a scoring sheet in the list to see its scores and where points "
                                     "were lost."),
                                  {}),
                   parent)
    , m_standing(new Chip)
    , m_score(new Chip)
{
    addToHead(m_standing);
    addToHead(m_score);
    addPane(new ScoresPane(desk), tr("Scores"));
    addPane(new SafetyFilesPane<AssessmentId>(
                desk, tr("No files yet: the proofs of the scores and the signed sheet are kept here.")),
            tr("Files"));
    addPane(new SafetyHistoryPane<AssessmentId>(desk), tr("History"));
    addSteps();
}

void ScoringDetail::addSteps()
{
    const auto valid = [this] { return !m_assessment.isVoided(); };
    addStep(tr("Score…"), QStringLiteral("check"), QStringLiteral("score"), valid);
    addMoreButton();
    addMore(
        tr("Print the sheet"), false, [] { return true; },
        [this] { Q_EMIT printRequested(m_assessment.id); });
    addMore(tr("Void the number…"), true, valid, [this] { voidAsked(); });
}

bool ScoringDetail::read(qint64 id)
{
    m_assessment = desk().safety().find(AssessmentId{id}).value_or(Assessment());
    return bool(m_assessment.id);
}

void ScoringDetail::showHead()
{
    const AssessmentTotal all = totalsOf(m_assessment).last();
    number()->setText(m_assessment.number);
    m_score->setChip({QStringLiteral("%1 / %2").arg(pointsText(all.score), pointsText(all.points))});
    if (m_assessment.isVoided())
        m_standing->setChip({tr("Voided"), Tone::Grey});
    else if (all.unscored > 0)
        m_standing->setChip({tr("%1 lines open").arg(all.unscored), Tone::Amber});
    else if (m_assessment.checkedOn.isValid())
        m_standing->setChip({tr("Checked"), Tone::Green});
    else
        m_standing->setChip({tr("Self-scored"), Tone::Blue});
}

StepForm *ScoringDetail::madeStep(const QString &key)
{
    if (m_assessment.isVoided())
        return nullptr;
    if (key.startsWith(QLatin1String("risk:")))
        return riskStep(key, key.mid(5).toLongLong());
    // Double clicks and Enter in the list ask for "amend".
    return key == QLatin1String("score") || key == QLatin1String("amend")
               ? new ScoreForm(desk(), m_assessment)
               : nullptr;
}

/** Nothing when the line lost no points or is a risk already. */
StepForm *ScoringDetail::riskStep(const QString &key, qint64 wanted)
{
    for (const AssessmentLine &line : std::as_const(m_assessment.lines)) {
        const std::optional<Risk> known = desk().risks().find(line.risk);
        if (line.id != wanted || line.deduction() <= 0 || (known && known->state != RiskState::Voided))
            continue;
        return takeUpStep(desk(), key, m_assessment.number, riskProposal(m_assessment, line),
                          [this, id = m_assessment.id, wanted](const Risk &risk) {
                              return desk().safety().raiseRisk(id, wanted, risk);
                          });
    }
    return nullptr;
}

void ScoringDetail::startNew()
{
    const int year = desk().clock().today().year();
    auto *form = new StepForm(QStringLiteral("begin"), tr("A new assessment"), tr("Begin the sheet"));
    auto *title =
        new QLineEdit(QStringLiteral("%1年度%2").arg(year).arg(desk().safety().assessmentTemplate().title));
    auto *first = new DateEdit;
    auto *last = new DateEdit;
    first->setDate(QDate(year, 1, 1));
    last->setFuture(true);
    last->setDate(QDate(year, 12, 31));
    form->addLine({{form->add("title", tr("Title"), title, Needed::Yes), 12}});
    form->addLine(
        {{form->add("period", safetyFieldWord(QStringLiteral("period_first")), first, Needed::Yes), 6},
         {form->add("period_last", safetyFieldWord(QStringLiteral("period_last")), last, Needed::Yes), 6}});
    form->addWords(
        tr("The sheet is copied from the office's list of items; it stays as it is when that list is "
           "changed later."));
    form->onTake([this, title, first, last]() -> Result<QString> {
        const Period period{first->date().value_or(QDate()), last->date().value_or(QDate())};
        const Result<AssessmentId> begun = desk().safety().begin(title->text().trimmed(), period);
        if (!begun)
            return begun.failure();
        unfinished().drop(place()->place());
        Q_EMIT entered(begun->value);
        return tr("%1 is begun").arg(desk().safety().find(*begun)->number);
    });
    beginAt(form, QStringLiteral("scoring_sheet:0"));
}

void ScoringDetail::editTemplate()
{
    beginAt(templateForm(desk()), QStringLiteral("template:0"));
}

void ScoringDetail::voidAsked()
{
    const QString number = m_assessment.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the list as voided, with the reason. It cannot be used again.").arg(number),
        tr("Void"));
    if (reason)
        report(desk().safety().voidNumber(m_assessment.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
