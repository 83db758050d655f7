#pragma once

#include "core/base/strongid.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace anhe {

class Desk;
struct Draft;
class DisputeDetail;
class DisputeEditor;
class DisputeTableModel;
class DraftStrip;
class FilterMenu;
class PetitionStrip;
class RegisterList;
struct RegisterWords;

/** The register of complaints, disputes and petitions: list and detail, or one matter being entered. */
class DisputePage : public Page
{
    Q_OBJECT
public:
    explicit DisputePage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void search(const QString &text) override;
    /** kind "matter": a row by its id, with "edit:<field>" that field of it in the full form; or the rows of
     * a filter in the keys of disputeFilterOf(), parted by spaces. */
    void open(const Target &target) override;
    void print() override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;

    RegisterList *list() const { return m_list; }
    DisputeTableModel *table() const { return m_table; }
    DisputeDetail *detail() const { return m_detail; }
    DisputeEditor *editor() const { return m_editor; }
    DraftStrip *drafts() const { return m_drafts; }
    PetitionStrip *petitions() const { return m_petitions; }
    bool isEditing() const;
    /** Writes the rows shown; the suffix tells the format. */
    void exportTo(const QString &file);

Q_SIGNALS:
    /** A form of this matter is to be printed. */
    void printRequested(anhe::DisputeId id);

private:
    static RegisterWords listWords();
    void buildList();
    void addFilters();
    void tellList();
    void fillFilters();
    void showPetitions(const QString &part);
    void showMatter(DisputeId id);
    void showList();
    void startEditing();
    void edit(DisputeId id, const QString &field);
    void continueDraft(const Draft &draft);
    void onSaved(DisputeId id, const QString &words);

    Desk &m_desk;
    QStackedWidget *m_stack;
    DraftStrip *m_drafts;
    PetitionStrip *m_petitions;
    RegisterList *m_list;
    DisputeTableModel *m_table;
    DisputeDetail *m_detail;
    DisputeEditor *m_editor;
    FilterMenu *m_departments = nullptr;
    FilterMenu *m_categories = nullptr;
    bool m_whole = true; ///< no filter narrows the list, but perhaps a search
};

/** The page as the main window makes it. */
Page *makeDisputePage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
