#include "ui/settings/deskpanel.h"

#include "core/desk/desk.h"
#include "ui/common/appearance.h"
#include "ui/common/choice.h"
#include "ui/common/deskuser.h"
#include "ui/common/fieldrow.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace anhe {

DeskPanel::DeskPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(
          tr("This desk"),
          tr("Your name and how the program looks. This belongs to this computer, not to the ledger."),
          parent)
    , m_desk(desk)
    , m_user(new QLineEdit)
    , m_userRow(new FieldRow(tr("Your name"), m_user, Needed::Yes))
    , m_language(new ChoiceBox)
    , m_palette(new ChoiceBox)
    , m_size(new ChoiceBox)
{
    m_userRow->setHint(tr("The history keeps it with everything you change."));
    m_language->addChoice(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addChoice(QStringLiteral("English"), QStringLiteral("en"));
    m_palette->addChoice(tr("light"), QStringLiteral("light"));
    m_palette->addChoice(tr("dark"), QStringLiteral("dark"));
    for (int percent = Theme::SmallestScale; percent < Theme::LargestScale;) {
        m_size->addChoice(QStringLiteral("%1%").arg(percent), QString::number(percent));
        percent = nextScale(percent, 1);
    }
    m_size->addChoice(QStringLiteral("%1%").arg(Theme::LargestScale), QString::number(Theme::LargestScale));
    auto *languageRow = new FieldRow(tr("Language"), m_language);
    languageRow->setHint(tr("Takes effect when the program is started again. Papers are always in Chinese."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    grid->addWidget(m_userRow, 0, 0, Qt::AlignTop);
    grid->addWidget(languageRow, 0, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow(tr("Colours"), m_palette), 1, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(tr("Letter size"), m_size), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch();
    connect(m_user, &QLineEdit::editingFinished, this, &DeskPanel::save);
    connect(m_language, &ChoiceBox::edited, this, &DeskPanel::keepLanguage);
    connect(m_palette, &ChoiceBox::edited, this, &DeskPanel::keepAppearance);
    connect(m_size, &ChoiceBox::edited, this, &DeskPanel::keepAppearance);
    connect(&Theme::signal(), &Theme::changed, this, &DeskPanel::showAppearance);
    load();
}

void DeskPanel::load()
{
    if (!m_user->hasFocus())
        m_user->setText(rememberedUser());
    m_filling = true;
    m_language->setCurrentCode(rememberedLanguage() == Language::English ? QStringLiteral("en")
                                                                         : QStringLiteral("zh"));
    m_filling = false;
    showAppearance();
}

/** The top bar and the menu change it too. */
void DeskPanel::showAppearance()
{
    m_filling = true;
    m_palette->setCurrentCode(Theme::mode() == ThemeMode::Dark ? QStringLiteral("dark")
                                                               : QStringLiteral("light"));
    m_size->setCurrentCode(QString::number(Theme::scalePercent()));
    m_filling = false;
}

bool DeskPanel::isEdited() const
{
    return m_user->text().trimmed() != rememberedUser();
}

bool DeskPanel::save()
{
    if (!isEdited())
        return true;
    const QString name = m_user->text().trimmed();
    if (name.isEmpty()) {
        m_userRow->showProblem(tr("Please give your name: the history says who changed what."));
        return false;
    }
    rememberUser(name);
    m_desk.ledger().setUser(name);
    m_userRow->clearProblem();
    Q_EMIT said(tr("From now on the history keeps the name %1.").arg(name));
    return true;
}

void DeskPanel::keepLanguage()
{
    if (m_filling)
        return;
    rememberLanguage(m_language->currentCode() == QLatin1String("en") ? Language::English
                                                                      : Language::Chinese);
    Q_EMIT said(tr("Saved. The language changes when the program is started again."));
}

void DeskPanel::keepAppearance()
{
    if (m_filling)
        return;
    const ThemeMode mode =
        m_palette->currentCode() == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light;
    const int scale = m_size->currentCode().isEmpty() ? Theme::scalePercent() : m_size->currentCode().toInt();
    setAppearance(mode, scale);
    Q_EMIT said(tr("The appearance is saved."));
}

} // namespace anhe
