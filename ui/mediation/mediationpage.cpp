#include "ui/mediation/mediationpage.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/tablepage.h"
#include "ui/mediation/referraldetail.h"
#include "ui/mediation/referralexport.h"
#include "ui/mediation/referrallistfilter.h"
#include "ui/mediation/referraltablemodel.h"
#include "ui/mediation/unfinishedstrip.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

MediationPage::MediationPage(Desk &desk, QWidget *parent)
    : Page(
          tr("Mediation"),
          tr("Each time a matter is taken to a route – negotiation, people's or administrative mediation, "
             "court "
             "– it gets a referral with its own number and limit.\n"
             "Ctrl+N begins one: choose the matter and the route. The buttons above the detail are the steps "
             "the referral may take now: apply, accepted, stop the clock, conclude …\n"
             "In a step Enter goes on, Ctrl+S takes it, Esc leaves it; what is typed waits with its referral "
             "and survives a power cut.\n"
             "One track at a time: accepting another route ends the mediation under way, after a tick.\n"
             "The list: arrows choose, the chips narrow, a click on a heading sorts; pointing at a limit "
             "says "
             "why its day is that day.\n"
             "Ctrl+P prints a form of the referral."),
          parent)
    , m_desk(desk)
    , m_list(new TablePage(QStringLiteral("referrals")))
    , m_table(new ReferralTableModel(desk, this))
    , m_detail(new ReferralDetail(desk))
    , m_givenChip(new QPushButton)
{
    buildList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new UnfinishedStrip(m_detail->unfinished());
    layout->addWidget(strip);
    layout->addWidget(m_list, 1);
    connect(strip, &UnfinishedStrip::continued, this, &MediationPage::continueAt);
    connect(m_detail, &ReferralDetail::placeChanged, strip, &UnfinishedStrip::setPlaceInSight);
    // A change of a referral is told by its matter too.
    connect(&desk.disputes(), &DisputeRegister::changed, this, &MediationPage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, m_detail, &ReferralDetail::refresh);
    connect(m_detail, &ReferralDetail::said, this, [this](const QString &words) { say(words); });
    connect(m_detail, &ReferralDetail::drafted, this, &MediationPage::showReferral);
    connect(m_detail, &ReferralDetail::referralRequested, this, &MediationPage::showReferral);
    connect(m_detail, &ReferralDetail::targetRequested, this, &MediationPage::openRequested);
    connect(m_detail, &ReferralDetail::printRequested, this, &MediationPage::printRequested);
    connect(m_detail, &ReferralDetail::stepEnded, this, [this] { m_list->view()->setFocus(); });
    refresh();
}

void MediationPage::buildList()
{
    QAction *fresh = m_list->addTool(QStringLiteral("new"), tr("New referral"));
    const QString reason = m_desk.ledger().readOnlyReason();
    fresh->setToolTip(reason.isEmpty() ? tr("Take a matter to a route (Ctrl+N)") : reason);
    fresh->setEnabled(!m_desk.ledger().isReadOnly());
    connect(fresh, &QAction::triggered, this, &MediationPage::createNew);
    addExport();
    addFilters();
    m_list->setSearchHint(tr("Number, name, initials, phone tail, body"));
    m_list->setCountWords(tr("%1 referrals"));
    m_list->setEmptyWords(
        QStringLiteral("mediation"), tr("No referrals yet"),
        tr("When a matter is taken to negotiation, mediation or court, it stands here with its "
           "limit, its agreement and what is paid."),
        m_desk.ledger().isReadOnly() ? QString() : tr("Take a matter to a route"));
    m_list->setTable(m_table);
    m_list->setDetail(m_detail);
    connect(m_list, &TablePage::narrowed, this, &MediationPage::narrow);
    connect(m_list, &TablePage::firstStepTaken, this, &MediationPage::createNew);
    connect(m_list, &TablePage::currentIdChanged, this, [this](qint64 id) { m_detail->setReferral({id}); });
    connect(m_list, &TablePage::opened, this, [this](qint64 id) {
        m_detail->setReferral({id});
        m_detail->startStep(QStringLiteral("amend"));
    });
}

