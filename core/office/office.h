#pragma once

#include "core/base/strongid.h"

#include <QString>

namespace anhe {

/** The hospital as its papers name it. */
struct Hospital
{
    QString name;
    QString address;
    QString phone;
    QString legalRepresentative;
    QString office; ///< name of the complaint office, e.g. 医患关系办公室
    QString officePhone;
    QString documentCode;  ///< 机关代字 of its letters
    QString mediationBody; ///< the 医调委 it works with
    QString healthAuthority;

    bool operator==(const Hospital &) const = default;
};

struct Department
{
    DepartmentId id;
    QString name;
    QString pinyin;
    QString initials;
    QString head;
    QString phone;
    bool active = true;
    int position = 0;

    bool operator==(const Department &) const = default;
};

struct StaffMember
{
    StaffId id;
    QString name;
    QString pinyin;
    QString initials;
    DepartmentId department;
    QString title;
    QString phone;
    bool active = true;

    bool operator==(const StaffMember &) const = default;
};

/** An entry of the two-level category list. */
struct Category
{
    qint64 id = 0;
    QString code;
    QString parent; ///< code of the first level; "" when it is one itself
    QString name;
    bool active = true;
    int position = 0;

    bool operator==(const Category &) const = default;
};

} // namespace anhe
