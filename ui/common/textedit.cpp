#include "ui/common/textedit.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace anhe {

TextEdit::TextEdit(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT edited();
    });
    fit();
}

/** Keeps the undo steps away: what a form is filled with is not an edit. */
void TextEdit::setText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

QString TextEdit::problem() const
{
    const qsizetype count = toPlainText().size();
    if (m_mostCharacters == 0 || count <= m_mostCharacters)
        return {};
    return tr("There is room for %1 characters; these are %2.").arg(m_mostCharacters).arg(count);
}

QString TextEdit::tally() const
{
    const qsizetype count = toPlainText().size();
    return count == 0 ? QString() : tr("%1 characters").arg(count);
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

/** A form scrolls on over a text that has nothing more to scroll. */
void TextEdit::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0 && hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

/** The document's height is counted in lines as they are wrapped; Chinese letters may be higher than the
 * font's own. The bar is off until the text grows no more: a pixel that is missing must not call for it. */
void TextEdit::fit()
{
    const int needed = int(document()->size().height());
    const int lines = std::clamp(needed, m_leastLines, m_mostLines);
    const QTextLayout *first = document()->firstBlock().layout();
    const qreal typed = first && first->lineCount() > 0 ? first->lineAt(0).height() : 0;
    const int line = std::max(fontMetrics().lineSpacing(), int(std::ceil(typed)));
    const int frame = height() - viewport()->height();
    const int wanted = lines * line + int(2 * document()->documentMargin()) + 2 + std::clamp(frame, 2, 20);
    const auto policy = needed > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    if (verticalScrollBarPolicy() != policy)
        setVerticalScrollBarPolicy(policy);
    if (minimumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace anhe
