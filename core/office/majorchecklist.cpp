#include "core/office/majorchecklist.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

MajorChecklist MajorChecklist::usual()
{
    return {{{QStringLiteral("造成患者死亡")},
             {QStringLiteral("造成3人及以上人身损害")},
             {QStringLiteral("可能造成患者中度以上残疾或器官组织损伤导致严重功能障碍")},
             {QStringLiteral("聚集10人及以上，或围堵医院、扰乱诊疗秩序")},
             {QStringLiteral("引起媒体或网络广泛关注")},
             {QStringLiteral("有伤医、自伤等极端行为或扬言")},
             {QStringLiteral("索赔金额在10万元及以上")}}};
}

MajorChecklist MajorChecklist::fromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return usual();
    MajorChecklist list;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject row = value.toObject();
        list.criteria.append(
            {row[QStringLiteral("text")].toString(), row[QStringLiteral("applies")].toBool(true)});
    }
    return list;
}

QJsonValue MajorChecklist::json() const
{
    QJsonArray rows;
    for (const MajorCriterion &criterion : criteria)
        rows.append(QJsonObject{{QStringLiteral("text"), criterion.text},
                                {QStringLiteral("applies"), criterion.applies}});
    return rows;
}

QStringList MajorChecklist::applying() const
{
    QStringList texts;
    for (const MajorCriterion &criterion : criteria) {
        if (criterion.applies)
            texts.append(criterion.text);
    }
    return texts;
}

} // namespace anhe
