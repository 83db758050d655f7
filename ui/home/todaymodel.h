#pragma once

#include "core/desk/today.h"

#include <QAbstractListModel>

namespace anhe {

/** The day's list in one column: headings, what is to be done, and where the rest of a long part is. */
class TodayModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class LineKind { Heading, Item, More };

    struct Line
    {
        LineKind kind = LineKind::Heading;
        int section = 0;
        int item = 0; ///< of a More line: which of the section's lists holds the rest; -1 = none does
    };

    static constexpr int KindRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setToday(const Today &today);
    const Today &today() const { return m_today; }
    const Line &line(int row) const { return m_lines[row]; }
    const TodaySection &section(int row) const { return m_today.sections[m_lines[row].section]; }
    /** Of a line of kind Item. */
    const TodayItem &item(int row) const;
    /** Of a line of kind More; null when no list holds the rest. */
    const TodayList *list(int row) const;
    /** The longest words of a chip: all chips of the list begin at one place. */
    QString longestRemaining() const { return m_longestRemaining; }
    QString headingText(int row) const;
    QString moreText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addMore(int section);

    Today m_today;
    QList<Line> m_lines;
    QString m_longestRemaining;
};

} // namespace anhe
