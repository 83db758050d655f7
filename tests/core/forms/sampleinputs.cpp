#include "tests/core/forms/sampleinputs.h"

namespace anhe::tests {

namespace {

Dispute sampleMatter()
{
    Dispute dispute;
    dispute.id = DisputeId{1};
    dispute.kind = MatterKind::Dispute;
    dispute.number = QStringLiteral("投诉 2026-0017");
    dispute.channel = Channel::Visit;
    dispute.receivedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 5));
    dispute.receivedBy = QStringLiteral("王小安");
    dispute.happenedOn = QDate(2026, 3, 1);
    dispute.headCount = 3;
    dispute.complainant = {QStringLiteral("林知秋"),
                           Sex::Female,
                           QStringLiteral("110101199108230042"),
                           QStringLiteral("13800005678"),
                           QStringLiteral("安和市河东区槐树街12号3单元501室"),
                           QStringLiteral("汉族"),
                           QStringLiteral("中学教师")};
    dispute.relation = Relation::Child;
    dispute.patient = {QStringLiteral("林小满"), Sex::Female, QStringLiteral("110101196304120023"),
                       QStringLiteral("13900001234"), QStringLiteral("安和市河东区槐树街12号3单元501室")};
    dispute.patientNumber = QStringLiteral("ZY2026-00318");
    dispute.care = Care::Inpatient;
    dispute.admittedOn = QDate(2026, 2, 24);
    dispute.diedAt = QDateTime(QDate(2026, 3, 1), QTime(22, 40));
    dispute.narrative =
        QStringLiteral("患者因右侧股骨颈骨折于2026年2月24日入住骨科一病区，2月26日行人工髋关节置换术。"
                       "3月1日晚突发胸闷、气促，值班医生到场处置，经抢救无效于22时40分死亡。家属认为术后抗凝"
                       "措施不到位，病情变化后医生到场不及时，与患者死亡有关，要求说明原因并承担责任。");
    dispute.demands = {QStringLiteral("explanation"), QStringLiteral("compensation")};
    dispute.demandText = QStringLiteral("要求书面说明抢救经过。");
    dispute.claimed = Money::ofYuan(380000);
    dispute.findings = QStringLiteral("已封存病历，调取护理记录和值班记录，组织院内专家讨论：术后预防性抗凝"
                                      "用药起始时间偏晚，病情变化后处置符合抢救流程。");
    dispute.leaderInstruction = QStringLiteral("请医务科牵头核实，依法依规处理，做好家属沟通。");
    dispute.result = QStringLiteral("经人民调解达成协议。");
    dispute.handler = QStringLiteral("王小安");
    dispute.feedbackDue = QDate(2026, 3, 9);
    dispute.toldOn = QDate(2026, 4, 20);
    dispute.acceptedOn = QDate(2026, 3, 5);
    dispute.acceptanceToldOn = QDate(2026, 3, 6);
    dispute.satisfaction = Satisfaction::Acceptable;
    dispute.problems = {
        {1, QStringLiteral("quality.operation"), DepartmentId{1}, QStringLiteral("周医生"), 3,
         QStringLiteral("术后抗凝措施不到位")},
        {2, QStringLiteral("communication"), DepartmentId{2}, {}, 1, QStringLiteral("病情变化未及时告知")}};
    return dispute;
}

SealedEvidence sampleSeal()
{
    Seal seal;
    seal.id = 1;
    seal.dispute = DisputeId{1};
    seal.sealedAt = QDateTime(QDate(2026, 3, 2), QTime(14, 30));
    seal.items = {QStringLiteral("住院病历首页，2页"), QStringLiteral("长期医嘱单，3页"),
                  QStringLiteral("手术记录，4页"), QStringLiteral("麻醉记录单"),
                  QStringLiteral("护理记录单，11页")};
    seal.copyKind = CopyKind::Copy;
    seal.unfinished = true;
    seal.hospitalPerson = QStringLiteral("王小安");
    seal.patientSidePerson = QStringLiteral("林知秋");
    seal.custodyPlace = QStringLiteral("医患关系办公室保险柜");
    seal.custodian = QStringLiteral("赵明");
    SealOpening opening;
    opening.seal = 1;
    opening.openedAt = QDateTime(QDate(2026, 3, 20), QTime(9, 0));
    opening.ground = QStringLiteral("移送鉴定机构，双方同意启封。");
    opening.hospitalPerson = QStringLiteral("王小安");
    opening.patientSidePerson = QStringLiteral("林知秋");
    opening.note = QStringLiteral("复制件由医调委转交鉴定机构。");
    return {seal, {opening}};
}

