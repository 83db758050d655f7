#include "ui/common/pagedtableview.h"
#include "ui/report/drillpanel.h"
#include "ui/report/figurespane.h"
#include "ui/report/figurewords.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportside.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTableView>

namespace anhe {

void ReportPage::openFigure(const FigureRef &figure)
{
    if (!m_analysis)
        return;
    if (const std::optional<CountedNumber> number = countedNumber(*m_analysis, figure))
        openRows(*number);
    else
        say(tr("This quarter has no such figure."));
}

void ReportPage::openRows(const CountedNumber &number)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused) && !m_rows->isAncestorOf(focused))
        m_cameFrom = focused;
    m_rows->showRows(number);
    m_sides->setCurrentWidget(m_rows);
    fitSide();
    m_figures->view()->scrollTo(m_figures->view()->currentIndex()); // it may have lost half its room
    m_rows->view()->setFocus();
}

/** What came and what went since, where the rows are known; else the rows of today. */
void ReportPage::openDifference(const FigureDifference &difference)
{
    std::optional<CountedNumber> number = countedNumber(*m_analysis, {difference.key});
    if (!difference.added.isEmpty() || !difference.removed.isEmpty()) {
        DisputeFilter rows;
        rows.ids = difference.added + difference.removed;
        rows.withVoided = true;
        number = CountedNumber{difference.label, quarterWords(quarter()),
                               tr("%1 then, %2 now").arg(difference.then, difference.now),
                               tr("The matters that make the difference."), rows};
    }
    if (number)
        openRows(*number);
    else
        say(tr("Nothing of this kind is counted any more."));
}

void ReportPage::closeRows()
{
    if (m_sides->currentWidget() != m_rows)
        return;
    m_sides->setCurrentWidget(m_side);
    m_rows->forget();
    fitSide();
    if (m_cameFrom)
        m_cameFrom->setFocus();
    m_cameFrom.clear();
}

} // namespace anhe
