#include "core/mediation/daysinorder.h"

#include <QCoreApplication>

namespace anhe {

void checkDays(FieldProblems &problems, const QList<NamedDay> &days, QDate today)
{
    const NamedDay *earlier = nullptr;
    for (const NamedDay &named : days) {
        if (!named.day.isValid())
            continue;
        const QString field = QString::fromLatin1(named.field);
        if (named.day > today)
            problems.append({field, QCoreApplication::translate("Mediation", "The %1 lies in the future.")
                                        .arg(QCoreApplication::translate("Mediation", named.name))});
        if (earlier && named.day < earlier->day)
            problems.append(
                {field, QCoreApplication::translate("Mediation", "The %1 (%2) lies before the %3 (%4).")
                            .arg(QCoreApplication::translate("Mediation", named.name),
                                 named.day.toString(Qt::ISODate),
                                 QCoreApplication::translate("Mediation", earlier->name),
                                 earlier->day.toString(Qt::ISODate))});
        earlier = &named;
    }
}

} // namespace anhe
