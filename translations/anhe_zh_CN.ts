<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AttachmentStore</name>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is empty; nothing was attached.</source>
            <translation>%1 是空文件，未添加。</translation>
        </message>
        <message>
            <source>%1 has %2 MB; a ledger takes files of up to 50 MB. Nothing was attached.</source>
            <translation>%1 大小为 %2 MB，附件不能超过 50 MB，未添加。</translation>
        </message>
        <message>
            <source>%1 could not be read to its end: %2. Nothing was attached.</source>
            <translation>%1 未能读完：%2。未添加。</translation>
        </message>
        <message>
            <source>Attaching was cancelled; nothing was kept.</source>
            <translation>已取消添加附件，未保留任何内容。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>The attachment is no longer in the ledger.</source>
            <translation>该附件已不在台账中。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is damaged in the ledger and was not written; a backup may still hold it.</source>
            <translation>%1 在台账中已损坏，未导出；备份中可能仍有完好的一份。</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>The backup was cancelled; no file was left behind.</source>
            <translation>备份已取消，未留下任何文件。</translation>
        </message>
        <message>
            <source>The copy is not whole (%1) and was thrown away.</source>
            <translation>备份副本不完整（%1），已丢弃。</translation>
        </message>
        <message>
            <source>The copy holds no tables and was thrown away.</source>
            <translation>备份副本中没有数据表，已丢弃。</translation>
        </message>
        <message>
            <source>A backup needs a file of its own, not the ledger itself.</source>
            <translation>备份须另存为其他文件，不能覆盖台账本身。</translation>
        </message>
        <message>
            <source>The ledger is open in a program or its folder cannot be written; close it first. Nothing was changed.</source>
            <translation>台账正被程序打开，或其文件夹无法写入；请先关闭。未作任何更改。</translation>
        </message>
        <message>
            <source>The present ledger could not be set aside as %1. Nothing was changed.</source>
            <translation>现有台账无法另存为 %1，未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The file cannot be opened: %1. (%2)</source>
            <translation>无法打开文件：%1。（%2）</translation>
        </message>
        <message>
            <source>This computer's SQLite has no full-text search (FTS5).</source>
            <translation>本机的 SQLite 不支持全文检索（FTS5）。</translation>
        </message>
    </context>
    <context>
        <name>DisputeRegister</name>
        <message>
            <source>This seal is no longer in the ledger.</source>
            <translation>该封存记录已不在台账中。</translation>
        </message>
        <message>
            <source>A seal is opened after the sealing and not in the future.</source>
            <translation>启封时间应晚于封存时间，且不能晚于现在。</translation>
        </message>
        <message>
            <source>Who was present for the patient's side?</source>
            <translation>患方由谁在场？</translation>
        </message>
        <message>
            <source>Opening alone needs its ground.</source>
            <translation>单方启封须说明理由。</translation>
        </message>
        <message>
            <source>An autopsy needs the time of death; give it in the matter first.</source>
            <translation>尸检须有死亡时间，请先在事项中填写。</translation>
        </message>
        <message>
            <source>An autopsy needs the written consent of the next of kin.</source>
            <translation>尸检须经近亲属书面同意。</translation>
        </message>
        <message>
            <source>Who of the next of kin signed the consent?</source>
            <translation>同意书由哪位近亲属签署？</translation>
        </message>
        <message>
            <source>The autopsy lies between the death and now.</source>
            <translation>尸检时间应在死亡之后、现在之前。</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>该事项已不在台账中。</translation>
        </message>
        <message>
            <source>%1 cannot go from “%2” to “%3”.</source>
            <translation>%1 不能从“%2”改为“%3”。</translation>
        </message>
        <message>
            <source>Please write the answer.</source>
            <translation>请填写答复内容。</translation>
        </message>
        <message>
            <source>%1 is closed; an answer belongs to an open matter.</source>
            <translation>%1 已办结，只能对未办结的事项作出答复。</translation>
        </message>
        <message>
            <source>The answer lies before the day of receipt.</source>
            <translation>答复日期早于受理日期。</translation>
        </message>
        <message>
            <source>Please say how the matter ended.</source>
            <translation>请选择办结方式。</translation>
        </message>
        <message>
            <source>Not accepting a matter needs its ground.</source>
            <translation>不予受理须说明理由。</translation>
        </message>
        <message>
            <source>Please give the day on which it was closed; it cannot lie in the future.</source>
            <translation>请填写办结日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be closed here.</source>
            <translation>%1 处于“%2”，不能在此办结。</translation>
        </message>
        <message>
            <source>The matter cannot be closed before it was received.</source>
            <translation>办结日期不能早于受理日期。</translation>
        </message>
        <message>
            <source>%1 has no answer yet; write the answer first, or choose another ending.</source>
            <translation>%1 尚未答复；请先填写答复，或选择其他办结方式。</translation>
        </message>
        <message>
            <source>The day must lie between the receipt and today.</source>
            <translation>日期应在受理日与今天之间。</translation>
        </message>
        <message>
            <source>Please say why the complaint becomes a dispute.</source>
            <translation>请说明投诉转为医疗纠纷的原因。</translation>
        </message>
        <message>
            <source>Only an open complaint becomes a dispute; %1 is “%2”, “%3”.</source>
            <translation>只有未办结的投诉可以转为医疗纠纷；%1 为“%2”“%3”。</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号会连同原因保留在台账中，请填写原因。</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1 处于“%2”，不能作废。</translation>
        </message>
        <message>
            <source>%1 is still open; add what is new to it.</source>
            <translation>%1 尚未办结，请直接补充新情况。</translation>
        </message>
        <message>
            <source>This entry is no longer in the ledger.</source>
            <translation>该条记录已不在台账中。</translation>
        </message>
    </context>
    <context>
        <name>DisputeRules</name>
        <message>
            <source>This is no valid ID number: it needs 18 characters, a real birth date and the right last character.</source>
            <translation>身份证号码有误：应为 18 位，出生日期真实，末位校验正确。</translation>
        </message>
        <message>
            <source>The ID number says the other sex.</source>
            <translation>与身份证号码显示的性别不一致。</translation>
        </message>
        <message>
            <source>This does not look like a telephone number.</source>
            <translation>电话号码格式似有误。</translation>
        </message>
        <message>
            <source>The ID number says the patient was born on %1.</source>
            <translation>按身份证号码，患者出生于 %1。</translation>
        </message>
        <message>
            <source>An age is between 0 and 130.</source>
            <translation>年龄应在 0 至 130 之间。</translation>
        </message>
        <message>
            <source>By the birth date %1 the patient is %2 years old.</source>
            <translation>按出生日期 %1，患者应为 %2 岁。</translation>
        </message>
        <message>
            <source>Please give the day on which it was received.</source>
            <translation>请填写受理日期。</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>受理时间不能晚于现在。</translation>
        </message>
        <message>
            <source>It cannot have happened after it was received.</source>
            <translation>发生日期不能晚于受理日期。</translation>
        </message>
        <message>
            <source>The patient cannot be born after the matter was received.</source>
            <translation>出生日期不能晚于受理日期。</translation>
        </message>
        <message>
            <source>The discharge lies before the admission.</source>
            <translation>出院日期早于入院日期。</translation>
        </message>
        <message>
            <source>The death cannot lie in the future.</source>
            <translation>死亡时间不能晚于现在。</translation>
        </message>
        <message>
            <source>The answer lies before the day of receipt.</source>
            <translation>答复日期早于受理日期。</translation>
        </message>
        <message>
            <source>The matter cannot be closed before it was received.</source>
            <translation>办结日期不能早于受理日期。</translation>
        </message>
        <message>
            <source>The complainant cannot be told before the matter was received.</source>
            <translation>告知日期不能早于受理日期。</translation>
        </message>
        <message>
            <source>The number of persons is between 0 and 9999.</source>
            <translation>人数应在 0 至 9999 之间。</translation>
        </message>
        <message>
            <source>At least one person came with a visit.</source>
            <translation>来访至少有一人。</translation>
        </message>
        <message>
            <source>The amount claimed cannot be negative.</source>
            <translation>索赔金额不能为负数。</translation>
        </message>
        <message>
            <source>The amount paid cannot be negative.</source>
            <translation>赔付金额不能为负数。</translation>
        </message>
        <message>
            <source>Severity is between 0 and 3.</source>
            <translation>严重程度应在 0 至 3 之间。</translation>
        </message>
        <message>
            <source>A petition can be extended once, by at most 30 days.</source>
            <translation>信访事项只能延长一次，最多 30 日。</translation>
        </message>
        <message>
            <source>Please give the complainant's name, or tick anonymous.</source>
            <translation>请填写投诉人姓名，或勾选匿名。</translation>
        </message>
        <message>
            <source>Please write what happened.</source>
            <translation>请填写投诉内容。</translation>
        </message>
        <message>
            <source>No department is named yet; the register will show it as missing.</source>
            <translation>尚未填写被投诉科室，台账会提示待补充。</translation>
        </message>
        <message>
            <source>There is no deadline rule %1.</source>
            <translation>没有时限规则 %1。</translation>
        </message>
        <message>
            <source>Please say when it was.</source>
            <translation>请填写时间。</translation>
        </message>
        <message>
            <source>What was done cannot lie in the future; a promise has its own day.</source>
            <translation>办理时间不能晚于现在；承诺请填写承诺日期。</translation>
        </message>
        <message>
            <source>Please write what was done.</source>
            <translation>请填写办理情况。</translation>
        </message>
        <message>
            <source>A promise needs the day by which it is kept.</source>
            <translation>承诺须填写兑现日期。</translation>
        </message>
        <message>
            <source>The promised day lies before the promise.</source>
            <translation>承诺兑现日期早于承诺时间。</translation>
        </message>
        <message>
            <source>The promise cannot be kept before it was made.</source>
            <translation>兑现日期不能早于承诺时间。</translation>
        </message>
        <message>
            <source>Please say when it was sealed; it cannot lie in the future.</source>
            <translation>请填写封存时间，不能晚于现在。</translation>
        </message>
        <message>
            <source>A sealing list names at least one thing.</source>
            <translation>封存清单至少列明一项。</translation>
        </message>
        <message>
            <source>Evidence is sealed with both sides present: please name the hospital's person.</source>
            <translation>封存须双方在场：请填写医方人员。</translation>
        </message>
        <message>
            <source>Evidence is sealed with both sides present: please name the patient side's person.</source>
            <translation>封存须双方在场：请填写患方人员。</translation>
        </message>
        <message>
            <source>Where is it kept? The hospital keeps sealed evidence.</source>
            <translation>保管在何处？封存件由医疗机构保管。</translation>
        </message>
        <message>
            <source>The patient side has made a further claim; the seal is opened with both sides present.</source>
            <translation>患方已再次主张权利，须双方在场启封。</translation>
        </message>
        <message>
            <source>The hospital may open a seal alone only when the dispute is settled, or three years after the sealing without a further claim (from %1).</source>
            <translation>纠纷已解决，或封存满三年患方未再主张的，医疗机构方可自行启封（自 %1 起）。</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Choose the column that says when a matter was received.</source>
            <translation>请选择表示接待（投诉）时间的列。</translation>
        </message>
        <message>
            <source>Choose the column that says what happened, or its subject.</source>
            <translation>请选择表示投诉内容或主题的列。</translation>
        </message>
        <message>
            <source>There is no text that says what happened.</source>
            <translation>没有写明投诉内容。</translation>
        </message>
        <message>
            <source>The day of receipt is missing.</source>
            <translation>缺少接待（投诉）日期。</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>%1 lies in the future.</source>
            <translation>%1 晚于今天。</translation>
        </message>
        <message>
            <source>“%1” is not an age.</source>
            <translation>“%1”不是年龄。</translation>
        </message>
        <message>
            <source>“%1” is not a number of persons.</source>
            <translation>“%1”不是人数。</translation>
        </message>
        <message>
            <source>“%1” is not an amount of money.</source>
            <translation>“%1”不是金额。</translation>
        </message>
        <message>
            <source>“%1” is not known under “%2”.</source>
            <translation>“%1”不是“%2”中的已知词语。</translation>
        </message>
        <message>
            <source>The spreadsheet kept this ID number as a number and lost its last digits.</source>
            <translation>表格软件把此身份证号当作数字保存，末几位已丢失。</translation>
        </message>
        <message>
            <source>%1 lies before the day of receipt.</source>
            <translation>%1 早于接待（投诉）日期。</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>%1列</translation>
        </message>
        <message>
            <source>The file is protected by a password. Remove the password in the spreadsheet program and try again.</source>
            <translation>文件设有密码。请在表格软件中取消密码后再试。</translation>
        </message>
        <message>
            <source>The file is not a table. Tables are .xlsx, .ods and .csv files.</source>
            <translation>该文件不是表格。可导入 .xlsx、.ods 和 .csv 文件。</translation>
        </message>
        <message>
            <source>The file is a web page under the name of a table. Open it in the spreadsheet program and save it as .xlsx.</source>
            <translation>该文件实为网页，只是用了表格的文件名。请用表格软件打开并另存为 .xlsx。</translation>
        </message>
        <message>
            <source>This is a file of Excel 97-2003 (.xls). Open it in the spreadsheet program and save it as .xlsx.</source>
            <translation>这是 Excel 97-2003 格式（.xls）的文件。请用表格软件打开并另存为 .xlsx。</translation>
        </message>
        <message>
            <source>The file is not text in this encoding. Choose another encoding, or another file: tables are .xlsx, .ods and .csv files.</source>
            <translation>按此编码无法读出文字。请换一种编码或另选文件：可导入 .xlsx、.ods 和 .csv 文件。</translation>
        </message>
        <message>
            <source>No row of headings was found. The first row of a table has to name its columns.</source>
            <translation>没有找到标题行。表格的第一行应写明各列的名称。</translation>
        </message>
        <message>
            <source>There is nothing in the file to import: it has no rows below its headings.</source>
            <translation>文件中没有可导入的内容：标题行下面没有数据。</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1</source>
            <translation>无法打开文件：%1</translation>
        </message>
        <message>
            <source>The table is too large to be read at once. Divide it into several files.</source>
            <translation>表格过大，无法一次读取。请拆分成几个文件。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Save it again in the spreadsheet program, or copy it again, and try once more.</source>
            <translation>文件已损坏或不完整。请在表格软件中重新保存，或重新复制该文件后再试。</translation>
        </message>
    </context>
    <context>
        <name>ImportRegister</name>
        <message>
            <source>It repeats row %1 of this file.</source>
            <translation>与本文件第 %1 行重复。</translation>
        </message>
        <message>
            <source>It is in the register already as %1.</source>
            <translation>台账中已有：%1。</translation>
        </message>
        <message>
            <source>The import was cancelled; the ledger is as it was before.</source>
            <translation>导入已取消，台账保持原样。</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>该次导入已撤销。</translation>
        </message>
        <message>
            <source>The import cannot be taken back: somebody has worked on %1 since.</source>
            <translation>不能撤销导入：%1 之后已有办理。</translation>
        </message>
        <message>
            <source>A saved mapping needs a name.</source>
            <translation>请为保存的列对应方案命名。</translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>The file is damaged: %1</source>
            <translation>文件已损坏：%1</translation>
        </message>
        <message>
            <source>Row %2 of %1 points to a row of %3 that is missing.</source>
            <translation>%1 第 %2 行指向的 %3 记录不存在。</translation>
        </message>
        <message>
            <source>The history was changed outside Anhe: line %1 does not fit the chain.</source>
            <translation>历史记录在安和之外被改动：第 %1 条与链不符。</translation>
        </message>
        <message>
            <source>The history was cut off outside Anhe: its last lines are missing.</source>
            <translation>历史记录在安和之外被截断：末尾的记录缺失。</translation>
        </message>
        <message>
            <source>The numbers of %1 %2 have a gap: %3 rows, highest number %4.</source>
            <translation>%1 %2 年编号有缺口：共 %3 条，最大编号 %4。</translation>
        </message>
        <message>
            <source>The attachment %1 is damaged.</source>
            <translation>附件 %1 已损坏。</translation>
        </message>
        <message>
            <source>Pages of the file</source>
            <translation>文件页</translation>
        </message>
        <message>
            <source>Links between rows</source>
            <translation>记录间的引用</translation>
        </message>
        <message>
            <source>Chain of the history</source>
            <translation>历史记录链</translation>
        </message>
        <message>
            <source>Numbers without gaps</source>
            <translation>编号连续性</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>A ledger needs the name of its hospital.</source>
            <translation>建立台账须填写医院名称。</translation>
        </message>
        <message>
            <source>%1 exists already and was not touched.</source>
            <translation>%1 已存在，未改动。</translation>
        </message>
        <message>
            <source>A ledger cannot be kept on a network drive, where two programs could damage it. Please choose a folder on this computer.</source>
            <translation>台账不能放在网络盘上，多个程序同时写入会损坏它。请选择本机的文件夹。</translation>
        </message>
        <message>
            <source>The ledger lies on a network drive (%1), where two programs writing at once could damage it. It is open for reading only; copy it to this computer to work in it.</source>
            <translation>台账位于网络盘（%1），多个程序同时写入会损坏它，现以只读方式打开；如需办理，请复制到本机。</translation>
        </message>
        <message>
            <source>The file is write-protected; the ledger is open for reading only.</source>
            <translation>文件设有写保护，台账以只读方式打开。</translation>
        </message>
        <message>
            <source>The folder cannot be written; the ledger is open for reading only.</source>
            <translation>文件夹无法写入，台账以只读方式打开。</translation>
        </message>
        <message>
            <source>The ledger is open already in %1 (process %2 on %3); here it is open for reading only.</source>
            <translation>台账已在 %1 中打开（%3 上的进程 %2），此处以只读方式打开。</translation>
        </message>
        <message>
            <source>The ledger is of an older version and must be brought up to date, but cannot be written: %1</source>
            <translation>台账版本较旧需要升级，但无法写入：%1</translation>
        </message>
    </context>
    <context>
        <name>LedgerFile</name>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is a folder, not a ledger.</source>
            <translation>%1 是文件夹，不是台账。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is not an Anhe ledger. The file was not touched.</source>
            <translation>%1 不是安和台账，文件未改动。</translation>
        </message>
        <message>
            <source>%1 is a database of another program, not an Anhe ledger. The file was not touched.</source>
            <translation>%1 是其他程序的数据库，不是安和台账，文件未改动。</translation>
        </message>
        <message>
            <source>%1 is cut off: it should have %2 bytes and has %3. The file was not touched; please restore the newest backup.</source>
            <translation>%1 不完整：应有 %2 字节，实有 %3 字节。文件未改动，请恢复最近的备份。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 未能写入：%2。</translation>
        </message>
    </context>
    <context>
        <name>Migration</name>
        <message>
            <source>The ledger could not be brought to version %1 and stays as it was. %2</source>
            <translation>台账未能升级到第 %1 版，保持原样。%2</translation>
        </message>
        <message>
            <source>This ledger was written by a newer Anhe (version %1 of the file; this program knows %2). It was not touched; please install the newer program.</source>
            <translation>此台账由较新版本的安和写成（文件版本 %1，本程序只认识 %2）。文件未改动，请安装新版程序。</translation>
        </message>
        <message>
            <source>The ledger must be copied before it is brought up to date, and that failed: %1</source>
            <translation>升级台账前须先复制一份，复制未成功：%1</translation>
        </message>
    </context>
    <context>
        <name>OfficePackage</name>
        <message>
            <source>%1 is not a Word document (.docx).</source>
            <translation>%1 不是 Word 文档（.docx）。</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 无法读取：%2</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be read.</source>
            <translation>%1 已损坏，无法读取。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 无法写入：%2</translation>
        </message>
    </context>
    <context>
        <name>OfficeRegister</name>
        <message>
            <source>The hospital needs a name: it stands on every paper.</source>
            <translation>请填写医院名称，各类文书都要用到。</translation>
        </message>
        <message>
            <source>A department needs a name.</source>
            <translation>请填写科室名称。</translation>
        </message>
        <message>
            <source>There is a department of that name already: %1.</source>
            <translation>已有同名科室：%1。</translation>
        </message>
        <message>
            <source>A member of staff needs a name.</source>
            <translation>请填写职工姓名。</translation>
        </message>
        <message>
            <source>A category needs a name.</source>
            <translation>请填写类别名称。</translation>
        </message>
        <message>
            <source>A category needs a code that stays the same for ever.</source>
            <translation>类别须有一个固定不变的代码。</translation>
        </message>
        <message>
            <source>The code %1 belongs to the category %2.</source>
            <translation>代码 %1 已用于类别“%2”。</translation>
        </message>
        <message>
            <source>There is a category %1 already.</source>
            <translation>已有类别“%1”。</translation>
        </message>
        <message>
            <source>Categories have two levels: %1 stands below another one.</source>
            <translation>类别只分两级：“%1”本身是二级类别。</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The printer or file could not be opened.</source>
            <translation>无法打开打印机或文件。</translation>
        </message>
        <message>
            <source>Printing stopped at page %1.</source>
            <translation>打印到第%1页时中断。</translation>
        </message>
        <message>
            <source>The last page could not be written.</source>
            <translation>最后一页未能写完。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 无法写入：%2</translation>
        </message>
    </context>
    <context>
        <name>PaperFonts</name>
        <message>
            <source>%1 is not on this computer; %2 stands in for it.</source>
            <translation>本机没有%1，以“%2”代替。</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>已停止，没有写出文件。</translation>
        </message>
        <message>
            <source>The rows could not be written: %1</source>
            <translation>数据行无法写入：%1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 无法写入：%2</translation>
        </message>
    </context>
    <context>
        <name>StorageError</name>
        <message>
            <source>The disk is full. Nothing of this change was written; the ledger is as it was before. Free some space and save again.</source>
            <translation>磁盘已满。本次更改未写入，台账保持原样。请腾出空间后重新保存。</translation>
        </message>
        <message>
            <source>Another program is writing to the ledger. Nothing was changed; please try again in a moment.</source>
            <translation>另一个程序正在写入台账。未作任何更改，请稍后再试。</translation>
        </message>
        <message>
            <source>The ledger's file or folder cannot be written. Nothing was changed. (%1)</source>
            <translation>台账文件或所在文件夹无法写入，未作任何更改。（%1）</translation>
        </message>
        <message>
            <source>The ledger's file is damaged. Nothing was changed. Keep the file and restore the newest backup. (%1)</source>
            <translation>台账文件已损坏，未作任何更改。请保留该文件，并恢复最近的备份。（%1）</translation>
        </message>
        <message>
            <source>The disk could not be read or written. Nothing of this change was kept. (%1)</source>
            <translation>磁盘读写失败，本次更改未保留。（%1）</translation>
        </message>
        <message>
            <source>The ledger refused the change; nothing of it was kept. (%1)</source>
            <translation>台账拒绝了本次更改，未保留任何内容。（%1）</translation>
        </message>
    </context>
    <context>
        <name>TemporaryFile</name>
        <message>
            <source>it is a folder</source>
            <translation>它是一个文件夹</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 无法写入：%2</translation>
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
            <translation>本期没有可显示的数据。</translation>
        </message>
    </context>
    <context>
        <name>anhe::DateEdit</name>
        <message>
            <source>Calendar (F4)</source>
            <translation>日历（F4）</translation>
        </message>
        <message>
            <source>e.g. 1-2, 0102, today, -3</source>
            <translation>如 1-2、0102、今天、-3</translation>
        </message>
        <message>
            <source>“%1” is not a day. Type it like 2026-11-21, 11-21, 1121 or -3.</source>
            <translation>“%1”不是日期。请按 2026-11-21、11-21、1121 或 -3 填写。</translation>
        </message>
    </context>
    <context>
        <name>anhe::DateTimeEdit</name>
        <message>
            <source>e.g. 1-2 14:30, today 9:00, now</source>
            <translation>如 1-2 14:30、今天 9:00、现在</translation>
        </message>
        <message>
            <source>Please add the time after the day, e.g. 14:30.</source>
            <translation>请在日期后补填时间，如 14:30。</translation>
        </message>
        <message>
            <source>“%1” is not a day and time. Type it like 2026-11-21 14:30 or 11-21 1430.</source>
            <translation>“%1”不是日期和时间。请按 2026-11-21 14:30 或 11-21 1430 填写。</translation>
        </message>
    </context>
    <context>
        <name>anhe::Dialogs</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>anhe::FieldRow</name>
        <message>
            <source>Required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>Please fill in: %1.</source>
            <translation>请填写：%1。</translation>
        </message>
    </context>
    <context>
        <name>anhe::HelpPanel</name>
        <message>
            <source>Close the help</source>
            <translation>关闭帮助</translation>
        </message>
    </context>
    <context>
        <name>anhe::IdNumberEdit</name>
        <message>
            <source>An ID number has 18 characters: 17 digits and a digit or X. Here there are %1.</source>
            <translation>身份证号应为 18 位：17 位数字加 1 位数字或 X。现有 %1 位。</translation>
        </message>
    </context>
    <context>
        <name>anhe::MainWindow</name>
        <message>
            <source>Anhe</source>
            <translation>安和</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存离开</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>新建台账…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>检查台账</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Find in the ledger</source>
            <translation>在台账中查找</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>放大字号</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>缩小字号</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>恢复字号</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>本页帮助</translation>
        </message>
        <message>
            <source>About Anhe</source>
            <translation>关于安和</translation>
        </message>
        <message>
            <source>Anhe %1, the desktop program of a hospital's complaint and dispute office.</source>
            <translation>安和 %1：医院投诉与纠纷办公室的桌面程序。</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>anhe::MoneyEdit</name>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>“%1” is not an amount. Type yuan with at most two decimals, e.g. 12345.60 or 1.2万.</source>
            <translation>“%1”不是金额。请填写元，最多两位小数，如 12345.60 或 1.2万。</translation>
        </message>
        <message>
            <source>An amount is not less than 0.</source>
            <translation>金额不能小于 0。</translation>
        </message>
    </context>
    <context>
        <name>anhe::PhoneEdit</name>
        <message>
            <source>A telephone number has digits, + and - only.</source>
            <translation>电话号码只含数字、+ 和 -。</translation>
        </message>
        <message>
            <source>This telephone number is too short.</source>
            <translation>电话号码太短。</translation>
        </message>
    </context>
    <context>
        <name>anhe::Picker</name>
        <message>
            <source>All entries (Alt+Down)</source>
            <translation>全部选项（Alt+↓）</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.</source>
            <translation>“%1”不在列表中。请用方向键和回车选择，或清空此栏。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>anhe::RailButton</name>
        <message>
            <source>%1 waiting</source>
            <translation>%1 件待办</translation>
        </message>
    </context>
    <context>
        <name>anhe::StartPage</name>
        <message>
            <source>Welcome to Anhe</source>
            <translation>欢迎使用安和</translation>
        </message>
        <message>
            <source>Everything of one office stands in one ledger file: complaints and disputes, mediation, insurance, hidden risks, the safe-hospital log and the reports. Begin a new ledger, open yours, or look around in an example first.</source>
            <translation>一个办公室的工作都记在一本台账里：投诉纠纷、调解、保险、隐患、平安创建和报告。请新建台账、打开已有台账，或先看看示例。</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>新建台账…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
    </context>
    <context>
        <name>anhe::StatusLine</name>
        <message>
            <source>No ledger open</source>
            <translation>未打开台账</translation>
        </message>
        <message>
            <source>Read only: %1</source>
            <translation>只读：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::TablePage</name>
        <message>
            <source>%1 entries</source>
            <translation>共 %1 条</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>这里还没有内容</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>搜索本列表</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>No entry fits this search and these filters.</source>
            <translation>没有符合当前搜索和筛选的条目。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>已选 %1 条</translation>
        </message>
    </context>
    <context>
        <name>anhe::TextEdit</name>
        <message>
            <source>There is room for %1 characters; these are %2.</source>
            <translation>最多可填 %1 字，现有 %2 字。</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 字</translation>
        </message>
    </context>
    <context>
        <name>anhe::TopBar</name>
        <message>
            <source>Number, name, initials, end of a phone number, words (Ctrl+F)</source>
            <translation>编号、姓名、拼音首字母、电话尾号、内容（Ctrl+F）</translation>
        </message>
        <message>
            <source>Search the whole ledger</source>
            <translation>搜索整本台账</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Usage: anhe due --rule RULE --from DATETIME, or anhe due --help</source>
            <translation>用法：anhe due --rule 规则 --from 时间；详见anhe due --help</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Line %1: %2</source>
            <translation>第%1行：%2</translation>
        </message>
        <message>
            <source>“%1” is not a day and a kind parted by one comma.</source>
            <translation>“%1”不是以一个逗号隔开的日期和类别。</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-02-14.</source>
            <translation>“%1”不是日期，应写成2026-02-14的样子。</translation>
        </message>
        <message>
            <source>“%1” is neither off (a day off) nor work (worked).</source>
            <translation>“%1”既不是off（放假）也不是work（上班）。</translation>
        </message>
        <message>
            <source>%1 is a %2 and worked anyway; work is for a Saturday or Sunday.</source>
            <translation>%1是%2，本来就上班；work只用于调休上班的星期六、星期日。</translation>
        </message>
        <message>
            <source>the first line must read “date,kind”, but reads “%1”.</source>
            <translation>首行应为“date,kind”，实为“%1”。</translation>
        </message>
        <message>
            <source>%1 stands in the file twice.</source>
            <translation>%1在文件中出现两次。</translation>
        </message>
        <message>
            <source>The calendar file holds no day.</source>
            <translation>日历文件中没有任何日期。</translation>
        </message>
        <message>
            <source>New Year</source>
            <translation>元旦</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <translation>劳动节</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>国庆节</translation>
        </message>
        <message>
            <source>Victory Day</source>
            <translation>抗战胜利纪念日</translation>
        </message>
        <message>
            <source>Spring Festival</source>
            <translation>春节</translation>
        </message>
        <message>
            <source>Qingming Festival</source>
            <translation>清明节</translation>
        </message>
        <message>
            <source>Dragon Boat Festival</source>
            <translation>端午节</translation>
        </message>
        <message>
            <source>Mid-Autumn Festival</source>
            <translation>中秋节</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>法定节假日</translation>
        </message>
    </context>
    <context>
        <name>deadlines</name>
        <message>
            <source>%1 (as quoted in the press; the official text prevails)</source>
            <translation>%1（据公开报道，以正式文本为准）</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>当日</translation>
        </message>
        <message>
            <source>hours as prescribed</source>
            <translation>时限按合同或本省规定</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1小时</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1小时</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1日</translation>
        </message>
        <message>
            <source>1 working day</source>
            <translation>1个工作日</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1个工作日</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1年</translation>
        </message>
        <message>
            <source>%1 years</source>
            <translation>%1年</translation>
        </message>
        <message>
            <source>the end of the week</source>
            <translation>本周结束</translation>
        </message>
        <message>
            <source>the end of the month</source>
            <translation>本月结束</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>以载明的日期为准</translation>
        </message>
        <message>
            <source>Measures for Complaint Handling in Medical Institutions</source>
            <translation>《医疗机构投诉管理办法》</translation>
        </message>
        <message>
            <source>Insurance Law, art. 23</source>
            <translation>《保险法》第二十三条</translation>
        </message>
        <message>
            <source>Rules on Reporting Medical Quality Events</source>
            <translation>《医疗质量安全事件报告暂行规定》</translation>
        </message>
        <message>
            <source>the office's own rule</source>
            <translation>本单位规定</translation>
        </message>
        <message>
            <source>Medical Accident Regulation, art. 43–44</source>
            <translation>《医疗事故处理条例》第四十三条、第四十四条</translation>
        </message>
        <message>
            <source>Feedback on a complaint that can be checked on the spot</source>
            <translation>投诉反馈（可当场核查）</translation>
        </message>
        <message>
            <source>receipt of the complaint</source>
            <translation>收到投诉</translation>
        </message>
        <message>
            <source>Feedback on a complaint that needs investigation</source>
            <translation>投诉反馈（需调查核实）</translation>
        </message>
        <message>
            <source>Feedback on a complaint that concerns several departments</source>
            <translation>投诉反馈（涉及多个科室）</translation>
        </message>
        <message>
            <source>Telling the patient side the lawful routes</source>
            <translation>告知患方合法解决途径</translation>
        </message>
        <message>
            <source>knowledge of the dispute</source>
            <translation>发生医疗纠纷</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 23</source>
            <translation>《医疗纠纷预防和处理条例》第二十三条</translation>
        </message>
        <message>
            <source>Report of a major dispute to the health authority</source>
            <translation>重大医疗纠纷报告</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 28; hours set by the province</source>
            <translation>《医疗纠纷预防和处理条例》第二十八条，时限依本省规定</translation>
        </message>
        <message>
            <source>Autopsy, body not frozen</source>
            <translation>尸检（未冻存）</translation>
        </message>
        <message>
            <source>the patient's death</source>
            <translation>患者死亡</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 26</source>
            <translation>《医疗纠纷预防和处理条例》第二十六条</translation>
        </message>
        <message>
            <source>Autopsy, body frozen</source>
            <translation>尸检（具备冻存条件）</translation>
        </message>
        <message>
            <source>Keeping of the body</source>
            <translation>尸体存放</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 27</source>
            <translation>《医疗纠纷预防和处理条例》第二十七条</translation>
        </message>
        <message>
            <source>Opening of sealed records by the hospital alone, if no further claim was made</source>
            <translation>医疗机构自行启封病历（患方未再提出请求）</translation>
        </message>
        <message>
            <source>sealing</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 24</source>
            <translation>《医疗纠纷预防和处理条例》第二十四条</translation>
        </message>
        <message>
            <source>People's mediation</source>
            <translation>人民调解</translation>
        </message>
        <message>
            <source>acceptance</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 38</source>
            <translation>《医疗纠纷预防和处理条例》第三十八条</translation>
        </message>
        <message>
            <source>Administrative mediation, decision on acceptance</source>
            <translation>行政调解受理决定</translation>
        </message>
        <message>
            <source>receipt of the application</source>
            <translation>收到申请</translation>
        </message>
        <message>
            <source>Medical Dispute Regulation, art. 40</source>
            <translation>《医疗纠纷预防和处理条例》第四十条</translation>
        </message>
        <message>
            <source>Administrative mediation</source>
            <translation>行政调解</translation>
        </message>
        <message>
            <source>Joint application for judicial confirmation</source>
            <translation>共同申请司法确认</translation>
        </message>
        <message>
            <source>effect of the agreement</source>
            <translation>调解协议生效</translation>
        </message>
        <message>
            <source>People's Mediation Law, art. 33</source>
            <translation>《人民调解法》第三十三条</translation>
        </message>
        <message>
            <source>Written report of a settled or judged medical accident</source>
            <translation>医疗事故协商解决或判决后书面报告</translation>
        </message>
        <message>
            <source>settlement or judgment</source>
            <translation>协商解决或收到生效文书</translation>
        </message>
        <message>
            <source>Report of a general quality event</source>
            <translation>一般医疗质量安全事件报告</translation>
        </message>
        <message>
            <source>finding of the event</source>
            <translation>发现事件</translation>
        </message>
        <message>
            <source>Report of a major quality event</source>
            <translation>重大医疗质量安全事件报告</translation>
        </message>
        <message>
            <source>Report of an extraordinarily severe quality event</source>
            <translation>特大医疗质量安全事件报告</translation>
        </message>
        <message>
            <source>Report to the liability insurer</source>
            <translation>向责任险保险公司报案</translation>
        </message>
        <message>
            <source>knowledge of the first claim</source>
            <translation>首次知悉索赔</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>保险合同约定</translation>
        </message>
        <message>
            <source>Assessment by the insurer</source>
            <translation>保险公司核定</translation>
        </message>
        <message>
            <source>full request for payment</source>
            <translation>收到完整的赔偿请求</translation>
        </message>
        <message>
            <source>Payment by the insurer</source>
            <translation>保险公司赔付</translation>
        </message>
        <message>
            <source>agreement on the payment</source>
            <translation>达成赔付协议</translation>
        </message>
        <message>
            <source>Notice of refusal by the insurer</source>
            <translation>保险公司拒赔通知</translation>
        </message>
        <message>
            <source>the insurer's assessment</source>
            <translation>作出核定</translation>
        </message>
        <message>
            <source>Insurance Law, art. 24</source>
            <translation>《保险法》第二十四条</translation>
        </message>
        <message>
            <source>Prepayment by the insurer</source>
            <translation>保险公司先予支付</translation>
        </message>
        <message>
            <source>request with proof</source>
            <translation>收到请求和有关证明、资料</translation>
        </message>
        <message>
            <source>Insurance Law, art. 25</source>
            <translation>《保险法》第二十五条</translation>
        </message>
        <message>
            <source>Telling the petitioner of acceptance</source>
            <translation>信访事项受理告知</translation>
        </message>
        <message>
            <source>receipt of the petition</source>
            <translation>收到信访事项</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 23</source>
            <translation>《信访工作条例》第二十三条</translation>
        </message>
        <message>
            <source>Objection to a transferred petition</source>
            <translation>对转送信访事项提出异议</translation>
        </message>
        <message>
            <source>receipt of the transfer</source>
            <translation>收到转送</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 22–23</source>
            <translation>《信访工作条例》第二十二条、第二十三条</translation>
        </message>
        <message>
            <source>Finishing of a petition</source>
            <translation>信访事项办结</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 34</source>
            <translation>《信访工作条例》第三十四条</translation>
        </message>
        <message>
            <source>Request for review of a petition's answer</source>
            <translation>信访人请求复查</translation>
        </message>
        <message>
            <source>receipt of the answer</source>
            <translation>收到处理意见</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 35</source>
            <translation>《信访工作条例》第三十五条</translation>
        </message>
        <message>
            <source>Opinion on the review of a petition</source>
            <translation>信访复查意见</translation>
        </message>
        <message>
            <source>receipt of the request</source>
            <translation>收到请求</translation>
        </message>
        <message>
            <source>Request for re-review of a petition</source>
            <translation>信访人请求复核</translation>
        </message>
        <message>
            <source>receipt of the review opinion</source>
            <translation>收到复查意见</translation>
        </message>
        <message>
            <source>Petition Work Regulation, art. 36</source>
            <translation>《信访工作条例》第三十六条</translation>
        </message>
        <message>
            <source>Opinion on the re-review of a petition</source>
            <translation>信访复核意见</translation>
        </message>
        <message>
            <source>Limitation of the claim (for information)</source>
            <translation>诉讼时效（供参考）</translation>
        </message>
        <message>
            <source>knowledge of damage and debtor</source>
            <translation>知道权利受损及义务人</translation>
        </message>
        <message>
            <source>Civil Code, art. 188</source>
            <translation>《民法典》第一百八十八条</translation>
        </message>
        <message>
            <source>Answer to a supervision notice</source>
            <translation>督办通知书办理</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>下达</translation>
        </message>
        <message>
            <source>Rectification of a risk</source>
            <translation>隐患整改</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>the promise</source>
            <translation>作出承诺</translation>
        </message>
        <message>
            <source>Weekly sweep</source>
            <translation>每周排查</translation>
        </message>
        <message>
            <source>the week of the sweep</source>
            <translation>排查所在周</translation>
        </message>
        <message>
            <source>Monthly return</source>
            <translation>每月报表</translation>
        </message>
        <message>
            <source>the month of the return</source>
            <translation>报表所在月</translation>
        </message>
        <message>
            <source>The day on which the limit starts is missing.</source>
            <translation>缺少期限起算的日期。</translation>
        </message>
        <message>
            <source>A date lies outside the years 1949 to 2199.</source>
            <translation>日期超出1949年至2199年的范围。</translation>
        </message>
        <message>
            <source>A pause has no first day.</source>
            <translation>有一次暂停没有填写开始日期。</translation>
        </message>
        <message>
            <source>A pause ends before it begins.</source>
            <translation>有一次暂停的结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>An extension is a number of days from 1 to 3660.</source>
            <translation>延长的天数应在1至3660之间。</translation>
        </message>
        <message>
            <source>This limit cannot be extended.</source>
            <translation>该期限不得延长。</translation>
        </message>
        <message>
            <source>This limit can be extended by %1 at most.</source>
            <translation>该期限最多延长%1。</translation>
        </message>
        <message>
            <source>The length of this limit is fixed and cannot be given.</source>
            <translation>该期限的长短已有规定，不能另行指定。</translation>
        </message>
        <message>
            <source>The length of a limit is a number from 1 to 3660.</source>
            <translation>期限的长短应在1至3660之间。</translation>
        </message>
        <message>
            <source>The last day of this limit is reckoned and cannot be given.</source>
            <translation>该期限的截止日由计算得出，不能另行指定。</translation>
        </message>
        <message>
            <source>The day named lies before the start.</source>
            <translation>载明的日期早于起算日。</translation>
        </message>
        <message>
            <source>This limit has no national length: give the hours that the policy or the province sets.</source>
            <translation>该期限没有全国统一规定，请给出保险合同或本省规定的小时数。</translation>
        </message>
        <message>
            <source>This limit has no fixed length: give the day it names, or a number of days.</source>
            <translation>该期限没有固定长短，请给出载明的日期或天数。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>Paused since %1; left of the limit: %2.</source>
            <translation>自%1起暂停，期限尚余%2。</translation>
        </message>
        <message>
            <source>Due at %1.</source>
            <translation>截止时间：%1。</translation>
        </message>
        <message>
            <source>Full at the end of %1.</source>
            <translation>期满日：%1。</translation>
        </message>
        <message>
            <source>Due on %1.</source>
            <translation>截止日：%1。</translation>
        </message>
        <message>
            <source>Rule: %1: %2.</source>
            <translation>规则：%1，%2。</translation>
        </message>
        <message>
            <source>Rule: %1: by %2.</source>
            <translation>规则：%1，于%2前完成。</translation>
        </message>
        <message>
            <source>Rule: %1: at most %3 from %2.</source>
            <translation>规则：%1，自%2起最长不超过%3。</translation>
        </message>
        <message>
            <source>Rule: %1: once %3 are full since %2.</source>
            <translation>规则：%1，自%2起满%3。</translation>
        </message>
        <message>
            <source>Rule: %1: within %3 from %2.</source>
            <translation>规则：%1，自%2起%3内。</translation>
        </message>
        <message>
            <source>Day named: %1.</source>
            <translation>载明的日期：%1。</translation>
        </message>
        <message>
            <source>Length as written: %1.</source>
            <translation>约定或载明的期限：%1。</translation>
        </message>
        <message>
            <source>Local value: %1.</source>
            <translation>本地规定：%1。</translation>
        </message>
        <message>
            <source>National value %1, local value %2: the stricter local one applies.</source>
            <translation>国家规定%1，本地规定%2；本地规定更严，按本地规定计算。</translation>
        </message>
        <message>
            <source>National value %1, local value %2: the local one is not stricter, the national applies.</source>
            <translation>国家规定%1，本地规定%2；本地规定不严于国家规定，按国家规定计算。</translation>
        </message>
        <message>
            <source>Extended by %1.</source>
            <translation>已延长%1。</translation>
        </message>
        <message>
            <source>Start: %1 (%2); it runs by the hour from then (Civil Code, art. 201).</source>
            <translation>起算：%1（%2），自该时起按小时计算（《民法典》第二百零一条）。</translation>
        </message>
        <message>
            <source>Start: %1 (%2); that day is not counted, %3 is the first (Civil Code, art. 201).</source>
            <translation>起算：%1（%2），当日不计入，自%3起计算（《民法典》第二百零一条）。</translation>
        </message>
        <message>
            <source>Start: %1 (%2).</source>
            <translation>起算：%1（%2）。</translation>
        </message>
        <message>
            <source>Make-up working days, counted: %1.</source>
            <translation>调休上班日，计入：%1。</translation>
        </message>
        <message>
            <source>Worked by the office, counted: %1.</source>
            <translation>本单位上班日，计入：%1。</translation>
        </message>
        <message>
            <source>Holidays, not counted: %1.</source>
            <translation>放假，不计入：%1。</translation>
        </message>
        <message>
            <source>Office closed, not counted: %1.</source>
            <translation>本单位休息，不计入：%1。</translation>
        </message>
        <message>
            <source>Weekends, not counted: %1 days.</source>
            <translation>周末，不计入：共%1天。</translation>
        </message>
        <message>
            <source>Weekends, not counted: %1.</source>
            <translation>周末，不计入：%1。</translation>
        </message>
        <message>
            <source>No rest days fall into this time.</source>
            <translation>期间没有休息日。</translation>
        </message>
        <message>
            <source>No day was counted before the pause.</source>
            <translation>暂停之前尚无计入的日子。</translation>
        </message>
        <message>
            <source>Counted: %1 (%2).</source>
            <translation>计入：%1（%2）。</translation>
        </message>
        <message>
            <source>Rest days in between are counted.</source>
            <translation>期间的休息日照常计入。</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>自%1起</translation>
        </message>
        <message>
            <source>Pauses do not stop this limit; none was left out.</source>
            <translation>该期限不因暂停而中止，未扣除暂停时间。</translation>
        </message>
        <message>
            <source>Pauses, not counted: %1.</source>
            <translation>暂停，不计入：%1。</translation>
        </message>
        <message>
            <source>The last month has no such day, so its last day counts (Civil Code, art. 202).</source>
            <translation>到期月没有对应日，以月末日为最后一日（《民法典》第二百零二条）。</translation>
        </message>
        <message>
            <source>The last day is a rest day: %1; so the next working day, %2 (Civil Code, art. 203).</source>
            <translation>最后一日为休息日：%1，顺延至下一工作日%2（《民法典》第二百零三条）。</translation>
        </message>
        <message>
            <source>The last day is a rest day: %1; this limit does not move on.</source>
            <translation>最后一日为休息日：%1，该期限不顺延。</translation>
        </message>
        <message>
            <source>The calendar has no working days of %1: plain weekends were counted.</source>
            <translation>工作日历中没有%1年的安排，按普通周末推算。</translation>
        </message>
        <message>
            <source>The working days of %1 are not published yet: plain weekends were counted, and the day may change.</source>
            <translation>%1年放假安排未公布，暂按普通周末推算，公布后截止日可能变动。</translation>
        </message>
        <message>
            <source>The working days of %1 are not published yet; this limit does not depend on them.</source>
            <translation>%1年放假安排未公布，不影响该期限。</translation>
        </message>
        <message>
            <source>plain weekends</source>
            <translation>普通周末</translation>
        </message>
        <message>
            <source>Calendar: %1.</source>
            <translation>工作日历：%1。</translation>
        </message>
        <message>
            <source>Basis: %1.</source>
            <translation>依据：%1。</translation>
        </message>
        <message>
            <source>less than an hour left</source>
            <translation>剩不足1小时</translation>
        </message>
        <message>
            <source>1 hour left</source>
            <translation>剩1小时</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>剩%1小时</translation>
        </message>
        <message>
            <source>1 rest day left</source>
            <translation>剩1天（休息日）</translation>
        </message>
        <message>
            <source>%1 rest days left</source>
            <translation>剩%1天（休息日）</translation>
        </message>
        <message>
            <source>1 working day left</source>
            <translation>剩1个工作日</translation>
        </message>
        <message>
            <source>%1 working days left</source>
            <translation>剩%1个工作日</translation>
        </message>
        <message>
            <source>overdue by less than an hour</source>
            <translation>逾期不足1小时</translation>
        </message>
        <message>
            <source>overdue by 1 hour</source>
            <translation>逾期1小时</translation>
        </message>
        <message>
            <source>overdue by %1 hours</source>
            <translation>逾期%1小时</translation>
        </message>
        <message>
            <source>overdue by less than a working day</source>
            <translation>逾期不足1个工作日</translation>
        </message>
        <message>
            <source>overdue by 1 working day</source>
            <translation>逾期1个工作日</translation>
        </message>
        <message>
            <source>overdue by %1 working days</source>
            <translation>逾期%1个工作日</translation>
        </message>
        <message>
            <source>full on %1</source>
            <translation>%1期满</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>暂停中</translation>
        </message>
        <message>
            <source>time is full</source>
            <translation>已期满</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>逾期办结</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>%1, %2: from %3 to %4</source>
            <translation>%1，%2：由%3改为%4</translation>
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
            <translation>用法：anhe due --rule 规则 --from 时间 [--pause 起..止]… [--extend N] [--length N] [--on 日期]
               [--local N] [--calendar 文件] [--format text|json]
      anhe due --list [--format text|json]

  --rule 规则        规则代码，用--list列出
  --from 时间        起算时间，如2026-02-09T10:00或2026-02-09
  --pause 起..止     暂停的日子，首尾均含；仍在暂停时写“起..”；可多次给出
  --extend N         约定或批准的延长，单位同该规则
  --length N         保险合同约定的小时数，或文书限定的天数（仅用于未定长短的规则）
  --on 日期          文书或承诺载明的日期
  --local N          更严的本地规定，单位同该规则
  --calendar 文件    另用一份工作日历（CSV：date,kind）
