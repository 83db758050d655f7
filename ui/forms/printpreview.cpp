#include "ui/forms/printpreview.h"

#include "core/document/docx.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/toast.h"
#include "ui/common/windowsize.h"
#include "ui/forms/paperview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int pictureWidth = 92;
constexpr int mostPictures = 60;
const QString purpose = QStringLiteral("papers");

QLabel *remark(const char *look)
{
    auto *label = new QLabel;
    label->setProperty("look", QString::fromLatin1(look));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    label->hide();
    return label;
}

} // namespace

PrintPreview::PrintPreview(const Document &document, const PaperFonts &fonts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new PaperView)
    , m_pages(new QListWidget)
    , m_missingPart(new QWidget)
    , m_missingHead(new QLabel)
    , m_missing(new QListWidget)
    , m_notePart(new QWidget)
    , m_note(remark("note"))
    , m_ownFile(new QPushButton)
    , m_bar(remark("problem"))
    , m_place(new QLabel)
    , m_copies(new QSpinBox)
{
    auto *split = new QSplitter;
    split->addWidget(buildSide());
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_bar);
    buildNote();
    layout->addWidget(m_notePart);
    layout->addWidget(split, 1);
    m_toast = new Toast(this);
    new QShortcut(Qt::Key_Escape, this, this, [this] { close(); });
    connect(m_view, &PaperView::pageChanged, this, &PrintPreview::showPlace);
    connect(m_view, &PaperView::zoomChanged, this, &PrintPreview::showPlace);
    resizeOnScreen(this, {980, 700});
    setDocument(document, fonts);
    m_view->setFocus();
}

void PrintPreview::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    show();
    raise();
    activateWindow();
}

QString PrintPreview::fileNameOf(const QString &words)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\s]+"));
    return QString(words).replace(forbidden, QStringLiteral("_"));
}

QWidget *PrintPreview::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(8));
    row->setSpacing(Theme::px(8));
    m_print = addTool(bar, QStringLiteral("print"), tr("Print"), QKeySequence::Print, [this] { print(); });
    m_print->setProperty("look", QStringLiteral("primary"));
    auto *copies = new QLabel(tr("Copies"));
    m_copies->setRange(1, 99);
    m_copies->setAccessibleName(copies->text());
    copies->setBuddy(m_copies);
    row->addWidget(copies);
    row->addWidget(m_copies);
    m_pdf =
        addTool(bar, QStringLiteral("export"), tr("Save as PDF"), QKeySequence::Save, [this] { savePdf(); });
    m_word = addTool(bar, QStringLiteral("export"), tr("Save as Word file"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveWord(); });
    row->addStretch();
    addZoom(bar);
    return bar;
}

QToolButton *PrintPreview::addTool(QWidget *bar, const QString &iconName, const QString &text,
                                   const QKeySequence &key, const std::function<void()> &run)
{
    auto *button = new QToolButton;
    if (!iconName.isEmpty())
        button->setIcon(iconName == QLatin1String("print") ? icon(iconName, Role::OnAccent) : icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void PrintPreview::addZoom(QWidget *bar)
{
    bar->layout()->addWidget(m_place);
    const auto zoomed = [this](double by) { m_view->setZoom(qRound(m_view->zoom() * by)); };
    const auto only = [](QToolButton *button) { button->setToolButtonStyle(Qt::ToolButtonIconOnly); };
    only(addTool(bar, QStringLiteral("smaller"), tr("Smaller"), QKeySequence::ZoomOut,
                 [=] { zoomed(1 / 1.25); }));
    only(addTool(bar, QStringLiteral("larger"), tr("Larger"), QKeySequence::ZoomIn, [=] { zoomed(1.25); }));
    addTool(bar, {}, tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->fitWidth(); });
}

QWidget *PrintPreview::buildSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(Theme::px(180));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::px(12), 0, Theme::px(8), Theme::px(8));
    auto *missing = new QVBoxLayout(m_missingPart);
    missing->setContentsMargins(0, 0, 0, Theme::px(8));
    m_missingHead->setWordWrap(true);
    missing->addWidget(m_missingHead);
    m_missing->setAccessibleName(tr("Fields not filled in"));
    missing->addWidget(m_missing);
    auto *fill = new QPushButton(tr("Fill in"));
    missing->addWidget(fill);
    m_missingPart->hide();
    column->addWidget(m_missingPart);
    m_pages->setAccessibleName(tr("Page list"));
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setMovement(QListView::Static);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setIconSize(QSize(Theme::px(pictureWidth), Theme::px(pictureWidth * 3 / 2)));
    column->addWidget(m_pages, 1);
    const auto fillIn = [this] { Q_EMIT fillInRequested(qMax(0, m_missing->currentRow())); };
    connect(fill, &QPushButton::clicked, this, fillIn);
    connect(m_missing, &QListWidget::itemActivated, this, fillIn);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != m_view->currentPage())
            m_view->goToPage(page);
    });
    return side;
}

