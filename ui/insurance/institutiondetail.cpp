#include "ui/insurance/institutiondetail.h"

#include "ui/common/chip.h"
#include "ui/common/coverageview.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/insurance/institutionfields.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

QString InstitutionOverview::scopeWords() const
{
    QStringList spells;
    for (const Period &spell : institution().inScope) {
        const QString first = spell.first.isValid() ? isoDay(spell.first) : tr("the beginning");
        spells << (spell.last.isValid() ? tr("from %1 to %2").arg(first, isoDay(spell.last))
                                        : tr("from %1 on").arg(first));
    }
    return spells.isEmpty() ? tr("no") : spells.join(QStringLiteral("；"));
}

void InstitutionOverview::fill(QVBoxLayout *into)
{
    const Institution &i = institution();

    QGridLayout *grid = factGrid();
    addFact(grid, insuranceFieldWord("code"), i.code);
    addFact(grid, insuranceFieldWord("kind"), word(i.kind));
    addFact(grid, insuranceFieldWord("ownership"), dotted({word(i.sector), word(i.ownership)}));
    addFact(grid, insuranceFieldWord("in_scope"), scopeWords());
    addFact(grid, insuranceFieldWord("district"), i.district);
    addFact(grid, insuranceFieldWord("address"), i.address);
    addFact(grid, insuranceFieldWord("contact"), dotted({i.contact, i.phone}));
    addFact(grid, insuranceFieldWord("note"), i.note);
    into->addLayout(grid);
    addPolicies(into);
    into->addStretch();
}

void InstitutionOverview::addPolicies(QVBoxLayout *into)
{
    into->addWidget(heading(tr("Policies over time")));
    const CoverageTimeline timeline = desk().insurance().timeline(institution().id);
    if (timeline.spans.isEmpty()) {
        into->addWidget(words(tr("Never insured: no policy names this institution."), "warning"));
        return;
    }
    auto *view = new CoverageView;
    view->setTimeline(timeline);
    connect(view, &CoverageView::policyActivated, this, [this](PolicyId id) {
        Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
    });
    into->addWidget(view);
    for (const ChainBreak &found : desk().insurance().chain(institution().id))
        into->addWidget(words(found.text, "warning"));
    const QList<Policy> policies = desk().insurance().policiesOf(institution().id);
    for (auto policy = policies.rbegin(); policy != policies.rend(); ++policy) {
        const QString days =
            QStringLiteral("%1 – %2").arg(isoDay(policy->period.first), isoDay(policy->lastDay()));
        QPushButton *link = linkButton(dotted({policy->number, days}), [this, id = policy->id] {
            Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
        });
        link->setToolTip(policy->insurer);
        into->addWidget(link, 0, Qt::AlignLeft);
    }
}

InstitutionDetail::InstitutionDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("institution"),
                   new EmptyState(QStringLiteral("insurance"), tr("No institution chosen"),
                                  tr("Choose an institution in the list to see its policies over time."), {}),
                   parent)
    , m_level(new Chip)
    , m_standing(new Chip)
{
    addToHead(m_level);
    addToHead(m_standing);
    addPane(new InstitutionOverview(desk), tr("Overview"));
    addPane(new InsuranceHistoryPane<InstitutionId>(desk), tr("History"));
    addSteps();
}

void InstitutionDetail::addSteps()
{
    const auto always = [] { return true; };
    addStep(tr("Amend…"), QStringLiteral("open"), QStringLiteral("amend"), always);
    addMoreButton();
    addMore(tr("Its claims"), false, always, [this] {
        Q_EMIT targetRequested({QStringLiteral("claim"), 0, QStringLiteral("institution:%1").arg(record())});
    });
    addMore(tr("Its policies"), false, always, [this] {
        Q_EMIT targetRequested({QStringLiteral("policy"), 0, QStringLiteral("institution:%1").arg(record())});
    });
    addMore(
        tr("Remove…"), true, [this] { return !m_institution.own; }, [this] { removeAsked(); });
}

bool InstitutionDetail::read(qint64 id)
{
    m_institution = desk().insurance().find(InstitutionId{id}).value_or(Institution());
    return bool(m_institution.id);
}

void InstitutionDetail::showHead()
{
    number()->setText(m_institution.name);
    m_level->setChip({word(m_institution.level), Tone::Calm});
    const auto rows = desk().insurance().institutionRows(std::array{m_institution.id.value});
    if (rows.empty())
        return;
    m_standing->setChip(rows.front().inScope ? standingChip(rows.front().standing, rows.front().coveredTo)
                                             : ChipText{tr("not in scope"), Tone::Grey});
}

StepForm *InstitutionDetail::madeStep(const QString &key)
{
    return key == QLatin1String("amend") ? InstitutionSteps::amend(desk(), m_institution) : nullptr;
}

void InstitutionDetail::startNew()
{
    beginAt(InstitutionSteps::enter(desk(),
                                    [this](InstitutionId id) {
                                        unfinished().drop(place()->place());
                                        Q_EMIT entered(id.value);
                                    }),
            QStringLiteral("institution:0"));
}

void InstitutionDetail::removeAsked()
{
    const QString name = m_institution.name;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Remove the institution"),
        tr("%1 leaves the register. Why? An institution that a policy or claim names stays; end its time in "
           "scope instead.")
            .arg(name),
        tr("Remove"));
    if (reason)
        report(desk().insurance().remove(m_institution.id, *reason), tr("%1 is removed").arg(name));
}

} // namespace anhe
