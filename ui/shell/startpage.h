#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace anhe {

/** What is seen while no ledger is open. */
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void fileRequested(const QString &file);

private:
    void drawIcon();

    QLabel *m_picture;
    QWidget *m_recentBox;
    QVBoxLayout *m_recent;
};

} // namespace anhe
