#pragma once

#include <QStackedWidget>

namespace anhe {

/** A stack that asks for no more room than the widget in sight needs; a plain one keeps room for its largest.
 */
class CurrentStack : public QStackedWidget
{
public:
    explicit CurrentStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    QSize minimumSizeHint() const override
    {
        const QWidget *shown = currentWidget();
        return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QSize();
    }
};

} // namespace anhe
