#include "core/forms/claims.h"
#include "core/forms/formparts.h"
#include "core/forms/patientside.h"
#include "core/forms/sealeditem.h"
#include "core/forms/settlementtables.h"

namespace anhe {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? paperTime(time) : QString();
}

QString capitals(std::optional<Money> amount)
{
    return amount ? moneyCapitals(*amount) : QString();
}

QString plainAmount(std::optional<Money> amount)
{
    return amount ? amount->text() : QString();
}

void addHospital(TemplateValues &values, const FormInput &input)
{
    const Hospital &hospital = input.hospital;
    values.insert({{QStringLiteral("医院名称"), hospital.name},
                   {QStringLiteral("医院地址"), hospital.address},
                   {QStringLiteral("医院电话"), hospital.phone},
                   {QStringLiteral("法定代表人"), hospital.legalRepresentative},
                   {QStringLiteral("办公室"), hospital.office},
                   {QStringLiteral("办公室电话"), hospital.officePhone},
                   {QStringLiteral("机关代字"), hospital.documentCode},
                   {QStringLiteral("人民调解组织"), hospital.mediationBody},
                   {QStringLiteral("卫生健康主管部门"), hospital.healthAuthority},
                   {QStringLiteral("今天"), cellDate(input.today)},
                   {QStringLiteral("经办人"), input.officer}});
}

void addClaim(TemplateValues &values, const FormInput &input)
{
    const Claim claim = input.claim ? input.claim->claim : Claim{};
    const Policy policy = input.claim && input.claim->policy ? *input.claim->policy : Policy{};
    values.insert(
        {{QStringLiteral("理赔编号"), claim.number},
         {QStringLiteral("报案号"), claim.reportNumber},
         {QStringLiteral("报案时间"), timeText(claim.reportedAt)},
         {QStringLiteral("赔案号"), claim.caseNumber},
         {QStringLiteral("被保险人"), input.claim ? input.claim->institution : QString()},
         {QStringLiteral("首次索赔日期"), cellDate(input.claim ? input.claim->firstClaimOn : QDate())},
         {QStringLiteral("保险公司"), policy.insurer},
         {QStringLiteral("保单号"), policy.number},
         {QStringLiteral("保险起期"), cellDate(policy.period.first)},
         {QStringLiteral("保险止期"), cellDate(policy.period.last)},
         {QStringLiteral("追溯日期"), cellDate(policy.retroactiveOn)},
         {QStringLiteral("赔付总额"), plainAmount(claim.agreed)},
         {QStringLiteral("保险公司承担"), plainAmount(claim.insurerShare)},
         {QStringLiteral("医院承担"), plainAmount(claim.hospitalShare)},
         {QStringLiteral("免赔额"), plainAmount(claim.deductibleShare)}});
}

void addPersons(TemplateValues &values, const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const Person patient = patientOf(dispute);
    const auto age = patientAgeOf(dispute);
    const PatientSide side = PatientSide::of(input);
    const auto add = [&values](const QString &who, const Person &person) {
        values.insert({{who + QStringLiteral("姓名"), person.name},
                       {who + QStringLiteral("性别"), paperWord(person.sex)},
                       {who + QStringLiteral("身份证号"), person.idNumber},
                       {who + QStringLiteral("电话"), person.phone},
                       {who + QStringLiteral("住址"), person.address},
                       {who + QStringLiteral("民族"), person.ethnicGroup},
                       {who + QStringLiteral("职业"), person.occupation}});
    };
    add(QStringLiteral("投诉人"), dispute.complainant);
    add(QStringLiteral("患者"), patient);
    add(QStringLiteral("患方"), side.party);
    add(QStringLiteral("代理人"), side.agent.value_or(Person{}));
    values.insert({{QStringLiteral("与患者关系"), paperWord(dispute.relation)},
                   {QStringLiteral("患者年龄"), age ? QStringLiteral("%1岁").arg(*age) : QString()},
                   {QStringLiteral("患者出生日期"), cellDate(dispute.patientBornOn)},
                   {QStringLiteral("病案号"), dispute.patientNumber},
                   {QStringLiteral("就诊方式"), paperWord(dispute.care)},
                   {QStringLiteral("入院日期"), cellDate(dispute.admittedOn)},
                   {QStringLiteral("出院日期"), cellDate(dispute.dischargedOn)},
                   {QStringLiteral("死亡时间"), timeText(dispute.diedAt)}});
}

