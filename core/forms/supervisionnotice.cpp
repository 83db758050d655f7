#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"
#include "core/risk/noticerules.h"

#include <QtGlobal>

namespace anhe {

namespace supervisionnotice {

QList<MissingField> missing(const RiskFormInput &input)
{
    const SupervisionNotice notice = input.notice.value_or(SupervisionNotice{});
    return MissingFields("notice")
        .need(notice.unit, "unit", QStringLiteral("被督办单位"))
        .need(notice.person, "person", QStringLiteral("责任人"))
        .need(notice.matter, "matter", QStringLiteral("督办事项"))
        .need(notice.basis, "basis", QStringLiteral("督办依据"))
        .need(notice.requirement, "requirement", QStringLiteral("办理要求"))
        .need(notice.limitOn, "limit_on", QStringLiteral("办理时限"))
        .need(notice.issuer, "issuer", QStringLiteral("督办部门"))
        .need(notice.contact, "contact", QStringLiteral("联系人"));
}

QString numberText(const RiskFormInput &input)
{
    if (!input.notice)
        return QStringLiteral("%1督办〔　　　〕　　号").arg(input.hospital.documentCode);
    return input.hospital.documentCode + input.notice->number;
}

QString titleOf(NoticeStep step)
{
    switch (step) {
    case NoticeStep::First:
        return QStringLiteral("督办通知书");
    case NoticeStep::Second:
        return QStringLiteral("督办通知书（第二次）");
    case NoticeStep::Circular:
        return QStringLiteral("关于督办事项逾期未落实的通报");
    }
    Q_UNREACHABLE();
}

QString ended(const QString &text)
{
    static const QString ends = QStringLiteral("。！？；");
    const QString bare = text.trimmed();
    return bare.isEmpty() || ends.contains(bare.back()) ? bare : bare + QStringLiteral("。");
}

/** "一、督办事项：…", or room to write it. */
void tell(Document &letter, const QString &label, const QString &text)
{
    letter << words(
        QList<Run>{Run{label + QStringLiteral("：")}, text.isEmpty() ? filledAtEnd({}, 18) : Run{text}});
    if (text.isEmpty())
        letter << BlankLines{1};
}

/** To whom it goes: the unit, or a line to write it on. */
void address(Document &letter, const QString &unit)
{
    if (unit.isEmpty())
        letter << Paragraph{QList<Run>{blank(14), Run{QStringLiteral("：")}}, false};
    else
        letter.addressee = unit + QStringLiteral("：");
}

QString openingOf(const RiskFormInput &input, NoticeStep step)
{
    const QString earlier =
        input.earlierNotice.isEmpty()
            ? QString()
            : QStringLiteral("（%1）").arg(input.hospital.documentCode + input.earlierNotice);
    switch (step) {
    case NoticeStep::First:
        return QStringLiteral("下列事项经核实需限期办理，现予督办。");
    case NoticeStep::Second:
        return QStringLiteral("下列事项前次督办%1后仍未落实，现再次督办。").arg(earlier);
    case NoticeStep::Circular:
        return QStringLiteral("下列事项经两次督办仍未落实，现予通报，并责令限期办结。");
    }
    Q_UNREACHABLE();
}

QString reviewedBy(const NoticeReply &reply)
{
    const QString label = QStringLiteral("审核人（签名）");
    return reply.reviewedBy.isEmpty()
               ? signHere(label)
               : QStringLiteral("%1：%2　%3").arg(label, reply.reviewedBy, paperDate(reply.reviewedOn));
}

Table replyGrid(const SupervisionNotice &notice)
{
    const NoticeReply reply = notice.replies.isEmpty() ? NoticeReply{} : notice.replies.last();
    const auto review = [&](ReplyReview value, const QString &text) {
        return ticked(reply.review == value, text);
    };
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        {{Cell::label(QStringLiteral("回复单位")), Cell::value(notice.unit),
          Cell::label(QStringLiteral("责任人")), Cell::value(notice.person)},
         8.5},
        {{Cell::label(QStringLiteral("签收人")), Cell::value(notice.receivedBy),
          Cell::label(QStringLiteral("签收日期")), Cell::value(cellDate(notice.receivedOn))},
         8.5},
        {{Cell::label(QStringLiteral("办理进展")), writingCell(reply.progress, 3)}, 12},
        {{Cell::label(QStringLiteral("办理结果")), writingCell(reply.result, 3)}, 12},
        {{Cell::label(QStringLiteral("未完成原因")), writingCell(reply.whyUnfinished, 3)}, 11},
        {{Cell::label(QStringLiteral("申请延期至")), Cell::value(cellDate(reply.extensionUntil)),
          Cell::label(QStringLiteral("证明材料")), Cell::value(reply.evidence)},
         8.5},
        {{Cell::label(QStringLiteral("单位负责人")),
          Cell::value(reply.repliedBy.isEmpty()
                          ? signHere(QStringLiteral("签名（盖章）"))
                          : reply.repliedBy + QStringLiteral("　") + cellDate(reply.repliedOn),
                      3)},
         10},
        {{Cell::label(QStringLiteral("督办部门\n审核意见")),
          writingCell(QStringLiteral("%1　%2　%3　%4\n%5")
                          .arg(review(ReplyReview::Done, QStringLiteral("已落实")),
                               review(ReplyReview::ExtensionGranted,
                                      QStringLiteral("同意延期至") + paperDate(reply.grantedUntil)),
                               review(ReplyReview::ExtensionRefused, QStringLiteral("不同意延期")),
                               review(ReplyReview::NotDone, QStringLiteral("未落实")), reply.opinion)
                          .trimmed(),
                      3, reviewedBy(reply))},
         20},
    };
    return grid;
}

/** One to fill by hand says what a proposed one says. */
SupervisionNotice noticeOf(const RiskFormInput &input)
{
    if (input.notice)
        return *input.notice;
    const NoticeDefaults usual;
    SupervisionNotice notice;
    notice.basis = usual.basis;
    notice.reportHow = usual.reportHow;
    notice.issuer = input.hospital.office;
    notice.contactPhone = input.hospital.officePhone;
    return notice;
}

Document document(const RiskFormInput &input)
{
    const SupervisionNotice notice = noticeOf(input);
    Document letter = formDocument(titleOf(notice.step));
    letter.subtitle = input.hospital.name;
    letter.number = numberText(input);
    address(letter, notice.unit);
    letter << words(openingOf(input, notice.step));
    tell(letter, QStringLiteral("一、督办事项"), ended(notice.matter) + ended(notice.overdue));
    tell(letter, QStringLiteral("二、督办依据"), ended(notice.basis));
    tell(letter, QStringLiteral("三、办理要求"), ended(notice.requirement));
    letter << words(QStringLiteral("四、办理时限：请于%1前（含当日）办结，%2。")
                        .arg(held(paperDate(notice.limitOn)), notice.reportHow.isEmpty()
                                                                  ? QStringLiteral("并书面报告办理结果")
                                                                  : notice.reportHow))
           << words(QStringLiteral("联系人：%1　联系电话：%2")
                        .arg(notice.contact.isEmpty() ? QStringLiteral("　　　　") : notice.contact,
                             notice.contactPhone))
           << SignOff{notice.issuer.isEmpty() ? input.hospital.name : notice.issuer, notice.issuedOn};
    letter << KeepTogether{3} << CutLine{QStringLiteral("督　办　回　执")}
           << words(QStringLiteral("%1收悉，办理情况回复如下：")
                        .arg(input.notice ? numberText(input) + QStringLiteral("通知书")
                                          : QStringLiteral("　　　　　　　　号通知书")))
           << replyGrid(notice);
    return letter;
}

} // namespace supervisionnotice

RiskForm supervisionNoticeForm()
{
    return {"supervision_notice", QT_TRANSLATE_NOOP("Form", "Supervision notice with reply slip"),
            RiskFormSubject::Notice, supervisionnotice::missing, supervisionnotice::document};
}

} // namespace anhe
