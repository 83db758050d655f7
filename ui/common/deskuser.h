#pragma once

#include <QString>

namespace anhe {

/** The name that history keeps for what is changed at this desk: as given, else the computer's own. */
QString rememberedUser();
void rememberUser(const QString &name);

} // namespace anhe
