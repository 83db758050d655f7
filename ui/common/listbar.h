#pragma once

#include "ui/common/filtermenu.h"

class QAction;
class QLineEdit;
class QPushButton;
class QTimer;

namespace anhe {

class FlowLayout;

/**
 * The line above a list: tools, filters, search. Where the width ends, the filters that are off wait behind
 * one button, so that the rows keep the room.
 */
class ListBar : public QWidget
{
    Q_OBJECT
public:
    explicit ListBar(QWidget *parent = nullptr);

    /** The first one added is drawn as the main one. */
    void addTool(QAction *action, const QString &iconName);
    /** Tools stand before the button of filters and the search box, which stay last. */
    void addWidget(QWidget *widget);
    void addFilter(const QString &key, const QString &text, bool on);
    FilterMenu *addFilterMenu(const QString &key, const QString &text, FilterTicks ticks);

    /** Keys of the chips that are on; what menus have ticked as "key:code". */
    QStringList filters() const;
    void setFilters(const QStringList &keys);

    void setSearchHint(const QString &hint);
    QString searchText() const;
    void setSearchText(const QString &text); ///< asks for no rows
    void clearSearch();                      ///< the list is whole again at once
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    /** Search text or filters changed: ask the list anew. */
    void narrowed();
    void searchEntered(); ///< with the Enter key, after narrowed()

protected:
    bool event(QEvent *event) override;

private:
    void fitFilters();
    bool isFilter(QWidget *widget) const;

    FlowLayout *m_layout;
    QPushButton *m_filterToggle;
    QLineEdit *m_search;
    QTimer *m_searchPause;
    QList<QPushButton *> m_chips;
    QList<FilterMenu *> m_menus;
    bool m_hasTool = false;
};

} // namespace anhe
