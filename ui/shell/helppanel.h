#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;

namespace anhe {

/** The help of the page in sight, beside it; Esc or F1 puts it away. */
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showHelp(const QString &title, const QString &text);
    /** Puts the help away and gives the focus back to where it came from. */
    void leave();
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_close;
    QPointer<QWidget> m_cameFrom;
};

} // namespace anhe
