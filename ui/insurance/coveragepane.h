#pragma once

#include "core/desk/desk.h"
#include "ui/common/pagepart.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace anhe {

class DateEdit;
class InsuranceCharts;

/**
 * Who is insured on a day: the coverage rate by level and kind, with the uninsured, lapsed and expiring
 * named; and what claims came to. Each number opens its rows.
 */
class CoveragePane : public PagePart
{
    Q_OBJECT
public:
    explicit CoveragePane(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    /** The coverage on the day that the filter names, else on today. */
    void open(const Target &target) override;
    QDate day() const;

Q_SIGNALS:
    /** The table of the day, the claims of its year. */
    void tablePrintRequested();
    void yearPrintRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void fillTable(const CoverageRate &rate);
    void addLine(QGridLayout *grid, const QString &name, const CoverageLine &line, const QString &key);
    void addNumber(QGridLayout *grid, int row, int column, qint64 count, const QString &keys,
                   const QString &what);
    void fillNames();
    void addNames(CoverStanding standing, const QString &title);
    QString onDay() const;

    Desk &m_desk;
    QBoxLayout *m_columns = nullptr;
    DateEdit *m_day;
    QLabel *m_rate;
    QWidget *m_tableHolder;
    QWidget *m_names;
    InsuranceCharts *m_charts;
};

} // namespace anhe
