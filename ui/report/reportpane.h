#pragma once

#include "core/report/reportcontent.h"
#include "ui/report/countednumber.h"

#include <QMap>
#include <QScrollArea>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace anhe {

class ReportDraft;
class ReportPlace;
class ReportTableView;
class SentenceRow;
class TextEdit;

/**
 * The text of the report: computed sentences with numbers that open their rows, beneath them in each place
 * the office's own paragraphs, at the end the tables.
 */
class ReportPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportPane(ReportDraft &draft, QWidget *parent = nullptr);

    /** all: with the sentences that are left out; nothing of the office's typing is lost by it. */
    void showReport(std::shared_ptr<const QuarterlyAnalysis> analysis, const ReportContent &all);
    /** Shows the words of the draft in the editors. */
    void readNarrative();
    /** Brings a place with this heading, section key or table caption into sight. */
    void showPlace(const QString &place, const QString &sentence);

    TextEdit *editor(const QString &key) const;
    QList<SentenceRow *> sentenceRows() const;
    QList<ReportTableView *> tables() const { return m_tables; }

Q_SIGNALS:
    void numberOpened(const anhe::CountedNumber &number);

private:
    void open(const FigureRef &figure, const QString &shown);
    void addSentences(ReportPlace *place, const QList<Topic> &topics);
    void addTables(const ReportContent &content);

    ReportDraft &m_draft;
    std::shared_ptr<const QuarterlyAnalysis> m_analysis;
    QLabel *m_title;
    QLabel *m_addressee;
    QLabel *m_signature;
    QMap<QString, ReportPlace *> m_places;
    QVBoxLayout *m_tableColumn;
    QList<ReportTableView *> m_tables;
};

} // namespace anhe
