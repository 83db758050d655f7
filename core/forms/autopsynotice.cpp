#include "core/calendar/duedate.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace autopsynotice {

/** What a rule of the calendar makes of the death; nothing while its time is not known. */
std::optional<DueDate> dueAfter(const Dispute &dispute, const DeadlineRule &rule)
{
    const Result<DueDate> due = dueDate(rule, {dispute.diedAt}, WorkingDayCalendar());
    return due ? std::optional(*due) : std::nullopt;
}

QString dayAfter(const Dispute &dispute, const DeadlineRule &rule)
{
    const std::optional<DueDate> due = dueAfter(dispute, rule);
    return held(paperDate(due ? due->day : QDate()));
}

QString momentAfter(const Dispute &dispute, const DeadlineRule &rule)
{
    const std::optional<DueDate> due = dueAfter(dispute, rule);
    return due ? paperTime(due->moment) : held(QStringLiteral("　　　　年　　月　　日　　时"));
}

QString toldOf(const FormInput &input)
{
    return input.autopsy && !input.autopsy->toldTo.isEmpty() ? input.autopsy->toldTo
                                                             : input.dispute.complainant.name;
}

/** Known of the complainant only, and only where that is a relative: nobody else consents. */
QString relationOf(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    return toldOf(input) == dispute.complainant.name && isKin(dispute.relation) ? paperWord(dispute.relation)
                                                                                : QString();
}

QList<MissingField> missing(const FormInput &input)
{
    QList<MissingField> all =
        MissingFields("matter")
            .need(patientOf(input.dispute).name, "patient_name", QStringLiteral("患者姓名"))
            .need(input.dispute.diedAt, "died_at", QStringLiteral("死亡时间"))
            .need(input.dispute.complainant.name, "complainant_name", QStringLiteral("近亲属姓名"))
            .need(relationOf(input), "relation", QStringLiteral("近亲属与患者关系"));
    const Autopsy autopsy = input.autopsy.value_or(Autopsy{});
    all += MissingFields("autopsy")
               .need(autopsy.toldAt, "told_at", QStringLiteral("告知时间"))
               .need(autopsy.toldTo, "told_to", QStringLiteral("被告知人"));
    return all;
}

void tellRules(Document &form, const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const DeadlineRule &autopsy = *ruleFor("autopsy");
    const DeadlineRule &frozen = *ruleFor("autopsy.frozen");
    const DeadlineRule &keeping = *ruleFor("body.keep");
    const Person patient = patientOf(dispute);
    form << words(
        QList<Run>{Run{QStringLiteral("患者")}, filled(patient.name, 6), Run{QStringLiteral("于")},
                   Run{held(paperTime(dispute.diedAt)), false, true},
                   Run{QStringLiteral("在我院死亡。依照《医疗纠纷预防"
                                      "和处理条例》第二十三条、第二十六条、第二十七条，现告知：")}});
    form << words(
        QStringLiteral("1. 对死因有异议的，应当在患者死亡后%1小时内，即%2前进行尸检；具备尸体冷冻条件的，"
                       "可以延长至%3日，即至%4。")
            .arg(QString::number(autopsy.length), momentAfter(dispute, autopsy),
                 QString::number(frozen.length), dayAfter(dispute, frozen)));
    form << words(
        QStringLiteral("2. 尸检须经死者近亲属同意并签字；拒绝签字的，视为不同意进行尸检。不同意或者拖延尸检，"
                       "超过规定时间，影响对死因判定的，由不同意或者拖延的一方承担责任。"));
    form << words(
        QStringLiteral("3. 尸检由取得相应资格的机构和专业技术人员进行，双方可以委派代表观察尸检过程。"));
    form << words(QStringLiteral("4. 遗体应当立即移放太平间或者指定的场所，存放时间一般不超过%1日，即至%2。")
                      .arg(QString::number(keeping.length), dayAfter(dispute, keeping)));
}

QString decisionText(const FormInput &input)
{
    const AutopsyDecision decision = input.autopsy ? input.autopsy->decision : AutopsyDecision::Open;
    const QString mortuary = QStringLiteral("遗体保存：") +
                             ticked(input.autopsy && input.autopsy->frozen, QStringLiteral("冷冻")) +
                             QStringLiteral("　") + ticked(false, QStringLiteral("其他：　　　　　　"));
    const QString body = input.autopsy && !input.autopsy->performedBy.isEmpty() ? input.autopsy->performedBy
                                                                                : QString(14, QChar(0x3000));
    return ticked(decision == AutopsyDecision::Consented,
                  QStringLiteral("我已知悉上述内容，同意对患者进行尸检，委托机构：") + body) +
           QLatin1Char('\n') +
           ticked(decision == AutopsyDecision::Refused,
                  QStringLiteral("我已知悉上述内容，不同意对患者进行尸检，并知悉由此产生的后果。")) +
           QLatin1Char('\n') + mortuary;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("尸检告知书"));
    form.style.copies = {QStringLiteral("第一联　医疗机构存"), QStringLiteral("第二联　患方存")};
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << Paragraph{QList<Run>{filled(toldOf(input), 10), Run{QStringLiteral("：")}}, false};
    tellRules(form, input);
    Table decision = formGrid({1, 6});
    decision.rows = {
        {{Cell::label(QStringLiteral("近亲属\n意见")), writingCell(decisionText(input), 1, QString())}, 34},
        {{Cell::label(QStringLiteral("拒绝签字\n情形")),
          writingCell(input.autopsy && input.autopsy->decision == AutopsyDecision::NoAnswer
                          ? QStringLiteral("经告知，近亲属未作答复。")
                          : QString(),
                      1, signHere(QStringLiteral("见证人（签名）")))},
         22},
    };
    form << KeepTogether{2} << decision
         << Signature{{{QStringLiteral("近亲属（签名、按指印）：")},
                       {QStringLiteral("与患者关系：") + relationOf(input), {}, false},
                       {QStringLiteral("医疗机构告知人（签名）："),
                        input.autopsy ? input.autopsy->toldAt.date() : QDate()}}};
    return form;
}

} // namespace autopsynotice

PaperForm autopsyNotice()
{
    return {"autopsy_notice", QT_TRANSLATE_NOOP("Form", "Autopsy notice"), FormSubject::Autopsy,
            autopsynotice::missing, autopsynotice::document};
}

} // namespace anhe
