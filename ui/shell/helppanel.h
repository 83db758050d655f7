#pragma once

#include <QFrame>

class QLabel;

namespace anhe {

/** The help of the page in sight, beside it; Esc or F1 puts it away. */
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showHelp(const QString &title, const QString &text);
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    class QToolButton *m_close;
};

} // namespace anhe
