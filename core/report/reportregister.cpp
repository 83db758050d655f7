#include "core/report/reportregister.h"

#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/report/figurecounter.h"
#include "core/report/figuresjson.h"
#include "core/report/reportfreeze.h"
#include "core/report/reportjson.h"
#include "core/report/reportstore.h"

#include <QJsonDocument>

namespace anhe {

static constexpr Coded<ReportStatus> reportStatusCodes[] = {
    {ReportStatus::Draft, "draft", QT_TRANSLATE_NOOP("words", "Draft report")},
    {ReportStatus::Submitted, "submitted", QT_TRANSLATE_NOOP("words", "Submitted")},
};
std::span<const Coded<ReportStatus>> codesOf(ReportStatus)
{
    return reportStatusCodes;
}

static const QString reportEntity = QStringLiteral("report");

ReportRegister::ReportRegister(Ledger &ledger, const OfficeRegister &office, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office)
{}

OfficeLists ReportRegister::lists() const
{
    return {m_office.hospital(), m_office.departments(true), m_office.categories(true),
            RiskCategories::fromJson(m_office.setting(QStringLiteral("risk.categories"))),
            IndicatorDefinitions::fromJson(m_office.setting(QStringLiteral("safety.indicators")))};
}

QuarterlyAnalysis ReportRegister::analysis(Quarter quarter, QDate asOf) const
{
    return analyse(m_ledger.database(), lists(), quarter, asOf.isValid() ? asOf : m_ledger.clock().today());
}

QList<Report> ReportRegister::reports() const
{
    return ReportStore(m_ledger.database()).all();
}

std::optional<Report> ReportRegister::find(ReportId id) const
{
    return ReportStore(m_ledger.database()).find(id);
}

Report ReportRegister::report(Quarter quarter) const
{
    if (const std::optional<Report> latest = ReportStore(m_ledger.database()).latest(quarter))
        return *latest;
    Report fresh;
    fresh.quarter = quarter;
    return fresh;
}

/** Inserts or updates a draft with its history; refuses what is frozen. */
Result<ReportId> ReportRegister::keep(Change &change, const Report &draft) const
{
    ReportStore store(change.database());
    const std::optional<Report> latest = store.latest(draft.quarter);
    if (latest && latest->isSubmitted())
        return Failure{tr("This report is submitted and frozen. Begin a new version to change it.")};
    if (const Result<void> judged = checkAsOf(draft.quarter, draft.asOf); draft.asOf.isValid() && !judged)
        return judged.failure();
    Report kept = latest.value_or(Report{});
    kept.quarter = draft.quarter;
    kept.asOf = draft.asOf;
    kept.narrative = draft.narrative;
    kept.omitted = draft.omitted;
    if (!latest) {
        kept.startedAt = change.at();
        kept.startedBy = change.who();
        kept.id = store.insert(kept);
        change.record(reportEntity, kept.id.value, QStringLiteral("started"));
        return kept.id;
    }
    const QList<FieldChange> changes = ReportStore::differences(*latest, kept);
    if (!changes.isEmpty()) {
        store.update(kept);
        change.record(reportEntity, kept.id.value, changes);
    }
    return kept.id;
}

Result<ReportId> ReportRegister::save(const Report &draft)
{
    const Result<ReportId> saved =
        m_ledger.change([&](Change &change) -> Result<ReportId> { return keep(change, draft); });
    if (saved)
        Q_EMIT changed();
    return saved;
}

Result<void> ReportRegister::submit(const Report &draft)
{
    const Result<void> submitted = m_ledger.change([&](Change &change) -> Result<void> {
        const Result<ReportId> id = keep(change, draft);
        if (!id)
            return id.failure();
        ReportStore store(change.database());
        Report report = *store.find(*id);
        report.asOf = asOf(report);
        report.status = ReportStatus::Submitted;
        report.submittedAt = change.at();
        report.submittedBy = change.who();
        const QuarterlyAnalysis figures = analyse(change.database(), lists(), report.quarter, report.asOf);
        store.update(report);
        store.freeze(report.id, freeze(change.database(), figures,
                                       reportContent(figures, report.narrative, report.omitted)));
        change.record(reportEntity, report.id.value, QStringLiteral("submitted"), report.reason);
        return {};
    });
    if (submitted)
        Q_EMIT changed();
    return submitted;
}

Result<ReportId> ReportRegister::startVersion(Quarter quarter, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"), tr("Say why the submitted report needs a new version.")}});
    const Result<ReportId> started = m_ledger.change([&](Change &change) -> Result<ReportId> {
        ReportStore store(change.database());
        const std::optional<Report> latest = store.latest(quarter);
        if (!latest || !latest->isSubmitted())
            return Failure{
                tr("There is no submitted report of this quarter; its draft can still be changed.")};
        Report next;
        next.quarter = quarter;
        next.version = latest->version + 1;
        next.narrative = latest->narrative;
        next.omitted = latest->omitted;
        next.reason = reason.trimmed();
        next.startedAt = change.at();
        next.startedBy = change.who();
        const ReportId id = store.insert(next);
        change.record(reportEntity, id.value, QStringLiteral("started"), next.reason);
        return id;
    });
    if (started)
        Q_EMIT changed();
    return started;
}

QDate ReportRegister::asOf(const Report &report) const
{
    return report.asOf.isValid() ? report.asOf : m_ledger.clock().today();
}

Result<void> ReportRegister::checkAsOf(Quarter quarter, QDate asOf) const
{
    const QDate first = quarter.period().first;
    const QDate today = m_ledger.clock().today();
    if (first > today)
        return Failure{tr("%1 has not begun.").arg(quarter.text())};
    if (asOf.isValid() && (asOf < first || asOf > today))
        return Failure{tr("The as-of day lies between the quarter's first day and today.")};
    return {};
}

ReportContent ReportRegister::content(const Report &report, const QuarterlyAnalysis &analysis) const
{
    if (!report.isSubmitted())
        return reportContent(analysis, report.narrative, report.omitted);
    const FrozenReport frozen = ReportStore(m_ledger.database()).frozen(report.id);
    return contentFromJson(QJsonDocument::fromJson(frozen.content.toUtf8()).object());
}

QByteArray ReportRegister::figuresText(const Report &report, const QuarterlyAnalysis &analysis) const
{
    if (!report.isSubmitted())
        return anhe::figuresText(analysis.now, report.quarter);
    return QJsonDocument::fromJson(frozen(report.id).figures.toUtf8()).toJson(QJsonDocument::Indented);
}

QList<FigureDifference> ReportRegister::differences(const Report &report) const
{
    if (!report.isSubmitted())
        return {};
    return differencesSince(ReportStore(m_ledger.database()).frozen(report.id), m_ledger.database(),
                            analysis(report.quarter, report.asOf));
}

std::vector<qint64> ReportRegister::ids(const Drill &drill) const
{
    return FigureCounter(m_ledger.database()).ids(drill);
}

qint64 ReportRegister::count(const Drill &drill) const
{
    return FigureCounter(m_ledger.database()).rows(drill);
}

FrozenReport ReportRegister::frozen(ReportId id) const
{
    return ReportStore(m_ledger.database()).frozen(id);
}

QList<HistoryEntry> ReportRegister::history(ReportId id) const
{
    return History(m_ledger.database()).of(reportEntity, id.value);
}

} // namespace anhe
