#include "ui/safety/activitydetail.h"

#include "core/safety/activityrules.h"
#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/stepform.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/safety/activityfields.h"
#include "ui/safety/risksteps.h"
#include "ui/safety/safetypanes.h"

#include <QLabel>

namespace anhe {

ActivityDetail::ActivityDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("activity"),
                   new EmptyState(QStringLiteral("safety"), tr("No activity chosen"),
                                  tr("Choose a line of the log to see what was held, what it found and its "
                                     "files."),
                                  {}),
                   parent)
    , m_kind(new Chip)
    , m_verdict(new Chip)
{
    m_last.subkind = ActivitySubkind::Leadership;
    addToHead(m_kind);
    addToHead(m_verdict);
    addPane(new ActivityOverview(desk), tr("Overview"));
    addPane(new SafetyFilesPane<ActivityId>(
                desk, tr("No files yet: minutes, signed lists, photos and plans are kept here.")),
            tr("Files"));
    addPane(new SafetyHistoryPane<ActivityId>(desk), tr("History"));
    addSteps();
}

void ActivityDetail::addSteps()
{
    const auto valid = [this] { return !m_activity.isVoided(); };
    addStep(tr("Amend…"), QStringLiteral("open"), QStringLiteral("amend"), valid);
    addMoreButton();
    addMore(
        tr("Another like this…"), true, [] { return true; }, [this] { startAgain(); });
    addMore(tr("Void the number…"), true, valid, [this] { voidAsked(); });
}

bool ActivityDetail::read(qint64 id)
{
    m_activity = desk().safety().find(ActivityId{id}).value_or(Activity());
    return bool(m_activity.id);
}

void ActivityDetail::showHead()
{
    number()->setText(m_activity.number);
    m_kind->setChip(m_activity.isVoided() ? ChipText{tr("Voided"), Tone::Grey}
                                          : ChipText{kindWords(m_activity.kind, m_activity.subkind)});
    m_verdict->setVisible(m_activity.kind == ActivityKind::Drill);
    m_verdict->setChip({word(m_activity.evaluation.verdict),
                        m_activity.evaluation.verdict == DrillVerdict::None         ? Tone::Grey
                        : m_activity.evaluation.verdict == DrillVerdict::NotReached ? Tone::Red
                                                                                    : Tone::Green});
}

StepForm *ActivityDetail::madeStep(const QString &key)
{
    if (key.startsWith(QLatin1String("risk:")))
        return riskStep(key, key.mid(5).toLongLong());
    if (key != QLatin1String("amend") || m_activity.isVoided())
        return nullptr;
    auto *form = new StepForm(key, tr("Amend: %1").arg(m_activity.number), tr("Save"));
    auto fields = std::make_shared<ActivityFields>(desk(), *form);
    fields->show(m_activity);
    fields->openAll();
    form->onTake([fields, this, number = m_activity.number] {
        return saying(desk().safety().amend(fields->activity()), tr("%1 is amended").arg(number));
    });
    return form;
}

/** Nothing when the finding is gone or is a risk already. */
StepForm *ActivityDetail::riskStep(const QString &key, qint64 finding)
{
    for (const ActivityFinding &found : std::as_const(m_activity.findings)) {
        const std::optional<Risk> known = desk().risks().find(found.risk);
        if (found.id != finding || (known && known->state != RiskState::Voided))
            continue;
        return takeUpStep(desk(), key, m_activity.number, riskProposal(m_activity, found),
                          [this, id = m_activity.id, finding](const Risk &risk) {
                              return desk().safety().raiseRisk(id, finding, risk);
                          });
    }
    return nullptr;
}

void ActivityDetail::startNew()
{
    Activity fresh;
    fresh.kind = m_last.kind;
    fresh.subkind = m_last.subkind;
    fresh.heldOn = desk().clock().today();
    begin(fresh);
}

/** The same people and place on another day; who came and what came of it is new. */
void ActivityDetail::startAgain()
{
    Activity again;
    again.kind = m_activity.kind;
    again.subkind = m_activity.subkind;
    again.heldOn = desk().clock().today();
    again.title = m_activity.title;
    again.place = m_activity.place;
    again.department = m_activity.department;
    again.ledBy = m_activity.ledBy;
    again.participants = m_activity.participants;
    again.expectedCount = m_activity.expectedCount;
    again.places = m_activity.places;
    again.evaluation.scenario = m_activity.evaluation.scenario;
    begin(again);
}

void ActivityDetail::begin(const Activity &proposed)
{
    auto *form = new StepForm(QStringLiteral("enter"), tr("A new activity"), tr("Enter the activity"));
    auto fields = std::make_shared<ActivityFields>(desk(), *form);
    fields->show(proposed);
    form->onTake([fields, this]() -> Result<QString> {
        const Activity typed = fields->activity();
        const Result<ActivityId> id = desk().safety().enter(typed);
        if (!id)
            return id.failure();
        m_last = typed;
        unfinished().drop(place()->place());
        Q_EMIT entered(id->value);
        return tr("Entered as %1").arg(desk().safety().find(*id)->number);
    });
    beginAt(form, QStringLiteral("activity:0"));
}

void ActivityDetail::voidAsked()
{
    const QString number = m_activity.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the log as voided, with the reason. It cannot be used again.").arg(number),
        tr("Void"));
    if (reason)
        report(desk().safety().voidNumber(m_activity.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
