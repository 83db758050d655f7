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
        institution.level = coded<InstitutionLevel>("level").value_or(InstitutionLevel::Unrated);
        const auto byName = fromCode<InstitutionKind>(institutionKindCode(institution.name));
        institution.kind = coded<InstitutionKind>("kind").value_or(*byName);
        const std::optional<Ownership> ownership = coded<Ownership>("ownership");
        const std::optional<Sector> sector = coded<Sector>("sector");
        const bool privately = ownership == Ownership::Private || sector == Sector::Private;
        institution.sector = sector.value_or(privately ? Sector::Private : Sector::Public);
        institution.ownership = ownership.value_or(privately ? Ownership::Private : Ownership::Government);
        institution.inScope = {{day("scope_first"), day("scope_last")}};
        return institution;
    }

private:
    template <typename E>
    std::optional<E> coded(const char *field)
    {
        const QString word = text(field);
        if (word.isEmpty())
            return {};
        const std::optional<QString> code = listCode(QString::fromLatin1(field), word);
        if (code)
            return fromCode<E>(*code);
        warn(field, QCoreApplication::translate("Import", "“%1” is not known and was left open."), word);
        return {};
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

QString institutionKindCode(const QString &name)
{
    return listCode(QStringLiteral("kind"), name).value_or(codeText(InstitutionKind::Hospital));
}

void takeInstitutions(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                      const QMap<QString, int> &columns, ImportReport &report)
{
    const InstitutionStore store(change.database());
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &cells = sheet.rows[i];
        InstitutionRowReader reader(sheet, i, columns, change.at().date());
        const Institution institution = reader.read();
        FieldProblems problems = reader.problems();
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
