#include "ui/dispute/timelinepane.h"

#include "core/calendar/duestate.h"
#include "core/dispute/disputerules.h"
#include "ui/common/chip.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/inlineform.h"
#include "ui/common/numberedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/picker.h"
#include "ui/common/plainwords.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputewords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

const QString TimelineForm = QStringLiteral("timeline");
const QString AmendedKey = QStringLiteral("amended");
const QString ParkedKey = QStringLiteral("parked");

} // namespace

TimelinePane::TimelinePane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_form(new InlineForm)
    , m_kind(new Choice<TimelineKind>(Choice<TimelineKind>::None::Absent))
    , m_at(new DateTimeEdit)
    , m_who(staffPicker(desk.office()))
    , m_heads(new NumberEdit)
    , m_content(new TextEdit(2, 8))
    , m_promisedTo(new QLineEdit)
    , m_due(new DateEdit)
{
    m_heads->setMost(MostHeads);
    m_due->setFuture(true);
    buildForm();
    body()->addWidget(m_form);
    keep(TimelineForm, m_form);
}

void TimelinePane::buildForm()
{
    m_form->addLine({{m_form->add("kind", tr("What"), m_kind), 4},
                     {m_form->add("at", tr("When"), m_at, Needed::Yes), 5},
                     {m_form->add("who", tr("Who"), m_who), 3}});
    m_form->addLine({{m_form->add("head_count", tr("Persons"), m_heads), 4},
                     {m_form->add("due_on", tr("Promised by"), m_due), 4},
                     {m_form->add("promised_to", tr("Promised to"), m_promisedTo), 4}});
    m_form->addLine({{m_form->add("content", tr("What was done"), m_content, Needed::Yes), 12}});
    m_cancel = m_form->addButton(tr("Cancel"));
    m_add = m_form->addButton(tr("Add"), "primary");
    connect(m_add, &QPushButton::clicked, this, &TimelinePane::keepEntry);
    connect(m_cancel, &QPushButton::clicked, this, &TimelinePane::startAnew);
    connect(m_kind, &ChoiceBox::edited, this, &TimelinePane::fitKind);
}

void TimelinePane::begin(const Dispute &)
{
    m_parked.reset();
    clearForm();
}

bool TimelinePane::isDirty() const
{
    return m_parked || DisputePane::isDirty();
}

/** An amendment of which nothing was typed gives way to the entry that waits. */
bool TimelinePane::save()
{
    if (m_parked && !m_form->isDirty())
        startAnew();
    return DisputePane::save();
}

/** Besides the form: which entry it amends, and the new one that waits. */
QJsonObject TimelinePane::typed() const
{
    if (m_amended.id == 0 || !isDirty())
        return DisputePane::typed();
    QJsonObject form = m_form->typed();
    form.insert(AmendedKey, m_amended.id);
    if (m_parked)
        form.insert(ParkedKey, *m_parked);
    return {{TimelineForm, form}};
}

void TimelinePane::restore(const QJsonObject &typed)
{
    const QJsonObject form = typed[TimelineForm].toObject();
    for (const TimelineEntry &entry : desk().disputes().timeline(matter())) {
        if (entry.id == form[AmendedKey].toInteger())
            showAmended(entry);
    }
    if (form.contains(ParkedKey))
        m_parked = form[ParkedKey].toObject();
    DisputePane::restore(typed);
    fitKind();
}

/** The form is free for a new entry, or holds again the one that waited. */
void TimelinePane::startAnew()
{
    clearForm();
    m_form->settle();
    if (m_parked)
        m_form->restore(*std::exchange(m_parked, std::nullopt));
    fitKind();
}

void TimelinePane::clearForm()
{
    m_amended = {};
    m_kind->setValue(TimelineKind::Contact);
    m_at->setDateTime(desk().clock().now());
    m_who->setText(desk().ledger().user());
    m_heads->setCount(1);
    m_content->setText({});
    m_promisedTo->clear();
    m_due->setDate({});
    fitKind();
}

void TimelinePane::startEntry(TimelineKind kind)
{
    m_kind->setValue(kind);
    m_content->setFocus();
}

void TimelinePane::fitKind()
{
    const TimelineKind kind = m_kind->value().value_or(TimelineKind::Contact);
    m_form->form().row(QStringLiteral("head_count"))->setVisible(kind == TimelineKind::Visit);
    m_form->form().row(QStringLiteral("due_on"))->setVisible(kind == TimelineKind::Promise);
    m_form->form().row(QStringLiteral("promised_to"))->setVisible(kind == TimelineKind::Promise);
    m_add->setText(m_amended.id != 0 ? tr("Save the entry") : tr("Add"));
    m_cancel->setVisible(m_amended.id != 0);
}

