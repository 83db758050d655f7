#pragma once

#include "core/base/period.h"
#include "core/base/strongid.h"
#include "core/insurance/insurancecodes.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace anhe {

/** A medical institution 医疗机构 of which the office watches the insurance. One of them is the ledger's own
 * hospital. */
struct Institution
{
    InstitutionId id;
    QString uuid;
    QString name;
    QString code; ///< registration number 机构代码, "" when not known
    InstitutionLevel level = InstitutionLevel::Unrated;
    InstitutionKind kind = InstitutionKind::Hospital;
    Ownership ownership = Ownership::Government;
    Sector sector = Sector::Public;
    QString district;
    QString address;
    QString contact;
    QString phone;
    bool own = false;
    QList<Period> inScope; ///< when it has to be insured; without any it is not counted
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isInScope(QDate day) const
    {
        for (const Period &spell : inScope) {
            if (spell.contains(day))
                return true;
        }
        return false;
    }
    bool operator==(const Institution &) const = default;
};

} // namespace anhe
