#include "core/dispute/disputeregister.h"

#include "core/dispute/disputerules.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace anhe {

Result<void> DisputeRegister::move(DisputeId id, Status to, const QString &reason)
{
    if (to == Status::Voided)
        return voidNumber(id, reason);
    return edit(id, reason, [to](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(to) || to == Status::Closed)
            return Failure{QCoreApplication::translate("DisputeRegister", "%1 cannot go from “%2” to “%3”.")
                               .arg(dispute.number, word(dispute.status), word(to))};
        dispute.status = to;
        return {};
    });
}

Result<void> DisputeRegister::answer(DisputeId id, const QString &answer, const QDateTime &at)
{
    if (answer.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("answer"),
              QCoreApplication::translate("DisputeRegister", "Please write the answer.")}});
    return edit(id, {}, [&](Dispute &dispute) -> Result<void> {
        if (!dispute.isOpen())
            return Failure{QCoreApplication::translate("DisputeRegister",
                                                       "%1 is closed; an answer belongs to an open matter.")
                               .arg(dispute.number)};
        const FieldProblems problems = checkAnswerMoment(dispute, at, m_ledger.clock().now());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        dispute.answer = answer;
        dispute.answeredAt = at;
        if (dispute.status == Status::Registered || dispute.status == Status::Investigating)
            dispute.status = Status::Answered;
        return {};
    });
}

Result<void> DisputeRegister::close(DisputeId id, Ending ending, QDate on, const QString &ground)
{
    FieldProblems problems;
    if (ending == Ending::None)
        problems.append({QStringLiteral("ending"),
                         QCoreApplication::translate("DisputeRegister", "Please say how the matter ended.")});
    if (ending == Ending::NotAccepted && ground.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("ending_ground"),
             QCoreApplication::translate("DisputeRegister", "Not accepting a matter needs its ground.")});
    if (!on.isValid() || on > m_ledger.clock().today())
        problems.append({QStringLiteral("closed_on"),
                         QCoreApplication::translate(
                             "DisputeRegister",
                             "Please give the day on which it was closed; it cannot lie in the future.")});
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(id, ground, [&](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(Status::Closed))
            return Failure{
                QCoreApplication::translate("DisputeRegister", "%1 is “%2” and cannot be closed here.")
                    .arg(dispute.number, word(dispute.status))};
        if (on < dispute.receivedOn())
            return Failure::ofFields(
                {{QStringLiteral("closed_on"),
                  QCoreApplication::translate("DisputeRegister",
                                              "The matter cannot be closed before it was received.")}});
        if (ending == Ending::Answered && !dispute.answeredAt.isValid())
            return Failure{QCoreApplication::translate(
                               "DisputeRegister",
                               "%1 has no answer yet; write the answer first, or choose another ending.")
                               .arg(dispute.number)};
        if (ending == Ending::Answered && on < dispute.answeredAt.date())
            return Failure::ofFields(
                {{QStringLiteral("closed_on"),
                  QCoreApplication::translate(
                      "DisputeRegister", "It was answered on %1; it cannot be closed as answered before.")
                      .arg(dispute.answeredAt.date().toString(Qt::ISODate))}});
        dispute.status = Status::Closed;
        dispute.closedOn = on;
        dispute.ending = ending;
        dispute.endingGround = ground;
        return {};
    });
}

Result<void> DisputeRegister::tell(DisputeId id, QDate on, const QString &how)
{
    return edit(id, {}, [&](Dispute &dispute) -> Result<void> {
        if (!on.isValid() || on < dispute.receivedOn() || on > m_ledger.clock().today())
            return Failure::ofFields(
                {{QStringLiteral("told_on"),
                  QCoreApplication::translate("DisputeRegister",
                                              "The day must lie between the receipt and today.")}});
        dispute.toldOn = on;
        dispute.toldHow = how;
        return {};
    });
}

Result<void> DisputeRegister::escalate(DisputeId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("DisputeRegister",
                                          "Please say why the complaint becomes a dispute.")}});
    return edit(id, reason, [this](Dispute &dispute) -> Result<void> {
        if (dispute.kind != MatterKind::Complaint || !dispute.isOpen())
            return Failure{
                QCoreApplication::translate("DisputeRegister",
                                            "Only an open complaint becomes a dispute; %1 is “%2”, “%3”.")
                    .arg(dispute.number, word(dispute.kind), word(dispute.status))};
        dispute.kind = MatterKind::Dispute;
        dispute.disputeSince = m_ledger.clock().today();
        return {};
    });
}

Result<void> DisputeRegister::voidNumber(DisputeId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate(
                  "DisputeRegister",
                  "A voided number stays in the register with its reason; please give it.")}});
    return edit(id, reason, [&reason](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(Status::Voided))
            return Failure{QCoreApplication::translate("DisputeRegister", "%1 is “%2” and cannot be voided.")
                               .arg(dispute.number, word(dispute.status))};
        dispute.status = Status::Voided;
        dispute.endingGround = reason.trimmed();
        return {};
    });
}

Result<DisputeId> DisputeRegister::reopen(DisputeId id, const QDateTime &at)
{
    const std::optional<Dispute> closed = find(id);
    if (!closed)
        return gone();
    if (closed->status != Status::Closed)
        return Failure{
            QCoreApplication::translate("DisputeRegister", "%1 is still open; add what is new to it.")
                .arg(closed->number)};
    Dispute again;
    again.kind = closed->kind;
    again.channel = closed->channel;
    again.subject = closed->subject;
    again.receivedAt = at;
    again.anonymous = closed->anonymous;
    again.complainant = closed->complainant;
    again.relation = closed->relation;
    again.patient = closed->patient;
    again.patientBornOn = closed->patientBornOn;
    again.patientNumber = closed->patientNumber;
    again.care = closed->care;
    again.happenedOn = closed->happenedOn;
    again.narrative = closed->narrative;
    again.problems = closed->problems;
    again.earlier = id;
    return enter(again);
}

} // namespace anhe
