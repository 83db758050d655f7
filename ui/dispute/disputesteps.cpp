#include "ui/dispute/disputesteps.h"

#include "core/dispute/disputerules.h"
#include "ui/common/dialogs.h"

namespace anhe {

namespace {

bool always(const Dispute &)
{
    return true;
}

bool isOpen(const Dispute &dispute)
{
    return dispute.isOpen();
}

bool isAcceptedPetition(const Dispute &dispute)
{
    return dispute.kind == MatterKind::Petition && dispute.acceptedOn.isValid();
}

bool waitsForAnswer(const Dispute &dispute)
{
    return dispute.isOpen() && !dispute.answeredAt.isValid();
}

bool mayBeClosed(const Dispute &dispute)
{
    return allowedMoves(dispute).contains(Status::Closed);
}

} // namespace

DisputeSteps::DisputeSteps(Desk &desk, QWidget *parent) : RecordSteps(desk.ledger(), parent), m_desk(desk)
{
    addButtons();
    addMoreButton();
    addRarer();
}

RecordSteps::Offered DisputeSteps::offeredTo(const MatterRule &offered) const
{
    return [this, offered] { return offered(m_dispute); };
}

void DisputeSteps::addFormButton(const QString &text, const QString &iconName, DisputeStep step,
                                 const MatterRule &offered)
{
    add(text, iconName, offeredTo(offered), [this, step] { Q_EMIT stepChosen(step); });
}

void DisputeSteps::addButtons()
{
    add(tr("Amend"), QStringLiteral("open"),
        offeredTo([](const Dispute &d) { return d.status != Status::Voided; }),
        [this] { Q_EMIT editRequested(m_dispute.id, {}); });
    add(tr("Investigate"), QStringLiteral("search"),
        offeredTo([](const Dispute &d) { return d.status == Status::Registered; }),
        [this] { investigate(); });
    addFormButton(tr("Accept…"), QStringLiteral("check"), DisputeStep::Accept, [](const Dispute &d) {
        return d.kind == MatterKind::Petition && d.isOpen() && !isAcceptedPetition(d);
    });
    addFormButton(tr("Opinion…"), QStringLiteral("send"), DisputeStep::GiveOpinion,
                  [](const Dispute &d) { return isAcceptedPetition(d) && waitsForAnswer(d); });
    addFormButton(tr("Answer…"), QStringLiteral("send"), DisputeStep::Answer,
                  [](const Dispute &d) { return !isAcceptedPetition(d) && waitsForAnswer(d); });
    addFormButton(tr("Told…"), QStringLiteral("phone"), DisputeStep::Tell, [](const Dispute &d) {
        return d.status != Status::Voided && !d.toldOn.isValid() &&
               (d.answeredAt.isValid() || d.closedOn.isValid());
    });
    addFormButton(tr("Close…"), QStringLiteral("check"), DisputeStep::Close,
                  [](const Dispute &d) { return d.answeredAt.isValid() && mayBeClosed(d); });
}

void DisputeSteps::addRarer()
{
    addMore(tr("Print a form…"), false, offeredTo(always), [this] { Q_EMIT printRequested(m_dispute.id); });
    addMore(tr("Take to a route…"), true, offeredTo(isOpen), [this] {
        Q_EMIT targetRequested(
            {QStringLiteral("referral"), 0, QStringLiteral("matter:%1").arg(m_dispute.id.value)});
    });
    addMore(tr("Issue a supervision notice…"), true, offeredTo(isOpen), [this] {
        Q_EMIT targetRequested(
            {QStringLiteral("notice"), 0, QStringLiteral("new?matter:%1").arg(m_dispute.id.value)});
    });
    addMore(tr("Becomes a medical dispute…"), true,
            offeredTo([](const Dispute &d) { return d.isOpen() && d.kind == MatterKind::Complaint; }),
            [this] { escalate(); });
    addMore(tr("Close without an answer…"), true,
            offeredTo([](const Dispute &d) { return !d.answeredAt.isValid() && mayBeClosed(d); }),
            [this] { Q_EMIT stepChosen(DisputeStep::Close); });
    addMore(tr("Reopen as a new matter…"), true,
            offeredTo([](const Dispute &d) { return d.status == Status::Closed; }), [this] { reopen(); });
    addMore(tr("Void the number…"), true,
            offeredTo([](const Dispute &d) { return allowedMoves(d).contains(Status::Voided); }),
            [this] { voidNumber(); });
}

void DisputeSteps::setMatter(const Dispute &dispute)
{
    m_dispute = dispute;
    refresh();
}

void DisputeSteps::investigate()
{
    const QString number = m_dispute.number;
    if (const Result<void> moved = m_desk.disputes().move(m_dispute.id, Status::Investigating); !moved)
        return tellRefused(moved.error());
    Q_EMIT said(tr("%1 is being investigated").arg(number));
}

void DisputeSteps::escalate()
{
    const QString number = m_dispute.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("A complaint becomes a medical dispute"),
        tr("%1 keeps its number and history. Why: negotiation or court begins, compensation "
           "is claimed, a possible accident is reported, a superior supervises it, or media are involved?")
            .arg(number),
        tr("Make it a dispute"));
    if (!reason)
        return;
    if (const Result<void> done = m_desk.disputes().escalate(m_dispute.id, *reason); !done)
        return tellRefused(done.error());
    Q_EMIT said(tr("%1 is a medical dispute now").arg(number));
}

void DisputeSteps::voidNumber()
{
    const QString number = m_dispute.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided, with the reason. It cannot be used again.").arg(number),
        tr("Void"));
    if (!reason)
        return;
    if (const Result<void> done = m_desk.disputes().voidNumber(m_dispute.id, *reason); !done)
        return tellRefused(done.error());
    Q_EMIT said(tr("%1 is voided").arg(number));
}

void DisputeSteps::reopen()
{
    const Dialogs::Question question{
        tr("Reopen as a new matter"),
        tr("%1 stays closed. A new matter with its people and story is entered and linked to it.")
            .arg(m_dispute.number),
        {tr("Reopen"), tr("Cancel")}};
    if (Dialogs::ask(this, question) != 0)
        return;
    const Result<DisputeId> again = m_desk.disputes().reopen(m_dispute.id, m_desk.clock().now());
    if (!again)
        return tellRefused(again.error());
    const std::optional<Dispute> fresh = m_desk.disputes().find(*again);
    Q_EMIT said(tr("Registered as %1").arg(fresh ? fresh->number : QString()));
    Q_EMIT targetRequested({QStringLiteral("matter"), again->value});
    Q_EMIT editRequested(*again, QStringLiteral("narrative"));
}

void DisputeSteps::tellRefused(const QString &why)
{
    Dialogs::warn(this, tr("This was not done"), why);
}

} // namespace anhe
