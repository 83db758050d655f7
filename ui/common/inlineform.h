#pragma once

#include "ui/common/entryform.h"

class QHBoxLayout;
class QPushButton;

namespace anhe {

/** A small form within a page, with its buttons. */
class InlineForm : public EntryForm
{
    Q_OBJECT
public:
    explicit InlineForm(QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, const char *look = "");
    /** Does what its main button does. */
    void submit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_buttons;
    QPushButton *m_main = nullptr;
};

} // namespace anhe