void MediationPage::addFilters()
{
    m_givenChip->setProperty("look", QStringLiteral("chip"));
    m_givenChip->setCheckable(true);
    m_givenChip->setText(tr("The rows asked for") + QStringLiteral(" ×"));
    m_givenChip->setToolTip(tr("Show the whole list again"));
    m_givenChip->hide();
    m_list->addToolWidget(m_givenChip);
    connect(m_givenChip, &QPushButton::clicked, this, [this] {
        setGiven({});
        narrow();
    });
    m_list->addFilter(QStringLiteral("open"), tr("Not concluded"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    m_list->addFilter(QStringLiteral("unpaid"), tr("Payment overdue"));
    m_list->addFilter(QStringLiteral("call_back"), tr("Call-back due"));
    m_list->addFilterMenu(QStringLiteral("route"), tr("Route"))->setEntries(referralRouteEntries());
    m_list->addFilterMenu(QStringLiteral("state"), tr("State"))->setEntries(referralStateEntries());
    m_list->addFilterMenu(QStringLiteral("outcome"), tr("Outcome"))->setEntries(referralOutcomeEntries());
    m_list->addFilterMenu(QStringLiteral("accepted"), tr("Accepted on"), FilterTicks::One)
        ->setEntries(referralPeriodEntries());
    m_list->addFilterMenu(QStringLiteral("concluded"), tr("Concluded on"), FilterTicks::One)
        ->setEntries(referralPeriodEntries());
}

void MediationPage::addExport()
{
    auto *button = new QToolButton;
    button->setText(tr("Export"));
    button->setIcon(icon(QStringLiteral("export")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addAction(tr("As a workbook (.xlsx)…"), this, [this] { askExport(QStringLiteral("xlsx")); });
    menu->addAction(tr("As comma-separated text (.csv)…"), this,
                    [this] { askExport(QStringLiteral("csv")); });
    button->setMenu(menu);
    m_list->addToolWidget(button);
}

void MediationPage::askExport(const QString &suffix)
{
    const QString name =
        QStringLiteral("调解移交台账 %1.%2").arg(m_desk.clock().today().toString(Qt::ISODate), suffix);
    const QString filter =
        suffix == QLatin1String("csv") ? tr("Comma-separated text (*.csv)") : tr("Workbook (*.xlsx)");
    const QString file =
        Dialogs::saveFile(this, tr("Export the list"), name, filter, suffix, QStringLiteral("export"));
    if (!file.isEmpty())
        exportTo(file);
}

void MediationPage::exportTo(const QString &file)
{
    auto *task = new WorkerTask(tr("Exporting the list"), this);
    const auto work = [ids = m_table->ids(), path = m_desk.ledger().path(), clock = &m_desk.clock(),
                       file](TaskProgress &progress) {
        return exportReferrals(path, *clock, ids, file, [&](qint64 rows) {
            progress.report(rows, qint64(ids.size()));
            return !progress.isCancelled();
        });
    };
    Q_EMIT taskStarted(task);
    task->start(work, [this, file](const Result<qint64> &written) {
        if (written)
            say(tr("%1 referrals written to %2").arg(*written).arg(file));
        else
            Dialogs::warn(this, tr("The list was not exported"), written.error());
    });
    connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
}

void MediationPage::refresh()
{
    m_table->reload();
    m_detail->refresh();
    ReferralFilter overdue;
    overdue.overdueOn = m_desk.clock().today();
    setBadge(int(m_desk.mediation().count(overdue)));
}

void MediationPage::narrow()
{
    m_table->setFilter(
        referralFilterOf(m_list->filters() + m_given, m_list->searchText(), m_desk.clock().today()));
    if (!m_list->view()->currentIndex().isValid() && m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

void MediationPage::search(const QString &text)
{
    setGiven({});
    m_list->setFilters({});
    m_list->setSearchText(text);
    narrow();
    if (m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

void MediationPage::open(const Target &target)
{
    const QString newOf = QStringLiteral("matter:");
    if (target.id != 0)
        showReferral({target.id});
    else if (target.filter.startsWith(newOf))
        startDraft({target.filter.mid(newOf.size()).toLongLong()});
    else
        showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

/** What no chip tells is told by one chip of its own. */
void MediationPage::showRows(const QStringList &keys)
{
    m_list->setSearchText({});
    m_list->setFilters(keys);
    QStringList given = keys;
    const QStringList known = m_list->filters();
    given.removeIf([&known](const QString &key) { return known.contains(key); });
    setGiven(given);
    narrow();
    if (m_table->rowCount() > 0)
        m_list->view()->selectId(m_table->idAt(0));
}

void MediationPage::continueAt(const QString &place)
{
    const qint64 id = place.section(QLatin1Char(':'), 1).toLongLong();
    if (place.startsWith(QLatin1String("matter:")))
        startDraft({id});
    else
        showReferral({id});
}

/** A referral that the filters leave out is shown all the same: the filters go. */
void MediationPage::showReferral(ReferralId id)
{
    if (m_table->rowOf(id.value) < 0) {
        setGiven({});
        m_list->setFilters({});
        m_list->setSearchText({});
        narrow();
    }
    if (m_table->rowOf(id.value) < 0) {
        setGiven({QStringLiteral("ids:%1").arg(id.value), QStringLiteral("state:voided")});
        narrow();
    }
    m_list->view()->selectId(id.value);
    m_detail->setReferral(id);
}

void MediationPage::setGiven(const QStringList &keys)
{
    m_given = keys;
    m_givenChip->setVisible(!keys.isEmpty());
    m_givenChip->setChecked(!keys.isEmpty());
}

void MediationPage::createNew()
{
    startDraft({});
}

void MediationPage::startDraft(DisputeId matter)
{
    if (m_desk.ledger().isReadOnly()) {
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
        return;
    }
    m_detail->startDraft(matter);
}

bool MediationPage::save()
{
    return m_detail->saveStep();
}

QString MediationPage::unsaved() const
{
    return m_detail->unsavedWords();
}

void MediationPage::print()
{
    if (m_detail->referral())
        Q_EMIT printRequested(m_detail->referral());
}

Page *makeMediationPage(Desk &desk, QWidget *parent)
{
    return new MediationPage(desk, parent);
}

} // namespace anhe
