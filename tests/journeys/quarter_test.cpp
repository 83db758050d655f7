#include "core/mediation/mediationcodes.h"
#include "tests/journeys/typist.h"
#include "ui/common/pickseveral.h"
#include "ui/dispute/disputedetail.h"
#include "ui/dispute/disputepage.h"
#include "ui/report/drillpanel.h"
#include "ui/report/figurespane.h"
#include "ui/report/figuretablemodel.h"
#include "ui/report/reportpane.h"
#include "ui/report/sentencerow.h"

#include <QMenu>
#include <QTableView>

using namespace anhe;
using namespace anhe::tests;

namespace {

constexpr int petitions = 38;
constexpr int finishedPetitions = 34;
constexpr int mediated = 20;

/** A day of the quarter, a few for each month. */
QDate dayOf(int index)
{
    return QDate(2026, 7, 1).addDays(index % 45);
}

/** The 50 visits bring 102 persons: 2 each, and 3 twice. */
int personsOf(int visit)
{
    return visit < 2 ? 3 : 2;
}

/** The first-entry card: who came, how many, about what. */
void typeMatter(Typist &typist, MatterKind kind, Channel channel, int index, int persons)
{
    typist.goTo("dispute");
    typist.begin();
    typist.choose("kind", kind);
    typist.choose("channel", channel);
    typist.type("received_at", dayOf(index));
    typist.type("head_count", QString::number(persons));
    typist.type("complainant_name", zh("来访人") + QChar(0x7532 + index));
    typist.type("narrative", zh("反映住院费用明细与告知不清，要求书面说明。"));
    typist.save();
}

void finishPetition(Typist &typist, int index)
{
    const QDate accepted = dayOf(index).addDays(3);
    typist.click("Accept…");
    typist.type("accepted_on", accepted);
    typist.type("acceptance_told_on", accepted);
    typist.save();
    if (index >= finishedPetitions)
        return;
    typist.click("Opinion…");
    typist.choose("opinion", index % 3 == 0 ? PetitionOpinion::Support : PetitionOpinion::Explain);
    typist.type("opinion_on", accepted.addDays(20));
    typist.type("opinion_text", zh("已核对费用明细并当面说明。"));
    typist.save();
    typist.click("Told…");
    typist.type("delivered_on", accepted.addDays(21));
    typist.save();
    typist.click("Close…");
    typist.type("closed_on", accepted.addDays(22));
    typist.save();
}

/** Somebody comes again: the card offers the open matter, and only the visit is new. */
void typeFurtherVisit(Typist &typist, int index, int persons)
{
    typist.goTo("dispute");
    typist.begin();
    typist.type("head_count", QString::number(persons));
    typist.type("received_at", dayOf(index).addDays(2));
    typist.type("complainant_name", zh("来访人") + QChar(0x7532 + index));
    QPushButton *offered = nullptr;
    for (QPushButton *button : typist.page().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(zh("信访 2026-")))
            offered = button;
    }
    REQUIRE(offered);
    press(offered, Qt::Key_Space);
    typist.type("narrative", zh("再次来访，询问办理进度。"));
    typist.save();
}

/** From the matter in sight over people's mediation to a signed agreement. */
void mediate(Typist &typist, int index)
{
    const QDate on = dayOf(index);
    auto *disputes = qobject_cast<DisputePage *>(&typist.page());
    REQUIRE(disputes);
    for (QAction *action : disputes->detail()->moreMenu()->actions()) {
        if (action->text() == QStringLiteral("Take to a route…"))
            action->trigger();
    }
    REQUIRE(typist.window().currentKey() == QStringLiteral("mediation"));
    typist.type("drafted_on", on.addDays(2));
    typist.type("body", zh("安和市医调委"));
    typist.type("claimed", zh("3万"));
    typist.save();
    typist.click("Apply…");
    typist.type("applied_on", on.addDays(3));
    typist.save();
    typist.click("Accepted…");
    typist.type("accepted_on", on.addDays(5));
    typist.save();
    typist.click("Conclude…");
    typist.choose("outcome", Outcome::Agreement);
    typist.type("concluded_on", on.addDays(20));
    typist.type("signed_on", on.addDays(20));
    typist.type("content", zh("医方补偿患方并当面说明，双方再无其他争议。"));
    typist.type("total", QStringLiteral("12000"));
    typist.type("due_on", on.addDays(40));
    typist.save();
}

