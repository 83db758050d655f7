#include "ui/home/firststeps.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_enter(new QPushButton(tr("Enter the first complaint")))
    , m_import(new QPushButton(tr("Import an existing register")))
{
    m_title->setProperty("look", QStringLiteral("title"));
    m_text->setProperty("look", QStringLiteral("muted"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(Theme::px(460));
    m_enter->setProperty("look", QStringLiteral("primary"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(12));
    buttons->addStretch();
    buttons->addWidget(m_enter);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(10));
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::px(6));
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_enter, &QPushButton::clicked, this, &FirstSteps::enterChosen);
    connect(m_import, &QPushButton::clicked, this, &FirstSteps::importChosen);
    connect(&Theme::signal(), &Theme::changed, this, &FirstSteps::drawIcon);
    drawIcon();
    setReadOnly({});
}

void FirstSteps::setHospital(const QString &name)
{
    m_title->setText(tr("The ledger of %1 is ready").arg(name));
}

void FirstSteps::setReadOnly(const QString &reason)
{
    m_text->setText(reason.isEmpty()
                        ? tr("Enter a complaint as it comes in, or bring the register you keep in a "
                             "spreadsheet. From then on this page shows every morning what is "
                             "due, what was promised and what is still to be told.")
                        : reason);
    // A wrapped label in a centred column is given one line unless it asks for its own height.
    m_text->ensurePolished();
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    m_enter->setEnabled(reason.isEmpty());
    m_import->setEnabled(reason.isEmpty());
}

void FirstSteps::drawIcon()
{
    const QSize size(Theme::px(48), Theme::px(48));
    m_picture->setPixmap(icon(QStringLiteral("home"), Role::Accent).pixmap(size, devicePixelRatioF()));
}

} // namespace anhe
