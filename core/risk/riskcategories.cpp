#include "core/risk/riskcategories.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace anhe {

RiskCategories RiskCategories::shipped()
{
    return {{{QStringLiteral("dispute"), QStringLiteral("矛盾纠纷")},
             {QStringLiteral("petition"), QStringLiteral("信访")},
             {QStringLiteral("public_order"), QStringLiteral("治安")},
             {QStringLiteral("fire"), QStringLiteral("消防")},
             {QStringLiteral("equipment"), QStringLiteral("特种设备")},
             {QStringLiteral("power"), QStringLiteral("配电")},
             {QStringLiteral("chemicals"), QStringLiteral("危化品")},
             {QStringLiteral("drugs"), QStringLiteral("毒麻药品")},
             {QStringLiteral("radioactive"), QStringLiteral("放射源")},
             {QStringLiteral("pathogens"), QStringLiteral("菌（毒）种")},
             {QStringLiteral("infection"), QStringLiteral("院感疫情")},
             {QStringLiteral("quality"), QStringLiteral("医疗质量")},
             {QStringLiteral("building"), QStringLiteral("建筑施工")},
             {QStringLiteral("information"), QStringLiteral("信息安全")},
             {QStringLiteral("welfare"), QStringLiteral("职工待遇")},
             {QStringLiteral("surroundings"), QStringLiteral("周边环境")},
             {QStringLiteral("ethics"), QStringLiteral("行风")},
             {QStringLiteral("other"), QStringLiteral("其他")}}};
}

RiskCategories RiskCategories::fromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return shipped();
    RiskCategories categories;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject row = value.toObject();
        categories.all.append({row[QStringLiteral("code")].toString(), row[QStringLiteral("name")].toString(),
                               row[QStringLiteral("active")].toBool(true)});
    }
    return categories;
}

QJsonValue RiskCategories::json() const
{
    QJsonArray rows;
    for (const RiskCategory &category : all)
        rows.append(QJsonObject{{QStringLiteral("code"), category.code},
                                {QStringLiteral("name"), category.name},
                                {QStringLiteral("active"), category.active}});
    return rows;
}

RiskCategories RiskCategories::withShippedAgain() const
{
    RiskCategories again = shipped();
    for (const RiskCategory &category : all) {
        if (!again.knows(category.code))
            again.all.append(category);
    }
    return again;
}

QString RiskCategories::name(const QString &code) const
{
    for (const RiskCategory &category : all) {
        if (category.code == code)
            return category.name;
    }
    return code.isEmpty() ? QStringLiteral("未分类") : code;
}

bool RiskCategories::knows(const QString &code) const
{
    for (const RiskCategory &category : all) {
        if (category.code == code)
            return true;
    }
    return false;
}

FieldProblems checkCategories(const RiskCategories &categories)
{
    FieldProblems problems;
    QSet<QString> codes;
    QSet<QString> names;
    for (const RiskCategory &category : categories.all) {
        if (category.code.trimmed().isEmpty() || category.name.trimmed().isEmpty())
            problems.append({QStringLiteral("name"),
                             QCoreApplication::translate("Risk", "A kind of risk needs a code and a name.")});
        if (codes.contains(category.code) || names.contains(category.name))
            problems.append({QStringLiteral("name"),
                             QCoreApplication::translate("Risk", "The kind of risk “%1” stands there twice.")
                                 .arg(category.name)});
        codes.insert(category.code);
        names.insert(category.name);
    }
    const auto isOffered = [](const RiskCategory &category) { return category.active; };
    if (std::none_of(categories.all.begin(), categories.all.end(), isOffered))
        problems.append({QStringLiteral("name"),
                         QCoreApplication::translate("Risk", "One kind of risk at least stays in use.")});
    return problems;
}

} // namespace anhe
