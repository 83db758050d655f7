#include "ui/risk/riskpanes.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/page.h"
#include "ui/common/plainwords.h"
#include "ui/common/riskchips.h"
#include "ui/risk/riskwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

bool RiskPane::read(qint64 id)
{
    m_risk = desk().risks().find({id}).value_or(Risk());
    return bool(m_risk.id);
}

void RiskOverview::fill(QVBoxLayout *into)
{
    addFinding(into);
    addFixings(into);
    addMatters(into);
    if (!risk().note.isEmpty()) {
        into->addWidget(heading(riskFieldWord("note")));
        into->addWidget(words(risk().note));
    }
    into->addStretch();
}

void RiskOverview::addFinding(QVBoxLayout *into)
{
    const Risk &r = risk();
    const std::optional<Department> department = desk().office().department(r.department);
    if (!r.voidedBecause.isEmpty())
        into->addWidget(words(tr("Voided: %1").arg(r.voidedBecause), "warning"));
    into->addWidget(words(r.description));
    QGridLayout *grid = factGrid();
    addFact(grid, riskFieldWord("place"), dotted({r.place, department ? department->name : QString()}));
    addFact(grid, riskFieldWord("category"), desk().risks().categories().name(r.category));
    addFact(grid, riskFieldWord("source"), word(r.source));
    addFact(grid, riskFieldWord("found_on"), dotted({isoDay(r.foundOn), r.foundBy}));
    addRatings(grid);
    into->addLayout(grid);
}

void RiskOverview::addRatings(QGridLayout *grid)
{
    const std::pair<const char *, const RiskRating *> ratings[] = {{"before_level", &risk().before},
                                                                   {"after_level", &risk().after}};
    for (const auto &[field, rating] : ratings) {
        if (!rating->isRated() && rating == &risk().after)
            continue;
        const int row = grid->rowCount();
        grid->addWidget(words(riskFieldWord(field), "muted"), row, 0, Qt::AlignTop);
        const QString text = rating->isRated() ? ratingWords(*rating) : word(RiskLevel::None);
        grid->addWidget(new Chip({text, toneOf(rating->level)}), row, 1, Qt::AlignLeft);
    }
}

void RiskOverview::addFixings(QVBoxLayout *into)
{
    const RiskFixings &fixings = risk().fixings;
    into->addWidget(heading(tr("Five fixings and charge")));
    if (fixings == RiskFixings()) {
        into->addWidget(words(tr("Not assigned yet: responsibility, measures, funds, time limit and "
                                 "contingency plan are fixed with the assignment."),
                              "muted"));
        return;
    }
    QGridLayout *grid = factGrid();
    addFact(grid, riskFieldWord("responsible"), fixings.responsible);
    addFact(grid, riskFieldWord("measures"), fixings.measures);
    addFact(grid, riskFieldWord("funds"), fixings.funds);
    const bool moved = risk().firstDueOn.isValid() && risk().firstDueOn != fixings.dueOn;
    addFact(grid, riskFieldWord("due_on"),
            dotted({isoDay(fixings.dueOn),
                    moved ? tr("at first %1").arg(isoDay(risk().firstDueOn)) : QString()}));
    addFact(grid, riskFieldWord("contingency"), fixings.contingency);
    addFact(grid, riskFieldWord("leader"), fixings.leader);
    addFact(grid, riskFieldWord("team"), fixings.team);
    addFact(grid, riskFieldWord("plan"), fixings.plan);
    into->addLayout(grid);
}

void RiskOverview::addMatters(QVBoxLayout *into)
{
    if (risk().matters.isEmpty())
        return;
    into->addWidget(heading(riskFieldWord("matters")));
    for (const DisputeId id : risk().matters)
        addMatter(into, id);
}

