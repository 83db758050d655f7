#include "core/safety/safetyregister.h"

#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"
#include "core/safety/activityrules.h"
#include "core/safety/safetysays.h"

#include <QUuid>

namespace anhe {

namespace {

const QString activityEntity = QStringLiteral("activity");
const QString attachedAssessment = QStringLiteral("assessment");
const QString guardSetting = QStringLiteral("safety.guards");

/** What was taken up as a risk cannot be rubbed out of the log. */
Result<void> keepRisks(Activity &after, const Activity &before)
{
    for (const ActivityFinding &finding : before.findings) {
        if (!finding.risk)
            continue;
        bool there = false;
        for (ActivityFinding &kept : after.findings) {
            if (kept.id == finding.id) {
                kept.risk = finding.risk;
                there = true;
            }
        }
        if (!there)
            return Failure::ofFields(
                {{QStringLiteral("findings"),
                  SafetyRegisterSays::tr("“%1” was taken up as a hidden risk and stays in the log.")
                      .arg(finding.content)}});
    }
    return {};
}

} // namespace

SafetyRegister::SafetyRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office), m_risks(risks)
{}

QDate SafetyRegister::today() const
{
    return m_ledger.clock().today();
}

FieldProblems SafetyRegister::problemsOf(const Activity &activity) const
{
    return checkActivity(activity, today());
}

Result<ActivityId> SafetyRegister::enter(Activity activity, const QList<ChosenFile> &papers)
{
    return told(m_ledger.change([&](Change &change) { return enter(change, activity, papers); }));
}

Result<ActivityId> SafetyRegister::enter(Change &change, Activity activity, const QList<ChosenFile> &papers)
{
    const FieldProblems problems = problemsOf(activity);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    ActivityStore store(change.database());
    if (activity.uuid.isEmpty())
        activity.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    activity.numberYear = activity.heldOn.year();
    activity.numberSerial = store.nextSerial(activity.numberYear);
    activity.number = activityNumber(activity.numberYear, activity.numberSerial);
    activity.voidedBecause.clear();
    for (ActivityFinding &finding : activity.findings) {
        finding.id = 0;
        finding.risk = {};
    }
    activity.enteredAt = change.at();
    activity.changedAt = change.at();
    const ActivityId id = store.insert(activity);
    change.record(activityEntity, id.value, QStringLiteral("entered"), activity.number);
    for (const ChosenFile &paper : papers) {
        const Result<AttachmentId> added =
            AttachmentStore::add(change, activityEntity, id.value, paper.path, paper.note);
        if (!added)
            return added.failure();
    }
    return id;
}

template <typename Edit>
Result<void> SafetyRegister::editActivity(Change &change, ActivityId id, const QString &reason, Edit edit)
{
    ActivityStore store(change.database());
    const std::optional<Activity> before = store.find(id);
    if (!before)
        return Failure{SafetyRegisterSays::tr("This activity is no longer in the log.")};
    if (before->isVoided())
        return Failure{SafetyRegisterSays::tr("%1 is voided.").arg(before->number)};
    return editRecord(change, store, activityEntity, *before, reason, edit);
}

Result<void> SafetyRegister::amend(const Activity &edited, const QString &reason)
{
    const FieldProblems problems = problemsOf(edited);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        return editActivity(change, edited.id, reason, [&edited](Activity &activity) -> Result<void> {
            Activity kept = edited;
            kept.uuid = activity.uuid;
            kept.numberYear = activity.numberYear;
            kept.numberSerial = activity.numberSerial;
            kept.number = activity.number;
            kept.voidedBecause = activity.voidedBecause;
            kept.enteredAt = activity.enteredAt;
            kept.changedAt = activity.changedAt;
            const Result<void> findings = keepRisks(kept, activity);
            if (findings)
                activity = kept;
            return findings;
        });
    }));
}

Result<void> SafetyRegister::voidNumber(ActivityId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              SafetyRegisterSays::tr("A voided number stays in the log with its reason; please give it.")}});
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        return editActivity(change, id, reason, [&reason](Activity &activity) -> Result<void> {
            activity.voidedBecause = reason.trimmed();
            return {};
        });
    }));
}

