#include "core/risk/sweepregister.h"

#include "core/base/newuuid.h"
#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"
#include "core/risk/riskregister.h"

#include <QCoreApplication>

namespace anhe {

static const QString sweepEntity = QStringLiteral("sweep");
static const QString itemSetting = QStringLiteral("sweep.items");

SweepRegister::SweepRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks,
                             std::function<const DeadlineContext &()> deadlines, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office), m_risks(risks), m_deadlines(std::move(deadlines))
{}

QDate SweepRegister::today() const
{
    return m_ledger.clock().today();
}

QList<SweepCell> SweepRegister::cells(bool withEnded) const
{
    return SweepStore(m_ledger.database()).cells(withEnded, today());
}

std::optional<SweepCell> SweepRegister::cell(SweepCellId id) const
{
    return SweepStore(m_ledger.database()).cell(id);
}

Result<SweepCellId> SweepRegister::saveCell(SweepCell cell)
{
    cell.name = cell.name.trimmed();
    cell.responsible = cell.responsible.trimmed();
    const QList<SweepCell> others = cells(true);
    const FieldProblems problems = checkCell(cell, others);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    if (!cell.id && cell.position == 0)
        cell.position = int(others.size()) + 1;
    return told(m_ledger.change([&](Change &change) -> Result<SweepCellId> {
        SweepStore store(change.database());
        const std::optional<SweepCell> before = cell.id ? store.cell(cell.id) : std::nullopt;
        const SweepCellId id = store.save(cell);
        const QString table = QStringLiteral("sweep_cell");
        if (before)
            change.record(table, id.value, SweepStore::differences(*before, cell));
        else
            change.record(table, id.value, QStringLiteral("entered"), cell.name);
        return id;
    }));
}

QStringList SweepRegister::items() const
{
    return sweepItemsFromJson(m_office.setting(itemSetting));
}

Result<void> SweepRegister::saveItems(const QStringList &items)
{
    QStringList kept;
    for (const QString &item : items) {
        if (!item.trimmed().isEmpty() && !kept.contains(item.trimmed()))
            kept << item.trimmed();
    }
    if (kept.isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("items"),
              QCoreApplication::translate("SweepRegister", "A weekly sheet needs at least one line.")}});
    return told(m_office.saveSetting(itemSetting, sweepItemsJson(kept)));
}

Sweep SweepRegister::proposed(SweepKind kind, SweepCellId cell, QDate day) const
{
    Sweep sweep;
    sweep.kind = kind;
    sweep.cell = kind == SweepKind::Monthly ? SweepCellId{} : cell;
    sweep.period.first = day;
    completePeriod(sweep);
    sweep.heldOn = qMin(today(), sweep.period.last);
    if (const std::optional<SweepCell> swept = this->cell(sweep.cell))
        sweep.heldBy = swept->responsible;
    else
        sweep.heldBy = m_ledger.user();
    if (kind == SweepKind::Weekly) {
        for (const QString &item : items())
            sweep.items.append({item});
    } else {
        sweep.reportedTo = m_office.hospital().healthAuthority;
    }
    if (kind == SweepKind::Urgent)
        sweep.reportedAt = m_ledger.clock().now();
    return sweep;
}

FieldProblems SweepRegister::problemsOf(const Sweep &sweep) const
{
    Sweep complete = sweep;
    completePeriod(complete);
    return checkSweep(complete, m_ledger.clock().now());
}

/** One weekly sheet a cell and week, one return a month. */
Result<void> SweepRegister::onlyOne(Change &change, const Sweep &sweep) const
{
    if (sweep.kind == SweepKind::Urgent)
        return {};
    SweepStore store(change.database());
    const SweepId other = store.sheetOf(sweep.kind, sweep.cell, sweep.period.first);
    if (!other || other == sweep.id)
        return {};
    return Failure::ofFields(
        {{QStringLiteral("period"),
          QCoreApplication::translate("SweepRegister", "%1 is the sheet of these days already.")
              .arg(store.find(other)->number)}});
}

