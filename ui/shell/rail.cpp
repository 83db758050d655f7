#include "ui/shell/rail.h"

#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int MostShown = 99;

} // namespace

RailButton::RailButton(const QString &iconName, const QString &word, int number, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_number(number)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int wide = Theme::px(46) + fontMetrics().horizontalAdvance(text()) + Theme::px(46);
    return {m_compact ? Theme::px(52) : qMax(wide, Theme::px(136)), Theme::px(40)};
}

void RailButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_badge > 0 ? tr("%1 waiting").arg(m_badge) : QString());
    setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(text()).arg(m_number));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(Theme::px(6), 1, -Theme::px(6), -1);
    painter.setPen(hasFocus() ? QPen(Theme::color(Role::Accent), 1) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(Theme::color(Role::AccentSoft));
    else if (underMouse() || isDown())
        painter.setBrush(Theme::color(Role::Hover));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int side = Theme::px(20);
    const QRect picture(m_compact ? box.center().x() - side / 2 : box.left() + Theme::px(10),
                        box.center().y() - side / 2, side, side);
    anhe::icon(m_iconName, isChecked() ? Role::Accent : Role::Muted).paint(&painter, picture);
    if (!m_compact) {
        QFont letters = font();
        letters.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(letters);
        painter.setPen(Theme::color(isChecked() ? Role::Accent : Role::Ink));
        const QRect words = box.adjusted(Theme::px(40), 0, -Theme::px(m_badge > 0 ? 34 : 4), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_badge > 0)
        paintBadge(&painter);
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintBadge(QPainter *painter)
{
    QFont letters = font();
    letters.setPointSizeF(font().pointSizeF() * (m_compact ? 0.75 : 0.85));
    painter->setFont(letters);
    const QString count = m_badge > MostShown ? QStringLiteral("99+") : QString::number(m_badge);
    const int high = painter->fontMetrics().height() + (m_compact ? 0 : Theme::px(2));
    const int wide = qMax(high, painter->fontMetrics().horizontalAdvance(count) + Theme::px(8));
    const int right = width() - Theme::px(m_compact ? 4 : 14);
    const QRect box(right - wide, m_compact ? Theme::px(1) : (height() - high) / 2, wide, high);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Role::Red));
    painter->drawRoundedRect(box, high / 2.0, high / 2.0);
    painter->setPen(Theme::color(Role::OnAccent));
    painter->drawText(box, Qt::AlignCenter, count);
}

Rail::Rail(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setProperty("look", QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setContentsMargins(0, Theme::px(8), 0, Theme::px(8));
    m_layout->setSpacing(2);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(button->objectName()); });
}

void Rail::addPlace(const QString &key, const QString &iconName, const QString &word)
{
    auto *button = new RailButton(iconName, word, int(m_group->buttons().size()) + 1);
    button->setObjectName(key);
    button->setCompact(m_compact);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::clear()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    qDeleteAll(buttons);
}

void Rail::setCurrent(const QString &key)
{
    if (RailButton *at = button(key))
        at->setChecked(true);
}

void Rail::setBadge(const QString &key, int count)
{
    if (RailButton *at = button(key))
        at->setBadge(count);
}

RailButton *Rail::button(const QString &key) const
{
    return findChild<RailButton *>(key, Qt::FindDirectChildrenOnly);
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    for (RailButton *button : findChildren<RailButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setCompact(compact);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype at = buttons.indexOf(qobject_cast<QAbstractButton *>(focusWidget())) + step;
    if (step != 0 && at >= 0 && at < buttons.size())
        buttons[at]->setFocus(Qt::TabFocusReason);
    else
        QFrame::keyPressEvent(event);
}

} // namespace anhe
