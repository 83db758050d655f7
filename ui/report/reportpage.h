#pragma once

#include "core/report/reportcontent.h"
#include "ui/common/page.h"
#include "ui/report/countednumber.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace anhe {

class ChartsPane;
class DateEdit;
class Desk;
class DrillPanel;
class EmptyState;
class FiguresPane;
class FlowLayout;
class QuarterChooser;
class QuarterReader;
class ReportDraft;
class ReportPane;
class ReportSide;
struct CountedQuarter;
struct FigureDifference;

/**
 * The quarterly report: its figures, its charts and its text. Every number opens the rows it counts beside
 * it. Target{"report", 0, "2026Q3"} opens a quarter, "2026Q3 matters.new" the rows of a figure.
 */
class ReportPage : public Page
{
    Q_OBJECT
public:
    enum Part { Figures, Charts, Text };

    explicit ReportPage(Desk &desk, QWidget *parent = nullptr);
    ~ReportPage() override;

    void refresh() override;
    void open(const Target &target) override;
    void print() override;
    bool save() override;
    QString unsaved() const override;

    Quarter quarter() const;
    void goTo(Quarter quarter);
    void showPart(Part part);
    /** Null while the quarter is being counted. */
    const QuarterlyAnalysis *analysis() const { return m_analysis.get(); }
    /** What would be printed now. */
    ReportContent content() const;
    /** PDF or, by its ending, a Word document; says how it went. */
    bool writeReport(const QString &path);
    void exportFigures();

    FiguresPane *figures() const { return m_figures; }
    ChartsPane *charts() const { return m_charts; }
    ReportPane *text() const { return m_text; }
    ReportSide *side() const { return m_side; }
    DrillPanel *rows() const { return m_rows; }
    ReportDraft *draft() const { return m_draft; }

Q_SIGNALS:
    /** The quarter has been counted and is shown. */
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void buildBody();
    QWidget *quietLine();
    void listen();
    QToolButton *addTool(const QString &iconName, const QString &text);
    void ask();
    void take(const CountedQuarter &counted);
    void showWhy(const QString &why);
    void showReport();
    void takeAsOf();
    void showFindings();
    void showEmptiness();
    void fitSide();
    void openRows(const CountedNumber &number);
    void openFigure(const FigureRef &figure);
    void openDifference(const FigureDifference &difference);
    void closeRows();
    void submit();
    void startVersion();
    void exportReport(const QString &suffix);
    void afterDraft();
    Quarter quarterDue() const;
    QString fileName() const;

    Desk &m_desk;
    ReportDraft *m_draft;
    QuarterReader *m_reader;
    std::shared_ptr<const QuarterlyAnalysis> m_analysis;
    QString m_wanted; ///< key of a figure whose rows are to be opened once it is counted
    QStringList m_omitted;
    bool m_stale = true;
    bool m_notKept = false;
    bool m_toldTakenUp = false;
    std::pair<bool, int> m_split; ///< what the sizes were last set for: rows open, and how much room
    QuarterChooser *m_chooser;
    DateEdit *m_asOf;
    QTabBar *m_tabs;
    QWidget *m_bar;
    FlowLayout *m_barLayout;
    QToolButton *m_print;
    QToolButton *m_export;
    QStackedWidget *m_body;
    EmptyState *m_waiting;
    QSplitter *m_splitter;
    QStackedWidget *m_parts;
    QWidget *m_quiet; ///< says that nothing happened in the quarter
    QLabel *m_quietWords;
    QPushButton *m_quietImport;
    FiguresPane *m_figures;
    ChartsPane *m_charts;
    ReportPane *m_text;
    QStackedWidget *m_sides;
    ReportSide *m_side;
    DrillPanel *m_rows;
    QTimer *m_soon;
    QTimer *m_checkSoon;
    QPointer<QWidget> m_cameFrom;
};

Page *makeReportPage(Desk &desk, QWidget *parent);

} // namespace anhe
