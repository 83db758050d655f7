#include "core/document/docx.h"
#include "core/document/paper.h"
#include "core/document/plaintext.h"
#include "core/forms/form.h"
#include "tests/core/document/pdfreading.h"
#include "tests/core/forms/sampleinputs.h"
#include "tests/golden.h"
#include "tests/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

QString goldenOf(const PaperForm &form, const QString &state)
{
    return QStringLiteral("forms/%1.%2.txt").arg(form.keyText(), state);
}

/** What the filled form and the one to fill by hand are called. */
QList<std::pair<QString, FormInput>> states(const PaperForm &form)
{
    const bool petition = form.subject == FormSubject::Petition;
    return {{QStringLiteral("filled"), petition ? samplePetitionInput() : sampleFormInput()},
            {QStringLiteral("blank"), blankFormInput()}};
}

QStringList wordsOf(const QList<MissingField> &fields)
{
    QStringList words;
    for (const MissingField &field : fields)
        words += field.word;
    return words;
}

const PaperForm &form(const char *key)
{
    const PaperForm *found = formFor(QLatin1String(key));
    REQUIRE(found);
    return *found;
}

QStringList missingOf(const char *key, const FormInput &input)
{
    return wordsOf(form(key).missing(input));
}

QString textOf(const char *key, const FormInput &input)
{
    return plainText(form(key).document(input));
}

} // namespace

TEST_CASE("every form says what its golden text says, filled and blank", "[forms]")
{
    for (const PaperForm &form : allForms()) {
        for (const auto &[state, input] : states(form)) {
            INFO(form.key << ' ' << state.toStdString());
            CHECK(plainText(form.document(input)).toStdString() ==
                  goldenText(goldenOf(form, state)).toStdString());
        }
    }
}

TEST_CASE("golden texts are written anew", "[.write-golden]")
{
    for (const PaperForm &form : allForms()) {
        for (const auto &[state, input] : states(form)) {
            writeGolden(goldenOf(form, state), plainText(form.document(input)));
        }
    }
}

TEST_CASE("papers to look at are written", "[.write-papers]")
{
    const QDir folder(qEnvironmentVariable("PAPERS", QDir::tempPath()));
    for (const PaperForm &form : allForms()) {
        for (const auto &[state, input] : states(form)) {
            const QString name = folder.filePath(form.keyText() + QLatin1Char('.') + state);
            CHECK(writePdf(form.document(input), name + QStringLiteral(".pdf")));
            CHECK(writeDocx(form.document(input), name + QStringLiteral(".docx")));
        }
    }
}

TEST_CASE("forms have stable keys, each once, and a name", "[forms]")
{
    QStringList keys;
    for (const PaperForm &form : allForms()) {
        CHECK(QRegularExpression(QStringLiteral("^[a-z_]+$")).match(form.keyText()).hasMatch());
        CHECK_FALSE(keys.contains(form.keyText()));
        CHECK_FALSE(form.name().isEmpty());
        CHECK(formFor(form.keyText()) == &form);
        keys += form.keyText();
    }
    CHECK(keys.size() == 18);
    CHECK(formFor(QStringLiteral("no_such_form")) == nullptr);
}

TEST_CASE("a form whose fields are known misses nothing", "[forms]")
{
    const FormInput input = sampleFormInput();
    const QHash<QString, QStringList> byHand{
        {zh("power_of_attorney"), {zh("受托人姓名"), zh("受托人身份证号")}},
        {zh("transfer_slip"), {zh("回复期限")}}}; // it passed long ago
    for (const PaperForm &form : allForms()) {
        INFO(form.key);
        CHECK(isSubjectKnown(form, input));
        CHECK(wordsOf(form.missing(input)) == byHand.value(form.keyText()));
    }
}

TEST_CASE("a blank form lists what it misses and is about nothing yet", "[forms]")
{
    const FormInput input = blankFormInput();
    for (const PaperForm &form : allForms()) {
        INFO(form.key);
        CHECK_FALSE(isSubjectKnown(form, input));
        CHECK_FALSE(form.missing(input).isEmpty());
    }
    CHECK(missingOf("sealing_list", input) ==
          QStringList{QStringLiteral("患者姓名"), QStringLiteral("封存时间"), QStringLiteral("封存内容"),
                      QStringLiteral("医方在场人"), QStringLiteral("患方在场人"), QStringLiteral("保管地点"),
                      QStringLiteral("保管人")});
}

TEST_CASE("what is missing names the field to fill in", "[forms]")
{
    FormInput input = sampleFormInput();
    input.dispute.complainant.idNumber.clear();
    input.hospital.legalRepresentative.clear();
    const QList<MissingField> missing = form("mediation_application").missing(input);
    CHECK(missing == QList<MissingField>{{QStringLiteral("申请人身份证号"), QStringLiteral("matter"),
                                          QStringLiteral("complainant_id_number")},
                                         {QStringLiteral("法定代表人"), QStringLiteral("hospital"),
                                          QStringLiteral("legal_representative")}});
}

