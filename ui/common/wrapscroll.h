#pragma once

#include <QScrollArea>

namespace anhe {

/** Scrolls a content whose lines wrap: it is given the height that belongs to the width it has, which a plain
 * scroll area does not ask for. */
class WrapScroll : public QScrollArea
{
public:
    explicit WrapScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace anhe
