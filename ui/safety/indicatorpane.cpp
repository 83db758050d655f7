#include "ui/safety/indicatorpane.h"

#include "ui/common/choice.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/stepplace.h"
#include "ui/common/theme.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/common/unfinishedstrip.h"
#include "ui/safety/indicatordefinitionform.h"
#include "ui/safety/indicatorsheet.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int QuartersOffered = 16;

constexpr int DaysAfterQuarter = 31; ///< in which the numbers of the quarter that ended are still typed

const QString definitionsPlace = QStringLiteral("definitions");

/** The running quarter, but for its first month, while the report of the one before is not submitted. */
Quarter quarterToType(Desk &desk)
{
    const QDate today = desk.clock().today();
    const Quarter running = Quarter::of(today);
    const bool justBegun = running.period().first.daysTo(today) < DaysAfterQuarter;
    const bool reported = desk.reports().report(running.previous()).isSubmitted();
    return justBegun && !reported ? running.previous() : running;
}

} // namespace

IndicatorPane::IndicatorPane(Desk &desk, QWidget *parent)
    : PagePart(parent)
    , m_desk(desk)
    , m_quarter(quarterToType(desk))
    , m_choice(new ChoiceBox)
    , m_state(new QLabel)
    , m_takeOver(new QPushButton(icon(QStringLiteral("check")), QString()))
    , m_place(new StepPlace(desk.office(), QStringLiteral("indicators.step")))
{
    auto *strip = new UnfinishedStrip(m_place->unfinished());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(buildHead());
    layout->addWidget(m_place, 1);
    fillQuarters();
    connect(m_place, &StepPlace::said, this, &IndicatorPane::said);
    connect(m_place, &StepPlace::ended, this, &IndicatorPane::beginInSight);
    connect(m_place, &StepPlace::placeChanged, strip, &UnfinishedStrip::setPlaceInSight);
    connect(strip, &UnfinishedStrip::continued, this, [this](const QString &place) {
        if (const std::optional<Quarter> quarter = Quarter::fromText(place))
            setQuarter(*quarter);
        else
            editDefinitions();
    });
}

QWidget *IndicatorPane::buildHead()
{
    auto *head = m_head = new QWidget;
    auto *line = new FlowLayout(head, Theme::px(8));
    head->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    const auto step = [this, line](const char *iconName, const QString &tip, Quarter (Quarter::*to)() const) {
        auto *button = new QToolButton;
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, to] { setQuarter((m_quarter.*to)()); });
    };
    step("chevron-left", tr("The quarter before"), &Quarter::previous);
    m_choice->setAccessibleName(tr("Quarter"));
    line->addWidget(m_choice);
    step("chevron-right", tr("The next quarter"), &Quarter::next);
    m_state->setMinimumHeight(m_choice->sizeHint().height());
    line->addWidget(m_state);
    m_takeOver->setToolTip(tr("Fill in what is proposed from the last quarter; Space takes a single line"));
    line->addWidget(m_takeOver);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const std::optional<Quarter> quarter = Quarter::fromText(m_choice->currentCode()))
            setQuarter(*quarter);
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        if (m_sheet)
            m_sheet->takeOverAll();
    });
    addButton(line, "import", tr("Import…"), &IndicatorPane::importRequested)
        ->setEnabled(!m_desk.ledger().isReadOnly());
    addButton(line, "export", tr("Export all quarters…"), &IndicatorPane::exportRequested);
    addButton(line, "print", tr("Yearly work report…"), &IndicatorPane::yearPrintRequested);
    m_definitions = addButton(line, "settings", tr("List of indicators…"), &IndicatorPane::editDefinitions);
    m_definitions->setEnabled(!m_desk.ledger().isReadOnly());
    return head;
}

QPushButton *IndicatorPane::addButton(QLayout *into, const char *iconName, const QString &text,
                                      void (IndicatorPane::*wanted)())
{
    auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), text);
    into->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

/** The last years' quarters, the one in sight and the running one. */
void IndicatorPane::fillQuarters()
{
    m_choice->clear();
    Quarter offered = std::max(m_quarter, Quarter::of(m_desk.clock().today()));
    const Quarter oldest = m_quarter;
    for (int i = 0; i < QuartersOffered || offered >= oldest; ++i) {
        m_choice->addChoice(offered.text(), offered.text());
        offered = offered.previous();
    }
    m_choice->setCurrentCode(m_quarter.text());
}

QString IndicatorPane::placeName() const
{
    return m_quarter.text();
}

void IndicatorPane::begin()
{
    m_sheet = new IndicatorSheet(m_desk, m_quarter);
    m_sheet->setReadOnly(m_desk.ledger().isReadOnly());
    m_sheet->takeButton()->setToolTip(m_desk.ledger().readOnlyReason());
    connect(m_sheet, &StepForm::edited, this, &IndicatorPane::sayState);
    m_place->begin(m_sheet, placeName());
    m_choice->setEnabled(true);
    sayState();
}

/** A sheet that goes would leave the focus to whatever comes first in the window. */
void IndicatorPane::beginInSight()
{
    begin();
    if (isVisible())
        m_sheet->focusFirst();
}

void IndicatorPane::setQuarter(Quarter quarter)
{
    m_quarter = quarter;
    fillQuarters();
    const QWidget *at = QApplication::focusWidget();
    if (at && m_head->isAncestorOf(at))
        begin(); // one who turns over quarters by keyboard goes on doing so
    else
        beginInSight();
}

void IndicatorPane::refresh()
{
    if (form() && (!m_sheet || m_sheet->isDirty()))
        return;
    const QString at = m_sheet ? m_sheet->focusedField() : QString();
    begin();
    if (FieldRow *row = m_sheet->form().row(at))
        row->focusControl();
}

void IndicatorPane::sayState()
{
    if (!m_sheet)
        return;
    const int all = int(m_sheet->form().fields().filter(QStringLiteral(".numerator")).size());
    const int typed = m_sheet->typedLines();
    m_state->setText(typed == all ? tr("All %1 are typed").arg(all)
                                  : tr("%1 of %2 typed").arg(typed).arg(all));
    const int open = m_sheet->proposals();
    m_takeOver->setText(tr("Take over %1 proposals").arg(open));
    m_takeOver->setVisible(open > 0 && !m_desk.ledger().isReadOnly());
}

StepForm *IndicatorPane::form() const
{
    return m_place->form();
}

void IndicatorPane::open(const Target &target)
{
    const std::optional<IndicatorEntry> entry = m_desk.safety().find(IndicatorId{target.id});
    const std::optional<Quarter> named = Quarter::fromText(target.filter);
    if (entry || named)
        setQuarter(entry ? entry->quarter : *named);
    if (entry)
        m_sheet->focusOn(entry->indicator);
}

void IndicatorPane::takeFocus()
{
    if (StepForm *shown = form())
        shown->focusFirst();
}

bool IndicatorPane::save()
{
    return !m_place->form() || !m_place->form()->isDirty() || m_place->take();
}

QString IndicatorPane::unsaved() const
{
    return m_place->unsavedWords();
}

/** Which indicators there are, in the place of the sheet. */
void IndicatorPane::editDefinitions()
{
    m_sheet = nullptr;
    m_takeOver->hide();
    m_state->clear();
    m_choice->setEnabled(false);
    StepForm *form = indicatorDefinitionForm(m_desk);
    m_place->begin(form, definitionsPlace);
    form->focusFirst();
}

} // namespace anhe
