#include "core/import/policyrows.h"

#include "core/import/institutionrows.h"
#include "core/import/listrow.h"
#include "core/insurance/insuranceregister.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace anhe {

namespace {

/** Reads one row of a list of policies. */
class PolicyRowReader : public ListRow
{
public:
    using ListRow::ListRow;

    Policy read()
    {
        Policy policy;
        policy.insurer = text("insurer");
        policy.number = text("number");
        policy.scheme = text("scheme");
        policy.broker = text("broker");
        policy.note = text("note");
        policy.period = {day("period_first"), day("period_last")};
        if (!policy.period.first.isValid() && !policy.period.last.isValid())
            policy.period = period(text("period"));
        policy.retroactiveOn = day("retroactive_on");
        policy.reportingUntil = day("reporting_until");
        policy.perPerson = amount("per_person");
        policy.perEvent = amount("per_event");
        policy.aggregate = amount("aggregate");
        policy.legalCosts = amount("legal_costs");
        readMentalDamage(policy);
        policy.deductible = amount("deductible");
        policy.deductiblePercent = percent("deductible_percent");
        policy.premium = amount("premium");
        readHours(policy);
        return policy;
    }

private:
    /** "2026-01-01至2026-12-31", with any of the signs people put between two days. */
    Period period(const QString &written)
    {
        static const QRegularExpression form(QStringLiteral(
            "^自?(\\d{4}\\D+\\d{1,2}\\D+\\d{1,2}日?)(?:零时起?|0时起?)?\\s*(?:至|到|起至|~|～|—+|-+|–)"
            "\\s*(\\d{4}\\D+\\d{1,2}\\D+\\d{1,2}日?)(?:二十四时止?|24时止?|止)?$"));
        if (written.isEmpty())
            return {};
        const auto match = form.match(written);
        if (!match.hasMatch()) {
            refuse("period", QCoreApplication::translate("Import", "“%1” is not a period of days."), written);
            return {};
        }
        return {dayOf("period", match.captured(1)), dayOf("period", match.captured(2))};
    }

    /** In the heading's unit: 累计限额（万元） is read in ten thousands. */
    std::optional<Money> amount(const char *field)
    {
        static const QRegularExpression noise(QStringLiteral("^(人民币|RMB|CNY)+\\s*|元?整?$"));
        const QString written = text(field);
        if (written.isEmpty())
            return {};
        const QString heading = headingOf(field);
        std::optional<Money> amount = Money::fromText(QString(written).remove(noise));
        if (!amount)
            refuse(field, QCoreApplication::translate("Import", "“%1” is not an amount of money."), written);
        else if (heading.contains(QStringLiteral("万元")) && !written.contains(QStringLiteral("万")))
            amount->fen *= 10'000;
        return amount;
    }

    std::optional<Percent> percent(const char *field)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return {};
        std::optional<Percent> percent = Percent::fromText(written);
        // A spreadsheet keeps 10 % as 0.1.
        bool plain = false;
        const double share = written.toDouble(&plain);
        if (plain && share > 0 && share < 1)
            percent = Percent{qRound(share * 10'000)};
        if (!percent)
            refuse(field, QCoreApplication::translate("Import", "“%1” is not a percentage."), written);
        return percent;
    }

    void readMentalDamage(Policy &policy)
    {
        if (text("mental_damage").endsWith(QLatin1Char('%')))
            policy.mentalDamagePercent = percent("mental_damage");
        else
            policy.mentalDamage = amount("mental_damage");
    }

    void readHours(Policy &policy)
    {
        static const QRegularExpression hours(QStringLiteral("^(\\d{1,4})\\s*(?:小时|时|h)?(?:内)?$"));
        const QString written = text("hours_to_report");
        const auto match = hours.match(written);
        policy.hoursToReport = 0; // only the policy sets one
        if (match.hasMatch())
            policy.hoursToReport = match.captured(1).toInt();
        else if (!written.isEmpty())
            refuse("hours_to_report", QCoreApplication::translate("Import", "“%1” is not a number of hours."),
                   written);
    }
};

/** An institution that a row insures. */
struct InsuredParty
{
    InstitutionId known;    ///< none while only the list names it
    Institution named = {}; ///< to be entered with the policy
};

/** A row of a policy with the institutions it insures. */
struct InsuredRow
{
    qsizetype row = 0;
    QList<InsuredParty> parties;
    QStringList remarks; ///< what the row was not clear about
};

/** A policy with the rows of the list that tell of it. */
struct GatheredPolicy
{
    Policy policy;
    QList<InsuredRow> rows;
};

class PolicyList
{
public:
    PolicyList(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
               const QMap<QString, int> &columns, ImportReport &report)
        : m_change(change), m_insurance(insurance), m_sheet(sheet), m_columns(columns), m_report(report)
    {}

