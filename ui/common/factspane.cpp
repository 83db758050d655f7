#include "ui/common/factspane.h"

#include "ui/common/linkbutton.h"
#include "ui/common/plainwords.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace anhe {

FactsPane::FactsPane(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    auto *holder = new QWidget;
    m_body = new QVBoxLayout(holder);
    m_body->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(12));
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void FactsPane::showRecord(qint64 id)
{
    const int scroll = id == m_id ? verticalScrollBar()->value() : 0;
    m_id = id;
    refill();
    verticalScrollBar()->setValue(scroll);
}

void FactsPane::refill()
{
    if (m_content) {
        m_body->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (!read(m_id))
        return;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    fill(layout);
    m_body->addWidget(m_content);
}

QLabel *FactsPane::words(const QString &text, const char *look)
{
    auto *label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("look", QLatin1String(look));
    return label;
}

QLabel *FactsPane::heading(const QString &text)
{
    auto *label = words(text, "label");
    label->setContentsMargins(0, Theme::px(6), 0, 0);
    return label;
}

QGridLayout *FactsPane::factGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(4));
    grid->setColumnStretch(1, 1);
    return grid;
}

void FactsPane::addFact(QGridLayout *grid, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *what = words(name, "muted");
    what->setWordWrap(false);
    const int row = grid->rowCount();
    grid->addWidget(what, row, 0, Qt::AlignTop);
    grid->addWidget(words(value), row, 1);
}

QPushButton *FactsPane::writeButton(const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text);
    button->setEnabled(mayWrite());
    button->setToolTip(m_desk.ledger().readOnlyReason());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QPushButton *FactsPane::linkButton(const QString &text, const std::function<void()> &run)
{
    auto *button = new LinkButton(text);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

} // namespace anhe
