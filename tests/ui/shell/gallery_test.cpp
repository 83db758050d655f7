#include "core/base/language.h"
#include "tests/ui/common/letters.h"
#include "tests/ui/common/typing.h"
#include "ui/common/chartview.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/form.h"
#include "ui/common/idnumberedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/phoneedit.h"
#include "ui/common/picker.h"
#include "ui/common/remembered.h"
#include "ui/common/section.h"
#include "ui/common/tablepage.h"
#include "ui/common/tagchecks.h"
#include "ui/common/textedit.h"
#include "ui/common/toast.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** The short entry card with every kind of field, some of them in trouble. */
QWidget *entryCard(Form *form)
{
    auto *card = new QWidget;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    auto *channel = new ChoiceBox;
    channel->addNone();
    channel->addChoice(QStringLiteral("来访"), QStringLiteral("visit"));
    channel->setCurrentCode(QStringLiteral("visit"));
    auto *received = new DateTimeEdit;
    received->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(9, 30)));
    auto *name = new QLineEdit(QStringLiteral("林小满"));
    auto *phone = new PhoneEdit;
    phone->setText(QStringLiteral("138-0000-0001"));
    auto *idNumber = new IdNumberEdit;
    idNumber->setNumber(QStringLiteral("1101051949123100"));
    auto *department = new Picker;
    department->setItems(
        {{1, QStringLiteral("骨科一病区"), {}, {}, QStringLiteral("gu ke"), QStringLiteral("gkybq")}});
    auto *happened = new DateEdit;
    happened->setText(QStringLiteral("13-45"));
    auto *claimed = new MoneyEdit;
    claimed->setAmount(Money{1234560});
    auto *narrative = new TextEdit(3, 8);
    narrative->setText(
        QStringLiteral("家属称术后换药等候过久，询问时工作人员未作解释，要求说明情况并道歉。"));
    auto *demands = new TagChecks;
    for (const char *word : {"解释", "道歉", "退费", "减免", "继续治疗", "赔偿", "处分", "其他"})
        demands->addTag(QString::fromUtf8(word), QString::fromUtf8(word));
    demands->setChecked({QStringLiteral("解释"), QStringLiteral("道歉")});

    const auto put = [&](const char *field, const char *label, QWidget *control, int row, int column,
                         int span, Needed needed = Needed::No) {
        grid->addWidget(form->add(QLatin1String(field), QString::fromUtf8(label), control, needed), row,
                        column, 1, span);
    };
    put("channel", "来源渠道", channel, 0, 0, 1, Needed::Yes);
    put("received_at", "接待时间", received, 0, 1, 1, Needed::Yes);
    put("department", "涉及科室", department, 0, 2, 1, Needed::Yes);
    put("name", "投诉人", name, 1, 0, 1);
    put("phone", "电话", phone, 1, 1, 1);
    put("id_number", "身份证号", idNumber, 1, 2, 1);
    put("happened_on", "发生日期", happened, 2, 0, 1);
    put("claimed", "索赔金额", claimed, 2, 1, 1);
    put("narrative", "投诉内容", narrative, 3, 0, 3, Needed::Yes);
    put("demands", "诉求", demands, 4, 0, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return card;
}

class RegisterPage : public Page
{
public:
    RegisterPage() : Page(QStringLiteral("投诉纠纷"), QStringLiteral("这里登记并跟踪每一件投诉和纠纷。"))
    {
        m_model.reload();
        m_body->addTool(QStringLiteral("new"), QStringLiteral("新建"));
        m_body->addTool(QStringLiteral("export"), QStringLiteral("导出"));
        m_body->addTool(QStringLiteral("print"), QStringLiteral("打印"));
        m_body->addFilter(QStringLiteral("open"), QStringLiteral("办理中"), true);
        m_body->addFilter(QStringLiteral("overdue"), QStringLiteral("逾期"));
        m_body->setEmptyWords(QStringLiteral("dispute"), QStringLiteral("还没有登记"),
                              QStringLiteral("投诉、纠纷和信访事项都登记在这里。"),
                              QStringLiteral("登记第一件"));
        m_body->setTable(&m_model);
        m_body->setDetail(detail());
        m_body->view()->selectId(3);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_body);
    }

