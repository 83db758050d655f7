#pragma once

#include "ui/common/dateedit.h"
#include "ui/common/theme.h"

#include <QIntValidator>

namespace anhe {

/** A cell of EntryRows that says by itself what belongs in it; the width, in pixels at 100 %, is its own
 * unless it is 0. */
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

/** A cell for a whole number from 0 up. */
inline QLineEdit *numberCell(const QString &name, int most, int width)
{
    auto *edit = cellNamed<QLineEdit>(name, width);
    edit->setToolTip(name);
    edit->setValidator(new QIntValidator(0, most, edit));
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

inline QDate dayIn(const QWidget *cell)
{
    return static_cast<const DateEdit *>(cell)->day();
}

inline QString textIn(const QWidget *cell)
{
    return static_cast<const QLineEdit *>(cell)->text().trimmed();
}

/** Nothing when the cell is blank. */
inline std::optional<int> numberIn(const QWidget *cell)
{
    const QString text = textIn(cell);
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

} // namespace anhe
