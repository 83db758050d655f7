#include "ui/common/importview.h"

#include "ui/common/dialogs.h"
#include "ui/common/rowexport.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

static QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return ImportView::tr("with a remark");
    case RowOutcome::Repeated:
        return ImportView::tr("repeated");
    case RowOutcome::Refused:
        return ImportView::tr("refused");
    }
    Q_UNREACHABLE();
}

static Role outcomeRole(RowOutcome outcome)
{
    return outcome == RowOutcome::Refused ? Role::Red
           : outcome == RowOutcome::New   ? Role::AmberText
                                          : Role::Muted;
}

ImportView::ImportView(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel)
    , m_more(new QLabel)
    , m_list(new QTreeWidget)
    , m_export(new QPushButton(tr("Export the refused rows…")))
{
    m_counts->setProperty("look", QStringLiteral("subtitle"));
    m_counts->setWordWrap(true);
    m_more->setProperty("look", QStringLiteral("small"));
    m_list->setHeaderLabels({tr("Row"), tr("Outcome"), tr("Reason"), tr("What stands in it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Rows that need a look"));
    m_list->header()->resizeSection(0, Theme::px(64));
    m_list->header()->resizeSection(1, Theme::px(96));
    m_list->header()->resizeSection(2, Theme::px(360));
    auto *filters = new QHBoxLayout;
    for (int outcome = 0; outcome <= int(RowOutcome::Refused); ++outcome) {
        auto *chip = new QPushButton;
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setCheckable(true);
        m_filters.append(chip);
        filters->addWidget(chip);
        connect(chip, &QPushButton::toggled, this, [this, chip](bool on) {
            for (QPushButton *other : std::as_const(m_filters)) {
                if (on && other != chip)
                    other->setChecked(false);
            }
            showRows();
        });
    }
    filters->addStretch();
    filters->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addLayout(filters);
    layout->addWidget(m_list, 100);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_export, &QPushButton::clicked, this, &ImportView::exportRefused);
}

void ImportView::showReport(const ImportReport &report, const SourceSheet &sheet)
{
    m_report = report;
    m_headings = sheet.headings;
    m_counts->setText(report.importId > 0
                          ? tr("%1 rows read: %2 entered, %3 repeated, %4 refused")
                          : tr("%1 rows read: %2 would be entered, %3 repeat what is there, %4 are refused"));
    m_counts->setText(
        m_counts->text().arg(report.read).arg(report.fresh).arg(report.repeated).arg(report.refused));
    for (RowOutcome outcome : {RowOutcome::New, RowOutcome::Repeated, RowOutcome::Refused}) {
        QPushButton *chip = m_filters[int(outcome)];
        const qsizetype count = rowsOf(outcome).size();
        chip->setText(QStringLiteral("%1 %2").arg(outcomeWord(outcome)).arg(count));
        chip->setVisible(count > 0);
        chip->setChecked(false);
    }
    m_export->setVisible(report.refused > 0);
    showRows();
}

QString ImportView::countsText() const
{
    return m_counts->text();
}

std::optional<RowOutcome> ImportView::chosen() const
{
    for (RowOutcome outcome : {RowOutcome::New, RowOutcome::Repeated, RowOutcome::Refused}) {
        if (m_filters[int(outcome)]->isChecked())
            return outcome;
    }
    return {};
}

QList<RowReport> ImportView::rowsOf(std::optional<RowOutcome> outcome) const
{
    QList<RowReport> rows = m_report.rows;
    if (outcome)
        rows.removeIf([outcome](const RowReport &row) { return row.outcome != *outcome; });
    return rows;
}

void ImportView::showRows()
{
    m_list->clear();
    const QList<RowReport> rows = rowsOf(chosen());
    for (const RowReport &row : rows.first(std::min(rows.size(), qsizetype(RowsShown)))) {
        QStringList cells = row.cells;
        cells.removeAll(QString());
        auto *item =
            new QTreeWidgetItem(m_list, {QString::number(row.row), outcomeWord(row.outcome), row.reason,
                                         cells.join(QStringLiteral(" | ")).simplified().left(200)});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, Theme::color(outcomeRole(row.outcome)));
        item->setForeground(3, Theme::color(Role::Muted));
        item->setToolTip(2, row.reason);
    }
    m_list->setVisible(!m_report.rows.isEmpty());
    m_more->setVisible(rows.size() > RowsShown || m_report.rows.isEmpty());
    m_more->setText(m_report.rows.isEmpty() ? tr("Every row can be taken as it stands.")
                                            : tr("Only the first %1 rows are shown.").arg(RowsShown));
}

void ImportView::exportRefused()
{
    const QString path = Dialogs::saveFile(
        this, tr("Export the refused rows"), tr("refused rows") + QStringLiteral(".xlsx"),
        tr("Workbooks (*.xlsx)") + QStringLiteral(";;") + tr("Comma-separated text (*.csv)"),
        QStringLiteral("xlsx"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    const Result<qint64> written = exportRows(path, m_headings, rowsOf(RowOutcome::Refused));
    if (written)
        Q_EMIT told(tr("%1 rows written. Mend them there and bring the file in again.").arg(*written), true);
    else
        Q_EMIT told(written.error(), false);
}

} // namespace anhe
