#include "ui/common/listimportpanel.h"

#include "ui/common/dialogs.h"
#include "ui/common/importview.h"
#include "ui/common/tablepage.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

ListImportPanel::ListImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_words(new QLabel)
    , m_view(new ImportView)
    , m_take(new QPushButton(tr("Bring them in")))
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_words->setProperty("look", QStringLiteral("muted"));
    m_words->setWordWrap(true);
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
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &ListImportPanel::left);
    connect(m_take, &QPushButton::clicked, this, &ListImportPanel::bringIn);
    connect(m_view, &ImportView::told, this, [this](const QString &sentence, bool good) {
        if (good)
            Q_EMIT said(sentence);
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

void ListImportPanel::addTool(TablePage *list, const ListImport &import, const QString &tip,
                              const QString &readOnly)
{
    QAction *bring = list->addTool(QStringLiteral("import"), tr("Import…"));
    bring->setToolTip(readOnly.isEmpty() ? tip : readOnly);
    bring->setEnabled(readOnly.isEmpty());
    connect(bring, &QAction::triggered, this, [this, import] { choose(import); });
}

void ListImportPanel::choose(const ListImport &import)
{
    const QString path = Dialogs::openFile(this, import.title, tr("Tables (*.xlsx *.ods *.csv *.txt)"),
                                           QStringLiteral("import"));
    if (!path.isEmpty())
        read(path, import);
}

/** The first sheet of the file whose headings are those of such a list. */
static Result<SourceSheet> sheetFor(const QString &path, const ListImport &import)
{
    const Result<QList<SourceSheet>> sheets = readSheets(path);
    if (!sheets)
        return sheets.failure();
    for (const SourceSheet &sheet : *sheets) {
        if (import.fits(sheet.headings))
            return sheet;
    }
    return Failure{import.notFound};
}

void ListImportPanel::read(const QString &path, const ListImport &import)
{
    m_import = import;
    m_fileName = QFileInfo(path).fileName();
    const Result<SourceSheet> sheet = sheetFor(path, import);
    const Result<ImportReport> report =
        sheet ? import.take(*sheet, m_fileName, true) : Result<ImportReport>(sheet.failure());
    if (!report) {
        Dialogs::warn(this, tr("The list was not read"), report.error());
        return;
    }
    m_sheet = *sheet;
    m_title->setText(m_fileName);
    m_words->setText(
        tr("Nothing is entered yet. This is what would become of the rows; refused ones are left "
           "out and can be written out, mended and brought in again."));
    m_view->showReport(*report, m_sheet);
    m_take->setEnabled(report->fresh > 0);
    Q_EMIT readyToLook();
    m_take->setFocus();
}

void ListImportPanel::bringIn()
{
    const Result<ImportReport> report = m_import.take(m_sheet, m_fileName, false);
    if (!report) {
        Dialogs::warn(this, tr("The list was not brought in"), report.error());
        return;
    }
    Q_EMIT said(tr("%1: %2 entered, %3 there already, %4 refused")
                    .arg(m_fileName)
                    .arg(report->fresh)
                    .arg(report->repeated)
                    .arg(report->refused));
    Q_EMIT left();
}

void ListImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anhe
