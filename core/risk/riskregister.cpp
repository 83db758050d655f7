#include "core/risk/riskregister.h"

#include "core/base/newuuid.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/risk/riskrules.h"

#include <QCoreApplication>

namespace anhe {

static const QString riskEntity = QStringLiteral("risk");
static const QString evidenceEntity = QStringLiteral("risk_evidence");
static const QString categorySetting = QStringLiteral("risk.categories");
static const QString levelSetting = QStringLiteral("risk.levels");

RiskRegister::RiskRegister(Ledger &ledger, OfficeRegister &office, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office)
{}

QDate RiskRegister::today() const
{
    return m_ledger.clock().today();
}

RiskCategories RiskRegister::categories() const
{
    return RiskCategories::fromJson(m_office.setting(categorySetting));
}

Result<void> RiskRegister::saveCategories(const RiskCategories &categories)
{
    const FieldProblems problems = checkCategories(categories);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(categorySetting, categories.json()));
}

RiskLevelScheme RiskRegister::levels() const
{
    return RiskLevelScheme::fromJson(m_office.setting(levelSetting));
}

Result<void> RiskRegister::saveLevels(const RiskLevelScheme &scheme)
{
    const FieldProblems problems = checkScheme(scheme);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(levelSetting, scheme.json()));
}

void RiskRegister::rate(Risk &risk) const
{
    const RiskLevelScheme scheme = levels();
    risk.before.level = scheme.levelOf(risk.before);
    risk.after.level = scheme.levelOf(risk.after);
}

static bool isTypedAnew(RiskRating before, const RiskRating &after)
{
    before.level = after.level;
    return before != after || (after.isRated() && after.level == RiskLevel::None);
}

/** What a move leaves as it was keeps the level that the cut points of its day gave it. */
void RiskRegister::rateChanged(const Risk &before, Risk &risk) const
{
    const RiskLevelScheme scheme = levels();
    if (isTypedAnew(before.before, risk.before))
        risk.before.level = scheme.levelOf(risk.before);
    if (isTypedAnew(before.after, risk.after))
        risk.after.level = scheme.levelOf(risk.after);
}

FieldProblems RiskRegister::problemsOf(const Risk &risk) const
{
    Risk rated = risk;
    rate(rated);
    return checkRisk(rated, levels(), today());
}

static Result<void> addFiles(Change &change, const QString &to, RiskId id, const QList<ChosenFile> &files)
{
    for (const ChosenFile &file : files) {
        const Result<AttachmentId> added = AttachmentStore::add(change, to, id.value, file.path, file.note);
        if (!added)
            return added.failure();
    }
    return {};
}

Result<void> RiskRegister::addEvidence(Change &change, RiskId id, const QList<ChosenFile> &files)
{
    return addFiles(change, evidenceEntity, id, files);
}

Result<RiskId> RiskRegister::report(Risk risk, const QList<ChosenFile> &photos)
{
    return told(m_ledger.change([&](Change &change) { return report(change, risk, photos); }));
}

Result<RiskId> RiskRegister::report(Change &change, Risk risk, const QList<ChosenFile> &photos)
{
    rate(risk);
    const FieldProblems problems = checkRisk(risk, levels(), today());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    RiskStore store(change.database());
    risk.uuid = newUuid();
    risk.state = RiskState::Reported;
    risk.numberYear = risk.foundOn.year();
    risk.numberSerial = store.nextSerial(risk.numberYear);
    risk.number = riskNumber(risk.numberYear, risk.numberSerial);
    risk.enteredAt = change.at();
    risk.changedAt = change.at();
    const RiskId id = store.insert(risk);
    change.record(riskEntity, id.value, QStringLiteral("entered"), risk.number);
    if (const Result<void> added = addFiles(change, riskEntity, id, photos); !added)
        return added.failure();
    return id;
}

Result<void> RiskRegister::edit(RiskId id, const QString &reason, const RiskEdit &edit)
{
    if (m_within)
        return this->edit(*m_within, id, reason, edit);
    return told(m_ledger.change(
        [&](Change &change) -> Result<void> { return this->edit(change, id, reason, edit); }));
}

/** Loads, edits, rates, keeps and records the differences. */
Result<void> RiskRegister::edit(Change &change, RiskId id, const QString &reason, const RiskEdit &edit)
{
    RiskStore store(change.database());
    const std::optional<Risk> before = store.find(id);
    if (!before)
        return Failure{
            QCoreApplication::translate("RiskRegister", "This risk is no longer in the register.")};
    Risk after = *before;
    const Result<void> edited = edit(after);
    if (!edited)
        return edited;
    rateChanged(*before, after);
    const QList<FieldChange> changes = RiskStore::differences(*before, after);
    if (changes.isEmpty())
        return {};
    after.changedAt = change.at();
    store.update(after);
    change.record(riskEntity, id.value, changes, reason);
    return {};
}