void PrintPreview::open(const Document &document, const PaperFonts &fonts, const QString &name,
                        QWidget *parent)
{
    auto *preview = new PrintPreview(document, fonts, parent);
    preview->setWindowTitle(name);
    preview->setFileName(name);
    preview->present();
}

void PrintPreview::setDocument(const Document &document, const PaperFonts &fonts)
{
    const int page = m_view->currentPage();
    m_document = document;
    m_fonts = fonts;
    const QString title = QString(document.title).replace(QLatin1Char('\n'), QString());
    setWindowTitle(title);
    if (m_fileName.isEmpty())
        m_fileName = title;
    m_view->setPaper(std::make_shared<const Paper>(document, fonts));
    m_view->goToPage(page);
    listPages();
    showPlace();
}

void PrintPreview::listPages()
{
    m_pages->clear();
    for (int page = 0; page < qMin(mostPictures, m_view->pageCount()); ++page) {
        auto *item = new QListWidgetItem(QIcon(m_view->picture(page, Theme::px(pictureWidth))),
                                         QString::number(page + 1), m_pages);
        item->setTextAlignment(Qt::AlignHCenter);
    }
}

void PrintPreview::showPlace()
{
    const int page = m_view->currentPage();
    m_place->setText(tr("Page %1 of %2  ·  %3%").arg(page + 1).arg(m_view->pageCount()).arg(m_view->zoom()));
    if (page < m_pages->count())
        m_pages->setCurrentRow(page);
}

void PrintPreview::buildNote()
{
    auto *row = new QHBoxLayout(m_notePart);
    row->setContentsMargins(0, 0, Theme::px(12), 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_ownFile);
    m_notePart->hide();
    connect(m_ownFile, &QPushButton::clicked, this, &PrintPreview::ownFileRequested);
}

void PrintPreview::setNote(const QString &note, const QString &ownFile)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_ownFile->setText(ownFile);
    m_ownFile->setVisible(!ownFile.isEmpty());
    m_notePart->setVisible(!note.isEmpty() || !ownFile.isEmpty());
}

void PrintPreview::setBar(const QString &why)
{
    m_bar->setText(why);
    m_bar->setVisible(!why.isEmpty());
    for (QToolButton *button : {m_print, m_pdf, m_word})
        button->setEnabled(why.isEmpty());
    m_ownFile->setEnabled(why.isEmpty());
}

void PrintPreview::setMissing(const QStringList &words)
{
    m_missing->clear();
    m_missing->addItems(words);
    m_missing->setCurrentRow(0);
    m_missing->setFixedHeight(Theme::px(qMin(qsizetype(8), words.size()) * 26 + 8));
    m_missingHead->setText(
        tr("Not filled in yet: %1. The paper has room to write them by hand.").arg(words.size()));
    m_missingPart->setVisible(!words.isEmpty());
    m_print->setText(words.isEmpty() ? tr("Print") : tr("Print with blanks"));
}

void PrintPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const Paper paper(m_document, m_fonts);
    printer.setPageLayout(paper.pageLayout());
    printer.setDocName(windowTitle());
    printer.setCopyCount(m_copies->value());
    if (!Dialogs::choosePrinter(this, printer, paper.pageCount()))
        return;
    const bool some = printer.printRange() == QPrinter::PageRange;
    const Result<void> printed =
        paper.paint(printer, some ? printer.fromPage() - 1 : 0, some ? printer.toPage() - 1 : -1);
    if (!printed)
        Dialogs::warn(this, windowTitle(), printed.error());
    else
        m_toast->say(tr("Sent to the printer."));
}

void PrintPreview::savePdf()
{
    save(QStringLiteral("pdf"), tr("PDF files (*.pdf)"));
}

void PrintPreview::saveWord()
{
    save(QStringLiteral("docx"), tr("Word files (*.docx)"));
}

Result<QString> PrintPreview::write(const QString &path) const
{
    if (m_write)
        return m_write(path);
    const bool word = path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
    const Result<void> written =
        word ? writeDocx(m_document, path, m_fonts) : writePdf(m_document, path, m_fonts);
    return written ? Result<QString>(QString()) : Result<QString>(written.failure());
}

void PrintPreview::save(const QString &suffix, const QString &filter)
{
    const QString path =
        Dialogs::saveFile(this, suffix == QLatin1String("pdf") ? tr("Save as PDF") : tr("Save as Word file"),
                          m_fileName + QLatin1Char('.') + suffix, filter, suffix, purpose);
    if (path.isEmpty())
        return;
    const Result<QString> written = write(path);
    if (!written)
        Dialogs::warn(this, windowTitle(), written.error());
    else if (!written->isEmpty())
        Dialogs::tell(this, windowTitle(),
                      tr("Saved: %1").arg(QFileInfo(path).fileName()) + QStringLiteral("\n\n") + *written);
    else
        m_toast->say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

} // namespace anhe
