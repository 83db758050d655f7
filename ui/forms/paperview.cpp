#include "ui/forms/paperview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace anhe {

namespace {

constexpr int pagesKept = 8;
constexpr double zoomStep = 1.25;

int margin()
{
    return Theme::px(16);
}

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(Theme::px(40));
    horizontalScrollBar()->setSingleStep(Theme::px(40));
    connect(&Theme::signal(), &Theme::changed, this, &PaperView::layOut);
}

void PaperView::setPaper(std::shared_ptr<const Paper> paper)
{
    m_paper = std::move(paper);
    m_pixmaps.clear();
    m_lastPage = -1;
    layOut();
    Q_EMIT pageChanged(currentPage());
}

double PaperView::pixelsPerPoint() const
{
    return m_zoom / 100.0 * logicalDpiX() / 72;
}

QSize PaperView::pageSize() const
{
    return m_paper ? (m_paper->pageSize() * pixelsPerPoint()).toSize() : QSize();
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int x = qMax(margin(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = margin() + page * (size.height() + margin()) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void PaperView::setZoom(int percent)
{
    m_fitsWidth = false;
    zoomTo(percent);
}

void PaperView::fitWidth()
{
    m_fitsWidth = true;
    layOut();
}

void PaperView::zoomTo(int percent)
{
    percent = qBound(SmallestZoom, percent, LargestZoom);
    if (percent == m_zoom)
        return;
    const double down = verticalScrollBar()->maximum() > 0
                            ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                            : 0;
    m_zoom = percent;
    m_pixmaps.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(down * verticalScrollBar()->maximum()));
    Q_EMIT zoomChanged(percent);
}

void PaperView::layOut()
{
    if (m_paper && m_fitsWidth) {
        const double room = viewport()->width() - 2 * margin();
        const int percent = int(room * 100 * 72 / (m_paper->pageSize().width() * logicalDpiX()));
        const int fitting = qBound(SmallestZoom, percent, LargestZoom);
        if (fitting != m_zoom) {
            m_zoom = fitting;
            m_pixmaps.clear();
            Q_EMIT zoomChanged(m_zoom);
        }
    }
    const QSize size = pageSize();
    const int height = margin() + pageCount() * (size.height() + margin());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * margin() - viewport()->width()));
    viewport()->update();
}

int PaperView::currentPage() const
{
    const int step = pageSize().height() + margin();
    if (pageCount() == 0 || step <= 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return qBound(0, (middle - margin()) / step, pageCount() - 1);
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(qBound(0, page, qMax(0, pageCount() - 1)) *
                                  (pageSize().height() + margin()));
}

QPixmap PaperView::picture(int page, int width) const
{
    const double ratio = devicePixelRatioF();
    const double scale = width / m_paper->pageSize().width();
    const QSizeF size = m_paper->pageSize() * scale;
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.scale(scale, scale);
    m_paper->paintPage(painter, page);
    painter.restore();
    painter.setPen(QPen(Theme::color(Role::Edge), 0));
    painter.drawRect(QRectF(QPointF(), size).adjusted(0, 0, -1, -1));
    return pixmap;
}

const QPixmap &PaperView::pagePixmap(int page)
{
    const auto found = m_pixmaps.constFind(page);
    if (found != m_pixmaps.constEnd())
        return *found;
    if (m_pixmaps.size() >= pagesKept)
        m_pixmaps.clear();
    return *m_pixmaps.insert(page, picture(page, pageSize().width()));
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::color(Role::Ground));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect frame = pageRect(page);
        if (!frame.intersects(event->rect()))
            continue;
        painter.drawPixmap(frame, pagePixmap(page));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(qRound(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep)));
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        goToPage(event->key() == Qt::Key_Home ? 0 : pageCount() - 1);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        goToPage(currentPage() + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (currentPage() != m_lastPage) {
        m_lastPage = currentPage();
        Q_EMIT pageChanged(m_lastPage);
    }
}

} // namespace anhe
