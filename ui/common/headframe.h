#pragma once

#include <QFrame>

namespace anhe {

/** The head of a detail whose lines wrap: it is never less high than they need at the width it has, so that
 * what stands around it gives way. */
class HeadFrame : public QFrame
{
    Q_OBJECT
public:
    explicit HeadFrame(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
};

} // namespace anhe
