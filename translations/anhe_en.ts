<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActivityTable</name>
        <message>
            <source>%1, all risks now</source>
            <translation>%1, all risks now</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <translation>%1, %2 left</translation>
        </message>
        <message>
            <source>Findings that are not taken up as hidden risks</source>
            <translation>Findings that are not taken up as hidden risks</translation>
        </message>
        <message>
            <source>%1, voided</source>
            <translation>%1, voided</translation>
        </message>
        <message>
            <source>Safe-hospital log</source>
            <translation>Safe-hospital log</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
    </context>
    <context>
        <name>AssessmentTable</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Register of major decisions</source>
            <translation>Register of major decisions</translation>
        </message>
    </context>
    <context>
        <name>AssessmentWords</name>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Unit that prepares it</source>
            <translation>Unit that prepares it</translation>
        </message>
        <message>
            <source>Person in the unit</source>
            <translation>Person in the unit</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Entered on</translation>
        </message>
        <message>
            <source>To be decided on</source>
            <translation>To be decided on</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Assessed on</translation>
        </message>
        <message>
            <source>Assessed by</source>
            <translation>Assessed by</translation>
        </message>
        <message>
            <source>Criteria with score and grounds</source>
            <translation>Criteria with score and grounds</translation>
        </message>
        <message>
            <source>How opinions were taken</source>
            <translation>How opinions were taken</translation>
        </message>
        <message>
            <source>Level of the risk</source>
            <translation>Level of the risk</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Measures against the risks</source>
            <translation>Measures against the risks</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>Number voided</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>voided</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>not assessed</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStore</name>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is empty; nothing was attached.</source>
            <translation>%1 is empty; nothing was attached.</translation>
        </message>
        <message>
            <source>%1 has %2 MB; a ledger takes files of up to 50 MB. Nothing was attached.</source>
            <translation>%1 has %2 MB; a ledger takes files of up to 50 MB. Nothing was attached.</translation>
        </message>
        <message>
            <source>%1 could not be read to its end: %2. Nothing was attached.</source>
            <translation>%1 could not be read to its end: %2. Nothing was attached.</translation>
        </message>
        <message>
            <source>Attaching was cancelled; nothing was kept.</source>
            <translation>Attaching was cancelled; nothing was kept.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 cannot be read: %2.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the ledger.</source>
            <translation>The attachment is no longer in the ledger.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 cannot be written: %2.</translation>
        </message>
        <message>
            <source>%1 is damaged in the ledger and was not written; a backup may still hold it.</source>
            <translation>%1 is damaged in the ledger and was not written; a backup may still hold it.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>The backup was cancelled; no file was left behind.</source>
            <translation>The backup was cancelled; no file was left behind.</translation>
        </message>
        <message>
            <source>The copy is not whole (%1) and was thrown away.</source>
            <translation>The copy is not whole (%1) and was thrown away.</translation>
        </message>
        <message>
            <source>The copy holds no tables and was thrown away.</source>
            <translation>The copy holds no tables and was thrown away.</translation>
        </message>
        <message>
            <source>A backup needs a file of its own, not the ledger itself.</source>
            <translation>A backup needs a file of its own, not the ledger itself.</translation>
        </message>
        <message>
            <source>The present ledger could not be set aside as %1. Nothing was changed.</source>
            <translation>The present ledger could not be set aside as %1. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no folder %1; no backup was written.</source>
            <translation>There is no folder %1; no backup was written.</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup of this ledger. It was left as it is; please choose another name.</source>
            <translation>%1 is there already and is no backup of this ledger. It was left as it is; please choose another name.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; no backup was written.</source>
            <translation>The folder %1 cannot be written; no backup was written.</translation>
        </message>
        <message>
            <source>The ledger itself is not whole: %1 The earlier backup %2 was kept as it is; please choose another name for this one.</source>
            <translation>The ledger itself is not whole: %1 The earlier backup %2 was kept as it is; please choose another name for this one.</translation>
        </message>
        <message>
            <source>There is no folder %1; nothing was restored.</source>
            <translation>There is no folder %1; nothing was restored.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; nothing was restored.</source>
            <translation>The folder %1 cannot be written; nothing was restored.</translation>
        </message>
        <message>
            <source>%1 is there already and is no ledger. It was left as it is; please choose another name.</source>
            <translation>%1 is there already and is no ledger. It was left as it is; please choose another name.</translation>
        </message>
        <message>
            <source>The ledger is open in a program; close it first. Nothing was changed.</source>
            <translation>The ledger is open in a program; close it first. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>CalendarChange</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 cannot be read: %2.</translation>
        </message>
        <message>
            <source>%1 is too large for a calendar.</source>
            <translation>%1 is too large for a calendar.</translation>
        </message>
    </context>
    <context>
        <name>ClaimPanes</name>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
    </context>
    <context>
        <name>ClaimTable</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Patient · complainant</source>
            <translation>Patient · complainant</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>Prepaid</translation>
        </message>
        <message>
            <source>Register of claims</source>
            <translation>Register of claims</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Days to hand in</source>
            <translation>Days to hand in</translation>
        </message>
        <message>
            <source>Days to be paid</source>
            <translation>Days to be paid</translation>
        </message>
    </context>
    <context>
        <name>ClockGrid</name>
        <message>
            <source>Why this day</source>
            <translation>Why this day</translation>
        </message>
    </context>
    <context>
        <name>ClusterRegister</name>
        <message>
            <source>Matters of this cluster are in a risk already.</source>
            <translation>Matters of this cluster are in a risk already.</translation>
        </message>
        <message>
            <source>Please say why these matters are no common risk.</source>
            <translation>Please say why these matters are no common risk.</translation>
        </message>
    </context>
    <context>
        <name>ClusterTable</name>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Matters</translation>
        </message>
        <message>
            <source>First received</source>
            <translation>First received</translation>
        </message>
        <message>
            <source>Last received, or judged on</source>
            <translation>Last received, or judged on</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Judgement</translation>
        </message>
        <message>
            <source>to judge again, it has grown</source>
            <translation>to judge again, it has grown</translation>
        </message>
        <message>
            <source>to judge</source>
            <translation>to judge</translation>
        </message>
        <message>
            <source>made a risk</source>
            <translation>made a risk</translation>
        </message>
        <message>
            <source>no common risk</source>
            <translation>no common risk</translation>
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message>
            <source>The day of the incident is not known.</source>
            <translation>The day of the incident is not known.</translation>
        </message>
        <message>
            <source>The incident (%1) lies after the last day of cover (%2).</source>
            <translation>The incident (%1) lies after the last day of cover (%2).</translation>
        </message>
        <message>
            <source>The incident (%1) lies before the retroactive date (%2).</source>
            <translation>The incident (%1) lies before the retroactive date (%2).</translation>
        </message>
        <message>
            <source>The incident (%1) lies before the first day of the period (%2), and the policy's retroactive date is not recorded.</source>
            <translation>The incident (%1) lies before the first day of the period (%2), and the policy's retroactive date is not recorded.</translation>
        </message>
        <message>
            <source>The incident (%1) lies between %2 and the last day of cover (%3).</source>
            <translation>The incident (%1) lies between %2 and the last day of cover (%3).</translation>
        </message>
        <message>
            <source>the retroactive date (%1)</source>
            <translation>the retroactive date (%1)</translation>
        </message>
        <message>
            <source>the first day of the period (%1)</source>
            <translation>the first day of the period (%1)</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2), but the policy was cancelled on %3; whether the period is granted all the same, only the insurer can say.</source>
            <translation>The first claim (%1) falls inside the extended reporting period (to %2), but the policy was cancelled on %3; whether the period is granted all the same, only the insurer can say.</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2), but %3 was bought afterwards, and extended reporting is usually granted only where no later cover is; ask the insurer.</source>
            <translation>The first claim (%1) falls inside the extended reporting period (to %2), but %3 was bought afterwards, and extended reporting is usually granted only where no later cover is; ask the insurer.</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2).</source>
            <translation>The first claim (%1) falls inside the extended reporting period (to %2).</translation>
        </message>
        <message>
            <source>The first claim (%1) lies after the end of the extended reporting period (%2).</source>
            <translation>The first claim (%1) lies after the end of the extended reporting period (%2).</translation>
        </message>
        <message>
            <source>The first claim (%1) was made when the policy had been cancelled (%2).</source>
            <translation>The first claim (%1) was made when the policy had been cancelled (%2).</translation>
        </message>
        <message>
            <source>The first claim (%1) lies after the last day of the period (%2), and there is no extended reporting.</source>
            <translation>The first claim (%1) lies after the last day of the period (%2), and there is no extended reporting.</translation>
        </message>
        <message>
            <source>No day of a first claim for compensation is recorded; the policy in force on that day decides.</source>
            <translation>No day of a first claim for compensation is recorded; the policy in force on that day decides.</translation>
        </message>
        <message>
            <source>The first claim (%1) lies before the first day of the period (%2).</source>
            <translation>The first claim (%1) lies before the first day of the period (%2).</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the period %2 to %3.</source>
            <translation>The first claim (%1) falls inside the period %2 to %3.</translation>
        </message>
        <message>
            <source>Retroactive date</source>
            <translation>Retroactive date</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>First day of the period</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Last day of the period</translation>
        </message>
        <message>
            <source>End of extended reporting</source>
            <translation>End of extended reporting</translation>
        </message>
        <message>
            <source>Cancelled on</source>
            <translation>Cancelled on</translation>
        </message>
        <message>
            <source>day of the incident</source>
            <translation>day of the incident</translation>
        </message>
        <message>
            <source>day of the first claim</source>
            <translation>day of the first claim</translation>
        </message>
        <message>
            <source>retroactive date of the policy</source>
            <translation>retroactive date of the policy</translation>
        </message>
        <message>
            <source>The first claim (%1) was made in the gap from %2 to %3, when no policy was in force.</source>
            <translation>The first claim (%1) was made in the gap from %2 to %3, when no policy was in force.</translation>
        </message>
        <message>
            <source>Several policies answer (%1): tell each insurer.</source>
            <translation>Several policies answer (%1): tell each insurer.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>The day of the first claim (%1) is taken from the matter and has not been confirmed.</source>
            <translation>The day of the first claim (%1) is taken from the matter and has not been confirmed.</translation>
        </message>
        <message>
            <source>It was reported on %1, later than the %2 hours of the policy; the insurer may object to what could not be established any more.</source>
            <translation>It was reported on %1, later than the %2 hours of the policy; the insurer may object to what could not be established any more.</translation>
        </message>
        <message>
            <source>The first claim (%1) lies before the incident (%2); one of the days must be wrong.</source>
            <translation>The first claim (%1) lies before the incident (%2); one of the days must be wrong.</translation>
        </message>
        <message>
            <source>No policy is recorded.</source>
            <translation>No policy is recorded.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The file cannot be opened: %1. (%2)</source>
            <translation>The file cannot be opened: %1. (%2)</translation>
        </message>
        <message>
            <source>This computer's SQLite has no full-text search (FTS5).</source>
            <translation>This computer's SQLite has no full-text search (FTS5).</translation>
        </message>
    </context>
    <context>
        <name>DisputeChipWords</name>
        <message>
            <source>Closed, not told</source>
            <translation>Closed, not told</translation>
        </message>
        <message>
            <source>The matter is closed, but the complainant has not been told.</source>
            <translation>The matter is closed, but the complainant has not been told.</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>answered in time</translation>
        </message>
        <message>
            <source>answered late</source>
            <translation>answered late</translation>
        </message>
    </context>
    <context>
        <name>DisputeExportWords</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Register of matters</source>
            <translation>Register of matters</translation>
        </message>
    </context>
    <context>
        <name>DisputeListWords</name>
        <message>
            <source>All that are open</source>
            <translation>All that are open</translation>
        </message>
        <message>
            <source>not sorted</source>
            <translation>not sorted</translation>
        </message>
        <message>
            <source>Not accepted yet</source>
            <translation>Not accepted yet</translation>
        </message>
        <message>
            <source>Accepted, in hand</source>
            <translation>Accepted, in hand</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>All that were accepted</source>
            <translation>All that were accepted</translation>
        </message>
        <message>
            <source>First petitions</source>
            <translation>First petitions</translation>
        </message>
        <message>
            <source>Repeated petitions</source>
            <translation>Repeated petitions</translation>
        </message>
    </context>
    <context>
        <name>DisputeRegister</name>
        <message>
            <source>This seal is no longer in the ledger.</source>
            <translation>This seal is no longer in the ledger.</translation>
        </message>
        <message>
            <source>A seal is opened after the sealing and not in the future.</source>
            <translation>A seal is opened after the sealing and not in the future.</translation>
        </message>
        <message>
            <source>Who was present for the patient's side?</source>
            <translation>Who was present for the patient's side?</translation>
        </message>
        <message>
            <source>Opening alone needs its ground.</source>
            <translation>Opening alone needs its ground.</translation>
        </message>
        <message>
            <source>An autopsy needs the time of death; give it in the matter first.</source>
            <translation>An autopsy needs the time of death; give it in the matter first.</translation>
        </message>
        <message>
            <source>An autopsy needs the written consent of the next of kin.</source>
            <translation>An autopsy needs the written consent of the next of kin.</translation>
        </message>
        <message>
            <source>Who of the next of kin signed the consent?</source>
            <translation>Who of the next of kin signed the consent?</translation>
        </message>
        <message>
            <source>The autopsy lies between the death and now.</source>
            <translation>The autopsy lies between the death and now.</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>This matter is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 cannot go from “%2” to “%3”.</source>
            <translation>%1 cannot go from “%2” to “%3”.</translation>
        </message>
        <message>
            <source>Please write the answer.</source>
            <translation>Please write the answer.</translation>
        </message>
        <message>
            <source>%1 is closed; an answer belongs to an open matter.</source>
            <translation>%1 is closed; an answer belongs to an open matter.</translation>
        </message>
        <message>
            <source>Please say how the matter ended.</source>
            <translation>Please say how the matter ended.</translation>
        </message>
        <message>
            <source>Not accepting a matter needs its ground.</source>
            <translation>Not accepting a matter needs its ground.</translation>
        </message>
        <message>
            <source>Please give the day on which it was closed; it cannot lie in the future.</source>
            <translation>Please give the day on which it was closed; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be closed here.</source>
            <translation>%1 is “%2” and cannot be closed here.</translation>
        </message>
        <message>
            <source>The matter cannot be closed before it was received.</source>
            <translation>The matter cannot be closed before it was received.</translation>
        </message>
        <message>
            <source>%1 has no answer yet; write the answer first, or choose another ending.</source>
            <translation>%1 has no answer yet; write the answer first, or choose another ending.</translation>
        </message>
        <message>
            <source>The day must lie between the receipt and today.</source>
            <translation>The day must lie between the receipt and today.</translation>
        </message>
        <message>
            <source>Please say why the complaint becomes a dispute.</source>
            <translation>Please say why the complaint becomes a dispute.</translation>
        </message>
        <message>
            <source>Only an open complaint becomes a dispute; %1 is “%2”, “%3”.</source>
            <translation>Only an open complaint becomes a dispute; %1 is “%2”, “%3”.</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1 is “%2” and cannot be voided.</translation>
        </message>
        <message>
            <source>%1 is still open; add what is new to it.</source>
            <translation>%1 is still open; add what is new to it.</translation>
        </message>
        <message>
            <source>This entry is no longer in the ledger.</source>
            <translation>This entry is no longer in the ledger.</translation>
        </message>
        <message>
            <source>The next of kin are told between the death and now.</source>
            <translation>The next of kin are told between the death and now.</translation>
        </message>
        <message>
            <source>The next of kin decide between the death and now.</source>
            <translation>The next of kin decide between the death and now.</translation>
        </message>
        <message>
            <source>The body is released between the death and today.</source>
            <translation>The body is released between the death and today.</translation>
        </message>
        <message>
            <source>It was answered on %1; it cannot be closed as answered before.</source>
            <translation>It was answered on %1; it cannot be closed as answered before.</translation>
        </message>
    </context>
    <context>
        <name>DisputeRules</name>
        <message>
            <source>This is no valid ID number: it needs 18 characters, a real birth date and the right last character.</source>
            <translation>This is no valid ID number: it needs 18 characters, a real birth date and the right last character.</translation>
        </message>
        <message>
            <source>The ID number says the other sex.</source>
            <translation>The ID number says the other sex.</translation>
        </message>
        <message>
            <source>This does not look like a telephone number.</source>
            <translation>This does not look like a telephone number.</translation>
        </message>
        <message>
            <source>The ID number says the patient was born on %1.</source>
            <translation>The ID number says the patient was born on %1.</translation>
        </message>
        <message>
            <source>An age is between 0 and 130.</source>
            <translation>An age is between 0 and 130.</translation>
        </message>
        <message>
            <source>By the birth date %1 the patient is %2 years old.</source>
            <translation>By the birth date %1 the patient is %2 years old.</translation>
        </message>
        <message>
            <source>Please give the day on which it was received.</source>
            <translation>Please give the day on which it was received.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>It cannot have been received in the future.</translation>
        </message>
        <message>
            <source>It cannot have happened after it was received.</source>
            <translation>It cannot have happened after it was received.</translation>
        </message>
        <message>
            <source>The patient cannot be born after the matter was received.</source>
            <translation>The patient cannot be born after the matter was received.</translation>
        </message>
        <message>
            <source>The discharge lies before the admission.</source>
            <translation>The discharge lies before the admission.</translation>
        </message>
        <message>
            <source>The death cannot lie in the future.</source>
            <translation>The death cannot lie in the future.</translation>
        </message>
        <message>
            <source>The answer lies before the day of receipt.</source>
            <translation>The answer lies before the day of receipt.</translation>
        </message>
        <message>
            <source>The matter cannot be closed before it was received.</source>
            <translation>The matter cannot be closed before it was received.</translation>
        </message>
        <message>
            <source>The complainant cannot be told before the matter was received.</source>
            <translation>The complainant cannot be told before the matter was received.</translation>
        </message>
        <message>
            <source>The number of persons is between 0 and 9999.</source>
            <translation>The number of persons is between 0 and 9999.</translation>
        </message>
        <message>
            <source>At least one person came with a visit.</source>
            <translation>At least one person came with a visit.</translation>
        </message>
        <message>
            <source>The amount claimed cannot be negative.</source>
            <translation>The amount claimed cannot be negative.</translation>
        </message>
        <message>
            <source>The amount paid cannot be negative.</source>
            <translation>The amount paid cannot be negative.</translation>
        </message>
        <message>
            <source>Severity is between 0 and 3.</source>
            <translation>Severity is between 0 and 3.</translation>
        </message>
        <message>
            <source>A petition can be extended once, by at most 30 days.</source>
            <translation>A petition can be extended once, by at most 30 days.</translation>
        </message>
        <message>
            <source>Please give the complainant's name, or tick anonymous.</source>
            <translation>Please give the complainant's name, or tick anonymous.</translation>
        </message>
        <message>
            <source>Please write what happened.</source>
            <translation>Please write what happened.</translation>
        </message>
        <message>
            <source>No department is named yet; the register will show it as missing.</source>
            <translation>No department is named yet; the register will show it as missing.</translation>
        </message>
        <message>
            <source>There is no deadline rule %1.</source>
            <translation>There is no deadline rule %1.</translation>
        </message>
        <message>
            <source>Please say when it was.</source>
            <translation>Please say when it was.</translation>
        </message>
        <message>
            <source>What was done cannot lie in the future; a promise has its own day.</source>
            <translation>What was done cannot lie in the future; a promise has its own day.</translation>
        </message>
        <message>
            <source>Please write what was done.</source>
            <translation>Please write what was done.</translation>
        </message>
        <message>
            <source>A promise needs the day by which it is kept.</source>
            <translation>A promise needs the day by which it is kept.</translation>
        </message>
        <message>
            <source>The promised day lies before the promise.</source>
            <translation>The promised day lies before the promise.</translation>
        </message>
        <message>
            <source>The promise cannot be kept before it was made.</source>
            <translation>The promise cannot be kept before it was made.</translation>
        </message>
        <message>
            <source>Please say when it was sealed; it cannot lie in the future.</source>
            <translation>Please say when it was sealed; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>A sealing list names at least one thing.</source>
            <translation>A sealing list names at least one thing.</translation>
        </message>
        <message>
            <source>Evidence is sealed with both sides present: please name the hospital's person.</source>
            <translation>Evidence is sealed with both sides present: please name the hospital's person.</translation>
        </message>
        <message>
            <source>Evidence is sealed with both sides present: please name the patient side's person.</source>
            <translation>Evidence is sealed with both sides present: please name the patient side's person.</translation>
        </message>
        <message>
            <source>Where is it kept? The hospital keeps sealed evidence.</source>
            <translation>Where is it kept? The hospital keeps sealed evidence.</translation>
        </message>
        <message>
            <source>The patient side has made a further claim; the seal is opened with both sides present.</source>
            <translation>The patient side has made a further claim; the seal is opened with both sides present.</translation>
        </message>
        <message>
            <source>The hospital may open a seal alone only when the dispute is settled, or three years after the sealing without a further claim (from %1).</source>
            <translation>The hospital may open a seal alone only when the dispute is settled, or three years after the sealing without a further claim (from %1).</translation>
        </message>
        <message>
            <source>It cannot have become known as a major dispute in the future.</source>
            <translation>It cannot have become known as a major dispute in the future.</translation>
        </message>
        <message>
            <source>The report to the authority cannot lie in the future.</source>
            <translation>The report to the authority cannot lie in the future.</translation>
        </message>
        <message>
            <source>It was reported before it was known as a major dispute.</source>
            <translation>It was reported before it was known as a major dispute.</translation>
        </message>
        <message>
            <source>The matter cannot be closed in the future.</source>
            <translation>The matter cannot be closed in the future.</translation>
        </message>
        <message>
            <source>The complainant cannot be told in the future.</source>
            <translation>The complainant cannot be told in the future.</translation>
        </message>
        <message>
            <source>The death lies before the birth.</source>
            <translation>The death lies before the birth.</translation>
        </message>
        <message>
            <source>The death lies before the admission.</source>
            <translation>The death lies before the admission.</translation>
        </message>
        <message>
            <source>Compensation is claimed: is this a medical dispute?</source>
            <translation>Compensation is claimed: is this a medical dispute?</translation>
        </message>
        <message>
            <source>The patient died: is this a medical dispute?</source>
            <translation>The patient died: is this a medical dispute?</translation>
        </message>
        <message>
            <source>The patient died: is this a major dispute by the office's checklist?</source>
            <translation>The patient died: is this a major dispute by the office's checklist?</translation>
        </message>
        <message>
            <source>The answer cannot lie in the future.</source>
            <translation>The answer cannot lie in the future.</translation>
        </message>
        <message>
            <source>The answer lies after the closing (%1).</source>
            <translation>The answer lies after the closing (%1).</translation>
        </message>
    </context>
    <context>
        <name>DisputeTableWords</name>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Day received</source>
            <translation>Day received</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>Category of the problem</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>Kind of matter</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
    </context>
    <context>
        <name>DrillTable</name>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>What about</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>Came on</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Referral</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Concluded</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Claimed</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Written off on</source>
            <translation>Written off on</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Replied on</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>Grid cell</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Held by</translation>
        </message>
        <message>
            <source>Problems found</source>
            <translation>Problems found</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Insurer</translation>
        </message>
        <message>
            <source>Covered to</source>
            <translation>Covered to</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Insurer's share</source>
            <translation>Insurer's share</translation>
        </message>
        <message>
            <source>Hospital's share</source>
            <translation>Hospital's share</translation>
        </message>
        <message>
            <source>Deductible</source>
            <translation>Deductible</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Led by</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerator</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominator</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Matters, problems and visits</source>
            <translation>Matters, problems and visits</translation>
        </message>
        <message>
            <source>Answers and days</source>
            <translation>Answers and days</translation>
        </message>
        <message>
            <source>Petitions</source>
            <translation>Petitions</translation>
        </message>
        <message>
            <source>Routes and mediation</source>
            <translation>Routes and mediation</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>Hidden risks</source>
            <translation>Hidden risks</translation>
        </message>
        <message>
            <source>Safe hospital</source>
            <translation>Safe hospital</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>Q%1 %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>matters</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>referrals</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>problems</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>visits</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>yuan</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>Other figures</translation>
        </message>
        <message>
            <source>Opens the rows of %1.</source>
            <translation>Opens the rows of %1.</translation>
        </message>
        <message>
            <source>risks</source>
            <translation>risks</translation>
        </message>
        <message>
            <source>sheets</source>
            <translation>sheets</translation>
        </message>
        <message>
            <source>notices</source>
            <translation>notices</translation>
        </message>
        <message>
            <source>institutions</source>
            <translation>institutions</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>claims</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>activities</translation>
        </message>
    </context>
    <context>
        <name>FilterCodes</name>
        <message>
            <source>this month</source>
            <translation>this month</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>last month</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>this quarter</translation>
        </message>
        <message>
            <source>last quarter</source>
            <translation>last quarter</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>this year</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>last year</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Autopsy notice</source>
            <translation>Autopsy notice</translation>
        </message>
        <message>
            <source>Call-back record</source>
            <translation>Call-back record</translation>
        </message>
        <message>
            <source>Joint application for judicial confirmation</source>
            <translation>Joint application for judicial confirmation</translation>
        </message>
        <message>
            <source>Application for mediation by the hospital</source>
            <translation>Application for mediation by the hospital</translation>
        </message>
        <message>
            <source>Application for mediation by the patient side</source>
            <translation>Application for mediation by the patient side</translation>
        </message>
        <message>
            <source>Mediation file cover and index</source>
            <translation>Mediation file cover and index</translation>
        </message>
        <message>
            <source>Opening record</source>
            <translation>Opening record</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Power of attorney</translation>
        </message>
        <message>
            <source>Referral letter</source>
            <translation>Referral letter</translation>
        </message>
        <message>
            <source>Registration form</source>
            <translation>Registration form</translation>
        </message>
        <message>
            <source>Notice of routes and rights</source>
            <translation>Notice of routes and rights</translation>
        </message>
        <message>
            <source>Sealing list</source>
            <translation>Sealing list</translation>
        </message>
        <message>
            <source>Settlement agreement</source>
            <translation>Settlement agreement</translation>
        </message>
        <message>
            <source>Transfer slip to a department</source>
            <translation>Transfer slip to a department</translation>
        </message>
        <message>
            <source>The compensation items add up to %1, the agreement says %2.</source>
            <translation>The compensation items add up to %1, the agreement says %2.</translation>
        </message>
        <message>
            <source>The amount in capitals does not agree with %1.</source>
            <translation>The amount in capitals does not agree with %1.</translation>
        </message>
        <message>
            <source>No agreement may waive the right to sue: “%1”.</source>
            <translation>No agreement may waive the right to sue: “%1”.</translation>
        </message>
        <message>
            <source>Claim file index</source>
            <translation>Claim file index</translation>
        </message>
        <message>
            <source>Notice of claim to the insurer</source>
            <translation>Notice of claim to the insurer</translation>
        </message>
        <message>
            <source>Monthly return of hidden risks</source>
            <translation>Monthly return of hidden risks</translation>
        </message>
        <message>
            <source>Stability risk assessment</source>
            <translation>Stability risk assessment</translation>
        </message>
        <message>
            <source>Supervision notice with reply slip</source>
            <translation>Supervision notice with reply slip</translation>
        </message>
        <message>
            <source>Weekly sweep sheet</source>
            <translation>Weekly sweep sheet</translation>
        </message>
        <message>
            <source>Write-off of a hidden risk</source>
            <translation>Write-off of a hidden risk</translation>
        </message>
        <message>
            <source>Notice of a petition's acceptance</source>
            <translation>Notice of a petition's acceptance</translation>
        </message>
        <message>
            <source>Say first whether the demand is supported, explained or not supported.</source>
            <translation>Say first whether the demand is supported, explained or not supported.</translation>
        </message>
        <message>
            <source>Opinion document of a petition</source>
            <translation>Opinion document of a petition</translation>
        </message>
        <message>
            <source>Report of an urgent situation</source>
            <translation>Report of an urgent situation</translation>
        </message>
        <message>
            <source>Only an agreement reached by people's mediation can be confirmed jointly by the court.</source>
            <translation>Only an agreement reached by people's mediation can be confirmed jointly by the court.</translation>
        </message>
        <message>
            <source>%1 is voided; only its registration form is printed.</source>
            <translation>%1 is voided; only its registration form is printed.</translation>
        </message>
        <message>
            <source>This petition was not accepted; there is no acceptance to tell.</source>
            <translation>This petition was not accepted; there is no acceptance to tell.</translation>
        </message>
    </context>
    <context>
        <name>FormDesk</name>
        <message>
            <source>The matter has no such referral.</source>
            <translation>The matter has no such referral.</translation>
        </message>
        <message>
            <source>The matter has no such seal.</source>
            <translation>The matter has no such seal.</translation>
        </message>
        <message>
            <source>There is no such matter.</source>
            <translation>There is no such matter.</translation>
        </message>
        <message>
            <source>The matter has no such claim.</source>
            <translation>The matter has no such claim.</translation>
        </message>
        <message>
            <source>There is no such row in the registers of risks.</source>
            <translation>There is no such row in the registers of risks.</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 has not begun.</translation>
        </message>
    </context>
    <context>
        <name>GapWords</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>Number voided</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Not signed</translation>
        </message>
        <message>
            <source>Until it is signed the sheet counts as missing.</source>
            <translation>Until it is signed the sheet counts as missing.</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 found</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>handed in late</source>
            <translation>handed in late</translation>
        </message>
        <message>
            <source>✓</source>
            <translation>✓</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>!</source>
            <translation>!</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
    </context>
    <context>
        <name>HospitalPanel</name>
        <message>
            <source>Name of the hospital</source>
            <translation>Name of the hospital</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Complaint office</source>
            <translation>Complaint office</translation>
        </message>
        <message>
            <source>as letters are signed</source>
            <translation>as letters are signed</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>Phone of the office</translation>
        </message>
        <message>
            <source>Code of its letters</source>
            <translation>Code of its letters</translation>
        </message>
        <message>
            <source>stands before the year in document numbers</source>
            <translation>stands before the year in document numbers</translation>
        </message>
        <message>
            <source>Mediation committee it works with</source>
            <translation>Mediation committee it works with</translation>
        </message>
        <message>
            <source>Health authority it reports to</source>
            <translation>Health authority it reports to</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Choose the column that says when a matter was received.</source>
            <translation>Choose the column that says when a matter was received.</translation>
        </message>
        <message>
            <source>Choose the column that says what happened, or its subject.</source>
            <translation>Choose the column that says what happened, or its subject.</translation>
        </message>
        <message>
            <source>There is no text that says what happened.</source>
            <translation>There is no text that says what happened.</translation>
        </message>
        <message>
            <source>The day of receipt is missing.</source>
            <translation>The day of receipt is missing.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is not a date.</translation>
        </message>
        <message>
            <source>%1 lies in the future.</source>
            <translation>%1 lies in the future.</translation>
        </message>
        <message>
            <source>“%1” is not an age.</source>
            <translation>“%1” is not an age.</translation>
        </message>
        <message>
            <source>“%1” is not a number of persons.</source>
            <translation>“%1” is not a number of persons.</translation>
        </message>
        <message>
            <source>“%1” is not an amount of money.</source>
            <translation>“%1” is not an amount of money.</translation>
        </message>
        <message>
            <source>“%1” is not known under “%2”.</source>
            <translation>“%1” is not known under “%2”.</translation>
        </message>
        <message>
            <source>The spreadsheet kept this ID number as a number and lost its last digits.</source>
            <translation>The spreadsheet kept this ID number as a number and lost its last digits.</translation>
        </message>
        <message>
            <source>%1 lies before the day of receipt.</source>
            <translation>%1 lies before the day of receipt.</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Column %1</translation>
        </message>
        <message>
            <source>The file is protected by a password. Remove the password in the spreadsheet program and try again.</source>
            <translation>The file is protected by a password. Remove the password in the spreadsheet program and try again.</translation>
        </message>
        <message>
            <source>The file is not a table. Tables are .xlsx, .ods and .csv files.</source>
            <translation>The file is not a table. Tables are .xlsx, .ods and .csv files.</translation>
        </message>
        <message>
            <source>The file is a web page under the name of a table. Open it in the spreadsheet program and save it as .xlsx.</source>
            <translation>The file is a web page under the name of a table. Open it in the spreadsheet program and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is a file of Excel 97-2003 (.xls). Open it in the spreadsheet program and save it as .xlsx.</source>
            <translation>This is a file of Excel 97-2003 (.xls). Open it in the spreadsheet program and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file is not text in this encoding. Choose another encoding, or another file: tables are .xlsx, .ods and .csv files.</source>
            <translation>The file is not text in this encoding. Choose another encoding, or another file: tables are .xlsx, .ods and .csv files.</translation>
        </message>
        <message>
            <source>No row of headings was found. The first row of a table has to name its columns.</source>
            <translation>No row of headings was found. The first row of a table has to name its columns.</translation>
        </message>
        <message>
            <source>There is nothing in the file to import: it has no rows below its headings.</source>
            <translation>There is nothing in the file to import: it has no rows below its headings.</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1</source>
            <translation>The file cannot be opened: %1</translation>
        </message>
        <message>
            <source>The table is too large to be read at once. Divide it into several files.</source>
            <translation>The table is too large to be read at once. Divide it into several files.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Save it again in the spreadsheet program, or copy it again, and try once more.</source>
            <translation>The file is damaged or cut off. Save it again in the spreadsheet program, or copy it again, and try once more.</translation>
        </message>
        <message>
            <source>“%1” is not known and was left open.</source>
            <translation>“%1” is not known and was left open.</translation>
        </message>
        <message>
            <source>%1 is in the register already.</source>
            <translation>%1 is in the register already.</translation>
        </message>
        <message>
            <source>No column holds the institutions' names.</source>
            <translation>No column holds the institutions' names.</translation>
        </message>
        <message>
            <source>No column holds the policies' numbers.</source>
            <translation>No column holds the policies' numbers.</translation>
        </message>
        <message>
            <source>“%1” is not a period of days.</source>
            <translation>“%1” is not a period of days.</translation>
        </message>
        <message>
            <source>“%1” is not a percentage.</source>
            <translation>“%1” is not a percentage.</translation>
        </message>
        <message>
            <source>“%1” is not a number of hours.</source>
            <translation>“%1” is not a number of hours.</translation>
        </message>
        <message>
            <source>The policy %1 stands above with another period (row %2).</source>
            <translation>The policy %1 stands above with another period (row %2).</translation>
        </message>
        <message>
            <source>Several institutions are called %1; the list has to give the code.</source>
            <translation>Several institutions are called %1; the list has to give the code.</translation>
        </message>
        <message>
            <source>“%1” is no kind of activity.</source>
            <translation>“%1” is no kind of activity.</translation>
        </message>
        <message>
            <source>The log has an activity of this day, kind and title already.</source>
            <translation>The log has an activity of this day, kind and title already.</translation>
        </message>
        <message>
            <source>“%1” is not in the office's list of indicators.</source>
            <translation>“%1” is not in the office's list of indicators.</translation>
        </message>
        <message>
            <source>“%1” is not a quarter.</source>
            <translation>“%1” is not a quarter.</translation>
        </message>
        <message>
            <source>The number is missing.</source>
            <translation>The number is missing.</translation>
        </message>
        <message>
            <source>The quarter has this number already.</source>
            <translation>The quarter has this number already.</translation>
        </message>
        <message>
            <source>The quarter has %1 already; change it on the sheet if it is wrong.</source>
            <translation>The quarter has %1 already; change it on the sheet if it is wrong.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1” is not a whole number.</translation>
        </message>
        <message>
            <source>The level “%1” was kept in the remark; a level is reckoned from likelihood and impact.</source>
            <translation>The level “%1” was kept in the remark; a level is reckoned from likelihood and impact.</translation>
        </message>
        <message>
            <source>The register has this risk of this day already.</source>
            <translation>The register has this risk of this day already.</translation>
        </message>
        <message>
            <source>A hidden-risk register needs a column with the day found and one with what was found.</source>
            <translation>A hidden-risk register needs a column with the day found and one with what was found.</translation>
        </message>
        <message>
            <source>It is reported, not assigned; who is responsible, the limit and the steps after it stand in the remark.</source>
            <translation>It is reported, not assigned; who is responsible, the limit and the steps after it stand in the remark.</translation>
        </message>
        <message>
            <source>“%1” names no year; it was read as a day of %2.</source>
            <translation>“%1” names no year; it was read as a day of %2.</translation>
        </message>
        <message>
            <source>“%1” counts from a day that the list does not tell; write the date.</source>
            <translation>“%1” counts from a day that the list does not tell; write the date.</translation>
        </message>
        <message>
            <source>“%1” is not known; it was taken as “%2”.</source>
            <translation>“%1” is not known; it was taken as “%2”.</translation>
        </message>
        <message>
            <source>“%1” says neither yes nor no; the institution was taken as in scope.</source>
            <translation>“%1” says neither yes nor no; the institution was taken as in scope.</translation>
        </message>
        <message>
            <source>“%1” is not known as an intake channel; it was taken as “%2”.</source>
            <translation>“%1” is not known as an intake channel; it was taken as “%2”.</translation>
        </message>
        <message>
            <source>The day of the answer, %1, was not taken as such, there being no text of an answer; it stands in the remark.</source>
            <translation>The day of the answer, %1, was not taken as such, there being no text of an answer; it stands in the remark.</translation>
        </message>
        <message>
            <source>“%1” was read as %2 institutions.</source>
            <translation>“%1” was read as %2 institutions.</translation>
        </message>
        <message>
            <source>No time to report claims was entered; see in the policy whether it sets one.</source>
            <translation>No time to report claims was entered; see in the policy whether it sets one.</translation>
        </message>
    </context>
    <context>
        <name>ImportRegister</name>
        <message>
            <source>It repeats row %1 of this file.</source>
            <translation>It repeats row %1 of this file.</translation>
        </message>
        <message>
            <source>It is in the register already as %1.</source>
            <translation>It is in the register already as %1.</translation>
        </message>
        <message>
            <source>The import was cancelled; the ledger is as it was before.</source>
            <translation>The import was cancelled; the ledger is as it was before.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>This import was taken back already.</translation>
        </message>
        <message>
            <source>The import cannot be taken back: somebody has worked on %1 since.</source>
            <translation>The import cannot be taken back: somebody has worked on %1 since.</translation>
        </message>
        <message>
            <source>A saved mapping needs a name.</source>
            <translation>A saved mapping needs a name.</translation>
        </message>
    </context>
    <context>
        <name>InstitutionTable</name>
        <message>
            <source>not in scope</source>
            <translation>not in scope</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Covered to</source>
            <translation>Covered to</translation>
        </message>
        <message>
            <source>Register of institutions</source>
            <translation>Register of institutions</translation>
        </message>
    </context>
    <context>
        <name>Insurance</name>
        <message>
            <source>The day “%1” lies in the future.</source>
            <translation>The day “%1” lies in the future.</translation>
        </message>
        <message>
            <source>“%1” (%2) lies before “%3” (%4).</source>
            <translation>“%1” (%2) lies before “%3” (%4).</translation>
        </message>
        <message>
            <source>Report to the insurer</source>
            <translation>Report to the insurer</translation>
        </message>
        <message>
            <source>Full request handed in</source>
            <translation>Full request handed in</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Agreement on the payment</source>
            <translation>Agreement on the payment</translation>
        </message>
        <message>
            <source>Payment by the insurer</source>
            <translation>Payment by the insurer</translation>
        </message>
        <message>
            <source>Closing of the claim</source>
            <translation>Closing of the claim</translation>
        </message>
        <message>
            <source>Opening of the case</source>
            <translation>Opening of the case</translation>
        </message>
        <message>
            <source>Further material handed in</source>
            <translation>Further material handed in</translation>
        </message>
        <message>
            <source>Further material asked for</source>
            <translation>Further material asked for</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Refusal</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Withdrawal</translation>
        </message>
        <message>
            <source>Filing in court</source>
            <translation>Filing in court</translation>
        </message>
        <message>
            <source>End of the court case</source>
            <translation>End of the court case</translation>
        </message>
        <message>
            <source>A claim belongs to a matter.</source>
            <translation>A claim belongs to a matter.</translation>
        </message>
        <message>
            <source>Please say when it was reported to the insurer; later steps follow the report.</source>
            <translation>Please say when it was reported to the insurer; later steps follow the report.</translation>
        </message>
        <message>
            <source>Please choose the policy it was reported under.</source>
            <translation>Please choose the policy it was reported under.</translation>
        </message>
        <message>
            <source>A payment follows an agreement on its amount.</source>
            <translation>A payment follows an agreement on its amount.</translation>
        </message>
        <message>
            <source>Please write what the insurer asked for.</source>
            <translation>Please write what the insurer asked for.</translation>
        </message>
        <message>
            <source>Please say when the further material was asked for.</source>
            <translation>Please say when the further material was asked for.</translation>
        </message>
        <message>
            <source>Please write the insurer's reason for refusing.</source>
            <translation>Please write the insurer's reason for refusing.</translation>
        </message>
        <message>
            <source>Please write why the claim was withdrawn.</source>
            <translation>Please write why the claim was withdrawn.</translation>
        </message>
        <message>
            <source>Please name the court.</source>
            <translation>Please name the court.</translation>
        </message>
        <message>
            <source>Please say when the court case was filed.</source>
            <translation>Please say when the court case was filed.</translation>
        </message>
        <message>
            <source>An amount of a claim cannot be negative.</source>
            <translation>An amount of a claim cannot be negative.</translation>
        </message>
        <message>
            <source>Please give the amount that was agreed.</source>
            <translation>Please give the amount that was agreed.</translation>
        </message>
        <message>
            <source>Please say when the amount was agreed.</source>
            <translation>Please say when the amount was agreed.</translation>
        </message>
        <message>
            <source>Insurer's share, hospital's share and deductible are %1 yuan together, the amount agreed is %2 yuan.</source>
            <translation>Insurer's share, hospital's share and deductible are %1 yuan together, the amount agreed is %2 yuan.</translation>
        </message>
        <message>
            <source>Mental damage is a part of the amount agreed.</source>
            <translation>Mental damage is a part of the amount agreed.</translation>
        </message>
        <message>
            <source>A prepayment needs its amount above zero and the day it was asked for.</source>
            <translation>A prepayment needs its amount above zero and the day it was asked for.</translation>
        </message>
        <message>
            <source>A prepayment cannot lie in the future.</source>
            <translation>A prepayment cannot lie in the future.</translation>
        </message>
        <message>
            <source>The prepayment was paid (%1) before it was asked for (%2).</source>
            <translation>The prepayment was paid (%1) before it was asked for (%2).</translation>
        </message>
        <message>
            <source>%1 yuan were prepaid, more than the insurer's share of %2 yuan.</source>
            <translation>%1 yuan were prepaid, more than the insurer's share of %2 yuan.</translation>
        </message>
        <message>
            <source>%1 does not name this institution among the insured.</source>
            <translation>%1 does not name this institution among the insured.</translation>
        </message>
        <message>
            <source>The policy's limit for mental damage is %1 yuan.</source>
            <translation>The policy's limit for mental damage is %1 yuan.</translation>
        </message>
        <message>
            <source>The policy's limit for legal costs is %1 yuan.</source>
            <translation>The policy's limit for legal costs is %1 yuan.</translation>
        </message>
        <message>
            <source>By the policy the deductible is %1 yuan.</source>
            <translation>By the policy the deductible is %1 yuan.</translation>
        </message>
        <message>
            <source>Each paper of the file needs a name.</source>
            <translation>Each paper of the file needs a name.</translation>
        </message>
        <message>
            <source>The insurer pays the hospital only after the hospital has paid the patient (Insurance Law, art. 65): by %1 the patient side has received %2 yuan, the insurer's share is %3 yuan. Record the payment on the route, or let the insurer pay the patient.</source>
            <translation>The insurer pays the hospital only after the hospital has paid the patient (Insurance Law, art. 65): by %1 the patient side has received %2 yuan, the insurer's share is %3 yuan. Record the payment on the route, or let the insurer pay the patient.</translation>
        </message>
        <message>
            <source>The first claim cannot lie in the future.</source>
            <translation>The first claim cannot lie in the future.</translation>
        </message>
        <message>
            <source>The first claim (%1) cannot lie before the incident (%2).</source>
            <translation>The first claim (%1) cannot lie before the incident (%2).</translation>
        </message>
        <message>
            <source>The amount paid cannot be negative.</source>
            <translation>The amount paid cannot be negative.</translation>
        </message>
        <message>
            <source>Who has a result of the accident insurance was insured; please say so.</source>
            <translation>Who has a result of the accident insurance was insured; please say so.</translation>
        </message>
        <message>
            <source>Which product was it?</source>
            <translation>Which product was it?</translation>
        </message>
        <message>
            <source>Retroactive cover</source>
            <translation>Retroactive cover</translation>
        </message>
        <message>
            <source>Insurance period</source>
            <translation>Insurance period</translation>
        </message>
        <message>
            <source>Extended reporting period</source>
            <translation>Extended reporting period</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Overlap</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>First claim</source>
            <translation>First claim</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>The time in scope from %1 ends before it begins (%2).</source>
            <translation>The time in scope from %1 ends before it begins (%2).</translation>
        </message>
        <message>
            <source>Two times in scope overlap on %1.</source>
            <translation>Two times in scope overlap on %1.</translation>
        </message>
        <message>
            <source>An institution needs its name.</source>
            <translation>An institution needs its name.</translation>
        </message>
        <message>
            <source>What the government runs is public.</source>
            <translation>What the government runs is public.</translation>
        </message>
        <message>
            <source>The limit per person of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>The limit per person of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</translation>
        </message>
        <message>
            <source>The limit per event of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>The limit per event of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</translation>
        </message>
        <message>
            <source>The aggregate limit of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>The aggregate limit of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</translation>
        </message>
        <message>
            <source>Please give the first day of the period.</source>
            <translation>Please give the first day of the period.</translation>
        </message>
        <message>
            <source>Please give the last day of the period.</source>
            <translation>Please give the last day of the period.</translation>
        </message>
        <message>
            <source>The period is reversed: it ends on %1 and begins on %2.</source>
            <translation>The period is reversed: it ends on %1 and begins on %2.</translation>
        </message>
        <message>
            <source>The period is longer than a year.</source>
            <translation>The period is longer than a year.</translation>
        </message>
        <message>
            <source>The retroactive date (%1) lies after the first day of the period (%2).</source>
            <translation>The retroactive date (%1) lies after the first day of the period (%2).</translation>
        </message>
        <message>
            <source>Without the retroactive date nobody can say whether earlier incidents are covered.</source>
            <translation>Without the retroactive date nobody can say whether earlier incidents are covered.</translation>
        </message>
        <message>
            <source>The extended reporting period ends after the period, not on %1.</source>
            <translation>The extended reporting period ends after the period, not on %1.</translation>
        </message>
        <message>
            <source>A policy is cancelled on a day of its period.</source>
            <translation>A policy is cancelled on a day of its period.</translation>
        </message>
        <message>
            <source>Please say why the policy was cancelled.</source>
            <translation>Please say why the policy was cancelled.</translation>
        </message>
        <message>
            <source>An amount of a policy cannot be negative.</source>
            <translation>An amount of a policy cannot be negative.</translation>
        </message>
        <message>
            <source>A percentage lies between 0 and 100.</source>
            <translation>A percentage lies between 0 and 100.</translation>
        </message>
        <message>
            <source>The hours to report lie between 0 (none set) and a year.</source>
            <translation>The hours to report lie between 0 (none set) and a year.</translation>
        </message>
        <message>
            <source>The limit per person is above the limit per event.</source>
            <translation>The limit per person is above the limit per event.</translation>
        </message>
        <message>
            <source>The limit per event is above the aggregate limit.</source>
            <translation>The limit per event is above the aggregate limit.</translation>
        </message>
        <message>
            <source>No limit is recorded; what is left of it cannot be reckoned.</source>
            <translation>No limit is recorded; what is left of it cannot be reckoned.</translation>
        </message>
        <message>
            <source>Mental damage is limited by an amount or by a percentage, not by both.</source>
            <translation>Mental damage is limited by an amount or by a percentage, not by both.</translation>
        </message>
        <message>
            <source>The percentage for mental damage is taken of a limit that the policy does not name: %1.</source>
            <translation>The percentage for mental damage is taken of a limit that the policy does not name: %1.</translation>
        </message>
        <message>
            <source>A policy does not renew itself.</source>
            <translation>A policy does not renew itself.</translation>
        </message>
        <message>
            <source>%1 begins no earlier than this policy (%2); a renewal begins later than what it renews.</source>
            <translation>%1 begins no earlier than this policy (%2); a renewal begins later than what it renews.</translation>
        </message>
        <message>
            <source>Please name the insurer.</source>
            <translation>Please name the insurer.</translation>
        </message>
        <message>
            <source>A policy needs its number.</source>
            <translation>A policy needs its number.</translation>
        </message>
        <message>
            <source>No institution is named that the policy insures.</source>
            <translation>No institution is named that the policy insures.</translation>
        </message>
        <message>
            <source>The cancellation lies in the future.</source>
            <translation>The cancellation lies in the future.</translation>
        </message>
        <message>
            <source>No cover from %1 to %2, between %3 and %4: a claim first made then finds none.</source>
            <translation>No cover from %1 to %2, between %3 and %4: a claim first made then finds none.</translation>
        </message>
        <message>
            <source>Covered twice from %1 to %2, by %3 and %4.</source>
            <translation>Covered twice from %1 to %2, by %3 and %4.</translation>
        </message>
        <message>
            <source>%1 covers incidents from %2 only, %3 covered them from %4: claims for incidents between find no cover after the renewal.</source>
            <translation>%1 covers incidents from %2 only, %3 covered them from %4: claims for incidents between find no cover after the renewal.</translation>
        </message>
    </context>
    <context>
        <name>InsuranceChips</name>
        <message>
            <source>Cover reaches to %1.</source>
            <translation>Cover reaches to %1.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>No cover since %1.</source>
            <translation>No cover since %1.</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Last day today</source>
            <translation>Last day today</translation>
        </message>
        <message>
            <source>Ends in %1 days</source>
            <translation>Ends in %1 days</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>%1, in court</source>
            <translation>%1, in court</translation>
        </message>
    </context>
    <context>
        <name>InsuranceImport</name>
        <message>
            <source>A list of policies</source>
            <translation>A list of policies</translation>
        </message>
        <message>
            <source>A list of institutions</source>
            <translation>A list of institutions</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of policies: insurer, policy number, period, and so on (保险公司, 保单号, 起期, 止期 …).</source>
            <translation>No sheet of the file has the headings of a list of policies: insurer, policy number, period, and so on (保险公司, 保单号, 起期, 止期 …).</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of institutions: name, level, kind, and so on (机构名称, 级别, 类别 …).</source>
            <translation>No sheet of the file has the headings of a list of institutions: name, level, kind, and so on (机构名称, 级别, 类别 …).</translation>
        </message>
    </context>
    <context>
        <name>InsuranceRegister</name>
        <message>
            <source>%1 does not answer by its terms: %2</source>
            <translation>%1 does not answer by its terms: %2</translation>
        </message>
        <message>
            <source>A claim belongs to a matter of the register that is not voided.</source>
            <translation>A claim belongs to a matter of the register that is not voided.</translation>
        </message>
        <message>
            <source>This claim is no longer in the register.</source>
            <translation>This claim is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>Please say why the claim is voided.</source>
            <translation>Please say why the claim is voided.</translation>
        </message>
        <message>
            <source>%1 has been paid; a paid claim is not voided.</source>
            <translation>%1 has been paid; a paid claim is not voided.</translation>
        </message>
        <message>
            <source>This entry is no longer in the register.</source>
            <translation>This entry is no longer in the register.</translation>
        </message>
        <message>
            <source>There is an institution %1 in this district already.</source>
            <translation>There is an institution %1 in this district already.</translation>
        </message>
        <message>
            <source>The code %1 belongs to %2.</source>
            <translation>The code %1 belongs to %2.</translation>
        </message>
        <message>
            <source>Please say why the institution is taken out.</source>
            <translation>Please say why the institution is taken out.</translation>
        </message>
        <message>
            <source>The ledger's own hospital stays in the register.</source>
            <translation>The ledger's own hospital stays in the register.</translation>
        </message>
        <message>
            <source>%1 stands in a policy or a claim and stays in the register; end its time in scope instead.</source>
            <translation>%1 stands in a policy or a claim and stays in the register; end its time in scope instead.</translation>
        </message>
        <message>
            <source>%1 has a policy of the number %2 in the register already.</source>
            <translation>%1 has a policy of the number %2 in the register already.</translation>
        </message>
        <message>
            <source>%1 is insured by %2 in this time as well.</source>
            <translation>%1 is insured by %2 in this time as well.</translation>
        </message>
        <message>
            <source>Please say why the policy is taken out.</source>
            <translation>Please say why the policy is taken out.</translation>
        </message>
        <message>
            <source>%1 has claims or a renewal and stays in the register; record its cancellation instead.</source>
            <translation>%1 has claims or a renewal and stays in the register; record its cancellation instead.</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>This matter is no longer in the register.</translation>
        </message>
    </context>
    <context>
        <name>InsuranceWords</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Registration number</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Kind of institution</source>
            <translation>Kind of institution</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>Public or private</source>
            <translation>Public or private</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Contact person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Our own hospital</source>
            <translation>Our own hospital</translation>
        </message>
        <message>
            <source>Has to be insured</source>
            <translation>Has to be insured</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Insurer</translation>
        </message>
        <message>
            <source>Report claims to (phone)</source>
            <translation>Report claims to (phone)</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>Pooled scheme</source>
            <translation>Pooled scheme</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>Policy number</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>First day of the period</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Last day of the period</translation>
        </message>
        <message>
            <source>Retroactive date</source>
            <translation>Retroactive date</translation>
        </message>
        <message>
            <source>Extended reporting until</source>
            <translation>Extended reporting until</translation>
        </message>
        <message>
            <source>Cancelled from</source>
            <translation>Cancelled from</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <translation>Why it was cancelled</translation>
        </message>
        <message>
            <source>Renews</source>
            <translation>Renews</translation>
        </message>
        <message>
            <source>Limit per person</source>
            <translation>Limit per person</translation>
        </message>
        <message>
            <source>Limit per event</source>
            <translation>Limit per event</translation>
        </message>
        <message>
            <source>Aggregate limit of the year</source>
            <translation>Aggregate limit of the year</translation>
        </message>
        <message>
            <source>The aggregate limit is each institution's own</source>
            <translation>The aggregate limit is each institution's own</translation>
        </message>
        <message>
            <source>Legal costs</source>
            <translation>Legal costs</translation>
        </message>
        <message>
            <source>Mental damage</source>
            <translation>Mental damage</translation>
        </message>
        <message>
            <source>Mental damage, % of</source>
            <translation>Mental damage, % of</translation>
        </message>
        <message>
            <source>of which limit</source>
            <translation>of which limit</translation>
        </message>
        <message>
            <source>Deductible</source>
            <translation>Deductible</translation>
        </message>
        <message>
            <source>Deductible, % of the loss</source>
            <translation>Deductible, % of the loss</translation>
        </message>
        <message>
            <source>Hours to report</source>
            <translation>Hours to report</translation>
        </message>
        <message>
            <source>Premium</source>
            <translation>Premium</translation>
        </message>
        <message>
            <source>Insured institutions</source>
            <translation>Insured institutions</translation>
        </message>
        <message>
            <source>Riders</source>
            <translation>Riders</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Claimed by the patient side</source>
            <translation>Claimed by the patient side</translation>
        </message>
        <message>
            <source>Reported at</source>
            <translation>Reported at</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Reported by</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Report number</translation>
        </message>
        <message>
            <source>Case opened on</source>
            <translation>Case opened on</translation>
        </message>
        <message>
            <source>Insurer's case number</source>
            <translation>Insurer's case number</translation>
        </message>
        <message>
            <source>Adjuster</source>
            <translation>Adjuster</translation>
        </message>
        <message>
            <source>Full request handed in on</source>
            <translation>Full request handed in on</translation>
        </message>
        <message>
            <source>More material asked for on</source>
            <translation>More material asked for on</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>What was asked for</translation>
        </message>
        <message>
            <source>Material handed in on</source>
            <translation>Material handed in on</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Assessed on</translation>
        </message>
        <message>
            <source>Amount assessed</source>
            <translation>Amount assessed</translation>
        </message>
        <message>
            <source>Payment agreed on</source>
            <translation>Payment agreed on</translation>
        </message>
        <message>
            <source>Amount agreed with the insurer</source>
            <translation>Amount agreed with the insurer</translation>
        </message>
        <message>
            <source>Insurer's share</source>
            <translation>Insurer's share</translation>
        </message>
        <message>
            <source>Hospital's share</source>
            <translation>Hospital's share</translation>
        </message>
        <message>
            <source>Deductible borne</source>
            <translation>Deductible borne</translation>
        </message>
        <message>
            <source>Paid by the insurer on</source>
            <translation>Paid by the insurer on</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Paid to</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Claim closed on</source>
            <translation>Claim closed on</translation>
        </message>
        <message>
            <source>Refused by the insurer on</source>
            <translation>Refused by the insurer on</translation>
        </message>
        <message>
            <source>Insurer's reason</source>
            <translation>Insurer's reason</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Withdrawn on</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>Why it was withdrawn</translation>
        </message>
        <message>
            <source>In court since</source>
            <translation>In court since</translation>
        </message>
        <message>
            <source>Court and case number</source>
            <translation>Court and case number</translation>
        </message>
        <message>
            <source>Court case ended on</source>
            <translation>Court case ended on</translation>
        </message>
        <message>
            <source>Prepayments</source>
            <translation>Prepayments</translation>
        </message>
        <message>
            <source>Papers of the file</source>
            <translation>Papers of the file</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>First claimed on</source>
            <translation>First claimed on</translation>
        </message>
        <message>
            <source>Not to be reported because</source>
            <translation>Not to be reported because</translation>
        </message>
        <message>
            <source>Accident insurance</source>
            <translation>Accident insurance</translation>
        </message>
        <message>
            <source>Accident insurer</source>
            <translation>Accident insurer</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Number of the accident policy</source>
            <translation>Number of the accident policy</translation>
        </message>
        <message>
            <source>Result of the claim</source>
            <translation>Result of the claim</translation>
        </message>
        <message>
            <source>Paid by the accident insurer</source>
            <translation>Paid by the accident insurer</translation>
        </message>
        <message>
            <source>Note on the accident insurance</source>
            <translation>Note on the accident insurance</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>Number voided</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Renewed</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>The file is damaged: %1</source>
            <translation>The file is damaged: %1</translation>
        </message>
        <message>
            <source>Row %2 of %1 points to a row of %3 that is missing.</source>
            <translation>Row %2 of %1 points to a row of %3 that is missing.</translation>
        </message>
        <message>
            <source>The history was changed outside Anhe: line %1 does not fit the chain.</source>
            <translation>The history was changed outside Anhe: line %1 does not fit the chain.</translation>
        </message>
        <message>
            <source>The history was cut off outside Anhe: its last lines are missing.</source>
            <translation>The history was cut off outside Anhe: its last lines are missing.</translation>
        </message>
        <message>
            <source>The numbers of %1 %2 have a gap: %3 rows, highest number %4.</source>
            <translation>The numbers of %1 %2 have a gap: %3 rows, highest number %4.</translation>
        </message>
        <message>
            <source>The attachment %1 is damaged.</source>
            <translation>The attachment %1 is damaged.</translation>
        </message>
        <message>
            <source>Pages of the file</source>
            <translation>Pages of the file</translation>
        </message>
        <message>
            <source>Links between rows</source>
            <translation>Links between rows</translation>
        </message>
        <message>
            <source>Chain of the history</source>
            <translation>Chain of the history</translation>
        </message>
        <message>
            <source>Numbers without gaps</source>
            <translation>Numbers without gaps</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>A ledger needs the name of its hospital.</source>
            <translation>A ledger needs the name of its hospital.</translation>
        </message>
        <message>
            <source>%1 exists already and was not touched.</source>
            <translation>%1 exists already and was not touched.</translation>
        </message>
        <message>
            <source>A ledger cannot be kept on a network drive, where two programs could damage it. Please choose a folder on this computer.</source>
            <translation>A ledger cannot be kept on a network drive, where two programs could damage it. Please choose a folder on this computer.</translation>
        </message>
        <message>
            <source>The ledger lies on a network drive (%1), where two programs writing at once could damage it. It is open for reading only; copy it to this computer to work in it.</source>
            <translation>The ledger lies on a network drive (%1), where two programs writing at once could damage it. It is open for reading only; copy it to this computer to work in it.</translation>
        </message>
        <message>
            <source>The file is write-protected; the ledger is open for reading only.</source>
            <translation>The file is write-protected; the ledger is open for reading only.</translation>
        </message>
        <message>
            <source>The folder cannot be written; the ledger is open for reading only.</source>
            <translation>The folder cannot be written; the ledger is open for reading only.</translation>
        </message>
        <message>
            <source>The ledger is open already in %1 (process %2 on %3); here it is open for reading only.</source>
            <translation>The ledger is open already in %1 (process %2 on %3); here it is open for reading only.</translation>
        </message>
        <message>
            <source>The ledger is of an older version and must be brought up to date, but cannot be written: %1</source>
            <translation>The ledger is of an older version and must be brought up to date, but cannot be written: %1</translation>
        </message>
        <message>
            <source>There is no folder %1; no ledger was made.</source>
            <translation>There is no folder %1; no ledger was made.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; no ledger was made.</source>
            <translation>The folder %1 cannot be written; no ledger was made.</translation>
        </message>
    </context>
    <context>
        <name>LedgerFile</name>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a ledger.</source>
            <translation>%1 is a folder, not a ledger.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 cannot be read: %2.</translation>
        </message>
        <message>
            <source>%1 is not an Anhe ledger. The file was not touched.</source>
            <translation>%1 is not an Anhe ledger. The file was not touched.</translation>
        </message>
        <message>
            <source>%1 is a database of another program, not an Anhe ledger. The file was not touched.</source>
            <translation>%1 is a database of another program, not an Anhe ledger. The file was not touched.</translation>
        </message>
        <message>
            <source>%1 is cut off: it should have %2 bytes and has %3. The file was not touched; please restore the newest backup.</source>
            <translation>%1 is cut off: it should have %2 bytes and has %3. The file was not touched; please restore the newest backup.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 could not be written: %2.</translation>
        </message>
    </context>
    <context>
        <name>Mediation</name>
        <message>
            <source>No agreement may waive the right to sue (Medical Dispute Regulation, art. 43); please take out “%1”.</source>
            <translation>No agreement may waive the right to sue (Medical Dispute Regulation, art. 43); please take out “%1”.</translation>
        </message>
        <message>
            <source>Please write what was agreed.</source>
            <translation>Please write what was agreed.</translation>
        </message>
        <message>
            <source>An agreement names the main facts and the responsibility.</source>
            <translation>An agreement names the main facts and the responsibility.</translation>
        </message>
        <message>
            <source>The amount agreed cannot be below zero.</source>
            <translation>The amount agreed cannot be below zero.</translation>
        </message>
        <message>
            <source>“%1” needs an amount above zero.</source>
            <translation>“%1” needs an amount above zero.</translation>
        </message>
        <message>
            <source>The items add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>The items add up to %1 yuan, the amount agreed is %2 yuan.</translation>
        </message>
        <message>
            <source>Please say what the amount is for.</source>
            <translation>Please say what the amount is for.</translation>
        </message>
        <message>
            <source>The amount in capitals must read %1.</source>
            <translation>The amount in capitals must read %1.</translation>
        </message>
        <message>
            <source>Please give the day by which the amount is paid.</source>
            <translation>Please give the day by which the amount is paid.</translation>
        </message>
        <message>
            <source>The day of payment lies before the day of signing.</source>
            <translation>The day of payment lies before the day of signing.</translation>
        </message>
        <message>
            <source>Payment in instalments needs at least two of them, each with its day.</source>
            <translation>Payment in instalments needs at least two of them, each with its day.</translation>
        </message>
        <message>
            <source>Each payment needs an amount above zero and its day.</source>
            <translation>Each payment needs an amount above zero and its day.</translation>
        </message>
        <message>
            <source>The payments add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>The payments add up to %1 yuan, the amount agreed is %2 yuan.</translation>
        </message>
        <message>
            <source>Please give the day on which both sides signed.</source>
            <translation>Please give the day on which both sides signed.</translation>
        </message>
        <message>
            <source>day of acceptance</source>
            <translation>day of acceptance</translation>
        </message>
        <message>
            <source>day of signing</source>
            <translation>day of signing</translation>
        </message>
        <message>
            <source>day of the mediator's signature</source>
            <translation>day of the mediator's signature</translation>
        </message>
        <message>
            <source>day of the stamp</source>
            <translation>day of the stamp</translation>
        </message>
        <message>
            <source>The agreement takes effect once the mediator has signed and the body has stamped it.</source>
            <translation>The agreement takes effect once the mediator has signed and the body has stamped it.</translation>
        </message>
        <message>
            <source>Only an agreement reached before a mediation body is confirmed by a court.</source>
            <translation>Only an agreement reached before a mediation body is confirmed by a court.</translation>
        </message>
        <message>
            <source>There is no effective agreement yet that a court could confirm.</source>
            <translation>There is no effective agreement yet that a court could confirm.</translation>
        </message>
        <message>
            <source>Please name the court.</source>
            <translation>Please name the court.</translation>
        </message>
        <message>
            <source>Please give the day of the joint application to the court.</source>
            <translation>Please give the day of the joint application to the court.</translation>
        </message>
        <message>
            <source>Please give the day of the court's decision.</source>
            <translation>Please give the day of the court's decision.</translation>
        </message>
        <message>
            <source>day on which the agreement took effect</source>
            <translation>day on which the agreement took effect</translation>
        </message>
        <message>
            <source>day of the application to the court</source>
            <translation>day of the application to the court</translation>
        </message>
        <message>
            <source>day of the court's decision</source>
            <translation>day of the court's decision</translation>
        </message>
        <message>
            <source>%1 is not concluded yet; a call-back follows the conclusion.</source>
            <translation>%1 is not concluded yet; a call-back follows the conclusion.</translation>
        </message>
        <message>
            <source>Please give the day of the call-back.</source>
            <translation>Please give the day of the call-back.</translation>
        </message>
        <message>
            <source>day of conclusion</source>
            <translation>day of conclusion</translation>
        </message>
        <message>
            <source>day of the call-back</source>
            <translation>day of the call-back</translation>
        </message>
        <message>
            <source>Please say who called back.</source>
            <translation>Please say who called back.</translation>
        </message>
        <message>
            <source>The %1 lies in the future.</source>
            <translation>The %1 lies in the future.</translation>
        </message>
        <message>
            <source>The %1 (%2) lies before the %3 (%4).</source>
            <translation>The %1 (%2) lies before the %3 (%4).</translation>
        </message>
        <message>
            <source>A ceiling needs an amount above zero.</source>
            <translation>A ceiling needs an amount above zero.</translation>
        </message>
        <message>
            <source>The amount from which an appraisal is needed lies below the ceiling itself.</source>
            <translation>The amount from which an appraisal is needed lies below the ceiling itself.</translation>
        </message>
        <message>
            <source>the office's table of ceilings</source>
            <translation>the office's table of ceilings</translation>
        </message>
        <message>
            <source>%1 yuan passes the ceiling of %2 yuan for private settlement (%3); a public hospital takes it to mediation or to court.</source>
            <translation>%1 yuan passes the ceiling of %2 yuan for private settlement (%3); a public hospital takes it to mediation or to court.</translation>
        </message>
        <message>
            <source>%1 From %2 yuan on an appraisal comes first.</source>
            <translation>%1 From %2 yuan on an appraisal comes first.</translation>
        </message>
        <message>
            <source>At a negotiation each side has at most 5 representatives; %1 are named.</source>
            <translation>At a negotiation each side has at most 5 representatives; %1 are named.</translation>
        </message>
        <message>
            <source>A negotiation is held in a special room; please say where.</source>
            <translation>A negotiation is held in a special room; please say where.</translation>
        </message>
        <message>
            <source>A pause needs its first day, and it cannot lie in the future.</source>
            <translation>A pause needs its first day, and it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The pause from %1 begins before the acceptance or inside another pause.</source>
            <translation>The pause from %1 begins before the acceptance or inside another pause.</translation>
        </message>
        <message>
            <source>The pause from %1 ends before it begins.</source>
            <translation>The pause from %1 ends before it begins.</translation>
        </message>
        <message>
            <source>A pause that is no appraisal needs its ground in words.</source>
            <translation>A pause that is no appraisal needs its ground in words.</translation>
        </message>
        <message>
            <source>The regulation leaves only appraisal out of the limit; make sure that this pause counts with the body.</source>
            <translation>The regulation leaves only appraisal out of the limit; make sure that this pause counts with the body.</translation>
        </message>
        <message>
            <source>Please choose the matter that is referred.</source>
            <translation>Please choose the matter that is referred.</translation>
        </message>
        <message>
            <source>Please give the day of the referral; it cannot lie in the future.</source>
            <translation>Please give the day of the referral; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>Please name the mediation body.</source>
            <translation>Please name the mediation body.</translation>
        </message>
        <message>
            <source>An amount claimed is above zero; leave it empty when no money is asked for.</source>
            <translation>An amount claimed is above zero; leave it empty when no money is asked for.</translation>
        </message>
        <message>
            <source>day of the application</source>
            <translation>day of the application</translation>
        </message>
        <message>
            <source>day of refusal</source>
            <translation>day of refusal</translation>
        </message>
        <message>
            <source>day of consent</source>
            <translation>day of consent</translation>
        </message>
        <message>
            <source>%1 is before the court (%2); no mediation is accepted while the lawsuit is under way. Conclude the lawsuit first.</source>
            <translation>%1 is before the court (%2); no mediation is accepted while the lawsuit is under way. Conclude the lawsuit first.</translation>
        </message>
        <message>
            <source>%1 (%2) is already under way in this matter; conclude it first.</source>
            <translation>%1 (%2) is already under way in this matter; conclude it first.</translation>
        </message>
    </context>
    <context>
        <name>MediationRegister</name>
        <message>
            <source>Please give the day of the application.</source>
            <translation>Please give the day of the application.</translation>
        </message>
        <message>
            <source>%1 (%2) applied for at %3.</source>
            <translation>%1 (%2) applied for at %3.</translation>
        </message>
        <message>
            <source>Please give the day of acceptance.</source>
            <translation>Please give the day of acceptance.</translation>
        </message>
        <message>
            <source>Only one side (%1) applied; a mediation begins once the other side has agreed. Please give the day of its consent.</source>
            <translation>Only one side (%1) applied; a mediation begins once the other side has agreed. Please give the day of its consent.</translation>
        </message>
        <message>
            <source>an acceptance</source>
            <translation>an acceptance</translation>
        </message>
        <message>
            <source>%1 is under way at %2. A dispute follows one track at a time: accepting %3 terminates it; please confirm that.</source>
            <translation>%1 is under way at %2. A dispute follows one track at a time: accepting %3 terminates it; please confirm that.</translation>
        </message>
        <message>
            <source>%1 (%2) has begun.</source>
            <translation>%1 (%2) has begun.</translation>
        </message>
        <message>
            <source>%1 (%2) terminated: %3.</source>
            <translation>%1 (%2) terminated: %3.</translation>
        </message>
        <message>
            <source>Please give the day of the refusal.</source>
            <translation>Please give the day of the refusal.</translation>
        </message>
        <message>
            <source>A refusal needs its ground.</source>
            <translation>A refusal needs its ground.</translation>
        </message>
        <message>
            <source>%1 (%2) was not accepted: %3.</source>
            <translation>%1 (%2) was not accepted: %3.</translation>
        </message>
        <message>
            <source>Please give the day of conclusion.</source>
            <translation>Please give the day of conclusion.</translation>
        </message>
        <message>
            <source>Please say how it ended.</source>
            <translation>Please say how it ended.</translation>
        </message>
        <message>
            <source>%1 does not end with “%2”.</source>
            <translation>%1 does not end with “%2”.</translation>
        </message>
        <message>
            <source>%1 is not accepted yet; it can only be withdrawn.</source>
            <translation>%1 is not accepted yet; it can only be withdrawn.</translation>
        </message>
        <message>
            <source>A termination needs its ground.</source>
            <translation>A termination needs its ground.</translation>
        </message>
        <message>
            <source>Please enter the agreement itself.</source>
            <translation>Please enter the agreement itself.</translation>
        </message>
        <message>
            <source>%1 (%2) concluded: %3.</source>
            <translation>%1 (%2) concluded: %3.</translation>
        </message>
        <message>
            <source>A call-back that was held stays in the register.</source>
            <translation>A call-back that was held stays in the register.</translation>
        </message>
        <message>
            <source>Only a mediation under way has a clock that can stand; %1 is “%2”.</source>
            <translation>Only a mediation under way has a clock that can stand; %1 is “%2”.</translation>
        </message>
        <message>
            <source>The clock of %1 already stands since %2.</source>
            <translation>The clock of %1 already stands since %2.</translation>
        </message>
        <message>
            <source>The clock of %1 does not stand.</source>
            <translation>The clock of %1 does not stand.</translation>
        </message>
        <message>
            <source>Please give the last day of the pause; it cannot lie in the future.</source>
            <translation>Please give the last day of the pause; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>Please give the working days of the extension.</source>
            <translation>Please give the working days of the extension.</translation>
        </message>
        <message>
            <source>Please give the day on which it was agreed.</source>
            <translation>Please give the day on which it was agreed.</translation>
        </message>
        <message>
            <source>The committee and both sides must agree to an extension.</source>
            <translation>The committee and both sides must agree to an extension.</translation>
        </message>
        <message>
            <source>The law knows no extension of administrative mediation (Medical Dispute Regulation, art. 40).</source>
            <translation>The law knows no extension of administrative mediation (Medical Dispute Regulation, art. 40).</translation>
        </message>
        <message>
            <source>Only a people's mediation under way can be extended; %1 is “%2”, “%3”.</source>
            <translation>Only a people's mediation under way can be extended; %1 is “%2”, “%3”.</translation>
        </message>
        <message>
            <source>The limit ended on %1; an extension is agreed before that.</source>
            <translation>The limit ended on %1; an extension is agreed before that.</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>This matter is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 is voided; %2 needs an open matter.</source>
            <translation>%1 is voided; %2 needs an open matter.</translation>
        </message>
        <message>
            <source>%1 is closed; %2 needs an open matter. Reopen it as a new matter first.</source>
            <translation>%1 is closed; %2 needs an open matter. Reopen it as a new matter first.</translation>
        </message>
        <message>
            <source>a referral</source>
            <translation>a referral</translation>
        </message>
        <message>
            <source>This referral is no longer in the register.</source>
            <translation>This referral is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>The day of a step is corrected here; the step itself is made or taken back by its own command.</source>
            <translation>The day of a step is corrected here; the step itself is made or taken back by its own command.</translation>
        </message>
        <message>
            <source>A payment is above zero.</source>
            <translation>A payment is above zero.</translation>
        </message>
        <message>
            <source>Only %1 yuan are owed here, not %2 yuan.</source>
            <translation>Only %1 yuan are owed here, not %2 yuan.</translation>
        </message>
        <message>
            <source>Please give the day of payment; it lies between the acceptance and today.</source>
            <translation>Please give the day of payment; it lies between the acceptance and today.</translation>
        </message>
        <message>
            <source>This payment is no longer owed.</source>
            <translation>This payment is no longer owed.</translation>
        </message>
        <message>
            <source>Please say why the payment is taken back.</source>
            <translation>Please say why the payment is taken back.</translation>
        </message>
        <message>
            <source>This payment has not been made.</source>
            <translation>This payment has not been made.</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot become “%3”.</source>
            <translation>%1 is “%2” and cannot become “%3”.</translation>
        </message>
        <message>
            <source>%1 has pauses or an extension; its acceptance stands.</source>
            <translation>%1 has pauses or an extension; its acceptance stands.</translation>
        </message>
        <message>
            <source>%1 is “%2”; there is no step to take back.</source>
            <translation>%1 is “%2”; there is no step to take back.</translation>
        </message>
        <message>
            <source>%1 (%2) is already under way in this matter; conclude it first.</source>
            <translation>%1 (%2) is already under way in this matter; conclude it first.</translation>
        </message>
        <message>
            <source>Please say why the step is taken back.</source>
            <translation>Please say why the step is taken back.</translation>
        </message>
        <message>
            <source>%1 has payments already made; take those back first.</source>
            <translation>%1 has payments already made; take those back first.</translation>
        </message>
        <message>
            <source>The agreement of %1 is before the court for confirmation; its conclusion stands.</source>
            <translation>The agreement of %1 is before the court for confirmation; its conclusion stands.</translation>
        </message>
        <message>
            <source>%1 (%2): “%3” was taken back. %4</source>
            <translation>%1 (%2): “%3” was taken back. %4</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
        <message>
            <source>Each payment needs an amount above zero and its day.</source>
            <translation>Each payment needs an amount above zero and its day.</translation>
        </message>
        <message>
            <source>The agreement was signed on %1, after the day of conclusion.</source>
            <translation>The agreement was signed on %1, after the day of conclusion.</translation>
        </message>
        <message>
            <source>%1 is neither settled nor judged; there is nothing to report yet.</source>
            <translation>%1 is neither settled nor judged; there is nothing to report yet.</translation>
        </message>
        <message>
            <source>The day must lie between the conclusion and today.</source>
            <translation>The day must lie between the conclusion and today.</translation>
        </message>
        <message>
            <source>%1 has no agreement.</source>
            <translation>%1 has no agreement.</translation>
        </message>
        <message>
            <source>%1 has neither an agreement nor a judgment to be paid.</source>
            <translation>%1 has neither an agreement nor a judgment to be paid.</translation>
        </message>
        <message>
            <source>The payments add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>The payments add up to %1 yuan, the amount agreed is %2 yuan.</translation>
        </message>
        <message>
            <source>A paper of the file needs a name.</source>
            <translation>A paper of the file needs a name.</translation>
        </message>
        <message>
            <source>“%1”: the number of pages is between 0 and 9999.</source>
            <translation>“%1”: the number of pages is between 0 and 9999.</translation>
        </message>
        <message>
            <source>“%1”: its day cannot lie in the future.</source>
            <translation>“%1”: its day cannot lie in the future.</translation>
        </message>
        <message>
            <source>The letter of %1 has the number %2 already.</source>
            <translation>The letter of %1 has the number %2 already.</translation>
        </message>
        <message>
            <source>A referral letter goes to a mediation committee or to the health authority.</source>
            <translation>A referral letter goes to a mediation committee or to the health authority.</translation>
        </message>
        <message>
            <source>The hospital has no document code yet; give it in the settings, the letters are numbered under it.</source>
            <translation>The hospital has no document code yet; give it in the settings, the letters are numbered under it.</translation>
        </message>
        <message>
            <source>Please give the day of the letter; it cannot lie in the future.</source>
            <translation>Please give the day of the letter; it cannot lie in the future.</translation>
        </message>
    </context>
    <context>
        <name>Migration</name>
        <message>
            <source>The ledger could not be brought to version %1 and stays as it was. %2</source>
            <translation>The ledger could not be brought to version %1 and stays as it was. %2</translation>
        </message>
        <message>
            <source>This ledger was written by a newer Anhe (version %1 of the file; this program knows %2). It was not touched; please install the newer program.</source>
            <translation>This ledger was written by a newer Anhe (version %1 of the file; this program knows %2). It was not touched; please install the newer program.</translation>
        </message>
        <message>
            <source>The ledger must be copied before it is brought up to date, and that failed: %1</source>
            <translation>The ledger must be copied before it is brought up to date, and that failed: %1</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A limit is 1 to 365 days.</source>
            <translation>A limit is 1 to 365 days.</translation>
        </message>
        <message>
            <source>Please give the day of issue; it cannot lie in the future.</source>
            <translation>Please give the day of issue; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>A notice needs the unit it is issued to.</source>
            <translation>A notice needs the unit it is issued to.</translation>
        </message>
        <message>
            <source>A notice needs a time limit.</source>
            <translation>A notice needs a time limit.</translation>
        </message>
        <message>
            <source>The time limit lies before the day of issue.</source>
            <translation>The time limit lies before the day of issue.</translation>
        </message>
        <message>
            <source>Please write what the notice is about.</source>
            <translation>Please write what the notice is about.</translation>
        </message>
        <message>
            <source>Please write what is required.</source>
            <translation>Please write what is required.</translation>
        </message>
        <message>
            <source>Please say who issues the notice.</source>
            <translation>Please say who issues the notice.</translation>
        </message>
        <message>
            <source>The person responsible in the unit is still open.</source>
            <translation>The person responsible in the unit is still open.</translation>
        </message>
        <message>
            <source>The contact is still open.</source>
            <translation>The contact is still open.</translation>
        </message>
        <message>
            <source>The reply lies between the issue of the notice and today.</source>
            <translation>The reply lies between the issue of the notice and today.</translation>
        </message>
        <message>
            <source>Please say who replied.</source>
            <translation>Please say who replied.</translation>
        </message>
        <message>
            <source>A reply tells the progress or the result.</source>
            <translation>A reply tells the progress or the result.</translation>
        </message>
        <message>
            <source>Who asks for more time says why the work is not finished.</source>
            <translation>Who asks for more time says why the work is not finished.</translation>
        </message>
        <message>
            <source>Please give a day after the present limit (%1).</source>
            <translation>Please give a day after the present limit (%1).</translation>
        </message>
        <message>
            <source>The review lies between the reply and today.</source>
            <translation>The review lies between the reply and today.</translation>
        </message>
        <message>
            <source>Please say who reviewed the reply.</source>
            <translation>Please say who reviewed the reply.</translation>
        </message>
        <message>
            <source>Please say what the office makes of the reply.</source>
            <translation>Please say what the office makes of the reply.</translation>
        </message>
        <message>
            <source>This reply asks for no extension that could be granted or refused.</source>
            <translation>This reply asks for no extension that could be granted or refused.</translation>
        </message>
        <message>
            <source>The reply tells no result; it cannot count as done.</source>
            <translation>The reply tells no result; it cannot count as done.</translation>
        </message>
        <message>
            <source>Please write the review opinion.</source>
            <translation>Please write the review opinion.</translation>
        </message>
        <message>
            <source>Please choose the risk, the matter or the missing sweep that the notice is about.</source>
            <translation>Please choose the risk, the matter or the missing sweep that the notice is about.</translation>
        </message>
        <message>
            <source>The last reply to %1 is not reviewed yet; review it first.</source>
            <translation>The last reply to %1 is not reviewed yet; review it first.</translation>
        </message>
        <message>
            <source>%1 still runs until %2.</source>
            <translation>%1 still runs until %2.</translation>
        </message>
        <message>
            <source>A second notice follows a first one that was not answered well enough; there is none to follow.</source>
            <translation>A second notice follows a first one that was not answered well enough; there is none to follow.</translation>
        </message>
        <message>
            <source>A circular follows a second notice that was not answered well enough; there is none to follow.</source>
            <translation>A circular follows a second notice that was not answered well enough; there is none to follow.</translation>
        </message>
    </context>
    <context>
        <name>NoticeFields</name>
        <message>
            <source>Counts calendar days from the day of issue</source>
            <translation>Counts calendar days from the day of issue</translation>
        </message>
    </context>
    <context>
        <name>NoticeListWords</name>
        <message>
            <source>New notice</source>
            <translation>New notice</translation>
        </message>
        <message>
            <source>Write a supervision notice (Ctrl+N)</source>
            <translation>Write a supervision notice (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, unit, person, what it is about</source>
            <translation>Number, unit, person, what it is about</translation>
        </message>
        <message>
            <source>%1 notices</source>
            <translation>%1 notices</translation>
        </message>
        <message>
            <source>No supervision notices yet</source>
            <translation>No supervision notices yet</translation>
        </message>
        <message>
            <source>When a rectification, an answer or a sweep is overdue, the next notice is proposed above; issued ones stand here with their limits and replies.</source>
            <translation>When a rectification, an answer or a sweep is overdue, the next notice is proposed above; issued ones stand here with their limits and replies.</translation>
        </message>
        <message>
            <source>Write a notice</source>
            <translation>Write a notice</translation>
        </message>
        <message>
            <source>%1 notices written to %2</source>
            <translation>%1 notices written to %2</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Register of supervision notices</source>
            <translation>Register of supervision notices</translation>
        </message>
        <message>
            <source>Kind of what is supervised</source>
            <translation>Kind of what is supervised</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Not settled</translation>
        </message>
        <message>
            <source>In arrears</source>
            <translation>In arrears</translation>
        </message>
        <message>
            <source>Reply to review</source>
            <translation>Reply to review</translation>
        </message>
    </context>
    <context>
        <name>NoticeRegister</name>
        <message>
            <source>This notice is no longer in the register.</source>
            <translation>This notice is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>%1 belongs to the series of %2.</source>
            <translation>%1 belongs to the series of %2.</translation>
        </message>
        <message>
            <source>The unit signs between the day of issue and today.</source>
            <translation>The unit signs between the day of issue and today.</translation>
        </message>
        <message>
            <source>Please say who signed for it.</source>
            <translation>Please say who signed for it.</translation>
        </message>
        <message>
            <source>%1 is “%2”; it takes no reply any more.</source>
            <translation>%1 is “%2”; it takes no reply any more.</translation>
        </message>
        <message>
            <source>The last reply to %1 is not reviewed yet.</source>
            <translation>The last reply to %1 is not reviewed yet.</translation>
        </message>
        <message>
            <source>%1 has no reply that waits to be reviewed.</source>
            <translation>%1 has no reply that waits to be reviewed.</translation>
        </message>
        <message>
            <source>%1 is “%2” already.</source>
            <translation>%1 is “%2” already.</translation>
        </message>
        <message>
            <source>A notice is settled between the day of issue and today.</source>
            <translation>A notice is settled between the day of issue and today.</translation>
        </message>
        <message>
            <source>Please say why it is settled.</source>
            <translation>Please say why it is settled.</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1 is “%2” and cannot be voided.</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>%1 days late</source>
            <translation>%1 days late</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Kind of notice</source>
            <translation>Kind of notice</translation>
        </message>
        <message>
            <source>It is about</source>
            <translation>It is about</translation>
        </message>
        <message>
            <source>Hidden risk supervised</source>
            <translation>Hidden risk supervised</translation>
        </message>
        <message>
            <source>Matter supervised</source>
            <translation>Matter supervised</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>Grid cell</translation>
        </message>
        <message>
            <source>Week without a sheet (any day of it)</source>
            <translation>Week without a sheet (any day of it)</translation>
        </message>
        <message>
            <source>Usual limit</source>
            <translation>Usual limit</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Unit supervised</source>
            <translation>Unit supervised</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>Person responsible</translation>
        </message>
        <message>
            <source>What the notice is about</source>
            <translation>What the notice is about</translation>
        </message>
        <message>
            <source>How overdue</source>
            <translation>How overdue</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Requirement</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>To be done by</translation>
        </message>
        <message>
            <source>How to report</source>
            <translation>How to report</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Contact person</translation>
        </message>
        <message>
            <source>Contact's phone</source>
            <translation>Contact's phone</translation>
        </message>
        <message>
            <source>Signed for on</source>
            <translation>Signed for on</translation>
        </message>
        <message>
            <source>Signed for by</source>
            <translation>Signed for by</translation>
        </message>
        <message>
            <source>State of the notice</source>
            <translation>State of the notice</translation>
        </message>
        <message>
            <source>Settled on</source>
            <translation>Settled on</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Replies</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Replied on</translation>
        </message>
        <message>
            <source>Replied by</source>
            <translation>Replied by</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Progress of the work</translation>
        </message>
        <message>
            <source>Result of the work</source>
            <translation>Result of the work</translation>
        </message>
        <message>
            <source>Why it is not finished</source>
            <translation>Why it is not finished</translation>
        </message>
        <message>
            <source>More time asked until</source>
            <translation>More time asked until</translation>
        </message>
        <message>
            <source>Evidence handed in</source>
            <translation>Evidence handed in</translation>
        </message>
        <message>
            <source>What the office makes of it</source>
            <translation>What the office makes of it</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Reviewed on</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Reviewed by</translation>
        </message>
        <message>
            <source>More time granted until</source>
            <translation>More time granted until</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>Review opinion</translation>
        </message>
        <message>
            <source>Urgent work, days</source>
            <translation>Urgent work, days</translation>
        </message>
        <message>
            <source>Ordinary work, days</source>
            <translation>Ordinary work, days</translation>
        </message>
        <message>
            <source>Hard work, days</source>
            <translation>Hard work, days</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Notice issued</source>
            <translation>Notice issued</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
    </context>
    <context>
        <name>OfficeItemWords</name>
        <message>
            <source>Name or initials</source>
            <translation>Name or initials</translation>
        </message>
        <message>
            <source>Add the department</source>
            <translation>Add the department</translation>
        </message>
        <message>
            <source>Department not added</source>
            <translation>Department not added</translation>
        </message>
        <message>
            <source>no department</source>
            <translation>no department</translation>
        </message>
    </context>
    <context>
        <name>OfficePackage</name>
        <message>
            <source>%1 is not a Word document (.docx).</source>
            <translation>%1 is not a Word document (.docx).</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 could not be read: %2</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be read.</source>
            <translation>%1 is damaged and cannot be read.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
    </context>
    <context>
        <name>OfficeRegister</name>
        <message>
            <source>The hospital needs a name: it stands on every paper.</source>
            <translation>The hospital needs a name: it stands on every paper.</translation>
        </message>
        <message>
            <source>A department needs a name.</source>
            <translation>A department needs a name.</translation>
        </message>
        <message>
            <source>There is a department of that name already: %1.</source>
            <translation>There is a department of that name already: %1.</translation>
        </message>
        <message>
            <source>A member of staff needs a name.</source>
            <translation>A member of staff needs a name.</translation>
        </message>
        <message>
            <source>A category needs a name.</source>
            <translation>A category needs a name.</translation>
        </message>
        <message>
            <source>A category needs a code that stays the same for ever.</source>
            <translation>A category needs a code that stays the same for ever.</translation>
        </message>
        <message>
            <source>The code %1 belongs to the category %2.</source>
            <translation>The code %1 belongs to the category %2.</translation>
        </message>
        <message>
            <source>There is a category %1 already.</source>
            <translation>There is a category %1 already.</translation>
        </message>
        <message>
            <source>Categories have two levels: %1 stands below another one.</source>
            <translation>Categories have two levels: %1 stands below another one.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The printer or file could not be opened.</source>
            <translation>The printer or file could not be opened.</translation>
        </message>
        <message>
            <source>Printing stopped at page %1.</source>
            <translation>Printing stopped at page %1.</translation>
        </message>
        <message>
            <source>The last page could not be written.</source>
            <translation>The last page could not be written.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
    </context>
    <context>
        <name>PaperFonts</name>
        <message>
            <source>%1 is not on this computer; %2 stands in for it.</source>
            <translation>%1 is not on this computer; %2 stands in for it.</translation>
        </message>
    </context>
    <context>
        <name>PetitionRules</name>
        <message>
            <source>%1 is no petition.</source>
            <translation>%1 is no petition.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>Please name the leader in charge.</source>
            <translation>Please name the leader in charge.</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>This matter is no longer in the register.</translation>
        </message>
        <message>
            <source>Please give the day; it cannot lie in the future.</source>
            <translation>Please give the day; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The petition was received on %1 only.</source>
            <translation>The petition was received on %1 only.</translation>
        </message>
        <message>
            <source>It was accepted on %1 only.</source>
            <translation>It was accepted on %1 only.</translation>
        </message>
        <message>
            <source>The petitioner was not told of the acceptance yet.</source>
            <translation>The petitioner was not told of the acceptance yet.</translation>
        </message>
        <message>
            <source>The petition has to be accepted first.</source>
            <translation>The petition has to be accepted first.</translation>
        </message>
        <message>
            <source>A petition is extended once; it was extended by %1 days on %2.</source>
            <translation>A petition is extended once; it was extended by %1 days on %2.</translation>
        </message>
        <message>
            <source>A petition is extended by 1 to 30 days.</source>
            <translation>A petition is extended by 1 to 30 days.</translation>
        </message>
        <message>
            <source>The petition was accepted on %1 only.</source>
            <translation>The petition was accepted on %1 only.</translation>
        </message>
        <message>
            <source>An extension needs the head who granted it.</source>
            <translation>An extension needs the head who granted it.</translation>
        </message>
        <message>
            <source>An extension needs a reason.</source>
            <translation>An extension needs a reason.</translation>
        </message>
        <message>
            <source>Please say whether the demand is supported, explained or not supported.</source>
            <translation>Please say whether the demand is supported, explained or not supported.</translation>
        </message>
        <message>
            <source>Please write the opinion.</source>
            <translation>Please write the opinion.</translation>
        </message>
        <message>
            <source>On which rule or policy does the opinion rest?</source>
            <translation>On which rule or policy does the opinion rest?</translation>
        </message>
        <message>
            <source>There is no opinion document yet.</source>
            <translation>There is no opinion document yet.</translation>
        </message>
        <message>
            <source>It was issued on %1 only.</source>
            <translation>It was issued on %1 only.</translation>
        </message>
        <message>
            <source>A review is asked for after the opinion document was delivered.</source>
            <translation>A review is asked for after the opinion document was delivered.</translation>
        </message>
        <message>
            <source>A re-review is asked for after the review was answered.</source>
            <translation>A re-review is asked for after the review was answered.</translation>
        </message>
        <message>
            <source>The petitioner had the answer on %1 only.</source>
            <translation>The petitioner had the answer on %1 only.</translation>
        </message>
        <message>
            <source>It was asked for later than 30 days after %1.</source>
            <translation>It was asked for later than 30 days after %1.</translation>
        </message>
        <message>
            <source>Please say who reviews.</source>
            <translation>Please say who reviews.</translation>
        </message>
        <message>
            <source>Nobody has asked for this review yet.</source>
            <translation>Nobody has asked for this review yet.</translation>
        </message>
        <message>
            <source>It was asked for on %1 only.</source>
            <translation>It was asked for on %1 only.</translation>
        </message>
        <message>
            <source>Does the earlier opinion stand?</source>
            <translation>Does the earlier opinion stand?</translation>
        </message>
        <message>
            <source>The opinion was issued on %1; there is nothing left to extend.</source>
            <translation>The opinion was issued on %1; there is nothing left to extend.</translation>
        </message>
    </context>
    <context>
        <name>PolicyTable</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Last day of cover</source>
            <translation>Last day of cover</translation>
        </message>
        <message>
            <source>Limit used</source>
            <translation>Limit used</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Register of policies</source>
            <translation>Register of policies</translation>
        </message>
    </context>
    <context>
        <name>QuarterFigures</name>
        <message>
            <source>Answered in time</source>
            <translation>Answered in time</translation>
        </message>
        <message>
            <source>Matters received in the quarter and answered on or before the due day, of those answered or already due.</source>
            <translation>Matters received in the quarter and answered on or before the due day, of those answered or already due.</translation>
        </message>
        <message>
            <source>Open matters</source>
            <translation>Open matters</translation>
        </message>
        <message>
            <source>Matters that are open now; for earlier quarters, open at their end.</source>
            <translation>Matters that are open now; for earlier quarters, open at their end.</translation>
        </message>
        <message>
            <source>New matters</source>
            <translation>New matters</translation>
        </message>
        <message>
            <source>Matters received in the quarter; voided numbers left out.</source>
            <translation>Matters received in the quarter; voided numbers left out.</translation>
        </message>
        <message>
            <source>Closed matters</source>
            <translation>Closed matters</translation>
        </message>
        <message>
            <source>Matters closed in the quarter.</source>
            <translation>Matters closed in the quarter.</translation>
        </message>
    </context>
    <context>
        <name>ReferralChips</name>
        <message>
            <source>Paid %1</source>
            <translation>Paid %1</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Overdue since %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Due %1</translation>
        </message>
    </context>
    <context>
        <name>ReferralExport</name>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Limit ends</source>
            <translation>Limit ends</translation>
        </message>
        <message>
            <source>Register of referrals</source>
            <translation>Register of referrals</translation>
        </message>
    </context>
    <context>
        <name>ReferralTableModel</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Applied on</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Concluded on</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Claimed</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Patient · complainant</source>
            <translation>Patient · complainant</translation>
        </message>
    </context>
    <context>
        <name>ReferralWords</name>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>File added</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Applied how</source>
            <translation>Applied how</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>Amount claimed</translation>
        </message>
        <message>
            <source>Points at issue and reasons</source>
            <translation>Points at issue and reasons</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Drafted on</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Applied on</translation>
        </message>
        <message>
            <source>Other side agreed on</source>
            <translation>Other side agreed on</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>Refused on</translation>
        </message>
        <message>
            <source>Ground of refusal</source>
            <translation>Ground of refusal</translation>
        </message>
        <message>
            <source>Refusal in words</source>
            <translation>Refusal in words</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>Mediators</translation>
        </message>
        <message>
            <source>Representatives of the patient side</source>
            <translation>Representatives of the patient side</translation>
        </message>
        <message>
            <source>Representatives of the hospital</source>
            <translation>Representatives of the hospital</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>Working days added</translation>
        </message>
        <message>
            <source>Extension agreed on</source>
            <translation>Extension agreed on</translation>
        </message>
        <message>
            <source>Paper of the extension</source>
            <translation>Paper of the extension</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Concluded on</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Ground of termination</source>
            <translation>Ground of termination</translation>
        </message>
        <message>
            <source>Outcome in words</source>
            <translation>Outcome in words</translation>
        </message>
        <message>
            <source>Accident reported on</source>
            <translation>Accident reported on</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Both sides signed on</source>
            <translation>Both sides signed on</translation>
        </message>
        <message>
            <source>Mediator signed on</source>
            <translation>Mediator signed on</translation>
        </message>
        <message>
            <source>Body stamped on</source>
            <translation>Body stamped on</translation>
        </message>
        <message>
            <source>Main facts</source>
            <translation>Main facts</translation>
        </message>
        <message>
            <source>Responsibility in words</source>
            <translation>Responsibility in words</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Responsibility</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>What was agreed</translation>
        </message>
        <message>
            <source>Compensation items</source>
            <translation>Compensation items</translation>
        </message>
        <message>
            <source>Amount agreed</source>
            <translation>Amount agreed</translation>
        </message>
        <message>
            <source>Amount in capitals on the paper</source>
            <translation>Amount in capitals on the paper</translation>
        </message>
        <message>
            <source>Manner of performance</source>
            <translation>Manner of performance</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>owed</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>To be held on</source>
            <translation>To be held on</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Judicial confirmation</source>
            <translation>Judicial confirmation</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Number of the paper</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Call-back</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Called by</translation>
        </message>
        <message>
            <source>Spoken to</source>
            <translation>Spoken to</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Hidden risk left</source>
            <translation>Hidden risk left</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>Letter of</source>
            <translation>Letter of</translation>
        </message>
        <message>
            <source>Year of the letter</source>
            <translation>Year of the letter</translation>
        </message>
        <message>
            <source>Serial of the letter</source>
            <translation>Serial of the letter</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>File index</translation>
        </message>
    </context>
    <context>
        <name>ReportChecker</name>
        <message>
            <source>Open before + received − closed is %1, but %2 are open after the period: a matter is closed before the day it was received.</source>
            <translation>Open before + received − closed is %1, but %2 are open after the period: a matter is closed before the day it was received.</translation>
        </message>
        <message>
            <source>The parts (%1) add up to %2, the whole is %3.</source>
            <translation>The parts (%1) add up to %2, the whole is %3.</translation>
        </message>
        <message>
            <source>This sentence stands in the report twice.</source>
            <translation>This sentence stands in the report twice.</translation>
        </message>
        <message>
            <source>The quarter ends on %1; what happens until then is not in the report.</source>
            <translation>The quarter ends on %1; what happens until then is not in the report.</translation>
        </message>
        <message>
            <source>The sentence names the year %1, the report is about %2.</source>
            <translation>The sentence names the year %1, the report is about %2.</translation>
        </message>
        <message>
            <source>The sentence names another quarter; the report is about %1.</source>
            <translation>The sentence names another quarter; the report is about %1.</translation>
        </message>
        <message>
            <source>A number is missing here.</source>
            <translation>A number is missing here.</translation>
        </message>
        <message>
            <source>100 % of how many? Name the base, for example “3/3”.</source>
            <translation>100 % of how many? Name the base, for example “3/3”.</translation>
        </message>
        <message>
            <source>“%1” is typed here; %2 comes to %3.</source>
            <translation>“%1” is typed here; %2 comes to %3.</translation>
        </message>
        <message>
            <source>Risks open before + found − written off is %1, but %2 are open after the period.</source>
            <translation>Risks open before + found − written off is %1, but %2 are open after the period.</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>A kind of risk needs a code and a name.</source>
            <translation>A kind of risk needs a code and a name.</translation>
        </message>
        <message>
            <source>The kind of risk “%1” stands there twice.</source>
            <translation>The kind of risk “%1” stands there twice.</translation>
        </message>
        <message>
            <source>The likelihood is 1 to 5.</source>
            <translation>The likelihood is 1 to 5.</translation>
        </message>
        <message>
            <source>The impact is 1 to 5.</source>
            <translation>The impact is 1 to 5.</translation>
        </message>
        <message>
            <source>L is 0.1 to 10.</source>
            <translation>L is 0.1 to 10.</translation>
        </message>
        <message>
            <source>E is 0.5 to 10.</source>
            <translation>E is 0.5 to 10.</translation>
        </message>
        <message>
            <source>C is 1 to 100.</source>
            <translation>C is 1 to 100.</translation>
        </message>
        <message>
            <source>D = %1 is a slight danger that can usually be accepted.</source>
            <translation>D = %1 is a slight danger that can usually be accepted.</translation>
        </message>
        <message>
            <source>Please give the day on which the risk was found; it cannot lie in the future.</source>
            <translation>Please give the day on which the risk was found; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>Please describe the risk.</source>
            <translation>Please describe the risk.</translation>
        </message>
        <message>
            <source>Please say where: a place or a department.</source>
            <translation>Please say where: a place or a department.</translation>
        </message>
        <message>
            <source>The kind of risk is still open.</source>
            <translation>The kind of risk is still open.</translation>
        </message>
        <message>
            <source>The risk is not rated yet.</source>
            <translation>The risk is not rated yet.</translation>
        </message>
        <message>
            <source>The risk is rated higher after the measures than before.</source>
            <translation>The risk is rated higher after the measures than before.</translation>
        </message>
        <message>
            <source>Please rate the risk before it is assigned.</source>
            <translation>Please rate the risk before it is assigned.</translation>
        </message>
        <message>
            <source>Please give the day of the assignment; it cannot lie in the future.</source>
            <translation>Please give the day of the assignment; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The assignment lies before the day on which the risk was found (%1).</source>
            <translation>The assignment lies before the day on which the risk was found (%1).</translation>
        </message>
        <message>
            <source>Please say who is responsible for the rectification.</source>
            <translation>Please say who is responsible for the rectification.</translation>
        </message>
        <message>
            <source>Please write down the measures.</source>
            <translation>Please write down the measures.</translation>
        </message>
        <message>
            <source>Please set the time limit.</source>
            <translation>Please set the time limit.</translation>
        </message>
        <message>
            <source>The time limit lies before the assignment.</source>
            <translation>The time limit lies before the assignment.</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs its funds fixed (or the words that none are needed).</source>
            <translation>A risk of the level “%1” needs its funds fixed (or the words that none are needed).</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a contingency plan.</source>
            <translation>A risk of the level “%1” needs a contingency plan.</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a leader in charge.</source>
            <translation>A risk of the level “%1” needs a leader in charge.</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a team.</source>
            <translation>A risk of the level “%1” needs a team.</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a plan.</source>
            <translation>A risk of the level “%1” needs a plan.</translation>
        </message>
        <message>
            <source>Please give the day of the rectification; it cannot lie in the future.</source>
            <translation>Please give the day of the rectification; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The rectification lies before the assignment (%1).</source>
            <translation>The rectification lies before the assignment (%1).</translation>
        </message>
        <message>
            <source>Please say who rectified it.</source>
            <translation>Please say who rectified it.</translation>
        </message>
        <message>
            <source>Please write what was done.</source>
            <translation>Please write what was done.</translation>
        </message>
        <message>
            <source>Please give the day of the verification; it cannot lie in the future.</source>
            <translation>Please give the day of the verification; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The verification lies before the rectification (%1).</source>
            <translation>The verification lies before the rectification (%1).</translation>
        </message>
        <message>
            <source>Please say who verified it.</source>
            <translation>Please say who verified it.</translation>
        </message>
        <message>
            <source>%1 rectified this risk; a second person has to verify it.</source>
            <translation>%1 rectified this risk; a second person has to verify it.</translation>
        </message>
        <message>
            <source>%1 is responsible for the rectification; a second person has to verify it.</source>
            <translation>%1 is responsible for the rectification; a second person has to verify it.</translation>
        </message>
        <message>
            <source>Please write what is still to be done.</source>
            <translation>Please write what is still to be done.</translation>
        </message>
        <message>
            <source>Please give the day of the write-off; it cannot lie in the future.</source>
            <translation>Please give the day of the write-off; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The write-off lies before the verification (%1).</source>
            <translation>The write-off lies before the verification (%1).</translation>
        </message>
        <message>
            <source>Please say who writes it off.</source>
            <translation>Please say who writes it off.</translation>
        </message>
        <message>
            <source>A risk is written off with evidence: attach photos or papers of the rectification, or say where they are kept.</source>
            <translation>A risk is written off with evidence: attach photos or papers of the rectification, or say where they are kept.</translation>
        </message>
        <message>
            <source>Please give the day of the request; it cannot lie in the future.</source>
            <translation>Please give the day of the request; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The request lies before the assignment (%1).</source>
            <translation>The request lies before the assignment (%1).</translation>
        </message>
        <message>
            <source>Please say who asks for more time.</source>
            <translation>Please say who asks for more time.</translation>
        </message>
        <message>
            <source>More time needs a reason.</source>
            <translation>More time needs a reason.</translation>
        </message>
        <message>
            <source>Please give a day after the present limit (%1).</source>
            <translation>Please give a day after the present limit (%1).</translation>
        </message>
        <message>
            <source>Please give the day of the decision; it cannot lie in the future.</source>
            <translation>Please give the day of the decision; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The extension is decided before it was asked for (%1).</source>
            <translation>The extension is decided before it was asked for (%1).</translation>
        </message>
        <message>
            <source>Please name the head who decides.</source>
            <translation>Please name the head who decides.</translation>
        </message>
        <message>
            <source>%1 asked for the extension and cannot grant it.</source>
            <translation>%1 asked for the extension and cannot grant it.</translation>
        </message>
        <message>
            <source>Please say whether the head consents.</source>
            <translation>Please say whether the head consents.</translation>
        </message>
        <message>
            <source>Please write why the extension is refused.</source>
            <translation>Please write why the extension is refused.</translation>
        </message>
        <message>
            <source>A cluster is made of 2 to 100 matters.</source>
            <translation>A cluster is made of 2 to 100 matters.</translation>
        </message>
        <message>
            <source>The days of a cluster are 1 to %1.</source>
            <translation>The days of a cluster are 1 to %1.</translation>
        </message>
        <message>
            <source>One kind of risk at least stays in use.</source>
            <translation>One kind of risk at least stays in use.</translation>
        </message>
        <message>
            <source>It lies below the cut point of the level above it, %1.</source>
            <translation>It lies below the cut point of the level above it, %1.</translation>
        </message>
        <message>
            <source>A cut point of the matrix is 2 to 25.</source>
            <translation>A cut point of the matrix is 2 to 25.</translation>
        </message>
        <message>
            <source>A cut point of LEC is 0 to 10000.</source>
            <translation>A cut point of LEC is 0 to 10000.</translation>
        </message>
    </context>
    <context>
        <name>RiskImport</name>
        <message>
            <source>A hidden-risk register</source>
            <translation>A hidden-risk register</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a hidden-risk register: day found, place, what was found, measures, limit, and so on (排查日期, 隐患部位, 隐患内容, 整改措施, 整改期限 …).</source>
            <translation>No sheet of the file has the headings of a hidden-risk register: day found, place, what was found, measures, limit, and so on (排查日期, 隐患部位, 隐患内容, 整改措施, 整改期限 …).</translation>
        </message>
    </context>
    <context>
        <name>RiskListFilters</name>
        <message>
            <source>not sorted</source>
            <translation>not sorted</translation>
        </message>
    </context>
    <context>
        <name>RiskRegister</name>
        <message>
            <source>%1 is “%2”; a risk is written off after a second person has verified it.</source>
            <translation>%1 is “%2”; a risk is written off after a second person has verified it.</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1 is “%2” and cannot be voided.</translation>
        </message>
        <message>
            <source>%1 cannot go from “%2” to “%3”.</source>
            <translation>%1 cannot go from “%2” to “%3”.</translation>
        </message>
        <message>
            <source>The rectification begins between the assignment and today.</source>
            <translation>The rectification begins between the assignment and today.</translation>
        </message>
        <message>
            <source>An extension is still asked for; the head decides it first.</source>
            <translation>An extension is still asked for; the head decides it first.</translation>
        </message>
        <message>
            <source>Please say why the last step is taken back.</source>
            <translation>Please say why the last step is taken back.</translation>
        </message>
        <message>
            <source>%1 has no step that can be taken back.</source>
            <translation>%1 has no step that can be taken back.</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
        <message>
            <source>%1 is “%2”; only a risk under rectification can be extended.</source>
            <translation>%1 is “%2”; only a risk under rectification can be extended.</translation>
        </message>
        <message>
            <source>An extension of %1 is asked for already.</source>
            <translation>An extension of %1 is asked for already.</translation>
        </message>
        <message>
            <source>No extension of %1 is asked for; it is asked for first.</source>
            <translation>No extension of %1 is asked for; it is asked for first.</translation>
        </message>
        <message>
            <source>This risk is no longer in the register.</source>
            <translation>This risk is no longer in the register.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>The limit of an assigned risk is moved by an extension with the head's consent.</source>
            <translation>The limit of an assigned risk is moved by an extension with the head's consent.</translation>
        </message>
        <message>
            <source>%1 is written off on this evidence; take the write-off back first.</source>
            <translation>%1 is written off on this evidence; take the write-off back first.</translation>
        </message>
        <message>
            <source>They were taken back already.</source>
            <translation>They were taken back already.</translation>
        </message>
        <message>
            <source>They stay: somebody has worked on %1 since.</source>
            <translation>They stay: somebody has worked on %1 since.</translation>
        </message>
    </context>
    <context>
        <name>RiskTable</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Place · department</source>
            <translation>Place · department</translation>
        </message>
        <message>
            <source>Register of hidden risks</source>
            <translation>Register of hidden risks</translation>
        </message>
    </context>
    <context>
        <name>RiskWords</name>
        <message>
            <source>Found on</source>
            <translation>Found on</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>Sweep</source>
            <translation>Sweep</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Kind of risk</source>
            <translation>Kind of risk</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Rated by</source>
            <translation>Rated by</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>L, likelihood</source>
            <translation>L, likelihood</translation>
        </message>
        <message>
            <source>E, exposure</source>
            <translation>E, exposure</translation>
        </message>
        <message>
            <source>C, consequence</source>
            <translation>C, consequence</translation>
        </message>
        <message>
            <source>Level before measures</source>
            <translation>Level before measures</translation>
        </message>
        <message>
            <source>Rated after measures by</source>
            <translation>Rated after measures by</translation>
        </message>
        <message>
            <source>Likelihood after measures</source>
            <translation>Likelihood after measures</translation>
        </message>
        <message>
            <source>Impact after measures</source>
            <translation>Impact after measures</translation>
        </message>
        <message>
            <source>L after measures</source>
            <translation>L after measures</translation>
        </message>
        <message>
            <source>E after measures</source>
            <translation>E after measures</translation>
        </message>
        <message>
            <source>C after measures</source>
            <translation>C after measures</translation>
        </message>
        <message>
            <source>Level after measures</source>
            <translation>Level after measures</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>Funds</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>Contingency plan</source>
            <translation>Contingency plan</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>Leader in charge</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>Assigned on</translation>
        </message>
        <message>
            <source>First time limit</source>
            <translation>First time limit</translation>
        </message>
        <message>
            <source>Rectification begun on</source>
            <translation>Rectification begun on</translation>
        </message>
        <message>
            <source>Rectified on</source>
            <translation>Rectified on</translation>
        </message>
        <message>
            <source>Rectified by</source>
            <translation>Rectified by</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Verified on</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Verified by</translation>
        </message>
        <message>
            <source>Finding of the verification</source>
            <translation>Finding of the verification</translation>
        </message>
        <message>
            <source>Opinion of the verification</source>
            <translation>Opinion of the verification</translation>
        </message>
        <message>
            <source>Written off on</source>
            <translation>Written off on</translation>
        </message>
        <message>
            <source>Written off by</source>
            <translation>Written off by</translation>
        </message>
        <message>
            <source>Where the evidence is kept</source>
            <translation>Where the evidence is kept</translation>
        </message>
        <message>
            <source>Photos and papers of the rectification</source>
            <translation>Photos and papers of the rectification</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Extensions</translation>
        </message>
        <message>
            <source>Linked matters</source>
            <translation>Linked matters</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Asked for on</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Asked for by</translation>
        </message>
        <message>
            <source>New time limit</source>
            <translation>New time limit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Decided by (the head)</source>
            <translation>Decided by (the head)</translation>
        </message>
        <message>
            <source>The head's decision</source>
            <translation>The head's decision</translation>
        </message>
        <message>
            <source>The head's opinion</source>
            <translation>The head's opinion</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>1 rare</source>
            <translation>1 rare</translation>
        </message>
        <message>
            <source>2 unlikely</source>
            <translation>2 unlikely</translation>
        </message>
        <message>
            <source>3 possible</source>
            <translation>3 possible</translation>
        </message>
        <message>
            <source>4 likely</source>
            <translation>4 likely</translation>
        </message>
        <message>
            <source>5 frequent</source>
            <translation>5 frequent</translation>
        </message>
        <message>
            <source>1 slight</source>
            <translation>1 slight</translation>
        </message>
        <message>
            <source>2 small</source>
            <translation>2 small</translation>
        </message>
        <message>
            <source>3 moderate</source>
            <translation>3 moderate</translation>
        </message>
        <message>
            <source>4 serious</source>
            <translation>4 serious</translation>
        </message>
        <message>
            <source>5 grave</source>
            <translation>5 grave</translation>
        </message>
    </context>
    <context>
        <name>RowExport</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Rows not taken</source>
            <translation>Rows not taken</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>The number of persons is between 0 and 99999.</source>
            <translation>The number of persons is between 0 and 99999.</translation>
        </message>
        <message>
            <source>More persons were there (%1) than should have been (%2).</source>
            <translation>More persons were there (%1) than should have been (%2).</translation>
        </message>
        <message>
            <source>Please say which kind of meeting it was.</source>
            <translation>Please say which kind of meeting it was.</translation>
        </message>
        <message>
            <source>Please say which kind of joint action it was.</source>
            <translation>Please say which kind of joint action it was.</translation>
        </message>
        <message>
            <source>“%1” has no further kinds.</source>
            <translation>“%1” has no further kinds.</translation>
        </message>
        <message>
            <source>Which places were seen?</source>
            <translation>Which places were seen?</translation>
        </message>
        <message>
            <source>The drill is not evaluated yet.</source>
            <translation>The drill is not evaluated yet.</translation>
        </message>
        <message>
            <source>Please say who evaluated the drill.</source>
            <translation>Please say who evaluated the drill.</translation>
        </message>
        <message>
            <source>Please write what was found, or take the line away.</source>
            <translation>Please write what was found, or take the line away.</translation>
        </message>
        <message>
            <source>Please give the day on which it took place; it cannot lie in the future.</source>
            <translation>Please give the day on which it took place; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>Please say what it was about.</source>
            <translation>Please say what it was about.</translation>
        </message>
        <message>
            <source>A score cannot be less than 0.</source>
            <translation>A score cannot be less than 0.</translation>
        </message>
        <message>
            <source>At most %1 points can be given here, not %2.</source>
            <translation>At most %1 points can be given here, not %2.</translation>
        </message>
        <message>
            <source>A score has at most two decimals.</source>
            <translation>A score has at most two decimals.</translation>
        </message>
        <message>
            <source>Why were points taken off?</source>
            <translation>Why were points taken off?</translation>
        </message>
        <message>
            <source>Please give the assessment a title.</source>
            <translation>Please give the assessment a title.</translation>
        </message>
        <message>
            <source>Please say which period is assessed.</source>
            <translation>Please say which period is assessed.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>The period ends before it begins.</translation>
        </message>
        <message>
            <source>The day cannot lie in the future.</source>
            <translation>The day cannot lie in the future.</translation>
        </message>
        <message>
            <source>It was checked before it was self-scored.</source>
            <translation>It was checked before it was self-scored.</translation>
        </message>
        <message>
            <source>The sheet has no lines.</source>
            <translation>The sheet has no lines.</translation>
        </message>
        <message>
            <source>The sheet needs a title.</source>
            <translation>The sheet needs a title.</translation>
        </message>
        <message>
            <source>Each line belongs to a group.</source>
            <translation>Each line belongs to a group.</translation>
        </message>
        <message>
            <source>Please say what is looked at.</source>
            <translation>Please say what is looked at.</translation>
        </message>
        <message>
            <source>A line is worth more than 0 and at most 1000 points.</source>
            <translation>A line is worth more than 0 and at most 1000 points.</translation>
        </message>
        <message>
            <source>Please give a number from 0 to 1,000,000.</source>
            <translation>Please give a number from 0 to 1,000,000.</translation>
        </message>
        <message>
            <source>Enter medical staff, beds and daily outpatients first.</source>
            <translation>Enter medical staff, beds and daily outpatients first.</translation>
        </message>
        <message>
            <source>3% of %1 medical staff is %2, %3 beds ÷ 20 is %4, 3‰ of %5 outpatients a day is %6 (each rounded up).</source>
            <translation>3% of %1 medical staff is %2, %3 beds ÷ 20 is %4, 3‰ of %5 outpatients a day is %6 (each rounded up).</translation>
        </message>
        <message>
            <source>The highest decides: %1 guards are needed (%2); there are %3.</source>
            <translation>The highest decides: %1 guards are needed (%2); there are %3.</translation>
        </message>
        <message>
            <source>A code has small Latin letters, digits and underscores and begins with a letter.</source>
            <translation>A code has small Latin letters, digits and underscores and begins with a letter.</translation>
        </message>
        <message>
            <source>This code stands there twice.</source>
            <translation>This code stands there twice.</translation>
        </message>
        <message>
            <source>An indicator needs a name.</source>
            <translation>An indicator needs a name.</translation>
        </message>
        <message>
            <source>Please say what is counted.</source>
            <translation>Please say what is counted.</translation>
        </message>
        <message>
            <source>“%1” is a rate; please give its base: %2.</source>
            <translation>“%1” is a rate; please give its base: %2.</translation>
        </message>
        <message>
            <source>A count cannot be less than 0.</source>
            <translation>A count cannot be less than 0.</translation>
        </message>
        <message>
            <source>%1 (%2) cannot be more than %3 (%4).</source>
            <translation>%1 (%2) cannot be more than %3 (%4).</translation>
        </message>
        <message>
            <source>The same quarter counts %1 %2 elsewhere.</source>
            <translation>The same quarter counts %1 %2 elsewhere.</translation>
        </message>
        <message>
            <source>“%1” is a plain count and has no base.</source>
            <translation>“%1” is a plain count and has no base.</translation>
        </message>
    </context>
    <context>
        <name>SafetyImport</name>
        <message>
            <source>A list of activities</source>
            <translation>A list of activities</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of activities: day, kind, title, persons, and so on (日期, 类别, 主题, 人数 …).</source>
            <translation>No sheet of the file has the headings of a list of activities: day, kind, title, persons, and so on (日期, 类别, 主题, 人数 …).</translation>
        </message>
        <message>
            <source>A list of indicators</source>
            <translation>A list of indicators</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of indicators: quarter, indicator, numerator, denominator (季度, 指标, 分子, 分母).</source>
            <translation>No sheet of the file has the headings of a list of indicators: quarter, indicator, numerator, denominator (季度, 指标, 分子, 分母).</translation>
        </message>
    </context>
    <context>
        <name>SafetyRegister</name>
        <message>
            <source>There is no such assessment.</source>
            <translation>There is no such assessment.</translation>
        </message>
        <message>
            <source>The lines of a begun sheet stay as they are.</source>
            <translation>The lines of a begun sheet stay as they are.</translation>
        </message>
        <message>
            <source>This assessment is no longer in the log.</source>
            <translation>This assessment is no longer in the log.</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1 is voided.</translation>
        </message>
        <message>
            <source>A voided number stays in the log with its reason; please give it.</source>
            <translation>A voided number stays in the log with its reason; please give it.</translation>
        </message>
        <message>
            <source>This was taken up as %1 already.</source>
            <translation>This was taken up as %1 already.</translation>
        </message>
        <message>
            <source>No points were taken off here.</source>
            <translation>No points were taken off here.</translation>
        </message>
        <message>
            <source>This line is no longer on the sheet.</source>
            <translation>This line is no longer on the sheet.</translation>
        </message>
        <message>
            <source>There is no indicator “%1”.</source>
            <translation>There is no indicator “%1”.</translation>
        </message>
        <message>
            <source>“%1” has numbers already; it can be set aside, but not taken away.</source>
            <translation>“%1” has numbers already; it can be set aside, but not taken away.</translation>
        </message>
        <message>
            <source>Please say why the number is taken out.</source>
            <translation>Please say why the number is taken out.</translation>
        </message>
        <message>
            <source>This number is no longer there.</source>
            <translation>This number is no longer there.</translation>
        </message>
        <message>
            <source>“%1” was taken up as a hidden risk and stays in the log.</source>
            <translation>“%1” was taken up as a hidden risk and stays in the log.</translation>
        </message>
        <message>
            <source>This activity is no longer in the log.</source>
            <translation>This activity is no longer in the log.</translation>
        </message>
        <message>
            <source>This finding is no longer in the log.</source>
            <translation>This finding is no longer in the log.</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Further kind</source>
            <translation>Further kind</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>What about</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Department that held it</source>
            <translation>Department that held it</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Led by</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Who took part</translation>
        </message>
        <message>
            <source>Persons there</source>
            <translation>Persons there</translation>
        </message>
        <message>
            <source>Should have been</source>
            <translation>Should have been</translation>
        </message>
        <message>
            <source>Places seen</source>
            <translation>Places seen</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>What was decided or done</source>
            <translation>What was decided or done</translation>
        </message>
        <message>
            <source>Scenario of the drill</source>
            <translation>Scenario of the drill</translation>
        </message>
        <message>
            <source>Result of the drill</source>
            <translation>Result of the drill</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Evaluated by</source>
            <translation>Evaluated by</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Period from</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Period to</translation>
        </message>
        <message>
            <source>Self-scored on</source>
            <translation>Self-scored on</translation>
        </message>
        <message>
            <source>Self-scored by</source>
            <translation>Self-scored by</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Checked on</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Self score</source>
            <translation>Self score</translation>
        </message>
        <message>
            <source>Checked score</source>
            <translation>Checked score</translation>
        </message>
        <message>
            <source>Why points are off</source>
            <translation>Why points are off</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerator</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominator</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Medical staff</source>
            <translation>Medical staff</translation>
        </message>
        <message>
            <source>Beds</source>
            <translation>Beds</translation>
        </message>
        <message>
            <source>Outpatients a day, on average</source>
            <translation>Outpatients a day, on average</translation>
        </message>
        <message>
            <source>Guards there are</source>
            <translation>Guards there are</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Taken out</translation>
        </message>
    </context>
    <context>
        <name>ScoringTable</name>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1 lines open</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Self-scored</source>
            <translation>Self-scored</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Assessments</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Lines open</source>
            <translation>Lines open</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Stopped; no file was written.</translation>
        </message>
        <message>
            <source>The rows could not be written: %1</source>
            <translation>The rows could not be written: %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
    </context>
    <context>
        <name>Stability</name>
        <message>
            <source>An assessment needs its criteria.</source>
            <translation>An assessment needs its criteria.</translation>
        </message>
        <message>
            <source>“%1” is scored from 0 to %2.</source>
            <translation>“%1” is scored from 0 to %2.</translation>
        </message>
        <message>
            <source>“%1” is not scored yet.</source>
            <translation>“%1” is not scored yet.</translation>
        </message>
        <message>
            <source>The score of “%1” needs its grounds.</source>
            <translation>The score of “%1” needs its grounds.</translation>
        </message>
        <message>
            <source>Please write how opinions were taken.</source>
            <translation>Please write how opinions were taken.</translation>
        </message>
        <message>
            <source>The taking of opinions needs its day, which cannot lie in the future.</source>
            <translation>The taking of opinions needs its day, which cannot lie in the future.</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>Please write what was said.</translation>
        </message>
        <message>
            <source>The number of persons cannot be below zero.</source>
            <translation>The number of persons cannot be below zero.</translation>
        </message>
        <message>
            <source>A conclusion needs the day of the assessment.</source>
            <translation>A conclusion needs the day of the assessment.</translation>
        </message>
        <message>
            <source>Please judge the level of the risk.</source>
            <translation>Please judge the level of the risk.</translation>
        </message>
        <message>
            <source>Please write the conclusion.</source>
            <translation>Please write the conclusion.</translation>
        </message>
        <message>
            <source>A decision of high risk is postponed or not implemented.</source>
            <translation>A decision of high risk is postponed or not implemented.</translation>
        </message>
        <message>
            <source>Who implements a decision writes the measures against its risks.</source>
            <translation>Who implements a decision writes the measures against its risks.</translation>
        </message>
        <message>
            <source>A follow-up lies between the assessment and today.</source>
            <translation>A follow-up lies between the assessment and today.</translation>
        </message>
        <message>
            <source>A follow-up needs its words.</source>
            <translation>A follow-up needs its words.</translation>
        </message>
        <message>
            <source>A criterion needs a name and points above zero.</source>
            <translation>A criterion needs a name and points above zero.</translation>
        </message>
        <message>
            <source>Please name the decision.</source>
            <translation>Please name the decision.</translation>
        </message>
        <message>
            <source>Please name the unit that prepares the decision.</source>
            <translation>Please name the unit that prepares the decision.</translation>
        </message>
        <message>
            <source>Please give the day; it cannot lie in the future.</source>
            <translation>Please give the day; it cannot lie in the future.</translation>
        </message>
        <message>
            <source>The assessment lies between the entry and today.</source>
            <translation>The assessment lies between the entry and today.</translation>
        </message>
        <message>
            <source>Please say who assessed it.</source>
            <translation>Please say who assessed it.</translation>
        </message>
        <message>
            <source>The decision was planned for an earlier day than its assessment.</source>
            <translation>The decision was planned for an earlier day than its assessment.</translation>
        </message>
        <message>
            <source>The criterion “%1” stands there twice.</source>
            <translation>The criterion “%1” stands there twice.</translation>
        </message>
        <message>
            <source>A share is 1 to 100 percent.</source>
            <translation>A share is 1 to 100 percent.</translation>
        </message>
        <message>
            <source>A medium risk begins below the share of a low one, %1 percent.</source>
            <translation>A medium risk begins below the share of a low one, %1 percent.</translation>
        </message>
    </context>
    <context>
        <name>StabilityRegister</name>
        <message>
            <source>This decision is no longer in the register.</source>
            <translation>This decision is no longer in the register.</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
    </context>
    <context>
        <name>StorageError</name>
        <message>
            <source>The disk is full. Nothing of this change was written; the ledger is as it was before. Free some space and save again.</source>
            <translation>The disk is full. Nothing of this change was written; the ledger is as it was before. Free some space and save again.</translation>
        </message>
        <message>
            <source>Another program is writing to the ledger. Nothing was changed; please try again in a moment.</source>
            <translation>Another program is writing to the ledger. Nothing was changed; please try again in a moment.</translation>
        </message>
        <message>
            <source>The ledger's file or folder cannot be written. Nothing was changed. (%1)</source>
            <translation>The ledger's file or folder cannot be written. Nothing was changed. (%1)</translation>
        </message>
        <message>
            <source>The ledger's file is damaged. Nothing was changed. Keep the file and restore the newest backup. (%1)</source>
            <translation>The ledger's file is damaged. Nothing was changed. Keep the file and restore the newest backup. (%1)</translation>
        </message>
        <message>
            <source>The disk could not be read or written. Nothing of this change was kept. (%1)</source>
            <translation>The disk could not be read or written. Nothing of this change was kept. (%1)</translation>
        </message>
        <message>
            <source>The ledger refused the change; nothing of it was kept. (%1)</source>
            <translation>The ledger refused the change; nothing of it was kept. (%1)</translation>
        </message>
    </context>
    <context>
        <name>Sweep</name>
        <message>
            <source>A zero report says that nothing was found; this sheet has findings.</source>
            <translation>A zero report says that nothing was found; this sheet has findings.</translation>
        </message>
        <message>
            <source>A zero report says that everything was looked at; %1 lines are not ticked.</source>
            <translation>A zero report says that everything was looked at; %1 lines are not ticked.</translation>
        </message>
        <message>
            <source>Please write what was found, or hand it in as a zero report.</source>
            <translation>Please write what was found, or hand it in as a zero report.</translation>
        </message>
        <message>
            <source>A line says that something was found; please write what.</source>
            <translation>A line says that something was found; please write what.</translation>
        </message>
        <message>
            <source>%1 lines are not ticked yet.</source>
            <translation>%1 lines are not ticked yet.</translation>
        </message>
        <message>
            <source>A finding needs its words.</source>
            <translation>A finding needs its words.</translation>
        </message>
        <message>
            <source>Please say to whom it is reported.</source>
            <translation>Please say to whom it is reported.</translation>
        </message>
        <message>
            <source>An urgent report needs its day and time.</source>
            <translation>An urgent report needs its day and time.</translation>
        </message>
        <message>
            <source>The report cannot lie in the future.</source>
            <translation>The report cannot lie in the future.</translation>
        </message>
        <message>
            <source>A grid cell needs a name.</source>
            <translation>A grid cell needs a name.</translation>
        </message>
        <message>
            <source>A grid cell needs a responsible person.</source>
            <translation>A grid cell needs a responsible person.</translation>
        </message>
        <message>
            <source>Please give the day from which its sweeps are expected.</source>
            <translation>Please give the day from which its sweeps are expected.</translation>
        </message>
        <message>
            <source>The cell ends before it begins.</source>
            <translation>The cell ends before it begins.</translation>
        </message>
        <message>
            <source>There is a grid cell of that name already: %1.</source>
            <translation>There is a grid cell of that name already: %1.</translation>
        </message>
        <message>
            <source>Please choose the grid cell or department that was swept.</source>
            <translation>Please choose the grid cell or department that was swept.</translation>
        </message>
        <message>
            <source>Please choose a week or month that has begun.</source>
            <translation>Please choose a week or month that has begun.</translation>
        </message>
        <message>
            <source>The sweep was held between the first day of its week or month and today.</source>
            <translation>The sweep was held between the first day of its week or month and today.</translation>
        </message>
        <message>
            <source>Please say who held the sweep.</source>
            <translation>Please say who held the sweep.</translation>
        </message>
        <message>
            <source>Please say who signed.</source>
            <translation>Please say who signed.</translation>
        </message>
        <message>
            <source>It is signed between the sweep and today.</source>
            <translation>It is signed between the sweep and today.</translation>
        </message>
        <message>
            <source>Until it is signed it counts as missing.</source>
            <translation>Until it is signed it counts as missing.</translation>
        </message>
        <message>
            <source>An urgent report needs what was found.</source>
            <translation>An urgent report needs what was found.</translation>
        </message>
    </context>
    <context>
        <name>SweepFields</name>
        <message>
            <source>Please give the day it was signed.</source>
            <translation>Please give the day it was signed.</translation>
        </message>
    </context>
    <context>
        <name>SweepListWords</name>
        <message>
            <source>New sheet</source>
            <translation>New sheet</translation>
        </message>
        <message>
            <source>Enter the weekly sheet of a grid cell (Ctrl+N)</source>
            <translation>Enter the weekly sheet of a grid cell (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, grid cell, people, findings</source>
            <translation>Number, grid cell, people, findings</translation>
        </message>
        <message>
            <source>%1 sheets</source>
            <translation>%1 sheets</translation>
        </message>
        <message>
            <source>No sheets yet</source>
            <translation>No sheets yet</translation>
        </message>
        <message>
            <source>The weekly sheets of the grid cells stand here, with the monthly returns and the urgent reports.</source>
            <translation>The weekly sheets of the grid cells stand here, with the monthly returns and the urgent reports.</translation>
        </message>
        <message>
            <source>Enter a weekly sheet</source>
            <translation>Enter a weekly sheet</translation>
        </message>
        <message>
            <source>%1 sheets written to %2</source>
            <translation>%1 sheets written to %2</translation>
        </message>
        <message>
            <source>Week, month or day</source>
            <translation>Week, month or day</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Register of sweeps</source>
            <translation>Register of sweeps</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Not signed</translation>
        </message>
        <message>
            <source>With findings</source>
            <translation>With findings</translation>
        </message>
        <message>
            <source>Weeks and months</source>
            <translation>Weeks and months</translation>
        </message>
    </context>
    <context>
        <name>SweepRegister</name>
        <message>
            <source>A weekly sheet needs at least one line.</source>
            <translation>A weekly sheet needs at least one line.</translation>
        </message>
        <message>
            <source>%1 is the sheet of these days already.</source>
            <translation>%1 is the sheet of these days already.</translation>
        </message>
        <message>
            <source>This sheet is no longer in the register.</source>
            <translation>This sheet is no longer in the register.</translation>
        </message>
        <message>
            <source>“%1” is in the register of risks already; it is amended there.</source>
            <translation>“%1” is in the register of risks already; it is amended there.</translation>
        </message>
        <message>
            <source>%1 is signed by %2 already.</source>
            <translation>%1 is signed by %2 already.</translation>
        </message>
        <message>
            <source>Please give the day it was signed.</source>
            <translation>Please give the day it was signed.</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>A voided number stays in the register with its reason; please give it.</translation>
        </message>
        <message>
            <source>%1 found a risk of the register and cannot be voided.</source>
            <translation>%1 found a risk of the register and cannot be voided.</translation>
        </message>
        <message>
            <source>This finding is in the register of risks already, or was taken out.</source>
            <translation>This finding is in the register of risks already, or was taken out.</translation>
        </message>
    </context>
    <context>
        <name>SweepWords</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Kind of sheet</source>
            <translation>Kind of sheet</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>Grid cell</translation>
        </message>
        <message>
            <source>Week or month</source>
            <translation>Week or month</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Swept on</source>
            <translation>Swept on</translation>
        </message>
        <message>
            <source>Swept by</source>
            <translation>Swept by</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>What was looked at</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>Zero report</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>Reported to</source>
            <translation>Reported to</translation>
        </message>
        <message>
            <source>Moment of the report</source>
            <translation>Moment of the report</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>Number voided</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>Name of the grid cell</source>
            <translation>Name of the grid cell</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>Person responsible</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Sweeps from</source>
            <translation>Sweeps from</translation>
        </message>
        <message>
            <source>Sweeps until</source>
            <translation>Sweeps until</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place in the list</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
    </context>
    <context>
        <name>TemplateRegister</name>
        <message>
            <source>%1 is not a Word file (.docx). A file in the old .doc format has to be saved as .docx first.</source>
            <translation>%1 is not a Word file (.docx). A file in the old .doc format has to be saved as .docx first.</translation>
        </message>
        <message>
            <source>There is no template of the office's own for this form.</source>
            <translation>There is no template of the office's own for this form.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryFile</name>
        <message>
            <source>it is a folder</source>
            <translation>it is a folder</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>%1 yuan to be paid by: %2</source>
            <translation>%1 yuan to be paid by: %2</translation>
        </message>
        <message>
            <source>Call-back after the agreement</source>
            <translation>Call-back after the agreement</translation>
        </message>
        <message>
            <source>Weekly sheet of %1 to %2</source>
            <translation>Weekly sheet of %1 to %2</translation>
        </message>
        <message>
            <source>Monthly return of hidden risks</source>
            <translation>Monthly return of hidden risks</translation>
        </message>
        <message>
            <source>%1: %2 matters, %3 to %4</source>
            <translation>%1: %2 matters, %3 to %4</translation>
        </message>
        <message>
            <source>Last day of cover</source>
            <translation>Last day of cover</translation>
        </message>
        <message>
            <source>%1 days of cover left</source>
            <translation>%1 days of cover left</translation>
        </message>
        <message>
            <source>Cover of %1 institutions ends on %2 and no policy follows without a gap.</source>
            <translation>Cover of %1 institutions ends on %2 and no policy follows without a gap.</translation>
        </message>
    </context>
    <context>
        <name>VerdictWords</name>
        <message>
            <source>Covered by %1.</source>
            <translation>Covered by %1.</translation>
        </message>
        <message>
            <source>Not covered.</source>
            <translation>Not covered.</translation>
        </message>
        <message>
            <source>Doubtful.</source>
            <translation>Doubtful.</translation>
        </message>
        <message>
            <source>Doubtful, ask the insurer (%1).</source>
            <translation>Doubtful, ask the insurer (%1).</translation>
        </message>
    </context>
    <context>
        <name>anhe::AcceptanceForm</name>
        <message>
            <source>by letter, phone, in person …</source>
            <translation>by letter, phone, in person …</translation>
        </message>
        <message>
            <source>%1 is accepted</source>
            <translation>%1 is accepted</translation>
        </message>
        <message>
            <source>%1 is accepted; the petitioner has still to be told</source>
            <translation>%1 is accepted; the petitioner has still to be told</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityDetail</name>
        <message>
            <source>No activity chosen</source>
            <translation>No activity chosen</translation>
        </message>
        <message>
            <source>Choose a line of the log to see what was held, what it found and its files.</source>
            <translation>Choose a line of the log to see what was held, what it found and its files.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>No files yet: minutes, signed lists, photos and plans are kept here.</source>
            <translation>No files yet: minutes, signed lists, photos and plans are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Another like this…</source>
            <translation>Another like this…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1 is amended</translation>
        </message>
        <message>
            <source>A new activity</source>
            <translation>A new activity</translation>
        </message>
        <message>
            <source>Enter the activity</source>
            <translation>Enter the activity</translation>
        </message>
        <message>
            <source>Entered as %1</source>
            <translation>Entered as %1</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the log as voided, with the reason. It cannot be used again.</source>
            <translation>%1 stays in the log as voided, with the reason. It cannot be used again.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityFields</name>
        <message>
            <source>One place a line</source>
            <translation>One place a line</translation>
        </message>
        <message>
            <source>Who, where and what came of it</source>
            <translation>Who, where and what came of it</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityOverview</name>
        <message>
            <source>This number is voided: %1</source>
            <translation>This number is voided: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivitySummary</name>
        <message>
            <source>%1 activities, %2 persons</source>
            <translation>%1 activities, %2 persons</translation>
        </message>
        <message>
            <source>Show these only</source>
            <translation>Show these only</translation>
        </message>
    </context>
    <context>
        <name>anhe::AgreementFields</name>
        <message>
            <source>leave empty to take it as reckoned</source>
            <translation>leave empty to take it as reckoned</translation>
        </message>
        <message>
            <source>e.g. bank transfer to the patient's account</source>
            <translation>e.g. bank transfer to the patient's account</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>To be paid by</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Instalments</translation>
        </message>
        <message>
            <source>What the judgment orders to be paid</source>
            <translation>What the judgment orders to be paid</translation>
        </message>
    </context>
    <context>
        <name>anhe::AmountRows</name>
        <message>
            <source>Sum %1 yuan</source>
            <translation>Sum %1 yuan</translation>
        </message>
    </context>
    <context>
        <name>anhe::AnswerPane</name>
        <message>
            <source>Answering</source>
            <translation>Answering</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>Telling the complainant</source>
            <translation>Telling the complainant</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Save the answer</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Ground for not accepting</source>
            <translation>Ground for not accepting</translation>
        </message>
        <message>
            <source>Close the matter</source>
            <translation>Close the matter</translation>
        </message>
        <message>
            <source>by phone, letter, in person …</source>
            <translation>by phone, letter, in person …</translation>
        </message>
        <message>
            <source>Complainant told</source>
            <translation>Complainant told</translation>
        </message>
        <message>
            <source>Answered on %1.</source>
            <translation>Answered on %1.</translation>
        </message>
        <message>
            <source>Closed on %1: %2.</source>
            <translation>Closed on %1: %2.</translation>
        </message>
        <message>
            <source>The complainant was told on %1.</source>
            <translation>The complainant was told on %1.</translation>
        </message>
        <message>
            <source>The complainant has not been told.</source>
            <translation>The complainant has not been told.</translation>
        </message>
        <message>
            <source>The matter is “%1”; it is closed when that route has ended.</source>
            <translation>The matter is “%1”; it is closed when that route has ended.</translation>
        </message>
        <message>
            <source>This number is voided: %1</source>
            <translation>This number is voided: %1</translation>
        </message>
        <message>
            <source>%1 is answered</source>
            <translation>%1 is answered</translation>
        </message>
        <message>
            <source>%1 is closed</source>
            <translation>%1 is closed</translation>
        </message>
        <message>
            <source>%1 is closed; the complainant has not been told yet</source>
            <translation>%1 is closed; the complainant has not been told yet</translation>
        </message>
        <message>
            <source>Noted that the complainant of %1 was told</source>
            <translation>Noted that the complainant of %1 was told</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentDetail</name>
        <message>
            <source>No decision chosen</source>
            <translation>No decision chosen</translation>
        </message>
        <message>
            <source>Choose a decision in the list to see how it was assessed and what became of it.</source>
            <translation>Choose a decision in the list to see how it was assessed and what became of it.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>No files yet: the plan, minutes of hearings and the assessment report are kept here.</source>
            <translation>No files yet: the plan, minutes of hearings and the assessment report are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Assess…</source>
            <translation>Assess…</translation>
        </message>
        <message>
            <source>Follow-up…</source>
            <translation>Follow-up…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Print the assessment…</source>
            <translation>Print the assessment…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentFields</name>
        <message>
            <source>It stands in the day's list from a week before, until it is assessed</source>
            <translation>It stands in the day's list from a week before, until it is assessed</translation>
        </message>
        <message>
            <source>Once every criterion is scored, the scores propose a level.</source>
            <translation>Once every criterion is scored, the scores propose a level.</translation>
        </message>
        <message>
            <source>The scores propose: %1. The assessors judge.</source>
            <translation>The scores propose: %1. The assessors judge.</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentItemRows</name>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>How to score</source>
            <translation>How to score</translation>
        </message>
        <message>
            <source>%1 items, %2 points: %3</source>
            <translation>%1 items, %2 points: %3</translation>
        </message>
        <message>
            <source>Items of the scoring sheet</source>
            <translation>Items of the scoring sheet</translation>
        </message>
        <message>
            <source>Save the items</source>
            <translation>Save the items</translation>
        </message>
        <message>
            <source>Title of the sheet</source>
            <translation>Title of the sheet</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>New assessments begin from these items; sheets that are there keep their own.</source>
            <translation>New assessments begin from these items; sheets that are there keep their own.</translation>
        </message>
        <message>
            <source>The items are saved</source>
            <translation>The items are saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentOverview</name>
        <message>
            <source>Voided: %1</source>
            <translation>Voided: %1</translation>
        </message>
        <message>
            <source>Not assessed yet. A major decision is taken after its assessment: criteria, opinions, level and conclusion.</source>
            <translation>Not assessed yet. A major decision is taken after its assessment: criteria, opinions, level and conclusion.</translation>
        </message>
        <message>
            <source>Criteria: %1 of %2 points</source>
            <translation>Criteria: %1 of %2 points</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1 persons</translation>
        </message>
        <message>
            <source>Nothing was followed up yet.</source>
            <translation>Nothing was followed up yet.</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentSteps</name>
        <message>
            <source>A new major decision</source>
            <translation>A new major decision</translation>
        </message>
        <message>
            <source>Enter the decision</source>
            <translation>Enter the decision</translation>
        </message>
        <message>
            <source>It is assessed afterwards, with its own step.</source>
            <translation>It is assessed afterwards, with its own step.</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 is entered</translation>
        </message>
        <message>
            <source>Assess: %1</source>
            <translation>Assess: %1</translation>
        </message>
        <message>
            <source>Follow-up: %1</source>
            <translation>Follow-up: %1</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 is saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::AttachmentsPane</name>
        <message>
            <source>Add files…</source>
            <translation>Add files…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Attached files</translation>
        </message>
        <message>
            <source>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</source>
            <translation>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</translation>
        </message>
    </context>
    <context>
        <name>anhe::AutopsyForm</name>
        <message>
            <source>The body can be frozen</source>
            <translation>The body can be frozen</translation>
        </message>
        <message>
            <source>Next of kin told at</source>
            <translation>Next of kin told at</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>Told to</translation>
        </message>
        <message>
            <source>Decision about an autopsy</source>
            <translation>Decision about an autopsy</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Decided at</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Autopsy at</source>
            <translation>Autopsy at</translation>
        </message>
        <message>
            <source>Autopsy by</source>
            <translation>Autopsy by</translation>
        </message>
        <message>
            <source>Body released on</source>
            <translation>Body released on</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>anhe::CalendarPanel</name>
        <message>
            <source>Working days</source>
            <translation>Working days</translation>
        </message>
        <message>
            <source>Days off and weekend days worked, after the State Council's yearly notice. All limits in working days are counted by this calendar.</source>
            <translation>Days off and weekend days worked, after the State Council's yearly notice. All limits in working days are counted by this calendar.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>The year before</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>The year after</translation>
        </message>
        <message>
            <source>Take a newer notice…</source>
            <translation>Take a newer notice…</translation>
        </message>
        <message>
            <source>day off by the notice</source>
            <translation>day off by the notice</translation>
        </message>
        <message>
            <source>weekend day worked by the notice</source>
            <translation>weekend day worked by the notice</translation>
        </message>
        <message>
            <source>the office is closed</source>
            <translation>the office is closed</translation>
        </message>
        <message>
            <source>the office works</source>
            <translation>the office works</translation>
        </message>
        <message>
            <source>The office's own days</source>
            <translation>The office's own days</translation>
        </message>
        <message>
            <source>office closed</source>
            <translation>office closed</translation>
        </message>
        <message>
            <source>office works</source>
            <translation>office works</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>On this day the office is</source>
            <translation>On this day the office is</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>The office</translation>
        </message>
        <message>
            <source>%1 working days · version %2</source>
            <translation>%1 working days · version %2</translation>
        </message>
        <message>
            <source>The notice for this year is not known here; plain weekends are counted.</source>
            <translation>The notice for this year is not known here; plain weekends are counted.</translation>
        </message>
        <message>
            <source>Take a newer notice</source>
            <translation>Take a newer notice</translation>
        </message>
        <message>
            <source>Calendars (*.csv)</source>
            <translation>Calendars (*.csv)</translation>
        </message>
        <message>
            <source>%1 was not taken. %2</source>
            <translation>%1 was not taken. %2</translation>
        </message>
        <message>
            <source>Calendar %1</source>
            <translation>Calendar %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is an ordinary day again</source>
            <translation>%1 is an ordinary day again</translation>
        </message>
        <message>
            <source>The calendar is saved; %1 due days moved.</source>
            <translation>The calendar is saved; %1 due days moved.</translation>
        </message>
        <message>
            <source>The calendar is saved.</source>
            <translation>The calendar is saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::CategoriesPanel</name>
        <message>
            <source>New category</source>
            <translation>New category</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>What complaints are about, in two levels. Names may be changed at any time; figures of earlier quarters follow. A category that is put away is no longer offered.</source>
            <translation>What complaints are about, in two levels. Names may be changed at any time; figures of earlier quarters follow. A category that is put away is no longer offered.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Stands below</source>
            <translation>Stands below</translation>
        </message>
        <message>
            <source>nothing: a category of the first level</source>
            <translation>nothing: a category of the first level</translation>
        </message>
    </context>
    <context>
        <name>anhe::CeilingsPanel</name>
        <message>
            <source>Private settlement</source>
            <translation>Private settlement</translation>
        </message>
        <message>
            <source>Many provinces name an amount from which a public hospital may not settle by itself. Write here what applies to you; a negotiation that passes it is warned of.</source>
            <translation>Many provinces name an amount from which a public hospital may not settle by itself. Write here what applies to you; a negotiation that passes it is warned of.</translation>
        </message>
        <message>
            <source>This is a public hospital: the amounts bind it</source>
            <translation>This is a public hospital: the amounts bind it</translation>
        </message>
        <message>
            <source>Take the line out</source>
            <translation>Take the line out</translation>
        </message>
        <message>
            <source>Amount (yuan)</source>
            <translation>Amount (yuan)</translation>
        </message>
        <message>
            <source>Appraisal needed from (yuan)</source>
            <translation>Appraisal needed from (yuan)</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Counted by</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>After which rule</source>
            <translation>After which rule</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>The amounts for private settlement are saved.</source>
            <translation>The amounts for private settlement are saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChangePreview</name>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>rest day</source>
            <translation>rest day</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Take this calendar</source>
            <translation>Take this calendar</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>No working day changes and no open deadline moves.</source>
            <translation>No working day changes and no open deadline moves.</translation>
        </message>
        <message>
            <source>%1 days change; %2 open deadlines move.</source>
            <translation>%1 days change; %2 open deadlines move.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChargeForm</name>
        <message>
            <source>blank: nobody is in charge</source>
            <translation>blank: nobody is in charge</translation>
        </message>
        <message>
            <source>Nobody is in charge of %1</source>
            <translation>Nobody is in charge of %1</translation>
        </message>
        <message>
            <source>%1 is in charge of %2</source>
            <translation>%1 is in charge of %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChargePane</name>
        <message>
            <source>Leader in charge: one matter, one leader, one team, one plan</source>
            <translation>Leader in charge: one matter, one leader, one team, one plan</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChartView</name>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Nothing to show for this period.</source>
            <translation>Nothing to show for this period.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChartsPane</name>
        <message>
            <source>Received and closed by quarter</source>
            <translation>Received and closed by quarter</translation>
        </message>
        <message>
            <source>Nothing was counted here in %1.</source>
            <translation>Nothing was counted here in %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChosenFiles</name>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Chosen files</source>
            <translation>Chosen files</translation>
        </message>
        <message>
            <source>Delete takes the marked file out again</source>
            <translation>Delete takes the marked file out again</translation>
        </message>
        <message>
            <source>Choose photos or papers</source>
            <translation>Choose photos or papers</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>%1 is no longer there; take it out or choose it anew.</source>
            <translation>%1 is no longer there; take it out or choose it anew.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimDetail</name>
        <message>
            <source>No claim chosen</source>
            <translation>No claim chosen</translation>
        </message>
        <message>
            <source>Choose a claim in the list to see its limits, its money and its papers.</source>
            <translation>Choose a claim in the list to see its limits, its money and its papers.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Money and limits</source>
            <translation>Money and limits</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>File index</translation>
        </message>
        <message>
            <source>No files yet: the notice of claim, the assessment, the agreement and the receipts are kept here.</source>
            <translation>No files yet: the notice of claim, the assessment, the agreement and the receipts are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Go to the matter</source>
            <translation>Go to the matter</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>Print a form…</translation>
        </message>
        <message>
            <source>Go to the policy</source>
            <translation>Go to the policy</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimFileIndex</name>
        <message>
            <source>No papers listed yet.</source>
            <translation>No papers listed yet.</translation>
        </message>
        <message>
            <source>handed in %1</source>
            <translation>handed in %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Papers…</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimMoney</name>
        <message>
            <source>Insurer's share, hospital's share and deductible stand here once the payment is agreed.</source>
            <translation>Insurer's share, hospital's share and deductible stand here once the payment is agreed.</translation>
        </message>
        <message>
            <source>Nothing was asked for in advance.</source>
            <translation>Nothing was asked for in advance.</translation>
        </message>
        <message>
            <source>paid on %1</source>
            <translation>paid on %1</translation>
        </message>
        <message>
            <source>asked for on %1</source>
            <translation>asked for on %1</translation>
        </message>
        <message>
            <source>Prepayments…</source>
            <translation>Prepayments…</translation>
        </message>
        <message>
            <source>Limits of the policy</source>
            <translation>Limits of the policy</translation>
        </message>
        <message>
            <source>Filled: other claims. Hatched: this claim.</source>
            <translation>Filled: other claims. Hatched: this claim.</translation>
        </message>
        <message>
            <source>Assessed for other claims and not agreed yet: %1 yuan</source>
            <translation>Assessed for other claims and not agreed yet: %1 yuan</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimOverview</name>
        <message>
            <source>none chosen yet</source>
            <translation>none chosen yet</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 days</translation>
        </message>
        <message>
            <source>From report to full request</source>
            <translation>From report to full request</translation>
        </message>
        <message>
            <source>From full request to payment</source>
            <translation>From full request to payment</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimPaperRows</name>
        <message>
            <source>Add a paper</source>
            <translation>Add a paper</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Handed in on</source>
            <translation>Handed in on</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Still to be handed in: %1</source>
            <translation>Still to be handed in: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimSteps</name>
        <message>
            <source>Reported…</source>
            <translation>Reported…</translation>
        </message>
        <message>
            <source>Reported to the insurer: %1</source>
            <translation>Reported to the insurer: %1</translation>
        </message>
        <message>
            <source>Case opened…</source>
            <translation>Case opened…</translation>
        </message>
        <message>
            <source>The insurer opened its case: %1</source>
            <translation>The insurer opened its case: %1</translation>
        </message>
        <message>
            <source>Handed in…</source>
            <translation>Handed in…</translation>
        </message>
        <message>
            <source>The full request is handed in: %1</source>
            <translation>The full request is handed in: %1</translation>
        </message>
        <message>
            <source>More asked…</source>
            <translation>More asked…</translation>
        </message>
        <message>
            <source>The insurer asks for more: %1</source>
            <translation>The insurer asks for more: %1</translation>
        </message>
        <message>
            <source>Given…</source>
            <translation>Given…</translation>
        </message>
        <message>
            <source>What was asked for is handed in: %1</source>
            <translation>What was asked for is handed in: %1</translation>
        </message>
        <message>
            <source>Assessed…</source>
            <translation>Assessed…</translation>
        </message>
        <message>
            <source>Assessed by the insurer: %1</source>
            <translation>Assessed by the insurer: %1</translation>
        </message>
        <message>
            <source>Agreed…</source>
            <translation>Agreed…</translation>
        </message>
        <message>
            <source>The payment is agreed: %1</source>
            <translation>The payment is agreed: %1</translation>
        </message>
        <message>
            <source>Paid out…</source>
            <translation>Paid out…</translation>
        </message>
        <message>
            <source>The insurer has paid: %1</source>
            <translation>The insurer has paid: %1</translation>
        </message>
        <message>
            <source>Prepaid…</source>
            <translation>Prepaid…</translation>
        </message>
        <message>
            <source>Prepayments: %1</source>
            <translation>Prepayments: %1</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>Refused…</translation>
        </message>
        <message>
            <source>Refused by the insurer: %1</source>
            <translation>Refused by the insurer: %1</translation>
        </message>
        <message>
            <source>Close the claim…</source>
            <translation>Close the claim…</translation>
        </message>
        <message>
            <source>The claim is closed: %1</source>
            <translation>The claim is closed: %1</translation>
        </message>
        <message>
            <source>Claim withdrawn…</source>
            <translation>Claim withdrawn…</translation>
        </message>
        <message>
            <source>The claim is withdrawn: %1</source>
            <translation>The claim is withdrawn: %1</translation>
        </message>
        <message>
            <source>To court…</source>
            <translation>To court…</translation>
        </message>
        <message>
            <source>Filed in court: %1</source>
            <translation>Filed in court: %1</translation>
        </message>
        <message>
            <source>Court case ended…</source>
            <translation>Court case ended…</translation>
        </message>
        <message>
            <source>The court case has ended: %1</source>
            <translation>The court case has ended: %1</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Papers…</translation>
        </message>
        <message>
            <source>Papers of the file: %1</source>
            <translation>Papers of the file: %1</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 is saved</translation>
        </message>
        <message>
            <source>The insurer does not pay the hospital before the hospital has paid the patient (Insurance Law, art. 65). What the patient side has received stands with the route.</source>
            <translation>The insurer does not pay the hospital before the hospital has paid the patient (Insurance Law, art. 65). What the patient side has received stands with the route.</translation>
        </message>
        <message>
            <source>Divide by the policy</source>
            <translation>Divide by the policy</translation>
        </message>
        <message>
            <source>Insurer's share, hospital's share and deductible as the policy and what is left of its limits give them</source>
            <translation>Insurer's share, hospital's share and deductible as the policy and what is left of its limits give them</translation>
        </message>
        <message>
            <source>Shares together: %1 yuan of %2 yuan agreed</source>
            <translation>Shares together: %1 yuan of %2 yuan agreed</translation>
        </message>
        <message>
            <source>%1 yuan missing</source>
            <translation>%1 yuan missing</translation>
        </message>
        <message>
            <source>%1 yuan too much</source>
            <translation>%1 yuan too much</translation>
        </message>
        <message>
            <source>A claim for %1</source>
            <translation>A claim for %1</translation>
        </message>
        <message>
            <source>A new claim</source>
            <translation>A new claim</translation>
        </message>
        <message>
            <source>Enter the claim</source>
            <translation>Enter the claim</translation>
        </message>
        <message>
            <source>Claims with the same word are one event of the policy</source>
            <translation>Claims with the same word are one event of the policy</translation>
        </message>
        <message>
            <source>Blank while it is not reported yet</source>
            <translation>Blank while it is not reported yet</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 is entered</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClusterDetail</name>
        <message>
            <source>No cluster chosen</source>
            <translation>No cluster chosen</translation>
        </message>
        <message>
            <source>Choose a cluster in the list to see its matters and to judge whether a risk stands behind them.</source>
            <translation>Choose a cluster in the list to see its matters and to judge whether a risk stands behind them.</translation>
        </message>
        <message>
            <source>Its matters</source>
            <translation>Its matters</translation>
        </message>
        <message>
            <source>Make it a risk…</source>
            <translation>Make it a risk…</translation>
        </message>
        <message>
            <source>No common risk…</source>
            <translation>No common risk…</translation>
        </message>
        <message>
            <source>%1 matters in %2 days</source>
            <translation>%1 matters in %2 days</translation>
        </message>
        <message>
            <source>%1 matters</source>
            <translation>%1 matters</translation>
        </message>
        <message>
            <source>A risk of %1</source>
            <translation>A risk of %1</translation>
        </message>
        <message>
            <source>Report the risk</source>
            <translation>Report the risk</translation>
        </message>
        <message>
            <source>Its %1 matters are linked to the risk.</source>
            <translation>Its %1 matters are linked to the risk.</translation>
        </message>
        <message>
            <source>%1 is in the register</source>
            <translation>%1 is in the register</translation>
        </message>
        <message>
            <source>No common risk: %1</source>
            <translation>No common risk: %1</translation>
        </message>
        <message>
            <source>Put the cluster aside</source>
            <translation>Put the cluster aside</translation>
        </message>
        <message>
            <source>Why these matters are no common risk</source>
            <translation>Why these matters are no common risk</translation>
        </message>
        <message>
            <source>It comes again only when a further matter joins them.</source>
            <translation>It comes again only when a further matter joins them.</translation>
        </message>
        <message>
            <source>The cluster is put aside</source>
            <translation>The cluster is put aside</translation>
        </message>
        <message>
            <source>What is a cluster</source>
            <translation>What is a cluster</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>So many matters</source>
            <translation>So many matters</translation>
        </message>
        <message>
            <source>within so many days</source>
            <translation>within so many days</translation>
        </message>
        <message>
            <source>Matters of one department and one category. Clusters are looked for in the last %1 days.</source>
            <translation>Matters of one department and one category. Clusters are looked for in the last %1 days.</translation>
        </message>
        <message>
            <source>Clusters are looked for anew</source>
            <translation>Clusters are looked for anew</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClusterMatters</name>
        <message>
            <source>A cluster looks at place and cause only, never at who complained.</source>
            <translation>A cluster looks at place and cause only, never at who complained.</translation>
        </message>
        <message>
            <source>No common risk was seen on %1: %2</source>
            <translation>No common risk was seen on %1: %2</translation>
        </message>
        <message>
            <source>Made a risk on %1:</source>
            <translation>Made a risk on %1:</translation>
        </message>
    </context>
    <context>
        <name>anhe::ColumnsStep</name>
        <message>
            <source>Keep this mapping</source>
            <translation>Keep this mapping</translation>
        </message>
        <message>
            <source>See what would be entered</source>
            <translation>See what would be entered</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Fills</source>
            <translation>Fills</translation>
        </message>
        <message>
            <source>For instance</source>
            <translation>For instance</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>Columns and fields</translation>
        </message>
        <message>
            <source>Rows that do not say are</source>
            <translation>Rows that do not say are</translation>
        </message>
        <message>
            <source>and came by</source>
            <translation>and came by</translation>
        </message>
        <message>
            <source>Name of this mapping</source>
            <translation>Name of this mapping</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>— left out</source>
            <translation>— left out</translation>
        </message>
        <message>
            <source>Field filled by %1</source>
            <translation>Field filled by %1</translation>
        </message>
        <message>
            <source>as guessed</source>
            <translation>as guessed</translation>
        </message>
        <message>
            <source>as chosen here</source>
            <translation>as chosen here</translation>
        </message>
        <message>
            <source>The mapping %1 is kept and will be offered for files with these columns.</source>
            <translation>The mapping %1 is kept and will be offered for files with these columns.</translation>
        </message>
    </context>
    <context>
        <name>anhe::CompensationRows</name>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
    </context>
    <context>
        <name>anhe::ConclusionSteps</name>
        <message>
            <source>How it ended: %1</source>
            <translation>How it ended: %1</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Conclude</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Agreement: %1</source>
            <translation>Agreement: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The agreement of %1 is amended</source>
            <translation>The agreement of %1 is amended</translation>
        </message>
        <message>
            <source>What is still owed: %1</source>
            <translation>What is still owed: %1</translation>
        </message>
        <message>
            <source>Payments still to be made</source>
            <translation>Payments still to be made</translation>
        </message>
        <message>
            <source>Why it is changed</source>
            <translation>Why it is changed</translation>
        </message>
        <message>
            <source>The payments of %1 are planned anew</source>
            <translation>The payments of %1 are planned anew</translation>
        </message>
    </context>
    <context>
        <name>anhe::CourseSteps</name>
        <message>
            <source>Apply: %1</source>
            <translation>Apply: %1</translation>
        </message>
        <message>
            <source>Record the application</source>
            <translation>Record the application</translation>
        </message>
        <message>
            <source>Both sides apply, or one applies and the body obtains the other's consent. Mediation costs the parties nothing.</source>
            <translation>Both sides apply, or one applies and the body obtains the other's consent. Mediation costs the parties nothing.</translation>
        </message>
        <message>
            <source>%1 is applied for</source>
            <translation>%1 is applied for</translation>
        </message>
        <message>
            <source>A dispute follows one track at a time. This acceptance terminates: %1.</source>
            <translation>A dispute follows one track at a time. This acceptance terminates: %1.</translation>
        </message>
        <message>
            <source>Negotiation begins: %1</source>
            <translation>Negotiation begins: %1</translation>
        </message>
        <message>
            <source>Case filed: %1</source>
            <translation>Case filed: %1</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>Accepted: %1</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Record the filing</source>
            <translation>Record the filing</translation>
        </message>
        <message>
            <source>Record the acceptance</source>
            <translation>Record the acceptance</translation>
        </message>
        <message>
            <source>Yes, terminate them on that day</source>
            <translation>Yes, terminate them on that day</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>Began on</translation>
        </message>
        <message>
            <source>Case filed on</source>
            <translation>Case filed on</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Judges</translation>
        </message>
        <message>
            <source>%1 has begun</source>
            <translation>%1 has begun</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Not accepted: %1</translation>
        </message>
        <message>
            <source>Record the refusal</source>
            <translation>Record the refusal</translation>
        </message>
        <message>
            <source>%1 was not accepted</source>
            <translation>%1 was not accepted</translation>
        </message>
        <message>
            <source>The clock stands: %1</source>
            <translation>The clock stands: %1</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Stop the clock</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Who appraises</source>
            <translation>Who appraises</translation>
        </message>
        <message>
            <source>The time of an appraisal is not counted in the limit of a mediation.</source>
            <translation>The time of an appraisal is not counted in the limit of a mediation.</translation>
        </message>
        <message>
            <source>Ground in words</source>
            <translation>Ground in words</translation>
        </message>
        <message>
            <source>The clock of %1 stands</source>
            <translation>The clock of %1 stands</translation>
        </message>
        <message>
            <source>The clock goes on: %1</source>
            <translation>The clock goes on: %1</translation>
        </message>
        <message>
            <source>Let it run</source>
            <translation>Let it run</translation>
        </message>
        <message>
            <source>Last day of the pause</source>
            <translation>Last day of the pause</translation>
        </message>
        <message>
            <source>It stands since %1.</source>
            <translation>It stands since %1.</translation>
        </message>
        <message>
            <source>The clock of %1 goes on</source>
            <translation>The clock of %1 goes on</translation>
        </message>
        <message>
            <source>Extension: %1</source>
            <translation>Extension: %1</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Extend</translation>
        </message>
        <message>
            <source>The committee and both sides have agreed</source>
            <translation>The committee and both sides have agreed</translation>
        </message>
        <message>
            <source>or: until the day</source>
            <translation>or: until the day</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Agreed on</translation>
        </message>
        <message>
            <source>%1 is extended by %2 working days</source>
            <translation>%1 is extended by %2 working days</translation>
        </message>
        <message>
            <source>Number the letter: %1</source>
            <translation>Number the letter: %1</translation>
        </message>
        <message>
            <source>Give the number</source>
            <translation>Give the number</translation>
        </message>
        <message>
            <source>The letter takes the next number of the year's series and keeps it; it is printed on the letter.</source>
            <translation>The letter takes the next number of the year's series and keeps it; it is printed on the letter.</translation>
        </message>
        <message>
            <source>The letter of %1 has the number %2</source>
            <translation>The letter of %1 has the number %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::CoveragePane</name>
        <message>
            <source>Coverage on</source>
            <translation>Coverage on</translation>
        </message>
        <message>
            <source>%1 of %2 insured, %3</source>
            <translation>%1 of %2 insured, %3</translation>
        </message>
        <message>
            <source>No institution has to be insured on this day.</source>
            <translation>No institution has to be insured on this day.</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>In scope</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Expiring</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Lapsed</translation>
        </message>
        <message>
            <source>Never insured</source>
            <translation>Never insured</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>By level</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>By kind</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>%1: in scope</source>
            <translation>%1: in scope</translation>
        </message>
        <message>
            <source>%1: insured</source>
            <translation>%1: insured</translation>
        </message>
        <message>
            <source>%1: expiring</source>
            <translation>%1: expiring</translation>
        </message>
        <message>
            <source>%1: lapsed</source>
            <translation>%1: lapsed</translation>
        </message>
        <message>
            <source>%1: never insured</source>
            <translation>%1: never insured</translation>
        </message>
        <message>
            <source>Open these %1</source>
            <translation>Open these %1</translation>
        </message>
        <message>
            <source>covered to %1</source>
            <translation>covered to %1</translation>
        </message>
        <message>
            <source>was covered to %1</source>
            <translation>was covered to %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Coverage table…</source>
            <translation>Coverage table…</translation>
        </message>
        <message>
            <source>Yearly statement…</source>
            <translation>Yearly statement…</translation>
        </message>
    </context>
    <context>
        <name>anhe::CoverageView</name>
        <message>
            <source>Policies over time</source>
            <translation>Policies over time</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 days</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
    </context>
    <context>
        <name>anhe::CriterionRows</name>
        <message>
            <source>Add a criterion</source>
            <translation>Add a criterion</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Grounds of the score</source>
            <translation>Grounds of the score</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 of %2 points</translation>
        </message>
    </context>
    <context>
        <name>anhe::DateEdit</name>
        <message>
            <source>Calendar (F4)</source>
            <translation>Calendar (F4)</translation>
        </message>
        <message>
            <source>e.g. 1-2, 0102, today, -3</source>
            <translation>e.g. 1-2, 0102, today, -3</translation>
        </message>
        <message>
            <source>“%1” is not a day. Type it like 2026-11-21, 11-21, 1121 or -3.</source>
            <translation>“%1” is not a day. Type it like 2026-11-21, 11-21, 1121 or -3.</translation>
        </message>
    </context>
    <context>
        <name>anhe::DateTimeEdit</name>
        <message>
            <source>e.g. 1-2 14:30, today 9:00, now</source>
            <translation>e.g. 1-2 14:30, today 9:00, now</translation>
        </message>
        <message>
            <source>Please add the time after the day, e.g. 14:30.</source>
            <translation>Please add the time after the day, e.g. 14:30.</translation>
        </message>
        <message>
            <source>“%1” is not a day and time. Type it like 2026-11-21 14:30 or 11-21 1430.</source>
            <translation>“%1” is not a day and time. Type it like 2026-11-21 14:30 or 11-21 1430.</translation>
        </message>
    </context>
    <context>
        <name>anhe::DeadlinesPanel</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>The national value of each limit and, where the province or the hospital asks for more, a stricter one of your own. The stricter applies; both are told wherever a due day is explained.</source>
            <translation>The national value of each limit and, where the province or the hospital asks for more, a stricter one of your own. The stricter applies; both are told wherever a due day is explained.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>National</source>
            <translation>National</translation>
        </message>
        <message>
            <source>Own value</source>
            <translation>Own value</translation>
        </message>
        <message>
            <source>Own, stricter value</source>
            <translation>Own, stricter value</translation>
        </message>
        <message>
            <source>A whole number; leave it empty to go by the national value.</source>
            <translation>A whole number; leave it empty to go by the national value.</translation>
        </message>
        <message>
            <source>Starts with: %1</source>
            <translation>Starts with: %1</translation>
        </message>
        <message>
            <source>National value: %1</source>
            <translation>National value: %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>A last day that is a rest day moves to the next working day.</source>
            <translation>A last day that is a rest day moves to the next working day.</translation>
        </message>
        <message>
            <source>Appraisals and other pauses are left out of the counting.</source>
            <translation>Appraisals and other pauses are left out of the counting.</translation>
        </message>
        <message>
            <source>Counted in the unit of the national value: %1.</source>
            <translation>Counted in the unit of the national value: %1.</translation>
        </message>
        <message>
            <source>This limit has no number that could be made stricter: the order, the policy or the rule itself names its day.</source>
            <translation>This limit has no number that could be made stricter: the order, the policy or the rule itself names its day.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number above zero.</source>
            <translation>“%1” is not a whole number above zero.</translation>
        </message>
        <message>
            <source>The national value is %1; a value of your own has to be shorter.</source>
            <translation>The national value is %1; a value of your own has to be shorter.</translation>
        </message>
        <message>
            <source>The limit is saved; %1 due days moved.</source>
            <translation>The limit is saved; %1 due days moved.</translation>
        </message>
        <message>
            <source>The limit is saved.</source>
            <translation>The limit is saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::DepartmentsPanel</name>
        <message>
            <source>New department</source>
            <translation>New department</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Departments</translation>
        </message>
        <message>
            <source>Departments that complaints concern. A department that is put away is no longer offered; the matters that name it keep it.</source>
            <translation>Departments that complaints concern. A department that is put away is no longer offered; the matters that name it keep it.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Head of department</source>
            <translation>Head of department</translation>
        </message>
    </context>
    <context>
        <name>anhe::DeskPanel</name>
        <message>
            <source>This desk</source>
            <translation>This desk</translation>
        </message>
        <message>
            <source>Your name and how the program looks. This belongs to this computer, not to the ledger.</source>
            <translation>Your name and how the program looks. This belongs to this computer, not to the ledger.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>The history keeps it with everything you change.</source>
            <translation>The history keeps it with everything you change.</translation>
        </message>
        <message>
            <source>light</source>
            <translation>light</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dark</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Takes effect when the program is started again. Papers are always in Chinese.</source>
            <translation>Takes effect when the program is started again. Papers are always in Chinese.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Letter size</source>
            <translation>Letter size</translation>
        </message>
        <message>
            <source>Please give your name: the history says who changed what.</source>
            <translation>Please give your name: the history says who changed what.</translation>
        </message>
        <message>
            <source>From now on the history keeps the name %1.</source>
            <translation>From now on the history keeps the name %1.</translation>
        </message>
        <message>
            <source>Saved. The language changes when the program is started again.</source>
            <translation>Saved. The language changes when the program is started again.</translation>
        </message>
        <message>
            <source>The appearance is saved.</source>
            <translation>The appearance is saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::Dialogs</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeDetail</name>
        <message>
            <source>No matter chosen</source>
            <translation>No matter chosen</translation>
        </message>
        <message>
            <source>Choose a matter in the list to see its people, clocks and papers.</source>
            <translation>Choose a matter in the list to see its people, clocks and papers.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Answer and closing</source>
            <translation>Answer and closing</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Something is typed in %1 and not saved.</source>
            <translation>Something is typed in %1 and not saved.</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>Petition</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>Leader in charge</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeEditor</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Full form</source>
            <translation>Full form</translation>
        </message>
        <message>
            <source>Why it is changed (optional)</source>
            <translation>Why it is changed (optional)</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Save (Ctrl+S)</translation>
        </message>
        <message>
            <source>All fields of the register (Ctrl+M)</source>
            <translation>All fields of the register (Ctrl+M)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>This could not be kept as a draft: %1</source>
            <translation>This could not be kept as a draft: %1</translation>
        </message>
        <message>
            <source>“%1” has not been saved.</source>
            <translation>“%1” has not been saved.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 saved</translation>
        </message>
        <message>
            <source>Registered as %1</source>
            <translation>Registered as %1</translation>
        </message>
        <message>
            <source>Entered as a further contact of %1</source>
            <translation>Entered as a further contact of %1</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>What was typed has not been saved. A draft is offered again on the page of disputes.</source>
            <translation>What was typed has not been saved. A draft is offered again on the page of disputes.</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Keep as a draft</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>Amend %1</source>
            <translation>Amend %1</translation>
        </message>
        <message>
            <source>Further contact</source>
            <translation>Further contact</translation>
        </message>
        <message>
            <source>New matter</source>
            <translation>New matter</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeFields</name>
        <message>
            <source>to be completed</source>
            <translation>to be completed</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeForm</name>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Complainant and patient</source>
            <translation>Complainant and patient</translation>
        </message>
        <message>
            <source>Course of care</source>
            <translation>Course of care</translation>
        </message>
        <message>
            <source>What happened, and the problems in it</source>
            <translation>What happened, and the problems in it</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Grading</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>Petition</translation>
        </message>
        <message>
            <source>Answer and closing</source>
            <translation>Answer and closing</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputePage</name>
        <message>
            <source>Disputes</source>
            <translation>Disputes</translation>
        </message>
        <message>
            <source>Ctrl+N enters a new matter: fill in who came, which department, what happened; Enter goes on, Ctrl+S saves.
In the text field Enter makes a line; Tab or Ctrl+Enter goes on. Ctrl+M shows all fields.
The list: arrows choose, Enter amends, the chips narrow, a click on a heading sorts.
Days: 1-2, 0102, 今天, -3. Pickers find by Chinese, pinyin and initials; F4 opens them.
What is typed and not saved is kept as a draft and offered again above the list.
Esc leaves; nothing typed is lost without a question.</source>
            <translation>Ctrl+N enters a new matter: fill in who came, which department, what happened; Enter goes on, Ctrl+S saves.
In the text field Enter makes a line; Tab or Ctrl+Enter goes on. Ctrl+M shows all fields.
The list: arrows choose, Enter amends, the chips narrow, a click on a heading sorts.
Days: 1-2, 0102, 今天, -3. Pickers find by Chinese, pinyin and initials; F4 opens them.
What is typed and not saved is kept as a draft and offered again above the list.
Esc leaves; nothing typed is lost without a question.</translation>
        </message>
        <message>
            <source>New matter</source>
            <translation>New matter</translation>
        </message>
        <message>
            <source>Enter a new matter (Ctrl+N)</source>
            <translation>Enter a new matter (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, name, initials, phone tail, words</source>
            <translation>Number, name, initials, phone tail, words</translation>
        </message>
        <message>
            <source>%1 matters</source>
            <translation>%1 matters</translation>
        </message>
        <message>
            <source>No matters yet</source>
            <translation>No matters yet</translation>
        </message>
        <message>
            <source>Complaints, medical disputes and petitions are registered here, each with its number, its clocks and its papers.</source>
            <translation>Complaints, medical disputes and petitions are registered here, each with its number, its clocks and its papers.</translation>
        </message>
        <message>
            <source>Enter the first matter</source>
            <translation>Enter the first matter</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>Kind of matter</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Day received</source>
            <translation>Day received</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>Category of the problem</translation>
        </message>
        <message>
            <source>Answer overdue</source>
            <translation>Answer overdue</translation>
        </message>
        <message>
            <source>Not told yet</source>
            <translation>Not told yet</translation>
        </message>
        <message>
            <source>To complete</source>
            <translation>To complete</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>%1 matters written to %2</source>
            <translation>%1 matters written to %2</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>The ledger is read-only</translation>
        </message>
        <message>
            <source>Put aside as a draft; it is offered above the list</source>
            <translation>Put aside as a draft; it is offered above the list</translation>
        </message>
        <message>
            <source>Petitions</source>
            <translation>Petitions</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>Leader in charge</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Bring in a list of matters from a workbook or a text file</source>
            <translation>Bring in a list of matters from a workbook or a text file</translation>
        </message>
        <message>
            <source>%1, besides %2 voided</source>
            <translation>%1, besides %2 voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeSteps</name>
        <message>
            <source>Amend</source>
            <translation>Amend</translation>
        </message>
        <message>
            <source>Investigate</source>
            <translation>Investigate</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>Opinion…</source>
            <translation>Opinion…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <source>Told…</source>
            <translation>Told…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Close…</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>Print a form…</translation>
        </message>
        <message>
            <source>Take to a route…</source>
            <translation>Take to a route…</translation>
        </message>
        <message>
            <source>Issue a supervision notice…</source>
            <translation>Issue a supervision notice…</translation>
        </message>
        <message>
            <source>Becomes a medical dispute…</source>
            <translation>Becomes a medical dispute…</translation>
        </message>
        <message>
            <source>Close without an answer…</source>
            <translation>Close without an answer…</translation>
        </message>
        <message>
            <source>Reopen as a new matter…</source>
            <translation>Reopen as a new matter…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>%1 is being investigated</source>
            <translation>%1 is being investigated</translation>
        </message>
        <message>
            <source>A complaint becomes a medical dispute</source>
            <translation>A complaint becomes a medical dispute</translation>
        </message>
        <message>
            <source>%1 keeps its number and history. Why: negotiation or court begins, compensation is claimed, a possible accident is reported, a superior supervises it, or media are involved?</source>
            <translation>%1 keeps its number and history. Why: negotiation or court begins, compensation is claimed, a possible accident is reported, a superior supervises it, or media are involved?</translation>
        </message>
        <message>
            <source>Make it a dispute</source>
            <translation>Make it a dispute</translation>
        </message>
        <message>
            <source>%1 is a medical dispute now</source>
            <translation>%1 is a medical dispute now</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided, with the reason. It cannot be used again.</source>
            <translation>%1 stays in the register as voided, with the reason. It cannot be used again.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
        <message>
            <source>Reopen as a new matter</source>
            <translation>Reopen as a new matter</translation>
        </message>
        <message>
            <source>%1 stays closed. A new matter with its people and story is entered and linked to it.</source>
            <translation>%1 stays closed. A new matter with its people and story is entered and linked to it.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Registered as %1</source>
            <translation>Registered as %1</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>This was not done</translation>
        </message>
    </context>
    <context>
        <name>anhe::DraftStrip</name>
        <message>
            <source>Not saved last time, go on with:</source>
            <translation>Not saved last time, go on with:</translation>
        </message>
        <message>
            <source>Discard “%1”</source>
            <translation>Discard “%1”</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Discard the draft</translation>
        </message>
        <message>
            <source>“%1” was never saved; what was typed is lost.</source>
            <translation>“%1” was never saved; what was typed is lost.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>The draft was not discarded</source>
            <translation>The draft was not discarded</translation>
        </message>
    </context>
    <context>
        <name>anhe::DrillPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Close the rows</source>
            <translation>Close the rows</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Excel workbook…</source>
            <translation>Excel workbook…</translation>
        </message>
        <message>
            <source>CSV text…</source>
            <translation>CSV text…</translation>
        </message>
        <message>
            <source>Numerator %1</source>
            <translation>Numerator %1</translation>
        </message>
        <message>
            <source>Denominator %1</source>
            <translation>Denominator %1</translation>
        </message>
        <message>
            <source>Rows behind the number</source>
            <translation>Rows behind the number</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>No rows</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>%1 below</translation>
        </message>
        <message>
            <source>The report says %1; the register counts %2 today.</source>
            <translation>The report says %1; the register counts %2 today.</translation>
        </message>
        <message>
            <source>CSV text (*.csv)</source>
            <translation>CSV text (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the rows</source>
            <translation>Export the rows</translation>
        </message>
        <message>
            <source>%1 written to %2.</source>
            <translation>%1 written to %2.</translation>
        </message>
        <message>
            <source>The rows were not exported</source>
            <translation>The rows were not exported</translation>
        </message>
    </context>
    <context>
        <name>anhe::EntryRows</name>
        <message>
            <source>Take this line out</source>
            <translation>Take this line out</translation>
        </message>
    </context>
    <context>
        <name>anhe::EvidencePane</name>
        <message>
            <source>Seal evidence</source>
            <translation>Seal evidence</translation>
        </message>
        <message>
            <source>Open a seal</source>
            <translation>Open a seal</translation>
        </message>
        <message>
            <source>Death: autopsy and body</source>
            <translation>Death: autopsy and body</translation>
        </message>
        <message>
            <source>Nothing is sealed. Records and objects are sealed and opened with both sides present; the hospital keeps them.</source>
            <translation>Nothing is sealed. Records and objects are sealed and opened with both sides present; the hospital keeps them.</translation>
        </message>
        <message>
            <source>sealed in parts</source>
            <translation>sealed in parts</translation>
        </message>
        <message>
            <source>hospital: %1</source>
            <translation>hospital: %1</translation>
        </message>
        <message>
            <source>patient's side: %1</source>
            <translation>patient's side: %1</translation>
        </message>
        <message>
            <source>witness: %1</source>
            <translation>witness: %1</translation>
        </message>
        <message>
            <source>Opened: %1</source>
            <translation>Opened: %1</translation>
        </message>
        <message>
            <source>both sides present</source>
            <translation>both sides present</translation>
        </message>
        <message>
            <source>by the hospital alone</source>
            <translation>by the hospital alone</translation>
        </message>
        <message>
            <source>sealed again</source>
            <translation>sealed again</translation>
        </message>
        <message>
            <source>Open this seal…</source>
            <translation>Open this seal…</translation>
        </message>
        <message>
            <source>When a patient has died, the hour of death starts the clocks of the autopsy and of the body's custody.</source>
            <translation>When a patient has died, the hour of death starts the clocks of the autopsy and of the body's custody.</translation>
        </message>
        <message>
            <source>Give the time of death</source>
            <translation>Give the time of death</translation>
        </message>
        <message>
            <source>Died at %1</source>
            <translation>Died at %1</translation>
        </message>
        <message>
            <source>Sealed. Print the sealing list in two copies, one for each side.</source>
            <translation>Sealed. Print the sealing list in two copies, one for each side.</translation>
        </message>
        <message>
            <source>The opening is recorded</source>
            <translation>The opening is recorded</translation>
        </message>
        <message>
            <source>Autopsy and body recorded</source>
            <translation>Autopsy and body recorded</translation>
        </message>
    </context>
    <context>
        <name>anhe::FieldRow</name>
        <message>
            <source>Required</source>
            <translation>Required</translation>
        </message>
        <message>
            <source>Please fill in: %1.</source>
            <translation>Please fill in: %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::FigureCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>last quarter %1</source>
            <translation>last quarter %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::FigureTableModel</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>This quarter</translation>
        </message>
        <message>
            <source>Quarter before</source>
            <translation>Quarter before</translation>
        </message>
        <message>
            <source>Same, last year</source>
            <translation>Same, last year</translation>
        </message>
        <message>
            <source>vs. before</source>
            <translation>vs. before</translation>
        </message>
        <message>
            <source>vs. last year</source>
            <translation>vs. last year</translation>
        </message>
    </context>
    <context>
        <name>anhe::FiguresPane</name>
        <message>
            <source>Figures of the quarter</source>
            <translation>Figures of the quarter</translation>
        </message>
        <message>
            <source>Choose a figure to read what it counts; Enter opens its rows.</source>
            <translation>Choose a figure to read what it counts; Enter opens its rows.</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilePane</name>
        <message>
            <source>Every paper that must be in the file is there.</source>
            <translation>Every paper that must be in the file is there.</translation>
        </message>
        <message>
            <source>Still missing in the file: %1</source>
            <translation>Still missing in the file: %1</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>Name of the paper</translation>
        </message>
        <message>
            <source>Must</source>
            <translation>Must</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>Page count</translation>
        </message>
        <message>
            <source>Its day</source>
            <translation>Its day</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Index of the file</source>
            <translation>Index of the file</translation>
        </message>
        <message>
            <source>Pages %1 of the file</source>
            <translation>Pages %1 of the file</translation>
        </message>
        <message>
            <source>Another paper, then Enter</source>
            <translation>Another paper, then Enter</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <source>Print the index</source>
            <translation>Print the index</translation>
        </message>
    </context>
    <context>
        <name>anhe::FileStep</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Bring in an existing register</source>
            <translation>Bring in an existing register</translation>
        </message>
        <message>
            <source>Excel (.xlsx), OpenDocument (.ods) or text (.csv). Drop the file here or choose it. Nothing is entered before you have seen what would be.</source>
            <translation>Excel (.xlsx), OpenDocument (.ods) or text (.csv). Drop the file here or choose it. Nothing is entered before you have seen what would be.</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Import a register</translation>
        </message>
        <message>
            <source>Registers (*.xlsx *.ods *.csv *.txt *.tsv)</source>
            <translation>Registers (*.xlsx *.ods *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilesPane</name>
        <message>
            <source>Add files…</source>
            <translation>Add files…</translation>
        </message>
        <message>
            <source>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</source>
            <translation>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Take out…</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilterMenu</name>
        <message>
            <source>Name or initials</source>
            <translation>Name or initials</translation>
        </message>
        <message>
            <source>%1 of them</source>
            <translation>%1 of them</translation>
        </message>
    </context>
    <context>
        <name>anhe::FindingRows</name>
        <message>
            <source>Add a finding</source>
            <translation>Add a finding</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
    </context>
    <context>
        <name>anhe::FirstSteps</name>
        <message>
            <source>Enter the first complaint</source>
            <translation>Enter the first complaint</translation>
        </message>
        <message>
            <source>Import an existing register</source>
            <translation>Import an existing register</translation>
        </message>
        <message>
            <source>The ledger of %1 is ready</source>
            <translation>The ledger of %1 is ready</translation>
        </message>
        <message>
            <source>Enter a complaint as it comes in, or bring the register you keep in a spreadsheet. From then on this page shows every morning what is due, what was promised and what is still to be told.</source>
            <translation>Enter a complaint as it comes in, or bring the register you keep in a spreadsheet. From then on this page shows every morning what is due, what was promised and what is still to be told.</translation>
        </message>
    </context>
    <context>
        <name>anhe::FixingFields</name>
        <message>
            <source>Needed at the level “%1”</source>
            <translation>Needed at the level “%1”</translation>
        </message>
    </context>
    <context>
        <name>anhe::FollowUpRows</name>
        <message>
            <source>Add a follow-up</source>
            <translation>Add a follow-up</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>What was seen</translation>
        </message>
    </context>
    <context>
        <name>anhe::FollowUpSteps</name>
        <message>
            <source>Payment: %1</source>
            <translation>Payment: %1</translation>
        </message>
        <message>
            <source>Record the payment</source>
            <translation>Record the payment</translation>
        </message>
        <message>
            <source>number of the receipt or transfer</source>
            <translation>number of the receipt or transfer</translation>
        </message>
        <message>
            <source>%1 yuan are owed, due on %2. A smaller amount leaves the rest owed.</source>
            <translation>%1 yuan are owed, due on %2. A smaller amount leaves the rest owed.</translation>
        </message>
        <message>
            <source>%1 yuan paid under %2</source>
            <translation>%1 yuan paid under %2</translation>
        </message>
        <message>
            <source>Judicial confirmation: %1</source>
            <translation>Judicial confirmation: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Joint application on</source>
            <translation>Joint application on</translation>
        </message>
        <message>
            <source>Number of the ruling</source>
            <translation>Number of the ruling</translation>
        </message>
        <message>
            <source>Call-back: %1</source>
            <translation>Call-back: %1</translation>
        </message>
        <message>
            <source>Leave “Held on” empty to plan the call-back for its due day.</source>
            <translation>Leave “Held on” empty to plan the call-back for its due day.</translation>
        </message>
        <message>
            <source>The call-back of %1 is noted</source>
            <translation>The call-back of %1 is noted</translation>
        </message>
        <message>
            <source>A call-back of %1 is planned</source>
            <translation>A call-back of %1 is planned</translation>
        </message>
        <message>
            <source>Report of a settled medical accident: %1</source>
            <translation>Report of a settled medical accident: %1</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>The accident report of %1 is noted</source>
            <translation>The accident report of %1 is noted</translation>
        </message>
    </context>
    <context>
        <name>anhe::FontsPanel</name>
        <message>
            <source>body of letters and reports</source>
            <translation>body of letters and reports</translation>
        </message>
        <message>
            <source>second-level headings</source>
            <translation>second-level headings</translation>
        </message>
        <message>
            <source>first-level headings</source>
            <translation>first-level headings</translation>
        </message>
        <message>
            <source>titles</source>
            <translation>titles</translation>
        </message>
        <message>
            <source>forms, tables and page numbers</source>
            <translation>forms, tables and page numbers</translation>
        </message>
        <message>
            <source>Fonts on paper</source>
            <translation>Fonts on paper</translation>
        </message>
        <message>
            <source>Official paper prescribes its type faces. Those that this computer has are taken by themselves; choose others where your office uses them under another name.</source>
            <translation>Official paper prescribes its type faces. Those that this computer has are taken by themselves; choose others where your office uses them under another name.</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>by itself</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1 (not on this computer)</translation>
        </message>
        <message>
            <source>%1 is used.</source>
            <translation>%1 is used.</translation>
        </message>
        <message>
            <source>%1 is used in place of %2.</source>
            <translation>%1 is used in place of %2.</translation>
        </message>
        <message>
            <source>The fonts are saved.</source>
            <translation>The fonts are saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::FormPanel</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Blank form</source>
            <translation>Blank form</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>to fill by hand</source>
            <translation>to fill by hand</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>missing: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::FormWindow</name>
        <message>
            <source>Your office has its own Word file for this form. The pages here, their print and their PDF are the built-in form.</source>
            <translation>Your office has its own Word file for this form. The pages here, their print and their PDF are the built-in form.</translation>
        </message>
        <message>
            <source>Open the filled Word file</source>
            <translation>Open the filled Word file</translation>
        </message>
        <message>
            <source>No program on this computer opens Word files. Save the file and print it elsewhere.</source>
            <translation>No program on this computer opens Word files. Save the file and print it elsewhere.</translation>
        </message>
        <message>
            <source>Nothing is known for these places of your template; they stand as they are: %1</source>
            <translation>Nothing is known for these places of your template; they stand as they are: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::FurtherVisitOffer</name>
        <message>
            <source>This is entered as a further contact of %1, not as a new matter.</source>
            <translation>This is entered as a further contact of %1, not as a new matter.</translation>
        </message>
        <message>
            <source>Enter a new matter instead</source>
            <translation>Enter a new matter instead</translation>
        </message>
        <message>
            <source>An open matter has the same complainant. A further visit of the same matter?</source>
            <translation>An open matter has the same complainant. A further visit of the same matter?</translation>
        </message>
    </context>
    <context>
        <name>anhe::GuardPane</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The higher of: 3% of the medical staff, one guard for 20 beds, 3‰ of the daily outpatients; each rounded up. The yearly work report says the same sentence.</source>
            <translation>The higher of: 3% of the medical staff, one guard for 20 beds, 3‰ of the daily outpatients; each rounded up. The yearly work report says the same sentence.</translation>
        </message>
        <message>
            <source>%1 guards needed, %2 missing</source>
            <translation>%1 guards needed, %2 missing</translation>
        </message>
        <message>
            <source>%1 guards needed: reached</source>
            <translation>%1 guards needed: reached</translation>
        </message>
        <message>
            <source>The basis of the guards is saved</source>
            <translation>The basis of the guards is saved</translation>
        </message>
        <message>
            <source>The numbers for the guards are typed and not saved.</source>
            <translation>The numbers for the guards are typed and not saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::HelpPanel</name>
        <message>
            <source>Close the help</source>
            <translation>Close the help</translation>
        </message>
    </context>
    <context>
        <name>anhe::HistoryPane</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
    </context>
    <context>
        <name>anhe::HomePage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What is to be done, in this order: overdue, due today, due this week, promises, closed without telling the complainant, and first entries that lack something.

Arrows choose, Enter opens. Resting on a line says why its day is that day. The figures at the side belong to the running quarter; a click opens the rows they count.</source>
            <translation>What is to be done, in this order: overdue, due today, due this week, promises, closed without telling the complainant, and first entries that lack something.

Arrows choose, Enter opens. Resting on a line says why its day is that day. The figures at the side belong to the running quarter; a click opens the rows they count.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>Nothing is due and nothing is left open for today.
A quiet day.</source>
            <translation>Nothing is due and nothing is left open for today.
A quiet day.</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>rest day</source>
            <translation>rest day</translation>
        </message>
    </context>
    <context>
        <name>anhe::HospitalPanel</name>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>Names and addresses as they stand on letters, forms and reports.</source>
            <translation>Names and addresses as they stand on letters, forms and reports.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The hospital's particulars are saved.</source>
            <translation>The hospital's particulars are saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::IdNumberEdit</name>
        <message>
            <source>An ID number has 18 characters: 17 digits and a digit or X. Here there are %1.</source>
            <translation>An ID number has 18 characters: 17 digits and a digit or X. Here there are %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ImportHistory</name>
        <message>
            <source>Show its matters</source>
            <translation>Show its matters</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Take this import back</translation>
        </message>
        <message>
            <source>Brought in before</source>
            <translation>Brought in before</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Imported by</source>
            <translation>Imported by</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <source>Rows entered</source>
            <translation>Rows entered</translation>
        </message>
        <message>
            <source>Rows repeated</source>
            <translation>Rows repeated</translation>
        </message>
        <message>
            <source>Rows refused</source>
            <translation>Rows refused</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>taken back on %1</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>in the register</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <translation>Take an import back</translation>
        </message>
        <message>
            <source>All matters of this import leave the register. This is refused when somebody has worked on one of them since.</source>
            <translation>All matters of this import leave the register. This is refused when somebody has worked on one of them since.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>The import was taken back.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Brings a register kept in a spreadsheet into the ledger. First choose the file, then say which column fills which field; what was found is guessed. Then look at what would be entered: rows that are there already are left out, rows that cannot be taken are listed with their reason.

An import can be taken back as one, as long as nobody has worked on its matters.</source>
            <translation>Brings a register kept in a spreadsheet into the ledger. First choose the file, then say which column fills which field; what was found is guessed. Then look at what would be entered: rows that are there already are left out, rows that cannot be taken are listed with their reason.

An import can be taken back as one, as long as nobody has worked on its matters.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Back to the columns</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Show the matters entered</source>
            <translation>Show the matters entered</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Take this import back</translation>
        </message>
        <message>
            <source>1 File</source>
            <translation>1 File</translation>
        </message>
        <message>
            <source>2 Columns</source>
            <translation>2 Columns</translation>
        </message>
        <message>
            <source>3 Look</source>
            <translation>3 Look</translation>
        </message>
        <message>
            <source>4 Done</source>
            <translation>4 Done</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>Looking at every row</source>
            <translation>Looking at every row</translation>
        </message>
        <message>
            <source>Entering the rows</source>
            <translation>Entering the rows</translation>
        </message>
        <message>
            <source>%1 matters entered.</source>
            <translation>%1 matters entered.</translation>
        </message>
        <message>
            <source>Enter %1 rows</source>
            <translation>Enter %1 rows</translation>
        </message>
    </context>
    <context>
        <name>anhe::ImportView</name>
        <message>
            <source>with a remark</source>
            <translation>with a remark</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>repeated</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>Export the refused rows…</source>
            <translation>Export the refused rows…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>What stands in it</translation>
        </message>
        <message>
            <source>Rows that need a look</source>
            <translation>Rows that need a look</translation>
        </message>
        <message>
            <source>%1 rows read: %2 entered, %3 repeated, %4 refused</source>
            <translation>%1 rows read: %2 entered, %3 repeated, %4 refused</translation>
        </message>
        <message>
            <source>%1 rows read: %2 would be entered, %3 repeat what is there, %4 are refused</source>
            <translation>%1 rows read: %2 would be entered, %3 repeat what is there, %4 are refused</translation>
        </message>
        <message>
            <source>Every row can be taken as it stands.</source>
            <translation>Every row can be taken as it stands.</translation>
        </message>
        <message>
            <source>Only the first %1 rows are shown.</source>
            <translation>Only the first %1 rows are shown.</translation>
        </message>
        <message>
            <source>Export the refused rows</source>
            <translation>Export the refused rows</translation>
        </message>
        <message>
            <source>refused rows</source>
            <translation>refused rows</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Workbooks (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Comma-separated text (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows written. Mend them there and bring the file in again.</source>
            <translation>%1 rows written. Mend them there and bring the file in again.</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorDefinitionRows</name>
        <message>
            <source>Add an indicator</source>
            <translation>Add an indicator</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>adds up</translation>
        </message>
        <message>
            <source>Newly done in the quarter: the quarters of a year are summed. Otherwise it is as it stands at the quarter's end.</source>
            <translation>Newly done in the quarter: the quarters of a year are summed. Otherwise it is as it stands at the quarter's end.</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>What is counted</translation>
        </message>
        <message>
            <source>of what (blank: a count)</source>
            <translation>of what (blank: a count)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The office's indicators</source>
            <translation>The office's indicators</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <source>Numbers that no register holds. One without “of what” is a plain count; one that has numbers already is set aside instead of taken out.</source>
            <translation>Numbers that no register holds. One without “of what” is a plain count; one that has numbers already is set aside instead of taken out.</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>The list is saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorPane</name>
        <message>
            <source>The quarter before</source>
            <translation>The quarter before</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>The next quarter</source>
            <translation>The next quarter</translation>
        </message>
        <message>
            <source>Fill in what is proposed from the last quarter; Space takes a single line</source>
            <translation>Fill in what is proposed from the last quarter; Space takes a single line</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Export all quarters…</source>
            <translation>Export all quarters…</translation>
        </message>
        <message>
            <source>Yearly work report…</source>
            <translation>Yearly work report…</translation>
        </message>
        <message>
            <source>List of indicators…</source>
            <translation>List of indicators…</translation>
        </message>
        <message>
            <source>All %1 are typed</source>
            <translation>All %1 are typed</translation>
        </message>
        <message>
            <source>%1 of %2 typed</source>
            <translation>%1 of %2 typed</translation>
        </message>
        <message>
            <source>Take over %1 proposals</source>
            <translation>Take over %1 proposals</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorSheet</name>
        <message>
            <source>Numbers of %1</source>
            <translation>Numbers of %1</translation>
        </message>
        <message>
            <source>Save the numbers</source>
            <translation>Save the numbers</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 proposed</source>
            <translation>%1 proposed</translation>
        </message>
        <message>
            <source>Space takes over what is proposed</source>
            <translation>Space takes over what is proposed</translation>
        </message>
        <message>
            <source>Please give %1, too.</source>
            <translation>Please give %1, too.</translation>
        </message>
        <message>
            <source>Numbers taken out</source>
            <translation>Numbers taken out</translation>
        </message>
        <message>
            <source>%1 numbers of %2 were kept before and are blank now. Why are they taken out?</source>
            <translation>%1 numbers of %2 were kept before and are blank now. Why are they taken out?</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>No number is typed yet.</source>
            <translation>No number is typed yet.</translation>
        </message>
        <message>
            <source>Nothing is saved yet: type again the numbers that are to stay.</source>
            <translation>Nothing is saved yet: type again the numbers that are to stay.</translation>
        </message>
        <message>
            <source>%1 numbers of %2 are kept</source>
            <translation>%1 numbers of %2 are kept</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstalmentRows</name>
        <message>
            <source>Add a payment</source>
            <translation>Add a payment</translation>
        </message>
        <message>
            <source>Payable by</source>
            <translation>Payable by</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionDetail</name>
        <message>
            <source>No institution chosen</source>
            <translation>No institution chosen</translation>
        </message>
        <message>
            <source>Choose an institution in the list to see its policies over time.</source>
            <translation>Choose an institution in the list to see its policies over time.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Its claims</source>
            <translation>Its claims</translation>
        </message>
        <message>
            <source>Its policies</source>
            <translation>Its policies</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>not in scope</source>
            <translation>not in scope</translation>
        </message>
        <message>
            <source>Remove the institution</source>
            <translation>Remove the institution</translation>
        </message>
        <message>
            <source>%1 leaves the register. Why? An institution that a policy or claim names stays; end its time in scope instead.</source>
            <translation>%1 leaves the register. Why? An institution that a policy or claim names stays; end its time in scope instead.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 is removed</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionFields</name>
        <message>
            <source>Our own hospital is named in the settings.</source>
            <translation>Our own hospital is named in the settings.</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionOverview</name>
        <message>
            <source>the beginning</source>
            <translation>the beginning</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>from %1 to %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>from %1 on</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Policies over time</source>
            <translation>Policies over time</translation>
        </message>
        <message>
            <source>Never insured: no policy names this institution.</source>
            <translation>Never insured: no policy names this institution.</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionSteps</name>
        <message>
            <source>A new institution</source>
            <translation>A new institution</translation>
        </message>
        <message>
            <source>Enter the institution</source>
            <translation>Enter the institution</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 is entered</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1 is amended</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsuranceCharts</name>
        <message>
            <source>Coverage rate by level (%)</source>
            <translation>Coverage rate by level (%)</translation>
        </message>
        <message>
            <source>No institution has to be insured on this day.</source>
            <translation>No institution has to be insured on this day.</translation>
        </message>
        <message>
            <source>Coverage rate</source>
            <translation>Coverage rate</translation>
        </message>
        <message>
            <source>Agreed a year, by share (10,000 yuan)</source>
            <translation>Agreed a year, by share (10,000 yuan)</translation>
        </message>
        <message>
            <source>No claim has been agreed yet.</source>
            <translation>No claim has been agreed yet.</translation>
        </message>
        <message>
            <source>Aggregate limit used, policies in force (%)</source>
            <translation>Aggregate limit used, policies in force (%)</translation>
        </message>
        <message>
            <source>Nothing was taken from the limits of the policies in force.</source>
            <translation>Nothing was taken from the limits of the policies in force.</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsurancePage</name>
        <message>
            <source>Insurance</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>Three registers and a summary; Alt+1 to Alt+4 go between them.
Claims: Ctrl+N begins one, choose its matter; policy, institution and papers are proposed. The buttons above the detail are the steps the claim may take now: reported, opened, assessed, agreed, paid …
Policies: period, retroactive date and extended reporting decide whether a matter is covered; “Renew” proposes the next year on the same terms. Gaps and overlaps are drawn on the time line.
Institutions: all that have to be insured, with what covers them.
Coverage: who is insured on a day; each number opens its institutions.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.
A remark in amber is shown once before saving; save again to keep it as it is.</source>
            <translation>Three registers and a summary; Alt+1 to Alt+4 go between them.
Claims: Ctrl+N begins one, choose its matter; policy, institution and papers are proposed. The buttons above the detail are the steps the claim may take now: reported, opened, assessed, agreed, paid …
Policies: period, retroactive date and extended reporting decide whether a matter is covered; “Renew” proposes the next year on the same terms. Gaps and overlaps are drawn on the time line.
Institutions: all that have to be insured, with what covers them.
Coverage: who is insured on a day; each number opens its institutions.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.
A remark in amber is shown once before saving; save again to keep it as it is.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Part of the insurance page</source>
            <translation>Part of the insurance page</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>New claim</translation>
        </message>
        <message>
            <source>Begin a claim against the insurer (Ctrl+N)</source>
            <translation>Begin a claim against the insurer (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, name, policy, report number</source>
            <translation>Number, name, policy, report number</translation>
        </message>
        <message>
            <source>%1 claims</source>
            <translation>%1 claims</translation>
        </message>
        <message>
            <source>No claims yet</source>
            <translation>No claims yet</translation>
        </message>
        <message>
            <source>When a dispute is reported to the liability insurer, its claim stands here with its limits, its shares and its papers.</source>
            <translation>When a dispute is reported to the liability insurer, its claim stands here with its limits, its shares and its papers.</translation>
        </message>
        <message>
            <source>Begin a claim</source>
            <translation>Begin a claim</translation>
        </message>
        <message>
            <source>%1 claims written to %2</source>
            <translation>%1 claims written to %2</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>Prepaid</translation>
        </message>
        <message>
            <source>In court</source>
            <translation>In court</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Insurer</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>Payment agreed on</source>
            <translation>Payment agreed on</translation>
        </message>
        <message>
            <source>Paid by the insurer on</source>
            <translation>Paid by the insurer on</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>New policy</source>
            <translation>New policy</translation>
        </message>
        <message>
            <source>Enter a policy (Ctrl+N)</source>
            <translation>Enter a policy (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, insurer, broker, scheme, institution</source>
            <translation>Number, insurer, broker, scheme, institution</translation>
        </message>
        <message>
            <source>%1 policies</source>
            <translation>%1 policies</translation>
        </message>
        <message>
            <source>No policies yet</source>
            <translation>No policies yet</translation>
        </message>
        <message>
            <source>Enter the policies of medical liability insurance with their periods and limits: then each dispute says whether it is covered, and by which one.</source>
            <translation>Enter the policies of medical liability insurance with their periods and limits: then each dispute says whether it is covered, and by which one.</translation>
        </message>
        <message>
            <source>Enter the first policy</source>
            <translation>Enter the first policy</translation>
        </message>
        <message>
            <source>%1 policies written to %2</source>
            <translation>%1 policies written to %2</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Expiring, not renewed</source>
            <translation>Expiring, not renewed</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Pooled</source>
            <translation>Pooled</translation>
        </message>
        <message>
            <source>Cover ends</source>
            <translation>Cover ends</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>Policies</translation>
        </message>
        <message>
            <source>New institution</source>
            <translation>New institution</translation>
        </message>
        <message>
            <source>Enter an institution (Ctrl+N)</source>
            <translation>Enter an institution (Ctrl+N)</translation>
        </message>
        <message>
            <source>Name, pinyin, code, district, contact</source>
            <translation>Name, pinyin, code, district, contact</translation>
        </message>
        <message>
            <source>%1 institutions</source>
            <translation>%1 institutions</translation>
        </message>
        <message>
            <source>No institutions yet</source>
            <translation>No institutions yet</translation>
        </message>
        <message>
            <source>The institutions that have to be insured stand here, and what covers them; the coverage rate is reckoned from them.</source>
            <translation>The institutions that have to be insured stand here, and what covers them; the coverage rate is reckoned from them.</translation>
        </message>
        <message>
            <source>Enter the first institution</source>
            <translation>Enter the first institution</translation>
        </message>
        <message>
            <source>%1 institutions written to %2</source>
            <translation>%1 institutions written to %2</translation>
        </message>
        <message>
            <source>Has to be insured</source>
            <translation>Has to be insured</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Public or private</source>
            <translation>Public or private</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <source>Coverage table %1</source>
            <translation>Coverage table %1</translation>
        </message>
        <message>
            <source>Claims of %1</source>
            <translation>Claims of %1</translation>
        </message>
        <message>
            <source>Import a list of policies (.xlsx, .csv)</source>
            <translation>Import a list of policies (.xlsx, .csv)</translation>
        </message>
        <message>
            <source>Import a list of institutions (.xlsx, .csv)</source>
            <translation>Import a list of institutions (.xlsx, .csv)</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsurancePane</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>To be decided it needs:</source>
            <translation>To be decided it needs:</translation>
        </message>
        <message>
            <source>What each policy says</source>
            <translation>What each policy says</translation>
        </message>
        <message>
            <source>agreed %1 yuan</source>
            <translation>agreed %1 yuan</translation>
        </message>
        <message>
            <source>Begin a claim…</source>
            <translation>Begin a claim…</translation>
        </message>
        <message>
            <source>Insurance of %1 is saved</source>
            <translation>Insurance of %1 is saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerCare</name>
        <message>
            <source>Open a ledger</source>
            <translation>Open a ledger</translation>
        </message>
        <message>
            <source>Ledgers (*.anhe)</source>
            <translation>Ledgers (*.anhe)</translation>
        </message>
        <message>
            <source>Back up the ledger</source>
            <translation>Back up the ledger</translation>
        </message>
        <message>
            <source>Backing up the ledger</source>
            <translation>Backing up the ledger</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Choose the backup</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Where is the backup to stand? In place of %1, or as a file of its own beside it?</source>
            <translation>Where is the backup to stand? In place of %1, or as a file of its own beside it?</translation>
        </message>
        <message>
            <source>In place of this ledger</source>
            <translation>In place of this ledger</translation>
        </message>
        <message>
            <source>As another file…</source>
            <translation>As another file…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The present ledger is not lost: it is kept beside it under another name.</source>
            <translation>The present ledger is not lost: it is kept beside it under another name.</translation>
        </message>
        <message>
            <source>Restore as</source>
            <translation>Restore as</translation>
        </message>
        <message>
            <source>A backup cannot be restored onto itself.</source>
            <translation>A backup cannot be restored onto itself.</translation>
        </message>
        <message>
            <source>Checking the ledger</source>
            <translation>Checking the ledger</translation>
        </message>
        <message>
            <source>%1 matters in it</source>
            <translation>%1 matters in it</translation>
        </message>
        <message>
            <source>%1 entries of their course</source>
            <translation>%1 entries of their course</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 files</translation>
        </message>
        <message>
            <source>%1 lines of history</source>
            <translation>%1 lines of history</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; %1 rows in all</source>
            <translation>; %1 rows in all</translation>
        </message>
        <message>
            <source>Copied to %1, but the ledger itself is not whole:
%2</source>
            <translation>Copied to %1, but the ledger itself is not whole:
%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerPanel</name>
        <message>
            <source>Ledger file</source>
            <translation>Ledger file</translation>
        </message>
        <message>
            <source>Everything the office enters stands in this one file. Back it up to another disk at the end of each day.</source>
            <translation>Everything the office enters stands in this one file. Back it up to another disk at the end of each day.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Back up now…</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>Check the ledger</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Imports and taking them back</source>
            <translation>Imports and taking them back</translation>
        </message>
        <message>
            <source>A copy of the whole ledger, opened and counted before it gets its name.</source>
            <translation>A copy of the whole ledger, opened and counted before it gets its name.</translation>
        </message>
        <message>
            <source>Pages, references, the history's chain, numbers without gaps, files unchanged.</source>
            <translation>Pages, references, the history's chain, numbers without gaps, files unchanged.</translation>
        </message>
        <message>
            <source>A backup is checked first; the ledger it replaces is kept under another name.</source>
            <translation>A backup is checked first; the ledger it replaces is kept under another name.</translation>
        </message>
        <message>
            <source>Which lists were brought in, by whom, and with how many rows.</source>
            <translation>Which lists were brought in, by whom, and with how many rows.</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>File: %1</translation>
        </message>
        <message>
            <source>Size: %1</source>
            <translation>Size: %1</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Last backup: %1</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>The backup is whole: %1.
%2</source>
            <translation>The backup is whole: %1.
%2</translation>
        </message>
        <message>
            <source>The ledger is backed up.</source>
            <translation>The ledger is backed up.</translation>
        </message>
        <message>
            <source>The ledger is whole: %1.</source>
            <translation>The ledger is whole: %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerWindow</name>
        <message>
            <source>The ledger cannot be opened</source>
            <translation>The ledger cannot be opened</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>Disputes</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Mediation</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>The working-day calendar of %1 is missing; plain weekends are counted.</source>
            <translation>The working-day calendar of %1 is missing; plain weekends are counted.</translation>
        </message>
        <message>
            <source>The ledger was not made</source>
            <translation>The ledger was not made</translation>
        </message>
        <message>
            <source>The example was not made</source>
            <translation>The example was not made</translation>
        </message>
        <message>
            <source>No backup was made</source>
            <translation>No backup was made</translation>
        </message>
        <message>
            <source>Backed up to %1: %2</source>
            <translation>Backed up to %1: %2</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>The backup was not restored</translation>
        </message>
        <message>
            <source>Restored: %1</source>
            <translation>Restored: %1</translation>
        </message>
        <message>
            <source>The ledger is whole</source>
            <translation>The ledger is whole</translation>
        </message>
        <message>
            <source>The ledger has problems</source>
            <translation>The ledger has problems</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Last backup: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::LevelPreview</name>
        <message>
            <source>The matrix as these cut points colour it</source>
            <translation>The matrix as these cut points colour it</translation>
        </message>
        <message>
            <source>%1: %2 cells</source>
            <translation>%1: %2 cells</translation>
        </message>
    </context>
    <context>
        <name>anhe::LimitBars</name>
        <message>
            <source>Limits used</source>
            <translation>Limits used</translation>
        </message>
        <message>
            <source>used %1, no limit recorded</source>
            <translation>used %1, no limit recorded</translation>
        </message>
        <message>
            <source>used %1 of %2: passed by %3</source>
            <translation>used %1 of %2: passed by %3</translation>
        </message>
        <message>
            <source>used %1 of %2, left %3</source>
            <translation>used %1 of %2, left %3</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListBar</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Show the filters of this list</source>
            <translation>Show the filters of this list</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>Search this list</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListColumns</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Fills</source>
            <translation>Fills</translation>
        </message>
        <message>
            <source>For instance</source>
            <translation>For instance</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>Columns and fields</translation>
        </message>
        <message>
            <source>— left out</source>
            <translation>— left out</translation>
        </message>
        <message>
            <source>Field filled by %1</source>
            <translation>Field filled by %1</translation>
        </message>
        <message>
            <source>All %1 columns are read.</source>
            <translation>All %1 columns are read.</translation>
        </message>
        <message>
            <source>%1 of %2 columns are read; left out: %3</source>
            <translation>%1 of %2 columns are read; left out: %3</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListImportPanel</name>
        <message>
            <source>Bring them in</source>
            <translation>Bring them in</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The rows were not written out</source>
            <translation>The rows were not written out</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.ods *.csv *.txt)</source>
            <translation>Tables (*.xlsx *.ods *.csv *.txt)</translation>
        </message>
        <message>
            <source>The list was not read</source>
            <translation>The list was not read</translation>
        </message>
        <message>
            <source>Nothing is entered yet. This is what would become of the rows; refused ones are left out and can be written out, mended and brought in again.</source>
            <translation>Nothing is entered yet. This is what would become of the rows; refused ones are left out and can be written out, mended and brought in again.</translation>
        </message>
        <message>
            <source>The list was not brought in</source>
            <translation>The list was not brought in</translation>
        </message>
        <message>
            <source>%1: %2 entered, %3 there already, %4 refused</source>
            <translation>%1: %2 entered, %3 there already, %4 refused</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Choose the columns</translation>
        </message>
        <message>
            <source>%1: the import was taken back</source>
            <translation>%1: the import was taken back</translation>
        </message>
        <message>
            <source>The import was not taken back</source>
            <translation>The import was not taken back</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListPanel</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Narrow by name, pinyin or initials</source>
            <translation>Narrow by name, pinyin or initials</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>One place up</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>One place down</translation>
        </message>
        <message>
            <source>%1 (put away)</source>
            <translation>%1 (put away)</translation>
        </message>
    </context>
    <context>
        <name>anhe::MainWindow</name>
        <message>
            <source>Anhe</source>
            <translation>Anhe</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Leave without saving</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>New ledger…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Opened lately</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Back up…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>Check the ledger</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>New entry</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>Undo typing</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>Redo typing</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Find in the ledger</source>
            <translation>Find in the ledger</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Larger letters</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Smaller letters</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>Usual letters</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Help on this page</translation>
        </message>
        <message>
            <source>About Anhe</source>
            <translation>About Anhe</translation>
        </message>
        <message>
            <source>Anhe %1, the desktop program of a hospital's complaint and dispute office.</source>
            <translation>Anhe %1, the desktop program of a hospital's complaint and dispute office.</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Light colours</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dark colours</translation>
        </message>
        <message>
            <source>Nothing can be entered: %1</source>
            <translation>Nothing can be entered: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::MajorPanel</name>
        <message>
            <source>Major disputes</source>
            <translation>Major disputes</translation>
        </message>
        <message>
            <source>Major disputes are reported to the health authority. What is major, and within how many hours it is reported, is set by the province: write here what applies to you.</source>
            <translation>Major disputes are reported to the health authority. What is major, and within how many hours it is reported, is set by the province: write here what applies to you.</translation>
        </message>
        <message>
            <source>Hours to report</source>
            <translation>Hours to report</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>Change the line</translation>
        </message>
        <message>
            <source>Take the line out</source>
            <translation>Take the line out</translation>
        </message>
        <message>
            <source>Counted from the moment the hospital knew; empty: no clock runs.</source>
            <translation>Counted from the moment the hospital knew; empty: no clock runs.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number above zero.</source>
            <translation>“%1” is not a whole number above zero.</translation>
        </message>
        <message>
            <source>The list of major disputes is saved.</source>
            <translation>The list of major disputes is saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::MaterialsPane</name>
        <message>
            <source>Add the usual materials</source>
            <translation>Add the usual materials</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Required</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Checklist of materials</source>
            <translation>Checklist of materials</translation>
        </message>
        <message>
            <source>Another material, then Enter</source>
            <translation>Another material, then Enter</translation>
        </message>
        <message>
            <source>Tick when it was handed in, or type the day</source>
            <translation>Tick when it was handed in, or type the day</translation>
        </message>
        <message>
            <source>The checklist was not saved</source>
            <translation>The checklist was not saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatrixPart</name>
        <message>
            <source>Not written off</source>
            <translation>Not written off</translation>
        </message>
        <message>
            <source>Leave out the risks that are written off</source>
            <translation>Leave out the risks that are written off</translation>
        </message>
        <message>
            <source>Before measures, n = %1</source>
            <translation>Before measures, n = %1</translation>
        </message>
        <message>
            <source>After measures, n = %1</source>
            <translation>After measures, n = %1</translation>
        </message>
        <message>
            <source>%1 more risks are rated by LEC or not rated yet; the charts count them.</source>
            <translation>%1 more risks are rated by LEC or not rated yet; the charts count them.</translation>
        </message>
        <message>
            <source>By level before measures</source>
            <translation>By level before measures</translation>
        </message>
        <message>
            <source>By kind of risk</source>
            <translation>By kind of risk</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>By state</translation>
        </message>
        <message>
            <source>No risk stands here.</source>
            <translation>No risk stands here.</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Cut points…</source>
            <translation>Cut points…</translation>
        </message>
        <message>
            <source>From where on a risk is major, larger or general: in the settings</source>
            <translation>From where on a risk is major, larger or general: in the settings</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatterInsuranceFields</name>
        <message>
            <source>First claimed on</source>
            <translation>First claimed on</translation>
        </message>
        <message>
            <source>Not to be reported because</source>
            <translation>Not to be reported because</translation>
        </message>
        <message>
            <source>Accident insurance</source>
            <translation>Accident insurance</translation>
        </message>
        <message>
            <source>The patient is</source>
            <translation>The patient is</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Accident insurer</source>
            <translation>Accident insurer</translation>
        </message>
        <message>
            <source>Number of the accident policy</source>
            <translation>Number of the accident policy</translation>
        </message>
        <message>
            <source>Result of the claim</source>
            <translation>Result of the claim</translation>
        </message>
        <message>
            <source>Paid by the accident insurer</source>
            <translation>Paid by the accident insurer</translation>
        </message>
        <message>
            <source>Note on the accident insurance</source>
            <translation>Note on the accident insurance</translation>
        </message>
        <message>
            <source>Proposed from the matter: %1</source>
            <translation>Proposed from the matter: %1</translation>
        </message>
        <message>
            <source>When the patient side first asked for money</source>
            <translation>When the patient side first asked for money</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatterPicker</name>
        <message>
            <source>No single open matter fits “%1”. Choose one, or type its whole number.</source>
            <translation>No single open matter fits “%1”. Choose one, or type its whole number.</translation>
        </message>
    </context>
    <context>
        <name>anhe::MediationPage</name>
        <message>
            <source>Mediation</source>
            <translation>Mediation</translation>
        </message>
        <message>
            <source>Each time a matter is taken to a route – negotiation, people's or administrative mediation, court – it gets a referral with its own number and limit.
Ctrl+N begins one: choose the matter and the route. The buttons above the detail are the steps the referral may take now: apply, accepted, stop the clock, conclude …
In a step Enter goes on, Ctrl+S takes it, Esc leaves it; what is typed waits with its referral and survives a power cut.
One track at a time: accepting another route ends the mediation under way, after a tick.
The list: arrows choose, the chips narrow, a click on a heading sorts; pointing at a limit says why its day is that day.
Ctrl+P prints a form of the referral.</source>
            <translation>Each time a matter is taken to a route – negotiation, people's or administrative mediation, court – it gets a referral with its own number and limit.
Ctrl+N begins one: choose the matter and the route. The buttons above the detail are the steps the referral may take now: apply, accepted, stop the clock, conclude …
In a step Enter goes on, Ctrl+S takes it, Esc leaves it; what is typed waits with its referral and survives a power cut.
One track at a time: accepting another route ends the mediation under way, after a tick.
The list: arrows choose, the chips narrow, a click on a heading sorts; pointing at a limit says why its day is that day.
Ctrl+P prints a form of the referral.</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>New referral</translation>
        </message>
        <message>
            <source>Take a matter to a route (Ctrl+N)</source>
            <translation>Take a matter to a route (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, name, initials, phone tail, body</source>
            <translation>Number, name, initials, phone tail, body</translation>
        </message>
        <message>
            <source>%1 referrals</source>
            <translation>%1 referrals</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>No referrals yet</translation>
        </message>
        <message>
            <source>When a matter is taken to negotiation, mediation or court, it stands here with its limit, its agreement and what is paid.</source>
            <translation>When a matter is taken to negotiation, mediation or court, it stands here with its limit, its agreement and what is paid.</translation>
        </message>
        <message>
            <source>Take a matter to a route</source>
            <translation>Take a matter to a route</translation>
        </message>
        <message>
            <source>Not concluded</source>
            <translation>Not concluded</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Payment overdue</source>
            <translation>Payment overdue</translation>
        </message>
        <message>
            <source>Call-back due</source>
            <translation>Call-back due</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Concluded on</translation>
        </message>
        <message>
            <source>%1 referrals written to %2</source>
            <translation>%1 referrals written to %2</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>The ledger is read-only</translation>
        </message>
    </context>
    <context>
        <name>anhe::MoneyEdit</name>
        <message>
            <source>yuan</source>
            <translation>yuan</translation>
        </message>
        <message>
            <source>“%1” is not an amount. Type yuan with at most two decimals, e.g. 12345.60 or 1.2万.</source>
            <translation>“%1” is not an amount. Type yuan with at most two decimals, e.g. 12345.60 or 1.2万.</translation>
        </message>
        <message>
            <source>An amount is not less than 0.</source>
            <translation>An amount is not less than 0.</translation>
        </message>
    </context>
    <context>
        <name>anhe::NameList</name>
        <message>
            <source>several: divided by 、</source>
            <translation>several: divided by 、</translation>
        </message>
    </context>
    <context>
        <name>anhe::NewLedgerDialog</name>
        <message>
            <source>complaints</source>
            <translation>complaints</translation>
        </message>
        <message>
            <source>Name of the hospital</source>
            <translation>Name of the hospital</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>New ledger</translation>
        </message>
        <message>
            <source>A ledger is one file that holds everything: matters, papers and their history.</source>
            <translation>A ledger is one file that holds everything: matters, papers and their history.</translation>
        </message>
        <message>
            <source>As it stands on letters; it can be changed later.</source>
            <translation>As it stands on letters; it can be changed later.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Make the ledger</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Ledgers (*.anhe)</source>
            <translation>Ledgers (*.anhe)</translation>
        </message>
        <message>
            <source>There is a file of that name already; a new ledger does not overwrite it.</source>
            <translation>There is a file of that name already; a new ledger does not overwrite it.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>The folder %1 does not exist.</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeDetail</name>
        <message>
            <source>No notice chosen</source>
            <translation>No notice chosen</translation>
        </message>
        <message>
            <source>Choose a notice in the list to see its limit, its replies and its papers.</source>
            <translation>Choose a notice in the list to see its limit, its replies and its papers.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Replies</translation>
        </message>
        <message>
            <source>No files yet: the signed receipt, the reply slip and its evidence are kept here.</source>
            <translation>No files yet: the signed receipt, the reply slip and its evidence are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Go to what the notice is about</source>
            <translation>Go to what the notice is about</translation>
        </message>
        <message>
            <source>Signed for…</source>
            <translation>Signed for…</translation>
        </message>
        <message>
            <source>Reply…</source>
            <translation>Reply…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Review…</translation>
        </message>
        <message>
            <source>Next notice…</source>
            <translation>Next notice…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Print notice and reply slip…</source>
            <translation>Print notice and reply slip…</translation>
        </message>
        <message>
            <source>Settle without a reply…</source>
            <translation>Settle without a reply…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeOverview</name>
        <message>
            <source>the receipt is not signed yet</source>
            <translation>the receipt is not signed yet</translation>
        </message>
        <message>
            <source>All notices on this</source>
            <translation>All notices on this</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticePart</name>
        <message>
            <source>Limits and texts…</source>
            <translation>Limits and texts…</translation>
        </message>
        <message>
            <source>The usual limits and texts of a notice</source>
            <translation>The usual limits and texts of a notice</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeReplies</name>
        <message>
            <source>No reply slip yet. When it comes, “Reply…” enters it; “Review…” judges it.</source>
            <translation>No reply slip yet. When it comes, “Reply…” enters it; “Review…” judges it.</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeSteps</name>
        <message>
            <source>A new supervision notice</source>
            <translation>A new supervision notice</translation>
        </message>
        <message>
            <source>A notice on %1</source>
            <translation>A notice on %1</translation>
        </message>
        <message>
            <source>Issue the notice</source>
            <translation>Issue the notice</translation>
        </message>
        <message>
            <source>%1 is issued</source>
            <translation>%1 is issued</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 is saved</translation>
        </message>
        <message>
            <source>The unit signed for %1</source>
            <translation>The unit signed for %1</translation>
        </message>
        <message>
            <source>%1 is signed for</source>
            <translation>%1 is signed for</translation>
        </message>
        <message>
            <source>Reply slip of %1</source>
            <translation>Reply slip of %1</translation>
        </message>
        <message>
            <source>Blank while the work is not finished</source>
            <translation>Blank while the work is not finished</translation>
        </message>
        <message>
            <source>Only when more time is asked for; the limit is %1</source>
            <translation>Only when more time is asked for; the limit is %1</translation>
        </message>
        <message>
            <source>The reply to %1 is entered</source>
            <translation>The reply to %1 is entered</translation>
        </message>
        <message>
            <source>Review the reply to %1</source>
            <translation>Review the reply to %1</translation>
        </message>
        <message>
            <source>More time asked until %1: %2</source>
            <translation>More time asked until %1: %2</translation>
        </message>
        <message>
            <source>The reply to %1 is reviewed</source>
            <translation>The reply to %1 is reviewed</translation>
        </message>
        <message>
            <source>Settle %1 without a reply</source>
            <translation>Settle %1 without a reply</translation>
        </message>
        <message>
            <source>Settle the notice</source>
            <translation>Settle the notice</translation>
        </message>
        <message>
            <source>%1 is settled</source>
            <translation>%1 is settled</translation>
        </message>
        <message>
            <source>Usual limits and texts of a notice</source>
            <translation>Usual limits and texts of a notice</translation>
        </message>
        <message>
            <source>Calendar days from the day of issue. Notices that are issued already stay as they are.</source>
            <translation>Calendar days from the day of issue. Notices that are issued already stay as they are.</translation>
        </message>
        <message>
            <source>The usual limits and texts are saved</source>
            <translation>The usual limits and texts are saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeStrip</name>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Proposed notices</source>
            <translation>Proposed notices</translation>
        </message>
        <message>
            <source>To be supervised next:</source>
            <translation>To be supervised next:</translation>
        </message>
        <message>
            <source>Click to write the notice</source>
            <translation>Click to write the notice</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
        <message>
            <source>Show everything that is proposed</source>
            <translation>Show everything that is proposed</translation>
        </message>
        <message>
            <source>Answers overdue:</source>
            <translation>Answers overdue:</translation>
        </message>
        <message>
            <source>The earliest was due on %1</source>
            <translation>The earliest was due on %1</translation>
        </message>
        <message>
            <source>All %1 units</source>
            <translation>All %1 units</translation>
        </message>
        <message>
            <source>Show all overdue notices by unit</source>
            <translation>Show all overdue notices by unit</translation>
        </message>
    </context>
    <context>
        <name>anhe::NumberEdit</name>
        <message>
            <source>“%1” is not a whole number. Type digits only, e.g. 5222.</source>
            <translation>“%1” is not a whole number. Type digits only, e.g. 5222.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Type e.g. 4 or 4.5.</source>
            <translation>“%1” is not a number. Type e.g. 4 or 4.5.</translation>
        </message>
        <message>
            <source>“%1” is too large: at most %2.</source>
            <translation>“%1” is too large: at most %2.</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionDeliveryForm</name>
        <message>
            <source>in person, by mail, against receipt …</source>
            <translation>in person, by mail, against receipt …</translation>
        </message>
        <message>
            <source>Noted that the opinion on %1 was delivered</source>
            <translation>Noted that the opinion on %1 was delivered</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionForm</name>
        <message>
            <source>The opinion on %1 is recorded: %2</source>
            <translation>The opinion on %1 is recorded: %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionRows</name>
        <message>
            <source>Add how opinions were taken</source>
            <translation>Add how opinions were taken</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Main opinions</source>
            <translation>Main opinions</translation>
        </message>
    </context>
    <context>
        <name>anhe::OverviewPane</name>
        <message>
            <source>%1 years old</source>
            <translation>%1 years old</translation>
        </message>
        <message>
            <source>died %1</source>
            <translation>died %1</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
        <message>
            <source>told %1 %2</source>
            <translation>told %1 %2</translation>
        </message>
        <message>
            <source>the complainant has not been told</source>
            <translation>the complainant has not been told</translation>
        </message>
        <message>
            <source>paid %1 yuan</source>
            <translation>paid %1 yuan</translation>
        </message>
        <message>
            <source>To be completed:</source>
            <translation>To be completed:</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1 persons</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Grading</translation>
        </message>
        <message>
            <source>no department yet</source>
            <translation>no department yet</translation>
        </message>
        <message>
            <source>Reopens %1, closed on %2</source>
            <translation>Reopens %1, closed on %2</translation>
        </message>
        <message>
            <source>Reopened by %1, received on %2</source>
            <translation>Reopened by %1, received on %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::PaperView</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>anhe::PercentEdit</name>
        <message>
            <source>“%1” is not a percentage. Type a number from 0 to 100, e.g. 10 or 12.5.</source>
            <translation>“%1” is not a percentage. Type a number from 0 to 100, e.g. 10 or 12.5.</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionExtensionForm</name>
        <message>
            <source>at most %1, once</source>
            <translation>at most %1, once</translation>
        </message>
        <message>
            <source>%1 is extended by %2 days</source>
            <translation>%1 is extended by %2 days</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionPane</name>
        <message>
            <source>Acceptance</source>
            <translation>Acceptance</translation>
        </message>
        <message>
            <source>Accept the petition</source>
            <translation>Accept the petition</translation>
        </message>
        <message>
            <source>Opinion document</source>
            <translation>Opinion document</translation>
        </message>
        <message>
            <source>Record the opinion</source>
            <translation>Record the opinion</translation>
        </message>
        <message>
            <source>Delivery of the opinion</source>
            <translation>Delivery of the opinion</translation>
        </message>
        <message>
            <source>Record the delivery</source>
            <translation>Record the delivery</translation>
        </message>
        <message>
            <source>More time to finish</source>
            <translation>More time to finish</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Extend</translation>
        </message>
        <message>
            <source>Review asked for</source>
            <translation>Review asked for</translation>
        </message>
        <message>
            <source>Record the request</source>
            <translation>Record the request</translation>
        </message>
        <message>
            <source>Answer of the review</source>
            <translation>Answer of the review</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Record the answer</translation>
        </message>
        <message>
            <source>Re-review asked for</source>
            <translation>Re-review asked for</translation>
        </message>
        <message>
            <source>Answer of the re-review</source>
            <translation>Answer of the re-review</translation>
        </message>
        <message>
            <source>Accepted on %1</source>
            <translation>Accepted on %1</translation>
        </message>
        <message>
            <source>Not accepted yet</source>
            <translation>Not accepted yet</translation>
        </message>
        <message>
            <source>the petitioner was told on %1</source>
            <translation>the petitioner was told on %1</translation>
        </message>
        <message>
            <source>the petitioner has still to be told</source>
            <translation>the petitioner has still to be told</translation>
        </message>
        <message>
            <source>extended by %1 days by %2</source>
            <translation>extended by %1 days by %2</translation>
        </message>
        <message>
            <source>opinion of %1: %2</source>
            <translation>opinion of %1: %2</translation>
        </message>
        <message>
            <source>delivered on %1</source>
            <translation>delivered on %1</translation>
        </message>
        <message>
            <source>%1: asked for on %2</source>
            <translation>%1: asked for on %2</translation>
        </message>
        <message>
            <source>answered on %1: %2</source>
            <translation>answered on %1: %2</translation>
        </message>
        <message>
            <source>it stands</source>
            <translation>it stands</translation>
        </message>
        <message>
            <source>it was changed</source>
            <translation>it was changed</translation>
        </message>
        <message>
            <source>finished on %1</source>
            <translation>finished on %1</translation>
        </message>
        <message>
            <source>Repeated petition</source>
            <translation>Repeated petition</translation>
        </message>
        <message>
            <source>First petition</source>
            <translation>First petition</translation>
        </message>
        <message>
            <source>It is a first one</source>
            <translation>It is a first one</translation>
        </message>
        <message>
            <source>It is a repeated one</source>
            <translation>It is a repeated one</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>This was not done</translation>
        </message>
        <message>
            <source>%1 is a repeated petition</source>
            <translation>%1 is a repeated petition</translation>
        </message>
        <message>
            <source>%1 is a first petition</source>
            <translation>%1 is a first petition</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionStrip</name>
        <message>
            <source>Show these only</source>
            <translation>Show these only</translation>
        </message>
        <message>
            <source>Visits of petitioners in the days received that the list is narrowed to</source>
            <translation>Visits of petitioners in the days received that the list is narrowed to</translation>
        </message>
        <message>
            <source>%1 visits, %2 persons</source>
            <translation>%1 visits, %2 persons</translation>
        </message>
    </context>
    <context>
        <name>anhe::PhoneEdit</name>
        <message>
            <source>A telephone number has digits, + and - only.</source>
            <translation>A telephone number has digits, + and - only.</translation>
        </message>
        <message>
            <source>This telephone number is too short.</source>
            <translation>This telephone number is too short.</translation>
        </message>
    </context>
    <context>
        <name>anhe::PickSeveral</name>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Take in many</source>
            <translation>Take in many</translation>
        </message>
        <message>
            <source>Name, pinyin or initials</source>
            <translation>Name, pinyin or initials</translation>
        </message>
        <message>
            <source>Take the marked ones out (Delete)</source>
            <translation>Take the marked ones out (Delete)</translation>
        </message>
    </context>
    <context>
        <name>anhe::Picker</name>
        <message>
            <source>All entries (Alt+Down)</source>
            <translation>All entries (Alt+Down)</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.</source>
            <translation>“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.</translation>
        </message>
        <message>
            <source>Several entries fit “%1”. Choose one with the arrow keys and Enter.</source>
            <translation>Several entries fit “%1”. Choose one with the arrow keys and Enter.</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyDetail</name>
        <message>
            <source>No policy chosen</source>
            <translation>No policy chosen</translation>
        </message>
        <message>
            <source>Choose a policy in the list to see its terms, who is insured, and what is left of its limits.</source>
            <translation>Choose a policy in the list to see its terms, who is insured, and what is left of its limits.</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Insured institutions</source>
            <translation>Insured institutions</translation>
        </message>
        <message>
            <source>Limits and claims</source>
            <translation>Limits and claims</translation>
        </message>
        <message>
            <source>No files yet: the policy, its riders and the receipt of the premium are kept here.</source>
            <translation>No files yet: the policy, its riders and the receipt of the premium are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Renew…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Cancelled…</source>
            <translation>Cancelled…</translation>
        </message>
        <message>
            <source>Its claims</source>
            <translation>Its claims</translation>
        </message>
        <message>
            <source>Its institutions</source>
            <translation>Its institutions</translation>
        </message>
        <message>
            <source>Correct the cancellation…</source>
            <translation>Correct the cancellation…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove the policy</source>
            <translation>Remove the policy</translation>
        </message>
        <message>
            <source>%1 leaves the register as entered by mistake. Why? A policy that ended early is cancelled instead.</source>
            <translation>%1 leaves the register as entered by mistake. Why? A policy that ended early is cancelled instead.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 is removed</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyFields</name>
        <message>
            <source>%1 institutions</source>
            <translation>%1 institutions</translation>
        </message>
        <message>
            <source>Each institution has an aggregate limit of its own</source>
            <translation>Each institution has an aggregate limit of its own</translation>
        </message>
        <message>
            <source>Incidents from this day on are covered</source>
            <translation>Incidents from this day on are covered</translation>
        </message>
        <message>
            <source>First claims up to this day are still covered</source>
            <translation>First claims up to this day are still covered</translation>
        </message>
        <message>
            <source>All that have to be insured today</source>
            <translation>All that have to be insured today</translation>
        </message>
        <message>
            <source>All of the level “%1”</source>
            <translation>All of the level “%1”</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>none set</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>Number or insurer of the policy before</source>
            <translation>Number or insurer of the policy before</translation>
        </message>
        <message>
            <source>One rider a line</source>
            <translation>One rider a line</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyInsured</name>
        <message>
            <source>No institution is named in this policy yet.</source>
            <translation>No institution is named in this policy yet.</translation>
        </message>
        <message>
            <source>%1 institutions</source>
            <translation>%1 institutions</translation>
        </message>
        <message>
            <source>Show all in the list of institutions</source>
            <translation>Show all in the list of institutions</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyOverview</name>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <source>%1 hours from the first claim</source>
            <translation>%1 hours from the first claim</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>none set</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
        <message>
            <source>Renews %1</source>
            <translation>Renews %1</translation>
        </message>
        <message>
            <source>Policies of %1 over time</source>
            <translation>Policies of %1 over time</translation>
        </message>
        <message>
            <source>Limits and deductible</source>
            <translation>Limits and deductible</translation>
        </message>
        <message>
            <source>each institution its own</source>
            <translation>each institution its own</translation>
        </message>
        <message>
            <source>the higher</source>
            <translation>the higher</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicySteps</name>
        <message>
            <source>Policy %1 is entered</source>
            <translation>Policy %1 is entered</translation>
        </message>
        <message>
            <source>A new policy</source>
            <translation>A new policy</translation>
        </message>
        <message>
            <source>Enter the policy</source>
            <translation>Enter the policy</translation>
        </message>
        <message>
            <source>Renewal of %1</source>
            <translation>Renewal of %1</translation>
        </message>
        <message>
            <source>Enter the renewal</source>
            <translation>Enter the renewal</translation>
        </message>
        <message>
            <source>Proposed: the next year on the same terms, with the same retroactive date. A later retroactive date leaves earlier incidents uncovered.</source>
            <translation>Proposed: the next year on the same terms, with the same retroactive date. A later retroactive date leaves earlier incidents uncovered.</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Policy %1 is amended</source>
            <translation>Policy %1 is amended</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Cancelled: %1</translation>
        </message>
        <message>
            <source>Record the cancellation</source>
            <translation>Record the cancellation</translation>
        </message>
        <message>
            <source>The first day without cover</source>
            <translation>The first day without cover</translation>
        </message>
        <message>
            <source>Policy %1 is cancelled</source>
            <translation>Policy %1 is cancelled</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyUse</name>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>No claim under this policy.</source>
            <translation>No claim under this policy.</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
    </context>
    <context>
        <name>anhe::PrepaymentRows</name>
        <message>
            <source>Add a prepayment</source>
            <translation>Add a prepayment</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Asked for on</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
    </context>
    <context>
        <name>anhe::PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Save as Word file</source>
            <translation>Save as Word file</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Fields not filled in</source>
            <translation>Fields not filled in</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Page list</source>
            <translation>Page list</translation>
        </message>
        <message>
            <source>Page %1 of %2  ·  %3%</source>
            <translation>Page %1 of %2  ·  %3%</translation>
        </message>
        <message>
            <source>Not filled in yet: %1. The paper has room to write them by hand.</source>
            <translation>Not filled in yet: %1. The paper has room to write them by hand.</translation>
        </message>
        <message>
            <source>Print with blanks</source>
            <translation>Print with blanks</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sent to the printer.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word files (*.docx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProblemFields</name>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Remove this problem</source>
            <translation>Remove this problem</translation>
        </message>
        <message>
            <source>Category (main problem)</source>
            <translation>Category (main problem)</translation>
        </message>
        <message>
            <source>Category of problem %1</source>
            <translation>Category of problem %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProblemRows</name>
        <message>
            <source>Add a problem</source>
            <translation>Add a problem</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>anhe::QuarterChooser</name>
        <message>
            <source>The quarter before (Alt+Left)</source>
            <translation>The quarter before (Alt+Left)</translation>
        </message>
        <message>
            <source>The quarter before</source>
            <translation>The quarter before</translation>
        </message>
        <message>
            <source>The next quarter (Alt+Right)</source>
            <translation>The next quarter (Alt+Right)</translation>
        </message>
        <message>
            <source>The next quarter</source>
            <translation>The next quarter</translation>
        </message>
        <message>
            <source>Quarter: %1</source>
            <translation>Quarter: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::QuarterReader</name>
        <message>
            <source>Counting the quarter</source>
            <translation>Counting the quarter</translation>
        </message>
    </context>
    <context>
        <name>anhe::RailButton</name>
        <message>
            <source>%1 waiting</source>
            <translation>%1 waiting</translation>
        </message>
    </context>
    <context>
        <name>anhe::RatingRows</name>
        <message>
            <source>to be expected</source>
            <translation>to be expected</translation>
        </message>
        <message>
            <source>quite possible</source>
            <translation>quite possible</translation>
        </message>
        <message>
            <source>possible, not often</source>
            <translation>possible, not often</translation>
        </message>
        <message>
            <source>hardly possible</source>
            <translation>hardly possible</translation>
        </message>
        <message>
            <source>conceivable</source>
            <translation>conceivable</translation>
        </message>
        <message>
            <source>most unlikely</source>
            <translation>most unlikely</translation>
        </message>
        <message>
            <source>practically impossible</source>
            <translation>practically impossible</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>every working day</source>
            <translation>every working day</translation>
        </message>
        <message>
            <source>once a week</source>
            <translation>once a week</translation>
        </message>
        <message>
            <source>once a month</source>
            <translation>once a month</translation>
        </message>
        <message>
            <source>some times a year</source>
            <translation>some times a year</translation>
        </message>
        <message>
            <source>very seldom</source>
            <translation>very seldom</translation>
        </message>
        <message>
            <source>many dead</source>
            <translation>many dead</translation>
        </message>
        <message>
            <source>several dead</source>
            <translation>several dead</translation>
        </message>
        <message>
            <source>one dead</source>
            <translation>one dead</translation>
        </message>
        <message>
            <source>gravely injured</source>
            <translation>gravely injured</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>injured</translation>
        </message>
        <message>
            <source>slightly hurt</source>
            <translation>slightly hurt</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordDetail</name>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordFiles</name>
        <message>
            <source>Add files to %1</source>
            <translation>Add files to %1</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>%1 files added to %2</source>
            <translation>%1 files added to %2</translation>
        </message>
        <message>
            <source>Not every file was added</source>
            <translation>Not every file was added</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>The file was not opened</translation>
        </message>
        <message>
            <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
            <translation>No program on this computer opens %1. Save it and open it elsewhere.</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Save the file</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>The file was not saved</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Remove the file</translation>
        </message>
        <message>
            <source>Why is %1 removed? The history keeps its name and the reason.</source>
            <translation>Why is %1 removed? The history keeps its name and the reason.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>The file was not removed</source>
            <translation>The file was not removed</translation>
        </message>
        <message>
            <source>%1 is taken out</source>
            <translation>%1 is taken out</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordSteps</name>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralDetail</name>
        <message>
            <source>No referral chosen</source>
            <translation>No referral chosen</translation>
        </message>
        <message>
            <source>Choose a referral in the list to see its limits, agreement, payments and papers.</source>
            <translation>Choose a referral in the list to see its limits, agreement, payments and papers.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Agreement and payment</source>
            <translation>Agreement and payment</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Go to the matter</source>
            <translation>Go to the matter</translation>
        </message>
        <message>
            <source>Begin…</source>
            <translation>Begin…</translation>
        </message>
        <message>
            <source>Case filed…</source>
            <translation>Case filed…</translation>
        </message>
        <message>
            <source>Apply…</source>
            <translation>Apply…</translation>
        </message>
        <message>
            <source>Accepted…</source>
            <translation>Accepted…</translation>
        </message>
        <message>
            <source>Not accepted…</source>
            <translation>Not accepted…</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Conclude…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Withdrawn…</translation>
        </message>
        <message>
            <source>Stop the clock…</source>
            <translation>Stop the clock…</translation>
        </message>
        <message>
            <source>Let it run…</source>
            <translation>Let it run…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>Print a form…</translation>
        </message>
        <message>
            <source>Applied…</source>
            <translation>Applied…</translation>
        </message>
        <message>
            <source>Another route for this matter…</source>
            <translation>Another route for this matter…</translation>
        </message>
        <message>
            <source>Amend the agreement…</source>
            <translation>Amend the agreement…</translation>
        </message>
        <message>
            <source>Judicial confirmation…</source>
            <translation>Judicial confirmation…</translation>
        </message>
        <message>
            <source>Call-back…</source>
            <translation>Call-back…</translation>
        </message>
        <message>
            <source>Accident reported…</source>
            <translation>Accident reported…</translation>
        </message>
        <message>
            <source>Take the last step back…</source>
            <translation>Take the last step back…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>Take the last step back</translation>
        </message>
        <message>
            <source>%1 is “%2”. That step was entered by mistake? Please say why it is taken back.</source>
            <translation>%1 is “%2”. That step was entered by mistake? Please say why it is taken back.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>The last step of %1 is taken back</source>
            <translation>The last step of %1 is taken back</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>File index</translation>
        </message>
        <message>
            <source>Number the referral letter…</source>
            <translation>Number the referral letter…</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralFields</name>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Mediation body</source>
            <translation>Mediation body</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralOverview</name>
        <message>
            <source>%1 yuan (%2)</source>
            <translation>%1 yuan (%2)</translation>
        </message>
        <message>
            <source>%1 working days, agreed on %2</source>
            <translation>%1 working days, agreed on %2</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>Began on</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extension</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>Voided because</translation>
        </message>
        <message>
            <source>still standing</source>
            <translation>still standing</translation>
        </message>
        <message>
            <source>Other routes of this matter</source>
            <translation>Other routes of this matter</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralPapers</name>
        <message>
            <source>No files yet: the application, powers of attorney, the mediation record, the signed agreement and receipts are kept here.</source>
            <translation>No files yet: the application, powers of attorney, the mediation record, the signed agreement and receipts are kept here.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralSteps</name>
        <message>
            <source>%1 is taken to a route</source>
            <translation>%1 is taken to a route</translation>
        </message>
        <message>
            <source>A matter is taken to a route</source>
            <translation>A matter is taken to a route</translation>
        </message>
        <message>
            <source>Draft the referral</source>
            <translation>Draft the referral</translation>
        </message>
        <message>
            <source>%1 is drafted</source>
            <translation>%1 is drafted</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1 is amended</translation>
        </message>
    </context>
    <context>
        <name>anhe::RegisterList</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>As a workbook (.xlsx)…</source>
            <translation>As a workbook (.xlsx)…</translation>
        </message>
        <message>
            <source>As comma-separated text (.csv)…</source>
            <translation>As comma-separated text (.csv)…</translation>
        </message>
        <message>
            <source>The rows asked for</source>
            <translation>The rows asked for</translation>
        </message>
        <message>
            <source>Show the whole list again</source>
            <translation>Show the whole list again</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Comma-separated text (*.csv)</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Export the list</translation>
        </message>
        <message>
            <source>Exporting the list</source>
            <translation>Exporting the list</translation>
        </message>
        <message>
            <source>The list was not exported</source>
            <translation>The list was not exported</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>The ledger is read-only</translation>
        </message>
    </context>
    <context>
        <name>anhe::RegisterPart</name>
        <message>
            <source>The ledger is read-only</source>
            <translation>The ledger is read-only</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportDraft</name>
        <message>
            <source>Report of %1</source>
            <translation>Report of %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>The quarterly stability analysis report. Alt+Left and Alt+Right change the quarter.

Figures: each number beside the quarter before and the same quarter of last year; a click or Enter opens the rows it counts. Charts: a click on a bar opens its rows.

Report: sentences are computed; each can be left out and put back. Write the office's own paragraphs in the fields; they are kept while you type, Ctrl+S saves them. The checks at the side lead to what is to be looked at. A submitted report no longer changes; begin a new version to correct it.

Esc closes the rows, Ctrl+P shows the paper.</source>
            <translation>The quarterly stability analysis report. Alt+Left and Alt+Right change the quarter.

Figures: each number beside the quarter before and the same quarter of last year; a click or Enter opens the rows it counts. Charts: a click on a bar opens its rows.

Report: sentences are computed; each can be left out and put back. Write the office's own paragraphs in the fields; they are kept while you type, Ctrl+S saves them. The checks at the side lead to what is to be looked at. A submitted report no longer changes; begin a new version to correct it.

Esc closes the rows, Ctrl+P shows the paper.</translation>
        </message>
        <message>
            <source>What was typed could not be put aside: %1</source>
            <translation>What was typed could not be put aside: %1</translation>
        </message>
        <message>
            <source>Counting %1…</source>
            <translation>Counting %1…</translation>
        </message>
        <message>
            <source>The figures come in a moment.</source>
            <translation>The figures come in a moment.</translation>
        </message>
        <message>
            <source>What was typed last time and not saved is here again.</source>
            <translation>What was typed last time and not saved is here again.</translation>
        </message>
        <message>
            <source>The quarter could not be counted</source>
            <translation>The quarter could not be counted</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The register is empty. Enter the first matter or bring in the office's old list, and the figures of the quarter stand here by themselves.</source>
            <translation>The register is empty. Enter the first matter or bring in the office's old list, and the figures of the quarter stand here by themselves.</translation>
        </message>
        <message>
            <source>A quiet quarter: nothing was received, closed or left open. Its report can be written and printed all the same.</source>
            <translation>A quiet quarter: nothing was received, closed or left open. Its report can be written and printed all the same.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>The report was not saved</translation>
        </message>
        <message>
            <source>The report of %1.</source>
            <translation>The report of %1.</translation>
        </message>
        <message>
            <source>This quarter has no such figure.</source>
            <translation>This quarter has no such figure.</translation>
        </message>
        <message>
            <source>%1 then, %2 now</source>
            <translation>%1 then, %2 now</translation>
        </message>
        <message>
            <source>The matters that make the difference.</source>
            <translation>The matters that make the difference.</translation>
        </message>
        <message>
            <source>Nothing of this kind is counted any more.</source>
            <translation>Nothing of this kind is counted any more.</translation>
        </message>
        <message>
            <source>The quarter has not ended yet.</source>
            <translation>The quarter has not ended yet.</translation>
        </message>
        <message>
            <source>The checks found nothing to look at.</source>
            <translation>The checks found nothing to look at.</translation>
        </message>
        <message>
            <source>The checks found %1 to look at:</source>
            <translation>The checks found %1 to look at:</translation>
        </message>
        <message>
            <source>… and %1 more at the side</source>
            <translation>… and %1 more at the side</translation>
        </message>
        <message>
            <source>Once submitted, the figures and words of %1 no longer change.</source>
            <translation>Once submitted, the figures and words of %1 no longer change.</translation>
        </message>
        <message>
            <source>Submit the report</source>
            <translation>Submit the report</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Submit</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>The report was not submitted</source>
            <translation>The report was not submitted</translation>
        </message>
        <message>
            <source>The report of %1 is submitted.</source>
            <translation>The report of %1 is submitted.</translation>
        </message>
        <message>
            <source>A new version</source>
            <translation>A new version</translation>
        </message>
        <message>
            <source>The submitted report stays as it is. Why does it need a new version?</source>
            <translation>The submitted report stays as it is. Why does it need a new version?</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>No new version was begun</source>
            <translation>No new version was begun</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Parts of the report</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Charts</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>The day on which overdue answers are judged</source>
            <translation>The day on which overdue answers are judged</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview and print (Ctrl+P)</source>
            <translation>Preview and print (Ctrl+P)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Word document…</source>
            <translation>Word document…</translation>
        </message>
        <message>
            <source>Figures as JSON…</source>
            <translation>Figures as JSON…</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Import a list</translation>
        </message>
        <message>
            <source>Counting the quarter…</source>
            <translation>Counting the quarter…</translation>
        </message>
        <message>
            <source>Stability report %1</source>
            <translation>Stability report %1</translation>
        </message>
        <message>
            <source>The report is written to %1.</source>
            <translation>The report is written to %1.</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>The report was not written</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Export the report</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word document (*.docx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Figures %1</source>
            <translation>Figures %1</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>Export the figures</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The figures were not written</source>
            <translation>The figures were not written</translation>
        </message>
        <message>
            <source>The figures are written to %1.</source>
            <translation>The figures are written to %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportPlace</name>
        <message>
            <source>The office's own words for this place</source>
            <translation>The office's own words for this place</translation>
        </message>
        <message>
            <source>Own words: %1</source>
            <translation>Own words: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportRegister</name>
        <message>
            <source>This report is submitted and frozen. Begin a new version to change it.</source>
            <translation>This report is submitted and frozen. Begin a new version to change it.</translation>
        </message>
        <message>
            <source>Say why the submitted report needs a new version.</source>
            <translation>Say why the submitted report needs a new version.</translation>
        </message>
        <message>
            <source>There is no submitted report of this quarter; its draft can still be changed.</source>
            <translation>There is no submitted report of this quarter; its draft can still be changed.</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 has not begun.</translation>
        </message>
        <message>
            <source>The as-of day lies between the quarter's first day and today.</source>
            <translation>The as-of day lies between the quarter's first day and today.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportSide</name>
        <message>
            <source>Submit…</source>
            <translation>Submit…</translation>
        </message>
        <message>
            <source>Begin a new version…</source>
            <translation>Begin a new version…</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>Draft report</translation>
        </message>
        <message>
            <source>Version %1, submitted by %2 on %3. Its figures and words no longer change.</source>
            <translation>Version %1, submitted by %2 on %3. Its figures and words no longer change.</translation>
        </message>
        <message>
            <source>Version %1, begun by %2 on %3.</source>
            <translation>Version %1, begun by %2 on %3.</translation>
        </message>
        <message>
            <source>Nothing has been written for this quarter yet.</source>
            <translation>Nothing has been written for this quarter yet.</translation>
        </message>
        <message>
            <source>Why this version: %1</source>
            <translation>Why this version: %1</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>submitted on %1</source>
            <translation>submitted on %1</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Checks before printing</source>
            <translation>Checks before printing</translation>
        </message>
        <message>
            <source>Checks before printing: %1</source>
            <translation>Checks before printing: %1</translation>
        </message>
        <message>
            <source>Totals add up, years and quarters agree, no sentence stands twice, no count is blank.</source>
            <translation>Totals add up, years and quarters agree, no sentence stands twice, no count is blank.</translation>
        </message>
        <message>
            <source>What has changed since</source>
            <translation>What has changed since</translation>
        </message>
        <message>
            <source>The register still counts the same.</source>
            <translation>The register still counts the same.</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 more</translation>
        </message>
        <message>
            <source>%1 gone</source>
            <translation>%1 gone</translation>
        </message>
        <message>
            <source>%1 then, %2 now</source>
            <translation>%1 then, %2 now</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReviewAnswerForm</name>
        <message>
            <source>it stands</source>
            <translation>it stands</translation>
        </message>
        <message>
            <source>it was changed</source>
            <translation>it was changed</translation>
        </message>
        <message>
            <source>The review of %1 is answered</source>
            <translation>The review of %1 is answered</translation>
        </message>
        <message>
            <source>The re-review of %1 is answered</source>
            <translation>The re-review of %1 is answered</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReviewRequestForm</name>
        <message>
            <source>within 30 days</source>
            <translation>within 30 days</translation>
        </message>
        <message>
            <source>The review of %1 is asked for</source>
            <translation>The review of %1 is asked for</translation>
        </message>
        <message>
            <source>The re-review of %1 is asked for</source>
            <translation>The re-review of %1 is asked for</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskCourse</name>
        <message>
            <source>Sent back by the verification: %1</source>
            <translation>Sent back by the verification: %1</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>to be decided</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>granted</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>until %1, asked for on %2 by %3</source>
            <translation>until %1, asked for on %2 by %3</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskDetail</name>
        <message>
            <source>No risk chosen</source>
            <translation>No risk chosen</translation>
        </message>
        <message>
            <source>Choose a risk in the list to see how bad it is, who puts it right, and how far that has come.</source>
            <translation>Choose a risk in the list to see how bad it is, who puts it right, and how far that has come.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>Photos and papers</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Take the last step back…</source>
            <translation>Take the last step back…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Print the write-off form…</source>
            <translation>Print the write-off form…</translation>
        </message>
        <message>
            <source>Issue a supervision notice…</source>
            <translation>Issue a supervision notice…</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>Take the last step back</translation>
        </message>
        <message>
            <source>%1 is “%2”. Why was that a mistake? The history keeps the step and the reason.</source>
            <translation>%1 is “%2”. Why was that a mistake? The history keeps the step and the reason.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>The last step of %1 is taken back</source>
            <translation>The last step of %1 is taken back</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskFields</name>
        <message>
            <source>A place or a department, or both</source>
            <translation>A place or a department, or both</translation>
        </message>
        <message>
            <source>not sorted yet</source>
            <translation>not sorted yet</translation>
        </message>
        <message>
            <source>The risk</source>
            <translation>The risk</translation>
        </message>
        <message>
            <source>Kind of risk</source>
            <translation>Kind of risk</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Department that answers for it</source>
            <translation>Department that answers for it</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Found on</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <source>Likelihood × impact gives the level; it may be rated later.</source>
            <translation>Likelihood × impact gives the level; it may be rated later.</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Level: %1</translation>
        </message>
        <message>
            <source>A hidden risk from %1</source>
            <translation>A hidden risk from %1</translation>
        </message>
        <message>
            <source>Enter the risk</source>
            <translation>Enter the risk</translation>
        </message>
        <message>
            <source>It stands in the risk register as %1</source>
            <translation>It stands in the risk register as %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskKindsPanel</name>
        <message>
            <source>New kind</source>
            <translation>New kind</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>Kinds of hidden risks</source>
            <translation>Kinds of hidden risks</translation>
        </message>
        <message>
            <source>In the order in which they are offered. Nothing recorded changes: risks keep their kind, under its new name when it is renamed; one that is put away is no longer offered.</source>
            <translation>In the order in which they are offered. Nothing recorded changes: risks keep their kind, under its new name when it is renamed; one that is put away is no longer offered.</translation>
        </message>
        <message>
            <source>The usual kinds again…</source>
            <translation>The usual kinds again…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The usual kinds again</source>
            <translation>The usual kinds again</translation>
        </message>
        <message>
            <source>The kinds that came with the program get their names and their order back and are all in use. Kinds of your own stay, behind them.</source>
            <translation>The kinds that came with the program get their names and their order back and are all in use. Kinds of your own stay, behind them.</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Bring them back</translation>
        </message>
        <message>
            <source>The usual kinds are back.</source>
            <translation>The usual kinds are back.</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskLevelsPanel</name>
        <message>
            <source>Levels of hidden risks</source>
            <translation>Levels of hidden risks</translation>
        </message>
        <message>
            <source>From where on a risk is major, larger or general; what lies below is low. A risk of the level “larger” or above is assigned with everything fixed.</source>
            <translation>From where on a risk is major, larger or general; what lies below is low. A risk of the level “larger” or above is assigned with everything fixed.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The usual values</source>
            <translation>The usual values</translation>
        </message>
        <message>
            <source>Fills in the values that hospitals usually take; they count once they are saved</source>
            <translation>Fills in the values that hospitals usually take; they count once they are saved</translation>
        </message>
        <message>
            <source>Matrix: likelihood × impact</source>
            <translation>Matrix: likelihood × impact</translation>
        </message>
        <message>
            <source>LEC: D = L × E × C, for physical dangers</source>
            <translation>LEC: D = L × E × C, for physical dangers</translation>
        </message>
        <message>
            <source>Nothing recorded changes: a risk keeps the level it was given until its entry is amended.</source>
            <translation>Nothing recorded changes: a risk keeps the level it was given until its entry is amended.</translation>
        </message>
        <message>
            <source>%1 from</source>
            <translation>%1 from</translation>
        </message>
        <message>
            <source>Slight, can be accepted, below</source>
            <translation>Slight, can be accepted, below</translation>
        </message>
        <message>
            <source>The levels of hidden risks are saved.</source>
            <translation>The levels of hidden risks are saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskMatrix</name>
        <message>
            <source>Risk matrix after measures</source>
            <translation>Risk matrix after measures</translation>
        </message>
        <message>
            <source>Risk matrix before measures</source>
            <translation>Risk matrix before measures</translation>
        </message>
        <message>
            <source>Likelihood %1, impact %2: %3, %4 risks</source>
            <translation>Likelihood %1, impact %2: %3, %4 risks</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskOverview</name>
        <message>
            <source>Voided: %1</source>
            <translation>Voided: %1</translation>
        </message>
        <message>
            <source>Five fixings and charge</source>
            <translation>Five fixings and charge</translation>
        </message>
        <message>
            <source>Not assigned yet: responsibility, measures, funds, time limit and contingency plan are fixed with the assignment.</source>
            <translation>Not assigned yet: responsibility, measures, funds, time limit and contingency plan are fixed with the assignment.</translation>
        </message>
        <message>
            <source>at first %1</source>
            <translation>at first %1</translation>
        </message>
        <message>
            <source>Unlink the matter</source>
            <translation>Unlink the matter</translation>
        </message>
        <message>
            <source>Why does %1 not belong to %2?</source>
            <translation>Why does %1 not belong to %2?</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
        <message>
            <source>%1 is unlinked</source>
            <translation>%1 is unlinked</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskPage</name>
        <message>
            <source>Risks</source>
            <translation>Risks</translation>
        </message>
        <message>
            <source>Part of the page of risks</source>
            <translation>Part of the page of risks</translation>
        </message>
        <message>
            <source>Supervision notices</source>
            <translation>Supervision notices</translation>
        </message>
        <message>
            <source>Sweeps</source>
            <translation>Sweeps</translation>
        </message>
        <message>
            <source>Report a risk</source>
            <translation>Report a risk</translation>
        </message>
        <message>
            <source>Report a hidden risk (Ctrl+N)</source>
            <translation>Report a hidden risk (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, place, words, people</source>
            <translation>Number, place, words, people</translation>
        </message>
        <message>
            <source>%1 risks</source>
            <translation>%1 risks</translation>
        </message>
        <message>
            <source>No risks yet</source>
            <translation>No risks yet</translation>
        </message>
        <message>
            <source>Every hidden risk that a sweep, a drill or a complaint brings to light stands here with its level, with who puts it right until when, and with the proof that it was done.</source>
            <translation>Every hidden risk that a sweep, a drill or a complaint brings to light stands here with its level, with who puts it right until when, and with the proof that it was done.</translation>
        </message>
        <message>
            <source>Report the first risk</source>
            <translation>Report the first risk</translation>
        </message>
        <message>
            <source>%1 risks written to %2</source>
            <translation>%1 risks written to %2</translation>
        </message>
        <message>
            <source>Not written off</source>
            <translation>Not written off</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Extension to decide</source>
            <translation>Extension to decide</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Found on</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>Risk register</translation>
        </message>
        <message>
            <source>Department, category</source>
            <translation>Department, category</translation>
        </message>
        <message>
            <source>%1 clusters</source>
            <translation>%1 clusters</translation>
        </message>
        <message>
            <source>No clusters</source>
            <translation>No clusters</translation>
        </message>
        <message>
            <source>When several matters of one department and one category come close together, they stand here, to be judged whether a risk is behind them.</source>
            <translation>When several matters of one department and one category come close together, they stand here, to be judged whether a risk is behind them.</translation>
        </message>
        <message>
            <source>Judged before</source>
            <translation>Judged before</translation>
        </message>
        <message>
            <source>What is a cluster…</source>
            <translation>What is a cluster…</translation>
        </message>
        <message>
            <source>So many matters within so many days</source>
            <translation>So many matters within so many days</translation>
        </message>
        <message>
            <source>Complaint clusters</source>
            <translation>Complaint clusters</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>New decision</translation>
        </message>
        <message>
            <source>Enter a major decision to be assessed (Ctrl+N)</source>
            <translation>Enter a major decision to be assessed (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, decision, unit</source>
            <translation>Number, decision, unit</translation>
        </message>
        <message>
            <source>%1 decisions</source>
            <translation>%1 decisions</translation>
        </message>
        <message>
            <source>No major decisions yet</source>
            <translation>No major decisions yet</translation>
        </message>
        <message>
            <source>Before a major decision is taken, its risk to stability is assessed here: whether it is lawful, reasonable, feasible and under control, and what was said of it.</source>
            <translation>Before a major decision is taken, its risk to stability is assessed here: whether it is lawful, reasonable, feasible and under control, and what was said of it.</translation>
        </message>
        <message>
            <source>Enter a decision</source>
            <translation>Enter a decision</translation>
        </message>
        <message>
            <source>%1 decisions written to %2</source>
            <translation>%1 decisions written to %2</translation>
        </message>
        <message>
            <source>To be assessed now</source>
            <translation>To be assessed now</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Not assessed</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Assessed on</translation>
        </message>
        <message>
            <source>Stability assessments</source>
            <translation>Stability assessments</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Risk matrix</translation>
        </message>
        <message>
            <source>Hidden risks of the hospital; Alt+1, Alt+2 … go between the parts of this page.
Risks: Ctrl+N reports one: where, what, how likely and how bad; its level is reckoned at once. The buttons above the detail are the steps it may take now: assigned with the five fixings, rectified with evidence, verified by a second person, written off. “Import…” brings in a register kept elsewhere; its rows are looked at first.
A risk of the level “larger” or above is assigned only with funds, contingency plan, leader, team and plan.
Supervision notices: for a risk, a matter or a sheet that is late; what calls for one stands above the list. First, second, circular: the next is offered once the limit has passed. A notice is received, answered on the reply slip, its answer reviewed, and settled. “Limits and texts…” sets what a new one proposes.
Sweeps: the calendar shows who handed in which week; a click or Enter on a gap begins the sheet that is missing, “Nothing found” makes it a zero report. A finding becomes a risk in one step. The monthly return and urgent reports begin above the list; grid cells and the lines of a sheet are set there, too.
Clusters: matters of one department and category that came close together; make them a risk or say why not.
Assessments: major decisions and the risk to stability they carry, before they are taken.
Matrix: likelihood and impact in a picture; arrows go from cell to cell, Enter opens its risks.
Ctrl+P prints what stands in the detail: the write-off sheet, the notice with its reply slip, the weekly sheet, the monthly return, the urgent report, the assessment.
The number beside “Risks” counts overdue risks, notices past their limit without an answer and sheets that were not handed in.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.
A remark in amber is shown once before saving; save again to keep it as it is.</source>
            <translation>Hidden risks of the hospital; Alt+1, Alt+2 … go between the parts of this page.
Risks: Ctrl+N reports one: where, what, how likely and how bad; its level is reckoned at once. The buttons above the detail are the steps it may take now: assigned with the five fixings, rectified with evidence, verified by a second person, written off. “Import…” brings in a register kept elsewhere; its rows are looked at first.
A risk of the level “larger” or above is assigned only with funds, contingency plan, leader, team and plan.
Supervision notices: for a risk, a matter or a sheet that is late; what calls for one stands above the list. First, second, circular: the next is offered once the limit has passed. A notice is received, answered on the reply slip, its answer reviewed, and settled. “Limits and texts…” sets what a new one proposes.
Sweeps: the calendar shows who handed in which week; a click or Enter on a gap begins the sheet that is missing, “Nothing found” makes it a zero report. A finding becomes a risk in one step. The monthly return and urgent reports begin above the list; grid cells and the lines of a sheet are set there, too.
Clusters: matters of one department and category that came close together; make them a risk or say why not.
Assessments: major decisions and the risk to stability they carry, before they are taken.
Matrix: likelihood and impact in a picture; arrows go from cell to cell, Enter opens its risks.
Ctrl+P prints what stands in the detail: the write-off sheet, the notice with its reply slip, the weekly sheet, the monthly return, the urgent report, the assessment.
The number beside “Risks” counts overdue risks, notices past their limit without an answer and sheets that were not handed in.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.
A remark in amber is shown once before saving; save again to keep it as it is.</translation>
        </message>
        <message>
            <source>Import a hidden-risk register (.xlsx, .csv)</source>
            <translation>Import a hidden-risk register (.xlsx, .csv)</translation>
        </message>
        <message>
            <source>Criteria…</source>
            <translation>Criteria…</translation>
        </message>
        <message>
            <source>What decisions are assessed by: in the settings</source>
            <translation>What decisions are assessed by: in the settings</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskPhotos</name>
        <message>
            <source>As it was found</source>
            <translation>As it was found</translation>
        </message>
        <message>
            <source>No photos or papers of the risk yet.</source>
            <translation>No photos or papers of the risk yet.</translation>
        </message>
        <message>
            <source>After the rectification (evidence)</source>
            <translation>After the rectification (evidence)</translation>
        </message>
        <message>
            <source>No evidence yet: it is written off with photos or papers of the rectification.</source>
            <translation>No evidence yet: it is written off with photos or papers of the rectification.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Add files…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Take out…</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskSourcePane</name>
        <message>
            <source>Take it up as a hidden risk…</source>
            <translation>Take it up as a hidden risk…</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskSteps</name>
        <message>
            <source>Rectified: %1</source>
            <translation>Rectified: %1</translation>
        </message>
        <message>
            <source>Record the rectification</source>
            <translation>Record the rectification</translation>
        </message>
        <message>
            <source>Without photos or papers it cannot be written off later; they may also be added then.</source>
            <translation>Without photos or papers it cannot be written off later; they may also be added then.</translation>
        </message>
        <message>
            <source>%1 is rectified; a second person verifies it</source>
            <translation>%1 is rectified; a second person verifies it</translation>
        </message>
        <message>
            <source>Verify: %1</source>
            <translation>Verify: %1</translation>
        </message>
        <message>
            <source>Record the verification</source>
            <translation>Record the verification</translation>
        </message>
        <message>
            <source>Rectified by %1, responsible %2: a second person verifies it.</source>
            <translation>Rectified by %1, responsible %2: a second person verifies it.</translation>
        </message>
        <message>
            <source>it is put right</source>
            <translation>it is put right</translation>
        </message>
        <message>
            <source>not yet: back to rectifying</source>
            <translation>not yet: back to rectifying</translation>
        </message>
        <message>
            <source>%1 is verified</source>
            <translation>%1 is verified</translation>
        </message>
        <message>
            <source>%1 goes back to rectifying</source>
            <translation>%1 goes back to rectifying</translation>
        </message>
        <message>
            <source>Write off: %1</source>
            <translation>Write off: %1</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Write off</translation>
        </message>
        <message>
            <source>Evidence attached: %1</source>
            <translation>Evidence attached: %1</translation>
        </message>
        <message>
            <source>No evidence is attached yet: choose it here, or say where it is kept.</source>
            <translation>No evidence is attached yet: choose it here, or say where it is kept.</translation>
        </message>
        <message>
            <source>%1 is written off</source>
            <translation>%1 is written off</translation>
        </message>
        <message>
            <source>More time for %1</source>
            <translation>More time for %1</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Ask for more time</translation>
        </message>
        <message>
            <source>The present limit is %1; the head decides on a new one.</source>
            <translation>The present limit is %1; the head decides on a new one.</translation>
        </message>
        <message>
            <source>The head decides on more time for %1</source>
            <translation>The head decides on more time for %1</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Record the decision</translation>
        </message>
        <message>
            <source>%1 asks for a new limit of %2 instead of %3: %4</source>
            <translation>%1 asks for a new limit of %2 instead of %3: %4</translation>
        </message>
        <message>
            <source>the head consents</source>
            <translation>the head consents</translation>
        </message>
        <message>
            <source>the head refuses</source>
            <translation>the head refuses</translation>
        </message>
        <message>
            <source>The decision on %1 is recorded</source>
            <translation>The decision on %1 is recorded</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>Rectified…</source>
            <translation>Rectified…</translation>
        </message>
        <message>
            <source>Work begun…</source>
            <translation>Work begun…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verify…</translation>
        </message>
        <message>
            <source>Write off…</source>
            <translation>Write off…</translation>
        </message>
        <message>
            <source>Decide on the extension…</source>
            <translation>Decide on the extension…</translation>
        </message>
        <message>
            <source>Ask for more time…</source>
            <translation>Ask for more time…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Link a matter…</source>
            <translation>Link a matter…</translation>
        </message>
        <message>
            <source>A risk behind %1</source>
            <translation>A risk behind %1</translation>
        </message>
        <message>
            <source>A new risk</source>
            <translation>A new risk</translation>
        </message>
        <message>
            <source>Report the risk</source>
            <translation>Report the risk</translation>
        </message>
        <message>
            <source>%1 is in the register</source>
            <translation>%1 is in the register</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Five fixings and charge</source>
            <translation>Five fixings and charge</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1 is amended</translation>
        </message>
        <message>
            <source>Assign: %1</source>
            <translation>Assign: %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Rated %1</source>
            <translation>Rated %1</translation>
        </message>
        <message>
            <source>%1 is assigned</source>
            <translation>%1 is assigned</translation>
        </message>
        <message>
            <source>Work begun: %1</source>
            <translation>Work begun: %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>%1 is being rectified</source>
            <translation>%1 is being rectified</translation>
        </message>
        <message>
            <source>Link a matter to %1</source>
            <translation>Link a matter to %1</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Complaints and disputes behind which this risk stands; each shows it in its own detail.</source>
            <translation>Complaints and disputes behind which this risk stands; each shows it in its own detail.</translation>
        </message>
        <message>
            <source>The matter is linked to %1</source>
            <translation>The matter is linked to %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::RisksPane</name>
        <message>
            <source>No hidden risk is linked to this matter. When something in the hospital let it happen, report it as a risk: it is put right and verified there.</source>
            <translation>No hidden risk is linked to this matter. When something in the hospital let it happen, report it as a risk: it is put right and verified there.</translation>
        </message>
        <message>
            <source>Report a risk…</source>
            <translation>Report a risk…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SafetyPage</name>
        <message>
            <source>Safe hospital</source>
            <translation>Safe hospital</translation>
        </message>
        <message>
            <source>Four parts; Alt+1 to Alt+4 go between them.
Activities: Ctrl+N begins one of the kind entered last, today; kind, title and persons are enough, Ctrl+S enters it. What was found is written a line each and becomes a hidden risk in one step.
Indicators: the numbers of a quarter that no register holds. Enter goes on, the rate is reckoned; what stands grey is proposed from the last quarter, Space takes it over.
Assessments: the scoring sheet, self-scored and checked; a deduction becomes a hidden risk in one step.
Guards: how many are needed, and which of the three rules decides.
Ctrl+P prints the log of the days shown, the scoring sheet, or the yearly work report.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.</source>
            <translation>Four parts; Alt+1 to Alt+4 go between them.
Activities: Ctrl+N begins one of the kind entered last, today; kind, title and persons are enough, Ctrl+S enters it. What was found is written a line each and becomes a hidden risk in one step.
Indicators: the numbers of a quarter that no register holds. Enter goes on, the rate is reckoned; what stands grey is proposed from the last quarter, Space takes it over.
Assessments: the scoring sheet, self-scored and checked; a deduction becomes a hidden risk in one step.
Guards: how many are needed, and which of the three rules decides.
Ctrl+P prints the log of the days shown, the scoring sheet, or the yearly work report.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.</translation>
        </message>
        <message>
            <source>Part of the safe-hospital page</source>
            <translation>Part of the safe-hospital page</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activities</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Assessments</translation>
        </message>
        <message>
            <source>Guards</source>
            <translation>Guards</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>New activity</translation>
        </message>
        <message>
            <source>Enter what was held: kind, title, persons (Ctrl+N)</source>
            <translation>Enter what was held: kind, title, persons (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, words, place, people, pinyin</source>
            <translation>Number, words, place, people, pinyin</translation>
        </message>
        <message>
            <source>%1 activities</source>
            <translation>%1 activities</translation>
        </message>
        <message>
            <source>Nothing in the log yet</source>
            <translation>Nothing in the log yet</translation>
        </message>
        <message>
            <source>Meetings, training, drills, inspection visits, publicity, duty checks and joint actions with the police stand here; what they find becomes a hidden risk in one step.</source>
            <translation>Meetings, training, drills, inspection visits, publicity, duty checks and joint actions with the police stand here; what they find becomes a hidden risk in one step.</translation>
        </message>
        <message>
            <source>Enter the first activity</source>
            <translation>Enter the first activity</translation>
        </message>
        <message>
            <source>%1 activities written to %2</source>
            <translation>%1 activities written to %2</translation>
        </message>
        <message>
            <source>Import a list of activities (.xlsx, .csv)</source>
            <translation>Import a list of activities (.xlsx, .csv)</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Log…</translation>
        </message>
        <message>
            <source>The log of the days shown, as a paper (Ctrl+P)</source>
            <translation>The log of the days shown, as a paper (Ctrl+P)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Further kind</source>
            <translation>Further kind</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Findings left</source>
            <translation>Findings left</translation>
        </message>
        <message>
            <source>Drills not evaluated</source>
            <translation>Drills not evaluated</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>New assessment</translation>
        </message>
        <message>
            <source>Begin a scoring sheet from the office's items (Ctrl+N)</source>
            <translation>Begin a scoring sheet from the office's items (Ctrl+N)</translation>
        </message>
        <message>
            <source>Number, title</source>
            <translation>Number, title</translation>
        </message>
        <message>
            <source>%1 assessments</source>
            <translation>%1 assessments</translation>
        </message>
        <message>
            <source>No assessments yet</source>
            <translation>No assessments yet</translation>
        </message>
        <message>
            <source>The safe-hospital scoring sheet: five groups of items, scored by the hospital itself and checked; lost points become hidden risks in one step.</source>
            <translation>The safe-hospital scoring sheet: five groups of items, scored by the hospital itself and checked; lost points become hidden risks in one step.</translation>
        </message>
        <message>
            <source>Begin the first sheet</source>
            <translation>Begin the first sheet</translation>
        </message>
        <message>
            <source>%1 assessments written to %2</source>
            <translation>%1 assessments written to %2</translation>
        </message>
        <message>
            <source>Items…</source>
            <translation>Items…</translation>
        </message>
        <message>
            <source>The items that new sheets begin from</source>
            <translation>The items that new sheets begin from</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>With voided</source>
            <translation>With voided</translation>
        </message>
        <message>
            <source>Export the indicators</source>
            <translation>Export the indicators</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>%1 numbers written to %2</source>
            <translation>%1 numbers written to %2</translation>
        </message>
        <message>
            <source>The numbers were not exported</source>
            <translation>The numbers were not exported</translation>
        </message>
        <message>
            <source>Safe-hospital log %1 – %2</source>
            <translation>Safe-hospital log %1 – %2</translation>
        </message>
        <message>
            <source>Safe-hospital work report %1</source>
            <translation>Safe-hospital work report %1</translation>
        </message>
        <message>
            <source>The sheet cannot be printed</source>
            <translation>The sheet cannot be printed</translation>
        </message>
    </context>
    <context>
        <name>anhe::SchemeCriterionRows</name>
        <message>
            <source>Add a criterion</source>
            <translation>Add a criterion</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>%1 points together</source>
            <translation>%1 points together</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScopeRows</name>
        <message>
            <source>Add a time</source>
            <translation>Add a time</translation>
        </message>
        <message>
            <source>from the beginning</source>
            <translation>from the beginning</translation>
        </message>
        <message>
            <source>without end</source>
            <translation>without end</translation>
        </message>
        <message>
            <source>Without a time it is not counted in the coverage rate.</source>
            <translation>Without a time it is not counted in the coverage rate.</translation>
        </message>
        <message>
            <source>From the first to the last day; a blank day leaves that side open.</source>
            <translation>From the first to the last day; a blank day leaves that side open.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoreForm</name>
        <message>
            <source>Scores of %1</source>
            <translation>Scores of %1</translation>
        </message>
        <message>
            <source>Save the scores</source>
            <translation>Save the scores</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 is saved</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>The whole sheet</source>
            <translation>The whole sheet</translation>
        </message>
        <message>
            <source>%1 (%2 points)</source>
            <translation>%1 (%2 points)</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1 lines open</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoresPane</name>
        <message>
            <source>This number is voided: %1</source>
            <translation>This number is voided: %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1 lines open</translation>
        </message>
        <message>
            <source>Where points were lost</source>
            <translation>Where points were lost</translation>
        </message>
        <message>
            <source>−%1 points</source>
            <translation>−%1 points</translation>
        </message>
        <message>
            <source>No points are off.</source>
            <translation>No points are off.</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoringDetail</name>
        <message>
            <source>No assessment chosen</source>
            <translation>No assessment chosen</translation>
        </message>
        <message>
            <source>Choose a scoring sheet in the list to see its scores and where points were lost.</source>
            <translation>Choose a scoring sheet in the list to see its scores and where points were lost.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>No files yet: the proofs of the scores and the signed sheet are kept here.</source>
            <translation>No files yet: the proofs of the scores and the signed sheet are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Score…</source>
            <translation>Score…</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Print the sheet</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1 lines open</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Self-scored</source>
            <translation>Self-scored</translation>
        </message>
        <message>
            <source>A new assessment</source>
            <translation>A new assessment</translation>
        </message>
        <message>
            <source>Begin the sheet</source>
            <translation>Begin the sheet</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>The sheet is copied from the office's list of items; it stays as it is when that list is changed later.</source>
            <translation>The sheet is copied from the office's list of items; it stays as it is when that list is changed later.</translation>
        </message>
        <message>
            <source>%1 is begun</source>
            <translation>%1 is begun</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the list as voided, with the reason. It cannot be used again.</source>
            <translation>%1 stays in the list as voided, with the reason. It cannot be used again.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::SealForm</name>
        <message>
            <source>The record is not finished; sealed in parts</source>
            <translation>The record is not finished; sealed in parts</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Sealed at</source>
            <translation>Sealed at</translation>
        </message>
        <message>
            <source>Original or copy</source>
            <translation>Original or copy</translation>
        </message>
        <message>
            <source>Sealing list</source>
            <translation>Sealing list</translation>
        </message>
        <message>
            <source>one thing a line, with pages or pieces</source>
            <translation>one thing a line, with pages or pieces</translation>
        </message>
        <message>
            <source>For the hospital</source>
            <translation>For the hospital</translation>
        </message>
        <message>
            <source>For the patient's side</source>
            <translation>For the patient's side</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Kept at</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Kept by</translation>
        </message>
        <message>
            <source>Testing body chosen jointly</source>
            <translation>Testing body chosen jointly</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
    </context>
    <context>
        <name>anhe::SealOpeningForm</name>
        <message>
            <source>Both sides are present</source>
            <translation>Both sides are present</translation>
        </message>
        <message>
            <source>Sealed again afterwards</source>
            <translation>Sealed again afterwards</translation>
        </message>
        <message>
            <source>Opened at</source>
            <translation>Opened at</translation>
        </message>
        <message>
            <source>For the hospital</source>
            <translation>For the hospital</translation>
        </message>
        <message>
            <source>For the patient's side</source>
            <translation>For the patient's side</translation>
        </message>
        <message>
            <source>Ground for opening</source>
            <translation>Ground for opening</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Open the seal</translation>
        </message>
    </context>
    <context>
        <name>anhe::SentenceRow</name>
        <message>
            <source>Put this sentence back</source>
            <translation>Put this sentence back</translation>
        </message>
        <message>
            <source>Leave this sentence out</source>
            <translation>Leave this sentence out</translation>
        </message>
    </context>
    <context>
        <name>anhe::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Parts of the settings</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Departments</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Working days</translation>
        </message>
        <message>
            <source>Major disputes</source>
            <translation>Major disputes</translation>
        </message>
        <message>
            <source>Private settlement</source>
            <translation>Private settlement</translation>
        </message>
        <message>
            <source>Form templates</source>
            <translation>Form templates</translation>
        </message>
        <message>
            <source>Fonts on paper</source>
            <translation>Fonts on paper</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>This desk</translation>
        </message>
        <message>
            <source>Ledger file</source>
            <translation>Ledger file</translation>
        </message>
        <message>
            <source>What belongs to the office: hospital, departments, staff, categories, deadlines, working days, kinds and levels of hidden risks, templates and fonts. They are kept in the ledger with their history.

What a complaint cluster is, the limits and texts of supervision notices, the grid and the lines of the weekly sheet are set on the page of risks, above their own lists.

Name, language and letter size belong to this desk alone.</source>
            <translation>What belongs to the office: hospital, departments, staff, categories, deadlines, working days, kinds and levels of hidden risks, templates and fonts. They are kept in the ledger with their history.

What a complaint cluster is, the limits and texts of supervision notices, the grid and the lines of the weekly sheet are set on the page of risks, above their own lists.

Name, language and letter size belong to this desk alone.</translation>
        </message>
        <message>
            <source>Kinds of risks</source>
            <translation>Kinds of risks</translation>
        </message>
        <message>
            <source>Levels of risks</source>
            <translation>Levels of risks</translation>
        </message>
        <message>
            <source>Stability criteria</source>
            <translation>Stability criteria</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>What was typed under “%1” has not been saved.</source>
            <translation>What was typed under “%1” has not been saved.</translation>
        </message>
        <message>
            <source>”, “</source>
            <comment>between titles in quotation marks</comment>
            <translation>”, “</translation>
        </message>
    </context>
    <context>
        <name>anhe::SettlementPane</name>
        <message>
            <source>Agreement, payments, judicial confirmation and call-backs stand here once the referral is concluded with an agreement or a judgment.</source>
            <translation>Agreement, payments, judicial confirmation and call-backs stand here once the referral is concluded with an agreement or a judgment.</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Takes effect</translation>
        </message>
        <message>
            <source>not yet: a signature or the stamp is missing</source>
            <translation>not yet: a signature or the stamp is missing</translation>
        </message>
        <message>
            <source>%1 yuan (%2)</source>
            <translation>%1 yuan (%2)</translation>
        </message>
        <message>
            <source>Amend the agreement…</source>
            <translation>Amend the agreement…</translation>
        </message>
        <message>
            <source>Payments: %1 yuan paid, %2 yuan owed</source>
            <translation>Payments: %1 yuan paid, %2 yuan owed</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Paid…</source>
            <translation>Paid…</translation>
        </message>
        <message>
            <source>Plan what is owed anew…</source>
            <translation>Plan what is owed anew…</translation>
        </message>
        <message>
            <source>Take a payment back</source>
            <translation>Take a payment back</translation>
        </message>
        <message>
            <source>The payment of %1 yuan becomes owed again. Why?</source>
            <translation>The payment of %1 yuan becomes owed again. Why?</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>%1 yuan are owed again</source>
            <translation>%1 yuan are owed again</translation>
        </message>
        <message>
            <source>Confirmation…</source>
            <translation>Confirmation…</translation>
        </message>
        <message>
            <source>hidden risk: %1</source>
            <translation>hidden risk: %1</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>planned for %1</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Held…</source>
            <translation>Held…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Drop…</translation>
        </message>
        <message>
            <source>Another call-back…</source>
            <translation>Another call-back…</translation>
        </message>
        <message>
            <source>Drop a call-back</source>
            <translation>Drop a call-back</translation>
        </message>
        <message>
            <source>The call-back planned for %1 is taken out. Why?</source>
            <translation>The call-back planned for %1 is taken out. Why?</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Drop</translation>
        </message>
        <message>
            <source>The call-back is taken out</source>
            <translation>The call-back is taken out</translation>
        </message>
        <message>
            <source>Call-back…</source>
            <translation>Call-back…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SheetPreview</name>
        <message>
            <source>First rows of the file</source>
            <translation>First rows of the file</translation>
        </message>
    </context>
    <context>
        <name>anhe::StabilityPanel</name>
        <message>
            <source>Criteria of stability assessments</source>
            <translation>Criteria of stability assessments</translation>
        </message>
        <message>
            <source>What a major decision is assessed by before it is taken. The scores suggest a level; the assessors judge.</source>
            <translation>What a major decision is assessed by before it is taken. The scores suggest a level; the assessors judge.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The usual values</source>
            <translation>The usual values</translation>
        </message>
        <message>
            <source>Fills in the usual criteria and shares; they count once they are saved</source>
            <translation>Fills in the usual criteria and shares; they count once they are saved</translation>
        </message>
        <message>
            <source>Criteria and their points</source>
            <translation>Criteria and their points</translation>
        </message>
        <message>
            <source>Low risk from (% of the points)</source>
            <translation>Low risk from (% of the points)</translation>
        </message>
        <message>
            <source>Medium risk from (% of the points)</source>
            <translation>Medium risk from (% of the points)</translation>
        </message>
        <message>
            <source>Nothing recorded changes: decisions that are entered keep their criteria, scores and level.</source>
            <translation>Nothing recorded changes: decisions that are entered keep their criteria, scores and level.</translation>
        </message>
        <message>
            <source>The criteria of stability assessments are saved.</source>
            <translation>The criteria of stability assessments are saved.</translation>
        </message>
    </context>
    <context>
        <name>anhe::StaffPanel</name>
        <message>
            <source>New member of staff</source>
            <translation>New member of staff</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>People who receive and handle matters, and those whom complaints concern. Nobody has to stand here: a name can be typed anywhere.</source>
            <translation>People who receive and handle matters, and those whom complaints concern. Nobody has to stand here: a name can be typed anywhere.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Job title</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
    </context>
    <context>
        <name>anhe::StartPage</name>
        <message>
            <source>Welcome to Anhe</source>
            <translation>Welcome to Anhe</translation>
        </message>
        <message>
            <source>Everything of one office stands in one ledger file: complaints and disputes, mediation, insurance, hidden risks, the safe-hospital log and the reports. Begin a new ledger, open yours, or look around in an example first.</source>
            <translation>Everything of one office stands in one ledger file: complaints and disputes, mediation, insurance, hidden risks, the safe-hospital log and the reports. Begin a new ledger, open yours, or look around in an example first.</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>New ledger…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Open the example</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Opened lately</translation>
        </message>
    </context>
    <context>
        <name>anhe::StatusLine</name>
        <message>
            <source>No ledger open</source>
            <translation>No ledger open</translation>
        </message>
        <message>
            <source>Read only: %1</source>
            <translation>Read only: %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::StepForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Not done yet: please look at the fields marked in red.</source>
            <translation>Not done yet: please look at the fields marked in red.</translation>
        </message>
        <message>
            <source>Please read the remarks. Press “%1” once more to keep it as it is.</source>
            <translation>Please read the remarks. Press “%1” once more to keep it as it is.</translation>
        </message>
        <message>
            <source>Not saved yet: please look at the fields marked in red.</source>
            <translation>Not saved yet: please look at the fields marked in red.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>anhe::StepPlace</name>
        <message>
            <source>Leave this step?</source>
            <translation>Leave this step?</translation>
        </message>
        <message>
            <source>What was typed here is not saved.</source>
            <translation>What was typed here is not saved.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>Begun and not finished: %1.</source>
            <translation>Begun and not finished: %1.</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepCalendar</name>
        <message>
            <source>Gap calendar</source>
            <translation>Gap calendar</translation>
        </message>
        <message>
            <source>Click a grid cell to amend it</source>
            <translation>Click a grid cell to amend it</translation>
        </message>
        <message>
            <source>Thirteen weeks earlier</source>
            <translation>Thirteen weeks earlier</translation>
        </message>
        <message>
            <source>Thirteen weeks later</source>
            <translation>Thirteen weeks later</translation>
        </message>
        <message>
            <source>No grid cells yet</source>
            <translation>No grid cells yet</translation>
        </message>
        <message>
            <source>Divide the hospital into grid cells or departments, each with somebody responsible. From then on every week expects a sheet of each, and gaps are seen here.</source>
            <translation>Divide the hospital into grid cells or departments, each with somebody responsible. From then on every week expects a sheet of each, and gaps are seen here.</translation>
        </message>
        <message>
            <source>Add the first grid cell</source>
            <translation>Add the first grid cell</translation>
        </message>
        <message>
            <source>%1 weekly sheets missing</source>
            <translation>%1 weekly sheets missing</translation>
        </message>
        <message>
            <source>No weekly sheet missing</source>
            <translation>No weekly sheet missing</translation>
        </message>
        <message>
            <source>Monthly returns:</source>
            <translation>Monthly returns:</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepDetail</name>
        <message>
            <source>No sheet chosen</source>
            <translation>No sheet chosen</translation>
        </message>
        <message>
            <source>Choose a week of a grid cell in the calendar or a sheet in the list. A week without a sheet begins the one that is missing.</source>
            <translation>Choose a week of a grid cell in the calendar or a sheet in the list. A week without a sheet begins the one that is missing.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>No files yet: the signed sheet and photos are kept here.</source>
            <translation>No files yet: the signed sheet and photos are kept here.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Sign…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>Void the number…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1 stays in the register as voided. Please give the reason.</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1 is voided</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepFindingRows</name>
        <message>
            <source>Add a finding</source>
            <translation>Add a finding</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepLineRows</name>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>What is to be looked at</source>
            <translation>What is to be looked at</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepOverview</name>
        <message>
            <source>not signed yet; until then it counts as missing</source>
            <translation>not signed yet; until then it counts as missing</translation>
        </message>
        <message>
            <source>Nothing was found: a zero report.</source>
            <translation>Nothing was found: a zero report.</translation>
        </message>
        <message>
            <source>Take up as a risk</source>
            <translation>Take up as a risk</translation>
        </message>
        <message>
            <source>Enters it in the register of hidden risks, to be rated and assigned there</source>
            <translation>Enters it in the register of hidden risks, to be rated and assigned there</translation>
        </message>
        <message>
            <source>Entered as %1; rate and assign it there</source>
            <translation>Entered as %1; rate and assign it there</translation>
        </message>
        <message>
            <source>The month by the registers</source>
            <translation>The month by the registers</translation>
        </message>
        <message>
            <source>Risks open before the month</source>
            <translation>Risks open before the month</translation>
        </message>
        <message>
            <source>Found in the month</source>
            <translation>Found in the month</translation>
        </message>
        <message>
            <source>Written off in the month</source>
            <translation>Written off in the month</translation>
        </message>
        <message>
            <source>Open after the month</source>
            <translation>Open after the month</translation>
        </message>
        <message>
            <source>Rectifications overdue</source>
            <translation>Rectifications overdue</translation>
        </message>
        <message>
            <source>Weekly sheets handed in</source>
            <translation>Weekly sheets handed in</translation>
        </message>
        <message>
            <source>%1, of them %2 zero reports</source>
            <translation>%1, of them %2 zero reports</translation>
        </message>
        <message>
            <source>Weekly sheets missing</source>
            <translation>Weekly sheets missing</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepPart</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Weeks without a sheet at a glance</source>
            <translation>Weeks without a sheet at a glance</translation>
        </message>
        <message>
            <source>Monthly return…</source>
            <translation>Monthly return…</translation>
        </message>
        <message>
            <source>Enter the return of the last month</source>
            <translation>Enter the return of the last month</translation>
        </message>
        <message>
            <source>Urgent report…</source>
            <translation>Urgent report…</translation>
        </message>
        <message>
            <source>Report at once what cannot wait for the week's end</source>
            <translation>Report at once what cannot wait for the week's end</translation>
        </message>
        <message>
            <source>Grid and lines</source>
            <translation>Grid and lines</translation>
        </message>
        <message>
            <source>New grid cell…</source>
            <translation>New grid cell…</translation>
        </message>
        <message>
            <source>Lines of the weekly sheet…</source>
            <translation>Lines of the weekly sheet…</translation>
        </message>
        <message>
            <source>Print a blank weekly sheet…</source>
            <translation>Print a blank weekly sheet…</translation>
        </message>
        <message>
            <source>Print a blank urgent report…</source>
            <translation>Print a blank urgent report…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepSteps</name>
        <message>
            <source>Monthly return of %1</source>
            <translation>Monthly return of %1</translation>
        </message>
        <message>
            <source>An urgent report</source>
            <translation>An urgent report</translation>
        </message>
        <message>
            <source>Weekly sheet: %1</source>
            <translation>Weekly sheet: %1</translation>
        </message>
        <message>
            <source>A weekly sheet</source>
            <translation>A weekly sheet</translation>
        </message>
        <message>
            <source>Enter the sheet</source>
            <translation>Enter the sheet</translation>
        </message>
        <message>
            <source>Nothing found: zero report</source>
            <translation>Nothing found: zero report</translation>
        </message>
        <message>
            <source>Ticks every line as fine, signs for who swept and enters the sheet</source>
            <translation>Ticks every line as fine, signs for who swept and enters the sheet</translation>
        </message>
        <message>
            <source>Issue a notice…</source>
            <translation>Issue a notice…</translation>
        </message>
        <message>
            <source>This sheet is overdue: write a supervision notice to who owes it</source>
            <translation>This sheet is overdue: write a supervision notice to who owes it</translation>
        </message>
        <message>
            <source>%1 is entered as a zero report</source>
            <translation>%1 is entered as a zero report</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 is entered</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>Amend: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 is saved</translation>
        </message>
        <message>
            <source>%1 is signed</source>
            <translation>%1 is signed</translation>
        </message>
        <message>
            <source>Grid cell: %1</source>
            <translation>Grid cell: %1</translation>
        </message>
        <message>
            <source>A new grid cell</source>
            <translation>A new grid cell</translation>
        </message>
        <message>
            <source>A sheet is expected from the week of this day on</source>
            <translation>A sheet is expected from the week of this day on</translation>
        </message>
        <message>
            <source>Blank while the cell exists</source>
            <translation>Blank while the cell exists</translation>
        </message>
        <message>
            <source>The grid cell %1 is saved</source>
            <translation>The grid cell %1 is saved</translation>
        </message>
        <message>
            <source>What a weekly sheet asks</source>
            <translation>What a weekly sheet asks</translation>
        </message>
        <message>
            <source>New sheets ask these lines; sheets that are entered already keep their own.</source>
            <translation>New sheets ask these lines; sheets that are entered already keep their own.</translation>
        </message>
        <message>
            <source>The lines of the weekly sheet are saved</source>
            <translation>The lines of the weekly sheet are saved</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepTicks</name>
        <message>
            <source>fine</source>
            <translation>fine</translation>
        </message>
        <message>
            <source>found</source>
            <translation>found</translation>
        </message>
        <message>
            <source>%1 of %2 not looked at. 1 or Space: fine, 2: found, 0: back</source>
            <translation>%1 of %2 not looked at. 1 or Space: fine, 2: found, 0: back</translation>
        </message>
        <message>
            <source>All %1 looked at, something found in %2</source>
            <translation>All %1 looked at, something found in %2</translation>
        </message>
    </context>
    <context>
        <name>anhe::TablePage</name>
        <message>
            <source>%1 entries</source>
            <translation>%1 entries</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Nothing here yet</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nothing matches</translation>
        </message>
        <message>
            <source>No entry fits this search and these filters.</source>
            <translation>No entry fits this search and these filters.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 selected</translation>
        </message>
    </context>
    <context>
        <name>anhe::TemplatesPanel</name>
        <message>
            <source>Form templates</source>
            <translation>Form templates</translation>
        </message>
        <message>
            <source>A Word file (.docx) of your own can stand in place of a built-in form. Places like {{投诉人姓名}} are filled in. The file is kept inside the ledger and goes with it.</source>
            <translation>A Word file (.docx) of your own can stand in place of a built-in form. Places like {{投诉人姓名}} are filled in. The file is kept inside the ledger and goes with it.</translation>
        </message>
        <message>
            <source>Use a Word file…</source>
            <translation>Use a Word file…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Use the built-in form again</source>
            <translation>Use the built-in form again</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Own file</source>
            <translation>Own file</translation>
        </message>
        <message>
            <source>Places found in the file</source>
            <translation>Places found in the file</translation>
        </message>
        <message>
            <source>built-in</source>
            <translation>built-in</translation>
        </message>
        <message>
            <source>Places found in the file:</source>
            <translation>Places found in the file:</translation>
        </message>
        <message>
            <source>The built-in form is used.</source>
            <translation>The built-in form is used.</translation>
        </message>
        <message>
            <source>There is no place to be filled in this file; it is printed as it stands.</source>
            <translation>There is no place to be filled in this file; it is printed as it stands.</translation>
        </message>
        <message>
            <source>Use a Word file</source>
            <translation>Use a Word file</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word files (*.docx)</translation>
        </message>
        <message>
            <source>%1 is used from now on.</source>
            <translation>%1 is used from now on.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>The copy is saved.</source>
            <translation>The copy is saved.</translation>
        </message>
        <message>
            <source>The built-in form is used again.</source>
            <translation>The built-in form is used again.</translation>
        </message>
    </context>
    <context>
        <name>anhe::TextEdit</name>
        <message>
            <source>There is room for %1 characters; these are %2.</source>
            <translation>There is room for %1 characters; these are %2.</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 characters</translation>
        </message>
    </context>
    <context>
        <name>anhe::TimelinePane</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Promised by</translation>
        </message>
        <message>
            <source>Promised to</source>
            <translation>Promised to</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Save the entry</translation>
        </message>
        <message>
            <source>Entry amended</source>
            <translation>Entry amended</translation>
        </message>
        <message>
            <source>Entry added to %1</source>
            <translation>Entry added to %1</translation>
        </message>
        <message>
            <source>The promise is kept</source>
            <translation>The promise is kept</translation>
        </message>
        <message>
            <source>Nothing has been noted yet. Each contact, visit, promise and decision belongs here.</source>
            <translation>Nothing has been noted yet. Each contact, visit, promise and decision belongs here.</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1 persons</translation>
        </message>
        <message>
            <source>Amend</source>
            <translation>Amend</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 by %2</translation>
        </message>
        <message>
            <source>Kept today</source>
            <translation>Kept today</translation>
        </message>
        <message>
            <source>Another entry is being amended: save it or press Cancel first.</source>
            <translation>Another entry is being amended: save it or press Cancel first.</translation>
        </message>
    </context>
    <context>
        <name>anhe::TodayModel</name>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Show all %1</translation>
        </message>
        <message>
            <source>Show all %1 matters</source>
            <translation>Show all %1 matters</translation>
        </message>
        <message>
            <source>Show all %1 referrals</source>
            <translation>Show all %1 referrals</translation>
        </message>
    </context>
    <context>
        <name>anhe::TopBar</name>
        <message>
            <source>Number, name, initials, end of a phone number, words (Ctrl+F)</source>
            <translation>Number, name, initials, end of a phone number, words (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search the whole ledger</source>
            <translation>Search the whole ledger</translation>
        </message>
    </context>
    <context>
        <name>anhe::UnfinishedStrip</name>
        <message>
            <source>Begun and not finished:</source>
            <translation>Begun and not finished:</translation>
        </message>
    </context>
    <context>
        <name>anhe::YearView</name>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>Calendar of %1</source>
            <translation>Calendar of %1</translation>
        </message>
        <message>
            <source>%1: working day</source>
            <translation>%1: working day</translation>
        </message>
        <message>
            <source>%1: weekend</source>
            <translation>%1: weekend</translation>
        </message>
        <message>
            <source>%1: day off</source>
            <translation>%1: day off</translation>
        </message>
        <message>
            <source>%1: day off, %2</source>
            <translation>%1: day off, %2</translation>
        </message>
        <message>
            <source>%1: weekend day worked for a holiday</source>
            <translation>%1: weekend day worked for a holiday</translation>
        </message>
        <message>
            <source>%1: the office is closed (%2)</source>
            <translation>%1: the office is closed (%2)</translation>
        </message>
        <message>
            <source>%1: the office works (%2)</source>
            <translation>%1: the office works (%2)</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>“%1” was not understood.</source>
            <translation>“%1” was not understood.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>--%1 is missing.</source>
            <translation>--%1 is missing.</translation>
        </message>
        <message>
            <source>--%1 needs a day like 2026-02-09, not “%2”.</source>
            <translation>--%1 needs a day like 2026-02-09, not “%2”.</translation>
        </message>
        <message>
            <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
            <translation>--%1 needs a whole number from %2 to %3, not “%4”.</translation>
        </message>
        <message>
            <source>--%1 is one of %2, not “%3”.</source>
            <translation>--%1 is one of %2, not “%3”.</translation>
        </message>
        <message>
            <source>Written and proved whole: %1 (%2)</source>
            <translation>Written and proved whole: %1 (%2)</translation>
        </message>
        <message>
            <source>It holds: %1</source>
            <translation>It holds: %1</translation>
        </message>
        <message>
            <source>The ledger that stood there was kept as %1</source>
            <translation>The ledger that stood there was kept as %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>whole</translation>
        </message>
        <message>
            <source>NOT WHOLE</source>
            <translation>NOT WHOLE</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>Rows: %1</translation>
        </message>
        <message>
            <source>There is no command “%1”; “anhe help” names them.</source>
            <translation>There is no command “%1”; “anhe help” names them.</translation>
        </message>
        <message>
            <source>Usage: anhe help [COMMAND]</source>
            <translation>Usage: anhe help [COMMAND]</translation>
        </message>
        <message>
            <source>Usage: anhe [LEDGER] or anhe COMMAND …</source>
            <translation>Usage: anhe [LEDGER] or anhe COMMAND …</translation>
        </message>
        <message>
            <source>Makes a new, empty ledger.</source>
            <translation>Makes a new, empty ledger.</translation>
        </message>
        <message>
            <source>the hospital's name, as its papers write it</source>
            <translation>the hospital's name, as its papers write it</translation>
        </message>
        <message>
            <source>Makes a ledger filled with an invented hospital's matters, to look at and to practise with.</source>
            <translation>Makes a ledger filled with an invented hospital's matters, to look at and to practise with.</translation>
        </message>
        <message>
            <source>how many matters, 1 to 5000000</source>
            <translation>how many matters, 1 to 5000000</translation>
        </message>
        <message>
            <source>the same seed and day make the same ledger; 1 when not given</source>
            <translation>the same seed and day make the same ledger; 1 when not given</translation>
        </message>
        <message>
            <source>the last day; today when not given</source>
            <translation>the last day; today when not given</translation>
        </message>
        <message>
            <source>a column mapping kept in the ledger; guessed from the headings when not given</source>
            <translation>a column mapping kept in the ledger; guessed from the headings when not given</translation>
        </message>
        <message>
            <source>tells what would happen and keeps nothing</source>
            <translation>tells what would happen and keeps nothing</translation>
        </message>
        <message>
            <source>the sheet to read; the first that fits when not given</source>
            <translation>the sheet to read; the first that fits when not given</translation>
        </message>
        <message>
            <source>what the rows are where the list does not say: complaint, dispute or petition</source>
            <translation>what the rows are where the list does not say: complaint, dispute or petition</translation>
        </message>
        <message>
            <source>how they came where the list does not say, e.g. online or letter</source>
            <translation>how they came where the list does not say, e.g. online or letter</translation>
        </message>
        <message>
            <source>Lists a register, newest first.</source>
            <translation>Lists a register, newest first.</translation>
        </message>
        <message>
            <source>number, name, pinyin initials, phone or words of the text</source>
            <translation>number, name, pinyin initials, phone or words of the text</translation>
        </message>
        <message>
            <source>csv (when not given) or json</source>
            <translation>csv (when not given) or json</translation>
        </message>
        <message>
            <source>Writes the quarterly stability analysis report, or its figures, or both.</source>
            <translation>Writes the quarterly stability analysis report, or its figures, or both.</translation>
        </message>
        <message>
            <source>the quarter, like 2026Q3</source>
            <translation>the quarter, like 2026Q3</translation>
        </message>
        <message>
            <source>the paper to write, .pdf or .docx</source>
            <translation>the paper to write, .pdf or .docx</translation>
        </message>
        <message>
            <source>prints every figure with its definition</source>
            <translation>prints every figure with its definition</translation>
        </message>
        <message>
            <source>the day the figures are judged on; today when not given</source>
            <translation>the day the figures are judged on; today when not given</translation>
        </message>
        <message>
            <source>Writes a form of a matter, or a blank one; --list names the forms.</source>
            <translation>Writes a form of a matter, or a blank one; --list names the forms.</translation>
        </message>
        <message>
            <source>the matter's number, e.g. 投诉 2026-0001</source>
            <translation>the matter's number, e.g. 投诉 2026-0001</translation>
        </message>
        <message>
            <source>the form's name, as --list tells it</source>
            <translation>the form's name, as --list tells it</translation>
        </message>
        <message>
            <source>a form to fill by hand, without a matter</source>
            <translation>a form to fill by hand, without a matter</translation>
        </message>
        <message>
            <source>names the forms, one a line</source>
            <translation>names the forms, one a line</translation>
        </message>
        <message>
            <source>Copies a ledger, also one in use, and counts what the copy holds.</source>
            <translation>Copies a ledger, also one in use, and counts what the copy holds.</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>the file to write</translation>
        </message>
        <message>
            <source>Makes a ledger of a backup; a ledger that stands there already is kept beside it.</source>
            <translation>Makes a ledger of a backup; a ledger that stands there already is kept beside it.</translation>
        </message>
        <message>
            <source>the ledger to write</source>
            <translation>the ledger to write</translation>
        </message>
        <message>
            <source>Usage: anhe %1 %2</source>
            <translation>Usage: anhe %1 %2</translation>
        </message>
        <message>
            <source>Reckons the last day of a limit and says why.</source>
            <translation>Reckons the last day of a limit and says why.</translation>
        </message>
        <message>
            <source>%1 of %2 matters</source>
            <translation>%1 of %2 matters</translation>
        </message>
        <message>
            <source>An example ledger of %1 matters was made: %2</source>
            <translation>An example ledger of %1 matters was made: %2</translation>
        </message>
        <message>
            <source>%1 has no sheet “%2”; it has %3.</source>
            <translation>%1 has no sheet “%2”; it has %3.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>This ledger keeps no column mappings.</source>
            <translation>This ledger keeps no column mappings.</translation>
        </message>
        <message>
            <source>This ledger keeps no column mapping “%1”; it keeps %2.</source>
            <translation>This ledger keeps no column mapping “%1”; it keeps %2.</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>taken</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>repeated</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>Read %1, new %2, repeated %3, refused %4</source>
            <translation>Read %1, new %2, repeated %3, refused %4</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Row %1, %2: %3</translation>
        </message>
        <message>
            <source>Nothing was kept: this was a dry run.</source>
            <translation>Nothing was kept: this was a dry run.</translation>
        </message>
        <message>
            <source>The ledger of %1 was made: %2</source>
            <translation>The ledger of %1 was made: %2</translation>
        </message>
        <message>
            <source>--output ends in .pdf or .docx, not “%1”.</source>
            <translation>--output ends in .pdf or .docx, not “%1”.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>--quarter needs a quarter like 2026Q3, not “%1”.</source>
            <translation>--quarter needs a quarter like 2026Q3, not “%1”.</translation>
        </message>
        <message>
            <source>Note, %1: %2</source>
            <translation>Note, %1: %2</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>matters</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>problems</translation>
        </message>
        <message>
            <source>timeline entries</source>
            <translation>timeline entries</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>referrals</translation>
        </message>
        <message>
            <source>pauses of referrals</source>
            <translation>pauses of referrals</translation>
        </message>
        <message>
            <source>agreements</source>
            <translation>agreements</translation>
        </message>
        <message>
            <source>items of agreements</source>
            <translation>items of agreements</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>payments</translation>
        </message>
        <message>
            <source>judicial confirmations</source>
            <translation>judicial confirmations</translation>
        </message>
        <message>
            <source>call-backs</source>
            <translation>call-backs</translation>
        </message>
        <message>
            <source>seals</source>
            <translation>seals</translation>
        </message>
        <message>
            <source>openings of seals</source>
            <translation>openings of seals</translation>
        </message>
        <message>
            <source>autopsies</source>
            <translation>autopsies</translation>
        </message>
        <message>
            <source>lines of material lists</source>
            <translation>lines of material lists</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>attachments</translation>
        </message>
        <message>
            <source>pieces of attachments</source>
            <translation>pieces of attachments</translation>
        </message>
        <message>
            <source>departments</source>
            <translation>departments</translation>
        </message>
        <message>
            <source>members of staff</source>
            <translation>members of staff</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>categories</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>settings</translation>
        </message>
        <message>
            <source>drafts</source>
            <translation>drafts</translation>
        </message>
        <message>
            <source>imports</source>
            <translation>imports</translation>
        </message>
        <message>
            <source>lines of history</source>
            <translation>lines of history</translation>
        </message>
        <message>
            <source>end of the history</source>
            <translation>end of the history</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There is no form “%1”; “anhe form --list” names them.</source>
            <translation>There is no form “%1”; “anhe form --list” names them.</translation>
        </message>
        <message>
            <source>There is no matter “%1” in this ledger.</source>
            <translation>There is no matter “%1” in this ledger.</translation>
        </message>
        <message>
            <source>The ledger does not hold yet what the form “%1” is about; --blank prints it to be filled by hand.</source>
            <translation>The ledger does not hold yet what the form “%1” is about; --blank prints it to be filled by hand.</translation>
        </message>
        <message>
            <source>Not filled in yet: %1</source>
            <translation>Not filled in yet: %1</translation>
        </message>
        <message>
            <source>Places of the template that nothing is known for: %1</source>
            <translation>Places of the template that nothing is known for: %1</translation>
        </message>
        <message>
            <source>%1 exists already and was not touched.</source>
            <translation>%1 exists already and was not touched.</translation>
        </message>
        <message>
            <source>A PDF shows the built-in form; your office's own Word file of “%1” is filled when --output ends in .docx.</source>
            <translation>A PDF shows the built-in form; your office's own Word file of “%1” is filled when --output ends in .docx.</translation>
        </message>
        <message>
            <source>Submitted on %1 by %2; figures and words are those of that day, as of %3.</source>
            <translation>Submitted on %1 by %2; figures and words are those of that day, as of %3.</translation>
        </message>
        <message>
            <source>Counted today, these differ:</source>
            <translation>Counted today, these differ:</translation>
        </message>
        <message>
            <source>The report of %1 is submitted and frozen as of %2; another --as-of needs a new version of it.</source>
            <translation>The report of %1 is submitted and frozen as of %2; another --as-of needs a new version of it.</translation>
        </message>
        <message>
            <source>papers in the indexes of files</source>
            <translation>papers in the indexes of files</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>reports</translation>
        </message>
        <message>
            <source>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or later</source>
            <translation>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or later</translation>
        </message>
        <message>
            <source>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or earlier</source>
            <translation>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or earlier</translation>
        </message>
        <message>
            <source>policies in force, claims open or institutions in scope on this day</source>
            <translation>policies in force, claims open or institutions in scope on this day</translation>
        </message>
        <message>
            <source>in this status, e.g. registered or closed; of institutions e.g. lapsed</source>
            <translation>in this status, e.g. registered or closed; of institutions e.g. lapsed</translation>
        </message>
        <message>
            <source>Says whether a matter is insured, by which policy, and why; or writes the coverage of institutions on a day, or the claims of a year.</source>
            <translation>Says whether a matter is insured, by which policy, and why; or writes the coverage of institutions on a day, or the claims of a year.</translation>
        </message>
        <message>
            <source>text (when not given) or json</source>
            <translation>text (when not given) or json</translation>
        </message>
        <message>
            <source>writes who is insured on this day</source>
            <translation>writes who is insured on this day</translation>
        </message>
        <message>
            <source>writes the claims of this year</source>
            <translation>writes the claims of this year</translation>
        </message>
        <message>
            <source>a hidden risk's number, for its write-off</source>
            <translation>a hidden risk's number, for its write-off</translation>
        </message>
        <message>
            <source>a supervision notice's number</source>
            <translation>a supervision notice's number</translation>
        </message>
        <message>
            <source>the month of a monthly return, e.g. 2026-09</source>
            <translation>the month of a monthly return, e.g. 2026-09</translation>
        </message>
        <message>
            <source>Policy %1, %2</source>
            <translation>Policy %1, %2</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Missing: %1</translation>
        </message>
        <message>
            <source>To be reported to the insurer by %1</source>
            <translation>To be reported to the insurer by %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>There is no register “%1”; there are %2.</source>
            <translation>There is no register “%1”; there are %2.</translation>
        </message>
        <message>
            <source>--month is written 2026-09, not “%1”.</source>
            <translation>--month is written 2026-09, not “%1”.</translation>
        </message>
        <message>
            <source>There is no “%1” in this ledger.</source>
            <translation>There is no “%1” in this ledger.</translation>
        </message>
        <message>
            <source>institutions</source>
            <translation>institutions</translation>
        </message>
        <message>
            <source>times of institutions in scope</source>
            <translation>times of institutions in scope</translation>
        </message>
        <message>
            <source>policies</source>
            <translation>policies</translation>
        </message>
        <message>
            <source>institutions of policies</source>
            <translation>institutions of policies</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>claims</translation>
        </message>
        <message>
            <source>papers of claims</source>
            <translation>papers of claims</translation>
        </message>
        <message>
            <source>prepayments</source>
            <translation>prepayments</translation>
        </message>
        <message>
            <source>matters' notes on insurance</source>
            <translation>matters' notes on insurance</translation>
        </message>
        <message>
            <source>hidden risks</source>
            <translation>hidden risks</translation>
        </message>
        <message>
            <source>extensions of rectifications</source>
            <translation>extensions of rectifications</translation>
        </message>
        <message>
            <source>links of risks to matters</source>
            <translation>links of risks to matters</translation>
        </message>
        <message>
            <source>sweeps</source>
            <translation>sweeps</translation>
        </message>
        <message>
            <source>grid cells</source>
            <translation>grid cells</translation>
        </message>
        <message>
            <source>supervision notices</source>
            <translation>supervision notices</translation>
        </message>
        <message>
            <source>replies to notices</source>
            <translation>replies to notices</translation>
        </message>
        <message>
            <source>complaint clusters</source>
            <translation>complaint clusters</translation>
        </message>
        <message>
            <source>matters of clusters</source>
            <translation>matters of clusters</translation>
        </message>
        <message>
            <source>stability risk assessments</source>
            <translation>stability risk assessments</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>activities</translation>
        </message>
        <message>
            <source>findings of activities</source>
            <translation>findings of activities</translation>
        </message>
        <message>
            <source>assessment sheets</source>
            <translation>assessment sheets</translation>
        </message>
        <message>
            <source>lines of assessment sheets</source>
            <translation>lines of assessment sheets</translation>
        </message>
        <message>
            <source>values of indicators</source>
            <translation>values of indicators</translation>
        </message>
        <message>
            <source>courses of petitions</source>
            <translation>courses of petitions</translation>
        </message>
        <message>
            <source>leaders in charge of matters</source>
            <translation>leaders in charge of matters</translation>
        </message>
        <message>
            <source>Brings the rows of an xlsx, ods or csv file into the register of matters, institutions, policies, activities, indicators or hidden risks.</source>
            <translation>Brings the rows of an xlsx, ods or csv file into the register of matters, institutions, policies, activities, indicators or hidden risks.</translation>
        </message>
        <message>
            <source>matters (when not given), institutions, policies, activities, indicators or risks</source>
            <translation>matters (when not given), institutions, policies, activities, indicators or risks</translation>
        </message>
        <message>
            <source>the number of a major decision, or of a scoring sheet</source>
            <translation>the number of a major decision, or of a scoring sheet</translation>
        </message>
        <message>
            <source>first day of the activity log</source>
            <translation>first day of the activity log</translation>
        </message>
        <message>
            <source>last day of the activity log</source>
            <translation>last day of the activity log</translation>
        </message>
        <message>
            <source>of the yearly work report</source>
            <translation>of the yearly work report</translation>
        </message>
        <message>
            <source>Scoring sheet of an assessment (--assessment NUMBER)</source>
            <translation>Scoring sheet of an assessment (--assessment NUMBER)</translation>
        </message>
        <message>
            <source>Log of safe-hospital activities (--from DATE --to DATE)</source>
            <translation>Log of safe-hospital activities (--from DATE --to DATE)</translation>
        </message>
        <message>
            <source>Yearly safe-hospital work report (--year YEAR)</source>
            <translation>Yearly safe-hospital work report (--year YEAR)</translation>
        </message>
        <message>
            <source>the number of a weekly sheet or an urgent report</source>
            <translation>the number of a weekly sheet or an urgent report</translation>
        </message>
        <message>
            <source>“%1” is a sheet of another kind: %2.</source>
            <translation>“%1” is a sheet of another kind: %2.</translation>
        </message>
        <message>
            <source>Anhe, the ledger of a hospital's complaint and dispute office.

Usage: anhe [LEDGER]       opens the window
       anhe COMMAND …      works without a window
</source>
            <translation>Anhe, the ledger of a hospital's complaint and dispute office.

Usage: anhe [LEDGER]       opens the window
       anhe COMMAND …      works without a window
</translation>
        </message>
        <message>
            <source>“anhe help COMMAND” tells more. Exit code: 0 done, 1 refused, 2 wrong usage.
ANHE_LANG=en speaks English.
</source>
            <translation>“anhe help COMMAND” tells more. Exit code: 0 done, 1 refused, 2 wrong usage.
ANHE_LANG=en speaks English.
</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 has not begun.</translation>
        </message>
        <message>
            <source>--from %1 is later than --to %2.</source>
            <translation>--from %1 is later than --to %2.</translation>
        </message>
        <message>
            <source>--%1 says nothing here; leave it out.</source>
            <translation>--%1 says nothing here; leave it out.</translation>
        </message>
        <message>
            <source>Written: %1 (%2)</source>
            <translation>Written: %1 (%2)</translation>
        </message>
        <message>
            <source>The ledger itself is not whole: %1</source>
            <translation>The ledger itself is not whole: %1</translation>
        </message>
        <message>
            <source>The output could not be written to its end.</source>
            <translation>The output could not be written to its end.</translation>
        </message>
        <message>
            <source>complaint, dispute or petition; of referrals the route, e.g. people; of institutions e.g. hospital; of risks and decisions the level, of notices the step, of sweeps weekly, monthly or urgent</source>
            <translation>complaint, dispute or petition; of referrals the route, e.g. people; of institutions e.g. hospital; of risks and decisions the level, of notices the step, of sweeps weekly, monthly or urgent</translation>
        </message>
        <message>
            <source>which of the matter's seals; 1 is the first, the last when not given</source>
            <translation>which of the matter's seals; 1 is the first, the last when not given</translation>
        </message>
        <message>
            <source>which of the matter's referrals; the last when not given</source>
            <translation>which of the matter's referrals; the last when not given</translation>
        </message>
        <message>
            <source>which of the matter's claims; the last when not given</source>
            <translation>which of the matter's claims; the last when not given</translation>
        </message>
        <message>
            <source>Proves a ledger whole: file, links, history, numbers, attachments; counts its rows.</source>
            <translation>Proves a ledger whole: file, links, history, numbers, attachments; counts its rows.</translation>
        </message>
        <message>
            <source>The matter has no seal %1; --seal counts to %2.</source>
            <translation>The matter has no seal %1; --seal counts to %2.</translation>
        </message>
        <message>
            <source>The matter has %1 of these; this paper is about the last. --%2 chooses another one.</source>
            <translation>The matter has %1 of these; this paper is about the last. --%2 chooses another one.</translation>
        </message>
        <message>
            <source>Columns not used: %1</source>
            <translation>Columns not used: %1</translation>
        </message>
        <message>
            <source>No column of the table fills: %1.</source>
            <translation>No column of the table fills: %1.</translation>
        </message>
        <message>
            <source>The headings found are: %1.</source>
            <translation>The headings found are: %1.</translation>
        </message>
        <message>
            <source>Name the missing column in the file, e.g. %1, or give a mapping kept in the ledger with --map.</source>
            <translation>Name the missing column in the file, e.g. %1, or give a mapping kept in the ledger with --map.</translation>
        </message>
        <message>
            <source>If the headings look broken, the encoding was not recognised: save the file as UTF-8 or .xlsx.</source>
            <translation>If the headings look broken, the encoding was not recognised: save the file as UTF-8 or .xlsx.</translation>
        </message>
        <message>
            <source>%1 is a text file and has no sheets; leave --sheet out.</source>
            <translation>%1 is a text file and has no sheets; leave --sheet out.</translation>
        </message>
        <message>
            <source>%1 Nothing was imported.</source>
            <translation>%1 Nothing was imported.</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>“%1” is not a day and a kind parted by one comma.</source>
            <translation>“%1” is not a day and a kind parted by one comma.</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-02-14.</source>
            <translation>“%1” is not a date like 2026-02-14.</translation>
        </message>
        <message>
            <source>“%1” is neither off (a day off) nor work (worked).</source>
            <translation>“%1” is neither off (a day off) nor work (worked).</translation>
        </message>
        <message>
            <source>%1 is a %2 and worked anyway; work is for a Saturday or Sunday.</source>
            <translation>%1 is a %2 and worked anyway; work is for a Saturday or Sunday.</translation>
        </message>
        <message>
            <source>the first line must read “date,kind”, but reads “%1”.</source>
            <translation>the first line must read “date,kind”, but reads “%1”.</translation>
        </message>
        <message>
            <source>%1 stands in the file twice.</source>
            <translation>%1 stands in the file twice.</translation>
        </message>
        <message>
            <source>The calendar file holds no day.</source>
            <translation>The calendar file holds no day.</translation>
        </message>
        <message>
            <source>New Year</source>
            <translation>New Year</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <translation>Labour Day</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>National Day</translation>
        </message>
        <message>
            <source>Victory Day</source>
            <translation>Victory Day</translation>
        </message>
        <message>
            <source>Spring Festival</source>
            <translation>Spring Festival</translation>
        </message>
        <message>
            <source>Qingming Festival</source>
            <translation>Qingming Festival</translation>
        </message>
        <message>
            <source>Dragon Boat Festival</source>
            <translation>Dragon Boat Festival</translation>
        </message>
        <message>
            <source>Mid-Autumn Festival</source>
            <translation>Mid-Autumn Festival</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Public holiday</translation>
        </message>
    </context>
    <context>
        <name>deadlines</name>
        <message>
            <source>%1 (as quoted in the press; the official text prevails)</source>
            <translation>%1 (as quoted in the press; the official text prevails)</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>at once</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>the same day</translation>
        </message>
        <message>
            <source>hours as prescribed</source>
            <translation>hours as prescribed</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hour</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 hours</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 day</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 days</translation>
        </message>
        <message>
            <source>1 working day</source>
            <translation>1 working day</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 working days</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 year</translation>
        </message>
        <message>
            <source>%1 years</source>
            <translation>%1 years</translation>
        </message>
        <message>
            <source>the end of the week</source>
            <translation>the end of the week</translation>
        </message>
        <message>
            <source>the end of the month</source>
            <translation>the end of the month</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>as written</translation>
        </message>
        <message>
            <source>Measures for Complaint Handling in Medical Institutions</source>
            <translation>Measures for Complaint Handling in Medical Institutions</translation>
        </message>
        <message>
            <source>Insurance Law, art. 23</source>
            <translation>Insurance Law, art. 23</translation>
        </message>
        <message>
            <source>Rules on Reporting Medical Quality Events</source>
            <translation>Rules on Reporting Medical Quality Events</translation>
        </message>
        <message>
            <source>the office's own rule</source>
            <translation>the office's own rule</translation>
        </message>
        <message>
            <source>Medical Accident Regulation, art. 43–44</source>
            <translation>Medical Accident Regulation, art. 43–44</translation>
        </message>
        <message>
            <source>Feedback on a complaint that can be checked on the spot</source>
            <translation>Feedback on a complaint that can be checked on the spot</translation>
        </message>
        <message>
            <source>receipt of the complaint</source>
            <translation>receipt of the complaint</translation>
        </message>
        <message>
            <source>Feedback on a complaint that needs investigation</source>
            <translation>Feedback on a complaint that needs investigation</translation>
        </message>
        <message>
            <source>Feedback on a complaint that concerns several departments</source>
            <translation>Feedback on a complaint that concerns several departments</translation>
        </message>
        <message>
            <source>Telling the patient side the lawful routes</source>
            <translation>Telling the patient side the lawful routes</translation>
        </message>
        <message>
            <source>knowledge of the dispute</source>
            <translation>knowledge of the dispute</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 23</source>
            <translation>Medical Dispute Regulation, art. 23</translation>
        </message>
        <message>
            <source>Report of a major dispute to the health authority</source>
            <translation>Report of a major dispute to the health authority</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 28; hours set by the province</source>
            <translation>Medical Dispute Regulation, art. 28; hours set by the province</translation>
        </message>
        <message>
            <source>Autopsy, body not frozen</source>
            <translation>Autopsy, body not frozen</translation>
        </message>
        <message>
            <source>the patient's death</source>
            <translation>the patient's death</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 26</source>
            <translation>Medical Dispute Regulation, art. 26</translation>
        </message>
        <message>
            <source>Autopsy, body frozen</source>
            <translation>Autopsy, body frozen</translation>
        </message>
        <message>
            <source>Keeping of the body</source>
            <translation>Keeping of the body</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 27</source>
            <translation>Medical Dispute Regulation, art. 27</translation>
        </message>
        <message>
            <source>Opening of sealed records by the hospital alone, if no further claim was made</source>
            <translation>Opening of sealed records by the hospital alone, if no further claim was made</translation>
        </message>
        <message>
            <source>sealing</source>
            <translation>sealing</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 24</source>
            <translation>Medical Dispute Regulation, art. 24</translation>
        </message>
        <message>
            <source>People's mediation</source>
            <translation>People's mediation</translation>
        </message>
        <message>
            <source>acceptance</source>
            <translation>acceptance</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 38</source>
            <translation>Medical Dispute Regulation, art. 38</translation>
        </message>
        <message>
            <source>Administrative mediation, decision on acceptance</source>
            <translation>Administrative mediation, decision on acceptance</translation>
        </message>
        <message>
            <source>receipt of the application</source>
            <translation>receipt of the application</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 40</source>
            <translation>Medical Dispute Regulation, art. 40</translation>
        </message>
        <message>
            <source>Administrative mediation</source>
            <translation>Administrative mediation</translation>
        </message>
        <message>
            <source>Joint application for judicial confirmation</source>
            <translation>Joint application for judicial confirmation</translation>
        </message>
        <message>
            <source>effect of the agreement</source>
            <translation>effect of the agreement</translation>
        </message>
        <message>
            <source>People's Mediation Law, art. 33</source>
            <translation>People's Mediation Law, art. 33</translation>
        </message>
        <message>
            <source>Written report of a settled or judged medical accident</source>
            <translation>Written report of a settled or judged medical accident</translation>
        </message>
        <message>
            <source>settlement or judgment</source>
            <translation>settlement or judgment</translation>
        </message>
        <message>
            <source>Report of a general quality event</source>
            <translation>Report of a general quality event</translation>
        </message>
        <message>
            <source>finding of the event</source>
            <translation>finding of the event</translation>
        </message>
        <message>
            <source>Report of a major quality event</source>
            <translation>Report of a major quality event</translation>
        </message>
        <message>
            <source>Report of an extraordinarily severe quality event</source>
            <translation>Report of an extraordinarily severe quality event</translation>
        </message>
        <message>
            <source>Report to the liability insurer</source>
            <translation>Report to the liability insurer</translation>
        </message>
        <message>
            <source>knowledge of the first claim</source>
            <translation>knowledge of the first claim</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>the policy</translation>
        </message>
        <message>
            <source>Assessment by the insurer</source>
            <translation>Assessment by the insurer</translation>
        </message>
        <message>
            <source>full request for payment</source>
            <translation>full request for payment</translation>
        </message>
        <message>
            <source>Payment by the insurer</source>
            <translation>Payment by the insurer</translation>
        </message>
        <message>
            <source>agreement on the payment</source>
            <translation>agreement on the payment</translation>
        </message>
        <message>
            <source>Notice of refusal by the insurer</source>
            <translation>Notice of refusal by the insurer</translation>
        </message>
        <message>
            <source>the insurer's assessment</source>
            <translation>the insurer's assessment</translation>
        </message>
        <message>
            <source>Insurance Law, art. 24</source>
            <translation>Insurance Law, art. 24</translation>
        </message>
        <message>
            <source>Prepayment by the insurer</source>
            <translation>Prepayment by the insurer</translation>
        </message>
        <message>
            <source>request with proof</source>
            <translation>request with proof</translation>
        </message>
        <message>
            <source>Insurance Law, art. 25</source>
            <translation>Insurance Law, art. 25</translation>
        </message>
        <message>
            <source>Telling the petitioner of acceptance</source>
            <translation>Telling the petitioner of acceptance</translation>
        </message>
        <message>
            <source>receipt of the petition</source>
            <translation>receipt of the petition</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 23</source>
            <translation>Petition Work Regulation, art. 23</translation>
        </message>
        <message>
            <source>Objection to a transferred petition</source>
            <translation>Objection to a transferred petition</translation>
        </message>
        <message>
            <source>receipt of the transfer</source>
            <translation>receipt of the transfer</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 22–23</source>
            <translation>Petition Work Regulation, art. 22–23</translation>
        </message>
        <message>
            <source>Finishing of a petition</source>
            <translation>Finishing of a petition</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 34</source>
            <translation>Petition Work Regulation, art. 34</translation>
        </message>
        <message>
            <source>Request for review of a petition's answer</source>
            <translation>Request for review of a petition's answer</translation>
        </message>
        <message>
            <source>receipt of the answer</source>
            <translation>receipt of the answer</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 35</source>
            <translation>Petition Work Regulation, art. 35</translation>
        </message>
        <message>
            <source>Opinion on the review of a petition</source>
            <translation>Opinion on the review of a petition</translation>
        </message>
        <message>
            <source>receipt of the request</source>
            <translation>receipt of the request</translation>
        </message>
        <message>
            <source>Request for re-review of a petition</source>
            <translation>Request for re-review of a petition</translation>
        </message>
        <message>
            <source>receipt of the review opinion</source>
            <translation>receipt of the review opinion</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 36</source>
            <translation>Petition Work Regulation, art. 36</translation>
        </message>
        <message>
            <source>Opinion on the re-review of a petition</source>
            <translation>Opinion on the re-review of a petition</translation>
        </message>
        <message>
            <source>Limitation of the claim (for information)</source>
            <translation>Limitation of the claim (for information)</translation>
        </message>
        <message>
            <source>knowledge of damage and debtor</source>
            <translation>knowledge of damage and debtor</translation>
        </message>
        <message>
            <source>Civil Code, art. 188</source>
            <translation>Civil Code, art. 188</translation>
        </message>
        <message>
            <source>Answer to a supervision notice</source>
            <translation>Answer to a supervision notice</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>the order</translation>
        </message>
        <message>
            <source>Rectification of a risk</source>
            <translation>Rectification of a risk</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promise</translation>
        </message>
        <message>
            <source>the promise</source>
            <translation>the promise</translation>
        </message>
        <message>
            <source>Weekly sweep</source>
            <translation>Weekly sweep</translation>
        </message>
        <message>
            <source>the week of the sweep</source>
            <translation>the week of the sweep</translation>
        </message>
        <message>
            <source>Monthly return</source>
            <translation>Monthly return</translation>
        </message>
        <message>
            <source>the month of the return</source>
            <translation>the month of the return</translation>
        </message>
        <message>
            <source>The day on which the limit starts is missing.</source>
            <translation>The day on which the limit starts is missing.</translation>
        </message>
        <message>
            <source>A date lies outside the years 1949 to 2199.</source>
            <translation>A date lies outside the years 1949 to 2199.</translation>
        </message>
        <message>
            <source>A pause has no first day.</source>
            <translation>A pause has no first day.</translation>
        </message>
        <message>
            <source>A pause ends before it begins.</source>
            <translation>A pause ends before it begins.</translation>
        </message>
        <message>
            <source>An extension is a number of days from 1 to 3660.</source>
            <translation>An extension is a number of days from 1 to 3660.</translation>
        </message>
        <message>
            <source>This limit cannot be extended.</source>
            <translation>This limit cannot be extended.</translation>
        </message>
        <message>
            <source>This limit can be extended by %1 at most.</source>
            <translation>This limit can be extended by %1 at most.</translation>
        </message>
        <message>
            <source>The length of this limit is fixed and cannot be given.</source>
            <translation>The length of this limit is fixed and cannot be given.</translation>
        </message>
        <message>
            <source>The length of a limit is a number from 1 to 3660.</source>
            <translation>The length of a limit is a number from 1 to 3660.</translation>
        </message>
        <message>
            <source>The last day of this limit is reckoned and cannot be given.</source>
            <translation>The last day of this limit is reckoned and cannot be given.</translation>
        </message>
        <message>
            <source>The day named lies before the start.</source>
            <translation>The day named lies before the start.</translation>
        </message>
        <message>
            <source>This limit has no national length: give the hours that the policy or the province sets.</source>
            <translation>This limit has no national length: give the hours that the policy or the province sets.</translation>
        </message>
        <message>
            <source>This limit has no fixed length: give the day it names, or a number of days.</source>
            <translation>This limit has no fixed length: give the day it names, or a number of days.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Paused since %1; left of the limit: %2.</source>
            <translation>Paused since %1; left of the limit: %2.</translation>
        </message>
        <message>
            <source>Due at %1.</source>
            <translation>Due at %1.</translation>
        </message>
        <message>
            <source>Full at the end of %1.</source>
            <translation>Full at the end of %1.</translation>
        </message>
        <message>
            <source>Due on %1.</source>
            <translation>Due on %1.</translation>
        </message>
        <message>
            <source>Rule: %1: %2.</source>
            <translation>Rule: %1: %2.</translation>
        </message>
        <message>
            <source>Rule: %1: by %2.</source>
            <translation>Rule: %1: by %2.</translation>
        </message>
        <message>
            <source>Rule: %1: at most %3 from %2.</source>
            <translation>Rule: %1: at most %3 from %2.</translation>
        </message>
        <message>
            <source>Rule: %1: once %3 are full since %2.</source>
            <translation>Rule: %1: once %3 are full since %2.</translation>
        </message>
        <message>
            <source>Rule: %1: within %3 from %2.</source>
            <translation>Rule: %1: within %3 from %2.</translation>
        </message>
        <message>
            <source>Day named: %1.</source>
            <translation>Day named: %1.</translation>
        </message>
        <message>
            <source>Length as written: %1.</source>
            <translation>Length as written: %1.</translation>
        </message>
        <message>
            <source>Local value: %1.</source>
            <translation>Local value: %1.</translation>
        </message>
        <message>
            <source>National value %1, local value %2: the stricter local one applies.</source>
            <translation>National value %1, local value %2: the stricter local one applies.</translation>
        </message>
        <message>
            <source>National value %1, local value %2: the local one is not stricter, the national applies.</source>
            <translation>National value %1, local value %2: the local one is not stricter, the national applies.</translation>
        </message>
        <message>
            <source>Extended by %1.</source>
            <translation>Extended by %1.</translation>
        </message>
        <message>
            <source>Start: %1 (%2); it runs by the hour from then (Civil Code, art. 201).</source>
            <translation>Start: %1 (%2); it runs by the hour from then (Civil Code, art. 201).</translation>
        </message>
        <message>
            <source>Start: %1 (%2); that day is not counted, %3 is the first (Civil Code, art. 201).</source>
            <translation>Start: %1 (%2); that day is not counted, %3 is the first (Civil Code, art. 201).</translation>
        </message>
        <message>
            <source>Start: %1 (%2).</source>
            <translation>Start: %1 (%2).</translation>
        </message>
        <message>
            <source>Make-up working days, counted: %1.</source>
            <translation>Make-up working days, counted: %1.</translation>
        </message>
        <message>
            <source>Worked by the office, counted: %1.</source>
            <translation>Worked by the office, counted: %1.</translation>
        </message>
        <message>
            <source>Holidays, not counted: %1.</source>
            <translation>Holidays, not counted: %1.</translation>
        </message>
        <message>
            <source>Office closed, not counted: %1.</source>
            <translation>Office closed, not counted: %1.</translation>
        </message>
        <message>
            <source>Weekends, not counted: %1 days.</source>
            <translation>Weekends, not counted: %1 days.</translation>
        </message>
        <message>
            <source>Weekends, not counted: %1.</source>
            <translation>Weekends, not counted: %1.</translation>
        </message>
        <message>
            <source>No rest days fall into this time.</source>
            <translation>No rest days fall into this time.</translation>
        </message>
        <message>
            <source>No day was counted before the pause.</source>
            <translation>No day was counted before the pause.</translation>
        </message>
        <message>
            <source>Counted: %1 (%2).</source>
            <translation>Counted: %1 (%2).</translation>
        </message>
        <message>
            <source>Rest days in between are counted.</source>
            <translation>Rest days in between are counted.</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>from %1 on</translation>
        </message>
        <message>
            <source>Pauses do not stop this limit; none was left out.</source>
            <translation>Pauses do not stop this limit; none was left out.</translation>
        </message>
        <message>
            <source>Pauses, not counted: %1.</source>
            <translation>Pauses, not counted: %1.</translation>
        </message>
        <message>
            <source>The last month has no such day, so its last day counts (Civil Code, art. 202).</source>
            <translation>The last month has no such day, so its last day counts (Civil Code, art. 202).</translation>
        </message>
        <message>
            <source>The last day is a rest day: %1; so the next working day, %2 (Civil Code, art. 203).</source>
            <translation>The last day is a rest day: %1; so the next working day, %2 (Civil Code, art. 203).</translation>
        </message>
        <message>
            <source>The last day is a rest day: %1; this limit does not move on.</source>
            <translation>The last day is a rest day: %1; this limit does not move on.</translation>
        </message>
        <message>
            <source>The calendar has no working days of %1: plain weekends were counted.</source>
            <translation>The calendar has no working days of %1: plain weekends were counted.</translation>
        </message>
        <message>
            <source>The working days of %1 are not published yet: plain weekends were counted, and the day may change.</source>
            <translation>The working days of %1 are not published yet: plain weekends were counted, and the day may change.</translation>
        </message>
        <message>
            <source>The working days of %1 are not published yet; this limit does not depend on them.</source>
            <translation>The working days of %1 are not published yet; this limit does not depend on them.</translation>
        </message>
        <message>
            <source>plain weekends</source>
            <translation>plain weekends</translation>
        </message>
        <message>
            <source>Calendar: %1.</source>
            <translation>Calendar: %1.</translation>
        </message>
        <message>
            <source>Basis: %1.</source>
            <translation>Basis: %1.</translation>
        </message>
        <message>
            <source>less than an hour left</source>
            <translation>less than an hour left</translation>
        </message>
        <message>
            <source>1 hour left</source>
            <translation>1 hour left</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>%1 hours left</translation>
        </message>
        <message>
            <source>1 rest day left</source>
            <translation>1 rest day left</translation>
        </message>
        <message>
            <source>%1 rest days left</source>
            <translation>%1 rest days left</translation>
        </message>
        <message>
            <source>1 working day left</source>
            <translation>1 working day left</translation>
        </message>
        <message>
            <source>%1 working days left</source>
            <translation>%1 working days left</translation>
        </message>
        <message>
            <source>overdue by less than an hour</source>
            <translation>overdue by less than an hour</translation>
        </message>
        <message>
            <source>overdue by 1 hour</source>
            <translation>overdue by 1 hour</translation>
        </message>
        <message>
            <source>overdue by %1 hours</source>
            <translation>overdue by %1 hours</translation>
        </message>
        <message>
            <source>overdue by less than a working day</source>
            <translation>overdue by less than a working day</translation>
        </message>
        <message>
            <source>overdue by 1 working day</source>
            <translation>overdue by 1 working day</translation>
        </message>
        <message>
            <source>overdue by %1 working days</source>
            <translation>overdue by %1 working days</translation>
        </message>
        <message>
            <source>full on %1</source>
            <translation>full on %1</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>time is full</source>
            <translation>time is full</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>done late</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>%1, %2: from %3 to %4</source>
            <translation>%1, %2: from %3 to %4</translation>
        </message>
        <message>
            <source>the agreement or judgment</source>
            <translation>the agreement or judgment</translation>
        </message>
        <message>
            <source>Payment agreed or ordered</source>
            <translation>Payment agreed or ordered</translation>
        </message>
        <message>
            <source>Call-back after an agreement</source>
            <translation>Call-back after an agreement</translation>
        </message>
        <message>
            <source>overdue by %1 days</source>
            <translation>overdue by %1 days</translation>
        </message>
        <message>
            <source>1 day left</source>
            <translation>1 day left</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>%1 days left</translation>
        </message>
        <message>
            <source>overdue by 1 day</source>
            <translation>overdue by 1 day</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>--%1 needs a whole number from 1 on, not “%2”.</source>
            <translation>--%1 needs a whole number from 1 on, not “%2”.</translation>
        </message>
        <message>
            <source>--from is missing: when does the limit start?</source>
            <translation>--from is missing: when does the limit start?</translation>
        </message>
        <message>
            <source>“%1” is not a time like 2026-02-09T10:00.</source>
            <translation>“%1” is not a time like 2026-02-09T10:00.</translation>
        </message>
        <message>
            <source>This limit runs by the hour: give the time as well, like 2026-02-09T10:00.</source>
            <translation>This limit runs by the hour: give the time as well, like 2026-02-09T10:00.</translation>
        </message>
        <message>
            <source>“%1” is not a pause like 2026-03-09..2026-03-20.</source>
            <translation>“%1” is not a pause like 2026-03-09..2026-03-20.</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-02-09.</source>
            <translation>“%1” is not a date like 2026-02-09.</translation>
        </message>
        <message>
            <source>The calendar %1 cannot be read: %2.</source>
            <translation>The calendar %1 cannot be read: %2.</translation>
        </message>
        <message>
            <source>--format is text or json, not “%1”.</source>
            <translation>--format is text or json, not “%1”.</translation>
        </message>
        <message>
            <source>“%1” was not understood.</source>
            <translation>“%1” was not understood.</translation>
        </message>
        <message>
            <source>--rule is missing; “anhe due --list” names the rules.</source>
            <translation>--rule is missing; “anhe due --list” names the rules.</translation>
        </message>
        <message>
            <source>There is no rule “%1”; “anhe due --list” names the rules.</source>
            <translation>There is no rule “%1”; “anhe due --list” names the rules.</translation>
        </message>
        <message>
            <source>Usage: anhe due --rule RULE --from DATETIME [--pause FROM..TO]… [--extend N] [--length N] [--on DATE]
                [--local N] [--calendar FILE] [--format text|json]
       anhe due --list [--format text|json]

  --rule RULE        key of the rule; --list names them
  --from DATETIME    when the limit starts: 2026-02-09T10:00 or 2026-02-09
  --pause FROM..TO   days left out, both included; FROM.. while the pause lasts; may be repeated
  --extend N         an extension agreed or granted, in the rule's unit
  --length N         the hours of the policy or the days of an order, where the rule leaves them open
  --on DATE          the day that an order or a promise names
  --local N          a stricter local value, in the rule's unit
  --calendar FILE    another working-day calendar (CSV: date,kind)
</source>
            <translation>Usage: anhe due --rule RULE --from DATETIME [--pause FROM..TO]… [--extend N] [--length N] [--on DATE]
                [--local N] [--calendar FILE] [--format text|json]
       anhe due --list [--format text|json]

  --rule RULE        key of the rule; --list names them
  --from DATETIME    when the limit starts: 2026-02-09T10:00 or 2026-02-09
  --pause FROM..TO   days left out, both included; FROM.. while the pause lasts; may be repeated
  --extend N         an extension agreed or granted, in the rule's unit
  --length N         the hours of the policy or the days of an order, where the rule leaves them open
  --on DATE          the day that an order or a promise names
  --local N          a stricter local value, in the rule's unit
  --calendar FILE    another working-day calendar (CSV: date,kind)
</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Timeline entry added</source>
            <translation>Timeline entry added</translation>
        </message>
        <message>
            <source>Checklist of materials changed</source>
            <translation>Checklist of materials changed</translation>
        </message>
        <message>
            <source>Evidence sealed</source>
            <translation>Evidence sealed</translation>
        </message>
        <message>
            <source>Seal opened</source>
            <translation>Seal opened</translation>
        </message>
        <message>
            <source>Autopsy recorded</source>
            <translation>Autopsy recorded</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>File attached</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>File removed</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Kind of matter</source>
            <translation>Kind of matter</translation>
        </message>
        <message>
            <source>Number elsewhere</source>
            <translation>Number elsewhere</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Received at</translation>
        </message>
        <message>
            <source>Hour of receipt known</source>
            <translation>Hour of receipt known</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>Happened on</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Complainant's sex</source>
            <translation>Complainant's sex</translation>
        </message>
        <message>
            <source>Complainant's ID number</source>
            <translation>Complainant's ID number</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Complainant's address</source>
            <translation>Complainant's address</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>Relation to the patient</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Patient's sex</source>
            <translation>Patient's sex</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>Born on</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Patient's ID number</source>
            <translation>Patient's ID number</translation>
        </message>
        <message>
            <source>Patient's phone</source>
            <translation>Patient's phone</translation>
        </message>
        <message>
            <source>Patient's address</source>
            <translation>Patient's address</translation>
        </message>
        <message>
            <source>Inpatient or outpatient number</source>
            <translation>Inpatient or outpatient number</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Care</translation>
        </message>
        <message>
            <source>Admitted on</source>
            <translation>Admitted on</translation>
        </message>
        <message>
            <source>Discharged on</source>
            <translation>Discharged on</translation>
        </message>
        <message>
            <source>Died at</source>
            <translation>Died at</translation>
        </message>
        <message>
            <source>Department complained of</source>
            <translation>Department complained of</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>Category of the problem</translation>
        </message>
        <message>
            <source>Staff complained of</source>
            <translation>Staff complained of</translation>
        </message>
        <message>
            <source>Problems complained of</source>
            <translation>Problems complained of</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>What is wanted</translation>
        </message>
        <message>
            <source>Demands in words</source>
            <translation>Demands in words</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>Amount claimed</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Accident grade</source>
            <translation>Accident grade</translation>
        </message>
        <message>
            <source>Adverse event</source>
            <translation>Adverse event</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Responsibility</translation>
        </message>
        <message>
            <source>Major dispute</source>
            <translation>Major dispute</translation>
        </message>
        <message>
            <source>Reported to the authority at</source>
            <translation>Reported to the authority at</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Leader's instruction</source>
            <translation>Leader's instruction</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Time limit of the answer</source>
            <translation>Time limit of the answer</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <source>Text of the answer</source>
            <translation>Text of the answer</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Answered at</translation>
        </message>
        <message>
            <source>Complainant told on</source>
            <translation>Complainant told on</translation>
        </message>
        <message>
            <source>Told how</source>
            <translation>Told how</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Ending</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Dispute since</source>
            <translation>Dispute since</translation>
        </message>
        <message>
            <source>Earlier matter</source>
            <translation>Earlier matter</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Acceptance told on</source>
            <translation>Acceptance told on</translation>
        </message>
        <message>
            <source>Extended by days</source>
            <translation>Extended by days</translation>
        </message>
        <message>
            <source>Amount paid</source>
            <translation>Amount paid</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>0 no harm</source>
            <translation>0 no harm</translation>
        </message>
        <message>
            <source>1 slight</source>
            <translation>1 slight</translation>
        </message>
        <message>
            <source>2 marked</source>
            <translation>2 marked</translation>
        </message>
        <message>
            <source>3 grave</source>
            <translation>3 grave</translation>
        </message>
        <message>
            <source>Ethnic group</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <source>Patient's ethnic group</source>
            <translation>Patient's ethnic group</translation>
        </message>
        <message>
            <source>Patient's occupation</source>
            <translation>Patient's occupation</translation>
        </message>
        <message>
            <source>What makes it a major dispute</source>
            <translation>What makes it a major dispute</translation>
        </message>
        <message>
            <source>Known as major since</source>
            <translation>Known as major since</translation>
        </message>
        <message>
            <source>Checklist of materials</source>
            <translation>Checklist of materials</translation>
        </message>
        <message>
            <source>Autopsy: told at</source>
            <translation>Autopsy: told at</translation>
        </message>
        <message>
            <source>Autopsy: told to</source>
            <translation>Autopsy: told to</translation>
        </message>
        <message>
            <source>Autopsy: decision</source>
            <translation>Autopsy: decision</translation>
        </message>
        <message>
            <source>Autopsy: decided at</source>
            <translation>Autopsy: decided at</translation>
        </message>
        <message>
            <source>Autopsy: signed by</source>
            <translation>Autopsy: signed by</translation>
        </message>
        <message>
            <source>Autopsy: body frozen</source>
            <translation>Autopsy: body frozen</translation>
        </message>
        <message>
            <source>Autopsy: performed at</source>
            <translation>Autopsy: performed at</translation>
        </message>
        <message>
            <source>Autopsy: performed by</source>
            <translation>Autopsy: performed by</translation>
        </message>
        <message>
            <source>Autopsy: body released on</source>
            <translation>Autopsy: body released on</translation>
        </message>
        <message>
            <source>Autopsy: remark</source>
            <translation>Autopsy: remark</translation>
        </message>
        <message>
            <source>Repeated petition</source>
            <translation>Repeated petition</translation>
        </message>
        <message>
            <source>How acceptance was told</source>
            <translation>How acceptance was told</translation>
        </message>
        <message>
            <source>Extended on</source>
            <translation>Extended on</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>Extension granted by</translation>
        </message>
        <message>
            <source>Reason of the extension</source>
            <translation>Reason of the extension</translation>
        </message>
        <message>
            <source>Opinion on the demand</source>
            <translation>Opinion on the demand</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Number of the document</translation>
        </message>
        <message>
            <source>Opinion issued on</source>
            <translation>Opinion issued on</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Opinion in words</source>
            <translation>Opinion in words</translation>
        </message>
        <message>
            <source>Rule or policy it rests on</source>
            <translation>Rule or policy it rests on</translation>
        </message>
        <message>
            <source>Opinion delivered on</source>
            <translation>Opinion delivered on</translation>
        </message>
        <message>
            <source>How it was delivered</source>
            <translation>How it was delivered</translation>
        </message>
        <message>
            <source>Review asked for on</source>
            <translation>Review asked for on</translation>
        </message>
        <message>
            <source>Who reviews</source>
            <translation>Who reviews</translation>
        </message>
        <message>
            <source>Review answered on</source>
            <translation>Review answered on</translation>
        </message>
        <message>
            <source>The opinion stands</source>
            <translation>The opinion stands</translation>
        </message>
        <message>
            <source>Answer of the review</source>
            <translation>Answer of the review</translation>
        </message>
        <message>
            <source>Re-review asked for on</source>
            <translation>Re-review asked for on</translation>
        </message>
        <message>
            <source>Who re-reviews</source>
            <translation>Who re-reviews</translation>
        </message>
        <message>
            <source>Re-review answered on</source>
            <translation>Re-review answered on</translation>
        </message>
        <message>
            <source>The review stands</source>
            <translation>The review stands</translation>
        </message>
        <message>
            <source>Answer of the re-review</source>
            <translation>Answer of the re-review</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>Leader in charge</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>In charge since</source>
            <translation>In charge since</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>Open before the period</source>
            <translation>Open before the period</translation>
        </message>
        <message>
            <source>Matters received before the first day of the period and not closed before it. Voided numbers never count.</source>
            <translation>Matters received before the first day of the period and not closed before it. Voided numbers never count.</translation>
        </message>
        <message>
            <source>Received in the period</source>
            <translation>Received in the period</translation>
        </message>
        <message>
            <source>Matters received on a day of the period, each counted once.</source>
            <translation>Matters received on a day of the period, each counted once.</translation>
        </message>
        <message>
            <source>Closed in the period</source>
            <translation>Closed in the period</translation>
        </message>
        <message>
            <source>Matters closed on a day of the period, whenever received.</source>
            <translation>Matters closed on a day of the period, whenever received.</translation>
        </message>
        <message>
            <source>Open after the period</source>
            <translation>Open after the period</translation>
        </message>
        <message>
            <source>Matters received by the last day of the period and not closed by it: open before + received − closed.</source>
            <translation>Matters received by the last day of the period and not closed by it: open before + received − closed.</translation>
        </message>
        <message>
            <source>Major disputes</source>
            <translation>Major disputes</translation>
        </message>
        <message>
            <source>Matters received in the period that the office's checklist calls major.</source>
            <translation>Matters received in the period that the office's checklist calls major.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>Visits recorded on a day of the period, first and further ones.</source>
            <translation>Visits recorded on a day of the period, first and further ones.</translation>
        </message>
        <message>
            <source>Persons who came</source>
            <translation>Persons who came</translation>
        </message>
        <message>
            <source>The head counts of these visits, summed.</source>
            <translation>The head counts of these visits, summed.</translation>
        </message>
        <message>
            <source>Feedback on time</source>
            <translation>Feedback on time</translation>
        </message>
        <message>
            <source>Answered on or before the due day ÷ received in the period and either answered or due before the as-of day.</source>
            <translation>Answered on or before the due day ÷ received in the period and either answered or due before the as-of day.</translation>
        </message>
        <message>
            <source>Answered late</source>
            <translation>Answered late</translation>
        </message>
        <message>
            <source>Received in the period and answered after the due day.</source>
            <translation>Received in the period and answered after the due day.</translation>
        </message>
        <message>
            <source>Feedback overdue</source>
            <translation>Feedback overdue</translation>
        </message>
        <message>
            <source>Received by the last day of the period, open, and on the as-of day past the due day without an answer.</source>
            <translation>Received by the last day of the period, open, and on the as-of day past the due day without an answer.</translation>
        </message>
        <message>
            <source>Closed, complainant not told</source>
            <translation>Closed, complainant not told</translation>
        </message>
        <message>
            <source>Closed in the period without a record that the complainant was told the result.</source>
            <translation>Closed in the period without a record that the complainant was told the result.</translation>
        </message>
        <message>
            <source>Mean days to close</source>
            <translation>Mean days to close</translation>
        </message>
        <message>
            <source>Calendar days from receipt to closing, mean over the matters closed in the period.</source>
            <translation>Calendar days from receipt to closing, mean over the matters closed in the period.</translation>
        </message>
        <message>
            <source>Median days to close</source>
            <translation>Median days to close</translation>
        </message>
        <message>
            <source>Calendar days from receipt to closing, middle value over the matters closed in the period.</source>
            <translation>Calendar days from receipt to closing, middle value over the matters closed in the period.</translation>
        </message>
        <message>
            <source>Repeat share</source>
            <translation>Repeat share</translation>
        </message>
        <message>
            <source>Received in the period and linked to an earlier, closed matter ÷ received in the period.</source>
            <translation>Received in the period and linked to an earlier, closed matter ÷ received in the period.</translation>
        </message>
        <message>
            <source>Petitions accepted</source>
            <translation>Petitions accepted</translation>
        </message>
        <message>
            <source>Petitions received in the period and accepted.</source>
            <translation>Petitions received in the period and accepted.</translation>
        </message>
        <message>
            <source>Petitions finished</source>
            <translation>Petitions finished</translation>
        </message>
        <message>
            <source>Petitions closed in the period.</source>
            <translation>Petitions closed in the period.</translation>
        </message>
        <message>
            <source>Petitions open</source>
            <translation>Petitions open</translation>
        </message>
        <message>
            <source>Petitions open at the end of the period.</source>
            <translation>Petitions open at the end of the period.</translation>
        </message>
        <message>
            <source>Petitions settled the first time</source>
            <translation>Petitions settled the first time</translation>
        </message>
        <message>
            <source>First petitions closed in the period that no later matter takes up again ÷ first petitions closed in the period.</source>
            <translation>First petitions closed in the period that no later matter takes up again ÷ first petitions closed in the period.</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Claimed</translation>
        </message>
        <message>
            <source>Amounts claimed in the matters received in the period.</source>
            <translation>Amounts claimed in the matters received in the period.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period, each counted once.</source>
            <translation>Problems raised by the matters received in the period, each counted once.</translation>
        </message>
        <message>
            <source>Agreements by people's mediation</source>
            <translation>Agreements by people's mediation</translation>
        </message>
        <message>
            <source>People's mediations concluded in the period by an agreement.</source>
            <translation>People's mediations concluded in the period by an agreement.</translation>
        </message>
        <message>
            <source>People's mediations that failed</source>
            <translation>People's mediations that failed</translation>
        </message>
        <message>
            <source>People's mediations concluded in the period without agreement in time.</source>
            <translation>People's mediations concluded in the period without agreement in time.</translation>
        </message>
        <message>
            <source>People's mediations terminated</source>
            <translation>People's mediations terminated</translation>
        </message>
        <message>
            <source>People's mediations terminated in the period.</source>
            <translation>People's mediations terminated in the period.</translation>
        </message>
        <message>
            <source>People's mediations withdrawn</source>
            <translation>People's mediations withdrawn</translation>
        </message>
        <message>
            <source>People's mediations withdrawn in the period after they had been accepted.</source>
            <translation>People's mediations withdrawn in the period after they had been accepted.</translation>
        </message>
        <message>
            <source>People's mediations accepted</source>
            <translation>People's mediations accepted</translation>
        </message>
        <message>
            <source>People's mediations accepted on a day of the period.</source>
            <translation>People's mediations accepted on a day of the period.</translation>
        </message>
        <message>
            <source>People's mediations concluded</source>
            <translation>People's mediations concluded</translation>
        </message>
        <message>
            <source>People's mediations once accepted that ended on a day of the period: by agreement, without agreement, terminated or withdrawn.</source>
            <translation>People's mediations once accepted that ended on a day of the period: by agreement, without agreement, terminated or withdrawn.</translation>
        </message>
        <message>
            <source>People's mediations open</source>
            <translation>People's mediations open</translation>
        </message>
        <message>
            <source>People's mediations accepted by the last day of the period and not concluded by it.</source>
            <translation>People's mediations accepted by the last day of the period and not concluded by it.</translation>
        </message>
        <message>
            <source>Mediation success by those concluded</source>
            <translation>Mediation success by those concluded</translation>
        </message>
        <message>
            <source>Agreements ÷ people's mediations concluded in the period.</source>
            <translation>Agreements ÷ people's mediations concluded in the period.</translation>
        </message>
        <message>
            <source>Mediation success by those accepted</source>
            <translation>Mediation success by those accepted</translation>
        </message>
        <message>
            <source>Of the people's mediations accepted in the period, those that have come to an agreement, whenever ÷ people's mediations accepted in the period.</source>
            <translation>Of the people's mediations accepted in the period, those that have come to an agreement, whenever ÷ people's mediations accepted in the period.</translation>
        </message>
        <message>
            <source>Routes begun</source>
            <translation>Routes begun</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits accepted or begun on a day of the period.</source>
            <translation>Negotiations, mediations and lawsuits accepted or begun on a day of the period.</translation>
        </message>
        <message>
            <source>Routes concluded</source>
            <translation>Routes concluded</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits once accepted that ended on a day of the period.</source>
            <translation>Negotiations, mediations and lawsuits once accepted that ended on a day of the period.</translation>
        </message>
        <message>
            <source>Routes concluded by agreement</source>
            <translation>Routes concluded by agreement</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits that ended on a day of the period by an agreement.</source>
            <translation>Negotiations, mediations and lawsuits that ended on a day of the period by an agreement.</translation>
        </message>
        <message>
            <source>Routes open</source>
            <translation>Routes open</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits accepted by the last day of the period and not concluded by it.</source>
            <translation>Negotiations, mediations and lawsuits accepted by the last day of the period and not concluded by it.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Payments recorded on any route on a day of the period, and amounts entered in matters closed in the period as far as no recorded payment stands behind them.</source>
            <translation>Payments recorded on any route on a day of the period, and amounts entered in matters closed in the period as far as no recorded payment stands behind them.</translation>
        </message>
        <message>
            <source>Paid by insurers</source>
            <translation>Paid by insurers</translation>
        </message>
        <message>
            <source>Paid by the hospital itself</source>
            <translation>Paid by the hospital itself</translation>
        </message>
        <message>
            <source>Payments by the hospital recorded on a day of the period.</source>
            <translation>Payments by the hospital recorded on a day of the period.</translation>
        </message>
        <message>
            <source>Paid by doctors</source>
            <translation>Paid by doctors</translation>
        </message>
        <message>
            <source>Payments by doctors recorded on a day of the period.</source>
            <translation>Payments by doctors recorded on a day of the period.</translation>
        </message>
        <message>
            <source>Paid by others</source>
            <translation>Paid by others</translation>
        </message>
        <message>
            <source>Payments by other payers recorded on a day of the period.</source>
            <translation>Payments by other payers recorded on a day of the period.</translation>
        </message>
        <message>
            <source>Paid, payer not recorded</source>
            <translation>Paid, payer not recorded</translation>
        </message>
        <message>
            <source>Amounts entered in matters closed in the period as far as no recorded payment stands behind them.</source>
            <translation>Amounts entered in matters closed in the period as far as no recorded payment stands behind them.</translation>
        </message>
        <message>
            <source>%1 Of these: %2.</source>
            <translation>%1 Of these: %2.</translation>
        </message>
        <message>
            <source>Received by month</source>
            <translation>Received by month</translation>
        </message>
        <message>
            <source>Other departments</source>
            <translation>Other departments</translation>
        </message>
        <message>
            <source>Received by department</source>
            <translation>Received by department</translation>
        </message>
        <message>
            <source>Days from receipt to closing</source>
            <translation>Days from receipt to closing</translation>
        </message>
        <message>
            <source>over 60 days</source>
            <translation>over 60 days</translation>
        </message>
        <message>
            <source>Received by quarter</source>
            <translation>Received by quarter</translation>
        </message>
        <message>
            <source>Closed by quarter</source>
            <translation>Closed by quarter</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>Received by category</translation>
        </message>
        <message>
            <source>Problems by category</source>
            <translation>Problems by category</translation>
        </message>
        <message>
            <source>Received by channel</source>
            <translation>Received by channel</translation>
        </message>
        <message>
            <source>Begun by route</source>
            <translation>Begun by route</translation>
        </message>
        <message>
            <source>None given</source>
            <translation>None given</translation>
        </message>
        <message>
            <source>Severity %1</source>
            <translation>Severity %1</translation>
        </message>
        <message>
            <source>Matters received in the period, of the kind: %1.</source>
            <translation>Matters received in the period, of the kind: %1.</translation>
        </message>
        <message>
            <source>Matters received in the period, by the channel: %1.</source>
            <translation>Matters received in the period, by the channel: %1.</translation>
        </message>
        <message>
            <source>Matters received in the period, main department: %1.</source>
            <translation>Matters received in the period, main department: %1.</translation>
        </message>
        <message>
            <source>Matters received in the period, main category: %1 (with what is below it).</source>
            <translation>Matters received in the period, main category: %1 (with what is below it).</translation>
        </message>
        <message>
            <source>Matters received in the period, severity: %1.</source>
            <translation>Matters received in the period, severity: %1.</translation>
        </message>
        <message>
            <source>Matters open at the end of the period, of the kind: %1.</source>
            <translation>Matters open at the end of the period, of the kind: %1.</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period, category: %1 (with what is below it).</source>
            <translation>Problems raised by the matters received in the period, category: %1 (with what is below it).</translation>
        </message>
        <message>
            <source>Received, by kind</source>
            <translation>Received, by kind</translation>
        </message>
        <message>
            <source>Matters received in the period by their kind; the parts add up to all received.</source>
            <translation>Matters received in the period by their kind; the parts add up to all received.</translation>
        </message>
        <message>
            <source>Received, by channel</source>
            <translation>Received, by channel</translation>
        </message>
        <message>
            <source>Matters received in the period by the channel they came through; the parts add up to all received.</source>
            <translation>Matters received in the period by the channel they came through; the parts add up to all received.</translation>
        </message>
        <message>
            <source>Received, by department</source>
            <translation>Received, by department</translation>
        </message>
        <message>
            <source>Matters received in the period by the main department concerned; the parts, none given among them, add up to all received.</source>
            <translation>Matters received in the period by the main department concerned; the parts, none given among them, add up to all received.</translation>
        </message>
        <message>
            <source>Received, by category (each matter once)</source>
            <translation>Received, by category (each matter once)</translation>
        </message>
        <message>
            <source>Matters received in the period by their main category with what is below it; the parts add up to all received.</source>
            <translation>Matters received in the period by their main category with what is below it; the parts add up to all received.</translation>
        </message>
        <message>
            <source>Received, by severity</source>
            <translation>Received, by severity</translation>
        </message>
        <message>
            <source>Matters received in the period by severity 0 to 3; the parts, none given among them, add up to all received.</source>
            <translation>Matters received in the period by severity 0 to 3; the parts, none given among them, add up to all received.</translation>
        </message>
        <message>
            <source>Open after the period, by kind</source>
            <translation>Open after the period, by kind</translation>
        </message>
        <message>
            <source>Matters open at the end of the period by their kind; the parts add up to all open.</source>
            <translation>Matters open at the end of the period by their kind; the parts add up to all open.</translation>
        </message>
        <message>
            <source>Problems, by category (each problem once)</source>
            <translation>Problems, by category (each problem once)</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period by category with what is below it; the parts add up to all problems, which may be more than the matters.</source>
            <translation>Problems raised by the matters received in the period by category with what is below it; the parts add up to all problems, which may be more than the matters.</translation>
        </message>
        <message>
            <source>%1, in parts</source>
            <translation>%1, in parts</translation>
        </message>
        <message>
            <source>%1 The parts add up to it.</source>
            <translation>%1 The parts add up to it.</translation>
        </message>
        <message>
            <source>Institutions insured</source>
            <translation>Institutions insured</translation>
        </message>
        <message>
            <source>Institutions in scope that are insured on the last day of the period ÷ institutions in scope on that day.</source>
            <translation>Institutions in scope that are insured on the last day of the period ÷ institutions in scope on that day.</translation>
        </message>
        <message>
            <source>Institutions in scope</source>
            <translation>Institutions in scope</translation>
        </message>
        <message>
            <source>Institutions that have to be insured on the last day of the period.</source>
            <translation>Institutions that have to be insured on the last day of the period.</translation>
        </message>
        <message>
            <source>Institutions not insured</source>
            <translation>Institutions not insured</translation>
        </message>
        <message>
            <source>Institutions in scope without cover on the last day of the period: lapsed or never insured.</source>
            <translation>Institutions in scope without cover on the last day of the period: lapsed or never insured.</translation>
        </message>
        <message>
            <source>Institutions about to lose cover</source>
            <translation>Institutions about to lose cover</translation>
        </message>
        <message>
            <source>Insured institutions whose cover ends within 60 days after the period with nothing to follow.</source>
            <translation>Insured institutions whose cover ends within 60 days after the period with nothing to follow.</translation>
        </message>
        <message>
            <source>Claims reported to insurers</source>
            <translation>Claims reported to insurers</translation>
        </message>
        <message>
            <source>Claims against the liability insurer reported on a day of the period. Voided numbers never count.</source>
            <translation>Claims against the liability insurer reported on a day of the period. Voided numbers never count.</translation>
        </message>
        <message>
            <source>Claims agreed</source>
            <translation>Claims agreed</translation>
        </message>
        <message>
            <source>Claims whose amount was agreed on a day of the period.</source>
            <translation>Claims whose amount was agreed on a day of the period.</translation>
        </message>
        <message>
            <source>Claims refused</source>
            <translation>Claims refused</translation>
        </message>
        <message>
            <source>Claims refused by the insurer on a day of the period.</source>
            <translation>Claims refused by the insurer on a day of the period.</translation>
        </message>
        <message>
            <source>Claims open</source>
            <translation>Claims open</translation>
        </message>
        <message>
            <source>Claims reported by the last day of the period and not paid, refused, withdrawn or closed by it.</source>
            <translation>Claims reported by the last day of the period and not paid, refused, withdrawn or closed by it.</translation>
        </message>
        <message>
            <source>Paid out by liability insurers</source>
            <translation>Paid out by liability insurers</translation>
        </message>
        <message>
            <source>Agreed in claims</source>
            <translation>Agreed in claims</translation>
        </message>
        <message>
            <source>Amounts agreed with insurers on a day of the period: insurer's share + hospital's share + deductible.</source>
            <translation>Amounts agreed with insurers on a day of the period: insurer's share + hospital's share + deductible.</translation>
        </message>
        <message>
            <source>Insurers' share of what was agreed</source>
            <translation>Insurers' share of what was agreed</translation>
        </message>
        <message>
            <source>What insurers bear of the amounts agreed in the period.</source>
            <translation>What insurers bear of the amounts agreed in the period.</translation>
        </message>
        <message>
            <source>Hospital's share of what was agreed</source>
            <translation>Hospital's share of what was agreed</translation>
        </message>
        <message>
            <source>What the hospital bears of the amounts agreed in the period, without the deductible.</source>
            <translation>What the hospital bears of the amounts agreed in the period, without the deductible.</translation>
        </message>
        <message>
            <source>Deductibles of what was agreed</source>
            <translation>Deductibles of what was agreed</translation>
        </message>
        <message>
            <source>Deductibles of the amounts agreed in the period.</source>
            <translation>Deductibles of the amounts agreed in the period.</translation>
        </message>
        <message>
            <source>Risks found by kind</source>
            <translation>Risks found by kind</translation>
        </message>
        <message>
            <source>Institutions insured by level</source>
            <translation>Institutions insured by level</translation>
        </message>
        <message>
            <source>Risks open before the period</source>
            <translation>Risks open before the period</translation>
        </message>
        <message>
            <source>Hidden risks found before the first day of the period and not written off before it. Voided numbers never count.</source>
            <translation>Hidden risks found before the first day of the period and not written off before it. Voided numbers never count.</translation>
        </message>
        <message>
            <source>Risks found</source>
            <translation>Risks found</translation>
        </message>
        <message>
            <source>Hidden risks found on a day of the period.</source>
            <translation>Hidden risks found on a day of the period.</translation>
        </message>
        <message>
            <source>Risks written off</source>
            <translation>Risks written off</translation>
        </message>
        <message>
            <source>Hidden risks written off on a day of the period, whenever found.</source>
            <translation>Hidden risks written off on a day of the period, whenever found.</translation>
        </message>
        <message>
            <source>Risks open after the period</source>
            <translation>Risks open after the period</translation>
        </message>
        <message>
            <source>Hidden risks found by the last day of the period and not written off by it: open before + found − written off.</source>
            <translation>Hidden risks found by the last day of the period and not written off by it: open before + found − written off.</translation>
        </message>
        <message>
            <source>Risks overdue</source>
            <translation>Risks overdue</translation>
        </message>
        <message>
            <source>Hidden risks found by the last day of the period, assigned, not rectified, and on the as-of day past their limit.</source>
            <translation>Hidden risks found by the last day of the period, assigned, not rectified, and on the as-of day past their limit.</translation>
        </message>
        <message>
            <source>Weekly sweeps handed in</source>
            <translation>Weekly sweeps handed in</translation>
        </message>
        <message>
            <source>Signed weekly sheets of the weeks that end on a day of the period, zero reports among them.</source>
            <translation>Signed weekly sheets of the weeks that end on a day of the period, zero reports among them.</translation>
        </message>
        <message>
            <source>Zero reports</source>
            <translation>Zero reports</translation>
        </message>
        <message>
            <source>Of these: signed sheets on which nothing was found.</source>
            <translation>Of these: signed sheets on which nothing was found.</translation>
        </message>
        <message>
            <source>Weekly sweeps missing</source>
            <translation>Weekly sweeps missing</translation>
        </message>
        <message>
            <source>Weeks of a grid cell that end on a day of the period and before the as-of day, without a signed sheet.</source>
            <translation>Weeks of a grid cell that end on a day of the period and before the as-of day, without a signed sheet.</translation>
        </message>
        <message>
            <source>Supervision notices issued</source>
            <translation>Supervision notices issued</translation>
        </message>
        <message>
            <source>Supervision notices issued on a day of the period.</source>
            <translation>Supervision notices issued on a day of the period.</translation>
        </message>
        <message>
            <source>Supervision notices replied to</source>
            <translation>Supervision notices replied to</translation>
        </message>
        <message>
            <source>Of these: notices that the unit has replied to, whenever.</source>
            <translation>Of these: notices that the unit has replied to, whenever.</translation>
        </message>
        <message>
            <source>Supervision notices in arrears</source>
            <translation>Supervision notices in arrears</translation>
        </message>
        <message>
            <source>Notices issued by the last day of the period, open, and on the as-of day past their limit without an answer to judge.</source>
            <translation>Notices issued by the last day of the period, open, and on the as-of day past their limit without an answer to judge.</translation>
        </message>
        <message>
            <source>Risks found, by level</source>
            <translation>Risks found, by level</translation>
        </message>
        <message>
            <source>Hidden risks found in the period by their level before measures; the parts add up to all found.</source>
            <translation>Hidden risks found in the period by their level before measures; the parts add up to all found.</translation>
        </message>
        <message>
            <source>Risks written off, by level</source>
            <translation>Risks written off, by level</translation>
        </message>
        <message>
            <source>Hidden risks written off in the period by their level before measures; the parts add up to all written off.</source>
            <translation>Hidden risks written off in the period by their level before measures; the parts add up to all written off.</translation>
        </message>
        <message>
            <source>Risks overdue, by level</source>
            <translation>Risks overdue, by level</translation>
        </message>
        <message>
            <source>Hidden risks past their limit by their level before measures; the parts add up to all overdue.</source>
            <translation>Hidden risks past their limit by their level before measures; the parts add up to all overdue.</translation>
        </message>
        <message>
            <source>Risks found, by kind</source>
            <translation>Risks found, by kind</translation>
        </message>
        <message>
            <source>Hidden risks found in the period by their kind; the parts, none given among them, add up to all found.</source>
            <translation>Hidden risks found in the period by their kind; the parts, none given among them, add up to all found.</translation>
        </message>
        <message>
            <source>Petitions closed in the period, by their opinion document: %1.</source>
            <translation>Petitions closed in the period, by their opinion document: %1.</translation>
        </message>
        <message>
            <source>First petitions</source>
            <translation>First petitions</translation>
        </message>
        <message>
            <source>Petitions received in the period for the first time.</source>
            <translation>Petitions received in the period for the first time.</translation>
        </message>
        <message>
            <source>Repeated petitions</source>
            <translation>Repeated petitions</translation>
        </message>
        <message>
            <source>Petitions received in the period that are marked as repeated or take up an earlier matter.</source>
            <translation>Petitions received in the period that are marked as repeated or take up an earlier matter.</translation>
        </message>
        <message>
            <source>Activities held on a day of the period, of this kind: %1.</source>
            <translation>Activities held on a day of the period, of this kind: %1.</translation>
        </message>
        <message>
            <source>Typed by the office: %1. Source: %2.</source>
            <translation>Typed by the office: %1. Source: %2.</translation>
        </message>
        <message>
            <source>Typed by the office: %1 ÷ %2. Source: %3.</source>
            <translation>Typed by the office: %1 ÷ %2. Source: %3.</translation>
        </message>
        <message>
            <source>Safe-hospital activities</source>
            <translation>Safe-hospital activities</translation>
        </message>
        <message>
            <source>Activities of the safe-hospital log held on a day of the period; voided numbers never count.</source>
            <translation>Activities of the safe-hospital log held on a day of the period; voided numbers never count.</translation>
        </message>
        <message>
            <source>Activities with findings not in the risk register</source>
            <translation>Activities with findings not in the risk register</translation>
        </message>
        <message>
            <source>Activities held on a day of the period with a finding that was not taken up as a hidden risk.</source>
            <translation>Activities held on a day of the period with a finding that was not taken up as a hidden risk.</translation>
        </message>
        <message>
            <source>Drills not evaluated</source>
            <translation>Drills not evaluated</translation>
        </message>
        <message>
            <source>Drills held on a day of the period without an evaluation.</source>
            <translation>Drills held on a day of the period without an evaluation.</translation>
        </message>
        <message>
            <source>Petitions received, first and repeated</source>
            <translation>Petitions received, first and repeated</translation>
        </message>
        <message>
            <source>Petitions received in the period, first or repeated; the parts add up to all petitions received.</source>
            <translation>Petitions received in the period, first or repeated; the parts add up to all petitions received.</translation>
        </message>
        <message>
            <source>Petitions finished, by opinion</source>
            <translation>Petitions finished, by opinion</translation>
        </message>
        <message>
            <source>Petitions closed in the period by what their opinion document says; the parts, those without one among them, add up to all closed.</source>
            <translation>Petitions closed in the period by what their opinion document says; the parts, those without one among them, add up to all closed.</translation>
        </message>
        <message>
            <source>Safe-hospital activities, by kind</source>
            <translation>Safe-hospital activities, by kind</translation>
        </message>
        <message>
            <source>Activities held in the period by their kind; the parts add up to all held.</source>
            <translation>Activities held in the period by their kind; the parts add up to all held.</translation>
        </message>
        <message>
            <source>Meetings, by kind</source>
            <translation>Meetings, by kind</translation>
        </message>
        <message>
            <source>Meetings held in the period by their kind; the parts add up to all held.</source>
            <translation>Meetings held in the period by their kind; the parts add up to all held.</translation>
        </message>
        <message>
            <source>Joint actions with the police, by kind</source>
            <translation>Joint actions with the police, by kind</translation>
        </message>
        <message>
            <source>Joint actions with the police in the period by their kind; the parts add up to all of them.</source>
            <translation>Joint actions with the police in the period by their kind; the parts add up to all of them.</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 to %2 days</translation>
        </message>
        <message>
            <source>Major disputes open</source>
            <translation>Major disputes open</translation>
        </message>
        <message>
            <source>Matters open after the period that the office's checklist calls major, whenever received.</source>
            <translation>Matters open after the period that the office's checklist calls major, whenever received.</translation>
        </message>
        <message>
            <source>Insurer's shares of the claims paid out on a day of the period; counted in the claims, not among the payments recorded on the routes.</source>
            <translation>Insurer's shares of the claims paid out on a day of the period; counted in the claims, not among the payments recorded on the routes.</translation>
        </message>
        <message>
            <source>Mediations without agreement, matter open</source>
            <translation>Mediations without agreement, matter open</translation>
        </message>
        <message>
            <source>People's mediations that failed or were terminated in the period, whose matter is not closed at its end.</source>
            <translation>People's mediations that failed or were terminated in the period, whose matter is not closed at its end.</translation>
        </message>
        <message>
            <source>Payments by an insurer recorded on a route on a day of the period; what it paid out in claims is counted there.</source>
            <translation>Payments by an insurer recorded on a route on a day of the period; what it paid out in claims is counted there.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Medical dispute</source>
            <translation>Medical dispute</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>Petition</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Phone call</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Suggestion box</source>
            <translation>Suggestion box</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>Hotline 12345</translation>
        </message>
        <message>
            <source>Health hotline 12320</source>
            <translation>Health hotline 12320</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Transfer from above</source>
            <translation>Transfer from above</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>Found by staff</source>
            <translation>Found by staff</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>Other channel</translation>
        </message>
        <message>
            <source>Sex unknown</source>
            <translation>Sex unknown</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>Relation unknown</source>
            <translation>Relation unknown</translation>
        </message>
        <message>
            <source>The patient</source>
            <translation>The patient</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>Spouse</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Sibling</source>
            <translation>Sibling</translation>
        </message>
        <message>
            <source>Other kin</source>
            <translation>Other kin</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>Friend</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Member of staff</source>
            <translation>Member of staff</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>Other relation</translation>
        </message>
        <message>
            <source>Care unknown</source>
            <translation>Care unknown</translation>
        </message>
        <message>
            <source>Outpatient</source>
            <translation>Outpatient</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <source>Inpatient</source>
            <translation>Inpatient</translation>
        </message>
        <message>
            <source>Check-up</source>
            <translation>Check-up</translation>
        </message>
        <message>
            <source>Other care</source>
            <translation>Other care</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Apology</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Waiver of fees</source>
            <translation>Waiver of fees</translation>
        </message>
        <message>
            <source>Further treatment</source>
            <translation>Further treatment</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Compensation</translation>
        </message>
        <message>
            <source>Discipline of staff</source>
            <translation>Discipline of staff</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Improvement</translation>
        </message>
        <message>
            <source>Other demand</source>
            <translation>Other demand</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>Not graded</translation>
        </message>
        <message>
            <source>Grade 1A</source>
            <translation>Grade 1A</translation>
        </message>
        <message>
            <source>Grade 1B</source>
            <translation>Grade 1B</translation>
        </message>
        <message>
            <source>Grade 2A</source>
            <translation>Grade 2A</translation>
        </message>
        <message>
            <source>Grade 2B</source>
            <translation>Grade 2B</translation>
        </message>
        <message>
            <source>Grade 2C</source>
            <translation>Grade 2C</translation>
        </message>
        <message>
            <source>Grade 2D</source>
            <translation>Grade 2D</translation>
        </message>
        <message>
            <source>Grade 3A</source>
            <translation>Grade 3A</translation>
        </message>
        <message>
            <source>Grade 3B</source>
            <translation>Grade 3B</translation>
        </message>
        <message>
            <source>Grade 3C</source>
            <translation>Grade 3C</translation>
        </message>
        <message>
            <source>Grade 3D</source>
            <translation>Grade 3D</translation>
        </message>
        <message>
            <source>Grade 3E</source>
            <translation>Grade 3E</translation>
        </message>
        <message>
            <source>Grade 4</source>
            <translation>Grade 4</translation>
        </message>
        <message>
            <source>No adverse event</source>
            <translation>No adverse event</translation>
        </message>
        <message>
            <source>Adverse event I</source>
            <translation>Adverse event I</translation>
        </message>
        <message>
            <source>Adverse event II</source>
            <translation>Adverse event II</translation>
        </message>
        <message>
            <source>Adverse event III</source>
            <translation>Adverse event III</translation>
        </message>
        <message>
            <source>Adverse event IV</source>
            <translation>Adverse event IV</translation>
        </message>
        <message>
            <source>Responsibility open</source>
            <translation>Responsibility open</translation>
        </message>
        <message>
            <source>Full responsibility</source>
            <translation>Full responsibility</translation>
        </message>
        <message>
            <source>Main responsibility</source>
            <translation>Main responsibility</translation>
        </message>
        <message>
            <source>Equal responsibility</source>
            <translation>Equal responsibility</translation>
        </message>
        <message>
            <source>Secondary responsibility</source>
            <translation>Secondary responsibility</translation>
        </message>
        <message>
            <source>Slight responsibility</source>
            <translation>Slight responsibility</translation>
        </message>
        <message>
            <source>No responsibility</source>
            <translation>No responsibility</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Investigating</source>
            <translation>Investigating</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>In negotiation</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>In mediation</translation>
        </message>
        <message>
            <source>In administrative mediation</source>
            <translation>In administrative mediation</translation>
        </message>
        <message>
            <source>In court</source>
            <translation>In court</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Not ended</translation>
        </message>
        <message>
            <source>Answered and closed</source>
            <translation>Answered and closed</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferred</translation>
        </message>
        <message>
            <source>No ground</source>
            <translation>No ground</translation>
        </message>
        <message>
            <source>Already before a court or mediator</source>
            <translation>Already before a court or mediator</translation>
        </message>
        <message>
            <source>Already handled by the authority</source>
            <translation>Already handled by the authority</translation>
        </message>
        <message>
            <source>No clear object or facts</source>
            <translation>No clear object or facts</translation>
        </message>
        <message>
            <source>Public-order or criminal case</source>
            <translation>Public-order or criminal case</translation>
        </message>
        <message>
            <source>Outside the hospital's powers</source>
            <translation>Outside the hospital's powers</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Acceptable</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>Dissatisfied</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promise</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Sealed record</source>
            <translation>Sealed record</translation>
        </message>
        <message>
            <source>Sealed object</source>
            <translation>Sealed object</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Photocopy</source>
            <translation>Photocopy</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Not decided</translation>
        </message>
        <message>
            <source>Consented</source>
            <translation>Consented</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>No answer given</translation>
        </message>
        <message>
            <source>FangSong</source>
            <translation>FangSong</translation>
        </message>
        <message>
            <source>KaiTi</source>
            <translation>KaiTi</translation>
        </message>
        <message>
            <source>SimHei</source>
            <translation>SimHei</translation>
        </message>
        <message>
            <source>XiaoBiaoSong</source>
            <translation>XiaoBiaoSong</translation>
        </message>
        <message>
            <source>SimSun</source>
            <translation>SimSun</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>External number</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>Kind of matter</translation>
        </message>
        <message>
            <source>Intake channel</source>
            <translation>Intake channel</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Complainant's sex</source>
            <translation>Complainant's sex</translation>
        </message>
        <message>
            <source>Complainant's ID number</source>
            <translation>Complainant's ID number</translation>
        </message>
        <message>
            <source>Complainant's phone</source>
            <translation>Complainant's phone</translation>
        </message>
        <message>
            <source>Complainant's address</source>
            <translation>Complainant's address</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>Relation to the patient</translation>
        </message>
        <message>
            <source>Head count</source>
            <translation>Head count</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Patient's sex</source>
            <translation>Patient's sex</translation>
        </message>
        <message>
            <source>Patient's age</source>
            <translation>Patient's age</translation>
        </message>
        <message>
            <source>Patient's ID number</source>
            <translation>Patient's ID number</translation>
        </message>
        <message>
            <source>Patient's phone</source>
            <translation>Patient's phone</translation>
        </message>
        <message>
            <source>Inpatient or outpatient number</source>
            <translation>Inpatient or outpatient number</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Staff complained of</source>
            <translation>Staff complained of</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>Happened on</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>Amount claimed</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Leader's instruction</source>
            <translation>Leader's instruction</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Amount paid</source>
            <translation>Amount paid</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16</source>
            <translation>UTF-16</translation>
        </message>
        <message>
            <source>UTF-16, big-endian</source>
            <translation>UTF-16, big-endian</translation>
        </message>
        <message>
            <source>Chinese (GB18030, GBK)</source>
            <translation>Chinese (GB18030, GBK)</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Due this week</translation>
        </message>
        <message>
            <source>Promises to keep</source>
            <translation>Promises to keep</translation>
        </message>
        <message>
            <source>Closed, complainant not told</source>
            <translation>Closed, complainant not told</translation>
        </message>
        <message>
            <source>First entries to complete</source>
            <translation>First entries to complete</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Negotiation</translation>
        </message>
        <message>
            <source>People's mediation</source>
            <translation>People's mediation</translation>
        </message>
        <message>
            <source>Administrative mediation</source>
            <translation>Administrative mediation</translation>
        </message>
        <message>
            <source>Litigation</source>
            <translation>Litigation</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>Referral drafted</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Acceptance refused</source>
            <translation>Acceptance refused</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Concluded</translation>
        </message>
        <message>
            <source>Without outcome yet</source>
            <translation>Without outcome yet</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>Agreement reached</translation>
        </message>
        <message>
            <source>No agreement</source>
            <translation>No agreement</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Terminated</translation>
        </message>
        <message>
            <source>Application withdrawn</source>
            <translation>Application withdrawn</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Judgment</translation>
        </message>
        <message>
            <source>No ground of termination</source>
            <translation>No ground of termination</translation>
        </message>
        <message>
            <source>A lawsuit was accepted</source>
            <translation>A lawsuit was accepted</translation>
        </message>
        <message>
            <source>Another body accepted the dispute</source>
            <translation>Another body accepted the dispute</translation>
        </message>
        <message>
            <source>A party no longer wants it</source>
            <translation>A party no longer wants it</translation>
        </message>
        <message>
            <source>False materials</source>
            <translation>False materials</translation>
        </message>
        <message>
            <source>Suspicion of a crime</source>
            <translation>Suspicion of a crime</translation>
        </message>
        <message>
            <source>Dismissed by the court</source>
            <translation>Dismissed by the court</translation>
        </message>
        <message>
            <source>Other ground of termination</source>
            <translation>Other ground of termination</translation>
        </message>
        <message>
            <source>No ground of refusal</source>
            <translation>No ground of refusal</translation>
        </message>
        <message>
            <source>A court has accepted it already</source>
            <translation>A court has accepted it already</translation>
        </message>
        <message>
            <source>Another body has accepted it already</source>
            <translation>Another body has accepted it already</translation>
        </message>
        <message>
            <source>The other side does not agree</source>
            <translation>The other side does not agree</translation>
        </message>
        <message>
            <source>Not a medical dispute</source>
            <translation>Not a medical dispute</translation>
        </message>
        <message>
            <source>Already settled</source>
            <translation>Already settled</translation>
        </message>
        <message>
            <source>Materials incomplete</source>
            <translation>Materials incomplete</translation>
        </message>
        <message>
            <source>Other ground of refusal</source>
            <translation>Other ground of refusal</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>Appraisal</translation>
        </message>
        <message>
            <source>Other ground of pause</source>
            <translation>Other ground of pause</translation>
        </message>
        <message>
            <source>Patient side</source>
            <translation>Patient side</translation>
        </message>
        <message>
            <source>Hospital side</source>
            <translation>Hospital side</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>By word of mouth</source>
            <translation>By word of mouth</translation>
        </message>
        <message>
            <source>Medical fees</source>
            <translation>Medical fees</translation>
        </message>
        <message>
            <source>Lost income</source>
            <translation>Lost income</translation>
        </message>
        <message>
            <source>Nursing care</source>
            <translation>Nursing care</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Board and lodging</source>
            <translation>Board and lodging</translation>
        </message>
        <message>
            <source>Disability compensation</source>
            <translation>Disability compensation</translation>
        </message>
        <message>
            <source>Death compensation</source>
            <translation>Death compensation</translation>
        </message>
        <message>
            <source>Funeral costs</source>
            <translation>Funeral costs</translation>
        </message>
        <message>
            <source>Later treatment</source>
            <translation>Later treatment</translation>
        </message>
        <message>
            <source>Disability aids</source>
            <translation>Disability aids</translation>
        </message>
        <message>
            <source>Mental damage</source>
            <translation>Mental damage</translation>
        </message>
        <message>
            <source>Other compensation</source>
            <translation>Other compensation</translation>
        </message>
        <message>
            <source>Lump sum</source>
            <translation>Lump sum</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Instalments</translation>
        </message>
        <message>
            <source>Paid by the hospital</source>
            <translation>Paid by the hospital</translation>
        </message>
        <message>
            <source>Paid by the insurer</source>
            <translation>Paid by the insurer</translation>
        </message>
        <message>
            <source>Paid by the doctor</source>
            <translation>Paid by the doctor</translation>
        </message>
        <message>
            <source>Other payer</source>
            <translation>Other payer</translation>
        </message>
        <message>
            <source>No confirmation asked for</source>
            <translation>No confirmation asked for</translation>
        </message>
        <message>
            <source>Confirmation applied for</source>
            <translation>Confirmation applied for</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>Confirmed by the court</translation>
        </message>
        <message>
            <source>Confirmation dismissed</source>
            <translation>Confirmation dismissed</translation>
        </message>
        <message>
            <source>Confirmation withdrawn</source>
            <translation>Confirmation withdrawn</translation>
        </message>
        <message>
            <source>Performance not known</source>
            <translation>Performance not known</translation>
        </message>
        <message>
            <source>Fully performed</source>
            <translation>Fully performed</translation>
        </message>
        <message>
            <source>Partly performed</source>
            <translation>Partly performed</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>Not performed</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>Amount paid out</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>At least</translation>
        </message>
        <message>
            <source>More than</source>
            <translation>More than</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>Draft report</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Incident inside the cover</source>
            <translation>Incident inside the cover</translation>
        </message>
        <message>
            <source>Day of the incident missing</source>
            <translation>Day of the incident missing</translation>
        </message>
        <message>
            <source>Incident before the retroactive date</source>
            <translation>Incident before the retroactive date</translation>
        </message>
        <message>
            <source>Incident after the end of the cover</source>
            <translation>Incident after the end of the cover</translation>
        </message>
        <message>
            <source>Retroactive date missing</source>
            <translation>Retroactive date missing</translation>
        </message>
        <message>
            <source>First claim inside the period</source>
            <translation>First claim inside the period</translation>
        </message>
        <message>
            <source>First claim inside the extended reporting period</source>
            <translation>First claim inside the extended reporting period</translation>
        </message>
        <message>
            <source>Day of the first claim missing</source>
            <translation>Day of the first claim missing</translation>
        </message>
        <message>
            <source>First claim before the period</source>
            <translation>First claim before the period</translation>
        </message>
        <message>
            <source>First claim after the period</source>
            <translation>First claim after the period</translation>
        </message>
        <message>
            <source>First claim after the extended reporting period</source>
            <translation>First claim after the extended reporting period</translation>
        </message>
        <message>
            <source>First claim after the cancellation</source>
            <translation>First claim after the cancellation</translation>
        </message>
        <message>
            <source>First claim between two policies</source>
            <translation>First claim between two policies</translation>
        </message>
        <message>
            <source>Extended reporting of a cancelled policy</source>
            <translation>Extended reporting of a cancelled policy</translation>
        </message>
        <message>
            <source>Extended reporting beside later cover</source>
            <translation>Extended reporting beside later cover</translation>
        </message>
        <message>
            <source>Day of the first claim to be confirmed</source>
            <translation>Day of the first claim to be confirmed</translation>
        </message>
        <message>
            <source>Claim before the incident</source>
            <translation>Claim before the incident</translation>
        </message>
        <message>
            <source>Several policies answer</source>
            <translation>Several policies answer</translation>
        </message>
        <message>
            <source>No policy</source>
            <translation>No policy</translation>
        </message>
        <message>
            <source>Reported late</source>
            <translation>Reported late</translation>
        </message>
        <message>
            <source>Tertiary</source>
            <translation>Tertiary</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Secondary</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primary</translation>
        </message>
        <message>
            <source>Unrated</source>
            <translation>Unrated</translation>
        </message>
        <message>
            <source>General or specialist hospital</source>
            <translation>General or specialist hospital</translation>
        </message>
        <message>
            <source>Township health centre</source>
            <translation>Township health centre</translation>
        </message>
        <message>
            <source>Community health centre</source>
            <translation>Community health centre</translation>
        </message>
        <message>
            <source>Village health room</source>
            <translation>Village health room</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>Clinic</translation>
        </message>
        <message>
            <source>Other institution</source>
            <translation>Other institution</translation>
        </message>
        <message>
            <source>Run by the government</source>
            <translation>Run by the government</translation>
        </message>
        <message>
            <source>Run by a state enterprise or public institution</source>
            <translation>Run by a state enterprise or public institution</translation>
        </message>
        <message>
            <source>Run by a collective</source>
            <translation>Run by a collective</translation>
        </message>
        <message>
            <source>Privately run</source>
            <translation>Privately run</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Run by others</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Private</translation>
        </message>
        <message>
            <source>Limit per person</source>
            <translation>Limit per person</translation>
        </message>
        <message>
            <source>Limit per event</source>
            <translation>Limit per event</translation>
        </message>
        <message>
            <source>Aggregate limit</source>
            <translation>Aggregate limit</translation>
        </message>
        <message>
            <source>Not reported to the insurer</source>
            <translation>Not reported to the insurer</translation>
        </message>
        <message>
            <source>Reported to the insurer</source>
            <translation>Reported to the insurer</translation>
        </message>
        <message>
            <source>Case opened by the insurer</source>
            <translation>Case opened by the insurer</translation>
        </message>
        <message>
            <source>More material asked for</source>
            <translation>More material asked for</translation>
        </message>
        <message>
            <source>Assessed by the insurer</source>
            <translation>Assessed by the insurer</translation>
        </message>
        <message>
            <source>Payment agreed</source>
            <translation>Payment agreed</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Paid out</translation>
        </message>
        <message>
            <source>Claim closed</source>
            <translation>Claim closed</translation>
        </message>
        <message>
            <source>Refused by the insurer</source>
            <translation>Refused by the insurer</translation>
        </message>
        <message>
            <source>Claim withdrawn</source>
            <translation>Claim withdrawn</translation>
        </message>
        <message>
            <source>To the patient side</source>
            <translation>To the patient side</translation>
        </message>
        <message>
            <source>To the hospital</source>
            <translation>To the hospital</translation>
        </message>
        <message>
            <source>Not known whether insured</source>
            <translation>Not known whether insured</translation>
        </message>
        <message>
            <source>Insured against accidents</source>
            <translation>Insured against accidents</translation>
        </message>
        <message>
            <source>Not insured against accidents</source>
            <translation>Not insured against accidents</translation>
        </message>
        <message>
            <source>Nothing claimed</source>
            <translation>Nothing claimed</translation>
        </message>
        <message>
            <source>Claimed, under way</source>
            <translation>Claimed, under way</translation>
        </message>
        <message>
            <source>Accident insurer has paid</source>
            <translation>Accident insurer has paid</translation>
        </message>
        <message>
            <source>Accident insurer has refused</source>
            <translation>Accident insurer has refused</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Covered</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>Not covered</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Doubtful</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>Insured</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Expiring</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Lapsed</translation>
        </message>
        <message>
            <source>Never insured</source>
            <translation>Never insured</translation>
        </message>
        <message>
            <source>Found in a weekly sweep</source>
            <translation>Found in a weekly sweep</translation>
        </message>
        <message>
            <source>Found by the monthly return</source>
            <translation>Found by the monthly return</translation>
        </message>
        <message>
            <source>Urgent report</source>
            <translation>Urgent report</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>Drill</source>
            <translation>Drill</translation>
        </message>
        <message>
            <source>Found by an assessment</source>
            <translation>Found by an assessment</translation>
        </message>
        <message>
            <source>Complaint cluster</source>
            <translation>Complaint cluster</translation>
        </message>
        <message>
            <source>Superior's order</source>
            <translation>Superior's order</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Call-back</translation>
        </message>
        <message>
            <source>Other source of a risk</source>
            <translation>Other source of a risk</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Not rated</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Risk matrix</translation>
        </message>
        <message>
            <source>LEC method</source>
            <translation>LEC method</translation>
        </message>
        <message>
            <source>No level given</source>
            <translation>No level given</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>Low risk</translation>
        </message>
        <message>
            <source>General risk</source>
            <translation>General risk</translation>
        </message>
        <message>
            <source>Larger risk</source>
            <translation>Larger risk</translation>
        </message>
        <message>
            <source>Major risk</source>
            <translation>Major risk</translation>
        </message>
        <message>
            <source>Risk reported</source>
            <translation>Risk reported</translation>
        </message>
        <message>
            <source>Risk assigned</source>
            <translation>Risk assigned</translation>
        </message>
        <message>
            <source>Being rectified</source>
            <translation>Being rectified</translation>
        </message>
        <message>
            <source>Rectified, to be verified</source>
            <translation>Rectified, to be verified</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Written off</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>First notice</translation>
        </message>
        <message>
            <source>Second notice</source>
            <translation>Second notice</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>Circular</translation>
        </message>
        <message>
            <source>Hidden risk</source>
            <translation>Hidden risk</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>Missing sweep</source>
            <translation>Missing sweep</translation>
        </message>
        <message>
            <source>Notice issued</source>
            <translation>Notice issued</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Replied</translation>
        </message>
        <message>
            <source>Notice settled</source>
            <translation>Notice settled</translation>
        </message>
        <message>
            <source>Followed by the next notice</source>
            <translation>Followed by the next notice</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Not reviewed</translation>
        </message>
        <message>
            <source>Required work done</source>
            <translation>Required work done</translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>Extension granted</translation>
        </message>
        <message>
            <source>Extension refused</source>
            <translation>Extension refused</translation>
        </message>
        <message>
            <source>Required work not done</source>
            <translation>Required work not done</translation>
        </message>
        <message>
            <source>Urgent work</source>
            <translation>Urgent work</translation>
        </message>
        <message>
            <source>Ordinary work</source>
            <translation>Ordinary work</translation>
        </message>
        <message>
            <source>Hard work</source>
            <translation>Hard work</translation>
        </message>
        <message>
            <source>Weekly sweep sheet</source>
            <translation>Weekly sweep sheet</translation>
        </message>
        <message>
            <source>Monthly risk return</source>
            <translation>Monthly risk return</translation>
        </message>
        <message>
            <source>Urgent risk report</source>
            <translation>Urgent risk report</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Not checked</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Something found</source>
            <translation>Something found</translation>
        </message>
        <message>
            <source>Not due yet</source>
            <translation>Not due yet</translation>
        </message>
        <message>
            <source>Still to be handed in</source>
            <translation>Still to be handed in</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>Zero report</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Handed in</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>Expert argument</source>
            <translation>Expert argument</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>Public notice</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Survey</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Other way of asking</source>
            <translation>Other way of asking</translation>
        </message>
        <message>
            <source>Level not judged</source>
            <translation>Level not judged</translation>
        </message>
        <message>
            <source>Low stability risk</source>
            <translation>Low stability risk</translation>
        </message>
        <message>
            <source>Medium stability risk</source>
            <translation>Medium stability risk</translation>
        </message>
        <message>
            <source>High stability risk</source>
            <translation>High stability risk</translation>
        </message>
        <message>
            <source>No conclusion yet</source>
            <translation>No conclusion yet</translation>
        </message>
        <message>
            <source>Implement with measures</source>
            <translation>Implement with measures</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Postpone</translation>
        </message>
        <message>
            <source>Do not implement</source>
            <translation>Do not implement</translation>
        </message>
        <message>
            <source>Sweeps missing</source>
            <translation>Sweeps missing</translation>
        </message>
        <message>
            <source>Complaint clusters to judge</source>
            <translation>Complaint clusters to judge</translation>
        </message>
        <message>
            <source>Decisions without assessment</source>
            <translation>Decisions without assessment</translation>
        </message>
        <message>
            <source>Policies about to expire</source>
            <translation>Policies about to expire</translation>
        </message>
        <message>
            <source>Complainant's ethnic group</source>
            <translation>Complainant's ethnic group</translation>
        </message>
        <message>
            <source>Complainant's occupation</source>
            <translation>Complainant's occupation</translation>
        </message>
        <message>
            <source>Patient's ethnic group</source>
            <translation>Patient's ethnic group</translation>
        </message>
        <message>
            <source>Patient's occupation</source>
            <translation>Patient's occupation</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>No opinion yet</translation>
        </message>
        <message>
            <source>Demand supported</source>
            <translation>Demand supported</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Demand not supported</source>
            <translation>Demand not supported</translation>
        </message>
        <message>
            <source>Review of a petition</source>
            <translation>Review of a petition</translation>
        </message>
        <message>
            <source>Re-review of a petition</source>
            <translation>Re-review of a petition</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Emergency drill</source>
            <translation>Emergency drill</translation>
        </message>
        <message>
            <source>Inspection visit</source>
            <translation>Inspection visit</translation>
        </message>
        <message>
            <source>Publicity work</source>
            <translation>Publicity work</translation>
        </message>
        <message>
            <source>Duty roster check</source>
            <translation>Duty roster check</translation>
        </message>
        <message>
            <source>Joint action with the police</source>
            <translation>Joint action with the police</translation>
        </message>
        <message>
            <source>No further kind</source>
            <translation>No further kind</translation>
        </message>
        <message>
            <source>Leadership meeting</source>
            <translation>Leadership meeting</translation>
        </message>
        <message>
            <source>Consultation meeting</source>
            <translation>Consultation meeting</translation>
        </message>
        <message>
            <source>Monthly meeting</source>
            <translation>Monthly meeting</translation>
        </message>
        <message>
            <source>Joint check with the police</source>
            <translation>Joint check with the police</translation>
        </message>
        <message>
            <source>Clue found</source>
            <translation>Clue found</translation>
        </message>
        <message>
            <source>Clue handed over to the police</source>
            <translation>Clue handed over to the police</translation>
        </message>
        <message>
            <source>Emergency handled together</source>
            <translation>Emergency handled together</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Not evaluated</translation>
        </message>
        <message>
            <source>Goal of the drill reached</source>
            <translation>Goal of the drill reached</translation>
        </message>
        <message>
            <source>Goal of the drill mostly reached</source>
            <translation>Goal of the drill mostly reached</translation>
        </message>
        <message>
            <source>Goal of the drill not reached</source>
            <translation>Goal of the drill not reached</translation>
        </message>
        <message>
            <source>3% of the medical staff</source>
            <translation>3% of the medical staff</translation>
        </message>
        <message>
            <source>One guard for 20 beds</source>
            <translation>One guard for 20 beds</translation>
        </message>
        <message>
            <source>3‰ of the daily outpatients</source>
            <translation>3‰ of the daily outpatients</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
    </context>
</TS>
