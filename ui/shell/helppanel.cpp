#include "ui/shell/helppanel.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_text(new QLabel), m_close(new QToolButton)
{
    setProperty("look", QStringLiteral("pane"));
    setFixedWidth(Theme::px(280));
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close the help"));
    m_close->setAccessibleName(tr("Close the help"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::leave);
    connect(&Theme::signal(), &Theme::changed, this, [this] { setFixedWidth(Theme::px(280)); });
    hide();
}

void HelpPanel::showHelp(const QString &title, const QString &text)
{
    if (QWidget *focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_cameFrom = focused;
    m_title->setText(title);
    m_text->setText(text);
    show();
    m_close->setFocus();
}

void HelpPanel::leave()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

QString HelpPanel::text() const
{
    return m_text->text();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace anhe