TimelineEntry TimelinePane::typedEntry() const
{
    TimelineEntry entry = m_amended;
    entry.dispute = matter();
    entry.kind = m_kind->value().value_or(TimelineKind::Contact);
    entry.at = m_at->dateTime().value_or(QDateTime());
    entry.who = m_who->text().trimmed();
    entry.content = m_content->text().trimmed();
    entry.headCount = entry.kind == TimelineKind::Visit ? int(m_heads->count().value_or(0)) : 0;
    const bool promise = entry.kind == TimelineKind::Promise;
    entry.promisedTo = promise ? m_promisedTo->text().trimmed() : QString();
    entry.dueOn = promise ? m_due->date().value_or(QDate()) : QDate();
    return entry;
}

void TimelinePane::keepEntry()
{
    if (!m_form->check())
        return;
    const TimelineEntry entry = typedEntry();
    if (entry.id != 0) {
        if (const Result<void> amended = desk().disputes().amendEntry(entry); !amended)
            return m_form->refuse(amended.failure());
    } else if (const Result<qint64> added = desk().disputes().addEntry(entry); !added) {
        return m_form->refuse(added.failure());
    }
    Q_EMIT said(entry.id != 0 ? tr("Entry amended") : tr("Entry added to %1").arg(dispute().number));
    startAnew();
    refill(dispute());
}

void TimelinePane::amend(const TimelineEntry &entry)
{
    if (m_amended.id != 0 && m_form->isDirty()) {
        m_form->refuse({tr("Another entry is being amended: save it or press Cancel first.")});
        return ensureWidgetVisible(m_form);
    }
    if (m_amended.id == 0 && m_form->isDirty())
        m_parked = m_form->typed();
    showAmended(entry);
    m_content->setFocus();
    ensureWidgetVisible(m_form);
}

void TimelinePane::showAmended(const TimelineEntry &entry)
{
    m_amended = entry;
    m_kind->setValue(entry.kind);
    m_at->setDateTime(entry.at);
    m_who->setText(entry.who);
    m_heads->setCount(entry.headCount);
    m_content->setText(entry.content);
    m_promisedTo->setText(entry.promisedTo);
    m_due->setDate(entry.dueOn.isValid() ? std::optional(entry.dueOn) : std::nullopt);
    fitKind();
    m_form->settle();
}

void TimelinePane::keepPromise(const TimelineEntry &entry)
{
    const Result<void> kept = desk().disputes().keepPromise(entry.id, desk().clock().today());
    if (!kept)
        return m_form->refuse(kept.failure());
    Q_EMIT said(tr("The promise is kept"));
    refill(dispute());
}

void TimelinePane::refill(const Dispute &dispute)
{
    if (m_list) {
        body()->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    const QList<TimelineEntry> entries = desk().disputes().timeline(dispute.id);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        layout->addWidget(entryView(*entry));
    if (entries.isEmpty()) {
        auto *none = new QLabel(
            tr("Nothing has been noted yet. Each contact, visit, promise and decision belongs here."));
        none->setProperty("look", QStringLiteral("muted"));
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    layout->addStretch();
    body()->addWidget(m_list, 1);
}

QWidget *TimelinePane::entryView(const TimelineEntry &entry)
{
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *head = new QHBoxLayout;
    QStringList words{momentText(entry.at), word(entry.kind), entry.who};
    if (entry.kind == TimelineKind::Visit)
        words << tr("%1 persons").arg(entry.headCount);
    words.removeAll(QString());
    auto *heading = new QLabel(breakable(words.join(QStringLiteral(" · "))));
    heading->setWordWrap(true);
    heading->setProperty("look", QStringLiteral("small"));
    head->addWidget(heading, 1);
    auto *change = new QPushButton(tr("Amend"));
    change->setProperty("look", QStringLiteral("plain"));
    change->setEnabled(mayWrite());
    connect(change, &QPushButton::clicked, this, [this, entry] { amend(entry); });
    head->addWidget(change);
    auto *content = new QLabel(breakable(entry.content));
    content->setTextFormat(Qt::PlainText);
    content->setWordWrap(true);
    content->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::px(10), Theme::px(4), Theme::px(6), Theme::px(8));
    layout->setSpacing(Theme::px(2));
    layout->addLayout(head);
    layout->addWidget(content);
    if (entry.kind != TimelineKind::Promise)
        return frame;

    auto *promise = new QHBoxLayout;
    const Result<DueDate> due = dueDate(*ruleFor("promise"), {entry.at, {}, 0, {}, entry.dueOn},
                                        desk().deadlines().calendar, desk().deadlines().localRules);
    promise->addWidget(new QLabel(tr("%1 by %2").arg(entry.promisedTo, isoDay(entry.dueOn)).trimmed()));
    if (due)
        promise->addWidget(new DeadlineChip(dueChip(*due, entry.keptOn, desk().clock().now())));
    promise->addStretch();
    if (!entry.keptOn.isValid()) {
        auto *kept = new QPushButton(tr("Kept today"));
        kept->setEnabled(mayWrite());
        connect(kept, &QPushButton::clicked, this, [this, entry] { keepPromise(entry); });
        promise->addWidget(kept);
    }
    layout->addLayout(promise);
    return frame;
}

} // namespace anhe
