#pragma once

#include "core/report/sentence.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace anhe {

/** A computed sentence whose numbers open their rows; it can be left out of the report and put back. */
class SentenceRow : public QWidget
{
    Q_OBJECT
public:
    /** opens tells which of its mentions have rows. */
    SentenceRow(const Sentence &sentence, const QList<bool> &opens, bool omitted, bool readOnly,
                QWidget *parent = nullptr);

    const Sentence &sentence() const { return m_sentence; }
    bool isOmitted() const { return m_omitted; }
    QLabel *label() const { return m_label; }
    QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void mentionOpened(const anhe::Mention &mention);
    void omitRequested(const QString &sentence, bool omit);

private:
    QString html(const QList<bool> &opens) const;

    Sentence m_sentence;
    bool m_omitted;
    QLabel *m_label;
    QToolButton *m_button;
};

} // namespace anhe
