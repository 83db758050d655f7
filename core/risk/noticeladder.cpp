#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/risk/noticeregister.h"
#include "core/risk/riskregister.h"
#include "core/risk/sweepregister.h"

namespace anhe {

namespace {

QString overdueText(QDate due, QDate today)
{
    if (!due.isValid() || due >= today)
        return {};
    return QStringLiteral("应于%1完成，截至%2已逾期%3天。")
        .arg(due.toString(QStringLiteral("yyyy年M月d日")), today.toString(QStringLiteral("yyyy年M月d日")))
        .arg(due.daysTo(today));
}

/** Words to stand inside a sentence. */
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QChar(0x3002)))
        text.chop(1);
    return text;
}

QString weekText(QDate week)
{
    return QStringLiteral("%1至%2").arg(week.toString(QStringLiteral("yyyy年M月d日")),
                                        week.addDays(6).toString(QStringLiteral("M月d日")));
}

} // namespace

void NoticeRegister::fillFromRisk(SupervisionNotice &notice) const
{
    const std::optional<Risk> risk = m_risks.find(notice.target.risk);
    if (!risk)
        return;
    if (const auto department = m_office.department(risk->department))
        notice.unit = department->name;
    notice.person = risk->fixings.responsible;
    notice.matter = QStringLiteral("%1：%2").arg(risk->number, risk->description);
    notice.overdue = overdueText(risk->fixings.dueOn, today());
    notice.requirement = risk->fixings.measures.isEmpty()
                             ? QStringLiteral("请立即整改，并在期限内报告整改结果。")
                             : QStringLiteral("请按既定措施（%1）限期完成整改，并报告整改结果。")
                                   .arg(withoutStop(risk->fixings.measures));
}

void NoticeRegister::fillFromMatter(SupervisionNotice &notice) const
{
    const std::optional<Dispute> matter = m_disputes.find(notice.target.matter);
    if (!matter)
        return;
    if (!matter->problems.isEmpty()) {
        if (const auto department = m_office.department(matter->problems.first().department)) {
            notice.unit = department->name;
            notice.person = department->head;
        }
    }
    const QString subject = matter->subject.isEmpty() ? matter->narrative.left(80) : matter->subject;
    notice.matter = QStringLiteral("%1：%2").arg(matter->number, subject);
    notice.overdue = overdueText(matter->feedbackDue, today());
    notice.requirement = QStringLiteral("请尽快核实情况，提出处理意见并答复投诉人，书面报告办理结果。");
}

void NoticeRegister::fillFromSweep(SupervisionNotice &notice) const
{
    const std::optional<SweepCell> cell = m_sweeps.cell(notice.target.cell);
    if (!cell)
        return;
    const auto department = m_office.department(cell->department);
    notice.unit = department ? department->name : cell->name;
    notice.person = cell->responsible;
    notice.matter =
        QStringLiteral("%1网格%2的周排查表未报送。").arg(cell->name, weekText(notice.target.week));
    notice.overdue = overdueText(notice.target.week.addDays(6), today());
    notice.requirement = QStringLiteral("请补做排查并报送排查表；未发现问题的，签字报送零报告。");
}

SupervisionNotice NoticeRegister::proposed(const NoticeTarget &target, NoticeUrgency urgency) const
{
    const NoticeDefaults usual = defaults();
    const Hospital hospital = m_office.hospital();
    SupervisionNotice notice;
    notice.target = target;
    notice.step = nextStep(target).value_or(NoticeStep::First);
    notice.issuedOn = today();
    notice.limitOn = today().addDays(usual.days(urgency));
    notice.basis = usual.basis;
    notice.reportHow = usual.reportHow;
    notice.issuer = hospital.office.isEmpty() ? hospital.name : hospital.office;
    notice.contact = m_ledger.user();
    notice.contactPhone = hospital.officePhone;
    switch (target.subject) {
    case NoticeSubject::Risk:
        fillFromRisk(notice);
        break;
    case NoticeSubject::Matter:
        fillFromMatter(notice);
        break;
    case NoticeSubject::Sweep:
        fillFromSweep(notice);
        break;
    }
    if (const QList<SupervisionNotice> before = of(target); !before.isEmpty()) {
        notice.unit = before.last().unit; // the next step presses the same unit
        notice.person = before.last().person;
    }
    return notice;
}

