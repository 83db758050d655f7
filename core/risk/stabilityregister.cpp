#include "core/risk/stabilityregister.h"

#include "core/base/newuuid.h"
#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>

namespace anhe {

static const QString stabilityEntity = QStringLiteral("stability_assessment");
static const QString schemeSetting = QStringLiteral("assessment.scheme");

StabilityRegister::StabilityRegister(Ledger &ledger, OfficeRegister &office, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office)
{}

QDate StabilityRegister::today() const
{
    return m_ledger.clock().today();
}

StabilityScheme StabilityRegister::scheme() const
{
    return StabilityScheme::fromJson(m_office.setting(schemeSetting));
}

Result<void> StabilityRegister::saveScheme(const StabilityScheme &scheme)
{
    const FieldProblems problems = checkScheme(scheme);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(schemeSetting, scheme.json()));
}

StabilityAssessment StabilityRegister::proposed() const
{
    StabilityAssessment assessment;
    assessment.enteredOn = today();
    assessment.criteria = scheme().criteria;
    return assessment;
}

FieldProblems StabilityRegister::problemsOf(const StabilityAssessment &assessment) const
{
    return checkStability(assessment, today());
}

Result<StabilityAssessmentId> StabilityRegister::enter(StabilityAssessment assessment)
{
    if (assessment.criteria.isEmpty())
        assessment.criteria = scheme().criteria;
    const FieldProblems problems = problemsOf(assessment);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<StabilityAssessmentId> {
        StabilityStore store(change.database());
        assessment.uuid = newUuid();
        assessment.numberYear = assessment.enteredOn.year();
        assessment.numberSerial = store.nextSerial(assessment.numberYear);
        assessment.number = assessmentNumber(assessment.numberYear, assessment.numberSerial);
        assessment.enteredAt = change.at();
        assessment.changedAt = change.at();
        const StabilityAssessmentId id = store.insert(assessment);
        change.record(stabilityEntity, id.value, QStringLiteral("entered"), assessment.number);
        return id;
    }));
}

Result<void> StabilityRegister::edit(StabilityAssessmentId id, const QString &reason,
                                     const StabilityEdit &edit)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        StabilityStore store(change.database());
        const std::optional<StabilityAssessment> before = store.find(id);
        if (!before || before->voided)
            return Failure{QCoreApplication::translate("StabilityRegister",
                                                       "This decision is no longer in the register.")};
        return editRecord(change, store, stabilityEntity, *before, reason, edit);
    }));
}

Result<void> StabilityRegister::amend(const StabilityAssessment &edited, const QString &reason)
{
    const FieldProblems problems = problemsOf(edited);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(edited.id, reason, [&edited](StabilityAssessment &assessment) -> Result<void> {
        StabilityAssessment kept = edited;
        kept.uuid = assessment.uuid;
        kept.numberYear = assessment.numberYear;
        kept.numberSerial = assessment.numberSerial;
        kept.number = assessment.number;
        kept.voided = assessment.voided;
        kept.voidedBecause = assessment.voidedBecause;
        kept.enteredAt = assessment.enteredAt;
        kept.changedAt = assessment.changedAt;
        assessment = kept;
        return {};
    });
}

Result<void> StabilityRegister::voidNumber(StabilityAssessmentId id, const QString &reason)
{
    return edit(id, reason, [&reason](StabilityAssessment &assessment) -> Result<void> {
        if (reason.trimmed().isEmpty())
            return Failure::ofFields(
                {{QStringLiteral("reason"),
                  QCoreApplication::translate(
                      "StabilityRegister",
                      "A voided number stays in the register with its reason; please give it.")}});
        assessment.voided = true;
        assessment.voidedBecause = reason.trimmed();
        return {};
    });
}

std::optional<StabilityAssessment> StabilityRegister::find(StabilityAssessmentId id) const
{
    return StabilityStore(m_ledger.database()).find(id);
}

StabilityAssessmentId StabilityRegister::idOfNumber(const QString &number) const
{
    return StabilityStore(m_ledger.database()).idOfNumber(number);
}

std::vector<qint64> StabilityRegister::ids(const StabilityFilter &filter, StabilityOrder order,
                                           bool descending) const
{
    return StabilityStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<StabilityRow> StabilityRegister::rows(std::span<const qint64> ids) const
{
    return StabilityStore(m_ledger.database()).rows(ids);
}

qint64 StabilityRegister::count(const StabilityFilter &filter) const
{
    return StabilityStore(m_ledger.database()).count(filter);
}

QList<HistoryEntry> StabilityRegister::history(StabilityAssessmentId id) const
{
    return History(m_ledger.database()).of(stabilityEntity, id.value);
}

Result<AttachmentId> StabilityRegister::attach(StabilityAssessmentId id, const QString &path,
                                               const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, stabilityEntity, id.value, path, note); }));
}

Result<void> StabilityRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> StabilityRegister::attachments(StabilityAssessmentId id) const
{
    return AttachmentStore(m_ledger.database()).of(stabilityEntity, id.value);
}

} // namespace anhe
