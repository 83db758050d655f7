#include "ui/risk/clusterdetail.h"

#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainwords.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/clusterrows.h"
#include "ui/risk/riskfields.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anhe {

bool ClusterMatters::read(qint64 id)
{
    const std::optional<ComplaintCluster> cluster = id > 0 ? clusterFrom(desk(), {id}) : std::nullopt;
    m_decision = cluster ? cluster->dismissed : decisionOf(desk(), -id);
    m_matters = cluster ? cluster->matters : m_decision ? m_decision->matters : QList<DisputeId>();
    return !m_matters.isEmpty();
}

void ClusterMatters::fill(QVBoxLayout *into)
{
    if (m_decision)
        addDecision(into, *m_decision);
    for (const DisputeId id : std::as_const(m_matters))
        addMatter(into, id);
    into->addWidget(words(tr("A cluster looks at place and cause only, never at who complained."), "small"));
    into->addStretch();
}

void ClusterMatters::addDecision(QVBoxLayout *into, const ClusterDecision &decision)
{
    const QString by = dotted({isoDay(decision.decidedOn), decision.decidedBy});
    if (!decision.accepted) {
        into->addWidget(words(tr("No common risk was seen on %1: %2").arg(by, decision.reason), "muted"));
        return;
    }
    const std::optional<Risk> risk = desk().risks().find(decision.risk);
    into->addWidget(words(tr("Made a risk on %1:").arg(by), "muted"));
    if (risk)
        into->addWidget(linkButton(risk->number,
                                   [this, id = risk->id] {
                                       Q_EMIT targetRequested({QStringLiteral("risk"), id.value});
                                   }),
                        0, Qt::AlignLeft);
}

void ClusterMatters::addMatter(QVBoxLayout *into, DisputeId id)
{
    const std::optional<Dispute> matter = desk().disputes().find(id);
    if (!matter)
        return;
    const QString head = dotted({matter->number, isoDay(matter->receivedAt.date())});
    into->addWidget(linkButton(head,
                               [this, id] {
                                   Q_EMIT targetRequested({QStringLiteral("matter"), id.value});
                               }),
                    0, Qt::AlignLeft);
    into->addWidget(words(matter->narrative.simplified()));
}

ClusterDetail::ClusterDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("cluster"),
                   new EmptyState(QStringLiteral("risk"), tr("No cluster chosen"),
                                  tr("Choose a cluster in the list to see its matters and to judge whether a "
                                     "risk stands behind them."),
                                  {}),
                   parent)
    , m_count(new Chip)
    , m_judgement(new Chip)
{
    addToHead(m_count);
    addToHead(m_judgement);
    addPane(new ClusterMatters(desk), tr("Its matters"));
    const auto waits = [this] { return m_cluster.has_value(); };
    addStep(tr("Make it a risk…"), QStringLiteral("risk"), QStringLiteral("amend"), waits);
    addStep(tr("No common risk…"), QStringLiteral("close"), QStringLiteral("dismiss"), waits);
}

bool ClusterDetail::read(qint64 id)
{
    m_cluster = id > 0 ? clusterFrom(desk(), {id}) : std::nullopt;
    m_decision = id < 0 ? decisionOf(desk(), -id) : std::nullopt;
    return m_cluster || m_decision;
}

void ClusterDetail::showHead()
{
    const DepartmentId id = m_cluster ? m_cluster->department : m_decision->department;
    const QString category = m_cluster ? m_cluster->category : m_decision->category;
    const std::optional<Department> department = desk().office().department(id);
    number()->setText(
        dotted({department ? department->name : QString(), desk().office().categoryName(category)}));
    if (m_cluster)
        m_count->setChip({tr("%1 matters in %2 days")
                              .arg(m_cluster->matters.size())
                              .arg(m_cluster->first.daysTo(m_cluster->last) + 1),
                          Tone::Blue});
    else
        m_count->setChip({tr("%1 matters").arg(m_decision->matters.size()), Tone::Blue});
    m_judgement->setChip(clusterChip(m_decision, m_cluster && m_cluster->dismissed));
}

StepForm *ClusterDetail::madeStep(const QString &key)
{
    if (!m_cluster)
        return nullptr;
    if (key == QLatin1String("amend"))
        return acceptForm();
    return key == QLatin1String("dismiss") ? dismissForm() : nullptr;
}

StepForm *ClusterDetail::acceptForm()
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("A risk of %1").arg(number()->text()),
                              tr("Report the risk"));
    auto fields = std::make_shared<RiskFields>(desk(), *form);
    fields->show(desk().clusters().riskOf(*m_cluster));
    form->addWords(tr("Its %1 matters are linked to the risk.").arg(m_cluster->matters.size()));
    const auto problems = [this, fields] { return desk().risks().problemsOf(fields->risk()); };
    form->setRules(problems);
    form->onLook(problems);
    form->onFit([fields] { fields->fit(); });
    form->onTake([this, fields, cluster = *m_cluster]() -> Result<QString> {
        const Result<RiskId> accepted = desk().clusters().accept(cluster, fields->risk());
        if (!accepted)
            return accepted.failure();
        QMetaObject::invokeMethod(
            this,
            [this, id = *accepted] {
                Q_EMIT targetRequested({QStringLiteral("risk"), id.value});
            },
            Qt::QueuedConnection);
        return tr("%1 is in the register").arg(desk().risks().find(*accepted).value_or(Risk()).number);
    });
    return form;
}

StepForm *ClusterDetail::dismissForm()
{
    auto *form = new StepForm(QStringLiteral("dismiss"), tr("No common risk: %1").arg(number()->text()),
                              tr("Put the cluster aside"));
    auto *reason = new TextEdit(2, 8);
    form->addLine(
        {{form->add("reason", tr("Why these matters are no common risk"), reason, Needed::Yes), 12}});
    form->addWords(tr("It comes again only when a further matter joins them."));
    form->onTake([this, reason, cluster = *m_cluster] {
        return saying(desk().clusters().dismiss(cluster, reason->text()), tr("The cluster is put aside"));
    });
    return form;
}

void ClusterDetail::startRule()
{
    const ClusterRule rule = desk().clusters().rule();
    auto *form = new StepForm(QStringLiteral("rule"), tr("What is a cluster"), tr("Save"));
    const auto spin = [](int value, int most) {
        auto *edit = new QSpinBox;
        edit->setRange(1, most);
        edit->setValue(value);
        return edit;
    };
    auto *matters = spin(rule.matters, 100);
    auto *days = spin(rule.days, clusterLookBack);
    form->addLine({{form->add("matters", tr("So many matters"), matters, Needed::Yes), 6},
                   {form->add("days", tr("within so many days"), days, Needed::Yes), 6}});
    form->addWords(
        tr("Matters of one department and one category. Clusters are looked for in the last %1 days.")
            .arg(clusterLookBack));
    form->onTake([this, matters, days] {
        return saying(desk().clusters().saveRule({matters->value(), days->value()}),
                      tr("Clusters are looked for anew"));
    });
    beginAt(form, QStringLiteral("cluster:0"));
}

} // namespace anhe
