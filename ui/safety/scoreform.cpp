#include "ui/safety/scoreform.h"

#include "ui/common/dateedit.h"
#include "ui/common/numberedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/safety/safetywords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anhe {

namespace {

std::optional<QDate> dayOrNone(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString lineField(qsizetype at, const char *member)
{
    return QStringLiteral("lines.%1.%2").arg(at).arg(QLatin1String(member));
}

} // namespace

ScoreForm::ScoreForm(Desk &desk, const Assessment &assessment, QWidget *parent)
    : StepForm(QStringLiteral("score"), tr("Scores of %1").arg(assessment.number), tr("Save the scores"),
               parent)
    , m_desk(desk)
    , m_shown(assessment)
    , m_known(desk.safety().problemsOf(assessment))
    , m_title(new QLineEdit(assessment.title))
    , m_first(new DateEdit)
    , m_last(new DateEdit)
    , m_selfOn(new DateEdit)
    , m_selfBy(staffPicker(desk.office()))
    , m_checkedOn(new DateEdit)
    , m_checkedBy(staffPicker(desk.office()))
    , m_note(new TextEdit(1, 5))
{
    addHead();
    QString group;
    for (qsizetype at = 0; at < assessment.lines.size(); ++at) {
        if (at == 0 || assessment.lines[at].item.group != group)
            addGroup(group = assessment.lines[at].item.group);
        addScoreLine(at);
    }
    addGroup({});
    addLine({{add("note", safetyFieldWord("note"), m_note), 12}});
    const auto problems = [this] { return m_desk.safety().problemsOf(this->assessment()); };
    setRules(problems);
    onLook([this, problems] { return withoutKnown(problems(), m_known); });
    onFit([this] { fit(); });
    onTake([this]() -> Result<QString> {
        return saying(m_desk.safety().amend(this->assessment()), tr("%1 is saved").arg(m_shown.number));
    });
}

void ScoreForm::addHead()
{
    m_last->setFuture(true);
    m_first->setDate(dayOrNone(m_shown.period.first));
    m_last->setDate(dayOrNone(m_shown.period.last));
    m_selfOn->setDate(dayOrNone(m_shown.selfOn));
    m_selfBy->setText(m_shown.selfBy);
    m_checkedOn->setDate(dayOrNone(m_shown.checkedOn));
    m_checkedBy->setText(m_shown.checkedBy);
    m_note->setText(m_shown.note);
    addLine({{add("title", tr("Title"), m_title, Needed::Yes), 12}});
    addLine({{add("period", safetyFieldWord("period_first"), m_first, Needed::Yes), 6},
             {add("period_last", safetyFieldWord("period_last"), m_last, Needed::Yes), 6}});
    addLine({{add("self_on", safetyFieldWord("self_on"), m_selfOn), 6},
             {add("self_by", safetyFieldWord("self_by"), m_selfBy), 6}});
    addLine({{add("checked_on", safetyFieldWord("checked_on"), m_checkedOn), 6},
             {add("checked_by", safetyFieldWord("checked_by"), m_checkedBy), 6}});
}

/** The group's name and, at its right, what it comes to; the whole sheet at the end. */
void ScoreForm::addGroup(const QString &group)
{
    auto *heading = new QWidget;
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, Theme::px(8), 0, 0);
    auto *name = new QLabel(group.isEmpty() ? tr("The whole sheet") : group);
    auto *total = new QLabel;
    for (QLabel *label : {name, total})
        label->setProperty("look", QStringLiteral("subtitle"));
    line->addWidget(name);
    line->addStretch();
    line->addWidget(total);
    addWide(heading);
    m_totals.append({group, total});
}

void ScoreForm::addScoreLine(qsizetype at)
{
    const AssessmentLine &shown = m_shown.lines[at];
    const AssessmentItem &item = shown.item;
    auto *name =
        new QLabel(tr("%1 (%2 points)").arg(dotted({item.item, item.content}), pointsText(item.points)));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setToolTip(item.howToScore);
    addWide(name);
    if (!item.howToScore.isEmpty())
        addWords(item.howToScore, "small");
    ScoreLine line{new NumberEdit(2), new NumberEdit(2), new QLineEdit(shown.reason),
                   new QLineEdit(shown.evidence)};
    line.self->setNumber(shown.selfScore);
    line.checked->setNumber(shown.checkedScore);
    const auto field = [this, at, &item](const char *member, QWidget *control) {
        FieldRow *row = form().add(lineField(at, member), safetyFieldWord(member), control);
        control->setAccessibleName(QStringLiteral("%1: %2").arg(item.item, safetyFieldWord(member)));
        return row;
    };
    addLine({{field("self_score", line.self), 4},
             {field("checked_score", line.checked), 4},
             {field("evidence", line.evidence), 4}});
    addLine({{field("reason", line.reason), 12}});
    m_lines.append(line);
}

/** Only lost points have to be explained. */
void ScoreForm::fit()
{
    const Assessment typed = assessment();
    for (qsizetype at = 0; at < m_lines.size(); ++at)
        form()
            .row(lineField(at, "reason"))
            ->setVisible(typed.lines[at].deduction() > 0 || !typed.lines[at].reason.isEmpty());
    const QList<AssessmentTotal> totals = totalsOf(typed);
    for (const auto &[group, label] : std::as_const(m_totals)) {
        for (const AssessmentTotal &total : totals) {
            if (total.group != group)
                continue;
            const QString open = total.unscored > 0 ? tr("%1 lines open").arg(total.unscored) : QString();
            label->setText(dotted(
                {open, QStringLiteral("%1 / %2").arg(pointsText(total.score), pointsText(total.points))}));
        }
    }
}

QString ScoreForm::totalText(const QString &wanted) const
{
    for (const auto &[group, label] : m_totals) {
        if (group == wanted)
            return label->text();
    }
    return {};
}

Assessment ScoreForm::assessment() const
{
    Assessment assessment = m_shown;
    assessment.title = m_title->text().trimmed();
    assessment.period = {m_first->date().value_or(QDate()), m_last->date().value_or(QDate())};
    assessment.selfOn = m_selfOn->date().value_or(QDate());
    assessment.selfBy = m_selfBy->text().trimmed();
    assessment.checkedOn = m_checkedOn->date().value_or(QDate());
    assessment.checkedBy = m_checkedBy->text().trimmed();
    assessment.note = m_note->text().trimmed();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        AssessmentLine &line = assessment.lines[at];
        line.selfScore = m_lines[at].self->number();
        line.checkedScore = m_lines[at].checked->number();
        line.reason = m_lines[at].reason->text().trimmed();
        line.evidence = m_lines[at].evidence->text().trimmed();
    }
    return assessment;
}

} // namespace anhe
