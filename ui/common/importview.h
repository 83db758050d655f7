#pragma once

#include "core/import/importregister.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace anhe {

/** What became or would become of the rows: counts, the rows that need a look, and their way out to a file.
 */
class ImportView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int RowsShown = 2000;

    explicit ImportView(QWidget *parent = nullptr);

    void showReport(const ImportReport &report, const SourceSheet &sheet);
    QString countsText() const;
    QTreeWidget *list() const { return m_list; }
    QPushButton *filterButton(RowOutcome outcome) const { return m_filters.value(int(outcome)); }
    QPushButton *exportButton() const { return m_export; }

Q_SIGNALS:
    void told(const QString &sentence, bool good);

private:
    QList<RowReport> rowsOf(std::optional<RowOutcome> outcome) const;
    void showRows();
    void exportRefused();
    std::optional<RowOutcome> chosen() const;

    ImportReport m_report;
    QStringList m_headings;
    QLabel *m_counts;
    QLabel *m_more;
    QTreeWidget *m_list;
    QList<QPushButton *> m_filters; // in the order of RowOutcome
    QPushButton *m_export;
};

} // namespace anhe
