#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace anhe::tests {

/** What another program finds in an Office file: one part of the package as text. */
QString packagePart(const QString &path, const QString &part);

/** The names of all parts. */
QStringList packageParts(const QString &path);

/** Writes a package of such parts. */
void writePackage(const QString &path, const QMap<QString, QString> &parts);

} // namespace anhe::tests
