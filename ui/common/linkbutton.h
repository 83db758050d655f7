#pragma once

#include <QPushButton>

namespace anhe {

/** Words that lead elsewhere. Where they have no room they end in dots and are told whole in the tip, instead
 * of pushing their pane wider than it is. */
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace anhe
