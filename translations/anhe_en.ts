<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>The ledger is open in a program or its folder cannot be written; close it first. Nothing was changed.</source>
            <translation>The ledger is open in a program or its folder cannot be written; close it first. Nothing was changed.</translation>
        </message>
        <message>
            <source>The present ledger could not be set aside as %1. Nothing was changed.</source>
            <translation>The present ledger could not be set aside as %1. Nothing was changed.</translation>
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
            <source>The answer lies before the day of receipt.</source>
            <translation>The answer lies before the day of receipt.</translation>
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
        <name>anhe::Dialogs</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
        <name>anhe::HelpPanel</name>
        <message>
            <source>Close the help</source>
            <translation>Close the help</translation>
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
        <name>anhe::Picker</name>
        <message>
            <source>All entries (Alt+Down)</source>
            <translation>All entries (Alt+Down)</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.</source>
            <translation>“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.</translation>
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
        <name>anhe::RailButton</name>
        <message>
            <source>%1 waiting</source>
            <translation>%1 waiting</translation>
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
            <source>Search this list</source>
            <translation>Search this list</translation>
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
        <name>app</name>
        <message>
            <source>Usage: anhe due --rule RULE --from DATETIME, or anhe due --help</source>
            <translation>Usage: anhe due --rule RULE --from DATETIME, or anhe due --help</translation>
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
    </context>
    <context>
        <name>due</name>
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
    </context>
</TS>
