#include "ui/common/listimportpanel.h"

#include "ui/common/dialogs.h"
#include "ui/common/importview.h"
#include "ui/common/listcolumns.h"
#include "ui/common/registerlist.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

ListImportPanel::ListImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_words(new QLabel)
    , m_problem(new QLabel)
    , m_columns(new ListColumns)
    , m_view(new ImportView)
    , m_take(new QPushButton(tr("Bring them in")))
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_words->setProperty("look", QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_words->setText(
        tr("Nothing is entered yet. This is what would become of the rows; refused ones are left "
           "out and can be written out, mended and brought in again."));
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_take->setProperty("look", QStringLiteral("primary"));
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setToolTip(QStringLiteral("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_problem);
    layout->addWidget(m_columns);
    layout->addWidget(m_view, 100);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &ListImportPanel::left);
    connect(m_take, &QPushButton::clicked, this, &ListImportPanel::bringIn);
    connect(m_columns, &ListColumns::assigned, this, &ListImportPanel::look);
    connect(m_view, &ImportView::told, this, [this](const QString &sentence, bool good) {
        if (good)
            Q_EMIT said(sentence, {}, {});
        else
            Dialogs::warn(this, tr("The rows were not written out"), sentence);
    });
}

void ListImportPanel::standIn(QStackedWidget *parts, std::function<void()> back)
{
    parts->addWidget(this);
    connect(this, &ListImportPanel::readyToLook, parts, [this, parts] { parts->setCurrentWidget(this); });
    connect(this, &ListImportPanel::left, parts, std::move(back));
}

void ListImportPanel::addTool(RegisterList *list, const ListImport &import, const QString &tip)
{
    QAction *bring = list->addWritingTool(QStringLiteral("import"), tr("Import…"), tip);
    connect(bring, &QAction::triggered, this, [this, import] { choose(import); });
}

void ListImportPanel::choose(const ListImport &import)
{
    const QString path = Dialogs::openFile(this, import.title, tr("Tables (*.xlsx *.ods *.csv *.txt)"),
                                           QStringLiteral("import"));
    if (!path.isEmpty())
        read(path, import);
}

/** The first sheet whose headings are those of such a list; the end when there is none. */
static QList<SourceSheet>::const_iterator sheetFor(const QList<SourceSheet> &sheets, const ListImport &import)
{
    return std::find_if(sheets.cbegin(), sheets.cend(),
                        [&import](const SourceSheet &sheet) { return import.fits(sheet.headings); });
}

void ListImportPanel::read(const QString &path, const ListImport &import)
{
    m_import = import;
    m_fileName = QFileInfo(path).fileName();
    const Result<QList<SourceSheet>> sheets = readSheets(path);
    if (!sheets) {
        Dialogs::warn(this, tr("The list was not read"), sheets.error());
        return;
    }
    const auto fitting = sheetFor(*sheets, import);
    const bool fits = fitting != sheets->cend();
    const int choose = 1;
    if (!fits &&
        Dialogs::ask(
            this,
            {tr("The list was not read"), import.notFound, {tr("Close"), tr("Choose the columns")}, 0, 0}) !=
            choose)
        return;
    showSheet(fits ? *fitting : sheets->first());
    m_columns->setOpen(!fits);
}

void ListImportPanel::showSheet(const SourceSheet &sheet)
{
    m_sheet = sheet;
    m_title->setText(m_fileName);
    m_columns->showSheet(m_import.fields, sheet);
    look();
    Q_EMIT readyToLook();
    m_take->setFocus();
}

/** What would become of the rows, read as the columns are chosen. */
void ListImportPanel::look()
{
    SourceSheet mapped = m_sheet;
    mapped.headings = m_columns->headings();
    const Result<ImportReport> report = m_import.fits(mapped.headings)
                                            ? m_import.take(mapped, m_fileName, true)
                                            : Result<ImportReport>(Failure{m_import.notFound});
    m_problem->setText(report.error());
    m_problem->setVisible(!report);
    m_words->setVisible(bool(report));
    m_view->setVisible(bool(report));
    if (report)
        m_view->showReport(*report, mapped);
    m_take->setEnabled(report && report->fresh > 0);
}

void ListImportPanel::bringIn()
{
    SourceSheet mapped = m_sheet;
    mapped.headings = m_columns->headings();
    const Result<ImportReport> report = m_import.take(mapped, m_fileName, false);
    if (!report) {
        Dialogs::warn(this, tr("The list was not brought in"), report.error());
        return;
    }
    tellDone(*report);
    Q_EMIT left();
}

void ListImportPanel::tellDone(const ImportReport &report)
{
    const QString words = tr("%1: %2 entered, %3 there already, %4 refused")
                              .arg(m_fileName)
                              .arg(report.fresh)
                              .arg(report.repeated)
                              .arg(report.refused);
    if (!m_import.takeBack || report.fresh == 0) {
        Q_EMIT said(words, {}, {});
        return;
    }
    const auto undo = [panel = QPointer(this), takeBack = m_import.takeBack, report, file = m_fileName] {
        if (!panel)
            return;
        const Result<void> back = takeBack(report);
        if (back)
            Q_EMIT panel->said(tr("%1: the import was taken back").arg(file), {}, {});
        else
            Dialogs::warn(panel, tr("The import was not taken back"), back.error());
    };
    Q_EMIT said(words, tr("Take it back"), undo);
}

void ListImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anhe
