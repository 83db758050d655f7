#include "ui/dispute/firstentrycard.h"

#include "ui/common/officeitems.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/furthervisitoffer.h"

#include <QVBoxLayout>

namespace anhe {

#define MEMBER(path)                                                                                         \
    [](auto &d) -> auto &                                                                                    \
    {                                                                                                        \
        return d.path;                                                                                       \
    }

FirstEntryCard::FirstEntryCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_fields(desk)
    , m_department(departmentPicker(desk.office()))
    , m_offer(new FurtherVisitOffer)
{
    setProperty("look", QStringLiteral("card"));
    auto *grid = new QGridLayout;
    FieldRow *kind = m_fields.choice<MatterKind>("kind", MEMBER(kind));
    FieldRow *channel = m_fields.choice<Channel>("channel", MEMBER(channel));
    FieldRow *received = m_fields.received();
    FieldRow *heads = m_fields.headCount();
    placeLine(grid, {{kind, 3}, {channel, 3}, {received, 4}, {heads, 2}});
    FieldRow *name = m_fields.line("complainant_name", MEMBER(complainant.name));
    FieldRow *anonymous = m_fields.check("anonymous", MEMBER(anonymous));
    FieldRow *relation = m_fields.choice<Relation>("relation", MEMBER(relation));
    FieldRow *phone = m_fields.phone("complainant_phone", MEMBER(complainant.phone));
    placeLine(grid, {{name, 3}, {anonymous, 2}, {relation, 3}, {phone, 4}});
    auto *offerLine = new QGridLayout;
    offerLine->addWidget(m_offer, 0, 0);
    auto *below = new QGridLayout;
    addDepartment();
    FieldRow *department = m_fields.form().row(QStringLiteral("department"));
    FieldRow *patient = m_fields.line("patient_name", MEMBER(patient.name));
    placeLine(below, {{department, 6}, {patient, 3}, {m_fields.severity(), 3}});
    placeLine(below, {{m_fields.lines("narrative", MEMBER(narrative), 3, 9, Needed::Yes), 12}});
    placeLine(below, {{m_fields.demands(), 12}});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(8));
    layout->addLayout(grid);
    layout->addLayout(offerLine);
    layout->addLayout(below);
    m_fields.setWhole([this] { return dispute(); });
    connect(&m_fields.form(), &Form::edited, this, &FirstEntryCard::edited);
    connect(name, &FieldRow::edited, this, &FirstEntryCard::lookForSame);
    connect(phone, &FieldRow::edited, this, &FirstEntryCard::lookForSame);
    connect(anonymous, &FieldRow::edited, this, &FirstEntryCard::lookForSame);
    connect(m_offer, &FurtherVisitOffer::chosenChanged, this, &FirstEntryCard::showVisit);
}

#undef MEMBER

void FirstEntryCard::addDepartment()
{
    m_fields.bind(
        [this](const Dispute &d) {
            m_department->setCurrentId(d.problems.isEmpty() ? 0 : d.problems.first().department.value);
        },
        [this](Dispute &d) {
            if (d.problems.isEmpty())
                d.problems.append(Problem());
            d.problems.first().department = {m_department->currentId()};
        });
    m_fields.add("department", m_department);
}

void FirstEntryCard::setDispute(const Dispute &dispute)
{
    m_base = dispute;
    m_offer->takeBack();
    m_fields.show(dispute);
    lookForSame();
}

Dispute FirstEntryCard::dispute() const
{
    Dispute dispute = m_base;
    m_fields.take(dispute);
    return dispute;
}

DisputeId FirstEntryCard::visitOf() const
{
    return m_offer->chosen();
}

void FirstEntryCard::setVisitOf(DisputeId id)
{
    for (const DisputeRow &row : m_offer->offered()) {
        if (row.id == id)
            m_offer->choose(row);
    }
}

TimelineEntry FirstEntryCard::visit() const
{
    const Dispute typed = dispute();
    QStringList demands;
    for (const QString &code : typed.demands) {
        if (const std::optional<Demand> demand = fromCode<Demand>(code))
            demands << word(*demand);
    }
    TimelineEntry entry;
    entry.dispute = visitOf();
    entry.at = typed.receivedAt;
    entry.kind = typed.channel == Channel::Visit ? TimelineKind::Visit : TimelineKind::Contact;
    entry.who = typed.receivedBy;
    entry.headCount = entry.kind == TimelineKind::Visit ? typed.headCount : 0;
    entry.content = typed.narrative;
    if (!demands.isEmpty())
        entry.content += QStringLiteral("\n%1：%2")
                             .arg(fieldWord(QStringLiteral("demands")), demands.join(QStringLiteral("、")));
    return entry;
}

void FirstEntryCard::focusFirst()
{
    for (const char *field : {"complainant_name", "department", "narrative"}) {
        FieldRow *row = m_fields.form().row(QLatin1String(field));
        const auto *input = dynamic_cast<FieldInput *>(row->control());
        const auto *line = qobject_cast<QLineEdit *>(row->control());
        if ((input && input->isBlank()) || (!input && line && line->text().isEmpty())) {
            row->focusControl();
            return;
        }
    }
    m_fields.form().row(QStringLiteral("narrative"))->focusControl();
}

/** Equal complainants are only ever offered here; nothing is counted or kept about a person. */
void FirstEntryCard::lookForSame()
{
    const Dispute typed = dispute();
    const bool named = !typed.anonymous && typed.complainant.name.size() >= 2;
    m_offer->offer(
        named ? m_fields.desk().disputes().sameComplainant(typed.complainant.name, typed.complainant.phone)
              : QList<DisputeRow>());
}

/** A further visit has a narrative and persons; the rest stands in the matter already. */
void FirstEntryCard::showVisit()
{
    const bool further = bool(visitOf());
    for (const char *field : {"kind", "complainant_name", "anonymous", "relation", "complainant_phone",
                              "department", "patient_name", "severity"})
        m_fields.form().row(QLatin1String(field))->setEnabled(!further);
    Q_EMIT edited();
    if (further)
        m_fields.form().row(QStringLiteral("narrative"))->focusControl();
}

} // namespace anhe
