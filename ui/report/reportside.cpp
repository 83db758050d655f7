#include "ui/report/reportside.h"

#include "ui/common/chip.h"
#include "ui/report/linebutton.h"
#include "ui/report/reportdraft.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

QLabel *headLabel()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setContentsMargins(0, Theme::px(10), 0, 0);
    return label;
}

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
}

void addNote(QVBoxLayout *column, const QString &text)
{
    auto *note = new QLabel(text);
    note->setProperty("look", QStringLiteral("muted"));
    note->setWordWrap(true);
    column->addWidget(note);
}

QString moment(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

ReportSide::ReportSide(ReportDraft &draft, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_chip(new Chip)
    , m_state(new QLabel)
    , m_submit(new QPushButton(tr("Submit…")))
    , m_version(new QPushButton(tr("Begin a new version…")))
    , m_findingsHead(headLabel())
    , m_findingsColumn(new QVBoxLayout)
    , m_differencesHead(headLabel())
    , m_differencesColumn(new QVBoxLayout)
    , m_versionsHead(headLabel())
    , m_versionsColumn(new QVBoxLayout)
{
    m_state->setWordWrap(true);
    m_state->setProperty("look", QStringLiteral("small"));
    m_submit->setProperty("look", QStringLiteral("primary"));
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(12));
    column->setSpacing(Theme::px(6));
    for (QWidget *widget : {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_submit), static_cast<QWidget *>(m_version)})
        column->addWidget(widget);
    for (const auto &[head, lines] :
         {std::pair(m_differencesHead, m_differencesColumn), std::pair(m_findingsHead, m_findingsColumn),
          std::pair(m_versionsHead, m_versionsColumn)}) {
        lines->setSpacing(Theme::px(4));
        column->addWidget(head);
        column->addLayout(lines);
    }
    column->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Theme::px(220));
    setWidget(ground);
    connect(m_submit, &QPushButton::clicked, this, &ReportSide::submitRequested);
    connect(m_version, &QPushButton::clicked, this, &ReportSide::versionRequested);
}

void ReportSide::showState(const QList<Report> &versions)
{
    const Report &report = m_draft.report();
    const bool submitted = report.isSubmitted();
    m_chip->setChip(
        {submitted ? tr("Submitted") : tr("Draft report"), submitted ? Tone::Green : Tone::Amber});
    QStringList lines;
    if (submitted)
        lines << tr("Version %1, submitted by %2 on %3. Its figures and words no longer change.")
                     .arg(QString::number(report.version), report.submittedBy, moment(report.submittedAt));
    else if (report.id)
        lines << tr("Version %1, begun by %2 on %3.")
                     .arg(QString::number(report.version), report.startedBy, moment(report.startedAt));
    else
        lines << tr("Nothing has been written for this quarter yet.");
    if (!report.reason.isEmpty())
        lines << tr("Why this version: %1").arg(report.reason);
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_submit->setVisible(!m_draft.isReadOnly());
    m_version->setVisible(submitted && !m_draft.isEarlierVersion());
    clear(m_versionsColumn);
    m_versionsHead->setVisible(versions.size() > 1);
    m_versionsHead->setText(tr("Versions"));
    for (const Report &version : versions) {
        if (versions.size() < 2)
            break;
        const QString state =
            version.isSubmitted() ? tr("submitted on %1").arg(moment(version.submittedAt)) : tr("draft");
        LineButton *button = new LineButton(tr("Version %1").arg(version.version), state);
        button->setEnabled(version.id != report.id);
        connect(button, &QPushButton::clicked, this, [this, id = version.id] { Q_EMIT versionOpened(id); });
        m_versionsColumn->addWidget(button);
    }
}

QString ReportSide::stateText() const
{
    return m_chip->chip().text + QLatin1Char('\n') + m_state->text();
}

void ReportSide::showFindings(const QList<ReportFinding> &findings)
{
    clear(m_findingsColumn);
    m_findings.clear();
    const bool submitted = m_draft.report().isSubmitted();
    m_findingsHead->setVisible(!submitted);
    if (submitted)
        return;
    m_findingsHead->setText(findings.isEmpty() ? tr("Checks before printing")
                                               : tr("Checks before printing: %1").arg(findings.size()));
    if (findings.isEmpty())
        addNote(m_findingsColumn,
                tr("Totals add up, years and quarters agree, no sentence stands twice, no count is blank."));
    for (const ReportFinding &finding : findings) {
        const QString words = finding.sentence.isEmpty()
                                  ? finding.place
                                  : QStringLiteral("%1 “%2”").arg(finding.place, finding.sentence);
        auto *button = new LineButton(finding.message, words);
        button->setWarning(true);
        connect(button, &QPushButton::clicked, this, [this, finding] { Q_EMIT findingOpened(finding); });
        m_findings << button;
        m_findingsColumn->addWidget(button);
    }
}

void ReportSide::showDifferences(const QList<FigureDifference> &differences)
{
    clear(m_differencesColumn);
    m_differences.clear();
    const bool submitted = m_draft.report().isSubmitted();
    m_differencesHead->setVisible(submitted);
    if (!submitted)
        return;
    m_differencesHead->setText(tr("What has changed since"));
    if (differences.isEmpty())
        addNote(m_differencesColumn, tr("The register still counts the same."));
    for (const FigureDifference &difference : differences) {
        QStringList rows;
        if (!difference.added.isEmpty())
            rows << tr("%1 more").arg(difference.added.size());
        if (!difference.removed.isEmpty())
            rows << tr("%1 gone").arg(difference.removed.size());
        auto *button = new LineButton(
            difference.label,
            tr("%1 then, %2 now").arg(difference.then, difference.now) +
                (rows.isEmpty() ? QString() : QStringLiteral(" · ") + rows.join(QStringLiteral(", "))));
        connect(button, &QPushButton::clicked, this,
                [this, difference] { Q_EMIT differenceOpened(difference); });
        m_differences << button;
        m_differencesColumn->addWidget(button);
    }
}

} // namespace anhe
