#include "tests/core/document/sampledocuments.h"

#include <QPainter>

namespace anhe::tests {

namespace {

const QString sentence = QStringLiteral("本季度全院共接待投诉纠纷人员来访，各科室落实首诉负责制，当场能够核查"
                                        "处理的当场办结；需要调查核实的，在规定工作日内答复。");

Picture sampleChart()
{
    Picture chart;
    chart.width = 130;
    chart.height = 60;
    chart.caption = QStringLiteral("图1　各月投诉件数");
    chart.drawing = std::make_shared<const Drawing>([](QPainter &painter, const QRectF &frame) {
        QFont font = painter.font();
        font.setFamilies({QStringLiteral("Noto Sans CJK SC")});
        font.setPixelSize(9);
        painter.setFont(font);
        painter.drawRect(frame);
        const int counts[] = {12, 17, 9};
        for (int i = 0; i < 3; ++i) {
            const double x = frame.width() * (i + 0.7) / 3.4;
            const double height = counts[i] * 6;
            painter.fillRect(QRectF(x, frame.bottom() - 20 - height, 40, height), QColor(0x0F, 0x6E, 0x84));
            painter.drawText(QRectF(x, frame.bottom() - 18, 40, 14), Qt::AlignCenter,
                             QStringLiteral("%1月").arg(i + 7));
        }
    });
    return chart;
}

Table sampleTable(int rows)
{
    Table table;
    table.caption = QStringLiteral("表1　按科室分布");
    table.columns = {{1, Align::Centre}, {3, Align::Left}, {1.5, Align::Right}, {1.5, Align::Right}};
    table.headerRows = 1;
    table.rows.append(Row{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("科室")},
                           Cell{QStringLiteral("件数")}, Cell{QStringLiteral("占比")}}});
    for (int i = 1; i <= rows; ++i) {
        table.rows.append(Row{{Cell{QString::number(i)}, Cell{QStringLiteral("第%1病区").arg(i)},
                               Cell{QString::number(i * 3)}, Cell{QStringLiteral("%1%").arg(i)}}});
    }
    return table;
}

} // namespace

Document sampleLetter()
{
    Document letter;
    letter.letterhead = QStringLiteral("安和县人民医院文件");
    letter.number = QStringLiteral("安医〔2026〕33号");
    letter.title = QStringLiteral("关于2026年第三季度医疗纠纷\n社会稳定分析研判情况的报告");
    letter.addressee = QStringLiteral("县卫生健康委员会：");
    letter << Paragraph{QStringLiteral("现将本院2026年第三季度情况报告如下。")};
    const QStringList levels{QStringLiteral("一、基本情况"), QStringLiteral("（一）来源分布"),
                             QStringLiteral("1. 来访情况"), QStringLiteral("（1）批次与人次")};
    for (int level = 1; level <= 4; ++level) {
        letter << Heading{level, levels[level - 1]};
        letter << Paragraph{sentence.repeated(level)};
    }
    letter << Paragraph{QList<Run>{Run{QStringLiteral("共收到投诉")}, bold(QStringLiteral("123件")),
                                   Run{QStringLiteral("，赔付")}, filled({}, 8),
                                   Run{QStringLiteral("元。")}}};
    letter << sampleTable(34) << sampleChart();
    letter << Heading{1, QStringLiteral("二、下一步打算")};
    letter << Paragraph{QStringLiteral("请予审阅。")};
    letter << AnnexList{{QStringLiteral("投诉事由分类统计表"), QStringLiteral("隐患台账销号情况")}};
    letter << SignOff{QStringLiteral("安和县人民医院"), QDate(2026, 10, 9)};
    return letter;
}

Document sampleForm()
{
    Document form;
    form.style = {PageLayout::Form,
                  false,
                  PageNumbers::None,
                  {QStringLiteral("第一联　院方存"), QStringLiteral("第二联　患方存")}};
    form.title = QStringLiteral("投诉登记转办单");
    form.number = QStringLiteral("编号：投诉 2026-0001");
    Table grid;
    grid.columns = {{1.2}, {1.2}, {2.4}, {1.6}, {1.2}, {1.4}};
    grid.rows = {
        {{Cell::label(QStringLiteral("投诉人"), 1, 2), Cell::label(QStringLiteral("姓名")),
          Cell::value(QStringLiteral("秦玥")), Cell::label(QStringLiteral("性别")), Cell::value({}, 2)}},
        {{Cell::label(QStringLiteral("电话")), Cell::value(QStringLiteral("13900000000")),
          Cell::label(QStringLiteral("与患者关系")), Cell::value(QStringLiteral("母亲"), 2)}},
        {{Cell::label(QStringLiteral("投诉内容")), Cell::value(sentence.repeated(2), 5)}, 45},
        {{Cell::label(QStringLiteral("领导批示")), Cell::value({}, 5)}, 28},
    };
    grid.rows[2].cells[1].top = true;
    grid.rows[3].cells[1].foot = QStringLiteral("签名：　　　　　　年　　月　　日");
    form << grid
         << Signature{{{QStringLiteral("投诉人（签名）：")},
                       {QStringLiteral("接待人（签名）："), QDate(2026, 9, 1)}}};
    form << CutLine{QStringLiteral("回　　执")} << KeepTogether{2};
    form << Paragraph{QList<Run>{Run{QStringLiteral("你科转来的")},
                                 filled(QStringLiteral("投诉 2026-0001"), 8),
                                 Run{QStringLiteral("号事项已收到，办理情况：")}}};
    form << BlankLines{3};
    form << Signature{{{QStringLiteral("科室负责人（签名）：")}}};
    return form;
}

Document sampleRegister(int rows)
{
    Document list;
    list.style = {PageLayout::Form, true, PageNumbers::OfTotal, {}};
    list.title = QStringLiteral("隐患台账");
    list.subtitle = QStringLiteral("2026年第三季度");
    list << sampleTable(rows);
    return list;
}

} // namespace anhe::tests