    void take()
    {
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row)
            gather(row);
        for (GatheredPolicy &gathered : m_policies)
            keep(gathered);
    }

private:
    void tell(qsizetype row, RowOutcome outcome, const QString &why)
    {
        m_report.rows.append({m_sheet.rowNumbers[row], outcome, why, m_sheet.rows[row]});
    }

    void gather(qsizetype row)
    {
        PolicyRowReader reader(m_sheet, row, m_columns, m_change.at().date());
        Policy policy = reader.read();
        if (isRefused(reader.problems())) {
            tell(row, RowOutcome::Refused, listSentences(reader.problems()));
            return;
        }
        Result<InsuredRow> insured = insuredBy(reader, row);
        if (!insured) {
            tell(row, RowOutcome::Refused, insured.error());
            return;
        }
        if (!reader.problems().isEmpty())
            insured->remarks.prepend(listSentences(reader.problems()));
        policy.renewalOf = m_insurance.idOfPolicy(policy.insurer, reader.text("renewal_of"));
        for (GatheredPolicy &gathered : m_policies) {
            if (gathered.policy.insurer != policy.insurer || gathered.policy.number != policy.number)
                continue;
            if (gathered.policy.period != policy.period) {
                tell(row, RowOutcome::Refused,
                     QCoreApplication::translate("Import",
                                                 "The policy %1 stands above with another period (row %2).")
                         .arg(policy.number)
                         .arg(m_sheet.rowNumbers[gathered.rows.first().row]));
                return;
            }
            gathered.rows << *insured;
            return;
        }
        m_policies.append({policy, {*insured}});
    }

    /** The institutions a row names; the ledger's own where the list names none. */
    Result<InsuredRow> insuredBy(const PolicyRowReader &reader, qsizetype row)
    {
        const InstitutionStore store(m_change.database());
        const QString name = reader.text("institution");
        const QString code = reader.text("code");
        if (const InstitutionId byCode = store.idOfCode(code))
            return InsuredRow{row, {{byCode}}, {}};
        if (name.isEmpty())
            return InsuredRow{row, {{store.own()}}, {}};
        InsuredRow insured{row, {}, {}};
        const QStringList names = namesIn(name);
        for (const QString &one : names) {
            const Result<InsuredParty> party = partyNamed(one, names.size() == 1 ? code : QString());
            if (!party)
                return party.failure();
            insured.parties << *party;
        }
        if (names.size() > 1)
            insured.remarks << QCoreApplication::translate("Import", "“%1” was read as %2 institutions.")
                                   .arg(name)
                                   .arg(names.size());
        return insured;
    }

    /** One name, or the several that stand in one cell; a name of the ledger with a mark in it stays whole.
     */
    QStringList namesIn(const QString &cell)
    {
        static const QRegularExpression marks(QStringLiteral("[、，,;；/／]"));
        const InstitutionStore store(m_change.database());
        const auto isKnown = [&store](const QString &name) { return !store.idsOfName(name).isEmpty(); };
        QStringList names;
        for (const QString &part : cell.split(marks)) {
            if (const QString name = part.trimmed(); !name.isEmpty() && !names.contains(name))
                names << name;
        }
        const bool whole = isKnown(cell) && !std::all_of(names.begin(), names.end(), isKnown);
        return whole || names.isEmpty() ? QStringList{cell} : names;
    }

    Result<InsuredParty> partyNamed(const QString &name, const QString &code)
    {
        const QList<InstitutionId> named = InstitutionStore(m_change.database()).idsOfName(name);
        if (named.size() > 1)
            return Failure{QCoreApplication::translate(
                               "Import", "Several institutions are called %1; the list has to give the code.")
                               .arg(name)};
        if (!named.isEmpty())
            return InsuredParty{named.first()};
        Institution institution;
        institution.name = name;
        institution.code = code;
        institution.kind = kindByName(name, InstitutionKind::Hospital);
        return InsuredParty{{}, institution};
    }