Agreement sampleAgreement()
{
    Agreement agreement;
    agreement.signedOn = QDate(2026, 4, 15);
    agreement.mediatorSignedOn = QDate(2026, 4, 15);
    agreement.stampedOn = QDate(2026, 4, 16);
    agreement.facts = QStringLiteral("患者于2026年2月26日行人工髋关节置换术，3月1日死亡，死因为肺动脉栓塞。");
    agreement.responsibility = Responsibility::Secondary;
    agreement.content = QStringLiteral("医方向患方赔偿下列费用，患方收到后配合办理剩余结算手续。");
    agreement.items = {{CompensationKind::MedicalFees, Money{1834560}, QStringLiteral("凭票据")},
                       {CompensationKind::Funeral, Money::ofYuan(24000), {}},
                       {CompensationKind::Death, Money::ofYuan(96000), QStringLiteral("按30%计算")},
                       {CompensationKind::MentalDamage, Money::ofYuan(10000), {}}};
    agreement.total = Money{14834560};
    agreement.manner = QStringLiteral("转入林知秋名下账户；保险公司份额由医方代为申请。");
    agreement.payment = PaymentManner::Instalments;
    agreement.dueOn = QDate(2026, 6, 30);
    return agreement;
}

ReferralRecord samplePapers()
{
    ReferralRecord papers;
    Referral &referral = papers.referral;
    referral.id = ReferralId{1};
    referral.number = QStringLiteral("移送 2026-0005");
    referral.route = Route::People;
    referral.body = QStringLiteral("安和市医疗纠纷人民调解委员会");
    referral.state = ReferralState::Concluded;
    referral.applicant = ApplicantSide::Patient;
    referral.claimed = Money::ofYuan(380000);
    referral.issues = QStringLiteral("1. 术后预防性抗凝是否及时；2. 抢救是否及时；3. 与死亡后果的因果关系。");
    referral.claim = QStringLiteral("赔偿死亡赔偿金等各项损失，并说明抢救经过。");
    referral.letterNumber = QStringLiteral("安医患〔2026〕5号");
    referral.letterOn = QDate(2026, 3, 4);
    referral.appliedOn = QDate(2026, 3, 5);
    referral.acceptedOn = QDate(2026, 3, 9);
    referral.mediators = {QStringLiteral("孙和"), QStringLiteral("李平")};
    referral.caseNumber = QStringLiteral("安医调〔2026〕21号");
    referral.concludedOn = QDate(2026, 4, 16);
    referral.outcome = Outcome::Agreement;
    papers.agreement = sampleAgreement();
    Payment first;
    first.amount = Money{5000000};
    first.dueOn = QDate(2026, 4, 30);
    first.paidOn = QDate(2026, 4, 28);
    Payment second;
    second.payer = Payer::Insurer;
    second.amount = Money{9834560};
    second.dueOn = QDate(2026, 6, 30);
    papers.payments = {first, second};
    papers.confirmation = Confirmation{};
    papers.confirmation->court = QStringLiteral("安和市河东区人民法院");
    CallBack callBack;
    callBack.heldOn = QDate(2026, 5, 18);
    callBack.by = QStringLiteral("王小安");
    callBack.spokenTo = QStringLiteral("林知秋");
    callBack.performance = Performance::Partial;
    callBack.satisfaction = Satisfaction::Acceptable;
    callBack.hiddenRisk = QStringLiteral("担心第二期付款延迟。");
    papers.callBacks = {callBack};
    papers.filePapers = proposedFilePapers(
        {referral, papers.agreement, papers.payments, papers.confirmation, papers.callBacks, true, true});
    for (FilePaper &paper : papers.filePapers) {
        paper.inFile = paper.inFile || paper.required;
        paper.pages = paper.inFile ? 2 : 0;
    }
    return papers;
}

