#include "app/ledgerwindow.h"

#include "core/demo/demoledger.h"
#include "core/demo/demooffice.h"
#include "core/desk/waiting.h"
#include "core/forms/form.h"
#include "ui/common/dateedit.h"
#include "ui/common/deskuser.h"
#include "ui/common/dialogs.h"
#include "ui/common/remembered.h"
#include "ui/common/windowsize.h"
#include "ui/dispute/disputepage.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/printpreview.h"
#include "ui/home/homepage.h"
#include "ui/import/importpage.h"
#include "ui/insurance/insurancepage.h"
#include "ui/mediation/mediationpage.h"
#include "ui/report/reportpage.h"
#include "ui/risk/riskpage.h"
#include "ui/safety/safetypage.h"
#include "ui/settings/ledgercare.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templatespanel.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace anhe {

static const QString recentKey = QStringLiteral("recent");
static constexpr int recentFiles = 8;
static constexpr int exampleMatters = 600;

LedgerWindow::LedgerWindow(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    DateEdit::setClock(&m_clock);
    m_tellPages.setSingleShot(true);
    m_tellPages.setInterval(0);
    connect(&m_tellPages, &QTimer::timeout, this, &LedgerWindow::tellPages);
    connectWindow();
    m_window.setRecent(remembered().value(recentKey).toStringList());
}

LedgerWindow::~LedgerWindow()
{
    closePapers();
    m_window.clearPages(); // pages look at the desk
    DateEdit::setClock(nullptr);
}

void LedgerWindow::connectWindow()
{
    connect(&m_window, &MainWindow::newLedgerRequested, this, &LedgerWindow::makeLedger);
    connect(&m_window, &MainWindow::openLedgerRequested, this, &LedgerWindow::chooseLedger);
    connect(&m_window, &MainWindow::fileRequested, this, &LedgerWindow::open);
    connect(&m_window, &MainWindow::exampleRequested, this, &LedgerWindow::openExample);
    connect(&m_window, &MainWindow::importRequested, this,
            [this] { m_window.open({QStringLiteral("import")}); });
    connect(&m_window, &MainWindow::backupRequested, this, &LedgerWindow::backUp);
    connect(&m_window, &MainWindow::restoreRequested, this, &LedgerWindow::restoreBackup);
    connect(&m_window, &MainWindow::checkRequested, this, &LedgerWindow::checkLedger);
}

void LedgerWindow::start(const QString &ledgerPath)
{
    m_window.showStart();
    m_window.show();
    if (!ledgerPath.isEmpty())
        open(ledgerPath);
}

bool LedgerWindow::open(const QString &path)
{
    if (m_desk && QFileInfo(path) == QFileInfo(m_desk->ledger().path()))
        return true;
    if (m_desk && !m_window.mayLeave())
        return false;
    Result<std::unique_ptr<Desk>> opened = Desk::open(path, m_clock);
    if (!opened) {
        Dialogs::warn(&m_window, tr("The ledger cannot be opened"), opened.error());
        return false;
    }
    take(std::move(*opened));
    return true;
}

/** Lets go of the present ledger and works on this one. */
void LedgerWindow::take(std::unique_ptr<Desk> desk)
{
    closePapers();
    m_window.clearPages();
    m_desk = std::move(desk);
    if (!m_desk) {
        m_window.setStatus({});
        m_window.showStart();
        return;
    }
    m_desk->ledger().setUser(rememberedUser());
    const auto tellLater = [this] { m_tellPages.start(); };
    connect(&m_desk->disputes(), &DisputeRegister::changed, this, tellLater);
    connect(&m_desk->mediation(), &MediationRegister::changed, this, tellLater);
    connect(&m_desk->insurance(), &InsuranceRegister::changed, this, tellLater);
    connect(&m_desk->risks(), &RiskRegister::changed, this, tellLater);
    connect(&m_desk->notices(), &NoticeRegister::changed, this, tellLater);
    connect(&m_desk->sweeps(), &SweepRegister::changed, this, tellLater);
    connect(&m_desk->clusters(), &ClusterRegister::changed, this, tellLater);
    connect(&m_desk->assessments(), &StabilityRegister::changed, this, tellLater);
    connect(&m_desk->safety(), &SafetyRegister::changed, this, tellLater);
    connect(&m_desk->office(), &OfficeRegister::changed, this, tellLater);
    connect(&m_desk->imports(), &ImportRegister::changed, this, tellLater);
    connect(&m_desk->reports(), &ReportRegister::changed, this, tellLater);
    addPages();
    showStatus();
    remember(m_desk->ledger().path());
    m_window.goTo(QStringLiteral("home"));
}

