#include "ui/dispute/disputepage.h"

#include "core/desk/desk.h"
#include "core/desk/waiting.h"
#include "ui/common/currentstack.h"
#include "ui/common/dialogs.h"
#include "ui/common/officeitems.h"
#include "ui/common/registerlist.h"
#include "ui/dispute/disputedetail.h"
#include "ui/dispute/disputeeditor.h"
#include "ui/dispute/disputeexport.h"
#include "ui/dispute/disputelistfilter.h"
#include "ui/dispute/disputetablemodel.h"
#include "ui/dispute/draftstrip.h"
#include "ui/dispute/petitionstrip.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

RegisterWords DisputePage::listWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("disputes");
    words.fresh = tr("New matter");
    words.freshTip = tr("Enter a new matter (Ctrl+N)");
    words.searchHint = tr("Number, name, initials, phone tail, words");
    words.count = tr("%1 matters");
    words.emptyIcon = QStringLiteral("dispute");
    words.emptyTitle = tr("No matters yet");
    words.emptyText =
        tr("Complaints, medical disputes and petitions are registered here, each with its number, "
           "its clocks and its papers.");
    words.firstStep = tr("Enter the first matter");
    words.fileName = QStringLiteral("投诉纠纷台账");
    words.written = tr("%1 matters written to %2");
    words.voided = QStringLiteral("status:voided");
    return words;
}

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
    , m_stack(new CurrentStack)
    , m_drafts(new DraftStrip(desk.office()))
    , m_petitions(new PetitionStrip(desk))
    , m_list(new RegisterList(desk, listWords()))
    , m_table(new DisputeTableModel(desk, this))
    , m_detail(new DisputeDetail(desk))
    , m_editor(new DisputeEditor(desk))
{
    buildList();
    auto *first = new QWidget;
    auto *firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins(0, 0, 0, 0);
    firstLayout->setSpacing(0);
    firstLayout->addWidget(m_drafts);
    firstLayout->addWidget(m_list, 1);
    firstLayout->addWidget(m_petitions);
    m_stack->addWidget(first);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&desk.disputes(), &DisputeRegister::changed, this, &DisputePage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, this, &DisputePage::fillFilters);
    connect(&desk.insurance(), &InsuranceRegister::changed, m_detail, &DisputeDetail::refresh);
    connect(&desk.risks(), &RiskRegister::changed, m_detail, &DisputeDetail::refresh);
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
    setFocusProxy(m_list);
    refresh();
}

void DisputePage::buildList()
{
    QAction *import = m_list->addTool(QStringLiteral("import"), tr("Import…"));
    import->setToolTip(tr("Bring in a list of matters from a workbook or a text file"));
    connect(import, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("import")}); });
    addFilters();
    m_list->setRows(m_table, [this](const QStringList &keys, const QString &text) {
        m_table->setFilter(disputeFilterOf(keys, text, m_desk.clock().today()));
        m_whole = keys.isEmpty();
        tellList();
    });
    connect(m_petitions, &PetitionStrip::partRequested, this, &DisputePage::showPetitions);
    m_list->setExport(exportOf(m_desk, matterExport));
    m_list->setDetail(m_detail);
    connect(m_list, &RegisterList::newRequested, this, &DisputePage::createNew);
    connect(m_list, &RegisterList::said, this, [this](const QString &words) { say(words); });
    connect(m_list, &RegisterList::taskStarted, this, &DisputePage::taskStarted);
    connect(m_list, &TablePage::currentIdChanged, this, [this](qint64 id) { m_detail->setMatter({id}); });
    connect(m_list, &TablePage::opened, this, [this](qint64 id) { edit({id}, {}); });
}

/** What stands beneath the rows. The whole list leaves voided numbers out; how many there are is said, for a
 * number is never gone. */
void DisputePage::tellList()
{
    m_petitions->showFilter(m_table->filter());
    DisputeFilter voided = m_table->filter();
    const bool leavesOut = m_whole && !voided.withVoided;
    voided.statuses = {Status::Voided};
    voided.withVoided = true;
    const qint64 count = leavesOut ? m_desk.disputes().count(voided) : 0;
    const QString usual = listWords().count;
    m_list->setCountWords(count == 0 ? usual
                                     : tr("%1, besides %2 voided").arg(usual, QString::number(count)));
}

void DisputePage::addFilters()
{
    m_list->addFilterMenu(QStringLiteral("kind"), tr("Kind of matter"))
        ->setEntries(codeEntries<MatterKind>());
    m_list->addFilterMenu(QStringLiteral("status"), tr("Status"))->setEntries(statusEntries());
    m_list->addPeriodFilter(QStringLiteral("received"), tr("Day received"));
    m_list->addFilterMenu(QStringLiteral("channel"), tr("Channel"))->setEntries(codeEntries<Channel>());
    m_departments = m_list->addFilterMenu(QStringLiteral("department"), tr("Department"));
    m_categories = m_list->addFilterMenu(QStringLiteral("category"), tr("Category of the problem"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Answer overdue"));
    m_list->addFilter(QStringLiteral("not_told"), tr("Not told yet"));
    m_list->addFilter(QStringLiteral("incomplete"), tr("To complete"));
    m_list->addFilter(QStringLiteral("reopened"), tr("Reopened"));
    std::vector<FilterEntry> petitions = petitionEntries();
    for (const FilterEntry &opinion : codeEntries<PetitionOpinion>())
        petitions.push_back(opinion);
    m_list->addFilterMenu(QStringLiteral("petition"), tr("Petitions"), FilterTicks::One)
        ->setEntries(petitions);
    m_list->addFilter(QStringLiteral("in_charge"), tr("Leader in charge"));
    fillFilters();
}

/** One part of the petitions, in the days that the list is narrowed to. */
void DisputePage::showPetitions(const QString &part)
{
    QStringList keys = m_list->filters();
    keys.removeIf([](const QString &key) {
        return !key.startsWith(QLatin1String("received:")) && !key.startsWith(QLatin1String("department:"));
    });
    m_list->setFilters(keys << QStringLiteral("petition:") + part);
    m_list->narrow();
}

void DisputePage::fillFilters()
{
    m_departments->setEntries(departmentEntries(m_desk.office()));
    m_categories->setEntries(categoryEntries(m_desk.office()));
}

void DisputePage::refresh()
{
    m_table->reload();
    m_detail->refresh();
    tellList();
    m_drafts->refresh(m_editor->isActive() ? m_editor->draftId() : 0);
    setBadge(int(disputesWaiting(m_desk)));
}

void DisputePage::search(const QString &text)
{
    if (isEditing() && !m_editor->leave())
        return;
    showList();
    m_list->find(text);
}

void DisputePage::open(const Target &target)
{
    if (isEditing() && !m_editor->leave())
        return;
    showList();
    const QString editing = QStringLiteral("edit:"); // and the field
    if (target.id != 0)
        showMatter({target.id});
    else if (target.filter == QLatin1String("new"))
        createNew();
    else
        m_list->showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts), target.words);
    if (target.id != 0 && target.filter.startsWith(editing))
        edit({target.id}, target.filter.mid(editing.size()));
}

void DisputePage::showMatter(DisputeId id)
{
    m_list->showRow(id.value);
    m_detail->setMatter(id);
}

void DisputePage::exportTo(const QString &file)
{
    m_list->exportTo(file);
}

bool DisputePage::isEditing() const
{
    return m_stack->currentIndex() == 1;
}

void DisputePage::showList()
{
    m_stack->setCurrentIndex(0);
    m_drafts->refresh();
    m_list->setFocus();
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
    return isEditing() ? m_editor->save() : m_detail->save();
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