std::optional<NoticeStep> NoticeRegister::nextStep(const NoticeTarget &target) const
{
    return anhe::nextStep(of(target), today());
}

/** Adds the step; false when the ladder waits. */
bool NoticeRegister::complete(NoticeProposal &proposal) const
{
    const QList<SupervisionNotice> before = of(proposal.target);
    const std::optional<NoticeStep> step = anhe::nextStep(before, today());
    if (!step)
        return false;
    proposal.step = *step;
    if (!before.isEmpty() && before.last().isOpen())
        proposal.earlier = before.last().id;
    return true;
}

QList<NoticeProposal> NoticeRegister::overdueRisks(int most) const
{
    RiskFilter overdue;
    overdue.overdueOn = today();
    QList<NoticeProposal> proposals;
    for (const qint64 id : m_risks.ids(overdue, RiskOrder::Due, false)) {
        NoticeProposal proposal{{NoticeSubject::Risk, RiskId{id}}};
        if (!complete(proposal))
            continue;
        const std::vector<RiskRow> rows = m_risks.rows(std::span(&id, 1));
        proposal.about = rows.front().number;
        proposal.matter = rows.front().description;
        proposal.unit = rows.front().department;
        proposal.since = rows.front().dueOn;
        proposals.append(proposal);
        if (proposals.size() == most)
            break;
    }
    return proposals;
}

QList<NoticeProposal> NoticeRegister::overdueMatters(int most) const
{
    DisputeFilter overdue;
    overdue.overdueOn = today();
    QList<NoticeProposal> proposals;
    for (const qint64 id : m_disputes.ids(overdue, DisputeOrder::Due, false)) {
        NoticeProposal proposal{{NoticeSubject::Matter, {}, DisputeId{id}}};
        if (!complete(proposal))
            continue;
        const std::vector<DisputeRow> rows = m_disputes.rows(std::span(&id, 1));
        proposal.about = rows.front().number;
        proposal.matter = rows.front().subject;
        proposal.unit = rows.front().department;
        proposal.since = rows.front().feedbackDue;
        proposals.append(proposal);
        if (proposals.size() == most)
            break;
    }
    return proposals;
}

QList<NoticeProposal> NoticeRegister::missingSweeps(int most) const
{
    std::vector<qint64> ids = m_sweeps.missingIds(m_sweeps.missingNow());
    QList<NoticeProposal> proposals;
    for (auto id = ids.crbegin(); id != ids.crend() && proposals.size() < most; ++id) {
        const MissingSweep sheet = m_sweeps.missing(std::span(&*id, 1)).front();
        NoticeProposal proposal{{NoticeSubject::Sweep, {}, {}, sheet.cell, sheet.week}};
        if (!complete(proposal))
            continue;
        const auto department = m_office.department(sheet.department);
        proposal.about = sheet.cellName;
        proposal.matter = weekText(sheet.week);
        proposal.unit = department ? department->name : sheet.cellName;
        proposal.since = sheet.dueOn();
        proposals.append(proposal);
    }
    return proposals;
}

QList<NoticeProposal> NoticeRegister::proposals(NoticeSubject subject, int most) const
{
    switch (subject) {
    case NoticeSubject::Risk:
        return overdueRisks(most);
    case NoticeSubject::Matter:
        return overdueMatters(most);
    case NoticeSubject::Sweep:
        return missingSweeps(most);
    }
    Q_UNREACHABLE();
}

} // namespace anhe
