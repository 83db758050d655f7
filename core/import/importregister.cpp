#include "core/import/importregister.h"

#include "core/dispute/disputeregister.h"
#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "core/import/importedmatter.h"
#include "core/import/importstore.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace anhe {

static const QString mappingsSetting = QStringLiteral("import.mappings");

ImportRegister::ImportRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                               QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office), m_disputes(disputes)
{}

namespace {

QString sentences(const FieldProblems &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines << problem.message;
    lines.removeDuplicates();
    return lines.join(QLatin1Char(' '));
}

/** Category codes by the name of either level. */
QHash<QString, QString> categoryCodes(const OfficeRegister &office)
{
    QHash<QString, QString> codes;
    for (const Category &category : office.categories())
        codes.insert(category.name, category.code);
    return codes;
}

/**
 * Recognises rows that are in the register already or came earlier in the same file: the same external
 * number, or the same complainant, day and text. Two letters that each have a number of their own are two
 * letters.
 */
class Repetitions
{
public:
    explicit Repetitions(Database &database) : m_store(database) {}

    /** What the matter repeats, as a sentence; empty when it is new. */
    QString of(const Dispute &dispute, int row)
    {
        const QString &number = dispute.externalNumber;
        const QString text = QStringList{dispute.complainant.name, dispute.receivedOn().toString(Qt::ISODate),
                                         dispute.narrative}
                                 .join(QLatin1Char('\n'));
        const int earlier =
            m_numbers.value(number, number.isEmpty() ? m_texts.value(text) : m_unnumbered.value(text));
        if (earlier > 0)
            return QCoreApplication::translate("ImportRegister", "It repeats row %1 of this file.")
                .arg(earlier);
        DisputeId known = number.isEmpty() ? DisputeId{} : m_store.idOfExternalNumber(number);
        if (!known)
            known = m_store.repeatedOf(dispute);
        if (known)
            return QCoreApplication::translate("ImportRegister", "It is in the register already as %1.")
                .arg(m_store.find(known)->number);
        m_texts.insert(text, row);
        (number.isEmpty() ? m_unnumbered : m_numbers).insert(number.isEmpty() ? text : number, row);
        return {};
    }

private:
    DisputeStore m_store;
    QHash<QString, int> m_numbers;    // rows of the file by external number …
    QHash<QString, int> m_texts;      // … by complainant, day and text …
    QHash<QString, int> m_unnumbered; // … and by the same, of those without a number
};

/** Rows in the order of their receipt, so that numbers follow time. */
QList<MatterDraft> inOrderOfReceipt(QList<MatterDraft> drafts)
{
    const QString received = QStringLiteral("received_at");
    const auto receivedAt = [&received](const MatterDraft &draft) {
        const auto day = draft.dates.constFind(received);
        return day == draft.dates.constEnd() ? QDateTime() : day->dateTime();
    };
    std::stable_sort(drafts.begin(), drafts.end(), [&receivedAt](const MatterDraft &a, const MatterDraft &b) {
        return receivedAt(a) < receivedAt(b);
    });
    return drafts;
}

} // namespace

Result<ImportReport> ImportRegister::takeRows(Change &change, const SourceSheet &sheet,
                                              const ImportOptions &options, const ImportProgress &progress)
{
    const FieldProblems mappingProblems = options.mapping.problems();
    if (isRefused(mappingProblems))
        return Failure::ofFields(mappingProblems);
    ImportReport report;
    ImportRun run{0,
                  change.at(),
                  change.who(),
                  options.fileName,
                  QString::fromUtf8(QJsonDocument(options.mapping.toJson()).toJson(QJsonDocument::Compact)),
                  0,
                  0,
                  0,
                  0,
                  {}};
    ImportStore store(change.database());
    run.id = store.insert(run);
    report.importId = run.id;

    QHash<int, QStringList> cells;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        cells.insert(sheet.rowNumbers.value(i), sheet.rows.at(i));
    const QHash<QString, QString> codes = categoryCodes(m_office);
    const auto categoryCode = [&codes](const QString &name) { return codes.value(name); };
    const auto department = [&](const QString &name) { return m_office.departmentFor(change, name); };
    Repetitions repetitions(change.database());
    const QList<MatterDraft> drafts =
        inOrderOfReceipt(draftsOf(sheet, options.mapping, m_ledger.clock().today()));
    for (const MatterDraft &draft : drafts) {
        ++report.read;
        if (progress && !progress(report.read, int(drafts.size())))
            return Failure{QCoreApplication::translate(
                "ImportRegister", "The import was cancelled; the ledger is as it was before.")};
        if (isRefused(draft.problems)) {
            report.rows.append(
                {draft.row, RowOutcome::Refused, sentences(draft.problems), cells.value(draft.row)});
            continue;
        }
        Dispute dispute = importedMatter(draft, options, categoryCode, department);
        dispute.importId = run.id;
        completeFromIdNumbers(dispute);
        const FieldProblems problems = checkDispute(dispute, m_ledger.clock().now());
        if (isRefused(problems)) {
            report.rows.append({draft.row, RowOutcome::Refused, Failure::ofFields(problems).message,
                                cells.value(draft.row)});
            continue;
        }
        const QString repeated = repetitions.of(dispute, draft.row);
        if (!repeated.isEmpty()) {
            report.rows.append({draft.row, RowOutcome::Repeated, repeated, cells.value(draft.row)});
            continue;
        }
        const Result<DisputeId> entered = m_disputes.enter(change, dispute);
        if (!entered)
            return entered.failure();
        ++report.fresh;
        if (!draft.problems.isEmpty())
            report.rows.append(
                {draft.row, RowOutcome::New, sentences(draft.problems), cells.value(draft.row)});
    }
    std::sort(report.rows.begin(), report.rows.end(),
              [](const RowReport &a, const RowReport &b) { return a.row < b.row; });
    for (const RowReport &row : std::as_const(report.rows)) {
        report.repeated += row.outcome == RowOutcome::Repeated;
        report.refused += row.outcome == RowOutcome::Refused;
    }
    run.read = report.read;
    run.fresh = report.fresh;
    run.repeated = report.repeated;
    run.refused = report.refused;
    store.update(run);
    change.record(QStringLiteral("import_run"), run.id, QStringLiteral("imported"), options.fileName);
    return report;
}

