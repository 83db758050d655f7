#pragma once

#include "core/base/strongid.h"
#include "ui/common/page.h"

class QPushButton;

namespace anhe {

class Desk;
class ReferralDetail;
class ReferralTableModel;
class TablePage;

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

    TablePage *list() const { return m_list; }
    ReferralTableModel *table() const { return m_table; }
    ReferralDetail *detail() const { return m_detail; }
    /** Writes the rows shown; the suffix tells the format. */
    void exportTo(const QString &file);

Q_SIGNALS:
    /** A form of this referral is to be printed. */
    void printRequested(anhe::ReferralId id);

private:
    void buildList();
    void addFilters();
    void addExport();
    void askExport(const QString &suffix);
    void narrow();
    void showRows(const QStringList &keys);
    void continueAt(const QString &place);
    void showReferral(ReferralId id);
    void startDraft(DisputeId matter);
    void setGiven(const QStringList &keys);

    Desk &m_desk;
    TablePage *m_list;
    ReferralTableModel *m_table;
    ReferralDetail *m_detail;
    QPushButton *m_givenChip;
    QStringList m_given;
};

/** The page as the main window makes it. */
Page *makeMediationPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
