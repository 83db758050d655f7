#include "ui/risk/riskpage.h"

#include "core/desk/desk.h"
#include "ui/common/officeitems.h"
#include "ui/common/registerlist.h"
#include "ui/common/registerpart.h"
#include "ui/risk/assessmentdetail.h"
#include "ui/risk/clusterdetail.h"
#include "ui/risk/clusterrows.h"
#include "ui/risk/matrixpart.h"
#include "ui/risk/riskdetail.h"
#include "ui/risk/riskimport.h"
#include "ui/risk/risklistfilters.h"
#include "ui/risk/risktables.h"

#include <QAction>
#include <QPushButton>

namespace anhe {

RegisterWords RiskPage::riskWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("risks");
    words.fresh = tr("Report a risk");
    words.freshTip = tr("Report a hidden risk (Ctrl+N)");
    words.searchHint = tr("Number, place, words, people");
    words.count = tr("%1 risks");
    words.emptyIcon = QStringLiteral("risk");
    words.emptyTitle = tr("No risks yet");
    words.emptyText =
        tr("Every hidden risk that a sweep, a drill or a complaint brings to light stands here with its "
           "level, with who puts it right until when, and with the proof that it was done.");
    words.firstStep = tr("Report the first risk");
    words.fileName = QStringLiteral("隐患台账");
    words.written = tr("%1 risks written to %2");
    words.voided = QStringLiteral("state:voided");
    return words;
}

void RiskPage::buildRisks()
{
    auto *list = new RegisterList(m_desk, riskWords());
    auto *table = makeRiskTable(m_desk, this);
    addImport(list, riskImport(m_desk), tr("Import a hidden-risk register (.xlsx, .csv)"));
    list->addFilter(QStringLiteral("open"), tr("Not written off"));
    list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    list->addFilter(QStringLiteral("extension_asked"), tr("Extension to decide"));
    list->addFilterMenu(QStringLiteral("state"), tr("State"))->setEntries(codeEntries<RiskState>());
    list->addFilterMenu(QStringLiteral("level"), tr("Level"))->setEntries(codeEntries<RiskLevel>());
    m_kinds = list->addFilterMenu(QStringLiteral("category"), tr("Kind"));
    m_departments = list->addFilterMenu(QStringLiteral("department"), tr("Department"));
    list->addFilterMenu(QStringLiteral("source"), tr("Source"))->setEntries(codeEntries<RiskSource>());
    list->addPeriodFilter(QStringLiteral("found"), tr("Found on"));
    list->setRows(table, riskFilterOf);
    list->setExport(exportOf(m_desk, riskExport));
    auto *detail = new RiskDetail(m_desk);
    auto *part =
        new RegisterPart(m_desk, list, detail, [detail](const QString &place) { detail->startNew(place); });
    part->onPrint([detail] { detail->print(); });
    addPart(part, tr("Risk register"), {QStringLiteral("risk")});
}

RegisterWords RiskPage::clusterWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("clusters");
    words.searchHint = tr("Department, category");
    words.count = tr("%1 clusters");
    words.emptyIcon = QStringLiteral("risk");
    words.emptyTitle = tr("No clusters");
    words.emptyText = tr("When several matters of one department and one category come close together, they "
                         "stand here, to be judged whether a risk is behind them.");
    return words;
}

void RiskPage::buildClusters()
{
    auto *list = new RegisterList(m_desk, clusterWords());
    auto *table = makeClusterTable(m_desk, this);
    auto *detail = new ClusterDetail(m_desk);
    list->addFilter(QStringLiteral("judged"), tr("Judged before"));
    auto *rule = new QPushButton(tr("What is a cluster…"));
    const QString readOnly = m_desk.ledger().readOnlyReason();
    rule->setEnabled(readOnly.isEmpty());
    rule->setToolTip(readOnly.isEmpty() ? tr("So many matters within so many days") : readOnly);
    list->addToolWidget(rule);
    connect(rule, &QPushButton::clicked, detail, &ClusterDetail::startRule);
    list->setRows(table, [table](const QStringList &keys, const QString &text) {
        table->setFilter(clusterFilterOf(keys, text));
    });
    addPart(new RegisterPart(m_desk, list, detail, [detail](const QString &) { detail->startRule(); }),
            tr("Complaint clusters"), {QStringLiteral("cluster")});
}

RegisterWords RiskPage::assessmentWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("assessments");
    words.fresh = tr("New decision");
    words.freshTip = tr("Enter a major decision to be assessed (Ctrl+N)");
    words.searchHint = tr("Number, decision, unit");
    words.count = tr("%1 decisions");
    words.emptyIcon = QStringLiteral("risk");
    words.emptyTitle = tr("No major decisions yet");
    words.emptyText =
        tr("Before a major decision is taken, its risk to stability is assessed here: whether it "
           "is lawful, reasonable, feasible and under control, and what was said of it.");
    words.firstStep = tr("Enter a decision");
    words.fileName = QStringLiteral("重大决策稳评台账");
    words.written = tr("%1 decisions written to %2");
    words.voided = QStringLiteral("voided");
    return words;
}

void RiskPage::buildAssessments()
{
    auto *list = new RegisterList(m_desk, assessmentWords());
    auto *table = makeAssessmentTable(m_desk, this);
    QAction *criteria = list->addTool(QStringLiteral("settings"), tr("Criteria…"));
    criteria->setToolTip(tr("What decisions are assessed by: in the settings"));
    connect(criteria, &QAction::triggered, this, [this] {
        follow({QStringLiteral("settings"), 0, QStringLiteral("stability")});
    });
    list->addFilter(QStringLiteral("unassessed"), tr("To be assessed now"));
    list->addFilter(QStringLiteral("open"), tr("Not assessed"));
    list->addFilterMenu(QStringLiteral("level"), tr("Level"))->setEntries(codeEntries<StabilityLevel>());
    list->addFilterMenu(QStringLiteral("conclusion"), tr("Conclusion"))
        ->setEntries(codeEntries<StabilityConclusion>());
    list->addPeriodFilter(QStringLiteral("assessed_in"), tr("Assessed on"));
    list->setRows(table, stabilityFilterOf);
    list->setExport(exportOf(m_desk, assessmentExport));
    auto *detail = new AssessmentDetail(m_desk);
    auto *part = new RegisterPart(m_desk, list, detail, [detail](const QString &) { detail->startNew(); });
    part->onPrint([detail] { detail->print(); });
    addPart(part, tr("Stability assessments"), {QStringLiteral("assessment")});
}

void RiskPage::buildMatrix()
{
    addPart(new MatrixPart(m_desk), tr("Risk matrix"), {});
}

} // namespace anhe
