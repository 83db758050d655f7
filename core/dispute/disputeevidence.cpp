#include "core/dispute/disputeregister.h"

#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "core/dispute/evidencestore.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace anhe {

static const QString evidenceEntity = QStringLiteral("dispute");

Result<qint64> DisputeRegister::seal(const Seal &seal)
{
    const FieldProblems problems = checkSeal(seal, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<qint64> {
        const qint64 id = EvidenceStore(change.database()).insert(seal);
        change.record(QStringLiteral("seal"), id, QStringLiteral("sealed"));
        change.record(evidenceEntity, seal.dispute.value, QStringLiteral("sealed"),
                      seal.items.join(QStringLiteral("；")));
        return id;
    }));
}

Result<qint64> DisputeRegister::openSeal(const SealOpening &opening)
{
    const std::optional<Seal> seal = EvidenceStore(m_ledger.database()).seal(opening.seal);
    const std::optional<Dispute> dispute = seal ? find(seal->dispute) : std::nullopt;
    if (!dispute)
        return Failure{
            QCoreApplication::translate("DisputeRegister", "This seal is no longer in the ledger.")};
    FieldProblems problems;
    if (!opening.openedAt.isValid() || opening.openedAt < seal->sealedAt ||
        opening.openedAt > m_ledger.clock().now())
        problems.append(
            {QStringLiteral("opened_at"),
             QCoreApplication::translate("DisputeRegister",
                                         "A seal is opened after the sealing and not in the future.")});
    if (opening.bothSides && opening.patientSidePerson.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("patient_side_person"),
             QCoreApplication::translate("DisputeRegister", "Who was present for the patient's side?")});
    if (!opening.bothSides) {
        const bool further = EvidenceStore(m_ledger.database()).hasFurtherClaim(*seal);
        if (const std::optional<QString> bar =
                soleOpeningBar(*seal, *dispute, opening.openedAt.date(), further))
            problems.append({QStringLiteral("both_sides"), *bar});
        if (opening.ground.trimmed().isEmpty())
            problems.append(
                {QStringLiteral("ground"),
                 QCoreApplication::translate("DisputeRegister", "Opening alone needs its ground.")});
    }
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<qint64> {
        const qint64 id = EvidenceStore(change.database()).insert(opening);
        change.record(QStringLiteral("seal"), opening.seal, QStringLiteral("opened"), opening.ground);
        change.record(evidenceEntity, seal->dispute.value, QStringLiteral("seal opened"), opening.ground);
        return id;
    }));
}

QList<Seal> DisputeRegister::seals(DisputeId id) const
{
    return EvidenceStore(m_ledger.database()).seals(id);
}

QList<SealOpening> DisputeRegister::openings(qint64 sealId) const
{
    return EvidenceStore(m_ledger.database()).openings(sealId);
}

/** Nothing of it can be done before the death, nor in the future. */
static void checkAutopsyDays(FieldProblems &problems, const Autopsy &autopsy, const QDateTime &diedAt,
                             const QDateTime &now)
{
    const auto outside = [&](const QDateTime &at) { return at.isValid() && (at < diedAt || at > now); };
    if (outside(autopsy.toldAt))
        refuse(problems, "told_at",
               QCoreApplication::translate("DisputeRegister",
                                           "The next of kin are told between the death and now."));
    if (outside(autopsy.decidedAt))
        refuse(problems, "decided_at",
               QCoreApplication::translate("DisputeRegister",
                                           "The next of kin decide between the death and now."));
    if (outside(autopsy.performedAt))
        refuse(problems, "performed_at",
               QCoreApplication::translate("DisputeRegister", "The autopsy lies between the death and now."));
    const QDate released = autopsy.bodyReleasedOn;
    if (released.isValid() && (released < diedAt.date() || released > now.date()))
        refuse(problems, "body_released_on",
               QCoreApplication::translate("DisputeRegister",
                                           "The body is released between the death and today."));
}

static FieldProblems checkAutopsy(const Autopsy &autopsy, const Dispute &dispute, const QDateTime &now)
{
    FieldProblems problems;
    if (!dispute.diedAt.isValid())
        problems.append(
            {QStringLiteral("died_at"),
             QCoreApplication::translate(
                 "DisputeRegister", "An autopsy needs the time of death; give it in the matter first.")});
    if (autopsy.performedAt.isValid() && autopsy.decision != AutopsyDecision::Consented)
        problems.append({QStringLiteral("decision"),
                         QCoreApplication::translate(
                             "DisputeRegister", "An autopsy needs the written consent of the next of kin.")});
    if (autopsy.decision == AutopsyDecision::Consented && autopsy.signedBy.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("signed_by"),
             QCoreApplication::translate("DisputeRegister", "Who of the next of kin signed the consent?")});
    if (dispute.diedAt.isValid())
        checkAutopsyDays(problems, autopsy, dispute.diedAt, now);
    return problems;
}

FieldProblems DisputeRegister::problemsOf(const Autopsy &autopsy) const
{
    const std::optional<Dispute> dispute = find(autopsy.dispute);
    return dispute ? checkAutopsy(autopsy, *dispute, m_ledger.clock().now()) : FieldProblems();
}

Result<void> DisputeRegister::saveAutopsy(const Autopsy &autopsy)
{
    if (!find(autopsy.dispute))
        return gone();
    const FieldProblems problems = problemsOf(autopsy);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        EvidenceStore store(change.database());
        const std::optional<Autopsy> before = store.autopsy(autopsy.dispute);
        Autopsy kept = autopsy;
        kept.id = before ? before->id : 0;
        store.save(kept);
        if (before)
            change.record(evidenceEntity, autopsy.dispute.value, EvidenceStore::differences(*before, kept));
        else
            change.record(evidenceEntity, autopsy.dispute.value, QStringLiteral("autopsy"),
                          word(autopsy.decision, Speech::Paper));
        return {};
    }));
}

std::optional<Autopsy> DisputeRegister::autopsy(DisputeId id) const
{
    return EvidenceStore(m_ledger.database()).autopsy(id);
}

/** The checklist as history keeps it: one line a material. */
static QString textOf(const QList<Material> &materials)
{
    QStringList lines;
    for (const Material &material : materials) {
        QStringList words{material.receivedOn.isValid() ? QStringLiteral("☑") : QStringLiteral("□"),
                          material.name, material.receivedOn.toString(Qt::ISODate), material.note};
        if (material.required)
            words.insert(2, QStringLiteral("（必备）"));
        words.removeAll(QString());
        lines << words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<void> DisputeRegister::saveMaterials(DisputeId id, const QList<Material> &materials)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        EvidenceStore store(change.database());
        const QString before = textOf(store.materials(id));
        const QString after = textOf(materials);
        store.replaceMaterials(id, materials);
        if (before != after)
            change.record(evidenceEntity, id.value,
                          QList<FieldChange>{{QStringLiteral("materials"), before, after}});
        return {};
    }));
}

QList<Material> DisputeRegister::materials(DisputeId id) const
{
    return EvidenceStore(m_ledger.database()).materials(id);
}

} // namespace anhe