void addMatter(TemplateValues &values, const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const bool known = !input.isBlank();
    values.insert(
        {{QStringLiteral("编号"), dispute.number + voidedMark(input)},
         {QStringLiteral("外部编号"), dispute.externalNumber},
         {QStringLiteral("类别"), known ? paperWord(dispute.kind) : QString()},
         {QStringLiteral("来源渠道"), known ? paperWord(dispute.channel) : QString()},
         {QStringLiteral("人数"), known ? QString::number(dispute.headCount) : QString()},
         {QStringLiteral("受理时间"), dispute.receivedAt.isValid() ? receivedTime(dispute) : QString()},
         {QStringLiteral("接待人"), dispute.receivedBy},
         {QStringLiteral("发生日期"), cellDate(dispute.happenedOn)},
         {QStringLiteral("涉及科室"), departmentsText(input)},
         {QStringLiteral("投诉事由"), problemsText(input)},
         {QStringLiteral("涉及人员"), staffText(input)},
         {QStringLiteral("投诉内容"), dispute.narrative},
         {QStringLiteral("诉求"), demandText(dispute)},
         {QStringLiteral("索赔金额"), plainAmount(claimedAmount(input))},
         {QStringLiteral("索赔金额大写"), capitals(claimedAmount(input))},
         {QStringLiteral("调查情况"), dispute.findings},
         {QStringLiteral("领导批示"), dispute.leaderInstruction},
         {QStringLiteral("处理结果"), dispute.result},
         {QStringLiteral("答复内容"), dispute.answer},
         {QStringLiteral("答复期限"), cellDate(dispute.feedbackDue)},
         {QStringLiteral("告知日期"), cellDate(dispute.toldOn)},
         {QStringLiteral("满意度"), paperWord(dispute.satisfaction)},
         {QStringLiteral("承办人"), dispute.handler}});
}

void addReferral(TemplateValues &values, const FormInput &input)
{
    const bool known = input.referral.has_value();
    const Referral referral = known ? input.referral->referral : Referral{};
    values.insert({{QStringLiteral("移送编号"), referral.number},
                   {QStringLiteral("解决途径"), known ? paperWord(referral.route) : QString()},
                   {QStringLiteral("调解组织"), bodyName(input)},
                   {QStringLiteral("发函字号"), referral.letterNumber},
                   {QStringLiteral("发函日期"), cellDate(referral.letterOn)},
                   {QStringLiteral("申请日期"), cellDate(referral.appliedOn)},
                   {QStringLiteral("受理日期"), cellDate(referral.acceptedOn)},
                   {QStringLiteral("调解员"), referral.mediators.join(QStringLiteral("、"))},
                   {QStringLiteral("案号"), referral.caseNumber},
                   {QStringLiteral("争议焦点"), referral.issues},
                   {QStringLiteral("调解请求"), claimText(input)},
                   {QStringLiteral("结案日期"), cellDate(referral.concludedOn)},
                   {QStringLiteral("调解结果"), paperWord(referral.outcome)}});
    const bool agreed = known && input.referral->agreement;
    const Agreement agreement = agreed ? *input.referral->agreement : Agreement{};
    const auto total = agreed ? std::optional(compensationTotal(agreement)) : std::nullopt;
    const Confirmation confirmation =
        known ? input.referral->confirmation.value_or(Confirmation{}) : Confirmation{};
    values.insert({{QStringLiteral("协议签订日期"), cellDate(agreement.signedOn)},
                   {QStringLiteral("协议生效日期"), cellDate(effectiveOn(agreement, referral.route))},
                   {QStringLiteral("主要事实"), agreement.facts},
                   {QStringLiteral("责任认定"), agreement.responsibilityText.isEmpty()
                                                    ? paperWord(agreement.responsibility)
                                                    : agreement.responsibilityText},
                   {QStringLiteral("协议内容"), agreement.content},
                   {QStringLiteral("协议金额"), plainAmount(total)},
                   {QStringLiteral("协议金额大写"), capitals(total)},
                   {QStringLiteral("支付方式"), agreed ? paperWord(agreement.payment) : QString()},
                   {QStringLiteral("履行方式"), agreement.manner},
                   {QStringLiteral("履行期限"), cellDate(agreement.dueOn)},
                   {QStringLiteral("确认法院"), confirmation.court}});
}

