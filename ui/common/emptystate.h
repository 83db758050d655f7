#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace anhe {

/** An empty place that says what belongs here and offers the first step. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName = {}, const QString &title = {}, const QString &text = {},
                        const QString &firstStep = {}, QWidget *parent = nullptr);

    void say(const QString &iconName, const QString &title, const QString &text, const QString &firstStep);
    QString title() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void firstStepTaken();

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace anhe
