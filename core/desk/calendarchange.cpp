#include "core/desk/calendarchange.h"

#include "core/desk/desk.h"
#include "core/dispute/answerclock.h"
#include "core/dispute/disputerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

namespace anhe {

static const QString noticesSetting = QStringLiteral("calendar.notices");

/** What petitions ask besides their answer: telling of acceptance, closing. */
static QList<OpenDeadline> petitionDeadlines(Desk &desk)
{
    DisputeFilter petitions;
    petitions.kinds = {MatterKind::Petition};
    petitions.open = true;
    const DeadlineContext &deadlines = desk.deadlines();
    QList<OpenDeadline> open;
    for (const qint64 id : desk.disputes().ids(petitions, DisputeOrder::Received, false)) {
        const Dispute petition = desk.disputes().find({id}).value_or(Dispute());
        for (const MatterClock &clock :
             clocksOf(petition, {}, {}, deadlines.calendar, deadlines.localRules)) {
            const bool asks = clock.rule == QLatin1String("petition.accept") ||
                              clock.rule == QLatin1String("petition.finish");
            if (asks && !clock.doneOn.isValid() && !isAnswerClock(petition, clock.rule))
                open.append({petition.number, clock.rule, clock.due.terms});
        }
    }
    return open;
}

/** Acceptance, mediation, judicial confirmation, reports of settled accidents. */
static QList<OpenDeadline> referralDeadlines(Desk &desk)
{
    QList<OpenDeadline> open;
    for (const OpenClock &running : desk.mediation().openClocks())
        open.append({running.number, running.clock.rule, running.clock.due.terms});
    return open;
}

/** Reports to the insurer, its assessments, prepayments and payments. */
static QList<OpenDeadline> insuranceDeadlines(Desk &desk)
{
    QList<OpenDeadline> open;
    for (const OpenClaimClock &running : desk.insurance().openClocks())
        open.append({running.number.isEmpty() ? running.disputeNumber : running.number, running.clock.rule,
                     running.clock.due.terms});
    return open;
}

QList<OpenDeadline> openDeadlines(Desk &desk)
{
    DisputeFilter unanswered;
    unanswered.open = true;
    unanswered.answered = false;
    const std::vector<qint64> ids = desk.disputes().ids(unanswered, DisputeOrder::Due, false);
    QList<OpenDeadline> open;
    for (const DisputeRow &row : ids.empty() ? std::vector<DisputeRow>() : desk.disputes().rows(ids)) {
        const AnswerClock clock = answerClockOf(row);
        open.append({row.number, clock.rule, clock.terms});
    }
    return open + petitionDeadlines(desk) + referralDeadlines(desk) + insuranceDeadlines(desk);
}

static CalendarChange changeTo(Desk &desk, const WorkingDayCalendar &calendar)
{
    const DeadlineContext &present = desk.deadlines();
    return {calendar,
            differences(present.calendar, calendar),
            movedDeadlines(openDeadlines(desk), present.calendar, calendar, present.localRules),
            {}};
}

static Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QCoreApplication::translate("CalendarChange", "%1 cannot be read: %2.")
                           .arg(QFileInfo(path).fileName(), file.errorString())};
    if (file.size() > 1024 * 1024)
        return Failure{QCoreApplication::translate("CalendarChange", "%1 is too large for a calendar.")
                           .arg(QFileInfo(path).fileName())};
    const QByteArray bytes = file.readAll();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    // A calendar is plain letters and digits; what is not UTF-8 is refused by the line that it spoils.
    return text;
}

Result<CalendarChange> noticeChange(Desk &desk, const QString &path)
{
    const Result<QString> text = textOf(path);
    if (!text)
        return text.failure();
    const QString version = QFileInfo(path).completeBaseName();
    const Result<WorkingDayCalendar> newer = WorkingDayCalendar::fromCsv(*text, version);
    if (!newer)
        return newer.failure();
    const QJsonObject kept = desk.office().setting(noticesSetting).toObject();
    WorkingDayCalendar own = *newer;
    if (const auto earlier = WorkingDayCalendar::fromCsv(kept[QStringLiteral("csv")].toString(),
                                                         kept[QStringLiteral("version")].toString()))
        own = earlier->updatedWith(*newer);
    CalendarChange change = changeTo(desk, desk.deadlines().calendar.updatedWith(*newer));
    change.setting = {{QStringLiteral("csv"), own.csv()}, {QStringLiteral("version"), version}};
    return change;
}

CalendarChange officeDaysChange(Desk &desk, const QList<OfficeDay> &days)
{
    return changeTo(desk, desk.deadlines().calendar.withOfficeDays(days));
}

static int countMoved(const QList<OpenDeadline> &open, const DeadlineContext &before,
                      const DeadlineContext &after)
{
    int moved = 0;
    for (const OpenDeadline &deadline : open) {
        const DeadlineRule *rule = ruleFor(deadline.rule);
        if (!rule)
            continue;
        const Result<DueDate> was = dueDate(*rule, deadline.terms, before.calendar, before.localRules);
        const Result<DueDate> is = dueDate(*rule, deadline.terms, after.calendar, after.localRules);
        if (was && is && was->day != is->day)
            ++moved;
    }
    return moved;
}

static Result<int> keep(Desk &desk, const QString &name, const QJsonValue &value, const QString &reason)
{
    const QList<OpenDeadline> open = openDeadlines(desk);
    const DeadlineContext before = desk.deadlines();
    const Result<void> saved = desk.office().saveSetting(name, value);
    if (!saved)
        return saved.failure();
    const Result<int> renewed = desk.disputes().renewDueDays(reason);
    if (!renewed)
        return renewed;
    return countMoved(open, before, desk.deadlines());
}

Result<int> takeNotice(Desk &desk, const CalendarChange &change)
{
    return keep(desk, noticesSetting, change.setting, QStringLiteral("工作日历更新"));
}

Result<int> takeOfficeDays(Desk &desk, const QList<OfficeDay> &days)
{
    QJsonArray rows;
    for (const OfficeDay &day : days)
        rows.append(QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                                {QStringLiteral("works"), day.works},
                                {QStringLiteral("reason"), day.reason}});
    return keep(desk, QStringLiteral("calendar.office_days"), rows, QStringLiteral("本单位工作日调整"));
}

Result<int> takeLocalRule(Desk &desk, const QString &rule, std::optional<int> length)
{
    const QString name = QStringLiteral("rules.local");
    QJsonObject rules = desk.office().setting(name).toObject();
    if (length)
        rules.insert(rule, *length);
    else
        rules.remove(rule);
    return keep(desk, name, rules, QStringLiteral("期限规则调整"));
}

} // namespace anhe
