#include "core/desk/officefonts.h"

#include "core/office/officeregister.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

FontChoice officeFontChoice(const OfficeRegister &office)
{
    const QJsonObject roles = office.setting(QStringLiteral("fonts")).toObject();
    FontChoice choice;
    for (const Coded<FontRole> &role : codesOf(FontRole{})) {
        QStringList families;
        for (const QJsonValue &family : roles[QLatin1String(role.code)].toArray())
            families += family.toString();
        if (!families.isEmpty())
            choice.insert(role.value, families);
    }
    return choice;
}

} // namespace anhe
