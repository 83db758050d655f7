#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace anhe {

/**
 * An icon of the program's set (a file name in resources/icons without ".svg"). It is drawn afresh in the
 * colours of the moment, so it follows the theme; with a role it keeps to that colour except when disabled.
 */
QIcon icon(const QString &name, std::optional<Role> role = {});

/** The program's own icon. */
QIcon programIcon();

} // namespace anhe
