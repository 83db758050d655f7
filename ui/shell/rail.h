#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace anhe {

/** One place of the rail: icon, word, and how many there wait. */
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &word, int number, QWidget *parent = nullptr);

    void setBadge(int count);
    int badge() const { return m_badge; }
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter *painter);

    QString m_iconName;
    int m_number;
    int m_badge = 0;
    bool m_compact = false;
};

/** The places of the program at the left; words go away where the window is narrow. */
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPlace(const QString &key, const QString &iconName, const QString &word);
    void clear();
    void setCurrent(const QString &key);
    void setBadge(const QString &key, int count);
    RailButton *button(const QString &key) const;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    bool m_compact = false;
};

} // namespace anhe
