#include "ui/dispute/disputepane.h"

#include "ui/common/inlineform.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plainwords.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anhe {

DisputePane::DisputePane(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(12));
    m_body->setSpacing(Theme::px(10));
    setWidget(content);
    content->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QLabel *DisputePane::words(const QString &text, const char *look)
{
    auto *label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("look", QLatin1String(look));
    return label;
}

QPushButton *DisputePane::linkButton(const QString &text)
{
    return new LinkButton(text);
}

QVBoxLayout *DisputePane::refilled(QWidget *holder)
{
    delete holder->layout();
    for (QWidget *child : holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(6));
    return layout;
}

void DisputePane::showMatter(const Dispute &dispute)
{
    const bool another = dispute.id != m_dispute.id;
    m_dispute = dispute;
    if (another) {
        begin(dispute);
        for (const auto &[name, form] : std::as_const(m_forms)) {
            form->settle();
            form->setEnabled(mayWrite());
        }
        verticalScrollBar()->setValue(0);
    }
    const bool held = isAncestorOf(QApplication::focusWidget());
    refill(dispute);
    if (held && !isAncestorOf(QApplication::focusWidget()))
        keepFocus();
}

/** A form that went with its work done does not send the keys elsewhere: they stay with what is offered next,
 * else with the tabs. */
void DisputePane::keepFocus()
{
    for (const auto &[name, form] : std::as_const(m_forms)) {
        if (form->isVisible() && form->isEnabled())
            return form->focusFirst();
    }
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (const auto *tabs = qobject_cast<QTabWidget *>(above))
            return tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    }
}

/** Wrapped lines need the height that belongs to the width they have; a scroll area does not ask for it. */
bool DisputePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == widget() && asked && m_body->hasHeightForWidth()) {
        const int needed = m_body->totalHeightForWidth(widget()->width());
        if (widget()->minimumHeight() != needed)
            widget()->setMinimumHeight(needed);
    }
    return QScrollArea::eventFilter(watched, event);
}

bool DisputePane::isDirty() const
{
    for (const auto &[name, form] : m_forms) {
        if (form->isDirty())
            return true;
    }
    return false;
}

bool DisputePane::save()
{
    InlineForm *wanted = nullptr;
    for (const auto &[name, form] : std::as_const(m_forms)) {
        const bool focused = form->isAncestorOf(QApplication::focusWidget());
        if (focused || (!wanted && form->isDirty()))
            wanted = form;
        if (focused)
            break;
    }
    if (wanted)
        wanted->submit();
    return !isDirty();
}

QJsonObject DisputePane::typed() const
{
    QJsonObject typed;
    for (const auto &[name, form] : m_forms) {
        if (form->isDirty())
            typed.insert(name, form->typed());
    }
    return typed;
}

QStringList DisputePane::formNames() const
{
    QStringList names;
    for (const auto &[name, form] : m_forms)
        names.append(name);
    return names;
}

void DisputePane::restore(const QJsonObject &typed)
{
    for (const auto &[name, form] : std::as_const(m_forms)) {
        if (typed.contains(name))
            form->restore(typed[name].toObject());
    }
}

void DisputePane::keep(const QString &name, InlineForm *form)
{
    m_forms.append({name, form});
    connect(&form->form(), &Form::edited, this, &DisputePane::edited);
}

} // namespace anhe
