#include "ui/insurance/claimdetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/insurance/claimpanes.h"
#include "ui/insurance/claimsteps.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"

#include <QLabel>
#include <QPushButton>

namespace anhe {

namespace {

/** Steps that stand under "More": they are seldom taken. */
bool isSeldom(const QString &key)
{
    static const QStringList seldom{QStringLiteral("prepay"), QStringLiteral("withdraw"),
                                    QStringLiteral("court"), QStringLiteral("papers")};
    return seldom.contains(key);
}

QString iconOf(const QString &key)
{
    if (key == QLatin1String("refuse"))
        return QStringLiteral("close");
    if (key == QLatin1String("amend"))
        return QStringLiteral("open");
    if (key == QLatin1String("report") || key == QLatin1String("submit") || key == QLatin1String("given"))
        return QStringLiteral("send");
    return key == QLatin1String("close") ? QStringLiteral("flag") : QStringLiteral("check");
}

} // namespace

ClaimDetail::ClaimDetail(Desk &desk, QWidget *parent)
    : RecordDetail(
          desk, QStringLiteral("claim"),
          new EmptyState(QStringLiteral("insurance"), tr("No claim chosen"),
                         tr("Choose a claim in the list to see its limits, its money and its papers."), {}),
          parent)
    , m_state(new Chip)
    , m_clock(new DeadlineChip)
    , m_matter(new QPushButton)
{
    buildHead();
    addPane(new ClaimOverview(desk), tr("Overview"));
    addPane(new ClaimMoney(desk), tr("Money and limits"));
    addPane(new ClaimFileIndex(desk), tr("File index"));
    addPane(new ClaimFilesPane(desk,
                               tr("No files yet: the notice of claim, the assessment, the agreement and the "
                                  "receipts are kept here.")),
            tr("Files"));
    addPane(new InsuranceHistoryPane<ClaimId>(desk), tr("History"));
    addSteps();
}

void ClaimDetail::buildHead()
{
    m_matter->setProperty("look", QStringLiteral("plain"));
    m_matter->setIcon(icon(QStringLiteral("link"), Role::Accent));
    m_matter->setToolTip(tr("Go to the matter"));
    connect(m_matter, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("matter"), m_claim.dispute.value});
    });
    addToHead(m_state);
    addToHead(m_clock);
    addUnderHead(m_matter);
}

void ClaimDetail::addSteps()
{
    for (const auto &[key, word] : ClaimSteps::all()) {
        if (!isSeldom(key))
            addStep(word, iconOf(key), key, [this, key = key] { return ClaimSteps::mayTake(m_claim, key); });
    }
    addMoreButton();
    const auto always = [] { return true; };
    addMore(tr("Print a form…"), false, always, [this] { Q_EMIT printRequested(m_claim.id); });
    addMore(tr("Go to the matter"), false, always, [this] { m_matter->click(); });
    addMore(
        tr("Go to the policy"), false, [this] { return bool(m_claim.policy); },
        [this] {
            Q_EMIT targetRequested({QStringLiteral("policy"), m_claim.policy.value});
        });
    for (const auto &[key, word] : ClaimSteps::all()) {
        if (isSeldom(key))
            addMore(
                word, true, [this, key = key] { return ClaimSteps::mayTake(m_claim, key); },
                [this, key = key] { startStep(key); });
    }
    addMore(
        tr("Void the number…"), true, [this] { return !m_claim.voided; }, [this] { voidNumber(); });
}

bool ClaimDetail::read(qint64 id)
{
    m_claim = desk().insurance().find(ClaimId{id}).value_or(Claim());
    return bool(m_claim.id);
}

void ClaimDetail::showHead()
{
    number()->setText(m_claim.number);
    m_state->setChip(claimStateChip(stateOf(m_claim), m_claim.isInCourt()));
    const auto clock = earliestRunning(desk().insurance().clocksOf(m_claim));
    m_clock->setChip(clock ? dueChip(*clock, desk().clock().now()) : ChipText());
    const auto rows = desk().insurance().claimRows(std::array{m_claim.id.value});
    if (!rows.empty())
        m_matter->setText(
            dotted({rows.front().disputeNumber, rows.front().patientName, rows.front().insurer}));
}

StepForm *ClaimDetail::madeStep(const QString &key)
{
    return ClaimSteps::make(desk(), m_claim, key);
}

void ClaimDetail::startNew(DisputeId matter)
{
    StepForm *form = ClaimSteps::enter(desk(), matter, [this](ClaimId id) {
        unfinished().drop(place()->place());
        Q_EMIT entered(id.value);
    });
    beginAt(form, QStringLiteral("matter:%1").arg(matter.value));
}

void ClaimDetail::voidNumber()
{
    const QString number = m_claim.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().insurance().voidNumber(m_claim.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
