#include "ui/dispute/overviewpane.h"

#include "core/base/idnumber.h"
#include "ui/common/chip.h"
#include "ui/common/clockgrid.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainwords.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace anhe {

namespace {

QLabel *label(const QString &text, const char *look = "")
{
    auto *label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QLatin1String(look));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/** A word that says nothing ("relation unknown") is left out. */
template <typename E>
QString spoken(E value)
{
    return value == E{} ? QString() : word(value);
}

QString personWords(const Person &person)
{
    return dotted({person.name, spoken(person.sex), person.phone, maskedIdNumber(person.idNumber),
                   person.ethnicGroup, person.occupation, person.address});
}

QString patientWords(const Dispute &d)
{
    const std::optional<int> age = d.patientAge ? d.patientAge
                                   : d.patientBornOn.isValid()
                                       ? std::optional(ageOn(d.patientBornOn, d.receivedOn()))
                                       : std::nullopt;
    const QString years = age ? OverviewPane::tr("%1 years old").arg(*age) : QString();
    const QString stay = d.admittedOn.isValid() || d.dischargedOn.isValid()
                             ? isoDay(d.admittedOn) + QStringLiteral(" – ") + isoDay(d.dischargedOn)
                             : QString();
    const QString died =
        d.diedAt.isValid() ? OverviewPane::tr("died %1").arg(momentText(d.diedAt)) : QString();
    return dotted({personWords(d.patient), years, spoken(d.care), d.patientNumber, stay, died});
}

QString demandWords(const Dispute &d)
{
    QStringList words;
    for (const QString &code : d.demands) {
        if (const std::optional<Demand> demand = fromCode<Demand>(code))
            words << word(*demand);
    }
    const QString claimed = d.claimed ? OverviewPane::tr("%1 yuan").arg(d.claimed->text()) : QString();
    return dotted({words.join(QStringLiteral("、")), d.demandText, claimed});
}

QString endingWords(const Dispute &d)
{
    if (!d.closedOn.isValid())
        return d.status == Status::Voided ? groundWord(d.endingGround) : QString();
    const QString told = d.toldOn.isValid() ? OverviewPane::tr("told %1 %2").arg(isoDay(d.toldOn), d.toldHow)
                                            : OverviewPane::tr("the complainant has not been told");
    const QString paid = d.paid ? OverviewPane::tr("paid %1 yuan").arg(d.paid->text()) : QString();
    return dotted({isoDay(d.closedOn), spoken(d.ending), groundWord(d.endingGround), told.trimmed(), paid,
                   spoken(d.satisfaction)});
}

} // namespace

void OverviewPane::refill(const Dispute &dispute)
{
    if (m_content) {
        body()->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(10));
    addMissing(layout, dispute);
    addClocks(layout, dispute);
    addFacts(layout, dispute);
    addProblems(layout, dispute);
    addTexts(layout, dispute);
    addReopenings(layout, dispute);
    layout->addStretch();
    body()->addWidget(m_content);
}

void OverviewPane::addMissing(QVBoxLayout *into, const Dispute &dispute)
{
    const QStringList missing = missingFields(dispute);
    if (missing.isEmpty() || dispute.status == Status::Voided)
        return;
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(holder);
    flow->addWidget(label(tr("To be completed:"), "warning"));
    for (const QString &field : missing) {
        auto *button = new QPushButton(fieldWord(field));
        button->setProperty("look", QStringLiteral("chip"));
        connect(button, &QPushButton::clicked, this,
                [this, field] { Q_EMIT editRequested(matter(), field); });
        flow->addWidget(button);
    }
    into->addWidget(holder);
}

void OverviewPane::addClocks(QVBoxLayout *into, const Dispute &dispute)
{
    const DisputeRegister &register_ = desk().disputes();
    const std::optional<Petition> petition =
        dispute.kind == MatterKind::Petition ? std::optional(register_.petition(dispute.id)) : std::nullopt;
    const QList<MatterClock> clocks =
        clocksOf(dispute, register_.autopsy(dispute.id), register_.seals(dispute.id),
                 desk().deadlines().calendar, desk().deadlines().localRules, petition);
    if (!clocks.isEmpty())
        into->addWidget(makeClockGrid(clocks, desk().clock().now()));
}

