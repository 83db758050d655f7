#pragma once

#include "core/base/result.h"
#include "ui/report/countednumber.h"
#include "ui/report/drilltable.h"

#include <QFrame>

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace anhe {

class PagedTableView;

/** The rows behind a number, with their count beside it; they go to a file as they stand here. */
class DrillPanel : public QFrame
{
    Q_OBJECT
public:
    explicit DrillPanel(Desk &desk, QWidget *parent = nullptr);

    void showRows(const CountedNumber &number);
    /** Asks the same rows again. */
    void reload();
    /** The rows are put away; nothing is asked until others are shown. */
    void forget() { m_shown = false; }
    bool isShowing() const { return m_shown; }
    const CountedNumber &number() const { return m_number; }
    qint64 rowCount() const;
    PagedTableView *view() const { return m_listing->view; }
    /** The file's ending tells the kind: .xlsx or .csv. */
    Result<qint64> writeRows(const QString &path) const;

Q_SIGNALS:
    void matterOpened(anhe::DisputeId id);
    void targetOpened(const anhe::Target &target);
    void closed();
    void told(const QString &message);

private:
    /** One for each kind of row, so that each keeps its own widths of columns. */
    struct Listing
    {
        PagedTableView *view = nullptr;
        DrillTable rows;
    };

    void buildHead();
    Listing &listingFor(const QString &kind);
    void showPart(bool denominator);
    void showCount();
    void open();
    void exportTo(const QString &suffix);
    const Drill &drill() const;

    Desk &m_desk;
    CountedNumber m_number;
    bool m_shown = false;
    QLabel *m_label;
    QLabel *m_text;
    QLabel *m_count;
    QLabel *m_note;
    QLabel *m_definition;
    QWidget *m_parts;
    QPushButton *m_numerator;
    QPushButton *m_denominator;
    QToolButton *m_export;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    std::map<QString, Listing> m_listings;
    Listing *m_listing;
};

} // namespace anhe
