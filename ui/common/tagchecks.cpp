#include "ui/common/tagchecks.h"

#include "ui/common/flowlayout.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

namespace anhe {

TagChecks::TagChecks(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(nullptr, 14));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagChecks::addTag(const QString &word, const QString &code)
{
    auto *box = new QCheckBox(word);
    box->setProperty("code", code);
    box->installEventFilter(this);
    if (m_boxes.isEmpty())
        setFocusProxy(box);
    m_boxes.append(box);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &TagChecks::edited);
}

bool TagChecks::hasTag(const QString &code) const
{
    return std::any_of(m_boxes.cbegin(), m_boxes.cend(),
                       [&code](const QCheckBox *box) { return box->property("code") == code; });
}

QStringList TagChecks::checked() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes.append(box->property("code").toString());
    }
    return codes;
}

void TagChecks::setChecked(const QStringList &codes)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(codes.contains(box->property("code").toString()));
}

bool TagChecks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1
                         : key == Qt::Key_Left || key == Qt::Key_Up  ? -1
                                                                     : 0;
        const qsizetype at = m_boxes.indexOf(static_cast<QCheckBox *>(watched)) + step;
        if (step != 0 && at >= 0 && at < m_boxes.size()) {
            m_boxes[at]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anhe
