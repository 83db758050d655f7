#include "core/demo/demomatter.h"

#include "core/demo/demopeople.h"

namespace anhe {

namespace {

struct Topic
{
    const char *category;
    const char *groups;
    int weight;
    const char *store = nullptr; ///< the one of the stores that answers for it
};

constexpr Topic topics[] = {
    {"attitude", "clinical surgical outpatient window", 16},
    {"process.waiting", "outpatient clinical", 12},
    {"communication.explanation", "clinical surgical", 9},
    {"fees.charge", "window clinical surgical", 9},
    {"quality.diagnosis", "clinical surgical outpatient", 8},
    {"nursing", "clinical surgical", 6},
    {"quality.medication", "clinical surgical", 6},
    {"fees.insurance", "window", 5},
    {"process.appointment", "outpatient", 5},
    {"quality.operation", "surgical", 5},
    {"communication.consent", "surgical", 4},
    {"environment.facilities", "logistics clinical surgical", 4, "后勤保障科"},
    {"quality.nursing_safety", "clinical surgical", 4},
    {"environment.food", "logistics", 3, "膳食科"},
    {"ethics", "clinical surgical", 3},
    {"quality.infection", "surgical", 2},
    {"privacy", "clinical surgical outpatient", 2},
    {"security", "logistics", 2, "保卫科"},
    {"other", "logistics outpatient", 2},
};

int topicOf(DemoRandom &random)
{
    static const int whole = [] {
        int sum = 0;
        for (const Topic &topic : topics)
            sum += topic.weight;
        return sum;
    }();
    int left = random.below(whole);
    int index = 0;
    while (left >= topics[index].weight)
        left -= topics[index++].weight;
    return index;
}

/** Where a treatment went wrong, as disputes and petitions tell. */
int treatmentTopic(DemoRandom &random)
{
    static const QList<int> treatments{4, 6, 9, 12, 15};
    return random.pick(treatments);
}

/** Women's and children's departments treat nobody else, and a store answers for its own work. */
bool suits(const DemoDepartment &department, const Topic &topic, const Dispute &dispute)
{
    if (department.group == QLatin1String("logistics"))
        return !topic.store || department.name == QString::fromUtf8(topic.store);
    if (dispute.anonymous)
        return true;
    const DemoScene patient{dispute.patient.sex, dispute.patientAge};
    if (department.name == QStringLiteral("妇产科"))
        return patient.sex == Sex::Female && !patient.isChild();
    if (department.group == QLatin1String("clinical"))
        return patient.isChild() == (department.name == QStringLiteral("儿科"));
    return true;
}

Channel channelOf(DemoRandom &random, MatterKind kind)
{
    using enum Channel;
    static const QList<Channel> usual{Visit,        Phone,        Letter, Email,    SuggestionBox,
                                      Hotline12345, Hotline12320, Online, Superior, Media,
                                      Police,       Staff,        Other};
    static const QList<Channel> petition{Superior, Letter, Visit, Hotline12345};
    if (kind == MatterKind::Petition)
        return petition[random.weighed({50, 20, 20, 10})];
    if (kind == MatterKind::Dispute)
        return usual[random.weighed({70, 10, 2, 0, 0, 8, 0, 1, 3, 1, 3, 2, 0})];
    return usual[random.weighed({30, 24, 3, 2, 3, 18, 3, 10, 3, 1, 1, 1, 1})];
}

QString openingOf(Channel channel)
{
    switch (channel) {
    case Channel::Visit:
        return QStringLiteral("opening.visit");
    case Channel::Phone:
        return QStringLiteral("opening.phone");
    case Channel::Letter:
    case Channel::Email:
    case Channel::SuggestionBox:
        return QStringLiteral("opening.letter");
    case Channel::Hotline12345:
    case Channel::Hotline12320:
        return QStringLiteral("opening.hotline");
    case Channel::Online:
        return QStringLiteral("opening.online");
    default:
        return QStringLiteral("opening.other");
    }
}

/** How the complainant speaks of the patient. */
QString patientWord(const Dispute &dispute)
{
    const bool male = dispute.patient.sex == Sex::Male;
    switch (dispute.relation) {
    case Relation::Self:
        return QStringLiteral("我");
    case Relation::Child:
        return male ? QStringLiteral("我父亲") : QStringLiteral("我母亲");
    case Relation::Parent:
        return male ? QStringLiteral("我儿子") : QStringLiteral("我女儿");
    case Relation::Spouse:
        return male ? QStringLiteral("我丈夫") : QStringLiteral("我妻子");
    case Relation::Sibling:
        return male ? QStringLiteral("我哥哥") : QStringLiteral("我妹妹");
    case Relation::OtherKin:
        return male ? QStringLiteral("我爷爷") : QStringLiteral("我姑姑");
    case Relation::Friend:
        return QStringLiteral("我同事");
    default:
        return QStringLiteral("患者");
    }
}

/** The section of what people suffer from in a department. */
QString diseasesFor(const DemoScene &scene)
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    const QString usual = QStringLiteral("disease");
    const QString here = usual + QLatin1Char('.') + scene.department;
    const QString child = QStringLiteral(".儿童");
    if (scene.isChild() && phrases.has(here + child))
        return here + child;
    if (phrases.has(here))
        return here;
    return scene.isChild() ? usual + child : usual;
}

/** The section of what happened. */
QString eventOf(const Dispute &dispute, bool death)
{
    const QString category = dispute.problems.first().category;
    if (dispute.kind == MatterKind::Petition)
        return DemoPhrases::shared().nearest(QStringLiteral("event.petition"), category,
                                             QStringLiteral("event.petition"));
    if (death)
        return QStringLiteral("event.death");
    if (dispute.kind == MatterKind::Dispute)
        return QStringLiteral("event.dispute.") + category;
    return QStringLiteral("event.") + (category.isEmpty() ? QStringLiteral("other") : category);
}

QString subjectOf(MatterKind kind)
{
    const QString usual = QStringLiteral("subject");
    return kind == MatterKind::Complaint ? usual : usual + QLatin1Char('.') + codeText(kind);
}

Demand demandFor(DemoRandom &random, const Dispute &dispute)
{
    using enum Demand;
    const QString category = dispute.problems.first().category;
    if (dispute.kind == MatterKind::Dispute)
        return random.chance(750) ? Compensation : Treatment;
    if (category.startsWith(QLatin1String("fees")))
        return random.chance(650) ? Refund : Explanation;
    if (category == QLatin1String("attitude"))
        return random.chance(600) ? Apology : Discipline;
    static const QList<Demand> usual{Explanation, Explanation, Improvement, Improvement, Apology,
                                     Treatment,   Waiver,      Discipline,  Other};
    return random.pick(usual);
}

} // namespace