void insure(Typist &typist)
{
    typist.goTo("insurance");
    typist.goToPart(3);
    typist.click("Amend…");
    typist.choose("level", InstitutionLevel::Tertiary);
    typist.click("Add a time");
    ime(typist.focused(), QStringLiteral("2026-01-01")); // it has to be insured from then on
    typist.save();
    for (int i = 0; i < 25; ++i) {
        typist.begin();
        typist.type("name", i < 6 ? zh("安和市第%1医院").arg(i + 2) : zh("安和县第%1卫生院").arg(i - 5));
        typist.choose("level", i < 6 ? InstitutionLevel::Secondary : InstitutionLevel::Primary);
        typist.save();
    }
    typist.goToPart(2);
    typist.begin();
    typist.type("insurer", zh("安和财产保险"));
    typist.type("number", zh("AH-2026-统保"));
    typist.type("period_first", QDate(2026, 1, 1));
    typist.type("period_last", QDate(2026, 12, 31));
    typist.type("retroactive_on", QDate(2024, 1, 1));
    auto *insured = qobject_cast<PickSeveral *>(typist.row(QStringLiteral("institutions")).control());
    REQUIRE(insured);
    insured->findChild<QMenu *>()->actions().first()->trigger(); // all that have to be insured
    typist.type("aggregate", zh("2000万"));
    typist.save();
}

void holdMeetings(Typist &typist)
{
    typist.goTo("safety");
    const std::pair<ActivitySubkind, int> meetings[] = {
        {ActivitySubkind::Leadership, 10}, {ActivitySubkind::Consultation, 8}, {ActivitySubkind::Monthly, 9}};
    for (const auto &[kind, count] : meetings) {
        for (int i = 0; i < count; ++i) {
            typist.begin();
            typist.choose("kind", codeText(ActivityKind::Meeting) + QLatin1Char(' ') + codeText(kind));
            typist.type("held_on", dayOf(3 * i));
            typist.type("title", zh("第%1次会议").arg(i + 1));
            typist.type("head_count", QStringLiteral("12"));
            typist.save();
        }
    }
}

void typeIndicators(Typist &typist)
{
    typist.goToPart(2);
    const std::pair<const char *, const char *> numbers[] = {
        {"smi_registered.numerator", "5222"}, {"smi_managed.numerator", "5006"},
        {"smi_medication.numerator", "4548"}, {"smi_regular.numerator", "4271"},
        {"cameras_new.numerator", "11"},      {"cameras.numerator", "1715"}};
    for (const auto &[field, number] : numbers)
        typist.type(field, number);
    typist.save();
}

/** A figure's number on the page, which opens so many rows by a click. */
void checkFigure(ReportPage &report, const char *key, const char *shown, qint64 rows)
{
    INFO(key);
    report.showPart(ReportPage::Figures);
    const FigureTableModel *model = report.figures()->model();
    REQUIRE(model->rowOf(QLatin1String(key)) >= 0);
    const QModelIndex cell = model->index(model->rowOf(QLatin1String(key)), FigureTableModel::Now);
    CHECK(cell.data().toString().toStdString() == shown);
    QTableView *view = report.figures()->view();
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    CHECK(report.rows()->isVisible());
    CHECK(report.rows()->rowCount() == rows);
}

