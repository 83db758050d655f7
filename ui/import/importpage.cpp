#include "ui/import/importpage.h"

#include "core/desk/desk.h"
#include "ui/common/importview.h"
#include "ui/common/theme.h"
#include "ui/import/columnsstep.h"
#include "ui/import/filestep.h"
#include "ui/import/importhistory.h"
#include "ui/import/windowhold.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : Page(
          tr("Import"),
          tr("Brings a register kept in a spreadsheet into the ledger. First choose the file, then say which "
             "column fills which field; what was found is guessed. Then look at what would be entered: rows "
             "that are there already are left out, rows that cannot be taken are listed with their "
             "reason.\n\n"
             "An import can be taken back as one, as long as nobody has worked on its matters."),
          parent)
    , m_desk(desk)
    , m_steps(new QLabel)
    , m_trouble(new QLabel)
    , m_stack(new QStackedWidget)
    , m_fileStep(new FileStep(desk))
    , m_columnsStep(new ColumnsStep(desk))
    , m_working(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_report(new ImportView)
    , m_back(new QPushButton(tr("Back to the columns")))
    , m_import(new QPushButton)
    , m_again(new QPushButton(tr("Another file")))
    , m_rows(new QPushButton(tr("Show the matters entered")))
    , m_undo(new QPushButton(tr("Take this import back")))
{
    m_trouble->setProperty("look", QStringLiteral("problem"));
    m_trouble->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_stack->addWidget(m_fileStep);
    m_stack->addWidget(m_columnsStep);
    m_stack->addWidget(makeWorking());
    m_stack->addWidget(makeReport());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    layout->setSpacing(Theme::px(10));
    layout->addWidget(m_steps);
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    connect(m_fileStep, &FileStep::fileChosen, this, [this](const QString &path) { readFile(path); });
    connect(m_fileStep->history(), &ImportHistory::told, this, &ImportPage::tell);
    connect(m_fileStep->history(), &ImportHistory::rowsRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("matter"), 0, QStringLiteral("import:%1").arg(id)});
    });
    connect(m_columnsStep, &ColumnsStep::backWanted, this, [this] { goTo(ImportStep::File); });
    connect(m_columnsStep, &ColumnsStep::checkWanted, this, &ImportPage::tryOut);
    connect(m_columnsStep, &ColumnsStep::told, this, [this](const QString &sentence) { say(sentence); });
    connect(m_columnsStep, &ColumnsStep::encodingWanted, this,
            [this](TextEncoding encoding) { readFile(m_path, encoding); });
    connect(m_report, &ImportView::told, this, &ImportPage::tell);
    goTo(ImportStep::File);
}

QWidget *ImportPage::makeWorking()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->addStretch(2);
    layout->addWidget(m_working, 0, Qt::AlignHCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::px(420));
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return box;
}

QWidget *ImportPage::makeReport()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_report, 1);
    auto *buttons = new QHBoxLayout;
    m_import->setProperty("look", QStringLiteral("primary"));
    m_rows->setProperty("look", QStringLiteral("primary"));
    buttons->addWidget(m_back);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_rows);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(ImportStep::Columns); });
    connect(m_again, &QPushButton::clicked, this, [this] { goTo(ImportStep::File); });
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::takeBack);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({QStringLiteral("matter"), 0, QStringLiteral("import:%1").arg(m_importId)});
    });
    return box;
}

ImportPage::ImportStep ImportPage::step() const
{
    return ImportStep(m_stack->currentIndex());
}