void LedgerWindow::addPages()
{
    Desk &desk = *m_desk;
    const auto add = [this](const char *key, const QString &title, const std::function<Page *()> &factory,
                            const QStringList &kinds, PageInfo more = {}) {
        more.key = QString::fromLatin1(key);
        more.title = title;
        more.iconName = more.key;
        more.factory = factory;
        more.kinds = kinds;
        m_window.addPage(more);
    };
    const auto counting = [&desk](qint64 (*waiting)(Desk &)) {
        PageInfo info;
        info.waiting = [&desk, waiting] { return waiting(desk); };
        return info;
    };
    PageInfo disputes = counting(disputesWaiting);
    disputes.findsAll = true;
    PageInfo unlisted;
    unlisted.onRail = false;
    add("home", tr("Today"), [&desk] { return makeHomePage(desk); }, {});
    add(
        "dispute", tr("Disputes"),
        [this, &desk] {
            auto *page = new DisputePage(desk);
            connect(page, &DisputePage::printRequested, this, [this](DisputeId id) { chooseForm({id}); });
            return page;
        },
        {QStringLiteral("matter")}, disputes);
    add(
        "mediation", tr("Mediation"),
        [this, &desk] {
            auto *page = new MediationPage(desk);
            connect(page, &MediationPage::printRequested, this, [this, &desk](ReferralId id) {
                if (const std::optional<Referral> referral = desk.mediation().find(id))
                    chooseForm({referral->dispute, id});
            });
            return page;
        },
        {QStringLiteral("referral")}, counting(referralsWaiting));
    add(
        "insurance", tr("Insurance"),
        [this, &desk] {
            auto *page = new InsurancePage(desk);
            connect(page, &InsurancePage::printRequested, this, [this, &desk](ClaimId id) {
                if (const std::optional<Claim> claim = desk.insurance().find(id)) {
                    FormChoice choice{claim->dispute};
                    choice.claim = id;
                    chooseForm(choice);
                }
            });
            return page;
        },
        {QStringLiteral("claim"), QStringLiteral("policy"), QStringLiteral("institution"),
         QStringLiteral("coverage")},
        counting(claimsWaiting));
    add(
        "risk", tr("Risks"), [&desk] { return makeRiskPage(desk); },
        {QStringLiteral("risk"), QStringLiteral("notice"), QStringLiteral("sweep"),
         QStringLiteral("sweep_return"), QStringLiteral("sweep_sheet"), QStringLiteral("cluster"),
         QStringLiteral("assessment")},
        counting(risksWaiting));
    add(
        "safety", tr("Safety"), [&desk] { return makeSafetyPage(desk); },
        {QStringLiteral("activity"), QStringLiteral("indicator"), QStringLiteral("scoring_sheet"),
         QStringLiteral("guards")},
        counting(activitiesWaiting));
    add("report", tr("Reports"), [&desk] { return makeReportPage(desk, nullptr); },
        {QStringLiteral("report")});
    add(
        "import", tr("Import"), [&desk] { return makeImportPage(desk); }, {QStringLiteral("import")},
        unlisted);
    add("settings", tr("Settings"),
        [this, &desk] {
            QList<TemplateForm> forms;
            for (const PaperForm &form : allForms())
                forms.append({QString::fromLatin1(form.key), form.name()});
            SettingsPage *page = makeSettingsPage(desk, nullptr, forms);
            connect(page, &SettingsPage::restoreRequested, this, &LedgerWindow::restoreBackup);
            return page;
        },
        {QStringLiteral("settings")});
}

/** Where the officer fills in what a form misses. */
static Target placeOf(const FormChoice &choice, const MissingField &field)
{
    if (field.where == QLatin1String("hospital"))
        return {QStringLiteral("settings"), 0, QStringLiteral("hospital")};
    const QStringList ofReferral{QStringLiteral("referral"), QStringLiteral("agreement"),
                                 QStringLiteral("call_back")};
    if (choice.referral && ofReferral.contains(field.where))
        return {QStringLiteral("referral"), choice.referral.value};
    const bool ofMatter = field.where == QLatin1String("matter");
    return {QStringLiteral("matter"), choice.matter.value,
            ofMatter ? QStringLiteral("edit:") + field.field : QString()};
}

