#include "core/report/safetyyear.h"

#include "core/report/reportdocument.h"
#include "core/report/safetyfigures.h"
#include "core/report/topicwriter.h"

namespace anhe {

namespace {

constexpr double yearPoints = 10.5;

/** The sentences of the quarterly report speak of whatever set stands in the analysis. */
QuarterlyAnalysis asAnalysis(const SafetyYear &year)
{
    QuarterlyAnalysis analysis;
    analysis.quarter = {year.year, 4};
    analysis.asOf = year.asOf;
    analysis.hospital = year.hospital;
    analysis.now = year.now;
    analysis.previous = year.previous;
    return analysis;
}

class YearWriter
{
public:
    explicit YearWriter(const SafetyYear &year)
        : m_year(year), m_analysis(asAnalysis(year)), m_topics(m_analysis)
    {}

    Document paper();

private:
    qint64 count(const char *key) const { return m_year.now.count(QString::fromLatin1(key)); }
    QString filled(const QString &pattern) const
    {
        return m_topics.sentences().write(QStringLiteral("year"), pattern).text;
    }
    void say(const QString &pattern) { m_paper << Paragraph{filled(pattern)}; }
    void head(const char *text) { m_paper << Heading{1, QString::fromUtf8(text)}; }
    /** "年末", or "截至9月15日" while the year runs. */
    QString end() const { return m_analysis.isRunning() ? endOf(m_analysis) : QStringLiteral("年末"); }
    /** Whether the ledger was kept the whole year before. */
    bool comparesYears() const { return m_year.now.start.coversWhole(m_year.previous.period); }
    QString period() const;
    bool tellsGuards() const { return requiredGuards(m_year.guards).required > 0; }
    QStringList deductions() const;
    void tellWork();
    void tellDisputes();
    void tellGuards();
    void tellAssessment();
    void tellNext();
    void addFigures();
    QString change(const char *key) const;
    QString lastYearHead() const;

