#pragma once

#include "core/desk/desk.h"
#include "ui/common/chartview.h"
#include "ui/common/pagepart.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace anhe {

class RiskMatrix;

/** How the risks lie: the matrix before and after measures, and how many there are by level, kind and state.
 * Each cell and each bar opens its risks. */
class MatrixPart : public PagePart
{
    Q_OBJECT
public:
    explicit MatrixPart(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

    RiskMatrix *matrix(bool afterMeasures) const { return afterMeasures ? m_after : m_before; }
    ChartView *chart(RiskSplit by) const;
    /** Whether risks written off are left out. */
    bool isOpenOnly() const;
    QPushButton *openOnly() const { return m_openOnly; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct SplitChart
    {
        ChartView *view;
        RiskSplit by;
        const char *key; ///< of the list's filter
        QStringList codes;
    };

    QWidget *buildBar();
    QWidget *buildMatrices();
    QWidget *buildCharts();
    void fitWidth();
    void fill(SplitChart &chart);
    QList<SplitCount> partsOf(RiskSplit by) const;
    QString wordOf(RiskSplit by, const QString &code) const;
    RiskFilter shown() const;
    void openRows(const QString &words);

    Desk &m_desk;
    QPushButton *m_openOnly;
    QLabel *m_left;
    RiskMatrix *m_before;
    RiskMatrix *m_after;
    QLabel *m_beforeTitle;
    QLabel *m_afterTitle;
    QList<SplitChart> m_charts;
    QBoxLayout *m_matrices = nullptr;
    QBoxLayout *m_splits = nullptr;
};

} // namespace anhe
