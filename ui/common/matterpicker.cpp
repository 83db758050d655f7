#include "ui/common/matterpicker.h"

#include "core/desk/desk.h"
#include "core/text/ledgernumber.h"
#include "ui/common/plainwords.h"

#include <QFocusEvent>

#include <algorithm>
#include <array>

namespace anhe {

namespace {

constexpr size_t MattersOffered = 300;

PickItem offeredMatter(const DisputeRow &row)
{
    const QString person = row.patientName.isEmpty() ? row.complainantName : row.patientName;
    PickItem item;
    item.id = row.id.value;
    item.text = person.isEmpty() ? row.number : QStringLiteral("%1 %2").arg(row.number, person);
    item.detail = row.subject.simplified().left(24);
    return item;
}

} // namespace

MatterPicker::MatterPicker(Desk &desk, QWidget *parent) : Picker(parent), m_desk(desk)
{
    setFreeText(true);
}

void MatterPicker::setMatter(DisputeId matter)
{
    const std::optional<Dispute> settled = m_desk.disputes().find(matter);
    m_settled = settled ? matter : DisputeId();
    if (settled) {
        const QString person =
            settled->patient.name.isEmpty() ? settled->complainant.name : settled->patient.name;
        setText(dotted({settled->number, person}));
    } else {
        offerOpenMatters();
    }
    setReadOnly(settled.has_value());
    setFocusPolicy(settled ? Qt::NoFocus : Qt::StrongFocus);
}

void MatterPicker::offerOpenMatters()
{
    DisputeFilter open;
    open.open = true;
    std::vector<qint64> ids = m_desk.disputes().ids(open, DisputeOrder::Received, true);
    ids.resize(qMin(ids.size(), MattersOffered));
    std::vector<PickItem> items;
    for (const DisputeRow &row : m_desk.disputes().rows(ids))
        items.push_back(offeredMatter(row));
    setItems(std::move(items));
}

/** The entry taken, or the only open matter that what was typed finds. */
DisputeId MatterPicker::matter() const
{
    if (m_settled)
        return m_settled;
    if (currentId() != 0)
        return {currentId()};
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    if (const DisputeId numbered = m_desk.disputes().idOfNumber(spelledNumber(typed)))
        return numbered;
    DisputeFilter filter;
    filter.text = typed;
    filter.open = true;
    const std::vector<qint64> ids = m_desk.disputes().ids(filter, DisputeOrder::Received, true);
    return {ids.size() == 1 ? ids.front() : 0};
}

void MatterPicker::focusOutEvent(QFocusEvent *event)
{
    Picker::focusOutEvent(event);
    const bool left =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (left && !m_settled && currentId() == 0)
        spellOut();
}

/** The officer sees which matter is meant before it is taken. */
void MatterPicker::spellOut()
{
    const DisputeId meant = matter();
    if (!meant)
        return;
    std::vector<PickItem> offered = items();
    const auto isMeant = [meant](const PickItem &item) { return item.id == meant.value; };
    if (std::none_of(offered.begin(), offered.end(), isMeant)) { // a closed matter, or an older one
        for (const DisputeRow &row : m_desk.disputes().rows(std::array{meant.value}))
            offered.push_back(offeredMatter(row));
        setItems(std::move(offered));
    }
    setCurrentId(meant.value);
}

QString MatterPicker::problem() const
{
    if (isBlank() || matter())
        return {};
    return tr("No single open matter fits “%1”. Choose one, or type its whole number.").arg(text().trimmed());
}

} // namespace anhe
