#include "core/import/riskrows.h"

#include "core/import/listfield.h"
#include "core/import/listimport.h"
#include "core/import/listrow.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/risk/riskregister.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

struct SourceWord
{
    const char *part; ///< of the word
    RiskSource source;
};

/** The first part that is found decides. */
constexpr SourceWord sourceWords[] = {
    {"周", RiskSource::WeeklySweep},  {"月", RiskSource::MonthlyReturn}, {"紧急", RiskSource::UrgentReport},
    {"上级", RiskSource::Superior},   {"督导", RiskSource::Inspection},  {"检查", RiskSource::Inspection},
    {"巡查", RiskSource::Inspection}, {"演练", RiskSource::Drill},       {"评估", RiskSource::Assessment},
    {"聚集", RiskSource::Cluster},    {"回访", RiskSource::CallBack},    {"排查", RiskSource::WeeklySweep},
};

/** One row of a hidden-risk register, read. */
class RiskRowReader : public ListRow
{
public:
    using ListRow::ListRow;

    Risk read(const RiskCategories &categories)
    {
        Risk risk;
        risk.foundOn = day("found_on");
        risk.foundBy = text("found_by");
        risk.source = source();
        risk.place = text("place");
        risk.category = category(categories);
        risk.description = text("description");
        risk.before = rating("likelihood", "impact");
        risk.note = note(risk.before.isRated());
        return risk;
    }

    RiskAssignment assignment()
    {
        RiskAssignment assignment;
        RiskFixings &fixings = assignment.fixings;
        fixings.responsible = text("responsible");
        fixings.measures = text("measures");
        fixings.funds = text("funds");
        fixings.dueOn = day("due_on");
        fixings.contingency = text("contingency");
        fixings.leader = text("leader");
        fixings.team = text("team");
        fixings.plan = text("plan");
        assignment.on = day("assigned_on");
        if (!assignment.on.isValid())
            assignment.on = day("found_on");
        return assignment;
    }

    bool isAssigned() { return day("due_on").isValid() || !text("responsible").isEmpty(); }

    /** A risk that is not rated cannot be assigned; what the row says of it stays readable in the remark. */
    QString assignmentNote() const
    {
        static constexpr std::pair<const char *, const char *> kept[] = {
            {"responsible", "责任人"},    {"measures", "整改措施"},       {"funds", "资金"},
            {"due_on", "整改时限"},       {"contingency", "应急预案"},    {"leader", "包案领导"},
            {"rectified_on", "整改完成"}, {"result", "整改结果"},         {"verified_on", "复核日期"},
            {"verified_by", "复核人"},    {"written_off_on", "销号日期"},
        };
        QStringList notes;
        for (const auto &[field, name] : kept) {
            if (!text(field).isEmpty())
                notes << QStringLiteral("%1：%2").arg(QString::fromUtf8(name), text(field));
        }
        return notes.join(QStringLiteral("；"));
    }

    /** Many registers say only what was to be done and when it was. */
    RiskRectification rectification()
    {
        const QString by = text("rectified_by");
        const QString result = text("result");
        return {day("rectified_on"),
                by.isEmpty() ? text("responsible") : by,
                result.isEmpty() ? text("measures") : result,
                {}};
    }
    RiskVerification verification()
    {
        return {day("verified_on"), text("verified_by"), true, text("verification"), {}};
    }
    RiskWriteOff writeOff() { return {day("written_off_on"), text("written_off_by"), text("evidence")}; }

private:
    RiskSource source() const
    {
        const QString words = text("source");
        if (const std::optional<RiskSource> code = fromCode<RiskSource>(words))
            return *code;
        for (const SourceWord &known : sourceWords) {
            if (words.contains(QString::fromUtf8(known.part)))
                return known.source;
        }
        return RiskSource::Other;
    }

    QString category(const RiskCategories &categories)
    {
        const QString words = text("category");
        if (words.isEmpty())
            return {};
        for (const RiskCategory &known : categories.all) {
            if (words == known.code || words == known.name)
                return known.code;
        }
        for (const RiskCategory &known : categories.all) {
            if (words.contains(known.name) || known.name.contains(words))
                return known.code;
        }
        warn("category", QCoreApplication::translate("Import", "“%1” is not known and was left open."),
             words);
        return {};
    }

    RiskRating rating(const char *likelihoodField, const char *impactField)
    {
        const std::optional<qint64> likelihood = count(likelihoodField);
        const std::optional<qint64> impact = count(impactField);
        RiskRating rating;
        if (!likelihood && !impact)
            return rating;
        rating.method = RatingMethod::Matrix;
        rating.likelihood = int(likelihood.value_or(0));
        rating.impact = int(impact.value_or(0));
        return rating;
    }

    /** A level without its numbers and the number of the old register stay readable in the remark. */
    QString note(bool rated)
    {
        QStringList notes;
        if (!text("number").isEmpty())
            notes << QStringLiteral("原编号：%1").arg(text("number"));
        const QString level = text("level");
        if (!level.isEmpty() && !rated) {
            notes << QStringLiteral("原等级：%1").arg(level);
            warn("level",
                 QCoreApplication::translate("Import",
                                             "The level “%1” was kept in the remark; a level is reckoned "
                                             "from likelihood and impact."),
                 level);
        }
        if (!text("note").isEmpty())
            notes << text("note");
        return notes.join(QLatin1Char('\n'));
    }
};

