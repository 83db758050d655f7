#include "quarterledger.h"

#include "core/ledger/ledger.h"

namespace anhe::tests {

DisputeId enter(TemporaryDesk &desk, const Entry &entry)
{
    Dispute dispute;
    dispute.kind = entry.kind;
    dispute.channel = entry.channel;
    dispute.receivedAt = QDateTime(entry.received, QTime(10, 0));
    dispute.complainant.name = QStringLiteral("秦玥");
    dispute.narrative = QStringLiteral("反映就诊中的问题，要求说明。");
    dispute.claimed = entry.claimed;
    dispute.paid = entry.paid;
    const DepartmentId department = *desk->office().departmentFor(entry.department);
    for (const QString &category : entry.categories.isEmpty() ? QStringList{QString()} : entry.categories)
        dispute.problems.append(Problem{0, category, department, {}, {}, {}});
    if (entry.answered.isValid()) {
        dispute.answer = QStringLiteral("已核实并答复。");
        dispute.answeredAt = QDateTime(entry.answered, QTime(16, 0));
        dispute.status = Status::Answered;
    }
    if (entry.closed.isValid()) {
        dispute.closedOn = entry.closed;
        dispute.status = Status::Closed;
        dispute.ending = Ending::Answered;
    }
    const auto id = desk->ledger().change(
        [&](Change &change) -> Result<DisputeId> { return desk->disputes().enter(change, dispute); });
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

void fillThirdQuarter(TemporaryDesk &desk)
{
    const auto d = [](int month, int day) { return QDate(2026, month, day); };
    const QString bone = QStringLiteral("骨科");
    const QString emergency = QStringLiteral("急诊科");
    const QString waiting = QStringLiteral("process.waiting");
    const QString attitude = QStringLiteral("attitude");
    // Before the quarter: closed on its eve, closed on its first day, closed in it, still open.
    enter(desk, {.received = d(6, 29), .answered = d(6, 30), .closed = d(6, 30)});
    enter(desk, {.received = d(6, 30), .answered = d(7, 1), .closed = d(7, 1), .department = bone});
    enter(desk, {.received = d(6, 1), .answered = d(9, 30), .closed = d(9, 30), .department = bone});
    enter(desk, {.kind = MatterKind::Dispute, .received = d(5, 4), .department = emergency});
    // Received in it, on its first and last day too.
    enter(desk, {.received = d(7, 1),
                 .answered = d(7, 6),
                 .closed = d(7, 11),
                 .department = bone,
                 .categories = {waiting, attitude},
                 .claimed = Money::ofYuan(3000),
                 .paid = Money::ofYuan(500)});
    enter(desk, {.received = d(8, 3),
                 .answered = d(8, 31),
                 .closed = d(9, 2),
                 .department = bone,
                 .categories = {attitude}});
    enter(desk, {.kind = MatterKind::Dispute,
                 .received = d(8, 10),
                 .department = emergency,
                 .categories = {QStringLiteral("quality.operation"), QStringLiteral("communication")},
                 .claimed = Money::ofYuan(120000)});
    enter(desk, {.kind = MatterKind::Petition,
                 .channel = Channel::Letter,
                 .received = d(9, 1),
                 .answered = d(9, 4),
                 .closed = d(10, 1),
                 .department = bone});
    enter(desk, {.received = d(9, 30)});
    const DisputeId voided = enter(desk, {.received = d(8, 8), .department = bone});
    REQUIRE(desk->disputes().voidNumber(voided, QStringLiteral("重复登记")));
    // The next quarter.
    enter(desk, {.received = d(10, 1), .department = bone});
}

QString paper(const QuarterlyAnalysis &analysis, const char *key)
{
    const FigureValue *value = analysis.now.find(QString::fromLatin1(key));
    return value ? figurePaper(*value) : QStringLiteral("?");
}

} // namespace anhe::tests