void RiskOverview::addMatter(QVBoxLayout *into, DisputeId id)
{
    const std::vector<DisputeRow> rows = desk().disputes().rows(std::array{id.value});
    if (rows.empty())
        return;
    const DisputeRow &row = rows.front();
    auto *line = new QHBoxLayout;
    line->addWidget(linkButton(dotted({row.number, row.subject.simplified().left(30)}), [this, id] {
        Q_EMIT targetRequested({QStringLiteral("matter"), id.value});
    }));
    line->addStretch();
    auto *drop = new QToolButton;
    drop->setIcon(icon(QStringLiteral("close")));
    drop->setEnabled(mayWrite());
    drop->setToolTip(mayWrite() ? tr("Unlink the matter") : desk().ledger().readOnlyReason());
    drop->setAccessibleName(tr("Unlink the matter"));
    connect(drop, &QToolButton::clicked, this, [this, id, number = row.number] { unlinkAsked(id, number); });
    line->addWidget(drop);
    into->addLayout(line);
}

void RiskOverview::unlinkAsked(DisputeId id, const QString &number)
{
    const std::optional<QString> reason =
        Dialogs::reason(this, tr("Unlink the matter"),
                        tr("Why does %1 not belong to %2?").arg(number, risk().number), tr("Unlink"));
    if (!reason)
        return;
    const QString words = tr("%1 is unlinked").arg(number);
    if (const Result<void> done = desk().risks().unlink(risk().id, id, *reason); done)
        Q_EMIT said(words);
    else
        Q_EMIT refused(done.error());
}

void RiskCourse::fill(QVBoxLayout *into)
{
    const Risk &r = risk();
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    addStep(grid, RiskState::Reported, r.foundOn, r.foundBy, word(r.source));
    addStep(grid, RiskState::Assigned, r.assignedOn, r.fixings.responsible, r.fixings.measures);
    addStep(grid, RiskState::Rectifying, r.startedOn, {}, {});
    addStep(grid, RiskState::Rectified, r.rectifiedOn, r.rectifiedBy, r.result);
    addStep(grid, RiskState::Verified, r.verifiedOn, r.verifiedBy, r.verification);
    addStep(grid, RiskState::WrittenOff, r.writtenOffOn, r.writtenOffBy, r.evidence);
    into->addLayout(grid);
    if (!r.verifiedOn.isValid() && !r.verification.isEmpty())
        into->addWidget(words(tr("Sent back by the verification: %1").arg(r.verification), "warning"));
    addExtensions(into);
    into->addStretch();
}

/** A step that lies ahead stands in grey. */
void RiskCourse::addStep(QGridLayout *grid, RiskState state, QDate on, const QString &who,
                         const QString &what)
{
    const int row = grid->rowCount();
    const ChipText chip = riskStateChip(state);
    grid->addWidget(new Chip({chip.text, on.isValid() ? chip.tone : Tone::Grey}), row, 0, Qt::AlignTop);
    grid->addWidget(words(on.isValid() ? isoDay(on) : QStringLiteral("—"), on.isValid() ? "" : "muted"), row,
                    1, Qt::AlignTop);
    if (on.isValid())
        grid->addWidget(words(dotted({who, what})), row, 2);
}

void RiskCourse::addExtensions(QVBoxLayout *into)
{
    if (risk().extensions.isEmpty())
        return;
    into->addWidget(heading(riskFieldWord("extensions")));
    for (const RiskExtension &extension : risk().extensions) {
        const ChipText chip = extension.isOpen()   ? ChipText{tr("to be decided"), Tone::Amber}
                              : *extension.granted ? ChipText{tr("granted"), Tone::Green}
                                                   : ChipText{tr("refused"), Tone::Red};
        auto *line = new QHBoxLayout;
        line->addWidget(new Chip(chip));
        line->addWidget(
            words(tr("until %1, asked for on %2 by %3")
                      .arg(isoDay(extension.until), isoDay(extension.requestedOn), extension.requestedBy)),
            1);
        into->addLayout(line);
        into->addWidget(words(extension.reason));
        if (!extension.isOpen())
            into->addWidget(words(
                dotted({isoDay(extension.decidedOn), extension.decidedBy, extension.opinion}), "muted"));
    }
}

QList<HistoryEntry> RiskHistory::entries() const
{
    return desk().risks().history({record()});
}

QString RiskHistory::changeWords(const HistoryEntry &entry) const
{
    return riskChangeWords(desk(), entry);
}

} // namespace anhe
