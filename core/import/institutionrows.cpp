#include "core/import/institutionrows.h"

#include "core/import/listfield.h"
#include "core/import/listrow.h"
#include "core/insurance/insuranceregister.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** One row of a list of institutions, read. */
class InstitutionRowReader : public ListRow
{
public:
    using ListRow::ListRow;

    Institution read()
    {
        Institution institution;
        institution.name = text("name");
        institution.code = text("code");
        institution.district = text("district");
        institution.address = text("address");
        institution.contact = text("contact");
        institution.phone = text("phone");
        institution.note = text("note");
        institution.level = coded("level", InstitutionLevel::Unrated, InstitutionLevel::Unrated);
        institution.kind = coded("kind", kindByName(institution.name, InstitutionKind::Hospital),
                                 kindByName(institution.name, InstitutionKind::Other));
        const bool privately = means("ownership", Ownership::Private) || means("sector", Sector::Private);
        const Sector sector = privately ? Sector::Private : Sector::Public;
        institution.sector = coded("sector", sector, sector);
        institution.ownership =
            coded("ownership", privately ? Ownership::Private : Ownership::Government, Ownership::Other);
        institution.inScope = scope();
        return institution;
    }

private:
    /** What the cell says; where it is blank or not known, the fallback for that. An unknown word is told
     * with what it was taken as. */
    template <typename E>
    E coded(const char *field, E blank, E unknown)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return blank;
        if (const std::optional<QString> code = listCode(QString::fromLatin1(field), written))
            return fromCode<E>(*code).value_or(unknown);
        warn(field,
             QCoreApplication::translate("Import", "“%1” is not known; it was taken as “%2”.")
                 .arg(QStringLiteral("%1"), word(unknown)),
             written);
        return unknown;
    }

    template <typename E>
    bool means(const char *field, E value) const
    {
        return listCode(QString::fromLatin1(field), text(field)) == codeText(value);
    }

    /** A list without a word on it is a list of those that have to be insured. */
    QList<Period> scope()
    {
        const Period spell{day("scope_first"), day("scope_last")};
        const QString written = text("in_scope");
        const std::optional<QString> code = listCode(QStringLiteral("in_scope"), written);
        if (!written.isEmpty() && !code)
            warn("in_scope",
                 QCoreApplication::translate(
                     "Import", "“%1” says neither yes nor no; the institution was taken as in scope."),
                 written);
        // One that has left had its time.
        const bool never = code == QLatin1String("no") && !spell.last.isValid();
        return never ? QList<Period>() : QList<Period>{spell};
    }
};

/** The institution of the ledger that a row means. */
InstitutionId known(const InstitutionStore &store, const Institution &institution)
{
    if (const InstitutionId same = store.idOfCode(institution.code))
        return same;
    for (const InstitutionId id : store.idsOfName(institution.name)) {
        const std::optional<Institution> found = store.find(id);
        const bool otherCode =
            !found->code.isEmpty() && !institution.code.isEmpty() && found->code != institution.code;
        const bool sameDistrict = found->district == institution.district || found->own;
        if (sameDistrict && !otherCode)
            return id;
    }
    return {};
}

} // namespace

InstitutionKind kindByName(const QString &name, InstitutionKind otherwise)
{
    return fromCode<InstitutionKind>(listCode(QStringLiteral("kind"), name).value_or(QString()))
        .value_or(otherwise);
}

void takeInstitutions(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                      const QMap<QString, int> &columns, ImportReport &report)
{
    const InstitutionStore store(change.database());
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &cells = sheet.rows[i];
        InstitutionRowReader reader(sheet, i, columns, change.at().date());
        const Institution institution = reader.read();
        const FieldProblems &problems = reader.problems();
        const auto tell = [&](RowOutcome outcome, const QString &why) {
            report.rows.append({sheet.rowNumbers[i], outcome, why, cells});
        };
        const InstitutionId same = known(store, institution);
        const std::optional<Institution> before = same ? store.find(same) : std::nullopt;
        // The ledger's own hospital stands there from the start; a list tells the rest of it.
        if (before && before->own && before->inScope.isEmpty() && !isRefused(problems)) {
            Institution own = institution;
            own.id = before->id;
            const Result<void> amended = insurance.amend(change, own, {});
            if (!amended)
                tell(RowOutcome::Refused, amended.error());
            else if (!problems.isEmpty())
                tell(RowOutcome::New, listSentences(problems));
            continue;
        }
        if (before) {
            tell(RowOutcome::Repeated,
                 QCoreApplication::translate("Import", "%1 is in the register already.").arg(before->name));
            continue;
        }
        if (isRefused(problems)) {
            tell(RowOutcome::Refused, listSentences(problems));
            continue;
        }
        const Result<InstitutionId> entered = insurance.enter(change, institution);
        if (!entered)
            tell(RowOutcome::Refused, entered.error());
        else if (!problems.isEmpty())
            tell(RowOutcome::New, listSentences(problems));
    }
}

} // namespace anhe
