#include "core/import/matterfield.h"

#include "core/base/language.h"

#include <QRegularExpression>
#include <QSet>

namespace anhe {

using Content = MatterField::Content;

static constexpr MatterField fields[] = {
    {"external_number", QT_TRANSLATE_NOOP("words", "External number"), Content::Text,
     "登记号 登记编号 投诉编号 工单编号 工单号 留言编号 信访编号 信访件编号 受理编号 案件编号 事项编号 编号 "
     "案号 流水号"},
    {"kind", QT_TRANSLATE_NOOP("words", "Kind of matter"), Content::Code,
     "事项类别 事项类型 事项性质 信访类别 投诉性质 纠纷性质 是否纠纷 性质"},
    {"channel", QT_TRANSLATE_NOOP("words", "Intake channel"), Content::Code,
     "来源渠道 投诉渠道 投诉方式 投诉来源 投诉途径 来访方式 信访形式 信访方式 信访渠道 受理方式 受理渠道 "
     "反映方式 反映渠道 "
     "诉求来源 留言渠道 接诉方式 接待方式 渠道 来源 方式 途径"},
    {"received_at", QT_TRANSLATE_NOOP("words", "Received"), Content::Moment,
     "投诉时间 投诉日期 接诉时间 接诉日期 来访时间 来访日期 接待时间 接待日期 接访时间 接访日期 受理时间 "
     "受理日期 登记时间 "
     "登记日期 留言时间 来电时间 来电日期 来信时间 来信日期 收到时间 收到日期 收件日期 收文日期 信访时间 "
     "信访日期 反映时间 "
     "反映日期 提交时间 创建时间 交办时间 转办日期 日期 时间"},
    {"received_by", QT_TRANSLATE_NOOP("words", "Received by"), Content::Text,
     "接待人 接待人员 接诉人 接访人 接访人员 受理人 受理人员 登记人 接听人 接待者 首诉接待人 经办人 记录人"},
    {"subject", QT_TRANSLATE_NOOP("words", "Subject"), Content::Text,
     "投诉主题 留言主题 主题 标题 工单标题 投诉标题 信访主题 事项名称 案由 概况"},
    {"complainant_name", QT_TRANSLATE_NOOP("words", "Complainant"), Content::Text,
     "投诉人姓名 投诉人 投诉者 投诉者姓名 来访人姓名 来访人 来访者 信访人姓名 信访人 来信人 来电人 反映人 "
     "反映人姓名 诉求人 "
     "上访人 留言用户 留言人 联系人 申请人 当事人 姓名"},
    {"complainant_sex", QT_TRANSLATE_NOOP("words", "Complainant's sex"), Content::Code,
     "投诉人性别 投诉者性别 来访人性别 信访人性别 反映人性别 性别"},
    {"complainant_ethnic_group", QT_TRANSLATE_NOOP("words", "Complainant's ethnic group"), Content::Text,
     "投诉人民族 来访人民族 信访人民族 反映人民族 申请人民族 民族"},
    {"complainant_occupation", QT_TRANSLATE_NOOP("words", "Complainant's occupation"), Content::Text,
     "投诉人职业 来访人职业 信访人职业 反映人职业 申请人职业 工作单位及职业 职业"},
    {"complainant_id_number", QT_TRANSLATE_NOOP("words", "Complainant's ID number"), Content::Text,
     "投诉人身份证号 投诉人身份证号码 投诉人身份证 来访人身份证号 信访人身份证号 身份证号码 身份证号 身份证 "
     "证件号码 证件号"},
    {"complainant_phone", QT_TRANSLATE_NOOP("words", "Complainant's phone"), Content::Text,
     "投诉人联系电话 投诉人联系方式 投诉人电话 投诉人手机 来访人电话 来访人联系电话 信访人电话 "
     "信访人联系电话 联系电话 联系方式 联系手机 "
     "手机号码 手机号 手机 电话号码 来电号码 电话"},
    {"complainant_address", QT_TRANSLATE_NOOP("words", "Complainant's address"), Content::Text,
     "投诉人地址 投诉人住址 来访人地址 来访人住址 信访人住址 联系地址 家庭住址 家庭地址 通讯地址 现住址 住址 "
     "地址"},
    {"relation", QT_TRANSLATE_NOOP("words", "Relation to the patient"), Content::Code,
     "与患者关系 与病人关系 投诉人与患者关系 与患者的关系 投诉人与患者的关系 投诉人身份 关系"},
    {"head_count", QT_TRANSLATE_NOOP("words", "Head count"), Content::Count,
     "来访人数 信访人数 投诉人数 涉及人数 上访人数 参与人数 人数 人次"},
    {"patient_name", QT_TRANSLATE_NOOP("words", "Patient"), Content::Text,
     "患者姓名 病人姓名 患者 病人 患方 患方姓名 就诊人 姓名"},
    {"patient_sex", QT_TRANSLATE_NOOP("words", "Patient's sex"), Content::Code, "患者性别 病人性别 性别"},
    {"patient_age", QT_TRANSLATE_NOOP("words", "Patient's age"), Content::Count, "患者年龄 病人年龄 年龄"},
    {"patient_ethnic_group", QT_TRANSLATE_NOOP("words", "Patient's ethnic group"), Content::Text,
     "患者民族 病人民族 民族"},
    {"patient_occupation", QT_TRANSLATE_NOOP("words", "Patient's occupation"), Content::Text,
     "患者职业 病人职业 职业"},
    {"patient_id_number", QT_TRANSLATE_NOOP("words", "Patient's ID number"), Content::Text,
     "患者身份证号 患者身份证号码 患者身份证 患者证件号 病人身份证号"},
    {"patient_phone", QT_TRANSLATE_NOOP("words", "Patient's phone"), Content::Text,
     "患者联系电话 患者联系方式 患者电话 患者手机 病人电话"},
    {"patient_number", QT_TRANSLATE_NOOP("words", "Inpatient or outpatient number"), Content::Text,
     "住院号 病案号 门诊号 住院号/门诊号 门诊/住院号 门诊号/住院号 病历号 就诊卡号 登记卡号 病人编号 "
     "患者编号 患者ID 患者住院号"},
    {"department", QT_TRANSLATE_NOOP("words", "Department"), Content::Text,
     "被投诉科室 涉及科室 责任科室 涉事科室 当事科室 投诉科室 所在科室 相关科室 被投诉部门 涉及部门 责任部门 "
     "纠纷科室 发生科室 被诉科室 "
     "科室名称 科室 病区 部门"},
    {"staff", QT_TRANSLATE_NOOP("words", "Staff complained of"), Content::Text,
     "被投诉人 被投诉人员 被投诉对象 被投诉人姓名 被投诉医生 被投诉者 涉及人员 涉事人员 责任人 当事医生 "
     "当事医务人员 当事人员 涉及医生 "
     "涉及医务人员 医务人员 主管医生"},
    {"happened_on", QT_TRANSLATE_NOOP("words", "Happened on"), Content::Day,
     "发生时间 发生日期 事发时间 事发日期 事件发生时间 事件发生日期 纠纷发生时间 纠纷发生日期 就诊时间 "
     "就诊日期"},
    {"category", QT_TRANSLATE_NOOP("words", "Category"), Content::Text,
     "投诉类别 投诉类型 投诉分类 问题类别 问题类型 问题分类 纠纷类别 纠纷类型 事由类别 事由分类 投诉原因 "
     "纠纷原因 诉求类别 诉求类型 "
     "信访类型 留言类别 类别 类型 分类 原因"},
    {"narrative", QT_TRANSLATE_NOOP("words", "What happened"), Content::LongText,
     "投诉内容 投诉事由 投诉事项 投诉详情 反映问题 反映内容 反映情况 反映的问题 反映主要问题 主要问题 "
     "主要内容 留言详情 留言内容 信访内容 "
     "来访内容 来信内容 来电内容 诉求内容 事件经过 事情经过 纠纷经过 纠纷内容 纠纷概况 投诉经过 基本情况 "
     "简要情况 事由 内容摘要 "
     "问题描述 事件描述 事项描述 工单内容 内容 详情 经过"},
    {"severity", QT_TRANSLATE_NOOP("words", "Severity"), Content::Code,
     "严重程度 投诉严重程度 纠纷严重程度 严重性 损害程度 伤害程度 危害程度"},
    {"demands", QT_TRANSLATE_NOOP("words", "Demands"), Content::LongText,
     "投诉人诉求 患方诉求 患者诉求 投诉诉求 主要诉求 投诉要求 患方要求 信访诉求 诉求 要求"},
    {"claimed", QT_TRANSLATE_NOOP("words", "Amount claimed"), Content::Amount,
     "索赔金额 诉求金额 要求赔偿金额 患方索赔金额 索赔额 索赔"},
    {"findings", QT_TRANSLATE_NOOP("words", "Findings"), Content::LongText,
     "调查情况 调查结果 核查情况 核实情况 调查核实情况 科室意见 科室反馈 科室回复 调查处理情况"},
    {"leader_instruction", QT_TRANSLATE_NOOP("words", "Leader's instruction"), Content::LongText,
     "领导批示 领导意见 领导签批 批示意见 批示 拟办意见"},
    {"result", QT_TRANSLATE_NOOP("words", "Result"), Content::LongText,
     "处理结果 处理情况 办理结果 办理情况 处理意见 处置情况 处理措施 处理经过 处理过程 处理 结果"},
    {"answer", QT_TRANSLATE_NOOP("words", "Answer"), Content::LongText,
     "答复意见 答复内容 答复情况 回复意见 回复内容 回复情况 反馈意见 反馈内容 反馈情况 官方回复 答复 回复 "
     "反馈"},
    {"answered_at", QT_TRANSLATE_NOOP("words", "Answered on"), Content::Moment,
     "答复时间 答复日期 回复时间 回复日期 反馈时间 反馈日期"},
    {"closed_on", QT_TRANSLATE_NOOP("words", "Closed on"), Content::Day,
     "办结时间 办结日期 结案时间 结案日期 完成时间 完成日期 处理时间 处理日期 处结时间 解决时间 办理时间"},
    {"paid", QT_TRANSLATE_NOOP("words", "Amount paid"), Content::Amount,
     "赔付金额 赔偿金额 赔偿数额 补偿金额 实际赔付金额 赔款金额 赔付 赔偿"},
    {"satisfaction", QT_TRANSLATE_NOOP("words", "Satisfaction"), Content::Code,
     "满意度 是否满意 满意情况 投诉人是否满意 患方满意度 满意程度 评价"},
    {"handler", QT_TRANSLATE_NOOP("words", "Handler"), Content::Text,
     "承办人 处理人 处理人员 办理人 责任承办人 调处人 主办人 负责人"},
    {"remarks", QT_TRANSLATE_NOOP("words", "Remarks"), Content::LongText, "备注 说明 其他说明 备注说明"},
};

QString MatterField::label() const
{
    return say("words", word);
}

QStringList MatterField::synonyms() const
{
    return QString::fromUtf8(columns).split(QLatin1Char(' '));
}

std::span<const MatterField> matterFields()
{
    return fields;
}

const MatterField *matterField(const QString &key)
{
    for (const MatterField &field : fields) {
        if (key == QLatin1String(field.key))
            return &field;
    }
    return nullptr;
}

QString plainHeading(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[【<][^)\\]】>]*[)\\]】>]"));
    static const QRegularExpression marks(QStringLiteral("[\\s*:：、，,.。_\\-#?？!]"));
    const QString plain = heading.normalized(QString::NormalizationForm_KC);
    QString bare = plain;
    bare.remove(brackets).remove(marks);
    if (!bare.isEmpty())
        return bare;
    static const QRegularExpression bracketMarks(QStringLiteral("[()\\[\\]【】<>]"));
    return QString(plain).remove(bracketMarks).remove(marks);
}

bool isKnownHeading(const QString &heading)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const MatterField &field : fields) {
            const QStringList synonyms = field.synonyms();
            all.unite(QSet<QString>(synonyms.begin(), synonyms.end()));
        }
        return all;
    }();
    return known.contains(plainHeading(heading));
}

} // namespace anhe
