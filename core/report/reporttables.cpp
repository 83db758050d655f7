#include "core/report/reportcontent.h"
#include "core/report/riskfigures.h"
#include "core/report/safetyfigures.h"
#include "core/report/topicwriter.h"

namespace anhe {

namespace {

/** A part that a quarter does not have counted nothing in it; a rate or what the office types was not known.
 */
QString numberOfNone(const FigureValue *now)
{
    const bool counted =
        !now || (now->figure.unit != FigureUnit::Rate && now->figure.unit != FigureUnit::Indicator);
    return counted ? QStringLiteral("0") : QStringLiteral("—");
}

ReportCell number(const QuarterlyAnalysis &analysis, const QString &key, Base base = Base::Now)
{
    const FigureValue *value = analysis.set(base).find(key);
    return {value ? figureNumber(*value) : numberOfNone(analysis.now.find(key)), {key, base}};
}

QList<ReportCell> comparedRow(const QuarterlyAnalysis &analysis, const QString &label, const QString &key)
{
    const FigureValue *now = analysis.now.find(key);
    const FigureValue *previous = analysis.previous.find(key);
    const FigureValue *lastYear = analysis.lastYear.find(key);
    return {{label},
            number(analysis, key),
            number(analysis, key, Base::Previous),
            {changePaper(now, previous), {key, Base::Previous}},
            number(analysis, key, Base::LastYear),
            {changePaper(now, lastYear), {key, Base::LastYear}}};
}

const QStringList comparedHeads()
{
    return {QStringLiteral("指标"), QStringLiteral("本季度"),   QStringLiteral("上季度"),
            QStringLiteral("环比"), QStringLiteral("上年同期"), QStringLiteral("同比")};
}

QString labelWithUnit(const Figure &figure)
{
    const QString unit = unitPaper(figure.unit);
    const QString label = inQuarter(figure.label.paper);
    return unit.isEmpty() ? label : QStringLiteral("%1（%2）").arg(label, unit);
}

ReportTable mainFigures(const QuarterlyAnalysis &analysis)
{
    ReportTable table{QStringLiteral("figures"), QStringLiteral("主要指标"), comparedHeads(), {}};
    for (const FigureValue &value : analysis.now.all()) {
        if (value.figure.split.isEmpty() && !isRiskFigure(value.figure.key) &&
            !isSafetyFigure(value.figure.key))
            table.rows.append(comparedRow(analysis, labelWithUnit(value.figure), value.figure.key));
    }
    return table;
}

/** The parts of a split that count anything in one of the three quarters, and their sum. */
ReportTable partTable(const QuarterlyAnalysis &analysis, const char *key, const QString &caption,
                      const QString &first, const char *split, const char *whole)
{
    ReportTable table{QString::fromLatin1(key), caption, comparedHeads(), {}};
    table.heads[0] = first;
    const auto counted = [&](const QString &part) {
        return analysis.now.count(part) + analysis.previous.count(part) + analysis.lastYear.count(part) > 0;
    };
    QStringList keys;
    for (const FigureSet *set : {&analysis.now, &analysis.previous, &analysis.lastYear}) {
        for (const FigureValue &part : set->parts(QString::fromLatin1(split))) {
            if (keys.contains(part.figure.key) || !counted(part.figure.key))
                continue;
            keys << part.figure.key;
            table.rows.append(comparedRow(analysis, part.figure.label.paper, part.figure.key));
        }
    }
    table.rows.append(comparedRow(analysis, QStringLiteral("合计"), QString::fromLatin1(whole)));
    return table;
}

/** Categories counted both ways: each matter once, each problem once. */
ReportTable categoryTable(const QuarterlyAnalysis &analysis)
{
    ReportTable table{QStringLiteral("categories"),
                      QStringLiteral("投诉事由"),
                      {QStringLiteral("事由"), QStringLiteral("按事项（件）"), QStringLiteral("上季度"),
                       QStringLiteral("按问题（个）"), QStringLiteral("上季度")},
                      {}};
    const auto addRow = [&](const QString &label, const QString &matters, const QString &problems) {
        table.rows.append({{label},
                           number(analysis, matters),
                           number(analysis, matters, Base::Previous),
                           number(analysis, problems),
                           number(analysis, problems, Base::Previous)});
    };
    const QString byMatter = QStringLiteral("matters.by_category");
    const QString byProblem = QStringLiteral("problems.by_category");
    for (const FigureValue &part : analysis.now.parts(byMatter)) {
        const QString problems = byProblem + part.figure.key.mid(byMatter.size());
        const qint64 anything = part.count() + analysis.now.count(problems) +
                                analysis.previous.count(part.figure.key) + analysis.previous.count(problems);
        if (anything > 0)
            addRow(part.figure.label.paper, part.figure.key, problems);
    }
    addRow(QStringLiteral("合计"), QStringLiteral("matters.new"), QStringLiteral("problems.total"));
    return table;
}

/** What each route took up, ended and has under way. */
ReportTable routeTable(const QuarterlyAnalysis &analysis)
{
    static constexpr const char *wholes[] = {"routes.accepted", "routes.concluded", "routes.agreed",
                                             "routes.open"};
    ReportTable table{QStringLiteral("routes"),
                      QStringLiteral("协商、调解和诉讼（件）"),
                      {QStringLiteral("途径"), QStringLiteral("本季进入"), QStringLiteral("本季结束"),
                       QStringLiteral("其中达成协议"), endOf(analysis) + QStringLiteral("在办")},
                      {}};
    const auto addRow = [&](const QString &label, const QString &suffix) {
        QList<ReportCell> row{{label}};
        for (const char *whole : wholes)
            row.append(number(analysis, QString::fromLatin1(whole) + suffix));
        table.rows.append(row);
    };
    const QString accepted = QStringLiteral("routes.accepted");
    for (const FigureValue &part : analysis.now.parts(accepted))
        addRow(part.figure.label.paper, part.figure.key.mid(accepted.size()));
    addRow(QStringLiteral("合计"), QString());
    return table;
}

/** Risks with their levels, sweeps and notices; those of no level only where there are any. */
ReportTable riskTable(const QuarterlyAnalysis &analysis)
{
    ReportTable table{QStringLiteral("risks"), QStringLiteral("隐患排查治理和督办"), comparedHeads(), {}};
    for (const FigureValue &value : analysis.now.all()) {
        if (!value.figure.split.isEmpty() || !isRiskFigure(value.figure.key))
            continue;
        table.rows.append(comparedRow(analysis, labelWithUnit(value.figure), value.figure.key));
        for (const FigureValue &part : analysis.now.parts(value.figure.key)) {
            if (part.count() > 0 || !part.figure.key.endsWith(QLatin1String(".none")))
                table.rows.append(comparedRow(analysis, QStringLiteral("　其中：") + part.figure.label.paper,
                                              part.figure.key));
        }
    }
    return table;
}

/** Institutions in scope, insured, lapsed and about to be, by level. */
ReportTable coverageTable(const QuarterlyAnalysis &analysis)
{
    ReportTable table{QStringLiteral("coverage"),
                      QStringLiteral("医疗责任保险参保情况（家）"),
                      {QStringLiteral("机构级别"), QStringLiteral("应参保"), QStringLiteral("已参保"),
                       QStringLiteral("参保率"), QStringLiteral("上季度"), QStringLiteral("上年同期")},
                      {}};
    const auto addRow = [&](const QString &label, const QString &key) {
        const FigureValue *value = analysis.now.find(key);
        if (!value)
            return;
        table.rows.append({{label},
                           {QString::number(value->denominator.value_or(0)), {key, Base::Now, true}},
                           {QString::number(value->count()), {key}},
                           number(analysis, key),
                           number(analysis, key, Base::Previous),
                           number(analysis, key, Base::LastYear)});
    };
    const QString whole = QStringLiteral("insurance.coverage");
    for (const FigureValue &part : analysis.now.parts(whole))
        addRow(part.figure.label.paper, part.figure.key);
    addRow(QStringLiteral("合计"), whole);
    return table;
}

/** Activities by kind, and the office's indicators as they were typed. */
ReportTable safetyTable(const QuarterlyAnalysis &analysis)
{
    ReportTable table{QStringLiteral("safety"), QStringLiteral("平安医院建设"), comparedHeads(), {}};
    const auto add = [&](const QString &label, const QString &key) {
        table.rows.append(comparedRow(analysis, label, key));
    };
    for (const FigureValue &value : analysis.now.all()) {
        const Figure &figure = value.figure;
        if (!isSafetyFigure(figure.key))
            continue;
        if (figure.split.isEmpty())
            add(figure.unit == FigureUnit::Activities ? QStringLiteral("%1（次）").arg(figure.label.paper)
                                                      : figure.label.paper,
                figure.key);
        else if (value.count() + analysis.previous.count(figure.key) + analysis.lastYear.count(figure.key) >
                 0)
            add((figure.split == QLatin1String("activities") ? QStringLiteral("　其中：")
                                                             : QStringLiteral("　　")) +
                    figure.label.paper,
                figure.key);
    }
    return table;
}

bool tellsSafety(const QuarterlyAnalysis &analysis)
{
    return hasSafetyFigures(analysis.now) || hasSafetyFigures(analysis.previous) ||
           hasSafetyFigures(analysis.lastYear);
}

} // namespace

QList<ReportTable> reportTables(const QuarterlyAnalysis &analysis)
{
    QList<ReportTable> tables{mainFigures(analysis),
                              partTable(analysis, "kinds", QStringLiteral("事项类别（件）"),
                                        QStringLiteral("类别"), "matters.new", "matters.new"),
                              partTable(analysis, "channels", QStringLiteral("来源渠道（件）"),
                                        QStringLiteral("渠道"), "matters.by_channel", "matters.new"),
                              partTable(analysis, "departments", QStringLiteral("涉及科室（件）"),
                                        QStringLiteral("科室"), "matters.by_department", "matters.new"),
                              categoryTable(analysis),
                              partTable(analysis, "severity", QStringLiteral("严重程度（件）"),
                                        QStringLiteral("程度"), "matters.by_severity", "matters.new"),
                              routeTable(analysis),
                              partTable(analysis, "mediation", QStringLiteral("人民调解结案情况（件）"),
                                        QStringLiteral("结果"), "referrals.concluded", "referrals.concluded"),
                              partTable(analysis, "paid",
                                        QStringLiteral("赔付情况（按事项和解决途径登记，元）"),
                                        QStringLiteral("支付方"), "paid", "paid.total"),
                              coverageTable(analysis),
                              partTable(analysis, "claims", QStringLiteral("理赔协议金额（元）"),
                                        QStringLiteral("承担方"), "claims.agreed", "claims.agreed.total")};
    if (tellsRisks(analysis))
        tables.append(riskTable(analysis));
    if (tellsSafety(analysis))
        tables.append(safetyTable(analysis));
    tables.removeIf([](const ReportTable &table) {
        static const QStringList optional{QStringLiteral("mediation"), QStringLiteral("paid"),
                                          QStringLiteral("coverage"), QStringLiteral("claims")};
        return optional.contains(table.key) && table.rows.size() <= 1; // nothing but the sum of nothing
    });
    return tables;
}

} // namespace anhe
