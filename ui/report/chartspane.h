#pragma once

#include "ui/report/countednumber.h"

#include <QScrollArea>

#include <memory>

class QGridLayout;

namespace anhe {

class ChartView;

/** The charts of a quarter; a bar or a point opens its rows. */
class ChartsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChartsPane(QWidget *parent = nullptr);

    void setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis);
    /** In their order on the page; named after what they show ("trend", "departments", …). */
    QList<ChartView *> charts() const { return m_charts; }

Q_SIGNALS:
    void numberOpened(const anhe::CountedNumber &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void open(int chart, int label, int line);

    std::shared_ptr<const QuarterlyAnalysis> m_analysis;
    QList<ChartView *> m_charts;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace anhe
