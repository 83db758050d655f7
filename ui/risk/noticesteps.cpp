#include "ui/risk/noticesteps.h"

#include "ui/common/choice.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/noticefields.h"
#include "ui/risk/noticewords.h"

#include <QSpinBox>

namespace anhe {

bool NoticeSteps::mayTake(const SupervisionNotice &notice, const QString &key)
{
    if (key == QLatin1String("receive"))
        return notice.isOpen() && !notice.receivedOn.isValid();
    if (key == QLatin1String("reply"))
        return notice.state == NoticeState::Issued;
    if (key == QLatin1String("review"))
        return notice.state == NoticeState::Replied;
    if (key == QLatin1String("settle"))
        return notice.isOpen();
    return key == QLatin1String("amend") && notice.state != NoticeState::Voided;
}

StepForm *NoticeSteps::make(Desk &desk, const SupervisionNotice &notice, const QString &key)
{
    if (!mayTake(notice, key))
        return nullptr;
    if (key == QLatin1String("receive"))
        return receive(desk, notice);
    if (key == QLatin1String("reply"))
        return reply(desk, notice);
    if (key == QLatin1String("review"))
        return review(desk, notice);
    return key == QLatin1String("settle") ? settle(desk, notice) : amend(desk, notice);
}

StepForm *NoticeSteps::issue(Desk &desk, const NoticeTarget &about,
                             const std::function<void(NoticeId)> &onIssued, const QString &key)
{
    const QString named = noticeTargetWords(desk, about);
    const NoticeTarget known = named.isEmpty() ? NoticeTarget() : about;
    auto *form =
        new StepForm(key, named.isEmpty() ? tr("A new supervision notice") : tr("A notice on %1").arg(named),
                     tr("Issue the notice"));
    auto fields = std::make_shared<NoticeFields>(desk, *form, desk.notices().proposed(known));
    form->onTake([fields, &desk, onIssued]() -> Result<QString> {
        const Result<NoticeId> issued = desk.notices().issue(fields->notice());
        if (!issued)
            return issued.failure();
        onIssued(*issued);
        return tr("%1 is issued").arg(desk.notices().find(*issued).value_or(SupervisionNotice()).number);
    });
    return form;
}

StepForm *NoticeSteps::amend(Desk &desk, const SupervisionNotice &notice)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(notice.number), tr("Save"));
    auto fields = std::make_shared<NoticeFields>(desk, *form, notice);
    form->onTake([fields, &desk, number = notice.number] {
        return saying(desk.notices().amend(fields->notice()), tr("%1 is saved").arg(number));
    });
    return form;
}

StepForm *NoticeSteps::receive(Desk &desk, const SupervisionNotice &notice)
{
    auto *form =
        new StepForm(QStringLiteral("receive"), tr("The unit signed for %1").arg(notice.number), tr("Save"));
    DateEdit *on = dayEdit(desk.clock().today());
    Picker *by = personEdit(desk.office(), notice.person);
    form->addLine({{addNoticeField(*form, "received_on", on, Needed::Yes), 6},
                   {addNoticeField(*form, "received_by", by, Needed::Yes), 6}});
    form->onTake([=, &desk, id = notice.id, number = notice.number] {
        return saying(desk.notices().receive(id, dayOf(on), by->text()), tr("%1 is signed for").arg(number));
    });
    return form;
}

StepForm *NoticeSteps::reply(Desk &desk, const SupervisionNotice &notice)
{
    auto *form = new StepForm(QStringLiteral("reply"), tr("Reply slip of %1").arg(notice.number), tr("Save"));
    DateEdit *on = dayEdit(desk.clock().today());
    Picker *by = personEdit(desk.office(), notice.person);
    auto *progress = new TextEdit(2, 8);
    auto *result = new TextEdit(2, 8);
    auto *why = new TextEdit(1, 6);
    DateEdit *until = dueEdit();
    auto *evidence = new QLineEdit;
    form->addLine({{addNoticeField(*form, "replied_on", on, Needed::Yes), 6},
                   {addNoticeField(*form, "replied_by", by, Needed::Yes), 6}});
    form->addLine({{addNoticeField(*form, "progress", progress), 12}});
    form->addLine({{addNoticeField(*form, "result", result), 12}});
    form->addLine({{addNoticeField(*form, "extension_until", until), 6},
                   {addNoticeField(*form, "evidence", evidence), 6}});
    form->addLine({{addNoticeField(*form, "why_unfinished", why), 12}});
    form->form().row(QStringLiteral("result"))->setHint(tr("Blank while the work is not finished"));
    form->form()
        .row(QStringLiteral("extension_until"))
        ->setHint(tr("Only when more time is asked for; the limit is %1").arg(isoDay(notice.dueOn())));
    const auto typed = [=] {
        NoticeReply reply;
        reply.repliedOn = dayOf(on);
        reply.repliedBy = by->text().trimmed();
        reply.progress = progress->text().trimmed();
        reply.result = result->text().trimmed();
        reply.whyUnfinished = why->text().trimmed();
        reply.extensionUntil = dayOf(until);
        reply.evidence = evidence->text().trimmed();
        return reply;
    };
    form->setRules([=, &desk] { return checkReply(notice, typed(), desk.clock().today()); });
    form->onTake([=, &desk, id = notice.id, number = notice.number] {
        return saying(desk.notices().reply(id, typed()), tr("The reply to %1 is entered").arg(number));
    });
    return form;
}

