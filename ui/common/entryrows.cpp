#include "ui/common/entryrows.h"

#include "ui/common/choice.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
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
    QHBoxLayout *first = place(line.holder, line.row);
    for (QWidget *cell : std::as_const(line.row.cells)) {
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
    first->addWidget(drop);
    connect(drop, &QToolButton::clicked, this, [this, holder = line.holder] { remove(holder); });
    m_layout->insertWidget(m_layout->count() - 1, line.holder);
    m_lines.append(line);
    fitTitles();
    orderTabs();
    if (isVisible())
        line.row.cells.first()->setFocus();
    Q_EMIT edited();
}

QHBoxLayout *EntryRows::place(QWidget *holder, const RowCells &row)
{
    auto *lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, row.below > 0 ? Theme::px(6) : 0);
    lines->setSpacing(Theme::px(2));
    QHBoxLayout *first = nullptr;
    QHBoxLayout *line = nullptr;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!line || i == row.below) {
            line = new QHBoxLayout;
            line->setSpacing(Theme::px(4));
            lines->addLayout(line);
            first = first ? first : line;
        }
        line->addWidget(row.cells[i], row.shares.isEmpty() ? int(i == row.wide) : row.shares.value(i));
    }
    return first;
}

void EntryRows::fitTitles()
{
    if (m_titled && !m_titles) {
        m_titles = madeTitles();
        m_layout->insertWidget(0, m_titles);
    }
    if (m_titles)
        m_titles->setVisible(!m_lines.isEmpty());
}

/** As wide as a line of cells: what has no name above it leaves its place empty. */
QWidget *EntryRows::madeTitles()
{
    auto *holder = new QWidget;
    RowCells row = makeCells();
    const auto leaveEmpty = [](QWidget *cell) {
        QSizePolicy policy = cell->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        cell->setSizePolicy(policy);
        cell->hide();
    };
    for (QWidget *&cell : row.cells) {
        const auto *edit = qobject_cast<QLineEdit *>(cell);
        if (!edit)
            continue;
        auto *title = new QLabel(edit->accessibleName());
        title->setProperty("look", QStringLiteral("small"));
        title->setToolTip(title->text());
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        title->setMinimumWidth(edit->minimumWidth());
        title->setMaximumWidth(edit->maximumWidth());
        delete std::exchange(cell, title);
    }
    QHBoxLayout *first = place(holder, row);
    holder->layout()->setContentsMargins(Theme::px(2), 0, 0, 0);
    auto *drop = new QToolButton;
    drop->setIcon(icon(QStringLiteral("close")));
    first->addWidget(drop);
    for (QWidget *cell : std::as_const(row.cells)) {
        if (!qobject_cast<QLabel *>(cell))
            leaveEmpty(cell);
    }
    leaveEmpty(drop);
    return holder;
}

void EntryRows::remove(QWidget *holder)
{
    m_lines.removeIf([holder](const Line &line) { return line.holder == holder; });
    fitTitles();
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
    fitTitles();
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
        for (int i = 0; i < row.cells.size(); ++i) {
            restoreState(row.cells[i], cells[i]);
            if (auto *edit = qobject_cast<QLineEdit *>(row.cells[i]))
                edit->setCursorPosition(0); // what does not fit is read from its beginning
        }
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

/** The first empty cell of a line that was begun. */
bool EntryRows::focusMissing()
{
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *cell : line.row.cells) {
            const auto *edit = qobject_cast<const QLineEdit *>(cell);
            if (edit && edit->text().trimmed().isEmpty()) {
                cell->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return false;
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
