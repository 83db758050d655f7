#include "ui/risk/risksteps.h"

#include "core/risk/riskrules.h"
#include "ui/common/dateedit.h"
#include "ui/common/matterpicker.h"
#include "ui/common/stepform.h"
#include "ui/risk/ratingrows.h"
#include "ui/risk/riskfields.h"
#include "ui/risk/riskwords.h"

namespace anhe {

namespace {

struct RiskStep
{
    const char *key;
    const char *button;
    bool (*when)(const Risk &);
    StepForm *(*make)(Desk &, const Risk &);
};

bool mayMove(const Risk &risk, RiskState to)
{
    return allowedMoves(risk).contains(to);
}

bool isUnderWay(const Risk &risk)
{
    return risk.isBeingRectified() && !risk.openExtension();
}

constexpr RiskStep riskSteps[] = {
    {"assign", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Assign…"),
     [](const Risk &risk) { return mayMove(risk, RiskState::Assigned); }, RiskSteps::assign},
    {"rectify", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Rectified…"),
     [](const Risk &risk) { return isUnderWay(risk); }, RiskSteps::rectify},
    {"begin", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Work begun…"),
     [](const Risk &risk) { return risk.state == RiskState::Assigned; }, RiskSteps::begin},
    {"verify", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Verify…"),
     [](const Risk &risk) { return mayMove(risk, RiskState::Verified); }, RiskSteps::verify},
    {"write_off", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Write off…"),
     [](const Risk &risk) { return mayMove(risk, RiskState::WrittenOff); }, RiskSteps::writeOff},
    {"decide_extension", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Decide on the extension…"),
     [](const Risk &risk) { return risk.openExtension() != nullptr; }, RiskSteps::decideExtension},
    {"ask_extension", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Ask for more time…"), isUnderWay,
     RiskSteps::askExtension},
    {"amend", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Amend…"),
     [](const Risk &risk) { return risk.state != RiskState::Voided; }, RiskSteps::amend},
    {"link", QT_TRANSLATE_NOOP("anhe::RiskSteps", "Link a matter…"),
     [](const Risk &risk) { return risk.state != RiskState::Voided; }, RiskSteps::link},
};

const RiskStep *stepOf(const QString &key)
{
    for (const RiskStep &step : riskSteps) {
        if (key == QLatin1String(step.key))
            return &step;
    }
    return nullptr;
}

/** What a matter says of the risk that it brought to light. */
Risk riskOfMatter(Desk &desk, DisputeId id)
{
    Risk risk;
    risk.foundOn = desk.clock().today();
    risk.foundBy = desk.ledger().user();
    const std::optional<Dispute> matter = desk.disputes().find(id);
    if (!matter)
        return risk;
    risk.source = RiskSource::Other;
    risk.category = QStringLiteral("dispute");
    risk.description = QStringLiteral("%1反映：%2").arg(matter->number, matter->narrative.simplified());
    risk.matters = {id};
    if (!matter->problems.isEmpty())
        risk.department = matter->problems.first().department;
    return risk;
}

} // namespace

QList<std::pair<QString, QString>> RiskSteps::all()
{
    QList<std::pair<QString, QString>> steps;
    for (const RiskStep &step : riskSteps)
        steps.append({QString::fromLatin1(step.key), tr(step.button)});
    return steps;
}

bool RiskSteps::mayTake(const Risk &risk, const QString &key)
{
    const RiskStep *step = stepOf(key);
    return step && step->when(risk);
}

StepForm *RiskSteps::make(Desk &desk, const Risk &risk, const QString &key)
{
    const RiskStep *step = stepOf(key);
    return step && step->when(risk) ? step->make(desk, risk) : nullptr;
}

StepForm *RiskSteps::report(Desk &desk, const QString &place, const std::function<void(RiskId)> &onEntered)
{
    const DisputeId matter{place.section(QLatin1Char(':'), 1).toLongLong()};
    const std::optional<Dispute> dispute = desk.disputes().find(matter);
    auto *form = new StepForm(QStringLiteral("report"),
                              dispute ? tr("A risk behind %1").arg(dispute->number) : tr("A new risk"),
                              tr("Report the risk"));
    auto fields = std::make_shared<RiskFields>(desk, *form);
    fields->addPhotos(*form);
    fields->show(riskOfMatter(desk, matter));
    const auto problems = [fields, &desk] { return desk.risks().problemsOf(fields->risk()); };
    form->setRules(problems);
    form->onLook(problems);
    form->onFit([fields] { fields->fit(); });
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Result<RiskId> reported = desk.risks().report(fields->risk(), fields->photos());
        if (!reported)
            return reported.failure();
        onEntered(*reported);
        return tr("%1 is in the register").arg(desk.risks().find(*reported).value_or(Risk()).number);
    });
    return form;
}

