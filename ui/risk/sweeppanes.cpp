#include "ui/risk/sweeppanes.h"

#include "core/desk/riskformdesk.h"
#include "ui/common/chip.h"
#include "ui/common/page.h"
#include "ui/common/recordfiles.h"
#include "ui/risk/sweepwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace anhe {

namespace {

QString sumText(const QMap<RiskLevel, qint64> &counts)
{
    return QString::number(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)));
}

Tone toneOf(SweepCheck check)
{
    return check == SweepCheck::Fine ? Tone::Green : check == SweepCheck::Finding ? Tone::Orange : Tone::Grey;
}

} // namespace

bool SweepOverview::read(qint64 id)
{
    m_sweep = desk().sweeps().find({id}).value_or(Sweep());
    return bool(m_sweep.id);
}

void SweepOverview::fill(QVBoxLayout *into)
{
    addFacts(into);
    if (m_sweep.kind == SweepKind::Monthly)
        addMonth(into);
    addFindings(into);
    addItems(into);
    into->addStretch();
}

void SweepOverview::addFacts(QVBoxLayout *into)
{
    const SweepCell cell = desk().sweeps().cell(m_sweep.cell).value_or(SweepCell());
    QGridLayout *grid = factGrid();
    addFact(grid, sweepFieldWord("kind"), word(m_sweep.kind));
    addFact(grid, sweepFieldWord("cell"), dotted({cell.name, cell.responsible, cell.phone}));
    addFact(grid, sweepFieldWord("period"), periodWords(m_sweep.kind, m_sweep.period));
    addFact(grid, sweepFieldWord("held_on"), dotted({isoDay(m_sweep.heldOn), m_sweep.heldBy}));
    addFact(grid, sweepFieldWord("signed_on"),
            m_sweep.isSigned() ? dotted({isoDay(m_sweep.signedOn), m_sweep.signedBy})
                               : tr("not signed yet; until then it counts as missing"));
    addFact(grid, sweepFieldWord("reported_to"),
            dotted({m_sweep.reportedTo, momentText(m_sweep.reportedAt)}));
    addFact(grid, sweepFieldWord("voided_because"), m_sweep.voidedBecause);
    addFact(grid, sweepFieldWord("note"), m_sweep.note);
    into->addLayout(grid);
}

void SweepOverview::addFindings(QVBoxLayout *into)
{
    if (m_sweep.zero) {
        into->addWidget(words(tr("Nothing was found: a zero report.")));
        return;
    }
    if (m_sweep.findings.isEmpty())
        return;
    into->addWidget(heading(sweepFieldWord("findings")));
    for (int i = 0; i < m_sweep.findings.size(); ++i)
        addFinding(into, i);
}

/** It leads to its risk, or becomes one by a click. */
void SweepOverview::addFinding(QVBoxLayout *into, int index)
{
    const SweepFinding &finding = m_sweep.findings[index];
    auto *line = new QHBoxLayout;
    line->addWidget(words(dotted({finding.place, finding.text})), 1);
    if (const std::optional<Risk> risk = desk().risks().find(finding.risk)) {
        line->addWidget(linkButton(risk->number, [this, id = risk->id] {
            Q_EMIT targetRequested({QStringLiteral("risk"), id.value});
        }));
    } else if (!m_sweep.voided) {
        QPushButton *take = writeButton(tr("Take up as a risk"), [this, index] { takeUp(index); });
        if (take->isEnabled())
            take->setToolTip(tr("Enters it in the register of hidden risks, to be rated and assigned there"));
        line->addWidget(take);
    }
    into->addLayout(line);
}

void SweepOverview::takeUp(int index)
{
    const Result<RiskId> taken =
        desk().sweeps().takeUp(m_sweep.id, index, desk().sweeps().riskOf(m_sweep, index));
    if (!taken) {
        Q_EMIT refused(taken.error());
        return;
    }
    Q_EMIT said(tr("Entered as %1; rate and assign it there")
                    .arg(desk().risks().find(*taken).value_or(Risk()).number));
}

void SweepOverview::addItems(QVBoxLayout *into)
{
    if (m_sweep.items.isEmpty())
        return;
    into->addWidget(heading(sweepFieldWord("items")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(Theme::px(2));
    for (const SweepItem &item : m_sweep.items) {
        const int row = grid->rowCount();
        grid->addWidget(words(item.text), row, 0);
        grid->addWidget(new Chip({word(item.check), toneOf(item.check)}), row, 1, Qt::AlignLeft);
    }
    into->addLayout(grid);
}

void SweepOverview::addMonth(QVBoxLayout *into)
{
    const RiskMonth month = riskMonth(desk(), m_sweep.period.first);
    into->addWidget(heading(tr("The month by the registers")));
    QGridLayout *grid = factGrid();
    addFact(grid, tr("Risks open before the month"), sumText(month.opening));
    addFact(grid, tr("Found in the month"), sumText(month.found));
    addFact(grid, tr("Written off in the month"), sumText(month.writtenOff));
    addFact(grid, tr("Open after the month"), sumText(month.closing));
    addFact(grid, tr("Rectifications overdue"), QString::number(month.overdue));
    addFact(grid, tr("Weekly sheets handed in"),
            tr("%1, of them %2 zero reports").arg(month.sweepsDone).arg(month.sweepsZero));
    addFact(grid, tr("Weekly sheets missing"), QString::number(month.sweepsMissing));
    into->addLayout(grid);
}

QString SweepHistory::changeWords(const HistoryEntry &entry) const
{
    return sweepChangeWords(entry);
}

FileKeeping SweepFiles::keeping()
{
    SweepRegister &sweeps = desk().sweeps();
    const RiskRegister &risks = desk().risks();
    return {[this, &sweeps] { return sweeps.find({record()})->number; },
            [this, &sweeps] { return sweeps.attachments({record()}); },
            [this, &sweeps](const QString &path) { return sweeps.attach({record()}, path); },
            [&sweeps](const Attachment &file, const QString &reason) { return sweeps.detach(file, reason); },
            [&risks](AttachmentId id, const QString &path) { return risks.extract(id, path); }};
}

} // namespace anhe
