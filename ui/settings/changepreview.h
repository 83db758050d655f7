#pragma once

#include "core/desk/calendarchange.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anhe {

/** What another calendar would change, to be read before it is taken. */
class ChangePreview : public QFrame
{
    Q_OBJECT
public:
    explicit ChangePreview(QWidget *parent = nullptr);

    void showChange(const QString &title, const CalendarChange &change);
    QString text() const;
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    QLabel *m_title;
    QLabel *m_summary;
    QPlainTextEdit *m_lines;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace anhe
