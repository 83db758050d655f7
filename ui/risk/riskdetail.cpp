#include "ui/risk/riskdetail.h"

#include "core/risk/riskrules.h"
#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/riskchips.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/riskpanes.h"
#include "ui/risk/riskphotos.h"
#include "ui/risk/risksteps.h"

#include <QLabel>

namespace anhe {

namespace {

/** Steps that stand under "More": they are seldom taken. */
bool isSeldom(const QString &key)
{
    return key == QLatin1String("begin") || key == QLatin1String("link");
}

QString iconOf(const QString &key)
{
    if (key == QLatin1String("amend"))
        return QStringLiteral("open");
    if (key == QLatin1String("assign"))
        return QStringLiteral("send");
    if (key.endsWith(QLatin1String("_extension")))
        return QStringLiteral("clock");
    return key == QLatin1String("write_off") ? QStringLiteral("flag") : QStringLiteral("check");
}

/** The step in which a field that the write-off form misses is filled in. */
QString stepOfField(const Risk &risk, const QString &field)
{
    if (field == QLatin1String("result"))
        return QStringLiteral("rectify");
    if (field == QLatin1String("verified_by"))
        return QStringLiteral("verify");
    if (field == QLatin1String("evidence"))
        return QStringLiteral("write_off");
    return risk.state == RiskState::Reported ? QStringLiteral("assign") : QStringLiteral("amend");
}

} // namespace

RiskDetail::RiskDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("risk"),
                   new EmptyState(QStringLiteral("risk"), tr("No risk chosen"),
                                  tr("Choose a risk in the list to see how bad it is, who puts it right, and "
                                     "how far that has come."),
                                  {}),
                   parent)
    , m_level(new Chip)
    , m_state(new Chip)
    , m_limit(new DeadlineChip)
{
    addToHead(m_level);
    addToHead(m_state);
    addToHead(m_limit);
    addPane(new RiskOverview(desk), tr("Overview"));
    addPane(new RiskCourse(desk), tr("Course"));
    addPane(new RiskPhotos(desk), tr("Photos and papers"));
    addPane(new RiskHistory(desk), tr("History"));
    addSteps();
}

bool RiskDetail::read(qint64 id)
{
    m_risk = desk().risks().find({id}).value_or(Risk());
    return bool(m_risk.id);
}

void RiskDetail::showHead()
{
    number()->setText(m_risk.number);
    m_level->setChip(levelChip(m_risk.before.level));
    m_state->setChip(riskStateChip(m_risk.state));
    const bool limited = m_risk.state != RiskState::Voided;
    m_limit->setChip(limited ? orderedLimitChip(desk(), "rectification", m_risk.foundOn, m_risk.fixings.dueOn,
                                                m_risk.rectifiedOn)
                             : ChipText());
}

StepForm *RiskDetail::madeStep(const QString &key)
{
    return RiskSteps::make(desk(), m_risk, key);
}

void RiskDetail::addSteps()
{
    for (const auto &[key, word] : RiskSteps::all()) {
        if (!isSeldom(key))
            addStep(word, iconOf(key), key, [this, key = key] { return RiskSteps::mayTake(m_risk, key); });
    }
    addMoreButton();
    addElsewhere();
    for (const auto &[key, word] : RiskSteps::all()) {
        if (isSeldom(key))
            addMore(
                word, true, [this, key = key] { return RiskSteps::mayTake(m_risk, key); },
                [this, key = key] { startStep(key); });
    }
    addMore(
        tr("Take the last step back…"), true,
        [this] { return m_risk.state != RiskState::Reported && m_risk.state != RiskState::Voided; },
        [this] { takeBackAsked(); });
    addMore(
        tr("Void the number…"), true, [this] { return allowedMoves(m_risk).contains(RiskState::Voided); },
        [this] { voidAsked(); });
}

void RiskDetail::addElsewhere()
{
    addMore(
        tr("Print the write-off form…"), false, [] { return true; }, [this] { print(); });
    addMore(
        tr("Issue a supervision notice…"), true, [this] { return m_risk.isBeingRectified(); },
        [this] {
            Q_EMIT targetRequested(
                {QStringLiteral("notice"), 0, QStringLiteral("new?risk:%1").arg(record())});
        });
}

void RiskDetail::startNew(const QString &place)
{
    StepForm *form = RiskSteps::report(desk(), place, [this](RiskId id) {
        unfinished().drop(this->place()->place());
        Q_EMIT entered(id.value);
    });
    beginAt(form, place.isEmpty() ? QStringLiteral("risk:0") : place);
}

void RiskDetail::print()
{
    if (!m_risk.id)
        return;
    RiskFormChoice choice;
    choice.risk = m_risk.id;
    RiskFormWindow *paper = showRiskForm(desk(), QStringLiteral("risk_write_off"), choice, this);
    connect(paper, &RiskFormWindow::fieldRequested, this, [this](const MissingField &field) {
        const QString key = stepOfField(m_risk, field.field);
        if (!RiskSteps::mayTake(m_risk, key))
            return;
        window()->raise();
        window()->activateWindow();
        startStep(key);
    });
}

void RiskDetail::takeBackAsked()
{
    const QString number = m_risk.number;
    const std::optional<QString> reason =
        Dialogs::reason(this, tr("Take the last step back"),
                        tr("%1 is “%2”. Why was that a mistake? The history keeps the step and the reason.")
                            .arg(number, word(m_risk.state)),
                        tr("Take back"));
    if (reason)
        report(desk().risks().takeBack(m_risk.id, *reason),
               tr("The last step of %1 is taken back").arg(number));
}

void RiskDetail::voidAsked()
{
    const QString number = m_risk.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().risks().voidNumber(m_risk.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
