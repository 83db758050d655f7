#include "core/desk/riskformdesk.h"
#include "core/document/paper.h"
#include "core/document/plaintext.h"
#include "tests/core/document/pdfreading.h"
#include "tests/core/risk/riskdesk.h"
#include "tests/golden.h"

#include <QDir>
#include <QRegularExpression>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** An office in which every paper of the risk registers has something to say. */
struct RiskPaperDesk : RiskDesk
{
    RiskPaperDesk() : RiskDesk(QDate(2026, 9, 15))
    {
        Hospital hospital;
        hospital.name = QStringLiteral("安和市第一人民医院");
        hospital.office = QStringLiteral("医患关系办公室");
        hospital.officePhone = QStringLiteral("0000-1000120");
        hospital.documentCode = QStringLiteral("安一医");
        hospital.healthAuthority = QStringLiteral("安和市卫生健康委员会");
        must(desk->office().saveHospital(hospital));
        choice.risk = writtenOff();
        const RiskId late = assigned();
        SupervisionNotice notice = desk->notices().proposed({NoticeSubject::Risk, late});
        notice.issuedOn = QDate(2026, 9, 11);
        notice.limitOn = QDate(2026, 9, 14);
        choice.notice = must(desk->notices().issue(notice));
        NoticeReply reply;
        reply.repliedOn = QDate(2026, 9, 14);
        reply.repliedBy = QStringLiteral("李工");
        reply.progress = QStringLiteral("通道已清空，应急灯待到货。");
        reply.whyUnfinished = QStringLiteral("灯具缺货");
        reply.extensionUntil = QDate(2026, 9, 30);
        must(desk->notices().reply(choice.notice, reply));
        sweep();
        alarm(late);
        assess();
    }

    void sweep()
    {
        SweepCell cell;
        cell.name = QStringLiteral("门诊一格");
        cell.responsible = QStringLiteral("孙护士长");
        cell.phone = QStringLiteral("0000-1000301");
        cell.since = QDate(2026, 8, 31);
        const SweepCellId id = must(desk->sweeps().saveCell(cell));
        Sweep sheet = desk->sweeps().proposed(SweepKind::Weekly, id, QDate(2026, 9, 7));
        for (SweepItem &item : sheet.items)
            item.check = SweepCheck::Fine;
        sheet.items[2].check = SweepCheck::Finding;
        sheet.findings = {{QStringLiteral("消防通道堆放纸箱"), QStringLiteral("三楼东侧")}};
        sheet.signedBy = QStringLiteral("孙护士长");
        sheet.signedOn = QDate(2026, 9, 13);
        choice.sweep = must(desk->sweeps().enter(sheet));
    }

    void alarm(RiskId becameRisk)
    {
        Sweep urgent =
            desk->sweeps().proposed(SweepKind::Urgent, desk->sweeps().cells().first().id, QDate(2026, 9, 14));
        urgent.findings = {
            {QStringLiteral("应急灯线路冒烟，已断电，无人员受伤。"), QStringLiteral("三楼东侧"), becameRisk},
            {QStringLiteral("患者家属约10人聚集质问停电原因。"), QStringLiteral("门诊大厅")}};
        urgent.reportedAt = QDateTime(QDate(2026, 9, 14), QTime(10, 5));
        urgent.note = QStringLiteral("已电话报告院总值班和辖区消防救援站。");
        urgent.signedBy = QStringLiteral("陈副院长");
        urgent.signedOn = QDate(2026, 9, 14);
        alarmed = must(desk->sweeps().enter(urgent));
    }

    void assess()
    {
        StabilityAssessment decision = desk->assessments().proposed();
        decision.matter = QStringLiteral("门诊楼改造及诊区临时搬迁");
        decision.summary = QStringLiteral("门诊楼老化，拟分三期改造，期间诊区临时搬迁。");
        decision.owner = QStringLiteral("基建科");
        decision.ownerPerson = QStringLiteral("吴科长");
        decision.enteredOn = QDate(2026, 9, 1);
        decision.plannedOn = QDate(2026, 10, 8);
        decision.assessedOn = QDate(2026, 9, 10);
        decision.assessors = QStringLiteral("院长办公室、保卫科、医患关系办公室");
        for (StabilityCriterion &criterion : decision.criteria) {
            criterion.score = 21;
            criterion.grounds = QStringLiteral("手续齐全，已征求意见。");
        }
        decision.opinions = {{OpinionWay::Forum, QDate(2026, 9, 5), 30, QStringLiteral("担心停车不便。")}};
        decision.level = StabilityLevel::Low;
        decision.conclusion = StabilityConclusion::Implement;
        decision.measures = QStringLiteral("分期施工，增设引导。");
        decision.followUps = {
            {QDate(2026, 9, 14), QStringLiteral("王小安"), QStringLiteral("尚未开工，平稳。")}};
        choice.assessment = must(desk->assessments().enter(decision));
    }

