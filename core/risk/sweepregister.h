#pragma once

#include "core/base/result.h"
#include "core/calendar/duedate.h"
#include "core/dispute/deadlinecontext.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/risk/sweeprules.h"
#include "core/risk/sweepstore.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace anhe {

class Change;
class Ledger;
class OfficeRegister;
class RiskRegister;

/** What an office can ask of its sweeps: grid cells, weekly sheets, monthly returns, urgent reports, gaps. */
class SweepRegister : public QObject
{
    Q_OBJECT

public:
    SweepRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks,
                  std::function<const DeadlineContext &()> deadlines, QObject *parent = nullptr);

    QList<SweepCell> cells(bool withEnded = false) const;
    std::optional<SweepCell> cell(SweepCellId id) const;
    Result<SweepCellId> saveCell(SweepCell cell);

    QStringList items() const; ///< what a new weekly sheet asks
    Result<void> saveItems(const QStringList &items);

    /** A sheet to fill in, of the week or month of a day. Not kept yet. */
    Sweep proposed(SweepKind kind, SweepCellId cell, QDate day) const;

    Result<SweepId> enter(Sweep sweep);
    Result<void> amend(const Sweep &edited, const QString &reason = {});
    Result<void> sign(SweepId id, const QString &by, QDate on);
    Result<void> voidNumber(SweepId id, const QString &reason);
    FieldProblems problemsOf(const Sweep &sweep) const;

    /** The risk that a finding would become; report it with takeUp(). */
    Risk riskOf(const Sweep &sweep, int finding) const;
    /** Enters the risk and links the finding to it, in one transaction. */
    Result<RiskId> takeUp(SweepId id, int finding, const Risk &risk, const QList<ChosenFile> &photos = {});

    std::optional<Sweep> find(SweepId id) const;
    SweepId idOfNumber(const QString &number) const;
    SweepId sheetOf(SweepKind kind, SweepCellId cell, QDate day) const;
    std::vector<qint64> ids(const SweepFilter &filter, SweepOrder order, bool descending) const;
    std::vector<SweepRow> rows(std::span<const qint64> ids) const;
    qint64 count(const SweepFilter &filter) const;
    std::vector<qint64> missingIds(const MissingSweepFilter &filter) const;
    std::vector<MissingSweep> missing(std::span<const qint64> ids) const;
    qint64 count(const MissingSweepFilter &filter) const;
    /** Weeks before the present one without a signed sheet; looks back so many weeks. */
    MissingSweepFilter missingNow(int weeks = 8) const;
    /** Months that ended without a signed return, from the first cell's first month on; latest first. */
    QList<QDate> missingReturns(int months = 3) const;

    GapCalendar gaps(const Period &period) const;
    DueDate dueOf(SweepKind kind, QDate day) const; ///< by the rules of weekly sweep and monthly return
    QList<HistoryEntry> history(SweepId id) const;

    Result<AttachmentId> attach(SweepId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(SweepId id) const;

Q_SIGNALS:
    void changed();

private:
    using SweepEdit = std::function<Result<void>(Sweep &)>;

    Result<void> edit(SweepId id, const QString &reason, const SweepEdit &edit);
    static Result<void> edit(Change &change, SweepId id, const QString &reason, const SweepEdit &edit);
    void addMonths(GapCalendar &calendar, const Period &period, QDate since) const;
    Result<void> onlyOne(Change &change, const Sweep &sweep) const;
    QDate today() const;

    template <typename T>
    Result<T> told(Result<T> result)
    {
        if (result)
            Q_EMIT changed();
        return result;
    }

    Ledger &m_ledger;
    OfficeRegister &m_office;
    RiskRegister &m_risks;
    std::function<const DeadlineContext &()> m_deadlines;
};

} // namespace anhe