void addEvidence(TemplateValues &values, const FormInput &input)
{
    const bool sealed = input.seal.has_value();
    const Seal seal = sealed ? input.seal->seal : Seal{};
    const SealOpening opening =
        sealed && !input.seal->openings.isEmpty() ? input.seal->openings.last() : SealOpening{};
    const Autopsy autopsy = input.autopsy.value_or(Autopsy{});
    values.insert({{QStringLiteral("封存时间"), timeText(seal.sealedAt)},
                   {QStringLiteral("封存类别"), sealed ? paperWord(seal.kind) : QString()},
                   {QStringLiteral("原件或复制件"), sealed ? paperWord(seal.copyKind) : QString()},
                   {QStringLiteral("医方封存人"), seal.hospitalPerson},
                   {QStringLiteral("患方封存人"), seal.patientSidePerson},
                   {QStringLiteral("见证人"), seal.witness},
                   {QStringLiteral("保管地点"), seal.custodyPlace},
                   {QStringLiteral("保管人"), seal.custodian},
                   {QStringLiteral("检验机构"), seal.testingBody},
                   {QStringLiteral("启封时间"), timeText(opening.openedAt)},
                   {QStringLiteral("启封事由"), opening.ground},
                   {QStringLiteral("尸检告知时间"), timeText(autopsy.toldAt)},
                   {QStringLiteral("尸检被告知人"), autopsy.toldTo},
                   {QStringLiteral("尸检意见"), paperWord(autopsy.decision)}});
}

void addPetition(TemplateValues &values, const FormInput &input)
{
    const Petition petition = input.petition.value_or(Petition{});
    const OpinionDocument &opinion = petition.document;
    values.insert({{QStringLiteral("信访受理日期"), cellDate(input.dispute.acceptedOn)},
                   {QStringLiteral("受理告知日期"), cellDate(input.dispute.acceptanceToldOn)},
                   {QStringLiteral("受理告知方式"), petition.acceptanceToldHow},
                   {QStringLiteral("信访办结期限"), cellDate(input.petitionDue)},
                   {QStringLiteral("处理意见类别"), paperWord(opinion.opinion)},
                   {QStringLiteral("处理意见书文号"), opinion.number},
                   {QStringLiteral("处理意见书日期"), cellDate(opinion.on)},
                   {QStringLiteral("查明的事实"), opinion.facts},
                   {QStringLiteral("处理意见"), opinion.text},
                   {QStringLiteral("处理依据"), opinion.basis},
                   {QStringLiteral("包案领导"), input.charge ? input.charge->leader : QString()}});
}

template <typename Items, typename Line>
QList<TemplateValues> listOf(const Items &items, Line line)
{
    QList<TemplateValues> list;
    for (const auto &item : items)
        list.append(line(item));
    return list;
}