private:
    QWidget *detail()
    {
        auto *inside = new QWidget;
        auto *layout = new QVBoxLayout(inside);
        auto *title = new QLabel(QStringLiteral("投诉 2026-0003"));
        title->setProperty("look", QStringLiteral("title"));
        layout->addWidget(title);
        auto *chips = new QHBoxLayout;
        chips->addWidget(new Chip({QStringLiteral("办理中"), Tone::Blue}));
        chips->addWidget(new DeadlineChip({QStringLiteral("剩3个工作日"), Tone::Calm}));
        chips->addWidget(new DeadlineChip({QStringLiteral("今日到期"), Tone::Amber}));
        chips->addWidget(new DeadlineChip({QStringLiteral("逾期2个工作日"), Tone::Red}));
        chips->addWidget(new DeadlineChip({QStringLiteral("暂停中"), Tone::Grey}));
        chips->addStretch();
        layout->addLayout(chips);
        layout->addWidget(new Section(QStringLiteral("登记"), entryCard(&m_form)));
        auto *folded = new Section(QStringLiteral("证据"), new QLabel(QStringLiteral("封存清单")), false);
        folded->setRemark(QStringLiteral("2 份封存"));
        layout->addWidget(folded);
        auto *buttons = new QHBoxLayout;
        auto *save = new QPushButton(QStringLiteral("保存"));
        save->setProperty("look", QStringLiteral("primary"));
        auto *voids = new QPushButton(QStringLiteral("作废…"));
        voids->setProperty("look", QStringLiteral("danger"));
        buttons->addWidget(save);
        buttons->addWidget(voids);
        buttons->addStretch();
        layout->addLayout(buttons);
        layout->addStretch();
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(inside);
        m_form.check();
        m_form.row(QStringLiteral("name"))
            ->showProblem(QStringLiteral("同名投诉人本月已有一件，请核对。"), true);
        return area;
    }

    LetterTableModel m_model{2400};
    Form m_form;
    TablePage *m_body = new TablePage(QStringLiteral("gallery"));
};

class ChartPage : public Page
{
public:
    ChartPage() : Page(QStringLiteral("报告"), QStringLiteral("季度分析"))
    {
        auto *grid = new QGridLayout(this);
        const QStringList months{QStringLiteral("4月"), QStringLiteral("5月"), QStringLiteral("6月"),
                                 QStringLiteral("7月"), QStringLiteral("8月"), QStringLiteral("9月")};
        put(grid, 0, 0, ChartKind::HorizontalBars,
            {QStringLiteral("投诉最多的科室"),
             {QStringLiteral("急诊科"), QStringLiteral("骨科一病区"), QStringLiteral("妇产科"),
              QStringLiteral("收费处")},
             {{QStringLiteral("件"), {23, 17, 9, 4}}},
             QStringLiteral("件"),
             53});
        put(grid, 0, 1, ChartKind::VerticalBars,
            {QStringLiteral("每月新收"),
             months,
             {{QStringLiteral("件"), {12, 9, 15, 22, 18, 13}}},
             QStringLiteral("件"),
             89});
        put(grid, 1, 0, ChartKind::Trend,
            {QStringLiteral("五日内反馈率"),
             months,
             {{QStringLiteral("%"), {81, 85, 84, 90, 92, 95}}},
             QStringLiteral("%"),
             89});
        put(grid, 1, 1, ChartKind::StackedColumns,
            {QStringLiteral("类别构成"),
             months,
             {{QStringLiteral("医疗质量"), {4, 3, 6, 8, 7, 5}},
              {QStringLiteral("服务态度"), {5, 4, 5, 9, 6, 4}},
              {QStringLiteral("费用"), {3, 2, 4, 5, 5, 4}}},
             QStringLiteral("件"),
             89});
    }

private:
    static void put(QGridLayout *grid, int row, int column, ChartKind kind, const Series &series)
    {
        auto *chart = new ChartView;
        chart->setSeries(kind, series);
        grid->addWidget(chart, row, column);
    }
};

class BlankPage : public Page
{
public:
    explicit BlankPage(const QString &title) : Page(title, title) {}
};

void addPlaces(MainWindow &window)
{
    const auto blank = [](const char *title) {
        return [title]() -> Page * { return new BlankPage(QString::fromUtf8(title)); };
    };
    window.addPage({QStringLiteral("home"), QStringLiteral("今日"), QStringLiteral("home"), blank("今日")});
    window.addPage({QStringLiteral("dispute"), QStringLiteral("投诉纠纷"), QStringLiteral("dispute"),
                    []() -> Page * { return new RegisterPage; }});
    window.addPage(
        {QStringLiteral("mediation"), QStringLiteral("调解"), QStringLiteral("mediation"), blank("调解")});
    window.addPage(
        {QStringLiteral("insurance"), QStringLiteral("保险"), QStringLiteral("insurance"), blank("保险")});
    window.addPage({QStringLiteral("risk"), QStringLiteral("隐患"), QStringLiteral("risk"), blank("隐患")});
    window.addPage(
        {QStringLiteral("safety"), QStringLiteral("平安创建"), QStringLiteral("safety"), blank("平安创建")});
    window.addPage({QStringLiteral("report"), QStringLiteral("报告"), QStringLiteral("report"),
                    []() -> Page * { return new ChartPage; }});
    window.addPage(
        {QStringLiteral("settings"), QStringLiteral("设置"), QStringLiteral("settings"), blank("设置")});
    window.setBadge(QStringLiteral("home"), 5);
    window.setBadge(QStringLiteral("risk"), 120);
    window.setStatus({QStringLiteral("/srv/安和/骨科医院.anhe"), QStringLiteral("台账在网络共享上，只能查看"),
                      QStringLiteral("上次备份 2026-11-20 17:30"), QStringLiteral("2027 年放假安排未公布")});
}