    RiskFormInput filled(const RiskForm &form)
    {
        RiskFormChoice wanted;
        switch (form.subject) {
        case RiskFormSubject::Notice:
            wanted.notice = choice.notice;
            break;
        case RiskFormSubject::WeeklySheet:
            wanted.sweep = choice.sweep;
            break;
        case RiskFormSubject::MonthlyReturn:
            wanted.month = QDate(2026, 9, 1);
            break;
        case RiskFormSubject::UrgentReport:
            wanted.sweep = alarmed;
            break;
        case RiskFormSubject::Risk:
            wanted.risk = choice.risk;
            break;
        case RiskFormSubject::Assessment:
            wanted.assessment = choice.assessment;
            break;
        }
        return must(riskFormInput(*desk, wanted));
    }

    RiskFormInput blank() { return handRiskFormInput(*desk); }

    QList<std::pair<QString, RiskFormInput>> states(const RiskForm &form)
    {
        return {{QStringLiteral("filled"), filled(form)}, {QStringLiteral("blank"), blank()}};
    }

    RiskFormChoice choice;
    SweepId alarmed;
};

QString goldenOf(const RiskForm &form, const QString &state)
{
    return QStringLiteral("riskforms/%1.%2.txt").arg(form.keyText(), state);
}

} // namespace

TEST_CASE("every paper of the risk registers says what its golden text says", "[risk]")
{
    RiskPaperDesk desk;
    for (const RiskForm &form : allRiskForms()) {
        for (const auto &[state, input] : desk.states(form)) {
            INFO(form.key << ' ' << state.toStdString());
            CHECK(plainText(form.document(input)).toStdString() ==
                  goldenText(goldenOf(form, state)).toStdString());
        }
    }
}

TEST_CASE("golden texts of the risk papers are written anew", "[.write-golden]")
{
    RiskPaperDesk desk;
    for (const RiskForm &form : allRiskForms()) {
        for (const auto &[state, input] : desk.states(form)) {
            writeGolden(goldenOf(form, state), plainText(form.document(input)));
        }
    }
}

TEST_CASE("risk papers to look at are written", "[.write-papers]")
{
    const QDir folder(qEnvironmentVariable("PAPERS", QDir::tempPath()));
    RiskPaperDesk desk;
    for (const RiskForm &form : allRiskForms()) {
        for (const auto &[state, input] : desk.states(form))
            CHECK(writePdf(form.document(input), folder.filePath(form.keyText() + QLatin1Char('.') + state +
                                                                 QStringLiteral(".pdf"))));
    }
}

TEST_CASE("risk papers have stable keys apart from those of matters, and know their subject", "[risk]")
{
    RiskPaperDesk desk;
    QStringList keys;
    for (const RiskForm &form : allRiskForms()) {
        INFO(form.key);
        CHECK_FALSE(keys.contains(form.keyText()));
        CHECK_FALSE(formFor(form.keyText()));
        CHECK(riskFormFor(form.keyText()) == &form);
        CHECK_FALSE(form.name().isEmpty());
        CHECK(isSubjectKnown(form, desk.filled(form)));
        CHECK_FALSE(isSubjectKnown(form, desk.blank()));
        CHECK_FALSE(form.missing(desk.blank()).isEmpty());
        keys << form.keyText();
    }
    CHECK(keys.size() == 6);
    for (const char *key :
         {"supervision_notice", "weekly_sweep", "urgent_report", "risk_write_off", "stability_assessment"}) {
        INFO(key);
        const RiskForm *form = riskFormFor(QLatin1String(key));
        CHECK(form->missing(desk.filled(*form)).isEmpty());
    }
}

