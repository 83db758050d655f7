#pragma once

#include "core/base/money.h"
#include "core/base/strongid.h"
#include "core/dispute/disputecodes.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace anhe {

/** A person as a party of one matter; persons are never followed across matters. */
struct Person
{
    QString name;
    Sex sex = Sex::Unknown;
    QString idNumber; ///< 18 characters, GB 11643; never shown whole in a list
    QString phone;
    QString address;
    QString ethnicGroup = {}; ///< 民族, as the applications ask it: "汉族"
    QString occupation = {};

    bool operator==(const Person &) const = default;
};

/** One cause of complaint 投诉事由; a matter has at least one, the first is the main one. */
struct Problem
{
    qint64 id = 0;
    QString category; ///< code of the category list; "" when not sorted yet
    DepartmentId department;
    QString staff;
    std::optional<int> severity; ///< 0 to 3
    QString description;

    bool operator==(const Problem &) const = default;
};

/** One matter of the register (事项): complaint, dispute or petition. */
struct Dispute
{
    DisputeId id;
    QString uuid;

    MatterKind kind = MatterKind::Complaint;
    MatterKind kindEntered =
        MatterKind::Complaint; ///< the series its number belongs to; escalation does not change it
    int numberYear = 0;
    int numberSerial = 0;
    QString number;         ///< "投诉 2026-0001"
    QString externalNumber; ///< of a hotline, website or superior

    Channel channel = Channel::Visit;
    QString subject;
    QDateTime receivedAt;
    bool receivedTimeKnown = true; ///< false when only the day is known
    QString receivedBy;
    QDate happenedOn;
    int headCount = 1; ///< persons who came with the first visit, at most MostHeads
    bool anonymous = false;
    Person complainant;
    Relation relation = Relation::Unknown;

    Person patient;
    QDate patientBornOn;
    std::optional<int> patientAge;
    QString patientNumber; ///< inpatient or outpatient number
    Care care = Care::Unknown;
    QDate admittedOn;
    QDate dischargedOn;
    QDateTime diedAt;

    QString narrative;
    QStringList demands; ///< codes of Demand
    QString demandText;
    std::optional<Money> claimed;

    std::optional<int> severity; ///< 0 to 3, an opinion; never a ranking key
    AccidentGrade accidentGrade = AccidentGrade::None;
    AdverseEvent adverseEvent = AdverseEvent::None;
    Responsibility responsibility = Responsibility::Unknown;
    bool major = false;        ///< 重大医疗纠纷 by the office's checklist
    QStringList majorCriteria; ///< the lines of that checklist which apply, in its words
    QDateTime majorKnownAt;    ///< from when the hours to report it run; invalid = from the receipt
    QDateTime majorReportedAt;

    QString handler;
    QString findings;
    QString leaderInstruction;
    QString result;

    QString feedbackRule = QStringLiteral("feedback.investigate"); ///< key of the deadline rule
    QDate feedbackDue;                                             ///< computed when saved
    QString answer;
    QDateTime answeredAt;
    QDate toldOn; ///< the complainant was told; invalid on a closed matter = "closed but not told"
    QString toldHow;
    Satisfaction satisfaction = Satisfaction::NotAsked;

    Status status = Status::Registered;
    QDate closedOn;
    Ending ending = Ending::None;
    QString endingGround; ///< code of Refusal, or words

    QDate disputeSince; ///< the day a complaint became a dispute
    DisputeId earlier;  ///< the closed matter that this one reopens
    QDate acceptedOn;   ///< petition: accepted
    QDate acceptanceToldOn;
    int finishExtendedDays = 0; ///< petition: extension by the head, at most 30
    std::optional<Money> paid;

    qint64 importId = 0;
    QDateTime enteredAt;
    QDateTime changedAt;

    QList<Problem> problems;

    bool isOpen() const { return !closedOn.isValid() && status != Status::Voided; }
    QDate receivedOn() const { return receivedAt.date(); }
    bool operator==(const Dispute &) const = default;
};

/** A closed matter and the later one that takes it up again. */
struct Reopening
{
    DisputeId earlier;
    QString earlierNumber;
    QDate earlierClosedOn;
    DisputeId later;
    QString laterNumber;
    QDate laterReceivedOn;

    bool operator==(const Reopening &) const = default;
};

/** One line of what was done 办理记录. A visit counts as one 批次 with headCount 人次; a promise has a day.
 */
struct TimelineEntry
{
    qint64 id = 0;
    DisputeId dispute;
    QDateTime at;
    TimelineKind kind = TimelineKind::Contact;
    QString who;
    QString content;
    int headCount = 0;
    QString promisedTo;
    QDate dueOn;
    QDate keptOn;

    bool operator==(const TimelineEntry &) const = default;
};

/** A document or object sealed by both sides 封存. */
struct Seal
{
    qint64 id = 0;
    DisputeId dispute;
    SealKind kind = SealKind::Record;
    QDateTime sealedAt;
    QStringList items; ///< one line each: name, pages or pieces
    CopyKind copyKind = CopyKind::Copy;
    bool unfinished = false; ///< the record was not finished and is sealed in parts
    QString hospitalPerson;
    QString patientSidePerson;
    QString witness;
    QString custodyPlace;
    QString custodian;
    QString testingBody; ///< objects: chosen jointly
    QString note;

    bool operator==(const Seal &) const = default;
};

struct SealOpening
{
    qint64 id = 0;
    qint64 seal = 0;
    QDateTime openedAt;
    bool bothSides = true;
    QString ground; ///< needed when the hospital opens alone
    QString hospitalPerson;
    QString patientSidePerson;
    bool sealedAgain = false;
    QString note;

    bool operator==(const SealOpening &) const = default;
};

/** Autopsy and custody of the body 尸检与遗体. */
struct Autopsy
{
    qint64 id = 0;
    DisputeId dispute;
    QDateTime toldAt;
    QString toldTo;
    AutopsyDecision decision = AutopsyDecision::Open;
    QDateTime decidedAt;
    QString signedBy;
    bool frozen = false;
    QDateTime performedAt;
    QString performedBy;
    QDate bodyReleasedOn;
    QString note;

    bool operator==(const Autopsy &) const = default;
};

/** One line of the checklist of materials 材料清单. */
struct Material
{
    qint64 id = 0;
    DisputeId dispute;
    QString name;
    bool required = true;
    QDate receivedOn;
    QString note;

    bool operator==(const Material &) const = default;
};

} // namespace anhe