Result<RiskId> SafetyRegister::raiseRisk(ActivityId id, qint64 finding, const Risk &risk,
                                         const QList<ChosenFile> &photos)
{
    const Result<RiskId> raised = told(m_ledger.change([&](Change &change) -> Result<RiskId> {
        RiskId made;
        const auto takeUp = [&](Activity &activity) -> Result<void> {
            for (ActivityFinding &found : activity.findings) {
                if (found.id != finding)
                    continue;
                const std::optional<Risk> earlier = m_risks.find(found.risk);
                if (earlier && earlier->state != RiskState::Voided)
                    return Failure{
                        SafetyRegisterSays::tr("This was taken up as %1 already.").arg(earlier->number)};
                const Result<RiskId> reported = m_risks.report(change, risk, photos);
                if (!reported)
                    return reported.failure();
                made = found.risk = *reported;
                return {};
            }
            return Failure{SafetyRegisterSays::tr("This finding is no longer in the log.")};
        };
        const Result<void> kept = editActivity(change, id, {}, takeUp);
        if (!kept)
            return kept.failure();
        return made;
    }));
    if (raised)
        m_risks.tellChanged();
    return raised;
}

std::optional<RiskOrigin> SafetyRegister::originOf(RiskId risk) const
{
    if (const std::optional<Activity> activity = find(ActivityStore(m_ledger.database()).ofRisk(risk)))
        return RiskOrigin{activity->id, {}, activity->number, activity->title};
    if (const std::optional<Assessment> assessment = find(AssessmentStore(m_ledger.database()).ofRisk(risk)))
        return RiskOrigin{{}, assessment->id, assessment->number, assessment->title};
    return {};
}

std::optional<Activity> SafetyRegister::find(ActivityId id) const
{
    return ActivityStore(m_ledger.database()).find(id);
}

ActivityId SafetyRegister::activityOfNumber(const QString &number) const
{
    return ActivityStore(m_ledger.database()).idOfNumber(number);
}

std::vector<qint64> SafetyRegister::ids(const ActivityFilter &filter, ActivityOrder order,
                                        bool descending) const
{
    return ActivityStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<ActivityRow> SafetyRegister::rows(std::span<const qint64> ids) const
{
    return ActivityStore(m_ledger.database()).rows(ids);
}

qint64 SafetyRegister::count(const ActivityFilter &filter) const
{
    return ActivityStore(m_ledger.database()).count(filter);
}

qint64 SafetyRegister::persons(const ActivityFilter &filter) const
{
    return ActivityStore(m_ledger.database()).persons(filter);
}

QList<SplitCount> SafetyRegister::split(const ActivityFilter &filter, ActivitySplit by) const
{
    return ActivityStore(m_ledger.database()).split(filter, by);
}

QList<HistoryEntry> SafetyRegister::history(ActivityId id) const
{
    return History(m_ledger.database()).of(activityEntity, id.value);
}

GuardBasis SafetyRegister::guards() const
{
    return GuardBasis::fromJson(m_office.setting(guardSetting));
}

Result<void> SafetyRegister::saveGuards(const GuardBasis &basis)
{
    const FieldProblems problems = checkGuards(basis);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(guardSetting, basis.json()));
}

Result<AttachmentId> SafetyRegister::attach(ActivityId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, activityEntity, id.value, path, note); }));
}

Result<AttachmentId> SafetyRegister::attach(AssessmentId id, const QString &path, const QString &note)
{
    return told(m_ledger.change([&](Change &change) {
        return AttachmentStore::add(change, attachedAssessment, id.value, path, note);
    }));
}

Result<void> SafetyRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> SafetyRegister::attachments(ActivityId id) const
{
    return AttachmentStore(m_ledger.database()).of(activityEntity, id.value);
}

QList<Attachment> SafetyRegister::attachments(AssessmentId id) const
{
    return AttachmentStore(m_ledger.database()).of(attachedAssessment, id.value);
}

Result<void> SafetyRegister::extract(AttachmentId id, const QString &path) const
{
    return AttachmentStore(m_ledger.database()).extract(id, path);
}

} // namespace anhe
