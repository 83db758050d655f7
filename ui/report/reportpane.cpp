#include "ui/report/reportpane.h"

#include "ui/common/section.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/report/figurewords.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportplace.h"
#include "ui/report/reporttableview.h"
#include "ui/report/sentencerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int TextWidth = 860; ///< pixels at 100 %: longer lines are hard to read

QLabel *centredTitle()
{
    auto *title = new QLabel;
    title->setProperty("look", QStringLiteral("title"));
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    return title;
}

} // namespace

ReportPane::ReportPane(ReportDraft &draft, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_title(centredTitle())
    , m_addressee(new QLabel)
    , m_signature(new QLabel)
    , m_tableColumn(new QVBoxLayout)
{
    auto *paper = new QWidget;
    paper->setMaximumWidth(Theme::px(TextWidth));
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(Theme::px(16), Theme::px(14), Theme::px(16), Theme::px(20));
    column->setSpacing(Theme::px(14));
    column->addWidget(m_title);
    column->addWidget(m_addressee);
    for (const char *name : narrativeKeys) {
        const QString key = QString::fromLatin1(name);
        auto *place = new ReportPlace(key);
        m_places.insert(key, place);
        column->addWidget(place);
        connect(place, &ReportPlace::typed, this,
                [this, key](const QString &text) { m_draft.setNarrative(key, text); });
    }
    m_signature->setAlignment(Qt::AlignRight);
    column->addWidget(m_signature);
    m_tableColumn->setSpacing(Theme::px(10));
    column->addLayout(m_tableColumn);
    column->addStretch(1);

    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(paper, 100);
    row->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(ground);
    connect(&Theme::signal(), &Theme::changed, paper,
            [paper] { paper->setMaximumWidth(Theme::px(TextWidth)); });
}

void ReportPane::showReport(std::shared_ptr<const QuarterlyAnalysis> analysis, const ReportContent &all)
{
    m_analysis = std::move(analysis);
    const ReportText &text = all.text;
    m_title->setText(text.title + QLatin1Char('\n') + text.subtitle);
    m_addressee->setText(text.addressee);
    m_addressee->setVisible(!text.addressee.isEmpty());
    addSentences(m_places.value(QStringLiteral("preamble")), {text.preamble});
    for (const ReportSection &section : text.sections) {
        ReportPlace *place = m_places.value(section.key);
        if (!place)
            continue;
        place->setHeading(section.heading);
        addSentences(place, section.topics);
    }
    m_signature->setText(text.issuer + QLatin1Char('\n') +
                         text.date.toString(QStringLiteral("yyyy年M月d日")));
    addTables(all);
    readNarrative();
}

void ReportPane::readNarrative()
{
    const Report &report = m_draft.report();
    for (ReportPlace *place : std::as_const(m_places)) {
        const QString usual =
            place->key() == QLatin1String("closing") ? QStringLiteral("特此报告。") : QString();
        place->setText(report.narrative.value(place->key(), usual), m_draft.isReadOnly());
    }
}

void ReportPane::addSentences(ReportPlace *place, const QList<Topic> &topics)
{
    place->clearSentences();
    for (const Topic &topic : topics) {
        place->addTopic(topic.heading);
        for (const Sentence &sentence : topic.sentences) {
            QList<bool> opens;
            for (const Mention &mention : sentence.mentions)
                opens << m_analysis->drill(mention.figure).has_value();
            const bool omitted = m_draft.report().omitted.contains(sentence.id);
            auto *row = new SentenceRow(sentence, opens, omitted, m_draft.isReadOnly());
            connect(row, &SentenceRow::mentionOpened, this, [this, sentence](const Mention &mention) {
                open(mention.figure, sentence.text.mid(mention.start, mention.length));
            });
            connect(row, &SentenceRow::omitRequested, &m_draft, &ReportDraft::setOmitted,
                    Qt::QueuedConnection); // the row goes with the sentences that are drawn anew
            place->addSentence(row);
        }
    }
}

void ReportPane::addTables(const ReportContent &content)
{
    while (QLayoutItem *item = m_tableColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_tables.clear();
    for (const ReportTable &table : content.tables) {
        auto *view = new ReportTableView(table, content.quarter);
        m_tables << view;
        connect(view, &ReportTableView::cellOpened, this,
                [this](const ReportCell &cell) { open(cell.figure, cell.text); });
        m_tableColumn->addWidget(new Section(table.caption, view));
    }
}

/** The number opens with the words it has here, which a later change of the register does not touch. */
void ReportPane::open(const FigureRef &figure, const QString &shown)
{
    std::optional<CountedNumber> number = countedNumber(*m_analysis, figure);
    if (!number)
        return;
    bool isCount = false;
    const qint64 count = shown.toLongLong(&isCount);
    if (isCount && number->stated)
        number->stated = count;
    if (m_draft.report().isSubmitted() || figure.denominator)
        number->text = shown;
    Q_EMIT numberOpened(*number);
}

void ReportPane::showPlace(const QString &place, const QString &sentence)
{
    QWidget *found = nullptr;
    for (ReportPlace *candidate : std::as_const(m_places)) {
        for (SentenceRow *row : candidate->sentences()) {
            if (!sentence.isEmpty() && row->sentence().text.contains(sentence))
                found = row;
        }
        if (!found && !sentence.isEmpty() && candidate->editor()->text().contains(sentence)) {
            found = candidate->editor();
            QTextCursor cursor = candidate->editor()->textCursor();
            const int at = int(candidate->editor()->text().indexOf(sentence));
            cursor.setPosition(at);
            cursor.setPosition(at + int(sentence.size()), QTextCursor::KeepAnchor);
            candidate->editor()->setTextCursor(cursor);
            candidate->editor()->setFocus();
        }
    }
    for (ReportTableView *table : std::as_const(m_tables)) {
        if (!found && table->reportTable().caption == place)
            found = table;
    }
    for (ReportPlace *candidate : std::as_const(m_places)) {
        if (!found && (candidate->heading() == place || candidate->key() == place))
            found = candidate;
    }
    if (found)
        ensureWidgetVisible(found, 0, Theme::px(60));
}

TextEdit *ReportPane::editor(const QString &key) const
{
    return m_places.value(key)->editor();
}

QList<SentenceRow *> ReportPane::sentenceRows() const
{
    QList<SentenceRow *> rows;
    for (const char *key : narrativeKeys)
        rows << m_places.value(QString::fromLatin1(key))->sentences();
    return rows;
}

} // namespace anhe
