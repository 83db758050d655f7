#pragma once

#include "core/base/strongid.h"
#include "ui/common/page.h"

class QStackedWidget;
class QTabBar;

namespace anhe {

class ClaimDetail;
class CoveragePane;
class Desk;
struct Document;
class FilterMenu;
class InstitutionDetail;
class ListImportPanel;
class PolicyDetail;
class RecordDetail;
class RegisterList;
struct RegisterWords;

/** Insurance: claims, policies and institutions, each a list with its detail, and the coverage of a day. */
class InsurancePage : public Page
{
    Q_OBJECT
public:
    enum Part { Claims, Policies, Institutions, Coverage };

    explicit InsurancePage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void search(const QString &text) override;
    /**
     * kind "claim", "policy" or "institution": a row by its id, "new", for claims also "matter:<id>" (begins
     * a claim of that matter), or the rows of the keys of claimFilterOf(), policyFilterOf() and
     * institutionFilterOf(), parted by spaces. kind "coverage": the coverage on today, or on the day that
     * filter names.
     */
    void open(const Target &target) override;
    void print() override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;

    Part part() const;
    void goTo(Part part);
    RegisterList *list(Part part) const;
    RecordDetail *detail(Part part) const;
    ClaimDetail *claimDetail() const { return m_claim; }
    CoveragePane *coverage() const { return m_coverage; }
    ListImportPanel *imports() const { return m_import; }

Q_SIGNALS:
    /** A form of this claim is to be printed. */
    void printRequested(anhe::ClaimId id);

private:
    static RegisterWords claimWords();
    static RegisterWords policyWords();
    static RegisterWords institutionWords();
    void buildPlaces();
    void buildClaims();
    void buildPolicies();
    void buildInstitutions();
    void addPart(RegisterList *list, RecordDetail *detail, const QString &title);
    void buildImport();
    void printCoverage();
    void printYear();
    void showPaper(const Document &paper, const QString &name);
    void fillInsurers();
    void startNew(Part part);
    void show(Part part, qint64 id);
    void continueAt(Part part, const QString &place);
    void follow(const Target &target);

    Desk &m_desk;
    QTabBar *m_places;
    QStackedWidget *m_stack;
    QList<RegisterList *> m_lists;
    QList<RecordDetail *> m_details;
    ClaimDetail *m_claim;
    PolicyDetail *m_policy;
    InstitutionDetail *m_institution;
    CoveragePane *m_coverage;
    ListImportPanel *m_import;
    QList<FilterMenu *> m_insurers;
};

/** The page as the main window makes it. */
Page *makeInsurancePage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
