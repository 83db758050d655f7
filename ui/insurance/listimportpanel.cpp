#include "ui/insurance/listimportpanel.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/importview.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

ListImportPanel::ListImportPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
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

void ListImportPanel::choose(ListKind kind)
{
    const QString title =
        kind == ListKind::Policies ? tr("A list of policies") : tr("A list of institutions");
    const QString path =
        Dialogs::openFile(this, title, tr("Tables (*.xlsx *.ods *.csv *.txt)"), QStringLiteral("import"));
    if (!path.isEmpty())
        read(path, kind);
}

/** The first sheet of the file whose headings are those of such a list. */
Result<SourceSheet> ListImportPanel::sheetFor(const QString &path, ListKind kind) const
{
    const Result<QList<SourceSheet>> sheets = readSheets(path);
    if (!sheets)
        return sheets.failure();
    for (const SourceSheet &sheet : *sheets) {
        if (listKindOf(sheet.headings) == kind)
            return sheet;
    }
    return Failure{
        kind == ListKind::Policies
            ? tr("No sheet of the file has the headings of a list of policies: insurer, policy "
                 "number, period, and so on (保险公司, 保单号, 起期, 止期 …).")
            : tr("No sheet of the file has the headings of a list of institutions: name, level, kind, "
                 "and so on (机构名称, 级别, 类别 …).")};
}

void ListImportPanel::read(const QString &path, ListKind kind)
{
    m_kind = kind;
    m_fileName = QFileInfo(path).fileName();
    const Result<SourceSheet> sheet = sheetFor(path, kind);
    const Result<ImportReport> report =
        sheet ? importList(m_desk.ledger(), m_desk.insurance(), *sheet, kind, m_fileName, true)
              : Result<ImportReport>(sheet.failure());
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
    const Result<ImportReport> report =
        importList(m_desk.ledger(), m_desk.insurance(), m_sheet, m_kind, m_fileName, false);
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
