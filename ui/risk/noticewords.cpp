#include "ui/risk/noticewords.h"

#include "core/desk/desk.h"
#include "ui/common/changewords.h"
#include "ui/common/page.h"
#include "ui/common/riskchips.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr FieldName fieldNames[] = {
    {"number", QT_TRANSLATE_NOOP("NoticeWords", "Number")},
    {"step", QT_TRANSLATE_NOOP("NoticeWords", "Kind of notice")},
    {"subject", QT_TRANSLATE_NOOP("NoticeWords", "It is about")},
    {"risk", QT_TRANSLATE_NOOP("NoticeWords", "Hidden risk supervised")},
    {"dispute", QT_TRANSLATE_NOOP("NoticeWords", "Matter supervised")},
    {"cell", QT_TRANSLATE_NOOP("NoticeWords", "Grid cell")},
    {"week", QT_TRANSLATE_NOOP("NoticeWords", "Week without a sheet (any day of it)")},
    {"urgency", QT_TRANSLATE_NOOP("NoticeWords", "Usual limit")},
    {"issued_on", QT_TRANSLATE_NOOP("NoticeWords", "Issued on")},
    {"unit", QT_TRANSLATE_NOOP("NoticeWords", "Unit supervised")},
    {"person", QT_TRANSLATE_NOOP("NoticeWords", "Person responsible")},
    {"matter", QT_TRANSLATE_NOOP("NoticeWords", "What the notice is about")},
    {"overdue", QT_TRANSLATE_NOOP("NoticeWords", "How overdue")},
    {"basis", QT_TRANSLATE_NOOP("NoticeWords", "Basis")},
    {"requirement", QT_TRANSLATE_NOOP("NoticeWords", "Requirement")},
    {"limit_on", QT_TRANSLATE_NOOP("NoticeWords", "To be done by")},
    {"report_how", QT_TRANSLATE_NOOP("NoticeWords", "How to report")},
    {"issuer", QT_TRANSLATE_NOOP("NoticeWords", "Issued by")},
    {"contact", QT_TRANSLATE_NOOP("NoticeWords", "Contact person")},
    {"contact_phone", QT_TRANSLATE_NOOP("NoticeWords", "Contact's phone")},
    {"received_on", QT_TRANSLATE_NOOP("NoticeWords", "Signed for on")},
    {"received_by", QT_TRANSLATE_NOOP("NoticeWords", "Signed for by")},
    {"state", QT_TRANSLATE_NOOP("NoticeWords", "State of the notice")},
    {"settled_on", QT_TRANSLATE_NOOP("NoticeWords", "Settled on")},
    {"reason", QT_TRANSLATE_NOOP("NoticeWords", "Ground")},
    {"voided_because", QT_TRANSLATE_NOOP("NoticeWords", "Voided because")},
    {"note", QT_TRANSLATE_NOOP("NoticeWords", "Note")},
    {"replies", QT_TRANSLATE_NOOP("NoticeWords", "Replies")},
    {"replied_on", QT_TRANSLATE_NOOP("NoticeWords", "Replied on")},
    {"replied_by", QT_TRANSLATE_NOOP("NoticeWords", "Replied by")},
    {"progress", QT_TRANSLATE_NOOP("NoticeWords", "Progress of the work")},
    {"result", QT_TRANSLATE_NOOP("NoticeWords", "Result of the work")},
    {"why_unfinished", QT_TRANSLATE_NOOP("NoticeWords", "Why it is not finished")},
    {"extension_until", QT_TRANSLATE_NOOP("NoticeWords", "More time asked until")},
    {"evidence", QT_TRANSLATE_NOOP("NoticeWords", "Evidence handed in")},
    {"review", QT_TRANSLATE_NOOP("NoticeWords", "What the office makes of it")},
    {"reviewed_on", QT_TRANSLATE_NOOP("NoticeWords", "Reviewed on")},
    {"reviewed_by", QT_TRANSLATE_NOOP("NoticeWords", "Reviewed by")},
    {"granted_until", QT_TRANSLATE_NOOP("NoticeWords", "More time granted until")},
    {"opinion", QT_TRANSLATE_NOOP("NoticeWords", "Review opinion")},
    {"urgent_days", QT_TRANSLATE_NOOP("NoticeWords", "Urgent work, days")},
    {"ordinary_days", QT_TRANSLATE_NOOP("NoticeWords", "Ordinary work, days")},
    {"hard_days", QT_TRANSLATE_NOOP("NoticeWords", "Hard work, days")},
    {"attachment", QT_TRANSLATE_NOOP("NoticeWords", "File")},
    {"issued", QT_TRANSLATE_NOOP("NoticeWords", "Notice issued")},
    {"removed", QT_TRANSLATE_NOOP("NoticeWords", "Removed")},
};