/** What the report says, sentence by sentence; every number in it that counts rows opens as many. */
QString readText(ReportPage &report)
{
    report.showPart(ReportPage::Text);
    QStringList words;
    for (SentenceRow *row : report.text()->sentenceRows()) {
        const Sentence &sentence = row->sentence();
        words << sentence.text;
        for (int i = 0; i < sentence.mentions.size(); ++i) {
            const Mention &mention = sentence.mentions[i];
            const FigureValue *value = report.analysis()->now.find(mention.figure.key);
            const bool countsRows = value && value->figure.unit != FigureUnit::Persons &&
                                    value->figure.unit != FigureUnit::Indicator;
            bool isNumber = false;
            const int number = sentence.text.mid(mention.start, mention.length).toInt(&isNumber);
            if (!countsRows || !isNumber || !report.analysis()->drill(mention.figure))
                continue;
            Q_EMIT row->label()->linkActivated(QString::number(i));
            INFO(sentence.text.toStdString() << ' ' << mention.figure.key.toStdString());
            CHECK(report.rows()->rowCount() == number);
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a quarter typed through the window stands in the report, and each number opens its rows")
{
    Typist typist(QDate(2026, 10, 9));
    int visit = 0;
    for (int i = 0; i < petitions; ++i) {
        const bool came = i < 28;
        typeMatter(typist, MatterKind::Petition, came ? Channel::Visit : Channel::Letter, i,
                   came ? personsOf(visit++) : 1);
        finishPetition(typist, i);
    }
    for (int i = petitions - 2; i < petitions; ++i)
        typeFurtherVisit(typist, i, personsOf(visit++));
    for (int i = 0; i < mediated; ++i) {
        typeMatter(typist, MatterKind::Dispute, Channel::Visit, petitions + i, personsOf(visit++));
        mediate(typist, petitions + i);
    }
    REQUIRE(visit == 50);
    insure(typist);
    holdMeetings(typist);
    typeIndicators(typist);

    ReportPage &report = typist.report(QStringLiteral("2026Q3"));
    checkFigure(report, "visits", "50", 50);
    checkFigure(report, "persons", "102", 50);
    checkFigure(report, "petitions.accepted", "38", 38);
    checkFigure(report, "petitions.finished", "34", 34);
    checkFigure(report, "petitions.open", "4", 4);
    checkFigure(report, "referrals.accepted", "20", 20);
    checkFigure(report, "referrals.agreed", "20", 20);
    checkFigure(report, "mediation.success_by_concluded", "100.0% (20/20)", 20);
    checkFigure(report, "insurance.coverage", "100.0% (26/26)", 26);
    checkFigure(report, "insurance.coverage.tertiary", "100.0% (1/1)", 1);
    checkFigure(report, "insurance.coverage.secondary", "100.0% (6/6)", 6);
    checkFigure(report, "insurance.coverage.primary", "100.0% (19/19)", 19);
    checkFigure(report, "activities.meeting.leadership", "10", 10);
    checkFigure(report, "activities.meeting.consultation", "8", 8);
    checkFigure(report, "activities.meeting.monthly", "9", 9);
    checkFigure(report, "indicator.smi_registered", "5222", 1);
    checkFigure(report, "indicator.smi_managed", "95.86% (5006/5222)", 1);
    checkFigure(report, "indicator.smi_medication", "87.09% (4548/5222)", 1);
    checkFigure(report, "indicator.smi_regular", "81.79% (4271/5222)", 1);
    checkFigure(report, "indicator.cameras_new", "11", 1);
    checkFigure(report, "indicator.cameras", "1715", 1);

    const QString text = readText(report);
    for (const char *said :
         {"本季度接待来访50批次、102人次", "新收到信访事项38件，均已受理；办结34件，季末在办4件",
          "医调委受理20件，调解终结20件，均达成协议", "调解成功率为100.0%（20/20）",
          "应参加医疗责任保险的机构26家，已参保26家，参保率为100.0%（26/26）",
          "三级100.0%（1/1），二级100.0%（6/6），一级100.0%（19/19）", "10次", "8次", "9次",
          "登记在册严重精神障碍患者5222人", "管理率为95.86%（5006/5222）", "服药率为87.09%（4548/5222）",
          "规律服药率为81.79%（4271/5222）", "新增视频监控摄像头11个", "视频监控摄像头总数1715个"}) {
        INFO(said << "\n" << text.toStdString());
        CHECK(text.contains(zh(said)));
    }
    const QString file = typist.file("report.pdf");
    REQUIRE(report.writeReport(file));
    CHECK(QFileInfo(file).size() > 10'000);
}
