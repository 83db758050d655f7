#pragma once

#include "ui/common/partedpage.h"

namespace anhe {

class Desk;
class FilterMenu;
class MatrixPart;
class RegisterList;
class RecordDetail;
class RegisterPart;
class RiskDetail;
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
    /** A cluster comes by itself and the matrix is a picture: there it is a risk that begins. */
    void createNew() override;

    void goTo(Part part) { goToPart(part); }
    Part part() const { return Part(currentPart()); }
    /** The register behind a part; null for one that is none. */
    RegisterPart *registerOf(Part part) const;
    RegisterList *list(Part part) const;
    RecordDetail *detail(Part part) const;
    MatrixPart *matrix() const;

protected:
    int searchedPart() const override;

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
