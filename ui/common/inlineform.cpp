#include "ui/common/inlineform.h"

#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

InlineForm::InlineForm(QWidget *parent) : EntryForm(parent), m_buttons(new QHBoxLayout)
{
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    layout->addLayout(grid());
    layout->addLayout(m_buttons);
    layout->addWidget(problemLabel()); // beneath: when it goes, the buttons stay under the pointer
    layout->addStretch(1);
}

QPushButton *InlineForm::addButton(const QString &text, const char *look)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", QLatin1String(look));
    m_buttons->addWidget(button);
    if (QLatin1String(look) == QLatin1String("primary"))
        m_main = button;
    return button;
}

void InlineForm::resizeEvent(QResizeEvent *event)
{
    EntryForm::resizeEvent(event);
    fitTo(width());
}

void InlineForm::submit()
{
    if (m_main)
        m_main->click();
}

} // namespace anhe