/** The forms of a matter, in a window beside the page. */
void LedgerWindow::chooseForm(const FormChoice &choice)
{
    auto *panel = new FormPanel(*m_desk, &m_window);
    panel->setWindowFlag(Qt::Window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setWindowTitle(tr("Forms"));
    resizeOnScreen(panel, {560, 560});
    panel->setChoice(choice);
    connect(panel, &FormPanel::fieldRequested, this, [this, choice](const MissingField &field) {
        m_window.open(placeOf(choice, field));
        m_window.raise();
        m_window.activateWindow();
    });
    panel->show();
}

/** Windows beside the page look at the desk, too. */
void LedgerWindow::closePapers()
{
    qDeleteAll(m_window.findChildren<FormPanel *>());
    qDeleteAll(m_window.findChildren<PrintPreview *>());
}

void LedgerWindow::showStatus()
{
    LedgerStatus status;
    status.file = m_desk->ledger().path();
    status.readOnly = m_desk->ledger().readOnlyReason();
    const QString last = LedgerCare::lastBackup(*m_desk);
    status.lastBackup = last.isEmpty() ? tr("No backup yet") : tr("Last backup: %1").arg(last);
    const int year = m_clock.today().year();
    if (!m_desk->deadlines().calendar.isPublished(year))
        status.clockProblem =
            tr("The working-day calendar of %1 is missing; plain weekends are counted.").arg(year);
    m_window.setStatus(status);
}

void LedgerWindow::tellPages()
{
    if (!m_desk)
        return;
    m_window.refreshPages();
    showStatus();
}

void LedgerWindow::remember(const QString &path)
{
    QStringList recent = remembered().value(recentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, recentFiles);
    remembered().setValue(recentKey, recent);
    m_window.setRecent(recent);
}

void LedgerWindow::makeLedger()
{
    if (m_desk && !m_window.mayLeave())
        return;
    const std::optional<NewLedger> wanted = LedgerCare::askNew(&m_window);
    if (!wanted)
        return;
    Result<std::unique_ptr<Desk>> made = Desk::create(wanted->path, wanted->hospital, m_clock);
    if (!made) {
        Dialogs::warn(&m_window, tr("The ledger was not made"), made.error());
        return;
    }
    take(std::move(*made));
}

void LedgerWindow::chooseLedger()
{
    const QString path = LedgerCare::askOpen(&m_window);
    if (!path.isEmpty())
        open(path);
}

/** The example is made once and then kept, so that what was tried in it is still there. */
void LedgerWindow::openExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/anhe"));
    const QString path = folder.filePath(QStringLiteral("example.anhe"));
    if (!QFileInfo::exists(path)) {
        folder.mkpath(QStringLiteral("."));
        Result<std::unique_ptr<Desk>> made = Desk::create(path, QString::fromUtf8(demoHospital), m_clock);
        const Result<void> filled =
            made ? fillDemo(**made, {exampleMatters, 1, m_clock.today()}) : Result<void>(made.failure());
        if (!filled) {
            made = Failure{};
            QFile::remove(path);
            Dialogs::warn(&m_window, tr("The example was not made"), filled.error());
            return;
        }
    }
    open(path);
}

void LedgerWindow::backUp()
{
    if (!m_desk)
        return;
    LedgerCare::backUp(
        &m_window, *m_desk, [this](WorkerTask *task) { m_window.follow(task); },
        [this](const Result<BackupReport> &report) {
            if (!report) {
                Dialogs::warn(&m_window, tr("No backup was made"), report.error());
                return;
            }
            showStatus();
            if (const QString damage = LedgerCare::damageText(*report); !damage.isEmpty())
                Dialogs::warn(&m_window, tr("The ledger has problems"), damage);
            else
                m_window.say(tr("Backed up to %1: %2").arg(report->path, LedgerCare::rowsText(report->rows)));
        });
}

void LedgerWindow::restoreBackup()
{
    if (m_desk && !m_window.mayLeave())
        return;
    const QString present = m_desk ? m_desk->ledger().path() : QString();
    const std::optional<Restoring> wanted = LedgerCare::askRestore(&m_window, present);
    if (!wanted)
        return;
    take(nullptr); // its file may be the one that is replaced
    const Result<BackupReport> restored = LedgerCare::restore(*wanted, m_clock);
    if (!restored)
        Dialogs::warn(&m_window, tr("The backup was not restored"), restored.error());
    const QString path = restored ? wanted->ledger : present;
    if (!path.isEmpty() && open(path) && restored)
        m_window.say(tr("Restored: %1").arg(LedgerCare::rowsText(restored->rows)));
}

void LedgerWindow::checkLedger()
{
    if (!m_desk)
        return;
    LedgerCare::check(
        this, *m_desk, [this](WorkerTask *task) { m_window.follow(task); },
        [this](const Result<IntegrityReport> &report) {
            const QStringList problems = report ? report->problems : QStringList{report.error()};
            if (problems.isEmpty())
                Dialogs::tell(&m_window, tr("The ledger is whole"), LedgerCare::rowsText(report->rows));
            else
                Dialogs::warn(&m_window, tr("The ledger has problems"), problems.join(QLatin1Char('\n')));
        });
}

} // namespace anhe
