#include "ui/shell/pageholder.h"

#include <QEvent>

namespace anhe {

namespace {

class Ground : public QWidget
{
public:
    explicit Ground(QWidget *page) : m_page(page)
    {
        page->setParent(this);
        page->installEventFilter(this);
    }

    QSize minimumSizeHint() const override
    {
        return m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
    }
    QSize sizeHint() const override { return m_page->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->setGeometry(rect()); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::eventFilter(watched, event);
    }

private:
    QWidget *m_page;
};

} // namespace

PageHolder::PageHolder(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new Ground(page));
}

} // namespace anhe
