#include "core/report/topicwriter.h"

namespace anhe {

namespace {

void suggestTimeliness(TopicWriter &topics)
{
    if (topics.count("feedback.late") > 0) {
        topics.point(
            "suggestions.late",
            QStringLiteral("对逾期答复的{feedback.late}件，建议逐件了解逾期原因，在受理时明确承办科室和答复"
                           "期限，到期前予以提醒。"));
    }
    if (topics.count("feedback.overdue") > 0) {
        topics.point(
            "suggestions.overdue",
            QStringLiteral("对已超过反馈期限的{feedback.overdue}件，建议尽快向当事人说明进展并答复。"));
    }
    if (topics.count("feedback.not_told") > 0) {
        topics.point("suggestions.not_told",
                     QStringLiteral("对办结后未见告知记录的{feedback.not_told}件，建议补做告知并补充记录。"));
    }
}

void suggestCauses(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    const std::optional<FigureValue> department =
        largestPart(analysis.now, QStringLiteral("matters.by_department"));
    if (standsOut(analysis, department)) {
        topics.point("suggestions.department",
                     QStringLiteral("建议%1会同职能部门对本季度涉及的{%2}件作一次归因分析，提出改进措施。")
                         .arg(department->figure.label.paper, department->figure.key));
    }
    const std::optional<FigureValue> category =
        largestPart(analysis.now, QStringLiteral("matters.by_category"));
    if (standsOut(analysis, category)) {
        topics.point(
            "suggestions.category",
            QStringLiteral("“%1”类事由{%2}件，相对较多，可结合科室培训和制度检查有针对性地加以改进。")
                .arg(category->figure.label.paper, category->figure.key));
    }
    if (topics.count("matters.by_category.none") > 0) {
        topics.point("suggestions.no_category",
                     QStringLiteral("尚未分类的{matters.by_category.none}件建议补充登记，以便准确研判。"));
    }
}

} // namespace

QList<Topic> suggestionTopics(const QuarterlyAnalysis &analysis)
{
    TopicWriter topics(analysis);
    suggestTimeliness(topics);
    suggestCauses(topics, analysis);
    if (topics.count("matters.closing") > 0) {
        topics.point(
            "suggestions.open",
            QStringLiteral("对%1未结的{matters.closing}件，建议逐件明确责任人和办理期限，定期了解进展。")
                .arg(topics.end()));
    }
    if (topics.count("referrals.unsettled") > 0) {
        topics.point(
            "suggestions.mediation_failed",
            QStringLiteral("对人民调解%1、尚未办结的纠纷，建议向当事人说明其他解决途径，并做好应诉准备。")
                .arg(countedParts(topics, {{"referrals.failed", "不成"}, {"referrals.terminated", "终止"}},
                                  QStringLiteral("或者"))));
    }
    suggestInsurance(topics);
    suggestRisks(topics);
    suggestSafety(topics);
    if (topics.topics().isEmpty()) {
        topics.point("suggestions.nothing",
                     QStringLiteral("建议继续落实首诉负责制，做好日常接待、登记、反馈和排查工作。"));
    }
    return topics.topics();
}

} // namespace anhe
