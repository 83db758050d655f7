#include "ui/settings/settingspage.h"

#include "core/desk/desk.h"
#include "ui/common/theme.h"
#include "ui/common/wrapscroll.h"
#include "ui/settings/calendarpanel.h"
#include "ui/settings/categoriespanel.h"
#include "ui/settings/ceilingspanel.h"
#include "ui/settings/deadlinespanel.h"
#include "ui/settings/departmentspanel.h"
#include "ui/settings/deskpanel.h"
#include "ui/settings/fontspanel.h"
#include "ui/settings/hospitalpanel.h"
#include "ui/settings/ledgerpanel.h"
#include "ui/settings/majorpanel.h"
#include "ui/settings/riskkindspanel.h"
#include "ui/settings/risklevelspanel.h"
#include "ui/settings/stabilitypanel.h"
#include "ui/settings/staffpanel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace anhe {

SettingsPage::SettingsPage(Desk &desk, QList<TemplateForm> forms, QWidget *parent)
    : Page(
          tr("Settings"),
          tr("What belongs to the office: hospital, departments, staff, categories, deadlines, working days, "
             "kinds and levels of hidden risks, templates and fonts. They are kept in the ledger with their "
             "history.\n\nWhat a complaint cluster is, the limits and texts of supervision notices, the grid "
             "and the lines of the weekly sheet are set on the page of risks, above their own "
             "lists.\n\nName, "
             "language and letter size belong to this desk alone."),
          parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("look", QStringLiteral("places"));
    m_list->setFixedWidth(Theme::px(176));
    m_list->setSpacing(1);
    connect(&Theme::signal(), &Theme::changed, m_list, [this] { m_list->setFixedWidth(Theme::px(176)); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    addParts(forms);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::onRowChanged);
    connect(&m_desk.office(), &OfficeRegister::changed, this, &SettingsPage::refresh);
    setFocusProxy(m_list);
    m_list->setCurrentRow(0);
}

void SettingsPage::addParts(const QList<TemplateForm> &forms)
{
    const auto simple = [this]<typename Panel>(const char *key, const QString &title, Panel *) {
        add(QLatin1String(key), title, [this] { return new Panel(m_desk); });
    };
    simple("hospital", tr("Hospital"), static_cast<HospitalPanel *>(nullptr));
    simple("departments", tr("Departments"), static_cast<DepartmentsPanel *>(nullptr));
    simple("staff", tr("Staff"), static_cast<StaffPanel *>(nullptr));
    simple("categories", tr("Categories"), static_cast<CategoriesPanel *>(nullptr));
    simple("deadlines", tr("Deadlines"), static_cast<DeadlinesPanel *>(nullptr));
    simple("calendar", tr("Working days"), static_cast<CalendarPanel *>(nullptr));
    simple("major", tr("Major disputes"), static_cast<MajorPanel *>(nullptr));
    simple("ceilings", tr("Private settlement"), static_cast<CeilingsPanel *>(nullptr));
    simple("risk_kinds", tr("Kinds of risks"), static_cast<RiskKindsPanel *>(nullptr));
    simple("risk_levels", tr("Levels of risks"), static_cast<RiskLevelsPanel *>(nullptr));
    simple("stability", tr("Stability criteria"), static_cast<StabilityPanel *>(nullptr));
    if (!forms.isEmpty())
        add(QStringLiteral("templates"), tr("Form templates"),
            [this, forms] { return new TemplatesPanel(m_desk, forms); });
    simple("fonts", tr("Fonts on paper"), static_cast<FontsPanel *>(nullptr));
    simple("desk", tr("This desk"), static_cast<DeskPanel *>(nullptr));
    add(QStringLiteral("ledger"), tr("Ledger file"), [this] {
        auto *panel = new LedgerPanel(m_desk);
        connect(panel, &LedgerPanel::restoreRequested, this, &SettingsPage::restoreRequested);
        return panel;
    });
}

void SettingsPage::add(const QString &key, const QString &title, std::function<SettingsPanel *()> make)
{
    m_parts.push_back({key, title, std::move(make)});
    auto *item = new QListWidgetItem(title, m_list);
    item->setSizeHint({0, Theme::px(34)});
}

SettingsPanel *SettingsPage::made(Part &part)
{
    if (part.panel)
        return part.panel;
    part.panel = part.make();
    part.panel->setReadOnly(m_desk.ledger().readOnlyReason());
    part.holder = new WrapScroll(part.panel);
    m_stack->addWidget(part.holder);
    connect(part.panel, &SettingsPanel::said, this, [this](const QString &message) { say(message); });
    connect(part.panel, &SettingsPanel::saidUndoably, this,
            [this](const QString &message, const std::function<void()> &undo) {
                say(message, tr("Undo"), undo);
            });
    connect(part.panel, &SettingsPanel::taskStarted, this, &Page::taskStarted);
    connect(part.panel, &SettingsPanel::openRequested, this, &Page::openRequested);
    return part.panel;
}

/** What was typed is kept on leaving; when it is refused, the part stays in sight. */
void SettingsPage::onRowChanged(int row)
{
    if (row < 0 || row == m_row)
        return;
    if (m_row >= 0 && m_parts[size_t(m_row)].panel && !m_parts[size_t(m_row)].panel->save()) {
        m_list->setCurrentRow(m_row);
        return;
    }
    m_row = row;
    Part &part = m_parts[size_t(row)];
    made(part)->load();
    m_stack->setCurrentWidget(part.holder);
}

void SettingsPage::refresh()
{
    for (Part &part : m_parts) {
        if (part.panel)
            part.panel->load();
    }
}

void SettingsPage::open(const Target &target)
{
    showPart(target.filter);
}

/** First the part in sight, then what waits in others; a part that refuses comes into sight. */
bool SettingsPage::save()
{
    if (m_row >= 0 && !m_parts[size_t(m_row)].panel->save())
        return false;
    for (const Part &part : m_parts) {
        if (!part.panel || !part.panel->isEdited() || part.panel->save())
            continue;
        showPart(part.key);
        return false;
    }
    return true;
}

QString SettingsPage::unsaved() const
{
    QStringList titles;
    for (const Part &part : m_parts) {
        if (part.panel && part.panel->isEdited())
            titles.append(part.panel->title());
    }
    return titles.isEmpty() ? QString()
                            : tr("What was typed under “%1” has not been saved.")
                                  .arg(titles.join(tr("”, “", "between titles in quotation marks")));
}

void SettingsPage::showPart(const QString &key)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].key == key)
            m_list->setCurrentRow(int(i));
    }
}

QString SettingsPage::currentPart() const
{
    return m_row < 0 ? QString() : m_parts[size_t(m_row)].key;
}

SettingsPanel *SettingsPage::panel(const QString &key)
{
    for (Part &part : m_parts) {
        if (part.key == key)
            return made(part);
    }
    return nullptr;
}

SettingsPage *makeSettingsPage(Desk &desk, QWidget *parent, const QList<TemplateForm> &forms)
{
    return new SettingsPage(desk, forms, parent);
}

} // namespace anhe
