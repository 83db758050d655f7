#include "core/forms/forms.h"
#include "core/forms/partyrows.h"
#include "core/forms/sealeditem.h"

#include <QRegularExpression>
#include <QtGlobal>

namespace anhe {

namespace sealinglist {

constexpr int leastItemRows = 10;

QList<MissingField> missing(const FormInput &input)
{
    const Seal seal = input.seal ? input.seal->seal : Seal{};
    QList<MissingField> all = MissingFields("matter").need(patientOf(input.dispute).name, "patient_name",
                                                           QStringLiteral("患者姓名"));
    all += MissingFields("seal")
               .need(seal.sealedAt, "sealed_at", QStringLiteral("封存时间"))
               .need(!seal.items.isEmpty(), "items", QStringLiteral("封存内容"))
               .need(seal.hospitalPerson, "hospital_person", QStringLiteral("医方在场人"))
               .need(seal.patientSidePerson, "patient_side_person", QStringLiteral("患方在场人"))
               .need(seal.custodyPlace, "custody_place", QStringLiteral("保管地点"))
               .need(seal.custodian, "custodian", QStringLiteral("保管人"));
    return all;
}

Table headGrid(const FormInput &input)
{
    const bool known = input.seal.has_value();
    const Seal seal = known ? input.seal->seal : Seal{};
    const Dispute &dispute = input.dispute;
    const auto kinds = known ? choices({SealKind::Record, SealKind::Object}, {seal.kind})
                             : choices<SealKind>({SealKind::Record, SealKind::Object}, {});
    const auto copies = known && seal.kind == SealKind::Record
                            ? choices({CopyKind::Original, CopyKind::Copy}, {seal.copyKind})
                            : choices<CopyKind>({CopyKind::Original, CopyKind::Copy}, {});
    Table grid = formGrid({1.1, 2, 1.1, 2});
    grid.rows = {
        {{Cell::label(QStringLiteral("患者姓名")), Cell::value(patientOf(dispute).name),
          Cell::label(QStringLiteral("住院（门诊）号")), Cell::value(dispute.patientNumber)},
         8.5},
        {{Cell::label(QStringLiteral("封存类别")), Cell::value(kinds),
          Cell::label(QStringLiteral("原件或复制件")), Cell::value(copies)},
         8.5},
        {{Cell::label(QStringLiteral("封存时间")), Cell::value(paperTime(seal.sealedAt), 3)}, 8.5},
    };
    return grid;
}

/** The sheets or pieces of all lines; room to write the sum where a line tells no number, and of two kinds of
 * things there is no sum. */
QString piecesText(const Seal &seal)
{
    static const QRegularExpression counted(QStringLiteral("^(\\d+)\\s*([页份件])$"));
    int sum = 0;
    QString unit;
    for (const QString &line : seal.items) {
        const QRegularExpressionMatch match = counted.match(SealedItem::fromLine(line).count);
        if (!match.hasMatch() || (!unit.isEmpty() && unit != match.captured(2)))
            return QStringLiteral("　　　页（件）");
        sum += match.captured(1).toInt();
        unit = match.captured(2);
    }
    return seal.items.isEmpty() ? QStringLiteral("　　　页（件）") : QString::number(sum) + unit;
}

Table itemTable(const Seal &seal)
{
    Table table = formGrid({0.6, 4, 1.3, 2});
    table.columns[0].align = Align::Centre;
    table.columns[2].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(Row{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("名称")},
                           Cell{QStringLiteral("页数（件数）")}, Cell{QStringLiteral("备注")}},
                          8});
    const int rows = qMax(leastItemRows, int(seal.items.size()));
    for (int i = 0; i < rows; ++i) {
        const SealedItem item = SealedItem::fromLine(seal.items.value(i));
        table.rows.append(
            Row{{Cell{QString::number(i + 1)}, Cell{item.name}, Cell{item.count}, Cell{}}, 8.5});
    }
    const QString count =
        seal.items.isEmpty() ? QStringLiteral("　　　") : QString::number(seal.items.size());
    table.rows.append(
        Row{{Cell::value(
                QStringLiteral("合计：%1项；共%2，封装　　　袋，封条　　　处。").arg(count, piecesText(seal)),
                4)},
            8});
    return table;
}

Table custodyGrid(const Seal &seal)
{
    Table grid = formGrid({1.1, 2, 1.1, 2});
    grid.rows = {
        {{Cell::label(QStringLiteral("保管地点")), Cell::value(seal.custodyPlace),
          Cell::label(QStringLiteral("保管人")), Cell::value(seal.custodian)},
         8.5},
    };
    if (seal.kind == SealKind::Object)
        grid.rows.append(Row{
            {Cell::label(QStringLiteral("共同委托的\n检验机构")), Cell::value(seal.testingBody, 3)}, 8.5});
    QString remark = seal.unfinished
                         ? QStringLiteral("病历尚未完成，本次封存已完成部分，其余部分完成后另行封存。")
                         : QString();
    remark += seal.note;
    grid.rows.append(Row{{Cell::label(QStringLiteral("说明")), writingCell(remark, 3)}, 16});
    return grid;
}

Document document(const FormInput &input)
{
    const Seal seal = input.seal ? input.seal->seal : Seal{};
    const bool object = input.seal && seal.kind == SealKind::Object;
    Document form =
        formDocument(object ? QStringLiteral("现场实物封存清单") : QStringLiteral("病历资料封存清单"));
    form.style.copies = {QStringLiteral("第一联　医疗机构存"), QStringLiteral("第二联　患方存")};
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << headGrid(input) << itemTable(seal) << custodyGrid(seal);
    form << smallPrint(
        {object
             ? QStringLiteral("本清单依照《医疗纠纷预防和处理条例》第二十五条制作。封存的实物由医疗机构保管，"
                              "启封时双方在场。")
             : QStringLiteral("本清单依照《医疗纠纷预防和处理条例》第二十四条制作，一式两份，双方各执一份。"
                              "封存的病历由医疗机构保管，启封时双方在场；纠纷已经解决，或者患方在封存满3年"
                              "后未再提出解决要求的，医疗机构可以自行启封。")});
    form << Signature{{{QStringLiteral("患方（签名、按指印）：")},
                       {QStringLiteral("医疗机构（签名、盖章）：")},
                       {QStringLiteral("见证人（签名）：")}}};
    return form;
}

} // namespace sealinglist

PaperForm sealingList()
{
    return {"sealing_list", QT_TRANSLATE_NOOP("Form", "Sealing list"), FormSubject::Seal,
            sealinglist::missing, sealinglist::document};
}

} // namespace anhe