Result<SweepId> SweepRegister::enter(Sweep sweep)
{
    completePeriod(sweep);
    const FieldProblems problems = problemsOf(sweep);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<SweepId> {
        const Result<void> once = onlyOne(change, sweep);
        if (!once)
            return once.failure();
        SweepStore store(change.database());
        sweep.uuid = newUuid();
        sweep.numberYear = sweep.period.last.year();
        sweep.numberSerial = store.nextSerial(sweep.numberYear);
        sweep.number = sweepNumber(sweep.numberYear, sweep.numberSerial);
        sweep.enteredAt = change.at();
        sweep.changedAt = change.at();
        const SweepId id = store.insert(sweep);
        change.record(sweepEntity, id.value, QStringLiteral("entered"), sweep.number);
        return id;
    }));
}

Result<void> SweepRegister::edit(SweepId id, const QString &reason, const SweepEdit &edit)
{
    return told(m_ledger.change(
        [&](Change &change) -> Result<void> { return SweepRegister::edit(change, id, reason, edit); }));
}

Result<void> SweepRegister::edit(Change &change, SweepId id, const QString &reason, const SweepEdit &edit)
{
    SweepStore store(change.database());
    const std::optional<Sweep> before = store.find(id);
    if (!before || before->voided)
        return Failure{
            QCoreApplication::translate("SweepRegister", "This sheet is no longer in the register.")};
    return editRecord(change, store, sweepEntity, *before, reason, edit);
}

Result<void> SweepRegister::amend(const Sweep &edited, const QString &reason)
{
    Sweep complete = edited;
    completePeriod(complete);
    const FieldProblems problems = problemsOf(complete);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        const Result<void> once = onlyOne(change, complete);
        if (!once)
            return once;
        return edit(change, complete.id, reason, [&complete](Sweep &sweep) -> Result<void> {
            Sweep kept = complete;
            kept.uuid = sweep.uuid;
            kept.kind = sweep.kind;
            kept.numberYear = sweep.numberYear;
            kept.numberSerial = sweep.numberSerial;
            kept.number = sweep.number;
            kept.enteredAt = sweep.enteredAt;
            kept.changedAt = sweep.changedAt;
            for (const SweepFinding &finding : std::as_const(sweep.findings)) {
                if (finding.risk && !kept.findings.contains(finding))
                    return Failure::ofFields(
                        {{QStringLiteral("findings"),
                          QCoreApplication::translate(
                              "SweepRegister",
                              "“%1” is in the register of risks already; it is amended there.")
                              .arg(finding.text)}});
            }
            sweep = kept;
            return {};
        });
    }));
}

Result<void> SweepRegister::sign(SweepId id, const QString &by, QDate on)
{
    return edit(id, {}, [&](Sweep &sweep) -> Result<void> {
        if (sweep.isSigned())
            return Failure{QCoreApplication::translate("SweepRegister", "%1 is signed by %2 already.")
                               .arg(sweep.number, sweep.signedBy)};
        sweep.signedBy = by.trimmed();
        sweep.signedOn = on;
        FieldProblems problems = checkSweep(sweep, m_ledger.clock().now());
        if (!on.isValid())
            problems.append(
                {QStringLiteral("signed_on"),
                 QCoreApplication::translate("SweepRegister", "Please give the day it was signed.")});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        return {};
    });
}

Result<void> SweepRegister::voidNumber(SweepId id, const QString &reason)
{
    return edit(id, reason, [&](Sweep &sweep) -> Result<void> {
        if (reason.trimmed().isEmpty())
            return Failure::ofFields(
                {{QStringLiteral("reason"),
                  QCoreApplication::translate(
                      "SweepRegister",
                      "A voided number stays in the register with its reason; please give it.")}});
        for (const SweepFinding &finding : std::as_const(sweep.findings)) {
            if (finding.risk)
                return Failure{QCoreApplication::translate(
                                   "SweepRegister", "%1 found a risk of the register and cannot be voided.")
                                   .arg(sweep.number)};
        }
        sweep.voided = true;
        sweep.voidedBecause = reason.trimmed();
        return {};
    });
}

