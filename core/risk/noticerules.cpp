#include "core/risk/noticerules.h"

#include "core/text/ledgernumber.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace anhe {

namespace {

struct NoticeSays
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

void need(FieldProblems &problems, const char *field, const QString &value, const QString &message)
{
    if (value.trimmed().isEmpty())
        refuse(problems, field, message);
}

constexpr std::pair<const char *, int NoticeDefaults::*> dayNumbers[] = {
    {"urgent_days", &NoticeDefaults::urgentDays},
    {"ordinary_days", &NoticeDefaults::ordinaryDays},
    {"hard_days", &NoticeDefaults::hardDays},
};

} // namespace

int NoticeDefaults::days(NoticeUrgency urgency) const
{
    return urgency == NoticeUrgency::Urgent ? urgentDays
           : urgency == NoticeUrgency::Hard ? hardDays
                                            : ordinaryDays;
}

NoticeDefaults NoticeDefaults::fromJson(const QJsonValue &json)
{
    NoticeDefaults defaults;
    const QJsonObject object = json.toObject();
    for (const auto &[name, member] : dayNumbers)
        defaults.*member = object[QLatin1String(name)].toInt(defaults.*member);
    defaults.basis = object[QStringLiteral("basis")].toString(defaults.basis);
    defaults.reportHow = object[QStringLiteral("report_how")].toString(defaults.reportHow);
    return defaults;
}

QJsonValue NoticeDefaults::json() const
{
    QJsonObject object{{QStringLiteral("basis"), basis}, {QStringLiteral("report_how"), reportHow}};
    for (const auto &[name, member] : dayNumbers)
        object[QLatin1String(name)] = this->*member;
    return object;
}

FieldProblems checkDefaults(const NoticeDefaults &defaults)
{
    FieldProblems problems;
    for (const auto &[name, member] : dayNumbers) {
        if (defaults.*member < 1 || defaults.*member > 365)
            refuse(problems, name, NoticeSays::tr("A limit is 1 to 365 days."));
    }
    return problems;
}

QString noticeNumber(int year, int serial)
{
    return officialNumber(QStringLiteral("督办"), year, serial);
}

QDate SupervisionNotice::dueOn() const
{
    QDate due = limitOn;
    for (const NoticeReply &reply : replies) {
        if (reply.review == ReplyReview::ExtensionGranted && reply.grantedUntil > due)
            due = reply.grantedUntil;
    }
    return due;
}

FieldProblems checkNotice(const SupervisionNotice &notice, QDate today)
{
    FieldProblems problems;
    if (notice.target.isNone())
        refuse(problems, "target",
               NoticeSays::tr(
                   "Please choose the risk, the matter or the missing sweep that the notice is about."));
    if (!notice.issuedOn.isValid() || notice.issuedOn > today)
        refuse(problems, "issued_on",
               NoticeSays::tr("Please give the day of issue; it cannot lie in the future."));
    need(problems, "unit", notice.unit, NoticeSays::tr("A notice needs the unit it is issued to."));
    if (!notice.limitOn.isValid())
        refuse(problems, "limit_on", NoticeSays::tr("A notice needs a time limit."));
    else if (notice.issuedOn.isValid() && notice.limitOn < notice.issuedOn)
        refuse(problems, "limit_on", NoticeSays::tr("The time limit lies before the day of issue."));
    need(problems, "matter", notice.matter, NoticeSays::tr("Please write what the notice is about."));
    need(problems, "requirement", notice.requirement, NoticeSays::tr("Please write what is required."));
    need(problems, "issuer", notice.issuer, NoticeSays::tr("Please say who issues the notice."));
    if (notice.person.trimmed().isEmpty())
        refuse(problems, "person", NoticeSays::tr("The person responsible in the unit is still open."), true);
    if (notice.contact.trimmed().isEmpty())
        refuse(problems, "contact", NoticeSays::tr("The contact is still open."), true);
    return problems;
}

static void warnOfOpen(FieldProblems &problems, const SupervisionNotice &last, QDate today)
{
    if (last.state == NoticeState::Replied)
        refuse(problems, "step",
               NoticeSays::tr("The last reply to %1 is not reviewed yet; review it first.").arg(last.number),
               true);
    else if (last.state == NoticeState::Issued && last.dueOn() >= today)
        refuse(problems, "step",
               NoticeSays::tr("%1 still runs until %2.").arg(last.number, last.dueOn().toString(Qt::ISODate)),
               true);
}

