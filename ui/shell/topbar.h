#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace anhe {

/** The upper edge: where we are, the search box of the whole ledger, letter size, light and dark, help. */
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addAction(QAction *action);
    void focusSearch();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /** Esc in the search box. */
    void left();
    /** Empty: what was sought is to be forgotten. */
    void searched(const QString &text);

private:
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLineEdit *m_search;
    QString m_sought;
};

} // namespace anhe
