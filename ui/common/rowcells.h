#pragma once

#include "ui/common/dateedit.h"
#include "ui/common/theme.h"

namespace anhe {

/** An edit of a line of cells; its name stands in it while it is blank. A width is in pixels at 100 %. */
template <typename Edit>
Edit *cellNamed(const QString &name, int width = 0)
{
    auto *edit = new Edit;
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(qMax(Theme::px(width), edit->minimumSizeHint().width()));
    return edit;
}

inline QDate dayIn(const QWidget *cell)
{
    return static_cast<const DateEdit *>(cell)->date().value_or(QDate());
}

inline QString textIn(const QWidget *cell)
{
    return static_cast<const QLineEdit *>(cell)->text().trimmed();
}

} // namespace anhe
