#include "core/dispute/disputeregister.h"
#include "core/dispute/disputestore.h"
#include "core/dispute/petitionrules.h"
#include "core/dispute/petitionsays.h"
#include "core/dispute/petitionstore.h"
#include "core/ledger/ledger.h"

namespace anhe {

namespace {

const QString petitionEntity = QStringLiteral("dispute");

Result<void> refusedIf(const FieldProblems &problems)
{
    return isRefused(problems) ? Result<void>(Failure::ofFields(problems)) : Result<void>();
}

} // namespace

Petition DisputeRegister::petition(DisputeId id) const
{
    return PetitionStore(m_ledger.database()).of(id);
}

/** Edits matter and petition together, in one transaction with its history. */
Result<void> DisputeRegister::editPetition(DisputeId id, const QString &reason, const PetitionEdit &edit)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        PetitionStore store(change.database());
        const Petition before = store.of(id);
        Petition after = before;
        const Result<void> edited = this->edit(change, id, reason, [&](Dispute &dispute) -> Result<void> {
            if (dispute.kind != MatterKind::Petition)
                return Failure{PetitionSays::tr("%1 is no petition.").arg(dispute.number)};
            if (dispute.status == Status::Voided)
                return Failure{PetitionSays::tr("%1 is voided.").arg(dispute.number)};
            return edit(dispute, after);
        });
        if (!edited || after == before)
            return edited;
        store.keep(id, after);
        change.record(petitionEntity, id.value, PetitionStore::differences(before, after), reason);
        return {};
    }));
}

Result<void> DisputeRegister::acceptPetition(DisputeId id, const PetitionAcceptance &acceptance)
{
    const QDate today = m_ledger.clock().today();
    return editPetition(id, {}, [&](Dispute &dispute, Petition &petition) {
        const Result<void> checked = refusedIf(checkAcceptance(dispute, acceptance, today));
        if (!checked)
            return checked;
        dispute.acceptedOn = acceptance.on;
        dispute.acceptanceToldOn = acceptance.toldOn;
        petition.acceptanceToldHow = acceptance.toldHow;
        return checked;
    });
}

Result<void> DisputeRegister::markRepeated(DisputeId id, bool repeated)
{
    return editPetition(id, {}, [repeated](Dispute &, Petition &petition) {
        petition.repeated = repeated;
        return Result<void>();
    });
}

Result<void> DisputeRegister::extendPetition(DisputeId id, const PetitionExtension &extension)
{
    const QDate today = m_ledger.clock().today();
    return editPetition(id, extension.reason, [&](Dispute &dispute, Petition &petition) {
        const Result<void> checked = refusedIf(checkExtension(dispute, petition, extension, today));
        if (!checked)
            return checked;
        petition.extension = extension;
        dispute.finishExtendedDays = extension.days;
        return checked;
    });
}

Result<void> DisputeRegister::giveOpinion(DisputeId id, const OpinionDocument &document)
{
    const QDateTime now = m_ledger.clock().now();
    return editPetition(id, {}, [&](Dispute &dispute, Petition &petition) {
        const Result<void> checked = refusedIf(checkOpinion(dispute, document, now.date()));
        if (!checked)
            return checked;
        const OpinionDocument before = petition.document;
        petition.document = document;
        petition.document.deliveredOn = before.deliveredOn;
        petition.document.deliveredHow = before.deliveredHow;
        // The document is the answer, unless one was given before it.
        if (!dispute.answeredAt.isValid()) {
            dispute.answer = document.text;
            dispute.answeredAt = document.on == now.date() ? now : QDateTime(document.on, QTime(17, 0));
            if (dispute.status == Status::Registered || dispute.status == Status::Investigating)
                dispute.status = Status::Answered;
        }
        return checked;
    });
}

Result<void> DisputeRegister::deliverOpinion(DisputeId id, QDate on, const QString &how)
{
    const QDate today = m_ledger.clock().today();
    return editPetition(id, {}, [&](Dispute &dispute, Petition &petition) {
        const Result<void> checked = refusedIf(checkDelivery(petition, on, today));
        if (!checked)
            return checked;
        petition.document.deliveredOn = on;
        petition.document.deliveredHow = how;
        if (!dispute.toldOn.isValid()) {
            dispute.toldOn = on;
            dispute.toldHow = how;
        }
        return checked;
    });
}

Result<void> DisputeRegister::askReview(DisputeId id, ReviewStep step, QDate on, const QString &body)
{
    const QDate today = m_ledger.clock().today();
    return editPetition(id, {}, [&](Dispute &, Petition &petition) {
        const Result<void> checked = refusedIf(checkReviewAsked(petition, step, on, body, today));
        if (!checked)
            return checked;
        petition.of(step).askedOn = on;
        petition.of(step).body = body;
        return checked;
    });
}

Result<void> DisputeRegister::answerReview(DisputeId id, ReviewStep step, const PetitionReview &answered)
{
    const QDate today = m_ledger.clock().today();
    return editPetition(id, {}, [&](Dispute &, Petition &petition) {
        const Result<void> checked = refusedIf(checkReviewAnswered(petition, step, answered, today));
        if (!checked)
            return checked;
        petition.of(step).answeredOn = answered.answeredOn;
        petition.of(step).upheld = answered.upheld;
        petition.of(step).text = answered.text;
        return checked;
    });
}

std::optional<MatterCharge> DisputeRegister::charge(DisputeId id) const
{
    return PetitionStore(m_ledger.database()).chargeOf(id);
}

Result<void> DisputeRegister::putInCharge(DisputeId id, const std::optional<MatterCharge> &charge)
{
    if (charge && charge->leader.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("leader"), PetitionSays::tr("Please name the leader in charge.")}});
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        if (!DisputeStore(change.database()).find(id))
            return Failure{PetitionSays::tr("This matter is no longer in the register.")};
        PetitionStore store(change.database());
        const MatterCharge before = store.chargeOf(id).value_or(MatterCharge());
        MatterCharge after = charge.value_or(MatterCharge());
        if (charge && !after.since.isValid())
            after.since = before.since.isValid() ? before.since : change.at().date();
        store.keepCharge(id, charge ? std::optional(after) : std::nullopt);
        const auto text = [](const MatterCharge &one) {
            return QStringList{one.leader, one.team, one.plan, one.since.toString(Qt::ISODate)}.join(
                QStringLiteral(" | "));
        };
        if (before != after)
            change.record(petitionEntity, id.value, {{QStringLiteral("charge"), text(before), text(after)}});
        return {};
    }));
}

} // namespace anhe
