#include "ui/settings/categoriespanel.h"

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"
#include "ui/settings/neworder.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

ListPanel::Words CategoriesPanel::words()
{
    return {tr("New category"), tr("%1 is saved."), tr("Put away"), tr("Use again")};
}

CategoriesPanel::CategoriesPanel(Desk &desk, QWidget *parent)
    : ListPanel(tr("Categories"),
                tr("What complaints are about, in two levels. Names may be changed at any time; figures of "
                   "earlier quarters follow. A category that is put away is no longer offered."),
                words(), Ordered::Yes, parent)
    , m_desk(desk)
{
    begin({tr("Name")});
    list()->setRootIsDecorated(true);
}

QWidget *CategoriesPanel::makeForm()
{
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_name = new QLineEdit;
    m_parent = new ChoiceBox;
    layout->addWidget(form()->add(QStringLiteral("name"), tr("Name"), m_name, Needed::Yes));
    layout->addWidget(form()->add(QStringLiteral("parent"), tr("Stands below"), m_parent));
    return card;
}

void CategoriesPanel::fillList()
{
    const QList<Category> all = m_desk.office().categories(true);
    m_parent->clear();
    m_parent->addNone(tr("nothing: a category of the first level"));
    for (const Category &first : all) {
        if (!first.parent.isEmpty())
            continue;
        if (first.active)
            m_parent->addChoice(first.name, first.code);
        QTreeWidgetItem *row = addRow(nullptr, first.id, {first.name}, first.active);
        for (const Category &second : all) {
            if (second.parent == first.code)
                addRow(row, second.id, {second.name}, second.active);
        }
    }
}

Category CategoriesPanel::entry(qint64 id) const
{
    for (const Category &category : m_desk.office().categories(true)) {
        if (category.id == id)
            return category;
    }
    return {};
}

void CategoriesPanel::showEntry(qint64 id)
{
    const Category shown = entry(id);
    m_name->setText(shown.name);
    m_parent->setCurrentCode(shown.parent);
    // A code tells its level and is written into matters: what exists keeps its place.
    m_parent->setEnabled(id == 0);
}

/** A code of its own below its parent, and the place behind its neighbours. */
Category CategoriesPanel::newEntry(const QString &parent) const
{
    const QList<Category> all = m_desk.office().categories(true);
    const auto taken = [&all](const QString &code) {
        return std::any_of(all.begin(), all.end(),
                           [&code](const Category &category) { return category.code == code; });
    };
    const QString stem = (parent.isEmpty() ? QString() : parent + QLatin1Char('.')) + QStringLiteral("own");
    Category fresh;
    for (int n = 1; fresh.code.isEmpty(); ++n) {
        if (!taken(stem + QString::number(n)))
            fresh.code = stem + QString::number(n);
    }
    fresh.parent = parent;
    for (const Category &category : all) {
        if (parent.isEmpty() || category.parent == parent || category.code == parent)
            fresh.position = std::max(fresh.position, category.position + 1);
    }
    return fresh;
}

Result<qint64> CategoriesPanel::keepEntry(qint64 id)
{
    Category typed = id > 0 ? entry(id) : newEntry(m_parent->currentCode());
    typed.name = m_name->text().trimmed();
    const Result<void> kept = m_desk.office().saveCategory(typed);
    if (!kept)
        return kept.failure();
    for (const Category &category : m_desk.office().categories(true)) {
        if (category.code == typed.code)
            return category.id;
    }
    return id;
}

QString CategoriesPanel::entryName() const
{
    return m_name->text().trimmed();
}

bool CategoriesPanel::isActive(qint64 id) const
{
    return entry(id).active;
}

Result<void> CategoriesPanel::setActive(qint64 id, bool active)
{
    Category changed = entry(id);
    changed.active = active;
    return m_desk.office().saveCategory(changed);
}

Result<void> CategoriesPanel::move(qint64 id, int step)
{
    const QString parent = entry(id).parent;
    QList<Category> neighbours = m_desk.office().categories(true);
    neighbours.removeIf([&parent](const Category &category) { return category.parent != parent; });
    for (const Category &moved : inNewOrder(
             neighbours, [id](const Category &one) { return one.id == id; }, step)) {
        const Result<void> kept = m_desk.office().saveCategory(moved);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace anhe
