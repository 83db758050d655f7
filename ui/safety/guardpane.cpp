#include "ui/safety/guardpane.h"

#include "ui/common/inlineform.h"
#include "ui/common/numberedit.h"
#include "ui/common/theme.h"
#include "ui/common/wrapscroll.h"
#include "ui/safety/safetywords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int FormWidth = 640; // pixels at 100 %

QLabel *wrapped(const char *look)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("look", QLatin1String(look));
    return label;
}

} // namespace

GuardPane::GuardPane(Desk &desk, QWidget *parent)
    : PagePart(parent)
    , m_desk(desk)
    , m_form(new InlineForm)
    , m_staff(new NumberEdit)
    , m_beds(new NumberEdit)
    , m_outpatients(new NumberEdit)
    , m_present(new NumberEdit)
    , m_needed(wrapped("title"))
    , m_why(wrapped(""))
    , m_rules(wrapped("small"))
{
    const auto field = [this](const char *name, QWidget *control, Needed needed = Needed::No) {
        return m_form->add(name, safetyFieldWord(name), control, needed);
    };
    m_form->addLine({{field("medical_staff", m_staff, Needed::Yes), 3},
                     {field("beds", m_beds, Needed::Yes), 3},
                     {field("daily_outpatients", m_outpatients, Needed::Yes), 3},
                     {field("present", m_present), 3}});
    m_form->setRules([this] { return checkGuards(basis()); });
    m_form->setMaximumWidth(Theme::px(FormWidth));
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->setEnabled(!desk.ledger().isReadOnly());
    connect(m_form->addButton(tr("Save"), "primary"), &QPushButton::clicked, this, &GuardPane::keep);
    connect(&m_form->form(), &Form::edited, this, &GuardPane::reckon);
    m_rules->setText(tr("The higher of: 3% of the medical staff, one guard for 20 beds, 3‰ of the daily "
                        "outpatients; each rounded up. The yearly work report says the same sentence."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(m_form);
    layout->addWidget(m_needed);
    layout->addWidget(m_why);
    layout->addWidget(m_rules);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new WrapScroll(content));
    setFocusProxy(m_staff);
    show(desk.safety().guards());
}

void GuardPane::show(const GuardBasis &basis)
{
    const bool saved = basis != GuardBasis{};
    const auto known = [saved](int count) { return saved ? std::optional<qint64>(count) : std::nullopt; };
    m_staff->setCount(known(basis.medicalStaff));
    m_beds->setCount(known(basis.beds));
    m_outpatients->setCount(known(basis.dailyOutpatients));
    m_present->setCount(known(basis.present));
    m_form->settle();
    reckon();
}

GuardBasis GuardPane::basis() const
{
    const auto count = [](const NumberEdit *edit) {
        return int(std::min<qint64>(edit->count().value_or(0), std::numeric_limits<int>::max()));
    };
    return {count(m_staff), count(m_beds), count(m_outpatients), count(m_present)};
}

void GuardPane::reckon()
{
    const GuardBasis typed = basis();
    const RequiredGuards guards = requiredGuards(typed);
    m_why->setText(isRefused(checkGuards(typed)) ? QString() : explainGuards(typed));
    m_needed->setVisible(guards.required > 0);
    m_needed->setText(guards.missing > 0
                          ? tr("%1 guards needed, %2 missing").arg(guards.required).arg(guards.missing)
                          : tr("%1 guards needed: reached").arg(guards.required));
}

QString GuardPane::words() const
{
    return m_needed->text() + QLatin1Char('\n') + m_why->text();
}

void GuardPane::refresh()
{
    if (!m_form->isDirty())
        show(m_desk.safety().guards());
}

bool GuardPane::keep()
{
    if (!m_form->check())
        return false;
    const Result<void> kept = m_desk.safety().saveGuards(basis());
    if (!kept) {
        m_form->refuse(kept.failure());
        return false;
    }
    m_form->settle();
    Q_EMIT said(tr("The basis of the guards is saved"));
    return true;
}

bool GuardPane::save()
{
    return !m_form->isDirty() || keep();
}

QString GuardPane::unsaved() const
{
    return m_form->isDirty() ? tr("The numbers for the guards are typed and not saved.") : QString();
}

} // namespace anhe