Risk SweepRegister::riskOf(const Sweep &sweep, int finding) const
{
    const SweepFinding found = sweep.findings.value(finding);
    const std::optional<SweepCell> swept = cell(sweep.cell);
    Risk risk;
    risk.foundOn = sweep.heldOn;
    risk.foundBy = sweep.heldBy;
    risk.source = sweep.kind == SweepKind::Weekly    ? RiskSource::WeeklySweep
                  : sweep.kind == SweepKind::Monthly ? RiskSource::MonthlyReturn
                                                     : RiskSource::UrgentReport;
    risk.sweep = sweep.id;
    risk.description = found.text;
    risk.place = found.place;
    if (swept) {
        risk.department = swept->department;
        if (risk.place.isEmpty())
            risk.place = swept->name;
    }
    return risk;
}

Result<RiskId> SweepRegister::takeUp(SweepId id, int finding, const Risk &risk,
                                     const QList<ChosenFile> &photos)
{
    const Result<RiskId> taken = told(m_ledger.change([&](Change &change) -> Result<RiskId> {
        RiskId made;
        const Result<void> linked = edit(change, id, {}, [&](Sweep &sweep) -> Result<void> {
            if (finding < 0 || finding >= sweep.findings.size() || sweep.findings[finding].risk)
                return Failure{QCoreApplication::translate(
                    "SweepRegister", "This finding is in the register of risks already, or was taken out.")};
            Risk entered = risk;
            entered.sweep = id;
            const Result<RiskId> reported = m_risks.report(change, entered, photos);
            if (!reported)
                return reported.failure();
            made = *reported;
            sweep.findings[finding].risk = made;
            return {};
        });
        if (!linked)
            return linked.failure();
        return made;
    }));
    if (taken)
        m_risks.tellChanged();
    return taken;
}

std::optional<Sweep> SweepRegister::find(SweepId id) const
{
    return SweepStore(m_ledger.database()).find(id);
}

SweepId SweepRegister::idOfNumber(const QString &number) const
{
    return SweepStore(m_ledger.database()).idOfNumber(number);
}

SweepId SweepRegister::sheetOf(SweepKind kind, SweepCellId cell, QDate day) const
{
    Sweep sweep;
    sweep.kind = kind;
    sweep.period.first = day;
    completePeriod(sweep);
    return SweepStore(m_ledger.database()).sheetOf(kind, cell, sweep.period.first);
}

std::vector<qint64> SweepRegister::ids(const SweepFilter &filter, SweepOrder order, bool descending) const
{
    return SweepStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<SweepRow> SweepRegister::rows(std::span<const qint64> ids) const
{
    return SweepStore(m_ledger.database()).rows(ids);
}

qint64 SweepRegister::count(const SweepFilter &filter) const
{
    return SweepStore(m_ledger.database()).count(filter);
}

std::vector<qint64> SweepRegister::missingIds(const MissingSweepFilter &filter) const
{
    return SweepStore(m_ledger.database()).ids(filter);
}

std::vector<MissingSweep> SweepRegister::missing(std::span<const qint64> ids) const
{
    return SweepStore(m_ledger.database()).missing(ids);
}

qint64 SweepRegister::count(const MissingSweepFilter &filter) const
{
    return SweepStore(m_ledger.database()).count(filter);
}

MissingSweepFilter SweepRegister::missingNow(int weeks) const
{
    return {{mondayOf(today()).addDays(-7 * weeks), {}}, today()};
}

QList<HistoryEntry> SweepRegister::history(SweepId id) const
{
    return History(m_ledger.database()).of(sweepEntity, id.value);
}

Result<AttachmentId> SweepRegister::attach(SweepId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, sweepEntity, id.value, path, note); }));
}

Result<void> SweepRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> SweepRegister::attachments(SweepId id) const
{
    return AttachmentStore(m_ledger.database()).of(sweepEntity, id.value);
}

} // namespace anhe
