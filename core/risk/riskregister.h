#pragma once

#include "core/base/result.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/risk/riskcategories.h"
#include "core/risk/riskstore.h"

#include <QObject>
#include <QScopeGuard>

#include <functional>
#include <span>
#include <vector>

namespace anhe {

class Change;
class Ledger;
class OfficeRegister;

/** What an office can ask of the hidden-risk register. Every change is one transaction with its history. */
class RiskRegister : public QObject
{
    Q_OBJECT

public:
    RiskRegister(Ledger &ledger, OfficeRegister &office, QObject *parent = nullptr);

    RiskCategories categories() const;
    Result<void> saveCategories(const RiskCategories &categories);
    RiskLevelScheme levels() const;
    /** New cut points rate what is entered or amended from here on; a risk keeps the level that it has. */
    Result<void> saveLevels(const RiskLevelScheme &scheme);

    /** Enters a risk with what was chosen for it before: checks it, gives it the next number. */
    Result<RiskId> report(Risk risk, const QList<ChosenFile> &photos = {});
    /** The same inside a change that is already open (a cluster accepted, a finding taken up). */
    Result<RiskId> report(Change &change, Risk risk, const QList<ChosenFile> &photos = {});

    /** Replaces what was typed and rates it by the cut points of today; number, state and the days of its
     * moves stay. */
    Result<void> amend(const Risk &edited, const QString &reason = {});
    FieldProblems problemsOf(const Risk &risk) const;

    Result<void> assign(RiskId id, const RiskAssignment &assignment);
    Result<void> begin(RiskId id, QDate on);
    /** evidence: photos and papers that prove the move; they are attached with it or not at all. */
    Result<void> rectify(RiskId id, const RiskRectification &rectification,
                         const QList<ChosenFile> &evidence = {});
    Result<void> verify(RiskId id, const RiskVerification &verification); ///< not passed: back to rectifying
    Result<void> writeOff(RiskId id, const RiskWriteOff &writeOff, const QList<ChosenFile> &evidence = {});
    Result<void> takeBack(RiskId id, const QString &reason); ///< the last move, made by mistake
    Result<void> voidNumber(RiskId id, const QString &reason);
    /**
     * Takes risks that were brought in together out again. Their numbers become free when none was given
     * after them, else they stay as voided. Refused when somebody has worked on one of them since.
     */
    Result<void> takeOut(const std::vector<qint64> &ids, const QString &reason);

    Result<void> askExtension(RiskId id, const RiskExtension &asked);
    /** Of the one asked for last: decidedOn, decidedBy, granted, opinion, and until when it is granted. */
    Result<void> decideExtension(RiskId id, const RiskExtension &decided);

    Result<void> link(RiskId id, DisputeId matter);
    Result<void> unlink(RiskId id, DisputeId matter, const QString &reason);
    QList<RiskId> of(DisputeId matter) const;

    std::optional<Risk> find(RiskId id) const;
    RiskId idOfNumber(const QString &number) const;
    std::vector<qint64> ids(const RiskFilter &filter, RiskOrder order, bool descending) const;
    std::vector<RiskRow> rows(std::span<const qint64> ids) const;
    qint64 count(const RiskFilter &filter) const;
    QList<SplitCount> split(const RiskFilter &filter, RiskSplit by) const;
    QList<RiskCellCount> cells(const RiskFilter &filter, bool afterMeasures = false) const;
    QList<HistoryEntry> history(RiskId id) const;

    Result<AttachmentId> attach(RiskId id, const QString &path, const QString &note = {});
    Result<AttachmentId> attachEvidence(RiskId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> photos(RiskId id) const;   ///< of the risk as it was found
    QList<Attachment> evidence(RiskId id) const; ///< of its rectification
    Result<void> extract(AttachmentId id, const QString &path) const;

    /** After a change of another register that entered or edited risks. */
    void tellChanged() { Q_EMIT changed(); }

    /** Moves that work makes join a change that is already open, and are kept or dropped with it. */
    template <typename Work>
    auto within(Change &change, Work work) -> decltype(work())
    {
        m_within = &change;
        const auto leave = qScopeGuard([this] { m_within = nullptr; });
        return work();
    }

    using RiskEdit = std::function<Result<void>(Risk &)>;
    /** Edits a risk inside a change that is already open; records the differences. */
    Result<void> edit(Change &change, RiskId id, const QString &reason, const RiskEdit &edit);

Q_SIGNALS:
    void changed();

private:
    /** What the history says of a risk that left the register: a later one may have its id. */
    static inline const QString takenOut = QStringLiteral("import undone");

    Result<void> edit(RiskId id, const QString &reason, const RiskEdit &edit);
    Result<void> move(RiskId id, RiskState to, const QString &reason,
                      const std::function<FieldProblems(Risk &)> &make,
                      const QList<ChosenFile> &evidence = {});
    static Result<void> addEvidence(Change &change, RiskId id, const QList<ChosenFile> &files);
    void rate(Risk &risk) const;
    void rateChanged(const Risk &before, Risk &risk) const;
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
    Change *m_within = nullptr;
};

} // namespace anhe