Tone toneOf(NoticeStep step)
{
    return step == NoticeStep::First ? Tone::Yellow : step == NoticeStep::Second ? Tone::Orange : Tone::Red;
}

Tone toneOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Issued:
        return Tone::Blue;
    case NoticeState::Replied:
        return Tone::Amber;
    case NoticeState::Settled:
        return Tone::Green;
    case NoticeState::Superseded:
    case NoticeState::Voided:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

} // namespace

QString noticeFieldWord(const QString &field)
{
    return fieldWordIn(fieldNames, "NoticeWords", field);
}

QString noticeChangeWords(const HistoryEntry &entry)
{
    return changeWords(entry, qOverload<const QString &>(noticeFieldWord),
                       [](const QString &field, const QString &stored) {
                           return field == QLatin1String("state") ? spokenCode<NoticeState>(stored) : stored;
                       });
}

ChipText noticeStepChip(NoticeStep step)
{
    return {word(step), toneOf(step)};
}

ChipText noticeStateChip(NoticeState state)
{
    return {word(state), toneOf(state)};
}

ChipText noticeLimitChip(Desk &desk, const NoticeRow &row)
{
    if (row.state == NoticeState::Superseded || row.state == NoticeState::Voided)
        return {};
    const QDate done = row.settledOn.isValid()             ? row.settledOn
                       : row.state == NoticeState::Replied ? row.repliedOn
                                                           : QDate();
    return orderedLimitChip(desk, "notice", row.issuedOn, row.dueOn, done);
}

QString noticeTargetWords(Desk &desk, const NoticeTarget &about)
{
    switch (about.subject) {
    case NoticeSubject::Risk:
        return desk.risks().find(about.risk).value_or(Risk()).number;
    case NoticeSubject::Matter:
        return desk.disputes().find(about.matter).value_or(Dispute()).number;
    case NoticeSubject::Sweep:
        break;
    }
    if (about.isNone())
        return {};
    const SweepCell cell = desk.sweeps().cell(about.cell).value_or(SweepCell());
    return QStringLiteral("%1，%2 – %3").arg(cell.name, isoDay(about.week), isoDay(about.week.addDays(6)));
}

static qint64 idOf(const NoticeTarget &about)
{
    return about.subject == NoticeSubject::Risk     ? about.risk.value
           : about.subject == NoticeSubject::Matter ? about.matter.value
                                                    : MissingSweep{about.cell, about.week}.id();
}

Target pageOf(const NoticeTarget &about)
{
    return {codeText(about.subject), idOf(about)};
}

QString noticePlace(const NoticeTarget &about)
{
    return about.isNone() ? QStringLiteral("new")
                          : QStringLiteral("new?%1:%2").arg(codeText(about.subject)).arg(idOf(about));
}

NoticeTarget noticeTargetAt(const QString &place)
{
    NoticeTarget about;
    const QString named = place.section(QLatin1Char('?'), 1);
    const qint64 id = named.section(QLatin1Char(':'), 1).toLongLong();
    about.subject =
        fromCode<NoticeSubject>(named.section(QLatin1Char(':'), 0, 0)).value_or(NoticeSubject::Risk);
    if (id == 0)
        return about;
    if (about.subject == NoticeSubject::Sweep) {
        const MissingSweep sheet = MissingSweep::ofId(id);
        about.cell = sheet.cell;
        about.week = sheet.week;
    } else if (about.subject == NoticeSubject::Matter) {
        about.matter = {id};
    } else {
        about.risk = {id};
    }
    return about;
}

} // namespace anhe
