#include "ui/risk/noticepanes.h"

#include "ui/common/chip.h"
#include "ui/common/page.h"
#include "ui/common/recordfiles.h"
#include "ui/risk/noticewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

Tone toneOf(ReplyReview review)
{
    switch (review) {
    case ReplyReview::None:
        return Tone::Amber;
    case ReplyReview::Done:
        return Tone::Green;
    case ReplyReview::ExtensionGranted:
        return Tone::Blue;
    case ReplyReview::ExtensionRefused:
    case ReplyReview::NotDone:
        return Tone::Red;
    }
    Q_UNREACHABLE();
}

} // namespace

bool NoticePane::read(qint64 id)
{
    m_notice = desk().notices().find({id}).value_or(SupervisionNotice());
    return bool(m_notice.id);
}

void NoticeOverview::fill(QVBoxLayout *into)
{
    addPaper(into);
    addCourse(into);
    addLadder(into);
    into->addStretch();
}

void NoticeOverview::addPaper(QVBoxLayout *into)
{
    const SupervisionNotice &n = notice();
    QGridLayout *grid = factGrid();
    addFact(grid, noticeFieldWord("unit"), dotted({n.unit, n.person}));
    addFact(grid, noticeFieldWord("matter"), n.matter);
    addFact(grid, noticeFieldWord("overdue"), n.overdue);
    addFact(grid, noticeFieldWord("requirement"), n.requirement);
    addFact(grid, noticeFieldWord("limit_on"), isoDay(n.limitOn));
    if (n.dueOn() != n.limitOn)
        addFact(grid, noticeFieldWord("granted_until"), isoDay(n.dueOn()));
    addFact(grid, noticeFieldWord("basis"), n.basis);
    addFact(grid, noticeFieldWord("report_how"), n.reportHow);
    into->addLayout(grid);
}

void NoticeOverview::addCourse(QVBoxLayout *into)
{
    const SupervisionNotice &n = notice();
    QGridLayout *grid = factGrid();
    addFact(grid, noticeFieldWord("issued_on"),
            dotted({isoDay(n.issuedOn), n.issuer, n.contact, n.contactPhone}));
    addFact(grid, noticeFieldWord("received_on"),
            n.receivedOn.isValid() ? dotted({isoDay(n.receivedOn), n.receivedBy})
                                   : tr("the receipt is not signed yet"));
    if (!n.replies.isEmpty())
        addFact(grid, noticeFieldWord("replied_on"),
                dotted({isoDay(n.replies.last().repliedOn), word(n.replies.last().review)}));
    addFact(grid, noticeFieldWord("settled_on"), isoDay(n.settledOn));
    addFact(grid, noticeFieldWord("voided_because"), n.voidedBecause);
    addFact(grid, noticeFieldWord("note"), n.note);
    into->addLayout(grid);
}

/** Every notice on the same thing leads to its own detail. */
void NoticeOverview::addLadder(QVBoxLayout *into)
{
    const QList<SupervisionNotice> all = desk().notices().of(notice().target);
    if (all.size() < 2)
        return;
    into->addWidget(heading(tr("All notices on this")));
    for (const SupervisionNotice &other : all) {
        const QString words =
            dotted({other.number, word(other.step), isoDay(other.issuedOn), word(other.state)});
        if (other.id == notice().id)
            into->addWidget(NoticePane::words(words, "muted"));
        else
            into->addWidget(linkButton(words,
                                       [this, id = other.id] {
                                           Q_EMIT targetRequested({QStringLiteral("notice"), id.value});
                                       }),
                            0, Qt::AlignLeft);
    }
}

void NoticeReplies::fill(QVBoxLayout *into)
{
    if (notice().replies.isEmpty())
        into->addWidget(
            words(tr("No reply slip yet. When it comes, “Reply…” enters it; “Review…” judges it."), "muted"));
    for (auto reply = notice().replies.crbegin(); reply != notice().replies.crend(); ++reply)
        addReply(into, *reply);
    into->addStretch();
}

void NoticeReplies::addReply(QVBoxLayout *into, const NoticeReply &reply)
{
    into->addWidget(heading(dotted({isoDay(reply.repliedOn), reply.repliedBy})));
    QGridLayout *grid = factGrid();
    addFact(grid, noticeFieldWord("progress"), reply.progress);
    addFact(grid, noticeFieldWord("result"), reply.result);
    addFact(grid, noticeFieldWord("why_unfinished"), reply.whyUnfinished);
    addFact(grid, noticeFieldWord("extension_until"), isoDay(reply.extensionUntil));
    addFact(grid, noticeFieldWord("evidence"), reply.evidence);
    into->addLayout(grid);
    into->addWidget(new Chip({word(reply.review), toneOf(reply.review)}), 0, Qt::AlignLeft);
    QGridLayout *judged = factGrid();
    addFact(judged, noticeFieldWord("reviewed_on"), dotted({isoDay(reply.reviewedOn), reply.reviewedBy}));
    addFact(judged, noticeFieldWord("granted_until"), isoDay(reply.grantedUntil));
    addFact(judged, noticeFieldWord("opinion"), reply.opinion);
    into->addLayout(judged);
}

QString NoticeHistory::changeWords(const HistoryEntry &entry) const
{
    return noticeChangeWords(entry);
}

FileKeeping NoticeFiles::keeping()
{
    NoticeRegister &notices = desk().notices();
    const RiskRegister &risks = desk().risks();
    return {
        [this, &notices] { return notices.find({record()})->number; },
        [this, &notices] { return notices.attachments({record()}); },
        [this, &notices](const QString &path) { return notices.attach({record()}, path); },
        [&notices](const Attachment &file, const QString &reason) { return notices.detach(file, reason); },
        [&risks](AttachmentId id, const QString &path) { return risks.extract(id, path); }};
}

} // namespace anhe