    void keep(GatheredPolicy &gathered)
    {
        const PolicyStore store(m_change.database());
        const PolicyId same = store.idOfNumber(gathered.policy.insurer, gathered.policy.number);
        if (same) {
            addInstitutions(*store.find(same), gathered);
            return;
        }
        // Institutions that only the list names are entered when nothing speaks against their policy.
        Policy alone = gathered.policy;
        alone.institutions = {InstitutionStore(m_change.database()).own()};
        const FieldProblems problems = m_insurance.problemsOf(alone);
        if (isRefused(problems)) {
            refuse(gathered, Failure::ofFields(problems).message);
            return;
        }
        enterInstitutions(gathered);
        insure(gathered.policy, gathered);
        if (gathered.rows.isEmpty())
            return;
        const Result<PolicyId> entered = m_insurance.enter(m_change, gathered.policy);
        if (!entered) {
            refuse(gathered, entered.error());
            return;
        }
        QStringList &remarks = gathered.rows.first().remarks;
        if (!problems.isEmpty())
            remarks << listSentences(problems);
        if (gathered.policy.hoursToReport == 0)
            remarks << QCoreApplication::translate(
                "Import", "No time to report claims was entered; see in the policy whether it sets one.");
        tellRemarks(gathered);
    }

    void refuse(const GatheredPolicy &gathered, const QString &why)
    {
        for (const InsuredRow &insured : gathered.rows)
            tell(insured.row, RowOutcome::Refused, why);
    }

    void tellRemarks(const GatheredPolicy &gathered)
    {
        for (const InsuredRow &insured : gathered.rows) {
            if (!insured.remarks.isEmpty())
                tell(insured.row, RowOutcome::New, insured.remarks.join(QLatin1Char('\n')));
        }
    }

    /** Of the rows whose institutions can be had; the others are refused and leave the policy. */
    void enterInstitutions(GatheredPolicy &gathered)
    {
        QList<InsuredRow> taken;
        for (InsuredRow insured : std::as_const(gathered.rows)) {
            const Result<void> had = enterParties(insured);
            if (had)
                taken << insured;
            else
                tell(insured.row, RowOutcome::Refused, had.error());
        }
        gathered.rows = taken;
    }

    Result<void> enterParties(InsuredRow &insured)
    {
        for (InsuredParty &party : insured.parties) {
            if (party.known)
                continue;
            const QList<InstitutionId> since =
                InstitutionStore(m_change.database()).idsOfName(party.named.name);
            const Result<InstitutionId> entered =
                since.isEmpty() ? m_insurance.enter(m_change, party.named) : since.first();
            if (!entered)
                return entered.failure();
            party.known = *entered;
        }
        return {};
    }

    /** Gives the policy the institutions of the rows; a row that brings none it did not have is repeated. */
    void insure(Policy &policy, GatheredPolicy &gathered)
    {
        QList<InsuredRow> fresh;
        for (const InsuredRow &insured : std::as_const(gathered.rows)) {
            const qsizetype before = policy.institutions.size();
            for (const InsuredParty &party : insured.parties) {
                if (!policy.institutions.contains(party.known))
                    policy.institutions << party.known;
            }
            if (policy.institutions.size() > before)
                fresh << insured;
            else
                tell(insured.row, RowOutcome::Repeated,
                     QCoreApplication::translate("Import", "%1 is in the register already.")
                         .arg(policy.number));
        }
        gathered.rows = fresh;
    }

    void addInstitutions(Policy kept, GatheredPolicy &gathered)
    {
        enterInstitutions(gathered);
        insure(kept, gathered);
        const Result<void> amended = m_insurance.amend(m_change, kept, {});
        if (!amended)
            refuse(gathered, amended.error());
        else
            tellRemarks(gathered);
    }

    Change &m_change;
    InsuranceRegister &m_insurance;
    const SourceSheet &m_sheet;
    const QMap<QString, int> &m_columns;
    ImportReport &m_report;
    QList<GatheredPolicy> m_policies;
};

} // namespace

void takePolicies(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                  const QMap<QString, int> &columns, ImportReport &report)
{
    PolicyList(change, insurance, sheet, columns, report).take();
}

} // namespace anhe
