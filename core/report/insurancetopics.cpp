#include "core/report/topicwriter.h"

namespace anhe {

namespace {

constexpr qsizetype namedInstitutions = 8;

bool hasCoverage(const QuarterlyAnalysis &analysis)
{
    const FigureValue *rate = analysis.now.find(QStringLiteral("insurance.coverage"));
    return rate && rate->denominator.value_or(0) > 0;
}

/** "甲医院、乙卫生院", or the first of them and how many there are. */
QString names(const QStringList &institutions)
{
    const QString first = institutions.mid(0, namedInstitutions).join(QStringLiteral("、"));
    return institutions.size() <= namedInstitutions ? first : QStringLiteral("%1等").arg(first);
}

void writeCoverage(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (!hasCoverage(analysis))
        return;
    topics.say("resolved.coverage",
               QStringLiteral("%1应参加医疗责任保险的机构{insurance.coverage|d}家，已参保"
                              "{insurance.coverage|n}家，参保率为{insurance.coverage|full}。")
                   .arg(topics.end()));
    QStringList levels;
    for (const FigureValue &part : analysis.now.parts(QStringLiteral("insurance.coverage")))
        levels << QStringLiteral("%1{%2|full}").arg(part.figure.label.paper, part.figure.key);
    if (levels.size() > 1)
        topics.say("resolved.coverage_levels",
                   QStringLiteral("按机构级别看，%1。").arg(levels.join(QStringLiteral("，"))));
    if (topics.count("insurance.uninsured") > 0)
        topics.say("resolved.uninsured", QStringLiteral("尚未参保或者已经脱保的{insurance.uninsured}家：%1。")
                                             .arg(names(analysis.uninsured)));
}

void writeClaims(TopicWriter &topics)
{
    if (topics.count("claims.new") + topics.count("claims.settled") + topics.count("claims.refused") +
            topics.count("claims.open") ==
        0)
        return;
    const QString ended = countedParts(topics,
                                       {{"claims.settled", "，达成赔付协议{claims.settled}件"},
                                        {"claims.refused", "，拒赔{claims.refused}件"}},
                                       QString());
    topics.say("resolved.claims",
               QStringLiteral("本季度向保险公司报案{claims.new}件%1，%2在办{claims.open}件。")
                   .arg(ended, topics.end()));
    const std::initializer_list<PartWords> parts{
        {"claims.agreed.insurer", "保险公司承担{claims.agreed.insurer|full}", "由保险公司承担"},
        {"claims.agreed.hospital", "医院承担{claims.agreed.hospital|full}", "由医院承担"},
        {"claims.agreed.deductible", "免赔额{claims.agreed.deductible|full}", "为免赔额"}};
    if (topics.count("claims.agreed.total") > 0)
        topics.say("resolved.claims_agreed",
                   QStringLiteral("协议赔付合计{claims.agreed.total|full}%1。")
                       .arg(partsOfWhole(topics, "claims.agreed.total", parts, QStringLiteral("，"))));
}

} // namespace

void writeInsurance(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    const bool claims = analysis.now.find(QStringLiteral("claims.new")) != nullptr;
    if (!hasCoverage(analysis) && !claims)
        return;
    topics.begin(QStringLiteral("医疗责任保险参保和理赔情况"));
    writeCoverage(topics, analysis);
    writeClaims(topics);
    topics.dropEmpty();
}

void writeInsuranceRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("insurance.uninsured") > 0)
        topics.point(
            "risks.uninsured",
            QStringLiteral("{insurance.uninsured}家机构未参保或者已脱保，一旦发生纠纷将由机构自行承担"
                           "赔付。"));
    if (topics.count("insurance.expiring") > 0)
        topics.point("risks.expiring",
                     QStringLiteral("{insurance.expiring}家机构的保险将在%1后60日内到期且尚未续保，存在脱保"
                                    "风险。")
                         .arg(analysis.isRunning() ? monthDay(analysis.asOf) : QStringLiteral("季末")));
}

void suggestInsurance(TopicWriter &topics)
{
    if (topics.count("insurance.uninsured") > 0)
        topics.point(
            "suggestions.uninsured",
            QStringLiteral("对未参保的{insurance.uninsured}家机构，建议督促尽快投保，续保时注意追溯期"
                           "连续。"));
    if (topics.count("insurance.expiring") > 0)
        topics.point("suggestions.expiring",
                     QStringLiteral("对即将到期的{insurance.expiring}家机构，建议提前办理续保。"));
}

} // namespace anhe
