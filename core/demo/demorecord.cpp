#include "core/demo/demorecord.h"

#include "core/dispute/disputestore.h"
#include "core/dispute/evidencestore.h"
#include "core/ledger/ledger.h"

namespace anhe {

static const QString matterEntity = QStringLiteral("dispute");

DisputeId DemoRecord::keep(DemoMatter &matter)
{
    Dispute &dispute = matter.dispute;
    dispute.enteredAt = dispute.receivedAt.addSecs(60 * m_random.between(3, 45));
    dispute.changedAt = std::max({dispute.enteredAt, dispute.answeredAt,
                                  dispute.closedOn.isValid() ? QDateTime(dispute.closedOn, QTime(17, 0))
                                                             : QDateTime(dispute.enteredAt)});
    dispute.id = DisputeStore(m_database).insert(dispute);
    tell(dispute);
    if (dispute.channel == Channel::Visit) {
        TimelineEntry visit{0,
                            dispute.id,
                            dispute.receivedAt,
                            TimelineKind::Visit,
                            dispute.receivedBy,
                            QStringLiteral("首次来访"),
                            dispute.headCount,
                            {},
                            {},
                            {}};
        TimelineStore(m_database).insert(visit);
    }
    if (dispute.status == Status::Voided)
        return dispute.id;
    keepTimeline(matter);
    if (dispute.kind != MatterKind::Dispute)
        return dispute.id;
    if (m_random.chance(350))
        keepSeal(dispute, SealKind::Record);
    if (m_random.chance(60))
        keepSeal(dispute, SealKind::Object);
    if (dispute.diedAt.isValid())
        keepAutopsy(dispute);
    if (m_random.chance(500))
        keepMaterials(dispute);
    return dispute.id;
}

/** The history's lines, each at its time. */
void DemoRecord::tell(const Dispute &dispute)
{
    const QString who = dispute.handler.isEmpty() ? dispute.receivedBy : dispute.handler;
    const auto moved = [&](const QDateTime &at, Status from, Status to, const QString &reason = {}) {
        Change(m_database, at, who)
            .record(matterEntity, dispute.id.value,
                    {{QStringLiteral("status"), codeText(from), codeText(to)}}, reason);
    };
    Change(m_database, dispute.enteredAt, dispute.receivedBy)
        .record(matterEntity, dispute.id.value, QStringLiteral("entered"), dispute.number);
    if (dispute.kind != dispute.kindEntered)
        Change(m_database, QDateTime(dispute.disputeSince, QTime(10, 0)), who)
            .record(matterEntity, dispute.id.value,
                    {{QStringLiteral("kind"), codeText(dispute.kindEntered), codeText(dispute.kind)}},
                    QStringLiteral("患方提出赔偿要求"));
    const bool answered = dispute.answeredAt.isValid();
    if (answered)
        moved(dispute.answeredAt, Status::Investigating, Status::Answered);
    if (dispute.status == Status::Closed || dispute.status == Status::Voided)
        moved(dispute.changedAt, answered ? Status::Answered : Status::Registered, dispute.status,
              dispute.endingGround);
}

/** The last moment of the example. Its last day may be today: nothing on it lies later than its morning. */
static QDateTime demoEnd(QDate until)
{
    return QDateTime(until, QTime(9, 0));
}

/** A working hour between the receipt and the end, or the last day. */
QDateTime DemoRecord::momentOf(const Dispute &dispute)
{
    const QDate last = dispute.closedOn.isValid() ? dispute.closedOn : m_until;
    const int days = int(std::min<qint64>(dispute.receivedOn().daysTo(last), 40));
    const QDate day = dispute.receivedOn().addDays(days > 0 ? m_random.between(0, days) : 0);
    const QDateTime moment(day, QTime(m_random.between(9, 16), m_random.below(60)));
    return std::max(day == m_until ? demoEnd(m_until) : moment, dispute.receivedAt);
}

void DemoRecord::keepEntry(const DemoMatter &matter, TimelineKind kind, const QString &section)
{
    TimelineEntry entry;
    entry.dispute = matter.dispute.id;
    entry.kind = kind;
    entry.at = momentOf(matter.dispute);
    entry.who = m_random.pick(m_office.officers);
    entry.content = filled(m_random.pick(DemoPhrases::shared().of(section)), matter.places);
    if (kind == TimelineKind::Visit)
        entry.headCount = 1 + m_random.weighed({50, 25, 12, 6, 4, 3});
    TimelineStore(m_database).insert(entry);
}

void DemoRecord::keepTimeline(const DemoMatter &matter)
{
    const bool hard = matter.dispute.kind == MatterKind::Dispute;
    if (m_random.chance(600))
        keepEntry(matter, TimelineKind::Contact, QStringLiteral("contact"));
    if (m_random.chance(hard ? 450 : 90))
        keepEntry(matter, TimelineKind::Visit, QStringLiteral("visit"));
    if (m_random.chance(hard ? 700 : 60))
        keepEntry(matter, TimelineKind::Document, QStringLiteral("document"));
    if (m_random.chance(hard ? 300 : 15))
        keepEntry(matter, TimelineKind::Decision, QStringLiteral("decision"));
    if (m_random.chance(20))
        keepEntry(matter, TimelineKind::Note, QStringLiteral("note"));
    if (m_random.chance(110))
        keepPromise(matter);
}

void DemoRecord::keepPromise(const DemoMatter &matter)
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    TimelineEntry promise;
    promise.dispute = matter.dispute.id;
    promise.kind = TimelineKind::Promise;
    promise.at = momentOf(matter.dispute);
    promise.who = m_random.pick(m_office.officers);
    promise.content = m_random.pick(phrases.of(QStringLiteral("promise")));
    promise.promisedTo = m_random.pick(phrases.of(QStringLiteral("promisee")));
    promise.dueOn = promise.at.date().addDays(m_random.between(2, 15));
    const QDate kept =
        promise.dueOn.addDays(m_random.chance(850) ? -m_random.below(2) : m_random.between(1, 5));
    if (kept <= m_until && (matter.dispute.closedOn.isValid() || m_random.chance(700)))
        promise.keptOn = kept;
    TimelineStore(m_database).insert(promise);
}

