#include "core/demo/demosafety.h"

#include "core/calendar/workingdaycalendar.h"
#include "core/demo/demophrases.h"
#include "core/desk/desk.h"
#include "core/dispute/petitionstore.h"
#include "core/safety/assessmentrules.h"

#include <algorithm>

namespace anhe {

namespace {

/** What the hospital does in a month, and how often out of 1000 months. */
struct DemoHabit
{
    const char *section; ///< of the phrases: "title|place|content|finding; …"
    ActivityKind kind;
    ActivitySubkind subkind;
    int permille;
};

using Kind = ActivityKind;
constexpr DemoHabit habits[] = {
    {"safety.leadership", Kind::Meeting, ActivitySubkind::Leadership, 400},
    {"safety.consultation", Kind::Meeting, ActivitySubkind::Consultation, 600},
    {"safety.monthly", Kind::Meeting, ActivitySubkind::Monthly, 1000},
    {"safety.training", Kind::Training, ActivitySubkind::None, 700},
    {"safety.drill", Kind::Drill, ActivitySubkind::None, 350},
    {"safety.inspection", Kind::Inspection, ActivitySubkind::None, 1000},
    {"safety.publicity", Kind::Publicity, ActivitySubkind::None, 450},
    {"safety.duty", Kind::DutyCheck, ActivitySubkind::None, 900},
    {"safety.police", Kind::PoliceAction, ActivitySubkind::JointCheck, 500},
    {"safety.clue", Kind::PoliceAction, ActivitySubkind::ClueHandedOver, 150},
};

const QStringList chairs{QStringLiteral("院长"), QStringLiteral("分管安全副院长"),
                         QStringLiteral("分管医疗副院长")};

const DemoHabit &habitOf(const QString &section)
{
    for (const DemoHabit &habit : habits) {
        if (section == QLatin1String(habit.section))
            return habit;
    }
    Q_UNREACHABLE();
}

IndicatorEntry entry(const char *code, Quarter quarter, qint64 numerator,
                     std::optional<qint64> denominator = {})
{
    IndicatorEntry typed;
    typed.indicator = QString::fromLatin1(code);
    typed.quarter = quarter;
    typed.numerator = numerator;
    typed.denominator = denominator;
    const IndicatorDefinitions shipped = IndicatorDefinitions::shipped();
    const IndicatorDefinition *definition = shipped.find(typed.indicator);
    typed.unit = definition->unit;
    typed.source = definition->source;
    typed.enteredAt = typed.changedAt = QDateTime(quarter.period().last, QTime(16, 30));
    return typed;
}

/** Points are lost as often as times says, by the item's own rule, and the reason says so. An item that
 * leaves only all or nothing keeps its points. */
void deduct(AssessmentLine &line, int times)
{
    for (const QString &phrase : DemoPhrases::shared().of(QStringLiteral("safety.deduction"))) {
        const QStringList parts = phrase.split(QLatin1Char('|'));
        if (parts.value(0) != line.item.item)
            continue;
        const int often = std::min(times, parts.value(2).toInt());
        const double lost = often * parts.value(1).toDouble();
        line.selfScore = line.item.points - lost;
        line.reason = QStringLiteral("%1，扣%2分")
                          .arg(QString(parts.value(3)).replace(QStringLiteral("{n}"), QString::number(often)),
                               pointsText(lost));
    }
}

} // namespace

QDate DemoSafety::someDay(QDate first)
{
    return WorkingDayCalendar::shipped().workingDayFrom(
        first.addDays(m_random.below(first.daysInMonth() - 4)));
}

Result<void> DemoSafety::fill(int months)
{
    QDate first = QDate(m_until.year(), m_until.month(), 1).addMonths(1 - months);
    QList<Quarter> quarters;
    const QDate began = first;
    const Result<bool> kept = m_desk.ledger().change([&](Change &change) -> Result<bool> {
        for (; first <= m_until; first = first.addMonths(1)) {
            const Result<void> one = month(change, first);
            if (!one)
                return one.failure();
            if (first.month() % 3 == 0 && first.addMonths(1) <= m_until)
                quarters << Quarter::of(first);
        }
        for (int year = began.year(); year <= m_until.year(); ++year)
            assess(change, year);
        count(change, quarters);
        answerPetitions(change, began);
        return true;
    });
    if (!kept)
        return kept.failure();
    return m_desk.safety().saveGuards({1180, 900, 3200, 41});
}

Result<void> DemoSafety::month(Change &change, QDate first)
{
    for (const DemoHabit &habit : habits) {
        const QDate on = someDay(first);
        if (!m_random.chance(habit.permille) || on > m_until)
            continue;
        const Result<void> held = hold(change, QString::fromLatin1(habit.section), on);
        if (!held)
            return held;
    }
    return {};
}

Result<void> DemoSafety::hold(Change &change, const QString &section, QDate on)
{
    const QStringList parts = m_random.pick(DemoPhrases::shared().of(section)).split(QLatin1Char('|'));
    const DemoHabit &habit = habitOf(section);
    Activity activity;
    activity.kind = habit.kind;
    activity.subkind = habit.subkind;
    activity.heldOn = on;
    activity.title = parts.value(0);
    activity.place = parts.value(1);
    activity.content = parts.value(2);
    activity.ledBy = m_random.pick(chairs);
    activity.headCount = m_random.between(6, 40);
    activity.participants = QStringLiteral("保卫科、医务科、后勤保障科");
    if (habit.kind == Kind::Inspection || habit.kind == Kind::DutyCheck)
        activity.places = activity.place.split(QStringLiteral("、"));
    if (habit.kind == Kind::DutyCheck)
        activity.expectedCount = activity.headCount + (m_random.chance(150) ? 1 : 0);
    if (habit.kind == Kind::Drill && m_random.chance(850))
        activity.evaluation = {activity.content,
                               m_random.chance(700) ? DrillVerdict::Reached : DrillVerdict::MostlyReached,
                               QStringLiteral("响应及时，分工明确；个别岗位对器材位置不熟，已现场讲解。"),
                               m_random.pick(m_office.officers)};
    if (!parts.value(3).isEmpty() && m_random.chance(500))
        activity.findings.append({0, parts.value(3), {}, {}, {}});
    activity.uuid = m_random.uuid();
    Change then(change.database(), QDateTime(on, QTime(17, m_random.below(60))),
                m_random.pick(m_office.officers));
    const Result<ActivityId> kept = m_desk.safety().enter(then, activity);
    return kept ? Result<void>() : Result<void>(kept.failure());
}

/** A sheet a year; that of the running one is scored by the hospital itself only. */
void DemoSafety::assess(Change &change, int year)
{
    const bool over = QDate(year, 12, 20) <= m_until;
    Assessment sheet;
    sheet.uuid = m_random.uuid();
    sheet.numberYear = year;
    sheet.numberSerial = 1;
    sheet.number = scoringSheetNumber(year, 1);
    sheet.title = QStringLiteral("%1年度平安医院建设考核").arg(year);
    sheet.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    sheet.selfOn = over ? QDate(year, 12, 10) : m_until;
    sheet.selfBy = m_office.officers.first();
    if (over) {
        sheet.checkedOn = QDate(year, 12, 20);
        sheet.checkedBy = QStringLiteral("平安医院建设领导小组");
    }
    for (const AssessmentItem &item : AssessmentTemplate::shipped().items) {
        AssessmentLine line{0, item, item.points, {}, {}, {}, {}};
        if (m_random.chance(250))
            deduct(line, m_random.between(1, 3));
        if (over)
            line.checkedScore = line.selfScore;
        sheet.lines.append(line);
    }
    sheet.enteredAt = sheet.changedAt = QDateTime(sheet.selfOn, QTime(16, 0));
    AssessmentStore(change.database()).insert(sheet);
}

void DemoSafety::count(Change &change, const QList<Quarter> &quarters)
{
    qint64 registered = 5040;
    qint64 cameras = 1590;
    for (const Quarter quarter : quarters) {
        registered += m_random.between(10, 60);
        const qint64 added = m_random.between(5, 30);
        cameras += added;
        const qint64 managed = registered * m_random.between(950, 962) / 1000;
        const IndicatorEntry entries[] = {
            entry("smi_registered", quarter, registered),
            entry("smi_managed", quarter, managed, registered),
            entry("smi_medication", quarter, managed * m_random.between(900, 915) / 1000, registered),
            entry("smi_regular", quarter, managed * m_random.between(845, 860) / 1000, registered),
            entry("cameras_new", quarter, added),
            entry("cameras", quarter, cameras),
            entry("camera_coverage", quarter, m_random.between(84, 88), 88),
            entry("alarms", quarter, m_random.between(44, 46), 46),
            entry("police_room", quarter, 2, 2),
            entry("security_gate", quarter, m_random.between(7, 8), 8)};
        for (const IndicatorEntry &typed : entries)
            IndicatorStore(change.database()).insert(typed);
    }
}

/** Answered petitions have their opinion document; now and then somebody asks for a review. */
void DemoSafety::answerPetitions(Change &change, QDate since)
{
    DisputeFilter answered;
    answered.kinds = {MatterKind::Petition};
    answered.answered = true;
    answered.received.first = since;
    PetitionStore store(change.database());
    const std::vector<qint64> ids = m_desk.disputes().ids(answered, DisputeOrder::Received, false);
    for (const qint64 id : ids) {
        const std::optional<Dispute> dispute = m_desk.disputes().find({id});
        if (!dispute->acceptedOn.isValid() || dispute->acceptedOn > dispute->answeredAt.date())
            continue;
        Petition petition;
        petition.repeated = m_random.chance(120);
        petition.acceptanceToldHow = QStringLiteral("电话告知");
        OpinionDocument &document = petition.document;
        const PetitionOpinion opinions[] = {PetitionOpinion::Support, PetitionOpinion::Explain,
                                            PetitionOpinion::Refuse};
        document.opinion = opinions[m_random.weighed({35, 50, 15})];
        document.on = dispute->answeredAt.date();
        document.number =
            QStringLiteral("安医信〔%1〕%2号").arg(document.on.year()).arg(dispute->numberSerial);
        document.facts = dispute->findings;
        document.text = dispute->answer;
        document.basis = QStringLiteral("《信访工作条例》、《医疗机构投诉管理办法》");
        document.deliveredOn = std::max(document.on, dispute->toldOn);
        document.deliveredHow = QStringLiteral("直接送达");
        const QDate asked = document.deliveredOn.addDays(m_random.between(3, 25));
        if (m_random.chance(60) && asked <= m_until)
            petition.review = {asked, QStringLiteral("安和市卫生健康委员会"), {}, {}, {}};
        store.keep({id}, petition);
    }
}

} // namespace anhe
