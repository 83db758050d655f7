#include "core/forms/paperword.h"

namespace anhe {

namespace {

template <typename E>
struct PaperWord
{
    E value;
    const char *word;
};

template <typename E>
QString wordOf(E value, std::initializer_list<PaperWord<E>> words)
{
    for (const PaperWord<E> &entry : words) {
        if (entry.value == value)
            return QString::fromUtf8(entry.word);
    }
    return {};
}

} // namespace

QString paperWord(MatterKind kind)
{
    return wordOf<MatterKind>(kind, {{MatterKind::Complaint, "投诉"},
                                     {MatterKind::Dispute, "医疗纠纷"},
                                     {MatterKind::Petition, "信访事项"}});
}

QString paperWord(Channel channel)
{
    return wordOf<Channel>(channel, {{Channel::Visit, "来访"},
                                     {Channel::Phone, "来电"},
                                     {Channel::Letter, "来信"},
                                     {Channel::Email, "电子邮件"},
                                     {Channel::SuggestionBox, "意见箱"},
                                     {Channel::Hotline12345, "12345热线"},
                                     {Channel::Hotline12320, "12320热线"},
                                     {Channel::Online, "网络"},
                                     {Channel::Superior, "上级转办"},
                                     {Channel::Media, "媒体"},
                                     {Channel::Police, "公安移交"},
                                     {Channel::Staff, "院内发现"},
                                     {Channel::Other, "其他"}});
}

QString paperWord(Sex sex)
{
    return wordOf<Sex>(sex, {{Sex::Male, "男"}, {Sex::Female, "女"}});
}

QString paperWord(Relation relation)
{
    return wordOf<Relation>(relation, {{Relation::Self, "本人"},
                                       {Relation::Spouse, "配偶"},
                                       {Relation::Parent, "父母"},
                                       {Relation::Child, "子女"},
                                       {Relation::Sibling, "兄弟姐妹"},
                                       {Relation::OtherKin, "其他亲属"},
                                       {Relation::Friend, "朋友"},
                                       {Relation::Agent, "代理人"},
                                       {Relation::Staff, "本院职工"},
                                       {Relation::Other, "其他"}});
}

QString paperWord(Care care)
{
    return wordOf<Care>(care, {{Care::Outpatient, "门诊"},
                               {Care::Emergency, "急诊"},
                               {Care::Inpatient, "住院"},
                               {Care::CheckUp, "体检"},
                               {Care::Other, "其他"}});
}

QString paperWord(Demand demand)
{
    return wordOf<Demand>(demand, {{Demand::Explanation, "说明情况"},
                                   {Demand::Apology, "赔礼道歉"},
                                   {Demand::Refund, "退费"},
                                   {Demand::Waiver, "减免费用"},
                                   {Demand::Treatment, "继续治疗"},
                                   {Demand::Compensation, "赔偿"},
                                   {Demand::Discipline, "处理责任人"},
                                   {Demand::Improvement, "改进工作"},
                                   {Demand::Other, "其他"}});
}

QString paperWord(Responsibility responsibility)
{
    return wordOf<Responsibility>(responsibility, {{Responsibility::Full, "全部责任"},
                                                   {Responsibility::Main, "主要责任"},
                                                   {Responsibility::Equal, "同等责任"},
                                                   {Responsibility::Secondary, "次要责任"},
                                                   {Responsibility::Slight, "轻微责任"},
                                                   {Responsibility::NoneAtAll, "无责任"}});
}

QString paperWord(Ending ending)
{
    return wordOf<Ending>(ending, {{Ending::Answered, "已答复"},
                                   {Ending::Settled, "达成和解或调解"},
                                   {Ending::Withdrawn, "投诉人撤回"},
                                   {Ending::NotAccepted, "不予受理"},
                                   {Ending::Transferred, "转送有权机关"}});
}

QString paperWord(Satisfaction satisfaction)
{
    return wordOf<Satisfaction>(satisfaction, {{Satisfaction::Satisfied, "满意"},
                                               {Satisfaction::Acceptable, "基本满意"},
                                               {Satisfaction::Dissatisfied, "不满意"}});
}

QString paperWord(TimelineKind kind)
{
    return wordOf<TimelineKind>(kind, {{TimelineKind::Contact, "联系"},
                                       {TimelineKind::Visit, "来访"},
                                       {TimelineKind::Promise, "承诺"},
                                       {TimelineKind::Document, "文书"},
                                       {TimelineKind::Decision, "决定"},
                                       {TimelineKind::Note, "记事"}});
}

QString paperWord(SealKind kind)
{
    return wordOf<SealKind>(kind, {{SealKind::Record, "病历资料"}, {SealKind::Object, "现场实物"}});
}

QString paperWord(CopyKind kind)
{
    return wordOf<CopyKind>(kind, {{CopyKind::Original, "原件"}, {CopyKind::Copy, "复制件"}});
}

QString paperWord(AutopsyDecision decision)
{
    return wordOf<AutopsyDecision>(decision, {{AutopsyDecision::Consented, "同意尸检"},
                                              {AutopsyDecision::Refused, "不同意尸检"},
                                              {AutopsyDecision::NoAnswer, "未作答复"}});
}

QString paperWord(PetitionOpinion opinion)
{
    return wordOf<PetitionOpinion>(opinion, {{PetitionOpinion::Support, "支持"},
                                             {PetitionOpinion::Explain, "解释说明"},
                                             {PetitionOpinion::Refuse, "不支持"}});
}

QString paperWord(Route route)
{
    return wordOf<Route>(route, {{Route::Negotiation, "双方自愿协商"},
                                 {Route::People, "人民调解"},
                                 {Route::Administrative, "行政调解"},
                                 {Route::Litigation, "诉讼"}});
}

QString paperWord(Outcome outcome)
{
    return wordOf<Outcome>(outcome, {{Outcome::Agreement, "达成协议"},
                                     {Outcome::Failed, "未达成协议"},
                                     {Outcome::Terminated, "终止调解"},
                                     {Outcome::Withdrawn, "撤回申请"},
                                     {Outcome::Judgment, "人民法院裁判"}});
}

QString paperWord(ApplicantSide side)
{
    return wordOf<ApplicantSide>(side, {{ApplicantSide::Patient, "患方申请"},
                                        {ApplicantSide::Hospital, "医方申请"},
                                        {ApplicantSide::Both, "双方申请"}});
}

QString paperWord(CompensationKind kind)
{
    return wordOf<CompensationKind>(kind, {{CompensationKind::MedicalFees, "医疗费"},
                                           {CompensationKind::LostIncome, "误工费"},
                                           {CompensationKind::NursingCare, "护理费"},
                                           {CompensationKind::Transport, "交通费"},
                                           {CompensationKind::Board, "食宿费"},
                                           {CompensationKind::Disability, "残疾赔偿金"},
                                           {CompensationKind::Death, "死亡赔偿金"},
                                           {CompensationKind::Funeral, "丧葬费"},
                                           {CompensationKind::FurtherTreatment, "后续治疗费"},
                                           {CompensationKind::Aids, "残疾辅助器具费"},
                                           {CompensationKind::MentalDamage, "精神损害抚慰金"},
                                           {CompensationKind::Other, "其他"}});
}

QString paperWord(PaymentManner manner)
{
    return wordOf<PaymentManner>(
        manner, {{PaymentManner::Lump, "一次性付清"}, {PaymentManner::Instalments, "分期支付"}});
}

QString paperWord(Payer payer)
{
    return wordOf<Payer>(payer, {{Payer::Hospital, "医疗机构"},
                                 {Payer::Insurer, "保险公司"},
                                 {Payer::Doctor, "医务人员"},
                                 {Payer::Other, "其他"}});
}

QString paperWord(Performance performance)
{
    return wordOf<Performance>(performance, {{Performance::Full, "已全部履行"},
                                             {Performance::Partial, "部分履行"},
                                             {Performance::NotPerformed, "未履行"}});
}

QString paperWord(RiskLevel level)
{
    return wordOf<RiskLevel>(level, {{RiskLevel::None, "未评级"},
                                     {RiskLevel::Low, "低风险"},
                                     {RiskLevel::General, "一般风险"},
                                     {RiskLevel::Larger, "较大风险"},
                                     {RiskLevel::Major, "重大风险"}});
}

QString paperWord(RiskSource source)
{
    return wordOf<RiskSource>(source, {{RiskSource::WeeklySweep, "周排查"},
                                       {RiskSource::MonthlyReturn, "月报"},
                                       {RiskSource::UrgentReport, "紧急报告"},
                                       {RiskSource::Inspection, "检查督查"},
                                       {RiskSource::Drill, "演练"},
                                       {RiskSource::Assessment, "评估考核"},
                                       {RiskSource::Cluster, "投诉聚集"},
                                       {RiskSource::Superior, "上级交办"},
                                       {RiskSource::CallBack, "回访"},
                                       {RiskSource::Other, "其他来源"}});
}

QString paperWord(RiskState state)
{
    return wordOf<RiskState>(state, {{RiskState::Reported, "已上报"},
                                     {RiskState::Assigned, "已交办"},
                                     {RiskState::Rectifying, "整改中"},
                                     {RiskState::Rectified, "待复核"},
                                     {RiskState::Verified, "已复核"},
                                     {RiskState::WrittenOff, "已销号"},
                                     {RiskState::Voided, "已作废"}});
}

QString paperWord(OpinionWay way)
{
    return wordOf<OpinionWay>(way, {{OpinionWay::Hearing, "听证会"},
                                    {OpinionWay::ExpertArgument, "专家论证"},
                                    {OpinionWay::PublicNotice, "公示"},
                                    {OpinionWay::Survey, "问卷调查"},
                                    {OpinionWay::Forum, "座谈会"},
                                    {OpinionWay::Other, "其他方式"}});
}

} // namespace anhe
