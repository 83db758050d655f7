#pragma once

#include "core/document/paper.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace anhe {

/** The pages of a paper one below the other, as they will come out of the printer. */
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int SmallestZoom = 25;
    static constexpr int LargestZoom = 400;

    explicit PaperView(QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const Paper> paper);
    int pageCount() const { return m_paper ? m_paper->pageCount() : 0; }

    /** Per cent of the size on paper. */
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /** Pages as wide as the view, also after it was resized. */
    void fitWidth();
    bool fitsWidth() const { return m_fitsWidth; }

    /** The page that takes up the middle of the view, counted from 0. */
    int currentPage() const;
    void goToPage(int page);

    /** A page as a picture of so many pixels' width. */
    QPixmap picture(int page, int width) const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pixelsPerPoint() const;
    QSize pageSize() const;
    QRect pageRect(int page) const; ///< in the view
    void zoomTo(int percent);
    void layOut();
    const QPixmap &pagePixmap(int page);

    std::shared_ptr<const Paper> m_paper;
    int m_zoom = 100;
    bool m_fitsWidth = true;
    int m_lastPage = -1;
    QHash<int, QPixmap> m_pixmaps;
};

} // namespace anhe