    const SafetyYear &m_year;
    QuarterlyAnalysis m_analysis;
    TopicWriter m_topics;
    Document m_paper;
};

/** "，较上年（12件）增加3件": never a change without its base, and nothing when there was no ledger then. */
QString YearWriter::change(const char *key) const
{
    if (!comparesYears())
        return {};
    const qint64 now = count(key);
    const qint64 before = m_year.previous.count(QString::fromLatin1(key));
    const FigureValue *value = m_year.now.find(QString::fromLatin1(key));
    const QString unit = value ? unitPaper(value->figure.unit) : QString();
    if (now == before)
        return QStringLiteral("，与上年持平");
    return QStringLiteral("，较上年（%1%2）%3%4%2")
        .arg(QString::number(before), unit, now > before ? QStringLiteral("增加") : QStringLiteral("减少"),
             QString::number(qAbs(now - before)));
}

/** Until when it was counted, and since when where the ledger is younger than the year before. */
QString YearWriter::period() const
{
    QStringList notes;
    if (m_analysis.isRunning())
        notes << QStringLiteral("本年度尚未结束%1")
                     .arg(comparesYears() ? QStringLiteral("，与上年的比较仅供参考") : QString());
    if (!comparesYears() && m_year.now.start.matters.isValid())
        notes << QStringLiteral("%1，此前无登记，不与上年比较").arg(ledgerBegan(m_analysis));
    const QString until = QStringLiteral("统计截至%1").arg(paperDate(m_year.asOf));
    if (m_analysis.isRunning())
        return QStringLiteral("，%1（%2）").arg(until, notes.join(QStringLiteral("；")));
    notes.prepend(until);
    return QStringLiteral("（%1）").arg(notes.join(QStringLiteral("；")));
}

void YearWriter::tellWork()
{
    head("一、平安医院建设工作开展情况");
    if (!hasSafetyFigures(m_year.now)) {
        say(QStringLiteral("本年度台账未登记平安医院建设活动和指标。"));
        return;
    }
    writeSafety(m_topics, m_analysis);
    for (const Sentence &sentence : m_topics.topics().last().sentences)
        m_paper << Paragraph{sentence.text};
}

void YearWriter::tellDisputes()
{
    head("二、矛盾纠纷排查化解情况");
    const QString year = m_analysis.isRunning() ? QStringLiteral("本年") : QStringLiteral("全年");
    const QString opening = m_topics.orNone("matters.opening", QStringLiteral("年初结转{matters.opening}件"),
                                            QStringLiteral("年初无结转"));
    const QString closing = m_topics.orNone("matters.closing", QStringLiteral("未结{matters.closing}件"),
                                            QStringLiteral("无未结事项"));
    say(QStringLiteral("%1，%2受理投诉、医疗纠纷和信访事项{matters.new}件%3；办结{matters.closed}件，%4%5。")
            .arg(opening, year, change("matters.new"), end(), closing));
    if (count("visits") > 0)
        say(QStringLiteral("%1接待来访{visits}批次、{persons}人次。").arg(year));
    if (count("matters.new.petition") + count("petitions.finished") + count("petitions.open") > 0)
        say(QStringLiteral("信访事项新受理{petitions.accepted}件，办结{petitions.finished}件，%1在办"
                           "{petitions.open}件。")
                .arg(end()));
    const FigureValue *settled = m_year.now.find(QStringLiteral("petitions.settled_first_time"));
    if (settled && settled->value)
        say(QStringLiteral("初信初访一次性办结率为{petitions.settled_first_time|full}。"));
    if (count("referrals.accepted") + count("referrals.concluded") > 0)
        say(QStringLiteral("人民调解受理{referrals.accepted}件，调解终结{referrals.concluded}件%1。")
                .arg(partsOfWhole(m_topics, "referrals.concluded",
                                  {{"referrals.agreed", "达成协议{referrals.agreed}件", "达成协议"}})));
    if (m_year.now.find(QStringLiteral("risks.found")))
        say(QStringLiteral("发现隐患{risks.found}项，销号{risks.written_off}项，%1%2。")
                .arg(end(), m_topics.orNone("risks.closing", QStringLiteral("未销号{risks.closing}项"),
                                            QStringLiteral("无未销号隐患"))));
}

void YearWriter::tellGuards()
{
    if (!tellsGuards())
        return;
    head("三、安全防范力量");
    m_paper << Paragraph{guardsOnPaper(m_year.guards)};
}

Cell number(const QString &text)
{
    return Cell{Text(text)};
}

Table totalTable(const Assessment &assessment)
{
    Table table;
    table.columns = {{1.6}, {1, Align::Right}, {1, Align::Right}, {1, Align::Right}};
    table.headerRows = 1;
    table.points = yearPoints;
    table.rows.append({{Cell{Text(QStringLiteral("类别"))}, Cell{Text(QStringLiteral("分值"))},
                        Cell{Text(QStringLiteral("得分"))}, Cell{Text(QStringLiteral("扣分"))}}});
    for (const AssessmentTotal &total : totalsOf(assessment)) {
        table.rows.append({{number(total.group.isEmpty() ? QStringLiteral("合计") : total.group),
                            number(pointsText(total.points)), number(pointsText(total.score)),
                            number(pointsText(total.deduction))}});
    }
    return table;
}

void YearWriter::tellAssessment()
{
    head(tellsGuards() ? "四、考核评价情况" : "三、考核评价情况");
    if (!m_year.assessment) {
        say(QStringLiteral("本年度尚未开展平安医院建设考核。"));
        return;
    }
    const Assessment &sheet = *m_year.assessment;
    const AssessmentTotal whole = totalsOf(sheet).last();
    m_paper << Paragraph{
        QStringLiteral("%1（%2）%3得%4分，满分%5分%6。")
            .arg(sheet.title, sheet.number,
                 sheet.checkedOn.isValid() ? QStringLiteral("经考核") : QStringLiteral("自评"),
                 pointsText(whole.score), pointsText(whole.points),
                 whole.unscored > 0 ? QStringLiteral("，尚有%1项未评分").arg(whole.unscored) : QString())};
    m_paper << totalTable(sheet);
}

/** "信访办理（重复信访2件，扣1分）" of each line points were taken off; a reason that names them already is
 * left as it is. */
QStringList YearWriter::deductions() const
{
    QStringList items;
    if (!m_year.assessment)
        return items;
    for (const AssessmentLine &line : m_year.assessment->lines) {
        if (line.deduction() <= 0)
            continue;
        const QString points = QStringLiteral("扣%1分").arg(pointsText(line.deduction()));
        QString reason = line.reason.trimmed();
        while (reason.endsWith(QStringLiteral("。")) || reason.endsWith(QStringLiteral("；")))
            reason.chop(1);
        if (reason.isEmpty())
            reason = points;
        else if (!reason.contains(points))
            reason += QStringLiteral("，") + points;
        items << QStringLiteral("%1（%2）").arg(line.item.item, reason);
    }
    return items;
}

void YearWriter::tellNext()
{
    head(tellsGuards() ? "五、存在问题和下一步打算" : "四、存在问题和下一步打算");
    QStringList points;
    const QStringList deducted = deductions();
    if (!deducted.isEmpty())
        points << QStringLiteral("%1扣分的项目有：%2。以上项目应对照评分标准逐项整改。")
                      .arg(m_year.assessment->checkedOn.isValid() ? QStringLiteral("考核")
                                                                  : QStringLiteral("自评"),
                           deducted.join(QStringLiteral("、")));
    const qint64 left = count("activities.findings_left");
    if (left > 0)
        points << filled(
            QStringLiteral("有{activities.findings_left}次活动发现的问题尚未%1纳入隐患台账，应逐项登记。")
                .arg(left > 1 ? QStringLiteral("全部") : QString()));
    if (count("activities.unevaluated") > 0)
        points << filled(
            QStringLiteral("应急演练{activities.unevaluated}次尚未评估，应补做评估并修订预案。"));
    if (count("matters.closing") > 0)
        points << filled(
            QStringLiteral("%1未结的{matters.closing}件应逐件明确责任人和办理期限。").arg(end()));
    if (points.isEmpty())
        points << QStringLiteral("保持日常排查和值守，继续落实平安医院建设各项制度。");
    for (qsizetype i = 0; i < points.size(); ++i)
        m_paper << Paragraph{QStringLiteral("%1. ").arg(i + 1) + points[i]};
}

/** "上年", or "上年（7月1日起）" when the ledger began in it. */
QString YearWriter::lastYearHead() const
{
    const QDate begun = m_year.now.start.matters;
    if (comparesYears() || !m_year.previous.isKept())
        return QStringLiteral("上年");
    return QStringLiteral("上年（%1起）").arg(monthDay(begun));
}

/** The year beside the year before; what the ledger does not know of a part of it is no 0. */
void YearWriter::addFigures()
{
    Table table;
    table.caption = QStringLiteral("平安医院建设主要指标");
    table.columns = {{2.4}, {1, Align::Right}, {1, Align::Right}};
    table.headerRows = 1;
    table.points = yearPoints;
    table.rows.append({{Cell{Text(QStringLiteral("指标"))}, Cell{Text(QStringLiteral("本年"))},
                        Cell{Text(lastYearHead())}}});
    for (const FigureValue &value : m_year.now.all()) {
        const bool told = value.figure.split.isEmpty() || value.figure.split == QLatin1String("activities");
        if (!isSafetyFigure(value.figure.key) || !told)
            continue;
        const FigureValue *before = m_year.previous.find(value.figure.key);
        if (before && before->count() == 0 && !comparesYears())
            before = nullptr;
        table.rows.append(
            {{number((value.figure.split.isEmpty() ? QString() : QStringLiteral("　其中：")) +
                     value.figure.label.paper),
              number(figurePaper(value)), number(before ? figurePaper(*before) : QStringLiteral("—"))}});
    }
    m_paper << PageBreak{} << Paragraph{QStringLiteral("附件"), false, Align::Left, true} << table;
}

Document YearWriter::paper()
{
    m_paper.title =
        QStringLiteral("%1\n%2年度平安医院建设工作报告").arg(m_year.hospital.name).arg(m_year.year);
    if (!m_year.hospital.healthAuthority.isEmpty())
        m_paper.addressee = m_year.hospital.healthAuthority + QStringLiteral("：");
    say(QStringLiteral("现将我院%1年度平安医院建设工作情况报告如下%2。")
            .arg(QString::number(m_year.year), period()));
    tellWork();
    tellDisputes();
    tellGuards();
    tellAssessment();
    tellNext();
    const bool annex = hasSafetyFigures(m_year.now);
    addEnding(m_paper, QStringLiteral("特此报告。"),
              annex ? QStringList{QStringLiteral("平安医院建设主要指标")} : QStringList(),
              {m_year.hospital.name, m_year.asOf});
    if (annex)
        addFigures();
    return m_paper;
}

} // namespace

Document safetyYearPaper(const SafetyYear &year)
{
    return YearWriter(year).paper();
}

} // namespace anhe