DemoMatter DemoMatterMaker::made(const QDateTime &receivedAt)
{
    DemoMatter matter;
    Dispute &dispute = matter.dispute;
    dispute.uuid = m_random.uuid();
    dispute.receivedAt = receivedAt;
    chooseKind(dispute);
    dispute.receivedBy = m_random.pick(m_office.officers);
    if (m_random.chance(965))
        dispute.handler = m_random.pick(m_office.officers);
    choosePeople(dispute);
    chooseProblems(dispute);
    chooseCare(dispute, m_department->group);
    chooseDemands(dispute);
    matter.places = placesOf(dispute);
    write(dispute, matter.places);
    return matter;
}

void DemoMatterMaker::chooseKind(Dispute &dispute)
{
    static const QList<MatterKind> kinds{MatterKind::Complaint, MatterKind::Dispute, MatterKind::Petition};
    dispute.kind = kinds[m_random.weighed({86, 9, 5})];
    dispute.kindEntered = dispute.kind;
    dispute.channel = channelOf(m_random, dispute.kind);
    dispute.headCount = dispute.channel == Channel::Visit ? 1 + m_random.weighed({60, 25, 8, 4, 2, 1}) : 1;
    dispute.happenedOn = dispute.receivedOn().addDays(-m_random.below(m_random.chance(700) ? 3 : 25));
    if (dispute.channel == Channel::Hotline12345 || dispute.channel == Channel::Superior)
        dispute.externalNumber = QStringLiteral("%1%2")
                                     .arg(dispute.receivedOn().toString(QStringLiteral("yyMMdd")))
                                     .arg(m_random.below(1000000), 6, 10, QLatin1Char('0'));
}

