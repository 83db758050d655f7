#include "core/import/listfield.h"

#include "core/import/matterfield.h"
#include "core/insurance/insurancecodes.h"

#include <QSet>

namespace anhe {

namespace {

const ListField institutions[] = {
    {"name", "机构名称 医疗机构名称 医疗卫生机构名称 医疗机构 单位名称 医院名称 被保险机构 参保机构 参保单位 "
             "投保单位 机构 单位 名称 name"},
    {"code", "机构代码 医疗机构代码 组织机构代码 统一社会信用代码 社会信用代码 登记号 医疗机构登记号 "
             "执业许可证登记号 机构编码 编码 代码 code"},
    {"level", "级别 机构级别 医院级别 机构等级 医院等级 医疗机构级别 等级 等次 level"},
    {"kind", "类别 机构类别 机构类型 医疗机构类别 医疗机构类型 类型 kind"},
    {"ownership", "主办单位 举办主体 举办单位 所有制 所有制形式 登记注册类型 办别 经济类型 ownership"},
    {"sector", "公立民营 公立或民营 公办民办 机构性质 单位性质 性质 经营性质 办医性质 sector"},
    {"district", "区县 所属区县 县区 县市区 所属地区 所在地区 行政区划 所属辖区 辖区 地区 乡镇 所属乡镇 "
                 "district"},
    {"address", "地址 机构地址 单位地址 详细地址 address"},
    {"contact", "联系人 负责人 机构负责人 单位联系人 经办人 contact"},
    {"phone", "联系电话 电话 联系方式 手机 手机号 办公电话 phone"},
    {"in_scope",
     "应参保 是否应参保 应保 是否应保 是否应投保 是否纳入 是否纳入统保 是否纳入统计 应参保机构 in_scope"},
    {"scope_first", "纳入日期 纳入时间 应保起始日期 纳入统计日期 开业日期 设立日期 in_scope_from"},
    {"scope_last", "退出日期 退出时间 注销日期 停业日期 in_scope_to"},
    {"note", "备注 说明 note"},
};

const ListField policies[] = {
    {"insurer", "保险公司 承保公司 承保机构 承保保险公司 保险公司名称 保险人 共保主承 insurer"},
    {"number", "保单号 保险单号 保单号码 保险单号码 保单编号 保险合同号 number"},
    {"institution", "被保险人 被保险机构 参保机构 投保机构 投保单位 参保单位 机构名称 医疗机构名称 医疗机构 "
                    "单位名称 投保人 institution"},
    {"code", "机构代码 医疗机构代码 组织机构代码 统一社会信用代码 登记号 code"},
    {"period", "保险期间 保险期限 承保期间 保险期 period"},
    {"period_first",
     "起保日期 保险起期 起期 保险起始日期 保险起始日 生效日期 起始日期 保险开始日期 保险期间起 "
     "开始日期 period_first"},
    {"period_last", "终保日期 保险止期 止期 终期 保险终止日期 到期日期 到期日 终止日期 保险结束日期 "
                    "保险期间止 结束日期 截止日期 period_last"},
    {"retroactive_on", "追溯日期 追溯起期 追溯期 追溯期起 追溯日 追溯起始日 retroactive_on"},
    {"reporting_until", "延长报告期截止 延长报告期 延长报告期止 扩展报告期 延长索赔期 reporting_until"},
    {"per_person", "每人限额 每人责任限额 每人赔偿限额 每名患者限额 单人限额 per_person"},
    {"per_event", "每次事故限额 每次事故责任限额 每次事故赔偿限额 每案限额 单次限额 per_event"},
    {"aggregate", "累计限额 年累计限额 累计责任限额 累计赔偿限额 年度累计限额 总限额 aggregate"},
    {"legal_costs", "法律费用限额 法律费用 诉讼费用限额 legal_costs"},
    {"mental_damage", "精神损害限额 精神损害赔偿限额 精神损害抚慰金限额 精神损害 mental_damage"},
    {"deductible", "免赔额 每次事故免赔额 绝对免赔额 deductible"},
    {"deductible_percent", "免赔率 每次事故免赔率 绝对免赔率 deductible_percent"},
    {"hours_to_report", "报案时限 报案时限小时 报案期限 hours_to_report"},
    {"premium", "保费 保险费 保险费用 总保费 保费金额 premium"},
    {"scheme", "统保项目 统保方案 项目名称 统保 scheme"},
    {"broker", "经纪公司 保险经纪 经纪人 保险经纪公司 broker"},
    {"renewal_of", "续保保单号 上年保单号 原保单号 上期保单号 renewal_of"},
    {"note", "备注 说明 note"},
};

const ListField activities[] = {
    {"held_on", "活动日期 日期 活动时间 时间 开展日期 举办日期 召开日期 held_on"},
    {"kind", "活动类别 活动类型 类别 类型 活动种类 kind"},
    {"title", "主题 活动主题 活动名称 会议主题 名称 标题 title"},
    {"place", "地点 活动地点 会议地点 place"},
    {"department", "承办科室 主办科室 责任科室 组织科室 科室 department"},
    {"led_by", "主持人 组织者 带队领导 负责人 led_by"},
    {"participants", "参加人员 参会人员 参训人员 出席人员 participants"},
    {"head_count", "参加人数 参会人数 参训人数 参演人数 到会人数 实到人数 人数 人次 head_count"},
    {"expected_count", "应到人数 expected_count"},
    {"places", "检查部位 检查地点 检查科室 places"},
    {"content", "内容 活动内容 会议内容 具体内容 content"},
    {"outcome", "处理结果 落实情况 整改情况 成效 议定事项 outcome"},
    {"findings", "发现的问题 发现问题 存在问题 问题隐患 findings"},
    {"note", "备注 说明 note"},
};

const ListField indicators[] = {
    {"quarter", "季度 所属季度 统计季度 期间 统计期间 quarter"},
    {"indicator", "指标 指标名称 统计指标 indicator name"},
    {"numerator", "分子 完成数 数值 数量 numerator"},
    {"denominator", "分母 基数 总数 denominator"},
    {"unit", "单位 计量单位 unit"},
    {"source", "来源 数据来源 填报部门 source"},
    {"note", "备注 说明 note"},
};

const ListField risks[] = {
    {"number", "编号 隐患编号 台账编号 原编号 number"},
    {"found_on", "排查日期 排查时间 发现日期 发现时间 检查日期 检查时间 上报日期 登记日期 日期 found_on"},
    {"found_by", "排查人 发现人 检查人 上报人 排查人员 检查人员 found_by"},
    {"source", "来源 隐患来源 发现方式 发现途径 排查方式 source"},
    {"place", "隐患部位 隐患地点 部位 地点 位置 场所 所在部位 place"},
    {"department", "责任科室 责任部门 所在科室 隐患科室 整改科室 整改部门 责任单位 科室 部门 department"},
    {"category", "隐患类别 隐患类型 风险类别 类别 类型 分类 category"},
    {"description", "隐患内容 隐患描述 隐患情况 存在问题 存在的问题 问题隐患 安全隐患 风险隐患 主要问题 问题 "
                    "内容 description"},
    {"likelihood", "可能性 发生可能性 可能性等级 likelihood"},
    {"impact", "严重程度 后果 严重性 后果严重性 影响程度 impact"},
    {"level", "风险等级 隐患等级 隐患级别 风险级别 等级 级别 level"},
    {"responsible", "整改责任人 责任人 整改人 responsible"},
    {"measures", "整改措施 防范措施 管控措施 措施 measures"},
    {"funds", "整改资金 资金 资金保障 经费 funds"},
    {"assigned_on", "交办日期 交办时间 下达日期 assigned_on"},
    {"due_on", "整改期限 整改时限 完成时限 期限 时限 要求完成时间 计划完成时间 due_on"},
    {"contingency", "应急预案 预案 应急措施 contingency"},
    {"leader", "包案领导 包保领导 分管领导 挂牌领导 leader"},
    {"team", "包案专班 工作专班 专班 包案小组 team"},
    {"plan", "工作方案 整改方案 化解方案 方案 plan"},
    {"rectified_on", "整改完成日期 整改完成时间 实际完成时间 完成日期 完成时间 整改日期 rectified_on"},
    {"rectified_by", "整改落实人 整改完成人 rectified_by"},
    {"result", "整改结果 整改情况 整改落实情况 完成情况 result"},
    {"verified_on", "验收日期 验收时间 复查日期 复查时间 核查日期 verified_on"},
    {"verified_by", "验收人 复查人 核查人 verified_by"},
    {"verification", "验收意见 复查意见 复查结果 验收结果 verification"},
    {"written_off_on", "销号日期 销号时间 written_off_on"},
    {"written_off_by", "销号人 销号审批人 written_off_by"},
    {"evidence", "佐证材料 证明材料 evidence"},
    {"note", "备注 说明 note"},
};

struct ListWord
{
    const char *field;
    const char *part; ///< of the word
    const char *code;
};

/** The first part that is found decides. */
const ListWord words[] = {
    {"level", "三", "tertiary"},
    {"level", "二", "secondary"},
    {"level", "一", "primary"},
    {"level", "未", "unrated"},
    {"level", "无", "unrated"},
    {"level", "基层", "primary"},
    {"kind", "社区卫生", "community_centre"},
    {"kind", "卫生院", "township_centre"},
    {"kind", "卫生室", "village_room"},
    {"kind", "卫生所", "village_room"},
    {"kind", "村卫", "village_room"},
    {"kind", "门诊部", "clinic"},
    {"kind", "诊所", "clinic"},
    {"kind", "医务室", "clinic"},
    {"kind", "医院", "hospital"},
    {"kind", "妇幼", "hospital"},
    {"kind", "中心", "other"},
    {"kind", "其他", "other"},
    {"in_scope", "否", "no"},
    {"in_scope", "不", "no"},
    {"in_scope", "非", "no"},
    {"in_scope", "未", "no"},
    {"in_scope", "无", "no"},
    {"in_scope", "是", "yes"},
    {"in_scope", "应", "yes"},
    {"in_scope", "纳入", "yes"},
    {"in_scope", "√", "yes"},
    {"ownership", "政府", "government"},
    {"ownership", "公立", "government"},
    {"ownership", "国有", "state_enterprise"},
    {"ownership", "事业单位", "state_enterprise"},
    {"ownership", "企业", "state_enterprise"},
    {"ownership", "集体", "collective"},
    {"ownership", "私", "private"},
    {"ownership", "个人", "private"},
    {"ownership", "社会", "private"},
    {"ownership", "民营", "private"},
    {"ownership", "其他", "other"},
    {"sector", "公", "public"},
    {"sector", "政府", "public"},
    {"sector", "国有", "public"},
    {"sector", "民", "private"},
    {"sector", "私", "private"},
    {"sector", "社会办", "private"},
    {"sector", "个人", "private"},
};

template <typename E>
bool isCode(const QString &word)
{
    return fromCode<E>(word).has_value();
}

bool isCodeOf(const QString &field, const QString &word)
{
    if (field == QLatin1String("level"))
        return isCode<InstitutionLevel>(word);
    if (field == QLatin1String("kind"))
        return isCode<InstitutionKind>(word);
    if (field == QLatin1String("in_scope"))
        return word == QLatin1String("yes") || word == QLatin1String("no");
    return field == QLatin1String("ownership") ? isCode<Ownership>(word) : isCode<Sector>(word);
}

/** As plainHeading() leaves the headings that they are compared with: found_on is foundon. */
QStringList synonymsOf(const ListField &field)
{
    QStringList synonyms;
    for (const QString &heading : QString::fromUtf8(field.columns).split(QLatin1Char(' ')))
        synonyms << plainHeading(heading);
    return synonyms;
}

} // namespace

std::span<const ListField> institutionFields()
{
    return institutions;
}

std::span<const ListField> policyFields()
{
    return policies;
}

std::span<const ListField> activityFields()
{
    return activities;
}

std::span<const ListField> indicatorFields()
{
    return indicators;
}

std::span<const ListField> riskFields()
{
    return risks;
}

bool isListHeading(const QString &heading)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const auto &fields :
             {institutionFields(), policyFields(), activityFields(), indicatorFields(), riskFields()}) {
            for (const ListField &field : fields) {
                const QStringList synonyms = synonymsOf(field);
                all.unite(QSet<QString>(synonyms.begin(), synonyms.end()));
            }
        }
        return all;
    }();
    return known.contains(plainHeading(heading));
}

QMap<QString, int> listColumns(std::span<const ListField> fields, const QStringList &headings)
{
    QMap<QString, int> columns;
    QSet<int> taken;
    for (const ListField &field : fields) {
        int best = -1;
        qsizetype rank = 0;
        const QStringList synonyms = synonymsOf(field);
        for (int i = 0; i < headings.size(); ++i) {
            const qsizetype found = synonyms.indexOf(plainHeading(headings[i]));
            if (found >= 0 && !taken.contains(i) && (best < 0 || found < rank)) {
                best = i;
                rank = found;
            }
        }
        if (best >= 0) {
            columns.insert(QString::fromLatin1(field.key), best);
            taken.insert(best);
        }
    }
    return columns;
}

std::optional<QString> listCode(const QString &field, const QString &word)
{
    if (isCodeOf(field, word))
        return word;
    for (const ListWord &entry : words) {
        if (field == QLatin1String(entry.field) && word.contains(QString::fromUtf8(entry.part)))
            return QString::fromLatin1(entry.code);
    }
    return {};
}

} // namespace anhe
