#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace mediationfile {

constexpr int leastRows = 18; // with room for further papers

/** Of a form to fill by hand the usual papers. */
QList<FilePaper> papersOf(const FormInput &input)
{
    return input.referral ? input.referral->filePapers : usualFilePapers();
}

QList<MissingField> missing(const FormInput &input)
{
    QList<MissingField> all = MissingFields("matter").need(patientOf(input.dispute).name, "patient_name",
                                                           QStringLiteral("患者姓名"));
    const Referral referral = input.referral ? input.referral->referral : Referral{};
    all += MissingFields("referral")
               .need(bodyName(input), "body", QStringLiteral("调解组织"))
               .need(!referral.mediators.isEmpty(), "mediators", QStringLiteral("调解员"))
               .need(referral.acceptedOn, "accepted_on", QStringLiteral("受理日期"))
               .need(referral.concludedOn, "concluded_on", QStringLiteral("结案日期"));
    MissingFields papers("referral");
    for (const QString &name : missingPapers(papersOf(input)))
        papers.need(false, "file_papers", QStringLiteral("卷内：") + name);
    all += papers;
    return all;
}

/** The pages of all papers in the file, once each of them is counted. */
QString pagesInFile(const FormInput &input)
{
    int pages = 0;
    for (const FilePaper &paper : papersOf(input)) {
        if (paper.inFile && paper.pages == 0)
            return QStringLiteral("共　　　　　页");
        pages += paper.inFile ? paper.pages : 0;
    }
    return pages == 0 ? QStringLiteral("共　　　　　页") : QStringLiteral("共%1页").arg(pages);
}

Table coverGrid(const FormInput &input)
{
    const Referral referral = input.referral ? input.referral->referral : Referral{};
    const PatientSide side = PatientSide::of(input);
    const bool hospitalApplied = referral.applicant == ApplicantSide::Hospital;
    const QString patientSide =
        side.party.name + (side.party.name.isEmpty() ? QString() : QStringLiteral("（患方）"));
    const auto label = [](const QString &text) { return Cell::label(text); };
    constexpr double height = 17;
    Table grid = formGrid({1.3, 2.2, 1.3, 2.2});
    grid.points = 12;
    grid.rows = {
        {{label(QStringLiteral("案由")), Cell::value(problemsText(input), 3)}, height},
        {{label(QStringLiteral("申请人")),
          Cell::value(hospitalApplied ? input.hospital.name : patientSide, 3)},
         height},
        {{label(QStringLiteral("被申请人")),
          Cell::value(hospitalApplied ? patientSide : input.hospital.name, 3)},
         height},
        {{label(QStringLiteral("患者")), Cell::value(patientOf(input.dispute).name),
          label(QStringLiteral("移送编号")), Cell::value(referral.number)},
         height},
        {{label(QStringLiteral("调解组织")), Cell::value(bodyName(input), 3)}, height},
        {{label(QStringLiteral("调解员")), Cell::value(referral.mediators.join(QStringLiteral("、"))),
          label(QStringLiteral("调解案号")), Cell::value(referral.caseNumber)},
         height},
        {{label(QStringLiteral("受理日期")), Cell::value(cellDate(referral.acceptedOn)),
          label(QStringLiteral("结案日期")), Cell::value(cellDate(referral.concludedOn))},
         height},
        {{label(QStringLiteral("调解结果")), Cell::value(paperWord(referral.outcome), 3)}, height},
        {{label(QStringLiteral("立卷人")), Cell::value(input.officer), label(QStringLiteral("归档日期")),
          Cell::value({})},
         height},
        {{label(QStringLiteral("保管期限")), Cell::value({}), label(QStringLiteral("卷内页数")),
          Cell::value(pagesInFile(input))},
         height},
    };
    return grid;
}

Row indexRow(int number, const QList<FilePaper> &papers, qsizetype index)
{
    const FilePaper &paper = papers[index];
    QString day = paper.dated.isValid() ? paper.dated.toString(QStringLiteral("yyyy-MM-dd")) : QString();
    return {{Cell{QString::number(number)}, Cell{paper.name},
             Cell{paper.required ? QStringLiteral("必备") : QString()}, Cell{ticked(paper.inFile, QString())},
             Cell{day}, Cell{pageRange(papers, index)}, Cell{paper.note}},
            9.5};
}

Table indexTable(const FormInput &input)
{
    Table table = formGrid({0.7, 3.2, 0.8, 0.8, 1.5, 1, 1.4});
    for (int column : {0, 2, 3, 4, 5})
        table.columns[column].align = Align::Centre;
    table.headerRows = 1;
    table.rows = {{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("文件名称")},
                    Cell{QStringLiteral("必备")}, Cell{QStringLiteral("在卷")}, Cell{QStringLiteral("日期")},
                    Cell{QStringLiteral("页号")}, Cell{QStringLiteral("备注")}},
                   9}};
    const QList<FilePaper> papers = papersOf(input);
    int number = 0;
    for (qsizetype i = 0; i < papers.size(); ++i)
        table.rows.append(indexRow(++number, papers, i));
    while (number < leastRows)
        table.rows.append(Row{{Cell{QString::number(++number)}, Cell{}, Cell{},
                               Cell{ticked(false, QString())}, Cell{}, Cell{}, Cell{}},
                              9.5});
    return table;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗纠纷调解卷宗"));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << words(QString()) << words(QString()) << coverGrid(input) << PageBreak{}
         << Paragraph{QList<Run>{bold(QStringLiteral("卷　内　目　录"))}, false, Align::Centre, true}
         << indexTable(input)
         << Signature{{{QStringLiteral("立卷人（签名）：")}, {QStringLiteral("检查人（签名）：")}}};
    return form;
}

} // namespace mediationfile

PaperForm mediationFile()
{
    return {"mediation_file", QT_TRANSLATE_NOOP("Form", "Mediation file cover and index"),
            FormSubject::Referral, mediationfile::missing, mediationfile::document};
}

} // namespace anhe