/** Everything that has been entered may be corrected; the limit of an assigned risk moves by an extension. */
StepForm *RiskSteps::amend(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(risk.number), tr("Save"));
    auto fields = std::make_shared<RiskFields>(desk, *form);
    fields->show(risk);
    std::shared_ptr<FixingFields> fixings;
    std::shared_ptr<RatingRows> after;
    if (risk.state != RiskState::Reported) {
        form->addWords(tr("Five fixings and charge"), "label");
        fixings = std::make_shared<FixingFields>(desk, *form, FixingFields::Limit::Kept);
        fixings->show(risk.fixings);
    }
    if (risk.rectifiedOn.isValid() || risk.after.isRated()) {
        after = std::make_shared<RatingRows>(*form, QStringLiteral("after"), desk.risks().levels());
        after->show(risk.after, RatingMethod::None);
    }
    const auto typed = [fields, fixings, after] {
        Risk amended = fields->risk();
        if (fixings)
            amended.fixings = fixings->fixings();
        if (after)
            amended.after = after->rating();
        return amended;
    };
    const FieldProblems known = desk.risks().problemsOf(risk);
    const auto problems = [typed, &desk, known] {
        return withoutKnown(desk.risks().problemsOf(typed()), known);
    };
    form->setRules(problems);
    form->onLook(problems);
    form->onFit([fields, fixings, after, typed] {
        fields->fit();
        if (fixings)
            fixings->fit(typed().before.level);
        if (after)
            after->fit();
    });
    form->onTake([typed, &desk, number = risk.number] {
        return saying(desk.risks().amend(typed()), tr("%1 is amended").arg(number));
    });
    return form;
}

/** A risk that was reported without a rating is rated here. */
StepForm *RiskSteps::assign(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("assign"), tr("Assign: %1").arg(risk.number), tr("Assign"));
    std::shared_ptr<RatingRows> rating;
    if (risk.before.isRated())
        form->addWords(tr("Rated %1").arg(ratingWords(risk.before)));
    else
        rating = std::make_shared<RatingRows>(*form, QStringLiteral("before"), desk.risks().levels());
    auto *on = new DateEdit;
    on->setDay(desk.clock().today());
    form->addLine(
        {{form->add("assigned_on", riskFieldWord(QStringLiteral("assigned_on")), on, Needed::Yes), 6}});
    auto fixings = std::make_shared<FixingFields>(desk, *form, FixingFields::Limit::Asked);
    fixings->show(risk.fixings);
    if (rating)
        rating->show({}, RatingMethod::Matrix);
    const auto rated = [risk, rating] {
        Risk now = risk;
        if (rating)
            now.before = rating->rating();
        return now;
    };
    const auto assignment = [on, fixings] { return RiskAssignment{on->day(), fixings->fixings()}; };
    const auto problems = [rated, assignment, &desk] {
        return checkAssignment(rated(), assignment(), desk.clock().today());
    };
    form->setRules(problems);
    form->onLook(problems);
    form->onFit([fixings, rating, rated] {
        if (rating)
            rating->fit();
        fixings->fit(rated().before.level);
    });
    form->onTake([rated, rating, assignment, &desk]() -> Result<QString> {
        const Risk now = rated();
        if (const Result<void> kept = rating ? desk.risks().amend(now) : Result<void>(); !kept)
            return kept.failure();
        return saying(desk.risks().assign(now.id, assignment()), tr("%1 is assigned").arg(now.number));
    });
    return form;
}

StepForm *RiskSteps::begin(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("begin"), tr("Work begun: %1").arg(risk.number), tr("Record"));
    auto *on = new DateEdit;
    on->setDay(desk.clock().today());
    form->addLine(
        {{form->add("started_on", riskFieldWord(QStringLiteral("started_on")), on, Needed::Yes), 6}});
    form->onTake([on, &desk, risk] {
        return saying(desk.risks().begin(risk.id, on->day()), tr("%1 is being rectified").arg(risk.number));
    });
    return form;
}

StepForm *RiskSteps::link(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("link"), tr("Link a matter to %1").arg(risk.number), tr("Link"));
    auto *matter = new MatterPicker(desk);
    matter->setMatter({});
    form->addLine({{form->add("matter", riskFieldWord(QStringLiteral("matter")), matter, Needed::Yes), 12}});
    form->addWords(
        tr("Complaints and disputes behind which this risk stands; each shows it in its own detail."));
    form->onTake([matter, &desk, risk] {
        return saying(desk.risks().link(risk.id, matter->matter()),
                      tr("The matter is linked to %1").arg(risk.number));
    });
    return form;
}

} // namespace anhe