void DemoRecord::keepSeal(const Dispute &dispute, SealKind kind)
{
    Seal seal;
    seal.dispute = dispute.id;
    seal.kind = kind;
    seal.sealedAt = dispute.receivedAt.addSecs(60 * m_random.between(30, 180));
    seal.items = kind == SealKind::Record
                     ? QStringList{QStringLiteral("入院记录 %1页").arg(m_random.between(2, 6)),
                                   QStringLiteral("病程记录 %1页").arg(m_random.between(4, 30)),
                                   QStringLiteral("医嘱单 %1页").arg(m_random.between(2, 12))}
                     : QStringList{QStringLiteral("输液器及残余药液 1套")};
    seal.copyKind = kind == SealKind::Object ? CopyKind::Original : CopyKind::Copy;
    seal.unfinished = kind == SealKind::Record && m_random.chance(200);
    seal.hospitalPerson = dispute.receivedBy;
    seal.patientSidePerson = dispute.complainant.name;
    seal.custodyPlace = QStringLiteral("医患关系办公室档案柜");
    seal.custodian = m_random.pick(m_office.officers);
    EvidenceStore store(m_database);
    const qint64 id = store.insert(seal);
    if (!dispute.closedOn.isValid() || m_random.chance(400))
        return;
    SealOpening opening;
    opening.seal = id;
    opening.openedAt = QDateTime(dispute.closedOn, QTime(15, 0));
    opening.hospitalPerson = seal.custodian;
    opening.patientSidePerson = seal.patientSidePerson;
    store.insert(opening);
}

void DemoRecord::keepAutopsy(const Dispute &dispute)
{
    Autopsy autopsy;
    autopsy.dispute = dispute.id;
    const QDateTime now = demoEnd(m_until);
    autopsy.toldAt = std::min(dispute.receivedAt.addSecs(3600), now);
    autopsy.toldTo = dispute.complainant.name;
    static const QList<AutopsyDecision> decisions{AutopsyDecision::Consented, AutopsyDecision::Refused,
                                                  AutopsyDecision::NoAnswer};
    autopsy.decision = decisions[m_random.weighed({35, 50, 15})];
    if (autopsy.decision != AutopsyDecision::NoAnswer) {
        autopsy.decidedAt = std::min(autopsy.toldAt.addSecs(60 * m_random.between(60, 900)), now);
        autopsy.signedBy = dispute.complainant.name;
    }
    if (autopsy.decision == AutopsyDecision::Consented) {
        autopsy.frozen = true;
        const QDateTime performed = dispute.diedAt.addDays(m_random.between(1, 6));
        if (performed <= now) {
            autopsy.performedAt = performed;
            autopsy.performedBy = QStringLiteral("安和市司法鉴定中心");
        }
    }
    const QDate released = dispute.diedAt.date().addDays(m_random.between(3, 14));
    if (released <= m_until)
        autopsy.bodyReleasedOn = released;
    EvidenceStore(m_database).save(autopsy);
}

void DemoRecord::keepMaterials(const Dispute &dispute)
{
    static const QStringList names{QStringLiteral("身份证明"), QStringLiteral("病历复印件"),
                                   QStringLiteral("收费票据"), QStringLiteral("授权委托书"),
                                   QStringLiteral("情况说明")};
    QList<Material> materials;
    for (const QString &name : names) {
        Material material;
        material.dispute = dispute.id;
        material.name = name;
        material.required = materials.size() < 3;
        const QDate received = dispute.receivedOn().addDays(m_random.below(12));
        if (received <= m_until && m_random.chance(750))
            material.receivedOn = received;
        materials << material;
    }
    EvidenceStore(m_database).replaceMaterials(dispute.id, materials);
}

} // namespace anhe
