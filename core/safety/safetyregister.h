#pragma once

#include "core/base/result.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/risk/riskregister.h"
#include "core/safety/activitystore.h"
#include "core/safety/assessmentstore.h"
#include "core/safety/assessmenttemplate.h"
#include "core/safety/guards.h"
#include "core/safety/indicatorstore.h"

#include <QObject>

namespace anhe {

class Change;
class Ledger;
class OfficeRegister;

/** Where a hidden risk came from: the finding of an activity, or the deduction of an assessment. */
struct RiskOrigin
{
    ActivityId activity;
    AssessmentId assessment;
    QString number;
    QString title;

    bool operator==(const RiskOrigin &) const = default;
};

/** What an office can ask of the safe-hospital log. Every change is one transaction with its history. */
class SafetyRegister : public QObject
{
    Q_OBJECT

public:
    SafetyRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks, QObject *parent = nullptr);

    /** Keeps an activity under the next number of its year, with the papers chosen for it. */
    Result<ActivityId> enter(Activity activity, const QList<ChosenFile> &papers = {});
    /** The same inside a change that is already open (import). */
    Result<ActivityId> enter(Change &change, Activity activity, const QList<ChosenFile> &papers = {});
    /** Replaces what was typed; the number stays, and so do findings that are risks already. */
    Result<void> amend(const Activity &edited, const QString &reason = {});
    Result<void> voidNumber(ActivityId id, const QString &reason);
    FieldProblems problemsOf(const Activity &activity) const;
    /** Takes a finding up as a hidden risk: both are kept, or none. */
    Result<RiskId> raiseRisk(ActivityId id, qint64 finding, const Risk &risk,
                             const QList<ChosenFile> &photos = {});

    std::optional<Activity> find(ActivityId id) const;
    ActivityId activityOfNumber(const QString &number) const;
    std::vector<qint64> ids(const ActivityFilter &filter, ActivityOrder order, bool descending) const;
    std::vector<ActivityRow> rows(std::span<const qint64> ids) const;
    qint64 count(const ActivityFilter &filter) const;
    qint64 persons(const ActivityFilter &filter) const;
    QList<SplitCount> split(const ActivityFilter &filter, ActivitySplit by) const;
    QList<HistoryEntry> history(ActivityId id) const;

    AssessmentTemplate assessmentTemplate() const;
    Result<void> saveAssessmentTemplate(const AssessmentTemplate &sheet);
    /** A new sheet with the lines of the template. */
    Result<AssessmentId> begin(const QString &title, const Period &period);
    /** Keeps the scores and what is said of them; number and lines stay. */
    Result<void> amend(const Assessment &edited, const QString &reason = {});
    Result<void> voidNumber(AssessmentId id, const QString &reason);
    FieldProblems problemsOf(const Assessment &assessment) const;
    /** Takes a deduction up as a hidden risk: both are kept, or none. */
    Result<RiskId> raiseRisk(AssessmentId id, qint64 line, const Risk &risk,
                             const QList<ChosenFile> &photos = {});

    std::optional<Assessment> find(AssessmentId id) const;
    AssessmentId assessmentOfNumber(const QString &number) const;
    /** Those whose period lies in the given one, latest first. */
    std::vector<qint64> assessmentIds(const Period &within = {}, bool withVoided = false) const;
    std::vector<AssessmentRow> assessmentRows(std::span<const qint64> ids) const;
    QList<HistoryEntry> history(AssessmentId id) const;

    /** Nothing when the risk did not come from the log. */
    std::optional<RiskOrigin> originOf(RiskId risk) const;

    GuardBasis guards() const;
    Result<void> saveGuards(const GuardBasis &basis);

    IndicatorDefinitions indicatorDefinitions() const;
    /** A definition with entries cannot be left out, only set aside (inactive). */
    Result<void> saveIndicatorDefinitions(const IndicatorDefinitions &definitions);
    QList<IndicatorLine> indicators(Quarter quarter) const;
    FieldProblems problemsOf(const IndicatorEntry &entry) const;
    /** Keeps what was typed for its quarter, a new entry or a changed one. */
    Result<IndicatorId> save(const IndicatorEntry &entry);
    /** The same inside a change that is already open (import). */
    Result<IndicatorId> save(Change &change, const IndicatorEntry &entry);
    /** A whole sheet, or nothing of it; fields are "smi_managed.numerator" and so on. */
    Result<int> save(const QList<IndicatorEntry> &sheet);
    Result<void> remove(IndicatorId id, const QString &reason);
    std::optional<IndicatorEntry> find(IndicatorId id) const;
    std::vector<qint64> ids(const IndicatorFilter &filter) const;
    std::vector<IndicatorEntry> indicatorRows(std::span<const qint64> ids) const;
    QList<HistoryEntry> history(IndicatorId id) const;

    Result<AttachmentId> attach(ActivityId id, const QString &path, const QString &note = {});
    Result<AttachmentId> attach(AssessmentId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(ActivityId id) const;
    QList<Attachment> attachments(AssessmentId id) const;
    Result<void> extract(AttachmentId id, const QString &path) const;

    /** After an import, which enters rows inside a change of its own. */
    void tellChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    template <typename Edit>
    Result<void> editActivity(Change &change, ActivityId id, const QString &reason, Edit edit);
    template <typename Edit>
    Result<void> editAssessment(Change &change, AssessmentId id, const QString &reason, Edit edit);
    Result<IndicatorId> keep(Change &change, IndicatorEntry entry);
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
};

} // namespace anhe
