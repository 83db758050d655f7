#include "ui/safety/safetypanes.h"

#include "ui/common/page.h"
#include "ui/common/recordfiles.h"
#include "ui/common/theme.h"
#include "ui/safety/safetywords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

void RiskSourcePane::addRisk(QVBoxLayout *into, RiskId became, qint64 line, bool mayBecome)
{
    const std::optional<Risk> risk = desk().risks().find(became);
    if (risk && risk->state != RiskState::Voided) {
        const auto open = [this, id = risk->id] {
            Q_EMIT targetRequested({QStringLiteral("risk"), id.value});
        };
        into->addWidget(linkButton(dotted({risk->number, word(risk->state)}), open), 0, Qt::AlignLeft);
    } else if (mayBecome) {
        const auto take = [this, line] { Q_EMIT stepRequested(QStringLiteral("risk:%1").arg(line)); };
        into->addWidget(writeButton(tr("Take it up as a hidden risk…"), take), 0, Qt::AlignLeft);
    }
}

bool ActivityOverview::read(qint64 id)
{
    m_activity = desk().safety().find(ActivityId{id}).value_or(Activity());
    return bool(m_activity.id);
}

void ActivityOverview::fill(QVBoxLayout *into)
{
    if (m_activity.isVoided())
        into->addWidget(words(tr("This number is voided: %1").arg(m_activity.voidedBecause), "warning"));
    if (!m_activity.title.isEmpty())
        into->addWidget(words(m_activity.title, "subtitle"));
    addFacts(into);
    addFindings(into);
    addText(into, "content", m_activity.content);
    addText(into, "evaluation", m_activity.evaluation.opinion);
    addText(into, "outcome", m_activity.outcome);
    addText(into, "note", m_activity.note);
    into->addStretch();
}

void ActivityOverview::addFacts(QVBoxLayout *into)
{
    const Activity &a = m_activity;
    const std::optional<Department> department = desk().office().department(a.department);
    const QString persons = a.expectedCount   ? tr("%1 of %2").arg(a.headCount).arg(*a.expectedCount)
                            : a.headCount > 0 ? QString::number(a.headCount)
                                              : QString();
    QGridLayout *grid = factGrid();
    addFact(grid, safetyFieldWord("held_on"), isoDay(a.heldOn));
    addFact(grid, safetyFieldWord("place"), a.place);
    addFact(grid, safetyFieldWord("department"), department ? department->name : QString());
    addFact(grid, safetyFieldWord("led_by"), a.ledBy);
    addFact(grid, safetyFieldWord("head_count"), persons);
    addFact(grid, safetyFieldWord("participants"), a.participants);
    addFact(grid, safetyFieldWord("places"), a.places.join(QStringLiteral("；")));
    addFact(grid, safetyFieldWord("scenario"), a.evaluation.scenario);
    if (a.kind == ActivityKind::Drill)
        addFact(grid, safetyFieldWord("verdict"),
                dotted({word(a.evaluation.verdict), a.evaluation.evaluator}));
    into->addLayout(grid);
}

void ActivityOverview::addText(QVBoxLayout *into, const char *field, const QString &text)
{
    if (text.isEmpty())
        return;
    into->addWidget(heading(safetyFieldWord(field)));
    into->addWidget(words(text));
}

void ActivityOverview::addFindings(QVBoxLayout *into)
{
    if (!m_activity.findings.isEmpty())
        into->addWidget(heading(safetyFieldWord("findings")));
    for (const ActivityFinding &finding : std::as_const(m_activity.findings)) {
        const std::optional<Department> department = desk().office().department(finding.department);
        const QString where = department ? department->name : QString();
        into->addWidget(words(QStringLiteral("• ") + dotted({finding.content, finding.place, where})));
        addRisk(into, finding.risk, finding.id, !m_activity.isVoided());
    }
}

bool ScoresPane::read(qint64 id)
{
    m_assessment = desk().safety().find(AssessmentId{id}).value_or(Assessment());
    return bool(m_assessment.id);
}