/** Into the folder that ANHE_PICTURES names, for somebody to look at. */
void picture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("ANHE_PICTURES");
    QApplication::processEvents();
    const QPixmap grabbed = window.grab();
    CHECK(grabbed.size() == window.size());
    if (!folder.isEmpty())
        grabbed.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("the window with every kind of widget holds in both palettes and at every letter size", "[gallery]")
{
    const QTemporaryDir folder;
    rememberIn(folder.filePath(QStringLiteral("desk.ini")));
    setLanguage(Language::Chinese);
    const ThemeMode mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const auto [scale, size] = GENERATE(table<int, QSize>({
        {100, QSize(1366, 768)},
        {125, QSize(1366, 768)},
        {150, QSize(1366, 768)},
        {200, QSize(1366, 768)},
        {100, QSize(683, 384)},
    }));
    applyTheme(*qApp, mode, scale);
    const QString name = QStringLiteral("%1-%2-%3-")
                             .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(scale)
                             .arg(size.width());
    {
        MainWindow window;
        window.resize(size);
        window.setRecent({QStringLiteral("/srv/安和/骨科医院.anhe"), QStringLiteral("/srv/安和/2025.anhe")});
        bring(&window);
        picture(window, name + QStringLiteral("start"));
        addPlaces(window);
        window.goTo(QStringLiteral("dispute"));
        window.say(QStringLiteral("已作废 投诉 2026-0002"), QStringLiteral("撤销"), [] {});
        picture(window, name + QStringLiteral("register"));
        window.findChild<Toast *>()->hide();
        window.goTo(QStringLiteral("report"));
        picture(window, name + QStringLiteral("charts"));
        CHECK(window.size() == size);
    }
    setLanguage(Language::English);
    applyTheme(*qApp, ThemeMode::Light);
}

TEST_CASE("charts print in black and white with numbers that still tell", "[gallery]")
{
    QImage paper(1240, 900, QImage::Format_RGB32);
    paper.setDotsPerMeterX(5906);
    paper.setDotsPerMeterY(5906);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const ChartPage page;
    const QList<ChartView *> charts = page.findChildren<ChartView *>();
    REQUIRE(charts.size() == 4);
    for (int i = 0; i < 4; ++i)
        charts[i]->paintTo(&painter, QRectF(620 * (i % 2), 450 * (i / 2), 600, 430), ChartInk::BlackAndWhite);
    painter.end();
    CHECK(paper.allGray());
    if (const QString folder = qEnvironmentVariable("ANHE_PICTURES"); !folder.isEmpty())
        paper.save(QDir(folder).filePath(QStringLiteral("print.png")));
}

TEST_CASE("pop-ups and boxes hold in both palettes", "[gallery]")
{
    setLanguage(Language::Chinese);
    const ThemeMode mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    applyTheme(*qApp, mode, 100);
    const QString name = mode == ThemeMode::Dark ? QStringLiteral("dark-") : QStringLiteral("light-");
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *date = new DateEdit;
        auto *picker = new Picker;
        picker->setItems(
            {{1,
              QStringLiteral("骨科一病区"),
              {},
              QStringLiteral("外科楼"),
              QStringLiteral("gu ke"),
              QStringLiteral("gkybq")},
             {2, QStringLiteral("感染科"), {}, {}, QStringLiteral("gan ran ke"), QStringLiteral("grk")}});
        picker->setAddNew(QStringLiteral("新增"), [](const QString &) { return std::optional<PickItem>(); });
        layout->addWidget(date);
        layout->addWidget(picker);
        bring(&window);
        date->setFocus();
        date->setDate(QDate(2026, 11, 21));
        press(date, Qt::Key_F4);
        REQUIRE(QApplication::activePopupWidget());
        picture(*QApplication::activePopupWidget(), name + QStringLiteral("calendar"));
        QApplication::activePopupWidget()->close();
        picker->setFocus();
        QTest::keyClicks(picker, QStringLiteral("g"));
        auto *list = picker->findChild<QListView *>();
        REQUIRE(list->isVisible());
        picture(*list, name + QStringLiteral("picker"));
        Dialogs::runNext([&name](QDialog &dialog) {
            dialog.show();
            picture(dialog, name + QStringLiteral("reason"));
            return int(QDialog::Rejected);
        });
        CHECK_FALSE(Dialogs::reason(&window, QStringLiteral("作废"),
                                    QStringLiteral("作废后编号仍保留在台账中。请写明作废的理由："),
                                    QStringLiteral("作废")));
    }
    setLanguage(Language::English);
    applyTheme(*qApp, ThemeMode::Light);
}
