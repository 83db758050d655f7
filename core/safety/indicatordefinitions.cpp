#include "core/safety/indicator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace anhe {

namespace {

struct ShippedIndicator
{
    const char *code;
    const char *name;
    const char *numerator;
    const char *denominator;
    const char *unit;
    const char *source;
    const char *base;
    bool addsUp;
};

constexpr ShippedIndicator shippedIndicators[] = {
    {"smi_registered", "登记在册严重精神障碍患者", "登记在册患者", "", "人", "精神卫生信息系统", "", false},
    {"smi_managed", "严重精神障碍患者管理率", "在管患者", "登记在册患者", "人", "精神卫生信息系统",
     "smi_registered", false},
    {"smi_medication", "严重精神障碍患者服药率", "服药患者", "登记在册患者", "人", "精神卫生信息系统",
     "smi_registered", false},
    {"smi_regular", "严重精神障碍患者规律服药率", "规律服药患者", "登记在册患者", "人", "精神卫生信息系统",
     "smi_registered", false},
    {"cameras_new", "本期新增视频监控摄像头", "新增摄像头", "", "个", "保卫科", "", true},
    {"cameras", "视频监控摄像头总数", "摄像头", "", "个", "保卫科", "", false},
    {"camera_coverage", "重点部位视频监控覆盖率", "已覆盖的重点部位", "重点部位", "处", "保卫科", "", false},
    {"alarms", "一键式报警装置安装率", "已安装的重点部位", "应安装的重点部位", "处", "保卫科", "", false},
    {"police_room", "警务室设置率", "已设警务室的院区", "院区", "个", "保卫科", "", false},
    {"security_gate", "出入口安检开展率", "开展安检的出入口", "主要出入口", "个", "保卫科", "", false},
    {"insured_elsewhere", "以其他方式参加医疗责任保险的机构", "机构", "", "家", "主管部门统计", "", false},
};

/** Text members with the names they have in the setting. */
constexpr std::pair<const char *, QString IndicatorDefinition::*> texts[] = {
    {"code", &IndicatorDefinition::code},
    {"name", &IndicatorDefinition::name},
    {"numerator", &IndicatorDefinition::numeratorName},
    {"denominator", &IndicatorDefinition::denominatorName},
    {"unit", &IndicatorDefinition::unit},
    {"source", &IndicatorDefinition::source},
    {"base", &IndicatorDefinition::base},
};

} // namespace

IndicatorDefinitions IndicatorDefinitions::shipped()
{
    IndicatorDefinitions definitions;
    for (const ShippedIndicator &one : shippedIndicators) {
        definitions.all.append({QString::fromLatin1(one.code), QString::fromUtf8(one.name),
                                QString::fromUtf8(one.numerator), QString::fromUtf8(one.denominator),
                                QString::fromUtf8(one.unit), QString::fromUtf8(one.source),
                                QString::fromLatin1(one.base), one.addsUp});
    }
    return definitions;
}

IndicatorDefinitions IndicatorDefinitions::fromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return shipped();
    IndicatorDefinitions definitions;
    for (const QJsonValue &row : json.toArray()) {
        IndicatorDefinition definition;
        for (const auto &[name, member] : texts)
            definition.*member = row[QLatin1String(name)].toString();
        definition.addsUp = row[QStringLiteral("adds_up")].toBool();
        definition.active = row[QStringLiteral("active")].toBool(true);
        definitions.all.append(definition);
    }
    return definitions;
}

QJsonValue IndicatorDefinitions::json() const
{
    QJsonArray rows;
    for (const IndicatorDefinition &definition : all) {
        QJsonObject row{{QStringLiteral("adds_up"), definition.addsUp},
                        {QStringLiteral("active"), definition.active}};
        for (const auto &[name, member] : texts)
            row.insert(QLatin1String(name), definition.*member);
        rows.append(row);
    }
    return rows;
}

const IndicatorDefinition *IndicatorDefinitions::find(const QString &code) const
{
    for (const IndicatorDefinition &definition : all) {
        if (definition.code == code)
            return &definition;
    }
    return nullptr;
}

FieldProblems checkDefinitions(const IndicatorDefinitions &definitions)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    const auto says = [](const char *text) { return QCoreApplication::translate("Safety", text); };
    FieldProblems problems;
    QSet<QString> codes;
    for (qsizetype i = 0; i < definitions.all.size(); ++i) {
        const IndicatorDefinition &definition = definitions.all[i];
        const auto field = [i](const char *member) {
            return QStringLiteral("indicators.%1.%2").arg(i).arg(QLatin1String(member));
        };
        if (!form.match(definition.code).hasMatch())
            problems.append(
                {field("code"), says(QT_TRANSLATE_NOOP("Safety", "A code has small Latin letters, digits and "
                                                                 "underscores and begins with a letter."))});
        else if (codes.contains(definition.code))
            problems.append(
                {field("code"), says(QT_TRANSLATE_NOOP("Safety", "This code stands there twice."))});
        if (definition.name.trimmed().isEmpty())
            problems.append({field("name"), says(QT_TRANSLATE_NOOP("Safety", "An indicator needs a name."))});
        if (definition.numeratorName.trimmed().isEmpty())
            problems.append(
                {field("numerator"), says(QT_TRANSLATE_NOOP("Safety", "Please say what is counted."))});
        codes.insert(definition.code);
    }
    return problems;
}

} // namespace anhe
