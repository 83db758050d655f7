#include "ui/insurance/policydetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/policypanes.h"
#include "ui/insurance/policysteps.h"

#include <QLabel>

namespace anhe {

PolicyDetail::PolicyDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("policy"),
                   new EmptyState(QStringLiteral("insurance"), tr("No policy chosen"),
                                  tr("Choose a policy in the list to see its terms, who is insured, and what "
                                     "is left of its limits."),
                                  {}),
                   parent)
    , m_insurer(new Chip)
    , m_standing(new Chip)
{
    addToHead(m_standing);
    addUnderHead(m_insurer);
    addPane(new PolicyOverview(desk), tr("Terms"));
    addPane(new PolicyInsured(desk), tr("Insured institutions"));
    addPane(new PolicyUse(desk), tr("Limits and claims"));
    addPane(new PolicyFilesPane(desk,
                                tr("No files yet: the policy, its riders and the receipt of the premium are "
                                   "kept here.")),
            tr("Files"));
    addPane(new InsuranceHistoryPane<PolicyId>(desk), tr("History"));
    addSteps();
}

void PolicyDetail::addSteps()
{
    const auto always = [] { return true; };
    addStep(tr("Renew…"), QStringLiteral("calendar"), QStringLiteral("renew"), always);
    addStep(tr("Amend…"), QStringLiteral("open"), QStringLiteral("amend"), always);
    addStep(tr("Cancelled…"), QStringLiteral("close"), QStringLiteral("cancel"),
            [this] { return !m_policy.cancelledOn.isValid(); });
    addMoreButton();
    addMore(tr("Its claims"), false, always, [this] {
        Q_EMIT targetRequested({QStringLiteral("claim"), 0, QStringLiteral("policy:%1").arg(record())});
    });
    addMore(tr("Its institutions"), false, always, [this] {
        Q_EMIT targetRequested({QStringLiteral("institution"), 0, QStringLiteral("policy:%1").arg(record())});
    });
    addMore(
        tr("Correct the cancellation…"), true, [this] { return m_policy.cancelledOn.isValid(); },
        [this] { startStep(QStringLiteral("cancel")); });
    addMore(tr("Remove…"), true, always, [this] { removeAsked(); });
}

bool PolicyDetail::read(qint64 id)
{
    m_policy = desk().insurance().find(PolicyId{id}).value_or(Policy());
    return bool(m_policy.id);
}

void PolicyDetail::showHead()
{
    number()->setText(m_policy.number);
    m_insurer->setChip({dotted({m_policy.insurer, m_policy.scheme}), Tone::Calm});
    m_standing->setChip(
        policyChip(m_policy.period, m_policy.lastDay(), m_policy.cancelledOn, desk().clock().today()));
}

void PolicyDetail::tellEntered(PolicyId id)
{
    unfinished().drop(place()->place());
    Q_EMIT entered(id.value);
}

StepForm *PolicyDetail::madeStep(const QString &key)
{
    if (key == QLatin1String("amend"))
        return PolicySteps::amend(desk(), m_policy);
    if (key == QLatin1String("cancel"))
        return PolicySteps::cancel(desk(), m_policy);
    if (key == QLatin1String("renew"))
        return PolicySteps::renew(desk(), m_policy, [this](PolicyId id) { tellEntered(id); });
    return nullptr;
}

void PolicyDetail::startNew()
{
    beginAt(PolicySteps::enter(desk(), [this](PolicyId id) { tellEntered(id); }), QStringLiteral("policy:0"));
}

void PolicyDetail::removeAsked()
{
    const QString number = m_policy.number;
    const std::optional<QString> reason =
        Dialogs::reason(this, tr("Remove the policy"),
                        tr("%1 leaves the register as entered by mistake. Why? A policy that ended early is "
                           "cancelled instead.")
                            .arg(number),
                        tr("Remove"));
    if (reason)
        report(desk().insurance().remove(m_policy.id, *reason), tr("%1 is removed").arg(number));
}

} // namespace anhe