void OverviewPane::addFacts(QVBoxLayout *into, const Dispute &d)
{
    const QString received = d.receivedTimeKnown ? momentText(d.receivedAt) : isoDay(d.receivedOn());
    const QString persons = d.headCount > 1 ? tr("%1 persons").arg(d.headCount) : QString();
    const QString who = d.anonymous ? fieldWord(QStringLiteral("anonymous")) : personWords(d.complainant);
    const std::pair<QString, QString> facts[] = {
        {tr("Intake"), dotted({word(d.channel), received, d.receivedBy, persons, d.externalNumber})},
        {fieldWord(QStringLiteral("complainant_name")), dotted({who, spoken(d.relation)})},
        {fieldWord(QStringLiteral("patient_name")), patientWords(d)},
        {fieldWord(QStringLiteral("happened_on")), isoDay(d.happenedOn)},
        {fieldWord(QStringLiteral("demands")), demandWords(d)},
        {tr("Grading"), dotted({d.severity ? severityWord(*d.severity) : QString(), spoken(d.accidentGrade),
                                spoken(d.adverseEvent), spoken(d.responsibility),
                                d.major ? fieldWord(QStringLiteral("major")) : QString()})},
        {fieldWord(QStringLiteral("major_criteria")), d.majorCriteria.join(QStringLiteral("；"))},
        {fieldWord(QStringLiteral("handler")), d.handler},
        {fieldWord(QStringLiteral("ending")), endingWords(d)},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(4));
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        const int row = grid->rowCount();
        QLabel *heading = label(name, "muted");
        heading->setWordWrap(false);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        grid->addWidget(label(value), row, 1);
    }
    grid->setColumnStretch(1, 1);
    into->addLayout(grid);
}

void OverviewPane::addProblems(QVBoxLayout *into, const Dispute &dispute)
{
    if (dispute.problems.isEmpty())
        return;
    into->addWidget(label(fieldWord(QStringLiteral("problems")), "label"));
    for (const Problem &problem : dispute.problems) {
        const std::optional<Department> department = desk().office().department(problem.department);
        const QString words =
            dotted({desk().office().categoryName(problem.category),
                    department ? department->name : tr("no department yet"), problem.staff,
                    problem.severity ? severityWord(*problem.severity) : QString(), problem.description});
        into->addWidget(label(QStringLiteral("• ") + words));
    }
}

void OverviewPane::addTexts(QVBoxLayout *into, const Dispute &d)
{
    const std::pair<const char *, QString> texts[] = {{"narrative", d.narrative},
                                                      {"findings", d.findings},
                                                      {"leader_instruction", d.leaderInstruction},
                                                      {"result", d.result},
                                                      {"answer", d.answer}};
    for (const auto &[field, text] : texts) {
        if (text.isEmpty())
            continue;
        into->addWidget(label(fieldWord(QLatin1String(field)), "label"));
        into->addWidget(label(text));
    }
}

/** The closed matter that this one reopens, and those that reopened this one. */
void OverviewPane::addReopenings(QVBoxLayout *into, const Dispute &dispute)
{
    for (const Reopening &link : desk().disputes().reopenings(std::array{dispute.id.value})) {
        const bool isLater = link.later == dispute.id;
        const QString text =
            isLater
                ? tr("Reopens %1, closed on %2").arg(link.earlierNumber, isoDay(link.earlierClosedOn))
                : tr("Reopened by %1, received on %2").arg(link.laterNumber, isoDay(link.laterReceivedOn));
        auto *button = new QPushButton(text);
        button->setProperty("look", QStringLiteral("plain"));
        connect(button, &QPushButton::clicked, this, [this, id = isLater ? link.earlier : link.later] {
            Q_EMIT targetRequested({QStringLiteral("matter"), id.value});
        });
        into->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace anhe
