#include "ui/risk/noticedetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/linkbutton.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/noticepanes.h"
#include "ui/risk/noticesteps.h"
#include "ui/risk/noticewords.h"

#include <QLabel>

namespace anhe {

NoticeDetail::NoticeDetail(Desk &desk, QWidget *parent)
    : RecordDetail(
          desk, QStringLiteral("notice"),
          new EmptyState(QStringLiteral("send"), tr("No notice chosen"),
                         tr("Choose a notice in the list to see its limit, its replies and its papers."), {}),
          parent)
    , m_step(new Chip)
    , m_state(new Chip)
    , m_limit(new DeadlineChip)
    , m_about(new LinkButton)
{
    buildHead();
    addPane(new NoticeOverview(desk), tr("Overview"));
    addPane(new NoticeReplies(desk), tr("Replies"));
    addPane(new NoticeFiles(
                desk, tr("No files yet: the signed receipt, the reply slip and its evidence are kept here.")),
            tr("Files"));
    addPane(new NoticeHistory(desk), tr("History"));
    addSteps();
}

void NoticeDetail::buildHead()
{
    m_about->setIcon(icon(QStringLiteral("link"), Role::Accent));
    m_about->setToolTip(tr("Go to what the notice is about"));
    connect(m_about, &QPushButton::clicked, this,
            [this] { Q_EMIT targetRequested(pageOf(m_notice.target)); });
    addToHead(m_step);
    addToHead(m_state);
    addToHead(m_limit);
    addUnderHead(m_about);
}

bool NoticeDetail::mayFollow() const
{
    return m_notice.state == NoticeState::Issued && desk().notices().nextStep(m_notice.target).has_value();
}

void NoticeDetail::addSteps()
{
    const auto add = [this](const QString &text, const char *iconName, const char *key) {
        const QString step = QString::fromLatin1(key);
        addStep(text, QString::fromLatin1(iconName), step,
                [this, step] { return NoticeSteps::mayTake(m_notice, step); });
    };
    add(tr("Signed for…"), "check", "receive");
    add(tr("Reply…"), "import", "reply");
    add(tr("Review…"), "eye", "review");
    addStep(tr("Next notice…"), QStringLiteral("send"), QStringLiteral("next"),
            [this] { return mayFollow(); });
    add(tr("Amend…"), "open", "amend");
    addMoreButton();
    const auto always = [] { return true; };
    addMore(tr("Print notice and reply slip…"), false, always, [this] { print(); });
    addMore(tr("Go to what the notice is about"), false, always, [this] { m_about->click(); });
    addMore(
        tr("Settle without a reply…"), true,
        [this] { return NoticeSteps::mayTake(m_notice, QStringLiteral("settle")); },
        [this] { startStep(QStringLiteral("settle")); });
    addMore(
        tr("Void the number…"), true, [this] { return m_notice.isOpen() && m_notice.replies.isEmpty(); },
        [this] { voidNumber(); });
}

bool NoticeDetail::read(qint64 id)
{
    m_notice = desk().notices().find({id}).value_or(SupervisionNotice());
    return bool(m_notice.id);
}

void NoticeDetail::showHead()
{
    number()->setText(m_notice.number);
    m_step->setChip(noticeStepChip(m_notice.step));
    m_state->setChip(noticeStateChip(m_notice.state));
    const std::vector<NoticeRow> rows = desk().notices().rows(std::array{m_notice.id.value});
    m_limit->setChip(rows.empty() ? ChipText() : noticeLimitChip(desk(), rows.front()));
    m_about->setText(dotted({noticeTargetWords(desk(), m_notice.target), m_notice.unit}));
}

StepForm *NoticeDetail::madeStep(const QString &key)
{
    if (key != QLatin1String("next"))
        return NoticeSteps::make(desk(), m_notice, key);
    if (!mayFollow())
        return nullptr;
    return NoticeSteps::issue(desk(), m_notice.target, onIssued(), key);
}

/** The new notice is shown; nothing of it waits any more. */
std::function<void(NoticeId)> NoticeDetail::onIssued()
{
    return [this](NoticeId id) {
        unfinished().drop(place()->place());
        Q_EMIT entered(id.value);
    };
}

void NoticeDetail::startNew(const NoticeTarget &about)
{
    beginAt(NoticeSteps::issue(desk(), about, onIssued()), noticePlace(about));
}

void NoticeDetail::startDefaults()
{
    beginAt(NoticeSteps::defaults(desk()), QStringLiteral("new?defaults"));
}

void NoticeDetail::print()
{
    if (m_notice.id)
        showRiskForm(desk(), QStringLiteral("supervision_notice"), {.notice = m_notice.id}, this);
}

void NoticeDetail::voidNumber()
{
    const QString number = m_notice.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().notices().voidNumber(m_notice.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
