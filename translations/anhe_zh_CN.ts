<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ActivityTable</name>
        <message>
            <source>%1, all risks now</source>
            <translation>%1条，均已列为隐患</translation>
        </message>
        <message>
            <source>%1, %2 left</source>
            <translation>%1条，%2条未列隐患</translation>
        </message>
        <message>
            <source>Findings that are not taken up as hidden risks</source>
            <translation>尚未列为隐患的问题</translation>
        </message>
        <message>
            <source>%1, voided</source>
            <translation>%1（已作废）</translation>
        </message>
        <message>
            <source>Safe-hospital log</source>
            <translation>平安医院建设台账</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>比率</translation>
        </message>
    </context>
    <context>
        <name>AssessmentTable</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Register of major decisions</source>
            <translation>重大决策事项台账</translation>
        </message>
    </context>
    <context>
        <name>AssessmentWords</name>
        <message>
            <source>Decision</source>
            <translation>决策事项</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>事项概况</translation>
        </message>
        <message>
            <source>Unit that prepares it</source>
            <translation>承办单位</translation>
        </message>
        <message>
            <source>Person in the unit</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>登记日期</translation>
        </message>
        <message>
            <source>To be decided on</source>
            <translation>拟实施日期</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>评估日期</translation>
        </message>
        <message>
            <source>Assessed by</source>
            <translation>评估人员</translation>
        </message>
        <message>
            <source>Criteria with score and grounds</source>
            <translation>评估内容、得分和依据</translation>
        </message>
        <message>
            <source>How opinions were taken</source>
            <translation>征求意见情况</translation>
        </message>
        <message>
            <source>Level of the risk</source>
            <translation>风险等级</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>评估结论</translation>
        </message>
        <message>
            <source>Measures against the risks</source>
            <translation>防范化解措施</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟踪情况</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>未评估</translation>
        </message>
    </context>
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
            <source>The present ledger could not be set aside as %1. Nothing was changed.</source>
            <translation>现有台账无法另存为 %1，未作任何更改。</translation>
        </message>
        <message>
            <source>There is no folder %1; no backup was written.</source>
            <translation>文件夹 %1 不存在，未写入备份。</translation>
        </message>
        <message>
            <source>%1 is there already and is no backup of this ledger. It was left as it is; please choose another name.</source>
            <translation>%1 已存在，且不是本台账的备份，未作改动；请另取文件名。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; no backup was written.</source>
            <translation>文件夹 %1 无法写入，未写入备份。</translation>
        </message>
        <message>
            <source>The ledger itself is not whole: %1 The earlier backup %2 was kept as it is; please choose another name for this one.</source>
            <translation>台账本身有问题：%1先前的备份 %2 原样保留；请为本次备份另取文件名。</translation>
        </message>
        <message>
            <source>There is no folder %1; nothing was restored.</source>
            <translation>文件夹 %1 不存在，未恢复。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; nothing was restored.</source>
            <translation>文件夹 %1 无法写入，未恢复。</translation>
        </message>
        <message>
            <source>%1 is there already and is no ledger. It was left as it is; please choose another name.</source>
            <translation>%1 已存在，且不是台账，未作改动；请另取文件名。</translation>
        </message>
        <message>
            <source>The ledger is open in a program; close it first. Nothing was changed.</source>
            <translation>台账正被程序打开，请先关闭。未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>CalendarChange</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>无法读取%1：%2。</translation>
        </message>
        <message>
            <source>%1 is too large for a calendar.</source>
            <translation>%1 过大，不像是工作日历。</translation>
        </message>
    </context>
    <context>
        <name>ClaimPanes</name>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
    </context>
    <context>
        <name>ClaimTable</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Patient · complainant</source>
            <translation>患者 · 投诉人</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>报案日期</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>先予支付</translation>
        </message>
        <message>
            <source>Register of claims</source>
            <translation>理赔台账</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Days to hand in</source>
            <translation>交齐材料用时（天）</translation>
        </message>
        <message>
            <source>Days to be paid</source>
            <translation>赔付用时（天）</translation>
        </message>
    </context>
    <context>
        <name>ClockGrid</name>
        <message>
            <source>Why this day</source>
            <translation>该日如何算出</translation>
        </message>
    </context>
    <context>
        <name>ClusterRegister</name>
        <message>
            <source>Matters of this cluster are in a risk already.</source>
            <translation>其中的事项已列入隐患。</translation>
        </message>
        <message>
            <source>Please say why these matters are no common risk.</source>
            <translation>请写明这些事项为何不构成共同隐患。</translation>
        </message>
    </context>
    <context>
        <name>ClusterTable</name>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>First received</source>
            <translation>最早受理</translation>
        </message>
        <message>
            <source>Last received, or judged on</source>
            <translation>最近受理或研判日期</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>研判</translation>
        </message>
        <message>
            <source>to judge again, it has grown</source>
            <translation>有新增，待重新研判</translation>
        </message>
        <message>
            <source>to judge</source>
            <translation>待研判</translation>
        </message>
        <message>
            <source>made a risk</source>
            <translation>已列为隐患</translation>
        </message>
        <message>
            <source>no common risk</source>
            <translation>不构成隐患</translation>
        </message>
    </context>
    <context>
        <name>Coverage</name>
        <message>
            <source>The day of the incident is not known.</source>
            <translation>事件发生日期未登记。</translation>
        </message>
        <message>
            <source>The incident (%1) lies after the last day of cover (%2).</source>
            <translation>事件（%1）发生在保障最后一日（%2）之后。</translation>
        </message>
        <message>
            <source>The incident (%1) lies before the retroactive date (%2).</source>
            <translation>事件（%1）发生在追溯日期（%2）之前。</translation>
        </message>
        <message>
            <source>The incident (%1) lies before the first day of the period (%2), and the policy's retroactive date is not recorded.</source>
            <translation>事件（%1）发生在保险期间起始日（%2）之前，而保单的追溯日期未登记。</translation>
        </message>
        <message>
            <source>The incident (%1) lies between %2 and the last day of cover (%3).</source>
            <translation>事件（%1）发生在%2至保障最后一日（%3）之间。</translation>
        </message>
        <message>
            <source>the retroactive date (%1)</source>
            <translation>追溯日期（%1）</translation>
        </message>
        <message>
            <source>the first day of the period (%1)</source>
            <translation>保险期间起始日（%1）</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2), but the policy was cancelled on %3; whether the period is granted all the same, only the insurer can say.</source>
            <translation>首次索赔（%1）在延长报告期内（至%2），但保单已于%3退保，是否仍给予延长报告期须询问保险公司。</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2), but %3 was bought afterwards, and extended reporting is usually granted only where no later cover is; ask the insurer.</source>
            <translation>首次索赔（%1）在延长报告期内（至%2），但其后另投保了%3，而延长报告期通常只给予此后未再投保的，须询问保险公司。</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the extended reporting period (to %2).</source>
            <translation>首次索赔（%1）在延长报告期内（至%2）。</translation>
        </message>
        <message>
            <source>The first claim (%1) lies after the end of the extended reporting period (%2).</source>
            <translation>首次索赔（%1）在延长报告期截止日（%2）之后。</translation>
        </message>
        <message>
            <source>The first claim (%1) was made when the policy had been cancelled (%2).</source>
            <translation>首次索赔（%1）时保单已退保（%2）。</translation>
        </message>
        <message>
            <source>The first claim (%1) lies after the last day of the period (%2), and there is no extended reporting.</source>
            <translation>首次索赔（%1）在保险期间最后一日（%2）之后，且无延长报告期。</translation>
        </message>
        <message>
            <source>No day of a first claim for compensation is recorded; the policy in force on that day decides.</source>
            <translation>未登记首次索赔日期，以首次索赔当日有效的保单为准。</translation>
        </message>
        <message>
            <source>The first claim (%1) lies before the first day of the period (%2).</source>
            <translation>首次索赔（%1）在保险期间起始日（%2）之前。</translation>
        </message>
        <message>
            <source>The first claim (%1) falls inside the period %2 to %3.</source>
            <translation>首次索赔（%1）在保险期间%2至%3之内。</translation>
        </message>
        <message>
            <source>Retroactive date</source>
            <translation>追溯日期</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>保险期间起始日</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>保险期间终止日</translation>
        </message>
        <message>
            <source>End of extended reporting</source>
            <translation>延长报告期截止日</translation>
        </message>
        <message>
            <source>Cancelled on</source>
            <translation>退保日期</translation>
        </message>
        <message>
            <source>day of the incident</source>
            <translation>事件发生日期</translation>
        </message>
        <message>
            <source>day of the first claim</source>
            <translation>首次索赔日期</translation>
        </message>
        <message>
            <source>retroactive date of the policy</source>
            <translation>保单的追溯日期</translation>
        </message>
        <message>
            <source>The first claim (%1) was made in the gap from %2 to %3, when no policy was in force.</source>
            <translation>首次索赔（%1）在%2至%3的空档内，当时没有有效保单。</translation>
        </message>
        <message>
            <source>Several policies answer (%1): tell each insurer.</source>
            <translation>有多份保单可以赔付（%1），请分别通知各保险公司。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The day of the first claim (%1) is taken from the matter and has not been confirmed.</source>
            <translation>首次索赔日期（%1）取自事项登记，尚未确认。</translation>
        </message>
        <message>
            <source>It was reported on %1, later than the %2 hours of the policy; the insurer may object to what could not be established any more.</source>
            <translation>报案时间为%1，超过保单约定的%2小时，对因此无法查明的部分保险公司可能提出异议。</translation>
        </message>
        <message>
            <source>The first claim (%1) lies before the incident (%2); one of the days must be wrong.</source>
            <translation>首次索赔（%1）早于事件发生（%2），其中一个日期有误。</translation>
        </message>
        <message>
            <source>No policy is recorded.</source>
            <translation>没有登记保单。</translation>
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
        <name>DisputeChipWords</name>
        <message>
            <source>Closed, not told</source>
            <translation>已办结未告知</translation>
        </message>
        <message>
            <source>The matter is closed, but the complainant has not been told.</source>
            <translation>事项已办结，但尚未告知投诉人。</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>按期答复</translation>
        </message>
        <message>
            <source>answered late</source>
            <translation>逾期答复</translation>
        </message>
    </context>
    <context>
        <name>DisputeExportWords</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Register of matters</source>
            <translation>投诉纠纷台账</translation>
        </message>
    </context>
    <context>
        <name>DisputeListWords</name>
        <message>
            <source>All that are open</source>
            <translation>全部在办</translation>
        </message>
        <message>
            <source>not sorted</source>
            <translation>未分类</translation>
        </message>
        <message>
            <source>Not accepted yet</source>
            <translation>未受理</translation>
        </message>
        <message>
            <source>Accepted, in hand</source>
            <translation>已受理在办</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>All that were accepted</source>
            <translation>全部已受理</translation>
        </message>
        <message>
            <source>First petitions</source>
            <translation>初信初访</translation>
        </message>
        <message>
            <source>Repeated petitions</source>
            <translation>重信重访</translation>
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
            <translation>办结日期不能早于接收日期。</translation>
        </message>
        <message>
            <source>%1 has no answer yet; write the answer first, or choose another ending.</source>
            <translation>%1 尚未答复；请先填写答复，或选择其他办结方式。</translation>
        </message>
        <message>
            <source>The day must lie between the receipt and today.</source>
            <translation>日期应在接收日与今天之间。</translation>
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
        <message>
            <source>The next of kin are told between the death and now.</source>
            <translation>告知近亲属的时间应在死亡之后，且不能晚于现在。</translation>
        </message>
        <message>
            <source>The next of kin decide between the death and now.</source>
            <translation>近亲属作出决定的时间应在死亡之后，且不能晚于现在。</translation>
        </message>
        <message>
            <source>The body is released between the death and today.</source>
            <translation>遗体移交日期应在死亡之日与今天之间。</translation>
        </message>
        <message>
            <source>It was answered on %1; it cannot be closed as answered before.</source>
            <translation>该事项于%1答复，以“已答复”办结的日期不能早于该日。</translation>
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
            <translation>请填写接收日期。</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>接收时间不能晚于现在。</translation>
        </message>
        <message>
            <source>It cannot have happened after it was received.</source>
            <translation>发生日期不能晚于接收日期。</translation>
        </message>
        <message>
            <source>The patient cannot be born after the matter was received.</source>
            <translation>出生日期不能晚于接收日期。</translation>
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
            <translation>答复日期早于接收日期。</translation>
        </message>
        <message>
            <source>The matter cannot be closed before it was received.</source>
            <translation>办结日期不能早于接收日期。</translation>
        </message>
        <message>
            <source>The complainant cannot be told before the matter was received.</source>
            <translation>告知日期不能早于接收日期。</translation>
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
        <message>
            <source>It cannot have become known as a major dispute in the future.</source>
            <translation>知悉为重大纠纷的时间不能晚于现在。</translation>
        </message>
        <message>
            <source>The report to the authority cannot lie in the future.</source>
            <translation>向主管部门报告的时间不能晚于现在。</translation>
        </message>
        <message>
            <source>It was reported before it was known as a major dispute.</source>
            <translation>报告时间早于知悉为重大纠纷的时间。</translation>
        </message>
        <message>
            <source>The matter cannot be closed in the future.</source>
            <translation>办结日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The complainant cannot be told in the future.</source>
            <translation>告知日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The death lies before the birth.</source>
            <translation>死亡时间早于出生日期。</translation>
        </message>
        <message>
            <source>The death lies before the admission.</source>
            <translation>死亡时间早于入院日期。</translation>
        </message>
        <message>
            <source>Compensation is claimed: is this a medical dispute?</source>
            <translation>患方要求赔偿：是否属于医疗纠纷？属于的，请转为医疗纠纷。</translation>
        </message>
        <message>
            <source>The patient died: is this a medical dispute?</source>
            <translation>患者死亡：是否属于医疗纠纷？属于的，请转为医疗纠纷。</translation>
        </message>
        <message>
            <source>The patient died: is this a major dispute by the office's checklist?</source>
            <translation>患者死亡：是否属于重大医疗纠纷？属于的，请勾选相应情形。</translation>
        </message>
        <message>
            <source>The answer cannot lie in the future.</source>
            <translation>答复时间不能晚于现在。</translation>
        </message>
        <message>
            <source>The answer lies after the closing (%1).</source>
            <translation>答复晚于办结日期（%1）。</translation>
        </message>
    </context>
    <context>
        <name>DisputeTableWords</name>
        <message>
            <source>anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Day received</source>
            <translation>接收日期</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>事由摘要</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>问题分类</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>事项类别</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>来源渠道</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
        </message>
    </context>
    <context>
        <name>DrillTable</name>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>接待时间</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>事由摘要</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>来源渠道</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>答复日期</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>来访时间</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>接待人</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>来访内容</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>移交编号</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>解决途径</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>受理机构</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>诉求金额</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>协议金额</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>包案领导</translation>
        </message>
        <message>
            <source>Written off on</source>
            <translation>销号日期</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>督办通知书</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>督办次数</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>发出日期</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>被督办单位</translation>
        </message>
        <message>
            <source>On</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>回复日期</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>排查人</translation>
        </message>
        <message>
            <source>Problems found</source>
            <translation>问题数</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>签字日期</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>参保状态</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>保单号</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>保险公司</translation>
        </message>
        <message>
            <source>Covered to</source>
            <translation>保障截止</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>理赔编号</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>报案日期</translation>
        </message>
        <message>
            <source>Insurer's share</source>
            <translation>保险承担</translation>
        </message>
        <message>
            <source>Hospital's share</source>
            <translation>医院承担</translation>
        </message>
        <message>
            <source>Deductible</source>
            <translation>免赔额</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>赔付日期</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>开展日期</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>调查情况</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>参保率</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>Matters, problems and visits</source>
            <translation>事项、问题和来访</translation>
        </message>
        <message>
            <source>Answers and days</source>
            <translation>反馈和用时</translation>
        </message>
        <message>
            <source>Petitions</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Routes and mediation</source>
            <translation>途径和调解</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Hidden risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Safe hospital</source>
            <translation>平安创建</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>%2年第%1季度</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>调解移交</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人次</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1百分点</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>其他指标</translation>
        </message>
        <message>
            <source>Opens the rows of %1.</source>
            <translation>点击打开%1的明细。</translation>
        </message>
        <message>
            <source>risks</source>
            <translation>项</translation>
        </message>
        <message>
            <source>sheets</source>
            <translation>份</translation>
        </message>
        <message>
            <source>notices</source>
            <translation>份</translation>
        </message>
        <message>
            <source>institutions</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>理赔案件</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>平安创建活动</translation>
        </message>
    </context>
    <context>
        <name>FilterCodes</name>
        <message>
            <source>this month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>last quarter</source>
            <translation>上季度</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>去年</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Autopsy notice</source>
            <translation>尸检告知书（同意或不同意）</translation>
        </message>
        <message>
            <source>Call-back record</source>
            <translation>回访记录</translation>
        </message>
        <message>
            <source>Joint application for judicial confirmation</source>
            <translation>司法确认申请书</translation>
        </message>
        <message>
            <source>Application for mediation by the hospital</source>
            <translation>医疗纠纷调解申请书（医方）</translation>
        </message>
        <message>
            <source>Application for mediation by the patient side</source>
            <translation>医疗纠纷调解申请书（患方）</translation>
        </message>
        <message>
            <source>Mediation file cover and index</source>
            <translation>调解卷宗封面和目录</translation>
        </message>
        <message>
            <source>Opening record</source>
            <translation>启封记录</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>授权委托书</translation>
        </message>
        <message>
            <source>Referral letter</source>
            <translation>移送函</translation>
        </message>
        <message>
            <source>Registration form</source>
            <translation>投诉登记表</translation>
        </message>
        <message>
            <source>Notice of routes and rights</source>
            <translation>医疗纠纷处理告知书（附签收回执）</translation>
        </message>
        <message>
            <source>Sealing list</source>
            <translation>封存清单</translation>
        </message>
        <message>
            <source>Settlement agreement</source>
            <translation>和解（调解）协议书</translation>
        </message>
        <message>
            <source>Transfer slip to a department</source>
            <translation>投诉转办单（附回执）</translation>
        </message>
        <message>
            <source>The compensation items add up to %1, the agreement says %2.</source>
            <translation>赔偿项目合计为%1，协议金额为%2，二者不一致。</translation>
        </message>
        <message>
            <source>The amount in capitals does not agree with %1.</source>
            <translation>大写金额与%1不一致。</translation>
        </message>
        <message>
            <source>No agreement may waive the right to sue: “%1”.</source>
            <translation>协议不得约定放弃诉讼权利：“%1”。</translation>
        </message>
        <message>
            <source>Claim file index</source>
            <translation>理赔卷宗目录</translation>
        </message>
        <message>
            <source>Notice of claim to the insurer</source>
            <translation>出险通知书</translation>
        </message>
        <message>
            <source>Monthly return of hidden risks</source>
            <translation>隐患排查治理月报表</translation>
        </message>
        <message>
            <source>Stability risk assessment</source>
            <translation>社会稳定风险评估表</translation>
        </message>
        <message>
            <source>Supervision notice with reply slip</source>
            <translation>督办通知书（附回执）</translation>
        </message>
        <message>
            <source>Weekly sweep sheet</source>
            <translation>周排查表</translation>
        </message>
        <message>
            <source>Write-off of a hidden risk</source>
            <translation>隐患整改销号表</translation>
        </message>
        <message>
            <source>Notice of a petition's acceptance</source>
            <translation>信访事项受理告知书</translation>
        </message>
        <message>
            <source>Say first whether the demand is supported, explained or not supported.</source>
            <translation>请先选择支持、解释说明或者不支持。</translation>
        </message>
        <message>
            <source>Opinion document of a petition</source>
            <translation>信访事项处理意见书</translation>
        </message>
        <message>
            <source>Report of an urgent situation</source>
            <translation>紧急情况报告</translation>
        </message>
        <message>
            <source>Only an agreement reached by people's mediation can be confirmed jointly by the court.</source>
            <translation>只有人民调解达成的协议可以申请司法确认。</translation>
        </message>
        <message>
            <source>%1 is voided; only its registration form is printed.</source>
            <translation>%1已作废，只能打印其登记表。</translation>
        </message>
        <message>
            <source>This petition was not accepted; there is no acceptance to tell.</source>
            <translation>该信访事项不予受理，不能出具受理告知书。</translation>
        </message>
    </context>
    <context>
        <name>FormDesk</name>
        <message>
            <source>The matter has no such referral.</source>
            <translation>该事项没有这条移送记录。</translation>
        </message>
        <message>
            <source>The matter has no such seal.</source>
            <translation>该事项没有这条封存记录。</translation>
        </message>
        <message>
            <source>There is no such matter.</source>
            <translation>没有这个事项。</translation>
        </message>
        <message>
            <source>The matter has no such claim.</source>
            <translation>该事项没有这个理赔案件。</translation>
        </message>
        <message>
            <source>There is no such row in the registers of risks.</source>
            <translation>隐患台账中没有这一行。</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 尚未开始。</translation>
        </message>
    </context>
    <context>
        <name>GapWords</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>Until it is signed the sheet counts as missing.</source>
            <translation>签字前按缺报统计。</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>发现%1项</translation>
        </message>
        <message>
            <source>L</source>
            <translation>迟</translation>
        </message>
        <message>
            <source>handed in late</source>
            <translation>迟报</translation>
        </message>
        <message>
            <source>✓</source>
            <translation>报</translation>
        </message>
        <message>
            <source>0</source>
            <translation>零</translation>
        </message>
        <message>
            <source>!</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>…</source>
            <translation>待</translation>
        </message>
    </context>
    <context>
        <name>HospitalPanel</name>
        <message>
            <source>Name of the hospital</source>
            <translation>医院名称</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Complaint office</source>
            <translation>投诉管理部门</translation>
        </message>
        <message>
            <source>as letters are signed</source>
            <translation>公文落款所用名称</translation>
        </message>
        <message>
            <source>Phone of the office</source>
            <translation>部门电话</translation>
        </message>
        <message>
            <source>Code of its letters</source>
            <translation>公文机关代字</translation>
        </message>
        <message>
            <source>stands before the year in document numbers</source>
            <translation>用于发文字号，写在年份之前</translation>
        </message>
        <message>
            <source>Mediation committee it works with</source>
            <translation>对口医调委</translation>
        </message>
        <message>
            <source>Health authority it reports to</source>
            <translation>上级卫生健康主管部门</translation>
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
        <message>
            <source>“%1” is not known and was left open.</source>
            <translation>不认识“%1”，未填入。</translation>
        </message>
        <message>
            <source>%1 is in the register already.</source>
            <translation>%1已在登记簿中。</translation>
        </message>
        <message>
            <source>No column holds the institutions' names.</source>
            <translation>没有哪一列是机构名称。</translation>
        </message>
        <message>
            <source>No column holds the policies' numbers.</source>
            <translation>没有哪一列是保单号。</translation>
        </message>
        <message>
            <source>“%1” is not a period of days.</source>
            <translation>“%1”不是保险期间。</translation>
        </message>
        <message>
            <source>“%1” is not a percentage.</source>
            <translation>“%1”不是百分比。</translation>
        </message>
        <message>
            <source>“%1” is not a number of hours.</source>
            <translation>“%1”不是小时数。</translation>
        </message>
        <message>
            <source>The policy %1 stands above with another period (row %2).</source>
            <translation>保单%1在前面（第%2行）的保险期间与此不同。</translation>
        </message>
        <message>
            <source>Several institutions are called %1; the list has to give the code.</source>
            <translation>有多家机构名为%1，请在表中填写机构代码。</translation>
        </message>
        <message>
            <source>“%1” is no kind of activity.</source>
            <translation>“%1”不是活动类别。</translation>
        </message>
        <message>
            <source>The log has an activity of this day, kind and title already.</source>
            <translation>台账中已有同日、同类、同主题的活动。</translation>
        </message>
        <message>
            <source>“%1” is not in the office's list of indicators.</source>
            <translation>“%1”不在本单位的指标目录中。</translation>
        </message>
        <message>
            <source>“%1” is not a quarter.</source>
            <translation>“%1”不是季度。</translation>
        </message>
        <message>
            <source>The number is missing.</source>
            <translation>缺少数值。</translation>
        </message>
        <message>
            <source>The quarter has this number already.</source>
            <translation>该季度已有这一数值。</translation>
        </message>
        <message>
            <source>The quarter has %1 already; change it on the sheet if it is wrong.</source>
            <translation>该季度已填%1；如有误，请在季度表上修改。</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1”不是整数。</translation>
        </message>
        <message>
            <source>The level “%1” was kept in the remark; a level is reckoned from likelihood and impact.</source>
            <translation>等级“%1”已保留在备注中；等级由可能性和后果推算。</translation>
        </message>
        <message>
            <source>The register has this risk of this day already.</source>
            <translation>台账中已有当日的这条隐患。</translation>
        </message>
        <message>
            <source>A hidden-risk register needs a column with the day found and one with what was found.</source>
            <translation>隐患台账需要有发现日期和隐患内容两列。</translation>
        </message>
        <message>
            <source>It is reported, not assigned; who is responsible, the limit and the steps after it stand in the remark.</source>
            <translation>只登记、未交办；责任人、时限和后续办理情况记入备注。</translation>
        </message>
        <message>
            <source>“%1” names no year; it was read as a day of %2.</source>
            <translation>“%1”没有写年份，年份按 %2 年理解。</translation>
        </message>
        <message>
            <source>“%1” counts from a day that the list does not tell; write the date.</source>
            <translation>“%1”是相对日期，表中看不出从哪一天算起；请写明日期。</translation>
        </message>
        <message>
            <source>“%1” is not known; it was taken as “%2”.</source>
            <translation>不认识“%1”，按“%2”登记。</translation>
        </message>
        <message>
            <source>“%1” says neither yes nor no; the institution was taken as in scope.</source>
            <translation>“%1”看不出是或否，该机构按应参保登记。</translation>
        </message>
        <message>
            <source>“%1” is not known as an intake channel; it was taken as “%2”.</source>
            <translation>“%1”不是已知的来源渠道，按“%2”登记。</translation>
        </message>
        <message>
            <source>The day of the answer, %1, was not taken as such, there being no text of an answer; it stands in the remark.</source>
            <translation>答复日期 %1 未作为答复登记，因为没有答复内容或处理结果；已写入备注。</translation>
        </message>
        <message>
            <source>“%1” was read as %2 institutions.</source>
            <translation>“%1”按 %2 家机构登记。</translation>
        </message>
        <message>
            <source>No time to report claims was entered; see in the policy whether it sets one.</source>
            <translation>未登记报案时限，请查看保险合同是否约定。</translation>
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
        <name>InstitutionTable</name>
        <message>
            <source>not in scope</source>
            <translation>不在应保范围</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>保障状态</translation>
        </message>
        <message>
            <source>Covered to</source>
            <translation>保障至</translation>
        </message>
        <message>
            <source>Register of institutions</source>
            <translation>医疗机构台账</translation>
        </message>
    </context>
    <context>
        <name>Insurance</name>
        <message>
            <source>The day “%1” lies in the future.</source>
            <translation>“%1”的日期在今天之后。</translation>
        </message>
        <message>
            <source>“%1” (%2) lies before “%3” (%4).</source>
            <translation>“%1”（%2）早于“%3”（%4）。</translation>
        </message>
        <message>
            <source>Report to the insurer</source>
            <translation>向保险公司报案</translation>
        </message>
        <message>
            <source>Full request handed in</source>
            <translation>索赔材料交齐</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>核定</translation>
        </message>
        <message>
            <source>Agreement on the payment</source>
            <translation>达成赔付协议</translation>
        </message>
        <message>
            <source>Payment by the insurer</source>
            <translation>保险公司赔付</translation>
        </message>
        <message>
            <source>Closing of the claim</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Opening of the case</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Further material handed in</source>
            <translation>补充材料提交</translation>
        </message>
        <message>
            <source>Further material asked for</source>
            <translation>要求补充材料</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>拒赔</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Filing in court</source>
            <translation>起诉立案</translation>
        </message>
        <message>
            <source>End of the court case</source>
            <translation>诉讼结束</translation>
        </message>
        <message>
            <source>A claim belongs to a matter.</source>
            <translation>理赔案件须对应一个事项。</translation>
        </message>
        <message>
            <source>Please say when it was reported to the insurer; later steps follow the report.</source>
            <translation>请填写报案时间，后续步骤都在报案之后。</translation>
        </message>
        <message>
            <source>Please choose the policy it was reported under.</source>
            <translation>请选择报案所用的保单。</translation>
        </message>
        <message>
            <source>A payment follows an agreement on its amount.</source>
            <translation>先达成赔付协议，才有赔付。</translation>
        </message>
        <message>
            <source>Please write what the insurer asked for.</source>
            <translation>请填写保险公司要求补充的材料。</translation>
        </message>
        <message>
            <source>Please say when the further material was asked for.</source>
            <translation>请填写要求补充材料的日期。</translation>
        </message>
        <message>
            <source>Please write the insurer's reason for refusing.</source>
            <translation>请填写保险公司的拒赔理由。</translation>
        </message>
        <message>
            <source>Please write why the claim was withdrawn.</source>
            <translation>请填写撤回的原因。</translation>
        </message>
        <message>
            <source>Please name the court.</source>
            <translation>请填写法院名称。</translation>
        </message>
        <message>
            <source>Please say when the court case was filed.</source>
            <translation>请填写起诉立案的日期。</translation>
        </message>
        <message>
            <source>An amount of a claim cannot be negative.</source>
            <translation>理赔金额不能为负数。</translation>
        </message>
        <message>
            <source>Please give the amount that was agreed.</source>
            <translation>请填写协议赔付金额。</translation>
        </message>
        <message>
            <source>Please say when the amount was agreed.</source>
            <translation>请填写达成赔付协议的日期。</translation>
        </message>
        <message>
            <source>Insurer's share, hospital's share and deductible are %1 yuan together, the amount agreed is %2 yuan.</source>
            <translation>保险公司承担、医院承担和免赔额合计%1元，与协议金额%2元不符。</translation>
        </message>
        <message>
            <source>Mental damage is a part of the amount agreed.</source>
            <translation>精神损害抚慰金不能超过协议金额。</translation>
        </message>
        <message>
            <source>A prepayment needs its amount above zero and the day it was asked for.</source>
            <translation>预付赔款须填写大于零的金额和申请日期。</translation>
        </message>
        <message>
            <source>A prepayment cannot lie in the future.</source>
            <translation>预付赔款的日期不能在今天之后。</translation>
        </message>
        <message>
            <source>The prepayment was paid (%1) before it was asked for (%2).</source>
            <translation>预付赔款的支付日（%1）早于申请日（%2）。</translation>
        </message>
        <message>
            <source>%1 yuan were prepaid, more than the insurer's share of %2 yuan.</source>
            <translation>已预付%1元，超过保险公司承担的%2元。</translation>
        </message>
        <message>
            <source>%1 does not name this institution among the insured.</source>
            <translation>%1的被保险人中没有这家机构。</translation>
        </message>
        <message>
            <source>The policy's limit for mental damage is %1 yuan.</source>
            <translation>保单的精神损害赔偿限额为%1元。</translation>
        </message>
        <message>
            <source>The policy's limit for legal costs is %1 yuan.</source>
            <translation>保单的法律费用限额为%1元。</translation>
        </message>
        <message>
            <source>By the policy the deductible is %1 yuan.</source>
            <translation>按保单计算，免赔额为%1元。</translation>
        </message>
        <message>
            <source>Each paper of the file needs a name.</source>
            <translation>每份材料都须有名称。</translation>
        </message>
        <message>
            <source>The insurer pays the hospital only after the hospital has paid the patient (Insurance Law, art. 65): by %1 the patient side has received %2 yuan, the insurer's share is %3 yuan. Record the payment on the route, or let the insurer pay the patient.</source>
            <translation>医院未向患方赔偿的，保险公司不得向医院赔付（《保险法》第六十五条）：截至%1患方已收到%2元，保险公司承担%3元。请先在解决途径中登记付款，或者改为由保险公司直接付给患方。</translation>
        </message>
        <message>
            <source>The first claim cannot lie in the future.</source>
            <translation>首次索赔日期不能在今天之后。</translation>
        </message>
        <message>
            <source>The first claim (%1) cannot lie before the incident (%2).</source>
            <translation>首次索赔（%1）不能早于事件发生（%2）。</translation>
        </message>
        <message>
            <source>The amount paid cannot be negative.</source>
            <translation>赔付金额不能为负数。</translation>
        </message>
        <message>
            <source>Who has a result of the accident insurance was insured; please say so.</source>
            <translation>有意外险理赔结果的，应当选择“已投保”。</translation>
        </message>
        <message>
            <source>Which product was it?</source>
            <translation>请填写产品名称。</translation>
        </message>
        <message>
            <source>Retroactive cover</source>
            <translation>追溯期</translation>
        </message>
        <message>
            <source>Insurance period</source>
            <translation>保险期间</translation>
        </message>
        <message>
            <source>Extended reporting period</source>
            <translation>延长报告期</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>空档</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>重叠</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>事件发生</translation>
        </message>
        <message>
            <source>First claim</source>
            <translation>首次索赔</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>退保</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>The time in scope from %1 ends before it begins (%2).</source>
            <translation>自%1起的应参保时段在开始前就结束了（%2）。</translation>
        </message>
        <message>
            <source>Two times in scope overlap on %1.</source>
            <translation>两个应参保时段在%1重叠。</translation>
        </message>
        <message>
            <source>An institution needs its name.</source>
            <translation>请填写机构名称。</translation>
        </message>
        <message>
            <source>What the government runs is public.</source>
            <translation>政府办的机构应为公立。</translation>
        </message>
        <message>
            <source>The limit per person of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>超过每人限额%1元：已占用%2元，加上本次%3元，超出%4元。</translation>
        </message>
        <message>
            <source>The limit per event of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>超过每次事故限额%1元：已占用%2元，加上本次%3元，超出%4元。</translation>
        </message>
        <message>
            <source>The aggregate limit of %1 yuan is passed: %2 yuan are taken already, with these %3 yuan it is %4 yuan too much.</source>
            <translation>超过年累计限额%1元：已占用%2元，加上本次%3元，超出%4元。</translation>
        </message>
        <message>
            <source>Please give the first day of the period.</source>
            <translation>请填写保险期间的起始日。</translation>
        </message>
        <message>
            <source>Please give the last day of the period.</source>
            <translation>请填写保险期间的终止日。</translation>
        </message>
        <message>
            <source>The period is reversed: it ends on %1 and begins on %2.</source>
            <translation>保险期间起止颠倒：终止于%1，起始于%2。</translation>
        </message>
        <message>
            <source>The period is longer than a year.</source>
            <translation>保险期间超过一年。</translation>
        </message>
        <message>
            <source>The retroactive date (%1) lies after the first day of the period (%2).</source>
            <translation>追溯日期（%1）晚于保险期间起始日（%2）。</translation>
        </message>
        <message>
            <source>Without the retroactive date nobody can say whether earlier incidents are covered.</source>
            <translation>没有追溯日期，就无法判断此前发生的事件是否在保障范围内。</translation>
        </message>
        <message>
            <source>The extended reporting period ends after the period, not on %1.</source>
            <translation>延长报告期应在保险期间之后截止，而不是%1。</translation>
        </message>
        <message>
            <source>A policy is cancelled on a day of its period.</source>
            <translation>退保日期应在保险期间之内。</translation>
        </message>
        <message>
            <source>Please say why the policy was cancelled.</source>
            <translation>请填写退保原因。</translation>
        </message>
        <message>
            <source>An amount of a policy cannot be negative.</source>
            <translation>保单金额不能为负数。</translation>
        </message>
        <message>
            <source>A percentage lies between 0 and 100.</source>
            <translation>百分比应在0至100之间。</translation>
        </message>
        <message>
            <source>The hours to report lie between 0 (none set) and a year.</source>
            <translation>报案时限应在0（未约定）至一年之间。</translation>
        </message>
        <message>
            <source>The limit per person is above the limit per event.</source>
            <translation>每人限额高于每次事故限额。</translation>
        </message>
        <message>
            <source>The limit per event is above the aggregate limit.</source>
            <translation>每次事故限额高于累计限额。</translation>
        </message>
        <message>
            <source>No limit is recorded; what is left of it cannot be reckoned.</source>
            <translation>未登记限额，无法计算余额。</translation>
        </message>
        <message>
            <source>Mental damage is limited by an amount or by a percentage, not by both.</source>
            <translation>精神损害赔偿限额用金额或者比例表示，不能同时填写。</translation>
        </message>
        <message>
            <source>The percentage for mental damage is taken of a limit that the policy does not name: %1.</source>
            <translation>精神损害赔偿比例所依据的限额未登记：%1。</translation>
        </message>
        <message>
            <source>A policy does not renew itself.</source>
            <translation>保单不能续保自身。</translation>
        </message>
        <message>
            <source>%1 begins no earlier than this policy (%2); a renewal begins later than what it renews.</source>
            <translation>%1的起始日（%2）不早于本保单，续保的保单应当更晚起始。</translation>
        </message>
        <message>
            <source>Please name the insurer.</source>
            <translation>请填写保险公司。</translation>
        </message>
        <message>
            <source>A policy needs its number.</source>
            <translation>请填写保单号。</translation>
        </message>
        <message>
            <source>No institution is named that the policy insures.</source>
            <translation>未登记被保险的机构。</translation>
        </message>
        <message>
            <source>The cancellation lies in the future.</source>
            <translation>退保日期在今天之后。</translation>
        </message>
        <message>
            <source>No cover from %1 to %2, between %3 and %4: a claim first made then finds none.</source>
            <translation>%1至%2没有保障（%3与%4之间），在此期间首次索赔的无法获得赔付。</translation>
        </message>
        <message>
            <source>Covered twice from %1 to %2, by %3 and %4.</source>
            <translation>%1至%2重复投保（%3与%4）。</translation>
        </message>
        <message>
            <source>%1 covers incidents from %2 only, %3 covered them from %4: claims for incidents between find no cover after the renewal.</source>
            <translation>%1只保障%2以后发生的事件，而%3自%4起保障，其间发生的事件续保后再索赔的无法获得赔付。</translation>
        </message>
    </context>
    <context>
        <name>InsuranceChips</name>
        <message>
            <source>Cover reaches to %1.</source>
            <translation>保障至 %1。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已退保</translation>
        </message>
        <message>
            <source>No cover since %1.</source>
            <translation>自 %1 起无保障。</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已到期</translation>
        </message>
        <message>
            <source>Last day today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>Ends in %1 days</source>
            <translation>%1天后到期</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>%1, in court</source>
            <translation>%1（诉讼中）</translation>
        </message>
    </context>
    <context>
        <name>InsuranceImport</name>
        <message>
            <source>A list of policies</source>
            <translation>保单清单</translation>
        </message>
        <message>
            <source>A list of institutions</source>
            <translation>医疗机构清单</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of policies: insurer, policy number, period, and so on (保险公司, 保单号, 起期, 止期 …).</source>
            <translation>文件中没有一张表的表头像保单清单：应有保险公司、保单号、起期、止期等列。</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of institutions: name, level, kind, and so on (机构名称, 级别, 类别 …).</source>
            <translation>文件中没有一张表的表头像医疗机构清单：应有机构名称、级别、类别等列。</translation>
        </message>
    </context>
    <context>
        <name>InsuranceRegister</name>
        <message>
            <source>%1 does not answer by its terms: %2</source>
            <translation>按条款%1不予赔付：%2</translation>
        </message>
        <message>
            <source>A claim belongs to a matter of the register that is not voided.</source>
            <translation>理赔案件须对应登记簿中未作废的事项。</translation>
        </message>
        <message>
            <source>This claim is no longer in the register.</source>
            <translation>该理赔案件已不在登记簿中。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>Please say why the claim is voided.</source>
            <translation>请填写作废理赔案件的原因。</translation>
        </message>
        <message>
            <source>%1 has been paid; a paid claim is not voided.</source>
            <translation>%1已赔付，不能作废。</translation>
        </message>
        <message>
            <source>This entry is no longer in the register.</source>
            <translation>该记录已不在登记簿中。</translation>
        </message>
        <message>
            <source>There is an institution %1 in this district already.</source>
            <translation>该区域已有名为%1的机构。</translation>
        </message>
        <message>
            <source>The code %1 belongs to %2.</source>
            <translation>代码%1已属于%2。</translation>
        </message>
        <message>
            <source>Please say why the institution is taken out.</source>
            <translation>请填写移除机构的原因。</translation>
        </message>
        <message>
            <source>The ledger's own hospital stays in the register.</source>
            <translation>本台账的医院不能移除。</translation>
        </message>
        <message>
            <source>%1 stands in a policy or a claim and stays in the register; end its time in scope instead.</source>
            <translation>%1已用于保单或者理赔，不能移除，请改为结束其应参保时段。</translation>
        </message>
        <message>
            <source>%1 has a policy of the number %2 in the register already.</source>
            <translation>%1的保单号%2已登记过。</translation>
        </message>
        <message>
            <source>%1 is insured by %2 in this time as well.</source>
            <translation>%1在这段时间还由%2承保。</translation>
        </message>
        <message>
            <source>Please say why the policy is taken out.</source>
            <translation>请填写移除保单的原因。</translation>
        </message>
        <message>
            <source>%1 has claims or a renewal and stays in the register; record its cancellation instead.</source>
            <translation>%1已有理赔或者续保，不能移除，请改为登记退保。</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>该事项已不在台账中。</translation>
        </message>
    </context>
    <context>
        <name>InsuranceWords</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>机构代码</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Kind of institution</source>
            <translation>机构类别</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>主办单位</translation>
        </message>
        <message>
            <source>Public or private</source>
            <translation>公立或民营</translation>
        </message>
        <message>
            <source>District</source>
            <translation>所在区域</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Our own hospital</source>
            <translation>本院</translation>
        </message>
        <message>
            <source>Has to be insured</source>
            <translation>应保</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>保险公司</translation>
        </message>
        <message>
            <source>Report claims to (phone)</source>
            <translation>报案电话</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>保险经纪</translation>
        </message>
        <message>
            <source>Pooled scheme</source>
            <translation>统保项目</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>保单号</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>起期</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>止期</translation>
        </message>
        <message>
            <source>Retroactive date</source>
            <translation>追溯日</translation>
        </message>
        <message>
            <source>Extended reporting until</source>
            <translation>延长报告期至</translation>
        </message>
        <message>
            <source>Cancelled from</source>
            <translation>退保生效日</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <translation>退保原因</translation>
        </message>
        <message>
            <source>Renews</source>
            <translation>续自</translation>
        </message>
        <message>
            <source>Limit per person</source>
            <translation>每人限额</translation>
        </message>
        <message>
            <source>Limit per event</source>
            <translation>每次事故限额</translation>
        </message>
        <message>
            <source>Aggregate limit of the year</source>
            <translation>年累计限额</translation>
        </message>
        <message>
            <source>The aggregate limit is each institution's own</source>
            <translation>累计限额由每家机构分别享有</translation>
        </message>
        <message>
            <source>Legal costs</source>
            <translation>法律费用</translation>
        </message>
        <message>
            <source>Mental damage</source>
            <translation>精神损害抚慰金</translation>
        </message>
        <message>
            <source>Mental damage, % of</source>
            <translation>精神损害（比例）</translation>
        </message>
        <message>
            <source>of which limit</source>
            <translation>以哪项限额计</translation>
        </message>
        <message>
            <source>Deductible</source>
            <translation>免赔额</translation>
        </message>
        <message>
            <source>Deductible, % of the loss</source>
            <translation>免赔率（占损失）</translation>
        </message>
        <message>
            <source>Hours to report</source>
            <translation>报告时限（小时）</translation>
        </message>
        <message>
            <source>Premium</source>
            <translation>保险费</translation>
        </message>
        <message>
            <source>Insured institutions</source>
            <translation>被保险机构</translation>
        </message>
        <message>
            <source>Riders</source>
            <translation>批单</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>保单</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>医疗机构</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事故</translation>
        </message>
        <message>
            <source>Claimed by the patient side</source>
            <translation>患方索赔金额</translation>
        </message>
        <message>
            <source>Reported at</source>
            <translation>报案时间</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>报案人</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>报案号</translation>
        </message>
        <message>
            <source>Case opened on</source>
            <translation>立案日期</translation>
        </message>
        <message>
            <source>Insurer's case number</source>
            <translation>赔案号</translation>
        </message>
        <message>
            <source>Adjuster</source>
            <translation>理赔员及联系方式</translation>
        </message>
        <message>
            <source>Full request handed in on</source>
            <translation>材料交齐日期</translation>
        </message>
        <message>
            <source>More material asked for on</source>
            <translation>要求补充日期</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>要求补充的内容</translation>
        </message>
        <message>
            <source>Material handed in on</source>
            <translation>补交日期</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>核定日期</translation>
        </message>
        <message>
            <source>Amount assessed</source>
            <translation>核定金额</translation>
        </message>
        <message>
            <source>Payment agreed on</source>
            <translation>达成赔付日期</translation>
        </message>
        <message>
            <source>Amount agreed with the insurer</source>
            <translation>赔付总额</translation>
        </message>
        <message>
            <source>Insurer's share</source>
            <translation>保险公司承担</translation>
        </message>
        <message>
            <source>Hospital's share</source>
            <translation>医院承担</translation>
        </message>
        <message>
            <source>Deductible borne</source>
            <translation>免赔额承担</translation>
        </message>
        <message>
            <source>Paid by the insurer on</source>
            <translation>赔付日期</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>赔付对象</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Claim closed on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Refused by the insurer on</source>
            <translation>拒赔日期</translation>
        </message>
        <message>
            <source>Insurer's reason</source>
            <translation>拒赔理由</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>撤回原因</translation>
        </message>
        <message>
            <source>In court since</source>
            <translation>起诉日期</translation>
        </message>
        <message>
            <source>Court and case number</source>
            <translation>法院及案号</translation>
        </message>
        <message>
            <source>Court case ended on</source>
            <translation>诉讼终结日期</translation>
        </message>
        <message>
            <source>Prepayments</source>
            <translation>先予支付</translation>
        </message>
        <message>
            <source>Papers of the file</source>
            <translation>理赔材料</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>First claimed on</source>
            <translation>首次索赔日</translation>
        </message>
        <message>
            <source>Not to be reported because</source>
            <translation>不报案的原因</translation>
        </message>
        <message>
            <source>Accident insurance</source>
            <translation>医疗意外险</translation>
        </message>
        <message>
            <source>Accident insurer</source>
            <translation>意外险保险公司</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Number of the accident policy</source>
            <translation>意外险保单号</translation>
        </message>
        <message>
            <source>Result of the claim</source>
            <translation>理赔结果</translation>
        </message>
        <message>
            <source>Paid by the accident insurer</source>
            <translation>意外险赔付金额</translation>
        </message>
        <message>
            <source>Note on the accident insurance</source>
            <translation>意外险备注</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>已续保</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
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
        <message>
            <source>There is no folder %1; no ledger was made.</source>
            <translation>文件夹 %1 不存在，未新建台账。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written; no ledger was made.</source>
            <translation>文件夹 %1 无法写入，未建立台账。</translation>
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
        <name>Mediation</name>
        <message>
            <source>No agreement may waive the right to sue (Medical Dispute Regulation, art. 43); please take out “%1”.</source>
            <translation>协议不得约定放弃诉讼权利（《医疗纠纷预防和处理条例》第四十三条），请删去“%1”。</translation>
        </message>
        <message>
            <source>Please write what was agreed.</source>
            <translation>请填写协议内容。</translation>
        </message>
        <message>
            <source>An agreement names the main facts and the responsibility.</source>
            <translation>协议应载明主要事实和责任。</translation>
        </message>
        <message>
            <source>The amount agreed cannot be below zero.</source>
            <translation>协议金额不能小于零。</translation>
        </message>
        <message>
            <source>“%1” needs an amount above zero.</source>
            <translation>“%1”的金额应大于零。</translation>
        </message>
        <message>
            <source>The items add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>各项合计%1元，与协议金额%2元不符。</translation>
        </message>
        <message>
            <source>Please say what the amount is for.</source>
            <translation>请列明金额的赔偿项目。</translation>
        </message>
        <message>
            <source>The amount in capitals must read %1.</source>
            <translation>大写金额应为%1。</translation>
        </message>
        <message>
            <source>Please give the day by which the amount is paid.</source>
            <translation>请填写付款期限。</translation>
        </message>
        <message>
            <source>The day of payment lies before the day of signing.</source>
            <translation>付款日期早于签订日期。</translation>
        </message>
        <message>
            <source>Payment in instalments needs at least two of them, each with its day.</source>
            <translation>分期支付至少应有两期，每期写明日期。</translation>
        </message>
        <message>
            <source>Each payment needs an amount above zero and its day.</source>
            <translation>每笔付款应有大于零的金额和日期。</translation>
        </message>
        <message>
            <source>The payments add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>各期付款合计%1元，与协议金额%2元不符。</translation>
        </message>
        <message>
            <source>Please give the day on which both sides signed.</source>
            <translation>请填写双方签字日期。</translation>
        </message>
        <message>
            <source>day of acceptance</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>day of signing</source>
            <translation>签订日期</translation>
        </message>
        <message>
            <source>day of the mediator's signature</source>
            <translation>调解员签字日期</translation>
        </message>
        <message>
            <source>day of the stamp</source>
            <translation>盖章日期</translation>
        </message>
        <message>
            <source>The agreement takes effect once the mediator has signed and the body has stamped it.</source>
            <translation>调解员签字、调解组织盖章后协议才生效。</translation>
        </message>
        <message>
            <source>Only an agreement reached before a mediation body is confirmed by a court.</source>
            <translation>只有经调解组织调解达成的协议才能申请司法确认。</translation>
        </message>
        <message>
            <source>There is no effective agreement yet that a court could confirm.</source>
            <translation>尚无已生效的协议可供司法确认。</translation>
        </message>
        <message>
            <source>Please name the court.</source>
            <translation>请填写法院名称。</translation>
        </message>
        <message>
            <source>Please give the day of the joint application to the court.</source>
            <translation>请填写共同申请司法确认的日期。</translation>
        </message>
        <message>
            <source>Please give the day of the court's decision.</source>
            <translation>请填写法院裁定日期。</translation>
        </message>
        <message>
            <source>day on which the agreement took effect</source>
            <translation>协议生效日期</translation>
        </message>
        <message>
            <source>day of the application to the court</source>
            <translation>申请司法确认日期</translation>
        </message>
        <message>
            <source>day of the court's decision</source>
            <translation>法院裁定日期</translation>
        </message>
        <message>
            <source>%1 is not concluded yet; a call-back follows the conclusion.</source>
            <translation>%1尚未结案，结案后再回访。</translation>
        </message>
        <message>
            <source>Please give the day of the call-back.</source>
            <translation>请填写回访日期。</translation>
        </message>
        <message>
            <source>day of conclusion</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>day of the call-back</source>
            <translation>回访日期</translation>
        </message>
        <message>
            <source>Please say who called back.</source>
            <translation>请填写回访人。</translation>
        </message>
        <message>
            <source>The %1 lies in the future.</source>
            <translation>%1不能晚于今天。</translation>
        </message>
        <message>
            <source>The %1 (%2) lies before the %3 (%4).</source>
            <translation>%1（%2）早于%3（%4）。</translation>
        </message>
        <message>
            <source>A ceiling needs an amount above zero.</source>
            <translation>限额应大于零。</translation>
        </message>
        <message>
            <source>The amount from which an appraisal is needed lies below the ceiling itself.</source>
            <translation>须先行鉴定的金额低于限额本身。</translation>
        </message>
        <message>
            <source>the office's table of ceilings</source>
            <translation>本办公室的限额表</translation>
        </message>
        <message>
            <source>%1 yuan passes the ceiling of %2 yuan for private settlement (%3); a public hospital takes it to mediation or to court.</source>
            <translation>%1元超过自行协商限额%2元（%3），公立医疗机构应引导通过调解或者诉讼解决。</translation>
        </message>
        <message>
            <source>%1 From %2 yuan on an appraisal comes first.</source>
            <translation>%1金额达到%2元的，应先行鉴定。</translation>
        </message>
        <message>
            <source>At a negotiation each side has at most 5 representatives; %1 are named.</source>
            <translation>协商时每方代表不超过5人，现有%1人。</translation>
        </message>
        <message>
            <source>A negotiation is held in a special room; please say where.</source>
            <translation>协商应在专门场所进行，请填写地点。</translation>
        </message>
        <message>
            <source>A pause needs its first day, and it cannot lie in the future.</source>
            <translation>请填写中止的第一日，不能晚于今天。</translation>
        </message>
        <message>
            <source>The pause from %1 begins before the acceptance or inside another pause.</source>
            <translation>自%1起的中止早于受理日期，或与另一次中止重叠。</translation>
        </message>
        <message>
            <source>The pause from %1 ends before it begins.</source>
            <translation>自%1起的中止，结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>A pause that is no appraisal needs its ground in words.</source>
            <translation>鉴定以外的中止须写明原因。</translation>
        </message>
        <message>
            <source>The regulation leaves only appraisal out of the limit; make sure that this pause counts with the body.</source>
            <translation>条例规定只有鉴定时间不计入调解期限，请与调解组织核实这次中止是否扣除。</translation>
        </message>
        <message>
            <source>Please choose the matter that is referred.</source>
            <translation>请选择要移送的事项。</translation>
        </message>
        <message>
            <source>Please give the day of the referral; it cannot lie in the future.</source>
            <translation>请填写移送日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>Please name the mediation body.</source>
            <translation>请填写调解组织。</translation>
        </message>
        <message>
            <source>An amount claimed is above zero; leave it empty when no money is asked for.</source>
            <translation>索赔金额应大于零；不要求赔偿的请留空。</translation>
        </message>
        <message>
            <source>day of the application</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>day of refusal</source>
            <translation>不予受理日期</translation>
        </message>
        <message>
            <source>day of consent</source>
            <translation>对方同意日期</translation>
        </message>
        <message>
            <source>%1 is before the court (%2); no mediation is accepted while the lawsuit is under way. Conclude the lawsuit first.</source>
            <translation>%1已由%2受理，诉讼期间不能受理调解，请先将诉讼结案。</translation>
        </message>
        <message>
            <source>%1 (%2) is already under way in this matter; conclude it first.</source>
            <translation>本事项的%1（%2）正在进行，请先结案。</translation>
        </message>
    </context>
    <context>
        <name>MediationRegister</name>
        <message>
            <source>Please give the day of the application.</source>
            <translation>请填写申请日期。</translation>
        </message>
        <message>
            <source>%1 (%2) applied for at %3.</source>
            <translation>已向%3申请%1（%2）。</translation>
        </message>
        <message>
            <source>Please give the day of acceptance.</source>
            <translation>请填写受理日期。</translation>
        </message>
        <message>
            <source>Only one side (%1) applied; a mediation begins once the other side has agreed. Please give the day of its consent.</source>
            <translation>仅%1提出申请，须经对方同意才能调解，请填写对方同意的日期。</translation>
        </message>
        <message>
            <source>an acceptance</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>%1 is under way at %2. A dispute follows one track at a time: accepting %3 terminates it; please confirm that.</source>
            <translation>%1正在%2办理。同一纠纷只能经一种途径解决，受理%3将终止前者，请确认。</translation>
        </message>
        <message>
            <source>%1 (%2) has begun.</source>
            <translation>%1（%2）已开始。</translation>
        </message>
        <message>
            <source>%1 (%2) terminated: %3.</source>
            <translation>%1（%2）终止：%3。</translation>
        </message>
        <message>
            <source>Please give the day of the refusal.</source>
            <translation>请填写不予受理的日期。</translation>
        </message>
        <message>
            <source>A refusal needs its ground.</source>
            <translation>不予受理须注明理由。</translation>
        </message>
        <message>
            <source>%1 (%2) was not accepted: %3.</source>
            <translation>%1（%2）不予受理：%3。</translation>
        </message>
        <message>
            <source>Please give the day of conclusion.</source>
            <translation>请填写结案日期。</translation>
        </message>
        <message>
            <source>Please say how it ended.</source>
            <translation>请选择结案方式。</translation>
        </message>
        <message>
            <source>%1 does not end with “%2”.</source>
            <translation>%1不能以“%2”结案。</translation>
        </message>
        <message>
            <source>%1 is not accepted yet; it can only be withdrawn.</source>
            <translation>%1尚未受理，只能撤回申请。</translation>
        </message>
        <message>
            <source>A termination needs its ground.</source>
            <translation>终止须注明原因。</translation>
        </message>
        <message>
            <source>Please enter the agreement itself.</source>
            <translation>请填写协议。</translation>
        </message>
        <message>
            <source>%1 (%2) concluded: %3.</source>
            <translation>%1（%2）结案：%3。</translation>
        </message>
        <message>
            <source>A call-back that was held stays in the register.</source>
            <translation>已进行的回访保留在台账中。</translation>
        </message>
        <message>
            <source>Only a mediation under way has a clock that can stand; %1 is “%2”.</source>
            <translation>只有正在进行的调解可以中止计时；%1目前为“%2”。</translation>
        </message>
        <message>
            <source>The clock of %1 already stands since %2.</source>
            <translation>%1自%2起已中止计时。</translation>
        </message>
        <message>
            <source>The clock of %1 does not stand.</source>
            <translation>%1没有中止计时。</translation>
        </message>
        <message>
            <source>Please give the last day of the pause; it cannot lie in the future.</source>
            <translation>请填写中止的最后一日，不能晚于今天。</translation>
        </message>
        <message>
            <source>Please give the working days of the extension.</source>
            <translation>请填写延长的工作日数。</translation>
        </message>
        <message>
            <source>Please give the day on which it was agreed.</source>
            <translation>请填写约定延期的日期。</translation>
        </message>
        <message>
            <source>The committee and both sides must agree to an extension.</source>
            <translation>延期须经调解委员会和双方当事人约定。</translation>
        </message>
        <message>
            <source>The law knows no extension of administrative mediation (Medical Dispute Regulation, art. 40).</source>
            <translation>行政调解期限不能延长（《医疗纠纷预防和处理条例》第四十条）。</translation>
        </message>
        <message>
            <source>Only a people's mediation under way can be extended; %1 is “%2”, “%3”.</source>
            <translation>只有正在进行的人民调解可以延期；%1为“%2”，“%3”。</translation>
        </message>
        <message>
            <source>The limit ended on %1; an extension is agreed before that.</source>
            <translation>调解期限已于%1届满，延期应在届满前约定。</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>台账中已没有这一事项。</translation>
        </message>
        <message>
            <source>%1 is voided; %2 needs an open matter.</source>
            <translation>%1已作废，%2须在未办结的事项上进行。</translation>
        </message>
        <message>
            <source>%1 is closed; %2 needs an open matter. Reopen it as a new matter first.</source>
            <translation>%1已办结，%2须在未办结的事项上进行，请先作为新事项重新登记。</translation>
        </message>
        <message>
            <source>a referral</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>This referral is no longer in the register.</source>
            <translation>台账中已没有这一移送。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>The day of a step is corrected here; the step itself is made or taken back by its own command.</source>
            <translation>这里只能更正日期；办理或撤销这一步请用相应的操作。</translation>
        </message>
        <message>
            <source>A payment is above zero.</source>
            <translation>付款金额应大于零。</translation>
        </message>
        <message>
            <source>Only %1 yuan are owed here, not %2 yuan.</source>
            <translation>此笔应付%1元，不是%2元。</translation>
        </message>
        <message>
            <source>Please give the day of payment; it lies between the acceptance and today.</source>
            <translation>请填写付款日期，应在受理日期与今天之间。</translation>
        </message>
        <message>
            <source>This payment is no longer owed.</source>
            <translation>此笔付款已不在应付之列。</translation>
        </message>
        <message>
            <source>Please say why the payment is taken back.</source>
            <translation>请说明撤销付款的原因。</translation>
        </message>
        <message>
            <source>This payment has not been made.</source>
            <translation>此笔款项尚未支付。</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot become “%3”.</source>
            <translation>%1目前为“%2”，不能变为“%3”。</translation>
        </message>
        <message>
            <source>%1 has pauses or an extension; its acceptance stands.</source>
            <translation>%1已有中止或延期记录，不能撤销受理。</translation>
        </message>
        <message>
            <source>%1 is “%2”; there is no step to take back.</source>
            <translation>%1目前为“%2”，没有可撤销的步骤。</translation>
        </message>
        <message>
            <source>%1 (%2) is already under way in this matter; conclude it first.</source>
            <translation>本事项的%1（%2）正在进行，请先结案。</translation>
        </message>
        <message>
            <source>Please say why the step is taken back.</source>
            <translation>请说明撤销这一步的原因。</translation>
        </message>
        <message>
            <source>%1 has payments already made; take those back first.</source>
            <translation>%1已有付款记录，请先撤销付款。</translation>
        </message>
        <message>
            <source>The agreement of %1 is before the court for confirmation; its conclusion stands.</source>
            <translation>%1的协议已申请司法确认，不能撤销结案。</translation>
        </message>
        <message>
            <source>%1 (%2): “%3” was taken back. %4</source>
            <translation>%1（%2）：撤销“%3”。%4</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号连同原因保留在台账中，请填写原因。</translation>
        </message>
        <message>
            <source>Each payment needs an amount above zero and its day.</source>
            <translation>每笔付款应有大于零的金额和日期。</translation>
        </message>
        <message>
            <source>The agreement was signed on %1, after the day of conclusion.</source>
            <translation>协议签订于%1，晚于结案日期。</translation>
        </message>
        <message>
            <source>%1 is neither settled nor judged; there is nothing to report yet.</source>
            <translation>%1既未达成协议也未裁判，尚无可报告。</translation>
        </message>
        <message>
            <source>The day must lie between the conclusion and today.</source>
            <translation>日期应在结案日期与今天之间。</translation>
        </message>
        <message>
            <source>%1 has no agreement.</source>
            <translation>%1没有协议。</translation>
        </message>
        <message>
            <source>%1 has neither an agreement nor a judgment to be paid.</source>
            <translation>%1没有待履行的协议或裁判。</translation>
        </message>
        <message>
            <source>The payments add up to %1 yuan, the amount agreed is %2 yuan.</source>
            <translation>各期付款合计%1元，与协议金额%2元不符。</translation>
        </message>
        <message>
            <source>A paper of the file needs a name.</source>
            <translation>卷内文件须有名称。</translation>
        </message>
        <message>
            <source>“%1”: the number of pages is between 0 and 9999.</source>
            <translation>“%1”：页数应在0至9999之间。</translation>
        </message>
        <message>
            <source>“%1”: its day cannot lie in the future.</source>
            <translation>“%1”：日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The letter of %1 has the number %2 already.</source>
            <translation>%1的函件已编号：%2。</translation>
        </message>
        <message>
            <source>A referral letter goes to a mediation committee or to the health authority.</source>
            <translation>移送函只发往人民调解组织或卫生健康主管部门。</translation>
        </message>
        <message>
            <source>The hospital has no document code yet; give it in the settings, the letters are numbered under it.</source>
            <translation>尚未设置机关代字，发函字号以机关代字编列，请先在设置中填写。</translation>
        </message>
        <message>
            <source>Please give the day of the letter; it cannot lie in the future.</source>
            <translation>请填写发函日期，且不能晚于今天。</translation>
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
        <name>Notice</name>
        <message>
            <source>A limit is 1 to 365 days.</source>
            <translation>时限为1至365天。</translation>
        </message>
        <message>
            <source>Please give the day of issue; it cannot lie in the future.</source>
            <translation>请填写发出日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>A notice needs the unit it is issued to.</source>
            <translation>督办通知书须有被督办单位。</translation>
        </message>
        <message>
            <source>A notice needs a time limit.</source>
            <translation>督办通知书须有办理时限。</translation>
        </message>
        <message>
            <source>The time limit lies before the day of issue.</source>
            <translation>办理时限早于发出日期。</translation>
        </message>
        <message>
            <source>Please write what the notice is about.</source>
            <translation>请填写督办事项。</translation>
        </message>
        <message>
            <source>Please write what is required.</source>
            <translation>请填写办理要求。</translation>
        </message>
        <message>
            <source>Please say who issues the notice.</source>
            <translation>请填写督办部门。</translation>
        </message>
        <message>
            <source>The person responsible in the unit is still open.</source>
            <translation>尚未填写责任人。</translation>
        </message>
        <message>
            <source>The contact is still open.</source>
            <translation>尚未填写联系人。</translation>
        </message>
        <message>
            <source>The reply lies between the issue of the notice and today.</source>
            <translation>回复日期应在发出日期和今天之间。</translation>
        </message>
        <message>
            <source>Please say who replied.</source>
            <translation>请填写回复人。</translation>
        </message>
        <message>
            <source>A reply tells the progress or the result.</source>
            <translation>回复须写明办理进展或者办理结果。</translation>
        </message>
        <message>
            <source>Who asks for more time says why the work is not finished.</source>
            <translation>申请延期须写明未完成的原因。</translation>
        </message>
        <message>
            <source>Please give a day after the present limit (%1).</source>
            <translation>请填写晚于现有时限（%1）的日期。</translation>
        </message>
        <message>
            <source>The review lies between the reply and today.</source>
            <translation>审核日期应在回复日期和今天之间。</translation>
        </message>
        <message>
            <source>Please say who reviewed the reply.</source>
            <translation>请填写审核人。</translation>
        </message>
        <message>
            <source>Please say what the office makes of the reply.</source>
            <translation>请选择审核意见。</translation>
        </message>
        <message>
            <source>This reply asks for no extension that could be granted or refused.</source>
            <translation>该回复没有申请延期，无从同意或者不同意。</translation>
        </message>
        <message>
            <source>The reply tells no result; it cannot count as done.</source>
            <translation>该回复没有写明办理结果，不能作为已落实。</translation>
        </message>
        <message>
            <source>Please write the review opinion.</source>
            <translation>请填写审核意见。</translation>
        </message>
        <message>
            <source>Please choose the risk, the matter or the missing sweep that the notice is about.</source>
            <translation>请选择要督办的隐患、投诉纠纷或者缺报的排查。</translation>
        </message>
        <message>
            <source>The last reply to %1 is not reviewed yet; review it first.</source>
            <translation>%1的回复尚未审核，请先审核。</translation>
        </message>
        <message>
            <source>%1 still runs until %2.</source>
            <translation>%1的时限至%2，尚未到期。</translation>
        </message>
        <message>
            <source>A second notice follows a first one that was not answered well enough; there is none to follow.</source>
            <translation>第二次督办须在第一次督办未落实之后发出；该事项没有未落实的第一次督办。</translation>
        </message>
        <message>
            <source>A circular follows a second notice that was not answered well enough; there is none to follow.</source>
            <translation>通报须在第二次督办未落实之后发出；该事项没有未落实的第二次督办。</translation>
        </message>
    </context>
    <context>
        <name>NoticeFields</name>
        <message>
            <source>Counts calendar days from the day of issue</source>
            <translation>自发出之日起按自然日计算</translation>
        </message>
    </context>
    <context>
        <name>NoticeListWords</name>
        <message>
            <source>New notice</source>
            <translation>新督办通知书</translation>
        </message>
        <message>
            <source>Write a supervision notice (Ctrl+N)</source>
            <translation>填写督办通知书（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, unit, person, what it is about</source>
            <translation>编号、单位、人员、事项</translation>
        </message>
        <message>
            <source>%1 notices</source>
            <translation>共%1份</translation>
        </message>
        <message>
            <source>No supervision notices yet</source>
            <translation>还没有督办通知书</translation>
        </message>
        <message>
            <source>When a rectification, an answer or a sweep is overdue, the next notice is proposed above; issued ones stand here with their limits and replies.</source>
            <translation>整改、答复或者排查逾期时，上方会提示应发的督办通知书；已发出的连同时限和回复存放在这里。</translation>
        </message>
        <message>
            <source>Write a notice</source>
            <translation>填写督办通知书</translation>
        </message>
        <message>
            <source>%1 notices written to %2</source>
            <translation>已导出%1份督办通知书到%2</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Register of supervision notices</source>
            <translation>督办通知书台账</translation>
        </message>
        <message>
            <source>Kind of what is supervised</source>
            <translation>督办对象类别</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>In arrears</source>
            <translation>逾期未复</translation>
        </message>
        <message>
            <source>Reply to review</source>
            <translation>待审核</translation>
        </message>
    </context>
    <context>
        <name>NoticeRegister</name>
        <message>
            <source>This notice is no longer in the register.</source>
            <translation>台账中已没有该督办通知书。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>%1 belongs to the series of %2.</source>
            <translation>%1属于%2年的编号。</translation>
        </message>
        <message>
            <source>The unit signs between the day of issue and today.</source>
            <translation>签收日期应在发出日期和今天之间。</translation>
        </message>
        <message>
            <source>Please say who signed for it.</source>
            <translation>请填写签收人。</translation>
        </message>
        <message>
            <source>%1 is “%2”; it takes no reply any more.</source>
            <translation>%1的状态是“%2”，不再接收回复。</translation>
        </message>
        <message>
            <source>The last reply to %1 is not reviewed yet.</source>
            <translation>%1的上一次回复尚未审核。</translation>
        </message>
        <message>
            <source>%1 has no reply that waits to be reviewed.</source>
            <translation>%1没有待审核的回复。</translation>
        </message>
        <message>
            <source>%1 is “%2” already.</source>
            <translation>%1已经是“%2”。</translation>
        </message>
        <message>
            <source>A notice is settled between the day of issue and today.</source>
            <translation>办结日期应在发出日期和今天之间。</translation>
        </message>
        <message>
            <source>Please say why it is settled.</source>
            <translation>请填写办结理由。</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号保留在台账中，请填写作废原因。</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1的状态是“%2”，不能作废。</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>%1 days late</source>
            <translation>逾期%1天</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Kind of notice</source>
            <translation>督办类别</translation>
        </message>
        <message>
            <source>It is about</source>
            <translation>督办对象</translation>
        </message>
        <message>
            <source>Hidden risk supervised</source>
            <translation>督办的隐患</translation>
        </message>
        <message>
            <source>Matter supervised</source>
            <translation>督办的投诉纠纷</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Week without a sheet (any day of it)</source>
            <translation>缺报的周（填其中任一日）</translation>
        </message>
        <message>
            <source>Usual limit</source>
            <translation>常用时限</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>发出日期</translation>
        </message>
        <message>
            <source>Unit supervised</source>
            <translation>被督办单位</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>What the notice is about</source>
            <translation>督办事项</translation>
        </message>
        <message>
            <source>How overdue</source>
            <translation>逾期情况</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>督办依据</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>办理要求</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>办理时限</translation>
        </message>
        <message>
            <source>How to report</source>
            <translation>报告方式</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>督办部门</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contact's phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Signed for on</source>
            <translation>签收日期</translation>
        </message>
        <message>
            <source>Signed for by</source>
            <translation>签收人</translation>
        </message>
        <message>
            <source>State of the notice</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Settled on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>回复日期</translation>
        </message>
        <message>
            <source>Replied by</source>
            <translation>回复人</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>办理进展</translation>
        </message>
        <message>
            <source>Result of the work</source>
            <translation>办理结果</translation>
        </message>
        <message>
            <source>Why it is not finished</source>
            <translation>未完成原因</translation>
        </message>
        <message>
            <source>More time asked until</source>
            <translation>申请延期至</translation>
        </message>
        <message>
            <source>Evidence handed in</source>
            <translation>证明材料</translation>
        </message>
        <message>
            <source>What the office makes of it</source>
            <translation>审核结论</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>审核日期</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>More time granted until</source>
            <translation>同意延期至</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Urgent work, days</source>
            <translation>紧急事项（天）</translation>
        </message>
        <message>
            <source>Ordinary work, days</source>
            <translation>一般事项（天）</translation>
        </message>
        <message>
            <source>Hard work, days</source>
            <translation>复杂事项（天）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Notice issued</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>OfficeItemWords</name>
        <message>
            <source>Name or initials</source>
            <translation>名称或首字母</translation>
        </message>
        <message>
            <source>Add the department</source>
            <translation>新增科室</translation>
        </message>
        <message>
            <source>Department not added</source>
            <translation>科室未添加</translation>
        </message>
        <message>
            <source>no department</source>
            <translation>无科室</translation>
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
        <name>PetitionRules</name>
        <message>
            <source>%1 is no petition.</source>
            <translation>%1不是信访事项。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>Please name the leader in charge.</source>
            <translation>请填写包案领导。</translation>
        </message>
        <message>
            <source>This matter is no longer in the register.</source>
            <translation>该事项已不在台账中。</translation>
        </message>
        <message>
            <source>Please give the day; it cannot lie in the future.</source>
            <translation>请填写日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The petition was received on %1 only.</source>
            <translation>信访事项%1才收到。</translation>
        </message>
        <message>
            <source>It was accepted on %1 only.</source>
            <translation>%1才受理。</translation>
        </message>
        <message>
            <source>The petitioner was not told of the acceptance yet.</source>
            <translation>尚未告知信访人受理情况。</translation>
        </message>
        <message>
            <source>The petition has to be accepted first.</source>
            <translation>请先受理该信访事项。</translation>
        </message>
        <message>
            <source>A petition is extended once; it was extended by %1 days on %2.</source>
            <translation>信访事项只能延期一次，已于%2延期%1日。</translation>
        </message>
        <message>
            <source>A petition is extended by 1 to 30 days.</source>
            <translation>信访事项可延期1至30日。</translation>
        </message>
        <message>
            <source>The petition was accepted on %1 only.</source>
            <translation>信访事项%1才受理。</translation>
        </message>
        <message>
            <source>An extension needs the head who granted it.</source>
            <translation>延期须填写批准的负责人。</translation>
        </message>
        <message>
            <source>An extension needs a reason.</source>
            <translation>延期须填写理由。</translation>
        </message>
        <message>
            <source>Please say whether the demand is supported, explained or not supported.</source>
            <translation>请选择支持、解释说明或者不支持。</translation>
        </message>
        <message>
            <source>Please write the opinion.</source>
            <translation>请填写处理意见。</translation>
        </message>
        <message>
            <source>On which rule or policy does the opinion rest?</source>
            <translation>处理意见依据哪项规定或者政策？</translation>
        </message>
        <message>
            <source>There is no opinion document yet.</source>
            <translation>尚未出具处理意见书。</translation>
        </message>
        <message>
            <source>It was issued on %1 only.</source>
            <translation>处理意见书%1才出具。</translation>
        </message>
        <message>
            <source>A review is asked for after the opinion document was delivered.</source>
            <translation>处理意见书送达后才能请求复查。</translation>
        </message>
        <message>
            <source>A re-review is asked for after the review was answered.</source>
            <translation>复查答复后才能请求复核。</translation>
        </message>
        <message>
            <source>The petitioner had the answer on %1 only.</source>
            <translation>信访人%1才收到答复。</translation>
        </message>
        <message>
            <source>It was asked for later than 30 days after %1.</source>
            <translation>请求时间已超过%1后30日。</translation>
        </message>
        <message>
            <source>Please say who reviews.</source>
            <translation>请填写复查（复核）机关。</translation>
        </message>
        <message>
            <source>Nobody has asked for this review yet.</source>
            <translation>尚未请求复查（复核）。</translation>
        </message>
        <message>
            <source>It was asked for on %1 only.</source>
            <translation>%1才提出请求。</translation>
        </message>
        <message>
            <source>Does the earlier opinion stand?</source>
            <translation>原处理意见是否维持？</translation>
        </message>
        <message>
            <source>The opinion was issued on %1; there is nothing left to extend.</source>
            <translation>已于%1出具处理意见，不能再延长。</translation>
        </message>
    </context>
    <context>
        <name>PolicyTable</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1等，另有%2家</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last day of cover</source>
            <translation>保障止日</translation>
        </message>
        <message>
            <source>Limit used</source>
            <translation>已用限额</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>理赔</translation>
        </message>
        <message>
            <source>Register of policies</source>
            <translation>保单台账</translation>
        </message>
    </context>
    <context>
        <name>QuarterFigures</name>
        <message>
            <source>Answered in time</source>
            <translation>按期反馈率</translation>
        </message>
        <message>
            <source>Matters received in the quarter and answered on or before the due day, of those answered or already due.</source>
            <translation>本季度受理的事项中，在期限当日或之前反馈的，占已反馈或已到期事项的比例。</translation>
        </message>
        <message>
            <source>Open matters</source>
            <translation>在办</translation>
        </message>
        <message>
            <source>Matters that are open now; for earlier quarters, open at their end.</source>
            <translation>目前尚未办结的事项；以往季度为季末在办数。</translation>
        </message>
        <message>
            <source>New matters</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Matters received in the quarter; voided numbers left out.</source>
            <translation>本季度受理的事项，不含作废编号。</translation>
        </message>
        <message>
            <source>Closed matters</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Matters closed in the quarter.</source>
            <translation>本季度内办结的事项。</translation>
        </message>
    </context>
    <context>
        <name>ReferralChips</name>
        <message>
            <source>Paid %1</source>
            <translation>%1已付</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>应付%1，已逾期</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>应付%1</translation>
        </message>
    </context>
    <context>
        <name>ReferralExport</name>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>投诉人</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Limit ends</source>
            <translation>期限届满日</translation>
        </message>
        <message>
            <source>Register of referrals</source>
            <translation>调解移交台账</translation>
        </message>
    </context>
    <context>
        <name>ReferralTableModel</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>解决途径</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>受理机构</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>诉求金额</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>协议金额</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>赔付金额</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Patient · complainant</source>
            <translation>患者 · 投诉人</translation>
        </message>
    </context>
    <context>
        <name>ReferralWords</name>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>解决途径</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>受理机构</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请方</translation>
        </message>
        <message>
            <source>Applied how</source>
            <translation>申请方式</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>索赔金额</translation>
        </message>
        <message>
            <source>Points at issue and reasons</source>
            <translation>争议焦点及理由</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>请求事项</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>移交日期</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Other side agreed on</source>
            <translation>对方同意日期</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>不予受理日期</translation>
        </message>
        <message>
            <source>Ground of refusal</source>
            <translation>不予受理原因</translation>
        </message>
        <message>
            <source>Refusal in words</source>
            <translation>不予受理说明</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>协商场所</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>Representatives of the patient side</source>
            <translation>患方代表</translation>
        </message>
        <message>
            <source>Representatives of the hospital</source>
            <translation>医方代表</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>延长工作日数</translation>
        </message>
        <message>
            <source>Extension agreed on</source>
            <translation>约定延期日期</translation>
        </message>
        <message>
            <source>Paper of the extension</source>
            <translation>延期文书</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Ground of termination</source>
            <translation>终止原因</translation>
        </message>
        <message>
            <source>Outcome in words</source>
            <translation>结果说明</translation>
        </message>
        <message>
            <source>Accident reported on</source>
            <translation>医疗事故报告日期</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>期限中止</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Both sides signed on</source>
            <translation>双方签字日期</translation>
        </message>
        <message>
            <source>Mediator signed on</source>
            <translation>调解员签字日期</translation>
        </message>
        <message>
            <source>Body stamped on</source>
            <translation>机构盖章日期</translation>
        </message>
        <message>
            <source>Main facts</source>
            <translation>主要事实</translation>
        </message>
        <message>
            <source>Responsibility in words</source>
            <translation>责任说明</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>责任程度</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>协议内容</translation>
        </message>
        <message>
            <source>Compensation items</source>
            <translation>赔偿项目</translation>
        </message>
        <message>
            <source>Amount agreed</source>
            <translation>协议金额</translation>
        </message>
        <message>
            <source>Amount in capitals on the paper</source>
            <translation>协议书上的大写金额</translation>
        </message>
        <message>
            <source>Manner of performance</source>
            <translation>履行方式</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>owed</source>
            <translation>待付</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>应付日期</translation>
        </message>
        <message>
            <source>To be held on</source>
            <translation>应回访日期</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>付款方</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>付款日期</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Judicial confirmation</source>
            <translation>司法确认</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>裁定日期</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>文书编号</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>回访日期</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>回访人</translation>
        </message>
        <message>
            <source>Spoken to</source>
            <translation>受访人</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>履行情况</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Hidden risk left</source>
            <translation>遗留隐患</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>发函字号</translation>
        </message>
        <message>
            <source>Letter of</source>
            <translation>发函日期</translation>
        </message>
        <message>
            <source>Year of the letter</source>
            <translation>发函年度</translation>
        </message>
        <message>
            <source>Serial of the letter</source>
            <translation>发函序号</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>卷内目录</translation>
        </message>
    </context>
    <context>
        <name>ReportChecker</name>
        <message>
            <source>Open before + received − closed is %1, but %2 are open after the period: a matter is closed before the day it was received.</source>
            <translation>期初未结＋新受理－办结为%1件，而期末未结为%2件：有事项的办结日期早于受理日期。</translation>
        </message>
        <message>
            <source>The parts (%1) add up to %2, the whole is %3.</source>
            <translation>各分项（%1）之和为%2，与总数%3不符。</translation>
        </message>
        <message>
            <source>This sentence stands in the report twice.</source>
            <translation>报告中有两处相同的句子。</translation>
        </message>
        <message>
            <source>The quarter ends on %1; what happens until then is not in the report.</source>
            <translation>本季度到%1才结束，此后发生的事项未计入报告。</translation>
        </message>
        <message>
            <source>The sentence names the year %1, the report is about %2.</source>
            <translation>句中写的是%1年，而报告期是%2。</translation>
        </message>
        <message>
            <source>The sentence names another quarter; the report is about %1.</source>
            <translation>句中写的是另一个季度，而报告期是%1。</translation>
        </message>
        <message>
            <source>A number is missing here.</source>
            <translation>此处缺少数字。</translation>
        </message>
        <message>
            <source>100 % of how many? Name the base, for example “3/3”.</source>
            <translation>100%以多少为基数？请写明，例如“3/3”。</translation>
        </message>
        <message>
            <source>“%1” is typed here; %2 comes to %3.</source>
            <translation>此处写的是“%1”，而%2统计为%3。</translation>
        </message>
        <message>
            <source>Risks open before + found − written off is %1, but %2 are open after the period.</source>
            <translation>期初未销号＋新发现－销号为%1，而期末未销号为%2。</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>A kind of risk needs a code and a name.</source>
            <translation>隐患类别需要代码和名称。</translation>
        </message>
        <message>
            <source>The kind of risk “%1” stands there twice.</source>
            <translation>隐患类别“%1”重复。</translation>
        </message>
        <message>
            <source>The likelihood is 1 to 5.</source>
            <translation>可能性为1至5。</translation>
        </message>
        <message>
            <source>The impact is 1 to 5.</source>
            <translation>影响程度为1至5。</translation>
        </message>
        <message>
            <source>L is 0.1 to 10.</source>
            <translation>L值为0.1至10。</translation>
        </message>
        <message>
            <source>E is 0.5 to 10.</source>
            <translation>E值为0.5至10。</translation>
        </message>
        <message>
            <source>C is 1 to 100.</source>
            <translation>C值为1至100。</translation>
        </message>
        <message>
            <source>D = %1 is a slight danger that can usually be accepted.</source>
            <translation>D = %1，危险轻微，一般可以接受。</translation>
        </message>
        <message>
            <source>Please give the day on which the risk was found; it cannot lie in the future.</source>
            <translation>请填写发现日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>Please describe the risk.</source>
            <translation>请描述隐患内容。</translation>
        </message>
        <message>
            <source>Please say where: a place or a department.</source>
            <translation>请填写地点或者科室。</translation>
        </message>
        <message>
            <source>The kind of risk is still open.</source>
            <translation>尚未填写隐患类别。</translation>
        </message>
        <message>
            <source>The risk is not rated yet.</source>
            <translation>尚未评定隐患等级。</translation>
        </message>
        <message>
            <source>The risk is rated higher after the measures than before.</source>
            <translation>整改后的等级高于整改前。</translation>
        </message>
        <message>
            <source>Please rate the risk before it is assigned.</source>
            <translation>交办前请先评定隐患等级。</translation>
        </message>
        <message>
            <source>Please give the day of the assignment; it cannot lie in the future.</source>
            <translation>请填写交办日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The assignment lies before the day on which the risk was found (%1).</source>
            <translation>交办日期早于发现日期（%1）。</translation>
        </message>
        <message>
            <source>Please say who is responsible for the rectification.</source>
            <translation>请填写整改责任人。</translation>
        </message>
        <message>
            <source>Please write down the measures.</source>
            <translation>请填写整改措施。</translation>
        </message>
        <message>
            <source>Please set the time limit.</source>
            <translation>请设定整改时限。</translation>
        </message>
        <message>
            <source>The time limit lies before the assignment.</source>
            <translation>整改时限早于交办日期。</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs its funds fixed (or the words that none are needed).</source>
            <translation>“%1”的隐患须落实资金（不需要的请写明）。</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a contingency plan.</source>
            <translation>“%1”的隐患须落实应急预案。</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a leader in charge.</source>
            <translation>“%1”的隐患须有包案领导。</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a team.</source>
            <translation>“%1”的隐患须有工作班子。</translation>
        </message>
        <message>
            <source>A risk of the level “%1” needs a plan.</source>
            <translation>“%1”的隐患须有工作方案。</translation>
        </message>
        <message>
            <source>Please give the day of the rectification; it cannot lie in the future.</source>
            <translation>请填写整改完成日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The rectification lies before the assignment (%1).</source>
            <translation>整改完成日期早于交办日期（%1）。</translation>
        </message>
        <message>
            <source>Please say who rectified it.</source>
            <translation>请填写整改人。</translation>
        </message>
        <message>
            <source>Please write what was done.</source>
            <translation>请填写整改情况。</translation>
        </message>
        <message>
            <source>Please give the day of the verification; it cannot lie in the future.</source>
            <translation>请填写复核日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The verification lies before the rectification (%1).</source>
            <translation>复核日期早于整改完成日期（%1）。</translation>
        </message>
        <message>
            <source>Please say who verified it.</source>
            <translation>请填写复核人。</translation>
        </message>
        <message>
            <source>%1 rectified this risk; a second person has to verify it.</source>
            <translation>%1是该隐患的整改人，须由第二人复核。</translation>
        </message>
        <message>
            <source>%1 is responsible for the rectification; a second person has to verify it.</source>
            <translation>%1是整改责任人，须由第二人复核。</translation>
        </message>
        <message>
            <source>Please write what is still to be done.</source>
            <translation>请写明还需要整改的内容。</translation>
        </message>
        <message>
            <source>Please give the day of the write-off; it cannot lie in the future.</source>
            <translation>请填写销号日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The write-off lies before the verification (%1).</source>
            <translation>销号日期早于复核日期（%1）。</translation>
        </message>
        <message>
            <source>Please say who writes it off.</source>
            <translation>请填写销号人。</translation>
        </message>
        <message>
            <source>A risk is written off with evidence: attach photos or papers of the rectification, or say where they are kept.</source>
            <translation>销号须有佐证：请附上整改照片或材料，或者写明存放处。</translation>
        </message>
        <message>
            <source>Please give the day of the request; it cannot lie in the future.</source>
            <translation>请填写申请日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The request lies before the assignment (%1).</source>
            <translation>申请日期早于交办日期（%1）。</translation>
        </message>
        <message>
            <source>Please say who asks for more time.</source>
            <translation>请填写申请人。</translation>
        </message>
        <message>
            <source>More time needs a reason.</source>
            <translation>申请延期须写明理由。</translation>
        </message>
        <message>
            <source>Please give a day after the present limit (%1).</source>
            <translation>请填写晚于现有时限（%1）的日期。</translation>
        </message>
        <message>
            <source>Please give the day of the decision; it cannot lie in the future.</source>
            <translation>请填写审批日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The extension is decided before it was asked for (%1).</source>
            <translation>审批日期早于申请日期（%1）。</translation>
        </message>
        <message>
            <source>Please name the head who decides.</source>
            <translation>请填写审批的负责人。</translation>
        </message>
        <message>
            <source>%1 asked for the extension and cannot grant it.</source>
            <translation>%1是延期申请人，不能由本人审批。</translation>
        </message>
        <message>
            <source>Please say whether the head consents.</source>
            <translation>请选择是否同意延期。</translation>
        </message>
        <message>
            <source>Please write why the extension is refused.</source>
            <translation>请写明不同意延期的理由。</translation>
        </message>
        <message>
            <source>A cluster is made of 2 to 100 matters.</source>
            <translation>聚集件数为2至100件。</translation>
        </message>
        <message>
            <source>The days of a cluster are 1 to %1.</source>
            <translation>聚集天数为1至%1天。</translation>
        </message>
        <message>
            <source>One kind of risk at least stays in use.</source>
            <translation>至少保留一个在用的隐患类别。</translation>
        </message>
        <message>
            <source>It lies below the cut point of the level above it, %1.</source>
            <translation>应低于上一等级的分界值%1。</translation>
        </message>
        <message>
            <source>A cut point of the matrix is 2 to 25.</source>
            <translation>矩阵的分界值为2至25。</translation>
        </message>
        <message>
            <source>A cut point of LEC is 0 to 10000.</source>
            <translation>LEC的分界值为0至10000。</translation>
        </message>
    </context>
    <context>
        <name>RiskImport</name>
        <message>
            <source>A hidden-risk register</source>
            <translation>隐患台账</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a hidden-risk register: day found, place, what was found, measures, limit, and so on (排查日期, 隐患部位, 隐患内容, 整改措施, 整改期限 …).</source>
            <translation>文件中没有隐患台账的表头：发现日期、部位、内容、措施、期限等（排查日期、隐患部位、隐患内容、整改措施、整改期限……）。</translation>
        </message>
    </context>
    <context>
        <name>RiskListFilters</name>
        <message>
            <source>not sorted</source>
            <translation>未分类</translation>
        </message>
    </context>
    <context>
        <name>RiskRegister</name>
        <message>
            <source>%1 is “%2”; a risk is written off after a second person has verified it.</source>
            <translation>%1的状态是“%2”；隐患须经第二人复核后才能销号。</translation>
        </message>
        <message>
            <source>%1 is “%2” and cannot be voided.</source>
            <translation>%1的状态是“%2”，不能作废。</translation>
        </message>
        <message>
            <source>%1 cannot go from “%2” to “%3”.</source>
            <translation>%1不能从“%2”变更为“%3”。</translation>
        </message>
        <message>
            <source>The rectification begins between the assignment and today.</source>
            <translation>开始整改日期应在交办日期和今天之间。</translation>
        </message>
        <message>
            <source>An extension is still asked for; the head decides it first.</source>
            <translation>延期申请尚未审批，请先由负责人审批。</translation>
        </message>
        <message>
            <source>Please say why the last step is taken back.</source>
            <translation>请填写撤回上一步的原因。</translation>
        </message>
        <message>
            <source>%1 has no step that can be taken back.</source>
            <translation>%1没有可以撤回的步骤。</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号保留在台账中，请填写作废原因。</translation>
        </message>
        <message>
            <source>%1 is “%2”; only a risk under rectification can be extended.</source>
            <translation>%1的状态是“%2”；只有整改中的隐患可以延期。</translation>
        </message>
        <message>
            <source>An extension of %1 is asked for already.</source>
            <translation>%1已有延期申请。</translation>
        </message>
        <message>
            <source>No extension of %1 is asked for; it is asked for first.</source>
            <translation>%1没有延期申请，须先申请再审批。</translation>
        </message>
        <message>
            <source>This risk is no longer in the register.</source>
            <translation>台账中已没有该隐患。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>The limit of an assigned risk is moved by an extension with the head's consent.</source>
            <translation>已交办隐患的时限，须经负责人同意延期后才能变更。</translation>
        </message>
        <message>
            <source>%1 is written off on this evidence; take the write-off back first.</source>
            <translation>%1已凭此佐证销号，请先撤回销号。</translation>
        </message>
        <message>
            <source>They were taken back already.</source>
            <translation>已经撤销过了。</translation>
        </message>
        <message>
            <source>They stay: somebody has worked on %1 since.</source>
            <translation>不能撤销：%1在导入后已有人办理。</translation>
        </message>
    </context>
    <context>
        <name>RiskTable</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Place · department</source>
            <translation>地点 · 科室</translation>
        </message>
        <message>
            <source>Register of hidden risks</source>
            <translation>隐患台账</translation>
        </message>
    </context>
    <context>
        <name>RiskWords</name>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>发现人</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Sweep</source>
            <translation>排查</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Kind of risk</source>
            <translation>隐患类别</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>隐患内容</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Rated by</source>
            <translation>评级方法</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>可能性</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>影响程度</translation>
        </message>
        <message>
            <source>L, likelihood</source>
            <translation>L 可能性</translation>
        </message>
        <message>
            <source>E, exposure</source>
            <translation>E 暴露频率</translation>
        </message>
        <message>
            <source>C, consequence</source>
            <translation>C 后果</translation>
        </message>
        <message>
            <source>Level before measures</source>
            <translation>整改前等级</translation>
        </message>
        <message>
            <source>Rated after measures by</source>
            <translation>整改后评级方法</translation>
        </message>
        <message>
            <source>Likelihood after measures</source>
            <translation>整改后可能性</translation>
        </message>
        <message>
            <source>Impact after measures</source>
            <translation>整改后影响程度</translation>
        </message>
        <message>
            <source>L after measures</source>
            <translation>整改后 L</translation>
        </message>
        <message>
            <source>E after measures</source>
            <translation>整改后 E</translation>
        </message>
        <message>
            <source>C after measures</source>
            <translation>整改后 C</translation>
        </message>
        <message>
            <source>Level after measures</source>
            <translation>整改后等级</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>整改措施</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Contingency plan</source>
            <translation>应急预案</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>包案领导</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>工作班子</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>交办日期</translation>
        </message>
        <message>
            <source>First time limit</source>
            <translation>原定时限</translation>
        </message>
        <message>
            <source>Rectification begun on</source>
            <translation>开始整改日期</translation>
        </message>
        <message>
            <source>Rectified on</source>
            <translation>整改完成日期</translation>
        </message>
        <message>
            <source>Rectified by</source>
            <translation>整改人</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>整改情况</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>复核日期</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>复核人</translation>
        </message>
        <message>
            <source>Finding of the verification</source>
            <translation>复核结论</translation>
        </message>
        <message>
            <source>Opinion of the verification</source>
            <translation>复核意见</translation>
        </message>
        <message>
            <source>Written off on</source>
            <translation>销号日期</translation>
        </message>
        <message>
            <source>Written off by</source>
            <translation>销号人</translation>
        </message>
        <message>
            <source>Where the evidence is kept</source>
            <translation>佐证存放处</translation>
        </message>
        <message>
            <source>Photos and papers of the rectification</source>
            <translation>整改照片和材料</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Linked matters</source>
            <translation>关联事项</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>New time limit</source>
            <translation>新时限</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>审批日期</translation>
        </message>
        <message>
            <source>Decided by (the head)</source>
            <translation>审批人（负责人）</translation>
        </message>
        <message>
            <source>The head's decision</source>
            <translation>审批结论</translation>
        </message>
        <message>
            <source>The head's opinion</source>
            <translation>审批意见</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>1 rare</source>
            <translation>1 极少</translation>
        </message>
        <message>
            <source>2 unlikely</source>
            <translation>2 较少</translation>
        </message>
        <message>
            <source>3 possible</source>
            <translation>3 可能</translation>
        </message>
        <message>
            <source>4 likely</source>
            <translation>4 较多</translation>
        </message>
        <message>
            <source>5 frequent</source>
            <translation>5 频繁</translation>
        </message>
        <message>
            <source>1 slight</source>
            <translation>1 轻微</translation>
        </message>
        <message>
            <source>2 small</source>
            <translation>2 较小</translation>
        </message>
        <message>
            <source>3 moderate</source>
            <translation>3 中等</translation>
        </message>
        <message>
            <source>4 serious</source>
            <translation>4 严重</translation>
        </message>
        <message>
            <source>5 grave</source>
            <translation>5 特别严重</translation>
        </message>
    </context>
    <context>
        <name>RowExport</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Rows not taken</source>
            <translation>未导入的行</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>The number of persons is between 0 and 99999.</source>
            <translation>人数应在0到99999之间。</translation>
        </message>
        <message>
            <source>More persons were there (%1) than should have been (%2).</source>
            <translation>实到人数（%1）多于应到人数（%2）。</translation>
        </message>
        <message>
            <source>Please say which kind of meeting it was.</source>
            <translation>请选择会议类型。</translation>
        </message>
        <message>
            <source>Please say which kind of joint action it was.</source>
            <translation>请选择联动类型。</translation>
        </message>
        <message>
            <source>“%1” has no further kinds.</source>
            <translation>“%1”没有细类。</translation>
        </message>
        <message>
            <source>Which places were seen?</source>
            <translation>检查了哪些部位？</translation>
        </message>
        <message>
            <source>The drill is not evaluated yet.</source>
            <translation>演练尚未评估。</translation>
        </message>
        <message>
            <source>Please say who evaluated the drill.</source>
            <translation>请填写评估人。</translation>
        </message>
        <message>
            <source>Please write what was found, or take the line away.</source>
            <translation>请填写发现的问题，或者删除这一行。</translation>
        </message>
        <message>
            <source>Please give the day on which it took place; it cannot lie in the future.</source>
            <translation>请填写开展日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>Please say what it was about.</source>
            <translation>请填写主题或者内容。</translation>
        </message>
        <message>
            <source>A score cannot be less than 0.</source>
            <translation>得分不能小于0。</translation>
        </message>
        <message>
            <source>At most %1 points can be given here, not %2.</source>
            <translation>本项最多%1分，不能填%2分。</translation>
        </message>
        <message>
            <source>A score has at most two decimals.</source>
            <translation>得分最多两位小数。</translation>
        </message>
        <message>
            <source>Why were points taken off?</source>
            <translation>为什么扣分？</translation>
        </message>
        <message>
            <source>Please give the assessment a title.</source>
            <translation>请填写考核名称。</translation>
        </message>
        <message>
            <source>Please say which period is assessed.</source>
            <translation>请填写考核期间。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>考核期间的结束早于开始。</translation>
        </message>
        <message>
            <source>The day cannot lie in the future.</source>
            <translation>日期不能晚于今天。</translation>
        </message>
        <message>
            <source>It was checked before it was self-scored.</source>
            <translation>考核日期早于自评日期。</translation>
        </message>
        <message>
            <source>The sheet has no lines.</source>
            <translation>评分表没有项目。</translation>
        </message>
        <message>
            <source>The sheet needs a title.</source>
            <translation>评分表需要名称。</translation>
        </message>
        <message>
            <source>Each line belongs to a group.</source>
            <translation>每个项目都要归入一个类别。</translation>
        </message>
        <message>
            <source>Please say what is looked at.</source>
            <translation>请填写考核项目或者内容。</translation>
        </message>
        <message>
            <source>A line is worth more than 0 and at most 1000 points.</source>
            <translation>每项分值应大于0、不超过1000。</translation>
        </message>
        <message>
            <source>Please give a number from 0 to 1,000,000.</source>
            <translation>请填写0到1000000之间的数。</translation>
        </message>
        <message>
            <source>Enter medical staff, beds and daily outpatients first.</source>
            <translation>请先填写医务人员数、床位数和日均门诊量。</translation>
        </message>
        <message>
            <source>3% of %1 medical staff is %2, %3 beds ÷ 20 is %4, 3‰ of %5 outpatients a day is %6 (each rounded up).</source>
            <translation>医务人员%1名的3%为%2名，床位%3张按每20张1名为%4名，日均门诊%5人次的3‰为%6名（均向上取整）。</translation>
        </message>
        <message>
            <source>The highest decides: %1 guards are needed (%2); there are %3.</source>
            <translation>取最高者：应配保安员%1名（%2）；现有%3名。</translation>
        </message>
        <message>
            <source>A code has small Latin letters, digits and underscores and begins with a letter.</source>
            <translation>代码只能用小写字母、数字和下划线，以字母开头。</translation>
        </message>
        <message>
            <source>This code stands there twice.</source>
            <translation>代码重复。</translation>
        </message>
        <message>
            <source>An indicator needs a name.</source>
            <translation>指标需要名称。</translation>
        </message>
        <message>
            <source>Please say what is counted.</source>
            <translation>请填写统计的内容。</translation>
        </message>
        <message>
            <source>“%1” is a rate; please give its base: %2.</source>
            <translation>“%1”是比率，请填写分母：%2。</translation>
        </message>
        <message>
            <source>A count cannot be less than 0.</source>
            <translation>数量不能小于0。</translation>
        </message>
        <message>
            <source>%1 (%2) cannot be more than %3 (%4).</source>
            <translation>%1（%2）不能多于%3（%4）。</translation>
        </message>
        <message>
            <source>The same quarter counts %1 %2 elsewhere.</source>
            <translation>同一季度另一处填报的%2为%1。</translation>
        </message>
        <message>
            <source>“%1” is a plain count and has no base.</source>
            <translation>“%1”是数量指标，没有分母。</translation>
        </message>
    </context>
    <context>
        <name>SafetyImport</name>
        <message>
            <source>A list of activities</source>
            <translation>活动台账</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of activities: day, kind, title, persons, and so on (日期, 类别, 主题, 人数 …).</source>
            <translation>文件中没有活动台账的表头：日期、类别、主题、人数等。</translation>
        </message>
        <message>
            <source>A list of indicators</source>
            <translation>指标表</translation>
        </message>
        <message>
            <source>No sheet of the file has the headings of a list of indicators: quarter, indicator, numerator, denominator (季度, 指标, 分子, 分母).</source>
            <translation>文件中没有指标表的表头：季度、指标、分子、分母。</translation>
        </message>
    </context>
    <context>
        <name>SafetyRegister</name>
        <message>
            <source>There is no such assessment.</source>
            <translation>没有这次考核。</translation>
        </message>
        <message>
            <source>The lines of a begun sheet stay as they are.</source>
            <translation>已开始的评分表不能增减项目。</translation>
        </message>
        <message>
            <source>This assessment is no longer in the log.</source>
            <translation>台账中已没有这次考核。</translation>
        </message>
        <message>
            <source>%1 is voided.</source>
            <translation>%1已作废。</translation>
        </message>
        <message>
            <source>A voided number stays in the log with its reason; please give it.</source>
            <translation>作废的编号连同原因保留在台账中，请填写原因。</translation>
        </message>
        <message>
            <source>This was taken up as %1 already.</source>
            <translation>已转为%1。</translation>
        </message>
        <message>
            <source>No points were taken off here.</source>
            <translation>本项没有扣分。</translation>
        </message>
        <message>
            <source>This line is no longer on the sheet.</source>
            <translation>评分表中已没有这一项。</translation>
        </message>
        <message>
            <source>There is no indicator “%1”.</source>
            <translation>没有指标“%1”。</translation>
        </message>
        <message>
            <source>“%1” has numbers already; it can be set aside, but not taken away.</source>
            <translation>“%1”已有填报数据，可以停用，不能删除。</translation>
        </message>
        <message>
            <source>Please say why the number is taken out.</source>
            <translation>请说明删除填报数据的原因。</translation>
        </message>
        <message>
            <source>This number is no longer there.</source>
            <translation>这条填报数据已不存在。</translation>
        </message>
        <message>
            <source>“%1” was taken up as a hidden risk and stays in the log.</source>
            <translation>“%1”已转为隐患，须保留在台账中。</translation>
        </message>
        <message>
            <source>This activity is no longer in the log.</source>
            <translation>台账中已没有这项活动。</translation>
        </message>
        <message>
            <source>This finding is no longer in the log.</source>
            <translation>台账中已没有这个问题。</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Further kind</source>
            <translation>具体类别</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Department that held it</source>
            <translation>承办科室</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>参加人员</translation>
        </message>
        <message>
            <source>Persons there</source>
            <translation>参加人数</translation>
        </message>
        <message>
            <source>Should have been</source>
            <translation>应到人数</translation>
        </message>
        <message>
            <source>Places seen</source>
            <translation>检查部位</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What was decided or done</source>
            <translation>议定事项或处理结果</translation>
        </message>
        <message>
            <source>Scenario of the drill</source>
            <translation>演练情景</translation>
        </message>
        <message>
            <source>Result of the drill</source>
            <translation>演练结论</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>评估意见</translation>
        </message>
        <message>
            <source>Evaluated by</source>
            <translation>评估人</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>期间起</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>期间止</translation>
        </message>
        <message>
            <source>Self-scored on</source>
            <translation>自评日期</translation>
        </message>
        <message>
            <source>Self-scored by</source>
            <translation>自评人</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>复核日期</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>复核人</translation>
        </message>
        <message>
            <source>Self score</source>
            <translation>自评分</translation>
        </message>
        <message>
            <source>Checked score</source>
            <translation>复核分</translation>
        </message>
        <message>
            <source>Why points are off</source>
            <translation>扣分原因</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Medical staff</source>
            <translation>医务人员数</translation>
        </message>
        <message>
            <source>Beds</source>
            <translation>床位数</translation>
        </message>
        <message>
            <source>Outpatients a day, on average</source>
            <translation>日均门诊人次</translation>
        </message>
        <message>
            <source>Guards there are</source>
            <translation>现有保安员</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>ScoringTable</name>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1项未评</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已复核</translation>
        </message>
        <message>
            <source>Self-scored</source>
            <translation>已自评</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>考核评分</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Lines open</source>
            <translation>未评项数</translation>
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
        <name>Stability</name>
        <message>
            <source>An assessment needs its criteria.</source>
            <translation>评估须有评估内容。</translation>
        </message>
        <message>
            <source>“%1” is scored from 0 to %2.</source>
            <translation>“%1”的得分为0至%2。</translation>
        </message>
        <message>
            <source>“%1” is not scored yet.</source>
            <translation>“%1”尚未打分。</translation>
        </message>
        <message>
            <source>The score of “%1” needs its grounds.</source>
            <translation>“%1”的得分须写明依据。</translation>
        </message>
        <message>
            <source>Please write how opinions were taken.</source>
            <translation>请填写征求意见情况。</translation>
        </message>
        <message>
            <source>The taking of opinions needs its day, which cannot lie in the future.</source>
            <translation>请填写征求意见的日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>请填写主要意见。</translation>
        </message>
        <message>
            <source>The number of persons cannot be below zero.</source>
            <translation>人数不能小于0。</translation>
        </message>
        <message>
            <source>A conclusion needs the day of the assessment.</source>
            <translation>作出结论须填写评估日期。</translation>
        </message>
        <message>
            <source>Please judge the level of the risk.</source>
            <translation>请评定风险等级。</translation>
        </message>
        <message>
            <source>Please write the conclusion.</source>
            <translation>请填写评估结论。</translation>
        </message>
        <message>
            <source>A decision of high risk is postponed or not implemented.</source>
            <translation>高风险的决策应暂缓或者不予实施。</translation>
        </message>
        <message>
            <source>Who implements a decision writes the measures against its risks.</source>
            <translation>可以实施的，请填写防范化解措施。</translation>
        </message>
        <message>
            <source>A follow-up lies between the assessment and today.</source>
            <translation>跟踪日期应在评估日期和今天之间。</translation>
        </message>
        <message>
            <source>A follow-up needs its words.</source>
            <translation>请填写跟踪情况。</translation>
        </message>
        <message>
            <source>A criterion needs a name and points above zero.</source>
            <translation>评估内容须有名称，分值应大于0。</translation>
        </message>
        <message>
            <source>Please name the decision.</source>
            <translation>请填写决策事项。</translation>
        </message>
        <message>
            <source>Please name the unit that prepares the decision.</source>
            <translation>请填写承办单位。</translation>
        </message>
        <message>
            <source>Please give the day; it cannot lie in the future.</source>
            <translation>请填写日期，不能晚于今天。</translation>
        </message>
        <message>
            <source>The assessment lies between the entry and today.</source>
            <translation>评估日期应在登记日期和今天之间。</translation>
        </message>
        <message>
            <source>Please say who assessed it.</source>
            <translation>请填写评估人员。</translation>
        </message>
        <message>
            <source>The decision was planned for an earlier day than its assessment.</source>
            <translation>评估日期晚于拟实施日期。</translation>
        </message>
        <message>
            <source>The criterion “%1” stands there twice.</source>
            <translation>评估内容“%1”重复。</translation>
        </message>
        <message>
            <source>A share is 1 to 100 percent.</source>
            <translation>比例为1%至100%。</translation>
        </message>
        <message>
            <source>A medium risk begins below the share of a low one, %1 percent.</source>
            <translation>中风险的得分率应低于低风险的%1%。</translation>
        </message>
    </context>
    <context>
        <name>StabilityRegister</name>
        <message>
            <source>This decision is no longer in the register.</source>
            <translation>台账中已没有该决策事项。</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号保留在台账中，请填写作废原因。</translation>
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
        <name>Sweep</name>
        <message>
            <source>A zero report says that nothing was found; this sheet has findings.</source>
            <translation>零报告表示未发现问题，而本表填有问题。</translation>
        </message>
        <message>
            <source>A zero report says that everything was looked at; %1 lines are not ticked.</source>
            <translation>零报告表示各项均已排查，尚有%1项未勾选。</translation>
        </message>
        <message>
            <source>Please write what was found, or hand it in as a zero report.</source>
            <translation>请填写发现的问题，或者作为零报告报送。</translation>
        </message>
        <message>
            <source>A line says that something was found; please write what.</source>
            <translation>有项目勾选了“有问题”，请写明问题。</translation>
        </message>
        <message>
            <source>%1 lines are not ticked yet.</source>
            <translation>尚有%1项未勾选。</translation>
        </message>
        <message>
            <source>A finding needs its words.</source>
            <translation>请写明发现的问题。</translation>
        </message>
        <message>
            <source>Please say to whom it is reported.</source>
            <translation>请填写报送单位。</translation>
        </message>
        <message>
            <source>An urgent report needs its day and time.</source>
            <translation>紧急报告须有报告时间。</translation>
        </message>
        <message>
            <source>The report cannot lie in the future.</source>
            <translation>报告时间不能晚于现在。</translation>
        </message>
        <message>
            <source>A grid cell needs a name.</source>
            <translation>网格须有名称。</translation>
        </message>
        <message>
            <source>A grid cell needs a responsible person.</source>
            <translation>网格须有责任人。</translation>
        </message>
        <message>
            <source>Please give the day from which its sweeps are expected.</source>
            <translation>请填写开始排查的日期。</translation>
        </message>
        <message>
            <source>The cell ends before it begins.</source>
            <translation>网格的停用日期早于启用日期。</translation>
        </message>
        <message>
            <source>There is a grid cell of that name already: %1.</source>
            <translation>已有同名网格：%1。</translation>
        </message>
        <message>
            <source>Please choose the grid cell or department that was swept.</source>
            <translation>请选择排查的网格或者科室。</translation>
        </message>
        <message>
            <source>Please choose a week or month that has begun.</source>
            <translation>请选择已经开始的周或者月份。</translation>
        </message>
        <message>
            <source>The sweep was held between the first day of its week or month and today.</source>
            <translation>排查日期应在本周（月）第一天和今天之间。</translation>
        </message>
        <message>
            <source>Please say who held the sweep.</source>
            <translation>请填写排查人。</translation>
        </message>
        <message>
            <source>Please say who signed.</source>
            <translation>请填写签字人。</translation>
        </message>
        <message>
            <source>It is signed between the sweep and today.</source>
            <translation>签字日期应在排查日期和今天之间。</translation>
        </message>
        <message>
            <source>Until it is signed it counts as missing.</source>
            <translation>签字前按缺报计算。</translation>
        </message>
        <message>
            <source>An urgent report needs what was found.</source>
            <translation>紧急报告须写明发现的问题。</translation>
        </message>
    </context>
    <context>
        <name>SweepFields</name>
        <message>
            <source>Please give the day it was signed.</source>
            <translation>请填写签字日期。</translation>
        </message>
    </context>
    <context>
        <name>SweepListWords</name>
        <message>
            <source>New sheet</source>
            <translation>新排查表</translation>
        </message>
        <message>
            <source>Enter the weekly sheet of a grid cell (Ctrl+N)</source>
            <translation>登记一个网格的周排查表（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, grid cell, people, findings</source>
            <translation>编号、网格、人员、问题</translation>
        </message>
        <message>
            <source>%1 sheets</source>
            <translation>共%1份</translation>
        </message>
        <message>
            <source>No sheets yet</source>
            <translation>还没有排查表</translation>
        </message>
        <message>
            <source>The weekly sheets of the grid cells stand here, with the monthly returns and the urgent reports.</source>
            <translation>各网格的周排查表、月报表和紧急情况报告存放在这里。</translation>
        </message>
        <message>
            <source>Enter a weekly sheet</source>
            <translation>登记周排查表</translation>
        </message>
        <message>
            <source>%1 sheets written to %2</source>
            <translation>已导出%1份排查表到%2</translation>
        </message>
        <message>
            <source>Week, month or day</source>
            <translation>周、月或者日</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Register of sweeps</source>
            <translation>排查台账</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>With findings</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Weeks and months</source>
            <translation>周期</translation>
        </message>
    </context>
    <context>
        <name>SweepRegister</name>
        <message>
            <source>A weekly sheet needs at least one line.</source>
            <translation>周排查表至少要有一项内容。</translation>
        </message>
        <message>
            <source>%1 is the sheet of these days already.</source>
            <translation>%1已是这几天的报表。</translation>
        </message>
        <message>
            <source>This sheet is no longer in the register.</source>
            <translation>台账中已没有该报表。</translation>
        </message>
        <message>
            <source>“%1” is in the register of risks already; it is amended there.</source>
            <translation>“%1”已列入隐患台账，请在隐患台账中修改。</translation>
        </message>
        <message>
            <source>%1 is signed by %2 already.</source>
            <translation>%1已由%2签字。</translation>
        </message>
        <message>
            <source>Please give the day it was signed.</source>
            <translation>请填写签字日期。</translation>
        </message>
        <message>
            <source>A voided number stays in the register with its reason; please give it.</source>
            <translation>作废的编号保留在台账中，请填写作废原因。</translation>
        </message>
        <message>
            <source>%1 found a risk of the register and cannot be voided.</source>
            <translation>%1发现的问题已列入隐患台账，不能作废。</translation>
        </message>
        <message>
            <source>This finding is in the register of risks already, or was taken out.</source>
            <translation>该问题已列入隐患台账，或者已被删除。</translation>
        </message>
    </context>
    <context>
        <name>SweepWords</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Kind of sheet</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Week or month</source>
            <translation>排查周期</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>Swept on</source>
            <translation>排查日期</translation>
        </message>
        <message>
            <source>Swept by</source>
            <translation>排查人</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>排查内容</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的问题和隐患</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>零报告</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>签字日期</translation>
        </message>
        <message>
            <source>Reported to</source>
            <translation>报送单位</translation>
        </message>
        <message>
            <source>Moment of the report</source>
            <translation>报告时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Name of the grid cell</source>
            <translation>网格名称</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Sweeps from</source>
            <translation>起报日期</translation>
        </message>
        <message>
            <source>Sweeps until</source>
            <translation>停报日期</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>排列次序</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>TemplateRegister</name>
        <message>
            <source>%1 is not a Word file (.docx). A file in the old .doc format has to be saved as .docx first.</source>
            <translation>%1 不是 Word 文件（.docx）。旧的 .doc 格式请先另存为 .docx。</translation>
        </message>
        <message>
            <source>There is no template of the office's own for this form.</source>
            <translation>这份文书没有本单位的模板。</translation>
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
        <name>Today</name>
        <message>
            <source>anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>%1 yuan to be paid by: %2</source>
            <translation>应付 %1 元（%2）</translation>
        </message>
        <message>
            <source>Call-back after the agreement</source>
            <translation>协议后回访</translation>
        </message>
        <message>
            <source>Weekly sheet of %1 to %2</source>
            <translation>%1至%2的周排查表</translation>
        </message>
        <message>
            <source>Monthly return of hidden risks</source>
            <translation>隐患排查治理月报表</translation>
        </message>
        <message>
            <source>%1: %2 matters, %3 to %4</source>
            <translation>%1：%2件，%3至%4</translation>
        </message>
        <message>
            <source>Last day of cover</source>
            <translation>保障最后一日</translation>
        </message>
        <message>
            <source>%1 days of cover left</source>
            <translation>保障还剩%1天</translation>
        </message>
        <message>
            <source>Cover of %1 institutions ends on %2 and no policy follows without a gap.</source>
            <translation>%1家机构的保障于%2到期，尚无无缝衔接的保单。</translation>
        </message>
    </context>
    <context>
        <name>VerdictWords</name>
        <message>
            <source>Covered by %1.</source>
            <translation>属于保险责任：%1。</translation>
        </message>
        <message>
            <source>Not covered.</source>
            <translation>不属于保险责任。</translation>
        </message>
        <message>
            <source>Doubtful.</source>
            <translation>存疑。</translation>
        </message>
        <message>
            <source>Doubtful, ask the insurer (%1).</source>
            <translation>存疑，请询问保险公司（%1）。</translation>
        </message>
    </context>
    <context>
        <name>anhe::AcceptanceForm</name>
        <message>
            <source>by letter, phone, in person …</source>
            <translation>书面、电话、当面……</translation>
        </message>
        <message>
            <source>%1 is accepted</source>
            <translation>%1已受理</translation>
        </message>
        <message>
            <source>%1 is accepted; the petitioner has still to be told</source>
            <translation>%1已受理；尚未告知信访人</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityDetail</name>
        <message>
            <source>No activity chosen</source>
            <translation>未选择活动</translation>
        </message>
        <message>
            <source>Choose a line of the log to see what was held, what it found and its files.</source>
            <translation>在台账中选择一行，查看活动内容、发现的问题和文件。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>No files yet: minutes, signed lists, photos and plans are kept here.</source>
            <translation>尚无文件：会议纪要、签到表、照片、方案等保存在此。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Another like this…</source>
            <translation>再登记一次类似的…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1已修改</translation>
        </message>
        <message>
            <source>A new activity</source>
            <translation>新活动</translation>
        </message>
        <message>
            <source>Enter the activity</source>
            <translation>登记活动</translation>
        </message>
        <message>
            <source>Entered as %1</source>
            <translation>已登记为%1</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the log as voided, with the reason. It cannot be used again.</source>
            <translation>%1将连同原因留在台账中并标为作废，不再使用。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityFields</name>
        <message>
            <source>One place a line</source>
            <translation>每行一处</translation>
        </message>
        <message>
            <source>Who, where and what came of it</source>
            <translation>人员、部位与结果</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivityOverview</name>
        <message>
            <source>This number is voided: %1</source>
            <translation>此编号已作废：%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2人</translation>
        </message>
    </context>
    <context>
        <name>anhe::ActivitySummary</name>
        <message>
            <source>%1 activities, %2 persons</source>
            <translation>活动%1次，%2人次</translation>
        </message>
        <message>
            <source>Show these only</source>
            <translation>只看这些</translation>
        </message>
    </context>
    <context>
        <name>anhe::AgreementFields</name>
        <message>
            <source>leave empty to take it as reckoned</source>
            <translation>留空则按金额自动换算</translation>
        </message>
        <message>
            <source>e.g. bank transfer to the patient's account</source>
            <translation>如：转账至患方账户</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>付清期限</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>分期支付</translation>
        </message>
        <message>
            <source>What the judgment orders to be paid</source>
            <translation>判决应付款项</translation>
        </message>
    </context>
    <context>
        <name>anhe::AmountRows</name>
        <message>
            <source>Sum %1 yuan</source>
            <translation>合计 %1 元</translation>
        </message>
    </context>
    <context>
        <name>anhe::AnswerPane</name>
        <message>
            <source>Answering</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Telling the complainant</source>
            <translation>告知投诉人</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>保存答复</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Ground for not accepting</source>
            <translation>不予受理理由</translation>
        </message>
        <message>
            <source>Close the matter</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>by phone, letter, in person …</source>
            <translation>电话、信函、当面……</translation>
        </message>
        <message>
            <source>Complainant told</source>
            <translation>已告知投诉人</translation>
        </message>
        <message>
            <source>Answered on %1.</source>
            <translation>%1已答复。</translation>
        </message>
        <message>
            <source>Closed on %1: %2.</source>
            <translation>%1办结：%2。</translation>
        </message>
        <message>
            <source>The complainant was told on %1.</source>
            <translation>%1已告知投诉人。</translation>
        </message>
        <message>
            <source>The complainant has not been told.</source>
            <translation>尚未告知投诉人。</translation>
        </message>
        <message>
            <source>The matter is “%1”; it is closed when that route has ended.</source>
            <translation>事项处于“%1”，该途径结束后才能办结。</translation>
        </message>
        <message>
            <source>This number is voided: %1</source>
            <translation>此编号已作废：%1</translation>
        </message>
        <message>
            <source>%1 is answered</source>
            <translation>%1已答复</translation>
        </message>
        <message>
            <source>%1 is closed</source>
            <translation>%1已办结</translation>
        </message>
        <message>
            <source>%1 is closed; the complainant has not been told yet</source>
            <translation>%1已办结，尚未告知投诉人</translation>
        </message>
        <message>
            <source>Noted that the complainant of %1 was told</source>
            <translation>已记录告知%1的投诉人</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentDetail</name>
        <message>
            <source>No decision chosen</source>
            <translation>未选择决策事项</translation>
        </message>
        <message>
            <source>Choose a decision in the list to see how it was assessed and what became of it.</source>
            <translation>在列表中选择决策事项，查看评估情况和后续跟踪。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>No files yet: the plan, minutes of hearings and the assessment report are kept here.</source>
            <translation>尚无文件：方案、听证记录和评估报告保存在这里。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Assess…</source>
            <translation>评估…</translation>
        </message>
        <message>
            <source>Follow-up…</source>
            <translation>跟踪…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Print the assessment…</source>
            <translation>打印评估表…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentFields</name>
        <message>
            <source>It stands in the day's list from a week before, until it is assessed</source>
            <translation>提前一周列入今日待办，直至完成评估</translation>
        </message>
        <message>
            <source>Once every criterion is scored, the scores propose a level.</source>
            <translation>各项评分齐全后，按得分提示等级。</translation>
        </message>
        <message>
            <source>The scores propose: %1. The assessors judge.</source>
            <translation>按得分提示：%1。最终等级由评估人员评定。</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentItemRows</name>
        <message>
            <source>Add an item</source>
            <translation>添加项目</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>How to score</source>
            <translation>评分办法</translation>
        </message>
        <message>
            <source>%1 items, %2 points: %3</source>
            <translation>共%1项、%2分：%3</translation>
        </message>
        <message>
            <source>Items of the scoring sheet</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Save the items</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <source>Title of the sheet</source>
            <translation>评分表名称</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>New assessments begin from these items; sheets that are there keep their own.</source>
            <translation>新考核按这些项目生成；已有评分表保持不变。</translation>
        </message>
        <message>
            <source>The items are saved</source>
            <translation>考核项目已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentOverview</name>
        <message>
            <source>Voided: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>Not assessed yet. A major decision is taken after its assessment: criteria, opinions, level and conclusion.</source>
            <translation>尚未评估。重大决策应先评估后决策：评估内容、征求意见、风险等级和结论。</translation>
        </message>
        <message>
            <source>Criteria: %1 of %2 points</source>
            <translation>评估内容：得分%1/%2</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Nothing was followed up yet.</source>
            <translation>尚无跟踪记录。</translation>
        </message>
    </context>
    <context>
        <name>anhe::AssessmentSteps</name>
        <message>
            <source>A new major decision</source>
            <translation>登记重大决策</translation>
        </message>
        <message>
            <source>Enter the decision</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>It is assessed afterwards, with its own step.</source>
            <translation>登记后再用“评估”一步填写评估情况。</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 已登记</translation>
        </message>
        <message>
            <source>Assess: %1</source>
            <translation>评估：%1</translation>
        </message>
        <message>
            <source>Follow-up: %1</source>
            <translation>跟踪：%1</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>已保存%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::AttachmentsPane</name>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>添加人</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</source>
            <translation>可把文件拖到这里，每个不超过 50 MB；文件保存在台账内。</translation>
        </message>
    </context>
    <context>
        <name>anhe::AutopsyForm</name>
        <message>
            <source>The body can be frozen</source>
            <translation>具备冻存条件</translation>
        </message>
        <message>
            <source>Next of kin told at</source>
            <translation>告知家属时间</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>告知对象</translation>
        </message>
        <message>
            <source>Decision about an autopsy</source>
            <translation>尸检决定</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>决定时间</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Autopsy at</source>
            <translation>尸检时间</translation>
        </message>
        <message>
            <source>Autopsy by</source>
            <translation>尸检机构</translation>
        </message>
        <message>
            <source>Body released on</source>
            <translation>遗体移交日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::CalendarPanel</name>
        <message>
            <source>Working days</source>
            <translation>工作日历</translation>
        </message>
        <message>
            <source>Days off and weekend days worked, after the State Council's yearly notice. All limits in working days are counted by this calendar.</source>
            <translation>依据国务院每年的放假通知，列明放假和调休上班的日子。凡以工作日计算的期限都按这份日历。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>上一年</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>下一年</translation>
        </message>
        <message>
            <source>Take a newer notice…</source>
            <translation>导入新的放假通知…</translation>
        </message>
        <message>
            <source>day off by the notice</source>
            <translation>法定放假</translation>
        </message>
        <message>
            <source>weekend day worked by the notice</source>
            <translation>调休上班</translation>
        </message>
        <message>
            <source>the office is closed</source>
            <translation>本单位休息</translation>
        </message>
        <message>
            <source>the office works</source>
            <translation>本单位上班</translation>
        </message>
        <message>
            <source>The office's own days</source>
            <translation>本单位自定日期</translation>
        </message>
        <message>
            <source>office closed</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>office works</source>
            <translation>上班</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>On this day the office is</source>
            <translation>当日本单位</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>本单位</translation>
        </message>
        <message>
            <source>%1 working days · version %2</source>
            <translation>全年 %1 个工作日 · 版本 %2</translation>
        </message>
        <message>
            <source>The notice for this year is not known here; plain weekends are counted.</source>
            <translation>该年放假通知尚未录入，暂按普通周末计算。</translation>
        </message>
        <message>
            <source>Take a newer notice</source>
            <translation>导入新的放假通知</translation>
        </message>
        <message>
            <source>Calendars (*.csv)</source>
            <translation>日历文件 (*.csv)</translation>
        </message>
        <message>
            <source>%1 was not taken. %2</source>
            <translation>%1 未采用。%2</translation>
        </message>
        <message>
            <source>Calendar %1</source>
            <translation>日历 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 is an ordinary day again</source>
            <translation>%1 恢复为普通日期</translation>
        </message>
        <message>
            <source>The calendar is saved; %1 due days moved.</source>
            <translation>日历已保存，%1 个到期日随之变动。</translation>
        </message>
        <message>
            <source>The calendar is saved.</source>
            <translation>日历已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::CategoriesPanel</name>
        <message>
            <source>New category</source>
            <translation>新增分类</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>投诉分类</translation>
        </message>
        <message>
            <source>What complaints are about, in two levels. Names may be changed at any time; figures of earlier quarters follow. A category that is put away is no longer offered.</source>
            <translation>投诉事由分两级。名称可随时修改，以往季度的统计随之更新。停用后不再供选择。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Stands below</source>
            <translation>上级分类</translation>
        </message>
        <message>
            <source>nothing: a category of the first level</source>
            <translation>无（一级分类）</translation>
        </message>
    </context>
    <context>
        <name>anhe::CeilingsPanel</name>
        <message>
            <source>Private settlement</source>
            <translation>自行协商限额</translation>
        </message>
        <message>
            <source>Many provinces name an amount from which a public hospital may not settle by itself. Write here what applies to you; a negotiation that passes it is warned of.</source>
            <translation>多地规定，公立医院超过一定金额不得自行协商赔付。请填写适用于本单位的规定，院内协商超过限额时会给出提示。</translation>
        </message>
        <message>
            <source>This is a public hospital: the amounts bind it</source>
            <translation>本院为公立医院，适用以下限额</translation>
        </message>
        <message>
            <source>Take the line out</source>
            <translation>删除此条</translation>
        </message>
        <message>
            <source>Amount (yuan)</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Appraisal needed from (yuan)</source>
            <translation>须先鉴定的金额（元）</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>计算依据</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较方式</translation>
        </message>
        <message>
            <source>After which rule</source>
            <translation>规定出处</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>新增一条</translation>
        </message>
        <message>
            <source>The amounts for private settlement are saved.</source>
            <translation>院内协商金额上限已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChangePreview</name>
        <message>
            <source>working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>rest day</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Take this calendar</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>不采用</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>变动内容</translation>
        </message>
        <message>
            <source>No working day changes and no open deadline moves.</source>
            <translation>工作日没有变化，未结期限也不变动。</translation>
        </message>
        <message>
            <source>%1 days change; %2 open deadlines move.</source>
            <translation>%1 天有变化，%2 个未结期限随之变动。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChargeForm</name>
        <message>
            <source>blank: nobody is in charge</source>
            <translation>留空：无包案领导</translation>
        </message>
        <message>
            <source>Nobody is in charge of %1</source>
            <translation>%1已无包案领导</translation>
        </message>
        <message>
            <source>%1 is in charge of %2</source>
            <translation>%1包案%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChargePane</name>
        <message>
            <source>Leader in charge: one matter, one leader, one team, one plan</source>
            <translation>包案：一件事项、一名领导、一个班子、一套方案</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
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
        <name>anhe::ChartsPane</name>
        <message>
            <source>Received and closed by quarter</source>
            <translation>各季度受理和办结</translation>
        </message>
        <message>
            <source>Nothing was counted here in %1.</source>
            <translation>%1这里没有数据。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ChosenFiles</name>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Chosen files</source>
            <translation>已选文件</translation>
        </message>
        <message>
            <source>Delete takes the marked file out again</source>
            <translation>按 Delete 移除选中的文件</translation>
        </message>
        <message>
            <source>Choose photos or papers</source>
            <translation>选择照片或材料</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 is no longer there; take it out or choose it anew.</source>
            <translation>%1已不存在，请移除或重新选择。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimDetail</name>
        <message>
            <source>No claim chosen</source>
            <translation>未选择理赔</translation>
        </message>
        <message>
            <source>Choose a claim in the list to see its limits, its money and its papers.</source>
            <translation>在列表中选择一件理赔，查看它的时限、金额和材料。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Money and limits</source>
            <translation>金额与限额</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>卷内目录</translation>
        </message>
        <message>
            <source>No files yet: the notice of claim, the assessment, the agreement and the receipts are kept here.</source>
            <translation>还没有文件：报案通知、核定书、赔付协议和收据存放在这里。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Go to the matter</source>
            <translation>查看事项</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>打印文书…</translation>
        </message>
        <message>
            <source>Go to the policy</source>
            <translation>查看保单</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimFileIndex</name>
        <message>
            <source>No papers listed yet.</source>
            <translation>还没有列出材料。</translation>
        </message>
        <message>
            <source>handed in %1</source>
            <translation>%1 已提交</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>非必需</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>材料…</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimMoney</name>
        <message>
            <source>Insurer's share, hospital's share and deductible stand here once the payment is agreed.</source>
            <translation>达成赔付后，这里列出保险公司承担、医院承担和免赔额。</translation>
        </message>
        <message>
            <source>Nothing was asked for in advance.</source>
            <translation>没有申请先予支付。</translation>
        </message>
        <message>
            <source>paid on %1</source>
            <translation>%1 支付</translation>
        </message>
        <message>
            <source>asked for on %1</source>
            <translation>%1 申请</translation>
        </message>
        <message>
            <source>Prepayments…</source>
            <translation>先予支付…</translation>
        </message>
        <message>
            <source>Limits of the policy</source>
            <translation>保单限额</translation>
        </message>
        <message>
            <source>Filled: other claims. Hatched: this claim.</source>
            <translation>实心：其他理赔；斜线：本件理赔。</translation>
        </message>
        <message>
            <source>Assessed for other claims and not agreed yet: %1 yuan</source>
            <translation>其他理赔已核定、尚未达成：%1 元</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimOverview</name>
        <message>
            <source>none chosen yet</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1日</translation>
        </message>
        <message>
            <source>From report to full request</source>
            <translation>从报案到交齐材料</translation>
        </message>
        <message>
            <source>From full request to payment</source>
            <translation>从交齐材料到赔付</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimPaperRows</name>
        <message>
            <source>Add a paper</source>
            <translation>增加一项材料</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>必需</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Handed in on</source>
            <translation>提交日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Still to be handed in: %1</source>
            <translation>还需提交：%1 项</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClaimSteps</name>
        <message>
            <source>Reported…</source>
            <translation>报案…</translation>
        </message>
        <message>
            <source>Reported to the insurer: %1</source>
            <translation>向保险公司报案：%1</translation>
        </message>
        <message>
            <source>Case opened…</source>
            <translation>已立案…</translation>
        </message>
        <message>
            <source>The insurer opened its case: %1</source>
            <translation>保险公司立案：%1</translation>
        </message>
        <message>
            <source>Handed in…</source>
            <translation>交齐材料…</translation>
        </message>
        <message>
            <source>The full request is handed in: %1</source>
            <translation>交齐理赔材料：%1</translation>
        </message>
        <message>
            <source>More asked…</source>
            <translation>要求补充…</translation>
        </message>
        <message>
            <source>The insurer asks for more: %1</source>
            <translation>保险公司要求补充：%1</translation>
        </message>
        <message>
            <source>Given…</source>
            <translation>已补交…</translation>
        </message>
        <message>
            <source>What was asked for is handed in: %1</source>
            <translation>补充材料已提交：%1</translation>
        </message>
        <message>
            <source>Assessed…</source>
            <translation>已核定…</translation>
        </message>
        <message>
            <source>Assessed by the insurer: %1</source>
            <translation>保险公司核定：%1</translation>
        </message>
        <message>
            <source>Agreed…</source>
            <translation>达成赔付…</translation>
        </message>
        <message>
            <source>The payment is agreed: %1</source>
            <translation>达成赔付：%1</translation>
        </message>
        <message>
            <source>Paid out…</source>
            <translation>已赔付…</translation>
        </message>
        <message>
            <source>The insurer has paid: %1</source>
            <translation>保险公司已赔付：%1</translation>
        </message>
        <message>
            <source>Prepaid…</source>
            <translation>先予支付…</translation>
        </message>
        <message>
            <source>Prepayments: %1</source>
            <translation>先予支付：%1</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>拒赔…</translation>
        </message>
        <message>
            <source>Refused by the insurer: %1</source>
            <translation>保险公司拒赔：%1</translation>
        </message>
        <message>
            <source>Close the claim…</source>
            <translation>结案…</translation>
        </message>
        <message>
            <source>The claim is closed: %1</source>
            <translation>理赔结案：%1</translation>
        </message>
        <message>
            <source>Claim withdrawn…</source>
            <translation>撤回理赔…</translation>
        </message>
        <message>
            <source>The claim is withdrawn: %1</source>
            <translation>撤回理赔：%1</translation>
        </message>
        <message>
            <source>To court…</source>
            <translation>提起诉讼…</translation>
        </message>
        <message>
            <source>Filed in court: %1</source>
            <translation>已起诉：%1</translation>
        </message>
        <message>
            <source>Court case ended…</source>
            <translation>诉讼终结…</translation>
        </message>
        <message>
            <source>The court case has ended: %1</source>
            <translation>诉讼终结：%1</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>材料…</translation>
        </message>
        <message>
            <source>Papers of the file: %1</source>
            <translation>理赔材料：%1</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>已保存%1</translation>
        </message>
        <message>
            <source>The insurer does not pay the hospital before the hospital has paid the patient (Insurance Law, art. 65). What the patient side has received stands with the route.</source>
            <translation>医院未向患方赔偿的，保险公司不得向医院支付保险金（保险法第六十五条）。患方已收到的款项记在调解途径中。</translation>
        </message>
        <message>
            <source>Divide by the policy</source>
            <translation>按保单分摊</translation>
        </message>
        <message>
            <source>Insurer's share, hospital's share and deductible as the policy and what is left of its limits give them</source>
            <translation>按保单条款和限额余额计算保险公司承担、医院承担和免赔额</translation>
        </message>
        <message>
            <source>Shares together: %1 yuan of %2 yuan agreed</source>
            <translation>三项合计 %1 元，赔付总额 %2 元</translation>
        </message>
        <message>
            <source>%1 yuan missing</source>
            <translation>还差 %1 元</translation>
        </message>
        <message>
            <source>%1 yuan too much</source>
            <translation>多出 %1 元</translation>
        </message>
        <message>
            <source>A claim for %1</source>
            <translation>为 %1 登记理赔</translation>
        </message>
        <message>
            <source>A new claim</source>
            <translation>登记理赔</translation>
        </message>
        <message>
            <source>Enter the claim</source>
            <translation>登记理赔</translation>
        </message>
        <message>
            <source>Claims with the same word are one event of the policy</source>
            <translation>事件名称相同的理赔按同一次事故计算限额</translation>
        </message>
        <message>
            <source>Blank while it is not reported yet</source>
            <translation>尚未报案时留空</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 已登记</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClusterDetail</name>
        <message>
            <source>No cluster chosen</source>
            <translation>未选择投诉聚集</translation>
        </message>
        <message>
            <source>Choose a cluster in the list to see its matters and to judge whether a risk stands behind them.</source>
            <translation>在列表中选择一组，查看其中的事项，研判背后是否存在隐患。</translation>
        </message>
        <message>
            <source>Its matters</source>
            <translation>所含事项</translation>
        </message>
        <message>
            <source>Make it a risk…</source>
            <translation>列为隐患…</translation>
        </message>
        <message>
            <source>No common risk…</source>
            <translation>不构成隐患…</translation>
        </message>
        <message>
            <source>%1 matters in %2 days</source>
            <translation>%2天内%1件</translation>
        </message>
        <message>
            <source>%1 matters</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>A risk of %1</source>
            <translation>列为隐患：%1</translation>
        </message>
        <message>
            <source>Report the risk</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>Its %1 matters are linked to the risk.</source>
            <translation>其中%1件事项将关联到该隐患。</translation>
        </message>
        <message>
            <source>%1 is in the register</source>
            <translation>%1已列入台账</translation>
        </message>
        <message>
            <source>No common risk: %1</source>
            <translation>不构成隐患：%1</translation>
        </message>
        <message>
            <source>Put the cluster aside</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Why these matters are no common risk</source>
            <translation>不构成共同隐患的理由</translation>
        </message>
        <message>
            <source>It comes again only when a further matter joins them.</source>
            <translation>只有出现新的同类事项时才会再次提示。</translation>
        </message>
        <message>
            <source>The cluster is put aside</source>
            <translation>已搁置</translation>
        </message>
        <message>
            <source>What is a cluster</source>
            <translation>聚集规则</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>So many matters</source>
            <translation>达到件数</translation>
        </message>
        <message>
            <source>within so many days</source>
            <translation>天数以内</translation>
        </message>
        <message>
            <source>Matters of one department and one category. Clusters are looked for in the last %1 days.</source>
            <translation>同一科室、同一类别的事项；在最近%1天内查找。</translation>
        </message>
        <message>
            <source>Clusters are looked for anew</source>
            <translation>已按新规则重新查找</translation>
        </message>
    </context>
    <context>
        <name>anhe::ClusterMatters</name>
        <message>
            <source>A cluster looks at place and cause only, never at who complained.</source>
            <translation>聚集只看科室和事由，不看投诉人。</translation>
        </message>
        <message>
            <source>No common risk was seen on %1: %2</source>
            <translation>%1研判不构成共同隐患：%2</translation>
        </message>
        <message>
            <source>Made a risk on %1:</source>
            <translation>%1列为隐患：</translation>
        </message>
    </context>
    <context>
        <name>anhe::ColumnsStep</name>
        <message>
            <source>Keep this mapping</source>
            <translation>保存此方案</translation>
        </message>
        <message>
            <source>See what would be entered</source>
            <translation>试导入</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>对应方案</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Fills</source>
            <translation>对应字段</translation>
        </message>
        <message>
            <source>For instance</source>
            <translation>内容举例</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>列与字段</translation>
        </message>
        <message>
            <source>Rows that do not say are</source>
            <translation>未注明类别的按</translation>
        </message>
        <message>
            <source>and came by</source>
            <translation>未注明渠道的按</translation>
        </message>
        <message>
            <source>Name of this mapping</source>
            <translation>方案名称</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>换一个文件</translation>
        </message>
        <message>
            <source>— left out</source>
            <translation>— 不导入</translation>
        </message>
        <message>
            <source>Field filled by %1</source>
            <translation>%1 对应的字段</translation>
        </message>
        <message>
            <source>as guessed</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>as chosen here</source>
            <translation>手工选择</translation>
        </message>
        <message>
            <source>The mapping %1 is kept and will be offered for files with these columns.</source>
            <translation>方案“%1”已保存，以后遇到同样的列会供您选用。</translation>
        </message>
    </context>
    <context>
        <name>anhe::CompensationRows</name>
        <message>
            <source>Add an item</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>赔偿项目</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>anhe::ConclusionSteps</name>
        <message>
            <source>How it ended: %1</source>
            <translation>结案：%1</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Agreement: %1</source>
            <translation>协议：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The agreement of %1 is amended</source>
            <translation>%1的协议已修改</translation>
        </message>
        <message>
            <source>What is still owed: %1</source>
            <translation>待付款项：%1</translation>
        </message>
        <message>
            <source>Payments still to be made</source>
            <translation>尚待支付的款项</translation>
        </message>
        <message>
            <source>Why it is changed</source>
            <translation>调整原因</translation>
        </message>
        <message>
            <source>The payments of %1 are planned anew</source>
            <translation>%1的付款计划已调整</translation>
        </message>
    </context>
    <context>
        <name>anhe::CourseSteps</name>
        <message>
            <source>Apply: %1</source>
            <translation>提出申请：%1</translation>
        </message>
        <message>
            <source>Record the application</source>
            <translation>登记申请</translation>
        </message>
        <message>
            <source>Both sides apply, or one applies and the body obtains the other's consent. Mediation costs the parties nothing.</source>
            <translation>双方共同申请，或一方申请后由调解机构征得对方同意。调解不向当事人收费。</translation>
        </message>
        <message>
            <source>%1 is applied for</source>
            <translation>%1已提出申请</translation>
        </message>
        <message>
            <source>A dispute follows one track at a time. This acceptance terminates: %1.</source>
            <translation>一件纠纷同一时间只走一条途径。本次受理将终止：%1。</translation>
        </message>
        <message>
            <source>Negotiation begins: %1</source>
            <translation>开始协商：%1</translation>
        </message>
        <message>
            <source>Case filed: %1</source>
            <translation>法院立案：%1</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>受理：%1</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始协商</translation>
        </message>
        <message>
            <source>Record the filing</source>
            <translation>登记立案</translation>
        </message>
        <message>
            <source>Record the acceptance</source>
            <translation>登记受理</translation>
        </message>
        <message>
            <source>Yes, terminate them on that day</source>
            <translation>确认于当日终止</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Case filed on</source>
            <translation>立案日期</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>承办法官</translation>
        </message>
        <message>
            <source>%1 has begun</source>
            <translation>%1已开始</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>不予受理：%1</translation>
        </message>
        <message>
            <source>Record the refusal</source>
            <translation>登记不予受理</translation>
        </message>
        <message>
            <source>%1 was not accepted</source>
            <translation>%1未获受理</translation>
        </message>
        <message>
            <source>The clock stands: %1</source>
            <translation>期限中止：%1</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>中止期限</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>Who appraises</source>
            <translation>鉴定机构</translation>
        </message>
        <message>
            <source>The time of an appraisal is not counted in the limit of a mediation.</source>
            <translation>鉴定所需时间不计入调解期限。</translation>
        </message>
        <message>
            <source>Ground in words</source>
            <translation>事由说明</translation>
        </message>
        <message>
            <source>The clock of %1 stands</source>
            <translation>%1期限已中止</translation>
        </message>
        <message>
            <source>The clock goes on: %1</source>
            <translation>恢复计算期限：%1</translation>
        </message>
        <message>
            <source>Let it run</source>
            <translation>恢复计算</translation>
        </message>
        <message>
            <source>Last day of the pause</source>
            <translation>中止的最后一日</translation>
        </message>
        <message>
            <source>It stands since %1.</source>
            <translation>自%1起中止。</translation>
        </message>
        <message>
            <source>The clock of %1 goes on</source>
            <translation>%1期限恢复计算</translation>
        </message>
        <message>
            <source>Extension: %1</source>
            <translation>延长期限：%1</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延长</translation>
        </message>
        <message>
            <source>The committee and both sides have agreed</source>
            <translation>调解委员会与双方当事人均已同意</translation>
        </message>
        <message>
            <source>or: until the day</source>
            <translation>或：延至</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>约定日期</translation>
        </message>
        <message>
            <source>%1 is extended by %2 working days</source>
            <translation>%1已延长%2个工作日</translation>
        </message>
        <message>
            <source>Number the letter: %1</source>
            <translation>移送函编号：%1</translation>
        </message>
        <message>
            <source>Give the number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>The letter takes the next number of the year's series and keeps it; it is printed on the letter.</source>
            <translation>按年度顺序取下一个发函字号，取号后不再改变，并印在移送函上。</translation>
        </message>
        <message>
            <source>The letter of %1 has the number %2</source>
            <translation>%1的移送函编号为%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::CoveragePane</name>
        <message>
            <source>Coverage on</source>
            <translation>参保情况，截至</translation>
        </message>
        <message>
            <source>%1 of %2 insured, %3</source>
            <translation>%2 家应保，%1 家已保，参保率 %3</translation>
        </message>
        <message>
            <source>No institution has to be insured on this day.</source>
            <translation>该日没有应保的机构。</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>应保</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>参保率</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>已脱保</translation>
        </message>
        <message>
            <source>Never insured</source>
            <translation>从未参保</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>按级别</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>按类别</translation>
        </message>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>%1: in scope</source>
            <translation>%1：应保</translation>
        </message>
        <message>
            <source>%1: insured</source>
            <translation>%1：已保</translation>
        </message>
        <message>
            <source>%1: expiring</source>
            <translation>%1：即将到期</translation>
        </message>
        <message>
            <source>%1: lapsed</source>
            <translation>%1：已脱保</translation>
        </message>
        <message>
            <source>%1: never insured</source>
            <translation>%1：从未投保</translation>
        </message>
        <message>
            <source>Open these %1</source>
            <translation>打开这 %1 家</translation>
        </message>
        <message>
            <source>covered to %1</source>
            <translation>保障至 %1</translation>
        </message>
        <message>
            <source>was covered to %1</source>
            <translation>曾保障至 %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message>
            <source>Coverage table…</source>
            <translation>参保情况表…</translation>
        </message>
        <message>
            <source>Yearly statement…</source>
            <translation>年度理赔情况表…</translation>
        </message>
    </context>
    <context>
        <name>anhe::CoverageView</name>
        <message>
            <source>Policies over time</source>
            <translation>历年保单</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1日</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1天</translation>
        </message>
    </context>
    <context>
        <name>anhe::CriterionRows</name>
        <message>
            <source>Add a criterion</source>
            <translation>添加评估内容</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>评估内容</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Grounds of the score</source>
            <translation>评分依据</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>得分%1/%2</translation>
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
        <name>anhe::DeadlinesPanel</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限规则</translation>
        </message>
        <message>
            <source>The national value of each limit and, where the province or the hospital asks for more, a stricter one of your own. The stricter applies; both are told wherever a due day is explained.</source>
            <translation>列出各项期限的国家标准；本省或本院要求更严的，可填写自定值。以更严者为准，解释到期日时两者都会写明。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>National</source>
            <translation>国家标准</translation>
        </message>
        <message>
            <source>Own value</source>
            <translation>自定值</translation>
        </message>
        <message>
            <source>Own, stricter value</source>
            <translation>更严的自定值</translation>
        </message>
        <message>
            <source>A whole number; leave it empty to go by the national value.</source>
            <translation>填整数；留空则按国家标准。</translation>
        </message>
        <message>
            <source>Starts with: %1</source>
            <translation>起算：%1</translation>
        </message>
        <message>
            <source>National value: %1</source>
            <translation>国家标准：%1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>A last day that is a rest day moves to the next working day.</source>
            <translation>最后一日是休息日的，顺延至下一工作日。</translation>
        </message>
        <message>
            <source>Appraisals and other pauses are left out of the counting.</source>
            <translation>鉴定等暂停期间不计入。</translation>
        </message>
        <message>
            <source>Counted in the unit of the national value: %1.</source>
            <translation>单位与国家标准相同：%1。</translation>
        </message>
        <message>
            <source>This limit has no number that could be made stricter: the order, the policy or the rule itself names its day.</source>
            <translation>这项期限没有可收紧的数字：日期由通知、保单或规则本身确定。</translation>
        </message>
        <message>
            <source>“%1” is not a whole number above zero.</source>
            <translation>“%1”不是大于零的整数。</translation>
        </message>
        <message>
            <source>The national value is %1; a value of your own has to be shorter.</source>
            <translation>国家标准为%1，自定值应更短。</translation>
        </message>
        <message>
            <source>The limit is saved; %1 due days moved.</source>
            <translation>期限已保存，%1 个到期日随之变动。</translation>
        </message>
        <message>
            <source>The limit is saved.</source>
            <translation>期限已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::DepartmentsPanel</name>
        <message>
            <source>New department</source>
            <translation>新增科室</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Departments that complaints concern. A department that is put away is no longer offered; the matters that name it keep it.</source>
            <translation>投诉所涉及的科室。停用后不再供选择，已登记的事项不受影响。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Head of department</source>
            <translation>科室负责人</translation>
        </message>
    </context>
    <context>
        <name>anhe::DeskPanel</name>
        <message>
            <source>This desk</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Your name and how the program looks. This belongs to this computer, not to the ledger.</source>
            <translation>您的姓名和界面外观。只保存在这台电脑上，不写入台账。</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>The history keeps it with everything you change.</source>
            <translation>您所做的修改会以此名记入修改历史。</translation>
        </message>
        <message>
            <source>light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Takes effect when the program is started again. Papers are always in Chinese.</source>
            <translation>重新启动后生效。文书始终为中文。</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Letter size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Please give your name: the history says who changed what.</source>
            <translation>请填写姓名：修改历史要写明是谁改的。</translation>
        </message>
        <message>
            <source>From now on the history keeps the name %1.</source>
            <translation>今后的修改历史将记为 %1。</translation>
        </message>
        <message>
            <source>Saved. The language changes when the program is started again.</source>
            <translation>已保存，重新启动后切换语言。</translation>
        </message>
        <message>
            <source>The appearance is saved.</source>
            <translation>外观已保存。</translation>
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
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeDetail</name>
        <message>
            <source>No matter chosen</source>
            <translation>未选择事项</translation>
        </message>
        <message>
            <source>Choose a matter in the list to see its people, clocks and papers.</source>
            <translation>在左侧选择一件，查看当事人、时限和材料。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>办理记录</translation>
        </message>
        <message>
            <source>Answer and closing</source>
            <translation>答复与办结</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Something is typed in %1 and not saved.</source>
            <translation>%1中有已输入未保存的内容。</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>包案领导</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeEditor</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Full form</source>
            <translation>完整登记表</translation>
        </message>
        <message>
            <source>Why it is changed (optional)</source>
            <translation>更改原因（选填）</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>保存（Ctrl+S）</translation>
        </message>
        <message>
            <source>All fields of the register (Ctrl+M)</source>
            <translation>登记表的全部栏目（Ctrl+M）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>返回列表（Esc）</translation>
        </message>
        <message>
            <source>This could not be kept as a draft: %1</source>
            <translation>未能存为草稿：%1</translation>
        </message>
        <message>
            <source>“%1” has not been saved.</source>
            <translation>“%1”尚未保存。</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1已保存</translation>
        </message>
        <message>
            <source>Registered as %1</source>
            <translation>已登记为%1</translation>
        </message>
        <message>
            <source>Entered as a further contact of %1</source>
            <translation>已记入%1的办理记录</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>What was typed has not been saved. A draft is offered again on the page of disputes.</source>
            <translation>输入的内容尚未保存。存为草稿后，可在投诉纠纷页继续。</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>存为草稿</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Amend %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Further contact</source>
            <translation>再次来访</translation>
        </message>
        <message>
            <source>New matter</source>
            <translation>登记</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeFields</name>
        <message>
            <source>to be completed</source>
            <translation>待补充</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeForm</name>
        <message>
            <source>Intake</source>
            <translation>接待登记</translation>
        </message>
        <message>
            <source>Complainant and patient</source>
            <translation>投诉人与患者</translation>
        </message>
        <message>
            <source>Course of care</source>
            <translation>诊疗经过</translation>
        </message>
        <message>
            <source>What happened, and the problems in it</source>
            <translation>投诉内容与问题</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>分级定性</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>调查处理</translation>
        </message>
        <message>
            <source>Petition</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Answer and closing</source>
            <translation>答复与办结</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputePage</name>
        <message>
            <source>Disputes</source>
            <translation>投诉纠纷</translation>
        </message>
        <message>
            <source>Ctrl+N enters a new matter: fill in who came, which department, what happened; Enter goes on, Ctrl+S saves.
In the text field Enter makes a line; Tab or Ctrl+Enter goes on. Ctrl+M shows all fields.
The list: arrows choose, Enter amends, the chips narrow, a click on a heading sorts.
Days: 1-2, 0102, 今天, -3. Pickers find by Chinese, pinyin and initials; F4 opens them.
What is typed and not saved is kept as a draft and offered again above the list.
Esc leaves; nothing typed is lost without a question.</source>
            <translation>Ctrl+N 登记新事项：填写投诉人、科室和经过；回车到下一栏，Ctrl+S 保存。
在正文栏中回车换行，Tab 或 Ctrl+回车到下一栏。Ctrl+M 展开全部栏目。
列表：方向键选择，回车编辑，筛选按钮缩小范围，点表头排序。
日期可写 1-2、0102、今天、-3。选择框可用汉字、拼音和首字母查找，F4 展开。
未保存的内容存为草稿，在列表上方再次提供。
Esc 返回；已输入的内容不会不经询问就丢失。</translation>
        </message>
        <message>
            <source>New matter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Enter a new matter (Ctrl+N)</source>
            <translation>登记新事项（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, name, initials, phone tail, words</source>
            <translation>编号、姓名、首字母、电话尾号、内容</translation>
        </message>
        <message>
            <source>%1 matters</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>No matters yet</source>
            <translation>还没有登记事项</translation>
        </message>
        <message>
            <source>Complaints, medical disputes and petitions are registered here, each with its number, its clocks and its papers.</source>
            <translation>投诉、医疗纠纷和信访事项都在这里登记，各有编号、时限和材料。</translation>
        </message>
        <message>
            <source>Enter the first matter</source>
            <translation>登记第一件</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>事项类别</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Day received</source>
            <translation>接收日期</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>来源渠道</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>问题分类</translation>
        </message>
        <message>
            <source>Answer overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Not told yet</source>
            <translation>未告知</translation>
        </message>
        <message>
            <source>To complete</source>
            <translation>待补充</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新登记</translation>
        </message>
        <message>
            <source>%1 matters written to %2</source>
            <translation>已导出 %1 件到 %2</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>台账只读</translation>
        </message>
        <message>
            <source>Put aside as a draft; it is offered above the list</source>
            <translation>已存为草稿，可在列表上方继续</translation>
        </message>
        <message>
            <source>Petitions</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>包案领导</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Bring in a list of matters from a workbook or a text file</source>
            <translation>从表格或文本文件导入事项清单</translation>
        </message>
        <message>
            <source>%1, besides %2 voided</source>
            <translation>%1，另作废 %2 件</translation>
        </message>
    </context>
    <context>
        <name>anhe::DisputeSteps</name>
        <message>
            <source>Amend</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Investigate</source>
            <translation>开始调查</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>受理…</translation>
        </message>
        <message>
            <source>Opinion…</source>
            <translation>处理意见…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>答复…</translation>
        </message>
        <message>
            <source>Told…</source>
            <translation>告知…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>办结…</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>打印文书…</translation>
        </message>
        <message>
            <source>Take to a route…</source>
            <translation>转入解决途径…</translation>
        </message>
        <message>
            <source>Issue a supervision notice…</source>
            <translation>发督办通知书…</translation>
        </message>
        <message>
            <source>Becomes a medical dispute…</source>
            <translation>转为医疗纠纷…</translation>
        </message>
        <message>
            <source>Close without an answer…</source>
            <translation>不经答复办结…</translation>
        </message>
        <message>
            <source>Reopen as a new matter…</source>
            <translation>重新登记为新事项…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>%1 is being investigated</source>
            <translation>%1已开始调查</translation>
        </message>
        <message>
            <source>A complaint becomes a medical dispute</source>
            <translation>投诉转为医疗纠纷</translation>
        </message>
        <message>
            <source>%1 keeps its number and history. Why: negotiation or court begins, compensation is claimed, a possible accident is reported, a superior supervises it, or media are involved?</source>
            <translation>%1的编号和办理经过保持不变。请写明原因：进入协商或诉讼、提出赔偿、可能构成事故上报、上级督办，或媒体介入。</translation>
        </message>
        <message>
            <source>Make it a dispute</source>
            <translation>转为纠纷</translation>
        </message>
        <message>
            <source>%1 is a medical dispute now</source>
            <translation>%1已转为医疗纠纷</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided, with the reason. It cannot be used again.</source>
            <translation>%1作废后仍留在登记册中并注明原因，编号不再使用。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
        <message>
            <source>Reopen as a new matter</source>
            <translation>重新登记为新事项</translation>
        </message>
        <message>
            <source>%1 stays closed. A new matter with its people and story is entered and linked to it.</source>
            <translation>%1保持办结状态。将新登记一件，带入当事人和经过，并与其关联。</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新登记</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Registered as %1</source>
            <translation>已登记为%1</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>操作未完成</translation>
        </message>
    </context>
    <context>
        <name>anhe::DraftStrip</name>
        <message>
            <source>Not saved last time, go on with:</source>
            <translation>继续上次未保存的登记：</translation>
        </message>
        <message>
            <source>Discard “%1”</source>
            <translation>放弃“%1”</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <source>“%1” was never saved; what was typed is lost.</source>
            <translation>“%1”从未保存，放弃后内容将丢失。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>The draft was not discarded</source>
            <translation>草稿未能放弃</translation>
        </message>
    </context>
    <context>
        <name>anhe::DrillPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Close the rows</source>
            <translation>关闭明细</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Excel workbook…</source>
            <translation>Excel 工作簿…</translation>
        </message>
        <message>
            <source>CSV text…</source>
            <translation>CSV 文本…</translation>
        </message>
        <message>
            <source>Numerator %1</source>
            <translation>分子 %1</translation>
        </message>
        <message>
            <source>Denominator %1</source>
            <translation>分母 %1</translation>
        </message>
        <message>
            <source>Rows behind the number</source>
            <translation>数字对应的明细</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>没有明细</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>明细共%1</translation>
        </message>
        <message>
            <source>The report says %1; the register counts %2 today.</source>
            <translation>报告中为%1，台账现在为%2。</translation>
        </message>
        <message>
            <source>CSV text (*.csv)</source>
            <translation>CSV 文本 (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the rows</source>
            <translation>导出明细</translation>
        </message>
        <message>
            <source>%1 written to %2.</source>
            <translation>已将%1写入 %2。</translation>
        </message>
        <message>
            <source>The rows were not exported</source>
            <translation>明细没有导出</translation>
        </message>
    </context>
    <context>
        <name>anhe::EntryRows</name>
        <message>
            <source>Take this line out</source>
            <translation>删除此行</translation>
        </message>
    </context>
    <context>
        <name>anhe::EvidencePane</name>
        <message>
            <source>Seal evidence</source>
            <translation>封存证据</translation>
        </message>
        <message>
            <source>Open a seal</source>
            <translation>启封</translation>
        </message>
        <message>
            <source>Death: autopsy and body</source>
            <translation>死亡：尸检与遗体</translation>
        </message>
        <message>
            <source>Nothing is sealed. Records and objects are sealed and opened with both sides present; the hospital keeps them.</source>
            <translation>尚无封存。病历和实物由双方在场封存、启封，由医院保管。</translation>
        </message>
        <message>
            <source>sealed in parts</source>
            <translation>分段封存</translation>
        </message>
        <message>
            <source>hospital: %1</source>
            <translation>医方：%1</translation>
        </message>
        <message>
            <source>patient's side: %1</source>
            <translation>患方：%1</translation>
        </message>
        <message>
            <source>witness: %1</source>
            <translation>见证人：%1</translation>
        </message>
        <message>
            <source>Opened: %1</source>
            <translation>启封：%1</translation>
        </message>
        <message>
            <source>both sides present</source>
            <translation>双方在场</translation>
        </message>
        <message>
            <source>by the hospital alone</source>
            <translation>医方单独启封</translation>
        </message>
        <message>
            <source>sealed again</source>
            <translation>已重新封存</translation>
        </message>
        <message>
            <source>Open this seal…</source>
            <translation>启封…</translation>
        </message>
        <message>
            <source>When a patient has died, the hour of death starts the clocks of the autopsy and of the body's custody.</source>
            <translation>患者死亡的，自死亡时刻起计算尸检和遗体存放时限。</translation>
        </message>
        <message>
            <source>Give the time of death</source>
            <translation>填写死亡时间</translation>
        </message>
        <message>
            <source>Died at %1</source>
            <translation>死亡时间 %1</translation>
        </message>
        <message>
            <source>Sealed. Print the sealing list in two copies, one for each side.</source>
            <translation>已封存。请打印封存清单一式两份，双方各执一份。</translation>
        </message>
        <message>
            <source>The opening is recorded</source>
            <translation>启封已记录</translation>
        </message>
        <message>
            <source>Autopsy and body recorded</source>
            <translation>尸检与遗体情况已记录</translation>
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
        <name>anhe::FigureCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%2 件中的 %1 件</translation>
        </message>
        <message>
            <source>last quarter %1</source>
            <translation>上季度 %1</translation>
        </message>
    </context>
    <context>
        <name>anhe::FigureTableModel</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>Quarter before</source>
            <translation>上季度</translation>
        </message>
        <message>
            <source>Same, last year</source>
            <translation>上年同期</translation>
        </message>
        <message>
            <source>vs. before</source>
            <translation>环比</translation>
        </message>
        <message>
            <source>vs. last year</source>
            <translation>同比</translation>
        </message>
    </context>
    <context>
        <name>anhe::FiguresPane</name>
        <message>
            <source>Figures of the quarter</source>
            <translation>本季度指标</translation>
        </message>
        <message>
            <source>Choose a figure to read what it counts; Enter opens its rows.</source>
            <translation>选中一个指标可看口径，回车打开明细。</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilePane</name>
        <message>
            <source>Every paper that must be in the file is there.</source>
            <translation>必备文件已齐全。</translation>
        </message>
        <message>
            <source>Still missing in the file: %1</source>
            <translation>卷内尚缺必备文件：%1</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>文件名称</translation>
        </message>
        <message>
            <source>Must</source>
            <translation>必备</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>在卷</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Its day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Index of the file</source>
            <translation>卷内目录</translation>
        </message>
        <message>
            <source>Pages %1 of the file</source>
            <translation>卷内第%1页</translation>
        </message>
        <message>
            <source>Another paper, then Enter</source>
            <translation>其他文件，回车添加</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>移除此行</translation>
        </message>
        <message>
            <source>Print the index</source>
            <translation>打印目录</translation>
        </message>
    </context>
    <context>
        <name>anhe::FileStep</name>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Bring in an existing register</source>
            <translation>导入已有台账</translation>
        </message>
        <message>
            <source>Excel (.xlsx), OpenDocument (.ods) or text (.csv). Drop the file here or choose it. Nothing is entered before you have seen what would be.</source>
            <translation>支持 Excel（.xlsx）、OpenDocument（.ods）和文本（.csv）。把文件拖到这里，或点击选择。先试导入给您看，确认后才写入。</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>导入台账</translation>
        </message>
        <message>
            <source>Registers (*.xlsx *.ods *.csv *.txt *.tsv)</source>
            <translation>台账文件 (*.xlsx *.ods *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilesPane</name>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Files may be dropped here; each at most 50 MB. They are kept inside the ledger.</source>
            <translation>可把文件拖到这里，每个不超过 50 MB；文件保存在台账内。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存一份…</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>anhe::FilterMenu</name>
        <message>
            <source>Name or initials</source>
            <translation>名称或首字母</translation>
        </message>
        <message>
            <source>%1 of them</source>
            <translation>%1 项</translation>
        </message>
    </context>
    <context>
        <name>anhe::FindingRows</name>
        <message>
            <source>Add a finding</source>
            <translation>添加问题</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
    </context>
    <context>
        <name>anhe::FirstSteps</name>
        <message>
            <source>Enter the first complaint</source>
            <translation>登记第一件投诉</translation>
        </message>
        <message>
            <source>Import an existing register</source>
            <translation>导入已有台账</translation>
        </message>
        <message>
            <source>The ledger of %1 is ready</source>
            <translation>%1的台账已就绪</translation>
        </message>
        <message>
            <source>Enter a complaint as it comes in, or bring the register you keep in a spreadsheet. From then on this page shows every morning what is due, what was promised and what is still to be told.</source>
            <translation>来一件登记一件，也可以把电子表格里的台账导入进来。此后每天早上，这里会列出到期的、承诺过的、还没告知的事项。</translation>
        </message>
    </context>
    <context>
        <name>anhe::FixingFields</name>
        <message>
            <source>Needed at the level “%1”</source>
            <translation>“%1”须填写</translation>
        </message>
    </context>
    <context>
        <name>anhe::FollowUpRows</name>
        <message>
            <source>Add a follow-up</source>
            <translation>添加跟踪</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>By</source>
            <translation>跟踪人</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>跟踪情况</translation>
        </message>
    </context>
    <context>
        <name>anhe::FollowUpSteps</name>
        <message>
            <source>Payment: %1</source>
            <translation>付款：%1</translation>
        </message>
        <message>
            <source>Record the payment</source>
            <translation>登记付款</translation>
        </message>
        <message>
            <source>number of the receipt or transfer</source>
            <translation>收据或转账凭证号</translation>
        </message>
        <message>
            <source>%1 yuan are owed, due on %2. A smaller amount leaves the rest owed.</source>
            <translation>待付 %1 元，应付日期 %2。金额较小时，余额继续待付。</translation>
        </message>
        <message>
            <source>%1 yuan paid under %2</source>
            <translation>%2已付 %1 元</translation>
        </message>
        <message>
            <source>Judicial confirmation: %1</source>
            <translation>司法确认：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Joint application on</source>
            <translation>共同申请日期</translation>
        </message>
        <message>
            <source>Number of the ruling</source>
            <translation>裁定书文号</translation>
        </message>
        <message>
            <source>Call-back: %1</source>
            <translation>回访：%1</translation>
        </message>
        <message>
            <source>Leave “Held on” empty to plan the call-back for its due day.</source>
            <translation>“回访日期”留空，即按应回访日期列入计划。</translation>
        </message>
        <message>
            <source>The call-back of %1 is noted</source>
            <translation>%1的回访已记录</translation>
        </message>
        <message>
            <source>A call-back of %1 is planned</source>
            <translation>%1的回访已列入计划</translation>
        </message>
        <message>
            <source>Report of a settled medical accident: %1</source>
            <translation>医疗事故处理结果报告：%1</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>已报告</translation>
        </message>
        <message>
            <source>The accident report of %1 is noted</source>
            <translation>%1的医疗事故报告已记录</translation>
        </message>
    </context>
    <context>
        <name>anhe::FontsPanel</name>
        <message>
            <source>body of letters and reports</source>
            <translation>公文和报告正文</translation>
        </message>
        <message>
            <source>second-level headings</source>
            <translation>二级标题</translation>
        </message>
        <message>
            <source>first-level headings</source>
            <translation>一级标题</translation>
        </message>
        <message>
            <source>titles</source>
            <translation>大标题</translation>
        </message>
        <message>
            <source>forms, tables and page numbers</source>
            <translation>表格、文书和页码</translation>
        </message>
        <message>
            <source>Fonts on paper</source>
            <translation>文书字体</translation>
        </message>
        <message>
            <source>Official paper prescribes its type faces. Those that this computer has are taken by themselves; choose others where your office uses them under another name.</source>
            <translation>公文对字体有规定。本机已装的会自动选用；如果贵单位所用字体另有名称，可在此指定。</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1（本机未安装）</translation>
        </message>
        <message>
            <source>%1 is used.</source>
            <translation>使用 %1。</translation>
        </message>
        <message>
            <source>%1 is used in place of %2.</source>
            <translation>用 %1 代替 %2。</translation>
        </message>
        <message>
            <source>The fonts are saved.</source>
            <translation>字体已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::FormPanel</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Blank form</source>
            <translation>空白表</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>to fill by hand</source>
            <translation>可打印空白表手工填写</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>已齐全</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>缺 %1 项</translation>
        </message>
    </context>
    <context>
        <name>anhe::FormWindow</name>
        <message>
            <source>Your office has its own Word file for this form. The pages here, their print and their PDF are the built-in form.</source>
            <translation>本单位为此文书设有自己的 Word 模板。此处预览、打印和 PDF 均为系统内置格式。</translation>
        </message>
        <message>
            <source>Open the filled Word file</source>
            <translation>打开填好的 Word 文件</translation>
        </message>
        <message>
            <source>No program on this computer opens Word files. Save the file and print it elsewhere.</source>
            <translation>本机没有可打开 Word 文件的程序。请保存文件后在其他电脑上打印。</translation>
        </message>
        <message>
            <source>Nothing is known for these places of your template; they stand as they are: %1</source>
            <translation>模板中的这些位置没有对应数据，保持原样：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::FurtherVisitOffer</name>
        <message>
            <source>This is entered as a further contact of %1, not as a new matter.</source>
            <translation>将记入%1的办理记录，不另立新件。</translation>
        </message>
        <message>
            <source>Enter a new matter instead</source>
            <translation>改为登记新事项</translation>
        </message>
        <message>
            <source>An open matter has the same complainant. A further visit of the same matter?</source>
            <translation>同名投诉人有在办事项。是同一件事再次来访吗？</translation>
        </message>
    </context>
    <context>
        <name>anhe::GuardPane</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The higher of: 3% of the medical staff, one guard for 20 beds, 3‰ of the daily outpatients; each rounded up. The yearly work report says the same sentence.</source>
            <translation>取三者最高：医务人员数的3%、每20张床位1名、日均门诊量的3‰，均向上取整。年度工作报告采用同一结论。</translation>
        </message>
        <message>
            <source>%1 guards needed, %2 missing</source>
            <translation>应配保安员%1名，尚缺%2名</translation>
        </message>
        <message>
            <source>%1 guards needed: reached</source>
            <translation>应配保安员%1名，已达到</translation>
        </message>
        <message>
            <source>The basis of the guards is saved</source>
            <translation>保安员配备依据已保存</translation>
        </message>
        <message>
            <source>The numbers for the guards are typed and not saved.</source>
            <translation>保安员配备数字已填写，尚未保存。</translation>
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
        <name>anhe::HistoryPane</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
    </context>
    <context>
        <name>anhe::HomePage</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>What is to be done, in this order: overdue, due today, due this week, promises, closed without telling the complainant, and first entries that lack something.

Arrows choose, Enter opens. Resting on a line says why its day is that day. The figures at the side belong to the running quarter; a click opens the rows they count.</source>
            <translation>这里按顺序列出要办的事：已逾期、今日到期、本周到期、待兑现承诺、已办结未告知、待补充登记。

用方向键选择，回车打开；鼠标停在一行上，会说明期限是怎么算出来的。旁边是本季度的数字，点一下就能看到所统计的事项。</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>待办事项</translation>
        </message>
        <message>
            <source>Nothing is due and nothing is left open for today.
A quiet day.</source>
            <translation>今天没有到期的事项，也没有待办。
一切安好。</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>rest day</source>
            <translation>休息日</translation>
        </message>
    </context>
    <context>
        <name>anhe::HospitalPanel</name>
        <message>
            <source>Hospital</source>
            <translation>医院信息</translation>
        </message>
        <message>
            <source>Names and addresses as they stand on letters, forms and reports.</source>
            <translation>公文、文书和报告上使用的名称和地址。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The hospital's particulars are saved.</source>
            <translation>医院信息已保存。</translation>
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
        <name>anhe::ImportHistory</name>
        <message>
            <source>Show its matters</source>
            <translation>查看所导入的事项</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤销这次导入</translation>
        </message>
        <message>
            <source>Brought in before</source>
            <translation>以往导入</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Imported by</source>
            <translation>导入人</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Rows entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Rows repeated</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Rows refused</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>%1 已撤销</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>在台账中</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>All matters of this import leave the register. This is refused when somebody has worked on one of them since.</source>
            <translation>这次导入的所有事项将从台账中撤出。其中有事项已经办理过的，不能撤销。</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>已撤销这次导入。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Brings a register kept in a spreadsheet into the ledger. First choose the file, then say which column fills which field; what was found is guessed. Then look at what would be entered: rows that are there already are left out, rows that cannot be taken are listed with their reason.

An import can be taken back as one, as long as nobody has worked on its matters.</source>
            <translation>把电子表格里的台账导入进来。先选文件，再确认每一列对应哪个字段（已自动识别）。然后试导入：台账里已有的行不会重复登记，无法收下的行会逐一列出原因。

只要导入的事项还没有人办理过，就可以整批撤销。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>返回对应列</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>换一个文件</translation>
        </message>
        <message>
            <source>Show the matters entered</source>
            <translation>查看导入的事项</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤销这次导入</translation>
        </message>
        <message>
            <source>1 File</source>
            <translation>1 选文件</translation>
        </message>
        <message>
            <source>2 Columns</source>
            <translation>2 对应列</translation>
        </message>
        <message>
            <source>3 Look</source>
            <translation>3 试导入</translation>
        </message>
        <message>
            <source>4 Done</source>
            <translation>4 完成</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Looking at every row</source>
            <translation>正在逐行检查</translation>
        </message>
        <message>
            <source>Entering the rows</source>
            <translation>正在登记</translation>
        </message>
        <message>
            <source>%1 matters entered.</source>
            <translation>已登记 %1 件。</translation>
        </message>
        <message>
            <source>Enter %1 rows</source>
            <translation>正式导入 %1 行</translation>
        </message>
    </context>
    <context>
        <name>anhe::ImportView</name>
        <message>
            <source>with a remark</source>
            <translation>有提示</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Export the refused rows…</source>
            <translation>导出未收的行…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>该行内容</translation>
        </message>
        <message>
            <source>Rows that need a look</source>
            <translation>需要查看的行</translation>
        </message>
        <message>
            <source>%1 rows read: %2 entered, %3 repeated, %4 refused</source>
            <translation>共读取 %1 行：登记 %2，重复 %3，未收 %4</translation>
        </message>
        <message>
            <source>%1 rows read: %2 would be entered, %3 repeat what is there, %4 are refused</source>
            <translation>共读取 %1 行：可登记 %2，与台账重复 %3，无法收下 %4</translation>
        </message>
        <message>
            <source>Every row can be taken as it stands.</source>
            <translation>每一行都可以直接导入。</translation>
        </message>
        <message>
            <source>Only the first %1 rows are shown.</source>
            <translation>只显示前 %1 行。</translation>
        </message>
        <message>
            <source>Export the refused rows</source>
            <translation>导出未收的行</translation>
        </message>
        <message>
            <source>refused rows</source>
            <translation>未收的行</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>逗号分隔文本 (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows written. Mend them there and bring the file in again.</source>
            <translation>已导出 %1 行，修改后可再次导入。</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorDefinitionRows</name>
        <message>
            <source>Add an indicator</source>
            <translation>添加指标</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Newly done in the quarter: the quarters of a year are summed. Otherwise it is as it stands at the quarter's end.</source>
            <translation>本季新增，全年各季相加；不勾选则为季末现状。</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>统计内容（分子）</translation>
        </message>
        <message>
            <source>of what (blank: a count)</source>
            <translation>分母（留空为计数）</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>The office's indicators</source>
            <translation>本单位的指标</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>保存目录</translation>
        </message>
        <message>
            <source>Numbers that no register holds. One without “of what” is a plain count; one that has numbers already is set aside instead of taken out.</source>
            <translation>各登记簿中没有的数字。没有分母的只计数；已有数值的指标可停用，不能删除。</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>指标目录已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorPane</name>
        <message>
            <source>The quarter before</source>
            <translation>上一季度</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>The next quarter</source>
            <translation>下一季度</translation>
        </message>
        <message>
            <source>Fill in what is proposed from the last quarter; Space takes a single line</source>
            <translation>填入按上季度建议的数值；按空格采用一行</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export all quarters…</source>
            <translation>导出各季度…</translation>
        </message>
        <message>
            <source>Yearly work report…</source>
            <translation>年度工作报告…</translation>
        </message>
        <message>
            <source>List of indicators…</source>
            <translation>指标目录…</translation>
        </message>
        <message>
            <source>All %1 are typed</source>
            <translation>%1项均已填写</translation>
        </message>
        <message>
            <source>%1 of %2 typed</source>
            <translation>已填%1/%2项</translation>
        </message>
        <message>
            <source>Take over %1 proposals</source>
            <translation>采用%1项建议值</translation>
        </message>
    </context>
    <context>
        <name>anhe::IndicatorSheet</name>
        <message>
            <source>Numbers of %1</source>
            <translation>%1指标</translation>
        </message>
        <message>
            <source>Save the numbers</source>
            <translation>保存指标</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 proposed</source>
            <translation>建议%1</translation>
        </message>
        <message>
            <source>Space takes over what is proposed</source>
            <translation>按空格采用建议值</translation>
        </message>
        <message>
            <source>Please give %1, too.</source>
            <translation>请同时填写%1。</translation>
        </message>
        <message>
            <source>Numbers taken out</source>
            <translation>删除数值</translation>
        </message>
        <message>
            <source>%1 numbers of %2 were kept before and are blank now. Why are they taken out?</source>
            <translation>%2原有的%1项数值现为空。为何删除？</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>No number is typed yet.</source>
            <translation>尚未填写数值。</translation>
        </message>
        <message>
            <source>Nothing is saved yet: type again the numbers that are to stay.</source>
            <translation>尚未保存：要保留的数值请重新填写。</translation>
        </message>
        <message>
            <source>%1 numbers of %2 are kept</source>
            <translation>%2的%1项指标已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstalmentRows</name>
        <message>
            <source>Add a payment</source>
            <translation>添加一笔</translation>
        </message>
        <message>
            <source>Payable by</source>
            <translation>应付日期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>付款方</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionDetail</name>
        <message>
            <source>No institution chosen</source>
            <translation>未选择机构</translation>
        </message>
        <message>
            <source>Choose an institution in the list to see its policies over time.</source>
            <translation>在列表中选择一家机构，查看它历年的保单。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Its claims</source>
            <translation>该对象的理赔</translation>
        </message>
        <message>
            <source>Its policies</source>
            <translation>该机构的保单</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>not in scope</source>
            <translation>不在应保范围</translation>
        </message>
        <message>
            <source>Remove the institution</source>
            <translation>删除机构</translation>
        </message>
        <message>
            <source>%1 leaves the register. Why? An institution that a policy or claim names stays; end its time in scope instead.</source>
            <translation>%1 将从台账中删除，请说明原因。已被保单或理赔引用的机构不能删除，请改为填写应保期间的截止日。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 已删除</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionFields</name>
        <message>
            <source>Our own hospital is named in the settings.</source>
            <translation>本院名称在设置中修改。</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionOverview</name>
        <message>
            <source>the beginning</source>
            <translation>最初</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>自 %1 至 %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>自%1起</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Policies over time</source>
            <translation>历年保单</translation>
        </message>
        <message>
            <source>Never insured: no policy names this institution.</source>
            <translation>从未投保：没有保单列有这家机构。</translation>
        </message>
    </context>
    <context>
        <name>anhe::InstitutionSteps</name>
        <message>
            <source>A new institution</source>
            <translation>登记医疗机构</translation>
        </message>
        <message>
            <source>Enter the institution</source>
            <translation>登记机构</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 已登记</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1已修改</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsuranceCharts</name>
        <message>
            <source>Coverage rate by level (%)</source>
            <translation>各级机构参保率（%）</translation>
        </message>
        <message>
            <source>No institution has to be insured on this day.</source>
            <translation>该日没有应保的机构。</translation>
        </message>
        <message>
            <source>Coverage rate</source>
            <translation>参保率</translation>
        </message>
        <message>
            <source>Agreed a year, by share (10,000 yuan)</source>
            <translation>各年赔付金额（万元，按承担方）</translation>
        </message>
        <message>
            <source>No claim has been agreed yet.</source>
            <translation>还没有达成赔付的理赔。</translation>
        </message>
        <message>
            <source>Aggregate limit used, policies in force (%)</source>
            <translation>有效保单累计限额使用比例（%）</translation>
        </message>
        <message>
            <source>Nothing was taken from the limits of the policies in force.</source>
            <translation>有效保单的限额尚未使用。</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsurancePage</name>
        <message>
            <source>Insurance</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Three registers and a summary; Alt+1 to Alt+4 go between them.
Claims: Ctrl+N begins one, choose its matter; policy, institution and papers are proposed. The buttons above the detail are the steps the claim may take now: reported, opened, assessed, agreed, paid …
Policies: period, retroactive date and extended reporting decide whether a matter is covered; “Renew” proposes the next year on the same terms. Gaps and overlaps are drawn on the time line.
Institutions: all that have to be insured, with what covers them.
Coverage: who is insured on a day; each number opens its institutions.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.
A remark in amber is shown once before saving; save again to keep it as it is.</source>
            <translation>三本台账加一页汇总，Alt+1 到 Alt+4 切换。
理赔：Ctrl+N 登记，选择事项后自动拟出保单、机构和材料。详情上方的按钮是此刻可以办理的步骤：报案、立案、核定、达成赔付、赔付……
保单：保险期间、追溯日和延长报告期决定是否属于保险责任；“续保”按原条款拟出下一年度。空档和重叠画在时间轴上。
医疗机构：应当参保的机构及其保障情况。
参保率：某一天有哪些机构参保；每个数字都可点开对应的机构。
在表单中 Enter 到下一项，Ctrl+S 保存，Esc 离开；未保存的内容会保留，断电也不丢。
橙色提示在保存前出现一次，再次保存即表示确认。</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>参保率</translation>
        </message>
        <message>
            <source>Part of the insurance page</source>
            <translation>保险页的栏目</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>登记理赔</translation>
        </message>
        <message>
            <source>Begin a claim against the insurer (Ctrl+N)</source>
            <translation>登记向保险公司的理赔（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, name, policy, report number</source>
            <translation>理赔号、姓名、保单号、报案号</translation>
        </message>
        <message>
            <source>%1 claims</source>
            <translation>共 %1 件理赔</translation>
        </message>
        <message>
            <source>No claims yet</source>
            <translation>还没有理赔</translation>
        </message>
        <message>
            <source>When a dispute is reported to the liability insurer, its claim stands here with its limits, its shares and its papers.</source>
            <translation>纠纷向责任险保险公司报案后，理赔的时限、分摊和材料都在这里。</translation>
        </message>
        <message>
            <source>Begin a claim</source>
            <translation>登记一件理赔</translation>
        </message>
        <message>
            <source>%1 claims written to %2</source>
            <translation>已将 %1 件理赔写入 %2</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>先予支付</translation>
        </message>
        <message>
            <source>In court</source>
            <translation>诉讼中</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>保险公司</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>报案日期</translation>
        </message>
        <message>
            <source>Payment agreed on</source>
            <translation>达成赔付日期</translation>
        </message>
        <message>
            <source>Paid by the insurer on</source>
            <translation>赔付日期</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>理赔</translation>
        </message>
        <message>
            <source>New policy</source>
            <translation>登记保单</translation>
        </message>
        <message>
            <source>Enter a policy (Ctrl+N)</source>
            <translation>登记一份保单（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, insurer, broker, scheme, institution</source>
            <translation>保单号、保险公司、经纪、统保项目、机构</translation>
        </message>
        <message>
            <source>%1 policies</source>
            <translation>共 %1 份保单</translation>
        </message>
        <message>
            <source>No policies yet</source>
            <translation>还没有保单</translation>
        </message>
        <message>
            <source>Enter the policies of medical liability insurance with their periods and limits: then each dispute says whether it is covered, and by which one.</source>
            <translation>在这里登记医疗责任保险保单的期间和限额；此后每件纠纷都会说明是否属于保险责任、由哪份保单承担。</translation>
        </message>
        <message>
            <source>Enter the first policy</source>
            <translation>登记第一份保单</translation>
        </message>
        <message>
            <source>%1 policies written to %2</source>
            <translation>已将 %1 份保单写入 %2</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Expiring, not renewed</source>
            <translation>即将到期未续</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已到期</translation>
        </message>
        <message>
            <source>Pooled</source>
            <translation>统保</translation>
        </message>
        <message>
            <source>Cover ends</source>
            <translation>保障截止</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>保单</translation>
        </message>
        <message>
            <source>New institution</source>
            <translation>登记机构</translation>
        </message>
        <message>
            <source>Enter an institution (Ctrl+N)</source>
            <translation>登记一家机构（Ctrl+N）</translation>
        </message>
        <message>
            <source>Name, pinyin, code, district, contact</source>
            <translation>名称、拼音、代码、区域、联系人</translation>
        </message>
        <message>
            <source>%1 institutions</source>
            <translation>共 %1 家机构</translation>
        </message>
        <message>
            <source>No institutions yet</source>
            <translation>还没有医疗机构</translation>
        </message>
        <message>
            <source>The institutions that have to be insured stand here, and what covers them; the coverage rate is reckoned from them.</source>
            <translation>应当参保的医疗机构及其保障情况列在这里，参保率由此计算。</translation>
        </message>
        <message>
            <source>Enter the first institution</source>
            <translation>登记第一家机构</translation>
        </message>
        <message>
            <source>%1 institutions written to %2</source>
            <translation>已将 %1 家机构写入 %2</translation>
        </message>
        <message>
            <source>Has to be insured</source>
            <translation>应保</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>保障状态</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Public or private</source>
            <translation>公立或民营</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>医疗机构</translation>
        </message>
        <message>
            <source>Coverage table %1</source>
            <translation>参保情况表 %1</translation>
        </message>
        <message>
            <source>Claims of %1</source>
            <translation>%1年度理赔情况表</translation>
        </message>
        <message>
            <source>Import a list of policies (.xlsx, .csv)</source>
            <translation>导入保单清单（.xlsx、.csv）</translation>
        </message>
        <message>
            <source>Import a list of institutions (.xlsx, .csv)</source>
            <translation>导入医疗机构清单（.xlsx、.csv）</translation>
        </message>
    </context>
    <context>
        <name>anhe::InsurancePane</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>To be decided it needs:</source>
            <translation>要作出判断，还缺：</translation>
        </message>
        <message>
            <source>What each policy says</source>
            <translation>各份保单的判断</translation>
        </message>
        <message>
            <source>agreed %1 yuan</source>
            <translation>达成赔付 %1 元</translation>
        </message>
        <message>
            <source>Begin a claim…</source>
            <translation>登记理赔…</translation>
        </message>
        <message>
            <source>Insurance of %1 is saved</source>
            <translation>%1 的保险信息已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerCare</name>
        <message>
            <source>Open a ledger</source>
            <translation>打开台账</translation>
        </message>
        <message>
            <source>Ledgers (*.anhe)</source>
            <translation>台账 (*.anhe)</translation>
        </message>
        <message>
            <source>Back up the ledger</source>
            <translation>备份台账</translation>
        </message>
        <message>
            <source>Backing up the ledger</source>
            <translation>正在备份台账</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>选择备份文件</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Where is the backup to stand? In place of %1, or as a file of its own beside it?</source>
            <translation>备份恢复到哪里？替换 %1，还是另存为一个文件？</translation>
        </message>
        <message>
            <source>In place of this ledger</source>
            <translation>替换当前台账</translation>
        </message>
        <message>
            <source>As another file…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The present ledger is not lost: it is kept beside it under another name.</source>
            <translation>当前台账不会丢失，会改名保留在同一文件夹。</translation>
        </message>
        <message>
            <source>Restore as</source>
            <translation>恢复为</translation>
        </message>
        <message>
            <source>A backup cannot be restored onto itself.</source>
            <translation>备份文件不能恢复到自身。</translation>
        </message>
        <message>
            <source>Checking the ledger</source>
            <translation>正在检查台账</translation>
        </message>
        <message>
            <source>%1 matters in it</source>
            <translation>事项 %1 件</translation>
        </message>
        <message>
            <source>%1 entries of their course</source>
            <translation>办理记录 %1 条</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>附件 %1 个</translation>
        </message>
        <message>
            <source>%1 lines of history</source>
            <translation>修改历史 %1 条</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; %1 rows in all</source>
            <translation>；总计 %1 行</translation>
        </message>
        <message>
            <source>Copied to %1, but the ledger itself is not whole:
%2</source>
            <translation>已复制到 %1，但台账本身有问题：
%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerPanel</name>
        <message>
            <source>Ledger file</source>
            <translation>台账文件</translation>
        </message>
        <message>
            <source>Everything the office enters stands in this one file. Back it up to another disk at the end of each day.</source>
            <translation>所有登记内容都在这一个文件里。请每天下班前备份到另一块磁盘。</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>立即备份…</translation>
        </message>
        <message>
            <source>Check the ledger</source>
            <translation>检查台账</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Imports and taking them back</source>
            <translation>导入记录与撤销</translation>
        </message>
        <message>
            <source>A copy of the whole ledger, opened and counted before it gets its name.</source>
            <translation>复制整个台账，打开核对无误后才生成备份文件。</translation>
        </message>
        <message>
            <source>Pages, references, the history's chain, numbers without gaps, files unchanged.</source>
            <translation>检查数据页、引用关系、修改历史链、编号连续性和附件完整性。</translation>
        </message>
        <message>
            <source>A backup is checked first; the ledger it replaces is kept under another name.</source>
            <translation>先检查备份；被替换的台账会改名保留。</translation>
        </message>
        <message>
            <source>Which lists were brought in, by whom, and with how many rows.</source>
            <translation>导入过哪些表、由谁导入、各有多少行。</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>文件：%1</translation>
        </message>
        <message>
            <source>Size: %1</source>
            <translation>大小：%1</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>最近备份：%1</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚未备份</translation>
        </message>
        <message>
            <source>The backup is whole: %1.
%2</source>
            <translation>备份完好：%1。
%2</translation>
        </message>
        <message>
            <source>The ledger is backed up.</source>
            <translation>台账已备份。</translation>
        </message>
        <message>
            <source>The ledger is whole: %1.</source>
            <translation>台账完好：%1。</translation>
        </message>
    </context>
    <context>
        <name>anhe::LedgerWindow</name>
        <message>
            <source>The ledger cannot be opened</source>
            <translation>无法打开台账</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>投诉纠纷</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>The working-day calendar of %1 is missing; plain weekends are counted.</source>
            <translation>缺少 %1 年的工作日历，暂按周末计算。</translation>
        </message>
        <message>
            <source>The ledger was not made</source>
            <translation>台账未建立</translation>
        </message>
        <message>
            <source>The example was not made</source>
            <translation>示例台账未建立</translation>
        </message>
        <message>
            <source>No backup was made</source>
            <translation>未完成备份</translation>
        </message>
        <message>
            <source>Backed up to %1: %2</source>
            <translation>已备份到 %1：%2</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>备份未恢复</translation>
        </message>
        <message>
            <source>Restored: %1</source>
            <translation>已恢复：%1</translation>
        </message>
        <message>
            <source>The ledger is whole</source>
            <translation>台账完好</translation>
        </message>
        <message>
            <source>The ledger has problems</source>
            <translation>台账存在问题</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>平安创建</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>尚未备份</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>上次备份：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::LevelPreview</name>
        <message>
            <source>The matrix as these cut points colour it</source>
            <translation>按以上分界值着色的风险矩阵</translation>
        </message>
        <message>
            <source>%1: %2 cells</source>
            <translation>%1：%2格</translation>
        </message>
    </context>
    <context>
        <name>anhe::LimitBars</name>
        <message>
            <source>Limits used</source>
            <translation>限额使用情况</translation>
        </message>
        <message>
            <source>used %1, no limit recorded</source>
            <translation>已用 %1，未登记限额</translation>
        </message>
        <message>
            <source>used %1 of %2: passed by %3</source>
            <translation>已用 %1／%2，超出 %3</translation>
        </message>
        <message>
            <source>used %1 of %2, left %3</source>
            <translation>已用 %1／%2，余 %3</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListBar</name>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Show the filters of this list</source>
            <translation>显示本表的筛选条件</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>搜索本列表</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListColumns</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Fills</source>
            <translation>对应字段</translation>
        </message>
        <message>
            <source>For instance</source>
            <translation>内容举例</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>列与字段</translation>
        </message>
        <message>
            <source>— left out</source>
            <translation>— 不导入</translation>
        </message>
        <message>
            <source>Field filled by %1</source>
            <translation>%1 对应的字段</translation>
        </message>
        <message>
            <source>All %1 columns are read.</source>
            <translation>%1列全部识别。</translation>
        </message>
        <message>
            <source>%1 of %2 columns are read; left out: %3</source>
            <translation>共%2列，识别%1列；未导入：%3</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListImportPanel</name>
        <message>
            <source>Bring them in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The rows were not written out</source>
            <translation>这些行没有导出</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.ods *.csv *.txt)</source>
            <translation>表格 (*.xlsx *.ods *.csv *.txt)</translation>
        </message>
        <message>
            <source>The list was not read</source>
            <translation>清单没有读入</translation>
        </message>
        <message>
            <source>Nothing is entered yet. This is what would become of the rows; refused ones are left out and can be written out, mended and brought in again.</source>
            <translation>现在还没有写入台账。下面是各行将如何处理；不能导入的行会略过，可以导出、改正后再导入。</translation>
        </message>
        <message>
            <source>The list was not brought in</source>
            <translation>清单没有导入</translation>
        </message>
        <message>
            <source>%1: %2 entered, %3 there already, %4 refused</source>
            <translation>%1：登记 %2 条，已有 %3 条，未导入 %4 条</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>手工对应各列</translation>
        </message>
        <message>
            <source>%1: the import was taken back</source>
            <translation>%1：导入已撤销</translation>
        </message>
        <message>
            <source>The import was not taken back</source>
            <translation>导入未撤销</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>anhe::ListPanel</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Narrow by name, pinyin or initials</source>
            <translation>按名称、拼音或首字母筛选</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>上移一位</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>下移一位</translation>
        </message>
        <message>
            <source>%1 (put away)</source>
            <translation>%1（已停用）</translation>
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
        <message>
            <source>Nothing can be entered: %1</source>
            <translation>不能登记：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::MajorPanel</name>
        <message>
            <source>Major disputes</source>
            <translation>重大医疗纠纷</translation>
        </message>
        <message>
            <source>Major disputes are reported to the health authority. What is major, and within how many hours it is reported, is set by the province: write here what applies to you.</source>
            <translation>重大医疗纠纷应当报告卫生健康主管部门。何为重大、几小时内报告，由各省规定，请在此填写适用于本单位的标准。</translation>
        </message>
        <message>
            <source>Hours to report</source>
            <translation>报告时限（小时）</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>新增一条</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>修改此条</translation>
        </message>
        <message>
            <source>Take the line out</source>
            <translation>删除此条</translation>
        </message>
        <message>
            <source>Counted from the moment the hospital knew; empty: no clock runs.</source>
            <translation>自医院知悉之时起算；留空则不计时。</translation>
        </message>
        <message>
            <source>“%1” is not a whole number above zero.</source>
            <translation>“%1”不是大于零的整数。</translation>
        </message>
        <message>
            <source>The list of major disputes is saved.</source>
            <translation>重大医疗纠纷标准已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::MaterialsPane</name>
        <message>
            <source>Add the usual materials</source>
            <translation>添加常用材料</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>移除此行</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>收到日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Checklist of materials</source>
            <translation>材料清单</translation>
        </message>
        <message>
            <source>Another material, then Enter</source>
            <translation>其他材料，回车添加</translation>
        </message>
        <message>
            <source>Tick when it was handed in, or type the day</source>
            <translation>收到时打勾，或填写日期</translation>
        </message>
        <message>
            <source>The checklist was not saved</source>
            <translation>材料清单未保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatrixPart</name>
        <message>
            <source>Not written off</source>
            <translation>未销号</translation>
        </message>
        <message>
            <source>Leave out the risks that are written off</source>
            <translation>不含已销号的隐患</translation>
        </message>
        <message>
            <source>Before measures, n = %1</source>
            <translation>整改前，n = %1</translation>
        </message>
        <message>
            <source>After measures, n = %1</source>
            <translation>整改后，n = %1</translation>
        </message>
        <message>
            <source>%1 more risks are rated by LEC or not rated yet; the charts count them.</source>
            <translation>另有%1项按LEC法评定或尚未评级，计入下方图表。</translation>
        </message>
        <message>
            <source>By level before measures</source>
            <translation>按整改前等级</translation>
        </message>
        <message>
            <source>By kind of risk</source>
            <translation>按隐患类别</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>按状态</translation>
        </message>
        <message>
            <source>No risk stands here.</source>
            <translation>没有隐患。</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Cut points…</source>
            <translation>分界值…</translation>
        </message>
        <message>
            <source>From where on a risk is major, larger or general: in the settings</source>
            <translation>在设置中调整重大、较大、一般风险的分界值</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatterInsuranceFields</name>
        <message>
            <source>First claimed on</source>
            <translation>首次索赔日</translation>
        </message>
        <message>
            <source>Not to be reported because</source>
            <translation>不报案的原因</translation>
        </message>
        <message>
            <source>Accident insurance</source>
            <translation>医疗意外险</translation>
        </message>
        <message>
            <source>The patient is</source>
            <translation>患者是否参保</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Accident insurer</source>
            <translation>意外险保险公司</translation>
        </message>
        <message>
            <source>Number of the accident policy</source>
            <translation>意外险保单号</translation>
        </message>
        <message>
            <source>Result of the claim</source>
            <translation>理赔结果</translation>
        </message>
        <message>
            <source>Paid by the accident insurer</source>
            <translation>意外险赔付金额</translation>
        </message>
        <message>
            <source>Note on the accident insurance</source>
            <translation>意外险备注</translation>
        </message>
        <message>
            <source>Proposed from the matter: %1</source>
            <translation>按事项推定：%1</translation>
        </message>
        <message>
            <source>When the patient side first asked for money</source>
            <translation>患方第一次提出赔偿要求的日期</translation>
        </message>
    </context>
    <context>
        <name>anhe::MatterPicker</name>
        <message>
            <source>No single open matter fits “%1”. Choose one, or type its whole number.</source>
            <translation>“%1”未能对应唯一的在办事项，请选择或输入完整编号。</translation>
        </message>
    </context>
    <context>
        <name>anhe::MediationPage</name>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Each time a matter is taken to a route – negotiation, people's or administrative mediation, court – it gets a referral with its own number and limit.
Ctrl+N begins one: choose the matter and the route. The buttons above the detail are the steps the referral may take now: apply, accepted, stop the clock, conclude …
In a step Enter goes on, Ctrl+S takes it, Esc leaves it; what is typed waits with its referral and survives a power cut.
One track at a time: accepting another route ends the mediation under way, after a tick.
The list: arrows choose, the chips narrow, a click on a heading sorts; pointing at a limit says why its day is that day.
Ctrl+P prints a form of the referral.</source>
            <translation>事项每走一条途径（院内协商、人民调解、行政调解、诉讼）都登记一次移交，各有编号和期限。
Ctrl+N 新建：选择事项和途径。详情上方的按钮是当前可办的步骤：提出申请、受理、中止期限、结案等。
填写步骤时回车到下一栏，Ctrl+S 办理，Esc 离开；未办完的内容随该移交保留，断电不丢。
一件纠纷同一时间只走一条途径：受理新途径会终止正在进行的调解，须勾选确认。
列表：方向键选择，筛选按钮缩小范围，单击表头排序；指向期限可看该日如何算出。
Ctrl+P 打印该移交的文书。</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>新建移交</translation>
        </message>
        <message>
            <source>Take a matter to a route (Ctrl+N)</source>
            <translation>将事项移交某一途径（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, name, initials, phone tail, body</source>
            <translation>编号、姓名、首字母、电话尾号、机构</translation>
        </message>
        <message>
            <source>%1 referrals</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>No referrals yet</source>
            <translation>还没有移交</translation>
        </message>
        <message>
            <source>When a matter is taken to negotiation, mediation or court, it stands here with its limit, its agreement and what is paid.</source>
            <translation>事项进入协商、调解或诉讼后登记在这里，连同期限、协议和赔付情况。</translation>
        </message>
        <message>
            <source>Take a matter to a route</source>
            <translation>移交一件事项</translation>
        </message>
        <message>
            <source>Not concluded</source>
            <translation>未结案</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Payment overdue</source>
            <translation>付款逾期</translation>
        </message>
        <message>
            <source>Call-back due</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>解决途径</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>%1 referrals written to %2</source>
            <translation>已将 %1 件写入 %2</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>台账只读</translation>
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
        <name>anhe::NameList</name>
        <message>
            <source>several: divided by 、</source>
            <translation>多人用“、”分隔</translation>
        </message>
    </context>
    <context>
        <name>anhe::NewLedgerDialog</name>
        <message>
            <source>complaints</source>
            <translation>投诉台账</translation>
        </message>
        <message>
            <source>Name of the hospital</source>
            <translation>医院名称</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>新建台账</translation>
        </message>
        <message>
            <source>A ledger is one file that holds everything: matters, papers and their history.</source>
            <translation>台账是一个文件，事项、材料和修改历史都在里面。</translation>
        </message>
        <message>
            <source>As it stands on letters; it can be changed later.</source>
            <translation>按公文所用全称填写，以后可以修改。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>建立台账</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ledgers (*.anhe)</source>
            <translation>台账 (*.anhe)</translation>
        </message>
        <message>
            <source>There is a file of that name already; a new ledger does not overwrite it.</source>
            <translation>已有同名文件，新台账不会覆盖它。</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>文件夹 %1 不存在。</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeDetail</name>
        <message>
            <source>No notice chosen</source>
            <translation>未选择通知书</translation>
        </message>
        <message>
            <source>Choose a notice in the list to see its limit, its replies and its papers.</source>
            <translation>在列表中选择一份通知书，查看时限、回复和材料。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>No files yet: the signed receipt, the reply slip and its evidence are kept here.</source>
            <translation>还没有文件。签收单、回执和证明材料存放在这里。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Go to what the notice is about</source>
            <translation>查看督办事项</translation>
        </message>
        <message>
            <source>Signed for…</source>
            <translation>签收…</translation>
        </message>
        <message>
            <source>Reply…</source>
            <translation>回复…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>审核…</translation>
        </message>
        <message>
            <source>Next notice…</source>
            <translation>再次督办…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Print notice and reply slip…</source>
            <translation>打印通知书和回执…</translation>
        </message>
        <message>
            <source>Settle without a reply…</source>
            <translation>不待回复即办结…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeOverview</name>
        <message>
            <source>the receipt is not signed yet</source>
            <translation>尚未签收</translation>
        </message>
        <message>
            <source>All notices on this</source>
            <translation>该事项的全部督办</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticePart</name>
        <message>
            <source>Limits and texts…</source>
            <translation>时限与用语…</translation>
        </message>
        <message>
            <source>The usual limits and texts of a notice</source>
            <translation>督办通知书的常用时限和用语</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeReplies</name>
        <message>
            <source>No reply slip yet. When it comes, “Reply…” enters it; “Review…” judges it.</source>
            <translation>还没有回执。收到后点“回复…”登记，再点“审核…”提出意见。</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeSteps</name>
        <message>
            <source>A new supervision notice</source>
            <translation>新督办通知书</translation>
        </message>
        <message>
            <source>A notice on %1</source>
            <translation>督办：%1</translation>
        </message>
        <message>
            <source>Issue the notice</source>
            <translation>发出</translation>
        </message>
        <message>
            <source>%1 is issued</source>
            <translation>%1已发出</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>已保存%1</translation>
        </message>
        <message>
            <source>The unit signed for %1</source>
            <translation>签收%1</translation>
        </message>
        <message>
            <source>%1 is signed for</source>
            <translation>%1已签收</translation>
        </message>
        <message>
            <source>Reply slip of %1</source>
            <translation>%1的回执</translation>
        </message>
        <message>
            <source>Blank while the work is not finished</source>
            <translation>尚未完成时不填</translation>
        </message>
        <message>
            <source>Only when more time is asked for; the limit is %1</source>
            <translation>仅在申请延期时填写；现时限为%1</translation>
        </message>
        <message>
            <source>The reply to %1 is entered</source>
            <translation>%1的回复已登记</translation>
        </message>
        <message>
            <source>Review the reply to %1</source>
            <translation>审核%1的回复</translation>
        </message>
        <message>
            <source>More time asked until %1: %2</source>
            <translation>申请延期至%1：%2</translation>
        </message>
        <message>
            <source>The reply to %1 is reviewed</source>
            <translation>%1的回复已审核</translation>
        </message>
        <message>
            <source>Settle %1 without a reply</source>
            <translation>%1不待回复即办结</translation>
        </message>
        <message>
            <source>Settle the notice</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>%1 is settled</source>
            <translation>%1已办结</translation>
        </message>
        <message>
            <source>Usual limits and texts of a notice</source>
            <translation>督办通知书的常用时限和用语</translation>
        </message>
        <message>
            <source>Calendar days from the day of issue. Notices that are issued already stay as they are.</source>
            <translation>自发出之日起按自然日计算。已发出的通知书不变。</translation>
        </message>
        <message>
            <source>The usual limits and texts are saved</source>
            <translation>时限与用语已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::NoticeStrip</name>
        <message>
            <source>About</source>
            <translation>事项编号</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>被督办单位</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>事项概况</translation>
        </message>
        <message>
            <source>Proposed notices</source>
            <translation>建议督办的事项</translation>
        </message>
        <message>
            <source>To be supervised next:</source>
            <translation>建议督办：</translation>
        </message>
        <message>
            <source>Click to write the notice</source>
            <translation>点击填写督办通知书</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部%1项</translation>
        </message>
        <message>
            <source>Show everything that is proposed</source>
            <translation>查看全部建议督办的事项</translation>
        </message>
        <message>
            <source>Answers overdue:</source>
            <translation>逾期未复：</translation>
        </message>
        <message>
            <source>The earliest was due on %1</source>
            <translation>最早的时限为%1</translation>
        </message>
        <message>
            <source>All %1 units</source>
            <translation>全部%1个单位</translation>
        </message>
        <message>
            <source>Show all overdue notices by unit</source>
            <translation>查看全部逾期未复的督办</translation>
        </message>
    </context>
    <context>
        <name>anhe::NumberEdit</name>
        <message>
            <source>“%1” is not a whole number. Type digits only, e.g. 5222.</source>
            <translation>“%1”不是整数。请只填数字，如5222。</translation>
        </message>
        <message>
            <source>“%1” is not a number. Type e.g. 4 or 4.5.</source>
            <translation>“%1”不是数字。请填写如4或4.5。</translation>
        </message>
        <message>
            <source>“%1” is too large: at most %2.</source>
            <translation>“%1”过大，最多为%2。</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionDeliveryForm</name>
        <message>
            <source>in person, by mail, against receipt …</source>
            <translation>当面、邮寄、回执签收……</translation>
        </message>
        <message>
            <source>Noted that the opinion on %1 was delivered</source>
            <translation>已记录%1处理意见书送达</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionForm</name>
        <message>
            <source>The opinion on %1 is recorded: %2</source>
            <translation>已记录%1的处理意见：%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::OpinionRows</name>
        <message>
            <source>Add how opinions were taken</source>
            <translation>添加征求意见</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Main opinions</source>
            <translation>主要意见</translation>
        </message>
    </context>
    <context>
        <name>anhe::OverviewPane</name>
        <message>
            <source>%1 years old</source>
            <translation>%1岁</translation>
        </message>
        <message>
            <source>died %1</source>
            <translation>%1死亡</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
        <message>
            <source>told %1 %2</source>
            <translation>%1告知 %2</translation>
        </message>
        <message>
            <source>the complainant has not been told</source>
            <translation>未告知投诉人</translation>
        </message>
        <message>
            <source>paid %1 yuan</source>
            <translation>赔付%1元</translation>
        </message>
        <message>
            <source>To be completed:</source>
            <translation>待补充：</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>接待登记</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>分级定性</translation>
        </message>
        <message>
            <source>no department yet</source>
            <translation>未填科室</translation>
        </message>
        <message>
            <source>Reopens %1, closed on %2</source>
            <translation>前一事项 %1，%2办结</translation>
        </message>
        <message>
            <source>Reopened by %1, received on %2</source>
            <translation>由%1再次反映（%2接收）</translation>
        </message>
    </context>
    <context>
        <name>anhe::PaperView</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>anhe::PercentEdit</name>
        <message>
            <source>“%1” is not a percentage. Type a number from 0 to 100, e.g. 10 or 12.5.</source>
            <translation>“%1”不是百分比。请填 0 到 100 之间的数，如 10 或 12.5。</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionExtensionForm</name>
        <message>
            <source>at most %1, once</source>
            <translation>最多%1天，只能延长一次</translation>
        </message>
        <message>
            <source>%1 is extended by %2 days</source>
            <translation>%1已延长%2天</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionPane</name>
        <message>
            <source>Acceptance</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Accept the petition</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Opinion document</source>
            <translation>处理意见书</translation>
        </message>
        <message>
            <source>Record the opinion</source>
            <translation>记录处理意见</translation>
        </message>
        <message>
            <source>Delivery of the opinion</source>
            <translation>意见书送达</translation>
        </message>
        <message>
            <source>Record the delivery</source>
            <translation>记录送达</translation>
        </message>
        <message>
            <source>More time to finish</source>
            <translation>延长办理期限</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延长</translation>
        </message>
        <message>
            <source>Review asked for</source>
            <translation>申请复查</translation>
        </message>
        <message>
            <source>Record the request</source>
            <translation>记录申请</translation>
        </message>
        <message>
            <source>Answer of the review</source>
            <translation>复查意见</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>记录意见</translation>
        </message>
        <message>
            <source>Re-review asked for</source>
            <translation>申请复核</translation>
        </message>
        <message>
            <source>Answer of the re-review</source>
            <translation>复核意见</translation>
        </message>
        <message>
            <source>Accepted on %1</source>
            <translation>%1受理</translation>
        </message>
        <message>
            <source>Not accepted yet</source>
            <translation>未受理</translation>
        </message>
        <message>
            <source>the petitioner was told on %1</source>
            <translation>%1告知信访人</translation>
        </message>
        <message>
            <source>the petitioner has still to be told</source>
            <translation>尚未告知信访人</translation>
        </message>
        <message>
            <source>extended by %1 days by %2</source>
            <translation>经%2批准延长%1天</translation>
        </message>
        <message>
            <source>opinion of %1: %2</source>
            <translation>%1出具意见：%2</translation>
        </message>
        <message>
            <source>delivered on %1</source>
            <translation>%1送达</translation>
        </message>
        <message>
            <source>%1: asked for on %2</source>
            <translation>%1：%2提出</translation>
        </message>
        <message>
            <source>answered on %1: %2</source>
            <translation>%1答复：%2</translation>
        </message>
        <message>
            <source>it stands</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>it was changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>finished on %1</source>
            <translation>%1办结</translation>
        </message>
        <message>
            <source>Repeated petition</source>
            <translation>重信重访</translation>
        </message>
        <message>
            <source>First petition</source>
            <translation>初信初访</translation>
        </message>
        <message>
            <source>It is a first one</source>
            <translation>改为初信初访</translation>
        </message>
        <message>
            <source>It is a repeated one</source>
            <translation>标为重信重访</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>操作未完成</translation>
        </message>
        <message>
            <source>%1 is a repeated petition</source>
            <translation>%1已标为重信重访</translation>
        </message>
        <message>
            <source>%1 is a first petition</source>
            <translation>%1已改为初信初访</translation>
        </message>
    </context>
    <context>
        <name>anhe::PetitionStrip</name>
        <message>
            <source>Show these only</source>
            <translation>只看这些</translation>
        </message>
        <message>
            <source>Visits of petitioners in the days received that the list is narrowed to</source>
            <translation>列表所限收到日期内的信访来访</translation>
        </message>
        <message>
            <source>%1 visits, %2 persons</source>
            <translation>%1批次，%2人次</translation>
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
        <name>anhe::PickSeveral</name>
        <message>
            <source>Take out</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Take in many</source>
            <translation>成批加入</translation>
        </message>
        <message>
            <source>Name, pinyin or initials</source>
            <translation>名称、拼音或首字母</translation>
        </message>
        <message>
            <source>Take the marked ones out (Delete)</source>
            <translation>移除选中的机构（Delete）</translation>
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
        <message>
            <source>Several entries fit “%1”. Choose one with the arrow keys and Enter.</source>
            <translation>有多项与“%1”相符，请用方向键选择一项后按回车。</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyDetail</name>
        <message>
            <source>No policy chosen</source>
            <translation>未选择保单</translation>
        </message>
        <message>
            <source>Choose a policy in the list to see its terms, who is insured, and what is left of its limits.</source>
            <translation>在列表中选择一份保单，查看条款、被保险机构和限额余额。</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Insured institutions</source>
            <translation>被保险机构</translation>
        </message>
        <message>
            <source>Limits and claims</source>
            <translation>限额与理赔</translation>
        </message>
        <message>
            <source>No files yet: the policy, its riders and the receipt of the premium are kept here.</source>
            <translation>还没有文件：保单、批单和保费收据存放在这里。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>续保…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Cancelled…</source>
            <translation>退保…</translation>
        </message>
        <message>
            <source>Its claims</source>
            <translation>该对象的理赔</translation>
        </message>
        <message>
            <source>Its institutions</source>
            <translation>被保险机构列表</translation>
        </message>
        <message>
            <source>Correct the cancellation…</source>
            <translation>更正退保…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove the policy</source>
            <translation>删除保单</translation>
        </message>
        <message>
            <source>%1 leaves the register as entered by mistake. Why? A policy that ended early is cancelled instead.</source>
            <translation>%1 将作为误录从台账中删除，请说明原因。提前终止的保单应登记“退保”，而不是删除。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 已删除</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyFields</name>
        <message>
            <source>%1 institutions</source>
            <translation>共 %1 家机构</translation>
        </message>
        <message>
            <source>Each institution has an aggregate limit of its own</source>
            <translation>累计限额由每家机构分别享有</translation>
        </message>
        <message>
            <source>Incidents from this day on are covered</source>
            <translation>此日及以后发生的诊疗行为受保障</translation>
        </message>
        <message>
            <source>First claims up to this day are still covered</source>
            <translation>在此日以前首次提出的索赔仍受保障</translation>
        </message>
        <message>
            <source>All that have to be insured today</source>
            <translation>今日应保的全部机构</translation>
        </message>
        <message>
            <source>All of the level “%1”</source>
            <translation>全部“%1”机构</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>未约定</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Number or insurer of the policy before</source>
            <translation>上一份保单的号码或保险公司</translation>
        </message>
        <message>
            <source>One rider a line</source>
            <translation>每行一条批单</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyInsured</name>
        <message>
            <source>No institution is named in this policy yet.</source>
            <translation>此保单尚未列明被保险机构。</translation>
        </message>
        <message>
            <source>%1 institutions</source>
            <translation>共 %1 家机构</translation>
        </message>
        <message>
            <source>Show all in the list of institutions</source>
            <translation>在机构列表中显示全部</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyOverview</name>
        <message>
            <source>Period</source>
            <translation>保险期间</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>未登记</translation>
        </message>
        <message>
            <source>%1 hours from the first claim</source>
            <translation>自首次索赔起%1小时内</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>未约定</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
        <message>
            <source>Renews %1</source>
            <translation>续自 %1</translation>
        </message>
        <message>
            <source>Policies of %1 over time</source>
            <translation>%1 历年保单</translation>
        </message>
        <message>
            <source>Limits and deductible</source>
            <translation>限额与免赔</translation>
        </message>
        <message>
            <source>each institution its own</source>
            <translation>每家机构分别享有</translation>
        </message>
        <message>
            <source>the higher</source>
            <translation>取高者</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicySteps</name>
        <message>
            <source>Policy %1 is entered</source>
            <translation>保单 %1 已登记</translation>
        </message>
        <message>
            <source>A new policy</source>
            <translation>登记保单</translation>
        </message>
        <message>
            <source>Enter the policy</source>
            <translation>登记保单</translation>
        </message>
        <message>
            <source>Renewal of %1</source>
            <translation>续保：%1</translation>
        </message>
        <message>
            <source>Enter the renewal</source>
            <translation>登记续保</translation>
        </message>
        <message>
            <source>Proposed: the next year on the same terms, with the same retroactive date. A later retroactive date leaves earlier incidents uncovered.</source>
            <translation>已按原条款拟出下一年度，追溯期不变。追溯期后移，会使更早的诊疗行为失去保障。</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Policy %1 is amended</source>
            <translation>保单 %1 已修改</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>退保：%1</translation>
        </message>
        <message>
            <source>Record the cancellation</source>
            <translation>登记退保</translation>
        </message>
        <message>
            <source>The first day without cover</source>
            <translation>从这一天起不再有保障</translation>
        </message>
        <message>
            <source>Policy %1 is cancelled</source>
            <translation>保单 %1 已登记退保</translation>
        </message>
    </context>
    <context>
        <name>anhe::PolicyUse</name>
        <message>
            <source>Claims</source>
            <translation>理赔</translation>
        </message>
        <message>
            <source>No claim under this policy.</source>
            <translation>此保单下没有理赔。</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
    </context>
    <context>
        <name>anhe::PrepaymentRows</name>
        <message>
            <source>Add a prepayment</source>
            <translation>增加一笔预付</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>赔付日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>anhe::PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>Save as Word file</source>
            <translation>另存为 Word 文件</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>适合页宽</translation>
        </message>
        <message>
            <source>Fields not filled in</source>
            <translation>未填写的项目</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>去填写</translation>
        </message>
        <message>
            <source>Page list</source>
            <translation>页面列表</translation>
        </message>
        <message>
            <source>Page %1 of %2  ·  %3%</source>
            <translation>第 %1 页，共 %2 页  ·  %3%</translation>
        </message>
        <message>
            <source>Not filled in yet: %1. The paper has room to write them by hand.</source>
            <translation>还有 %1 项未填写。可以打印后手工填写。</translation>
        </message>
        <message>
            <source>Print with blanks</source>
            <translation>留空打印</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>已发送到打印机。</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word 文件 (*.docx)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProblemFields</name>
        <message>
            <source>Description</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Remove this problem</source>
            <translation>移除此问题</translation>
        </message>
        <message>
            <source>Category (main problem)</source>
            <translation>问题分类（主要问题）</translation>
        </message>
        <message>
            <source>Category of problem %1</source>
            <translation>问题%1的分类</translation>
        </message>
    </context>
    <context>
        <name>anhe::ProblemRows</name>
        <message>
            <source>Add a problem</source>
            <translation>添加问题</translation>
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
        <name>anhe::QuarterChooser</name>
        <message>
            <source>The quarter before (Alt+Left)</source>
            <translation>上一季度（Alt+←）</translation>
        </message>
        <message>
            <source>The quarter before</source>
            <translation>上一季度</translation>
        </message>
        <message>
            <source>The next quarter (Alt+Right)</source>
            <translation>下一季度（Alt+→）</translation>
        </message>
        <message>
            <source>The next quarter</source>
            <translation>下一季度</translation>
        </message>
        <message>
            <source>Quarter: %1</source>
            <translation>季度：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::QuarterReader</name>
        <message>
            <source>Counting the quarter</source>
            <translation>正在统计本季度</translation>
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
        <name>anhe::RatingRows</name>
        <message>
            <source>to be expected</source>
            <translation>完全可以预料</translation>
        </message>
        <message>
            <source>quite possible</source>
            <translation>相当可能</translation>
        </message>
        <message>
            <source>possible, not often</source>
            <translation>可能，但不经常</translation>
        </message>
        <message>
            <source>hardly possible</source>
            <translation>可能性小，属意外</translation>
        </message>
        <message>
            <source>conceivable</source>
            <translation>很不可能，可以设想</translation>
        </message>
        <message>
            <source>most unlikely</source>
            <translation>极不可能</translation>
        </message>
        <message>
            <source>practically impossible</source>
            <translation>实际不可能</translation>
        </message>
        <message>
            <source>always</source>
            <translation>连续暴露</translation>
        </message>
        <message>
            <source>every working day</source>
            <translation>每个工作日暴露</translation>
        </message>
        <message>
            <source>once a week</source>
            <translation>每周一次</translation>
        </message>
        <message>
            <source>once a month</source>
            <translation>每月一次</translation>
        </message>
        <message>
            <source>some times a year</source>
            <translation>每年几次</translation>
        </message>
        <message>
            <source>very seldom</source>
            <translation>非常罕见</translation>
        </message>
        <message>
            <source>many dead</source>
            <translation>多人死亡</translation>
        </message>
        <message>
            <source>several dead</source>
            <translation>数人死亡</translation>
        </message>
        <message>
            <source>one dead</source>
            <translation>一人死亡</translation>
        </message>
        <message>
            <source>gravely injured</source>
            <translation>重伤</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>受伤</translation>
        </message>
        <message>
            <source>slightly hurt</source>
            <translation>轻微伤</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordDetail</name>
        <message>
            <source>Not done</source>
            <translation>未能办理</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordFiles</name>
        <message>
            <source>Add files to %1</source>
            <translation>为%1添加文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 files added to %2</source>
            <translation>已向%2添加%1个文件</translation>
        </message>
        <message>
            <source>Not every file was added</source>
            <translation>有文件未能添加</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>文件未能打开</translation>
        </message>
        <message>
            <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
            <translation>本机没有能打开%1的程序。请另存后在别处打开。</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>文件未能保存</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已另存为 %1</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>移除文件</translation>
        </message>
        <message>
            <source>Why is %1 removed? The history keeps its name and the reason.</source>
            <translation>为什么移除%1？变更记录保留文件名和原因。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The file was not removed</source>
            <translation>文件未能移除</translation>
        </message>
        <message>
            <source>%1 is taken out</source>
            <translation>%1已移除</translation>
        </message>
    </context>
    <context>
        <name>anhe::RecordSteps</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralDetail</name>
        <message>
            <source>No referral chosen</source>
            <translation>未选择移交</translation>
        </message>
        <message>
            <source>Choose a referral in the list to see its limits, agreement, payments and papers.</source>
            <translation>在列表中选择一件，查看其期限、协议、付款和文书材料。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Agreement and payment</source>
            <translation>协议与付款</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Go to the matter</source>
            <translation>查看事项</translation>
        </message>
        <message>
            <source>Begin…</source>
            <translation>开始协商…</translation>
        </message>
        <message>
            <source>Case filed…</source>
            <translation>法院立案…</translation>
        </message>
        <message>
            <source>Apply…</source>
            <translation>提出申请…</translation>
        </message>
        <message>
            <source>Accepted…</source>
            <translation>受理…</translation>
        </message>
        <message>
            <source>Not accepted…</source>
            <translation>不予受理…</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>结案…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>撤回申请…</translation>
        </message>
        <message>
            <source>Stop the clock…</source>
            <translation>中止期限…</translation>
        </message>
        <message>
            <source>Let it run…</source>
            <translation>恢复计算…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>延长期限…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Print a form…</source>
            <translation>打印文书…</translation>
        </message>
        <message>
            <source>Applied…</source>
            <translation>提出申请…</translation>
        </message>
        <message>
            <source>Another route for this matter…</source>
            <translation>该事项另走途径…</translation>
        </message>
        <message>
            <source>Amend the agreement…</source>
            <translation>修改协议…</translation>
        </message>
        <message>
            <source>Judicial confirmation…</source>
            <translation>司法确认…</translation>
        </message>
        <message>
            <source>Call-back…</source>
            <translation>回访…</translation>
        </message>
        <message>
            <source>Accident reported…</source>
            <translation>医疗事故报告…</translation>
        </message>
        <message>
            <source>Take the last step back…</source>
            <translation>撤销上一步…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>%1 is “%2”. That step was entered by mistake? Please say why it is taken back.</source>
            <translation>%1现为“%2”。若系误录，请说明撤销原因。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The last step of %1 is taken back</source>
            <translation>%1的上一步已撤销</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
        <message>
            <source>File index</source>
            <translation>卷内目录</translation>
        </message>
        <message>
            <source>Number the referral letter…</source>
            <translation>移送函编号…</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralFields</name>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Mediation body</source>
            <translation>调解机构</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralOverview</name>
        <message>
            <source>%1 yuan (%2)</source>
            <translation>%1 元（%2）</translation>
        </message>
        <message>
            <source>%1 working days, agreed on %2</source>
            <translation>%1个工作日，%2约定</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>延长期限</translation>
        </message>
        <message>
            <source>Voided because</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>still standing</source>
            <translation>中止中</translation>
        </message>
        <message>
            <source>Other routes of this matter</source>
            <translation>该事项的其他途径</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralPapers</name>
        <message>
            <source>No files yet: the application, powers of attorney, the mediation record, the signed agreement and receipts are kept here.</source>
            <translation>还没有材料：申请书、授权委托书、调解笔录、签署的协议和收据保存在这里。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReferralSteps</name>
        <message>
            <source>%1 is taken to a route</source>
            <translation>移交%1</translation>
        </message>
        <message>
            <source>A matter is taken to a route</source>
            <translation>事项移交</translation>
        </message>
        <message>
            <source>Draft the referral</source>
            <translation>登记移交</translation>
        </message>
        <message>
            <source>%1 is drafted</source>
            <translation>已登记%1</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1已修改</translation>
        </message>
    </context>
    <context>
        <name>anhe::RegisterList</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>As a workbook (.xlsx)…</source>
            <translation>导出为工作簿（.xlsx）…</translation>
        </message>
        <message>
            <source>As comma-separated text (.csv)…</source>
            <translation>导出为逗号分隔文本（.csv）…</translation>
        </message>
        <message>
            <source>The rows asked for</source>
            <translation>指定的事项</translation>
        </message>
        <message>
            <source>Show the whole list again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>逗号分隔文本 (*.csv)</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Exporting the list</source>
            <translation>正在导出列表</translation>
        </message>
        <message>
            <source>The list was not exported</source>
            <translation>列表未能导出</translation>
        </message>
        <message>
            <source>The ledger is read-only</source>
            <translation>台账只读</translation>
        </message>
    </context>
    <context>
        <name>anhe::RegisterPart</name>
        <message>
            <source>The ledger is read-only</source>
            <translation>台账只读</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportDraft</name>
        <message>
            <source>Report of %1</source>
            <translation>%1报告</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>The quarterly stability analysis report. Alt+Left and Alt+Right change the quarter.

Figures: each number beside the quarter before and the same quarter of last year; a click or Enter opens the rows it counts. Charts: a click on a bar opens its rows.

Report: sentences are computed; each can be left out and put back. Write the office's own paragraphs in the fields; they are kept while you type, Ctrl+S saves them. The checks at the side lead to what is to be looked at. A submitted report no longer changes; begin a new version to correct it.

Esc closes the rows, Ctrl+P shows the paper.</source>
            <translation>季度社会稳定分析研判报告。按 Alt+← 和 Alt+→ 换季度。

指标：每个数字与上季度、上年同期并列，单击或回车打开它所统计的明细。图表：单击柱条打开明细。

报告：句子由系统计算，可以逐句略去和恢复；各处的文本框里写本单位自己的段落，边写边留存，Ctrl+S 保存。右侧的检查结果可带您找到需要核对的地方。报告上报后不再变化，需要更正时另起新版本。

Esc 关闭明细，Ctrl+P 预览打印。</translation>
        </message>
        <message>
            <source>What was typed could not be put aside: %1</source>
            <translation>未能留存已写的内容：%1</translation>
        </message>
        <message>
            <source>Counting %1…</source>
            <translation>正在统计%1…</translation>
        </message>
        <message>
            <source>The figures come in a moment.</source>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>What was typed last time and not saved is here again.</source>
            <translation>上次写了还没保存的内容已恢复。</translation>
        </message>
        <message>
            <source>The quarter could not be counted</source>
            <translation>未能完成统计</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The register is empty. Enter the first matter or bring in the office's old list, and the figures of the quarter stand here by themselves.</source>
            <translation>台账还是空的。登记第一件事项，或导入原有的登记表，这里就会自动出现本季度的指标。</translation>
        </message>
        <message>
            <source>A quiet quarter: nothing was received, closed or left open. Its report can be written and printed all the same.</source>
            <translation>本季度平静：没有受理、办结和未结事项。报告仍可照常撰写和打印。</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>报告没有保存</translation>
        </message>
        <message>
            <source>The report of %1.</source>
            <translation>%1的报告。</translation>
        </message>
        <message>
            <source>This quarter has no such figure.</source>
            <translation>本季度没有这个指标。</translation>
        </message>
        <message>
            <source>%1 then, %2 now</source>
            <translation>当时%1，现在%2</translation>
        </message>
        <message>
            <source>The matters that make the difference.</source>
            <translation>造成差异的事项。</translation>
        </message>
        <message>
            <source>Nothing of this kind is counted any more.</source>
            <translation>现在已没有这类事项。</translation>
        </message>
        <message>
            <source>The quarter has not ended yet.</source>
            <translation>本季度尚未结束。</translation>
        </message>
        <message>
            <source>The checks found nothing to look at.</source>
            <translation>检查未发现需要核对的地方。</translation>
        </message>
        <message>
            <source>The checks found %1 to look at:</source>
            <translation>检查发现%1处需要核对：</translation>
        </message>
        <message>
            <source>… and %1 more at the side</source>
            <translation>……另有%1处见右侧</translation>
        </message>
        <message>
            <source>Once submitted, the figures and words of %1 no longer change.</source>
            <translation>上报后，%1报告的数字和文字不再变化。</translation>
        </message>
        <message>
            <source>Submit the report</source>
            <translation>上报报告</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>暂不上报</translation>
        </message>
        <message>
            <source>The report was not submitted</source>
            <translation>报告没有上报</translation>
        </message>
        <message>
            <source>The report of %1 is submitted.</source>
            <translation>%1的报告已上报。</translation>
        </message>
        <message>
            <source>A new version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>The submitted report stays as it is. Why does it need a new version?</source>
            <translation>已上报的报告保持原样。为什么需要新版本？</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>No new version was begun</source>
            <translation>未能开始新版本</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>报告的各部分</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>统计截至</translation>
        </message>
        <message>
            <source>The day on which overdue answers are judged</source>
            <translation>以这一天判断是否逾期未反馈</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Preview and print (Ctrl+P)</source>
            <translation>预览打印（Ctrl+P）</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Word document…</source>
            <translation>Word 文档…</translation>
        </message>
        <message>
            <source>Figures as JSON…</source>
            <translation>指标数据（JSON）…</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>导入登记表</translation>
        </message>
        <message>
            <source>Counting the quarter…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Stability report %1</source>
            <translation>社会稳定分析研判报告 %1</translation>
        </message>
        <message>
            <source>The report is written to %1.</source>
            <translation>报告已写入 %1。</translation>
        </message>
        <message>
            <source>The report was not written</source>
            <translation>报告没有写出</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Figures %1</source>
            <translation>指标 %1</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>导出指标</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The figures were not written</source>
            <translation>指标没有写出</translation>
        </message>
        <message>
            <source>The figures are written to %1.</source>
            <translation>指标已写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportPlace</name>
        <message>
            <source>The office's own words for this place</source>
            <translation>本单位在此处补充的文字</translation>
        </message>
        <message>
            <source>Own words: %1</source>
            <translation>补充文字：%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportRegister</name>
        <message>
            <source>This report is submitted and frozen. Begin a new version to change it.</source>
            <translation>本报告已上报并锁定。如需修改，请新建一个版本。</translation>
        </message>
        <message>
            <source>Say why the submitted report needs a new version.</source>
            <translation>请说明已上报的报告为何需要新版本。</translation>
        </message>
        <message>
            <source>There is no submitted report of this quarter; its draft can still be changed.</source>
            <translation>本季度没有已上报的报告，草稿仍可直接修改。</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 尚未开始。</translation>
        </message>
        <message>
            <source>The as-of day lies between the quarter's first day and today.</source>
            <translation>统计截至日应在本季度第一日至今天之间。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReportSide</name>
        <message>
            <source>Submit…</source>
            <translation>上报…</translation>
        </message>
        <message>
            <source>Begin a new version…</source>
            <translation>另起新版本…</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已上报</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Version %1, submitted by %2 on %3. Its figures and words no longer change.</source>
            <translation>第%1版，由%2于%3上报，数字和文字不再变化。</translation>
        </message>
        <message>
            <source>Version %1, begun by %2 on %3.</source>
            <translation>第%1版，由%2于%3开始撰写。</translation>
        </message>
        <message>
            <source>Nothing has been written for this quarter yet.</source>
            <translation>本季度的报告还没有动笔。</translation>
        </message>
        <message>
            <source>Why this version: %1</source>
            <translation>新版本的原因：%1</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>submitted on %1</source>
            <translation>%1上报</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>第%1版</translation>
        </message>
        <message>
            <source>Checks before printing</source>
            <translation>打印前检查</translation>
        </message>
        <message>
            <source>Checks before printing: %1</source>
            <translation>打印前检查：%1处</translation>
        </message>
        <message>
            <source>Totals add up, years and quarters agree, no sentence stands twice, no count is blank.</source>
            <translation>合计相符，年份和季度一致，没有重复的句子，没有空缺的数字。</translation>
        </message>
        <message>
            <source>What has changed since</source>
            <translation>上报后的变化</translation>
        </message>
        <message>
            <source>The register still counts the same.</source>
            <translation>台账的数字与上报时一致。</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>增加%1件</translation>
        </message>
        <message>
            <source>%1 gone</source>
            <translation>减少%1件</translation>
        </message>
        <message>
            <source>%1 then, %2 now</source>
            <translation>当时%1，现在%2</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReviewAnswerForm</name>
        <message>
            <source>it stands</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>it was changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>The review of %1 is answered</source>
            <translation>已记录%1的复查意见</translation>
        </message>
        <message>
            <source>The re-review of %1 is answered</source>
            <translation>已记录%1的复核意见</translation>
        </message>
    </context>
    <context>
        <name>anhe::ReviewRequestForm</name>
        <message>
            <source>within 30 days</source>
            <translation>30日内</translation>
        </message>
        <message>
            <source>The review of %1 is asked for</source>
            <translation>已记录%1的复查申请</translation>
        </message>
        <message>
            <source>The re-review of %1 is asked for</source>
            <translation>已记录%1的复核申请</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskCourse</name>
        <message>
            <source>Sent back by the verification: %1</source>
            <translation>复核退回：%1</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>until %1, asked for on %2 by %3</source>
            <translation>延至%1，%2由%3申请</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskDetail</name>
        <message>
            <source>No risk chosen</source>
            <translation>未选择隐患</translation>
        </message>
        <message>
            <source>Choose a risk in the list to see how bad it is, who puts it right, and how far that has come.</source>
            <translation>在列表中选择隐患，查看等级、责任人和整改进展。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>照片和材料</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Take the last step back…</source>
            <translation>撤回上一步…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Print the write-off form…</source>
            <translation>打印销号表…</translation>
        </message>
        <message>
            <source>Issue a supervision notice…</source>
            <translation>发督办通知书…</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>撤回上一步</translation>
        </message>
        <message>
            <source>%1 is “%2”. Why was that a mistake? The history keeps the step and the reason.</source>
            <translation>%1的状态是“%2”。为什么要撤回？修改记录会保留这一步和原因。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>The last step of %1 is taken back</source>
            <translation>%1的上一步已撤回</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskFields</name>
        <message>
            <source>A place or a department, or both</source>
            <translation>地点或者科室，至少填一项</translation>
        </message>
        <message>
            <source>not sorted yet</source>
            <translation>未分类</translation>
        </message>
        <message>
            <source>The risk</source>
            <translation>隐患描述</translation>
        </message>
        <message>
            <source>Kind of risk</source>
            <translation>隐患类别</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>可能性</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>影响程度</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Department that answers for it</source>
            <translation>责任科室</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>发现人</translation>
        </message>
        <message>
            <source>Likelihood × impact gives the level; it may be rated later.</source>
            <translation>可能性×影响程度得出等级；也可以后评定。</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>等级：%1</translation>
        </message>
        <message>
            <source>A hidden risk from %1</source>
            <translation>由%1列为隐患</translation>
        </message>
        <message>
            <source>Enter the risk</source>
            <translation>登记隐患</translation>
        </message>
        <message>
            <source>It stands in the risk register as %1</source>
            <translation>已登记为%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskKindsPanel</name>
        <message>
            <source>New kind</source>
            <translation>新增类别</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Kinds of hidden risks</source>
            <translation>隐患类别</translation>
        </message>
        <message>
            <source>In the order in which they are offered. Nothing recorded changes: risks keep their kind, under its new name when it is renamed; one that is put away is no longer offered.</source>
            <translation>按此顺序供选用。已登记的内容不变：隐患保留原有类别，类别改名后按新名称显示；停用的类别不再供选用。</translation>
        </message>
        <message>
            <source>The usual kinds again…</source>
            <translation>恢复常用类别…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>The usual kinds again</source>
            <translation>恢复常用类别</translation>
        </message>
        <message>
            <source>The kinds that came with the program get their names and their order back and are all in use. Kinds of your own stay, behind them.</source>
            <translation>系统自带的类别恢复原来的名称和顺序，并全部启用。本单位自设的类别保留，排在其后。</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>The usual kinds are back.</source>
            <translation>已恢复常用类别。</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskLevelsPanel</name>
        <message>
            <source>Levels of hidden risks</source>
            <translation>隐患等级</translation>
        </message>
        <message>
            <source>From where on a risk is major, larger or general; what lies below is low. A risk of the level “larger” or above is assigned with everything fixed.</source>
            <translation>达到多少分定为重大、较大或一般风险，以下为低风险。较大及以上风险须各项落实后方可交办。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The usual values</source>
            <translation>恢复常用值</translation>
        </message>
        <message>
            <source>Fills in the values that hospitals usually take; they count once they are saved</source>
            <translation>填入医院通常采用的分界值；保存后生效</translation>
        </message>
        <message>
            <source>Matrix: likelihood × impact</source>
            <translation>风险矩阵：可能性 × 影响程度</translation>
        </message>
        <message>
            <source>LEC: D = L × E × C, for physical dangers</source>
            <translation>LEC法：D = L × E × C，用于物的危险</translation>
        </message>
        <message>
            <source>Nothing recorded changes: a risk keeps the level it was given until its entry is amended.</source>
            <translation>已登记的内容不变：隐患保留已定的等级，修改该条登记时才按新的分界值重新定级。</translation>
        </message>
        <message>
            <source>%1 from</source>
            <translation>%1：不低于</translation>
        </message>
        <message>
            <source>Slight, can be accepted, below</source>
            <translation>稍有危险、可以接受：低于</translation>
        </message>
        <message>
            <source>The levels of hidden risks are saved.</source>
            <translation>隐患等级已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskMatrix</name>
        <message>
            <source>Risk matrix after measures</source>
            <translation>整改后的风险矩阵</translation>
        </message>
        <message>
            <source>Risk matrix before measures</source>
            <translation>整改前的风险矩阵</translation>
        </message>
        <message>
            <source>Likelihood %1, impact %2: %3, %4 risks</source>
            <translation>可能性%1，影响程度%2：%3，%4项</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskOverview</name>
        <message>
            <source>Voided: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>Five fixings and charge</source>
            <translation>五落实与包案</translation>
        </message>
        <message>
            <source>Not assigned yet: responsibility, measures, funds, time limit and contingency plan are fixed with the assignment.</source>
            <translation>尚未交办：责任、措施、资金、时限和预案在交办时落实。</translation>
        </message>
        <message>
            <source>at first %1</source>
            <translation>原定%1</translation>
        </message>
        <message>
            <source>Unlink the matter</source>
            <translation>取消关联</translation>
        </message>
        <message>
            <source>Why does %1 not belong to %2?</source>
            <translation>为什么%1与%2无关？</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>取消关联</translation>
        </message>
        <message>
            <source>%1 is unlinked</source>
            <translation>已取消关联%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskPage</name>
        <message>
            <source>Risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Part of the page of risks</source>
            <translation>隐患页的各部分</translation>
        </message>
        <message>
            <source>Supervision notices</source>
            <translation>督办通知</translation>
        </message>
        <message>
            <source>Sweeps</source>
            <translation>隐患排查</translation>
        </message>
        <message>
            <source>Report a risk</source>
            <translation>上报隐患</translation>
        </message>
        <message>
            <source>Report a hidden risk (Ctrl+N)</source>
            <translation>上报隐患（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, place, words, people</source>
            <translation>编号、地点、文字、人员</translation>
        </message>
        <message>
            <source>%1 risks</source>
            <translation>共 %1 项</translation>
        </message>
        <message>
            <source>No risks yet</source>
            <translation>还没有隐患</translation>
        </message>
        <message>
            <source>Every hidden risk that a sweep, a drill or a complaint brings to light stands here with its level, with who puts it right until when, and with the proof that it was done.</source>
            <translation>排查、演练或投诉中发现的隐患都登记在这里：等级、由谁在何时之前整改，以及整改到位的佐证。</translation>
        </message>
        <message>
            <source>Report the first risk</source>
            <translation>上报第一项隐患</translation>
        </message>
        <message>
            <source>%1 risks written to %2</source>
            <translation>已将%1项隐患写入%2</translation>
        </message>
        <message>
            <source>Not written off</source>
            <translation>未销号</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Extension to decide</source>
            <translation>延期待审批</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>隐患台账</translation>
        </message>
        <message>
            <source>Department, category</source>
            <translation>科室、类别</translation>
        </message>
        <message>
            <source>%1 clusters</source>
            <translation>共 %1 组</translation>
        </message>
        <message>
            <source>No clusters</source>
            <translation>没有投诉聚集</translation>
        </message>
        <message>
            <source>When several matters of one department and one category come close together, they stand here, to be judged whether a risk is behind them.</source>
            <translation>同一科室、同一类别的事项在短期内多次发生时，会列在这里，研判背后是否存在隐患。</translation>
        </message>
        <message>
            <source>Judged before</source>
            <translation>已研判</translation>
        </message>
        <message>
            <source>What is a cluster…</source>
            <translation>聚集规则…</translation>
        </message>
        <message>
            <source>So many matters within so many days</source>
            <translation>多少天内达到多少件</translation>
        </message>
        <message>
            <source>Complaint clusters</source>
            <translation>投诉聚集</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>登记决策</translation>
        </message>
        <message>
            <source>Enter a major decision to be assessed (Ctrl+N)</source>
            <translation>登记待评估的重大决策（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, decision, unit</source>
            <translation>编号、事项、单位</translation>
        </message>
        <message>
            <source>%1 decisions</source>
            <translation>共 %1 项</translation>
        </message>
        <message>
            <source>No major decisions yet</source>
            <translation>还没有重大决策</translation>
        </message>
        <message>
            <source>Before a major decision is taken, its risk to stability is assessed here: whether it is lawful, reasonable, feasible and under control, and what was said of it.</source>
            <translation>重大决策作出前，在这里评估社会稳定风险：是否合法、合理、可行、可控，以及征求到的意见。</translation>
        </message>
        <message>
            <source>Enter a decision</source>
            <translation>登记决策事项</translation>
        </message>
        <message>
            <source>%1 decisions written to %2</source>
            <translation>已将%1项决策写入%2</translation>
        </message>
        <message>
            <source>To be assessed now</source>
            <translation>近期须评估</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>评估结论</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>评估日期</translation>
        </message>
        <message>
            <source>Stability assessments</source>
            <translation>重大决策稳评</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>风险矩阵</translation>
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
            <translation>医院隐患台账；Alt+1、Alt+2……在本页各部分之间切换。
隐患台账：Ctrl+N上报隐患，填写地点、内容、可能性和影响程度，等级随即算出。详情上方的按钮是当前可办的步骤：交办（五落实）、整改（附佐证）、由第二人复核、销号。“导入…”导入原有台账，先看后入。
较大及以上风险须落实资金、预案、包案领导、工作班子和工作方案后方可交办。
督办通知书：针对逾期的隐患、事项或缺报的排查表；应督办的列在列表上方。首次、再次、通报：时限已过即可出具下一步。步骤为签收、填写回执、审核回执、办结。“时限与用语…”设定新通知书的默认内容。
排查：日历显示各网格各周的报送情况；单击空缺或按回车即开始补报，“未发现问题，报零报告”一键完成。发现的问题可一步列入台账。月报和紧急报告在列表上方开始；网格和排查内容也在此设置。
投诉聚集：同一科室、同一类别、时间相近的事项；列为隐患，或者说明理由后搁置。
稳评：重大决策在决策前的社会稳定风险评估。
风险矩阵：可能性与影响程度的图示；方向键移动，回车打开该格的隐患。
Ctrl+P打印详情中的内容：销号表、督办通知书及回执、周排查表、月报表、紧急情况报告、稳评表。
“隐患”旁的数字是逾期隐患、逾期未回复的督办通知和缺报的排查表的合计。
表单中回车到下一项，Ctrl+S保存，Esc离开；已填内容会保留，断电不丢失。
黄色提示在保存前显示一次；再次保存即按原样保存。</translation>
        </message>
        <message>
            <source>Import a hidden-risk register (.xlsx, .csv)</source>
            <translation>导入隐患台账（.xlsx、.csv）</translation>
        </message>
        <message>
            <source>Criteria…</source>
            <translation>评估标准…</translation>
        </message>
        <message>
            <source>What decisions are assessed by: in the settings</source>
            <translation>在设置中调整评估内容和分值</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskPhotos</name>
        <message>
            <source>As it was found</source>
            <translation>整改前</translation>
        </message>
        <message>
            <source>No photos or papers of the risk yet.</source>
            <translation>尚无隐患照片或材料。</translation>
        </message>
        <message>
            <source>After the rectification (evidence)</source>
            <translation>整改后（佐证）</translation>
        </message>
        <message>
            <source>No evidence yet: it is written off with photos or papers of the rectification.</source>
            <translation>尚无佐证：销号须有整改照片或材料。</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存一份…</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskSourcePane</name>
        <message>
            <source>Take it up as a hidden risk…</source>
            <translation>列为隐患…</translation>
        </message>
    </context>
    <context>
        <name>anhe::RiskSteps</name>
        <message>
            <source>Rectified: %1</source>
            <translation>整改完成：%1</translation>
        </message>
        <message>
            <source>Record the rectification</source>
            <translation>登记整改</translation>
        </message>
        <message>
            <source>Without photos or papers it cannot be written off later; they may also be added then.</source>
            <translation>没有照片或材料将不能销号；也可以在销号时补充。</translation>
        </message>
        <message>
            <source>%1 is rectified; a second person verifies it</source>
            <translation>%1已整改完成，请由第二人复核</translation>
        </message>
        <message>
            <source>Verify: %1</source>
            <translation>复核：%1</translation>
        </message>
        <message>
            <source>Record the verification</source>
            <translation>登记复核</translation>
        </message>
        <message>
            <source>Rectified by %1, responsible %2: a second person verifies it.</source>
            <translation>整改人%1，整改责任人%2：须由第二人复核。</translation>
        </message>
        <message>
            <source>it is put right</source>
            <translation>整改到位</translation>
        </message>
        <message>
            <source>not yet: back to rectifying</source>
            <translation>未到位，退回整改</translation>
        </message>
        <message>
            <source>%1 is verified</source>
            <translation>%1已复核</translation>
        </message>
        <message>
            <source>%1 goes back to rectifying</source>
            <translation>%1退回整改</translation>
        </message>
        <message>
            <source>Write off: %1</source>
            <translation>销号：%1</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>销号</translation>
        </message>
        <message>
            <source>Evidence attached: %1</source>
            <translation>已附佐证：%1份</translation>
        </message>
        <message>
            <source>No evidence is attached yet: choose it here, or say where it is kept.</source>
            <translation>尚未附佐证：请在此选择文件，或者写明存放处。</translation>
        </message>
        <message>
            <source>%1 is written off</source>
            <translation>%1已销号</translation>
        </message>
        <message>
            <source>More time for %1</source>
            <translation>%1延期</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>The present limit is %1; the head decides on a new one.</source>
            <translation>现有时限为%1，新时限由负责人审批。</translation>
        </message>
        <message>
            <source>The head decides on more time for %1</source>
            <translation>%1的延期申请待负责人审批</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>登记审批</translation>
        </message>
        <message>
            <source>%1 asks for a new limit of %2 instead of %3: %4</source>
            <translation>%1申请将时限由%3延至%2：%4</translation>
        </message>
        <message>
            <source>the head consents</source>
            <translation>同意延期</translation>
        </message>
        <message>
            <source>the head refuses</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>The decision on %1 is recorded</source>
            <translation>%1的延期审批已登记</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>交办…</translation>
        </message>
        <message>
            <source>Rectified…</source>
            <translation>整改完成…</translation>
        </message>
        <message>
            <source>Work begun…</source>
            <translation>开始整改…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>复核…</translation>
        </message>
        <message>
            <source>Write off…</source>
            <translation>销号…</translation>
        </message>
        <message>
            <source>Decide on the extension…</source>
            <translation>审批延期…</translation>
        </message>
        <message>
            <source>Ask for more time…</source>
            <translation>申请延期…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Link a matter…</source>
            <translation>关联事项…</translation>
        </message>
        <message>
            <source>A risk behind %1</source>
            <translation>由%1上报隐患</translation>
        </message>
        <message>
            <source>A new risk</source>
            <translation>上报隐患</translation>
        </message>
        <message>
            <source>Report the risk</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>%1 is in the register</source>
            <translation>%1已列入台账</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Five fixings and charge</source>
            <translation>五落实与包案</translation>
        </message>
        <message>
            <source>%1 is amended</source>
            <translation>%1已修改</translation>
        </message>
        <message>
            <source>Assign: %1</source>
            <translation>交办：%1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>交办</translation>
        </message>
        <message>
            <source>Rated %1</source>
            <translation>评级：%1</translation>
        </message>
        <message>
            <source>%1 is assigned</source>
            <translation>%1已交办</translation>
        </message>
        <message>
            <source>Work begun: %1</source>
            <translation>开始整改：%1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>%1 is being rectified</source>
            <translation>%1已开始整改</translation>
        </message>
        <message>
            <source>Link a matter to %1</source>
            <translation>为%1关联事项</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Complaints and disputes behind which this risk stands; each shows it in its own detail.</source>
            <translation>关联与该隐患有关的投诉、纠纷；各事项的详情中会显示该隐患。</translation>
        </message>
        <message>
            <source>The matter is linked to %1</source>
            <translation>事项已关联到%1</translation>
        </message>
    </context>
    <context>
        <name>anhe::RisksPane</name>
        <message>
            <source>No hidden risk is linked to this matter. When something in the hospital let it happen, report it as a risk: it is put right and verified there.</source>
            <translation>没有关联的隐患。如果该事项反映出院内隐患，请上报隐患，在那里整改并复核。</translation>
        </message>
        <message>
            <source>Report a risk…</source>
            <translation>上报隐患…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SafetyPage</name>
        <message>
            <source>Safe hospital</source>
            <translation>平安创建</translation>
        </message>
        <message>
            <source>Four parts; Alt+1 to Alt+4 go between them.
Activities: Ctrl+N begins one of the kind entered last, today; kind, title and persons are enough, Ctrl+S enters it. What was found is written a line each and becomes a hidden risk in one step.
Indicators: the numbers of a quarter that no register holds. Enter goes on, the rate is reckoned; what stands grey is proposed from the last quarter, Space takes it over.
Assessments: the scoring sheet, self-scored and checked; a deduction becomes a hidden risk in one step.
Guards: how many are needed, and which of the three rules decides.
Ctrl+P prints the log of the days shown, the scoring sheet, or the yearly work report.
In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power cut.</source>
            <translation>共四部分，Alt+1至Alt+4切换。
活动：Ctrl+N新建，类别沿用上次，日期为今天；填类别、主题、人数即可，Ctrl+S登记。发现的问题每条一行，一步列为隐患。
指标：各登记簿中没有的季度数字。回车到下一项，比率自动计算；灰色为按上季度建议的数值，按空格采用。
考核：评分表自评、复核；扣分项一步列为隐患。
保安员：应配人数及由哪一条标准决定。
Ctrl+P打印所示期间的台账、评分表或年度工作报告。
表单中回车到下一项，Ctrl+S保存，Esc离开；已填内容会保留，断电不丢失。</translation>
        </message>
        <message>
            <source>Part of the safe-hospital page</source>
            <translation>平安创建页的部分</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>考核评分</translation>
        </message>
        <message>
            <source>Guards</source>
            <translation>保安员</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>新活动</translation>
        </message>
        <message>
            <source>Enter what was held: kind, title, persons (Ctrl+N)</source>
            <translation>登记活动：类别、主题、人数（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, words, place, people, pinyin</source>
            <translation>编号、文字、地点、人员、拼音</translation>
        </message>
        <message>
            <source>%1 activities</source>
            <translation>共%1次活动</translation>
        </message>
        <message>
            <source>Nothing in the log yet</source>
            <translation>台账还是空的</translation>
        </message>
        <message>
            <source>Meetings, training, drills, inspection visits, publicity, duty checks and joint actions with the police stand here; what they find becomes a hidden risk in one step.</source>
            <translation>会议、培训、演练、检查督导、宣传、值班检查和警医联动都登记在此；发现的问题可一步列为隐患。</translation>
        </message>
        <message>
            <source>Enter the first activity</source>
            <translation>登记第一次活动</translation>
        </message>
        <message>
            <source>%1 activities written to %2</source>
            <translation>已将%1次活动写入%2</translation>
        </message>
        <message>
            <source>Import a list of activities (.xlsx, .csv)</source>
            <translation>导入活动台账（.xlsx、.csv）</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>台账…</translation>
        </message>
        <message>
            <source>The log of the days shown, as a paper (Ctrl+P)</source>
            <translation>打印所示期间的台账（Ctrl+P）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Further kind</source>
            <translation>具体类别</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Findings left</source>
            <translation>问题未列隐患</translation>
        </message>
        <message>
            <source>Drills not evaluated</source>
            <translation>演练未评估</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>新考核</translation>
        </message>
        <message>
            <source>Begin a scoring sheet from the office's items (Ctrl+N)</source>
            <translation>按本单位考核项目开始评分（Ctrl+N）</translation>
        </message>
        <message>
            <source>Number, title</source>
            <translation>编号、标题</translation>
        </message>
        <message>
            <source>%1 assessments</source>
            <translation>共%1份评分表</translation>
        </message>
        <message>
            <source>No assessments yet</source>
            <translation>尚无考核</translation>
        </message>
        <message>
            <source>The safe-hospital scoring sheet: five groups of items, scored by the hospital itself and checked; lost points become hidden risks in one step.</source>
            <translation>平安医院考核评分表：五类项目，先自评再复核；扣分项可一步列为隐患。</translation>
        </message>
        <message>
            <source>Begin the first sheet</source>
            <translation>开始第一份评分表</translation>
        </message>
        <message>
            <source>%1 assessments written to %2</source>
            <translation>已将%1份评分表写入%2</translation>
        </message>
        <message>
            <source>Items…</source>
            <translation>考核项目…</translation>
        </message>
        <message>
            <source>The items that new sheets begin from</source>
            <translation>新评分表所用的项目</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>With voided</source>
            <translation>含作废</translation>
        </message>
        <message>
            <source>Export the indicators</source>
            <translation>导出指标</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>%1 numbers written to %2</source>
            <translation>已将%1项数值写入%2</translation>
        </message>
        <message>
            <source>The numbers were not exported</source>
            <translation>指标未导出</translation>
        </message>
        <message>
            <source>Safe-hospital log %1 – %2</source>
            <translation>平安医院建设台账 %1至%2</translation>
        </message>
        <message>
            <source>Safe-hospital work report %1</source>
            <translation>%1年平安医院建设工作报告</translation>
        </message>
        <message>
            <source>The sheet cannot be printed</source>
            <translation>评分表无法打印</translation>
        </message>
    </context>
    <context>
        <name>anhe::SchemeCriterionRows</name>
        <message>
            <source>Add a criterion</source>
            <translation>添加评估内容</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>评估内容</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>%1 points together</source>
            <translation>合计%1分</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScopeRows</name>
        <message>
            <source>Add a time</source>
            <translation>增加一段期间</translation>
        </message>
        <message>
            <source>from the beginning</source>
            <translation>起（留空不限）</translation>
        </message>
        <message>
            <source>without end</source>
            <translation>止（留空不限）</translation>
        </message>
        <message>
            <source>Without a time it is not counted in the coverage rate.</source>
            <translation>没有期间的机构不计入参保率。</translation>
        </message>
        <message>
            <source>From the first to the last day; a blank day leaves that side open.</source>
            <translation>含首尾两日；留空表示该端不限。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoreForm</name>
        <message>
            <source>Scores of %1</source>
            <translation>%1评分</translation>
        </message>
        <message>
            <source>Save the scores</source>
            <translation>保存评分</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>已保存%1</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>The whole sheet</source>
            <translation>全表</translation>
        </message>
        <message>
            <source>%1 (%2 points)</source>
            <translation>%1（%2分）</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1项未评</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoresPane</name>
        <message>
            <source>This number is voided: %1</source>
            <translation>此编号已作废：%1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1项未评</translation>
        </message>
        <message>
            <source>Where points were lost</source>
            <translation>扣分项</translation>
        </message>
        <message>
            <source>−%1 points</source>
            <translation>扣%1分</translation>
        </message>
        <message>
            <source>No points are off.</source>
            <translation>没有扣分。</translation>
        </message>
    </context>
    <context>
        <name>anhe::ScoringDetail</name>
        <message>
            <source>No assessment chosen</source>
            <translation>未选择考核</translation>
        </message>
        <message>
            <source>Choose a scoring sheet in the list to see its scores and where points were lost.</source>
            <translation>在列表中选择评分表，查看得分和扣分。</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>No files yet: the proofs of the scores and the signed sheet are kept here.</source>
            <translation>尚无文件：评分佐证材料和签字的评分表保存在此。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Score…</source>
            <translation>评分…</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>打印评分表</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>%1 lines open</source>
            <translation>%1项未评</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已复核</translation>
        </message>
        <message>
            <source>Self-scored</source>
            <translation>已自评</translation>
        </message>
        <message>
            <source>A new assessment</source>
            <translation>新考核</translation>
        </message>
        <message>
            <source>Begin the sheet</source>
            <translation>开始评分</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>The sheet is copied from the office's list of items; it stays as it is when that list is changed later.</source>
            <translation>评分表按本单位的考核项目生成；以后修改项目，不影响已生成的评分表。</translation>
        </message>
        <message>
            <source>%1 is begun</source>
            <translation>%1已建立</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the list as voided, with the reason. It cannot be used again.</source>
            <translation>%1将连同原因留在列表中并标为作废，不再使用。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::SealForm</name>
        <message>
            <source>The record is not finished; sealed in parts</source>
            <translation>病历尚未完成，分段封存</translation>
        </message>
        <message>
            <source>What</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Sealed at</source>
            <translation>封存时间</translation>
        </message>
        <message>
            <source>Original or copy</source>
            <translation>原件或复印件</translation>
        </message>
        <message>
            <source>Sealing list</source>
            <translation>封存清单</translation>
        </message>
        <message>
            <source>one thing a line, with pages or pieces</source>
            <translation>每行一项，写明页数或件数</translation>
        </message>
        <message>
            <source>For the hospital</source>
            <translation>医方人员</translation>
        </message>
        <message>
            <source>For the patient's side</source>
            <translation>患方人员</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>见证人</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>保管地点</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Testing body chosen jointly</source>
            <translation>共同选定的检验机构</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
    </context>
    <context>
        <name>anhe::SealOpeningForm</name>
        <message>
            <source>Both sides are present</source>
            <translation>双方在场</translation>
        </message>
        <message>
            <source>Sealed again afterwards</source>
            <translation>启封后重新封存</translation>
        </message>
        <message>
            <source>Opened at</source>
            <translation>启封时间</translation>
        </message>
        <message>
            <source>For the hospital</source>
            <translation>医方人员</translation>
        </message>
        <message>
            <source>For the patient's side</source>
            <translation>患方人员</translation>
        </message>
        <message>
            <source>Ground for opening</source>
            <translation>启封理由</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>启封</translation>
        </message>
    </context>
    <context>
        <name>anhe::SentenceRow</name>
        <message>
            <source>Put this sentence back</source>
            <translation>恢复这句</translation>
        </message>
        <message>
            <source>Leave this sentence out</source>
            <translation>略去这句</translation>
        </message>
    </context>
    <context>
        <name>anhe::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>设置项目</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>医院信息</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>投诉分类</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限规则</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>工作日历</translation>
        </message>
        <message>
            <source>Major disputes</source>
            <translation>重大医疗纠纷</translation>
        </message>
        <message>
            <source>Private settlement</source>
            <translation>自行协商限额</translation>
        </message>
        <message>
            <source>Form templates</source>
            <translation>文书模板</translation>
        </message>
        <message>
            <source>Fonts on paper</source>
            <translation>文书字体</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Ledger file</source>
            <translation>台账文件</translation>
        </message>
        <message>
            <source>What belongs to the office: hospital, departments, staff, categories, deadlines, working days, kinds and levels of hidden risks, templates and fonts. They are kept in the ledger with their history.

What a complaint cluster is, the limits and texts of supervision notices, the grid and the lines of the weekly sheet are set on the page of risks, above their own lists.

Name, language and letter size belong to this desk alone.</source>
            <translation>本单位的各项设置：医院信息、科室、人员、分类、期限、工作日历、隐患类别和等级、模板和字体，都保存在台账里并留有修改历史。

投诉聚集的条件、督办通知书的时限和文字、网格和周排查内容，在隐患页面各自列表的上方设置。

姓名、语言和字号只属于本机。</translation>
        </message>
        <message>
            <source>Kinds of risks</source>
            <translation>隐患类别</translation>
        </message>
        <message>
            <source>Levels of risks</source>
            <translation>隐患等级</translation>
        </message>
        <message>
            <source>Stability criteria</source>
            <translation>稳评标准</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was typed under “%1” has not been saved.</source>
            <translation>“%1”中填写的内容尚未保存。</translation>
        </message>
        <message>
            <source>”, “</source>
            <comment>between titles in quotation marks</comment>
            <translation>”、“</translation>
        </message>
    </context>
    <context>
        <name>anhe::SettlementPane</name>
        <message>
            <source>Agreement, payments, judicial confirmation and call-backs stand here once the referral is concluded with an agreement or a judgment.</source>
            <translation>以协议或判决结案后，协议、付款、司法确认和回访显示在这里。</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>not yet: a signature or the stamp is missing</source>
            <translation>尚未生效：缺签字或盖章</translation>
        </message>
        <message>
            <source>%1 yuan (%2)</source>
            <translation>%1 元（%2）</translation>
        </message>
        <message>
            <source>Amend the agreement…</source>
            <translation>修改协议…</translation>
        </message>
        <message>
            <source>Payments: %1 yuan paid, %2 yuan owed</source>
            <translation>付款：已付 %1 元，待付 %2 元</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤销…</translation>
        </message>
        <message>
            <source>Paid…</source>
            <translation>付款…</translation>
        </message>
        <message>
            <source>Plan what is owed anew…</source>
            <translation>调整付款计划…</translation>
        </message>
        <message>
            <source>Take a payment back</source>
            <translation>撤销付款</translation>
        </message>
        <message>
            <source>The payment of %1 yuan becomes owed again. Why?</source>
            <translation>这笔 %1 元将重新记为待付，请说明原因。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1 yuan are owed again</source>
            <translation>%1 元重新记为待付</translation>
        </message>
        <message>
            <source>Confirmation…</source>
            <translation>司法确认…</translation>
        </message>
        <message>
            <source>hidden risk: %1</source>
            <translation>遗留隐患：%1</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>计划于%1回访</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Held…</source>
            <translation>记录回访…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>取消…</translation>
        </message>
        <message>
            <source>Another call-back…</source>
            <translation>再次回访…</translation>
        </message>
        <message>
            <source>Drop a call-back</source>
            <translation>取消回访</translation>
        </message>
        <message>
            <source>The call-back planned for %1 is taken out. Why?</source>
            <translation>将取消计划于%1的回访，请说明原因。</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>取消回访</translation>
        </message>
        <message>
            <source>The call-back is taken out</source>
            <translation>回访已取消</translation>
        </message>
        <message>
            <source>Call-back…</source>
            <translation>回访…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SheetPreview</name>
        <message>
            <source>First rows of the file</source>
            <translation>文件的前几行</translation>
        </message>
    </context>
    <context>
        <name>anhe::StabilityPanel</name>
        <message>
            <source>Criteria of stability assessments</source>
            <translation>社会稳定风险评估标准</translation>
        </message>
        <message>
            <source>What a major decision is assessed by before it is taken. The scores suggest a level; the assessors judge.</source>
            <translation>重大决策作出前据此评估。得分提示风险等级，由评估人员判定。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The usual values</source>
            <translation>恢复常用值</translation>
        </message>
        <message>
            <source>Fills in the usual criteria and shares; they count once they are saved</source>
            <translation>填入常用的评估内容和比例；保存后生效</translation>
        </message>
        <message>
            <source>Criteria and their points</source>
            <translation>评估内容和分值</translation>
        </message>
        <message>
            <source>Low risk from (% of the points)</source>
            <translation>低风险：得分率不低于（%）</translation>
        </message>
        <message>
            <source>Medium risk from (% of the points)</source>
            <translation>中风险：得分率不低于（%）</translation>
        </message>
        <message>
            <source>Nothing recorded changes: decisions that are entered keep their criteria, scores and level.</source>
            <translation>已登记的内容不变：已登记的决策事项保留原有的评估内容、得分和等级。</translation>
        </message>
        <message>
            <source>The criteria of stability assessments are saved.</source>
            <translation>稳评标准已保存。</translation>
        </message>
    </context>
    <context>
        <name>anhe::StaffPanel</name>
        <message>
            <source>New member of staff</source>
            <translation>新增人员</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>People who receive and handle matters, and those whom complaints concern. Nobody has to stand here: a name can be typed anywhere.</source>
            <translation>接待、承办人员以及投诉涉及的人员。不登记也可以，各处都能直接填写姓名。</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>职务职称</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
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
        <name>anhe::StepForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not done yet: please look at the fields marked in red.</source>
            <translation>尚未办理：请查看标红的栏目。</translation>
        </message>
        <message>
            <source>Please read the remarks. Press “%1” once more to keep it as it is.</source>
            <translation>请看提示；确认无误，再按一次“%1”即保存。</translation>
        </message>
        <message>
            <source>Not saved yet: please look at the fields marked in red.</source>
            <translation>尚未保存：请查看标红的栏目。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::StepPlace</name>
        <message>
            <source>Leave this step?</source>
            <translation>离开此步骤？</translation>
        </message>
        <message>
            <source>What was typed here is not saved.</source>
            <translation>此处填写的内容尚未保存。</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>放弃填写</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Begun and not finished: %1.</source>
            <translation>尚未办完：%1。</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepCalendar</name>
        <message>
            <source>Gap calendar</source>
            <translation>排查日历</translation>
        </message>
        <message>
            <source>Click a grid cell to amend it</source>
            <translation>点击网格可以修改</translation>
        </message>
        <message>
            <source>Thirteen weeks earlier</source>
            <translation>往前十三周</translation>
        </message>
        <message>
            <source>Thirteen weeks later</source>
            <translation>往后十三周</translation>
        </message>
        <message>
            <source>No grid cells yet</source>
            <translation>还没有划分网格</translation>
        </message>
        <message>
            <source>Divide the hospital into grid cells or departments, each with somebody responsible. From then on every week expects a sheet of each, and gaps are seen here.</source>
            <translation>把全院划分为网格或科室，各有责任人。此后每个网格每周报送一份排查表，缺报在这里一目了然。</translation>
        </message>
        <message>
            <source>Add the first grid cell</source>
            <translation>添加第一个网格</translation>
        </message>
        <message>
            <source>%1 weekly sheets missing</source>
            <translation>缺报周排查表%1份</translation>
        </message>
        <message>
            <source>No weekly sheet missing</source>
            <translation>周排查无缺报</translation>
        </message>
        <message>
            <source>Monthly returns:</source>
            <translation>月报表：</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepDetail</name>
        <message>
            <source>No sheet chosen</source>
            <translation>未选择排查表</translation>
        </message>
        <message>
            <source>Choose a week of a grid cell in the calendar or a sheet in the list. A week without a sheet begins the one that is missing.</source>
            <translation>在日历中选择网格的某一周，或者在列表中选择一份排查表。没有排查表的周，点开即可补报。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>No files yet: the signed sheet and photos are kept here.</source>
            <translation>还没有文件。签字的排查表和照片存放在这里。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>签字…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Void the number…</source>
            <translation>作废编号…</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <source>%1 stays in the register as voided. Please give the reason.</source>
            <translation>%1将以作废状态留在台账中，请说明原因。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is voided</source>
            <translation>%1已作废</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepFindingRows</name>
        <message>
            <source>Add a finding</source>
            <translation>添加一项问题</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的问题和隐患</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepLineRows</name>
        <message>
            <source>Add a line</source>
            <translation>新增一条</translation>
        </message>
        <message>
            <source>What is to be looked at</source>
            <translation>排查内容</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepOverview</name>
        <message>
            <source>not signed yet; until then it counts as missing</source>
            <translation>未签字，签字前按缺报统计</translation>
        </message>
        <message>
            <source>Nothing was found: a zero report.</source>
            <translation>未发现问题，零报告。</translation>
        </message>
        <message>
            <source>Take up as a risk</source>
            <translation>列入隐患台账</translation>
        </message>
        <message>
            <source>Enters it in the register of hidden risks, to be rated and assigned there</source>
            <translation>列入隐患台账，再评级、交办</translation>
        </message>
        <message>
            <source>Entered as %1; rate and assign it there</source>
            <translation>已列入台账：%1，请在台账中评级、交办</translation>
        </message>
        <message>
            <source>The month by the registers</source>
            <translation>本月台账数据</translation>
        </message>
        <message>
            <source>Risks open before the month</source>
            <translation>月初未销号</translation>
        </message>
        <message>
            <source>Found in the month</source>
            <translation>本月新发现</translation>
        </message>
        <message>
            <source>Written off in the month</source>
            <translation>本月销号</translation>
        </message>
        <message>
            <source>Open after the month</source>
            <translation>月末未销号</translation>
        </message>
        <message>
            <source>Rectifications overdue</source>
            <translation>超期未整改</translation>
        </message>
        <message>
            <source>Weekly sheets handed in</source>
            <translation>周排查已报</translation>
        </message>
        <message>
            <source>%1, of them %2 zero reports</source>
            <translation>%1份，其中零报告%2份</translation>
        </message>
        <message>
            <source>Weekly sheets missing</source>
            <translation>周排查缺报</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepPart</name>
        <message>
            <source>Calendar</source>
            <translation>排查日历</translation>
        </message>
        <message>
            <source>Weeks without a sheet at a glance</source>
            <translation>缺报的周一目了然</translation>
        </message>
        <message>
            <source>Monthly return…</source>
            <translation>月报表…</translation>
        </message>
        <message>
            <source>Enter the return of the last month</source>
            <translation>登记月报表</translation>
        </message>
        <message>
            <source>Urgent report…</source>
            <translation>紧急报告…</translation>
        </message>
        <message>
            <source>Report at once what cannot wait for the week's end</source>
            <translation>情况紧急，立即报告</translation>
        </message>
        <message>
            <source>Grid and lines</source>
            <translation>网格与排查内容</translation>
        </message>
        <message>
            <source>New grid cell…</source>
            <translation>新网格…</translation>
        </message>
        <message>
            <source>Lines of the weekly sheet…</source>
            <translation>周排查内容…</translation>
        </message>
        <message>
            <source>Print a blank weekly sheet…</source>
            <translation>打印空白周排查表…</translation>
        </message>
        <message>
            <source>Print a blank urgent report…</source>
            <translation>打印空白紧急情况报告…</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepSteps</name>
        <message>
            <source>Monthly return of %1</source>
            <translation>%1月报表</translation>
        </message>
        <message>
            <source>An urgent report</source>
            <translation>紧急情况报告</translation>
        </message>
        <message>
            <source>Weekly sheet: %1</source>
            <translation>周排查表：%1</translation>
        </message>
        <message>
            <source>A weekly sheet</source>
            <translation>周排查表</translation>
        </message>
        <message>
            <source>Enter the sheet</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Nothing found: zero report</source>
            <translation>未发现问题，报零报告</translation>
        </message>
        <message>
            <source>Ticks every line as fine, signs for who swept and enters the sheet</source>
            <translation>各项均记为正常，由排查人签字并登记</translation>
        </message>
        <message>
            <source>Issue a notice…</source>
            <translation>发督办通知书…</translation>
        </message>
        <message>
            <source>This sheet is overdue: write a supervision notice to who owes it</source>
            <translation>该周排查表缺报：向责任单位发督办通知书</translation>
        </message>
        <message>
            <source>%1 is entered as a zero report</source>
            <translation>%1已登记（零报告）</translation>
        </message>
        <message>
            <source>%1 is entered</source>
            <translation>%1 已登记</translation>
        </message>
        <message>
            <source>Amend: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>已保存%1</translation>
        </message>
        <message>
            <source>%1 is signed</source>
            <translation>%1签字</translation>
        </message>
        <message>
            <source>Grid cell: %1</source>
            <translation>网格：%1</translation>
        </message>
        <message>
            <source>A new grid cell</source>
            <translation>新网格</translation>
        </message>
        <message>
            <source>A sheet is expected from the week of this day on</source>
            <translation>自该日所在周起每周报送</translation>
        </message>
        <message>
            <source>Blank while the cell exists</source>
            <translation>网格在用时不填</translation>
        </message>
        <message>
            <source>The grid cell %1 is saved</source>
            <translation>网格%1已保存</translation>
        </message>
        <message>
            <source>What a weekly sheet asks</source>
            <translation>周排查内容</translation>
        </message>
        <message>
            <source>New sheets ask these lines; sheets that are entered already keep their own.</source>
            <translation>新排查表按此内容排查；已登记的排查表不变。</translation>
        </message>
        <message>
            <source>The lines of the weekly sheet are saved</source>
            <translation>周排查内容已保存</translation>
        </message>
    </context>
    <context>
        <name>anhe::SweepTicks</name>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>found</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>%1 of %2 not looked at. 1 or Space: fine, 2: found, 0: back</source>
            <translation>还有%1项未查（共%2项）。按1或空格＝正常，2＝有问题，0＝撤销</translation>
        </message>
        <message>
            <source>All %1 looked at, something found in %2</source>
            <translation>%1项已查，有问题%2项</translation>
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
        <name>anhe::TemplatesPanel</name>
        <message>
            <source>Form templates</source>
            <translation>文书模板</translation>
        </message>
        <message>
            <source>A Word file (.docx) of your own can stand in place of a built-in form. Places like {{投诉人姓名}} are filled in. The file is kept inside the ledger and goes with it.</source>
            <translation>可以用本单位的 Word 文件（.docx）代替内置文书，其中 {{投诉人姓名}} 这样的位置会自动填写。文件保存在台账里，随台账走。</translation>
        </message>
        <message>
            <source>Use a Word file…</source>
            <translation>使用 Word 文件…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存一份…</translation>
        </message>
        <message>
            <source>Use the built-in form again</source>
            <translation>恢复内置文书</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Own file</source>
            <translation>本单位文件</translation>
        </message>
        <message>
            <source>Places found in the file</source>
            <translation>文件中的填写位置</translation>
        </message>
        <message>
            <source>built-in</source>
            <translation>内置</translation>
        </message>
        <message>
            <source>Places found in the file:</source>
            <translation>文件中的填写位置：</translation>
        </message>
        <message>
            <source>The built-in form is used.</source>
            <translation>使用内置文书。</translation>
        </message>
        <message>
            <source>There is no place to be filled in this file; it is printed as it stands.</source>
            <translation>这个文件中没有填写位置，将原样打印。</translation>
        </message>
        <message>
            <source>Use a Word file</source>
            <translation>使用 Word 文件</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word 文件 (*.docx)</translation>
        </message>
        <message>
            <source>%1 is used from now on.</source>
            <translation>今后使用 %1。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存一份</translation>
        </message>
        <message>
            <source>The copy is saved.</source>
            <translation>副本已保存。</translation>
        </message>
        <message>
            <source>The built-in form is used again.</source>
            <translation>已恢复内置文书。</translation>
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
        <name>anhe::TimelinePane</name>
        <message>
            <source>What</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>承诺期限</translation>
        </message>
        <message>
            <source>Promised to</source>
            <translation>承诺对象</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>办理内容</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>保存记录</translation>
        </message>
        <message>
            <source>Entry amended</source>
            <translation>办理记录已修改</translation>
        </message>
        <message>
            <source>Entry added to %1</source>
            <translation>已为%1添加办理记录</translation>
        </message>
        <message>
            <source>The promise is kept</source>
            <translation>承诺已兑现</translation>
        </message>
        <message>
            <source>Nothing has been noted yet. Each contact, visit, promise and decision belongs here.</source>
            <translation>还没有办理记录。联系、来访、承诺和决定都记在这里。</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Amend</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1，%2前</translation>
        </message>
        <message>
            <source>Kept today</source>
            <translation>今日已兑现</translation>
        </message>
        <message>
            <source>Another entry is being amended: save it or press Cancel first.</source>
            <translation>正在编辑另一条记录，请先保存或点“取消”。</translation>
        </message>
    </context>
    <context>
        <name>anhe::TodayModel</name>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>查看全部 %1 项</translation>
        </message>
        <message>
            <source>Show all %1 matters</source>
            <translation>查看全部 %1 件投诉纠纷</translation>
        </message>
        <message>
            <source>Show all %1 referrals</source>
            <translation>查看全部 %1 件移送</translation>
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
        <name>anhe::UnfinishedStrip</name>
        <message>
            <source>Begun and not finished:</source>
            <translation>尚未办完：</translation>
        </message>
    </context>
    <context>
        <name>anhe::YearView</name>
        <message>
            <source>off</source>
            <translation>休</translation>
        </message>
        <message>
            <source>on</source>
            <translation>班</translation>
        </message>
        <message>
            <source>Calendar of %1</source>
            <translation>%1 年日历</translation>
        </message>
        <message>
            <source>%1: working day</source>
            <translation>%1：工作日</translation>
        </message>
        <message>
            <source>%1: weekend</source>
            <translation>%1：周末</translation>
        </message>
        <message>
            <source>%1: day off</source>
            <translation>%1：放假</translation>
        </message>
        <message>
            <source>%1: day off, %2</source>
            <translation>%1：放假（%2）</translation>
        </message>
        <message>
            <source>%1: weekend day worked for a holiday</source>
            <translation>%1：调休上班</translation>
        </message>
        <message>
            <source>%1: the office is closed (%2)</source>
            <translation>%1：本单位休息（%2）</translation>
        </message>
        <message>
            <source>%1: the office works (%2)</source>
            <translation>%1：本单位上班（%2）</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>“%1” was not understood.</source>
            <translation>不明白“%1”是什么意思。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>--%1 is missing.</source>
            <translation>缺少 --%1。</translation>
        </message>
        <message>
            <source>--%1 needs a day like 2026-02-09, not “%2”.</source>
            <translation>--%1 应为 2026-02-09 这样的日期，而不是“%2”。</translation>
        </message>
        <message>
            <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
            <translation>--%1 应为 %2 到 %3 之间的整数，而不是“%4”。</translation>
        </message>
        <message>
            <source>--%1 is one of %2, not “%3”.</source>
            <translation>--%1 只能是 %2 之一，而不是“%3”。</translation>
        </message>
        <message>
            <source>Written and proved whole: %1 (%2)</source>
            <translation>已写入并核验完好：%1（%2）</translation>
        </message>
        <message>
            <source>It holds: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>The ledger that stood there was kept as %1</source>
            <translation>原有台账已另存为 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>完好</translation>
        </message>
        <message>
            <source>NOT WHOLE</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>数据合计：%1</translation>
        </message>
        <message>
            <source>There is no command “%1”; “anhe help” names them.</source>
            <translation>没有“%1”这个命令；“anhe help”列出全部命令。</translation>
        </message>
        <message>
            <source>Usage: anhe help [COMMAND]</source>
            <translation>用法：anhe help [COMMAND]</translation>
        </message>
        <message>
            <source>Usage: anhe [LEDGER] or anhe COMMAND …</source>
            <translation>用法：anhe [LEDGER] 或 anhe COMMAND …</translation>
        </message>
        <message>
            <source>Makes a new, empty ledger.</source>
            <translation>新建一个空台账。</translation>
        </message>
        <message>
            <source>the hospital's name, as its papers write it</source>
            <translation>医院全称，与公文上一致</translation>
        </message>
        <message>
            <source>Makes a ledger filled with an invented hospital's matters, to look at and to practise with.</source>
            <translation>生成一个虚构医院的示例台账，供试用和练习。</translation>
        </message>
        <message>
            <source>how many matters, 1 to 5000000</source>
            <translation>事项件数，1 到 5000000</translation>
        </message>
        <message>
            <source>the same seed and day make the same ledger; 1 when not given</source>
            <translation>种子和截止日相同，生成的台账相同；不写为 1</translation>
        </message>
        <message>
            <source>the last day; today when not given</source>
            <translation>截止日；不写为今天</translation>
        </message>
        <message>
            <source>a column mapping kept in the ledger; guessed from the headings when not given</source>
            <translation>台账中保存的列对应方案；不写则按表头推断</translation>
        </message>
        <message>
            <source>tells what would happen and keeps nothing</source>
            <translation>只说明结果，不保存</translation>
        </message>
        <message>
            <source>the sheet to read; the first that fits when not given</source>
            <translation>要读取的工作表；不写则取第一个合适的</translation>
        </message>
        <message>
            <source>what the rows are where the list does not say: complaint, dispute or petition</source>
            <translation>表中没有写明时各行的类别：complaint 投诉、dispute 医疗纠纷、petition 信访事项</translation>
        </message>
        <message>
            <source>how they came where the list does not say, e.g. online or letter</source>
            <translation>表中没有写明时的来源渠道，如 online、letter</translation>
        </message>
        <message>
            <source>Lists a register, newest first.</source>
            <translation>列出一个登记册，最新的在前。</translation>
        </message>
        <message>
            <source>number, name, pinyin initials, phone or words of the text</source>
            <translation>编号、姓名、拼音首字母、电话或正文中的词</translation>
        </message>
        <message>
            <source>csv (when not given) or json</source>
            <translation>csv（不写时）或 json</translation>
        </message>
        <message>
            <source>Writes the quarterly stability analysis report, or its figures, or both.</source>
            <translation>生成季度社会稳定分析研判报告，或输出其指标，或两者都要。</translation>
        </message>
        <message>
            <source>the quarter, like 2026Q3</source>
            <translation>季度，如 2026Q3</translation>
        </message>
        <message>
            <source>the paper to write, .pdf or .docx</source>
            <translation>要写入的文件，.pdf 或 .docx</translation>
        </message>
        <message>
            <source>prints every figure with its definition</source>
            <translation>输出每个指标及其口径</translation>
        </message>
        <message>
            <source>the day the figures are judged on; today when not given</source>
            <translation>统计截止日；不写为今天</translation>
        </message>
        <message>
            <source>Writes a form of a matter, or a blank one; --list names the forms.</source>
            <translation>输出一个事项的文书，或者空白表；--list 列出全部文书。</translation>
        </message>
        <message>
            <source>the matter's number, e.g. 投诉 2026-0001</source>
            <translation>事项编号，如 投诉 2026-0001</translation>
        </message>
        <message>
            <source>the form's name, as --list tells it</source>
            <translation>文书名称，见 --list</translation>
        </message>
        <message>
            <source>a form to fill by hand, without a matter</source>
            <translation>不带事项的空白表</translation>
        </message>
        <message>
            <source>names the forms, one a line</source>
            <translation>逐行列出全部文书</translation>
        </message>
        <message>
            <source>Copies a ledger, also one in use, and counts what the copy holds.</source>
            <translation>备份台账（使用中也可），并清点备份内容。</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>要写入的文件</translation>
        </message>
        <message>
            <source>Makes a ledger of a backup; a ledger that stands there already is kept beside it.</source>
            <translation>由备份恢复台账；原处已有的台账另存在旁边。</translation>
        </message>
        <message>
            <source>the ledger to write</source>
            <translation>要写入的台账</translation>
        </message>
        <message>
            <source>Usage: anhe %1 %2</source>
            <translation>用法：anhe %1 %2</translation>
        </message>
        <message>
            <source>Reckons the last day of a limit and says why.</source>
            <translation>推算期限的最后一日并说明理由。</translation>
        </message>
        <message>
            <source>%1 of %2 matters</source>
            <translation>事项 %1 / %2</translation>
        </message>
        <message>
            <source>An example ledger of %1 matters was made: %2</source>
            <translation>已生成含 %1 件事项的示例台账：%2</translation>
        </message>
        <message>
            <source>%1 has no sheet “%2”; it has %3.</source>
            <translation>%1 中没有工作表“%2”，有：%3。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>This ledger keeps no column mappings.</source>
            <translation>这个台账没有保存过列对应方案。</translation>
        </message>
        <message>
            <source>This ledger keeps no column mapping “%1”; it keeps %2.</source>
            <translation>这个台账没有名为“%1”的列对应方案，有：%2。</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>未收</translation>
        </message>
        <message>
            <source>Read %1, new %2, repeated %3, refused %4</source>
            <translation>读取 %1 行，新增 %2，重复 %3，未收 %4</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message>
            <source>Nothing was kept: this was a dry run.</source>
            <translation>仅为试导入，没有保存任何内容。</translation>
        </message>
        <message>
            <source>The ledger of %1 was made: %2</source>
            <translation>已新建%1的台账：%2</translation>
        </message>
        <message>
            <source>--output ends in .pdf or .docx, not “%1”.</source>
            <translation>--output 应以 .pdf 或 .docx 结尾，而不是“%1”。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>--quarter needs a quarter like 2026Q3, not “%1”.</source>
            <translation>--quarter 应为 2026Q3 这样的季度，而不是“%1”。</translation>
        </message>
        <message>
            <source>Note, %1: %2</source>
            <translation>提示（%1）：%2</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>timeline entries</source>
            <translation>办理记录</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>调解移交</translation>
        </message>
        <message>
            <source>pauses of referrals</source>
            <translation>调解暂停</translation>
        </message>
        <message>
            <source>agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>items of agreements</source>
            <translation>协议赔偿项目</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>支付</translation>
        </message>
        <message>
            <source>judicial confirmations</source>
            <translation>司法确认</translation>
        </message>
        <message>
            <source>call-backs</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>seals</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>openings of seals</source>
            <translation>启封</translation>
        </message>
        <message>
            <source>autopsies</source>
            <translation>尸检</translation>
        </message>
        <message>
            <source>lines of material lists</source>
            <translation>材料清单条目</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>pieces of attachments</source>
            <translation>附件分块</translation>
        </message>
        <message>
            <source>departments</source>
            <translation>科室</translation>
        </message>
        <message>
            <source>members of staff</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>imports</source>
            <translation>导入批次</translation>
        </message>
        <message>
            <source>lines of history</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>end of the history</source>
            <translation>历史链尾</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There is no form “%1”; “anhe form --list” names them.</source>
            <translation>没有文书“%1”；“anhe form --list”列出全部文书。</translation>
        </message>
        <message>
            <source>There is no matter “%1” in this ledger.</source>
            <translation>本台账中没有事项“%1”。</translation>
        </message>
        <message>
            <source>The ledger does not hold yet what the form “%1” is about; --blank prints it to be filled by hand.</source>
            <translation>台账中还没有文书“%1”所需的记录；可用 --blank 输出空白表手工填写。</translation>
        </message>
        <message>
            <source>Not filled in yet: %1</source>
            <translation>尚未填写：%1</translation>
        </message>
        <message>
            <source>Places of the template that nothing is known for: %1</source>
            <translation>模板中没有对应内容的位置：%1</translation>
        </message>
        <message>
            <source>%1 exists already and was not touched.</source>
            <translation>%1 已存在，未作改动。</translation>
        </message>
        <message>
            <source>A PDF shows the built-in form; your office's own Word file of “%1” is filled when --output ends in .docx.</source>
            <translation>PDF 采用系统内置格式；本单位自有的“%1”Word 模板仅在 --output 以 .docx 结尾时填写。</translation>
        </message>
        <message>
            <source>Submitted on %1 by %2; figures and words are those of that day, as of %3.</source>
            <translation>该报告已于%1由%2报送；以下数据和文字为报送当日所载，统计截至%3。</translation>
        </message>
        <message>
            <source>Counted today, these differ:</source>
            <translation>今日重新统计，下列指标与报送时不同：</translation>
        </message>
        <message>
            <source>The report of %1 is submitted and frozen as of %2; another --as-of needs a new version of it.</source>
            <translation>%1的报告已报送，数据定格于%2；要按其他 --as-of 统计，请先建立新版本。</translation>
        </message>
        <message>
            <source>papers in the indexes of files</source>
            <translation>卷内目录文件</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>研判报告</translation>
        </message>
        <message>
            <source>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or later</source>
            <translation>这一天或之后收到（移送为受理，保单为起保，理赔为报案，隐患为发现，通知书为发出，排查为结束）</translation>
        </message>
        <message>
            <source>received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: issued; sweeps: ended) on this day or earlier</source>
            <translation>这一天或之前收到（移送为受理，保单为起保，理赔为报案，隐患为发现，通知书为发出，排查为结束）</translation>
        </message>
        <message>
            <source>policies in force, claims open or institutions in scope on this day</source>
            <translation>这一天有效的保单、在办的理赔或应参保的机构</translation>
        </message>
        <message>
            <source>in this status, e.g. registered or closed; of institutions e.g. lapsed</source>
            <translation>处于该状态，如 registered、closed；机构如 lapsed</translation>
        </message>
        <message>
            <source>Says whether a matter is insured, by which policy, and why; or writes the coverage of institutions on a day, or the claims of a year.</source>
            <translation>说明事项是否在保险保障范围内、由哪份保单保障及理由；或者输出某日的参保情况表、某年的理赔情况表。</translation>
        </message>
        <message>
            <source>text (when not given) or json</source>
            <translation>text（默认）或 json</translation>
        </message>
        <message>
            <source>writes who is insured on this day</source>
            <translation>输出这一天的参保情况表</translation>
        </message>
        <message>
            <source>writes the claims of this year</source>
            <translation>输出这一年的理赔情况表</translation>
        </message>
        <message>
            <source>a hidden risk's number, for its write-off</source>
            <translation>隐患编号，用于销号表</translation>
        </message>
        <message>
            <source>a supervision notice's number</source>
            <translation>督办通知书编号</translation>
        </message>
        <message>
            <source>the month of a monthly return, e.g. 2026-09</source>
            <translation>月报表的月份，如2026-09</translation>
        </message>
        <message>
            <source>Policy %1, %2</source>
            <translation>保单 %1，%2</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>缺少：%1</translation>
        </message>
        <message>
            <source>To be reported to the insurer by %1</source>
            <translation>应在%1前向保险公司报案</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>There is no register “%1”; there are %2.</source>
            <translation>没有登记簿“%1”；有 %2。</translation>
        </message>
        <message>
            <source>--month is written 2026-09, not “%1”.</source>
            <translation>--month的写法是2026-09，不是“%1”。</translation>
        </message>
        <message>
            <source>There is no “%1” in this ledger.</source>
            <translation>本台账中没有“%1”。</translation>
        </message>
        <message>
            <source>institutions</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>times of institutions in scope</source>
            <translation>机构应参保时段</translation>
        </message>
        <message>
            <source>policies</source>
            <translation>保单</translation>
        </message>
        <message>
            <source>institutions of policies</source>
            <translation>保单的被保险机构</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>理赔案件</translation>
        </message>
        <message>
            <source>papers of claims</source>
            <translation>理赔材料</translation>
        </message>
        <message>
            <source>prepayments</source>
            <translation>预付赔款</translation>
        </message>
        <message>
            <source>matters' notes on insurance</source>
            <translation>事项的保险信息</translation>
        </message>
        <message>
            <source>hidden risks</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>extensions of rectifications</source>
            <translation>整改延期</translation>
        </message>
        <message>
            <source>links of risks to matters</source>
            <translation>隐患与事项的关联</translation>
        </message>
        <message>
            <source>sweeps</source>
            <translation>排查</translation>
        </message>
        <message>
            <source>grid cells</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>supervision notices</source>
            <translation>督办通知书</translation>
        </message>
        <message>
            <source>replies to notices</source>
            <translation>督办回复</translation>
        </message>
        <message>
            <source>complaint clusters</source>
            <translation>集中投诉</translation>
        </message>
        <message>
            <source>matters of clusters</source>
            <translation>集中投诉的事项</translation>
        </message>
        <message>
            <source>stability risk assessments</source>
            <translation>社会稳定风险评估</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>平安创建活动</translation>
        </message>
        <message>
            <source>findings of activities</source>
            <translation>活动中发现的问题</translation>
        </message>
        <message>
            <source>assessment sheets</source>
            <translation>考核表</translation>
        </message>
        <message>
            <source>lines of assessment sheets</source>
            <translation>考核表条目</translation>
        </message>
        <message>
            <source>values of indicators</source>
            <translation>指标数值</translation>
        </message>
        <message>
            <source>courses of petitions</source>
            <translation>信访办理记录</translation>
        </message>
        <message>
            <source>leaders in charge of matters</source>
            <translation>事项包案领导</translation>
        </message>
        <message>
            <source>Brings the rows of an xlsx, ods or csv file into the register of matters, institutions, policies, activities, indicators or hidden risks.</source>
            <translation>把xlsx、ods或csv文件的各行导入事项、机构、保单、平安创建活动、指标或隐患登记册。</translation>
        </message>
        <message>
            <source>matters (when not given), institutions, policies, activities, indicators or risks</source>
            <translation>matters（不写时）、institutions、policies、activities、indicators 或 risks</translation>
        </message>
        <message>
            <source>the number of a major decision, or of a scoring sheet</source>
            <translation>重大决策评估或者考核评分表的编号</translation>
        </message>
        <message>
            <source>first day of the activity log</source>
            <translation>工作台账的第一天</translation>
        </message>
        <message>
            <source>last day of the activity log</source>
            <translation>工作台账的最后一天</translation>
        </message>
        <message>
            <source>of the yearly work report</source>
            <translation>年度工作报告的年份</translation>
        </message>
        <message>
            <source>Scoring sheet of an assessment (--assessment NUMBER)</source>
            <translation>考核评分表（--assessment 编号）</translation>
        </message>
        <message>
            <source>Log of safe-hospital activities (--from DATE --to DATE)</source>
            <translation>平安医院建设工作台账（--from 日期 --to 日期）</translation>
        </message>
        <message>
            <source>Yearly safe-hospital work report (--year YEAR)</source>
            <translation>年度平安医院建设工作报告（--year 年份）</translation>
        </message>
        <message>
            <source>the number of a weekly sheet or an urgent report</source>
            <translation>周排查表或紧急报告的编号</translation>
        </message>
        <message>
            <source>“%1” is a sheet of another kind: %2.</source>
            <translation>“%1”是另一种排查表：%2。</translation>
        </message>
        <message>
            <source>Anhe, the ledger of a hospital's complaint and dispute office.

Usage: anhe [LEDGER]       opens the window
       anhe COMMAND …      works without a window
</source>
            <translation>安和：医院投诉纠纷办公室台账。

用法：anhe [LEDGER]       打开窗口
      anhe COMMAND …      不开窗口执行命令
</translation>
        </message>
        <message>
            <source>“anhe help COMMAND” tells more. Exit code: 0 done, 1 refused, 2 wrong usage.
ANHE_LANG=en speaks English.
</source>
            <translation>“anhe help COMMAND”查看详细用法。退出码：0 完成，1 被拒绝，2 用法有误。
ANHE_LANG=en 使用英文。
</translation>
        </message>
        <message>
            <source>%1 has not begun.</source>
            <translation>%1 尚未开始。</translation>
        </message>
        <message>
            <source>--from %1 is later than --to %2.</source>
            <translation>--from %1 晚于 --to %2。</translation>
        </message>
        <message>
            <source>--%1 says nothing here; leave it out.</source>
            <translation>--%1 在此不起作用，请去掉。</translation>
        </message>
        <message>
            <source>Written: %1 (%2)</source>
            <translation>已写入：%1（%2）</translation>
        </message>
        <message>
            <source>The ledger itself is not whole: %1</source>
            <translation>台账本身有问题：%1</translation>
        </message>
        <message>
            <source>The output could not be written to its end.</source>
            <translation>输出未能写完。</translation>
        </message>
        <message>
            <source>complaint, dispute or petition; of referrals the route, e.g. people; of institutions e.g. hospital; of risks and decisions the level, of notices the step, of sweeps weekly, monthly or urgent</source>
            <translation>complaint、dispute 或 petition；移送为途径，如 people；机构如 hospital；隐患和重大决策为等级，通知书为步骤，排查为 weekly、monthly 或 urgent</translation>
        </message>
        <message>
            <source>which of the matter's seals; 1 is the first, the last when not given</source>
            <translation>该事项的第几次封存；1 为第一次，不写时取最后一次</translation>
        </message>
        <message>
            <source>which of the matter's referrals; the last when not given</source>
            <translation>该事项的哪一次移送；不写时取最后一次</translation>
        </message>
        <message>
            <source>which of the matter's claims; the last when not given</source>
            <translation>该事项的哪一件理赔；不写时取最后一件</translation>
        </message>
        <message>
            <source>Proves a ledger whole: file, links, history, numbers, attachments; counts its rows.</source>
            <translation>核验台账是否完好：文件、关联、历史、编号、附件，并清点各表行数。</translation>
        </message>
        <message>
            <source>The matter has no seal %1; --seal counts to %2.</source>
            <translation>该事项没有第 %1 次封存；--seal 最多为 %2。</translation>
        </message>
        <message>
            <source>The matter has %1 of these; this paper is about the last. --%2 chooses another one.</source>
            <translation>该事项共有 %1 项，本件为最后一项；用 --%2 可选择其他项。</translation>
        </message>
        <message>
            <source>Columns not used: %1</source>
            <translation>未使用的列：%1</translation>
        </message>
        <message>
            <source>No column of the table fills: %1.</source>
            <translation>表中没有对应以下内容的列：%1。</translation>
        </message>
        <message>
            <source>The headings found are: %1.</source>
            <translation>找到的表头：%1。</translation>
        </message>
        <message>
            <source>Name the missing column in the file, e.g. %1, or give a mapping kept in the ledger with --map.</source>
            <translation>请在文件中写明所缺的列，如：%1；或用 --map 指定台账中保存的列对应方案。</translation>
        </message>
        <message>
            <source>If the headings look broken, the encoding was not recognised: save the file as UTF-8 or .xlsx.</source>
            <translation>如果表头显示为乱码，说明没有认出文件编码，请另存为 UTF-8 或 .xlsx 后再导入。</translation>
        </message>
        <message>
            <source>%1 is a text file and has no sheets; leave --sheet out.</source>
            <translation>%1 是文本文件（CSV），没有工作表，请不要使用 --sheet。</translation>
        </message>
        <message>
            <source>%1 Nothing was imported.</source>
            <translation>%1没有导入任何内容。</translation>
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
            <translation>逾期完成</translation>
        </message>
        <message>
            <source>done</source>
            <translation>按期完成</translation>
        </message>
        <message>
            <source>%1, %2: from %3 to %4</source>
            <translation>%1，%2：由%3改为%4</translation>
        </message>
        <message>
            <source>the agreement or judgment</source>
            <translation>协议或裁判</translation>
        </message>
        <message>
            <source>Payment agreed or ordered</source>
            <translation>约定或判令的付款</translation>
        </message>
        <message>
            <source>Call-back after an agreement</source>
            <translation>协议后回访</translation>
        </message>
        <message>
            <source>overdue by %1 days</source>
            <translation>逾期%1天</translation>
        </message>
        <message>
            <source>1 day left</source>
            <translation>剩1天</translation>
        </message>
        <message>
            <source>%1 days left</source>
            <translation>剩%1天</translation>
        </message>
        <message>
            <source>overdue by 1 day</source>
            <translation>逾期1天</translation>
        </message>
    </context>
    <context>
        <name>due</name>
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
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Registered</source>
            <translation>已登记</translation>
        </message>
        <message>
            <source>Timeline entry added</source>
            <translation>添加办理记录</translation>
        </message>
        <message>
            <source>Checklist of materials changed</source>
            <translation>修改材料清单</translation>
        </message>
        <message>
            <source>Evidence sealed</source>
            <translation>封存证据</translation>
        </message>
        <message>
            <source>Seal opened</source>
            <translation>启封</translation>
        </message>
        <message>
            <source>Autopsy recorded</source>
            <translation>记录尸检</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>移除附件</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Kind of matter</source>
            <translation>事项类别</translation>
        </message>
        <message>
            <source>Number elsewhere</source>
            <translation>外部编号</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>来源渠道</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>事由摘要</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>Hour of receipt known</source>
            <translation>知道接收时刻</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>接待人</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>发生日期</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
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
            <source>Phone</source>
            <translation>联系电话</translation>
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
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Patient's sex</source>
            <translation>患者性别</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
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
            <source>Patient's address</source>
            <translation>患者住址</translation>
        </message>
        <message>
            <source>Inpatient or outpatient number</source>
            <translation>住院号或门诊号</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>就诊类型</translation>
        </message>
        <message>
            <source>Admitted on</source>
            <translation>入院日期</translation>
        </message>
        <message>
            <source>Discharged on</source>
            <translation>出院日期</translation>
        </message>
        <message>
            <source>Died at</source>
            <translation>死亡时间</translation>
        </message>
        <message>
            <source>Department complained of</source>
            <translation>被投诉科室</translation>
        </message>
        <message>
            <source>Category of the problem</source>
            <translation>问题分类</translation>
        </message>
        <message>
            <source>Staff complained of</source>
            <translation>被投诉人员</translation>
        </message>
        <message>
            <source>Problems complained of</source>
            <translation>投诉问题</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>投诉内容</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Demands in words</source>
            <translation>诉求说明</translation>
        </message>
        <message>
            <source>Amount claimed</source>
            <translation>索赔金额</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Accident grade</source>
            <translation>医疗事故等级</translation>
        </message>
        <message>
            <source>Adverse event</source>
            <translation>不良事件</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>责任程度</translation>
        </message>
        <message>
            <source>Major dispute</source>
            <translation>重大医疗纠纷</translation>
        </message>
        <message>
            <source>Reported to the authority at</source>
            <translation>上报时间</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
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
            <source>Time limit of the answer</source>
            <translation>答复时限</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <source>Text of the answer</source>
            <translation>答复内容</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>答复时间</translation>
        </message>
        <message>
            <source>Complainant told on</source>
            <translation>告知日期</translation>
        </message>
        <message>
            <source>Told how</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>办结方式</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Dispute since</source>
            <translation>转为纠纷日期</translation>
        </message>
        <message>
            <source>Earlier matter</source>
            <translation>前一事项</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Acceptance told on</source>
            <translation>告知受理日期</translation>
        </message>
        <message>
            <source>Extended by days</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Amount paid</source>
            <translation>赔付金额</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>0 no harm</source>
            <translation>0 无</translation>
        </message>
        <message>
            <source>1 slight</source>
            <translation>1 轻</translation>
        </message>
        <message>
            <source>2 marked</source>
            <translation>2 中</translation>
        </message>
        <message>
            <source>3 grave</source>
            <translation>3 重</translation>
        </message>
        <message>
            <source>Ethnic group</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Patient's ethnic group</source>
            <translation>患者民族</translation>
        </message>
        <message>
            <source>Patient's occupation</source>
            <translation>患者职业</translation>
        </message>
        <message>
            <source>What makes it a major dispute</source>
            <translation>重大纠纷情形</translation>
        </message>
        <message>
            <source>Known as major since</source>
            <translation>知悉为重大的时间</translation>
        </message>
        <message>
            <source>Checklist of materials</source>
            <translation>材料清单</translation>
        </message>
        <message>
            <source>Autopsy: told at</source>
            <translation>尸检：告知时间</translation>
        </message>
        <message>
            <source>Autopsy: told to</source>
            <translation>尸检：被告知人</translation>
        </message>
        <message>
            <source>Autopsy: decision</source>
            <translation>尸检：家属意见</translation>
        </message>
        <message>
            <source>Autopsy: decided at</source>
            <translation>尸检：表态时间</translation>
        </message>
        <message>
            <source>Autopsy: signed by</source>
            <translation>尸检：签字人</translation>
        </message>
        <message>
            <source>Autopsy: body frozen</source>
            <translation>尸检：遗体冷冻</translation>
        </message>
        <message>
            <source>Autopsy: performed at</source>
            <translation>尸检：实施时间</translation>
        </message>
        <message>
            <source>Autopsy: performed by</source>
            <translation>尸检：实施机构</translation>
        </message>
        <message>
            <source>Autopsy: body released on</source>
            <translation>尸检：遗体交还日期</translation>
        </message>
        <message>
            <source>Autopsy: remark</source>
            <translation>尸检：备注</translation>
        </message>
        <message>
            <source>Repeated petition</source>
            <translation>重信重访</translation>
        </message>
        <message>
            <source>How acceptance was told</source>
            <translation>受理告知方式</translation>
        </message>
        <message>
            <source>Extended on</source>
            <translation>延长批准日期</translation>
        </message>
        <message>
            <source>Extension granted by</source>
            <translation>延长批准人</translation>
        </message>
        <message>
            <source>Reason of the extension</source>
            <translation>延长理由</translation>
        </message>
        <message>
            <source>Opinion on the demand</source>
            <translation>对诉求的意见</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>意见书文号</translation>
        </message>
        <message>
            <source>Opinion issued on</source>
            <translation>意见书日期</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查明的事实</translation>
        </message>
        <message>
            <source>Opinion in words</source>
            <translation>处理意见</translation>
        </message>
        <message>
            <source>Rule or policy it rests on</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Opinion delivered on</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>How it was delivered</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>Review asked for on</source>
            <translation>申请复查日期</translation>
        </message>
        <message>
            <source>Who reviews</source>
            <translation>复查机关</translation>
        </message>
        <message>
            <source>Review answered on</source>
            <translation>复查答复日期</translation>
        </message>
        <message>
            <source>The opinion stands</source>
            <translation>原意见是否维持</translation>
        </message>
        <message>
            <source>Answer of the review</source>
            <translation>复查意见</translation>
        </message>
        <message>
            <source>Re-review asked for on</source>
            <translation>申请复核日期</translation>
        </message>
        <message>
            <source>Who re-reviews</source>
            <translation>复核机关</translation>
        </message>
        <message>
            <source>Re-review answered on</source>
            <translation>复核答复日期</translation>
        </message>
        <message>
            <source>The review stands</source>
            <translation>复查意见是否维持</translation>
        </message>
        <message>
            <source>Answer of the re-review</source>
            <translation>复核意见</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>包案领导</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>工作班子</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>In charge since</source>
            <translation>包案日期</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>Open before the period</source>
            <translation>期初未结</translation>
        </message>
        <message>
            <source>Matters received before the first day of the period and not closed before it. Voided numbers never count.</source>
            <translation>期初第一日以前受理、且在该日以前未办结的事项。作废的编号一律不计。</translation>
        </message>
        <message>
            <source>Received in the period</source>
            <translation>新受理</translation>
        </message>
        <message>
            <source>Matters received on a day of the period, each counted once.</source>
            <translation>受理日期在本期内的事项，每件计一次。</translation>
        </message>
        <message>
            <source>Closed in the period</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Matters closed on a day of the period, whenever received.</source>
            <translation>办结日期在本期内的事项，不论何时受理。</translation>
        </message>
        <message>
            <source>Open after the period</source>
            <translation>期末未结</translation>
        </message>
        <message>
            <source>Matters received by the last day of the period and not closed by it: open before + received − closed.</source>
            <translation>截至期末最后一日已受理、尚未办结的事项，即期初未结＋新受理－办结。</translation>
        </message>
        <message>
            <source>Major disputes</source>
            <translation>重大医疗纠纷</translation>
        </message>
        <message>
            <source>Matters received in the period that the office's checklist calls major.</source>
            <translation>本期受理、按本院重大医疗纠纷判定清单列为重大的事项。</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>来访批次</translation>
        </message>
        <message>
            <source>Visits recorded on a day of the period, first and further ones.</source>
            <translation>来访日期在本期内的来访登记，首次和再次来访均计。</translation>
        </message>
        <message>
            <source>Persons who came</source>
            <translation>来访人次</translation>
        </message>
        <message>
            <source>The head counts of these visits, summed.</source>
            <translation>上述来访的人数之和。</translation>
        </message>
        <message>
            <source>Feedback on time</source>
            <translation>按期反馈率</translation>
        </message>
        <message>
            <source>Answered on or before the due day ÷ received in the period and either answered or due before the as-of day.</source>
            <translation>期限当日及以前答复的件数÷本期受理、且已答复或者期限早于统计截至日的件数。</translation>
        </message>
        <message>
            <source>Answered late</source>
            <translation>逾期答复</translation>
        </message>
        <message>
            <source>Received in the period and answered after the due day.</source>
            <translation>本期受理、在期限之后答复的事项。</translation>
        </message>
        <message>
            <source>Feedback overdue</source>
            <translation>逾期未答复</translation>
        </message>
        <message>
            <source>Received by the last day of the period, open, and on the as-of day past the due day without an answer.</source>
            <translation>截至期末已受理、尚未办结，且在统计截至日已过期限仍未答复的事项。</translation>
        </message>
        <message>
            <source>Closed, complainant not told</source>
            <translation>办结未告知</translation>
        </message>
        <message>
            <source>Closed in the period without a record that the complainant was told the result.</source>
            <translation>本期办结、没有告知投诉人处理结果记录的事项。</translation>
        </message>
        <message>
            <source>Mean days to close</source>
            <translation>平均办理天数</translation>
        </message>
        <message>
            <source>Calendar days from receipt to closing, mean over the matters closed in the period.</source>
            <translation>本期办结事项从受理到办结的日历日数的平均值。</translation>
        </message>
        <message>
            <source>Median days to close</source>
            <translation>办理天数中位数</translation>
        </message>
        <message>
            <source>Calendar days from receipt to closing, middle value over the matters closed in the period.</source>
            <translation>本期办结事项从受理到办结的日历日数的中位数。</translation>
        </message>
        <message>
            <source>Repeat share</source>
            <translation>重复提出占比</translation>
        </message>
        <message>
            <source>Received in the period and linked to an earlier, closed matter ÷ received in the period.</source>
            <translation>本期受理、与以前已办结事项相关联的件数÷本期受理的件数。</translation>
        </message>
        <message>
            <source>Petitions accepted</source>
            <translation>信访事项受理</translation>
        </message>
        <message>
            <source>Petitions received in the period and accepted.</source>
            <translation>本期收到并已受理的信访事项。</translation>
        </message>
        <message>
            <source>Petitions finished</source>
            <translation>信访事项办结</translation>
        </message>
        <message>
            <source>Petitions closed in the period.</source>
            <translation>本期办结的信访事项。</translation>
        </message>
        <message>
            <source>Petitions open</source>
            <translation>信访事项在办</translation>
        </message>
        <message>
            <source>Petitions open at the end of the period.</source>
            <translation>期末尚未办结的信访事项。</translation>
        </message>
        <message>
            <source>Petitions settled the first time</source>
            <translation>初信初访一次性办结率</translation>
        </message>
        <message>
            <source>First petitions closed in the period that no later matter takes up again ÷ first petitions closed in the period.</source>
            <translation>本期办结、此后未再次提出的初次信访事项件数÷本期办结的初次信访事项件数。</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>诉求金额</translation>
        </message>
        <message>
            <source>Amounts claimed in the matters received in the period.</source>
            <translation>本期受理事项提出的金额之和。</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>反映问题</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period, each counted once.</source>
            <translation>本期受理事项反映的问题，每个问题计一次。</translation>
        </message>
        <message>
            <source>Agreements by people's mediation</source>
            <translation>人民调解达成协议</translation>
        </message>
        <message>
            <source>People's mediations concluded in the period by an agreement.</source>
            <translation>本期人民调解终结并达成调解协议的案件。</translation>
        </message>
        <message>
            <source>People's mediations that failed</source>
            <translation>人民调解不成</translation>
        </message>
        <message>
            <source>People's mediations concluded in the period without agreement in time.</source>
            <translation>本期人民调解终结、期限内未达成协议的案件。</translation>
        </message>
        <message>
            <source>People's mediations terminated</source>
            <translation>人民调解终止</translation>
        </message>
        <message>
            <source>People's mediations terminated in the period.</source>
            <translation>本期终止人民调解的案件。</translation>
        </message>
        <message>
            <source>People's mediations withdrawn</source>
            <translation>人民调解撤回</translation>
        </message>
        <message>
            <source>People's mediations withdrawn in the period after they had been accepted.</source>
            <translation>受理后在本期内撤回人民调解申请的案件。</translation>
        </message>
        <message>
            <source>People's mediations accepted</source>
            <translation>人民调解受理</translation>
        </message>
        <message>
            <source>People's mediations accepted on a day of the period.</source>
            <translation>受理日期在本期内的人民调解案件。</translation>
        </message>
        <message>
            <source>People's mediations concluded</source>
            <translation>人民调解终结</translation>
        </message>
        <message>
            <source>People's mediations once accepted that ended on a day of the period: by agreement, without agreement, terminated or withdrawn.</source>
            <translation>已受理、终结日期在本期内的人民调解案件，包括达成协议、调解不成、终止和撤回。</translation>
        </message>
        <message>
            <source>People's mediations open</source>
            <translation>人民调解在办</translation>
        </message>
        <message>
            <source>People's mediations accepted by the last day of the period and not concluded by it.</source>
            <translation>截至期末最后一日已受理、尚未终结的人民调解案件。</translation>
        </message>
        <message>
            <source>Mediation success by those concluded</source>
            <translation>调解成功率（按终结数）</translation>
        </message>
        <message>
            <source>Agreements ÷ people's mediations concluded in the period.</source>
            <translation>本期人民调解终结案件中达成协议的件数÷本期人民调解终结的件数。</translation>
        </message>
        <message>
            <source>Mediation success by those accepted</source>
            <translation>调解成功率（按受理数）</translation>
        </message>
        <message>
            <source>Of the people's mediations accepted in the period, those that have come to an agreement, whenever ÷ people's mediations accepted in the period.</source>
            <translation>本期受理的人民调解案件中已达成协议（不论何时达成）的件数÷本期受理的人民调解件数。</translation>
        </message>
        <message>
            <source>Routes begun</source>
            <translation>进入各解决途径</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits accepted or begun on a day of the period.</source>
            <translation>本期内开始或者受理的院内协商、人民调解、行政调解和诉讼。</translation>
        </message>
        <message>
            <source>Routes concluded</source>
            <translation>各解决途径办结</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits once accepted that ended on a day of the period.</source>
            <translation>已开始或者受理、结束日期在本期内的院内协商、人民调解、行政调解和诉讼。</translation>
        </message>
        <message>
            <source>Routes concluded by agreement</source>
            <translation>各解决途径达成协议</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits that ended on a day of the period by an agreement.</source>
            <translation>本期内以达成协议结束的院内协商、人民调解、行政调解和诉讼。</translation>
        </message>
        <message>
            <source>Routes open</source>
            <translation>各解决途径在办</translation>
        </message>
        <message>
            <source>Negotiations, mediations and lawsuits accepted by the last day of the period and not concluded by it.</source>
            <translation>截至期末最后一日已开始或者受理、尚未结束的院内协商、人民调解、行政调解和诉讼。</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>赔付金额</translation>
        </message>
        <message>
            <source>Payments recorded on any route on a day of the period, and amounts entered in matters closed in the period as far as no recorded payment stands behind them.</source>
            <translation>本期内各解决途径登记的付款，加上本期办结事项中登记了赔付金额、但没有付款记录的部分，二者不重复计算。</translation>
        </message>
        <message>
            <source>Paid by insurers</source>
            <translation>保险公司支付（途径登记）</translation>
        </message>
        <message>
            <source>Paid by the hospital itself</source>
            <translation>医院支付</translation>
        </message>
        <message>
            <source>Payments by the hospital recorded on a day of the period.</source>
            <translation>付款日期在本期内、由医院支付的款项。</translation>
        </message>
        <message>
            <source>Paid by doctors</source>
            <translation>医务人员支付</translation>
        </message>
        <message>
            <source>Payments by doctors recorded on a day of the period.</source>
            <translation>付款日期在本期内、由医务人员支付的款项。</translation>
        </message>
        <message>
            <source>Paid by others</source>
            <translation>其他方支付</translation>
        </message>
        <message>
            <source>Payments by other payers recorded on a day of the period.</source>
            <translation>付款日期在本期内、由其他方支付的款项。</translation>
        </message>
        <message>
            <source>Paid, payer not recorded</source>
            <translation>未登记支付方</translation>
        </message>
        <message>
            <source>Amounts entered in matters closed in the period as far as no recorded payment stands behind them.</source>
            <translation>本期办结事项中登记了赔付金额、但没有付款记录的部分。</translation>
        </message>
        <message>
            <source>%1 Of these: %2.</source>
            <translation>%1其中：%2。</translation>
        </message>
        <message>
            <source>Received by month</source>
            <translation>各月新受理</translation>
        </message>
        <message>
            <source>Other departments</source>
            <translation>其他科室</translation>
        </message>
        <message>
            <source>Received by department</source>
            <translation>新受理事项涉及科室</translation>
        </message>
        <message>
            <source>Days from receipt to closing</source>
            <translation>办理天数分布</translation>
        </message>
        <message>
            <source>over 60 days</source>
            <translation>超过60天</translation>
        </message>
        <message>
            <source>Received by quarter</source>
            <translation>各季度新受理</translation>
        </message>
        <message>
            <source>Closed by quarter</source>
            <translation>各季度办结</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>新受理事项事由</translation>
        </message>
        <message>
            <source>Problems by category</source>
            <translation>反映问题事由</translation>
        </message>
        <message>
            <source>Received by channel</source>
            <translation>新受理事项来源</translation>
        </message>
        <message>
            <source>Begun by route</source>
            <translation>进入各解决途径的件数</translation>
        </message>
        <message>
            <source>None given</source>
            <translation>未登记</translation>
        </message>
        <message>
            <source>Severity %1</source>
            <translation>严重程度%1级</translation>
        </message>
        <message>
            <source>Matters received in the period, of the kind: %1.</source>
            <translation>本期受理、类别为“%1”的事项。</translation>
        </message>
        <message>
            <source>Matters received in the period, by the channel: %1.</source>
            <translation>本期受理、来源渠道为“%1”的事项。</translation>
        </message>
        <message>
            <source>Matters received in the period, main department: %1.</source>
            <translation>本期受理、主要涉及科室为“%1”的事项。</translation>
        </message>
        <message>
            <source>Matters received in the period, main category: %1 (with what is below it).</source>
            <translation>本期受理、主要事由为“%1”（含下级事由）的事项。</translation>
        </message>
        <message>
            <source>Matters received in the period, severity: %1.</source>
            <translation>本期受理、严重程度为“%1”的事项。</translation>
        </message>
        <message>
            <source>Matters open at the end of the period, of the kind: %1.</source>
            <translation>期末未结、类别为“%1”的事项。</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period, category: %1 (with what is below it).</source>
            <translation>本期受理事项反映的、事由为“%1”（含下级事由）的问题。</translation>
        </message>
        <message>
            <source>Received, by kind</source>
            <translation>新受理·按类别</translation>
        </message>
        <message>
            <source>Matters received in the period by their kind; the parts add up to all received.</source>
            <translation>本期受理的事项按类别分列，每件计一次，各项之和等于新受理总数。</translation>
        </message>
        <message>
            <source>Received, by channel</source>
            <translation>新受理·按来源渠道</translation>
        </message>
        <message>
            <source>Matters received in the period by the channel they came through; the parts add up to all received.</source>
            <translation>本期受理的事项按来源渠道分列，每件计一次，各项之和等于新受理总数。</translation>
        </message>
        <message>
            <source>Received, by department</source>
            <translation>新受理·按科室</translation>
        </message>
        <message>
            <source>Matters received in the period by the main department concerned; the parts, none given among them, add up to all received.</source>
            <translation>本期受理的事项按主要涉及科室分列，每件计一次，含未登记科室的，各项之和等于新受理总数。</translation>
        </message>
        <message>
            <source>Received, by category (each matter once)</source>
            <translation>新受理·按事由（每件计一次）</translation>
        </message>
        <message>
            <source>Matters received in the period by their main category with what is below it; the parts add up to all received.</source>
            <translation>本期受理的事项按主要事由（含下级事由）分列，每件计一次，各项之和等于新受理总数。</translation>
        </message>
        <message>
            <source>Received, by severity</source>
            <translation>新受理·按严重程度</translation>
        </message>
        <message>
            <source>Matters received in the period by severity 0 to 3; the parts, none given among them, add up to all received.</source>
            <translation>本期受理的事项按严重程度0至3级分列，每件计一次，含未登记的，各项之和等于新受理总数。</translation>
        </message>
        <message>
            <source>Open after the period, by kind</source>
            <translation>期末未结·按类别</translation>
        </message>
        <message>
            <source>Matters open at the end of the period by their kind; the parts add up to all open.</source>
            <translation>期末未结的事项按类别分列，各项之和等于期末未结总数。</translation>
        </message>
        <message>
            <source>Problems, by category (each problem once)</source>
            <translation>问题·按事由（每个问题计一次）</translation>
        </message>
        <message>
            <source>Problems raised by the matters received in the period by category with what is below it; the parts add up to all problems, which may be more than the matters.</source>
            <translation>本期受理事项反映的问题按事由（含下级事由）分列，每个问题计一次，各项之和等于问题总数，可以多于事项数。</translation>
        </message>
        <message>
            <source>%1, in parts</source>
            <translation>%1·分项</translation>
        </message>
        <message>
            <source>%1 The parts add up to it.</source>
            <translation>%1按各项分列，各项之和等于总数。</translation>
        </message>
        <message>
            <source>Institutions insured</source>
            <translation>医疗责任保险参保率</translation>
        </message>
        <message>
            <source>Institutions in scope that are insured on the last day of the period ÷ institutions in scope on that day.</source>
            <translation>期末日在保障期内的应参保机构数÷期末日应参保机构数。</translation>
        </message>
        <message>
            <source>Institutions in scope</source>
            <translation>应参保机构</translation>
        </message>
        <message>
            <source>Institutions that have to be insured on the last day of the period.</source>
            <translation>期末日应当参加医疗责任保险的机构。</translation>
        </message>
        <message>
            <source>Institutions not insured</source>
            <translation>未参保机构</translation>
        </message>
        <message>
            <source>Institutions in scope without cover on the last day of the period: lapsed or never insured.</source>
            <translation>期末日没有保障的应参保机构，包括已脱保的和从未参保的。</translation>
        </message>
        <message>
            <source>Institutions about to lose cover</source>
            <translation>即将到期的机构</translation>
        </message>
        <message>
            <source>Insured institutions whose cover ends within 60 days after the period with nothing to follow.</source>
            <translation>期末后60日内保障到期且尚无后续保单的已参保机构。</translation>
        </message>
        <message>
            <source>Claims reported to insurers</source>
            <translation>向保险公司报案</translation>
        </message>
        <message>
            <source>Claims against the liability insurer reported on a day of the period. Voided numbers never count.</source>
            <translation>期内向医疗责任保险公司报案的理赔案件，作废的编号不计。</translation>
        </message>
        <message>
            <source>Claims agreed</source>
            <translation>达成赔付协议</translation>
        </message>
        <message>
            <source>Claims whose amount was agreed on a day of the period.</source>
            <translation>期内达成赔付协议的理赔案件。</translation>
        </message>
        <message>
            <source>Claims refused</source>
            <translation>拒赔</translation>
        </message>
        <message>
            <source>Claims refused by the insurer on a day of the period.</source>
            <translation>期内被保险公司拒赔的理赔案件。</translation>
        </message>
        <message>
            <source>Claims open</source>
            <translation>在办理赔案件</translation>
        </message>
        <message>
            <source>Claims reported by the last day of the period and not paid, refused, withdrawn or closed by it.</source>
            <translation>期末日前已报案，截至期末日未赔付、拒赔、撤回或者结案的理赔案件。</translation>
        </message>
        <message>
            <source>Paid out by liability insurers</source>
            <translation>理赔案件中保险公司赔付</translation>
        </message>
        <message>
            <source>Agreed in claims</source>
            <translation>理赔协议金额</translation>
        </message>
        <message>
            <source>Amounts agreed with insurers on a day of the period: insurer's share + hospital's share + deductible.</source>
            <translation>期内与保险公司达成协议的金额：保险公司承担＋医院承担＋免赔额。</translation>
        </message>
        <message>
            <source>Insurers' share of what was agreed</source>
            <translation>保险公司承担</translation>
        </message>
        <message>
            <source>What insurers bear of the amounts agreed in the period.</source>
            <translation>期内协议金额中由保险公司承担的部分。</translation>
        </message>
        <message>
            <source>Hospital's share of what was agreed</source>
            <translation>医院承担</translation>
        </message>
        <message>
            <source>What the hospital bears of the amounts agreed in the period, without the deductible.</source>
            <translation>期内协议金额中由医院承担的部分（不含免赔额）。</translation>
        </message>
        <message>
            <source>Deductibles of what was agreed</source>
            <translation>免赔额</translation>
        </message>
        <message>
            <source>Deductibles of the amounts agreed in the period.</source>
            <translation>期内协议金额中的免赔额。</translation>
        </message>
        <message>
            <source>Risks found by kind</source>
            <translation>新发现隐患类别</translation>
        </message>
        <message>
            <source>Institutions insured by level</source>
            <translation>按级别的参保机构</translation>
        </message>
        <message>
            <source>Risks open before the period</source>
            <translation>期初未销号隐患</translation>
        </message>
        <message>
            <source>Hidden risks found before the first day of the period and not written off before it. Voided numbers never count.</source>
            <translation>本期第一天之前发现、且在此之前未销号的隐患。作废编号不计。</translation>
        </message>
        <message>
            <source>Risks found</source>
            <translation>新发现隐患</translation>
        </message>
        <message>
            <source>Hidden risks found on a day of the period.</source>
            <translation>本期内发现的隐患。</translation>
        </message>
        <message>
            <source>Risks written off</source>
            <translation>销号隐患</translation>
        </message>
        <message>
            <source>Hidden risks written off on a day of the period, whenever found.</source>
            <translation>本期内销号的隐患，不论何时发现。</translation>
        </message>
        <message>
            <source>Risks open after the period</source>
            <translation>期末未销号隐患</translation>
        </message>
        <message>
            <source>Hidden risks found by the last day of the period and not written off by it: open before + found − written off.</source>
            <translation>截至本期最后一天已发现而未销号的隐患：期初未销号＋新发现－销号。</translation>
        </message>
        <message>
            <source>Risks overdue</source>
            <translation>逾期未整改隐患</translation>
        </message>
        <message>
            <source>Hidden risks found by the last day of the period, assigned, not rectified, and on the as-of day past their limit.</source>
            <translation>截至本期最后一天发现、已交办而未整改完成，且在统计日已超过整改时限的隐患。</translation>
        </message>
        <message>
            <source>Weekly sweeps handed in</source>
            <translation>已报周排查表</translation>
        </message>
        <message>
            <source>Signed weekly sheets of the weeks that end on a day of the period, zero reports among them.</source>
            <translation>结束日在本期内的各周已签字的周排查表，含零报告。</translation>
        </message>
        <message>
            <source>Zero reports</source>
            <translation>零报告</translation>
        </message>
        <message>
            <source>Of these: signed sheets on which nothing was found.</source>
            <translation>其中：未发现问题并签字的排查表。</translation>
        </message>
        <message>
            <source>Weekly sweeps missing</source>
            <translation>缺报周排查表</translation>
        </message>
        <message>
            <source>Weeks of a grid cell that end on a day of the period and before the as-of day, without a signed sheet.</source>
            <translation>结束日在本期内且早于统计日、没有签字排查表的网格周数。</translation>
        </message>
        <message>
            <source>Supervision notices issued</source>
            <translation>发出督办通知书</translation>
        </message>
        <message>
            <source>Supervision notices issued on a day of the period.</source>
            <translation>本期内发出的督办通知书。</translation>
        </message>
        <message>
            <source>Supervision notices replied to</source>
            <translation>已回复督办通知书</translation>
        </message>
        <message>
            <source>Of these: notices that the unit has replied to, whenever.</source>
            <translation>其中：被督办单位已回复的，不论何时回复。</translation>
        </message>
        <message>
            <source>Supervision notices in arrears</source>
            <translation>督办欠账</translation>
        </message>
        <message>
            <source>Notices issued by the last day of the period, open, and on the as-of day past their limit without an answer to judge.</source>
            <translation>截至本期最后一天发出、尚未办结，且在统计日已过时限而无待审核回复的督办通知书。</translation>
        </message>
        <message>
            <source>Risks found, by level</source>
            <translation>新发现隐患·按等级</translation>
        </message>
        <message>
            <source>Hidden risks found in the period by their level before measures; the parts add up to all found.</source>
            <translation>本期发现的隐患按整改前等级划分；各部分之和等于新发现隐患总数。</translation>
        </message>
        <message>
            <source>Risks written off, by level</source>
            <translation>销号隐患·按等级</translation>
        </message>
        <message>
            <source>Hidden risks written off in the period by their level before measures; the parts add up to all written off.</source>
            <translation>本期销号的隐患按整改前等级划分；各部分之和等于销号隐患总数。</translation>
        </message>
        <message>
            <source>Risks overdue, by level</source>
            <translation>逾期未整改隐患·按等级</translation>
        </message>
        <message>
            <source>Hidden risks past their limit by their level before measures; the parts add up to all overdue.</source>
            <translation>逾期未整改的隐患按整改前等级划分；各部分之和等于逾期总数。</translation>
        </message>
        <message>
            <source>Risks found, by kind</source>
            <translation>新发现隐患·按类别</translation>
        </message>
        <message>
            <source>Hidden risks found in the period by their kind; the parts, none given among them, add up to all found.</source>
            <translation>本期发现的隐患按类别划分；各部分（含未分类）之和等于新发现隐患总数。</translation>
        </message>
        <message>
            <source>Petitions closed in the period, by their opinion document: %1.</source>
            <translation>本期办结的信访事项，按处理意见书：%1。</translation>
        </message>
        <message>
            <source>First petitions</source>
            <translation>初信初访</translation>
        </message>
        <message>
            <source>Petitions received in the period for the first time.</source>
            <translation>本期收到的初信初访。</translation>
        </message>
        <message>
            <source>Repeated petitions</source>
            <translation>重信重访</translation>
        </message>
        <message>
            <source>Petitions received in the period that are marked as repeated or take up an earlier matter.</source>
            <translation>本期收到、标明重复或者接续先前事项的信访事项。</translation>
        </message>
        <message>
            <source>Activities held on a day of the period, of this kind: %1.</source>
            <translation>在本期内开展的活动，类别为%1。</translation>
        </message>
        <message>
            <source>Typed by the office: %1. Source: %2.</source>
            <translation>办公室填报：%1。来源：%2。</translation>
        </message>
        <message>
            <source>Typed by the office: %1 ÷ %2. Source: %3.</source>
            <translation>办公室填报：%1÷%2。来源：%3。</translation>
        </message>
        <message>
            <source>Safe-hospital activities</source>
            <translation>平安医院建设活动</translation>
        </message>
        <message>
            <source>Activities of the safe-hospital log held on a day of the period; voided numbers never count.</source>
            <translation>在本期内开展的平安医院建设活动；作废编号不计。</translation>
        </message>
        <message>
            <source>Activities with findings not in the risk register</source>
            <translation>发现的问题尚未纳入隐患台账的活动</translation>
        </message>
        <message>
            <source>Activities held on a day of the period with a finding that was not taken up as a hidden risk.</source>
            <translation>在本期内开展、发现的问题尚未转为隐患的活动。</translation>
        </message>
        <message>
            <source>Drills not evaluated</source>
            <translation>未评估的应急演练</translation>
        </message>
        <message>
            <source>Drills held on a day of the period without an evaluation.</source>
            <translation>在本期内开展而未作评估的演练。</translation>
        </message>
        <message>
            <source>Petitions received, first and repeated</source>
            <translation>信访事项·按初次和重复</translation>
        </message>
        <message>
            <source>Petitions received in the period, first or repeated; the parts add up to all petitions received.</source>
            <translation>本期收到的信访事项，分初次和重复；各部分之和等于收到的全部信访事项。</translation>
        </message>
        <message>
            <source>Petitions finished, by opinion</source>
            <translation>办结的信访事项·按处理意见</translation>
        </message>
        <message>
            <source>Petitions closed in the period by what their opinion document says; the parts, those without one among them, add up to all closed.</source>
            <translation>本期办结的信访事项，按处理意见书的意见分，未出具意见书的也在内；各部分之和等于办结的全部信访事项。</translation>
        </message>
        <message>
            <source>Safe-hospital activities, by kind</source>
            <translation>平安医院建设活动·按类别</translation>
        </message>
        <message>
            <source>Activities held in the period by their kind; the parts add up to all held.</source>
            <translation>本期开展的活动按类别分；各部分之和等于全部活动。</translation>
        </message>
        <message>
            <source>Meetings, by kind</source>
            <translation>会议·按类型</translation>
        </message>
        <message>
            <source>Meetings held in the period by their kind; the parts add up to all held.</source>
            <translation>本期召开的会议按类型分；各部分之和等于全部会议。</translation>
        </message>
        <message>
            <source>Joint actions with the police, by kind</source>
            <translation>警医联动·按类型</translation>
        </message>
        <message>
            <source>Joint actions with the police in the period by their kind; the parts add up to all of them.</source>
            <translation>本期警医联动按类型分；各部分之和等于全部警医联动。</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1～%2天</translation>
        </message>
        <message>
            <source>Major disputes open</source>
            <translation>未结重大医疗纠纷</translation>
        </message>
        <message>
            <source>Matters open after the period that the office's checklist calls major, whenever received.</source>
            <translation>期末未结、按本院重大医疗纠纷判定清单列为重大的事项，不论何时受理。</translation>
        </message>
        <message>
            <source>Insurer's shares of the claims paid out on a day of the period; counted in the claims, not among the payments recorded on the routes.</source>
            <translation>期内赔付的理赔案件中保险公司承担的金额，按理赔案件统计，与各解决途径登记的付款分别统计。</translation>
        </message>
        <message>
            <source>Mediations without agreement, matter open</source>
            <translation>调解未成且未办结</translation>
        </message>
        <message>
            <source>People's mediations that failed or were terminated in the period, whose matter is not closed at its end.</source>
            <translation>本期内调解不成或者终止调解、且期末事项尚未办结的人民调解案件。</translation>
        </message>
        <message>
            <source>Payments by an insurer recorded on a route on a day of the period; what it paid out in claims is counted there.</source>
            <translation>付款日期在本期内、在解决途径中登记为由保险公司支付的款项；理赔案件的赔付另行统计。</translation>
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
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>本周到期</translation>
        </message>
        <message>
            <source>Promises to keep</source>
            <translation>待兑现承诺</translation>
        </message>
        <message>
            <source>Closed, complainant not told</source>
            <translation>已办结未告知</translation>
        </message>
        <message>
            <source>First entries to complete</source>
            <translation>待补充登记</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>院内协商</translation>
        </message>
        <message>
            <source>People's mediation</source>
            <translation>人民调解</translation>
        </message>
        <message>
            <source>Administrative mediation</source>
            <translation>行政调解</translation>
        </message>
        <message>
            <source>Litigation</source>
            <translation>诉讼</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>草拟</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Acceptance refused</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Without outcome yet</source>
            <translation>尚无结果</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>达成协议</translation>
        </message>
        <message>
            <source>No agreement</source>
            <translation>调解不成</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Application withdrawn</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>裁判</translation>
        </message>
        <message>
            <source>No ground of termination</source>
            <translation>未注明原因</translation>
        </message>
        <message>
            <source>A lawsuit was accepted</source>
            <translation>人民法院已受理诉讼</translation>
        </message>
        <message>
            <source>Another body accepted the dispute</source>
            <translation>其他机构已受理调解</translation>
        </message>
        <message>
            <source>A party no longer wants it</source>
            <translation>当事人不愿继续</translation>
        </message>
        <message>
            <source>False materials</source>
            <translation>提供虚假材料</translation>
        </message>
        <message>
            <source>Suspicion of a crime</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>Dismissed by the court</source>
            <translation>法院驳回起诉</translation>
        </message>
        <message>
            <source>Other ground of termination</source>
            <translation>其他终止原因</translation>
        </message>
        <message>
            <source>No ground of refusal</source>
            <translation>未注明理由</translation>
        </message>
        <message>
            <source>A court has accepted it already</source>
            <translation>法院已受理</translation>
        </message>
        <message>
            <source>Another body has accepted it already</source>
            <translation>其他调解机构已受理</translation>
        </message>
        <message>
            <source>The other side does not agree</source>
            <translation>对方不同意</translation>
        </message>
        <message>
            <source>Not a medical dispute</source>
            <translation>不属于医疗纠纷</translation>
        </message>
        <message>
            <source>Already settled</source>
            <translation>已经解决</translation>
        </message>
        <message>
            <source>Materials incomplete</source>
            <translation>材料不全</translation>
        </message>
        <message>
            <source>Other ground of refusal</source>
            <translation>其他不予受理理由</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>鉴定</translation>
        </message>
        <message>
            <source>Other ground of pause</source>
            <translation>其他中止原因</translation>
        </message>
        <message>
            <source>Patient side</source>
            <translation>患方</translation>
        </message>
        <message>
            <source>Hospital side</source>
            <translation>医方</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>医患双方</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>By word of mouth</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Medical fees</source>
            <translation>医疗费</translation>
        </message>
        <message>
            <source>Lost income</source>
            <translation>误工费</translation>
        </message>
        <message>
            <source>Nursing care</source>
            <translation>护理费</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>交通费</translation>
        </message>
        <message>
            <source>Board and lodging</source>
            <translation>食宿费</translation>
        </message>
        <message>
            <source>Disability compensation</source>
            <translation>残疾赔偿金</translation>
        </message>
        <message>
            <source>Death compensation</source>
            <translation>死亡赔偿金</translation>
        </message>
        <message>
            <source>Funeral costs</source>
            <translation>丧葬费</translation>
        </message>
        <message>
            <source>Later treatment</source>
            <translation>后续治疗费</translation>
        </message>
        <message>
            <source>Disability aids</source>
            <translation>残疾辅助器具费</translation>
        </message>
        <message>
            <source>Mental damage</source>
            <translation>精神损害抚慰金</translation>
        </message>
        <message>
            <source>Other compensation</source>
            <translation>其他费用</translation>
        </message>
        <message>
            <source>Lump sum</source>
            <translation>一次性支付</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>分期支付</translation>
        </message>
        <message>
            <source>Paid by the hospital</source>
            <translation>医疗机构支付</translation>
        </message>
        <message>
            <source>Paid by the insurer</source>
            <translation>保险公司支付</translation>
        </message>
        <message>
            <source>Paid by the doctor</source>
            <translation>医务人员支付</translation>
        </message>
        <message>
            <source>Other payer</source>
            <translation>其他支付方</translation>
        </message>
        <message>
            <source>No confirmation asked for</source>
            <translation>未申请</translation>
        </message>
        <message>
            <source>Confirmation applied for</source>
            <translation>已申请司法确认</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>已裁定确认</translation>
        </message>
        <message>
            <source>Confirmation dismissed</source>
            <translation>裁定驳回</translation>
        </message>
        <message>
            <source>Confirmation withdrawn</source>
            <translation>撤回司法确认申请</translation>
        </message>
        <message>
            <source>Performance not known</source>
            <translation>履行情况未知</translation>
        </message>
        <message>
            <source>Fully performed</source>
            <translation>已全部履行</translation>
        </message>
        <message>
            <source>Partly performed</source>
            <translation>部分履行</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>未履行</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>赔付金额</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>不低于</translation>
        </message>
        <message>
            <source>More than</source>
            <translation>超过</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已上报</translation>
        </message>
        <message>
            <source>Incident inside the cover</source>
            <translation>事件在保障时间内</translation>
        </message>
        <message>
            <source>Day of the incident missing</source>
            <translation>缺少事件发生日期</translation>
        </message>
        <message>
            <source>Incident before the retroactive date</source>
            <translation>事件早于追溯日期</translation>
        </message>
        <message>
            <source>Incident after the end of the cover</source>
            <translation>事件晚于保障终止</translation>
        </message>
        <message>
            <source>Retroactive date missing</source>
            <translation>缺少追溯日期</translation>
        </message>
        <message>
            <source>First claim inside the period</source>
            <translation>首次索赔在保险期间内</translation>
        </message>
        <message>
            <source>First claim inside the extended reporting period</source>
            <translation>首次索赔在延长报告期内</translation>
        </message>
        <message>
            <source>Day of the first claim missing</source>
            <translation>缺少首次索赔日期</translation>
        </message>
        <message>
            <source>First claim before the period</source>
            <translation>首次索赔早于保险期间</translation>
        </message>
        <message>
            <source>First claim after the period</source>
            <translation>首次索赔晚于保险期间</translation>
        </message>
        <message>
            <source>First claim after the extended reporting period</source>
            <translation>首次索赔晚于延长报告期</translation>
        </message>
        <message>
            <source>First claim after the cancellation</source>
            <translation>首次索赔在退保之后</translation>
        </message>
        <message>
            <source>First claim between two policies</source>
            <translation>首次索赔在两份保单之间</translation>
        </message>
        <message>
            <source>Extended reporting of a cancelled policy</source>
            <translation>已退保保单的延长报告期</translation>
        </message>
        <message>
            <source>Extended reporting beside later cover</source>
            <translation>另有后续保单时的延长报告期</translation>
        </message>
        <message>
            <source>Day of the first claim to be confirmed</source>
            <translation>首次索赔日期待确认</translation>
        </message>
        <message>
            <source>Claim before the incident</source>
            <translation>索赔早于事件</translation>
        </message>
        <message>
            <source>Several policies answer</source>
            <translation>多份保单可赔付</translation>
        </message>
        <message>
            <source>No policy</source>
            <translation>没有保单</translation>
        </message>
        <message>
            <source>Reported late</source>
            <translation>报案迟延</translation>
        </message>
        <message>
            <source>Tertiary</source>
            <translation>三级</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>二级</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>一级</translation>
        </message>
        <message>
            <source>Unrated</source>
            <translation>未定级</translation>
        </message>
        <message>
            <source>General or specialist hospital</source>
            <translation>医院</translation>
        </message>
        <message>
            <source>Township health centre</source>
            <translation>乡镇卫生院</translation>
        </message>
        <message>
            <source>Community health centre</source>
            <translation>社区卫生服务中心</translation>
        </message>
        <message>
            <source>Village health room</source>
            <translation>村卫生室</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>门诊部（诊所）</translation>
        </message>
        <message>
            <source>Other institution</source>
            <translation>其他机构</translation>
        </message>
        <message>
            <source>Run by the government</source>
            <translation>政府办</translation>
        </message>
        <message>
            <source>Run by a state enterprise or public institution</source>
            <translation>国有企业、事业单位办</translation>
        </message>
        <message>
            <source>Run by a collective</source>
            <translation>集体办</translation>
        </message>
        <message>
            <source>Privately run</source>
            <translation>社会（个人）办</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>其他主办单位</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公立</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>民营</translation>
        </message>
        <message>
            <source>Limit per person</source>
            <translation>每人限额</translation>
        </message>
        <message>
            <source>Limit per event</source>
            <translation>每次事故限额</translation>
        </message>
        <message>
            <source>Aggregate limit</source>
            <translation>累计限额</translation>
        </message>
        <message>
            <source>Not reported to the insurer</source>
            <translation>未报案</translation>
        </message>
        <message>
            <source>Reported to the insurer</source>
            <translation>已报案</translation>
        </message>
        <message>
            <source>Case opened by the insurer</source>
            <translation>已立案</translation>
        </message>
        <message>
            <source>More material asked for</source>
            <translation>补充材料</translation>
        </message>
        <message>
            <source>Assessed by the insurer</source>
            <translation>已核定</translation>
        </message>
        <message>
            <source>Payment agreed</source>
            <translation>已达成赔付协议</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>已赔付</translation>
        </message>
        <message>
            <source>Claim closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Refused by the insurer</source>
            <translation>拒赔</translation>
        </message>
        <message>
            <source>Claim withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>To the patient side</source>
            <translation>付给患方</translation>
        </message>
        <message>
            <source>To the hospital</source>
            <translation>付给医院</translation>
        </message>
        <message>
            <source>Not known whether insured</source>
            <translation>未了解</translation>
        </message>
        <message>
            <source>Insured against accidents</source>
            <translation>已投保</translation>
        </message>
        <message>
            <source>Not insured against accidents</source>
            <translation>未投保</translation>
        </message>
        <message>
            <source>Nothing claimed</source>
            <translation>未申请理赔</translation>
        </message>
        <message>
            <source>Claimed, under way</source>
            <translation>理赔中</translation>
        </message>
        <message>
            <source>Accident insurer has paid</source>
            <translation>已赔付</translation>
        </message>
        <message>
            <source>Accident insurer has refused</source>
            <translation>拒赔</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>在保障范围内</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>不在保障范围内</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>存疑，需询问保险公司</translation>
        </message>
        <message>
            <source>Insured</source>
            <translation>已参保</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>已脱保</translation>
        </message>
        <message>
            <source>Never insured</source>
            <translation>从未参保</translation>
        </message>
        <message>
            <source>Found in a weekly sweep</source>
            <translation>周排查</translation>
        </message>
        <message>
            <source>Found by the monthly return</source>
            <translation>月报</translation>
        </message>
        <message>
            <source>Urgent report</source>
            <translation>紧急报告</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>检查督查</translation>
        </message>
        <message>
            <source>Drill</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Found by an assessment</source>
            <translation>评估考核</translation>
        </message>
        <message>
            <source>Complaint cluster</source>
            <translation>投诉聚集</translation>
        </message>
        <message>
            <source>Superior's order</source>
            <translation>上级交办</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Other source of a risk</source>
            <translation>其他来源</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评定</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>风险矩阵</translation>
        </message>
        <message>
            <source>LEC method</source>
            <translation>LEC法</translation>
        </message>
        <message>
            <source>No level given</source>
            <translation>未评级</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>低风险</translation>
        </message>
        <message>
            <source>General risk</source>
            <translation>一般风险</translation>
        </message>
        <message>
            <source>Larger risk</source>
            <translation>较大风险</translation>
        </message>
        <message>
            <source>Major risk</source>
            <translation>重大风险</translation>
        </message>
        <message>
            <source>Risk reported</source>
            <translation>已上报</translation>
        </message>
        <message>
            <source>Risk assigned</source>
            <translation>已交办</translation>
        </message>
        <message>
            <source>Being rectified</source>
            <translation>整改中</translation>
        </message>
        <message>
            <source>Rectified, to be verified</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已复核</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>已销号</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>第一次督办</translation>
        </message>
        <message>
            <source>Second notice</source>
            <translation>第二次督办</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>Hidden risk</source>
            <translation>隐患</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>投诉纠纷事项</translation>
        </message>
        <message>
            <source>Missing sweep</source>
            <translation>缺报排查</translation>
        </message>
        <message>
            <source>Notice issued</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>已回复</translation>
        </message>
        <message>
            <source>Notice settled</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Followed by the next notice</source>
            <translation>已再次督办</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Required work done</source>
            <translation>已落实</translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>同意延期</translation>
        </message>
        <message>
            <source>Extension refused</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>Required work not done</source>
            <translation>未落实</translation>
        </message>
        <message>
            <source>Urgent work</source>
            <translation>紧急事项</translation>
        </message>
        <message>
            <source>Ordinary work</source>
            <translation>一般事项</translation>
        </message>
        <message>
            <source>Hard work</source>
            <translation>复杂事项</translation>
        </message>
        <message>
            <source>Weekly sweep sheet</source>
            <translation>周排查表</translation>
        </message>
        <message>
            <source>Monthly risk return</source>
            <translation>月报表</translation>
        </message>
        <message>
            <source>Urgent risk report</source>
            <translation>紧急情况报告</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未查</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Something found</source>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Not due yet</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>Still to be handed in</source>
            <translation>待报</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺报</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>零报告</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>已报</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>听证会</translation>
        </message>
        <message>
            <source>Expert argument</source>
            <translation>专家论证</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>问卷调查</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>座谈会</translation>
        </message>
        <message>
            <source>Other way of asking</source>
            <translation>其他方式</translation>
        </message>
        <message>
            <source>Level not judged</source>
            <translation>未评定等级</translation>
        </message>
        <message>
            <source>Low stability risk</source>
            <translation>低风险</translation>
        </message>
        <message>
            <source>Medium stability risk</source>
            <translation>中风险</translation>
        </message>
        <message>
            <source>High stability risk</source>
            <translation>高风险</translation>
        </message>
        <message>
            <source>No conclusion yet</source>
            <translation>未作结论</translation>
        </message>
        <message>
            <source>Implement with measures</source>
            <translation>可以实施（落实防范措施）</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>暂缓实施</translation>
        </message>
        <message>
            <source>Do not implement</source>
            <translation>不予实施</translation>
        </message>
        <message>
            <source>Sweeps missing</source>
            <translation>缺报排查</translation>
        </message>
        <message>
            <source>Complaint clusters to judge</source>
            <translation>待研判的投诉聚集</translation>
        </message>
        <message>
            <source>Decisions without assessment</source>
            <translation>未作稳评的决策</translation>
        </message>
        <message>
            <source>Policies about to expire</source>
            <translation>保单即将到期</translation>
        </message>
        <message>
            <source>Complainant's ethnic group</source>
            <translation>投诉人民族</translation>
        </message>
        <message>
            <source>Complainant's occupation</source>
            <translation>投诉人职业</translation>
        </message>
        <message>
            <source>Patient's ethnic group</source>
            <translation>患者民族</translation>
        </message>
        <message>
            <source>Patient's occupation</source>
            <translation>患者职业</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>未出具意见</translation>
        </message>
        <message>
            <source>Demand supported</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>解释说明</translation>
        </message>
        <message>
            <source>Demand not supported</source>
            <translation>不支持</translation>
        </message>
        <message>
            <source>Review of a petition</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Re-review of a petition</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Emergency drill</source>
            <translation>应急演练</translation>
        </message>
        <message>
            <source>Inspection visit</source>
            <translation>检查督导</translation>
        </message>
        <message>
            <source>Publicity work</source>
            <translation>宣传</translation>
        </message>
        <message>
            <source>Duty roster check</source>
            <translation>值班值守检查</translation>
        </message>
        <message>
            <source>Joint action with the police</source>
            <translation>警医联动</translation>
        </message>
        <message>
            <source>No further kind</source>
            <translation>无细类</translation>
        </message>
        <message>
            <source>Leadership meeting</source>
            <translation>领导小组会议</translation>
        </message>
        <message>
            <source>Consultation meeting</source>
            <translation>会商会议</translation>
        </message>
        <message>
            <source>Monthly meeting</source>
            <translation>月例会</translation>
        </message>
        <message>
            <source>Joint check with the police</source>
            <translation>警医联合检查</translation>
        </message>
        <message>
            <source>Clue found</source>
            <translation>发现线索</translation>
        </message>
        <message>
            <source>Clue handed over to the police</source>
            <translation>移交线索</translation>
        </message>
        <message>
            <source>Emergency handled together</source>
            <translation>联合处置突发事件</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>Goal of the drill reached</source>
            <translation>达到预期目标</translation>
        </message>
        <message>
            <source>Goal of the drill mostly reached</source>
            <translation>基本达到预期目标</translation>
        </message>
        <message>
            <source>Goal of the drill not reached</source>
            <translation>未达到预期目标</translation>
        </message>
        <message>
            <source>3% of the medical staff</source>
            <translation>医务人员数的3%</translation>
        </message>
        <message>
            <source>One guard for 20 beds</source>
            <translation>每20张床位1名</translation>
        </message>
        <message>
            <source>3‰ of the daily outpatients</source>
            <translation>日均门诊量的3‰</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
    </context>
</TS>
