#include "ui/report/drillpanel.h"

#include "core/desk/desk.h"
#include "core/document/csv.h"
#include "core/document/spreadsheet.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/pagedtableview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

static QPushButton *partButton()
{
    auto *button = new QPushButton;
    button->setProperty("look", QStringLiteral("chip"));
    button->setCheckable(true);
    return button;
}

DrillPanel::DrillPanel(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_label(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_note(new QLabel)
    , m_definition(new QLabel)
    , m_parts(new QWidget)
    , m_numerator(partButton())
    , m_denominator(partButton())
    , m_export(new QToolButton)
    , m_close(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_listing(&listingFor(QStringLiteral("matters")))
{
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(Theme::px(240));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_stack, 1);
    connect(m_close, &QToolButton::clicked, this, &DrillPanel::closed);
    connect(m_numerator, &QPushButton::clicked, this, [this] { showPart(false); });
    connect(m_denominator, &QPushButton::clicked, this, [this] { showPart(true); });
}

void DrillPanel::buildHead()
{
    m_label->setProperty("look", QStringLiteral("label"));
    m_label->setWordWrap(true);
    m_text->setProperty("look", QStringLiteral("subtitle"));
    m_count->setProperty("look", QStringLiteral("muted"));
    m_note->setProperty("look", QStringLiteral("warning"));
    m_note->setWordWrap(true);
    m_definition->setProperty("look", QStringLiteral("small"));
    m_definition->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("close"), Role::Muted));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the rows"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setText(tr("Export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Excel workbook…"), this, [this] { exportTo(QStringLiteral("xlsx")); });
    menu->addAction(tr("CSV text…"), this, [this] { exportTo(QStringLiteral("csv")); });
    m_export->setMenu(menu);

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Theme::px(10), Theme::px(6), Theme::px(6), Theme::px(6));
    column->setSpacing(Theme::px(3));
    auto *first = new QHBoxLayout;
    first->addWidget(m_label, 1);
    first->addWidget(m_export);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::px(10));
    second->addWidget(m_text);
    second->addWidget(m_count);
    second->addStretch(1);
    auto *parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    group->addButton(m_numerator);
    group->addButton(m_denominator);
    parts->addWidget(m_numerator);
    parts->addWidget(m_denominator);
    parts->addStretch(1);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_definition);
    column->addWidget(m_parts);
    column->addWidget(m_note);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
}

const Drill &DrillPanel::drill() const
{
    return m_number.showsDenominator && m_number.denominator ? *m_number.denominator : m_number.rows;
}

void DrillPanel::showRows(const CountedNumber &number)
{
    m_number = number;
    m_shown = true;
    m_label->setText(number.period.isEmpty() ? number.label
                                             : number.label + QStringLiteral(" · ") + number.period);
    m_text->setText(number.text);
    m_definition->setText(number.definition);
    m_definition->setVisible(!number.definition.isEmpty());
    m_parts->setVisible(number.denominator.has_value());
    if (number.denominator) {
        m_numerator->setText(tr("Numerator %1").arg(m_desk.reports().count(number.rows)));
        m_denominator->setText(tr("Denominator %1").arg(m_desk.reports().count(*number.denominator)));
    }
    reload();
}

void DrillPanel::showPart(bool denominator)
{
    m_number.showsDenominator = denominator;
    m_number.stated.reset();
    reload();
}

void DrillPanel::reload()
{
    if (!m_shown)
        return;
    m_numerator->setChecked(!m_number.showsDenominator);
    m_denominator->setChecked(m_number.showsDenominator);
    DrillTable made = drillTable(m_desk, drill());
    m_listing = &listingFor(made.kind);
    m_listing->view->setTable(made.table.get());
    m_listing->rows = std::move(made); // only now may the table before go
    m_stack->setCurrentWidget(m_listing->view);
    showCount();
    m_listing->view->selectId(m_listing->rows.table->idAt(0));
}

DrillPanel::Listing &DrillPanel::listingFor(const QString &kind)
{
    Listing &listing = m_listings[kind];
    if (!listing.view) {
        listing.view = new PagedTableView(QStringLiteral("report.") + kind);
        listing.view->setAccessibleName(tr("Rows behind the number"));
        m_stack->addWidget(listing.view);
        connect(listing.view, &PagedTableView::opened, this, &DrillPanel::open);
    }
    return listing;
}

void DrillPanel::showCount()
{
    const qint64 rows = rowCount();
    m_count->setText(rows == 0 ? tr("No rows") : tr("%1 below").arg(rowsWords(drill(), rows)));
    const bool differs = m_number.stated && *m_number.stated != rows;
    m_note->setVisible(differs);
    if (differs)
        m_note->setText(
            tr("The report says %1; the register counts %2 today.").arg(*m_number.stated).arg(rows));
    m_export->setEnabled(rows > 0);
}

qint64 DrillPanel::rowCount() const
{
    return m_listing->rows.table ? m_listing->rows.table->rowCount() : 0;
}

void DrillPanel::open()
{
    const int row = view()->currentIndex().row();
    if (row >= 0 && m_listing->rows.targetAt) {
        Q_EMIT targetOpened(m_listing->rows.targetAt(row));
        return;
    }
    const DisputeId matter = m_listing->rows.matterAt(row);
    if (matter)
        Q_EMIT matterOpened(matter);
}

Result<qint64> DrillPanel::writeRows(const QString &path) const
{
    const int rows = int(rowCount());
    const RowSource next = [this, rows, row = 0]() mutable -> std::optional<SheetRow> {
        return row < rows ? std::optional(m_listing->rows.rowAt(row++)) : std::nullopt;
    };
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(path, m_listing->rows.columns, next);
    return writeXlsx(path, sheetNameFrom(m_number.label), m_listing->rows.columns, next);
}

void DrillPanel::exportTo(const QString &suffix)
{
    const QString name = QStringLiteral("%1 %2").arg(m_number.label, m_number.period).trimmed();
    const QString filter =
        suffix == QLatin1String("csv") ? tr("CSV text (*.csv)") : tr("Excel workbook (*.xlsx)");
    const QString path =
        Dialogs::saveFile(this, tr("Export the rows"), name, filter, suffix, QStringLiteral("report.rows"));
    if (path.isEmpty())
        return;
    const Result<qint64> written = writeRows(path);
    if (written)
        Q_EMIT told(tr("%1 written to %2.").arg(rowsWords(drill(), *written), path));
    else
        Dialogs::warn(this, tr("The rows were not exported"), written.error());
}

} // namespace anhe