void ScoresPane::fill(QVBoxLayout *into)
{
    const Assessment &a = m_assessment;
    if (a.isVoided())
        into->addWidget(words(tr("This number is voided: %1").arg(a.voidedBecause), "warning"));
    into->addWidget(words(a.title, "subtitle"));
    QGridLayout *grid = factGrid();
    addFact(grid, tr("Period"), QStringLiteral("%1 – %2").arg(isoDay(a.period.first), isoDay(a.period.last)));
    addFact(grid, safetyFieldWord("self_on"), dotted({isoDay(a.selfOn), a.selfBy}));
    addFact(grid, safetyFieldWord("checked_on"), dotted({isoDay(a.checkedOn), a.checkedBy}));
    addFact(grid, safetyFieldWord("note"), a.note);
    into->addLayout(grid);
    addTotals(into);
    addDeductions(into);
    into->addStretch();
}

void ScoresPane::addTotals(QVBoxLayout *into)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(4));
    grid->setColumnStretch(0, 1);
    const QString heads[] = {tr("Group"), tr("Points"), safetyFieldWord("self_score"),
                             safetyFieldWord("checked_score"), tr("Score")};
    for (int column = 0; column < int(std::size(heads)); ++column) {
        QLabel *head = words(heads[column], "muted");
        head->setWordWrap(false);
        grid->addWidget(head, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    const bool checked =
        std::any_of(m_assessment.lines.cbegin(), m_assessment.lines.cend(),
                    [](const AssessmentLine &line) { return line.checkedScore.has_value(); });
    for (const AssessmentTotal &total : totalsOf(m_assessment)) {
        const int row = grid->rowCount();
        const bool whole = total.group.isEmpty();
        const char *look = whole ? "subtitle" : "";
        grid->addWidget(words(whole ? tr("All") : total.group, look), row, 0);
        const QString values[] = {pointsText(total.points), pointsText(total.self),
                                  checked ? pointsText(total.checked) : QStringLiteral("—"),
                                  pointsText(total.score)};
        for (int column = 0; column < int(std::size(values)); ++column)
            grid->addWidget(words(values[column], look), row, column + 1, Qt::AlignRight);
        if (total.unscored > 0)
            grid->addWidget(words(tr("%1 lines open").arg(total.unscored), "warning"), row, 5);
    }
    into->addLayout(grid);
}

/** Each deduction with its reason: a risk already, or to be made one. */
void ScoresPane::addDeductions(QVBoxLayout *into)
{
    into->addWidget(heading(tr("Where points were lost")));
    bool none = true;
    for (const AssessmentLine &line : m_assessment.lines) {
        if (line.deduction() <= 0)
            continue;
        none = false;
        into->addWidget(words(QStringLiteral("• ") +
                              dotted({line.item.item, tr("−%1 points").arg(pointsText(line.deduction())),
                                      line.reason, line.evidence})));
        addRisk(into, line.risk, line.id, !m_assessment.isVoided());
    }
    if (none)
        into->addWidget(words(tr("No points are off."), "muted"));
}

template <typename Id>
QString SafetyHistoryPane<Id>::changeWords(const HistoryEntry &entry) const
{
    return safetyChangeWords(entry);
}

template class SafetyHistoryPane<ActivityId>;
template class SafetyHistoryPane<AssessmentId>;

template <typename Id>
FileKeeping SafetyFilesPane<Id>::keeping()
{
    SafetyRegister &safety = desk().safety();
    return {[this, &safety] { return safety.find(Id{record()})->number; },
            [this, &safety] { return safety.attachments(Id{record()}); },
            [this, &safety](const QString &path) { return safety.attach(Id{record()}, path); },
            [&safety](const Attachment &file, const QString &reason) { return safety.detach(file, reason); },
            [&safety](AttachmentId id, const QString &path) { return safety.extract(id, path); }};
}

template class SafetyFilesPane<ActivityId>;
template class SafetyFilesPane<AssessmentId>;

} // namespace anhe