FieldProblems checkStep(const SupervisionNotice &notice, const QList<SupervisionNotice> &before, QDate today)
{
    const bool follows = !before.isEmpty() && before.last().state != NoticeState::Settled;
    FieldProblems problems;
    if (notice.step == NoticeStep::Second && !follows)
        refuse(
            problems, "step",
            NoticeSays::tr("A second notice follows a first one that was not answered well enough; there is "
                           "none to follow."));
    if (notice.step == NoticeStep::Circular && (!follows || before.last().step == NoticeStep::First))
        refuse(
            problems, "step",
            NoticeSays::tr("A circular follows a second notice that was not answered well enough; there is "
                           "none to follow."));
    if (follows)
        warnOfOpen(problems, before.last(), today);
    return problems;
}

FieldProblems checkReply(const SupervisionNotice &notice, const NoticeReply &reply, QDate today)
{
    FieldProblems problems;
    if (!reply.repliedOn.isValid() || reply.repliedOn > today || reply.repliedOn < notice.issuedOn)
        refuse(problems, "replied_on",
               NoticeSays::tr("The reply lies between the issue of the notice and today."));
    need(problems, "replied_by", reply.repliedBy, NoticeSays::tr("Please say who replied."));
    if (reply.progress.trimmed().isEmpty() && reply.result.trimmed().isEmpty())
        refuse(problems, "progress", NoticeSays::tr("A reply tells the progress or the result."));
    if (!reply.extensionUntil.isValid())
        return problems;
    need(problems, "why_unfinished", reply.whyUnfinished,
         NoticeSays::tr("Who asks for more time says why the work is not finished."));
    if (reply.extensionUntil <= notice.dueOn())
        refuse(problems, "extension_until",
               NoticeSays::tr("Please give a day after the present limit (%1).")
                   .arg(notice.dueOn().toString(Qt::ISODate)));
    return problems;
}

FieldProblems checkReview(const SupervisionNotice &notice, const NoticeReply &reviewed, QDate today)
{
    FieldProblems problems;
    if (!reviewed.reviewedOn.isValid() || reviewed.reviewedOn > today ||
        reviewed.reviewedOn < reviewed.repliedOn)
        refuse(problems, "reviewed_on", NoticeSays::tr("The review lies between the reply and today."));
    need(problems, "reviewed_by", reviewed.reviewedBy, NoticeSays::tr("Please say who reviewed the reply."));
    const bool extension =
        reviewed.review == ReplyReview::ExtensionGranted || reviewed.review == ReplyReview::ExtensionRefused;
    if (reviewed.review == ReplyReview::None)
        refuse(problems, "review", NoticeSays::tr("Please say what the office makes of the reply."));
    else if (extension && !reviewed.extensionUntil.isValid())
        refuse(problems, "review",
               NoticeSays::tr("This reply asks for no extension that could be granted or refused."));
    else if (reviewed.review == ReplyReview::Done && reviewed.result.trimmed().isEmpty())
        refuse(problems, "review", NoticeSays::tr("The reply tells no result; it cannot count as done."));
    if (reviewed.review == ReplyReview::ExtensionGranted && reviewed.grantedUntil <= notice.dueOn())
        refuse(problems, "granted_until",
               NoticeSays::tr("Please give a day after the present limit (%1).")
                   .arg(notice.dueOn().toString(Qt::ISODate)));
    if (reviewed.review == ReplyReview::ExtensionRefused || reviewed.review == ReplyReview::NotDone)
        need(problems, "opinion", reviewed.opinion, NoticeSays::tr("Please write the review opinion."));
    return problems;
}

static bool wasNotEnough(const SupervisionNotice &notice)
{
    if (notice.replies.isEmpty())
        return false;
    const ReplyReview review = notice.replies.last().review;
    return review == ReplyReview::ExtensionRefused || review == ReplyReview::NotDone;
}

std::optional<NoticeStep> nextStep(const QList<SupervisionNotice> &before, QDate today)
{
    if (before.isEmpty() || before.last().state == NoticeState::Settled)
        return NoticeStep::First;
    const SupervisionNotice &last = before.last();
    if (!last.isInArrears(today) && !(last.state == NoticeState::Issued && wasNotEnough(last)))
        return {};
    switch (last.step) {
    case NoticeStep::First:
        return NoticeStep::Second;
    case NoticeStep::Second:
        return NoticeStep::Circular;
    case NoticeStep::Circular:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace anhe
