#pragma once

#include "core/report/reportregister.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anhe {

class Chip;
class ReportDraft;

/** Beside the text: how the report stands, what to look at before it is printed, what has changed since it
 * was submitted, and its versions. */
class ReportSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportSide(ReportDraft &draft, QWidget *parent = nullptr);

    void showState(const QList<Report> &versions);
    void showFindings(const QList<ReportFinding> &findings);
    void showDifferences(const QList<FigureDifference> &differences);

    QPushButton *submitButton() const { return m_submit; }
    QPushButton *versionButton() const { return m_version; }
    QList<QPushButton *> findingButtons() const { return m_findings; }
    QList<QPushButton *> differenceButtons() const { return m_differences; }
    QString stateText() const;

Q_SIGNALS:
    void findingOpened(const anhe::ReportFinding &finding);
    void differenceOpened(const anhe::FigureDifference &difference);
    void versionOpened(anhe::ReportId version);
    void submitRequested();
    void versionRequested();

private:
    ReportDraft &m_draft;
    Chip *m_chip;
    QLabel *m_state;
    QPushButton *m_submit;
    QPushButton *m_version;
    QLabel *m_findingsHead;
    QVBoxLayout *m_findingsColumn;
    QLabel *m_differencesHead;
    QVBoxLayout *m_differencesColumn;
    QLabel *m_versionsHead;
    QVBoxLayout *m_versionsColumn;
    QList<QPushButton *> m_findings;
    QList<QPushButton *> m_differences;
};

} // namespace anhe