Result<ImportReport> ImportRegister::tryOut(const SourceSheet &sheet, const ImportOptions &options,
                                            const ImportProgress &progress)
{
    // The whole import is done and then rolled back: what it says is what will happen.
    std::optional<ImportReport> tried;
    const Result<ImportReport> outcome = m_ledger.change([&](Change &change) -> Result<ImportReport> {
        Result<ImportReport> report = takeRows(change, sheet, options, progress);
        if (!report)
            return report;
        tried = *report;
        return Failure{};
    });
    if (!tried)
        return outcome.failure();
    tried->importId = 0;
    return *tried;
}

Result<ImportReport> ImportRegister::import(const SourceSheet &sheet, const ImportOptions &options,
                                            const ImportProgress &progress)
{
    Result<ImportReport> report =
        m_ledger.change([&](Change &change) { return takeRows(change, sheet, options, progress); });
    if (report) {
        m_office.tellChanged();
        m_disputes.tellChanged();
        Q_EMIT changed();
    }
    return report;
}

Result<void> ImportRegister::undo(qint64 importId)
{
    const Result<bool> undone = m_ledger.change([&](Change &change) -> Result<bool> {
        ImportStore store(change.database());
        std::optional<ImportRun> run = store.find(importId);
        if (!run || run->undoneAt.isValid())
            return Failure{
                QCoreApplication::translate("ImportRegister", "This import was taken back already.")};
        const QStringList worked = store.workedOn(importId);
        if (!worked.isEmpty())
            return Failure{
                QCoreApplication::translate(
                    "ImportRegister", "The import cannot be taken back: somebody has worked on %1 since.")
                    .arg(worked.join(QStringLiteral("、")))};
        const bool keepNumbers = store.hasLaterNumbers(importId);
        for (qint64 id : store.matters(importId)) {
            if (keepNumbers) {
                const Result<void> voided = m_disputes.edit(
                    change, {id}, QStringLiteral("撤销导入"), [](Dispute &dispute) -> Result<void> {
                        dispute.status = Status::Voided;
                        dispute.endingGround = QStringLiteral("撤销导入");
                        return {};
                    });
                if (!voided)
                    return voided.failure();
            } else {
                DisputeStore(change.database()).remove({id});
                change.record(QStringLiteral("dispute"), id, QStringLiteral("import undone"));
            }
        }
        run->undoneAt = change.at();
        store.update(*run);
        change.record(QStringLiteral("import_run"), importId, QStringLiteral("undone"), run->fileName);
        return true;
    });
    if (!undone)
        return undone.failure();
    m_disputes.tellChanged();
    Q_EMIT changed();
    return {};
}

QList<ImportRun> ImportRegister::runs() const
{
    return ImportStore(m_ledger.database()).runs();
}

QMap<QString, ColumnMapping> ImportRegister::mappings() const
{
    QMap<QString, ColumnMapping> mappings;
    const QJsonObject saved = m_office.setting(mappingsSetting).toObject();
    for (auto it = saved.begin(); it != saved.end(); ++it)
        mappings.insert(it.key(), ColumnMapping::fromJson(it.value().toObject()));
    return mappings;
}

Result<void> ImportRegister::saveMapping(const QString &name, const ColumnMapping &mapping)
{
    if (name.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("name"),
              QCoreApplication::translate("ImportRegister", "A saved mapping needs a name.")}});
    QJsonObject saved = m_office.setting(mappingsSetting).toObject();
    saved.insert(name.trimmed(), mapping.toJson());
    return m_office.saveSetting(mappingsSetting, saved);
}

} // namespace anhe
