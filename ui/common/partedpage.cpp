#include "ui/common/partedpage.h"

#include "ui/common/currentstack.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/registerpart.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace anhe {

PartedPage::PartedPage(const QString &title, const QString &help, const QString &tabsName, QWidget *parent)
    : Page(title, help, parent), m_tabs(new QTabBar), m_stack(new CurrentStack)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tabsName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PartedPage::bringUp);
}

void PartedPage::addPart(PagePart *part, const QString &title, const QStringList &kinds)
{
    const int index = int(m_parts.size());
    m_parts.append({part, kinds});
    m_stack->addWidget(part);
    m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, QStringLiteral("Alt+%1").arg(index + 1));
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this, index] { goToPart(index); });
    connect(part, &PagePart::said, this, [this](const QString &words) { say(words); });
    connect(part, &PagePart::targetRequested, this, &PartedPage::follow);
    connect(part, &PagePart::taskStarted, this, &Page::taskStarted);
}

void PartedPage::addImport(RegisterList *list, const ListImport &import, const QString &tip)
{
    if (!m_import) {
        m_import = new ListImportPanel;
        m_import->standIn(m_stack, [this] { goToPart(currentPart()); });
        connect(m_import, &ListImportPanel::said, this, &Page::said);
    }
    m_import->addTool(list, import, tip);
}

RegisterPart *PartedPage::registerOf(int index) const
{
    return qobject_cast<RegisterPart *>(partAt(index));
}

RegisterList *PartedPage::list(int index) const
{
    const RegisterPart *part = registerOf(index);
    return part ? part->list() : nullptr;
}

RecordDetail *PartedPage::detail(int index) const
{
    const RegisterPart *part = registerOf(index);
    return part ? part->detail() : nullptr;
}

int PartedPage::currentPart() const
{
    return m_tabs->currentIndex();
}

void PartedPage::goToPart(int index)
{
    m_tabs->setCurrentIndex(index);
    bringUp(index); // from behind an import, too
    m_parts[index].part->takeFocus();
}

void PartedPage::focusInEvent(QFocusEvent *)
{
    if (PagePart *part = partAt(currentPart()))
        part->takeFocus();
}

void PartedPage::bringUp(int index)
{
    if (index < 0 || index >= m_parts.size())
        return;
    m_stack->setCurrentWidget(m_parts[index].part);
    if (std::exchange(m_parts[index].stale, false))
        m_parts[index].part->refresh();
}

/** The part in sight asks at once, the others when they come into sight. */
void PartedPage::refresh()
{
    for (int index = 0; index < m_parts.size(); ++index)
        m_parts[index].stale = index != currentPart();
    if (PagePart *part = partAt(currentPart()))
        part->refresh();
}

int PartedPage::partOfKind(const QString &kind) const
{
    for (int index = 0; index < m_parts.size(); ++index) {
        if (m_parts[index].kinds.contains(kind))
            return index;
    }
    return -1;
}

void PartedPage::follow(const Target &target)
{
    if (partOfKind(target.kind) >= 0)
        open(target);
    else
        Q_EMIT openRequested(target);
}

void PartedPage::open(const Target &target)
{
    const int index = partOfKind(target.kind);
    if (index < 0)
        return;
    goToPart(index);
    m_parts[index].part->open(target);
}

void PartedPage::search(const QString &text)
{
    goToPart(searchedPart());
    partAt(currentPart())->search(text);
}

void PartedPage::print()
{
    partAt(currentPart())->print();
}

void PartedPage::createNew()
{
    if (const int begun = begunPart(); begun != currentPart())
        goToPart(begun);
    bringUp(currentPart()); // from behind an import, too
    partAt(currentPart())->createNew();
}

bool PartedPage::save()
{
    return partAt(currentPart())->save();
}

QString PartedPage::unsaved() const
{
    QStringList words;
    for (const Place &place : m_parts) {
        if (const QString unsaved = place.part->unsaved(); !unsaved.isEmpty())
            words << unsaved;
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace anhe
