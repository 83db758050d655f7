#include "ui/common/fieldrow.h"

#include "ui/common/fieldinput.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace anhe {

namespace {

QLabel *smallLabel(const char *look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("look", QLatin1String(look));
    return label;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *control, Needed needed, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_input(dynamic_cast<FieldInput *>(control))
    , m_label(smallLabel("label", this))
    , m_star(smallLabel("required", this))
    , m_tally(smallLabel("small", this))
    , m_icon(new QLabel(this))
    , m_words(smallLabel("small", this))
    , m_needed(needed)
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::px(4));
    heading->addWidget(m_label);
    heading->addWidget(m_star);
    heading->addStretch();
    heading->addWidget(m_tally);
    auto *beneath = new QHBoxLayout;
    beneath->setSpacing(Theme::px(4));
    beneath->addWidget(m_icon, 0, Qt::AlignTop);
    beneath->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(3));
    layout->addLayout(heading);
    layout->addWidget(m_control);
    layout->addLayout(beneath);
    layout->addStretch();
    m_words->setWordWrap(true);
    m_label->setBuddy(m_control);
    m_star->setText(QStringLiteral("*"));
    m_star->setToolTip(tr("Required"));
    setLabel(label);
    setNeeded(needed);
    connectEdited();
    connect(qApp, &QApplication::focusChanged, this, &FieldRow::onFocusChanged);
    connect(&Theme::signal(), &Theme::changed, this, &FieldRow::updateMark);
    updateMark();
}

FieldRow::~FieldRow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_control->setAccessibleName(label);
    if (QWidget *proxy = m_control->focusProxy())
        proxy->setAccessibleName(label);
}

void FieldRow::setNeeded(Needed needed)
{
    m_needed = needed;
    m_star->setVisible(needed == Needed::Yes);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    updateMark();
}

void FieldRow::setRule(std::function<std::optional<FieldProblem>()> rule)
{
    m_rule = std::move(rule);
}

void FieldRow::showProblem(const QString &message, bool warning)
{
    m_problem = message;
    m_warning = warning;
    m_ruled = saysRule(message);
    m_changed = false;
    updateMark();
    Q_EMIT problemChanged();
}

void FieldRow::clearProblem()
{
    const bool had = hasProblem();
    m_problem.clear();
    m_warning = false;
    m_ruled = false;
    updateMark();
    if (had)
        Q_EMIT problemChanged();
}

/** Alone, or as the first of several. */
bool FieldRow::saysRule(const QString &message) const
{
    const std::optional<FieldProblem> ruled = m_rule ? m_rule() : std::nullopt;
    return ruled && (message == ruled->message || message.startsWith(ruled->message + QLatin1Char('\n')));
}

void FieldRow::forgetMended()
{
    if (m_ruled && !m_rule())
        clearProblem();
}

bool FieldRow::check()
{
    const bool changed = std::exchange(m_changed, false);
    const QString own = m_input ? m_input->problem() : QString();
    const std::optional<FieldProblem> ruled = m_rule ? m_rule() : std::nullopt;
    const bool refused =
        ruled && !ruled->warning; // a rule knows better what may stand in an empty field's place
    if (!own.isEmpty())
        showProblem(own);
    else if (isMissing() && !refused)
        showProblem(tr("Please fill in: %1.").arg(label()));
    else if (ruled)
        showProblem(ruled->message, ruled->warning);
    else if (changed)
        clearProblem();
    return m_problem.isEmpty() || m_warning;
}

void FieldRow::focusControl()
{
    if (hasProblem() && m_input && m_input->focusMissing())
        return;
    m_control->setFocus(Qt::OtherFocusReason);
}

/** Enter that the control had no use for goes on to the next field. */
void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier & ~Qt::ControlModifier) == 0) {
        QWidget *last = m_control;
        if (contains(QApplication::focusWidget()) && QApplication::focusWidget() != this)
            last = QApplication::focusWidget();
        // Several check boxes are one field: go on until the focus has left it.
        for (int guard = 0; guard < 64 && last && contains(last); ++guard) {
            if (!focusNextPrevChild(true))
                break;
            last = QApplication::focusWidget();
        }
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FieldRow::connectEdited()
{
    if (m_input) {
        const QMetaObject *meta = m_control->metaObject();
        const int signal = meta->indexOfSignal("edited()");
        Q_ASSERT(signal >= 0);
        const int slot = metaObject()->indexOfSignal("edited()");
        QMetaObject::connect(m_control, signal, this, slot);
    } else if (auto *line = qobject_cast<QLineEdit *>(m_control)) {
        connect(line, &QLineEdit::textChanged, this, &FieldRow::edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_control)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FieldRow::edited);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldRow::edited);
    } else if (auto *spin = qobject_cast<QSpinBox *>(m_control)) {
        connect(spin, &QSpinBox::valueChanged, this, &FieldRow::edited);
    } else if (auto *button = qobject_cast<QAbstractButton *>(m_control)) {
        connect(button, &QAbstractButton::toggled, this, &FieldRow::edited);
    }
    connect(this, &FieldRow::edited, this, &FieldRow::onEdited);
}

void FieldRow::onEdited()
{
    m_changed = true;
    updateMark();
}

void FieldRow::onFocusChanged(QWidget *old, QWidget *now)
{
    const bool leftForAnother = old && now && contains(old) && !contains(now);
    if (leftForAnother && isVisible())
        check();
}

void FieldRow::updateMark()
{
    const bool told = !m_problem.isEmpty();
    const QString note = m_input ? m_input->note() : QString();
    const QString words = told ? m_problem : note.isEmpty() ? m_hint : note;
    const QString look = QLatin1String(!told ? "small" : m_warning ? "warning" : "problem");
    const QString tally = m_input && !label().isEmpty() ? m_input->tally() : QString();
    m_tally->setText(tally);
    m_tally->setVisible(!tally.isEmpty());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setProperty("look", look);
    m_icon->setVisible(told);
    if (told) {
        const QIcon sign = icon(QStringLiteral("warning"), m_warning ? Role::Amber : Role::Red);
        m_icon->setPixmap(sign.pixmap(QSize(Theme::px(16), Theme::px(16)), devicePixelRatioF()));
    }
    repolish(m_words);
    const QString trouble = QLatin1String(!told ? "" : m_warning ? "warning" : "problem");
    QWidget *edge = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    if (edge->property("trouble").toString() != trouble) {
        edge->setProperty("trouble", trouble);
        repolish(edge);
    }
    edge->setAccessibleDescription(words);
}

bool FieldRow::isBlank() const
{
    if (m_input)
        return m_input->isBlank();
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return line->text().trimmed().isEmpty();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_control))
        return text->toPlainText().trimmed().isEmpty();
    if (const auto *combo = qobject_cast<QComboBox *>(m_control))
        return combo->currentText().isEmpty();
    return false;
}

/** Also across window borders: a pop-up belongs to the control that opened it. */
bool FieldRow::contains(const QWidget *widget) const
{
    while (widget && widget != m_control)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace anhe