</translation>
        </message>
        <message>
            <source>--%1 needs a whole number from 1 on, not “%2”.</source>
            <translation>--%1应为大于0的整数，不能是“%2”。</translation>
        </message>
        <message>
            <source>--from is missing: when does the limit start?</source>
            <translation>缺少--from：期限从何时起算？</translation>
        </message>
        <message>
            <source>“%1” is not a time like 2026-02-09T10:00.</source>
            <translation>“%1”不是时间，应写成2026-02-09T10:00的样子。</translation>
        </message>
        <message>
            <source>This limit runs by the hour: give the time as well, like 2026-02-09T10:00.</source>
            <translation>该期限按小时计算，请同时给出时刻，如2026-02-09T10:00。</translation>
        </message>
        <message>
            <source>“%1” is not a pause like 2026-03-09..2026-03-20.</source>
            <translation>“%1”不是暂停期间，应写成2026-03-09..2026-03-20的样子。</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-02-09.</source>
            <translation>“%1”不是日期，应写成2026-02-09的样子。</translation>
        </message>
        <message>
            <source>The calendar %1 cannot be read: %2.</source>
            <translation>无法读取日历文件%1：%2。</translation>
        </message>
        <message>
            <source>--format is text or json, not “%1”.</source>
            <translation>--format只能是text或json，不能是“%1”。</translation>
        </message>
        <message>
            <source>“%1” was not understood.</source>
            <translation>不明白“%1”的意思。</translation>
        </message>
        <message>
            <source>--rule is missing; “anhe due --list” names the rules.</source>
            <translation>缺少--rule；可用“anhe due --list”列出全部规则。</translation>
        </message>
        <message>
            <source>There is no rule “%1”; “anhe due --list” names the rules.</source>
            <translation>没有“%1”这条规则；可用“anhe due --list”列出全部规则。</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Medical dispute</source>
            <translation>医疗纠纷</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>来访</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>来电</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>来信</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Suggestion box</source>
            <translation>意见箱</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>12345热线</translation>
        </message>
        <message>
            <source>Health hotline 12320</source>
            <translation>12320卫生热线</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Transfer from above</source>
            <translation>上级转办</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>公安移交</translation>
        </message>
        <message>
            <source>Found by staff</source>
            <translation>院内发现</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>其他渠道</translation>
        </message>
        <message>
            <source>Sex unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Relation unknown</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>The patient</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>配偶</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>父母</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>子女</translation>
        </message>
        <message>
            <source>Sibling</source>
            <translation>兄弟姐妹</translation>
        </message>
        <message>
            <source>Other kin</source>
            <translation>其他亲属</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>朋友</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>委托代理人</translation>
        </message>
        <message>
            <source>Member of staff</source>
            <translation>本院职工</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Care unknown</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Outpatient</source>
            <translation>门诊</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>急诊</translation>
        </message>
        <message>
            <source>Inpatient</source>
            <translation>住院</translation>
        </message>
        <message>
            <source>Check-up</source>
            <translation>体检</translation>
        </message>
        <message>
            <source>Other care</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解释说明</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>赔礼道歉</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退费</translation>
        </message>
        <message>
            <source>Waiver of fees</source>
            <translation>减免费用</translation>
        </message>
        <message>
            <source>Further treatment</source>
            <translation>继续治疗</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>经济赔偿</translation>
        </message>
        <message>
            <source>Discipline of staff</source>
            <translation>处理责任人</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改进工作</translation>
        </message>
        <message>
            <source>Other demand</source>
            <translation>其他诉求</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>未定级</translation>
        </message>
        <message>
            <source>Grade 1A</source>
            <translation>一级甲等</translation>
        </message>
        <message>
            <source>Grade 1B</source>
            <translation>一级乙等</translation>
        </message>
        <message>
            <source>Grade 2A</source>
            <translation>二级甲等</translation>
        </message>
        <message>
            <source>Grade 2B</source>
            <translation>二级乙等</translation>
        </message>
        <message>
            <source>Grade 2C</source>
            <translation>二级丙等</translation>
        </message>
        <message>
            <source>Grade 2D</source>
            <translation>二级丁等</translation>
        </message>
        <message>
            <source>Grade 3A</source>
            <translation>三级甲等</translation>
        </message>
        <message>
            <source>Grade 3B</source>
            <translation>三级乙等</translation>
        </message>
        <message>
            <source>Grade 3C</source>
            <translation>三级丙等</translation>
        </message>
        <message>
            <source>Grade 3D</source>
            <translation>三级丁等</translation>
        </message>
        <message>
            <source>Grade 3E</source>
            <translation>三级戊等</translation>
        </message>
        <message>
            <source>Grade 4</source>
            <translation>四级</translation>
        </message>
        <message>
            <source>No adverse event</source>
            <translation>未评定</translation>
        </message>
        <message>
            <source>Adverse event I</source>
            <translation>Ⅰ级</translation>
        </message>
        <message>
            <source>Adverse event II</source>
            <translation>Ⅱ级</translation>
        </message>
        <message>
            <source>Adverse event III</source>
            <translation>Ⅲ级</translation>
        </message>
        <message>
            <source>Adverse event IV</source>
            <translation>Ⅳ级</translation>
        </message>
        <message>
            <source>Responsibility open</source>
            <translation>未认定</translation>
        </message>
        <message>
            <source>Full responsibility</source>
            <translation>全部责任</translation>
        </message>
        <message>
            <source>Main responsibility</source>
            <translation>主要责任</translation>
        </message>
        <message>
            <source>Equal responsibility</source>
            <translation>同等责任</translation>
        </message>
        <message>
            <source>Secondary responsibility</source>
            <translation>次要责任</translation>
        </message>
        <message>
            <source>Slight responsibility</source>
            <translation>轻微责任</translation>
        </message>
        <message>
            <source>No responsibility</source>
            <translation>无责任</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>已登记</translation>
        </message>
        <message>
            <source>Investigating</source>
            <translation>调查中</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>协商中</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>人民调解中</translation>
        </message>
        <message>
            <source>In administrative mediation</source>
            <translation>行政调解中</translation>
        </message>
        <message>
            <source>In court</source>
            <translation>诉讼中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>未结束</translation>
        </message>
        <message>
            <source>Answered and closed</source>
            <translation>答复办结</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>和解调解</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>移送其他机关</translation>
        </message>
        <message>
            <source>No ground</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Already before a court or mediator</source>
            <translation>已由法院或调解组织受理</translation>
        </message>
        <message>
            <source>Already handled by the authority</source>
            <translation>卫生健康部门或信访部门已处理</translation>
        </message>
        <message>
            <source>No clear object or facts</source>
            <translation>没有明确对象和具体事实</translation>
        </message>
        <message>
            <source>Public-order or criminal case</source>
            <translation>属治安或刑事案件</translation>
        </message>
        <message>
            <source>Outside the hospital's powers</source>
            <translation>不属本院职权范围</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未回访</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Sealed record</source>
            <translation>封存病历</translation>
        </message>
        <message>
            <source>Sealed object</source>
            <translation>封存实物</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>Photocopy</source>
            <translation>复制件</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未决定</translation>
        </message>
        <message>
            <source>Consented</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>未作答复</translation>
        </message>
        <message>
            <source>FangSong</source>
            <translation>仿宋</translation>
        </message>
        <message>
            <source>KaiTi</source>
            <translation>楷体</translation>
        </message>
        <message>
            <source>SimHei</source>
            <translation>黑体</translation>
        </message>
        <message>
            <source>XiaoBiaoSong</source>
            <translation>小标宋</translation>
        </message>
        <message>
            <source>SimSun</source>
            <translation>宋体</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>外部编号</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>事项类别</translation>
        </message>
        <message>
            <source>Intake channel</source>
            <translation>来源渠道</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>接待时间</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>接待人</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>Complainant's sex</source>
            <translation>投诉人性别</translation>
        </message>
        <message>
            <source>Complainant's ID number</source>
            <translation>投诉人身份证号</translation>
        </message>
        <message>
            <source>Complainant's phone</source>
            <translation>投诉人电话</translation>
        </message>
        <message>
            <source>Complainant's address</source>
            <translation>投诉人住址</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>与患者关系</translation>
        </message>
        <message>
            <source>Head count</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Patient's sex</source>
            <translation>患者性别</translation>
        </message>
        <message>
            <source>Patient's age</source>
            <translation>患者年龄</translation>
        </message>
        <message>
            <source>Patient's ID number</source>
            <translation>患者身份证号</translation>
        </message>
        <message>
            <source>Patient's phone</source>
            <translation>患者电话</translation>
        </message>
        <message>
            <source>Inpatient or outpatient number</source>
            <translation>住院号或门诊号</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Staff complained of</source>
            <translation>被投诉人员</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>发生日期</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>投诉内容</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>索赔金额</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>调查情况</translation>
        </message>
        <message>
            <source>Leader's instruction</source>
            <translation>领导批示</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复意见</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>答复时间</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Amount paid</source>
            <translation>赔付金额</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
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
            <translation>UTF-16（大端）</translation>
        </message>
        <message>
            <source>Chinese (GB18030, GBK)</source>
            <translation>中文（GB18030、GBK）</translation>
        </message>
    </context>
</TS>
