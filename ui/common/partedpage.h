#pragma once

#include "ui/common/page.h"

class QStackedWidget;
class QTabBar;

namespace anhe {

struct ListImport;
class ListImportPanel;
class PagePart;
class RecordDetail;
class RegisterList;
class RegisterPart;

/** A page of several places behind tabs; Alt+1, Alt+2 … go between them. A target opens in the place that
 * knows its kind. */
class PartedPage : public Page
{
    Q_OBJECT
public:
    void refresh() override;
    void search(const QString &text) override;
    void open(const Target &target) override;
    void print() override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;

    int currentPart() const;
    void goToPart(int index);
    PagePart *partAt(int index) const { return m_parts.value(index).part; }
    /** The register behind a part, its list and its detail; null for a part that is none. */
    RegisterPart *registerOf(int index) const;
    RegisterList *list(int index) const;
    RecordDetail *detail(int index) const;
    QTabBar *tabBar() const { return m_tabs; }
    /** Null where no part brings lists in. */
    ListImportPanel *imports() const { return m_import; }

protected:
    /** tabsName: how the tabs are called aloud. */
    PartedPage(const QString &title, const QString &help, const QString &tabsName, QWidget *parent);
    /** The part in sight knows where its keys belong. */
    void focusInEvent(QFocusEvent *event) override;

    /** kinds: of the targets that open in it. */
    void addPart(PagePart *part, const QString &title, const QStringList &kinds);
    /** The tool over a part's list that brings a list in; its rows are looked at in the place of the parts.
     */
    void addImport(RegisterList *list, const ListImport &import, const QString &tip);
    /** A target of its own opens here, any other is asked of the window. */
    void follow(const Target &target);
    /** For a part without rows to search, another one that has them. */
    virtual int searchedPart() const { return currentPart(); }
    /** For a part where nothing is begun, another one where it is. */
    virtual int begunPart() const { return searchedPart(); }

private:
    struct Place
    {
        PagePart *part = nullptr;
        QStringList kinds = {};
        bool stale = false; ///< the ledger changed while another part was in sight
    };

    int partOfKind(const QString &kind) const;
    void bringUp(int index);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ListImportPanel *m_import = nullptr;
    QList<Place> m_parts;
};

} // namespace anhe
