#pragma once

#include "ui/common/fieldinput.h"

#include <QPlainTextEdit>

namespace anhe {

/**
 * Several lines of text. Enter makes a line, Tab and Ctrl+Enter go on. It grows with its text between two
 * heights; its note is the number of characters.
 */
class TextEdit : public QPlainTextEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit TextEdit(int leastLines = 3, int mostLines = 10, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text);
    /** A text that the paper has no room for is a problem; 0 means no limit. */
    void setMostCharacters(int count) { m_mostCharacters = count; }

    QString problem() const override;
    bool isBlank() const override { return toPlainText().trimmed().isEmpty(); }
    QString tally() const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    int m_leastLines;
    int m_mostLines;
    int m_mostCharacters = 0;
};

} // namespace anhe
