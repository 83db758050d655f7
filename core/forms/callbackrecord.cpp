#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"
#include "core/forms/settlementtables.h"

#include <QtGlobal>

namespace anhe {

namespace callbackrecord {

constexpr double rowHeight = 9; // mm

/** The call-back to be recorded: the last one held, else the one that comes next. */
CallBack callBackOf(const FormInput &input)
{
    if (!input.referral || input.referral->callBacks.isEmpty())
        return {};
    const QList<CallBack> &all = input.referral->callBacks;
    for (auto callBack = all.rbegin(); callBack != all.rend(); ++callBack) {
        if (callBack->isHeld())
            return *callBack;
    }
    return all.first();
}

QList<MissingField> missing(const FormInput &input)
{
    const CallBack callBack = callBackOf(input);
    MissingFields fields("call_back");
    fields.need(callBack.heldOn, "held_on", QStringLiteral("回访日期"))
        .need(callBack.spokenTo, "spoken_to", QStringLiteral("回访对象"))
        .need(callBack.by, "by", QStringLiteral("回访人"))
        .need(callBack.performance != Performance::Unknown, "performance", QStringLiteral("协议履行情况"))
        .need(callBack.satisfaction != Satisfaction::NotAsked, "satisfaction", QStringLiteral("满意程度"));
    return fields;
}

QString agreed(const FormInput &input)
{
    if (!input.referral || !input.referral->agreement)
        return {};
    const Agreement &agreement = *input.referral->agreement;
    const QString amount = yuanBothWays(compensationTotal(agreement));
    return agreement.content + (agreement.content.isEmpty() ? QString() : QStringLiteral("\n")) +
           QStringLiteral("协议金额：") + amount;
}

QString paidSoFar(const FormInput &input)
{
    if (!input.referral || input.referral->payments.isEmpty())
        return {};
    Money paid;
    QDate last;
    for (const Payment &payment : input.referral->payments) {
        if (!payment.isPaid())
            continue;
        paid = paid + payment.amount;
        last = last.isValid() ? qMax(last, payment.paidOn) : payment.paidOn;
    }
    if (!last.isValid())
        return QStringLiteral("\n登记的付款：尚未付款");
    return QStringLiteral("\n登记的付款：%1（最近一次%2）").arg(yuan(paid), paperDate(last));
}

Table recordGrid(const FormInput &input)
{
    const CallBack callBack = callBackOf(input);
    const Referral referral = input.referral ? input.referral->referral : Referral{};
    const auto label = [](const QString &text) { return Cell::label(text); };
    const std::optional<bool> risk =
        callBack.isHeld() ? std::optional(!callBack.hiddenRisk.isEmpty()) : std::nullopt;
    Table grid = formGrid({1.3, 2, 1.3, 2});
    grid.rows = {
        {{label(QStringLiteral("患者姓名")), Cell::value(patientOf(input.dispute).name),
          label(QStringLiteral("移送编号")), Cell::value(referral.number)},
         rowHeight},
        {{label(QStringLiteral("解决途径")),
          Cell::value(input.referral ? paperWord(referral.route) : QString()),
          label(QStringLiteral("结果及日期")),
          Cell::value(paperWord(referral.outcome) + (referral.concludedOn.isValid()
                                                         ? QLatin1Char('\n') + paperDate(referral.concludedOn)
                                                         : QString()))},
         rowHeight},
        {{label(QStringLiteral("协议内容")), writingCell(agreed(input), 3)}, 24},
        {{label(QStringLiteral("回访日期")), Cell::value(cellDate(callBack.heldOn)),
          label(QStringLiteral("回访人")), Cell::value(callBack.by)},
         rowHeight},
        {{label(QStringLiteral("回访对象")), Cell::value(callBack.spokenTo),
          label(QStringLiteral("回访方式")), Cell::value(QStringLiteral("□电话　□上门　□其他"))},
         rowHeight},
        {{label(QStringLiteral("协议履行\n情况")),
          Cell::value(choices({Performance::Full, Performance::Partial, Performance::NotPerformed},
                              {callBack.performance}) +
                          paidSoFar(input),
                      3)},
         14},
        {{label(QStringLiteral("对处理的\n满意程度")),
          Cell::value(choices({Satisfaction::Satisfied, Satisfaction::Acceptable, Satisfaction::Dissatisfied},
                              {callBack.satisfaction}),
                      3)},
         rowHeight},
        {{label(QStringLiteral("是否存在\n激化隐患")),
          writingCell(
              yesOrNo(risk, QStringLiteral("有"), QStringLiteral("无")) +
                  (callBack.hiddenRisk.isEmpty() ? QString() : QLatin1Char('\n') + callBack.hiddenRisk),
              3)},
         24},
        {{label(QStringLiteral("回访对象\n意见建议")), writingCell(callBack.note, 3)}, 32},
        {{label(QStringLiteral("处理意见")), writingCell({}, 3, signHere(QStringLiteral("负责人（签名）")))},
         32},
    };
    return grid;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗纠纷回访记录"));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << recordGrid(input)
         << Signature{
                {{QStringLiteral("回访对象（签名，电话回访不签）：")}, {QStringLiteral("回访人（签名）：")}}};
    return form;
}

} // namespace callbackrecord

PaperForm callBackRecord()
{
    return {"call_back_record", QT_TRANSLATE_NOOP("Form", "Call-back record"), FormSubject::Referral,
            callbackrecord::missing, callbackrecord::document};
}

} // namespace anhe
