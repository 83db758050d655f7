#pragma once

#include "core/base/strongid.h"
#include "ui/common/partedpage.h"

namespace anhe {

class CoveragePane;
class Desk;
struct Document;
class FilterMenu;
struct RegisterWords;

/**
 * Insurance: claims, policies and institutions, each a list with its detail, and the coverage of a day.
 * Targets of kind "claim", "policy" and "institution" are a row by its id, "new", for claims also
 * "matter:<id>" (begins a claim of that matter), or the rows of the keys of claimFilterOf(), policyFilterOf()
 * and institutionFilterOf(), parted by spaces; "coverage" is the coverage of a day.
 */
class InsurancePage : public PartedPage
{
    Q_OBJECT
public:
    enum Part { Claims, Policies, Institutions, Coverage };

    explicit InsurancePage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void print() override;

    void goTo(Part part) { goToPart(part); }
    Part part() const { return Part(currentPart()); }
    CoveragePane *coverage() const { return m_coverage; }

Q_SIGNALS:
    /** A form of this claim is to be printed. */
    void printRequested(anhe::ClaimId id);

protected:
    int searchedPart() const override;

private:
    static RegisterWords claimWords();
    static RegisterWords policyWords();
    static RegisterWords institutionWords();
    void buildClaims();
    void buildPolicies();
    void buildInstitutions();
    void fillInsurers();
    void printCoverage();
    void printYear();
    void showPaper(const Document &paper, const QString &name);

    Desk &m_desk;
    CoveragePane *m_coverage;
    QList<FilterMenu *> m_insurers;
};

/** The page as the main window makes it. */
Page *makeInsurancePage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
