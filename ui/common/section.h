#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace anhe {

/** A part of a long form that folds away under its heading; a short remark tells what is inside while folded.
 */
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *content, bool open = true, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    void setRemark(const QString &remark);
    QWidget *content() const { return m_content; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    QToolButton *m_heading;
    QLabel *m_remark;
    QWidget *m_content;
};

} // namespace anhe
