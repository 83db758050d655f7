#pragma once

#include "ui/report/countednumber.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace anhe {

class FigureTableModel;

/** The figures of a quarter in a table; a number opens its rows, the line beneath says what it means. */
class FiguresPane : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPane(QWidget *parent = nullptr);

    void setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis);
    /** Selects this quarter's number of a figure; false when it has no row. */
    bool selectFigure(const QString &key);
    QTableView *view() const { return m_view; }
    FigureTableModel *model() const { return m_model; }

Q_SIGNALS:
    void figureOpened(const anhe::FigureRef &figure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showDefinition();
    void fit();
    void fitLabels();

    FigureTableModel *m_model;
    QTableView *m_view;
    QLabel *m_definition;
};

} // namespace anhe
