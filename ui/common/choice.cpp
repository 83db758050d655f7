#include "ui/common/choice.h"

#include <QKeyEvent>

namespace anhe {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::edited);
}

void ChoiceBox::addNone(const QString &word)
{
    insertItem(0, word, QString());
    setCurrentIndex(0);
}

void ChoiceBox::setCurrentCode(const QString &code)
{
    setCurrentIndex(findData(code));
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace anhe
