#include "ui/insurance/insurancepage.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/desk/waiting.h"
#include "core/report/insurancepapers.h"
#include "ui/common/dialogs.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/registerlist.h"
#include "ui/common/unfinishedstrip.h"
#include "ui/forms/printpreview.h"
#include "ui/insurance/claimdetail.h"
#include "ui/insurance/coveragepane.h"
#include "ui/insurance/institutiondetail.h"
#include "ui/insurance/policydetail.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace anhe {

InsurancePage::InsurancePage(Desk &desk, QWidget *parent)
    : Page(
          tr("Insurance"),
          tr("Three registers and a summary; Alt+1 to Alt+4 go between them.\n"
             "Claims: Ctrl+N begins one, choose its matter; policy, institution and papers are proposed. The "
             "buttons above the detail are the steps the claim may take now: reported, opened, assessed, "
             "agreed, "
             "paid …\n"
             "Policies: period, retroactive date and extended reporting decide whether a matter is covered; "
             "“Renew” proposes the next year on the same terms. Gaps and overlaps are drawn on the time "
             "line.\n"
             "Institutions: all that have to be insured, with what covers them.\n"
             "Coverage: who is insured on a day; each number opens its institutions.\n"
             "In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power "
             "cut.\n"
             "A remark in amber is shown once before saving; save again to keep it as it is."),
          parent)
    , m_desk(desk)
    , m_places(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_claim(new ClaimDetail(desk))
    , m_policy(new PolicyDetail(desk))
    , m_institution(new InstitutionDetail(desk))
    , m_coverage(new CoveragePane(desk))
    , m_import(new ListImportPanel)
{
    buildClaims();
    buildPolicies();
    buildInstitutions();
    fillInsurers();
    m_places->addTab(tr("Coverage"));
    m_stack->addWidget(m_coverage);
    buildImport();
    buildPlaces();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_places);
    layout->addWidget(m_stack, 1);
    connect(m_claim, &ClaimDetail::entered, this, [this](qint64 id) { show(Claims, id); });
    connect(m_claim, &ClaimDetail::printRequested, this, &InsurancePage::printRequested);
    connect(m_policy, &PolicyDetail::entered, this, [this](qint64 id) { show(Policies, id); });
    connect(m_institution, &InstitutionDetail::entered, this, [this](qint64 id) { show(Institutions, id); });
    connect(m_coverage, &CoveragePane::targetRequested, this, &InsurancePage::follow);
    connect(m_coverage, &CoveragePane::tablePrintRequested, this, &InsurancePage::printCoverage);
    connect(m_coverage, &CoveragePane::yearPrintRequested, this, &InsurancePage::printYear);
    connect(&desk.insurance(), &InsuranceRegister::changed, this, &InsurancePage::refresh);
    connect(&desk.disputes(), &DisputeRegister::changed, this, &InsurancePage::refresh);
    refresh();
}

void InsurancePage::buildPlaces()
{
    m_places->setDrawBase(false);
    m_places->setExpanding(false);
    m_places->setAccessibleName(tr("Part of the insurance page"));
    connect(m_places, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        if (part == Coverage)
            m_coverage->refresh();
    });
    for (int part = Claims; part <= Coverage; ++part) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + part)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, part] { goTo(Part(part)); });
        m_places->setTabToolTip(part, QStringLiteral("Alt+%1").arg(part + 1));
    }
}

void InsurancePage::addPart(RegisterList *list, RecordDetail *detail, const QString &title)
{
    const auto part = Part(m_lists.size());
    m_lists << list;
    m_details << detail;
    m_places->addTab(title);
    list->setDetail(detail);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new UnfinishedStrip(detail->unfinished());
    layout->addWidget(strip);
    layout->addWidget(list, 1);
    m_stack->addWidget(holder);
    connect(strip, &UnfinishedStrip::continued, this,
            [this, part](const QString &place) { continueAt(part, place); });
    connect(detail, &RecordDetail::placeChanged, strip, &UnfinishedStrip::setPlaceInSight);
    connect(detail, &RecordDetail::said, this, [this](const QString &words) { say(words); });
    connect(detail, &RecordDetail::targetRequested, this, &InsurancePage::follow);
    connect(detail, &RecordDetail::stepEnded, this, [list] { list->setFocus(); });
    connect(list, &RegisterList::newRequested, this, [this, part] { startNew(part); });
    connect(list, &RegisterList::said, this, [this](const QString &words) { say(words); });
    connect(list, &RegisterList::taskStarted, this, &InsurancePage::taskStarted);
    connect(list, &TablePage::currentIdChanged, detail, &RecordDetail::setRecord);
    connect(list, &TablePage::opened, detail, [detail](qint64 id) {
        detail->setRecord(id);
        detail->startStep(QStringLiteral("amend"));
    });
}

void InsurancePage::buildImport()
{
    m_import->standIn(m_stack, [this] { goTo(part()); });
    connect(m_import, &ListImportPanel::said, this, &Page::said);
}

