#include "ui/dispute/disputelistfilter.h"

#include "core/dispute/namedfilter.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>
#include <QHash>

namespace anhe {

namespace {

class DisputeListWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeListWords)
};

void addStatus(DisputeFilter &filter, const QString &code)
{
    if (code == QLatin1String("open"))
        filter.open = true;
    else if (const std::optional<Status> status = fromCode<Status>(code))
        filter.statuses << *status;
    filter.withVoided = filter.withVoided || code == QLatin1String("voided");
}

template <typename T>
void addTo(std::optional<T> &list, const typename T::value_type &value)
{
    if (!list)
        list.emplace();
    list->append(value);
}

/** A part of the petitions: how far they have come, or whether they are first ones. */
void addPetition(DisputeFilter &filter, const QString &code)
{
    filter.kinds = {MatterKind::Petition};
    if (code == QLatin1String("waiting")) {
        filter.acceptedPetition = false;
        filter.open = true;
    } else if (code == QLatin1String("in_hand")) {
        filter.acceptedPetition = true;
        filter.open = true;
    } else if (code == QLatin1String("accepted")) {
        filter.acceptedPetition = true;
    } else if (code == QLatin1String("finished")) {
        filter.open = false;
    } else if (code == QLatin1String("first")) {
        filter.firstPetition = true;
    } else if (code == QLatin1String("repeated")) {
        filter.firstPetition = false;
    } else if (const std::optional<PetitionOpinion> opinion = fromCode<PetitionOpinion>(code)) {
        filter.opinions = {*opinion};
    }
}

void addValue(DisputeFilter &filter, const QString &key, const QString &code, QDate today)
{
    if (key == QLatin1String("kind")) {
        if (const std::optional<MatterKind> kind = fromCode<MatterKind>(code))
            filter.kinds << *kind;
    } else if (key == QLatin1String("channel")) {
        if (const std::optional<Channel> channel = fromCode<Channel>(code))
            filter.channels << *channel;
    } else if (key == QLatin1String("status")) {
        addStatus(filter, code);
    } else if (key == QLatin1String("department")) {
        addTo(filter.departments, DepartmentId{code.toLongLong()});
    } else if (key == QLatin1String("category")) {
        addTo(filter.categories, code);
    } else if (key == QLatin1String("received")) {
        filter.received = periodOfCode(code, today);
    } else if (key == QLatin1String("closed")) {
        filter.closed = periodOfCode(code, today);
    } else if (key == QLatin1String("petition") || key == QLatin1String("petition_kind")) {
        addPetition(filter, code);
    } else if (key == QLatin1String("opinion")) {
        filter.kinds = {MatterKind::Petition};
        if (const std::optional<PetitionOpinion> opinion = fromCode<PetitionOpinion>(code))
            filter.opinions << *opinion;
    } else if (key == QLatin1String("leader")) {
        filter.leader = code;
    } else if (key == QLatin1String("ids")) {
        for (const QString &id : code.split(QLatin1Char(','), Qt::SkipEmptyParts))
            filter.ids << DisputeId{id.toLongLong()};
    }
}

void addFlag(DisputeFilter &filter, const QString &key, QDate today)
{
    if (key == QLatin1String("overdue"))
        filter.overdueOn = today;
    else if (key == QLatin1String("due_today"))
        filter.dueOnOrAfter = filter.dueOnOrBefore = today;
    else if (key == QLatin1String("due_week")) {
        filter.dueOnOrAfter = today;
        filter.dueOnOrBefore = today.addDays(7 - today.dayOfWeek());
    } else if (key == QLatin1String("not_told"))
        filter.told = false;
    else if (key == QLatin1String("incomplete"))
        filter.incomplete = true;
    else if (key == QLatin1String("reopened"))
        filter.reopened = true;
    else if (key == QLatin1String("major"))
        filter.major = true;
    else if (key == QLatin1String("in_charge"))
        filter.inCharge = true;
    else if (key == QLatin1String("open"))
        filter.open = true;
}

} // namespace

DisputeFilter disputeFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    DisputeFilter filter;
    filter.text = text.trimmed();
    filter.withVoided = !filter.text.isEmpty();
    for (const QString &key : keys) {
        if (narrowByWord(filter, key, today))
            continue;
        const qsizetype colon = key.indexOf(QLatin1Char(':'));
        if (colon > 0)
            addValue(filter, key.left(colon), key.mid(colon + 1), today);
        else
            addFlag(filter, key, today);
    }
    return filter;
}

std::vector<FilterEntry> statusEntries()
{
    std::vector<FilterEntry> entries = codeEntries<Status>();
    entries.insert(entries.begin(), {QStringLiteral("open"), DisputeListWords::tr("All that are open")});
    return entries;
}

std::vector<FilterEntry> petitionEntries()
{
    return {{QStringLiteral("waiting"), DisputeListWords::tr("Not accepted yet")},
            {QStringLiteral("in_hand"), DisputeListWords::tr("Accepted, in hand")},
            {QStringLiteral("finished"), DisputeListWords::tr("Finished")},
            {QStringLiteral("accepted"), DisputeListWords::tr("All that were accepted")},
            {QStringLiteral("first"), DisputeListWords::tr("First petitions")},
            {QStringLiteral("repeated"), DisputeListWords::tr("Repeated petitions")}};
}

std::vector<FilterEntry> categoryEntries(const OfficeRegister &office)
{
    std::vector<FilterEntry> entries{{QString(), DisputeListWords::tr("not sorted")}};
    for (const Category &category : office.categories()) {
        const QString indent = category.parent.isEmpty() ? QString() : QStringLiteral("　");
        entries.push_back({category.code, indent + category.name, category.code});
    }
    return entries;
}

} // namespace anhe
