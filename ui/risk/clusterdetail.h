#pragma once

#include "ui/common/factspane.h"
#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;

/** The matters of a cluster, and what was said of it before. */
class ClusterMatters : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    void fill(QVBoxLayout *into) override;

private:
    void addDecision(QVBoxLayout *into, const ClusterDecision &decision);
    void addMatter(QVBoxLayout *into, DisputeId id);

    QList<DisputeId> m_matters;
    std::optional<ClusterDecision> m_decision; ///< on it, or on what it was before it grew
};

/** One cluster of complaints: its matters, and the judgement whether a risk stands behind them. */
class ClusterDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit ClusterDetail(Desk &desk, QWidget *parent = nullptr);

    /** How many matters in how many days are a cluster. */
    void startRule();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    StepForm *acceptForm();
    StepForm *dismissForm();

    std::optional<ComplaintCluster> m_cluster;
    std::optional<ClusterDecision> m_decision;
    Chip *m_count;
    Chip *m_judgement;
};

} // namespace anhe