ClaimRecord sampleClaim()
{
    ClaimRecord record;
    Policy policy;
    policy.insurer = QStringLiteral("安和财产保险股份有限公司");
    policy.number = QStringLiteral("AHYZ2026000001");
    policy.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    policy.retroactiveOn = QDate(2023, 1, 1);
    record.policy = policy;
    record.institution = QStringLiteral("安和市第一人民医院");
    record.firstClaimOn = QDate(2026, 3, 2);
    Claim &claim = record.claim;
    claim.id = ClaimId{1};
    claim.number = QStringLiteral("理赔 2026-0003");
    claim.reportedAt = QDateTime(QDate(2026, 3, 3), QTime(9, 20));
    claim.reportNumber = QStringLiteral("BA20260303117");
    claim.openedOn = QDate(2026, 3, 6);
    claim.caseNumber = QStringLiteral("LA202610021");
    claim.submittedOn = QDate(2026, 4, 20);
    claim.assessedOn = QDate(2026, 4, 30);
    claim.agreedOn = QDate(2026, 5, 8);
    claim.agreed = Money{14834560};
    claim.insurerShare = Money{9834560};
    claim.hospitalShare = Money{3516544};
    claim.deductibleShare = Money{1483456};
    claim.papers = usualClaimPapers();
    for (int i : {0, 1, 2, 5})
        claim.papers[i].handedOn = QDate(2026, 4, 20);
    return record;
}

Petition samplePetition()
{
    Petition petition;
    petition.acceptanceToldHow = QStringLiteral("邮寄（EMS）");
    petition.document = {PetitionOpinion::Explain,
                         QStringLiteral("安医信〔2026〕7号"),
                         QDate(2026, 4, 16),
                         QStringLiteral("术后预防性抗凝用药起始时间偏晚，病情变化后处置符合抢救流程。"),
                         QStringLiteral("关于说明抢救经过的请求，已书面说明；关于赔偿的请求，已经人民调解达成"
                                        "协议，按协议履行。"),
                         QStringLiteral("《医疗纠纷预防和处理条例》、《医疗机构投诉管理办法》"),
                         QDate(2026, 4, 20),
                         QStringLiteral("直接送达")};
    return petition;
}

} // namespace

FormInput blankFormInput()
{
    FormInput input;
    input.hospital = {QStringLiteral("安和市第一人民医院"),
                      QStringLiteral("安和市河东区健康路1号"),
                      QStringLiteral("0000-8800001"),
                      QStringLiteral("陈远"),
                      QStringLiteral("医患关系办公室"),
                      QStringLiteral("0000-8800123"),
                      QStringLiteral("安医患"),
                      QStringLiteral("安和市医疗纠纷人民调解委员会"),
                      QStringLiteral("安和市卫生健康委员会")};
    input.today = QDate(2026, 9, 15);
    return input;
}

FormInput sampleFormInput()
{
    FormInput input = blankFormInput();
    input.dispute = sampleMatter();
    input.departmentNames = {{DepartmentId{1}, QStringLiteral("骨科一病区")},
                             {DepartmentId{2}, QStringLiteral("重症医学科")}};
    input.categoryNames = {{QStringLiteral("quality.operation"), QStringLiteral("医疗质量 › 手术操作")},
                           {QStringLiteral("communication"), QStringLiteral("沟通告知")}};
    TimelineEntry entry;
    entry.at = QDateTime(QDate(2026, 3, 3), QTime(9, 0));
    entry.who = QStringLiteral("王小安");
    entry.content = QStringLiteral("电话告知家属调解途径。");
    input.timeline = {entry};
    input.seal = sampleSeal();
    Autopsy autopsy;
    autopsy.toldAt = QDateTime(QDate(2026, 3, 2), QTime(11, 0));
    autopsy.toldTo = QStringLiteral("林知秋");
    autopsy.decision = AutopsyDecision::Consented;
    autopsy.frozen = true;
    autopsy.performedBy = QStringLiteral("安和医学院司法鉴定中心");
    input.autopsy = autopsy;
    const auto material = [](const QString &name, QDate receivedOn) {
        Material one;
        one.name = name;
        one.receivedOn = receivedOn;
        return one;
    };
    input.materials = {material(QStringLiteral("身份证明复印件"), QDate(2026, 3, 3)),
                       material(QStringLiteral("死亡证明"), QDate(2026, 3, 4)),
                       material(QStringLiteral("授权委托书"), {}),
                       material(QStringLiteral("火化证明"), QDate(2026, 3, 12))};
    input.referral = samplePapers();
    input.claim = sampleClaim();
    input.petition = samplePetition();
    input.officer = QStringLiteral("王小安");
    return input;
}

FormInput samplePetitionInput()
{
    FormInput input = sampleFormInput();
    input.dispute.kind = MatterKind::Petition;
    input.dispute.number = QStringLiteral("信访 2026-0007");
    input.dispute.feedbackDue = QDate(2026, 3, 17);
    input.petitionDue = QDate(2026, 5, 6); // 60 days from the acceptance end on a holiday
    return input;
}

} // namespace anhe::tests
