#include "ui/dispute/disputepage.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/tablepage.h"
#include "ui/dispute/disputedetail.h"
#include "ui/dispute/disputeeditor.h"
#include "ui/dispute/disputeexport.h"
#include "ui/dispute/disputelistfilter.h"
#include "ui/dispute/disputetablemodel.h"
#include "ui/dispute/draftstrip.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

DisputePage::DisputePage(Desk &desk, QWidget *parent)
    : Page(tr("Disputes"),
           tr("Ctrl+N enters a new matter: fill in who came, which department, what happened; Enter goes on, "
              "Ctrl+S "
              "saves.\n"
              "In the text field Enter makes a line; Tab or Ctrl+Enter goes on. Ctrl+M shows all fields.\n"
              "The list: arrows choose, Enter amends, the chips narrow, a click on a heading sorts.\n"
              "Days: 1-2, 0102, 今天, -3. Pickers find by Chinese, pinyin and initials; F4 opens them.\n"
              "What is typed and not saved is kept as a draft and offered again above the list.\n"
              "Esc leaves; nothing typed is lost without a question."),
           parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_drafts(new DraftStrip(desk.office()))
    , m_list(new TablePage(QStringLiteral("disputes")))
    , m_table(new DisputeTableModel(desk, this))
    , m_detail(new DisputeDetail(desk))
    , m_editor(new DisputeEditor(desk))
    , m_givenChip(new QPushButton)
{
    buildList();
    auto *first = new QWidget;
    auto *firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins(0, 0, 0, 0);
    firstLayout->setSpacing(0);
    firstLayout->addWidget(m_drafts);
    firstLayout->addWidget(m_list, 1);
    m_stack->addWidget(first);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&desk.disputes(), &DisputeRegister::changed, this, &DisputePage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, this, &DisputePage::fillFilters);
    connect(m_drafts, &DraftStrip::continued, this, &DisputePage::continueDraft);
    connect(m_editor, &DisputeEditor::saved, this, &DisputePage::onSaved);
    connect(m_editor, &DisputeEditor::left, this, &DisputePage::showList);
    connect(m_detail, &DisputeDetail::said, this, [this](const QString &words) { say(words); });
    connect(m_detail, &DisputeDetail::editRequested, this, &DisputePage::edit);
    connect(m_detail, &DisputeDetail::printRequested, this, &DisputePage::printRequested);
    connect(m_detail, &DisputeDetail::targetRequested, this, [this](const Target &target) {
        if (target.kind == QLatin1String("matter"))
            open(target);
        else
            Q_EMIT openRequested(target);
    });
    refresh();
}

void DisputePage::buildList()
{
    QAction *fresh = m_list->addTool(QStringLiteral("new"), tr("New matter"));
    fresh->setToolTip(tr("Enter a new matter (Ctrl+N)"));
    fresh->setEnabled(!m_desk.ledger().isReadOnly());
    connect(fresh, &QAction::triggered, this, &DisputePage::createNew);
    addExport();
    addFilters();
    m_list->setSearchHint(tr("Number, name, initials, phone tail, words"));
    m_list->setCountWords(tr("%1 matters"));
    m_list->setEmptyWords(
        QStringLiteral("dispute"), tr("No matters yet"),
        tr("Complaints, medical disputes and petitions are registered here, each with its number, "
           "its clocks and its papers."),
        m_desk.ledger().isReadOnly() ? QString() : tr("Enter the first matter"));
    m_list->setTable(m_table);
    m_list->setDetail(m_detail);
    connect(m_list, &TablePage::narrowed, this, &DisputePage::narrow);
    connect(m_list, &TablePage::firstStepTaken, this, &DisputePage::createNew);
    connect(m_list, &TablePage::currentIdChanged, this, [this](qint64 id) { m_detail->setMatter({id}); });
    connect(m_list, &TablePage::opened, this, [this](qint64 id) { edit({id}, {}); });
}

