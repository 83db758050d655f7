#pragma once

#include <QScrollArea>

namespace anhe {

/**
 * Gives a page the room there is, and lets it be scrolled where it needs more. Only the page's least size
 * counts, not the height it would like for its width.
 */
class PageHolder : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageHolder(QWidget *page, QWidget *parent = nullptr);
};

} // namespace anhe