TEST_CASE("risk papers read in a PDF as they were written, on one page", "[risk]")
{
    RiskPaperDesk desk;
    for (const RiskForm &form : allRiskForms()) {
        for (const auto &[state, input] : desk.states(form)) {
            INFO(form.key << ' ' << state.toStdString());
            const QString path = desk.folder.filePath(form.keyText() + QStringLiteral(".pdf"));
            RiskDesk::must(writeRiskForm(*desk.desk, form, input, path));
            const QStringList read = pdfPages(path);
            CHECK(read.size() == 1);
            const QString dense = read.join(QString()).remove(QRegularExpression(QStringLiteral("\\s")));
            CHECK(dense.contains(form.document(input).title));
        }
    }
}

TEST_CASE("a row that is not there is no paper", "[risk]")
{
    RiskPaperDesk desk;
    CHECK_FALSE(riskFormInput(*desk.desk, {.risk = RiskId{99}}));
    CHECK_FALSE(riskFormInput(*desk.desk, {.notice = NoticeId{99}}));
    CHECK_FALSE(riskFormInput(*desk.desk, {.sweep = SweepId{99}}));
}

TEST_CASE("a sheet is no paper of another kind", "[risk]")
{
    RiskPaperDesk desk;
    const RiskFormInput urgent = RiskDesk::must(riskFormInput(*desk.desk, {.sweep = desk.alarmed}));
    CHECK(isSubjectKnown(*riskFormFor(QStringLiteral("urgent_report")), urgent));
    CHECK_FALSE(isSubjectKnown(*riskFormFor(QStringLiteral("weekly_sweep")), urgent));
}

TEST_CASE("the monthly return counts by level and lists what is open or written off in the month", "[risk]")
{
    RiskPaperDesk desk;
    const RiskMonth month = riskMonth(*desk.desk, QDate(2026, 9, 20));
    CHECK(month.month == Period{QDate(2026, 9, 1), QDate(2026, 9, 30)});
    CHECK(month.found.value(RiskLevel::Larger) == 2);
    CHECK(month.writtenOff.value(RiskLevel::Larger) == 1);
    CHECK(month.closing.value(RiskLevel::Larger) == 1);
    CHECK(month.overdue == 1);
    CHECK(month.sweepsDone == 1);
    CHECK(month.sweepsMissing == 1);
    CHECK(month.risks.size() == 2);
}

TEST_CASE("the monthly return tells the state on the month's last day", "[risk]")
{
    RiskDesk desk(QDate(2026, 10, 20));
    const RiskId id = desk.assigned(QDate(2026, 10, 31), QDate(2026, 9, 2));
    RiskDesk::must(desk.risks().begin(id, QDate(2026, 9, 5)));
    RiskDesk::must(desk.risks().rectify(id, {QDate(2026, 10, 8), zh("李工"), zh("通道已清空。"), {}}));
    RiskDesk::must(
        desk.risks().verify(id, {QDate(2026, 10, 10), zh("赵科长"), true, zh("现场复核属实。"), {}}));
    RiskDesk::must(desk.risks().writeOff(id, {QDate(2026, 10, 12), zh("王小安"), zh("照片存保卫科")}));
    const RiskForm &form = *riskFormFor(QStringLiteral("monthly_return"));
    const auto text = [&](int month) {
        return plainText(
            form.document(RiskDesk::must(riskFormInput(*desk.desk, {.month = QDate(2026, month, 1)}))));
    };
    CHECK(text(9).contains(zh("月末未销号 | 0 | 1 | 0 | 0 | 0 | 1")));
    CHECK(text(9).contains(zh("| 整改中\n"))); // a sheet of September knows nothing of October
    CHECK_FALSE(text(9).contains(zh("销号）")));
    CHECK(text(10).contains(zh("| 已销号\n")));
    CHECK(text(10).contains(zh("\n截至10月20日未销号 | 0 | 0 |")));
}

TEST_CASE("the monthly return counts what was overdue on the month's last day", "[risk]")
{
    RiskDesk desk(QDate(2026, 10, 20));
    const RiskId id = desk.assigned(QDate(2026, 9, 20), QDate(2026, 9, 2));
    CHECK(riskMonth(*desk.desk, QDate(2026, 9, 1)).overdue == 1);
    RiskDesk::must(desk.risks().rectify(id, {QDate(2026, 10, 8), zh("李工"), zh("通道已清空。"), {}}));
    CHECK(riskMonth(*desk.desk, QDate(2026, 9, 1)).overdue == 1);
    CHECK(riskMonth(*desk.desk, QDate(2026, 10, 1)).overdue == 0);
}

