#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace anhe {

class SentenceRow;
class TextEdit;

/** A place of the report: its heading, the computed sentences, and room for the office's own paragraphs. */
class ReportPlace : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPlace(const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString heading() const;
    void setHeading(const QString &heading);
    void clearSentences();
    void addTopic(const QString &heading);
    void addSentence(SentenceRow *row);
    const QList<SentenceRow *> &sentences() const { return m_rows; }
    TextEdit *editor() const { return m_editor; }
    /** Shows a text without taking it for typing. */
    void setText(const QString &text, bool readOnly);

Q_SIGNALS:
    void typed(const QString &text);

private:
    QString m_key;
    QLabel *m_heading;
    QWidget *m_computed = nullptr;
    QVBoxLayout *m_column;
    QVBoxLayout *m_computedColumn = nullptr;
    QList<SentenceRow *> m_rows;
    TextEdit *m_editor;
};

} // namespace anhe