void DemoMatterMaker::choosePeople(Dispute &dispute)
{
    using enum Relation;
    static const QList<Relation> relations{Self, Child, Parent, Spouse, Sibling, OtherKin, Friend, Agent};
    const QDate on = dispute.receivedOn();
    const auto anySex = [this] { return m_random.chance(480) ? Sex::Male : Sex::Female; };
    const bool mayBeUnnamed = dispute.kind == MatterKind::Complaint && dispute.channel != Channel::Visit;
    if (mayBeUnnamed && m_random.chance(70)) {
        dispute.anonymous = true;
        return;
    }
    const QDate born = demoBirth(m_random, on, 24, 66);
    dispute.complainant = demoPerson(m_random, anySex(), born);
    dispute.relation = relations[m_random.weighed({45, 22, 13, 10, 3, 3, 2, 2})];
    if (dispute.relation == Self) {
        dispute.patient = dispute.complainant;
        dispute.patientBornOn = born;
    } else {
        const bool child = dispute.relation == Parent;
        const bool elder = dispute.relation == Child || dispute.relation == OtherKin;
        dispute.patientBornOn = child   ? demoBirth(m_random, on, 0, 15)
                                : elder ? born.addYears(-m_random.between(22, 32))
                                        : born.addDays(m_random.between(-1500, 1500));
        const Sex sex = dispute.relation == Spouse
                            ? (dispute.complainant.sex == Sex::Male ? Sex::Female : Sex::Male)
                            : anySex();
        dispute.patient = demoPerson(m_random, sex, dispute.patientBornOn);
        dispute.patient.phone.clear();
    }
    dispute.patientAge = std::max(0, int(dispute.patientBornOn.daysTo(on) / 365.25));
}

/** The department drawn; one that does not suit gives way to another of its group, without a further draw. */
const DemoDepartment &DemoMatterMaker::placeOf(const Dispute &dispute, int topic)
{
    const DemoDepartment &drawn = m_office.oneOf(m_random, QString::fromLatin1(topics[topic].groups));
    if (suits(drawn, topics[topic], dispute))
        return drawn;
    QList<int> others;
    for (const int index : m_office.byGroup.value(drawn.group)) {
        if (suits(m_office.departments[index], topics[topic], dispute))
            others << index;
    }
    const int lot = dispute.uuid.left(4).toInt(nullptr, 16);
    return others.isEmpty() ? drawn : m_office.departments[others[lot % others.size()]];
}

DemoScene DemoMatterMaker::sceneOf(const Dispute &dispute) const
{
    return {dispute.patient.sex, dispute.patientAge, m_department->name, m_department->group};
}

Problem DemoMatterMaker::problemAbout(const Dispute &dispute, int topic)
{
    const DemoDepartment &department = placeOf(dispute, topic);
    Problem problem;
    problem.category = QString::fromLatin1(topics[topic].category);
    problem.department = department.id;
    if (m_random.chance(600))
        problem.staff = m_random.pick(department.staff);
    if (m_random.chance(700))
        problem.severity = m_random.weighed({35, 40, 20, 5});
    m_department = &department;
    return problem;
}

void DemoMatterMaker::chooseProblems(Dispute &dispute)
{
    const bool treatment =
        dispute.kind == MatterKind::Dispute || (dispute.kind == MatterKind::Petition && m_random.chance(500));
    const int more = m_random.weighed({80, 16, 4});
    QList<Problem> others;
    for (int i = 0; i < more; ++i) {
        others << problemAbout(dispute, topicOf(m_random));
        others.last().description =
            QStringLiteral("另反映%1%2问题")
                .arg(m_department->name, m_office.categories.value(others.last().category));
    }
    dispute.problems << problemAbout(dispute, treatment ? treatmentTopic(m_random) : topicOf(m_random));
    dispute.problems += others;
    dispute.severity = dispute.problems.first().severity;
    if (dispute.kind == MatterKind::Complaint && m_random.chance(12)) {
        dispute.problems.first().category.clear(); // to be sorted later
        dispute.handler.clear();
    }
}