class RiskList
{
public:
    RiskList(Change &change, OfficeRegister &office, RiskRegister &risks, const SourceSheet &sheet,
             ImportReport &report)
        : m_change(change)
        , m_office(office)
        , m_risks(risks)
        , m_sheet(sheet)
        , m_columns(listColumns(riskFields(), sheet.headings))
        , m_categories(risks.categories())
        , m_report(report)
    {}

    void take()
    {
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row)
            take(row);
    }

private:
    void tell(qsizetype row, RowOutcome outcome, const QString &why)
    {
        m_report.rows.append({m_sheet.rowNumbers[row], outcome, why, m_sheet.rows[row]});
    }

    void take(qsizetype row)
    {
        RiskRowReader reader(m_sheet, row, m_columns, m_change.at().date());
        Risk risk = reader.read(m_categories);
        if (isThere(risk)) {
            tell(row, RowOutcome::Repeated,
                 QCoreApplication::translate("Import", "The register has this risk of this day already."));
            return;
        }
        FieldProblems problems = reader.problems();
        if (!isRefused(problems))
            problems += m_risks.problemsOf(risk);
        if (isRefused(problems)) {
            tell(row, RowOutcome::Refused, Failure::ofFields(problems).message);
            return;
        }
        risk.department = m_office.departmentFor(m_change, reader.text("department"));
        const bool waits = !risk.before.isRated() && reader.isAssigned();
        if (waits)
            risk.note = QStringList{risk.note, reader.assignmentNote()}.join(QLatin1Char('\n')).trimmed();
        const Result<RiskId> entered = m_risks.report(m_change, risk);
        if (!entered) {
            tell(row, RowOutcome::Refused, entered.error());
            return;
        }
        m_report.entered.push_back(entered->value);
        const Result<void> gone = waits ? Result<void>() : follow(*entered, reader);
        if (waits)
            tell(row, RowOutcome::New,
                 listSentences(reader.problems()) + QLatin1Char(' ') +
                     QCoreApplication::translate("Import",
                                                 "It is reported, not assigned; who is responsible, the "
                                                 "limit and the steps after it stand in the remark."));
        else if (!gone)
            tell(row, RowOutcome::New,
                 QStringList{listSentences(reader.problems()), gone.error()}
                     .join(QLatin1Char('\n'))
                     .trimmed());
        else if (!reader.problems().isEmpty())
            tell(row, RowOutcome::New, listSentences(reader.problems()));
    }

    bool isThere(const Risk &risk) const
    {
        RiskFilter same;
        same.found = {risk.foundOn, risk.foundOn};
        for (const qint64 id : m_risks.ids(same, RiskOrder::Number, false)) {
            const Risk kept = *m_risks.find(RiskId{id});
            if (kept.place == risk.place && kept.description == risk.description)
                return true;
        }
        return false;
    }

    /** Along the states as far as the row tells; the first step that is refused ends it. */
    Result<void> follow(RiskId id, RiskRowReader &reader)
    {
        if (!reader.isAssigned())
            return {};
        const RiskAssignment assignment = reader.assignment();
        return m_risks.within(m_change, [&]() -> Result<void> {
            Result<void> done = m_risks.assign(id, assignment);
            const RiskRectification rectification = reader.rectification();
            if (done && rectification.on.isValid())
                done = m_risks.rectify(id, rectification);
            const RiskVerification verification = reader.verification();
            if (done && verification.on.isValid())
                done = m_risks.verify(id, verification);
            const RiskWriteOff writeOff = reader.writeOff();
            if (done && writeOff.on.isValid())
                done = m_risks.writeOff(id, writeOff);
            return done;
        });
    }

    Change &m_change;
    OfficeRegister &m_office;
    RiskRegister &m_risks;
    const SourceSheet &m_sheet;
    QMap<QString, int> m_columns;
    RiskCategories m_categories;
    ImportReport &m_report;
};

} // namespace

bool isRiskList(const QStringList &headings)
{
    const QMap<QString, int> columns = listColumns(riskFields(), headings);
    return columns.contains(QStringLiteral("found_on")) && columns.contains(QStringLiteral("description"));
}

Result<ImportReport> importRiskList(Ledger &ledger, OfficeRegister &office, RiskRegister &risks,
                                    const SourceSheet &sheet, const QString &fileName, bool dryRun)
{
    if (!isRiskList(sheet.headings))
        return Failure{QCoreApplication::translate(
            "Import",
            "A hidden-risk register needs a column with the day found and one with what was found.")};
    const auto take = [&](Change &change) -> Result<ImportReport> {
        ImportReport report;
        RiskList(change, office, risks, sheet, report).take();
        countRows(report, sheet.rows.size());
        return report;
    };
    Result<ImportReport> outcome = runListImport(ledger, QStringLiteral("risk"), fileName, dryRun, take);
    if (outcome && !dryRun) {
        office.tellChanged();
        risks.tellChanged();
    }
    return outcome;
}

} // namespace anhe
