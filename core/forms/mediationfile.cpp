#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace {

constexpr int spareRows = 6;

struct FilePaper
{
    const char *name;
    bool needed;
    bool (*isThere)(const FormInput &);
};

bool nobodyKnows(const FormInput &)
{
    return false;
}

/** What a mediation file holds, in its order (DOMAIN §4); needed ones are marked. */
const FilePaper filePapers[] = {
    {"调解申请书（受理登记表）", true,
     [](const FormInput &input) { return input.referral && input.referral->referral.appliedOn.isValid(); }},
    {"权利义务告知书", true, nobodyKnows},
    {"当事人身份证明", true,
     [](const FormInput &input) {
         return std::any_of(input.materials.begin(), input.materials.end(), [](const Material &material) {
             return material.receivedOn.isValid() && material.name.contains(QStringLiteral("身份"));
         });
     }},
    {"授权委托书", false, nobodyKnows},
    {"调查材料", false, [](const FormInput &input) { return !input.dispute.findings.isEmpty(); }},
    {"证据材料", false, nobodyKnows},
    {"调解笔录", true, nobodyKnows},
    {"调解协议书", true,
     [](const FormInput &input) {
         return input.referral && input.referral->agreement && input.referral->agreement->signedOn.isValid();
     }},
    {"履行凭证", false,
     [](const FormInput &input) {
         return input.referral &&
                std::any_of(input.referral->payments.begin(), input.referral->payments.end(),
                            [](const Payment &payment) { return payment.isPaid(); });
     }},
    {"回访记录", false,
     [](const FormInput &input) {
         return input.referral &&
                std::any_of(input.referral->callBacks.begin(), input.referral->callBacks.end(),
                            [](const CallBack &callBack) { return callBack.isHeld(); });
     }},
    {"司法确认文书", false,
     [](const FormInput &input) {
         return input.referral && input.referral->confirmation &&
                input.referral->confirmation->state == ConfirmationState::Confirmed;
     }},
    {"卷内备考表", false, nobodyKnows},
};

QList<MissingField> missing(const FormInput &input)
{
    QList<MissingField> all = MissingFields("matter").need(patientOf(input.dispute).name, "patient_name",
                                                           QStringLiteral("患者姓名"));
    const Referral referral = input.referral ? input.referral->referral : Referral{};
    all += MissingFields("referral")
               .need(bodyName(input), "body", QStringLiteral("调解组织"))
               .need(!referral.mediators.isEmpty(), "mediators", QStringLiteral("调解员"))
               .need(referral.acceptedOn, "accepted_on", QStringLiteral("受理日期"))
               .need(referral.concludedOn, "concluded_on", QStringLiteral("结案日期"));
    return all;
}

Table coverGrid(const FormInput &input)
{
    const Referral referral = input.referral ? input.referral->referral : Referral{};
    const PatientSide side = PatientSide::of(input);
    const bool hospitalApplied = referral.applicant == ApplicantSide::Hospital;
    const QString patientSide =
        side.party.name + (side.party.name.isEmpty() ? QString() : QStringLiteral("（患方）"));
    const auto label = [](const QString &text) { return Cell::label(text); };
    constexpr double height = 17;
    Table grid = formGrid({1.3, 2.2, 1.3, 2.2});
    grid.points = 12;
    grid.rows = {
        {{label(QStringLiteral("案由")), Cell::value(problemsText(input), 3)}, height},
        {{label(QStringLiteral("申请人")),
          Cell::value(hospitalApplied ? input.hospital.name : patientSide, 3)},
         height},
        {{label(QStringLiteral("被申请人")),
          Cell::value(hospitalApplied ? patientSide : input.hospital.name, 3)},
         height},
        {{label(QStringLiteral("患者")), Cell::value(patientOf(input.dispute).name),
          label(QStringLiteral("移送编号")), Cell::value(referral.number)},
         height},
        {{label(QStringLiteral("调解组织")), Cell::value(bodyName(input), 3)}, height},
        {{label(QStringLiteral("调解员")), Cell::value(referral.mediators.join(QStringLiteral("、"))),
          label(QStringLiteral("调解案号")), Cell::value(referral.caseNumber)},
         height},
        {{label(QStringLiteral("受理日期")), Cell::value(cellDate(referral.acceptedOn)),
          label(QStringLiteral("结案日期")), Cell::value(cellDate(referral.concludedOn))},
         height},
        {{label(QStringLiteral("调解结果")), Cell::value(paperWord(referral.outcome), 3)}, height},
        {{label(QStringLiteral("立卷人")), Cell::value(input.officer), label(QStringLiteral("归档日期")),
          Cell::value({})},
         height},
        {{label(QStringLiteral("保管期限")), Cell::value({}), label(QStringLiteral("卷内页数")),
          Cell::value(QStringLiteral("共　　　　　页"))},
         height},
    };
    return grid;
}

Table indexTable(const FormInput &input)
{
    Table table = formGrid({0.7, 3.6, 0.8, 1, 1, 1.6});
    for (int column : {0, 2, 3, 4})
        table.columns[column].align = Align::Centre;
    table.headerRows = 1;
    table.rows = {
        {{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("文件名称")}, Cell{QStringLiteral("必备")},
          Cell{QStringLiteral("在卷")}, Cell{QStringLiteral("页号")}, Cell{QStringLiteral("备注")}},
         9}};
    int number = 0;
    for (const FilePaper &paper : filePapers) {
        table.rows.append(Row{{Cell{QString::number(++number)}, Cell{QString::fromUtf8(paper.name)},
                               Cell{paper.needed ? QStringLiteral("必备") : QString()},
                               Cell{ticked(paper.isThere(input), QString())}, Cell{}, Cell{}},
                              9.5});
    }
    for (int i = 0; i < spareRows; ++i)
        table.rows.append(Row{
            {Cell{QString::number(++number)}, Cell{}, Cell{}, Cell{ticked(false, QString())}, Cell{}, Cell{}},
            9.5});
    return table;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗纠纷调解卷宗"));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << words(QString()) << words(QString()) << coverGrid(input) << PageBreak{}
         << Paragraph{QList<Run>{bold(QStringLiteral("卷　内　目　录"))}, false, Align::Centre, true}
         << indexTable(input)
         << Signature{{{QStringLiteral("立卷人（签名）：")}, {QStringLiteral("检查人（签名）：")}}};
    return form;
}

} // namespace

PaperForm mediationFile()
{
    return {"mediation_file", QT_TRANSLATE_NOOP("Form", "Mediation file cover and index"),
            FormSubject::Referral, missing, document};
}

} // namespace anhe