void ImportPage::goTo(ImportStep to)
{
    m_trouble->clear();
    m_trouble->hide();
    m_stack->setCurrentIndex(int(to));
    setFocusProxy(to == ImportStep::File ? static_cast<QWidget *>(m_fileStep) : m_stack->currentWidget());
    if (to == ImportStep::File)
        m_fileStep->load();
    const bool done = to == ImportStep::Report && m_importId > 0;
    const int current = to == ImportStep::File ? 0 : to == ImportStep::Columns ? 1 : done ? 3 : 2;
    QStringList words;
    const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Look"), tr("4 Done")};
    for (int i = 0; i < int(names.size()); ++i) {
        const QString name = names[i].toHtmlEscaped();
        words << (i == current ? QStringLiteral("<b>%1</b>").arg(name)
                               : QStringLiteral("<span style=\"color:%1\">%2</span>")
                                     .arg(Theme::color(Role::Muted).name(), name));
    }
    m_steps->setText(words.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
}

void ImportPage::refresh()
{
    if (step() == ImportStep::File)
        m_fileStep->load();
}

void ImportPage::open(const Target &target)
{
    if (m_busy)
        return;
    if (QFileInfo(target.filter).isFile())
        readFile(target.filter);
    else if (target.filter == QLatin1String("history"))
        goTo(ImportStep::File);
}

void ImportPage::createNew()
{
    if (m_busy)
        return;
    goTo(ImportStep::File);
    m_fileStep->choose();
}

/** Looking at what would be entered costs nothing to leave. */
void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && step() == ImportStep::Report && m_importId == 0)
        goTo(ImportStep::Columns);
    else
        Page::keyPressEvent(event);
}

void ImportPage::readFile(const QString &path, std::optional<TextEncoding> encoding)
{
    m_path = path;
    m_fileStep->showTrouble({});
    auto *task = new WorkerTask(tr("Reading %1").arg(QFileInfo(path).fileName()), this);
    task->start([path, encoding](TaskProgress &) { return readSheets(path, {encoding}); },
                [this, path](const Result<QList<SourceSheet>> &sheets) {
                    if (!sheets) {
                        goTo(ImportStep::File);
                        m_fileStep->showTrouble(sheets.error());
                        return;
                    }
                    m_importId = 0;
                    m_columnsStep->showSheets(QFileInfo(path).fileName(), *sheets);
                    goTo(ImportStep::Columns);
                    if (isVisible())
                        m_columnsStep->setFocus();
                });
    connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
    connect(task, &WorkerTask::failed, this, [this](const QString &message) {
        goTo(ImportStep::File);
        m_fileStep->showTrouble(message);
    });
    Q_EMIT taskStarted(task);
}

Result<ImportReport> ImportPage::take(Taking taking, const QString &words)
{
    m_working->setText(words);
    m_bar->setRange(0, 0);
    goTo(ImportStep::Working);
    m_busy = true;
    WindowHold hold(m_cancel);
    const ImportProgress progress = [this, &hold](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
        return hold.carryOn();
    };
    const Result<ImportReport> report =
        (m_desk.imports().*taking)(m_columnsStep->sheet(), m_columnsStep->options(), progress);
    m_busy = false;
    return report;
}

void ImportPage::tryOut()
{
    m_importId = 0;
    const Result<ImportReport> report = take(&ImportRegister::tryOut, tr("Looking at every row"));
    if (!report) {
        goTo(ImportStep::Columns);
        tell(report.error(), false);
        return;
    }
    showReport(*report);
}

void ImportPage::import()
{
    const Result<ImportReport> report = take(&ImportRegister::import, tr("Entering the rows"));
    if (!report) {
        goTo(ImportStep::Columns);
        tell(report.error(), false);
        return;
    }
    m_importId = report->importId;
    showReport(*report);
    say(tr("%1 matters entered.").arg(report->fresh));
}

void ImportPage::showReport(const ImportReport &report)
{
    const bool done = m_importId > 0;
    m_report->showReport(report, m_columnsStep->sheet());
    m_import->setText(tr("Enter %1 rows").arg(report.fresh));
    m_import->setEnabled(report.fresh > 0);
    m_import->setVisible(!done);
    m_back->setVisible(!done);
    m_again->setVisible(done);
    m_rows->setVisible(done && report.fresh > 0);
    m_undo->setVisible(done);
    goTo(ImportStep::Report);
    (done ? m_rows : m_import)->setFocus();
}

void ImportPage::takeBack()
{
    m_fileStep->history()->takeBack(m_importId);
}

void ImportPage::tell(const QString &sentence, bool good)
{
    if (good) {
        if (step() == ImportStep::Report && m_importId > 0 && m_desk.disputes().count([this] {
                DisputeFilter entered;
                entered.importId = m_importId;
                return entered;
            }()) == 0)
            goTo(ImportStep::File);
        say(sentence);
        return;
    }
    m_trouble->setText(sentence);
    m_trouble->show();
}

Page *makeImportPage(Desk &desk, QWidget *parent)
{
    return new ImportPage(desk, parent);
}

} // namespace anhe
