#include "ui/risk/sweepdetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/noticewords.h"
#include "ui/risk/sweeppanes.h"
#include "ui/risk/sweepsteps.h"
#include "ui/risk/sweepwords.h"

#include <QLabel>

namespace anhe {

namespace {

/** What stands behind the colon of a place. */
qint64 idIn(const QString &place)
{
    return place.section(QLatin1Char(':'), 1).toLongLong();
}

QDate monthIn(const QString &place)
{
    const int month = int(idIn(place));
    return QDate(month / 100, month % 100, 1);
}

/** The paper of a kind of sheet. */
QString paperOf(SweepKind kind)
{
    switch (kind) {
    case SweepKind::Weekly:
        return QStringLiteral("weekly_sweep");
    case SweepKind::Monthly:
        return QStringLiteral("monthly_return");
    case SweepKind::Urgent:
        return QStringLiteral("urgent_report");
    }
    Q_UNREACHABLE();
}

bool isAt(const QString &place, const char *what)
{
    return place.startsWith(QStringLiteral("new?") + QLatin1String(what));
}

} // namespace

SweepDetail::SweepDetail(Desk &desk, QWidget *parent)
    : RecordDetail(
          desk, QStringLiteral("sweep"),
          new EmptyState(QStringLiteral("calendar"), tr("No sheet chosen"),
                         tr("Choose a week of a grid cell in the calendar or a sheet in the list. A week "
                            "without a sheet begins the one that is missing."),
                         {}),
          parent)
    , m_outcome(new Chip)
    , m_of(new QLabel)
{
    m_of->setTextFormat(Qt::PlainText);
    addToHead(m_outcome);
    addUnderHead(m_of);
    addPane(new SweepOverview(desk), tr("Overview"));
    addPane(new SweepFiles(desk, tr("No files yet: the signed sheet and photos are kept here.")),
            tr("Files"));
    addPane(new SweepHistory(desk), tr("History"));
    addSteps();
}

void SweepDetail::addSteps()
{
    const auto add = [this](const QString &text, const char *iconName, const char *key) {
        const QString step = QString::fromLatin1(key);
        addStep(text, QString::fromLatin1(iconName), step,
                [this, step] { return SweepSteps::mayTake(m_sweep, step); });
    };
    add(tr("Sign…"), "check", "sign");
    add(tr("Amend…"), "open", "amend");
    addMoreButton();
    addMore(
        tr("Print…"), false, [] { return true; }, [this] { print(); });
    addMore(
        tr("Void the number…"), true, [this] { return !m_sweep.voided; }, [this] { voidNumber(); });
}

bool SweepDetail::read(qint64 id)
{
    m_sweep = desk().sweeps().find({id}).value_or(Sweep());
    return bool(m_sweep.id);
}

void SweepDetail::showHead()
{
    number()->setText(m_sweep.number);
    const std::vector<SweepRow> rows = desk().sweeps().rows(std::array{m_sweep.id.value});
    m_outcome->setChip(rows.empty() ? ChipText() : sheetChip(rows.front()));
    m_of->setText(dotted({rows.empty() ? QString() : rows.front().cell,
                          periodWords(m_sweep.kind, m_sweep.period), word(m_sweep.kind)}));
}

StepForm *SweepDetail::madeStep(const QString &key)
{
    return SweepSteps::make(desk(), m_sweep, key);
}

StepForm *SweepDetail::sheetForm(const Sweep &sheet)
{
    return SweepSteps::enter(
        desk(), sheet,
        [this](SweepId id) {
            unfinished().drop(place()->place());
            Q_EMIT entered(id.value);
        },
        [this](const NoticeTarget &about) {
            Q_EMIT targetRequested({QStringLiteral("notice"), 0, noticePlace(about)});
        });
}

StepForm *SweepDetail::madeAt(const QString &place)
{
    SweepRegister &sweeps = desk().sweeps();
    const QDate today = desk().clock().today();
    if (isAt(place, "lines"))
        return SweepSteps::lines(desk());
    if (isAt(place, "cell"))
        return SweepSteps::cell(desk(), sweeps.cell({idIn(place)}).value_or(SweepCell()));
    if (isAt(place, "urgent"))
        return sheetForm(sweeps.proposed(SweepKind::Urgent, {}, today));
    if (isAt(place, "monthly"))
        return sheetForm(sweeps.proposed(SweepKind::Monthly, {}, monthIn(place)));
    if (!isAt(place, "weekly"))
        return sheetForm(sweeps.proposed(SweepKind::Weekly, {}, today));
    const MissingSweep missing = MissingSweep::ofId(idIn(place));
    return sheetForm(sweeps.proposed(SweepKind::Weekly, missing.cell, missing.week));
}

void SweepDetail::startAt(const QString &place)
{
    const QString at = place.isEmpty() ? QStringLiteral("new") : place;
    beginAt(madeAt(at), at);
}

void SweepDetail::startWeek(SweepCellId cell, QDate week)
{
    startAt(QStringLiteral("new?weekly:%1").arg(MissingSweep{cell, week}.id()));
}

void SweepDetail::startMonth(QDate month)
{
    startAt(QStringLiteral("new?monthly:%1").arg(month.year() * 100 + month.month()));
}

void SweepDetail::startCell(SweepCellId cell)
{
    startAt(cell ? QStringLiteral("new?cell:%1").arg(cell.value) : QStringLiteral("new?cell"));
}

void SweepDetail::print()
{
    const QString at = step() ? place()->place() : QString();
    if (isAt(at, "weekly"))
        showRiskForm(desk(), paperOf(SweepKind::Weekly), {.cell = MissingSweep::ofId(idIn(at)).cell}, this);
    else if (isAt(at, "monthly"))
        showRiskForm(desk(), paperOf(SweepKind::Monthly), {.month = monthIn(at)}, this);
    else if (isAt(at, "urgent"))
        showRiskForm(desk(), paperOf(SweepKind::Urgent), {}, this);
    else if (at.startsWith(QLatin1String("new")))
        showRiskForm(desk(), paperOf(SweepKind::Weekly), {}, this);
    else
        showRiskForm(desk(), paperOf(m_sweep.kind), {.sweep = m_sweep.id}, this);
}

void SweepDetail::voidNumber()
{
    const QString number = m_sweep.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().sweeps().voidNumber(m_sweep.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
