#pragma once

#include "core/base/result.h"
#include "core/base/strongid.h"
#include "core/demo/demorandom.h"

#include <QHash>
#include <QList>
#include <QString>

namespace anhe {

class Desk;

/** A department of the invented hospital with those who work there. */
struct DemoDepartment
{
    DepartmentId id;
    QString name;
    QString group; ///< clinical, surgical, outpatient, window, logistics
    QStringList staff;
};

/** The invented hospital. */
struct DemoOffice
{
    QList<DemoDepartment> departments;
    QHash<QString, QList<int>> byGroup; ///< indexes of departments
    QStringList officers;               ///< of the complaint office
    QHash<QString, QString> categories; ///< the name of each code

    const DemoDepartment &oneOf(DemoRandom &random, const QString &groups) const; ///< groups parted by blanks
};

inline constexpr const char *demoHospital = "安和市第一人民医院";
inline constexpr const char *demoDocumentCode = "安一医"; ///< 机关代字 of its letters

/** Enters the hospital's papers, departments and staff. */
Result<DemoOffice> fillOffice(Desk &desk, DemoRandom &random);

} // namespace anhe
