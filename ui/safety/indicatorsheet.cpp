#include "ui/safety/indicatorsheet.h"

#include "ui/common/numberedit.h"
#include "ui/common/plainwords.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace anhe {

namespace {

/** "4998 / 5222 (95.71%)" */
QString entryWords(const IndicatorEntry &entry)
{
    if (!entry.denominator)
        return QString::number(entry.numerator);
    return QStringLiteral("%1 / %2 (%3)")
        .arg(entry.numerator)
        .arg(*entry.denominator)
        .arg(indicatorRate(entry));
}

} // namespace

IndicatorSheet::IndicatorSheet(Desk &desk, Quarter quarter, QWidget *parent)
    : StepForm(QStringLiteral("indicators"), tr("Numbers of %1").arg(quarter.text()), tr("Save the numbers"),
               parent)
    , m_desk(desk)
    , m_quarter(quarter)
{
    for (const IndicatorLine &line : desk.safety().indicators(quarter))
        addLine(line);
    m_known = problems();
    setRules([this] { return problems(); });
    onLook([this] { return withoutKnown(problems(), m_known); });
    onFit([this] { fit(); });
    onTake([this] { return keep(); });
}

/** Name, source and unit, and what it was the last time. */
QWidget *IndicatorSheet::nameOf(const IndicatorLine &line) const
{
    const QString last =
        line.earlier ? tr("%1: %2").arg(line.earlier->quarter.text(), entryWords(*line.earlier)) : QString();
    auto *name = new QLabel(line.definition.name);
    QFont strong = name->font();
    strong.setBold(true);
    name->setFont(strong);
    auto *about = new QLabel(dotted({line.definition.source, line.definition.unit, last}));
    about->setProperty("look", QStringLiteral("small"));
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(2));
    for (QLabel *label : {name, about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return holder;
}

void IndicatorSheet::addLine(const IndicatorLine &line)
{
    const IndicatorDefinition &definition = line.definition;
    SheetLine shown{line, new NumberEdit, definition.isRate() ? new NumberEdit : nullptr, new QLabel};
    const int row = grid()->rowCount();
    grid()->addWidget(nameOf(line), row, 0, 1, 5, Qt::AlignTop);
    const auto add = [&](const char *member, const QString &label, NumberEdit *edit, int column) {
        FieldRow *field = form().add(indicatorField(line, member), label, edit);
        edit->setAccessibleName(QStringLiteral("%1: %2").arg(definition.name, label));
        edit->installEventFilter(this);
        grid()->addWidget(field, row, column, 1, 3);
        const qsizetype at = m_lines.size();
        connect(edit, &QLineEdit::editingFinished, this, [this, at] {
            follow();
            lookAt(m_lines[at]);
        });
    };
    add("numerator", definition.numeratorName, shown.numerator, 5);
    if (shown.denominator)
        add("denominator", definition.denominatorName, shown.denominator, 8);
    shown.rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid()->addWidget(shown.rate, row, 11, 1, 1);
    if (line.entry) {
        shown.numerator->setCount(line.entry->numerator);
        if (shown.denominator)
            shown.denominator->setCount(line.entry->denominator);
    }
    m_lines.append(shown);
}

/** What this quarter's base is as it stands on the sheet. */
std::optional<qint64> IndicatorSheet::baseOf(const SheetLine &shown) const
{
    for (const SheetLine &other : m_lines) {
        if (!shown.line.definition.base.isEmpty() && other.line.definition.code == shown.line.definition.base)
            return other.numerator->count();
    }
    return {};
}

/** The proposal stands grey where nothing is typed yet. */
void IndicatorSheet::propose(const SheetLine &shown)
{
    const std::optional<IndicatorEntry> &proposal = shown.line.proposal;
    const auto grey = [](std::optional<qint64> count) {
        return count ? tr("%1 proposed").arg(*count) : QString();
    };
    shown.numerator->setPlaceholderText(grey(proposal ? std::optional(proposal->numerator) : std::nullopt));
    shown.numerator->setToolTip(proposal ? tr("Space takes over what is proposed") : QString());
    if (!shown.denominator)
        return;
    const std::optional<qint64> base = baseOf(shown);
    shown.denominator->setPlaceholderText(grey(base       ? base
                                               : proposal ? proposal->denominator
                                                          : std::nullopt));
    shown.denominator->setToolTip(shown.numerator->toolTip());
}

void IndicatorSheet::takeOver(const SheetLine &shown)
{
    if (!shown.line.proposal || !shown.numerator->isBlank())
        return;
    shown.numerator->setCount(shown.line.proposal->numerator);
    if (shown.denominator && shown.denominator->isBlank()) {
        const std::optional<qint64> base = baseOf(shown);
        shown.denominator->setCount(base ? base : shown.line.proposal->denominator);
    }
}

void IndicatorSheet::setReadOnly(bool readOnly)
{
    takeButton()->setEnabled(!readOnly);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(readOnly);
}

void IndicatorSheet::takeOverAll()
{
    for (const SheetLine &shown : std::as_const(m_lines))
        takeOver(shown);
}

int IndicatorSheet::proposals() const
{
    int open = 0;
    for (const SheetLine &shown : m_lines)
        open += shown.line.proposal && shown.numerator->isBlank() ? 1 : 0;
    return open;
}

int IndicatorSheet::typedLines() const
{
    int typed = 0;
    for (const SheetLine &shown : m_lines)
        typed += shown.numerator->isBlank() ? 0 : 1;
    return typed;
}

/** A base that is counted on this very sheet need not be typed again. */
void IndicatorSheet::follow()
{
    for (const SheetLine &shown : std::as_const(m_lines)) {
        const std::optional<qint64> base = baseOf(shown);
        if (base && shown.denominator && shown.denominator->isBlank() && !shown.numerator->isBlank())
            shown.denominator->setCount(base);
    }
}

void IndicatorSheet::fit()
{
    for (const SheetLine &shown : std::as_const(m_lines)) {
        propose(shown);
        const std::optional<IndicatorEntry> entry = entryOf(shown);
        const bool grey = !entry && shown.line.proposal && shown.numerator->isBlank();
        const IndicatorEntry reckoned = entry ? *entry : grey ? *shown.line.proposal : IndicatorEntry();
        const bool over = reckoned.denominator && reckoned.numerator > *reckoned.denominator;
        const bool any = shown.denominator && (entry || grey) && !over;
        const QString rate = any ? indicatorRate(reckoned) : QString();
        shown.rate->setText(grey && !rate.isEmpty() ? tr("%1 proposed").arg(rate) : rate);
        shown.rate->setProperty("look", grey ? QStringLiteral("muted") : QString());
        shown.rate->style()->unpolish(shown.rate);
        shown.rate->style()->polish(shown.rate);
    }
}

/** A numerator above its denominator is told at the numerator, whichever of the two was left. */
void IndicatorSheet::lookAt(const SheetLine &shown)
{
    if (!shown.denominator || shown.numerator->isBlank() || shown.denominator->isBlank())
        return;
    const QString field = indicatorField(shown.line, "numerator");
    FieldRow *row = form().row(field);
    for (const FieldProblem &problem : problems()) {
        if (problem.field == field)
            return row->showProblem(problem.message, problem.warning);
    }
    if (shown.numerator->problem().isEmpty())
        row->clearProblem();
}

QString IndicatorSheet::rateText(const QString &indicator) const
{
    for (const SheetLine &shown : m_lines) {
        if (shown.line.definition.code == indicator)
            return shown.rate->text();
    }
    return {};
}

void IndicatorSheet::focusOn(const QString &indicator)
{
    if (FieldRow *row = form().row(indicator + QStringLiteral(".numerator")))
        row->focusControl();
}

QString IndicatorSheet::focusedField()
{
    for (const QString &field : form().fields()) {
        if (form().row(field)->control()->hasFocus())
            return field;
    }
    return {};
}

bool IndicatorSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        for (const SheetLine &shown : std::as_const(m_lines)) {
            const bool here = watched == shown.numerator || watched == shown.denominator;
            if (here && static_cast<QLineEdit *>(watched)->text().isEmpty() && shown.line.proposal) {
                takeOver(shown);
                return true;
            }
        }
    }
    return StepForm::eventFilter(watched, event);
}

} // namespace anhe
