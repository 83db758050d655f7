#include "ui/mediation/mediationpage.h"

#include "core/desk/desk.h"
#include "core/desk/waiting.h"
#include "ui/common/dialogs.h"
#include "ui/common/registerlist.h"
#include "ui/common/unfinishedstrip.h"
#include "ui/mediation/referraldetail.h"
#include "ui/mediation/referralexport.h"
#include "ui/mediation/referrallistfilter.h"
#include "ui/mediation/referraltablemodel.h"

#include <QVBoxLayout>

namespace anhe {

RegisterWords MediationPage::listWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("referrals");
    words.fresh = tr("New referral");
    words.freshTip = tr("Take a matter to a route (Ctrl+N)");
    words.searchHint = tr("Number, name, initials, phone tail, body");
    words.count = tr("%1 referrals");
    words.emptyIcon = QStringLiteral("mediation");
    words.emptyTitle = tr("No referrals yet");
    words.emptyText = tr("When a matter is taken to negotiation, mediation or court, it stands here with its "
                         "limit, its agreement and what is paid.");
    words.firstStep = tr("Take a matter to a route");
    words.fileName = QStringLiteral("调解移交台账");
    words.written = tr("%1 referrals written to %2");
    words.voided = QStringLiteral("state:voided");
    return words;
}

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
    , m_list(new RegisterList(desk, listWords()))
    , m_table(new ReferralTableModel(desk, this))
    , m_detail(new ReferralDetail(desk))
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
    connect(m_detail, &ReferralDetail::stepEnded, this, [this] { m_list->setFocus(); });
    setFocusProxy(m_list);
    refresh();
}

void MediationPage::buildList()
{
    addFilters();
    m_list->setRows(m_table, referralFilterOf);
    m_list->setExport(exportOf(m_desk, referralExport));
    m_list->setDetail(m_detail);
    connect(m_list, &RegisterList::newRequested, this, &MediationPage::createNew);
    connect(m_list, &RegisterList::said, this, [this](const QString &words) { say(words); });
    connect(m_list, &RegisterList::taskStarted, this, &MediationPage::taskStarted);
    connect(m_list, &TablePage::currentIdChanged, this, [this](qint64 id) { m_detail->setReferral({id}); });
    connect(m_list, &TablePage::opened, this, [this](qint64 id) {
        m_detail->setReferral({id});
        m_detail->startStep(QStringLiteral("amend"));
    });
}

void MediationPage::addFilters()
{
    m_list->addFilter(QStringLiteral("open"), tr("Not concluded"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    m_list->addFilter(QStringLiteral("unpaid"), tr("Payment overdue"));
    m_list->addFilter(QStringLiteral("call_back"), tr("Call-back due"));
    m_list->addFilterMenu(QStringLiteral("route"), tr("Route"))->setEntries(codeEntries<Route>());
    m_list->addFilterMenu(QStringLiteral("state"), tr("State"))->setEntries(codeEntries<ReferralState>());
    m_list->addFilterMenu(QStringLiteral("outcome"), tr("Outcome"))
        ->setEntries(codeEntries<Outcome>({Outcome::None}));
    m_list->addPeriodFilter(QStringLiteral("accepted"), tr("Accepted on"));
    m_list->addPeriodFilter(QStringLiteral("concluded"), tr("Concluded on"));
}

void MediationPage::refresh()
{
    m_table->reload();
    m_detail->refresh();
    setBadge(int(referralsWaiting(m_desk)));
}

void MediationPage::search(const QString &text)
{
    m_list->find(text);
}

void MediationPage::open(const Target &target)
{
    const QString newOf = QStringLiteral("matter:");
    if (target.id != 0)
        showReferral({target.id});
    else if (target.filter.startsWith(newOf))
        startDraft({target.filter.mid(newOf.size()).toLongLong()});
    else
        m_list->showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts), target.words);
}

void MediationPage::continueAt(const QString &place)
{
    const qint64 id = place.section(QLatin1Char(':'), 1).toLongLong();
    if (place.startsWith(QLatin1String("matter:")))
        startDraft({id});
    else
        showReferral({id});
}

void MediationPage::showReferral(ReferralId id)
{
    m_list->showRow(id.value);
    m_detail->setReferral(id);
}

void MediationPage::exportTo(const QString &file)
{
    m_list->exportTo(file);
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
