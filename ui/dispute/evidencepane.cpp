#include "ui/dispute/evidencepane.h"

#include "core/dispute/disputerules.h"
#include "ui/common/chip.h"
#include "ui/common/plainwords.h"
#include "ui/common/section.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/evidenceforms.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

QLabel *textLabel(const QString &text, const char *look = "")
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QLatin1String(look));
    label->setWordWrap(true);
    return label;
}

/** Takes what was shown before away and leaves room for what is shown now. */
QVBoxLayout *renew(QWidget *&shown, QBoxLayout *into)
{
    if (shown) {
        shown->hide();
        shown->deleteLater();
    }
    shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    into->addWidget(shown);
    return layout;
}

} // namespace

EvidencePane::EvidencePane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_seal(new SealForm(desk.office()))
    , m_opening(new SealOpeningForm(desk.office()))
    , m_autopsy(new AutopsyForm)
    , m_sealSection(new Section(tr("Seal evidence"), m_seal, false))
    , m_openingSection(new Section(tr("Open a seal"), m_opening))
{
    auto *death = new QWidget;
    new QVBoxLayout(death);
    death->layout()->setContentsMargins(0, 0, 0, 0);
    death->layout()->addWidget(m_autopsy);
    m_deathSection = new Section(tr("Death: autopsy and body"), death, false);
    auto *list = new QVBoxLayout;
    body()->addLayout(list);
    body()->addWidget(m_openingSection);
    body()->addWidget(m_sealSection);
    body()->addWidget(m_deathSection);
    body()->addStretch();
    m_list = new QWidget;
    list->addWidget(m_list);
    keep(QStringLiteral("seal"), m_seal);
    keep(QStringLiteral("opening"), m_opening);
    keep(QStringLiteral("autopsy"), m_autopsy);
    connect(m_seal, &SealForm::sealAsked, this, &EvidencePane::saveSeal);
    connect(m_opening, &SealOpeningForm::openingAsked, this, &EvidencePane::saveOpening);
    connect(m_autopsy, &AutopsyForm::saveAsked, this, &EvidencePane::saveAutopsy);
    m_autopsy->setRules([this] { return this->desk().disputes().problemsOf(m_autopsy->autopsy()); });
}

void EvidencePane::begin(const Dispute &dispute)
{
    const QDateTime now = desk().clock().now();
    m_seal->start(dispute.id, now, desk().ledger().user());
    m_opening->start(0, now, desk().ledger().user());
    Autopsy autopsy;
    autopsy.dispute = dispute.id;
    m_autopsy->setAutopsy(desk().disputes().autopsy(dispute.id).value_or(autopsy));
    m_openingSection->hide();
}

void EvidencePane::refill(const Dispute &dispute)
{
    auto *lists = static_cast<QBoxLayout *>(body()->itemAt(0)->layout());
    QVBoxLayout *list = renew(m_list, lists);
    const QList<Seal> seals = desk().disputes().seals(dispute.id);
    for (const Seal &seal : seals)
        list->addWidget(sealView(seal));
    if (seals.isEmpty())
        list->addWidget(
            textLabel(tr("Nothing is sealed. Records and objects are sealed and opened with both sides "
                         "present; the hospital keeps them."),
                      "muted"));
    QVBoxLayout *death = renew(m_death, static_cast<QBoxLayout *>(m_deathSection->content()->layout()));
    death->addWidget(deathView(dispute));
    static_cast<QBoxLayout *>(m_deathSection->content()->layout())->insertWidget(0, m_death);
    m_autopsy->setVisible(dispute.diedAt.isValid());
    if (dispute.diedAt.isValid())
        m_deathSection->setOpen(true);
}