StepForm *NoticeSteps::review(Desk &desk, const SupervisionNotice &notice)
{
    auto *form =
        new StepForm(QStringLiteral("review"), tr("Review the reply to %1").arg(notice.number), tr("Save"));
    const NoticeReply &last = notice.replies.last();
    const QString asked = last.extensionUntil.isValid()
                              ? tr("More time asked until %1: %2")
                                    .arg(isoDay(last.extensionUntil), last.whyUnfinished.simplified())
                              : QString();
    form->addWords(dotted({isoDay(last.repliedOn), last.repliedBy}));
    for (const QString &words : {last.progress, last.result, asked}) {
        if (!words.isEmpty())
            form->addWords(words, "");
    }
    auto *review = new ChoiceBox;
    review->addNone();
    for (const Coded<ReplyReview> &entry : codesOf(ReplyReview{})) {
        const bool extension =
            entry.value == ReplyReview::ExtensionGranted || entry.value == ReplyReview::ExtensionRefused;
        if (entry.value != ReplyReview::None && (!extension || last.extensionUntil.isValid()))
            review->addChoice(word(entry.value), QString::fromLatin1(entry.code));
    }
    DateEdit *on = dayEdit(desk.clock().today());
    Picker *by = personEdit(desk.office(), desk.ledger().user());
    DateEdit *until = dueEdit(last.extensionUntil);
    auto *opinion = new TextEdit(2, 8);
    FieldRow *granted = addNoticeField(*form, "granted_until", until);
    form->addLine({{addNoticeField(*form, "review", review, Needed::Yes), 6}, {granted, 6}});
    form->addLine({{addNoticeField(*form, "reviewed_on", on, Needed::Yes), 6},
                   {addNoticeField(*form, "reviewed_by", by, Needed::Yes), 6}});
    form->addLine({{addNoticeField(*form, "opinion", opinion), 12}});
    const auto typed = [=] {
        NoticeReply reviewed = last;
        reviewed.review = fromCode<ReplyReview>(review->currentCode()).value_or(ReplyReview::None);
        reviewed.reviewedOn = dayOf(on);
        reviewed.reviewedBy = by->text().trimmed();
        reviewed.opinion = opinion->text().trimmed();
        if (reviewed.review == ReplyReview::ExtensionGranted)
            reviewed.grantedUntil = dayOf(until);
        return reviewed;
    };
    form->onFit([=] { granted->setVisible(typed().review == ReplyReview::ExtensionGranted); });
    form->setRules([=, &desk] { return checkReview(notice, typed(), desk.clock().today()); });
    form->onTake([=, &desk, id = notice.id, number = notice.number] {
        return saying(desk.notices().review(id, typed()), tr("The reply to %1 is reviewed").arg(number));
    });
    return form;
}

StepForm *NoticeSteps::settle(Desk &desk, const SupervisionNotice &notice)
{
    auto *form = new StepForm(QStringLiteral("settle"), tr("Settle %1 without a reply").arg(notice.number),
                              tr("Settle the notice"));
    DateEdit *on = dayEdit(desk.clock().today());
    auto *ground = new TextEdit(2, 6);
    form->addLine({{addNoticeField(*form, "settled_on", on, Needed::Yes), 6}});
    form->addLine({{addNoticeField(*form, "reason", ground, Needed::Yes), 12}});
    form->onTake([=, &desk, id = notice.id, number = notice.number] {
        return saying(desk.notices().settle(id, dayOf(on), ground->text()), tr("%1 is settled").arg(number));
    });
    return form;
}

StepForm *NoticeSteps::defaults(Desk &desk)
{
    auto *form =
        new StepForm(QStringLiteral("defaults"), tr("Usual limits and texts of a notice"), tr("Save"));
    const NoticeDefaults kept = desk.notices().defaults();
    const auto days = [](int count) {
        auto *spin = new QSpinBox;
        spin->setRange(1, 365);
        spin->setValue(count);
        return spin;
    };
    QSpinBox *urgent = days(kept.urgentDays);
    QSpinBox *ordinary = days(kept.ordinaryDays);
    QSpinBox *hard = days(kept.hardDays);
    auto *basis = new QLineEdit(kept.basis);
    auto *how = new QLineEdit(kept.reportHow);
    form->addLine({{addNoticeField(*form, "urgent_days", urgent), 4},
                   {addNoticeField(*form, "ordinary_days", ordinary), 4},
                   {addNoticeField(*form, "hard_days", hard), 4}});
    form->addLine({{addNoticeField(*form, "basis", basis), 12}});
    form->addLine({{addNoticeField(*form, "report_how", how), 12}});
    form->addWords(
        tr("Calendar days from the day of issue. Notices that are issued already stay as they are."),
        "small");
    form->onTake([=, &desk] {
        NoticeDefaults typed;
        typed.urgentDays = urgent->value();
        typed.ordinaryDays = ordinary->value();
        typed.hardDays = hard->value();
        typed.basis = basis->text().trimmed();
        typed.reportHow = how->text().trimmed();
        return saying(desk.notices().saveDefaults(typed), tr("The usual limits and texts are saved"));
    });
    return form;
}

} // namespace anhe
