#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"

#include <QtGlobal>

namespace anhe {

namespace stabilitypaper {

QList<MissingField> missing(const RiskFormInput &input)
{
    const StabilityAssessment assessment = input.assessment.value_or(StabilityAssessment{});
    return MissingFields("assessment")
        .need(assessment.matter, "matter", QStringLiteral("决策事项"))
        .need(assessment.owner, "owner", QStringLiteral("承办单位"))
        .need(assessment.ownerPerson, "owner_person", QStringLiteral("承办人"))
        .need(assessment.assessedOn, "assessed_on", QStringLiteral("评估日期"))
        .need(assessment.assessors, "assessors", QStringLiteral("评估人员"))
        .need(!assessment.opinions.isEmpty(), "opinions", QStringLiteral("征求意见情况"))
        .need(assessment.level != StabilityLevel::None, "level", QStringLiteral("风险等级"))
        .need(assessment.conclusion != StabilityConclusion::None, "conclusion", QStringLiteral("评估结论"));
}

Table headGrid(const StabilityAssessment &assessment)
{
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        {{Cell::label(QStringLiteral("决策事项")), Cell::value(assessment.matter, 3)}, 9},
        {{Cell::label(QStringLiteral("承办单位")), Cell::value(assessment.owner),
          Cell::label(QStringLiteral("承办人")), Cell::value(assessment.ownerPerson)},
         8.5},
        {{Cell::label(QStringLiteral("拟实施日期")), Cell::value(cellDate(assessment.plannedOn)),
          Cell::label(QStringLiteral("评估日期")), Cell::value(cellDate(assessment.assessedOn))},
         8.5},
        {{Cell::label(QStringLiteral("评估人员")), Cell::value(assessment.assessors, 3)}, 8.5},
        {{Cell::label(QStringLiteral("事项概况")), writingCell(assessment.summary, 3)}, 16},
    };
    return grid;
}

Table criteriaTable(const StabilityAssessment &assessment)
{
    Table table = formGrid({1.6, 0.7, 0.7, 3.6});
    table.columns[1].align = Align::Centre;
    table.columns[2].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(Row{{Cell{QStringLiteral("评估内容")}, Cell{QStringLiteral("分值")},
                           Cell{QStringLiteral("得分")}, Cell{QStringLiteral("依据和说明")}},
                          8});
    bool scored = true;
    for (const StabilityCriterion &criterion : assessment.criteria) {
        scored = scored && criterion.score;
        table.rows.append(Row{{Cell{criterion.name}, Cell{QString::number(criterion.points)},
                               Cell{criterion.score ? QString::number(*criterion.score) : QString()},
                               Cell{criterion.grounds}},
                              9});
    }
    table.rows.append(Row{{Cell{QStringLiteral("合计")}, Cell{QString::number(assessment.points())},
                           Cell{scored ? QString::number(assessment.score()) : QString()}, Cell{}},
                          8});
    return table;
}

/** A public notice, unlike those asked, has no number of heads; none counted, none told. */
QString headCount(const StabilityOpinion &opinion)
{
    return opinion.persons > 0 ? QString::number(opinion.persons) : QString();
}

Table opinionTable(const StabilityAssessment &assessment)
{
    Table table = formGrid({1.2, 1.5, 0.8, 3.1});
    table.columns[2].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(Row{{Cell{QStringLiteral("征求意见方式")}, Cell{QStringLiteral("日期")},
                           Cell{QStringLiteral("人数")}, Cell{QStringLiteral("主要意见")}},
                          8});
    for (const StabilityOpinion &opinion : assessment.opinions) {
        table.rows.append(Row{{Cell{paperWord(opinion.way)}, Cell{cellDate(opinion.on)},
                               Cell{headCount(opinion)}, Cell{opinion.content}},
                              9});
    }
    for (qsizetype i = assessment.opinions.size(); i < 2; ++i)
        table.rows.append(Row{QList<Cell>(4), 9});
    return table;
}

QString followUpText(const StabilityAssessment &assessment)
{
    QStringList lines;
    for (const StabilityFollowUp &followUp : assessment.followUps)
        lines << QStringLiteral("%1　%2　%3").arg(cellDate(followUp.on), followUp.by, followUp.content);
    return lines.join(QLatin1Char('\n'));
}

Table conclusionGrid(const StabilityAssessment &assessment)
{
    const QString level = ticked(assessment.level == StabilityLevel::Low, QStringLiteral("低风险　")) +
                          ticked(assessment.level == StabilityLevel::Medium, QStringLiteral("中风险　")) +
                          ticked(assessment.level == StabilityLevel::High, QStringLiteral("高风险"));
    const QString conclusion =
        ticked(assessment.conclusion == StabilityConclusion::Implement, QStringLiteral("可以实施　")) +
        ticked(assessment.conclusion == StabilityConclusion::Postpone, QStringLiteral("暂缓实施　")) +
        ticked(assessment.conclusion == StabilityConclusion::Refuse, QStringLiteral("不予实施"));
    Table grid = formGrid({1.2, 5.2});
    grid.rows = {
        {{Cell::label(QStringLiteral("风险等级")), Cell::value(level)}, 9},
        {{Cell::label(QStringLiteral("评估结论")), Cell::value(conclusion)}, 9},
        {{Cell::label(QStringLiteral("防范化解\n措施")), writingCell(assessment.measures)}, 18},
        {{Cell::label(QStringLiteral("跟踪情况")), writingCell(followUpText(assessment))}, 14},
        {{Cell::label(QStringLiteral("单位意见")),
          writingCell({}, 1, signHere(QStringLiteral("负责人（签名、盖章）")))},
         22},
    };
    return grid;
}

Document document(const RiskFormInput &input)
{
    StabilityAssessment assessment = input.assessment.value_or(StabilityAssessment{});
    if (!input.assessment)
        assessment.criteria = StabilityScheme::shipped().criteria;
    Document form = formDocument(QStringLiteral("重大决策社会稳定风险评估表"));
    form.subtitle = input.hospital.name;
    form.number = QStringLiteral("编号：") +
                  (assessment.number.isEmpty() ? QString(10, QChar(0x3000)) : assessment.number);
    form << headGrid(assessment) << criteriaTable(assessment) << opinionTable(assessment)
         << conclusionGrid(assessment);
    return form;
}

} // namespace stabilitypaper

RiskForm stabilityForm()
{
    return {"stability_assessment", QT_TRANSLATE_NOOP("Form", "Stability risk assessment"),
            RiskFormSubject::Assessment, stabilitypaper::missing, stabilitypaper::document};
}

} // namespace anhe