QWidget *EvidencePane::sealView(const Seal &seal)
{
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(dotted({momentText(seal.sealedAt), word(seal.kind),
                                      seal.kind == SealKind::Record ? word(seal.copyKind) : QString(),
                                      seal.unfinished ? tr("sealed in parts") : QString()}),
                              "small"),
                    1);
    const Result<DueDate> due = dueDate(*ruleFor("seal.open"), {seal.sealedAt}, desk().deadlines().calendar,
                                        desk().deadlines().localRules);
    if (due)
        head->addWidget(new DeadlineChip(dueChip(*due, QDate(), desk().clock().now())));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::px(10), Theme::px(6), Theme::px(10), Theme::px(8));
    layout->setSpacing(Theme::px(4));
    layout->addLayout(head);
    layout->addWidget(textLabel(seal.items.join(QLatin1Char('\n'))));
    layout->addWidget(
        textLabel(dotted({tr("hospital: %1").arg(seal.hospitalPerson),
                          tr("patient's side: %1").arg(seal.patientSidePerson),
                          seal.witness.isEmpty() ? QString() : tr("witness: %1").arg(seal.witness),
                          seal.custodyPlace, seal.custodian, seal.testingBody, seal.note}),
                  "muted"));
    for (const SealOpening &opening : desk().disputes().openings(seal.id)) {
        layout->addWidget(textLabel(
            tr("Opened: %1")
                .arg(dotted({momentText(opening.openedAt),
                             opening.bothSides ? tr("both sides present") : tr("by the hospital alone"),
                             opening.hospitalPerson, opening.patientSidePerson, opening.ground,
                             opening.sealedAgain ? tr("sealed again") : QString(), opening.note}))));
    }
    auto *open = new QPushButton(tr("Open this seal…"));
    open->setEnabled(mayWrite());
    connect(open, &QPushButton::clicked, this, [this, seal] { startOpening(seal); });
    layout->addWidget(open, 0, Qt::AlignLeft);
    return frame;
}

QWidget *EvidencePane::deathView(const Dispute &dispute)
{
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!dispute.diedAt.isValid()) {
        layout->addWidget(
            textLabel(tr("When a patient has died, the hour of death starts the clocks of the autopsy and "
                         "of the body's custody."),
                      "muted"));
        auto *give = new QPushButton(tr("Give the time of death"));
        give->setEnabled(mayWrite());
        connect(give, &QPushButton::clicked, this,
                [this] { Q_EMIT editRequested(matter(), QStringLiteral("died_at")); });
        layout->addWidget(give, 0, Qt::AlignLeft);
        return view;
    }
    layout->addWidget(textLabel(tr("Died at %1").arg(momentText(dispute.diedAt))));
    for (const MatterClock &clock : clocksOf(dispute, desk().disputes().autopsy(dispute.id), {},
                                             desk().deadlines().calendar, desk().deadlines().localRules)) {
        if (!clock.rule.startsWith(QLatin1String("autopsy")) && clock.rule != QLatin1String("body.keep"))
            continue;
        auto *line = new QHBoxLayout;
        line->addWidget(textLabel(clock.due.rule.title()), 1);
        line->addWidget(
            textLabel(clock.due.byHours() ? momentText(clock.due.moment) : isoDay(clock.due.day), "muted"));
        line->addWidget(new DeadlineChip(dueChip(clock, desk().clock().now())));
        layout->addLayout(line);
    }
    return view;
}

void EvidencePane::startOpening(const Seal &seal)
{
    m_opening->start(seal.id, desk().clock().now(), desk().ledger().user());
    m_opening->settle();
    m_openingSection->show();
    m_openingSection->setOpen(true);
    m_openingSection->setRemark(seal.items.value(0));
    m_opening->form().row(QStringLiteral("patient_side_person"))->focusControl();
    ensureWidgetVisible(m_openingSection);
}

void EvidencePane::saveSeal()
{
    if (!m_seal->check())
        return;
    const Result<qint64> sealed = desk().disputes().seal(m_seal->seal());
    if (!sealed)
        return m_seal->refuse(sealed.failure());
    m_seal->start(matter(), desk().clock().now(), desk().ledger().user());
    m_seal->settle();
    m_sealSection->setOpen(false);
    Q_EMIT said(tr("Sealed. Print the sealing list in two copies, one for each side."));
}

void EvidencePane::saveOpening()
{
    if (!m_opening->check())
        return;
    const Result<qint64> opened = desk().disputes().openSeal(m_opening->opening());
    if (!opened)
        return m_opening->refuse(opened.failure());
    m_opening->settle();
    m_openingSection->hide();
    Q_EMIT said(tr("The opening is recorded"));
}

void EvidencePane::saveAutopsy()
{
    if (!m_autopsy->check())
        return;
    if (const Result<void> saved = desk().disputes().saveAutopsy(m_autopsy->autopsy()); !saved)
        return m_autopsy->refuse(saved.failure());
    m_autopsy->settle();
    Q_EMIT said(tr("Autopsy and body recorded"));
}

} // namespace anhe
