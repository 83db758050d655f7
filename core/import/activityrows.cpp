#include "core/import/activityrows.h"

#include "core/import/listfield.h"
#include "core/import/listrow.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/safety/safetyregister.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

struct ActivityWord
{
    const char *part; ///< of the words
    ActivityKind kind;
    ActivitySubkind subkind;
};

using Kind = ActivityKind;
using Subkind = ActivitySubkind;

/** The first part that is found decides. */
constexpr ActivityWord activityWords[] = {
    {"领导小组", Kind::Meeting, Subkind::Leadership},
    {"会商", Kind::Meeting, Subkind::Consultation},
    {"例会", Kind::Meeting, Subkind::Monthly},
    {"演练", Kind::Drill, Subkind::None},
    {"移交", Kind::PoliceAction, Subkind::ClueHandedOver},
    {"线索", Kind::PoliceAction, Subkind::ClueFound},
    {"联合处置", Kind::PoliceAction, Subkind::Emergency},
    {"突发", Kind::PoliceAction, Subkind::Emergency},
    {"联合检查", Kind::PoliceAction, Subkind::JointCheck},
    {"警医", Kind::PoliceAction, Subkind::JointCheck},
    {"值班", Kind::DutyCheck, Subkind::None},
    {"值守", Kind::DutyCheck, Subkind::None},
    {"宣传", Kind::Publicity, Subkind::None},
    {"培训", Kind::Training, Subkind::None},
    {"讲座", Kind::Training, Subkind::None},
    {"会议", Kind::Meeting, Subkind::None},
    {"检查", Kind::Inspection, Subkind::None},
    {"督导", Kind::Inspection, Subkind::None},
    {"巡查", Kind::Inspection, Subkind::None},
};

QStringList partsOf(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[；;\\n]+"));
    QStringList parts;
    for (const QString &part : text.split(signs, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

/** One row of a list of activities, read. */
class ActivityRowReader : public ListRow
{
public:
    using ListRow::ListRow;

    Activity read()
    {
        Activity activity;
        activity.heldOn = day("held_on");
        activity.title = text("title");
        readKind(activity);
        activity.place = text("place");
        activity.ledBy = text("led_by");
        activity.participants = text("participants");
        activity.headCount = int(count("head_count").value_or(0));
        if (const std::optional<qint64> expected = count("expected_count"))
            activity.expectedCount = int(*expected);
        activity.places = partsOf(text("places"));
        activity.content = text("content");
        activity.outcome = text("outcome");
        activity.note = text("note");
        for (const QString &found : partsOf(text("findings")))
            activity.findings.append({0, found, {}, {}, {}});
        return activity;
    }

private:
    /** A bare "会议" is told by its title. */
    void readKind(Activity &activity)
    {
        const QString words = text("kind");
        const auto known = activityKindOf(words);
        if (!known)
            return refuse("kind", QCoreApplication::translate("Import", "“%1” is no kind of activity."),
                          words);
        std::tie(activity.kind, activity.subkind) = *known;
        const auto byTitle = activityKindOf(activity.title);
        const bool open = activity.subkind == Subkind::None && byTitle && byTitle->first == activity.kind;
        if (open)
            activity.subkind = byTitle->second;
    }
};

bool isThere(const SafetyRegister &safety, const Activity &activity)
{
    ActivityFilter same;
    same.held = {activity.heldOn, activity.heldOn};
    same.kinds = {activity.kind};
    const std::vector<qint64> ids = safety.ids(same, ActivityOrder::Number, false);
    for (const qint64 id : ids) {
        if (safety.find(ActivityId{id})->title == activity.title)
            return true;
    }
    return false;
}

} // namespace

std::optional<std::pair<ActivityKind, ActivitySubkind>> activityKindOf(const QString &words)
{
    if (const std::optional<ActivityKind> kind = fromCode<ActivityKind>(words))
        return std::pair(*kind, ActivitySubkind::None);
    for (const ActivityWord &known : activityWords) {
        if (words.contains(QString::fromUtf8(known.part)))
            return std::pair(known.kind, known.subkind);
    }
    return {};
}

void takeActivities(Change &change, OfficeRegister &office, SafetyRegister &safety, const SourceSheet &sheet,
                    const QMap<QString, int> &columns, ImportReport &report)
{
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        ActivityRowReader reader(sheet, i, columns, change.at().date());
        Activity activity = reader.read();
        const auto tell = [&](RowOutcome outcome, const QString &why) {
            report.rows.append({sheet.rowNumbers[i], outcome, why, sheet.rows[i]});
        };
        if (isRefused(reader.problems())) {
            tell(RowOutcome::Refused, listSentences(reader.problems()));
            continue;
        }
        if (isThere(safety, activity)) {
            tell(RowOutcome::Repeated,
                 QCoreApplication::translate("Import",
                                             "The log has an activity of this day, kind and title already."));
            continue;
        }
        // A department is made for a row that is taken, not for one that is refused.
        const FieldProblems problems = safety.problemsOf(activity);
        if (isRefused(problems)) {
            tell(RowOutcome::Refused, Failure::ofFields(problems).message);
            continue;
        }
        activity.department = office.departmentFor(change, reader.text("department"));
        const Result<ActivityId> entered = safety.enter(change, activity);
        if (!entered)
            tell(RowOutcome::Refused, entered.error());
        else if (!reader.problems().isEmpty())
            tell(RowOutcome::New, listSentences(reader.problems()));
    }
}

} // namespace anhe
