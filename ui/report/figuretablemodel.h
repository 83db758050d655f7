#pragma once

#include "core/report/quarterlyanalysis.h"

#include <QAbstractTableModel>

#include <memory>

namespace anhe {

/**
 * The figures of a quarter beside the quarter before and the same quarter of last year, under headings. A
 * cell with a number names the figure it shows.
 */
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Now, Previous, ChangeOverPrevious, LastYear, ChangeOverLastYear, Columns };

    explicit FigureTableModel(QObject *parent = nullptr);

    void setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis);

    bool isHeading(int row) const;
    /** What a cell counts; the key is empty on headings. A name opens the number of this quarter. */
    FigureRef figureAt(const QModelIndex &index) const;
    /** -1 when the figure has no row. */
    int rowOf(const QString &key) const;
    QString definitionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< of a group; then the rest is empty
        QString key;
        QString label;
        QString definition;
    };

    void addLine(const QString &heading, const FigureValue &value);
    bool countsAnything(const QString &key) const;
    QString number(const Line &line, Base base) const;
    QString change(const Line &line, Base base) const;
    QVariant headingData(const Line &line, int column, int role) const;

    std::shared_ptr<const QuarterlyAnalysis> m_analysis;
    QList<Line> m_lines;
};

} // namespace anhe