Result<void> RiskRegister::amend(const Risk &edited, const QString &reason)
{
    const FieldProblems problems = problemsOf(edited);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(edited.id, reason, [this, &edited](Risk &risk) -> Result<void> {
        if (risk.state == RiskState::Voided)
            return Failure{QCoreApplication::translate("RiskRegister", "%1 is voided.").arg(risk.number)};
        // Number, state, the days of the moves, extensions and links belong to the register, not to the form.
        const Risk before = risk;
        risk.foundOn = edited.foundOn;
        risk.foundBy = edited.foundBy;
        risk.source = edited.source;
        risk.place = edited.place;
        risk.department = edited.department;
        risk.category = edited.category;
        risk.description = edited.description;
        risk.before = edited.before;
        risk.after = edited.after;
        risk.fixings = edited.fixings;
        risk.note = edited.note;
        rate(risk);
        if (before.state == RiskState::Reported)
            return {};
        if (risk.fixings.dueOn != before.fixings.dueOn)
            return Failure::ofFields(
                {{QStringLiteral("due_on"),
                  QCoreApplication::translate(
                      "RiskRegister",
                      "The limit of an assigned risk is moved by an extension with the head's consent.")}});
        const FieldProblems fixed = checkAssignment(risk, {risk.assignedOn, risk.fixings}, today());
        if (isRefused(fixed))
            return Failure::ofFields(fixed);
        return {};
    });
}

Result<void> RiskRegister::link(RiskId id, DisputeId matter)
{
    return edit(id, {}, [matter](Risk &risk) -> Result<void> {
        if (!risk.matters.contains(matter))
            risk.matters.append(matter);
        std::sort(risk.matters.begin(), risk.matters.end());
        return {};
    });
}

Result<void> RiskRegister::unlink(RiskId id, DisputeId matter, const QString &reason)
{
    return edit(id, reason, [matter](Risk &risk) -> Result<void> {
        risk.matters.removeAll(matter);
        return {};
    });
}

QList<RiskId> RiskRegister::of(DisputeId matter) const
{
    return RiskStore(m_ledger.database()).of(matter);
}

std::optional<Risk> RiskRegister::find(RiskId id) const
{
    return RiskStore(m_ledger.database()).find(id);
}

RiskId RiskRegister::idOfNumber(const QString &number) const
{
    return RiskStore(m_ledger.database()).idOfNumber(number);
}

std::vector<qint64> RiskRegister::ids(const RiskFilter &filter, RiskOrder order, bool descending) const
{
    return RiskStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<RiskRow> RiskRegister::rows(std::span<const qint64> ids) const
{
    return RiskStore(m_ledger.database()).rows(ids);
}

qint64 RiskRegister::count(const RiskFilter &filter) const
{
    return RiskStore(m_ledger.database()).count(filter);
}

QList<SplitCount> RiskRegister::split(const RiskFilter &filter, RiskSplit by) const
{
    return RiskStore(m_ledger.database()).split(filter, by);
}

QList<RiskCellCount> RiskRegister::cells(const RiskFilter &filter, bool afterMeasures) const
{
    return RiskStore(m_ledger.database()).cells(filter, afterMeasures);
}

QList<HistoryEntry> RiskRegister::history(RiskId id) const
{
    QList<HistoryEntry> entries = History(m_ledger.database()).of(riskEntity, id.value) +
                                  History(m_ledger.database()).of(evidenceEntity, id.value);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.id < b.id; });
    const auto left = std::find_if(entries.crbegin(), entries.crend(),
                                   [](const HistoryEntry &entry) { return entry.after == takenOut; });
    return entries.mid(entries.crend() - left);
}

Result<AttachmentId> RiskRegister::attach(RiskId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, riskEntity, id.value, path, note); }));
}

Result<AttachmentId> RiskRegister::attachEvidence(RiskId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, evidenceEntity, id.value, path, note); }));
}

Result<void> RiskRegister::detach(const Attachment &attachment, const QString &reason)
{
    const std::optional<Risk> risk = find({attachment.entityId});
    if (risk && risk->state == RiskState::WrittenOff && attachment.entity == evidenceEntity)
        return Failure{
            QCoreApplication::translate("RiskRegister",
                                        "%1 is written off on this evidence; take the write-off back first.")
                .arg(risk->number)};
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> RiskRegister::photos(RiskId id) const
{
    return AttachmentStore(m_ledger.database()).of(riskEntity, id.value);
}

QList<Attachment> RiskRegister::evidence(RiskId id) const
{
    return AttachmentStore(m_ledger.database()).of(evidenceEntity, id.value);
}

Result<void> RiskRegister::extract(AttachmentId id, const QString &path) const
{
    return AttachmentStore(m_ledger.database()).extract(id, path);
}

} // namespace anhe
