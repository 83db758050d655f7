#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace anhe {

/** A kind of hidden risk; the code stays for ever, the name is the office's. */
struct RiskCategory
{
    QString code;
    QString name;
    bool active = true;

    bool operator==(const RiskCategory &) const = default;
};

/** Setting "risk.categories". */
struct RiskCategories
{
    QList<RiskCategory> all;

    /** The kinds a hospital has (DOMAIN §6), until the office has changed them. */
    static RiskCategories shipped();
    static RiskCategories fromJson(const QJsonValue &json);
    QJsonValue json() const;
    /** The shipped kinds as they were, the office's own behind them: a kind that risks have never goes. */
    RiskCategories withShippedAgain() const;

    /** The code itself when no list knows it; "未分类" for none. */
    QString name(const QString &code) const;
    bool knows(const QString &code) const;

    bool operator==(const RiskCategories &) const = default;
};

FieldProblems checkCategories(const RiskCategories &categories);

} // namespace anhe
