#pragma once

#include <QPushButton>

namespace anhe {

/** A button of two wrapped lines: what it is about, and smaller what more there is to say. */
class LineButton : public QPushButton
{
    Q_OBJECT
public:
    LineButton(const QString &first, const QString &second, QWidget *parent = nullptr);

    QString firstLine() const { return m_first; }
    QString secondLine() const { return m_second; }
    /** With a sign before it that something is to be looked at. */
    void setWarning(bool warning);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    int textWidth(int width) const;
    QFont smallFont() const;

    QString m_first;
    QString m_second;
    bool m_warning = false;
};

} // namespace anhe
