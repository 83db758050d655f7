#include "ui/common/entryrows.h"

#include "ui/common/choice.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

EntryRows::EntryRows(const QString &addWord, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(icon(QStringLiteral("new")), addWord))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::px(4));
    m_add->setProperty("look", QStringLiteral("plain"));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &EntryRows::addLine);
}

void EntryRows::addLine()
{
    Line line{new QWidget, makeCells()};
    auto *cells = new QHBoxLayout(line.holder);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Theme::px(4));
    for (int i = 0; i < line.row.cells.size(); ++i) {
        QWidget *cell = line.row.cells[i];
        cells->addWidget(cell, i == line.row.wide ? 1 : 0);
        if (auto *edit = qobject_cast<QLineEdit *>(cell))
            connect(edit, &QLineEdit::textChanged, this, &EntryRows::edited);
        else if (auto *button = qobject_cast<QAbstractButton *>(cell))
            connect(button, &QAbstractButton::toggled, this, &EntryRows::edited);
        else if (auto *choice = qobject_cast<QComboBox *>(cell))
            connect(choice, &QComboBox::currentIndexChanged, this, &EntryRows::edited);
    }
    auto *drop = new QToolButton;
    drop->setIcon(icon(QStringLiteral("close")));
    drop->setToolTip(tr("Take this line out"));
    drop->setAccessibleName(drop->toolTip());
    cells->addWidget(drop);
    connect(drop, &QToolButton::clicked, this, [this, holder = line.holder] { remove(holder); });
    m_layout->insertWidget(m_layout->count() - 1, line.holder);
    m_lines.append(line);
    orderTabs();
    if (isVisible())
        line.row.cells.first()->setFocus();
    Q_EMIT edited();
}

void EntryRows::remove(QWidget *holder)
{
    m_lines.removeIf([holder](const Line &line) { return line.holder == holder; });
    m_layout->removeWidget(holder);
    holder->hide();
    holder->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void EntryRows::clear()
{
    for (const Line &line : std::exchange(m_lines, {})) {
        m_layout->removeWidget(line.holder);
        line.holder->hide();
        line.holder->deleteLater();
    }
}

/** New lines stand at the end of the window's tab order; they belong before the button. */
void EntryRows::orderTabs()
{
    QWidget *before = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        QList<QWidget *> stops = line.row.cells;
        stops.append(line.holder->findChild<QToolButton *>());
        for (QWidget *stop : std::as_const(stops)) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

bool EntryRows::isBlankRow(const RowCells &row) const
{
    for (const QWidget *cell : row.cells) {
        const auto *edit = qobject_cast<const QLineEdit *>(cell);
        if (edit && !edit->text().trimmed().isEmpty())
            return false;
    }
    return true;
}

QList<EntryRows::RowCells> EntryRows::filled() const
{
    QList<RowCells> rows;
    for (const Line &line : m_lines) {
        if (!isBlankRow(line.row))
            rows.append(line.row);
    }
    return rows;
}

int EntryRows::count() const
{
    return int(filled().size());
}

QJsonValue EntryRows::state() const
{
    QJsonArray lines;
    for (const RowCells &row : filled()) {
        QJsonArray cells;
        for (const QWidget *cell : row.cells)
            cells.append(stateOf(cell));
        lines.append(cells);
    }
    return lines;
}

void EntryRows::restore(const QJsonValue &lines)
{
    clear();
    for (const QJsonValue &line : lines.toArray()) {
        addLine();
        const QJsonArray cells = line.toArray();
        const RowCells &row = m_lines.last().row;
        for (int i = 0; i < row.cells.size(); ++i)
            restoreState(row.cells[i], cells[i]);
    }
}

QString EntryRows::problem() const
{
    for (const RowCells &row : filled()) {
        for (const QWidget *cell : row.cells) {
            const auto *input = dynamic_cast<const FieldInput *>(cell);
            const QString problem = input ? input->problem() : QString();
            if (!problem.isEmpty())
                return problem;
        }
    }
    return {};
}

void EntryRows::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *at = QApplication::focusWidget();
    for (int i = 0; enter && at && i < m_lines.size(); ++i) {
        const RowCells &row = m_lines[i].row;
        const qsizetype cell = row.cells.indexOf(at);
        if (cell < 0)
            continue;
        if (cell + 1 < row.cells.size())
            row.cells[cell + 1]->setFocus(Qt::TabFocusReason);
        else if (i + 1 < m_lines.size())
            m_lines[i + 1].row.cells.first()->setFocus(Qt::TabFocusReason);
        else if (!isBlankRow(row))
            addLine();
        else
            break;
        event->accept();
        return;
    }
    if (enter && at == m_add) {
        addLine();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace anhe