QList<TemplateValues> fileIndex(const QList<FilePaper> &papers)
{
    QList<TemplateValues> lines;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        lines.append({{QStringLiteral("序号"), QString::number(i + 1)},
                      {QStringLiteral("名称"), papers[i].name},
                      {QStringLiteral("必备"), papers[i].required ? QStringLiteral("必备") : QString()},
                      {QStringLiteral("在卷"), ticked(papers[i].inFile, QString())},
                      {QStringLiteral("日期"), cellDate(papers[i].dated)},
                      {QStringLiteral("页号"), pageRange(papers, i)},
                      {QStringLiteral("备注"), papers[i].note}});
    }
    return lines;
}

} // namespace

TemplateValues formValues(const FormInput &input)
{
    TemplateValues values;
    addHospital(values, input);
    addPersons(values, input);
    addMatter(values, input);
    addReferral(values, input);
    addClaim(values, input);
    addEvidence(values, input);
    addPetition(values, input);
    return values;
}

TemplateLists formLists(const FormInput &input)
{
    const ReferralRecord papers = input.referral.value_or(ReferralRecord{});
    const Agreement agreement = papers.agreement.value_or(Agreement{});
    TemplateLists lists;
    lists[QStringLiteral("事由")] = listOf(input.dispute.problems, [&](const Problem &problem) {
        return TemplateValues{{QStringLiteral("事由"), categoryText(input, problem.category)},
                              {QStringLiteral("科室"), departmentName(input, problem.department)},
                              {QStringLiteral("人员"), problem.staff},
                              {QStringLiteral("情况"), problem.description}};
    });
    lists[QStringLiteral("办理记录")] = listOf(input.timeline, [](const TimelineEntry &entry) {
        return TemplateValues{{QStringLiteral("时间"), timeText(entry.at)},
                              {QStringLiteral("类型"), paperWord(entry.kind)},
                              {QStringLiteral("人员"), entry.who},
                              {QStringLiteral("内容"), entry.content}};
    });
    lists[QStringLiteral("材料")] = listOf(input.materials, [](const Material &material) {
        return TemplateValues{{QStringLiteral("名称"), material.name},
                              {QStringLiteral("收到日期"), cellDate(material.receivedOn)},
                              {QStringLiteral("备注"), material.note}};
    });
    lists[QStringLiteral("封存物品")] =
        listOf(input.seal ? input.seal->seal.items : QStringList(), [](const QString &line) {
            const SealedItem item = SealedItem::fromLine(line);
            return TemplateValues{{QStringLiteral("名称"), item.name}, {QStringLiteral("数量"), item.count}};
        });
    lists[QStringLiteral("赔偿项目")] = listOf(agreement.items, [](const CompensationItem &item) {
        return TemplateValues{{QStringLiteral("项目"), paperWord(item.kind)},
                              {QStringLiteral("金额"), item.amount.text()},
                              {QStringLiteral("备注"), item.note}};
    });
    lists[QStringLiteral("付款")] = listOf(papers.payments, [](const Payment &payment) {
        return TemplateValues{{QStringLiteral("付款方"), paperWord(payment.payer)},
                              {QStringLiteral("金额"), payment.amount.text()},
                              {QStringLiteral("期限"), cellDate(payment.dueOn)},
                              {QStringLiteral("付款日期"), cellDate(payment.paidOn)}};
    });
    lists[QStringLiteral("回访")] = listOf(papers.callBacks, [](const CallBack &callBack) {
        return TemplateValues{{QStringLiteral("日期"), cellDate(callBack.heldOn)},
                              {QStringLiteral("回访人"), callBack.by},
                              {QStringLiteral("回访对象"), callBack.spokenTo},
                              {QStringLiteral("履行情况"), paperWord(callBack.performance)},
                              {QStringLiteral("满意度"), paperWord(callBack.satisfaction)}};
    });
    lists[QStringLiteral("卷内文件")] = fileIndex(papers.filePapers);
    return lists;
}

} // namespace anhe
