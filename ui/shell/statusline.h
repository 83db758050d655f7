#pragma once

#include <QFrame>

class QLabel;

namespace anhe {

/** What the lower edge tells of the open ledger. Empty means there is nothing to say. */
struct LedgerStatus
{
    QString file;         ///< whole path; its name is shown, the path on hovering
    QString readOnly;     ///< why nothing can be changed
    QString lastBackup;   ///< in words
    QString clockProblem; ///< in words, e.g. the calendar of next year is missing

    bool operator==(const LedgerStatus &) const = default;
};

/** The lower edge of the window. */
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStatus(const LedgerStatus &status);
    QString text() const;

private:
    QLabel *m_file;
    QLabel *m_readOnly;
    QLabel *m_clock;
    QLabel *m_backup;
};

} // namespace anhe