void DisputePage::addFilters()
{
    m_givenChip->setProperty("look", QStringLiteral("chip"));
    m_givenChip->setCheckable(true);
    m_givenChip->setText(tr("The rows asked for") + QStringLiteral(" ×"));
    m_givenChip->setToolTip(tr("Show the whole list again"));
    m_givenChip->hide();
    m_list->addToolWidget(m_givenChip);
    connect(m_givenChip, &QPushButton::clicked, this, [this] {
        setGiven({});
        narrow();
    });
    m_list->addFilterMenu(QStringLiteral("kind"), tr("Kind of matter"))->setEntries(kindEntries());
    m_list->addFilterMenu(QStringLiteral("status"), tr("Status"))->setEntries(statusEntries());
    m_list->addFilterMenu(QStringLiteral("received"), tr("Day received"), FilterTicks::One)
        ->setEntries(periodEntries());
    m_list->addFilterMenu(QStringLiteral("channel"), tr("Channel"))->setEntries(channelEntries());
    m_departments = m_list->addFilterMenu(QStringLiteral("department"), tr("Department"));
    m_categories = m_list->addFilterMenu(QStringLiteral("category"), tr("Category of the problem"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Answer overdue"));
    m_list->addFilter(QStringLiteral("not_told"), tr("Not told yet"));
    m_list->addFilter(QStringLiteral("incomplete"), tr("To complete"));
    m_list->addFilter(QStringLiteral("reopened"), tr("Reopened"));
    fillFilters();
}

void DisputePage::fillFilters()
{
    m_departments->setEntries(departmentEntries(m_desk.office()));
    m_categories->setEntries(categoryEntries(m_desk.office()));
}

void DisputePage::addExport()
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
    m_list->addToolWidget(button);
}

void DisputePage::askExport(const QString &suffix)
{
    const QString name =
        QStringLiteral("投诉纠纷台账 %1.%2").arg(m_desk.clock().today().toString(Qt::ISODate), suffix);
    const QString filter =
        suffix == QLatin1String("csv") ? tr("Comma-separated text (*.csv)") : tr("Workbook (*.xlsx)");
    const QString file =
        Dialogs::saveFile(this, tr("Export the list"), name, filter, suffix, QStringLiteral("export"));
    if (!file.isEmpty())
        exportTo(file);
}

void DisputePage::exportTo(const QString &file)
{
    auto *task = new WorkerTask(tr("Exporting the list"), this);
    const auto work = [ids = m_table->ids(), path = m_desk.ledger().path(), clock = &m_desk.clock(),
                       file](TaskProgress &progress) {
        return exportMatters(path, *clock, ids, file, [&](qint64 rows) {
            progress.report(rows, qint64(ids.size()));
            return !progress.isCancelled();
        });
    };
    Q_EMIT taskStarted(task);
    task->start(work, [this, file](const Result<qint64> &written) {
        if (written)
            say(tr("%1 matters written to %2").arg(*written).arg(file));
        else
            Dialogs::warn(this, tr("The list was not exported"), written.error());
    });
    connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
}

void DisputePage::refresh()
{
    m_table->reload();
    m_detail->refresh();
    m_drafts->refresh(m_editor->isActive() ? m_editor->draftId() : 0);
    DisputeFilter overdue;
    overdue.overdueOn = m_desk.clock().today();
    setBadge(int(m_desk.disputes().count(overdue)));
}

void DisputePage::narrow()
{
    m_table->setFilter(
        disputeFilterOf(m_list->filters() + m_given, m_list->searchText(), m_desk.clock().today()));
    if (!m_list->view()->currentIndex().isValid() && m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

void DisputePage::search(const QString &text)
{
    if (isEditing() && !m_editor->leave())
        return;
    showList();
    setGiven({});
    m_list->setFilters({});
    m_list->setSearchText(text);
    narrow();
    if (m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

void DisputePage::open(const Target &target)
{
    if (isEditing() && !m_editor->leave())
        return;
    showList();
    if (target.id != 0) {
        showMatter({target.id});
        return;
    }
    if (target.filter == QLatin1String("new")) {
        createNew();
        return;
    }
    const QStringList keys = target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->setSearchText({});
    m_list->setFilters(keys);
    QStringList given = keys;
    const QStringList known = m_list->filters();
    given.removeIf([&known](const QString &key) { return known.contains(key); });
    setGiven(given);
    narrow();
    if (m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

/** A matter that the filters leave out is shown all the same: the filters go. */
void DisputePage::showMatter(DisputeId id)
{
    if (m_table->rowOf(id.value) < 0) {
        setGiven({});
        m_list->setFilters({});
        m_list->setSearchText({});
        narrow();
    }
    if (m_table->rowOf(id.value) < 0) {
        setGiven({QStringLiteral("ids:%1").arg(id.value), QStringLiteral("status:voided")});
        m_table->setFilter(disputeFilterOf(m_given, {}, m_desk.clock().today()));
    }
    m_list->view()->selectId(id.value);
    m_detail->setMatter(id);
}

void DisputePage::setGiven(const QStringList &keys)
{
    m_given = keys;
    m_givenChip->setVisible(!keys.isEmpty());
    m_givenChip->setChecked(!keys.isEmpty());
}

bool DisputePage::isEditing() const
{
    return m_stack->currentIndex() == 1;
}

void DisputePage::showList()
{
    m_stack->setCurrentIndex(0);
    m_drafts->refresh();
    m_list->view()->setFocus();
}

void DisputePage::startEditing()
{
    m_stack->setCurrentIndex(1);
}

/** A matter half entered is put aside as a draft: the next complainant is sitting there already. */
void DisputePage::createNew()
{
    if (m_desk.ledger().isReadOnly()) {
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
        return;
    }
    if (isEditing()) {
        const bool typed = m_editor->isDirty();
        m_editor->park();
        if (typed)
            say(tr("Put aside as a draft; it is offered above the list"));
    }
    startEditing();
    m_editor->startNew();
}

void DisputePage::edit(DisputeId id, const QString &field)
{
    if (!id)
        return;
    startEditing();
    m_editor->edit(id, field);
}

void DisputePage::continueDraft(const Draft &draft)
{
    startEditing();
    m_editor->startFrom(draft);
}

void DisputePage::onSaved(DisputeId id, const QString &words)
{
    showList();
    showMatter(id);
    say(words);
}

bool DisputePage::save()
{
    return !isEditing() || m_editor->save();
}

QString DisputePage::unsaved() const
{
    return isEditing() ? m_editor->unsavedWords() : m_detail->unsavedWords();
}

void DisputePage::print()
{
    if (m_detail->matter())
        Q_EMIT printRequested(m_detail->matter());
}

Page *makeDisputePage(Desk &desk, QWidget *parent)
{
    return new DisputePage(desk, parent);
}

} // namespace anhe
