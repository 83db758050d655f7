#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"

#include <QtGlobal>

namespace anhe {

namespace writeoff {

QList<MissingField> missing(const RiskFormInput &input)
{
    const Risk risk = input.risk.value_or(Risk{});
    const RiskFixings &fixings = risk.fixings;
    return MissingFields("risk")
        .need(risk.before.isRated(), "before_method", QStringLiteral("隐患等级"))
        .need(fixings.responsible, "responsible", QStringLiteral("责任人"))
        .need(fixings.measures, "measures", QStringLiteral("整改措施"))
        .need(fixings.dueOn, "due_on", QStringLiteral("整改时限"))
        .need(fixings.funds, "funds", QStringLiteral("整改资金"))
        .need(fixings.contingency, "contingency", QStringLiteral("应急预案"))
        .need(fixings.leader, "leader", QStringLiteral("包案领导"))
        .need(risk.result, "result", QStringLiteral("整改结果"))
        .need(risk.verifiedBy, "verified_by", QStringLiteral("复核人"))
        .need(!risk.evidence.isEmpty() || !input.evidence.isEmpty(), "evidence", QStringLiteral("佐证材料"));
}

/** "较大风险（可能性4 × 影响4 = 16）" */
QString ratingText(const RiskRating &rating)
{
    switch (rating.method) {
    case RatingMethod::None:
        return {};
    case RatingMethod::Matrix:
        return QStringLiteral("%1（可能性%2 × 影响%3 = %4）")
            .arg(paperWord(rating.level))
            .arg(rating.likelihood)
            .arg(rating.impact)
            .arg(rating.product());
    case RatingMethod::Lec:
        break;
    }
    return QStringLiteral("%1（LEC：%2 × %3 × %4 = %5）")
        .arg(paperWord(rating.level))
        .arg(rating.lecLikelihood)
        .arg(rating.exposure)
        .arg(rating.consequence)
        .arg(rating.danger());
}

QString extensionText(const Risk &risk)
{
    QStringList lines;
    for (const RiskExtension &extension : risk.extensions) {
        if (extension.granted == true)
            lines << QStringLiteral("经%1批准，延期至%2（%3）")
                         .arg(extension.decidedBy, paperDate(extension.until), extension.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

QString evidenceText(const RiskFormInput &input)
{
    QStringList names = input.evidence;
    if (input.risk && !input.risk->evidence.isEmpty())
        names.append(input.risk->evidence);
    return names.join(QStringLiteral("；"));
}

Row line(const QString &label, const QString &value, double height = 8.5)
{
    return {{Cell::label(label), writingCell(value, 3)}, height};
}

Row pair(const QString &first, const QString &firstValue, const QString &second, const QString &secondValue)
{
    return {{Cell::label(first), Cell::value(firstValue), Cell::label(second), Cell::value(secondValue)},
            8.5};
}

/** "复核属实。　赵科长　2026年9月9日" at the foot, or room to sign. */
QString signedFoot(const QString &label, const QString &who, QDate on)
{
    return who.isEmpty() ? signHere(label) : QStringLiteral("%1：%2　　%3").arg(label, who, paperDate(on));
}

Document document(const RiskFormInput &input)
{
    const Risk risk = input.risk.value_or(Risk{});
    const RiskFixings &fixings = risk.fixings;
    const QString source = input.risk ? paperWord(risk.source) : QString();
    const QString category = input.risk ? input.categories.name(risk.category) : QString();
    Document form = formDocument(QStringLiteral("隐患整改销号表"));
    form.subtitle = input.hospital.name;
    form.number =
        QStringLiteral("编号：") + (risk.number.isEmpty() ? QString(10, QChar(0x3000)) : risk.number);
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        pair(QStringLiteral("发现日期"), cellDate(risk.foundOn), QStringLiteral("隐患来源"), source),
        pair(QStringLiteral("科室"), input.departmentNames.value(risk.department), QStringLiteral("地点"),
             risk.place),
        pair(QStringLiteral("类别"), category, QStringLiteral("发现人"), risk.foundBy),
        line(QStringLiteral("隐患内容"), risk.description, 20),
        line(QStringLiteral("整改前等级"), ratingText(risk.before)),
        pair(QStringLiteral("责任人"), fixings.responsible, QStringLiteral("整改时限"),
             cellDate(fixings.dueOn)),
        line(QStringLiteral("整改措施"), fixings.measures, 16),
        pair(QStringLiteral("整改资金"), fixings.funds, QStringLiteral("应急预案"), fixings.contingency),
        pair(QStringLiteral("包案领导"), fixings.leader, QStringLiteral("工作班子"), fixings.team),
        line(QStringLiteral("延期情况"), extensionText(risk)),
        {{Cell::label(QStringLiteral("整改结果")),
          writingCell(risk.result, 3,
                      signedFoot(QStringLiteral("整改人"), risk.rectifiedBy, risk.rectifiedOn))},
         26},
        line(QStringLiteral("佐证材料"), evidenceText(input)),
        {{Cell::label(QStringLiteral("复核意见")),
          writingCell(risk.verification, 3,
                      signedFoot(QStringLiteral("复核人"), risk.verifiedBy, risk.verifiedOn))},
         24},
        line(QStringLiteral("整改后等级"), ratingText(risk.after)),
        {{Cell::label(QStringLiteral("销号意见")),
          writingCell(risk.state == RiskState::WrittenOff ? QStringLiteral("同意销号。") : QString(), 3,
                      signedFoot(QStringLiteral("负责人"), risk.writtenOffBy, risk.writtenOffOn))},
         24},
    };
    form << grid
         << smallPrint(
                {QStringLiteral("一件一号；整改人和整改责任人不得复核本人整改的隐患；无佐证材料不予销号。")});
    return form;
}

} // namespace writeoff

RiskForm writeOffForm()
{
    return {"risk_write_off", QT_TRANSLATE_NOOP("Form", "Write-off of a hidden risk"), RiskFormSubject::Risk,
            writeoff::missing, writeoff::document};
}

} // namespace anhe
