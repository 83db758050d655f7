#include "core/ledger/ledger.h"
#include "core/risk/riskregister.h"
#include "core/risk/riskrules.h"

#include <QCoreApplication>

namespace anhe {

namespace {

Failure cannotMove(const Risk &risk, RiskState to)
{
    if (to == RiskState::WrittenOff)
        return {
            QCoreApplication::translate(
                "RiskRegister", "%1 is “%2”; a risk is written off after a second person has verified it.")
                .arg(risk.number, word(risk.state))};
    if (to == RiskState::Voided)
        return {QCoreApplication::translate("RiskRegister", "%1 is “%2” and cannot be voided.")
                    .arg(risk.number, word(risk.state))};
    return {QCoreApplication::translate("RiskRegister", "%1 cannot go from “%2” to “%3”.")
                .arg(risk.number, word(risk.state), word(to))};
}

/** Clears what the last move wrote; false when there is none. */
bool takeBackMove(Risk &risk)
{
    switch (risk.state) {
    case RiskState::Assigned:
        risk.state = RiskState::Reported;
        risk.assignedOn = {};
        risk.firstDueOn = {};
        return risk.extensions.isEmpty();
    case RiskState::Rectifying:
        risk.state = RiskState::Assigned;
        risk.startedOn = {};
        return true;
    case RiskState::Rectified:
        risk.state = risk.startedOn.isValid() ? RiskState::Rectifying : RiskState::Assigned;
        risk.rectifiedOn = {};
        risk.rectifiedBy.clear();
        return true;
    case RiskState::Verified:
        risk.state = RiskState::Rectified;
        risk.verifiedOn = {};
        risk.verifiedBy.clear();
        return true;
    case RiskState::WrittenOff:
        risk.state = RiskState::Verified;
        risk.writtenOffOn = {};
        risk.writtenOffBy.clear();
        return true;
    case RiskState::Reported:
    case RiskState::Voided:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

/** One step along the states: allowed, then made, then free of problems; its evidence comes with it. */
Result<void> RiskRegister::move(RiskId id, RiskState to, const QString &reason,
                                const std::function<FieldProblems(Risk &)> &make,
                                const QList<ChosenFile> &evidence)
{
    const auto step = [&](Risk &risk) -> Result<void> {
        if (!allowedMoves(risk).contains(to))
            return cannotMove(risk, to);
        const FieldProblems problems = make(risk);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        risk.state = to;
        return {};
    };
    const auto keep = [&](Change &change) -> Result<void> {
        const Result<void> moved = edit(change, id, reason, step);
        return moved ? addEvidence(change, id, evidence) : moved;
    };
    return m_within ? keep(*m_within) : told(m_ledger.change(keep));
}

Result<void> RiskRegister::assign(RiskId id, const RiskAssignment &assignment)
{
    return move(id, RiskState::Assigned, {}, [&](Risk &risk) {
        const FieldProblems problems = checkAssignment(risk, assignment, today());
        risk.assignedOn = assignment.on;
        risk.firstDueOn = assignment.fixings.dueOn;
        risk.fixings = assignment.fixings;
        return problems;
    });
}

Result<void> RiskRegister::begin(RiskId id, QDate on)
{
    return move(id, RiskState::Rectifying, {}, [&](Risk &risk) -> FieldProblems {
        if (!on.isValid() || on > today() || on < risk.assignedOn)
            return {{QStringLiteral("started_on"),
                     QCoreApplication::translate(
                         "RiskRegister", "The rectification begins between the assignment and today.")}};
        risk.startedOn = on;
        return {};
    });
}

Result<void> RiskRegister::rectify(RiskId id, const RiskRectification &rectification,
                                   const QList<ChosenFile> &evidence)
{
    const auto make = [&](Risk &risk) {
        FieldProblems problems = checkRectification(risk, rectification, today());
        checkRating(problems, rectification.after, levels(), QStringLiteral("after"));
        if (risk.openExtension())
            problems.append(
                {QStringLiteral("extensions"),
                 QCoreApplication::translate("RiskRegister",
                                             "An extension is still asked for; the head decides it first.")});
        risk.rectifiedOn = rectification.on;
        risk.rectifiedBy = rectification.by.trimmed();
        risk.result = rectification.result;
        if (rectification.after.isRated())
            risk.after = rectification.after;
        return problems;
    };
    return move(id, RiskState::Rectified, {}, make, evidence);
}

Result<void> RiskRegister::verify(RiskId id, const RiskVerification &verification)
{
    const RiskState to = verification.passed ? RiskState::Verified : RiskState::Rectifying;
    return edit(id, verification.passed ? QString() : verification.opinion, [&](Risk &risk) -> Result<void> {
        if (risk.state != RiskState::Rectified)
            return cannotMove(risk, RiskState::Verified);
        FieldProblems problems = checkVerification(risk, verification, today());
        checkRating(problems, verification.after, levels(), QStringLiteral("after"));
        if (isRefused(problems))
            return Failure::ofFields(problems);
        if (verification.after.isRated())
            risk.after = verification.after;
        risk.state = to;
        risk.verification = verification.opinion;
        if (verification.passed) {
            risk.verifiedOn = verification.on;
            risk.verifiedBy = verification.by.trimmed();
        } else {
            risk.startedOn = risk.startedOn.isValid() ? risk.startedOn : risk.assignedOn;
            risk.rectifiedOn = {};
            risk.rectifiedBy.clear();
        }
        return {};
    });
}

Result<void> RiskRegister::writeOff(RiskId id, const RiskWriteOff &writeOff,
                                    const QList<ChosenFile> &evidence)
{
    const bool attached = !evidence.isEmpty() || !this->evidence(id).isEmpty();
    const auto make = [&](Risk &risk) {
        const FieldProblems problems = checkWriteOff(risk, writeOff, attached, today());
        risk.writtenOffOn = writeOff.on;
        risk.writtenOffBy = writeOff.by.trimmed();
        risk.evidence = writeOff.evidence;
        return problems;
    };
    return move(id, RiskState::WrittenOff, {}, make, evidence);
}

Result<void> RiskRegister::takeBack(RiskId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("RiskRegister", "Please say why the last step is taken back.")}});
    return edit(id, reason, [](Risk &risk) -> Result<void> {
        const QString number = risk.number;
        if (!takeBackMove(risk))
            return Failure{
                QCoreApplication::translate("RiskRegister", "%1 has no step that can be taken back.")
                    .arg(number)};
        return {};
    });
}

Result<void> RiskRegister::voidNumber(RiskId id, const QString &reason)
{
    return move(id, RiskState::Voided, reason, [&reason](Risk &risk) -> FieldProblems {
        if (reason.trimmed().isEmpty())
            return {{QStringLiteral("reason"),
                     QCoreApplication::translate(
                         "RiskRegister",
                         "A voided number stays in the register with its reason; please give it.")}};
        risk.voidedBecause = reason.trimmed();
        return {};
    });
}

Result<void> RiskRegister::askExtension(RiskId id, const RiskExtension &asked)
{
    return edit(id, {}, [&](Risk &risk) -> Result<void> {
        if (!risk.isBeingRectified())
            return Failure{QCoreApplication::translate(
                               "RiskRegister", "%1 is “%2”; only a risk under rectification can be extended.")
                               .arg(risk.number, word(risk.state))};
        if (risk.openExtension())
            return Failure{
                QCoreApplication::translate("RiskRegister", "An extension of %1 is asked for already.")
                    .arg(risk.number)};
        const FieldProblems problems = checkExtensionRequest(risk, asked, today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        RiskExtension kept;
        kept.requestedOn = asked.requestedOn;
        kept.requestedBy = asked.requestedBy.trimmed();
        kept.reason = asked.reason;
        kept.until = asked.until;
        risk.extensions.append(kept);
        return {};
    });
}

Result<void> RiskRegister::decideExtension(RiskId id, const RiskExtension &decided)
{
    return edit(id, decided.opinion, [&](Risk &risk) -> Result<void> {
        if (!risk.openExtension())
            return Failure{QCoreApplication::translate(
                               "RiskRegister", "No extension of %1 is asked for; it is asked for first.")
                               .arg(risk.number)};
        RiskExtension &extension = risk.extensions.last();
        extension.decidedOn = decided.decidedOn;
        extension.decidedBy = decided.decidedBy.trimmed();
        extension.granted = decided.granted;
        extension.opinion = decided.opinion;
        if (decided.until.isValid())
            extension.until = decided.until;
        const FieldProblems problems = checkExtensionDecision(risk, extension, today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        if (*extension.granted)
            risk.fixings.dueOn = extension.until;
        return {};
    });
}

} // namespace anhe
