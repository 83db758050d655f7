#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"
#include "core/safety/assessmentrules.h"
#include "core/safety/safetyregister.h"
#include "core/safety/safetysays.h"

#include <QUuid>

namespace anhe {

namespace {

const QString assessmentEntity = QStringLiteral("assessment");
const QString templateSetting = QStringLiteral("safety.assessment");

/** Scores and words from the form; what the line asks and what became of it stays. */
Result<void> takeScores(Assessment &assessment, const Assessment &edited)
{
    if (edited.lines.size() != assessment.lines.size())
        return Failure{SafetyRegisterSays::tr("The lines of a begun sheet stay as they are.")};
    for (qsizetype i = 0; i < edited.lines.size(); ++i) {
        AssessmentLine &line = assessment.lines[i];
        const AssessmentLine &typed = edited.lines[i];
        line.selfScore = typed.selfScore;
        line.checkedScore = typed.checkedScore;
        line.reason = typed.reason;
        line.evidence = typed.evidence;
    }
    assessment.title = edited.title;
    assessment.period = edited.period;
    assessment.selfOn = edited.selfOn;
    assessment.selfBy = edited.selfBy;
    assessment.checkedOn = edited.checkedOn;
    assessment.checkedBy = edited.checkedBy;
    assessment.note = edited.note;
    return {};
}

} // namespace

AssessmentTemplate SafetyRegister::assessmentTemplate() const
{
    return AssessmentTemplate::fromJson(m_office.setting(templateSetting));
}

Result<void> SafetyRegister::saveAssessmentTemplate(const AssessmentTemplate &sheet)
{
    const FieldProblems problems = checkTemplate(sheet);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(templateSetting, sheet.json()));
}

FieldProblems SafetyRegister::problemsOf(const Assessment &assessment) const
{
    return checkAssessment(assessment, today());
}

Result<AssessmentId> SafetyRegister::begin(const QString &title, const Period &period)
{
    Assessment assessment;
    assessment.title = title.trimmed();
    assessment.period = period;
    const AssessmentTemplate sheet = assessmentTemplate();
    for (const AssessmentItem &item : sheet.items)
        assessment.lines.append({0, item, {}, {}, {}, {}, {}});
    const FieldProblems problems = problemsOf(assessment);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<AssessmentId> {
        AssessmentStore store(change.database());
        assessment.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        assessment.numberYear = period.last.year();
        assessment.numberSerial = store.nextSerial(assessment.numberYear);
        assessment.number = scoringSheetNumber(assessment.numberYear, assessment.numberSerial);
        assessment.enteredAt = change.at();
        assessment.changedAt = change.at();
        const AssessmentId id = store.insert(assessment);
        change.record(assessmentEntity, id.value, QStringLiteral("entered"), assessment.number);
        return id;
    }));
}

template <typename Edit>
Result<void> SafetyRegister::editAssessment(Change &change, AssessmentId id, const QString &reason, Edit edit)
{
    AssessmentStore store(change.database());
    const std::optional<Assessment> before = store.find(id);
    if (!before)
        return Failure{SafetyRegisterSays::tr("This assessment is no longer in the log.")};
    if (before->isVoided())
        return Failure{SafetyRegisterSays::tr("%1 is voided.").arg(before->number)};
    return editRecord(change, store, assessmentEntity, *before, reason, edit);
}

Result<void> SafetyRegister::amend(const Assessment &edited, const QString &reason)
{
    const FieldProblems problems = problemsOf(edited);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        return editAssessment(change, edited.id, reason,
                              [&edited](Assessment &assessment) { return takeScores(assessment, edited); });
    }));
}

Result<void> SafetyRegister::voidNumber(AssessmentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              SafetyRegisterSays::tr("A voided number stays in the log with its reason; please give it.")}});
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        return editAssessment(change, id, reason, [&reason](Assessment &assessment) -> Result<void> {
            assessment.voidedBecause = reason.trimmed();
            return {};
        });
    }));
}

Result<RiskId> SafetyRegister::raiseRisk(AssessmentId id, qint64 lineId, const Risk &risk,
                                         const QList<ChosenFile> &photos)
{
    const Result<RiskId> raised = told(m_ledger.change([&](Change &change) -> Result<RiskId> {
        RiskId made;
        const auto takeUp = [&](Assessment &assessment) -> Result<void> {
            for (AssessmentLine &line : assessment.lines) {
                if (line.id != lineId)
                    continue;
                const std::optional<Risk> earlier = m_risks.find(line.risk);
                if (earlier && earlier->state != RiskState::Voided)
                    return Failure{
                        SafetyRegisterSays::tr("This was taken up as %1 already.").arg(earlier->number)};
                if (line.deduction() <= 0)
                    return Failure{SafetyRegisterSays::tr("No points were taken off here.")};
                const Result<RiskId> reported = m_risks.report(change, risk, photos);
                if (!reported)
                    return reported.failure();
                made = line.risk = *reported;
                return {};
            }
            return Failure{SafetyRegisterSays::tr("This line is no longer on the sheet.")};
        };
        const Result<void> kept = editAssessment(change, id, {}, takeUp);
        if (!kept)
            return kept.failure();
        return made;
    }));
    if (raised)
        m_risks.tellChanged();
    return raised;
}

std::optional<Assessment> SafetyRegister::find(AssessmentId id) const
{
    return AssessmentStore(m_ledger.database()).find(id);
}

AssessmentId SafetyRegister::assessmentOfNumber(const QString &number) const
{
    return AssessmentStore(m_ledger.database()).idOfNumber(number);
}

std::vector<qint64> SafetyRegister::assessmentIds(const Period &within, bool withVoided) const
{
    return AssessmentStore(m_ledger.database()).ids(within, withVoided);
}

std::vector<AssessmentRow> SafetyRegister::assessmentRows(std::span<const qint64> ids) const
{
    return AssessmentStore(m_ledger.database()).rows(ids);
}

QList<HistoryEntry> SafetyRegister::history(AssessmentId id) const
{
    return History(m_ledger.database()).of(assessmentEntity, id.value);
}

} // namespace anhe
