#pragma once

#include "core/base/result.h"
#include "core/risk/notice.h"

#include <QJsonValue>

namespace anhe {

/** Setting "notice.defaults": the usual limits in calendar days (practice, DOMAIN §6) and texts of a notice.
 */
struct NoticeDefaults
{
    int urgentDays = 3;
    int ordinaryDays = 15;
    int hardDays = 30;
    QString basis = QStringLiteral("本院隐患排查治理和督查督办工作制度");
    QString reportHow = QStringLiteral("填写所附回执，经负责人签字后送督办部门");

    int days(NoticeUrgency urgency) const;
    static NoticeDefaults fromJson(const QJsonValue &json);
    QJsonValue json() const;
    bool operator==(const NoticeDefaults &) const = default;
};

FieldProblems checkDefaults(const NoticeDefaults &defaults);

/** "督办〔2026〕1号" */
QString noticeNumber(int year, int serial);

/** What may not be issued so: without a unit or a limit, and what else the paper needs. */
FieldProblems checkNotice(const SupervisionNotice &notice, QDate today);
/**
 * Whether a notice may stand on the ladder so: a second one follows a first, a circular a second, and none of
 * them one that is settled. Warns while the last one still runs or its reply is not reviewed. before: as for
 * nextStep().
 */
FieldProblems checkStep(const SupervisionNotice &notice, const QList<SupervisionNotice> &before, QDate today);
FieldProblems checkReply(const SupervisionNotice &notice, const NoticeReply &reply, QDate today);
FieldProblems checkReview(const SupervisionNotice &notice, const NoticeReply &reviewed, QDate today);

/**
 * The ladder: after nothing (or a settled notice) the first, after one whose limit passed or whose answer was
 * not enough the next, after the circular nothing. Nothing while a limit still runs or an answer waits to be
 * reviewed. before: those of one target in the order of issue, voided ones left out.
 */
std::optional<NoticeStep> nextStep(const QList<SupervisionNotice> &before, QDate today);

} // namespace anhe
