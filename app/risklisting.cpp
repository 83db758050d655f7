#include "app/risklisting.h"

#include "app/jsonvalues.h"

#include "core/desk/desk.h"

#include <memory>

namespace anhe {

namespace {

/** One key of a listing and what a row has there. */
template <typename Row>
struct ListedField
{
    const char *key;
    QJsonValue (*value)(Desk &desk, const Row &row);
};

QJsonValue departmentName(Desk &desk, DepartmentId id)
{
    const std::optional<Department> department = desk.office().department(id);
    return department ? QJsonValue(department->name) : QJsonValue();
}

QJsonValue matterNumbers(Desk &desk, const QList<DisputeId> &matters)
{
    QJsonArray numbers;
    for (const DisputeId id : matters) {
        if (const std::optional<Dispute> matter = desk.disputes().find(id))
            numbers.append(matter->number);
    }
    return numbers;
}

QJsonValue cellName(Desk &desk, SweepCellId id)
{
    const std::optional<SweepCell> cell = desk.sweeps().cell(id);
    return cell ? QJsonValue(cell->name) : QJsonValue();
}

const ListedField<Risk> riskFields[] = {
    {"number", [](Desk &, const Risk &r) { return json(r.number); }},
    {"found_on", [](Desk &, const Risk &r) { return json(r.foundOn); }},
    {"found_by", [](Desk &, const Risk &r) { return textOrNull(r.foundBy); }},
    {"source", [](Desk &, const Risk &r) { return json(r.source); }},
    {"place", [](Desk &, const Risk &r) { return textOrNull(r.place); }},
    {"department", [](Desk &desk, const Risk &r) { return departmentName(desk, r.department); }},
    {"category", [](Desk &, const Risk &r) { return textOrNull(r.category); }},
    {"description", [](Desk &, const Risk &r) { return json(r.description); }},
    {"level", [](Desk &, const Risk &r) { return json(r.before.level); }},
    {"level_after", [](Desk &, const Risk &r) { return json(r.after.level); }},
    {"state", [](Desk &, const Risk &r) { return json(r.state); }},
    {"responsible", [](Desk &, const Risk &r) { return textOrNull(r.fixings.responsible); }},
    {"leader", [](Desk &, const Risk &r) { return textOrNull(r.fixings.leader); }},
    {"assigned_on", [](Desk &, const Risk &r) { return json(r.assignedOn); }},
    {"due_on", [](Desk &, const Risk &r) { return json(r.fixings.dueOn); }},
    {"rectified_on", [](Desk &, const Risk &r) { return json(r.rectifiedOn); }},
    {"rectified_by", [](Desk &, const Risk &r) { return textOrNull(r.rectifiedBy); }},
    {"verified_on", [](Desk &, const Risk &r) { return json(r.verifiedOn); }},
    {"verified_by", [](Desk &, const Risk &r) { return textOrNull(r.verifiedBy); }},
    {"written_off_on", [](Desk &, const Risk &r) { return json(r.writtenOffOn); }},
    {"matters", [](Desk &desk, const Risk &r) { return matterNumbers(desk, r.matters); }},
};

/** The risk, matter or grid cell that a notice is about. */
QJsonValue about(Desk &desk, const SupervisionNotice &notice)
{
    if (const std::optional<Risk> risk = desk.risks().find(notice.target.risk))
        return risk->number;
    if (const std::optional<Dispute> matter = desk.disputes().find(notice.target.matter))
        return matter->number;
    return cellName(desk, notice.target.cell);
}

using Notice = SupervisionNotice;

const ListedField<Notice> noticeFields[] = {
    {"number", [](Desk &, const Notice &n) { return json(n.number); }},
    {"step", [](Desk &, const Notice &n) { return json(n.step); }},
    {"subject", [](Desk &, const Notice &n) { return json(n.target.subject); }},
    {"about", about},
    {"issued_on", [](Desk &, const Notice &n) { return json(n.issuedOn); }},
    {"unit", [](Desk &, const Notice &n) { return json(n.unit); }},
    {"person", [](Desk &, const Notice &n) { return textOrNull(n.person); }},
    {"matter", [](Desk &, const Notice &n) { return json(n.matter); }},
    {"requirement", [](Desk &, const Notice &n) { return json(n.requirement); }},
    {"limit_on", [](Desk &, const Notice &n) { return json(n.limitOn); }},
    {"due_on", [](Desk &, const Notice &n) { return json(n.dueOn()); }},
    {"replied_on",
     [](Desk &, const Notice &n) {
         return n.replies.isEmpty() ? QJsonValue() : json(n.replies.last().repliedOn);
     }},
    {"review",
     [](Desk &, const Notice &n) {
         return n.replies.isEmpty() ? QJsonValue() : json(n.replies.last().review);
     }},
    {"state", [](Desk &, const Notice &n) { return json(n.state); }},
    {"settled_on", [](Desk &, const Notice &n) { return json(n.settledOn); }},
};

QJsonValue findingsOf(Desk &desk, const Sweep &sweep)
{
    QJsonArray findings;
    for (const SweepFinding &finding : sweep.findings) {
        const std::optional<Risk> risk = desk.risks().find(finding.risk);
        findings.append(
            QJsonObject{{QStringLiteral("text"), finding.text},
                        {QStringLiteral("risk"), risk ? QJsonValue(risk->number) : QJsonValue()}});
    }
    return findings;
}

const ListedField<Sweep> sweepFields[] = {
    {"number", [](Desk &, const Sweep &s) { return json(s.number); }},
    {"kind", [](Desk &, const Sweep &s) { return json(s.kind); }},
    {"cell", [](Desk &desk, const Sweep &s) { return cellName(desk, s.cell); }},
    {"first_day", [](Desk &, const Sweep &s) { return json(s.period.first); }},
    {"last_day", [](Desk &, const Sweep &s) { return json(s.period.last); }},
    {"held_on", [](Desk &, const Sweep &s) { return json(s.heldOn); }},
    {"held_by", [](Desk &, const Sweep &s) { return textOrNull(s.heldBy); }},
    {"zero", [](Desk &, const Sweep &s) { return json(s.zero); }},
    {"findings", findingsOf},
    {"signed_by", [](Desk &, const Sweep &s) { return textOrNull(s.signedBy); }},
    {"signed_on", [](Desk &, const Sweep &s) { return json(s.signedOn); }},
    {"reported_to", [](Desk &, const Sweep &s) { return textOrNull(s.reportedTo); }},
    {"reported_at", [](Desk &, const Sweep &s) { return json(s.reportedAt); }},
};

using Decision = StabilityAssessment;

const ListedField<Decision> decisionFields[] = {
    {"number", [](Desk &, const Decision &d) { return json(d.number); }},
    {"matter", [](Desk &, const Decision &d) { return json(d.matter); }},
    {"summary", [](Desk &, const Decision &d) { return textOrNull(d.summary); }},
    {"owner", [](Desk &, const Decision &d) { return textOrNull(d.owner); }},
    {"owner_person", [](Desk &, const Decision &d) { return textOrNull(d.ownerPerson); }},
    {"entered_on", [](Desk &, const Decision &d) { return json(d.enteredOn); }},
    {"planned_on", [](Desk &, const Decision &d) { return json(d.plannedOn); }},
    {"assessed_on", [](Desk &, const Decision &d) { return json(d.assessedOn); }},
    {"assessors", [](Desk &, const Decision &d) { return textOrNull(d.assessors); }},
    {"score",
     [](Desk &, const Decision &d) { return d.isAssessed() ? QJsonValue(d.score()) : QJsonValue(); }},
    {"points",
     [](Desk &, const Decision &d) { return d.isAssessed() ? QJsonValue(d.points()) : QJsonValue(); }},
    {"level", [](Desk &, const Decision &d) { return json(d.level); }},
    {"conclusion", [](Desk &, const Decision &d) { return json(d.conclusion); }},
    {"measures", [](Desk &, const Decision &d) { return textOrNull(d.measures); }},
    {"voided_because", [](Desk &, const Decision &d) { return textOrNull(d.voidedBecause); }},
};

template <typename Row, size_t n, typename Find>
Listing listingOf(Desk &desk, const ListedField<Row> (&fields)[n], std::vector<qint64> found, Find find)
{
    const auto ids = std::make_shared<std::vector<qint64>>(std::move(found));
    const auto next = std::make_shared<size_t>(0);
    Listing listing;
    for (const ListedField<Row> &field : fields)
        listing.keys << QString::fromLatin1(field.key);
    listing.next = [&desk, &fields, ids, next, find]() -> std::optional<QList<QJsonValue>> {
        std::optional<Row> row;
        while (!row && *next < ids->size())
            row = find((*ids)[(*next)++]);
        if (!row)
            return {};
        QList<QJsonValue> values;
        for (const ListedField<Row> &field : fields)
            values << field.value(desk, *row);
        return values;
    };
    return listing;
}

} // namespace

Listing riskListing(Desk &desk, const RiskFilter &filter)
{
    return listingOf(desk, riskFields, desk.risks().ids(filter, RiskOrder::Found, true),
                     [&desk](qint64 id) { return desk.risks().find({id}); });
}

Listing noticeListing(Desk &desk, const NoticeFilter &filter)
{
    return listingOf(desk, noticeFields, desk.notices().ids(filter, NoticeOrder::Number, true),
                     [&desk](qint64 id) { return desk.notices().find({id}); });
}

Listing sweepListing(Desk &desk, const SweepFilter &filter)
{
    return listingOf(desk, sweepFields, desk.sweeps().ids(filter, SweepOrder::Period, true),
                     [&desk](qint64 id) { return desk.sweeps().find({id}); });
}

Listing decisionListing(Desk &desk, const StabilityFilter &filter)
{
    return listingOf(desk, decisionFields, desk.assessments().ids(filter, StabilityOrder::Number, true),
                     [&desk](qint64 id) { return desk.assessments().find({id}); });
}

} // namespace anhe