void InsurancePage::fillInsurers()
{
    std::vector<FilterEntry> entries;
    for (const QString &insurer : m_desk.insurance().insurers())
        entries.push_back({insurer, insurer});
    for (FilterMenu *menu : std::as_const(m_insurers))
        menu->setEntries(entries);
}

InsurancePage::Part InsurancePage::part() const
{
    return Part(m_places->currentIndex());
}

void InsurancePage::goTo(Part part)
{
    m_places->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
    if (part == Coverage)
        m_coverage->setFocus();
    else
        m_lists[part]->setFocus();
}

RegisterList *InsurancePage::list(Part part) const
{
    return m_lists.value(part);
}

RecordDetail *InsurancePage::detail(Part part) const
{
    return m_details.value(part);
}

void InsurancePage::refresh()
{
    fillInsurers();
    for (RegisterList *list : std::as_const(m_lists))
        list->rows()->reload();
    for (RecordDetail *detail : std::as_const(m_details))
        detail->refresh();
    if (part() == Coverage)
        m_coverage->refresh();
    setBadge(int(claimsWaiting(m_desk)));
}

void InsurancePage::search(const QString &text)
{
    goTo(part() == Coverage ? Institutions : part());
    m_lists[part()]->find(text);
}

void InsurancePage::follow(const Target &target)
{
    static const QStringList own{QStringLiteral("claim"), QStringLiteral("policy"),
                                 QStringLiteral("institution"), QStringLiteral("coverage")};
    if (own.contains(target.kind))
        open(target);
    else
        Q_EMIT openRequested(target);
}

void InsurancePage::open(const Target &target)
{
    if (target.kind == QLatin1String("coverage")) {
        const QDate day = QDate::fromString(target.filter, Qt::ISODate);
        m_coverage->setDay(day.isValid() ? day : m_desk.clock().today());
        goTo(Coverage);
        return;
    }
    const Part wanted = target.kind == QLatin1String("policy")        ? Policies
                        : target.kind == QLatin1String("institution") ? Institutions
                                                                      : Claims;
    const QString ofMatter = QStringLiteral("matter:");
    goTo(wanted);
    if (target.id != 0)
        show(wanted, target.id);
    else if (target.filter == QLatin1String("new"))
        m_lists[wanted]->begin();
    else if (wanted == Claims && target.filter.startsWith(ofMatter))
        continueAt(Claims, target.filter);
    else
        m_lists[wanted]->showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void InsurancePage::show(Part part, qint64 id)
{
    goTo(part);
    m_lists[part]->showRow(id);
    m_details[part]->setRecord(id);
}

/** "claim:3", or where something new was begun: "policy:0", "matter:12". */
void InsurancePage::continueAt(Part part, const QString &place)
{
    const qint64 id = place.section(QLatin1Char(':'), 1).toLongLong();
    if (!place.startsWith(QLatin1String("matter:")) && id != 0) {
        show(part, id);
        return;
    }
    if (m_desk.ledger().isReadOnly())
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
    else if (part == Claims)
        m_claim->startNew({id});
    else
        startNew(part);
}

void InsurancePage::startNew(Part part)
{
    if (part == Claims)
        m_claim->startNew({});
    else if (part == Policies)
        m_policy->startNew();
    else
        m_institution->startNew();
}

void InsurancePage::createNew()
{
    goTo(part() == Coverage ? Institutions : part());
    m_lists[part()]->begin();
}

bool InsurancePage::save()
{
    return part() == Coverage || m_details[part()]->saveStep();
}

QString InsurancePage::unsaved() const
{
    QStringList words;
    for (const RecordDetail *detail : m_details) {
        if (const QString unsaved = detail->unsavedWords(); !unsaved.isEmpty())
            words << unsaved;
    }
    return words.join(QLatin1Char('\n'));
}

void InsurancePage::print()
{
    if (part() == Claims && m_claim->record() != 0)
        Q_EMIT printRequested({m_claim->record()});
    else
        printCoverage();
}

void InsurancePage::printCoverage()
{
    const QDate day = m_coverage->day();
    showPaper(coverageTable(m_desk.insurance(), m_desk.office().hospital(), day, m_desk.clock().today()),
              tr("Coverage table %1").arg(day.toString(Qt::ISODate)));
}

void InsurancePage::printYear()
{
    const int year = m_coverage->day().year();
    showPaper(claimStatement(m_desk.insurance(), m_desk.office().hospital(), year, m_desk.clock().today()),
              tr("Claims of %1").arg(year));
}

void InsurancePage::showPaper(const Document &paper, const QString &name)
{
    PrintPreview::open(paper, officeFonts(m_desk.office()), name, this);
}

Page *makeInsurancePage(Desk &desk, QWidget *parent)
{
    return new InsurancePage(desk, parent);
}

} // namespace anhe
