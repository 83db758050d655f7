#pragma once

#include "ui/common/filtermenu.h"
#include "ui/common/pagedtableview.h"

#include <QKeySequence>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace anhe {

class EmptyState;
class ListBar;

/**
 * The body of a register's page: toolbar with actions, filter chips and search; the table with its count; the
 * detail at the right, or below when the window is narrow and high enough for both.
 */
class TablePage : public QWidget
{
    Q_OBJECT
public:
    explicit TablePage(const QString &rememberedAs, QWidget *parent = nullptr);

    /**
     * A button of the toolbar; the first one added is drawn as the main one. Ctrl+N, Ctrl+S, Ctrl+P and
     * Ctrl+F belong to the window, which passes them on to the page.
     */
    QAction *addTool(const QString &iconName, const QString &text, const QKeySequence &key = {});
    void addToolWidget(QWidget *widget);
    void addFilter(const QString &key, const QString &text, bool on = false);
    /** A filter of several values; its ticked ones stand among filters() as "key:code". */
    FilterMenu *addFilterMenu(const QString &key, const QString &text,
                              FilterTicks ticks = FilterTicks::Several);
    /** A filter of one period: this month, last quarter … */
    void addPeriodFilter(const QString &key, const QString &text);
    QStringList filters() const;
    void setFilters(const QStringList &keys);
    void setSearchHint(const QString &hint);
    QString searchText() const;
    void setSearchText(const QString &text);

    void setTable(PagedTable *table);
    PagedTableView *view() const { return m_view; }
    /** Another sight of the register, e.g. a calendar, which stands in the place of the rows while the button
     * of that word is down. Searching, filtering and showing a row lead back to the rows. */
    void setSight(QWidget *sight, const QString &word, const QString &tip);
    bool isSightShown() const;
    void showSight(bool shown);
    /** Between the tools and the rows. */
    void addAbove(QWidget *widget);
    void setDetail(QWidget *detail);
    void setDetailShown(bool shown);
    /** "%1" stands for the number; usually "共 %1 件". */
    void setCountWords(const QString &words);
    /** What the page says while its register is empty. */
    void setEmptyWords(const QString &iconName, const QString &title, const QString &text,
                       const QString &firstStep);

Q_SIGNALS:
    /** Search text or filters changed: ask the list anew. */
    void narrowed();
    void currentIdChanged(qint64 id);
    void opened(qint64 id);
    void firstStepTaken();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onReloaded();
    void showCount();
    void showAll();
    void placeDetail();
    void rememberSplit();

    QString m_rememberedAs;
    ListBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    PagedTableView *m_view;
    EmptyState *m_empty;
    QWidget *m_sight = nullptr;
    QPushButton *m_sightButton = nullptr;
    QLabel *m_count;
    QWidget *m_detail = nullptr;
    QString m_countWords;
    QString m_emptyIcon;
    QString m_emptyTitle;
    QString m_emptyText;
    QString m_firstStep;
    int m_selected = 0;
};

} // namespace anhe
