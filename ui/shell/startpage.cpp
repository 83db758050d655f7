#include "ui/shell/startpage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

QPushButton *step(const char *look, const QString &iconName, const QString &word)
{
    auto *button = new QPushButton(word);
    const bool primary = qstrcmp(look, "primary") == 0;
    button->setIcon(icon(iconName, primary ? std::optional(Role::OnAccent) : std::nullopt));
    button->setProperty("look", QLatin1String(look));
    return button;
}

QLabel *words(const char *look, const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("look", QLatin1String(look));
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_recentBox(new QWidget), m_recent(new QVBoxLayout)
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(620));
    auto *inside = new QVBoxLayout(column);
    inside->setSpacing(Theme::px(10));
    inside->addWidget(m_picture);
    inside->addWidget(words("title", tr("Welcome to Anhe")));
    inside->addWidget(
        words("muted", tr("Everything of one office stands in one ledger file: complaints and disputes, "
                          "mediation, insurance, hidden risks, the safe-hospital log and the reports. "
                          "Begin a new ledger, open yours, or look around in an example first.")));
    auto *steps = new FlowLayout(nullptr, 8);
    QPushButton *fresh = step("primary", QStringLiteral("new"), tr("New ledger…"));
    QPushButton *open = step("", QStringLiteral("open"), tr("Open…"));
    QPushButton *example = step("", QStringLiteral("eye"), tr("Open the example"));
    steps->addWidget(fresh);
    steps->addWidget(open);
    steps->addWidget(example);
    inside->addSpacing(Theme::px(6));
    inside->addLayout(steps);

    auto *recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, Theme::px(14), 0, 0);
    recentLayout->addWidget(words("subtitle", tr("Opened lately")));
    m_recent->setSpacing(2);
    recentLayout->addLayout(m_recent);
    inside->addWidget(m_recentBox);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 10);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleRequested);
    connect(&Theme::signal(), &Theme::changed, this, &StartPage::drawIcon);
    setRecent({});
    drawIcon();
}

void StartPage::setRecent(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &file : files) {
        const QFileInfo known(file);
        auto *button =
            new QPushButton(known.completeBaseName() + QStringLiteral("　") + known.absolutePath());
        button->setProperty("look", QStringLiteral("plain"));
        button->setToolTip(file);
        button->setMinimumWidth(1);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentBox->setVisible(!files.isEmpty());
}

void StartPage::drawIcon()
{
    m_picture->setPixmap(programIcon().pixmap(QSize(Theme::px(56), Theme::px(56)), devicePixelRatioF()));
}

} // namespace anhe
