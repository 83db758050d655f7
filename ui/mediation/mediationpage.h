#pragma once

#include "core/base/strongid.h"
#include "ui/common/page.h"

namespace anhe {

class Desk;
class ReferralDetail;
class ReferralTableModel;
class RegisterList;
struct RegisterWords;

/** The register of referrals to negotiation, mediation and court: list and detail. */
class MediationPage : public Page
{
    Q_OBJECT
public:
    explicit MediationPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void search(const QString &text) override;
    /** kind "referral": a row by its id; "matter:<id>" begins a new referral of that matter; else the rows of
     * the keys of referralFilterOf(), parted by spaces. */
    void open(const Target &target) override;
    void print() override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;

    RegisterList *list() const { return m_list; }
    ReferralTableModel *table() const { return m_table; }
    ReferralDetail *detail() const { return m_detail; }
    /** Writes the rows shown; the suffix tells the format. */
    void exportTo(const QString &file);

Q_SIGNALS:
    /** A form of this referral is to be printed. */
    void printRequested(anhe::ReferralId id);

private:
    static RegisterWords listWords();
    void buildList();
    void addFilters();
    void continueAt(const QString &place);
    void showReferral(ReferralId id);
    void startDraft(DisputeId matter);

    Desk &m_desk;
    RegisterList *m_list;
    ReferralTableModel *m_table;
    ReferralDetail *m_detail;
};

/** The page as the main window makes it. */
Page *makeMediationPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
