#include "ui/common/deskuser.h"

#include "ui/common/remembered.h"

namespace anhe {

static const QString nameKey = QStringLiteral("user/name");

QString rememberedUser()
{
    const QString given = remembered().value(nameKey).toString();
    if (!given.isEmpty())
        return given;
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME") : login;
}

void rememberUser(const QString &name)
{
    remembered().setValue(nameKey, name.trimmed());
}

} // namespace anhe
