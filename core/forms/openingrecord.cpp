#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace openingrecord {

constexpr double rowHeight = 9; // mm

SealOpening lastOpening(const FormInput &input)
{
    return input.seal && !input.seal->openings.isEmpty() ? input.seal->openings.last() : SealOpening{};
}

bool isOpened(const FormInput &input)
{
    return input.seal && !input.seal->openings.isEmpty();
}

QList<MissingField> missing(const FormInput &input)
{
    const SealOpening opening = lastOpening(input);
    MissingFields fields("seal");
    fields.need(opening.openedAt, "opened_at", QStringLiteral("启封时间"))
        .need(opening.hospitalPerson, "hospital_person", QStringLiteral("医方在场人"));
    if (opening.bothSides)
        fields.need(opening.patientSidePerson, "patient_side_person", QStringLiteral("患方在场人"));
    else
        fields.need(opening.ground, "ground", QStringLiteral("单方启封理由"));
    fields.need(opening.note, "note", QStringLiteral("启封后去向"));
    return fields;
}

QString present(const FormInput &input)
{
    const std::optional<bool> both =
        isOpened(input) ? std::optional(lastOpening(input).bothSides) : std::nullopt;
    return yesOrNo(both, QStringLiteral("双方在场启封"), QStringLiteral("医疗机构自行启封"));
}

Table recordGrid(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const Seal seal = input.seal ? input.seal->seal : Seal{};
    const SealOpening opening = lastOpening(input);
    const std::optional<bool> again = isOpened(input) ? std::optional(opening.sealedAgain) : std::nullopt;
    const auto label = [](const QString &text) { return Cell::label(text); };
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        {{label(QStringLiteral("患者姓名")), Cell::value(patientOf(dispute).name),
          label(QStringLiteral("住院（门诊）号")), Cell::value(dispute.patientNumber)},
         rowHeight},
        {{label(QStringLiteral("封存时间")), Cell::value(paperTime(seal.sealedAt), 3)}, rowHeight},
        {{label(QStringLiteral("封存内容")), writingCell(seal.items.join(QStringLiteral("；")), 3)}, 36},
        {{label(QStringLiteral("启封时间")), Cell::value(paperTime(opening.openedAt), 3)}, rowHeight},
        {{label(QStringLiteral("启封方式")), Cell::value(present(input), 3)}, rowHeight},
        {{label(QStringLiteral("启封事由")), writingCell(opening.ground, 3)}, 30},
        {{label(QStringLiteral("启封前封条")),
          Cell::value(QStringLiteral("□完好　□破损（情形：　　　　　　　　　　　　　　　　）"), 3)},
         rowHeight},
        {{label(QStringLiteral("清点结果")),
          Cell::value(QStringLiteral("□与封存清单一致　□不一致（情形：　　　　　　　　　　　）"), 3)},
         rowHeight},
        {{label(QStringLiteral("启封后去向")), writingCell(opening.note, 3)}, 30},
        {{label(QStringLiteral("是否再次封存")), Cell::value(yesOrNo(again), 3)}, rowHeight},
        {{label(QStringLiteral("医方在场人")), Cell::value(opening.hospitalPerson),
          label(QStringLiteral("患方在场人")), Cell::value(opening.patientSidePerson)},
         rowHeight},
    };
    return grid;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("封存资料（实物）启封记录"));
    form.style.copies = {QStringLiteral("第一联　医疗机构存"), QStringLiteral("第二联　患方存")};
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << recordGrid(input)
         << smallPrint({QStringLiteral(
                "病历资料启封时双方在场。纠纷已经解决，或者患方在封存满3年后未再提出解决要求的，医疗机构可以"
                "自行启封（《医疗纠纷预防和处理条例》第二十四条）。")})
         << Signature{{{QStringLiteral("患方（签名、按指印）：")},
                       {QStringLiteral("医疗机构（签名、盖章）：")},
                       {QStringLiteral("见证人（签名）：")}}};
    return form;
}

} // namespace openingrecord

PaperForm openingRecord()
{
    return {"opening_record", QT_TRANSLATE_NOOP("Form", "Opening record"), FormSubject::Seal,
            openingrecord::missing, openingrecord::document};
}

} // namespace anhe
