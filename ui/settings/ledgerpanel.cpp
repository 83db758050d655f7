#include "ui/settings/ledgerpanel.h"

#include "core/desk/desk.h"
#include "ui/common/icons.h"
#include "ui/settings/ledgercare.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace anhe {

LedgerPanel::LedgerPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(
          tr("Ledger file"),
          tr("Everything the office enters stands in this one file. Back it up to another disk at the "
             "end of each day."),
          parent)
    , m_desk(desk)
    , m_facts(new QLabel)
    , m_backup(new QPushButton(icon(QStringLiteral("backup"), Role::OnAccent), tr("Back up now…")))
    , m_check(new QPushButton(icon(QStringLiteral("check")), tr("Check the ledger")))
    , m_result(new QLabel)
{
    auto *restore = new QPushButton(icon(QStringLiteral("undo")), tr("Restore a backup…"));
    auto *imports = new QPushButton(icon(QStringLiteral("import")), tr("Imports and taking them back"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_backup->setProperty("look", QStringLiteral("primary"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(12));
    const auto put = [grid](int row, QPushButton *button, const QString &text) {
        auto *words = new QLabel(text);
        words->setProperty("look", QStringLiteral("muted"));
        words->setWordWrap(true);
        grid->addWidget(button, row, 0);
        grid->addWidget(words, row, 1);
    };
    put(0, m_backup, tr("A copy of the whole ledger, opened and counted before it gets its name."));
    put(1, m_check, tr("Pages, references, the history's chain, numbers without gaps, files unchanged."));
    put(2, restore, tr("A backup is checked first; the ledger it replaces is kept under another name."));
    put(3, imports, tr("Which lists were brought in, by whom, and with how many rows."));
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_facts);
    body()->addLayout(grid);
    body()->addWidget(m_result);
    body()->addStretch();
    m_result->hide();
    connect(m_backup, &QPushButton::clicked, this, &LedgerPanel::backUp);
    connect(m_check, &QPushButton::clicked, this, &LedgerPanel::check);
    connect(restore, &QPushButton::clicked, this, &LedgerPanel::restoreRequested);
    connect(imports, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({QStringLiteral("import"), 0, QStringLiteral("history")});
    });
    load();
}

void LedgerPanel::load()
{
    const QString path = m_desk.ledger().path();
    const QString last = LedgerCare::lastBackup(m_desk);
    m_facts->setText(QStringList{tr("File: %1").arg(QDir::toNativeSeparators(path)),
                                 tr("Size: %1").arg(QLocale().formattedDataSize(QFileInfo(path).size())),
                                 tr("Last backup: %1").arg(last.isEmpty() ? tr("none yet") : last)}
                         .join(QLatin1Char('\n')));
}

void LedgerPanel::setReadOnly(const QString &reason)
{
    showTrouble(reason);
}

QString LedgerPanel::resultText() const
{
    return m_result->text();
}

void LedgerPanel::tellResult(const QString &text, bool good)
{
    m_result->setProperty("look", good ? QVariant() : QVariant(QStringLiteral("problem")));
    m_result->style()->polish(m_result);
    m_result->setText(text);
    m_result->show();
    m_backup->setEnabled(true);
    m_check->setEnabled(true);
    load();
}

void LedgerPanel::backUp()
{
    const bool begun = LedgerCare::backUp(
        this, m_desk, [this](WorkerTask *task) { Q_EMIT taskStarted(task); },
        [this](const Result<BackupReport> &report) {
            if (!report) {
                tellResult(report.error(), false);
                return;
            }
            if (const QString damage = LedgerCare::damageText(*report); !damage.isEmpty()) {
                tellResult(damage, false);
                return;
            }
            tellResult(tr("The backup is whole: %1.\n%2")
                           .arg(LedgerCare::rowsText(report->rows), QDir::toNativeSeparators(report->path)),
                       true);
            Q_EMIT said(tr("The ledger is backed up."));
        });
    if (begun)
        m_backup->setEnabled(false);
}

void LedgerPanel::check()
{
    m_check->setEnabled(false);
    LedgerCare::check(
        this, m_desk, [this](WorkerTask *task) { Q_EMIT taskStarted(task); },
        [this](const Result<IntegrityReport> &report) {
            if (!report)
                tellResult(report.error(), false);
            else if (report->whole())
                tellResult(tr("The ledger is whole: %1.").arg(LedgerCare::rowsText(report->rows)), true);
            else
                tellResult(report->problems.join(QLatin1Char('\n')), false);
        });
}

} // namespace anhe
