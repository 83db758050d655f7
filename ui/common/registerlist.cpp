#include "ui/common/registerlist.h"

#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/workertask.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace anhe {

RegisterList::RegisterList(Desk &desk, const RegisterWords &words, QWidget *parent)
    : TablePage(words.rememberedAs, parent), m_desk(desk), m_words(words), m_givenChip(new QPushButton)
{
    if (!words.fresh.isEmpty())
        addNew();
    if (!words.fileName.isEmpty())
        addExport();
    addGivenChip();
    setSearchHint(words.searchHint);
    setCountWords(words.count);
    setEmptyWords(words.emptyIcon, words.emptyTitle, words.emptyText,
                  desk.ledger().isReadOnly() ? QString() : words.firstStep);
    connect(this, &TablePage::narrowed, this, &RegisterList::narrow);
    connect(this, &TablePage::firstStepTaken, this, &RegisterList::begin);
}

void RegisterList::addNew()
{
    QAction *fresh = addWritingTool(QStringLiteral("new"), m_words.fresh, m_words.freshTip);
    connect(fresh, &QAction::triggered, this, &RegisterList::begin);
}

QAction *RegisterList::addWritingTool(const QString &iconName, const QString &text, const QString &tip)
{
    QAction *tool = addTool(iconName, text);
    const QString reason = m_desk.ledger().readOnlyReason();
    tool->setToolTip(reason.isEmpty() ? tip : reason);
    tool->setEnabled(reason.isEmpty());
    return tool;
}

void RegisterList::addExport()
{
    auto *button = new QToolButton;
    button->setText(tr("Export"));
    button->setIcon(icon(QStringLiteral("export")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addAction(tr("As a workbook (.xlsx)…"), this, [this] { askExport(QStringLiteral("xlsx")); });
    menu->addAction(tr("As comma-separated text (.csv)…"), this,
                    [this] { askExport(QStringLiteral("csv")); });
    button->setMenu(menu);
    addToolWidget(button);
}

/** What no chip tells is told by one chip of its own. */
void RegisterList::addGivenChip()
{
    m_givenChip->setProperty("look", QStringLiteral("chip"));
    m_givenChip->setCheckable(true);
    m_givenChip->setToolTip(tr("Show the whole list again"));
    m_givenChip->hide();
    addToolWidget(m_givenChip);
    connect(m_givenChip, &QPushButton::clicked, this, [this] {
        setGiven({});
        narrow();
    });
}

void RegisterList::setRows(PagedTable *table, Narrow narrow)
{
    m_rows = table;
    m_narrow = std::move(narrow);
    setTable(table);
}

void RegisterList::narrow()
{
    m_narrow(filters() + m_given, searchText());
    chooseFirst();
}

/** A list that comes up has its first row chosen, unless something else was asked for before. */
void RegisterList::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    if (std::exchange(m_untouched, false))
        chooseFirst();
}

void RegisterList::chooseFirst()
{
    if (!view()->currentIndex().isValid())
        selectFirst();
}

void RegisterList::selectFirst()
{
    if (m_rows->rowCount() > 0)
        view()->selectId(m_rows->idAt(0));
}

void RegisterList::find(const QString &text)
{
    showSight(false);
    setGiven({});
    setFilters({});
    setSearchText(text);
    narrow();
    selectFirst();
}

void RegisterList::showRows(const QStringList &keys, const QString &words)
{
    showSight(false);
    setSearchText({});
    setFilters(keys);
    QStringList given = keys;
    const QStringList known = filters();
    given.removeIf([&known](const QString &key) { return known.contains(key); });
    setGiven(given, words);
    narrow();
    selectFirst();
}

void RegisterList::showRow(qint64 id)
{
    showSight(false);
    if (m_rows->rowOf(id) < 0)
        showRows({});
    if (m_rows->rowOf(id) < 0) {
        QStringList keys{QStringLiteral("ids:%1").arg(id)};
        if (!m_words.voided.isEmpty())
            keys << m_words.voided;
        setGiven(keys);
        narrow();
    }
    view()->selectId(id);
}

void RegisterList::setGiven(const QStringList &keys, const QString &words)
{
    m_given = keys;
    m_givenChip->setText((words.isEmpty() ? tr("The rows asked for") : words) + QStringLiteral(" ×"));
    m_givenChip->setVisible(!keys.isEmpty());
    m_givenChip->setChecked(!keys.isEmpty());
}

void RegisterList::askExport(const QString &suffix)
{
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(m_words.fileName, m_desk.clock().today().toString(Qt::ISODate), suffix);
    const QString filter =
        suffix == QLatin1String("csv") ? tr("Comma-separated text (*.csv)") : tr("Workbook (*.xlsx)");
    const QString file =
        Dialogs::saveFile(this, tr("Export the list"), name, filter, suffix, QStringLiteral("export"));
    if (!file.isEmpty())
        exportTo(file);
}

void RegisterList::exportTo(const QString &file)
{
    auto *task = new WorkerTask(tr("Exporting the list"), this);
    const auto work = [ids = m_rows->ids(), write = m_export, file](TaskProgress &progress) {
        return write(ids, file, [&](qint64 rows) {
            progress.report(rows, qint64(ids.size()));
            return !progress.isCancelled();
        });
    };
    Q_EMIT taskStarted(task);
    task->start(work, [this, file](const Result<qint64> &written) {
        if (written)
            Q_EMIT said(m_words.written.arg(*written).arg(file));
        else
            Dialogs::warn(this, tr("The list was not exported"), written.error());
    });
    connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
}

void RegisterList::begin()
{
    m_untouched = false;
    if (m_desk.ledger().isReadOnly())
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
    else
        Q_EMIT newRequested();
}

} // namespace anhe