TEST_CASE("a month that has not begun has no return", "[risk]")
{
    RiskDesk desk(QDate(2026, 9, 30));
    CHECK(riskFormInput(*desk.desk, {.month = QDate(2026, 9, 1)}));
    const Result<RiskFormInput> next = riskFormInput(*desk.desk, {.month = QDate(2026, 10, 1)});
    REQUIRE_FALSE(next);
    CHECK(next.error().contains(zh("2026-10")));
}

TEST_CASE("a zero report is no finding number one", "[risk]")
{
    RiskPaperDesk desk;
    const RiskForm &form = *riskFormFor(zh("weekly_sweep"));
    RiskFormInput input = desk.filled(form);
    input.sweep->zero = true;
    input.sweep->findings.clear();
    CHECK(plainText(form.document(input)).contains(zh("\n |  | 本周未发现隐患（零报告）。 | \n")));
}

TEST_CASE("a public notice counts no heads", "[risk]")
{
    RiskPaperDesk desk;
    const RiskForm &form = *riskFormFor(zh("stability_assessment"));
    RiskFormInput input = desk.filled(form);
    input.assessment->opinions.first().persons = 0;
    CHECK(plainText(form.document(input)).contains(zh("2026年9月5日 |  | 担心停车不便。")));
}

TEST_CASE("risk papers list what they show blank", "[risk]")
{
    RiskPaperDesk desk;
    const auto missing = [](const RiskForm &form, const RiskFormInput &input) {
        QStringList fields;
        for (const MissingField &field : form.missing(input))
            fields << field.field;
        return fields;
    };
    const RiskForm &writeOff = *riskFormFor(zh("risk_write_off"));
    RiskFormInput risk = desk.filled(writeOff);
    risk.risk->fixings.funds = risk.risk->fixings.contingency = risk.risk->fixings.leader = QString();
    CHECK(missing(writeOff, risk) == QStringList{zh("funds"), zh("contingency"), zh("leader")});
    const RiskForm &stability = *riskFormFor(zh("stability_assessment"));
    RiskFormInput decision = desk.filled(stability);
    decision.assessment->ownerPerson.clear();
    CHECK(missing(stability, decision) == QStringList{zh("owner_person")});
}

TEST_CASE("a monthly return is for the authority until it was saved for somebody else", "[risk]")
{
    RiskPaperDesk desk;
    const RiskForm &form = *riskFormFor(QStringLiteral("monthly_return"));
    RiskFormInput input = desk.filled(form);
    CHECK(plainText(form.document(input)).contains(zh("主送单位：安和市卫生健康委员会")));
    input.sweep = Sweep{};
    input.sweep->reportedTo = zh("河东区卫生健康局");
    CHECK(plainText(form.document(input)).contains(zh("主送单位：河东区卫生健康局")));
}

TEST_CASE("a reviewed notice names who reviewed it, and the second one the first", "[risk]")
{
    RiskPaperDesk desk;
    const RiskForm &form = *riskFormFor(QStringLiteral("supervision_notice"));
    const auto text = [&](NoticeId notice) {
        return plainText(form.document(RiskDesk::must(riskFormInput(*desk.desk, {.notice = notice}))));
    };
    NoticeReply reviewed;
    reviewed.review = ReplyReview::NotDone;
    reviewed.reviewedOn = QDate(2026, 9, 15);
    reviewed.reviewedBy = zh("陈主任");
    reviewed.opinion = zh("应急灯仍未更换。");
    RiskDesk::must(desk->notices().review(desk.choice.notice, reviewed));
    CHECK(text(desk.choice.notice).contains(zh("审核人（签名）：陈主任　2026年9月15日")));
    const NoticeTarget target = desk->notices().find(desk.choice.notice)->target;
    SupervisionNotice second = desk->notices().proposed(target);
    second.issuedOn = QDate(2026, 9, 15);
    second.limitOn = QDate(2026, 9, 20);
    const NoticeId id = RiskDesk::must(desk->notices().issue(second));
    CHECK(text(id).contains(zh("前次督办（安一医督办〔2026〕1号）后仍未落实")));
}