TEST_CASE("a capable patient applies himself, and who complained for him is his agent", "[forms]")
{
    FormInput input = sampleFormInput();
    input.dispute.diedAt = {};
    const QString text = textOf("mediation_application", input);
    CHECK(text.contains(QStringLiteral("申请人 | 姓名 | 林小满 | 性别 | 女 | 年龄 | 62岁")));
    CHECK(text.contains(QStringLiteral("委托 / 代理人 | 姓名 | 林知秋")));
}

TEST_CASE("a guardian applies for a child, a friend never does", "[forms]")
{
    FormInput input = sampleFormInput();
    input.dispute.diedAt = {};
    input.dispute.patient.idNumber.clear();
    input.dispute.patientAge = 9;
    input.dispute.relation = Relation::Parent;
    CHECK(textOf("mediation_application", input).contains(QStringLiteral("申请人 | 姓名 | 林知秋")));
    input.dispute.relation = Relation::Friend;
    const QString text = textOf("mediation_application", input);
    CHECK(text.contains(QStringLiteral("申请人 | 姓名 |  | 性别")));
    CHECK(text.contains(QStringLiteral("委托 / 代理人 | 姓名 | 林知秋")));
    CHECK(missingOf("mediation_application", input).contains(QStringLiteral("申请人姓名")));
}

TEST_CASE("the items of an agreement add up, in figures and in capitals", "[forms]")
{
    FormInput input = sampleFormInput();
    const QString total = QStringLiteral("合计：人民币148,345.60元（大写：壹拾肆万捌仟叁佰肆拾伍元陆角整）");
    CHECK(textOf("settlement_agreement", input).contains(total));
    CHECK(form("settlement_agreement").bar(input).isEmpty());

    input.referral->agreement->total = Money::ofYuan(150000);
    CHECK(form("settlement_agreement").bar(input) ==
          QStringLiteral("The compensation items add up to 148,345.60, the agreement says 150,000.00."));
    input.referral->agreement->total = Money{14834560};
    input.referral->agreement->capitals = QStringLiteral("壹拾伍万元整");
    CHECK_FALSE(form("settlement_agreement").bar(input).isEmpty());
}

TEST_CASE("no agreement is printed that would waive the right to sue", "[forms]")
{
    FormInput input = sampleFormInput();
    input.referral->agreement->content = QStringLiteral("患方领款后不得再向人民法院起诉。");
    CHECK(form("settlement_agreement").bar(input).contains(QStringLiteral("不得再向人民法院起诉")));
}

TEST_CASE("no blank form waives the right to sue", "[forms]")
{
    for (const PaperForm &form : allForms()) {
        INFO(form.key);
        CHECK_FALSE(
            plainText(form.document(blankFormInput()))
                .contains(QRegularExpression(QStringLiteral("(放弃|不得|不再)[^。；]{0,8}(诉讼|起诉)"))));
    }
}

TEST_CASE("the route decides who signs an agreement", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(textOf("settlement_agreement", input).contains(QStringLiteral("调解员（签名）")));
    input.referral->referral.route = Route::Negotiation;
    const QString text = textOf("settlement_agreement", input);
    CHECK(text.startsWith(QStringLiteral("编号：投诉 2026-0017\n医疗纠纷和解协议书")));
    CHECK_FALSE(text.contains(QStringLiteral("调解员")));
    CHECK_FALSE(text.contains(QStringLiteral("司法确认")));
}

TEST_CASE("an accepted petition names the working day by which it is finished", "[forms]")
{
    FormInput input = samplePetitionInput();
    CHECK(textOf("petition_acceptance", input).contains(zh("办理期限至：2026年5月6日")));
    CHECK(form("petition_acceptance").bar(input).isEmpty());
    input.dispute.ending = Ending::NotAccepted;
    CHECK_FALSE(form("petition_acceptance").bar(input).isEmpty());
}

TEST_CASE("only people's mediation leads to joint confirmation", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(form("confirmation_application").bar(input).isEmpty());
    for (const Route route : {Route::Negotiation, Route::Administrative, Route::Litigation}) {
        input.referral->referral.route = route;
        CHECK_FALSE(form("confirmation_application").bar(input).isEmpty());
    }
}

