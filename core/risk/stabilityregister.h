#pragma once

#include "core/base/result.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/risk/stabilitystore.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace anhe {

class Ledger;
class OfficeRegister;

/** Major decisions and their stability risk assessments. Every change is one transaction with its history. */
class StabilityRegister : public QObject
{
    Q_OBJECT

public:
    StabilityRegister(Ledger &ledger, OfficeRegister &office, QObject *parent = nullptr);

    StabilityScheme scheme() const;
    Result<void> saveScheme(const StabilityScheme &scheme);

    StabilityAssessment proposed() const; ///< with the criteria of the scheme, today; not kept yet

    /** A decision, assessed or to be assessed. */
    Result<StabilityAssessmentId> enter(StabilityAssessment assessment);
    /** What is typed later: scores, opinions, level, conclusion, follow-ups. */
    Result<void> amend(const StabilityAssessment &edited, const QString &reason = {});
    Result<void> voidNumber(StabilityAssessmentId id, const QString &reason);
    FieldProblems problemsOf(const StabilityAssessment &assessment) const;

    std::optional<StabilityAssessment> find(StabilityAssessmentId id) const;
    StabilityAssessmentId idOfNumber(const QString &number) const;
    std::vector<qint64> ids(const StabilityFilter &filter, StabilityOrder order, bool descending) const;
    std::vector<StabilityRow> rows(std::span<const qint64> ids) const;
    qint64 count(const StabilityFilter &filter) const;
    QList<HistoryEntry> history(StabilityAssessmentId id) const;

    Result<AttachmentId> attach(StabilityAssessmentId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(StabilityAssessmentId id) const;

Q_SIGNALS:
    void changed();

private:
    using StabilityEdit = std::function<Result<void>(StabilityAssessment &)>;

    Result<void> edit(StabilityAssessmentId id, const QString &reason, const StabilityEdit &edit);
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
};

} // namespace anhe
