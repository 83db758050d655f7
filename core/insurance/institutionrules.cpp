#include "core/insurance/insurancerules.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

/** Days of scope side by side: an open beginning is before all days, an open end after them. */
QDate begin(const Period &spell)
{
    return spell.first.isValid() ? spell.first : QDate(1, 1, 1);
}
QDate end(const Period &spell)
{
    return spell.last.isValid() ? spell.last : QDate(9999, 12, 31);
}

void checkScope(FieldProblems &problems, QList<Period> spells)
{
    const QString field = QStringLiteral("in_scope");
    std::sort(spells.begin(), spells.end(),
              [](const Period &a, const Period &b) { return begin(a) < begin(b); });
    for (qsizetype i = 0; i < spells.size(); ++i) {
        if (end(spells[i]) < begin(spells[i]))
            problems.append(
                {field,
                 QCoreApplication::translate("Insurance", "The time in scope from %1 ends before it "
                                                          "begins (%2).")
                     .arg(spells[i].first.toString(Qt::ISODate), spells[i].last.toString(Qt::ISODate))});
        else if (i > 0 && begin(spells[i]) <= end(spells[i - 1]))
            problems.append(
                {field, QCoreApplication::translate("Insurance", "Two times in scope overlap on %1.")
                            .arg(begin(spells[i]).toString(Qt::ISODate))});
    }
}

} // namespace

FieldProblems checkInstitution(const Institution &institution)
{
    FieldProblems problems;
    if (institution.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"),
                         QCoreApplication::translate("Insurance", "An institution needs its name.")});
    checkScope(problems, institution.inScope);
    if (institution.ownership == Ownership::Government && institution.sector == Sector::Private)
        problems.append({QStringLiteral("sector"),
                         QCoreApplication::translate("Insurance", "What the government runs is public."),
                         true});
    return problems;
}

} // namespace anhe