TEST_CASE("a voided matter has no paper but its registration form, which says so", "[forms]")
{
    FormInput input = sampleFormInput();
    input.dispute.status = Status::Voided;
    input.dispute.endingGround = zh("重复登记");
    for (const PaperForm &form : allForms()) {
        INFO(form.key);
        const bool registers = form.keyText() == QLatin1String("registration_form");
        CHECK((form.bar && !form.bar(input).isEmpty()) != registers);
    }
    const QString mark = zh("编号：投诉 2026-0017\n（本编号已作废：重复登记）\n");
    CHECK(textOf("registration_form", input).startsWith(mark));
    CHECK(formValues(input)[zh("编号")] == zh("投诉 2026-0017（本编号已作废：重复登记）"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("voided.pdf"));
    REQUIRE(writePdf(form("registration_form").document(input), path));
    CHECK(pdfPages(path).size() == 1);
}

TEST_CASE("who handles a matter stands for an officer without a name", "[forms]")
{
    FormInput input = sampleFormInput();
    input.officer.clear();
    input.dispute.handler = zh("赵明");
    CHECK(textOf("transfer_slip", input).contains(zh("转办人 | 赵明")));
    CHECK(textOf("referral_letter", input).contains(zh("联系人：赵明")));
    CHECK(textOf("claim_notice", input).contains(zh("联系人 | 赵明")));
    input.dispute.handler.clear();
    input.today = input.dispute.feedbackDue;
    CHECK(missingOf("transfer_slip", input) == QStringList{zh("转办人")});
}

TEST_CASE("a slip demands no answer by a day that is gone", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK_FALSE(textOf("transfer_slip", input).contains(zh("2026年3月9日")));
    CHECK(missingOf("transfer_slip", input) == QStringList{zh("回复期限")});
    input.today = input.dispute.feedbackDue;
    CHECK(textOf("transfer_slip", input).contains(zh("于2026年3月9日前书面回复")));
}

TEST_CASE("a stay ends with the discharge, the death, or by hand", "[forms]")
{
    FormInput input = sampleFormInput();
    const auto stay = [&] { return textOf("registration_form", input).section(zh("住院 / 时间 | "), 1); };
    CHECK(stay().startsWith(zh("2026年2月24日至2026年3月1日（死亡）\n")));
    input.dispute.diedAt = {};
    CHECK(stay().section(QLatin1Char('\n'), 0, 0).endsWith(QChar(0x65e5)));
    input.dispute.dischargedOn = QDate(2026, 3, 6);
    CHECK(stay().startsWith(zh("2026年2月24日至2026年3月6日\n")));
}

TEST_CASE("an autopsy notice tells no relation of somebody else", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(textOf("autopsy_notice", input).contains(zh("与患者关系：子女")));
    input.autopsy->toldTo = zh("林大海");
    CHECK_FALSE(textOf("autopsy_notice", input).contains(zh("与患者关系：子女")));
}

TEST_CASE("a claim not reported yet is notified today", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(textOf("claim_notice", input).contains(zh("被保险人（盖章）：________　2026年3月3日")));
    input.claim->claim.reportedAt = {};
    CHECK(textOf("claim_notice", input).contains(zh("被保险人（盖章）：________　2026年9月15日")));
}

TEST_CASE("a notice of claim tells nothing that came after its day", "[forms]")
{
    FormInput input = sampleFormInput();
    input.claim->claim.papers[1].handedOn = QDate(2026, 3, 3);
    const auto line = [&](const char *head) {
        for (const QString &one : textOf("claim_notice", input).split(QLatin1Char('\n'))) {
            if (one.startsWith(zh(head)))
                return one;
        }
        return QString();
    };
    CHECK(line("所附材料").contains(zh("☑索赔申请书　□保险单复印件")));
    CHECK_FALSE(line("所附材料").contains(zh("出险通知书")));
    CHECK(line("处理途径") == zh("处理途径 | "));
    input.claim->claim.reportedAt = QDateTime(QDate(2026, 3, 10), QTime(9, 0));
    CHECK(line("处理途径") == zh("处理途径 | 人民调解（安和市医疗纠纷人民调解委员会），2026年3月9日受理"));
    input.claim->claim.reportedAt = QDateTime(QDate(2026, 4, 20), QTime(9, 0));
    CHECK(line("处理途径").endsWith(zh("，2026年4月16日达成协议")));
    CHECK(line("所附材料").contains(zh("☑索赔申请书　☑保险单复印件")));
    input.referral.reset();
    CHECK(line("处理途径") == zh("处理途径 | 经人民调解达成协议。")); // told that day
    input.claim->claim.reportedAt = QDateTime(QDate(2026, 4, 19), QTime(9, 0));
    CHECK(line("处理途径") == zh("处理途径 | "));
}

TEST_CASE("no paper invents the hour of a receipt", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(textOf("registration_form", input).contains(zh("接收时间 | 2026年3月2日10时05分 |")));
    input.dispute.receivedAt = QDate(2026, 3, 2).startOfDay();
    input.dispute.receivedTimeKnown = false;
    CHECK(textOf("registration_form", input).contains(zh("接收时间 | 2026年3月2日 |")));
    CHECK(formValues(input).value(zh("受理时间")) == zh("2026年3月2日"));
}

TEST_CASE("what a paper shows blank it lists as missing", "[forms]")
{
    FormInput input = sampleFormInput();
    input.dispute.complainant.idNumber.clear();
    input.dispute.complainant.ethnicGroup.clear();
    input.dispute.complainant.occupation.clear();
    for (Problem &problem : input.dispute.problems)
        problem.staff.clear();
    input.seal->openings.last().note.clear();
    CHECK(missingOf("registration_form", input) == QStringList{zh("投诉人身份证号"), zh("涉及人员")});
    CHECK(missingOf("settlement_agreement", input) ==
          QStringList{zh("患方身份证号"), zh("患方民族"), zh("患方职业")});
    CHECK(missingOf("opening_record", input) == QStringList{zh("启封后去向")});
    input.dispute.anonymous = true;
    CHECK(missingOf("registration_form", input) == QStringList{zh("涉及人员")});
}

TEST_CASE("an agent is no relative who consents to an autopsy", "[forms]")
{
    FormInput input = sampleFormInput();
    CHECK(missingOf("autopsy_notice", input).isEmpty());
    input.dispute.relation = Relation::Agent;
    CHECK(textOf("autopsy_notice", input).contains(zh("与患者关系：________")));
    CHECK(missingOf("autopsy_notice", input) == QStringList{zh("近亲属与患者关系")});
}

TEST_CASE("a sealing list adds up the sheets where every line tells them", "[forms]")
{
    FormInput input = sampleFormInput();
    const auto sum = [&](const QStringList &items) {
        input.seal->seal.items = items;
        return textOf("sealing_list", input);
    };
    CHECK(sum({zh("入院记录 4页"), zh("病程记录 26页"), zh("医嘱单 7页")})
              .contains(zh("合计：3项；共37页，封装")));
    CHECK(sum({zh("入院记录 4页"), zh("麻醉记录单")}).contains(zh("合计：2项；共　　　页（件），封装")));
    CHECK(sum({zh("入院记录 4页"), zh("输液器 1件")}).contains(zh("合计：2项；共　　　页（件），封装")));
}

TEST_CASE("the hours of an autopsy are reckoned from the death", "[forms]")
{
    const QString text = textOf("autopsy_notice", sampleFormInput());
    CHECK(text.contains(QStringLiteral("48小时内，即2026年3月3日22时40分前")));
    CHECK(text.contains(QStringLiteral("7日，即至2026年3月8日。"))); // the first day is not counted
    CHECK(text.contains(QStringLiteral("14日，即至2026年3月15日")));
}

TEST_CASE("every form reads in a PDF as it was written", "[forms]")
{
    const QTemporaryDir folder;
    const QMap<QString, int> pages{
        {QStringLiteral("registration_form"), 1},    {QStringLiteral("transfer_slip"), 1},
        {QStringLiteral("route_notice"), 2},         {QStringLiteral("sealing_list"), 2},
        {QStringLiteral("opening_record"), 2},       {QStringLiteral("autopsy_notice"), 2},
        {QStringLiteral("power_of_attorney"), 1},    {QStringLiteral("mediation_application"), 2},
        {QStringLiteral("hospital_application"), 2}, {QStringLiteral("referral_letter"), 2},
        {QStringLiteral("settlement_agreement"), 2}, {QStringLiteral("confirmation_application"), 1},
        {QStringLiteral("call_back_record"), 1},     {QStringLiteral("mediation_file"), 2},
        {QStringLiteral("claim_notice"), 1},         {QStringLiteral("claim_file"), 1},
        {QStringLiteral("petition_acceptance"), 2},  {QStringLiteral("petition_opinion"), 2}};
    const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}]"));
    for (const PaperForm &form : allForms()) {
        for (const auto &[state, input] : states(form)) {
            INFO(form.key << ' ' << state.toStdString());
            const Document document = form.document(input);
            const QString path = folder.filePath(form.keyText() + QStringLiteral(".pdf"));
            REQUIRE(writePdf(document, path));
            const QStringList read = pdfPages(path);
            CHECK(read.size() == pages[form.keyText()]);
            const QString text = read.join(QString());
            CHECK_FALSE(text.contains(radicals));
            const QString dense = QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
            CHECK(dense.contains(QString(document.title).remove(QRegularExpression(QStringLiteral("\\s")))));
            if (state == QLatin1String("filled"))
                CHECK(dense.contains(form.subject == FormSubject::Petition ? QStringLiteral("林知秋")
                                                                           : QStringLiteral("林小满")));
        }
    }
}