void DemoMatterMaker::chooseCare(Dispute &dispute, const QString &group)
{
    const bool ward = group == QLatin1String("clinical") || group == QLatin1String("surgical");
    const bool inpatient = ward && (dispute.kind == MatterKind::Dispute || m_random.chance(550));
    dispute.care = inpatient                                          ? Care::Inpatient
                   : m_department->name == QStringLiteral("急诊科")   ? Care::Emergency
                   : m_department->name == QStringLiteral("体检中心") ? Care::CheckUp
                                                                      : Care::Outpatient;
    if (dispute.anonymous)
        return;
    dispute.patientNumber = (inpatient ? QStringLiteral("ZY%1") : QStringLiteral("MZ%1"))
                                .arg(m_random.below(10000000), 7, 10, QLatin1Char('0'));
    if (!inpatient)
        return;
    dispute.admittedOn = dispute.happenedOn.addDays(-m_random.below(9));
    if (m_random.chance(650)) {
        const QDate discharged = dispute.happenedOn.addDays(m_random.below(9));
        if (discharged <= dispute.receivedOn())
            dispute.dischargedOn = discharged;
    }
}

void DemoMatterMaker::chooseDemands(Dispute &dispute)
{
    const Demand main = demandFor(m_random, dispute);
    dispute.demands << codeText(main);
    if (main != Demand::Explanation && m_random.chance(350))
        dispute.demands << codeText(Demand::Explanation);
    if (main == Demand::Compensation)
        dispute.claimed = Money::ofYuan(m_random.between(3, m_random.chance(300) ? 900 : 120) * 1000);
    else if (main == Demand::Refund)
        dispute.claimed = Money{m_random.between(20, 3000) * 100 + m_random.below(100)};
}

DemoPlaces DemoMatterMaker::placesOf(const Dispute &dispute)
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    const auto pick = [&](const QString &section) { return m_random.pick(phrases.of(section)); };
    const bool medical =
        m_department->group != QLatin1String("window") && m_department->group != QLatin1String("logistics");
    const QString staff = dispute.problems.first().staff.isEmpty() ? demoName(m_random, Sex::Female)
                                                                   : dispute.problems.first().staff;
    const int hour = m_random.between(8, 16);
    return {
        {QStringLiteral("我"), patientWord(dispute)},
        {QStringLiteral("科"), m_department->name},
        {QStringLiteral("医"), staff.left(1) + (medical ? QStringLiteral("医生") : QStringLiteral("某"))},
        {QStringLiteral("时"), (hour < 12 ? QStringLiteral("上午%1点").arg(hour)
                                          : QStringLiteral("下午%1点").arg(hour == 12 ? 1 : hour - 12)) +
                                   (m_random.chance(500) ? QStringLiteral("半") : QString())},
        {QStringLiteral("分"), QString::number(m_random.between(3, 18) * 5)},
        {QStringLiteral("天"), QString::number(m_random.between(2, 15))},
        {QStringLiteral("元"), dispute.claimed ? QString::number(dispute.claimed->fen / 100)
                                               : QString::number(m_random.between(3, 480) * 10)},
        {QStringLiteral("床"), QString::number(m_random.between(1, 58))},
        {QStringLiteral("药"), pick(QStringLiteral("medicine"))},
        {QStringLiteral("查"), pick(QStringLiteral("examination"))},
        {QStringLiteral("病"), pick(diseasesFor(sceneOf(dispute)))},
        {QStringLiteral("题"),
         m_office.categories.value(dispute.problems.first().category, QStringLiteral("服务"))},
    };
}

void DemoMatterMaker::write(Dispute &dispute, const DemoPlaces &places)
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    const DemoScene scene = sceneOf(dispute);
    const auto say = [&](const QString &section) {
        return filled(m_random.pick(phrases.fitting(section, scene)), places);
    };
    const bool death = dispute.kind == MatterKind::Dispute && dispute.care == Care::Inpatient &&
                       dispute.relation != Relation::Self && m_random.chance(90);
    if (death) {
        dispute.diedAt = QDateTime(dispute.happenedOn, QTime(m_random.below(8), m_random.below(60)));
        dispute.dischargedOn = {};
    }
    const QString opening =
        dispute.kind == MatterKind::Petition ? QString() : say(openingOf(dispute.channel));
    const QString ask = QStringLiteral("ask.") + dispute.demands.first();
    dispute.demandText = say(ask);
    dispute.narrative = opening + say(eventOf(dispute, death)) +
                        (death ? QString() : say(QStringLiteral("reaction"))) + dispute.demandText;
    dispute.subject = say(subjectOf(dispute.kind));
}

} // namespace anhe
