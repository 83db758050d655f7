#pragma once

#include "tests/app/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anhe::tests {

/** What `list` tells of a register in JSON. */
inline QJsonArray listed(const QString &path, const char *name = "matters", const QStringList &more = {})
{
    const Answer answer = tests::anhe(QStringList{QStringLiteral("list"), path, QLatin1String(name),
                                                  QStringLiteral("--format"), QStringLiteral("json")} +
                                      more);
    INFO(answer.err.toStdString());
    REQUIRE(answer.exitCode == 0);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array();
}

inline QString text(const QJsonValue &row, const char *key)
{
    return row.toObject()[QLatin1String(key)].toString();
}

} // namespace anhe::tests
