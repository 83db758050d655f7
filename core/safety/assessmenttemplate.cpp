#include "core/safety/assessmenttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

namespace {

struct ShippedItem
{
    const char *group;
    const char *item;
    const char *content;
    double points;
    const char *howToScore;
};

constexpr ShippedItem shippedItems[] = {
    {"医疗质量", "核心制度落实", "医疗质量安全核心制度健全，科室逐项落实并有检查记录", 6,
     "缺一项制度扣1分；抽查发现未落实一项扣1分"},
    {"医疗质量", "不良事件管理", "医疗安全（不良）事件主动报告，有分析和整改", 5,
     "瞒报一例不得分；无分析整改每例扣1分"},
    {"医疗质量", "纠纷预防", "高风险诊疗环节有风险评估和处置预案，病历书写规范", 5,
     "无预案扣2分；抽查病历不规范每份扣0.5分"},
    {"医疗质量", "纠纷处置", "医疗纠纷登记、告知、封存、调解移交规范", 4, "缺登记或未按规定告知每例扣1分"},
    {"医疗服务", "投诉管理", "投诉接待场所、电话、流程公开，落实首诉负责制", 5, "未公开扣2分；推诿每例扣1分"},
    {"医疗服务", "按期反馈", "投诉在规定期限内反馈并告知投诉人", 6, "逾期每件扣0.5分；未告知每件扣0.5分"},
    {"医疗服务", "信访办理", "信访事项按期受理、办结、答复，初信初访一次性办结", 5,
     "逾期每件扣1分；重复信访每件扣0.5分"},
    {"医疗服务", "沟通告知", "落实医患沟通和知情同意制度，有培训有记录", 4,
     "无培训扣2分；缺知情同意每份扣0.5分"},
    {"医德医风", "行风建设", "落实医疗机构工作人员廉洁从业规定，有宣传教育和检查", 6,
     "查实违规一例不得分；无检查记录扣2分"},
    {"医德医风", "服务态度", "服务态度类投诉得到处理，责任到人", 5, "未处理每件扣1分"},
    {"医德医风", "职工关爱", "及时了解职工待遇诉求，妥善化解内部矛盾", 4, "引发集体上访不得分"},
    {"医疗费用", "收费公示", "医疗服务价格、药品和耗材价格公开，提供费用查询", 5,
     "未公示扣3分；公示不全扣1分"},
    {"医疗费用", "规范收费", "无重复、分解、超标准收费", 6, "查实每例扣1分"},
    {"医疗费用", "医保政策", "严格执行医保政策，费用争议及时解释", 4, "违规每例扣1分"},
    {"平安建设", "组织领导", "成立平安医院建设领导小组，定期召开例会和会商", 4,
     "无组织不得分；缺会议每次扣1分"},
    {"平安建设", "人防", "保安员按标准配备，重点部位定时巡查", 5, "配备不足每缺一人扣0.5分；无巡查记录扣1分"},
    {"平安建设", "物防技防", "重点部位视频监控全覆盖，安装一键式报警并与公安联网", 5,
     "监控未覆盖每处扣0.5分；报警装置失灵每处扣1分"},
    {"平安建设", "警医联动", "设立警务室，开展安检，联合检查和移交线索", 4,
     "未设警务室扣2分；未开展安检扣1分"},
    {"平安建设", "隐患排查", "每周排查、零报告，隐患整改、复核、销号闭环", 6,
     "缺报一次扣0.5分；逾期未整改每项扣1分"},
    {"平安建设", "应急演练", "有应急预案，每年组织演练并评估", 3, "无演练扣2分；无评估扣1分"},
    {"平安建设", "重点人群管理", "严重精神障碍患者等服务管理规范，按要求随访", 3, "管理不规范每例扣0.5分"},
};

} // namespace

AssessmentTemplate AssessmentTemplate::shipped()
{
    AssessmentTemplate sheet{QStringLiteral("平安医院建设考核评分表"), {}};
    for (const ShippedItem &line : shippedItems) {
        sheet.items.append({QString::fromUtf8(line.group), QString::fromUtf8(line.item),
                            QString::fromUtf8(line.content), line.points,
                            QString::fromUtf8(line.howToScore)});
    }
    return sheet;
}

AssessmentTemplate AssessmentTemplate::fromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return shipped();
    AssessmentTemplate sheet{json[QStringLiteral("title")].toString(), {}};
    for (const QJsonValue &row : json[QStringLiteral("items")].toArray()) {
        sheet.items.append({row[QStringLiteral("group")].toString(), row[QStringLiteral("item")].toString(),
                            row[QStringLiteral("content")].toString(),
                            row[QStringLiteral("points")].toDouble(),
                            row[QStringLiteral("how_to_score")].toString()});
    }
    return sheet;
}

QJsonValue AssessmentTemplate::json() const
{
    QJsonArray rows;
    for (const AssessmentItem &item : items)
        rows.append(QJsonObject{{QStringLiteral("group"), item.group},
                                {QStringLiteral("item"), item.item},
                                {QStringLiteral("content"), item.content},
                                {QStringLiteral("points"), item.points},
                                {QStringLiteral("how_to_score"), item.howToScore}});
    return QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("items"), rows}};
}

QStringList AssessmentTemplate::groups() const
{
    QStringList names;
    for (const AssessmentItem &item : items) {
        if (!names.contains(item.group))
            names << item.group;
    }
    return names;
}

double AssessmentTemplate::points() const
{
    double sum = 0;
    for (const AssessmentItem &item : items)
        sum += item.points;
    return sum;
}

double AssessmentTemplate::points(const QString &group) const
{
    double sum = 0;
    for (const AssessmentItem &item : items)
        sum += item.group == group ? item.points : 0;
    return sum;
}

FieldProblems checkTemplate(const AssessmentTemplate &sheet)
{
    const auto says = [](const char *text) { return QCoreApplication::translate("Safety", text); };
    FieldProblems problems;
    if (sheet.title.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("title"), says(QT_TRANSLATE_NOOP("Safety", "The sheet needs a title."))});
    if (sheet.items.isEmpty())
        problems.append(
            {QStringLiteral("items"), says(QT_TRANSLATE_NOOP("Safety", "The sheet has no lines."))});
    for (qsizetype i = 0; i < sheet.items.size(); ++i) {
        const AssessmentItem &item = sheet.items[i];
        const auto field = [i](const char *member) {
            return QStringLiteral("items.%1.%2").arg(i).arg(QLatin1String(member));
        };
        if (item.group.trimmed().isEmpty())
            problems.append(
                {field("group"), says(QT_TRANSLATE_NOOP("Safety", "Each line belongs to a group."))});
        if (item.item.trimmed().isEmpty() && item.content.trimmed().isEmpty())
            problems.append(
                {field("item"), says(QT_TRANSLATE_NOOP("Safety", "Please say what is looked at."))});
        if (item.points <= 0 || item.points > 1000)
            problems.append(
                {field("points"),
                 says(QT_TRANSLATE_NOOP("Safety", "A line is worth more than 0 and at most 1000 points."))});
    }
    return problems;
}

} // namespace anhe
