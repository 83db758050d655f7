#pragma once

#include "ui/common/partedpage.h"

namespace anhe {

class Desk;
class FilterMenu;
class MatrixPart;
struct RegisterWords;

/** Hidden risks: the register with its rectifications, supervision notices, sweeps, complaint clusters and
 * the stability assessments of major decisions. */
class RiskPage : public PartedPage
{
    Q_OBJECT
public:
    enum Part { Risks, Notices, Sweeps, Clusters, Assessments, Matrix };

    explicit RiskPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;

    void goTo(Part part) { goToPart(part); }
    Part part() const { return Part(currentPart()); }
    MatrixPart *matrix() const;

protected:
    int searchedPart() const override;
    /** A cluster comes by itself and the matrix is a picture: there it is a risk that begins. */
    int begunPart() const override;

private:
    static RegisterWords riskWords();
    static RegisterWords clusterWords();
    static RegisterWords assessmentWords();
    void buildRisks();
    void buildNotices();
    void buildSweeps();
    void buildClusters();
    void buildAssessments();
    void buildMatrix();
    void fillFilters();

    Desk &m_desk;
    FilterMenu *m_kinds = nullptr;
    FilterMenu *m_departments = nullptr;
};

/** The page as the main window makes it. */
Page *makeRiskPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
