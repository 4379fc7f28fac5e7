<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>Above</name>
    <message>
        <source>待接警的预警</source>
        <translation>Warnings that wait</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>触发</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>接警(&amp;J)</source>
        <translation>Take &amp;up</translation>
    </message>
    <message>
        <source>预警规则…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>规则回放…</source>
        <translation>Replay…</translation>
    </message>
    <message>
        <source>正在按规则查找预警…</source>
        <translation>Looking for warnings…</translation>
    </message>
    <message>
        <source>正在接警…</source>
        <translation>Taking up…</translation>
    </message>
    <message>
        <source>现在是静默时段，黄色、橙色预警不弹出提示，红色照常。</source>
        <translation>Quiet hours: yellow and orange are not announced, red is.</translation>
    </message>
    <message>
        <source>没有待接警的预警</source>
        <translation>No warnings wait</translation>
    </message>
    <message numerus="yes">
        <source>待接警的预警 %n 条</source>
        <translation>
            <numerusform>%n warning waits</numerusform>
            <numerusform>%n warnings wait</numerusform>
        </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{n}. {reason}</source>
        <translation>{n}. {reason}</translation>
    </message>
    <message>
        <source>已有记录 {number}，接警后在该记录上升级。</source>
        <translation>Record {number} exists; taking this up raises its level.</translation>
    </message>
    <message>
        <source>打开批次</source>
        <translation>Open the batch</translation>
    </message>
    <message>
        <source>登记公布批次</source>
        <translation>Open a batch</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>全部业务</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>移交档案室</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>打印清单…</source>
        <translation>Print the list…</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 卷</source>
        <translation>
            <numerusform>%n file chosen</numerusform>
            <numerusform>%n files chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>请勾选案件并填写日期。</source>
        <translation>Tick cases and enter the day.</translation>
    </message>
    <message>
        <source>正在逐案核对…</source>
        <translation>Checking each case…</translation>
    </message>
    <message>
        <source>正在逐案登记…</source>
        <translation>Recording in each case…</translation>
    </message>
    <message>
        <source>正在登记 {count} 件…</source>
        <translation>Recording {count} cases…</translation>
    </message>
    <message>
        <source>送审（待签批）</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>不填签批人，先送负责人签批；签批后再登记</source>
        <translation>Without the signer: the head signs first, then it is entered</translation>
    </message>
    <message>
        <source>承办人意见（送审时随审批表）</source>
        <translation>Opinion of the handler (goes with the sheet)</translation>
    </message>
    <message>
        <source>承办人意见</source>
        <translation>Opinion of the handler</translation>
    </message>
    <message>
        <source>正在送审 {count} 件…</source>
        <translation>Submitting {count} cases…</translation>
    </message>
    <message>
        <source>可办 {able} 件，不能办 {refused} 件。</source>
        <translation>{able} cases take it, {refused} refuse.</translation>
    </message>
    <message>
        <source>{name}合计 {sum}。</source>
        <translation>{name}, total {sum}.</translation>
    </message>
    <message>
        <source>不能办的原因写在各案之后；更正，或者去掉这些件再登记。</source>
        <translation>Why stands behind each case; correct it, or leave these out.</translation>
    </message>
    <message>
        <source>登记 {count} 件</source>
        <translation>Record in {count} cases</translation>
    </message>
    <message>
        <source>去掉不能办的 {count} 件</source>
        <translation>Leave out the {count} that refuse</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>一件也没有登记。</source>
        <translation>Nothing was entered in any case.</translation>
    </message>
    <message>
        <source>办理的结果</source>
        <translation>Effect of the act</translation>
    </message>
</context>
<context>
    <name>ActorMenu</name>
    <message>
        <source>当前人员</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>{who} ▾</source>
        <translation>{who} ▾</translation>
    </message>
    <message>
        <source>当前人员：{name}</source>
        <translation>Working here: {name}</translation>
    </message>
    <message>
        <source>本机使用人，点击更换</source>
        <translation>Who works at this machine; press to change</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>涉及受保护的举报人</source>
        <translation>Concerns the protected reporter</translation>
    </message>
    <message>
        <source>勾选后不显示文件名称，也不随案移送；查看将记入操作记录。</source>
        <translation>If ticked, its name is hidden, it is not handed on, and every look is recorded.</translation>
    </message>
    <message>
        <source>添加（Ctrl+S）</source>
        <translation>Add (Ctrl+S)</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>证明事项</source>
        <translation>Proves</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>不证明某一事项</source>
        <translation>No particular entry</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 份</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>AlertReplayDialog</name>
    <message>
        <source>规则回放</source>
        <translation>Replay of the rules</translation>
    </message>
    <message>
        <source>起始日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>回放(&amp;H)</source>
        <translation>&amp;Replay</translation>
    </message>
    <message>
        <source>按每一天当时已经登记的内容重新计算，与群体性事件登记对照；补登的不算事前。</source>
        <translation>Computed anew from what was recorded by each day, against the register of incidents; what was entered later does not count.</translation>
    </message>
    <message>
        <source>正在回放…</source>
        <translation>Replaying…</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>召回率 {percent}：{whole} 件群体性事件中，{part} 件事前有预警</source>
        <translation>Recall {percent}: {part} of {whole} incidents had a warning before them</translation>
    </message>
    <message>
        <source>准确率 {percent}：{whole} 条可判定的预警中，{part} 条应验</source>
        <translation>Precision {percent}: {part} of {whole} warnings that can be judged came true</translation>
    </message>
    <message>
        <source>{level} {part}/{whole}</source>
        <translation>{level} {part}/{whole}</translation>
    </message>
    <message>
        <source>达到各级别的预警中应验的：{levels}</source>
        <translation>Came true, of the warnings that reached each level: {levels}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n 日</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>没有预警</source>
        <translation>No warning</translation>
    </message>
    <message>
        <source>仍在</source>
        <translation>still stands</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>尚不能判定</source>
        <translation>too early to say</translation>
    </message>
    <message>
        <source>应验</source>
        <translation>came true</translation>
    </message>
    <message>
        <source>未发生</source>
        <translation>nothing came</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>群体性事件</source>
        <translation>Group incidents</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>首次预警</source>
        <translation>First warning</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>事前级别</source>
        <translation>Level before</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>解除</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>AlertRulesDialog</name>
    <message>
        <source>预警规则</source>
        <translation>Warning rules</translation>
    </message>
    <message>
        <source>数值没有法定标准，由本单位决定；黄、橙、红不用的留空。每次保存为一个新版本。</source>
        <translation>No law sets these numbers; the bureau decides. Leave a level empty that is not used. Each saving is a new version.</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>计数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>静默开始</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>静默结束</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>应验期限</source>
        <translation>Days to come true</translation>
    </message>
    <message>
        <source>修改理由（必填）</source>
        <translation>Reason for the change (required)</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>保存为新版本(&amp;S)</source>
        <translation>&amp;Save as a new version</translation>
    </message>
    <message>
        <source>从文件采用…</source>
        <translation>Adopt a file…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>增减规则、改变对象和来源：先导出，改好后采用</source>
        <translation>To add or drop rules, or change what they are about: export, edit, adopt</translation>
    </message>
    <message>
        <source>选择预警规则文件</source>
        <translation>Choose a file of warning rules</translation>
    </message>
    <message>
        <source>规则文件 (*.toml)</source>
        <translation>Rules (*.toml)</translation>
    </message>
    <message>
        <source>导出预警规则</source>
        <translation>Export the warning rules</translation>
    </message>
    <message>
        <source>正在保存预警规则…</source>
        <translation>Saving the warning rules…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>现行第 {n} 版：{day} {who}，{reason}</source>
        <translation>In force: version {n}, {day}, {who}: {reason}</translation>
    </message>
    <message>
        <source>现行规则随程序提供，还没有修改过</source>
        <translation>The rules that came with the program, never changed</translation>
    </message>
    <message>
        <source>{text}。只有负责人可以修改。</source>
        <translation>{text}. Only a supervisor may change them.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>静默时段</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>（休息日全天；红色不静默）&#x3000;预警后</source>
        <translation>(all day on days off; red is never quiet)   A warning is right within</translation>
    </message>
    <message>
        <source>日内发生的算应验</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>新的{level}：{name}</source>
        <translation>New warning, {level}: {name}</translation>
    </message>
</context>
<context>
    <name>AllowanceBar</name>
    <message>
        <source>{left}（共可逾期 {room} 件，已逾期 {late} 件）</source>
        <translation>{left} ({room} may be late in all, {late} are late)</translation>
    </message>
</context>
<context>
    <name>AmountTable</name>
    <message>
        <source>各人本次所得</source>
        <translation>What each gets now</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>尚欠</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>本次支付（元）</source>
        <translation>Paid now (yuan)</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher</translation>
    </message>
</context>
<context>
    <name>ApprovalModel</name>
    <message>
        <source>签批余期</source>
        <translation>Left to sign</translation>
    </message>
    <message>
        <source>报批事项</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>最迟签批</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
</context>
<context>
    <name>ApprovalTable</name>
    <message>
        <source>待审批</source>
        <translation>Awaiting approval</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>没有待签批的送审</source>
        <translation>Nothing awaits a signature</translation>
    </message>
    <message>
        <source>在案件的“下一步”里填写须审批的事项后选“送审”，就列在这里。</source>
        <translation>Fill in an act that needs a signature under “Next step” of a case and choose “Submit”: it is listed here.</translation>
    </message>
    <message>
        <source>全部业务</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>打印审批表…</source>
        <translation>Print sheets…</translation>
    </message>
    <message>
        <source>登记签批…</source>
        <translation>Enter signatures…</translation>
    </message>
    <message>
        <source>退回…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>撤回送审</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>审批表</source>
        <translation>Sheets to be signed</translation>
    </message>
    <message numerus="yes">
        <source>待审批 %n 件</source>
        <translation>
            <numerusform>%n awaiting approval</numerusform>
            <numerusform>%n awaiting approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已登记签批</source>
        <translation>Signatures entered</translation>
    </message>
    <message>
        <source>正在保存扫描件…</source>
        <translation>Keeping the scan…</translation>
    </message>
    <message>
        <source>已撤回送审</source>
        <translation>Submission withdrawn</translation>
    </message>
    <message>
        <source>审批表 {day}</source>
        <translation>Sheets to be signed {day}</translation>
    </message>
    <message>
        <source>由负责人登记签批和退回</source>
        <translation>A supervisor enters and returns them</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>哪一位</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>添加附件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>剪贴板中没有图片或文件</source>
        <translation>No picture or file on the clipboard</translation>
    </message>
    <message>
        <source>请先复制图片，或者在文件夹中复制文件。</source>
        <translation>Copy a picture first, or files in a folder.</translation>
    </message>
    <message>
        <source>正在保存附件…</source>
        <translation>Keeping the files…</translation>
    </message>
    <message numerus="yes">
        <source>%n 份没有添加</source>
        <translation>
            <numerusform>%n file was not added</numerusform>
            <numerusform>%n files were not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已添加 %n 份附件</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message>
        <source>已移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>附件仍留在目录中，文件没有删除。</source>
        <translation>It stays in the list, and its content is not deleted.</translation>
    </message>
    <message>
        <source>选择一份附件，在这里预览。</source>
        <translation>Choose a file to see it here.</translation>
    </message>
</context>
<context>
    <name>BackTestPart</name>
    <message>
        <source>检验最近{n}个月</source>
        <translation>Test {n} months</translation>
    </message>
    <message>
        <source>对每个过去的月份，只用月初之前发生的事实作预测（按现在已录入的记录），再与该月的实际比率对照。</source>
        <translation>Each past month is forecast from what had happened before it began (as recorded now), and compared with the rate it came to.</translation>
    </message>
    <message>
        <source>过去各月的预测与实际</source>
        <translation>Forecasts of past months and what happened</translation>
    </message>
    <message>
        <source>正在检验过去的预测…</source>
        <translation>Testing past forecasts…</translation>
    </message>
    <message>
        <source>各月的预测与实际</source>
        <translation>Forecast and outcome by month</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>达标概率</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>中位数</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>80%区间</source>
        <translation>80% interval</translation>
    </message>
    <message>
        <source>实际比率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>逾期 / 应结</source>
        <translation>Late / due</translation>
    </message>
    <message>
        <source>实际落在</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>是否达标</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>关闭提示</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>复制错误报告</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>没有在办的名单卷，也没有线索</source>
        <translation>No open records and no clues</translation>
    </message>
    <message>
        <source>责令支付农民工工资期满未付的监察案件列在这里，由人立卷、告知、决定是否列入。</source>
        <translation>Inspections whose order to pay migrant workers ran out unpaid stand here; a person opens the record, gives notice and decides.</translation>
    </message>
    <message>
        <source>立名单卷</source>
        <translation>Open a record</translation>
    </message>
    <message>
        <source>立名单卷（Enter）</source>
        <translation>Open a record (Enter)</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>公开名单、信用平台…</source>
        <translation>Public list, credit platform…</translation>
    </message>
    <message>
        <source>查询名单（F9）</source>
        <translation>Check the list (F9)</translation>
    </message>
    <message>
        <source>另有 {count} 件责令支付已立名单卷。</source>
        <translation>{count} more orders to pay have a record already.</translation>
    </message>
    <message>
        <source>另有 {count} 件责令支付按案卷不符合第5条，未列出。</source>
        <translation>{count} more orders to pay do not meet art. 5 by their file and are not shown.</translation>
    </message>
    <message>
        <source>是否列入由人决定（5条）。</source>
        <translation>A person decides whether to list (art. 5).</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>失信名单</source>
        <translation>Joint-punishment list</translation>
    </message>
    <message>
        <source>单位和责任人员</source>
        <translation>Employer and persons responsible</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>拖欠金额</source>
        <translation>Wages owed</translation>
    </message>
    <message>
        <source>情形、告知与异议</source>
        <translation>Tests, notice and objection</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>双方书面同意</source>
        <translation>Both agree in writing</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>开庭日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时长（分钟）</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>庭室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>合并开庭案号</source>
        <translation>Heard with</translation>
    </message>
    <message>
        <source>缩短通知期</source>
        <translation>Short notice</translation>
    </message>
    <message>
        <source>改期的原因</source>
        <translation>Why moved</translation>
    </message>
    <message>
        <source>例外的理由</source>
        <translation>Exception</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>空闲时段</source>
        <translation>Free slots</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>排定开庭</source>
        <translation>Set a hearing</translation>
    </message>
    <message>
        <source>没有待排期的案件：已受理的案件都已排定开庭。</source>
        <translation>No case is waiting: every accepted case has a hearing.</translation>
    </message>
    <message>
        <source>改期：{number}</source>
        <translation>Move: {number}</translation>
    </message>
    <message>
        <source>正在排定开庭…</source>
        <translation>Setting the hearing…</translation>
    </message>
    <message>
        <source>没有空闲时段，请另选人员或时长</source>
        <translation>No free slot; choose other people or another length</translation>
    </message>
    <message>
        <source>空闲时段（回车选用）</source>
        <translation>Free slots (Enter takes one)</translation>
    </message>
    <message>
        <source>空闲时段（已过期限，须写明理由）</source>
        <translation>Free slots (after the term; give a reason)</translation>
    </message>
    <message>
        <source>最早 {first}，最迟 {last}（规则38条、45条）</source>
        <translation>From {first} to {last} (Rules art. 38, 45)</translation>
    </message>
    <message>
        <source>仲裁庭：{people}</source>
        <translation>Tribunal: {people}</translation>
    </message>
    <message>
        <source>尚未组庭，人员冲突无从核对，请先登记组庭。</source>
        <translation>No tribunal yet, so nobody&apos;s other hearings can be checked. Record the tribunal first.</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>工作日历</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>节假日天数</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>调休上班天数</source>
        <translation>Make-up days</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>录入放假通知…</source>
        <translation>Enter a holiday notice…</translation>
    </message>
    <message>
        <source>{year}年的放假通知还没有采纳</source>
        <translation>The holiday notice of {year} has not been adopted</translation>
    </message>
    <message>
        <source>落在{year}年的最后一日都是暂定的。国务院办公厅通常在十月、十一月发布通知。</source>
        <translation>Last days that fall in {year} are provisional. The State Council usually publishes the notice in October or November.</translation>
    </message>
</context>
<context>
    <name>CampaignPart</name>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>列入名单…</source>
        <translation>Add to the list…</translation>
    </message>
    <message>
        <source>安排检查人员…</source>
        <translation>Assign inspectors…</translation>
    </message>
    <message>
        <source>移出名单…</source>
        <translation>Take off the list…</translation>
    </message>
    <message>
        <source>周报</source>
        <translation>Weekly sheet</translation>
    </message>
    <message>
        <source>日报</source>
        <translation>Daily sheet</translation>
    </message>
    <message>
        <source>还没有检查名单</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>输入或者粘贴单位和工地，也可以从表格文件、双随机抽取结果、单位库列入。</source>
        <translation>Type or paste employers and sites, or take them from a file, a draw or the register.</translation>
    </message>
    <message>
        <source>依据：{basis}</source>
        <translation>Basis: {basis}</translation>
    </message>
    <message>
        <source>安排 {count} 户</source>
        <translation>Assign {count}</translation>
    </message>
    <message>
        <source>检查人员，不少于2人，用顿号分开</source>
        <translation>Inspectors, at least two, parted by 、</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>移出 {name}</source>
        <translation>Take off {name}</translation>
    </message>
    <message>
        <source>理由，例如 已迁出本区</source>
        <translation>Reason, such as: moved out of the district</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>检查日报</source>
        <translation>Daily inspection sheet</translation>
    </message>
    <message>
        <source>检查周报</source>
        <translation>Weekly inspection sheet</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>也列出没有发现情形的决定</source>
        <translation>Also decisions without a class</translation>
    </message>
    <message>
        <source>候选案件</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>决定文书号</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>可能的情形</source>
        <translation>Possible class</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>已列入</source>
        <translation>On batch</translation>
    </message>
    <message>
        <source>列入…</source>
        <translation>Put on…</translation>
    </message>
    <message>
        <source>返回名单（Esc）</source>
        <translation>Back to the batch (Esc)</translation>
    </message>
    <message>
        <source>处理、处罚决定 {count} 件，其中 {proposed} 件可能应当公布</source>
        <translation>{count} decisions, {proposed} of them may have to be published</translation>
    </message>
    <message>
        <source>这个季度没有作出处理、处罚决定的监察案件。</source>
        <translation>No inspection was decided in this quarter.</translation>
    </message>
    <message>
        <source>处理、处罚决定 {count} 件，没有发现属于七种情形的。</source>
        <translation>{count} decisions, none with one of the seven classes.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>查看举报人(记录在案)</source>
        <translation>Show the reporter (recorded)</translation>
    </message>
    <message>
        <source>查看的理由，回车查看(记录在案)</source>
        <translation>Reason; Enter looks (recorded)</translation>
    </message>
    <message>
        <source>查看的理由</source>
        <translation>Reason for looking</translation>
    </message>
    <message>
        <source>更改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>下一步（&amp;E）…</source>
        <translation>N&amp;ext step…</translation>
    </message>
    <message>
        <source>举报人(保密)：{who}</source>
        <translation>Reporter (confidential): {who}</translation>
    </message>
    <message>
        <source>{closed} 办结，最后一日 {due}</source>
        <translation>Closed {closed}, last day {due}</translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>办结期限 {day}</source>
        <translation>To close by {day}</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered later</translation>
    </message>
    <message numerus="yes">
        <source>%n人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>未指派承办人</source>
        <translation>no handler yet</translation>
    </message>
    <message>
        <source>收件号 {number}</source>
        <translation>receipt {number}</translation>
    </message>
    <message>
        <source>{applicants} 与 {respondents}</source>
        <translation>{applicants} v. {respondents}</translation>
    </message>
    <message>
        <source>{applicants} 举报 {respondents}</source>
        <translation>{applicants} reports {respondents}</translation>
    </message>
    <message>
        <source>{applicants} 投诉 {respondents}</source>
        <translation>{applicants} against {respondents}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已送审</source>
        <translation>Submitted for approval</translation>
    </message>
    <message>
        <source>列在待审批里，签批后登记。</source>
        <translation>It is listed among what awaits approval, and entered once it is signed.</translation>
    </message>
    <message>
        <source>案号 {number}。</source>
        <translation>Case number {number}.</translation>
    </message>
    <message>
        <source>期限和步骤已按新的办案经过重新计算。</source>
        <translation>Periods and steps have been computed anew from the log.</translation>
    </message>
    <message>
        <source>关联（{count}）</source>
        <translation>Linked ({count})</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>欠薪明细（{count}）</source>
        <translation>Arrears ({count})</translation>
    </message>
    <message>
        <source>欠薪明细</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>办案经过与期限</source>
        <translation>Log and periods</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>用时复盘</source>
        <translation>Days and review</translation>
    </message>
    <message>
        <source>案件的各部分</source>
        <translation>Parts of the case</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>最近经过</source>
        <translation>Latest entries</translation>
    </message>
    <message>
        <source>打开案件（Enter）</source>
        <translation>Open the case (Enter)</translation>
    </message>
    <message>
        <source>选中一个案件，这里显示它的概况。</source>
        <translation>Select a case to see it here.</translation>
    </message>
    <message>
        <source>{day}  {kind}（已作废）</source>
        <translation>{day}  {kind} (void)</translation>
    </message>
    <message>
        <source>{day}  {kind}</source>
        <translation>{day}  {kind}</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>可办理</source>
        <translation>Can be done</translation>
    </message>
    <message>
        <source>下一期限</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>To close by</translation>
    </message>
    <message>
        <source>开庭</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>{rule}，最后一日 {day}</source>
        <translation>{rule}, last day {day}</translation>
    </message>
    <message>
        <source>{line} · {source}</source>
        <translation>{line} · {source}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>显示全部案件</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>群体案件…</source>
        <translation>Groups…</translation>
    </message>
    <message>
        <source>在全部案件中搜索“{text}”，最新的在前</source>
        <translation>Search for “{text}” in all cases, the newest first</translation>
    </message>
    <message>
        <source>在{line}案件中搜索“{text}”，最新的在前</source>
        <translation>Search for “{text}” among cases of {line}, the newest first</translation>
    </message>
    <message>
        <source>共 {count} 件</source>
        <translation>Cases: {count}</translation>
    </message>
    <message>
        <source>超过 {count} 件</source>
        <translation>More than {count} cases</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>Nothing was found for “{text}”</translation>
    </message>
    <message>
        <source>可以按案号、收件号、当事人姓名或单位名称查找。举报人不在检索范围内。</source>
        <translation>Search by case number, receipt number, or the name of a person or an employer. Reporters cannot be searched for.</translation>
    </message>
    <message>
        <source>还没有案件</source>
        <translation>There are no cases yet</translation>
    </message>
    <message>
        <source>收到申请、投诉或线索后，从这里登记。</source>
        <translation>Register an application, a complaint or a clue from here.</translation>
    </message>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
    <message>
        <source>没有这样的案件</source>
        <translation>There is no such case</translation>
    </message>
    <message>
        <source>请输入至少两个连续的字、字母或数字。</source>
        <translation>Enter at least two characters, letters or digits next to each other.</translation>
    </message>
    <message>
        <source>送审 {count} 件</source>
        <translation>Submit {count} cases</translation>
    </message>
    <message>
        <source>正在归组…</source>
        <translation>Grouping…</translation>
    </message>
    <message>
        <source>群体案件</source>
        <translation>Group of cases</translation>
    </message>
</context>
<context>
    <name>CauseField</name>
    <message>
        <source>案由（可输首字母）</source>
        <translation>Cause (initials will do)</translation>
    </message>
    <message>
        <source>常用案由</source>
        <translation>Usual causes</translation>
    </message>
</context>
<context>
    <name>CauseForm</name>
    <message>
        <source>逾期原因</source>
        <translation>Causes of lateness</translation>
    </message>
    <message>
        <source>清单以外的原因，不填不增加</source>
        <translation>A cause not on the list; leave empty for none</translation>
    </message>
    <message>
        <source>不填为当前人员</source>
        <translation>You, where left empty</translation>
    </message>
    <message>
        <source>登记复盘</source>
        <translation>Record review</translation>
    </message>
    <message>
        <source>{cause}（主要原因）</source>
        <translation>{cause} (main)</translation>
    </message>
    <message>
        <source>其他原因</source>
        <translation>Other cause</translation>
    </message>
    <message>
        <source>复盘意见</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>改进措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>复盘人</source>
        <translation>Reviewed by</translation>
    </message>
</context>
<context>
    <name>CheckPapers</name>
    <message>
        <source>正在制作…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>案卷评查评分表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>案卷评查汇总表</source>
        <translation>Summary of the check</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>请选择一项。</source>
        <translation>Choose one.</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>所选案件</source>
        <translation>Selected cases</translation>
    </message>
    <message>
        <source>送审 {count} 件</source>
        <translation>Submit {count} cases</translation>
    </message>
    <message>
        <source>没有可以送审的事项</source>
        <translation>Nothing to submit</translation>
    </message>
    <message>
        <source>勾选的案件目前没有须签批的下一步。</source>
        <translation>None of the ticked cases has a next step that has to be signed.</translation>
    </message>
</context>
<context>
    <name>ChosenPapersBar</name>
    <message>
        <source>签发、打印…</source>
        <translation>Issue, print…</translation>
    </message>
    <message>
        <source>信封、标签…</source>
        <translation>Envelopes, labels…</translation>
    </message>
    <message>
        <source>登记交寄…</source>
        <translation>Enter as posted…</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Clear selection</translation>
    </message>
    <message numerus="yes">
        <source>已选 %n 份</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>说明（可不填）</source>
        <translation>Words (optional)</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉这一项（Ctrl+Delete）</source>
        <translation>Remove this item (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>第{number}项 {name}</source>
        <translation>Item {number}: {name}</translation>
    </message>
</context>
<context>
    <name>ClaimsForm</name>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>回车到下一格，↓ 到下一项，空行回车结束，Ctrl+Delete 去掉一项</source>
        <translation>Enter: next field; ↓: next item; Enter in the empty row: done; Ctrl+Delete: remove an item</translation>
    </message>
    <message>
        <source>不填则按第一项</source>
        <translation>The first item if left empty</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>不填则按申请人数</source>
        <translation>If empty, the number of applicants</translation>
    </message>
    <message>
        <source>其他事项</source>
        <translation>Further claims</translation>
    </message>
    <message>
        <source>请求事项</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>反映事项</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>各项合计</source>
        <translation>Sum of the items</translation>
    </message>
    <message>
        <source>一行一项；按 Ctrl+Enter 或 Tab 继续</source>
        <translation>One claim a line; Ctrl+Enter or Tab goes on</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>What is reported</translation>
    </message>
    <message>
        <source>涉及金额</source>
        <translation>Amount involved</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>期限依据</source>
        <translation>Why this day</translation>
    </message>
    <message>
        <source>{period}的期限依据</source>
        <translation>Why this day: {period}</translation>
    </message>
    <message>
        <source>控制单</source>
        <translation>Control sheet</translation>
    </message>
    <message>
        <source>打印期限依据，供签字</source>
        <translation>Print the working, to be signed</translation>
    </message>
    <message>
        <source>{period}的控制单</source>
        <translation>Control sheet of {period}</translation>
    </message>
    <message>
        <source>{period}（办结期限）</source>
        <translation>{period} (decides the rate)</translation>
    </message>
    <message>
        <source>{span}，{stopped}</source>
        <translation>{span}, {stopped}</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>期限</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>现在没有正在计算的期限。</source>
        <translation>No period is running.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>案号、当事人、单位、页面或命令</source>
        <translation>Case number, party, employer, page or command</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>没有找到案件或单位。</source>
        <translation>No case or employer found.</translation>
    </message>
</context>
<context>
    <name>ConfirmationPart</name>
    <message>
        <source>瑕疵原因</source>
        <translation>Why it happened</translation>
    </message>
    <message>
        <source>确认的负责人</source>
        <translation>Confirmed by</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>违法解除、终止（法87，二倍）</source>
        <translation>Ended unlawfully (法87, twice as much)</translation>
    </message>
    <message>
        <source>经济补偿的计算</source>
        <translation>Working of the severance</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>计算并填入应发</source>
        <translation>Count and take over</translation>
    </message>
    <message>
        <source>更正（Ctrl+S）</source>
        <translation>Correct (Ctrl+S)</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>更正、补充明细：{name}</source>
        <translation>Correct or add a line: {name}</translation>
    </message>
    <message>
        <source>看不懂月份，请写成 2026-03。</source>
        <translation>Not a month: write it as 2026-03.</translation>
    </message>
    <message>
        <source>设置中没有填写本市上年度职工年平均工资，不按三倍封顶，请人工核对。</source>
        <translation>The settings hold no average yearly wage of the municipality: no cap at three times is applied; check by hand.</translation>
    </message>
    <message>
        <source>本市上年度职工年平均工资按设置，依据待核；2008年以前的年限另算。</source>
        <translation>The average wage is that of the settings, unverified; service before 2008 is counted apart.</translation>
    </message>
    <message>
        <source>更正日期</source>
        <translation>Corrected on</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>款项</source>
        <translation>Kind of pay</translation>
    </message>
    <message>
        <source>应发</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已发</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Employed from</translation>
    </message>
    <message>
        <source>离职日期</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>前十二个月平均工资</source>
        <translation>Average pay of twelve months</translation>
    </message>
    <message>
        <source>解除</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>经济补偿（法47）</source>
        <translation>Severance (法47)</translation>
    </message>
</context>
<context>
    <name>CountTile</name>
    <message>
        <source>{count}（逾期{late}）</source>
        <translation>{count} ({late} late)</translation>
    </message>
    <message>
        <source>{title}：{count}</source>
        <translation>{title}: {count}</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>可再逾期件数图</source>
        <translation>Chart of how many more may be late</translation>
    </message>
    <message numerus="yes">
        <source>可再逾期件数图，共 %n 个变动日，左右键选择，Enter 打开案件</source>
        <translation>
            <numerusform>Chart of how many more may be late, %n day of change; left and right choose, Enter opens the cases</numerusform>
            <numerusform>Chart of how many more may be late, %n days of change; left and right choose, Enter opens the cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>可再逾期件数表</source>
        <translation>Table of how many more may be late</translation>
    </message>
    <message>
        <source>可再逾期件数</source>
        <translation>How many more may be late</translation>
    </message>
    <message>
        <source>期间内至今没有逾期的案件。</source>
        <translation>No case of the period is late so far.</translation>
    </message>
    <message>
        <source>左右键选择变动日，Enter 打开当日起逾期的案件。</source>
        <translation>Left and right choose a day of change, Enter opens the cases late from that day.</translation>
    </message>
    <message>
        <source>起算逾期日</source>
        <translation>Late from</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>新增逾期</source>
        <translation>Newly late</translation>
    </message>
    <message>
        <source>还可再逾期</source>
        <translation>May still be late</translation>
    </message>
</context>
<context>
    <name>CourtPage</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>一致率为本程序的口径（据理解）：与裁决一致、驳回撤销申请的，占法院作出实体处理的比例；撤诉、法院调解、不予受理和未结的不计入。以案件最后一次登记为准。</source>
        <translation>The share confirmed is this program&apos;s reading: awards upheld and applications refused, among those that a court judged in substance. Withdrawn, mediated, dismissed and pending matters do not count. The last entry of a case decides.</translation>
    </message>
    <message>
        <source>一致率 {share}（{part}/{whole}）</source>
        <translation>Confirmed {share} ({part}/{whole})</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>审级</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>法院案号</source>
        <translation>Number at the court</translation>
    </message>
    <message>
        <source>判决金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>各项请求</source>
        <translation>Claim by claim</translation>
    </message>
    <message>
        <source>到法院的案件</source>
        <translation>Cases before the courts</translation>
    </message>
    <message>
        <source>这一年没有到法院的案件</source>
        <translation>No case went to court in this year</translation>
    </message>
    <message>
        <source>在案件中登记“当事人起诉或申请撤销裁决”“法院处理结果”后列在这里。</source>
        <translation>Cases stand here once a suit, an application to set aside or a result of the court is entered.</translation>
    </message>
</context>
<context>
    <name>CoverageDialog</name>
    <message>
        <source>工程项目四项制度落实情况</source>
        <translation>Safeguards of construction projects</translation>
    </message>
    <message>
        <source>各街镇落实情况</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>在建</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已核查</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>四项全部落实</source>
        <translation>All four in place</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>这个月没有登记在建项目。</source>
        <translation>No project was running in that month.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>程序出错</source>
        <translation>The program failed</translation>
    </message>
    <message>
        <source>程序出错，这一步没有完成。</source>
        <translation>The program failed; this step was not done.</translation>
    </message>
    <message>
        <source>已经保存的内容不受影响。请复制错误报告交给管理员；报告只写明程序出错的位置，没有姓名、证件号码和案件内容。</source>
        <translation>What was saved is not affected. Copy the report and give it to the administrator; it says only where the program failed, and has no names, identity numbers or case text.</translation>
    </message>
    <message>
        <source>错误报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>显示报告</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>DatabasePart</name>
    <message>
        <source>数据库与程序</source>
        <translation>Database and program</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>演示数据库：人和单位均为虚构</source>
        <translation>Demonstration: people and firms are fictitious</translation>
    </message>
    <message>
        <source>正式数据库，已连接</source>
        <translation>Office database, connected</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>程序版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>开发版本，未安装</source>
        <translation>From its sources, not installed</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>20260105、今天、+5</source>
        <translation>20260105, today, +5</translation>
    </message>
    <message>
        <source>没有{month}月，请核对月份。</source>
        <translation>There is no month {month}. Check the month.</translation>
    </message>
    <message>
        <source>{year}年{month}月没有{day}日，最后一天是{last}日。</source>
        <translation>Month {month} of {year} has no day {day}; its last day is {last}.</translation>
    </message>
    <message>
        <source>日期不能早于 {limit}。</source>
        <translation>The day cannot be before {limit}.</translation>
    </message>
    <message>
        <source>日期不能晚于今天（{limit}）。</source>
        <translation>The day cannot be after today ({limit}).</translation>
    </message>
    <message>
        <source>日期不能晚于 {limit}。</source>
        <translation>The day cannot be after {limit}.</translation>
    </message>
    <message>
        <source>这里不能按工作日推算，请输入日期，例如 20260105。</source>
        <translation>Working days cannot be counted here. Type a date, such as 20260105.</translation>
    </message>
    <message>
        <source>看不懂这个日期。请输入 20260105、0105、今天或 +5（工作日）。</source>
        <translation>This is not a date. Type 20260105, 0105, today or +5 (working days).</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>前一日</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>后一日</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>全部业务</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>没有正在计算的期限</source>
        <translation>No period is running</translation>
    </message>
    <message>
        <source>受理或立案以后，办案期限会在这里按紧急程度排列。</source>
        <translation>Once a case is accepted or filed, its periods stand here, the most urgent first.</translation>
    </message>
    <message>
        <source>我的期限（最急在前）</source>
        <translation>My periods (most urgent first)</translation>
    </message>
    <message>
        <source>全部期限（最急在前）</source>
        <translation>All periods (most urgent first)</translation>
    </message>
    <message>
        <source>显示最急的 {count} 项</source>
        <translation>The {count} most urgent are shown</translation>
    </message>
</context>
<context>
    <name>DeadlineList</name>
    <message>
        <source>我的期限</source>
        <translation>My periods</translation>
    </message>
</context>
<context>
    <name>DeadlineLogPage</name>
    <message>
        <source>正在制作…</source>
        <translation>Making the paper…</translation>
    </message>
    <message>
        <source>正在整理 {day} 的期限…</source>
        <translation>Reading the periods of {day}…</translation>
    </message>
    <message>
        <source>期限日志</source>
        <translation>Deadline log</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>没有重新整理；按 F5 再整理一次。</source>
        <translation>Nothing was read anew; press F5 to try again.</translation>
    </message>
</context>
<context>
    <name>DeskPart</name>
    <message>
        <source>本机使用人</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>登记和确认时记录的人员</source>
        <translation>who enters and confirms</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>窗口的文字；文书始终为中文</source>
        <translation>of the window; papers are always Chinese</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>登记后</source>
        <translation>After registering</translation>
    </message>
    <message>
        <source>登记一件案件后怎样处理收件回执</source>
        <translation>What is done with the receipt of a case just registered</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>{name} · {role} · {office}</source>
        <translation>{name} · {role} · {office}</translation>
    </message>
    <message>
        <source>显示收件回执</source>
        <translation>Show the receipt</translation>
    </message>
    <message>
        <source>直接打印收件回执</source>
        <translation>Print the receipt at once</translation>
    </message>
    <message>
        <source>不打印，打开案件</source>
        <translation>Open the case without printing</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>DossierBar</name>
    <message>
        <source>登记簿的类别</source>
        <translation>Kinds of records</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>承诺到期未付</source>
        <translation>Promise passed</translation>
    </message>
    <message>
        <source>本部门</source>
        <translation>My office</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>登记期间</source>
        <translation>Registered in</translation>
    </message>
    <message>
        <source>登记期间，如 202601-202606</source>
        <translation>Registered in, as 202601-202606</translation>
    </message>
    <message>
        <source>按编号、事项或单位查找</source>
        <translation>Find by number, subject or employer</translation>
    </message>
    <message>
        <source>编号、事项、来件编号、单位</source>
        <translation>Number, subject, reference, employer</translation>
    </message>
    <message>
        <source>新登记（Ctrl+Shift+R）</source>
        <translation>New record (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>全部阶段</source>
        <translation>All stages</translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>文书（&amp;P）…</source>
        <translation>&amp;Papers…</translation>
    </message>
    <message>
        <source>导出（&amp;X）…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>导出目录、登记数据和签发的文书，附SHA-256</source>
        <translation>Export index, data and issued papers, with SHA-256</translation>
    </message>
    <message>
        <source>下一步（&amp;E）…</source>
        <translation>N&amp;ext step…</translation>
    </message>
    <message>
        <source>最后一日 {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>{name}至 {day}</source>
        <translation>{name}: until {day}</translation>
    </message>
    <message>
        <source>{day} 办结</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{day} 登记</source>
        <translation>registered {day}</translation>
    </message>
    <message numerus="yes">
        <source>涉及 %n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>未指派承办人</source>
        <translation>no handler yet</translation>
    </message>
</context>
<context>
    <name>DossierModel</name>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>来件编号</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Held by</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>办理经过</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>期限和步骤已按新的办理经过重新计算。</source>
        <translation>Periods and steps have been computed anew.</translation>
    </message>
    <message>
        <source>办理经过与期限</source>
        <translation>Log and periods</translation>
    </message>
    <message>
        <source>记录的各部分</source>
        <translation>Parts of the record</translation>
    </message>
</context>
<context>
    <name>DossierTable</name>
    <message>
        <source>登记簿</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message numerus="yes">
        <source>另有 %n 条没有列出，请用上面的条件缩小范围。</source>
        <translation>
            <numerusform>%n more is not listed; narrow the list above.</numerusform>
            <numerusform>%n more are not listed; narrow the list above.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有符合条件的记录</source>
        <translation>No record fits</translation>
    </message>
    <message>
        <source>换一个条件，或者查看这一类的全部记录。</source>
        <translation>Ask for something else, or look at all records of this kind.</translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>没有在办的{type}</source>
        <translation>Nothing open: {type}</translation>
    </message>
    <message>
        <source>还没有登记{type}</source>
        <translation>Nothing registered yet: {type}</translation>
    </message>
</context>
<context>
    <name>DoublesPanel</name>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>疑似重复</source>
        <translation>Suspected doubles</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>可能相同的记录</source>
        <translation>May be the same as</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>不是同一单位</source>
        <translation>Not the same employer</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>没有疑似重复的记录</source>
        <translation>No records look like doubles</translation>
    </message>
    <message>
        <source>名称去掉地区和组织形式后相同，或者同名同电话的记录，会列在这里。</source>
        <translation>Records whose names are the same without place and legal form, or with the same name and telephone, are listed here.</translation>
    </message>
    <message>
        <source>名称或电话相同，号码没有互相排除，请核对证照后决定。</source>
        <translation>Names or telephones are the same and no numbers tell them apart. Check the papers, then decide.</translation>
    </message>
    <message>
        <source>这里最多列 {most} 组，处理后会继续列出。</source>
        <translation> At most {most} groups are listed; more follow once these are settled.</translation>
    </message>
    <message>
        <source>合并记录须由负责人进行。</source>
        <translation>Merging records is for a supervisor.</translation>
    </message>
    <message>
        <source>记住这两条是两家（两人），不再列出</source>
        <translation>Remember that these are two, and do not list them again</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>上次未保存的{what}（{at}）</source>
        <translation>Not saved last time: {what} ({at})</translation>
    </message>
    <message>
        <source>。保密的内容没有保存在草稿中，须重新填写。</source>
        <translation>. What is protected was not kept in the draft and has to be typed again.</translation>
    </message>
</context>
<context>
    <name>DrawForm</name>
    <message>
        <source>建筑、劳务；不填不限</source>
        <translation>建筑、劳务; empty for any</translation>
    </message>
    <message>
        <source>安亭镇；不填不限</source>
        <translation>安亭镇; empty for any</translation>
    </message>
    <message>
        <source>例如 双色球第2026138期号码</source>
        <translation>Such as the numbers of lottery draw 2026138</translation>
    </message>
    <message>
        <source>期号、来源、监督人</source>
        <translation>Issue, source, who watches</translation>
    </message>
    <message>
        <source>抽取</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>每行一户，不填不限</source>
        <translation>One a line; empty for the register</translation>
    </message>
    <message>
        <source>每行：名称，理由</source>
        <translation>Each line: name, reason</translation>
    </message>
    <message>
        <source>每行：姓名，理由</source>
        <translation>Each line: name, reason</translation>
    </message>
    <message>
        <source>每行：姓名，单位，理由</source>
        <translation>Each line: name, employer, reason</translation>
    </message>
    <message>
        <source>名称含</source>
        <translation>Name contains</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>未结案件至少（件）</source>
        <translation>Open cases at least</translation>
    </message>
    <message>
        <source>一年内投诉至少（件）</source>
        <translation>Complaints in a year at least</translation>
    </message>
    <message>
        <source>守法诚信等级</source>
        <translation>Compliance grade</translation>
    </message>
    <message>
        <source>排除几个月内查过的</source>
        <translation>Leave out if inspected within (months)</translation>
    </message>
    <message>
        <source>只从名单抽取</source>
        <translation>Only from a list</translation>
    </message>
    <message>
        <source>排除的单位</source>
        <translation>Employers left out</translation>
    </message>
    <message>
        <source>不参加的人员</source>
        <translation>Inspectors left out</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Standing aside</translation>
    </message>
    <message>
        <source>抽取户数</source>
        <translation>Employers to draw</translation>
    </message>
    <message>
        <source>每户检查人员（条例16）</source>
        <translation>Inspectors each (Regulations, art. 16)</translation>
    </message>
    <message>
        <source>种子来源</source>
        <translation>Source of the seed</translation>
    </message>
    <message>
        <source>随机种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>种子说明</source>
        <translation>About the seed</translation>
    </message>
    <message>
        <source>重新抽取的理由</source>
        <translation>Why it is drawn again</translation>
    </message>
    <message>
        <source>可抽的单位</source>
        <translation>Who may be drawn</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>复算</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>更换检查人员…</source>
        <translation>Replace an inspector…</translation>
    </message>
    <message>
        <source>导出记录…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>抽取记录表</source>
        <translation>Record of the draw</translation>
    </message>
    <message>
        <source>还没有抽取</source>
        <translation>Nothing drawn yet</translation>
    </message>
    <message>
        <source>先确定范围、排除和回避，再用公开的种子抽取；结果当场登记，任何人都可以复算。</source>
        <translation>Settle who may be drawn and who stands aside, then draw with a public seed. The result is recorded at once, and anybody can replay it.</translation>
    </message>
    <message>
        <source>抽取…</source>
        <translation>Draw…</translation>
    </message>
    <message>
        <source>重新抽取…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <source>更换 {name} 的检查人员</source>
        <translation>Replace an inspector at {name}</translation>
    </message>
    <message>
        <source>理由，例如 病假；按抽取顺序由下一位递补</source>
        <translation>Reason, such as illness; the next in the order of the draw takes over</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>导出抽取记录</source>
        <translation>Export the record of the draw</translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>用命令 draw replay 可以在任何电脑上复算，不需要数据库。</source>
        <translation>The command draw replay repeats it on any computer, without the database.</translation>
    </message>
    <message>
        <source>第{n}次抽取（{day}）已由后一次代替，理由：{reason}</source>
        <translation>Draw {n} ({day}) was replaced by the next one, because: {reason}</translation>
    </message>
    <message>
        <source>复算一致</source>
        <translation>Replayed: the same</translation>
    </message>
    <message>
        <source>复算不一致</source>
        <translation>Replayed: it differs</translation>
    </message>
</context>
<context>
    <name>DrawnPanel</name>
    <message>
        <source>看表格</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>As a chart</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export a table</translation>
    </message>
    <message>
        <source>回到清单</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>到期清单</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>{first}至{last}没有到期而未开庭、未作出决定的案件。</source>
        <translation>No case is due from {first} to {last} without a hearing or a decision.</translation>
    </message>
    <message numerus="yes">
        <source>{first}至{last}到期、尚未开庭或者未作出决定的在办案件 %n 件</source>
        <translation>
            <numerusform>%n open case due from {first} to {last}, not yet heard or decided</numerusform>
            <numerusform>%n open cases due from {first} to {last}, not yet heard or decided</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} 余{left}个工作日</source>
        <translation>{day}, {left} working days left</translation>
    </message>
    <message>
        <source>{left}（暂定）</source>
        <translation>{left} (provisional)</translation>
    </message>
    <message>
        <source>{why}（{day}）</source>
        <translation>{why} ({day})</translation>
    </message>
    <message>
        <source>未指派</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>{days}个工作日内</source>
        <translation>Within {days} working days</translation>
    </message>
    <message>
        <source>多少个工作日内到期</source>
        <translation>Due within how many working days</translation>
    </message>
    <message>
        <source>到期而未开庭、未作出决定的案件</source>
        <translation>Cases due without a hearing or a decision</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>尚缺</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message>
        <source>确已签批的，写明原因，按程序瑕疵登记</source>
        <translation>If it was signed all the same, say why: recorded as irregular</translation>
    </message>
    <message>
        <source>{number} 程序瑕疵的原因</source>
        <translation>{number}: why it is irregular</translation>
    </message>
</context>
<context>
    <name>EffectRows</name>
    <message>
        <source>签批的效果</source>
        <translation>What the signature does</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>对期限的影响（保存前）</source>
        <translation>Effect on the periods (before saving)</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>这一步不影响任何期限。</source>
        <translation>This entry changes no period.</translation>
    </message>
</context>
<context>
    <name>EmployerPage</name>
    <message>
        <source>打印件</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>用人单位情况</source>
        <translation>Employer sheet</translation>
    </message>
    <message>
        <source>全部经过</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>用人单位的各部分</source>
        <translation>Parts of the employer</translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>用人单位</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>EntryDrafts</name>
    <message>
        <source>程序事项</source>
        <translation>an entry</translation>
    </message>
    <message>
        <source>程序事项“{kind}”</source>
        <translation>the entry “{kind}”</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>发生日期</source>
        <translation>Happened on</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>已重新载入</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>填写的内容没有丢失，请核对后再保存。</source>
        <translation>What you typed is still there: check it, then save.</translation>
    </message>
    <message>
        <source>填写日期后显示。</source>
        <translation>Shown once there is a day.</translation>
    </message>
    <message>
        <source>重新载入</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>填写“{field}”后显示。</source>
        <translation>Shown once “{field}” is filled in.</translation>
    </message>
    <message>
        <source>填写“{field}”后显示；确实没有送达证明的，保存时按程序瑕疵登记。</source>
        <translation>Shown once “{field}” is filled in; where there is no proof of service at all, saving records it as irregular.</translation>
    </message>
    <message>
        <source>程序瑕疵经负责人确认后登记，不会使期限变得对本机关有利。</source>
        <translation>An irregular entry is recorded once a supervisor confirms it; it never moves a period in the office’s favour.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>承办人意见（送审时随审批表）</source>
        <translation>Opinion of the handler (goes with the sheet)</translation>
    </message>
    <message>
        <source>承办人意见</source>
        <translation>Opinion of the handler</translation>
    </message>
    <message>
        <source>补录办结须有证明材料。</source>
        <translation>A closing entered late needs its document.</translation>
    </message>
</context>
<context>
    <name>ExtraPanel</name>
    <message>
        <source>每人的加付赔偿金</source>
        <translation>Compensation on top of each worker</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>期限届满时未付</source>
        <translation>Unpaid at expiry</translation>
    </message>
    <message>
        <source>加付赔偿金</source>
        <translation>On top (加付赔偿金)</translation>
    </message>
    <message>
        <source>记入明细（Ctrl+S）</source>
        <translation>Enter into the ledger (Ctrl+S)</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>决定 {number}（{day}）：责令期限 {expired} 届满时未付 {unpaid}，加付 {percent}%，{people} 人共 {sum}（不足一分的每人进一分；决定的合计为 {decided}）。</source>
        <translation>Decision {number} ({day}): {unpaid} unpaid when the order expired on {expired}; {percent}% on top, {sum} for {people} workers (a part of a fen counts as one for each; the decision as one sum: {decided}).</translation>
    </message>
    <message>
        <source>加付赔偿金（劳动合同法85，监察条例26）</source>
        <translation>Compensation on top (劳动合同法 85, 监察条例 26)</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>审批所需事实</source>
        <translation>Facts needed to decide</translation>
    </message>
    <message>
        <source>没有选中</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>已选 {count} 件；第一件：{title}</source>
        <translation>{count} chosen; the first: {title}</translation>
    </message>
</context>
<context>
    <name>FanChart</name>
    <message>
        <source>预测图</source>
        <translation>Forecast chart</translation>
    </message>
    <message numerus="yes">
        <source>预测图，共 %n 个时点，左右键选择</source>
        <translation>
            <numerusform>Forecast chart, %n point, choose with left and right</numerusform>
            <numerusform>Forecast chart, %n points, choose with left and right</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>目标 {target}</source>
        <translation>Target {target}</translation>
    </message>
    <message>
        <source>已知</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>中位数</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>80%区间</source>
        <translation>80% interval</translation>
    </message>
    <message>
        <source>90%区间</source>
        <translation>90% interval</translation>
    </message>
    <message>
        <source>采取措施后的中位数</source>
        <translation>Median with measures</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>模板的错误</source>
        <translation>Faults of the form</translation>
    </message>
    <message>
        <source>第 {line} 行：{problem} {detail}</source>
        <translation>Line {line}: {problem} {detail}</translation>
    </message>
    <message>
        <source>没有发现错误。</source>
        <translation>No fault was found.</translation>
    </message>
</context>
<context>
    <name>FieldTree</name>
    <message>
        <source>可以插入的内容</source>
        <translation>What can be put in</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>写法</source>
        <translation>Written as</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>冻结</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>重算</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>正在重算“{number}”…</source>
        <translation>Counting “{number}” again…</translation>
    </message>
    <message>
        <source>还没有冻结过统计数。冻结后，数字、每件案件的判定和所依据的规则不再改动，以后可以随时重算证明，并列出此后更正的案件。</source>
        <translation>No figure has been frozen yet. Once frozen, its numbers, the verdict on every case and the rules behind it never change; it can be proved at any time, with the cases that were corrected since.</translation>
    </message>
    <message>
        <source>选择一条，按回车或者“重算”证明它。</source>
        <translation>Choose one; Enter or “Count again” proves it.</translation>
    </message>
    <message>
        <source>已冻结为“{number}”</source>
        <translation>Frozen as “{number}”</translation>
    </message>
    <message>
        <source>校验值 {digest}</source>
        <translation>Digest {digest}</translation>
    </message>
    <message>
        <source>由主管冻结。</source>
        <translation>A supervisor freezes figures.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>名称，如2026年10月月报</source>
        <translation>Title, such as Report for October 2026</translation>
    </message>
    <message>
        <source>报送说明</source>
        <translation>Covering note</translation>
    </message>
    <message>
        <source>报送说明（可不填）</source>
        <translation>Covering note (may be empty)</translation>
    </message>
    <message>
        <source>已冻结的统计数</source>
        <translation>Frozen figures</translation>
    </message>
    <message>
        <source>此后更正的案件</source>
        <translation>Cases corrected since</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>判定日</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>按期结案率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>冻结时间</source>
        <translation>Frozen at</translation>
    </message>
    <message>
        <source>冻结人</source>
        <translation>Frozen by</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>公布时</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>此后录入</source>
        <translation>Recorded since</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>案卷</source>
        <translation>File</translation>
    </message>
    <message>
        <source>归档号</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>保存至</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>借出、存放</source>
        <translation>Lent, place</translation>
    </message>
    <message>
        <source>逾期未还</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{borrower}，{due} 前</source>
        <translation>{borrower}, by {due}</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>案卷</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>还没有填写接收人</source>
        <translation>Nobody is named</translation>
    </message>
    <message>
        <source>请填写接收人。</source>
        <translation>Say who receives the files.</translation>
    </message>
    <message numerus="yes">
        <source>显示前 %n 卷，其余请先处理或者按业务线筛选</source>
        <translation>
            <numerusform>The first %n file; narrow by line for the rest</numerusform>
            <numerusform>The first %n files; narrow by line for the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 卷</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待归档的案件</source>
        <translation>Nothing waits to be archived</translation>
    </message>
    <message>
        <source>办结、送达且各方期限届满的案件列在这里。</source>
        <translation>Ended cases stand here once their papers are served and every party&apos;s period is over.</translation>
    </message>
    <message>
        <source>没有借出的材料</source>
        <translation>Nothing is out</translation>
    </message>
    <message>
        <source>在案件中登记“借出原件、案卷”后列在这里。</source>
        <translation>What is lent stands here once it is entered in its case.</translation>
    </message>
    <message>
        <source>没有保存期满的案卷</source>
        <translation>No retention is over</translation>
    </message>
    <message>
        <source>裁决十年、其他五年（规则24）。</source>
        <translation>Ten years for an award, five for others (规则 24).</translation>
    </message>
    <message>
        <source>没有已归档的案卷</source>
        <translation>No file is archived</translation>
    </message>
    <message>
        <source>登记归档后列在这里。</source>
        <translation>Files stand here once they are archived.</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
    <message numerus="yes">
        <source>%n 卷已登记；清单可以打印。</source>
        <translation>
            <numerusform>%n file entered; the list can be printed.</numerusform>
            <numerusform>%n files entered; the list can be printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>案卷清单{day}.pdf</source>
        <translation>Files {day}.pdf</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>按案号或当事人搜索</source>
        <translation>Search by number or party</translation>
    </message>
    <message>
        <source>案号、当事人、拼音首字母</source>
        <translation>Number, party, pinyin initials</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>当前人员没有承办的案件。</source>
        <translation>The person working here handles no cases.</translation>
    </message>
    <message>
        <source>“已结”不能与“本人”一起使用。</source>
        <translation>“Ended” cannot be combined with “Mine”.</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>3个工作日内</source>
        <translation>Within 3 working days</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>Awaiting acceptance</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>待安排</source>
        <translation>To be heard</translation>
    </message>
    <message>
        <source>久无进展</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>中止中</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>无法判定</source>
        <translation>Cannot be judged</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>群体</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>已结</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>录入排查问题</source>
        <translation>Enter a finding</translation>
    </message>
    <message>
        <source>没有不填</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>录入，再录一条</source>
        <translation>Enter, and the next</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>风险</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>欠薪月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>排查情况</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>报送人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>结束（Esc）</source>
        <translation>Done (Esc)</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>排查问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>风险</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>欠薪月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>与上期</source>
        <translation>Since last</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Handling</translation>
    </message>
</context>
<context>
    <name>ForecastBar</name>
    <message>
        <source>人（现有{n}）</source>
        <translation>people ({n} now)</translation>
    </message>
    <message>
        <source>件（可延长{n}）</source>
        <translation>cases (of {n})</translation>
    </message>
    <message>
        <source>个工作日（{n}件）</source>
        <translation>working days ({n} cases)</translation>
    </message>
    <message>
        <source>现在有 {n} 人承办在办案件</source>
        <translation>{n} people hold open cases now</translation>
    </message>
    <message>
        <source>本期到期的在办案件中还可以依法延长的有 {n} 件</source>
        <translation>{n} of the open cases due in the period may still be extended by law</translation>
    </message>
    <message>
        <source>调解期限由双方当事人约定延长，不由本机关批准</source>
        <translation>A mediation is extended by agreement of both parties, not by this office</translation>
    </message>
    <message>
        <source>本期到期的在办案件中庭审可以提前的有 {n} 件</source>
        <translation>In {n} of the open cases due in the period the hearing can be held earlier</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>措施：增加承办人</source>
        <translation>Measures: more handlers</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>庭审提前</source>
        <translation>Hearings earlier by</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>批准延长</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>件</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>新增案件多</source>
        <translation>More new cases</translation>
    </message>
</context>
<context>
    <name>ForecastPanel</name>
    <message>
        <source>算法和假定：
{lines}</source>
        <translation>Method and assumptions:
{lines}</translation>
    </message>
    <message>
        <source>纵轴自 {floor}% 起。指向或用左右键选择时点；各时点的数值见“数值”。</source>
        <translation>The axis begins at {floor}%. Point, or use left and right, to choose a day; all values stand under “Values”.</translation>
    </message>
    <message>
        <source>不采取措施</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>采取措施</source>
        <translation>With measures</translation>
    </message>
    <message>
        <source>有无措施的比较</source>
        <translation>Without and with measures</translation>
    </message>
    <message>
        <source>各时点的预测</source>
        <translation>Forecast by day</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>90%下限</source>
        <translation>90% low</translation>
    </message>
    <message>
        <source>80%下限</source>
        <translation>80% low</translation>
    </message>
    <message>
        <source>中位数</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>80%上限</source>
        <translation>80% high</translation>
    </message>
    <message>
        <source>90%上限</source>
        <translation>90% high</translation>
    </message>
    <message>
        <source>走势</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>检验</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>预测的各部分</source>
        <translation>Parts of the forecast</translation>
    </message>
</context>
<context>
    <name>FormColumn</name>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>文书名称</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>查找文书</source>
        <translation>Find a form</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>模板内容</source>
        <translation>Text of the form</translation>
    </message>
    <message>
        <source>修改说明</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>用哪件案件、登记预览：输入编号后回车</source>
        <translation>On which case or record: type its number, then Enter</translation>
    </message>
    <message>
        <source>预览用的案件</source>
        <translation>Case to look at it on</translation>
    </message>
    <message>
        <source>保存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>版本…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>恢复原模板</source>
        <translation>Restore original</translation>
    </message>
    <message>
        <source>由负责人、管理员修改</source>
        <translation>Supervisors may change it</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Being set…</translation>
    </message>
    <message>
        <source>错误（{count}）</source>
        <translation>Faults ({count})</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>模板预览</source>
        <translation>How the form prints</translation>
    </message>
    <message>
        <source>还没有这类案件（登记），登记后才能预览。</source>
        <translation>There is no such case or record yet; it can be looked at once there is one.</translation>
    </message>
    <message>
        <source>可以插入的内容</source>
        <translation>What can be put in</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>还有没保存的修改</source>
        <translation>Changes are not saved</translation>
    </message>
    <message>
        <source>请先保存，或者按“放弃修改”，再看其他文书。</source>
        <translation>Save them, or drop them, before looking at another form.</translation>
    </message>
    <message>
        <source>已恢复原模板</source>
        <translation>The original holds again</translation>
    </message>
    <message>
        <source>已保存为本单位版本</source>
        <translation>Saved as the office&apos;s own version</translation>
    </message>
</context>
<context>
    <name>FundActs</name>
    <message>
        <source>导入、粘贴人员清册…</source>
        <translation>Import or paste the list…</translation>
    </message>
    <message>
        <source>取案件的欠薪明细…</source>
        <translation>From the ledger of the case…</translation>
    </message>
    <message>
        <source>登记材料…</source>
        <translation>Papers received…</translation>
    </message>
    <message>
        <source>登记证明…</source>
        <translation>Enter the proof…</translation>
    </message>
    <message>
        <source>受理…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>导出发放清册…</source>
        <translation>Export the list for the bank…</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>登记到账</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>登记退汇</source>
        <translation>Returned by the bank</translation>
    </message>
    <message>
        <source>登记追偿…</source>
        <translation>Claim it back…</translation>
    </message>
    <message>
        <source>登记收回…</source>
        <translation>Recovered…</translation>
    </message>
    <message>
        <source>到账日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>所选人员；没有选择时为全部待发放人员</source>
        <translation>The workers chosen; all who wait where none is chosen</translation>
    </message>
</context>
<context>
    <name>FundListDialog</name>
    <message>
        <source>从文件读取…</source>
        <translation>Read from a file…</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在核定…</source>
        <translation>Computing…</translation>
    </message>
    <message numerus="yes">
        <source>%n 处问题，改正后重新读取：</source>
        <translation>
            <numerusform>%n problem; correct it and read the list again:</numerusform>
            <numerusform>%n problems; correct them and read the list again:</numerusform>
        </translation>
    </message>
    <message>
        <source>每人一行，每个欠薪月份一列；也可以每人每月一行。</source>
        <translation>A row a worker and a column a month; or a row a worker and month.</translation>
    </message>
    <message>
        <source>人员清册</source>
        <translation>List of workers</translation>
    </message>
    <message>
        <source>表格 (*.csv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>从电子表格复制清册（连同表头）粘贴到这里。表头：姓名、身份证号、开户银行、银行账号、2026-01、2026-02……（每月欠薪）、补偿月数、经济补偿金。</source>
        <translation>Copy the list from a spreadsheet (with its heading) and paste it here. Headings: 姓名, 身份证号, 开户银行, 银行账号, 2026-01, 2026-02… (owed each month), 补偿月数, 经济补偿金.</translation>
    </message>
    <message>
        <source>最低工资取值（依据待核）</source>
        <translation>Which minimum wage (not verified)</translation>
    </message>
    <message>
        <source>每月上限（依据待核）</source>
        <translation>Cap of a month (not verified)</translation>
    </message>
</context>
<context>
    <name>FundModel</name>
    <message>
        <source>姓名、月份</source>
        <translation>Name, month</translation>
    </message>
    <message>
        <source>欠薪</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>最低工资</source>
        <translation>Min. wage</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Payment</translation>
    </message>
</context>
<context>
    <name>FundTable</name>
    <message>
        <source>垫付金额计算表</source>
        <translation>Computation of the advance</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>签发前核对</source>
        <translation>Checks before issuing</translation>
    </message>
    <message>
        <source>放行理由（会记录）</source>
        <translation>Reason for letting it pass (recorded)</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>Reason for letting it pass</translation>
    </message>
    <message>
        <source>签发，不打印</source>
        <translation>Issue only</translation>
    </message>
    <message>
        <source>更正已签发的那份</source>
        <translation>Correct the issued one</translation>
    </message>
    <message>
        <source>更正 {number}</source>
        <translation>Corrects {number}</translation>
    </message>
    <message>
        <source>核对无误，可以签发。打印或者另存为时编号并存档。</source>
        <translation>In order. It is numbered and kept when it is printed or saved.</translation>
    </message>
    <message>
        <source>按理由放行，可以签发。</source>
        <translation>Let pass for this reason; it may be issued.</translation>
    </message>
    <message>
        <source>不能签发。负责人写明理由可以放行。</source>
        <translation>Not to be issued. A supervisor may let it pass with a reason.</translation>
    </message>
    <message>
        <source>不能签发，请先更正。回车看它在哪里。</source>
        <translation>Not to be issued; correct it first. Enter shows where it is.</translation>
    </message>
</context>
<context>
    <name>GradeModel</name>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>GradeTable</name>
    <message>
        <source>等级名单</source>
        <translation>List of grades</translation>
    </message>
</context>
<context>
    <name>GradingActs</name>
    <message>
        <source>计算等级</source>
        <translation>Compute grades</translation>
    </message>
    <message>
        <source>另行列入…</source>
        <translation>Add employers…</translation>
    </message>
    <message>
        <source>审核…</source>
        <translation>Review…</translation>
    </message>
    <message>
        <source>更正等级…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>登记告知…</source>
        <translation>Told…</translation>
    </message>
    <message>
        <source>登记异议…</source>
        <translation>Objection…</translation>
    </message>
    <message>
        <source>答复异议…</source>
        <translation>Answer objection…</translation>
    </message>
    <message>
        <source>与现在的记录核对</source>
        <translation>Compare with the record now</translation>
    </message>
    <message>
        <source>汇总表</source>
        <translation>List by town</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>告知、异议日期</source>
        <translation>Told or objected on</translation>
    </message>
    <message>
        <source>重新计算…</source>
        <translation>Compute again…</translation>
    </message>
</context>
<context>
    <name>GradingFilter</name>
    <message>
        <source>全部等级</source>
        <translation>All grades</translation>
    </message>
    <message>
        <source>C级</source>
        <translation>Grade C</translation>
    </message>
    <message>
        <source>B级</source>
        <translation>Grade B</translation>
    </message>
    <message>
        <source>A级</source>
        <translation>Grade A</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>有异议</source>
        <translation>Objected to</translation>
    </message>
    <message>
        <source>有差异</source>
        <translation>Differing</translation>
    </message>
    <message>
        <source>等级、办理情况</source>
        <translation>Grade or state</translation>
    </message>
    <message>
        <source>单位名称、代码</source>
        <translation>Name or code</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>打开群体</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>群体：{name}，{cases} 件（未结 {open} 件），牵头 {lead}</source>
        <translation>Group: {name}, {cases} cases ({open} open), led by {lead}</translation>
    </message>
</context>
<context>
    <name>GroupOffer</name>
    <message>
        <source>归入同一群体（与 {number} 一起办理）</source>
        <translation>In one group with {number}</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>只选标记的行</source>
        <translation>Tick selected rows only</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>打印文书…</source>
        <translation>Print papers…</translation>
    </message>
    <message>
        <source>在勾选的各案签发同一种文书，一次打印</source>
        <translation>Issue papers of one form in the ticked cases and print them at once</translation>
    </message>
    <message>
        <source>移出群体…</source>
        <translation>Take out of the group…</translation>
    </message>
    <message>
        <source>没有勾选案件</source>
        <translation>No case is ticked</translation>
    </message>
    <message>
        <source>请先勾选要办的案件。</source>
        <translation>Tick the cases that are meant.</translation>
    </message>
    <message>
        <source>已登记 {count} 件</source>
        <translation>Recorded in {count} cases</translation>
    </message>
    <message>
        <source>已送审 {count} 件</source>
        <translation>{count} cases submitted</translation>
    </message>
    <message>
        <source>已移出 {count} 件</source>
        <translation>{count} cases taken out</translation>
    </message>
    <message>
        <source>返回名单</source>
        <translation>Back to the members</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>全期（各月之数不能相加）</source>
        <translation>Whole period (months do not add up)</translation>
    </message>
    <message>
        <source>按期结案率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>不排名</source>
        <translation>Not ranked</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>met</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>{rate} {verdict}</source>
        <translation>{rate} {verdict}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>登记群体案件</source>
        <translation>Register a group</translation>
    </message>
    <message>
        <source>还没有群体案件</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>在登记页按名单批量登记，或者在案件列表中选中多件，再点“归为一组”。</source>
        <translation>Register a list from the registration page, or select cases in the list and press Group.</translation>
    </message>
    <message>
        <source>打开登记页</source>
        <translation>Open registration</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个群体</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>群体案件</source>
        <translation>Group of cases</translation>
    </message>
    <message>
        <source>群体</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>牵头案件</source>
        <translation>Lead case</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>最近期限</source>
        <translation>Next last day</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>按期结案率表</source>
        <translation>Table of the on-time closure rate</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>附件一并带入</source>
        <translation>Take the files along</translation>
    </message>
    <message>
        <source>申请仲裁日</source>
        <translation>Applied to arbitrate on</translation>
    </message>
    <message>
        <source>同意先行调解日</source>
        <translation>Agreed to mediation on</translation>
    </message>
    <message>
        <source>仲裁机构</source>
        <translation>Arbitration office</translation>
    </message>
    <message>
        <source>调解组织</source>
        <translation>Mediation organisation</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>请求与事实</source>
        <translation>Claims and facts</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>暂不指派</source>
        <translation>Nobody yet</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>正在移交案件…</source>
        <translation>Handing cases over…</translation>
    </message>
    <message>
        <source>正在移交 {count} 件…</source>
        <translation>Handing {count} cases over…</translation>
    </message>
    <message>
        <source>共 {count} 件在办。请勾选接收人。</source>
        <translation>{count} open cases. Tick who gets them.</translation>
    </message>
    <message>
        <source>没有选中的案件。请选择移交谁的案件，或者在案件列表中选中多件再指派。</source>
        <translation>No case is selected. Choose whose cases to hand over, or select several in the list of cases and assign them.</translation>
    </message>
    <message>
        <source>这位同事没有在办案件。</source>
        <translation>This colleague has no open cases.</translation>
    </message>
    <message>
        <source>将移交 {count} 件。</source>
        <translation>{count} cases will be handed over.</translation>
    </message>
    <message>
        <source>下面列出前 {count} 件。</source>
        <translation>The first {count} are listed below.</translation>
    </message>
    <message>
        <source>移交 {count} 件</source>
        <translation>Hand over {count} cases</translation>
    </message>
    <message>
        <source>已移交 {count} 件</source>
        <translation>{count} cases handed over</translation>
    </message>
    <message>
        <source>停用移交人</source>
        <translation>Mark as left</translation>
    </message>
    <message>
        <source>已停用移交人</source>
        <translation>Marked as left</translation>
    </message>
    <message>
        <source>移交的结果</source>
        <translation>What the hand-over does</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>将移交的案件</source>
        <translation>Cases to be handed over</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>正在打开附件…</source>
        <translation>Opening the file…</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>正在另存附件…</source>
        <translation>Saving a copy…</translation>
    </message>
    <message>
        <source>导出案件</source>
        <translation>Export case</translation>
    </message>
    <message>
        <source>压缩包 (*.zip)</source>
        <translation>Zip file (*.zip)</translation>
    </message>
    <message>
        <source>文件夹 (*)</source>
        <translation>Folder (*)</translation>
    </message>
    <message>
        <source>正在导出案件…</source>
        <translation>Exporting the case…</translation>
    </message>
    <message>
        <source>导出登记</source>
        <translation>Export record</translation>
    </message>
    <message>
        <source>正在导出登记…</source>
        <translation>Exporting the record…</translation>
    </message>
    <message>
        <source>没有能打开它的程序</source>
        <translation>No program opens it</translation>
    </message>
    <message>
        <source>请另存副本，在装有相应程序的电脑上打开。</source>
        <translation>Save a copy and open it on a computer that has the program.</translation>
    </message>
    <message>
        <source>已另存</source>
        <translation>Copy saved</translation>
    </message>
    <message numerus="yes">
        <source>包括制作的 %n 份文书，与制作时的原样一致。</source>
        <translation>
            <numerusform>%n issued paper is in it, as it was handed out.</numerusform>
            <numerusform>%n issued papers are in it, as they were handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>涉及受保护举报人的 %n 份附件、文书没有列入。</source>
        <translation>
            <numerusform>%n file or paper that concerns a protected reporter stays here.</numerusform>
            <numerusform>%n files and papers that concern a protected reporter stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已导出目录、案件数据和 %n 份附件</source>
        <translation>
            <numerusform>Exported: index, case data and %n file</numerusform>
            <numerusform>Exported: index, case data and %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>可能涉及受保护举报人的 %n 份文书没有列入。</source>
        <translation>
            <numerusform>%n paper that may concern a protected reporter stayed behind.</numerusform>
            <numerusform>%n papers that may concern a protected reporter stayed behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已导出目录、登记数据和 %n 份文书</source>
        <translation>
            <numerusform>Exported the index, the data and %n paper</numerusform>
            <numerusform>Exported the index, the data and %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>没有完成的文件没有保存。</source>
        <translation>What was not finished was not kept.</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>没有旧案号可以不填</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>补录旧案</source>
        <translation>Old case, entered later</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Day of receipt</translation>
    </message>
    <message>
        <source>旧案号不占用本年编号，案件标明“补录”</source>
        <translation>Its old number takes none of this year&apos;s; the case is marked “entered later”</translation>
    </message>
    <message>
        <source>旧案号</source>
        <translation>Old number</translation>
    </message>
    <message>
        <source>同意补录的负责人</source>
        <translation>Supervisor who agrees</translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>调解组织</source>
        <translation>Mediation body</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>可以以后指派</source>
        <translation>Can be assigned later</translation>
    </message>
    <message>
        <source>随承办机构</source>
        <translation>As the office is</translation>
    </message>
    <message>
        <source>暂不指派</source>
        <translation>Not assigned yet</translation>
    </message>
    <message>
        <source>收件已超过{days}日；如是旧案，请勾选“补录旧案”</source>
        <translation>Received more than {days} days ago; if it is an old case, tick “Old case, entered later”</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>搜索案件、当事人、单位、命令    Ctrl+K</source>
        <translation>Search cases, parties, commands    Ctrl+K</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>正在打开数据库…</source>
        <translation>Opening the database…</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>按期结案率 {rate}</source>
        <translation>On-time closure rate {rate}</translation>
    </message>
    <message>
        <source>{line} · {population} · {basis}</source>
        <translation>{line} · {population} · {basis}</translation>
    </message>
    <message>
        <source>比率由这些案件得出</source>
        <translation>The rate is made of these cases</translation>
    </message>
    <message>
        <source>另列，不计入比率</source>
        <translation>Beside it, not in the rate</translation>
    </message>
</context>
<context>
    <name>HearingBlock</name>
    <message>
        <source>Enter 打开案件，M 改期</source>
        <translation>Enter opens the case, M moves the hearing</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>改期…</source>
        <translation>Move…</translation>
    </message>
</context>
<context>
    <name>HearingCard</name>
    <message>
        <source>没有可以开庭的日期</source>
        <translation>No day left for a hearing</translation>
    </message>
    <message>
        <source>最迟开庭日 {day}（{weekday}）</source>
        <translation>Last day for a hearing {day} ({weekday})</translation>
    </message>
    <message>
        <source>已排定的开庭过迟</source>
        <translation>Hearing set too late</translation>
    </message>
    <message>
        <source>已排定，不晚于此日</source>
        <translation>Set in time</translation>
    </message>
    <message>
        <source>例外排期</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>已排定 {day} 开庭。</source>
        <translation>Hearing set for {day}.</translation>
    </message>
    <message>
        <source>不能另行排定：{why}。</source>
        <translation>No other day is left: {why}.</translation>
    </message>
    <message>
        <source>该日开庭的，通知最迟 {day} 送达。</source>
        <translation>Its notice is served by {day}.</translation>
    </message>
    <message>
        <source>通知今天送达的，最早 {day} 开庭。</source>
        <translation>With notice served today, {day} is the earliest.</translation>
    </message>
    <message numerus="yes">
        <source>为制作裁决书留出 %n 个工作日。</source>
        <translation>
            <numerusform>%n working day is kept for writing the award.</numerusform>
            <numerusform>%n working days are kept for writing the award.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HearingPart</name>
    <message>
        <source>庭室</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>To</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>添加庭室</source>
        <translation>Add the room</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>保存开庭时间</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <source>登记请假</source>
        <translation>Enter the leave</translation>
    </message>
    <message>
        <source>销假</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>只有管理员可以更改庭室和开庭时间；请假由经办人员登记。</source>
        <translation>Only an administrator changes rooms and hours; leave is entered by whoever works on cases.</translation>
    </message>
    <message>
        <source>正在保存庭室和请假…</source>
        <translation>Saving rooms and leave…</translation>
    </message>
    <message>
        <source>已保存开庭时间</source>
        <translation>The hours are saved</translation>
    </message>
    <message numerus="yes">
        <source>请假期间已排定 %n 次开庭</source>
        <translation>
            <numerusform>%n hearing is set in that leave</numerusform>
            <numerusform>%n hearings are set in that leave</numerusform>
        </translation>
    </message>
    <message>
        <source>请到日程中改期，或者更换人员：{numbers}。</source>
        <translation>Move them in the calendar, or change the tribunal: {numbers}.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Use again</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>开庭时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>例如 09:00-11:30,13:30-17:00</source>
        <translation>Such as 09:00-11:30,13:30-17:00</translation>
    </message>
    <message>
        <source>每庭时长（分钟）</source>
        <translation>Minutes a hearing</translation>
    </message>
</context>
<context>
    <name>IdNumberField</name>
    <message>
        <source>18位，或护照等证件号</source>
        <translation>18 places, or a passport</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>全部登记</source>
        <translation>Record all</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>邮件单号导入：{name}</source>
        <translation>Tracking numbers from {name}</translation>
    </message>
    <message>
        <source>邮件结果导入：{name}</source>
        <translation>Answers of the post from {name}</translation>
    </message>
    <message numerus="yes">
        <source>已登记 %n 行。</source>
        <translation>
            <numerusform>Recorded %n row.</numerusform>
            <numerusform>Recorded %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>共 {all} 行，其中 {wrong} 行不能登记，一行也没有登记。请更正表格。</source>
        <translation>{all} rows, of which {wrong} cannot be taken; nothing was recorded. Correct the table.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 行，都可以登记。现在还没有登记。</source>
        <translation>
            <numerusform>%n row, which can be taken. Nothing is recorded yet.</numerusform>
            <numerusform>%n rows, all of which can be taken. Nothing is recorded yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>可登记</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>不能</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>（同一邮件的 {count} 份文书一并登记）</source>
        <translation>({count} papers of one letter, entered together)</translation>
    </message>
    <message>
        <source>表格的各行</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>能否登记</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>其他指标</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>分母、件数</source>
        <translation>Of, or cases</translation>
    </message>
    <message>
        <source>只统计{view}的案件；外部交办、追回金额、群体性案件只有全区数。</source>
        <translation>Cases of {view} only; external matters, recovered money and group incidents are counted for the district alone.</translation>
    </message>
    <message>
        <source>期间内案件最多的单位</source>
        <translation>Employers with most cases</translation>
    </message>
    <message>
        <source>在数上按回车打开案件或者记录</source>
        <translation>Enter on a number opens its cases or records</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>{name} = {formula}</source>
        <translation>{name} = {formula}</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>公式</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>InfoCard</name>
    <message>
        <source>依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{matter}的依据</source>
        <translation>Why: {matter}</translation>
    </message>
</context>
<context>
    <name>InspectionPart</name>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>登记检查结果</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>登记为案件…</source>
        <translation>Register a case…</translation>
    </message>
    <message>
        <source>登记案件：{name}</source>
        <translation>Register a case: {name}</translation>
    </message>
    <message>
        <source>案由，例如 拖欠工资</source>
        <translation>Cause, such as unpaid wages</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>已登记案件 {number}</source>
        <translation>Case {number} registered</translation>
    </message>
    <message>
        <source>返回名单</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>InspectionTable</name>
    <message>
        <source>检查名单</source>
        <translation>Inspection list</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>检查人员</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>检查日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>复查日期</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>InstalmentsField</name>
    <message>
        <source>每行一期：2026-03-31 5000</source>
        <translation>A payment a line: 2026-03-31 5000</translation>
    </message>
    <message>
        <source>“{line}”不是日期和金额。</source>
        <translation>“{line}” is not a day and a sum.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>签发记录</source>
        <translation>Issued paper</translation>
    </message>
    <message>
        <source>登记送达…</source>
        <translation>Record the service…</translation>
    </message>
    <message>
        <source>补打…</source>
        <translation>Print again…</translation>
    </message>
    <message>
        <source>印出的加“复印件（第几次补打）”字样，存档的不变。</source>
        <translation>The print is marked as a copy; what is kept stays as it is.</translation>
    </message>
    <message>
        <source>签发更正文书…</source>
        <translation>Corrected paper…</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>签发日</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>样式版本</source>
        <translation>Version of the form</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>补打</source>
        <translation>Printed again</translation>
    </message>
    <message numerus="yes">
        <source>%n次</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <source>已由…更正</source>
        <translation>Corrected by</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>Let pass because</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>已签发</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已签发的文书</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>还没有签发文书。打印或者另存为时签发，列在这里。</source>
        <translation>No paper was issued yet. A paper is issued when it is printed or saved, and listed here.</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
</context>
<context>
    <name>KeysetModel</name>
    <message>
        <source>{title}：{text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>已有案件</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>填写姓名和单位时，这里提示以前和在办的案件。</source>
        <translation>While you type names, earlier and open cases appear here.</translation>
    </message>
    <message>
        <source>列入失信名单</source>
        <translation>On the joint-punishment list</translation>
    </message>
    <message>
        <source>相同当事人的前案</source>
        <translation>Earlier cases between the same parties</translation>
    </message>
    <message>
        <source>是否同一请求由承办人核对，不影响登记。</source>
        <translation>Whether the claims are the same is for the handler to check; the case can be registered.</translation>
    </message>
    <message>
        <source>相同当事人的调解、仲裁、诉讼</source>
        <translation>Mediation, arbitration and suits of the same parties</translation>
    </message>
    <message>
        <source>投诉应告知依该程序办理（条例21），受理须写明理由；举报不受影响。</source>
        <translation>A complaint belongs there (条例 21); accepting it needs a reason. A report is not affected.</translation>
    </message>
    <message>
        <source>{name}：在办 {count} 件</source>
        <translation>{name}: open cases {count}</translation>
    </message>
    <message>
        <source>守法诚信等级 {grade}（依据待核）</source>
        <translation>Compliance grade {grade} (not verified)</translation>
    </message>
    <message>
        <source>其中有 {count} 人的群体案件</source>
        <translation>One of them is a collective case of {count} people</translation>
    </message>
    <message>
        <source>查看该单位的案件</source>
        <translation>List the cases of this employer</translation>
    </message>
    <message>
        <source>{name}：以前的案件</source>
        <translation>{name}: earlier cases</translation>
    </message>
    <message>
        <source>名称相近的单位，请核对是否同一家，点选即填入：</source>
        <translation>Employers with a similar name. Check whether one is meant; a click fills it in:</translation>
    </message>
    <message>
        <source>无代码</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>{name}：登记过的人，共 {all} 件，在办 {count} 件</source>
        <translation>{name}: known, {all} cases, {count} of them open</translation>
    </message>
    <message>
        <source>证件号 {number}</source>
        <translation>Identity number {number}</translation>
    </message>
</context>
<context>
    <name>KnownField</name>
    <message>
        <source>输入收件号、案号或当事人查找</source>
        <translation>Type a number or a party</translation>
    </message>
    <message>
        <source>输入编号或事项查找</source>
        <translation>Type a number or a subject</translation>
    </message>
    <message>
        <source>输入单位名称、首字母或代码查找</source>
        <translation>Type a name, initials or a code</translation>
    </message>
    <message>
        <source>可能是</source>
        <translation>May be meant</translation>
    </message>
</context>
<context>
    <name>LawTable</name>
    <message>
        <source>按文字筛选</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>筛选：{name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message numerus="yes">
        <source>本数据库采用 %n 条</source>
        <translation>
            <numerusform>%n row adopted here</numerusform>
            <numerusform>%n rows adopted here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>原因，例如 请求不同，另案处理</source>
        <translation>Reason, such as: other claims</translation>
    </message>
    <message>
        <source>移出的原因</source>
        <translation>Why they leave</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{shown} 等 {count} 件</source>
        <translation>{shown} and others, {count} in all</translation>
    </message>
    <message>
        <source>移出 {cases}</source>
        <translation>Take out {cases}</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>To</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>姓名、款项</source>
        <translation>Name, kind of pay</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>应付</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>尚欠</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>本人确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>班组、部门</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>开户行、账号</source>
        <translation>Bank, account</translation>
    </message>
    <message>
        <source>{name}（代表人）</source>
        <translation>{name} (representative)</translation>
    </message>
    <message>
        <source>未确认</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>{first} 至 {last}，{count} 个月</source>
        <translation>{first} to {last}, {count} months</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>打印发放表时，这里显示要签名的发放表。</source>
        <translation>The pay-out sheet to be signed is shown here.</translation>
    </message>
    <message>
        <source>还没有欠薪名册</source>
        <translation>No roster yet</translation>
    </message>
    <message>
        <source>导入工地或者单位交来的名册（xlsx、xls、csv）：一人一月一行，或者一月一列；原件随案保存。</source>
        <translation>Import the roster of the site or employer (xlsx, xls, csv): a row for each worker and month, or a column for each month. The file is kept with the case.</translation>
    </message>
    <message>
        <source>导入名册…</source>
        <translation>Import roster…</translation>
    </message>
    <message>
        <source>登记支付</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>职工确认</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>代表人</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>更正、补充…</source>
        <translation>Correct, add…</translation>
    </message>
    <message>
        <source>加付赔偿金…</source>
        <translation>On top (加付)…</translation>
    </message>
    <message>
        <source>打印发放表</source>
        <translation>Pay-out sheet</translation>
    </message>
    <message>
        <source>导出 xlsx…</source>
        <translation>Export xlsx…</translation>
    </message>
    <message>
        <source>已记入加付赔偿金</source>
        <translation>Compensation on top was entered</translation>
    </message>
    <message>
        <source>欠薪名册</source>
        <translation>Roster of arrears</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>欠薪发放表</source>
        <translation>Pay-out sheet</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>导出欠薪明细</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>{workers} 人、{rows} 行，原件在附件里。</source>
        <translation>{workers} workers, {rows} rows; the file is under Files.</translation>
    </message>
    <message>
        <source>已导入名册</source>
        <translation>Roster imported</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已登记支付</source>
        <translation>Payment recorded</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>返回明细</source>
        <translation>Back to the ledger</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>回收情况</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>支付人</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>还没有登记支付。付款后在这里按日期列出。</source>
        <translation>No payment is on record. Payments are listed here by day.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>欠薪明细</source>
        <translation>Arrears ledger</translation>
    </message>
    <message>
        <source>加付赔偿金</source>
        <translation>Compensation on top</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>标签或者信封</source>
        <translation>Labels or envelopes</translation>
    </message>
    <message>
        <source>第一张已用掉几枚标签</source>
        <translation>Labels of the first sheet that are gone</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>信封标签{day}.pdf</source>
        <translation>addresses {day}.pdf</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 份</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>，没有印 {count} 人：{who}</source>
        <translation>; not printed for {count}: {who}</translation>
    </message>
    <message>
        <source>第一张已用</source>
        <translation>Gone on first sheet</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>请填写这一项。</source>
        <translation>Fill this in.</translation>
    </message>
</context>
<context>
    <name>LinkedPanel</name>
    <message>
        <source>关联</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>关联的案件和记录</source>
        <translation>Linked cases and records</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>当事人、事项</source>
        <translation>Parties, subject</translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>关联案件</source>
        <translation>Linked cases</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>收件日</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>没有关联的案件。</source>
        <translation>No case is linked.</translation>
    </message>
    <message>
        <source>登记先行调解结果</source>
        <translation>Enter how the mediation ended</translation>
    </message>
    <message>
        <source>转仲裁</source>
        <translation>Hand over to arbitration</translation>
    </message>
    <message>
        <source>当事人、请求和附件带入新的仲裁案件，不必重录；申请调解之日作为仲裁时效中断的事实一并登记（规则27条）。未达成协议或者协议未履行的，当事人可以申请仲裁（法14、15条）。</source>
        <translation>Parties, claims and files go into a new arbitration case without retyping; the day of the application for mediation is noted as an interruption of the limitation (Rules art. 27). Without an agreement, or if it is not performed, the parties may apply for arbitration (the Act, art. 14, 15).</translation>
    </message>
    <message>
        <source>转仲裁并打开</source>
        <translation>Hand over and open</translation>
    </message>
    <message>
        <source>转先行调解</source>
        <translation>Mediation first</translation>
    </message>
    <message>
        <source>当事人、请求和附件带入调解组织的调解案件；本申请自同意之日起暂缓受理（规则69条）。</source>
        <translation>Parties, claims and files go into a mediation case of the organisation; acceptance of this application waits from the day of consent (Rules art. 69).</translation>
    </message>
    <message>
        <source>转调解并打开</source>
        <translation>Hand over and open</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>证明事项</source>
        <translation>Proves</translation>
    </message>
    <message>
        <source>添加人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>添加日期</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>导出案件…</source>
        <translation>Export case…</translation>
    </message>
    <message>
        <source>还没有附件。扫描件、照片、工资条、协议书等都可以和案件保存在一起。</source>
        <translation>No files yet. Scans, photos, pay slips and agreements can be kept with the case.</translation>
    </message>
    <message>
        <source>可以把文件拖到这里，或者按 Ctrl+V 粘贴图片和文件。单个文件最多 {most} MB。</source>
        <translation>Drop files here, or paste pictures and files with Ctrl+V. At most {most} MB a file.</translation>
    </message>
</context>
<context>
    <name>ListingCheck</name>
    <message>
        <source>没有完全相同的名称或代码，下面是名称中含有它的。</source>
        <translation>No name or code is exactly this; below are names that contain it.</translation>
    </message>
    <message>
        <source>名单中有相近的名称</source>
        <translation>The list has names like it</translation>
    </message>
    <message>
        <source>{day} 列入失信名单</source>
        <translation>{day}: on the joint-punishment list</translation>
    </message>
    <message>
        <source>{day} 未列入，曾经列入</source>
        <translation>{day}: not listed, but listed before</translation>
    </message>
    <message>
        <source>{day} 未列入</source>
        <translation>{day}: not listed</translation>
    </message>
    <message>
        <source>查询失信名单</source>
        <translation>Check the joint-punishment list</translation>
    </message>
    <message>
        <source>单位名称、姓名、统一社会信用代码或证件号</source>
        <translation>Employer, person, credit code or ID number</translation>
    </message>
    <message>
        <source>列入记录</source>
        <translation>Terms on the list</translation>
    </message>
    <message>
        <source>Enter 打开记录，Esc 关闭；证件号只用于查询，不显示、不保存。</source>
        <translation>Enter opens the record, Esc closes; an ID number is used to look up only, never shown or kept.</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>ListingRegister</name>
    <message>
        <source>公开名单</source>
        <translation>Public list</translation>
    </message>
    <message>
        <source>今天没有列入中的当事人</source>
        <translation>Nobody is on the list today</translation>
    </message>
    <message>
        <source>作出列入决定后，名称、事由、依据、决定机关、日期和期限显示在这里。</source>
        <translation>After a decision to list, name, facts, basis, authority, day and term stand here.</translation>
    </message>
    <message>
        <source>导出公开名单…</source>
        <translation>Export the public list…</translation>
    </message>
    <message>
        <source>导出信用平台共享表…</source>
        <translation>Export for the credit platform…</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>表格、PDF (*.xlsx *.csv *.pdf)</source>
        <translation>Tables, PDF (*.xlsx *.csv *.pdf)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>列入中 {count} 个当事人；个人只公开姓名和身份（办法4、9条）。</source>
        <translation>{count} parties listed; of persons only name and role are public (arts. 4, 9).</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>列入事由</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>决定机关</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>决定文书号</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>期限至</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>LogEntry</name>
    <message>
        <source>第 {seq} 项</source>
        <translation>Entry {seq}</translation>
    </message>
    <message>
        <source>补录 {day}</source>
        <translation>Entered {day}</translation>
    </message>
    <message>
        <source>{who} 登记</source>
        <translation>by {who}</translation>
    </message>
    <message>
        <source>程序瑕疵原因：{reason}（{who} 确认）</source>
        <translation>Irregular because: {reason} (confirmed by {who})</translation>
    </message>
    <message>
        <source>{who} 确认补录</source>
        <translation>Late entry confirmed by {who}</translation>
    </message>
    <message>
        <source>{day} {who} 作废：{reason}</source>
        <translation>Voided {day} by {who}: {reason}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废第 {seq} 项 {title}</source>
        <translation>Void entry {seq}: {title}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>原最后一日</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>办案经过</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>期限的变化</source>
        <translation>Changes of periods</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>这一天没有期限变化</source>
        <translation>Nothing changed on this day</translation>
    </message>
    <message>
        <source>今天到现在没有期限变化</source>
        <translation>Nothing has changed today so far</translation>
    </message>
    <message>
        <source>没有期限起算、变动、办理或者届满。可以查看前后的日期。</source>
        <translation>No period began, moved, was met or ran out. Look at the days before and after.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>目前无法打开。</source>
        <translation>It cannot be opened now.</translation>
    </message>
    <message>
        <source>这是程序文件，不能从这里打开，可以另存副本。</source>
        <translation>This is a program and is not opened from here. You can save a copy.</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>涉及受保护的举报人。查看将记入操作记录。</source>
        <translation>It concerns the protected reporter. Every look is recorded.</translation>
    </message>
    <message>
        <source>涉及受保护的举报人，只有承办人和负责人可以查看。</source>
        <translation>It concerns the protected reporter; only the handler and the head may look.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>劳动争议调解仲裁监察办案系统</source>
        <translation>Labour Disputes: Mediation, Arbitration, Inspection</translation>
    </message>
    <message>
        <source>正在打开数据库…</source>
        <translation>Opening the database…</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>尚未保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>有填写的内容尚未保存。确定放弃吗？</source>
        <translation>Something you typed is not saved. Discard it?</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>请至少选一项（空格键勾选）。</source>
        <translation>Mark at least one (with Space).</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>名册的各列</source>
        <translation>Columns of the roster</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>第一行</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>不读</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>{month} 的欠薪</source>
        <translation>Owed for {month}</translation>
    </message>
    <message>
        <source>“{head}”的内容</source>
        <translation>What “{head}” holds</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>核查日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>未核查</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>{result}*</source>
        <translation>{result}*</translation>
    </message>
</context>
<context>
    <name>MatterBar</name>
    <message>
        <source>机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>只看超期</source>
        <translation>Late only</translation>
    </message>
    <message>
        <source>含已结束</source>
        <translation>With ended ones</translation>
    </message>
    <message>
        <source>全部机构</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>{name} {open}</source>
        <translation>{name} {open}</translation>
    </message>
    <message>
        <source>{text}（超期 {late}）</source>
        <translation>{text} ({late} late)</translation>
    </message>
</context>
<context>
    <name>MatterModel</name>
    <message>
        <source>审查案号、仲裁员</source>
        <translation>Review number, arbitrator</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>调解组织、个人</source>
        <translation>Who mediates</translation>
    </message>
    <message>
        <source>协议日</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>申请日</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>起始日</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>MatterTable</name>
    <message>
        <source>调解衔接事项</source>
        <translation>Matters of mediation</translation>
    </message>
</context>
<context>
    <name>MediationPage</name>
    <message>
        <source>没有超期的</source>
        <translation>Nothing is late</translation>
    </message>
    <message>
        <source>当前列表中没有超过期限或者提醒天数的事项。</source>
        <translation>Nothing in this list is past its last day or takes longer than usual.</translation>
    </message>
    <message>
        <source>收到仲裁申请后，登记“发出调解建议书”或者“同意先行调解、暂缓受理”，就在这里跟踪。</source>
        <translation>Record on an application to arbitrate that mediation was advised, or agreed to first; it is followed here.</translation>
    </message>
    <message>
        <source>仲裁案件开庭前登记“同意开庭前委托调解”，受委托的调解组织就在这里看到。</source>
        <translation>Record before a hearing that entrusted mediation was agreed; the organisation sees it here.</translation>
    </message>
    <message>
        <source>登记“调解协议生效”时填写“逐期履行”，每一期的履行就在这里跟踪。</source>
        <translation>Fill in the payments when a mediation agreement is recorded; each of them is followed here.</translation>
    </message>
    <message>
        <source>在调解案件登记“收到仲裁审查申请”；外来协议先登记为“外来调解协议”。</source>
        <translation>Record in a mediation that a review was applied for; an agreement made elsewhere is registered as such first.</translation>
    </message>
    <message>
        <source>这里还没有事项</source>
        <translation>Nothing here yet</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>群体成员</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>已定</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>本案金额</source>
        <translation>Own amount</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>本案{name}</source>
        <translation>{name}, own</translation>
    </message>
    <message>
        <source>不能办：{why}</source>
        <translation>Refused: {why}</translation>
    </message>
    <message>
        <source>{who}（牵头）</source>
        <translation>{who} (lead)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>对调</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>合并（Ctrl+S）</source>
        <translation>Merge (Ctrl+S)</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>{name}&#x3000;{number}&#x3000;案件 {count} 件</source>
        <translation>{name}   {number}   {count} cases</translation>
    </message>
    <message>
        <source>合并两条记录</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>并入者的案件都归到保留的记录下，两条记录都不删除，可以随时撤销。</source>
        <translation>The cases of the second are found under the first. Neither is deleted, and it can be taken back at any time.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Leads to it</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
</context>
<context>
    <name>MonthPaperDialog</name>
    <message>
        <source>{month}月报</source>
        <translation>Report of {month}</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Preparing…</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message>
        <source>锁定月报</source>
        <translation>Lock the month</translation>
    </message>
    <message>
        <source>重算</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>打印月报</source>
        <translation>Print the month</translation>
    </message>
    <message>
        <source>正在重算{month}…</source>
        <translation>Counting {month} again…</translation>
    </message>
    <message>
        <source>选择一个月，按回车或者“重算”证明它，并列出更正的案件。</source>
        <translation>Choose a month and press Enter or “Count again” to prove it and to list corrected cases.</translation>
    </message>
    <message>
        <source>已锁定{month}月报，编号“{number}”</source>
        <translation>{month} is locked as “{number}”</translation>
    </message>
    <message>
        <source>校验值 {digest}</source>
        <translation>Digest {digest}</translation>
    </message>
    <message>
        <source>由主管锁定。</source>
        <translation>A supervisor locks it.</translation>
    </message>
    <message>
        <source>从哪个月开始</source>
        <translation>From which month on</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>报送人</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>报送说明（可不填）</source>
        <translation>Covering note (optional)</translation>
    </message>
    <message>
        <source>锁定的月报</source>
        <translation>Locked months</translation>
    </message>
    <message>
        <source>更正的案件</source>
        <translation>Corrected cases</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>上期未结</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>当期受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>以前月份更正</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>当期结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>期末未结</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>衔接</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>How they closed</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>锁定时</source>
        <translation>When locked</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>MoveEntry</name>
    <message>
        <source>采纳“{title}”，期限变动</source>
        <translation>“{title}” adopted: periods moved</translation>
    </message>
    <message>
        <source>{who} 采纳</source>
        <translation>adopted by {who}</translation>
    </message>
    <message>
        <source>{period}：由 {old} 变为 {new}</source>
        <translation>{period}: from {old} to {new}</translation>
    </message>
</context>
<context>
    <name>MultiplesChart</name>
    <message numerus="yes">
        <source>按期结案率小图，共 %n 组，方向键选择，Enter 打开案件</source>
        <translation>
            <numerusform>Small charts of the on-time rate, %n group; arrows choose, Enter opens the cases</numerusform>
            <numerusform>Small charts of the on-time rate, %n groups; arrows choose, Enter opens the cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultiplesPanel</name>
    <message>
        <source>分组</source>
        <translation>By</translation>
    </message>
    <message>
        <source>各组各月按期结案率表</source>
        <translation>Table of the on-time rate by group and month</translation>
    </message>
    <message>
        <source>按期结案率（按{by}、月份）</source>
        <translation>On-time closure rate by {by} and month</translation>
    </message>
    <message>
        <source>虚线为目标 {target}，斜线柱低于目标；</source>
        <translation>Dashed: the target of {target}; hatched columns are below it. </translation>
    </message>
    <message>
        <source>各图用同一纵轴，自 {floor}% 起。方向键选择，Enter 打开案件。</source>
        <translation>All charts have one axis, from {floor}%. Arrows choose, Enter opens the cases.</translation>
    </message>
    <message>
        <source>期间内没有案件。</source>
        <translation>There are no cases in the period.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 组，按名册次序排列，不作排名</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups in the order of the register, not ranked</numerusform>
        </translation>
    </message>
    <message>
        <source>按期结案率</source>
        <translation>On-time rate</translation>
    </message>
</context>
<context>
    <name>NewPartyFields</name>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>18位</source>
        <translation>18 places</translation>
    </message>
    <message>
        <source>代理人姓名</source>
        <translation>Name of the agent</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>单位或个人</source>
        <translation>Kind of party</translation>
    </message>
    <message>
        <source>名称或姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>信用代码或身份证号</source>
        <translation>Credit code or identity number</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>太长，请删去%n个字。</source>
        <translation>
            <numerusform>Too long: take out %n character.</numerusform>
            <numerusform>Too long: take out %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>请填写这一项。</source>
        <translation>Fill this in.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
    <message>
        <source>保存（Enter）</source>
        <translation>Save (Enter)</translation>
    </message>
    <message>
        <source>来电来访记录</source>
        <translation>Note of a call or visit</translation>
    </message>
    <message>
        <source>还没有选择案件</source>
        <translation>No case is chosen yet</translation>
    </message>
    <message>
        <source>已记入 {number}</source>
        <translation>Noted in {number}</translation>
    </message>
    <message>
        <source>没有找到案件。电话号码须为7位以上，姓名、案号至少两个字。</source>
        <translation>No case found. A telephone number needs 7 digits or more, a name or case number two characters.</translation>
    </message>
    <message>
        <source>（已结）</source>
        <translation> (ended)</translation>
    </message>
    <message>
        <source>案件：{number}</source>
        <translation>Case: {number}</translation>
    </message>
    <message>
        <source>电话号码、姓名、单位或案号</source>
        <translation>Telephone, name, employer or case number</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>找到的案件</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>放假和调休上班的日子</source>
        <translation>Days off and make-up working days</translation>
    </message>
    <message>
        <source>1001-1007 国庆节
+0926</source>
        <translation>1001-1007 National Day
+0926</translation>
    </message>
    <message>
        <source>从文件导入…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>拟订变更</source>
        <translation>Prepare the change</translation>
    </message>
    <message>
        <source>读作：放假 {off} 天，调休上班 {worked} 天。</source>
        <translation>Read as: {off} days off, {worked} make-up working days.</translation>
    </message>
    <message>
        <source>选择通知文件</source>
        <translation>Choose the file of the notice</translation>
    </message>
    <message>
        <source>通知文件 (*.csv *.json)</source>
        <translation>Notices (*.csv *.json)</translation>
    </message>
    <message>
        <source>录入放假通知</source>
        <translation>Enter a holiday notice</translation>
    </message>
    <message>
        <source>每行一段：“1001-1007 国庆节”为放假，“+0926”为调休上班；上一年末的日子写全，如 +20261226。</source>
        <translation>One stretch a line: “1001-1007 国庆节” are days off, “+0926” is a make-up working day; days at the end of the year before are written out, such as +20261226.</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>名称和文号</source>
        <translation>Title and number</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>打开这些案件</source>
        <translation>Open these cases</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>各项业务</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>暂不填写</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>简短且不重复</source>
        <translation>Short, used once</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>全区性机构不填</source>
        <translation>Empty if for the whole district</translation>
    </message>
    <message>
        <source>调解组织</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>决定调解的期限，登记时随机构填写</source>
        <translation>Decides the periods; filled in at registration</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>由负责人设定；不变更任何期限，以后的登记即按新的设定。</source>
        <translation>Set by a supervisor. No period moves; what is entered from now on follows the new value.</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>OpeningPanel</name>
    <message>
        <source>新登记：{type}</source>
        <translation>New record: {type}</translation>
    </message>
    <message>
        <source>没有可以识别的工单</source>
        <translation>No sheet that can be read</translation>
    </message>
    <message>
        <source>请先复制工单的文字，再按“粘贴工单”。</source>
        <translation>Copy the text of the sheet, then press Paste sheet.</translation>
    </message>
    <message>
        <source>粘贴工单(&amp;G)</source>
        <translation>Paste sheet (&amp;G)</translation>
    </message>
    <message>
        <source>先复制热线工单的文字，再按这里（Alt+G）</source>
        <translation>Copy the text of the hotline sheet, then press here (Alt+G)</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>劳动争议调解仲裁监察办案系统</source>
        <translation>Labour Disputes: Mediation, Arbitration, Inspection</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>OrganisationPart</name>
    <message>
        <source>机构</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>添加机构</source>
        <translation>Add office</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Set inactive</translation>
    </message>
    <message>
        <source>移交案件…</source>
        <translation>Hand over cases…</translation>
    </message>
    <message>
        <source>调解组织类型：未填写</source>
        <translation>Kind of organisation: not said</translation>
    </message>
    <message>
        <source>调解组织类型</source>
        <translation>Kind of mediation organisation</translation>
    </message>
    <message>
        <source>正在保存机构和人员…</source>
        <translation>Saving offices and people…</translation>
    </message>
    <message>
        <source>人员：{office}</source>
        <translation>People: {office}</translation>
    </message>
    <message>
        <source>只有管理员可以更改机构和人员，请在“本机”的“本机使用人”处换成管理员。</source>
        <translation>Only an administrator can change offices and people. Choose one under This machine, Works here.</translation>
    </message>
    <message>
        <source>第一步：登记本局的机构，例如仲裁院、监察大队或镇街调解组织。</source>
        <translation>First: enter an office of your bureau, such as the arbitration court, the inspection brigade or a town’s mediation body.</translation>
    </message>
    <message>
        <source>第二步：登记人员。第一位须是管理员，以后的机构和人员由管理员登记；兼任其他角色的，再登记一次。</source>
        <translation>Second: enter the people. The first must be an administrator, who enters all others later; who has a second role is entered once more.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>停用 {name}</source>
        <translation>Set {name} inactive</translation>
    </message>
    <message>
        <source>恢复 {name}</source>
        <translation>Restore {name}</translation>
    </message>
    <message>
        <source>已经可以登记案件</source>
        <translation>Cases can be registered now</translation>
    </message>
    <message>
        <source>也可以在这里继续登记其他人员和机构。</source>
        <translation>You can also go on here with more people and offices.</translation>
    </message>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>不关联</source>
        <translation>Do not link</translation>
    </message>
    <message>
        <source>由 {number} 转来：保存后自动关联到该记录。</source>
        <translation>From {number}: linked with that record when saved.</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>打开的页面和案件</source>
        <translation>Open pages and cases</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>导出 Word…</source>
        <translation>Export to Word…</translation>
    </message>
    <message>
        <source>导出为 docx，供 Word、WPS 继续起草；不是签发的文书</source>
        <translation>A docx for further drafting in Word or WPS; no issued paper</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>文书预览</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>导出 Word</source>
        <translation>Export to Word</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>已导出，没有签发</source>
        <translation>Exported, not issued</translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>已送打印机</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>打印机没有应答</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>请检查打印机，或者另存为 PDF 后再打印。</source>
        <translation>Check the printer, or save as PDF and print that.</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>查找文书</source>
        <translation>Find a paper</translation>
    </message>
    <message>
        <source>请选择文书</source>
        <translation>Choose a paper</translation>
    </message>
    <message>
        <source>还没有文书样式。</source>
        <translation>There are no forms for this yet.</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>还不能排出版面，请看右边的核对结果。</source>
        <translation>It cannot be set yet; see the checks on the right.</translation>
    </message>
</context>
<context>
    <name>ParetoChart</name>
    <message>
        <source>逾期原因图</source>
        <translation>Chart of causes</translation>
    </message>
    <message numerus="yes">
        <source>逾期原因图，共 %n 项，左右键选择，Enter 列出案件</source>
        <translation>
            <numerusform>Chart of %n cause; left and right choose, Enter lists the cases</numerusform>
            <numerusform>Chart of %n causes; left and right choose, Enter lists the cases</numerusform>
        </translation>
    </message>
    <message>
        <source>{cause}：{cases} 件，累计 {share}</source>
        <translation>{cause}: {cases} cases, cumulative {share}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>登记为案件(&amp;Z)</source>
        <translation>Register as a case (&amp;Z)</translation>
    </message>
    <message>
        <source>{number}（{type}，{stage}）{title}</source>
        <translation>{number} ({type}, {stage}) {title}</translation>
    </message>
    <message>
        <source>同一编号或同一案件的其他登记：{rows}</source>
        <translation>Other records of the same number or case: {rows}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{channel} {reference}</source>
        <translation>{channel} {reference}</translation>
    </message>
    <message>
        <source>{sheet}，{body}</source>
        <translation>{sheet}, {body}</translation>
    </message>
    <message>
        <source>已同意延至 {day}（{by}）</source>
        <translation>Later day agreed: {day} ({by})</translation>
    </message>
    <message numerus="yes">
        <source>已退回重办 %n 次</source>
        <translation>
            <numerusform>handed back %n time</numerusform>
            <numerusform>handed back %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>回访：{result}</source>
        <translation>When asked: {result}</translation>
    </message>
    <message>
        <source>来件内容：{content}</source>
        <translation>It says: {content}</translation>
    </message>
    <message>
        <source>{came} 发出，没有约定答复日期</source>
        <translation>Sent on {came}, no day for the answer</translation>
    </message>
    <message>
        <source>{came} 发出，请对方 {day} 前答复</source>
        <translation>Sent on {came}, answer asked for by {day}</translation>
    </message>
    <message numerus="yes">
        <source>{came} 收到，交办单要求 %n 个工作日内答复</source>
        <translation>
            <numerusform>Received on {came}, to be answered within %n working day as the sheet says</numerusform>
            <numerusform>Received on {came}, to be answered within %n working days as the sheet says</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} 收到，交办单没有写明答复期限</source>
        <translation>Received on {came}, the sheet sets no day</translation>
    </message>
    <message>
        <source>{came} 收到，交办单要求 {day} 前答复</source>
        <translation>Received on {came}, to be answered by {day} as the sheet says</translation>
    </message>
    <message>
        <source>还没有核定人员和金额：导入或者粘贴人员清册后核定。</source>
        <translation>No workers and sums were computed yet: import or paste the list.</translation>
    </message>
    <message>
        <source>关联案件的欠薪明细中没有未付的欠薪</source>
        <translation>The ledgers of the linked cases show nothing unpaid</translation>
    </message>
    <message>
        <source>请在表中选择退汇的人员</source>
        <translation>Choose in the table whose money came back</translation>
    </message>
    <message>
        <source>正在登记发放…</source>
        <translation>Recording the payment…</translation>
    </message>
    <message>
        <source>已导出 {people} 人，合计 {sum}</source>
        <translation>Exported {people} workers, {sum} in all</translation>
    </message>
    <message>
        <source>导出发放清册</source>
        <translation>Export the list for the bank</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>发放清册</source>
        <translation>Pay-out list</translation>
    </message>
    <message>
        <source>转为案件(&amp;Z)</source>
        <translation>Turn into a case (&amp;Z)</translation>
    </message>
    <message>
        <source>还没有登记欠薪金额</source>
        <translation>No sum owed is recorded yet</translation>
    </message>
    <message>
        <source>还没有登记处置情况</source>
        <translation>No response recorded yet</translation>
    </message>
    <message>
        <source>接警时的依据：
{evidence}</source>
        <translation>Evidence when it was taken up:
{evidence}</translation>
    </message>
    <message>
        <source>曾达到{level}</source>
        <translation>once reached: {level}</translation>
    </message>
    <message>
        <source>{day} 触发，还没有接警</source>
        <translation>raised on {day}, not acknowledged</translation>
    </message>
    <message>
        <source>{day} 触发，{taken} 接警</source>
        <translation>raised on {day}, acknowledged on {taken}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{when} {way}：{officers}</source>
        <translation>{when} {way}: {officers}</translation>
    </message>
    <message>
        <source>{text}，会同{offices}</source>
        <translation>{text}, with {offices}</translation>
    </message>
    <message>
        <source>{text}。{outcome}</source>
        <translation>{text}. {outcome}</translation>
    </message>
    <message>
        <source>{day} 通报{town}（{to}）</source>
        <translation>{day} {town} told ({to})</translation>
    </message>
    <message>
        <source>{told}，还没有反馈</source>
        <translation>{told}, no answer yet</translation>
    </message>
    <message>
        <source>{day} 街镇反馈：{answer}</source>
        <translation>{day} the town answered: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n 人领款</source>
        <translation>
            <numerusform>%n worker paid</numerusform>
            <numerusform>%n workers paid</numerusform>
        </translation>
    </message>
    <message>
        <source>领款人：{names}</source>
        <translation>paid to {names}</translation>
    </message>
    <message>
        <source>见证：{names}</source>
        <translation>in presence of {names}</translation>
    </message>
    <message>
        <source>{day} 支付：{payer} {sum}</source>
        <translation>{day} paid: {payer} {sum}</translation>
    </message>
    <message>
        <source>{payment}（{more}）</source>
        <translation>{payment} ({more})</translation>
    </message>
    <message>
        <source>涉及 {owed}，已付 {paid}，未付 {left}</source>
        <translation>{owed} owed, {paid} paid, {left} outstanding</translation>
    </message>
    <message>
        <source>{sums}（{payers}）</source>
        <translation>{sums} ({payers})</translation>
    </message>
    <message numerus="yes">
        <source>涉及 %n 人</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>群体性事件，聚集 %n 人</source>
        <translation>
            <numerusform>group incident, %n person gathered</numerusform>
            <numerusform>group incident, %n people gathered</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有登记到场人员</source>
        <translation>Nobody is recorded as having gone there</translation>
    </message>
    <message>
        <source>承诺 {day} 前付清，已过期，请回访</source>
        <translation>Payment promised by {day}: passed, ask again</translation>
    </message>
    <message>
        <source>承诺 {day} 前付清</source>
        <translation>Payment promised by {day}</translation>
    </message>
    <message>
        <source>签署：{papers}</source>
        <translation>Signed: {papers}</translation>
    </message>
    <message>
        <source>发出…</source>
        <translation>Sent…</translation>
    </message>
    <message>
        <source>登记回执…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>登记回复…</source>
        <translation>Reply…</translation>
    </message>
    <message>
        <source>互通单…</source>
        <translation>Paper…</translation>
    </message>
    <message>
        <source>{day} 收到 {sender} 的通报</source>
        <translation>Received on {day} from {sender}</translation>
    </message>
    <message>
        <source>，还没有送出回执</source>
        <translation>, no receipt sent yet</translation>
    </message>
    <message>
        <source>，{day} 已送出回执（{who}）</source>
        <translation>, receipt sent on {day} ({who})</translation>
    </message>
    <message>
        <source>还没有发出</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n 个单位没有回执：{names}</source>
        <translation>
            <numerusform>%n office has not confirmed: {names}</numerusform>
            <numerusform>%n offices have not confirmed: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>已发出的都有回执</source>
        <translation>Everybody has confirmed the receipt</translation>
    </message>
    <message>
        <source>；{day} 前的回复没有收齐，已逾期</source>
        <translation>; replies asked for by {day} are missing: late</translation>
    </message>
    <message>
        <source>；请于 {day} 前回复</source>
        <translation>; a reply is asked for by {day}</translation>
    </message>
    <message>
        <source>；应于 {day} 前回复，已逾期</source>
        <translation>; our reply was due by {day}: late</translation>
    </message>
    <message>
        <source>请求：{text}</source>
        <translation>Asked: {text}</translation>
    </message>
    <message>
        <source>{day} {name} 回复：{text}</source>
        <translation>{day} {name} replied: {text}</translation>
    </message>
    <message>
        <source>{day} 我方回复：{text}</source>
        <translation>{day} our reply: {text}</translation>
    </message>
    <message>
        <source>{day} 后续：{text}</source>
        <translation>{day} followed: {text}</translation>
    </message>
    <message>
        <source>{day} 到场：{names}</source>
        <translation>On the spot on {day}: {names}</translation>
    </message>
    <message>
        <source>{visit}；{others}</source>
        <translation>{visit}; {others}</translation>
    </message>
    <message>
        <source>{visit}（监察检查，条例16）</source>
        <translation>{visit} (inspection, Regulation 16)</translation>
    </message>
    <message>
        <source>方向键选格，1 落实、2 未落实、3 不适用，Delete 撤销；带*的尚未保存。</source>
        <translation>Arrows choose a cell; 1 in place, 2 not in place, 3 not applicable, Delete takes it back; what has a * is not saved yet.</translation>
    </message>
    <message>
        <source>保存核查</source>
        <translation>Save the checks</translation>
    </message>
    <message>
        <source>各街镇落实情况…</source>
        <translation>By town…</translation>
    </message>
    <message>
        <source>正在保存核查…</source>
        <translation>Saving the checks…</translation>
    </message>
    <message>
        <source>保存核查（{count} 项）</source>
        <translation>Save the checks ({count})</translation>
    </message>
    <message>
        <source>核查日期：今天</source>
        <translation>Checked on: today</translation>
    </message>
    <message>
        <source>核查日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>重新计算：已作的审核要重新进行</source>
        <translation>Compute again: every review is to be made anew</translation>
    </message>
    <message>
        <source>理由，例如 补录了案件</source>
        <translation>Reason, such as: cases were entered late</translation>
    </message>
    <message>
        <source>重新计算</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>另行列入后重新计算</source>
        <translation>Add employers and compute again</translation>
    </message>
    <message>
        <source>单位名称或者统一社会信用代码，几家用顿号分开</source>
        <translation>Names or credit codes, parted by 、</translation>
    </message>
    <message>
        <source>列入</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>另行列入：{names}</source>
        <translation>Added: {names}</translation>
    </message>
    <message>
        <source>更正 {name} 的等级</source>
        <translation>Correct the grade of {name}</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>审核 {name}</source>
        <translation>Review {name}</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>答复 {name} 的异议（等级不变即维持）</source>
        <translation>Answer the objection of {name} (the same grade keeps it)</translation>
    </message>
    <message>
        <source>对 {name} 的异议</source>
        <translation>Objection about {name}</translation>
    </message>
    <message>
        <source>登记异议</source>
        <translation>Record objection</translation>
    </message>
    <message>
        <source>答复 {name} 的异议</source>
        <translation>Answer the objection about {name}</translation>
    </message>
    <message>
        <source>答复理由（更正的在评分表里填写）</source>
        <translation>Reason (a change is typed into the sheet)</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>维持评分</source>
        <translation>Keep the score</translation>
    </message>
    <message>
        <source>更正评分</source>
        <translation>Change the score</translation>
    </message>
    <message>
        <source>评查结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>结论，例如 总体较好，送达回证须补齐</source>
        <translation>Conclusion, such as: good on the whole, proofs of service to be completed</translation>
    </message>
    <message>
        <source>登记结论</source>
        <translation>Record conclusion</translation>
    </message>
    <message>
        <source>导出评查结果</source>
        <translation>Export the result</translation>
    </message>
    <message>
        <source>已导出 {n} 行</source>
        <translation>{n} rows exported</translation>
    </message>
    <message>
        <source>复算一致</source>
        <translation>Drawn again: the same</translation>
    </message>
    <message>
        <source>同一种子抽出同样的案卷。</source>
        <translation>The same seed draws the same files.</translation>
    </message>
    <message>
        <source>复算不一致</source>
        <translation>Drawn again: not the same</translation>
    </message>
    <message>
        <source>名单或者结果与登记时不同。</source>
        <translation>The list or the result is not what was recorded.</translation>
    </message>
    <message>
        <source>重新抽取…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <source>抽取案卷…</source>
        <translation>Draw files…</translation>
    </message>
    <message>
        <source>更正评分…</source>
        <translation>Correct score…</translation>
    </message>
    <message>
        <source>评分…</source>
        <translation>Score…</translation>
    </message>
    <message>
        <source>异议…</source>
        <translation>Objection…</translation>
    </message>
    <message>
        <source>答复异议…</source>
        <translation>Answer objection…</translation>
    </message>
    <message>
        <source>结论…</source>
        <translation>Conclude…</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>本件评分表</source>
        <translation>Sheet of this file</translation>
    </message>
    <message>
        <source>本件空白评分表</source>
        <translation>Blank sheet of this file</translation>
    </message>
    <message>
        <source>全部评分表</source>
        <translation>All sheets</translation>
    </message>
    <message>
        <source>评查汇总表</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>导出 xlsx…</source>
        <translation>Export xlsx…</translation>
    </message>
    <message>
        <source>复算抽取结果</source>
        <translation>Draw again to compare</translation>
    </message>
    <message>
        <source>文书、导出、复算</source>
        <translation>Papers and export</translation>
    </message>
    <message>
        <source>还没有抽取案卷</source>
        <translation>No files drawn yet</translation>
    </message>
    <message>
        <source>从期间内办结的案件中随机抽取，逐件评分；种子当场登记，可以复算。</source>
        <translation>Files are drawn at random from the cases closed in the period and scored one by one; the seed is recorded, so that the draw can be repeated.</translation>
    </message>
    <message>
        <source>抽取的案卷</source>
        <translation>Files drawn</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>扣分</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>{name} 的异议</source>
        <translation>Objection of {name}</translation>
    </message>
    <message>
        <source>异议内容</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message numerus="yes">
        <source>所选 %n 户</source>
        <translation>
            <numerusform>%n selected employer</numerusform>
            <numerusform>%n selected employers</numerusform>
        </translation>
    </message>
    <message>
        <source>登记告知</source>
        <translation>Employers told</translation>
    </message>
    <message>
        <source>告知方式，例如 书面送达</source>
        <translation>How they were told, such as: in writing</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>Every employer</translation>
    </message>
    <message>
        <source>汇总表</source>
        <translation>List by town</translation>
    </message>
    <message numerus="yes">
        <source>已导出 %n 户</source>
        <translation>
            <numerusform>Exported %n employer</numerusform>
            <numerusform>Exported %n employers</numerusform>
        </translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>正在计算等级…</source>
        <translation>Computing the grades…</translation>
    </message>
    <message>
        <source>与计算时一致</source>
        <translation>The same as when it was computed</translation>
    </message>
    <message>
        <source>记录有变化</source>
        <translation>The record has changed</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv);;PDF (*.pdf)</source>
        <translation>Tables (*.xlsx *.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>导出等级名单</source>
        <translation>Export the list of grades</translation>
    </message>
    <message>
        <source>没有符合条件的单位，请换一个等级、街镇或者名称。</source>
        <translation>No employer meets this. Choose another grade, town or name.</translation>
    </message>
    <message>
        <source>等级的事由</source>
        <translation>What made the grade</translation>
    </message>
    <message>
        <source>还没有计算</source>
        <translation>Nothing computed yet</translation>
    </message>
    <message>
        <source>按全年的案件、处理处罚决定、群体性事件和检查记录计算，每一户附事由，由人逐户审核。</source>
        <translation>Computed from the cases, decisions, group incidents and visits of the whole year, each grade with its facts, to be reviewed by a person.</translation>
    </message>
    <message>
        <source>计算等级</source>
        <translation>Compute grades</translation>
    </message>
    <message>
        <source>返回名单</source>
        <translation>Back to the batch</translation>
    </message>
    <message>
        <source>还没有登记现场处置、联合处置</source>
        <translation>Nothing recorded yet of what was done, on the spot or jointly</translation>
    </message>
    <message numerus="yes">
        <source>%n 人聚集</source>
        <translation>
            <numerusform>%n person gathered</numerusform>
            <numerusform>%n people gathered</numerusform>
        </translation>
    </message>
    <message>
        <source>级别：{grade}</source>
        <translation>grade: {grade}</translation>
    </message>
    <message>
        <source>涉及 {sum}</source>
        <translation>{sum} at stake</translation>
    </message>
    <message>
        <source>联合处置</source>
        <translation>Dealt with jointly</translation>
    </message>
    <message>
        <source>现场处置</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>{when} {way}：{who}。{text}</source>
        <translation>{when} {way}: {who}. {text}</translation>
    </message>
    <message>
        <source>还没有报送终报</source>
        <translation>The final report has not been sent</translation>
    </message>
    <message>
        <source>{day} 报送终报</source>
        <translation>{day} final report sent</translation>
    </message>
    <message>
        <source>极端事件</source>
        <translation>Extreme incident</translation>
    </message>
    <message>
        <source>严重不良社会影响（名单办法第5条第二项）</source>
        <translation>Serious bad influence on society (list measures, art. 5(2))</translation>
    </message>
    <message>
        <source>{name}：没有认定</source>
        <translation>{name}: not found</translation>
    </message>
    <message>
        <source>{name}：{day} 由{who}认定。依据：{evidence}</source>
        <translation>{name}: found on {day} by {who}. Evidence: {evidence}</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>送达与异议期</source>
        <translation>Service and time to object</translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>决定书送达</source>
        <translation>Decision served</translation>
    </message>
    <message>
        <source>公布名单</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>违法主体</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>违法情形</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>决定文书号</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>选择列入…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>移出…</source>
        <translation>Take off…</translation>
    </message>
    <message>
        <source>登记审核…</source>
        <translation>Review…</translation>
    </message>
    <message>
        <source>登记公布…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>决定变更、撤销…</source>
        <translation>Decision changed…</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>停止公布…</source>
        <translation>Stop…</translation>
    </message>
    <message>
        <source>公布文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>名单还是空的</source>
        <translation>Nobody is on the batch yet</translation>
    </message>
    <message>
        <source>从本季度作出处理、处罚决定的监察案件中选择列入。</source>
        <translation>Choose from the inspections decided in the quarter.</translation>
    </message>
    <message>
        <source>移出 {name}</source>
        <translation>Take off {name}</translation>
    </message>
    <message>
        <source>理由，例如 情节尚不严重</source>
        <translation>Reason, such as: not serious enough</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>已导出 {count} 家</source>
        <translation>Exported {count} employers</translation>
    </message>
    <message>
        <source>导出公布内容</source>
        <translation>Export the publication</translation>
    </message>
    <message>
        <source>公布文本 PDF (*.pdf)</source>
        <translation>Text as PDF (*.pdf)</translation>
    </message>
    <message>
        <source>网站文字 (*.txt)</source>
        <translation>Text for the web site (*.txt)</translation>
    </message>
    <message>
        <source>理由，例如 已付清</source>
        <translation>Reason, such as: all is paid</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>已登记 {number}</source>
        <translation>Recorded as {number}</translation>
    </message>
    <message>
        <source>第 {place} 条 {name}</source>
        <translation>Finding {place}: {name}</translation>
    </message>
    <message>
        <source>录入问题…</source>
        <translation>Enter a finding…</translation>
    </message>
    <message>
        <source>导入表格…</source>
        <translation>Import a table…</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>不需处理…</source>
        <translation>Nothing needed…</translation>
    </message>
    <message>
        <source>退回核实…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>街镇答复…</source>
        <translation>Answered…</translation>
    </message>
    <message>
        <source>登记为案件…</source>
        <translation>Make it a case…</translation>
    </message>
    <message>
        <source>属于已有案件…</source>
        <translation>Belongs to a case…</translation>
    </message>
    <message>
        <source>转现场协调</source>
        <translation>Take up on the spot</translation>
    </message>
    <message>
        <source>转预警</source>
        <translation>Make it a warning</translation>
    </message>
    <message>
        <source>还没有录入排查问题</source>
        <translation>No findings entered yet</translation>
    </message>
    <message>
        <source>逐条录入，或者导入街镇报来的表格；没有发现问题的登记零报告。</source>
        <translation>Enter them one by one, or import the town&apos;s table; record it where nothing was found.</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>地位</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>姓名或名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>法定代表人、代理权限</source>
        <translation>Representative, authority</translation>
    </message>
    <message>
        <source>送达地址、代理说明</source>
        <translation>Address for service, notes</translation>
    </message>
    <message>
        <source>证件号或信用代码</source>
        <translation>ID or credit code</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>该单位（人员）的全部案件</source>
        <translation>All cases of this party</translation>
    </message>
    <message>
        <source>投诉人要求保密…</source>
        <translation>Complainant asks for protection…</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>18位，营业执照上</source>
        <translation>18 places, on the business licence</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of employer</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>第{place}人</source>
        <translation>No. {place}</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PartyLookup</name>
    <message>
        <source>已知的用人单位</source>
        <translation>Known employers</translation>
    </message>
    <message>
        <source>这个证件号登记在“{name}”名下，请核对。</source>
        <translation>This number is registered for “{name}”. Please check.</translation>
    </message>
    <message>
        <source>无代码</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>{name}  {code}  在办{count}件</source>
        <translation>{name}  {code}  open cases {count}</translation>
    </message>
    <message>
        <source>{name}  {code}</source>
        <translation>{name}  {code}</translation>
    </message>
    <message>
        <source>这个代码登记在“{name}”名下，请核对。</source>
        <translation>This code belongs to “{name}”; please check.</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>责令支付的款项已付清</source>
        <translation>All that was ordered is paid</translation>
    </message>
    <message>
        <source>对不上的回单</source>
        <translation>Slips that fit nobody</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>全部付清</source>
        <translation>All that is owed</translation>
    </message>
    <message>
        <source>读取银行回单…</source>
        <translation>Read slips of the bank…</translation>
    </message>
    <message>
        <source>登记支付（Ctrl+S）</source>
        <translation>Record payment (Ctrl+S)</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>没有登记过，这次计入追回</source>
        <translation>Not recorded before: it counts now</translation>
    </message>
    <message>
        <source>{matched} 笔对上，共 {sum}；{unmatched} 笔对不上，列在下面。</source>
        <translation>{matched} fit, {sum} in all; {unmatched} fit nobody and are listed below.</translation>
    </message>
    <message>
        <source>有的金额看不懂</source>
        <translation>Some amount is not understood</translation>
    </message>
    <message>
        <source>{count} 人，共 {sum}</source>
        <translation>{count} workers, {sum} in all</translation>
    </message>
    <message>
        <source>银行回单</source>
        <translation>Slips of the bank</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>支付人</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>支付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>方式、凭证</source>
        <translation>How, voucher</translation>
    </message>
    <message>
        <source>付清</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>追回登记</source>
        <translation>Recovery on record</translation>
    </message>
    <message>
        <source>每人先付最早的月份，不能多于尚欠。用人单位、总包、建设单位、保证金和法院执行的支付计入监察追回；欠薪保障金的垫付不计入。</source>
        <translation>The earliest months are paid first, never more than is owed. What employer, contractor, owner, deposit or court pays counts as recovered; an advance of the fund does not.</translation>
    </message>
    <message>
        <source>登记支付</source>
        <translation>Record a payment</translation>
    </message>
</context>
<context>
    <name>PenaltyList</name>
    <message>
        <source>行政处罚听证（处罚法63、64）</source>
        <translation>Hearings before a penalty (处罚法 63, 64)</translation>
    </message>
    <message>
        <source>行政处罚听证</source>
        <translation>Hearings before a penalty</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Presiding</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已举行</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已通知</source>
        <translation>Notified</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>全部确认</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>登记（Ctrl+S）</source>
        <translation>Record (Ctrl+S)</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>推举代表人</source>
        <translation>Representatives elected</translation>
    </message>
    <message>
        <source>职工确认欠薪数额</source>
        <translation>Claims confirmed by the workers</translation>
    </message>
    <message>
        <source>代表人</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirms</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>所欠</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>有异议</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>异议内容</source>
        <translation>What is disputed</translation>
    </message>
    <message>
        <source>职工</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>签名名册</source>
        <translation>Signed list</translation>
    </message>
    <message>
        <source>材料名称，扫描件在附件里添加</source>
        <translation>Its name; add the scan under Files</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>看不懂这个期间，请这样填：202603-202608，或 20260301-20260831。</source>
        <translation>This period cannot be read. Type 202603-202608 or 20260301-20260831.</translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>综合报告</source>
        <translation>Whole report</translation>
    </message>
    <message>
        <source>调解情况表</source>
        <translation>Mediation table</translation>
    </message>
    <message>
        <source>仲裁情况表</source>
        <translation>Arbitration table</translation>
    </message>
    <message>
        <source>生成 PDF…</source>
        <translation>Make PDF…</translation>
    </message>
    <message>
        <source>生成表格…</source>
        <translation>Make spreadsheet…</translation>
    </message>
    <message>
        <source>报告用中文制作。</source>
        <translation>The report is in Chinese.</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>表格文件 (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>正在制作报告</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>正在制作报告…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>已生成</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>没有能打开它的程序</source>
        <translation>No program can open it</translation>
    </message>
    <message>
        <source>文件已经保存在 {file}。</source>
        <translation>The file is saved as {file}.</translation>
    </message>
    <message>
        <source>报告种类</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>规划指标完成情况</source>
        <translation>How far the plan is carried out</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>属性</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>第一位须是管理员</source>
        <translation>The first must be an administrator</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>交给</source>
        <translation>To</translation>
    </message>
    <message>
        <source>例如 调离、休假</source>
        <translation>for example: transferred, on leave</translation>
    </message>
    <message>
        <source>案件列表中选中的案件</source>
        <translation>The cases selected in the list</translation>
    </message>
    <message>
        <source>{name}（在办 {count} 件，{office}）</source>
        <translation>{name} ({count} open, {office})</translation>
    </message>
    <message>
        <source>{name}（已停用，在办 {count} 件，{office}）</source>
        <translation>{name} (inactive, {count} open, {office})</translation>
    </message>
    <message>
        <source>移交谁的案件</source>
        <translation>Whose cases</translation>
    </message>
    <message>
        <source>分配方式</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>移交日期</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>交给（空格键勾选，可以多人）</source>
        <translation>To (Space ticks; several share)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>移除…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>查看（将记录）</source>
        <translation>Look (recorded)</translation>
    </message>
    <message>
        <source>图片预览</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>文字预览</source>
        <translation>Preview of the text</translation>
    </message>
    <message>
        <source>这种文件不能在这里预览，可以打开或者另存。</source>
        <translation>There is no preview of this kind of file. Open it, or save a copy.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 页，这里只显示第 1 页。</source>
        <translation>
            <numerusform>%n page, only the first is shown here.</numerusform>
            <numerusform>%n pages, only the first is shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>附件预览</source>
        <translation>Preview of the file</translation>
    </message>
    <message>
        <source>这份 PDF 无法显示：已损坏，或者设有密码。可以打开或者另存。</source>
        <translation>This PDF cannot be shown: it is damaged or has a password. Open it, or save a copy.</translation>
    </message>
    <message>
        <source>左转</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>右转</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>适合窗口</source>
        <translation>Fit</translation>
    </message>
</context>
<context>
    <name>PrintBatchPage</name>
    <message>
        <source>签发并打印…</source>
        <translation>Issue and print…</translation>
    </message>
    <message>
        <source>签发并存为 PDF…</source>
        <translation>Issue and save as PDF…</translation>
    </message>
    <message>
        <source>打印队列</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>登记交寄…</source>
        <translation>Enter as posted…</translation>
    </message>
    <message>
        <source>复制名单</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>没有选择案件</source>
        <translation>No cases are chosen</translation>
    </message>
    <message>
        <source>在案件列表里选中几件后点“打印…”，或者在未送达里选中后点“签发、打印…”。</source>
        <translation>Choose cases in the list of cases and press “Print…”, or in the list of papers not served and press “Issue and print…”.</translation>
    </message>
    <message>
        <source>打开案件列表</source>
        <translation>Open the list of cases</translation>
    </message>
    <message>
        <source>签发并存为 PDF</source>
        <translation>Issue and save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>正在签发文书…</source>
        <translation>Issuing papers…</translation>
    </message>
    <message>
        <source>正在签发 {count} 份…</source>
        <translation>Issuing {count} papers…</translation>
    </message>
    <message numerus="yes">
        <source>签发了 %n 份</source>
        <translation>
            <numerusform>%n paper issued</numerusform>
            <numerusform>%n papers issued</numerusform>
        </translation>
    </message>
    <message>
        <source>已签发的留在打印队列里，可以随时打印。</source>
        <translation>What was issued is in the print queue and can be printed at any time.</translation>
    </message>
    <message numerus="yes">
        <source>已停止，%n 件没有处理</source>
        <translation>
            <numerusform>Stopped; %n case was not begun</numerusform>
            <numerusform>Stopped; %n cases were not begun</numerusform>
        </translation>
    </message>
    <message>
        <source>没有签发文书</source>
        <translation>No paper was issued</translation>
    </message>
    <message>
        <source>原因列在下面。</source>
        <translation>The reasons are listed below.</translation>
    </message>
    <message>
        <source>已存为 {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>{sent} 份已送打印机 {printer}。确认出纸后，请在打印队列里点“已出纸”。</source>
        <translation>{sent} sent to {printer}. When the sheets are there, press “Printed” in the print queue.</translation>
    </message>
    <message>
        <source>{sent} 份已送打印机，其余留在打印队列里。</source>
        <translation>{sent} sent to the printer; the rest stays in the print queue.</translation>
    </message>
    <message>
        <source>这些文书已登记交寄，或者要在各案的“送达”里确定送给谁。</source>
        <translation>They are entered as posted already, or the case has to say whom they go to (Service).</translation>
    </message>
    <message>
        <source>没有要登记的</source>
        <translation>Nothing to enter</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
    <message numerus="yes">
        <source>%n 份已登记交寄。</source>
        <translation>
            <numerusform>%n letter entered as posted.</numerusform>
            <numerusform>%n letters entered as posted.</numerusform>
        </translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
    <message numerus="yes">
        <source>%n 行在剪贴板里。</source>
        <translation>
            <numerusform>%n line is on the clipboard.</numerusform>
            <numerusform>%n lines are on the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>已选 {count} 件</source>
        <translation>{count} cases selected</translation>
    </message>
    <message>
        <source>，其中 {count} 件属于这种文书的业务</source>
        <translation>; {count} of the line of this form</translation>
    </message>
    <message>
        <source>（{first} 至 {last}）</source>
        <translation> ({first} to {last})</translation>
    </message>
    <message>
        <source>（{first}）</source>
        <translation> ({first})</translation>
    </message>
    <message numerus="yes">
        <source>，%n 件没有签发：</source>
        <translation>
            <numerusform>; %n case without:</numerusform>
            <numerusform>; %n cases without:</numerusform>
        </translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>每份打印</source>
        <translation>Copies of each</translation>
    </message>
    <message>
        <source>各案填写相同；留空的，按样式对各案建议的内容。</source>
        <translation>The same for all cases; what is left empty is what the form proposes for each.</translation>
    </message>
    <message>
        <source>选好文书以后，逐案核对、编号、存档，再一次打印，或者合成一个 PDF。有问题的案件不签发，原因逐件列在这里；中途停止时，已签发的有效，其余不动。</source>
        <translation>Each paper is checked, numbered and kept, then all are printed at once or bound into one PDF. A case with a problem gets none, and the reason is listed here. When stopped, what was issued stays and the rest is untouched.</translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>重新打印</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>已出纸</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>取消打印</source>
        <translation>Cancel printing</translation>
    </message>
    <message>
        <source>案号、编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>打印队列</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>没有等待打印的文书</source>
        <translation>No papers wait for a printer</translation>
    </message>
    <message>
        <source>批量签发的文书列在这里，直到有人确认已经出纸。卡纸、重启都不会丢。</source>
        <translation>Papers issued together stand here until somebody has seen the sheets. A jam or a restart loses none.</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>正在打印 {count} 份…</source>
        <translation>Printing {count} papers…</translation>
    </message>
    <message numerus="yes">
        <source>%n 份已送打印机</source>
        <translation>
            <numerusform>%n paper sent to the printer</numerusform>
            <numerusform>%n papers sent to the printer</numerusform>
        </translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n 份没有打印，原因列在后面。</source>
        <translation>
            <numerusform>%n was not printed; the reason stands in its row.</numerusform>
            <numerusform>%n were not printed; the reasons stand in their rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>拿到纸以后，请点“已出纸”。</source>
        <translation>When you hold the sheets, press “Printed”.</translation>
    </message>
    <message numerus="yes">
        <source>%n 份</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>共 {all} 份，其中 {waiting} 份还没有送打印机</source>
        <translation>{all} papers, {waiting} not sent to a printer yet</translation>
    </message>
    <message>
        <source>已放回等待打印</source>
        <translation>Waiting again</translation>
    </message>
    <message>
        <source>已出纸，移出队列</source>
        <translation>Printed, out of the queue</translation>
    </message>
    <message>
        <source>已取消打印，文书仍然有效</source>
        <translation>Printing cancelled; the papers stay issued</translation>
    </message>
    <message>
        <source>卡纸、没有出纸的，放回等待打印；不加“复印件”字样</source>
        <translation>For sheets that never came out, as after a jam; without the mark of a copy</translation>
    </message>
</context>
<context>
    <name>PrintWatch</name>
    <message numerus="yes">
        <source>%n 份文书等待打印</source>
        <translation>
            <numerusform>%n paper waits to be printed</numerusform>
            <numerusform>%n papers wait to be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>核对结果</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不能导入</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在停止…已经保存的内容不会撤销。</source>
        <translation>Stopping… What is saved stays saved.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>名称；已登记的项目可以选</source>
        <translation>Name; registered projects can be chosen</translation>
    </message>
</context>
<context>
    <name>ProjectMatrix</name>
    <message>
        <source>四项制度逐月核查</source>
        <translation>Safeguards by month</translation>
    </message>
</context>
<context>
    <name>ProposalsPart</name>
    <message>
        <source>变更</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>拟订</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>影响清单</source>
        <translation>Impact list</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>撤回…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>重新计算影响</source>
        <translation>Count the impact again</translation>
    </message>
    <message>
        <source>没有变更</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>录入放假通知、改变规则或者本单位的理解之后，在这里查看影响并由负责人采纳。</source>
        <translation>After a notice is entered, or a rule or a reading is changed, its impact is looked at and adopted by the supervisor here.</translation>
    </message>
    <message>
        <source>程序附带的更新尚未采纳</source>
        <translation>This program brings along what is not adopted here</translation>
    </message>
    <message>
        <source>拟订变更</source>
        <translation>Prepare the change</translation>
    </message>
    <message>
        <source>正在计算影响…</source>
        <translation>Counting the impact…</translation>
    </message>
    <message>
        <source>正在重新计算在办案件的期限…</source>
        <translation>Counting the periods of open cases again…</translation>
    </message>
    <message>
        <source>已取消计算。</source>
        <translation>The count was cancelled.</translation>
    </message>
    <message>
        <source>由负责人采纳；采纳之前不变更任何日期。</source>
        <translation>A supervisor adopts it; no date changes before that.</translation>
    </message>
    <message>
        <source>正在采纳，并更新案件的期限…</source>
        <translation>Adopting, and updating the periods of the cases…</translation>
    </message>
    <message>
        <source>已采纳</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>变动的每个期限都保留了原来的和新的最后一日。</source>
        <translation>Every period that moved keeps its old and its new last day.</translation>
    </message>
    <message>
        <source>撤回变更</source>
        <translation>Withdraw the change</translation>
    </message>
    <message>
        <source>撤回的理由：</source>
        <translation>Reason for withdrawing it:</translation>
    </message>
    <message>
        <source>案号、编号</source>
        <translation>Case or record number</translation>
    </message>
    <message>
        <source>当事人、事项</source>
        <translation>Parties or subject</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>原最后一日</source>
        <translation>Last day before</translation>
    </message>
    <message>
        <source>新最后一日</source>
        <translation>Last day after</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>办案人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>近12个月</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>2016-2020年（规划期）</source>
        <translation>2016-2020 (the plan)</translation>
    </message>
    <message>
        <source>自选期间</source>
        <translation>Free period</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>劳动</source>
        <comment>short name of the program, on the rail</comment>
        <translation>Labour</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>本季举报投诉按期结案率</source>
        <translation>On-time closure of complaints and reports, this quarter</translation>
    </message>
    <message>
        <source>期间内有最后一日落在放假安排尚未公布的日子，公布后可能变动。</source>
        <translation>Some last days fall where the holidays are not announced yet, and may move.</translation>
    </message>
    <message>
        <source>打开统计</source>
        <translation>Open statistics</translation>
    </message>
    <message>
        <source>本季到今天还没有应结案件，因此没有结案率。</source>
        <translation>No case has come due this quarter yet, so there is no rate.</translation>
    </message>
    <message>
        <source>{first} 至 {last}，截至 {as_of}</source>
        <translation>{first} to {last}, as of {as_of}</translation>
    </message>
    <message>
        <source>目标 {target}</source>
        <translation>Target {target}</translation>
    </message>
    <message>
        <source>可再逾期 {count} 件</source>
        <translation>May still be late: {count}</translation>
    </message>
    <message>
        <source>已超出允许的逾期件数 {count} 件，本季已不能达标</source>
        <translation>{count} more late than allowed: the target is out of reach this quarter</translation>
    </message>
    <message>
        <source>最高可达 {best}</source>
        <translation>Best reachable {best}</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>应结 {count}</source>
        <translation>Due {count}</translation>
    </message>
    <message>
        <source>按期 {count}</source>
        <translation>On time {count}</translation>
    </message>
    <message>
        <source>逾期 {count}</source>
        <translation>Late {count}</translation>
    </message>
    <message>
        <source>待到期 {count}</source>
        <translation>Pending {count}</translation>
    </message>
    <message>
        <source>中止中 {count}</source>
        <translation>Suspended {count}</translation>
    </message>
    <message>
        <source>无法判定 {count}</source>
        <translation>Cannot be judged {count}</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>按期结案率图</source>
        <translation>Chart of the on-time closure rate</translation>
    </message>
    <message numerus="yes">
        <source>按期结案率图，共 %n 组，左右键选择，Enter 打开案件</source>
        <translation>
            <numerusform>Chart of the on-time closure rate, %n column; arrows choose, Enter opens the cases</numerusform>
            <numerusform>Chart of the on-time closure rate, %n columns; arrows choose, Enter opens the cases</numerusform>
        </translation>
    </message>
    <message>
        <source>目标 {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
</context>
<context>
    <name>ReadingsPart</name>
    <message>
        <source>本单位的理解</source>
        <translation>Readings of this office</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>本单位按</source>
        <translation>This office reads</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>拟订变更</source>
        <translation>Prepare the change</translation>
    </message>
    <message>
        <source>改为另一种理解</source>
        <translation>Read another way</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>变更先列出影响清单，由负责人采纳后生效；法律允许的范围以外不能选择。</source>
        <translation>A change is listed with its impact first and takes effect when a supervisor adopts it; readings outside what the law allows are not offered.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>回执没有打印：本机没有默认打印机。请在系统里设好默认打印机，或者打开案件，在“文书”里打印。</source>
        <translation>The receipt was not printed: this machine has no default printer. Set one in the system, or open the case and print it under Papers.</translation>
    </message>
    <message>
        <source>正在准备打印</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>回执没有打印：打印机没有应答。请检查打印机，或者打开案件后再打印。</source>
        <translation>The receipt was not printed: the printer does not answer. Check it, or open the case and print again.</translation>
    </message>
    <message>
        <source>回执已送打印机 {name}。</source>
        <translation>The receipt was sent to {name}.</translation>
    </message>
    <message>
        <source>回执没有打印：{why}</source>
        <translation>The receipt was not printed: {why}</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>待收回执</source>
        <translation>Receipts awaited</translation>
    </message>
    <message>
        <source>没有回执的单位</source>
        <translation>Offices that have not confirmed</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>已过天数</source>
        <translation>Days ago</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>About</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>发出的互通单都有回执。</source>
        <translation>Every note that was sent is confirmed.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个单位没有回执</source>
        <translation>
            <numerusform>%n office has not confirmed</numerusform>
            <numerusform>%n offices have not confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>撤销合并（Ctrl+S）</source>
        <translation>Take back (Ctrl+S)</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>确认过的送达地址</source>
        <translation>Confirmed addresses for service</translation>
    </message>
    <message>
        <source>最近的案件中没有登记送达地址确认书。</source>
        <translation>No address was confirmed in recent cases.</translation>
    </message>
    <message>
        <source>同意电子送达：{where}</source>
        <translation>agrees to electronic service: {where}</translation>
    </message>
    <message>
        <source>{day}&#x3000;{address}</source>
        <translation>{day}   {address}</translation>
    </message>
    <message>
        <source>合并记录</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>打开“{name}”</source>
        <translation>Open “{name}”</translation>
    </message>
    <message>
        <source>撤销这次合并…</source>
        <translation>Take this merge back…</translation>
    </message>
    <message>
        <source>{day} {who} 把“{name}”并入，移来 {count} 件：{reason}</source>
        <translation>{day} {who} merged “{name}” into this, {count} parties moved: {reason}</translation>
    </message>
    <message>
        <source>{day} {who} 把本记录并入另一条，移走 {count} 件：{reason}</source>
        <translation>{day} {who} merged this into another, {count} parties moved: {reason}</translation>
    </message>
    <message>
        <source>（{day} {who} 撤销：{reason}）</source>
        <translation> (taken back {day} by {who}: {reason})</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>How to reach it</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>撤销理由</source>
        <translation>Why it is taken back</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>没有案件</source>
        <translation>No cases</translation>
    </message>
    <message>
        <source>这条记录名下没有案件。</source>
        <translation>No case refers to this record.</translation>
    </message>
    <message>
        <source>未登记号码</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>已并入另一条记录，打开</source>
        <translation>Merged into another record: open it</translation>
    </message>
    <message>
        <source>在办 {count} 件</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>在办群体案件，最多 {count} 人</source>
        <translation>Open collective case, up to {count} people</translation>
    </message>
    <message>
        <source>{line}：在办 {open} 件，共 {all} 件</source>
        <translation>{line}: {open} open of {all}</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>各案件中记载的内容不变。</source>
        <translation>What the cases say has not changed.</translation>
    </message>
    <message>
        <source>已撤销合并</source>
        <translation>The merge was taken back</translation>
    </message>
    <message>
        <source>合并时移来的案件已归回原记录。</source>
        <translation>The cases that it moved are with their own record again.</translation>
    </message>
</context>
<context>
    <name>RefusalTable</name>
    <message>
        <source>没有签发的案件</source>
        <translation>Cases without a paper</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RegisterManyPage</name>
    <message>
        <source>从文件读取…</source>
        <translation>Read from a file…</translation>
    </message>
    <message>
        <source>去掉有问题的行</source>
        <translation>Drop flawed rows</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>先填写单位和请求</source>
        <translation>First the employer and the claims</translation>
    </message>
    <message>
        <source>在登记页填写业务、单位、案由和请求事项，再点“按名单批量登记…”。</source>
        <translation>Enter line, employer, cause and claims on the registration page, then press Register a list…</translation>
    </message>
    <message>
        <source>打开登记页</source>
        <translation>Open registration</translation>
    </message>
    <message>
        <source>正在批量登记…</source>
        <translation>Registering the list…</translation>
    </message>
    <message>
        <source>正在登记 {count} 件…</source>
        <translation>Registering {count} cases…</translation>
    </message>
    <message>
        <source>粘贴名单或者从文件读取后，这里逐行显示核对结果。</source>
        <translation>Paste the list or read it from a file; each row is then checked here.</translation>
    </message>
    <message>
        <source>共 {count} 人，请求合计 {sum}。</source>
        <translation>{count} workers, claims total {sum}. </translation>
    </message>
    <message>
        <source>{count} 行有问题，更正或者去掉后才能登记。</source>
        <translation>{count} rows are flawed: correct or drop them first. </translation>
    </message>
    <message>
        <source>{count} 人对该单位已有在办案件，请核对是否重复。</source>
        <translation>{count} have an open case against this employer: look whether these are doubles. </translation>
    </message>
    <message>
        <source>十人以上有共同请求：优先立案、优先审理（规则5）。</source>
        <translation>Ten or more with a common claim: priority (Rules art. 5).</translation>
    </message>
    <message>
        <source>登记 {count} 件</source>
        <translation>Register {count} cases</translation>
    </message>
    <message>
        <source>已登记 {count} 件</source>
        <translation>{count} cases registered</translation>
    </message>
    <message>
        <source>收件号 {first} 至 {last}。</source>
        <translation>Receipt numbers {first} to {last}.</translation>
    </message>
    <message>
        <source>群体案件</source>
        <translation>Group of cases</translation>
    </message>
    <message>
        <source>{line} · {employer} · 案由：{cause} · 收件日 {day}</source>
        <translation>{line} · {employer} · cause: {cause} · received {day}</translation>
    </message>
    <message>
        <source>请求事项：{claims}</source>
        <translation>Claims: {claims}</translation>
    </message>
    <message>
        <source>劳动者名单</source>
        <translation>List of workers</translation>
    </message>
    <message>
        <source>表格 (*.csv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>核对结果</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List of workers</translation>
    </message>
    <message>
        <source>从电子表格复制名单（连同表头）粘贴到这里。表头：姓名、身份证号、电话、地址、请求金额；也可以用某项请求的文字作表头，写各人该项的金额。</source>
        <translation>Copy the list with its heading from a spreadsheet and paste it here. Headings: 姓名, 身份证号, 电话, 地址, 请求金额; the words of a claim as a heading hold what each asks for under it.</translation>
    </message>
    <message>
        <source>群体名称</source>
        <translation>Name of the group</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>登记</source>
        <translation>a registration</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并登记下一申请人</source>
        <translation>Save and register the next applicant</translation>
    </message>
    <message>
        <source>按名单批量登记…</source>
        <translation>Register a list…</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>粘贴工单(&amp;G)</source>
        <translation>Paste sheet (&amp;G)</translation>
    </message>
    <message>
        <source>先登记本局机构和人员</source>
        <translation>Enter your offices and people first</translation>
    </message>
    <message>
        <source>登记案件需要承办机构和经办人员，这里还没有。</source>
        <translation>A case needs an office that takes it and somebody who registers it; there are none yet.</translation>
    </message>
    <message>
        <source>登记机构和人员</source>
        <translation>Enter offices and people</translation>
    </message>
    <message>
        <source>这里还有没有保存的案件</source>
        <translation>A case that is not saved yet stands here</translation>
    </message>
    <message>
        <source>请先保存或清空，再从 {number} 转为案件。</source>
        <translation>Save or clear it, then turn {number} into a case.</translation>
    </message>
    <message>
        <source>还不能按名单登记</source>
        <translation>A list cannot be registered yet</translation>
    </message>
    <message>
        <source>请先填写单位和请求；申请人由名单逐行给出。</source>
        <translation>First enter employer and claims; the list gives the applicants.</translation>
    </message>
    <message>
        <source>还不能保存</source>
        <translation>This cannot be saved yet</translation>
    </message>
    <message>
        <source>请先填写或更正标出的各项。</source>
        <translation>Please fill in or correct what is marked.</translation>
    </message>
    <message>
        <source>正在登记案件…</source>
        <translation>Registering the case…</translation>
    </message>
    <message>
        <source>已登记，收件号 {number}</source>
        <translation>Registered, receipt number {number}</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>没有可以识别的工单</source>
        <translation>No hotline sheet to read</translation>
    </message>
    <message>
        <source>请先复制工单的文字，再按“粘贴工单”。</source>
        <translation>Copy the text of the sheet first, then press Paste sheet.</translation>
    </message>
    <message>
        <source>先复制热线工单的文字，再按这里（Alt+G）</source>
        <translation>Copy the text of a hotline sheet, then press here (Alt+G)</translation>
    </message>
    <message>
        <source>PgDn 下一部分，PgUp 上一部分，Ctrl+S 保存</source>
        <translation>PgDn next part, PgUp back, Ctrl+S save</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>用人单位</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>疑似重复</source>
        <translation>Suspected doubles</translation>
    </message>
    <message>
        <source>合并选中的两条…</source>
        <translation>Merge the two selected…</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>疑似重复 {count} 组</source>
        <translation>Suspected doubles: {count}</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>“{text}” was not found</translation>
    </message>
    <message>
        <source>可以按名称、拼音、号码的开头或者电话查找。举报人不在登记簿中。</source>
        <translation>Search by name, pinyin, the beginning of a number, or telephone. Reporters are in no register.</translation>
    </message>
    <message>
        <source>登记簿还是空的</source>
        <translation>The register is still empty</translation>
    </message>
    <message>
        <source>登记案件时，当事人会自动记入登记簿。</source>
        <translation>Parties enter the register when a case is registered.</translation>
    </message>
    <message>
        <source>已记住不是同一条</source>
        <translation>Remembered: they are two</translation>
    </message>
    <message>
        <source>以后不再列为疑似重复。</source>
        <translation>They are not listed as possible doubles any more.</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>可以在保留的记录中查看和撤销。</source>
        <translation>It can be looked at and taken back in the record that stays.</translation>
    </message>
    <message>
        <source>名称、拼音、号码或电话</source>
        <translation>Name, pinyin, number or telephone</translation>
    </message>
    <message>
        <source>在登记簿中查找</source>
        <translation>Search the register</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>投诉人要求保密</source>
        <translation>The complainant asks for protection</translation>
    </message>
    <message>
        <source>单独保存，不进入名单、检索和发给单位的文书</source>
        <translation>Stored apart; in no list, search or paper to the employer</translation>
    </message>
    <message>
        <source>举报人（保密，单独保存）</source>
        <translation>Reporter (protected, stored apart)</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>投诉人</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>再加一名投诉人</source>
        <translation>Add a complainant</translation>
    </message>
    <message>
        <source>再加一名申请人</source>
        <translation>Add an applicant</translation>
    </message>
    <message>
        <source>投诉人是用人单位</source>
        <translation>The complainant is an employer</translation>
    </message>
    <message>
        <source>申请人是用人单位</source>
        <translation>The applicant is an employer</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>再加一家用人单位</source>
        <translation>Add an employer</translation>
    </message>
    <message>
        <source>再加一名被申请人</source>
        <translation>Add a respondent</translation>
    </message>
    <message>
        <source>被投诉的是个人</source>
        <translation>The complaint is about a person</translation>
    </message>
    <message>
        <source>被申请人是个人</source>
        <translation>The respondent is a person</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Matter</translation>
    </message>
</context>
<context>
    <name>RelatedDossiers</name>
    <message>
        <source>登记簿中的记录</source>
        <translation>Records beside the cases</translation>
    </message>
    <message>
        <source>没有外部交办件、现场协调等记录。</source>
        <translation>No external matters, call-outs or other records.</translation>
    </message>
    <message>
        <source>新登记…</source>
        <translation>New record…</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>移除（Ctrl+S）</source>
        <translation>Remove (Ctrl+S)</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>移除理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>移除：{name}</source>
        <translation>Remove: {name}</translation>
    </message>
    <message>
        <source>移除后附件仍留在目录中，注明理由；文件不会删除，也不随案移送。</source>
        <translation>The file stays in the list with the reason; it is neither deleted nor handed on.</translation>
    </message>
</context>
<context>
    <name>ReporterCard</name>
    <message>
        <source>保存更改</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>投诉人要求保密</source>
        <translation>Complainant asks for protection</translation>
    </message>
    <message>
        <source>投诉人将从当事人、搜索和列表中移出，附件改为保密，只有承办人和负责人可以查看。此操作不能撤销。是否继续？</source>
        <translation>The complainant leaves parties, search and lists, and all files are covered; only the inspectors and their head can look. This cannot be undone. Go on?</translation>
    </message>
</context>
<context>
    <name>ReporterForm</name>
    <message>
        <source>举报人姓名</source>
        <translation>Name of reporter</translation>
    </message>
    <message>
        <source>匿名举报可以不填</source>
        <translation>Leave empty for an anonymous report</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>保密内容</source>
        <translation>Protected content</translation>
    </message>
    <message>
        <source>只有承办人和负责人能看到</source>
        <translation>Seen by the handler and the head only</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>退回意见</source>
        <translation>Words of the return</translation>
    </message>
    <message>
        <source>退回（Ctrl+S）</source>
        <translation>Return (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>退回：%n 件</source>
        <translation>
            <numerusform>Return %n request</numerusform>
            <numerusform>Return %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>正在退回…</source>
        <translation>Returning…</translation>
    </message>
    <message>
        <source>退回意见（写明要补充或者更正什么，承办人在案件里看到）</source>
        <translation>Words of the return (what to add or correct; the handler sees them in the case)</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>全部逾期案件</source>
        <translation>All late cases</translation>
    </message>
    <message>
        <source>待复盘</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <source>已复盘</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>不限原因</source>
        <translation>Any cause</translation>
    </message>
    <message>
        <source>打印原因分析</source>
        <translation>Print causes</translation>
    </message>
    <message>
        <source>正在制作逾期原因分析…</source>
        <translation>Making the analysis of causes…</translation>
    </message>
    <message>
        <source>逾期原因分析</source>
        <translation>Causes of lateness</translation>
    </message>
    <message>
        <source>期间内没有逾期案件。</source>
        <translation>No case of the period is late.</translation>
    </message>
    <message>
        <source>期间内逾期 {late} 件，已复盘 {done} 件，待复盘 {waiting} 件。</source>
        <translation>Late in the period: {late}; reviewed {done}, not reviewed {waiting}.</translation>
    </message>
    <message>
        <source>只列原因含“{cause}”的 {n} 件。</source>
        <translation> Listed: {n} with “{cause}”.</translation>
    </message>
    <message>
        <source>只列最早到期的 {n} 件。</source>
        <translation> The {n} with the earliest last days are listed.</translation>
    </message>
    <message>
        <source>还没有复盘，没有原因可以统计。选择案件按 Enter，在“用时复盘”里登记。</source>
        <translation>Nothing was reviewed yet, so there are no causes to count. Choose a case, press Enter and record its review.</translation>
    </message>
    <message>
        <source>占比 = 写有该原因的案件 ÷ 已复盘案件，一件可有多个原因；累计 = 至少写有到该行为止一个原因的案件 ÷ 已复盘案件。</source>
        <translation>Share = cases with the cause / reviewed cases; a case may have several. Cumulative = cases with at least one of the causes down to this row / reviewed cases.</translation>
    </message>
    <message>
        <source>列出哪些案件</source>
        <translation>Which cases are listed</translation>
    </message>
    <message>
        <source>逾期案件</source>
        <translation>Late cases</translation>
    </message>
    <message>
        <source>逾期原因</source>
        <translation>Causes of lateness</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>超过日数</source>
        <translation>Days over</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>主因</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumul.</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>正在制作复盘表…</source>
        <translation>Making the review sheet…</translation>
    </message>
    <message>
        <source>打印复盘表</source>
        <translation>Print review</translation>
    </message>
    <message>
        <source>逾期案件复盘表</source>
        <translation>Review of a late case</translation>
    </message>
    <message>
        <source>{day} {who} 复盘：{causes}。再次登记即为更正，以最后一次为准。</source>
        <translation>Reviewed {day} by {who}: {causes}. Recording again corrects it; the last one holds.</translation>
    </message>
    <message>
        <source>本案没有逾期，只看用时，不登记原因。</source>
        <translation>This case is not late: its days can be looked at, no cause is recorded.</translation>
    </message>
    <message>
        <source>还没有复盘；由负责人登记。</source>
        <translation>Not reviewed yet; a supervisor records it.</translation>
    </message>
    <message>
        <source>还没有复盘。空格勾选原因，先勾选的为主要原因。</source>
        <translation>Not reviewed yet. Space ticks a cause; the one ticked first is the main one.</translation>
    </message>
    <message>
        <source>已登记复盘</source>
        <translation>Review recorded</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>自（当日不计）</source>
        <translation>After</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>返回用时</source>
        <translation>Back to the days</translation>
    </message>
</context>
<context>
    <name>RichDialog</name>
    <message>
        <source>写入文书</source>
        <translation>Put into the paper</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RichNote</name>
    <message>
        <source>展开编写…</source>
        <translation>Write in a window…</translation>
    </message>
    <message>
        <source>在大窗口里编写：标题、加粗，粘贴时清除格式 (F2)</source>
        <translation>Write in a large window: headings, bold; what is pasted is cleaned (F2)</translation>
    </message>
</context>
<context>
    <name>RichTextField</name>
    <message>
        <source>标题</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>本段作为标题</source>
        <translation>Make this paragraph a heading</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>本段作为小标题</source>
        <translation>Make this paragraph a sub-heading</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>本段作为正文</source>
        <translation>Make this paragraph plain text</translation>
    </message>
    <message>
        <source>加粗</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>选中的字加粗</source>
        <translation>Make the selection bold</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>转办选中的案件</source>
        <translation>Hand over the selected</translation>
    </message>
    <message>
        <source>登记延长</source>
        <translation>Enter an extension</translation>
    </message>
    <message>
        <source>安排开庭</source>
        <translation>Set a hearing</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Instruct</translation>
    </message>
    <message>
        <source>打印督办单</source>
        <translation>Print the instruction</translation>
    </message>
    <message>
        <source>{number} 已排定 {day} {times} 开庭</source>
        <translation>{number}: hearing set for {day}, {times}</translation>
    </message>
    <message>
        <source>{number} 没有空闲的开庭时段</source>
        <translation>{number}: no free slot for a hearing</translation>
    </message>
    <message>
        <source>{number} 在法定期限内可开庭：{slots}</source>
        <translation>{number} can be heard in time: {slots}</translation>
    </message>
    <message>
        <source>{number} 在法定期限内已不能开庭，最近的空闲时段：{slots}</source>
        <translation>{number} can no longer be heard in time; the next free slots: {slots}</translation>
    </message>
    <message>
        <source>待回复的督办 {n} 件，过期未回复 {late} 件</source>
        <translation>{n} instructions wait for an answer, {late} of them past their day</translation>
    </message>
    <message>
        <source>没有未到期的在办案件。</source>
        <translation>No open case has its last day ahead.</translation>
    </message>
    <message>
        <source>未到期的在办案件 {cases} 件，预计其中逾期 {expected} 件</source>
        <translation>{cases} open cases with their last day ahead, {expected} of them expected to be late</translation>
    </message>
    <message>
        <source>依据 {since} 以来的案件 {closed} 件，其中逾期 {late} 件（未结 {open} 件）；“同类”指还剩同样工作日数时也未办结的案件</source>
        <translation>Judged by {closed} cases since {since}, {late} of them late ({open} still open); “alike” are those that were still open with as many working days left</translation>
    </message>
    <message>
        <source>{alike}（样本少）</source>
        <translation>{alike} (few)</translation>
    </message>
    <message>
        <source>{day} 余{left}个工作日</source>
        <translation>{day}, {left} working days left</translation>
    </message>
    <message>
        <source>未指派</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>{handler}（{load}件）</source>
        <translation>{handler} ({load} cases)</translation>
    </message>
    <message>
        <source>{first}至{last}请假</source>
        <translation>away {first} to {last}</translation>
    </message>
    <message>
        <source>阶段（到办结）</source>
        <translation>Stage (to closing)</translation>
    </message>
    <message>
        <source>有逾期风险的案件</source>
        <translation>Cases at risk of being late</translation>
    </message>
    <message>
        <source>{stage}（还差{n}步）</source>
        <translation>{stage} ({n} steps left)</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>逾期可能</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>同类中逾期</source>
        <translation>Late of alike</translation>
    </message>
    <message>
        <source>承办（在办）</source>
        <translation>Handler (open)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>待回复的督办</source>
        <translation>Instructions to be answered</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>What is to be done</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>全部是农民工</source>
        <translation>All are migrant workers</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>正在读取 {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
    <message>
        <source>正在导入名册…</source>
        <translation>Importing a roster…</translation>
    </message>
    <message>
        <source>正在导入名册，可以取消，取消后什么也不留下。</source>
        <translation>Importing the roster. It can be cancelled; nothing is left behind then.</translation>
    </message>
    <message>
        <source>导入名册：{name}</source>
        <translation>Roster: {name}</translation>
    </message>
    <message>
        <source>只读工作表“{sheet}”，没有读：{others}</source>
        <translation>Only the sheet “{sheet}” is read, not: {others}</translation>
    </message>
    <message>
        <source>{workers} 人、{rows} 行，{first} 至 {last}，应付 {due}，已付 {paid}。</source>
        <translation>{workers} workers, {rows} rows, {first} to {last}, due {due}, paid {paid}. </translation>
    </message>
    <message numerus="yes">
        <source>%n 行合计已核对，不作为明细。</source>
        <translation>
            <numerusform>%n row of sums was compared and is no line. </numerusform>
            <numerusform>%n rows of sums were compared and are no lines. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 处不能导入，一行也没有导入；请更正表格。</source>
        <translation>
            <numerusform>%n cell cannot be taken and nothing was recorded; correct the table. </numerusform>
            <numerusform>%n cells cannot be taken and nothing was recorded; correct the table. </numerusform>
        </translation>
    </message>
    <message>
        <source>各列按上次同样表头的选择。</source>
        <translation>The columns are as chosen last for the same headings.</translation>
    </message>
    <message>
        <source>名册没有读出来</source>
        <translation>The roster could not be read</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>一行也没有导入。</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>核对结果</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>交来日期</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>工程项目、部门</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>月份的年份</source>
        <translation>Year of the months</translation>
    </message>
    <message>
        <source>月份只写“3月”时填写；不填则按名册标题里的年份。</source>
        <translation>Where months have no year; blank: the year in the title of the roster.</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>全部版本，新的在前</source>
        <translation>All versions, the newest first</translation>
    </message>
    <message>
        <source>试算的依据</source>
        <translation>How the day was worked out</translation>
    </message>
    <message numerus="yes">
        <source>现有 %n 件案件正在计算这一期限</source>
        <translation>
            <numerusform>It runs in %n case now</numerusform>
            <numerusform>It runs in %n cases now</numerusform>
        </translation>
    </message>
    <message>
        <source>现在没有案件在计算这一期限</source>
        <translation>It runs in no case now</translation>
    </message>
    <message>
        <source>规则的内容</source>
        <translation>What the rule says</translation>
    </message>
</context>
<context>
    <name>RuleExample</name>
    <message>
        <source>指定的天数</source>
        <translation>Days set</translation>
    </message>
    <message>
        <source>时刻</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>试算：起算之日</source>
        <translation>Try it: starts on</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>输入名称、首字母或法律查找</source>
        <translation>Search by name or law</translation>
    </message>
    <message>
        <source>可以起算的期限</source>
        <translation>Periods that can be started</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条期限与此相符，请从列表中选择。</source>
        <translation>
            <numerusform>%n period fits: choose it from the list.</numerusform>
            <numerusform>%n periods fit: choose one from the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有这样的期限，请从列表中选择。</source>
        <translation>No such period: choose one from the list.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>拟订变更</source>
        <translation>Prepare the change</translation>
    </message>
    <message>
        <source>拟订新版本：{rule}</source>
        <translation>New version: {rule}</translation>
    </message>
    <message>
        <source>现行版本 {span}。施行日期之前起算的期限不变；填现行版本的施行日期，则更正该版本。</source>
        <translation>Version in force: {span}. Periods that began before the first day stay as they are; the first day of the version in force corrects that version.</translation>
    </message>
    <message>
        <source>长度（{unit}）</source>
        <translation>Length ({unit})</translation>
    </message>
    <message>
        <source>延长的限度（{unit}）</source>
        <translation>Longest extension ({unit})</translation>
    </message>
    <message>
        <source>{problem}。</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>法律</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>条的数字，几条用逗号分开</source>
        <translation>Its number; several with commas</translation>
    </message>
    <message>
        <source>依据的核对</source>
        <translation>Source verified</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>公布的文号或出处</source>
        <translation>Number of the publication, or where it stands</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>名称、法律、条文、编号</source>
        <translation>Name, law, article, id</translation>
    </message>
    <message>
        <source>查找期限规则</source>
        <translation>Find a rule</translation>
    </message>
    <message>
        <source>各项业务</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>各种性质</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部依据</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>期限规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>长度</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Verified</translation>
    </message>
    <message numerus="yes">
        <source>%n 条规则</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>业务</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>依据的核对</source>
        <translation>Source verified</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>拟订新版本…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>从文件导入…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>选择规则文件</source>
        <translation>Choose a file of rules</translation>
    </message>
    <message>
        <source>规则文件 (*.toml)</source>
        <translation>Rules (*.toml)</translation>
    </message>
</context>
<context>
    <name>SampleForm</name>
    <message>
        <source>不限</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>案由含这些字，不填不限</source>
        <translation>Words in the cause; empty for any</translation>
    </message>
    <message>
        <source>例如 双色球第2026138期号码</source>
        <translation>Such as the numbers of a public draw</translation>
    </message>
    <message>
        <source>期号、来源、监督人</source>
        <translation>Issue, source, who watched</translation>
    </message>
    <message>
        <source>抽取</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>可抽的办结案件 {n} 件</source>
        <translation>{n} closed cases to draw from</translation>
    </message>
    <message>
        <source>没有可抽的办结案件</source>
        <translation>No closed case to draw from</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>案由含</source>
        <translation>Cause contains</translation>
    </message>
    <message>
        <source>抽取件数</source>
        <translation>Files to draw</translation>
    </message>
    <message>
        <source>种子来源</source>
        <translation>Source of the seed</translation>
    </message>
    <message>
        <source>随机种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>种子说明</source>
        <translation>About the seed</translation>
    </message>
    <message>
        <source>重新抽取的理由</source>
        <translation>Why drawn again</translation>
    </message>
    <message>
        <source>可抽的案件</source>
        <translation>Cases to draw from</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>ScanPart</name>
    <message>
        <source>附签批扫描件…</source>
        <translation>Add the scan…</translation>
    </message>
    <message>
        <source>不附</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>签批扫描件</source>
        <translation>Scan of the signed sheets</translation>
    </message>
    <message>
        <source>没有扫描件</source>
        <translation>No scan</translation>
    </message>
</context>
<context>
    <name>ScheduleGrid</name>
    <message>
        <source>庭室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>只看这一天</source>
        <translation>Show this day alone</translation>
    </message>
    <message>
        <source>只看 {day}</source>
        <translation>Show {day} alone</translation>
    </message>
    <message>
        <source>庭室未定</source>
        <translation>No room yet</translation>
    </message>
    <message>
        <source>只看这一行，再按一次恢复</source>
        <translation>Show this row alone; again shows all</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>排定开庭（Ctrl+E）</source>
        <translation>Set a hearing (Ctrl+E)</translation>
    </message>
    <message>
        <source>导出日历…</source>
        <translation>Export calendar…</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>按庭室</source>
        <translation>By room</translation>
    </message>
    <message>
        <source>按人员</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>按案件</source>
        <translation>By case</translation>
    </message>
    <message>
        <source>正在排定的开庭还没有保存</source>
        <translation>The hearing being set is not saved yet</translation>
    </message>
    <message>
        <source>请先保存或者取消，再为 {number} 排定开庭。</source>
        <translation>Save or cancel it first, then set the hearing of {number}.</translation>
    </message>
    <message>
        <source>{number} 现在不能排定开庭</source>
        <translation>No hearing can be set for {number} now</translation>
    </message>
    <message>
        <source>只有已受理、尚未排庭也未中止的仲裁案件在待排期名单中；已排定的请在日程中改期。</source>
        <translation>Only accepted arbitrations without a hearing, and not suspended, wait for one; a hearing that is set is moved in the schedule.</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>日历文件 (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>正在导出日历…</source>
        <translation>Exporting the calendar…</translation>
    </message>
    <message numerus="yes">
        <source>已导出 %n 次开庭</source>
        <translation>
            <numerusform>Exported %n hearing</numerusform>
            <numerusform>Exported %n hearings</numerusform>
        </translation>
    </message>
    <message>
        <source>排定开庭（Ctrl+E）· 待排期 {count}</source>
        <translation>Set a hearing (Ctrl+E) · {count} waiting</translation>
    </message>
    <message>
        <source>这一天没有开庭</source>
        <translation>No hearing on this day</translation>
    </message>
    <message>
        <source>这一周没有开庭</source>
        <translation>No hearing in this week</translation>
    </message>
    <message>
        <source>这一天不是工作日（{reason}），没有开庭</source>
        <translation>No hearing: not a working day ({reason})</translation>
    </message>
    <message>
        <source>还没有登记庭室。登记之后，排期时可以选用，并核对是否被占用。</source>
        <translation>No room is entered yet. Once there is one, it can be chosen for a hearing and is checked for being taken.</translation>
    </message>
    <message>
        <source>登记庭室</source>
        <translation>Enter rooms</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 件已受理的案件尚未排定开庭。</source>
        <translation>
            <numerusform>%n accepted case has no hearing yet.</numerusform>
            <numerusform>%n accepted cases have no hearing yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>排定开庭</source>
        <translation>Set a hearing</translation>
    </message>
    <message>
        <source>已受理的案件都已排定开庭。用 PgUp、PgDn 翻看其他日期。</source>
        <translation>Every accepted case has a hearing. PgUp and PgDn show other days.</translation>
    </message>
    <message>
        <source>已排定 {number} 开庭</source>
        <translation>The hearing of {number} is set</translation>
    </message>
    <message>
        <source>请制作并送达开庭通知。</source>
        <translation>Make its notice and serve it.</translation>
    </message>
    <message>
        <source>向前（PgUp）</source>
        <translation>Back (PgUp)</translation>
    </message>
    <message>
        <source>向后（PgDn）</source>
        <translation>On (PgDn)</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>可不填</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>不填为当前人员</source>
        <translation>You, where left empty</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>第 {place} 件 {name}（承办人 {handler}）</source>
        <translation>File {place}: {name} (handler {handler})</translation>
    </message>
    <message>
        <source>登记评分</source>
        <translation>Record score</translation>
    </message>
    <message>
        <source>更正评分</source>
        <translation>Correct score</translation>
    </message>
    <message>
        <source>答复并更正</source>
        <translation>Answer and change</translation>
    </message>
    <message>
        <source>扣 {lost} 分，得 {left} 分</source>
        <translation>{lost} deducted, {left} left</translation>
    </message>
    <message>
        <source>评分表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>评查项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>扣分</source>
        <translation>Deduct</translation>
    </message>
    <message>
        <source>扣分理由</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>评语</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>评查人</source>
        <translation>Scored by</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>全部导入</source>
        <translation>Import all</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导入排查表：{title}</source>
        <translation>Import a table: {title}</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>xlsx、xls 或 csv。表头写在前15行内：单位名称、人数、金额、风险、排查情况……</source>
        <translation>xlsx, xls or csv, the headings within the first 15 rows: 单位名称, 人数, 金额, 风险, 排查情况…</translation>
    </message>
    <message>
        <source>{file}：{rows} 条问题，涉及 {workers} 人、{money}。</source>
        <translation>{file}: {rows} findings, {workers} workers, {money}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}：有 %n 处问题，改正前一行也不导入。</source>
        <translation>
            <numerusform>{file}: %n cell is wrong; nothing is imported until it is mended.</numerusform>
            <numerusform>{file}: %n cells are wrong; nothing is imported until they are mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}：{trouble}，请在上面选择各列。</source>
        <translation>{file}: {trouble}; choose the columns above.</translation>
    </message>
    <message>
        <source>各列按上次的选择。</source>
        <translation>The columns are as chosen last time.</translation>
    </message>
    <message>
        <source>不读取</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>没有表头的一列</source>
        <translation>A column without heading</translation>
    </message>
    <message>
        <source>街镇排查表</source>
        <translation>Town&apos;s report</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>表中的问题</source>
        <translation>What is wrong in the table</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entered on</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>指派…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>送审…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>同一事项在所选各案一并送负责人签批</source>
        <translation>Submits the same act for signature in all selected cases</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>在所选各案签发同一种文书，一次打印</source>
        <translation>Issue papers of one form in the selected cases and print them at once</translation>
    </message>
    <message>
        <source>归为一组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>已选 {count} 件，其中 {hidden} 件不在当前列表中</source>
        <translation>{count} selected, {hidden} of them not in this list</translation>
    </message>
    <message>
        <source>已选 {count} 件</source>
        <translation>{count} selected</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>全部业务</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>只看本人承办 ✕</source>
        <translation>Own cases only ✕</translation>
    </message>
    <message>
        <source>点击显示全部承办人的文书</source>
        <translation>Click for the papers of all handlers</translation>
    </message>
    <message>
        <source>导入单号、邮件结果…</source>
        <translation>Import post tables…</translation>
    </message>
    <message>
        <source>导出待寄清单…</source>
        <translation>Export letters to send…</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>未送达</source>
        <translation>Unserved papers</translation>
    </message>
    <message>
        <source>没有未送达的文书</source>
        <translation>Every paper has been served</translation>
    </message>
    <message>
        <source>受理、排定开庭、作出裁决或者决定之后，尚未送达的文书列在这里。</source>
        <translation>After acceptance, a hearing set, an award or a decision, what has still to be served stands here.</translation>
    </message>
    <message>
        <source>导入单号、邮件结果</source>
        <translation>Import post tables</translation>
    </message>
    <message>
        <source>表格 (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>导出待寄清单</source>
        <translation>Export letters to send</translation>
    </message>
    <message>
        <source>表格 (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>待寄清单{day}</source>
        <translation>letters-{day}</translation>
    </message>
    <message>
        <source>共 {count} 份</source>
        <translation>{count} papers</translation>
    </message>
    <message numerus="yes">
        <source>%n 行都已登记，期限已重新计算。</source>
        <translation>
            <numerusform>%n row was recorded and the periods counted anew.</numerusform>
            <numerusform>All %n rows were recorded and the periods counted anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>导入完成</source>
        <translation>Imported</translation>
    </message>
    <message numerus="yes">
        <source>清单里有 %n 份待寄文书，填好单号和交寄日期后可以导入。</source>
        <translation>
            <numerusform>%n letter is in the list; fill in number and day, then import it.</numerusform>
            <numerusform>%n letters are in the list; fill in numbers and days, then import it.</numerusform>
        </translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message numerus="yes">
        <source>%n 份已登记交寄。</source>
        <translation>
            <numerusform>%n letter entered as posted.</numerusform>
            <numerusform>%n letters entered as posted.</numerusform>
        </translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
</context>
<context>
    <name>ServiceTab</name>
    <message>
        <source>登记交寄</source>
        <translation>Record sending</translation>
    </message>
    <message>
        <source>登记签收（送达）</source>
        <translation>Record service</translation>
    </message>
    <message>
        <source>登记退回</source>
        <translation>Record return</translation>
    </message>
    <message>
        <source>送达回证…</source>
        <translation>Proof of service…</translation>
    </message>
    <message>
        <source>登记其他文书送达</source>
        <translation>Other paper served</translation>
    </message>
    <message>
        <source>还没有需要送达的文书</source>
        <translation>Nothing has to be served yet</translation>
    </message>
    <message>
        <source>受理、排定开庭、作出裁决或者决定之后，这里列出要送给谁、最迟哪一天。</source>
        <translation>After acceptance, a hearing set, an award or a decision, this says what has to reach whom, and by when.</translation>
    </message>
    <message>
        <source>改用：{way}</source>
        <translation>Instead: {way}</translation>
    </message>
    <message>
        <source>建议：{next}</source>
        <translation>Proposed: {next}</translation>
    </message>
    <message>
        <source>依据：{law}</source>
        <translation>Under: {law}</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>最迟送达</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>单号、方式</source>
        <translation>Number, way</translation>
    </message>
    <message>
        <source>下一步（依据）</source>
        <translation>Next (article)</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>未填写</source>
        <translation>Not entered</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore default</translation>
    </message>
    <message>
        <source>下一个编号：{number}</source>
        <translation>Next number: {number}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>工作日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>期限规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>设置的各部分</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>本单位的理解</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>机构与人员</source>
        <translation>Offices, people</translation>
    </message>
    <message>
        <source>庭室与请假</source>
        <translation>Rooms and leave</translation>
    </message>
    <message>
        <source>签批人</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>本单位设定</source>
        <translation>Office choices</translation>
    </message>
    <message>
        <source>最低工资标准</source>
        <translation>Minimum wages</translation>
    </message>
    <message>
        <source>待定变更</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>工单里写的</source>
        <translation>What the sheet says</translation>
    </message>
    <message>
        <source>填入空着的各项</source>
        <translation>Fill the empty fields</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of employer</translation>
    </message>
    <message>
        <source>单位地址</source>
        <translation>Address of employer</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>Problem told</translation>
    </message>
    <message>
        <source>保密内容</source>
        <translation>Protected statement</translation>
    </message>
    <message>
        <source>工单：{value}</source>
        <translation>Sheet: {value}</translation>
    </message>
    <message>
        <source>工单上是：{value}</source>
        <translation>The sheet says: {value}</translation>
    </message>
    <message>
        <source>{name}：{value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}：{value}（已填写，不改）</source>
        <translation>{name}: {value} (filled in already, kept)</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>从上到下打开左侧的页面</source>
        <translation>Open the pages on the left, from above</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>签批过的人</source>
        <translation>Signed before</translation>
    </message>
    <message>
        <source>签批人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Office held</translation>
    </message>
    <message>
        <source>委托期限自</source>
        <translation>Delegated from</translation>
    </message>
    <message>
        <source>委托期限至</source>
        <translation>Delegated until</translation>
    </message>
    <message>
        <source>签批日期</source>
        <translation>Day signed</translation>
    </message>
    <message>
        <source>审批表编号</source>
        <translation>Number of the sheet</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>登记签批（Ctrl+S）</source>
        <translation>Enter signatures (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>登记签批：%n 件</source>
        <translation>
            <numerusform>Enter %n signature</numerusform>
            <numerusform>Enter %n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>没有共同的签批职务</source>
        <translation>No office in common</translation>
    </message>
    <message>
        <source>所选事项由不同职务的人签批，请按职务分别选择、分别登记。</source>
        <translation>These are signed by holders of different offices: choose and enter them office by office.</translation>
    </message>
    <message>
        <source>正在登记签批…</source>
        <translation>Entering signatures…</translation>
    </message>
</context>
<context>
    <name>SignersPart</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Office held</translation>
    </message>
    <message>
        <source>委托自</source>
        <translation>Delegated from</translation>
    </message>
    <message>
        <source>委托至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>签批人</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>保存委托截止日</source>
        <translation>Save the end of the delegation</translation>
    </message>
    <message>
        <source>还没有签批人</source>
        <translation>Nobody has signed yet</translation>
    </message>
    <message>
        <source>在“待审批”登记签批以后，签批人列在这里。</source>
        <translation>Once a signature is entered under approvals, who signed is listed here.</translation>
    </message>
    <message>
        <source>登记签批时记下的人。委托到期或者撤销的，填写最后一日（含当日）。</source>
        <translation>Remembered from the signatures entered. Where a delegation ends or is withdrawn, enter its last day (inclusive).</translation>
    </message>
    <message>
        <source>登记签批时记下的人。委托截止日由负责人、管理员填写。</source>
        <translation>Those entered with their signatures. A supervisor enters the last day of a delegation.</translation>
    </message>
    <message>
        <source>已保存委托截止日</source>
        <translation>The end of the delegation is saved</translation>
    </message>
    <message>
        <source>委托期限至</source>
        <translation>Delegated until</translation>
    </message>
    <message>
        <source>留空表示没有截止日</source>
        <translation>Leave empty for no end</translation>
    </message>
    <message>
        <source>委托已到期</source>
        <translation>Delegation over</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Ascending</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>正在制作报告…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>纵轴自 {floor}% 起；斜线柱低于目标。指向或用左右键选择一组，Enter 打开案件。</source>
        <translation>The axis begins at {floor}%; hatched columns are below the target. Point at a column or choose it with the arrows, Enter opens its cases.</translation>
    </message>
    <message>
        <source>期间内没有案件。</source>
        <translation>There are no cases in the period.</translation>
    </message>
    <message>
        <source>按期结案率报告</source>
        <translation>Report on the closure rate</translation>
    </message>
    <message>
        <source>没有可导出的图或表</source>
        <translation>Nothing to export</translation>
    </message>
    <message>
        <source>期间内没有内容，或这一页不能导出；整份报告见“报告”。</source>
        <translation>The period is empty, or this tab has nothing to export; the whole report is under “Report”.</translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>冻结的统计数</source>
        <translation>Frozen figures</translation>
    </message>
    <message>
        <source>月报</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>公布的内容</source>
        <translation>What is published</translation>
    </message>
    <message>
        <source>把前面的图或表存为文件</source>
        <translation>Save the chart or table in front as a file</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>小图</source>
        <translation>Small charts</translation>
    </message>
    <message>
        <source>可逾期</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>逾期风险</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>到期清单</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>复盘</source>
        <translation>Late cases</translation>
    </message>
    <message>
        <source>延长中止</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>其他指标</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>综合报告</source>
        <translation>Period reports</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>统计的各种样式</source>
        <translation>Views of the figures</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{label}，另有%n项任务</source>
        <translation>
            <numerusform>{label}, and %n more task</numerusform>
            <numerusform>{label}, and %n more tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>办案进程：{steps}</source>
        <translation>Progress: {steps}</translation>
    </message>
    <message>
        <source>{step}（{day}）</source>
        <translation>{step} ({day})</translation>
    </message>
    <message>
        <source>{step}（下一步）</source>
        <translation>{step} (next)</translation>
    </message>
    <message>
        <source>{step}（未经过）</source>
        <translation>{step} (left out)</translation>
    </message>
    <message>
        <source>{step}（未到）</source>
        <translation>{step} (later)</translation>
    </message>
</context>
<context>
    <name>StepChooser</name>
    <message>
        <source>下一步：登记程序事项</source>
        <translation>Next step: what happened</translation>
    </message>
    <message>
        <source>返回期限</source>
        <translation>Back to the periods</translation>
    </message>
    <message>
        <source>输入名称或首字母筛选，Enter 选择</source>
        <translation>Type to narrow, Enter takes one</translation>
    </message>
    <message>
        <source>筛选程序事项</source>
        <translation>Filter the kinds of entries</translation>
    </message>
    <message>
        <source>可以登记的程序事项</source>
        <translation>What can be entered</translation>
    </message>
    <message>
        <source>{kind}（现在不能：{reason}）</source>
        <translation>{kind} (not now: {reason})</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>设定文件夹…</source>
        <translation>Set folder…</translation>
    </message>
    <message>
        <source>附件文件夹</source>
        <translation>Folder for files</translation>
    </message>
</context>
<context>
    <name>StrikePanel</name>
    <message>
        <source>作废（Ctrl+S）</source>
        <translation>Void (Ctrl+S)</translation>
    </message>
    <message>
        <source>作废理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已重新载入</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>填写的内容没有丢失，请核对后再保存。</source>
        <translation>What you typed is still there: check it, then save.</translation>
    </message>
    <message numerus="yes">
        <source>以下 %n 项以它为前提，将一并作废：
{entries}</source>
        <translation>
            <numerusform>%n entry depends on it and will be voided with it:
{entries}</numerusform>
            <numerusform>These %n entries depend on it and will be voided with it:
{entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>一并作废 %n 项（Ctrl+S）</source>
        <translation>
            <numerusform>Void %n entry (Ctrl+S)</numerusform>
            <numerusform>Void all %n entries (Ctrl+S)</numerusform>
        </translation>
    </message>
    <message>
        <source>一并作废后，期限按其余登记重新计算。</source>
        <translation>Afterwards the periods are computed from the entries that remain.</translation>
    </message>
    <message>
        <source>重新载入</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>第 {seq} 项</source>
        <translation>Entry {seq}</translation>
    </message>
    <message>
        <source>第 {seq} 项 {day} {kind}</source>
        <translation>Entry {seq}, {day} {kind}</translation>
    </message>
    <message>
        <source>作废：{entry}</source>
        <translation>Void: {entry}</translation>
    </message>
    <message>
        <source>作废的登记仍然保留在办案经过中，划线并注明理由。</source>
        <translation>A voided entry stays in the log, struck through, with its reason.</translation>
    </message>
</context>
<context>
    <name>SubmitButton</name>
    <message>
        <source>送审（待签批）</source>
        <translation>Submit for signature</translation>
    </message>
    <message>
        <source>不填签批人，先送负责人签批；签批后再登记</source>
        <translation>Without a signature yet: goes to be signed first, and is entered afterwards</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>双随机抽查编号</source>
        <translation>Number of a draw</translation>
    </message>
    <message>
        <source>建筑、劳务</source>
        <translation>Construction, labour supply</translation>
    </message>
    <message>
        <source>安亭镇</source>
        <translation>Anting</translation>
    </message>
    <message>
        <source>列入上面的单位</source>
        <translation>Add these</translation>
    </message>
    <message>
        <source>从表格文件…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>列入抽中的单位</source>
        <translation>Add who was drawn</translation>
    </message>
    <message>
        <source>列入筛选的单位</source>
        <translation>Add from the register</translation>
    </message>
    <message>
        <source>检查名单</source>
        <translation>Inspection list</translation>
    </message>
    <message>
        <source>表格 (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>列入日期</source>
        <translation>Listed on</translation>
    </message>
    <message>
        <source>单位、工地</source>
        <translation>Employers, sites</translation>
    </message>
    <message>
        <source>每行一个：代码、名称、地点，用逗号分开</source>
        <translation>One a line: code, name, place, parted by commas</translation>
    </message>
    <message>
        <source>双随机抽查</source>
        <translation>Random draw</translation>
    </message>
    <message>
        <source>单位库：名称含</source>
        <translation>Register: name contains</translation>
    </message>
    <message>
        <source>单位库：街镇</source>
        <translation>Register: town</translation>
    </message>
    <message>
        <source>一年内投诉至少（件）</source>
        <translation>Complaints in a year at least</translation>
    </message>
    <message>
        <source>守法诚信等级</source>
        <translation>Compliance grade</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>期间内延长 {n} 件次，其中程序瑕疵 {flawed} 件次（不改变最后一日）</source>
        <translation>{n} extensions in the period, {flawed} of them irregular (they move no last day)</translation>
    </message>
    <message>
        <source>期间内没有延长。</source>
        <translation>No extension in the period.</translation>
    </message>
    <message>
        <source>中止 {n} 件次，仍在中止 {running} 件，{days}日以上 {long} 件</source>
        <translation>{n} suspensions, {running} still running, {long} of {days} days and more</translation>
    </message>
    <message>
        <source>期间内没有中止，也没有仍在中止的案件。</source>
        <translation>No suspension in the period, and none that still runs.</translation>
    </message>
    <message>
        <source>{days}个工作日</source>
        <translation>{days} working days</translation>
    </message>
    <message>
        <source>{days}日</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>仍在中止</source>
        <translation>still suspended</translation>
    </message>
    <message>
        <source>【程序瑕疵：{flaw}】{ground}</source>
        <translation>[irregular: {flaw}] {ground}</translation>
    </message>
    <message>
        <source>延长登记</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>中止登记</source>
        <translation>Suspensions</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项或恢复</source>
        <translation>Entry, or resumed</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>签批</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>延长中止登记</source>
        <translation>Register of extensions and suspensions</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>中止日期</source>
        <translation>Suspended on</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>请输入时刻，例如 9:30。</source>
        <translation>Enter a time of day, for example 9:30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>只看哪一类</source>
        <translation>Which kind only</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>Nothing on record</translation>
    </message>
    <message>
        <source>这家单位没有案件、检查、公布等任何记录。</source>
        <translation>This employer has no case, visit, publication or other record.</translation>
    </message>
    <message>
        <source>打印用人单位情况</source>
        <translation>Print the employer sheet</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>用人单位的经过</source>
        <translation>What became of the employer</translation>
    </message>
</context>
<context>
    <name>TownTable</name>
    <message>
        <source>各街镇等级分布</source>
        <translation>Grades by town</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未填街镇</source>
        <translation>No town</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>TownsDialog</name>
    <message>
        <source>街镇排查报送一览</source>
        <translation>Which towns have reported</translation>
    </message>
    <message>
        <source>每周或每月</source>
        <translation>Weekly or monthly</translation>
    </message>
    <message>
        <source>排查期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>各街镇报送情况</source>
        <translation>Reports by town</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>打开或登记</source>
        <translation>Open or enter</translation>
    </message>
    <message>
        <source>还没有登记本区的街镇：请在设置中登记街镇调解组织。</source>
        <translation>No towns are known: enter the towns&apos; mediation organisations in the settings.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>全部街镇都已报送。</source>
        <translation>All towns have reported. </translation>
    </message>
    <message numerus="yes">
        <source>%n 个街镇没有报送：{names}。</source>
        <translation>
            <numerusform>%n town is missing: {names}. </numerusform>
            <numerusform>%n towns are missing: {names}. </numerusform>
        </translation>
    </message>
    <message>
        <source>设置中没有填写报送期限，不计逾期。</source>
        <translation>No day is set in the settings, so none counts as late.</translation>
    </message>
    <message>
        <source>报送期限 {day}（本单位要求），已逾期。</source>
        <translation>They were due on {day} (the office&apos;s own rule): late.</translation>
    </message>
    <message>
        <source>报送期限 {day}（本单位要求）。</source>
        <translation>Due on {day} (the office&apos;s own rule).</translation>
    </message>
    <message>
        <source>逾期未报</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>（迟报）</source>
        <translation> (late)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TrackingPanel</name>
    <message>
        <source>登记交寄</source>
        <translation>Enter as posted</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>一份也没有登记</source>
        <translation>None was entered</translation>
    </message>
    <message numerus="yes">
        <source>%n 份不能登记，原因在各行后面。请更正单号。</source>
        <translation>
            <numerusform>%n cannot be entered; the reason stands in its row. Correct the number.</numerusform>
            <numerusform>%n cannot be entered; the reasons stand in their rows. Correct the numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>单号有 {numbers} 行，文书只有 {letters} 份。</source>
        <translation>{numbers} lines of numbers, but {letters} letters.</translation>
    </message>
    <message>
        <source>已填 {numbers} 个单号，共 {letters} 份；空行跳过一份。</source>
        <translation>{numbers} numbers for {letters} letters; an empty line leaves one out.</translation>
    </message>
    <message>
        <source>交寄的文书</source>
        <translation>Posted letters</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>邮件单号，一行一个</source>
        <translation>Tracking numbers, one a line</translation>
    </message>
    <message>
        <source>邮件单号，一行一个，依左边的顺序。可以粘贴。</source>
        <translation>Tracking numbers, one a line, in the order at the left. They can be pasted.</translation>
    </message>
    <message>
        <source>交寄日期</source>
        <translation>Posted on</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>制作时填写</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>{label} *</source>
        <translation>{label} *</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>填报</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>还没有填写完整</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>请填写数值和数据来源。</source>
        <translation>Give the value and its source.</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已填报</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>{indicator}，{year}年：{value}</source>
        <translation>{indicator}, {year}: {value}</translation>
    </message>
    <message>
        <source>由主管填报。</source>
        <translation>A supervisor enters it.</translation>
    </message>
    <message>
        <source>这一期间没有要人工填报的指标。</source>
        <translation>No indicator of this period is entered by hand.</translation>
    </message>
    <message>
        <source>这一年还没有填报。</source>
        <translation>Nothing is entered for this year yet.</translation>
    </message>
    <message>
        <source>现行：{value}（{source}，{by}填报）。更正须写理由，原填报保留。</source>
        <translation>In force: {value} ({source}, entered by {by}). A correction needs a reason; the old entry is kept.</translation>
    </message>
    <message>
        <source>人工填报的指标</source>
        <translation>Indicator entered by hand</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>更正理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>数据来源，如哪份文件、哪个部门</source>
        <translation>Source: which paper, which office</translation>
    </message>
    <message>
        <source>人工填报</source>
        <translation>By hand</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>模板的各个版本</source>
        <translation>Versions of the form</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>与前一版本的差别</source>
        <translation>Changes since the version before</translation>
    </message>
    <message>
        <source>以此版本为基础修改</source>
        <translation>Write on from this version</translation>
    </message>
    <message>
        <source>程序自带的原模板</source>
        <translation>Original of the program</translation>
    </message>
    <message>
        <source>恢复原模板</source>
        <translation>Original restored</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>不少于2人，用顿号分开</source>
        <translation>At least two, parted by 、</translation>
    </message>
    <message>
        <source>案号，没有不填</source>
        <translation>Number of the case, if any</translation>
    </message>
    <message>
        <source>登记检查结果</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>检查日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>检查人员</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>发现拖欠</source>
        <translation>Arrears found</translation>
    </message>
    <message>
        <source>已支付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>复查日期</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>关联案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>检查情况</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>取消（Esc）</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>WageForm</name>
    <message>
        <source>文件名称或来源</source>
        <translation>Paper or origin</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>月标准</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>小时标准</source>
        <translation>Hourly</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>WagePart</name>
    <message>
        <source>最低工资标准</source>
        <translation>Minimum wages</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>月标准</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>12个月</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>小时标准</source>
        <translation>Hourly</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>更正所选</source>
        <translation>Correct chosen</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>正在保存最低工资标准…</source>
        <translation>Saving minimum wages…</translation>
    </message>
    <message>
        <source>新的标准</source>
        <translation>Another minimum wage</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>更正 {day} 起的标准</source>
        <translation>Correct the minimum wage from {day}</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>程序附带 {first} 至 {last} 施行的标准，采纳后写入本数据库。</source>
        <translation>The program brings those in force from {first} to {last}; adopted, they are written into this database.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条最低工资标准可以采纳</source>
        <translation>
            <numerusform>%n minimum wage can be adopted</numerusform>
            <numerusform>%n minimum wages can be adopted</numerusform>
        </translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>只有负责人可以更改最低工资标准。</source>
        <translation>Only a supervisor may change the minimum wages.</translation>
    </message>
    <message>
        <source>终局裁决的上限按</source>
        <translation>Ceiling of a final award by the</translation>
    </message>
    <message>
        <source>的标准计算（{mark}：法律没有写明）</source>
        <translation>({mark}: the law does not say)</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>请输入整数，例如 15。</source>
        <translation>Type a whole number, for example 15.</translation>
    </message>
    <message>
        <source>不能小于 {least}。</source>
        <translation>It cannot be less than {least}.</translation>
    </message>
    <message>
        <source>不能大于 {most}。</source>
        <translation>It cannot be more than {most}.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>期限日志</source>
        <translation>Deadline log</translation>
    </message>
    <message>
        <source>今天起算、变动、办理和到期的期限，可打印</source>
        <translation>Periods that began, moved, were met or run out today; can be printed</translation>
    </message>
    <message>
        <source>先登记本局机构和人员</source>
        <translation>Enter your offices and people first</translation>
    </message>
    <message>
        <source>还没有机构和人员，不能登记案件。登记之后，这里显示期限、待办和办结率。</source>
        <translation>There are no offices and people yet, so no case can be registered. Afterwards this page shows deadlines, work to be done and the closure rate.</translation>
    </message>
    <message>
        <source>登记机构和人员</source>
        <translation>Enter offices and people</translation>
    </message>
    <message>
        <source>{year}年放假通知未采纳</source>
        <translation>Notice of {year} not adopted</translation>
    </message>
    <message>
        <source>落在{year}年的最后一日都是暂定的。点击录入通知。</source>
        <translation>Last days in {year} are provisional. Press to enter the notice.</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>3个工作日内</source>
        <translation>In 3 working days</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>待安排</source>
        <translation>To be heard</translation>
    </message>
    <message>
        <source>久无进展</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>外部交办</source>
        <translation>External</translation>
    </message>
    <message>
        <source>预警待接警</source>
        <translation>Warnings waiting</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>今日来件</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>本周开庭</source>
        <translation>Hearings this week</translation>
    </message>
    <message>
        <source>中止中</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>无法判定</source>
        <translation>Cannot be judged</translation>
    </message>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>名单</source>
        <translation>List of workers</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>核对结果</source>
        <translation>Result of the check</translation>
    </message>
</context>
<context>
    <name>_OfficeTable</name>
    <message>
        <source>主送单位</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>待发出</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>待回执</source>
        <translation>Awaited</translation>
    </message>
</context>
<context>
    <name>acceptance</name>
    <message>
        <source>应告知依争议处理程序办理</source>
        <translation>To be told to go on there</translation>
    </message>
    <message>
        <source>受理条件（若干规定18）</source>
        <translation>Conditions of acceptance (若干规定 18)</translation>
    </message>
    <message>
        <source>相同当事人的调解、仲裁、诉讼</source>
        <translation>Mediation, arbitration and suits of the same parties</translation>
    </message>
    <message>
        <source>举报不受条例21限制。</source>
        <translation>A report is not limited by 条例 21.</translation>
    </message>
    <message>
        <source>1. 违法行为在二年内：已超过二年，决定不予受理并书面通知（条例20）。</source>
        <translation>1. Within two years: more than two years ago; refuse in writing (条例 20).</translation>
    </message>
    <message>
        <source>1. 违法行为在二年内：符合。</source>
        <translation>1. Within two years: yes.</translation>
    </message>
    <message>
        <source>1. 违法行为在二年内：行为日期没有登记。</source>
        <translation>1. Within two years: the day of the act is not on record.</translation>
    </message>
    <message>
        <source>2. 有明确的被投诉单位，权益受侵害由其违法行为造成：单位已登记，因果由人核对；不符合的，告知补正。</source>
        <translation>2. A named employer whose violation caused the harm: the employer is on record, the cause is yours to judge; if not, ask to complete the complaint.</translation>
    </message>
    <message>
        <source>2. 有明确的被投诉单位：没有登记；告知补正。</source>
        <translation>2. A named employer: none on record; ask to complete the complaint.</translation>
    </message>
    <message>
        <source>3. 属于监察职权并由本机关管辖（用工所在地）：由人核对；不符合的，告知向有权机关投诉。</source>
        <translation>3. Within powers and jurisdiction (place of work): yours to judge; if not, name the right authority.</translation>
    </message>
    <message>
        <source>争议正在处理的，告知投诉人依该程序办理（条例21）；仍要受理的，须写明理由并经确认。</source>
        <translation>A dispute under way goes on there (条例 21); accepting it all the same needs a reason and a confirmation.</translation>
    </message>
    <message>
        <source>没有查到相同当事人的调解、仲裁、诉讼（条例21）；保密的投诉人不作查找。</source>
        <translation>No mediation, arbitration or suit of the same parties found (条例 21); protected complainants are not looked for.</translation>
    </message>
    <message>
        <source>{number}（{line}）：{state}{court}{on}</source>
        <translation>{number} ({line}): {state}{court}{on}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>搜索案件、当事人、单位和命令</source>
        <translation>Search cases, parties, employers and commands</translation>
    </message>
    <message>
        <source>登记新案件</source>
        <translation>Register a case</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并登记下一申请人</source>
        <translation>Save and register the next applicant</translation>
    </message>
    <message>
        <source>登记程序事项</source>
        <translation>Record an event</translation>
    </message>
    <message>
        <source>登记簿新登记（外部交办件等）</source>
        <translation>New record (external matter and others)</translation>
    </message>
    <message>
        <source>记一笔来电来访</source>
        <translation>Note a call or visit</translation>
    </message>
    <message>
        <source>查询失信名单（单位、个人）</source>
        <translation>Check the joint-punishment list (employer, person)</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add files to the case</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>在本页中筛选</source>
        <translation>Filter this page</translation>
    </message>
    <message>
        <source>下一个标签</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>上一个标签</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>关闭标签</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>无期限</source>
        <translation>No period</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>请求金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>承办人意见</source>
        <translation>Opinion of the handler</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>现最后一日</source>
        <translation>Last day now</translation>
    </message>
    <message>
        <source>批准后最后一日</source>
        <translation>Last day if approved</translation>
    </message>
    <message>
        <source>批准后</source>
        <translation>If approved</translation>
    </message>
    <message>
        <source>自签批之日起不计入办案期限</source>
        <translation>Days from the signature are not counted</translation>
    </message>
    <message>
        <source>{day} 延长 {days} 日（{signer}）</source>
        <translation>{day}, {days} days ({signer})</translation>
    </message>
    <message>
        <source>此前延长</source>
        <translation>Extended before</translation>
    </message>
    <message>
        <source>{article}（条文未写明签批人，按审批表惯例）</source>
        <translation>{article} (names nobody; as the usual sheet has it)</translation>
    </message>
    <message>
        <source>由谁签批</source>
        <translation>Who may sign</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>现在签批</source>
        <translation>Signed now</translation>
    </message>
    <message>
        <source>作为程序瑕疵登记，期限不变</source>
        <translation>Recorded as irregular; the period stays</translation>
    </message>
    <message>
        <source>办结于 {day}</source>
        <translation>Closed on {day}</translation>
    </message>
    <message>
        <source>自 {day} 起中止，不计期限</source>
        <translation>Suspended from {day}, days not counted</translation>
    </message>
    <message>
        <source>受理，最后一日 {day}</source>
        <translation>Accepted, last day {day}</translation>
    </message>
    <message>
        <source>期限不变</source>
        <translation>The period stays</translation>
    </message>
    <message>
        <source>最后一日 {old} → {new}</source>
        <translation>Last day {old} → {new}</translation>
    </message>
    <message>
        <source>{kind} 已送审 {day}，待签</source>
        <translation>{kind} submitted on {day}, awaiting signature</translation>
    </message>
    <message>
        <source>{kind} {day} 退回：{reason}</source>
        <translation>{kind} returned on {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>粘贴的图片_{stamp}.png</source>
        <translation>Pasted picture_{stamp}.png</translation>
    </message>
    <message>
        <source>保密材料</source>
        <translation>Protected material</translation>
    </message>
    <message>
        <source>证明：{entry}</source>
        <translation>proves: {entry}</translation>
    </message>
    <message>
        <source>{day} {who} 移除：{reason}</source>
        <translation>removed {day} by {who}: {reason}</translation>
    </message>
    <message>
        <source>第 {seq} 项 {name}</source>
        <translation>No. {seq} {name}</translation>
    </message>
    <message>
        <source>已移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Protected</translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message numerus="yes">
        <source>余%n个工作日</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>余%n天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>逾期%n个工作日</source>
        <translation>
            <numerusform>%n working day overdue</numerusform>
            <numerusform>%n working days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>逾期%n天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>已届满</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>可以办理</source>
        <translation>May be done now</translation>
    </message>
    <message>
        <source>中止中</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>无法判定</source>
        <translation>Cannot be judged</translation>
    </message>
    <message>
        <source>按期办结</source>
        <translation>Closed on time</translation>
    </message>
    <message>
        <source>逾期办结</source>
        <translation>Closed late</translation>
    </message>
    <message>
        <source>程序瑕疵</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>case_file</name>
    <message>
        <source>案卷</source>
        <translation>File of the case</translation>
    </message>
    <message>
        <source>{number}，{on} 归档，保存至 {until}{room}</source>
        <translation>{number}, archived {on}, kept until {until}{room}</translation>
    </message>
    <message>
        <source>借出（第{seq}项）：{what}，{borrower}，应于 {due} 归还</source>
        <translation>Lent (entry {seq}): {what}, {borrower}, due back {due}</translation>
    </message>
    <message>
        <source>尚未归档。</source>
        <translation>Not archived yet.</translation>
    </message>
    <message>
        <source>案卷{what}</source>
        <translation>In the file {what}</translation>
    </message>
    <message>
        <source>案卷{what}：{name}</source>
        <translation>In the file {what}: {name}</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>{law}第{article}条</source>
        <translation>{law}, art. {article}</translation>
    </message>
    <message>
        <source>{applicants} 与 {respondents}</source>
        <translation>{applicants} v. {respondents}</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>被申请人（用人单位）</source>
        <translation>Respondent (employer)</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>最近进展</source>
        <translation>Last progress</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>开庭日期</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>群体（牵头案件）</source>
        <translation>Group (lead case)</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>{period}（不予提前移出决定，{party}）</source>
        <translation>{period} (refusal of early removal, {party})</translation>
    </message>
    <message>
        <source>{period}（先行裁决，{party}）</source>
        <translation>{period} (partial award, {party})</translation>
    </message>
    <message>
        <source>{period}（{party}）</source>
        <translation>{period} ({party})</translation>
    </message>
    <message numerus="yes">
        <source>%n个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n日</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n个月</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n年</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n小时</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>自 {day} 起可以办理</source>
        <translation>possible from {day}</translation>
    </message>
    <message>
        <source>{start} 起，{why}</source>
        <translation>from {start}, {why}</translation>
    </message>
    <message>
        <source>{start} 之前 {length} → 最迟 {due}</source>
        <translation>{length} before {start} → {due} at the latest</translation>
    </message>
    <message>
        <source>{start} 起 {length} → 最后一日 {due}</source>
        <translation>{length} from {start} → last day {due}</translation>
    </message>
    <message>
        <source>延长{days}</source>
        <translation>{days} more</translation>
    </message>
    <message numerus="yes">
        <source>扣除%n日</source>
        <translation>
            <numerusform>%n day excluded</numerusform>
            <numerusform>%n days excluded</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>最后一日 {due}</source>
        <translation>last day {due}</translation>
    </message>
    <message>
        <source>自 {day} 起暂停计算</source>
        <translation>paused since {day}</translation>
    </message>
    <message>
        <source>{day} 办理</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>依据待核：{mark}</source>
        <translation>source to be checked: {mark}</translation>
    </message>
    <message>
        <source>《{law}》</source>
        <translation>《{law}》</translation>
    </message>
    <message>
        <source>《{law}》第{article}条</source>
        <translation>《{law}》 art. {article}</translation>
    </message>
</context>
<context>
    <name>court</name>
    <message>
        <source>未见结果</source>
        <translation>No result yet</translation>
    </message>
</context>
<context>
    <name>deadline_log</name>
    <message>
        <source>{period}（{party}）</source>
        <translation>{period} ({party})</translation>
    </message>
    <message>
        <source>{period}（办结期限）</source>
        <translation>{period} (decides the rate)</translation>
    </message>
    <message>
        <source>{period}（依据待核）</source>
        <translation>{period} (source to be checked)</translation>
    </message>
    <message>
        <source>暂停计算</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>尚不能确定</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>{day}（暂定）</source>
        <translation>{day} (provisional)</translation>
    </message>
    <message>
        <source>{entry}（{time} {name}）</source>
        <translation>{entry} ({time} {name})</translation>
    </message>
    <message>
        <source>采纳“{entry}”（{time} {name}）</source>
        <translation>“{entry}” adopted ({time} {name})</translation>
    </message>
    <message>
        <source>{day} {entry}（{time} {name}）</source>
        <translation>{entry} of {day} ({time} {name})</translation>
    </message>
    <message>
        <source>{group}  {count} 项</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>the whole day</translation>
    </message>
    <message>
        <source>截至 {time}，当日尚未结束</source>
        <translation>up to {time}, the day is not over</translation>
    </message>
    <message>
        <source>{day}（{kind}），{until}</source>
        <translation>{day} ({kind}), {until}</translation>
    </message>
    <message>
        <source>工作日历未收录</source>
        <translation>not in the calendar</translation>
    </message>
    <message>
        <source>班</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>休</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>{kind}，{reason}</source>
        <translation>{kind}, {reason}</translation>
    </message>
    <message>
        <source>当日或者以后采纳过变更：{titles}。期限按现行规则和日历计算，可能与当日所见不同。</source>
        <translation>Changes were adopted on this day or later: {titles}. Counted by the rules and calendar of today, last days may differ from what was seen then.</translation>
    </message>
    <message>
        <source>暂定的最后一日，在节假日安排公布后可能变动。</source>
        <translation>A provisional last day may move when the holidays are announced.</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>12345工单、信访件、线索平台、领导批示和协查函登记在这里，按来件写明的日期答复。</source>
        <translation>Hotline sheets, petitions, leads, instructions and requests of partners are kept here and answered by the day that the paper names.</translation>
    </message>
    <message>
        <source>接到现场警情、群体讨薪后的到场、处置和后续跟踪登记在这里。</source>
        <translation>Call-outs to disputes on the spot are kept here: arrival, what was done, what followed.</translation>
    </message>
    <message>
        <source>双随机检查的抽取、派发、检查结果和公示登记在这里。</source>
        <translation>Random inspections are kept here: the draw, who goes, the results and their publication.</translation>
    </message>
    <message>
        <source>日常巡视检查和专项行动的部署、检查和总结登记在这里。</source>
        <translation>Patrols and campaigns are kept here: plan, inspections and summary.</translation>
    </message>
    <message>
        <source>在建工程项目的工资专户、实名制、保证金和每月检查登记在这里。</source>
        <translation>Construction projects are kept here: wage account, real names, deposit and monthly checks.</translation>
    </message>
    <message>
        <source>街镇每周、每月的排查反馈登记在这里，与上一期对比，逐条处理；零报告也要登记。</source>
        <translation>What the towns report every week or month is entered here, compared with the last report and handled one by one; also that nothing was found.</translation>
    </message>
    <message>
        <source>与住建、公安、信访、街镇和长三角协作单位互通重点案件的情况登记在这里，逐个单位等待回执。</source>
        <translation>Notes on key cases to and from partner offices are entered here; each office confirms the receipt.</translation>
    </message>
    <message>
        <source>从办结的案件中随机抽取案卷，按评分表逐件评查；异议、更正和结论登记在这里。</source>
        <translation>Files of closed cases are drawn at random and scored by a sheet; objections, corrections and the conclusion are recorded here.</translation>
    </message>
    <message>
        <source>欠薪保障金的申请、审核、垫付和追偿登记在这里。</source>
        <translation>Applications to the wage-guarantee fund are kept here: review, advance and recovery.</translation>
    </message>
    <message>
        <source>每年按上一年度的记录评定企业劳动保障守法诚信等级（A、B、C），审核、确认、告知和通报登记在这里。</source>
        <translation>The yearly grades of compliance (A, B, C) from the record of the year before: reviewed, confirmed, told and shared.</translation>
    </message>
    <message>
        <source>重大劳动保障违法行为的社会公布登记在这里：每季度一批，先审核，后公布，决定变更的更正。</source>
        <translation>Publications of major violations are kept here: a batch a quarter, reviewed, published, and corrected where a decision is changed.</translation>
    </message>
    <message>
        <source>已接警的预警、处置经过和结果登记在这里；规则触发、还没有接警的列在上面。</source>
        <translation>Warnings that were taken up, what was done and what came of it; those that nobody took up stand above.</translation>
    </message>
    <message>
        <source>群体性事件的报告、现场处置、联合处置和终报登记在这里。</source>
        <translation>Group incidents: the report, what was done on the spot and jointly, the final report.</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>排查期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>来件编号</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>登记{type}</source>
        <translation>New: {type}</translation>
    </message>
    <message>
        <source>{name} {open}</source>
        <translation>{name} {open}</translation>
    </message>
    <message>
        <source>{name} {open}（逾期{late}）</source>
        <translation>{name} {open} ({late} late)</translation>
    </message>
    <message>
        <source>{day} 办结</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{owed}，已追回 {paid}</source>
        <translation>{owed}, {paid} recovered</translation>
    </message>
    <message>
        <source>{owed}，已支付 {paid}</source>
        <translation>{owed}, {paid} paid</translation>
    </message>
    <message>
        <source>已支付 {paid}</source>
        <translation>{paid} paid</translation>
    </message>
    <message>
        <source>{name} · 按时的（{first} 至 {last}）</source>
        <translation>{name} · in time ({first} to {last})</translation>
    </message>
    <message>
        <source>{name}（{first} 至 {last}）</source>
        <translation>{name} ({first} to {last})</translation>
    </message>
    <message>
        <source>街镇报送一览…</source>
        <translation>Towns…</translation>
    </message>
    <message>
        <source>待收回执…</source>
        <translation>Receipts awaited…</translation>
    </message>
</context>
<context>
    <name>earlier_cases</name>
    <message>
        <source>相同当事人的前案</source>
        <translation>Earlier cases of the same parties</translation>
    </message>
    <message>
        <source>是否基于同一事实、理由和请求，由承办人核对；不予受理的理由以规则30、34、39条为限。</source>
        <translation>Whether facts, reasons and claims are the same is for the handler to check; only 规则 30, 34 and 39 are grounds to refuse.</translation>
    </message>
    <message>
        <source>{number}：{what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <source>{number}（{on}）：{what}</source>
        <translation>{number} ({on}): {what}</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>提醒</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>{why}（{day}）。</source>
        <translation>{why} ({day}).</translation>
    </message>
    <message>
        <source>案件恢复为未结。</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>open</translation>
    </message>
    <message>
        <source>案件移出：{why}，不计入按期结案率。</source>
        <translation>The case leaves: {why}; it is not in the rate.</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>leaves</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>案件办结，无法判定是否按期。</source>
        <translation>The case closes; whether on time cannot be judged.</translation>
    </message>
    <message>
        <source>案件按期办结（最后一日 {due}）。</source>
        <translation>The case closes on time (last day {due}).</translation>
    </message>
    <message>
        <source>案件逾期办结（最后一日 {due}）。</source>
        <translation>The case closes late (last day {due}).</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>{period}：{what}</source>
        <translation>{period}: {what}</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>最后一日 {due}</source>
        <translation>last day {due}</translation>
    </message>
    <message>
        <source>终结</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>{day} 终结，逾期（最后一日 {due}）</source>
        <translation>ends {day}, late (last day {due})</translation>
    </message>
    <message>
        <source>{day} 终结（最后一日 {due}）</source>
        <translation>ends {day} (last day {due})</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>不再计算</source>
        <translation>no longer runs</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>moves</translation>
    </message>
    <message>
        <source>重新计算，最后一日 {due}</source>
        <translation>runs again, last day {due}</translation>
    </message>
    <message>
        <source>最后一日仍为 {due}</source>
        <translation>last day still {due}</translation>
    </message>
    <message>
        <source>最后一日 {before} → {after}</source>
        <translation>last day {before} → {after}</translation>
    </message>
    <message>
        <source>恢复为在办。</source>
        <translation>Open again.</translation>
    </message>
    <message>
        <source>拖欠</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Recovered</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>日期超出工作日历</source>
        <translation>Outside the calendar</translation>
    </message>
    <message>
        <source>工作日历只收录 {first} 至 {last}，不含 {day}。</source>
        <translation>The calendar covers {first} to {last}, not {day}.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Check the date.</translation>
    </message>
    <message>
        <source>工作日历有误</source>
        <translation>The calendar is wrong</translation>
    </message>
    <message>
        <source>工作日历的数据不完整或互相矛盾（{problem}，{at}）。</source>
        <translation>The records of the calendar are incomplete or contradict each other ({problem}, {at}).</translation>
    </message>
    <message>
        <source>请联系管理员检查数据库。</source>
        <translation>Ask the administrator to check the database.</translation>
    </message>
    <message>
        <source>没有这条期限规则</source>
        <translation>No such rule</translation>
    </message>
    <message>
        <source>规则库中没有“{rule_id}”。相近的有：{close_matches}。</source>
        <translation>The rulebook has no “{rule_id}”. Close to it: {close_matches}.</translation>
    </message>
    <message>
        <source>请从规则表中选择。</source>
        <translation>Choose from the table of rules.</translation>
    </message>
    <message>
        <source>当时没有这条规定</source>
        <translation>Not in force then</translation>
    </message>
    <message>
        <source>规则“{rule_id}”在 {day} 尚未施行，最早自 {earliest} 起。</source>
        <translation>Rule “{rule_id}” was not in force on {day}; its first version began on {earliest}.</translation>
    </message>
    <message>
        <source>请核对起算日期。</source>
        <translation>Check the day on which the period starts.</translation>
    </message>
    <message>
        <source>规则库有误</source>
        <translation>The rulebook is wrong</translation>
    </message>
    <message>
        <source>规则“{rule_id}”在 {day} 有两个版本同时有效。</source>
        <translation>Rule “{rule_id}” has two versions in force on {day}.</translation>
    </message>
    <message>
        <source>请联系管理员检查规则库。</source>
        <translation>Ask the administrator to check the rulebook.</translation>
    </message>
    <message>
        <source>没有变更</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>这项变更与现行的日历、规则和设定完全相同。</source>
        <translation>This change is the same as the calendar, rules and settings in force.</translation>
    </message>
    <message>
        <source>不需要处理。</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>放假安排有误</source>
        <translation>The days of the notice do not fit</translation>
    </message>
    <message>
        <source>{at}：{problem}。</source>
        <translation>{at}: {problem}.</translation>
    </message>
    <message>
        <source>请对照通知原文更正。</source>
        <translation>Correct it against the text of the notice.</translation>
    </message>
    <message>
        <source>通知文件有误</source>
        <translation>The notice cannot be read</translation>
    </message>
    <message>
        <source>第 {place} 处：{problem}（{text}）。</source>
        <translation>Place {place}: {problem} ({text}).</translation>
    </message>
    <message>
        <source>请更正文件后重新导入；没有写入任何内容。</source>
        <translation>Correct it and try again; nothing was written.</translation>
    </message>
    <message>
        <source>不在法定范围内</source>
        <translation>Outside what the law allows</translation>
    </message>
    <message>
        <source>“{key}”不能设为 {value}，只能是：{allowed}。</source>
        <translation>“{key}” cannot be {value}, only: {allowed}.</translation>
    </message>
    <message>
        <source>请从中选择。</source>
        <translation>Choose one of these.</translation>
    </message>
    <message>
        <source>施行日期有误</source>
        <translation>The days in force are wrong</translation>
    </message>
    <message>
        <source>没有最低工资标准</source>
        <translation>No minimum wage</translation>
    </message>
    <message>
        <source>{day} 没有最低工资标准，最早的一条自 {first} 起。</source>
        <translation>No minimum wage is known for {day}; the first is from {first}.</translation>
    </message>
    <message>
        <source>请在设置的最低工资标准中补录。</source>
        <translation>Enter it in settings under minimum wages.</translation>
    </message>
    <message>
        <source>金额有误</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>最低工资标准必须大于零。</source>
        <translation>A minimum wage has to be more than nothing.</translation>
    </message>
    <message>
        <source>请核对金额。</source>
        <translation>Check the amount.</translation>
    </message>
    <message>
        <source>施行日期只能在 {earliest} 至 {latest} 之间，不能是 {day}。</source>
        <translation>It comes into force between {earliest} and {latest}, not on {day}.</translation>
    </message>
    <message>
        <source>没有依据</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>自 {day} 起的最低工资标准没有写明依据。</source>
        <translation>The minimum wage from {day} names no source.</translation>
    </message>
    <message>
        <source>请填写文件名称或来源。</source>
        <translation>Give the name of the paper, or where it is from.</translation>
    </message>
    <message>
        <source>施行日期重复</source>
        <translation>Day taken</translation>
    </message>
    <message>
        <source>已经有自 {day} 起施行的最低工资标准。</source>
        <translation>There is a minimum wage from {day} already.</translation>
    </message>
    <message>
        <source>请选中那一条更正。</source>
        <translation>Choose that one and correct it.</translation>
    </message>
    <message>
        <source>程序附带的标准有误</source>
        <translation>Packaged minimum wages do not fit</translation>
    </message>
    <message>
        <source>程序附带的最低工资标准第 {place} 条的 {field_name} 有误。</source>
        <translation>Entry {place} of the packaged minimum wages: {field_name} is wrong.</translation>
    </message>
    <message>
        <source>请重新安装程序。</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>已被他人更正</source>
        <translation>Corrected elsewhere</translation>
    </message>
    <message>
        <source>自 {day} 起的最低工资标准已被他人更正，没有写入任何内容。</source>
        <translation>The minimum wage from {day} was corrected elsewhere; nothing was written.</translation>
    </message>
    <message>
        <source>请核对现在的标准后再更正。</source>
        <translation>Look at it as it is now, then correct it.</translation>
    </message>
    <message>
        <source>没有新的标准</source>
        <translation>Nothing newer</translation>
    </message>
    <message>
        <source>程序附带的最低工资标准本数据库都有，最后一条自 {last} 起。</source>
        <translation>This database has every packaged minimum wage; the last is from {last}.</translation>
    </message>
    <message>
        <source>规则“{rule_id}”自 {day} 施行的版本，失效日期早于施行日期。</source>
        <translation>The version of rule “{rule_id}” from {day} would end before it begins.</translation>
    </message>
    <message>
        <source>请更正日期。</source>
        <translation>Correct the days.</translation>
    </message>
    <message>
        <source>没有这项变更</source>
        <translation>No such change</translation>
    </message>
    <message>
        <source>没有编号为 {proposal_id} 的待定变更。</source>
        <translation>There is no change with the number {proposal_id}.</translation>
    </message>
    <message>
        <source>请从列表中选择。</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>这项变更已经处理</source>
        <translation>This change is already decided</translation>
    </message>
    <message>
        <source>第 {proposal_id} 号变更已经采纳或者撤回。</source>
        <translation>Change {proposal_id} has been adopted or withdrawn already.</translation>
    </message>
    <message>
        <source>缺少内容</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>变更须有名称，撤回须写明理由。</source>
        <translation>A change needs a title, and withdrawing it a reason.</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>影响已经变化</source>
        <translation>The impact has changed</translation>
    </message>
    <message>
        <source>查看影响清单之后，有案件发生了变化。</source>
        <translation>Cases have changed since the impact list was looked at.</translation>
    </message>
    <message>
        <source>请重新查看影响清单，再行采纳；没有写入任何内容。</source>
        <translation>Look at the impact list again before adopting; nothing was written.</translation>
    </message>
    <message>
        <source>新版本有误</source>
        <translation>The new version does not fit</translation>
    </message>
    <message>
        <source>规则“{rule_id}”的新版本：{problem}。</source>
        <translation>New version of rule “{rule_id}”: {problem}.</translation>
    </message>
    <message>
        <source>请对照法律原文更正。</source>
        <translation>Correct it against the text of the law.</translation>
    </message>
    <message>
        <source>没有这项设定</source>
        <translation>No such setting</translation>
    </message>
    <message>
        <source>没有名为“{key}”的设定。相近的有：{close_matches}。</source>
        <translation>There is no setting “{key}”. Close to it: {close_matches}.</translation>
    </message>
    <message>
        <source>不在允许的范围内</source>
        <translation>Outside the range</translation>
    </message>
    <message>
        <source>“{setting}”不能是 {given}，允许的范围是 {allowed}。</source>
        <translation>“{setting}” cannot be {given}; the range is {allowed}.</translation>
    </message>
    <message>
        <source>请更正。</source>
        <translation>Correct it.</translation>
    </message>
    <message>
        <source>看不懂填写的内容</source>
        <translation>This cannot be read</translation>
    </message>
    <message>
        <source>“{setting}”须是数字（{type}），不能是“{given}”。</source>
        <translation>“{setting}” has to be a number ({type}), not “{given}”.</translation>
    </message>
    <message>
        <source>编号样式有误</source>
        <translation>The number pattern does not fit</translation>
    </message>
    <message>
        <source>编号样式“{pattern}”：{problem}。</source>
        <translation>Number pattern “{pattern}”: {problem}.</translation>
    </message>
    <message>
        <source>请更正，年度和序号写作花括号中的“年”和“序号”。</source>
        <translation>Correct it: year and n in braces stand for year and counter.</translation>
    </message>
    <message>
        <source>编号会重复</source>
        <translation>Numbers would be given twice</translation>
    </message>
    <message>
        <source>另一类编号使用或者用过这个样式：{number}。</source>
        <translation>Another series is or was written like this: {number}.</translation>
    </message>
    <message>
        <source>请换一个样式。</source>
        <translation>Choose another pattern.</translation>
    </message>
    <message>
        <source>缺少期限</source>
        <translation>Length missing</translation>
    </message>
    <message>
        <source>规则“{rule_id}”的期限以文书为准，还没有填写。</source>
        <translation>The paper sets the length of rule “{rule_id}”, and it was not given.</translation>
    </message>
    <message>
        <source>请填写文书上写明的期限。</source>
        <translation>Give the length written on the paper.</translation>
    </message>
    <message>
        <source>期限不能更改</source>
        <translation>The length is fixed</translation>
    </message>
    <message>
        <source>规则“{rule_id}”的期限由法律规定为 {length}，不能改为 {given}。</source>
        <translation>The law sets rule “{rule_id}” to {length}; it cannot be {given}.</translation>
    </message>
    <message>
        <source>请去掉填写的期限。</source>
        <translation>Leave the length out.</translation>
    </message>
    <message>
        <source>天数必须大于零</source>
        <translation>Must be more than zero</translation>
    </message>
    <message>
        <source>填写的天数 {given} 不成立。</source>
        <translation>{given} days is not possible.</translation>
    </message>
    <message>
        <source>请填写不小于 1 的数。</source>
        <translation>Give a number of at least 1.</translation>
    </message>
    <message>
        <source>不能延长</source>
        <translation>Cannot be extended</translation>
    </message>
    <message>
        <source>法律没有规定规则“{rule_id}”可以延长。</source>
        <translation>The law knows no extension of rule “{rule_id}”.</translation>
    </message>
    <message>
        <source>请去掉延长的天数。</source>
        <translation>Leave the extension out.</translation>
    </message>
    <message>
        <source>延长过多</source>
        <translation>Extended too long</translation>
    </message>
    <message>
        <source>规则“{rule_id}”最多共延长 {limit}，不能延长 {given}。</source>
        <translation>Rule “{rule_id}” can be extended by {limit} in all, not by {given}.</translation>
    </message>
    <message>
        <source>请核对审批表上的天数。</source>
        <translation>Check the days on the approval sheet.</translation>
    </message>
    <message>
        <source>不能扣除</source>
        <translation>These days do count</translation>
    </message>
    <message>
        <source>规则“{rule_id}”不扣除这种期间。</source>
        <translation>Rule “{rule_id}” does not leave out days of this kind.</translation>
    </message>
    <message>
        <source>请核对中止或公告的事由。</source>
        <translation>Check the reason of the suspension or the public notice.</translation>
    </message>
    <message>
        <source>起止日期颠倒</source>
        <translation>Ends before it begins</translation>
    </message>
    <message>
        <source>扣除期间的最后一日 {last} 早于第一日 {first}。</source>
        <translation>The last excluded day {last} is before the first, {first}.</translation>
    </message>
    <message>
        <source>请核对起止日期。</source>
        <translation>Check both days.</translation>
    </message>
    <message>
        <source>不能重新起算</source>
        <translation>Cannot restart</translation>
    </message>
    <message>
        <source>规则“{rule_id}”没有规定可以重新起算（{day}）。</source>
        <translation>The law knows nothing that restarts rule “{rule_id}” ({day}).</translation>
    </message>
    <message>
        <source>请核对事由。</source>
        <translation>Check the reason.</translation>
    </message>
    <message>
        <source>重新起算过早</source>
        <translation>Restarts too early</translation>
    </message>
    <message>
        <source>重新起算日 {day} 早于起算日 {start}。</source>
        <translation>The restart on {day} is before the start on {start}.</translation>
    </message>
    <message>
        <source>缺少时刻</source>
        <translation>Time of day missing</translation>
    </message>
    <message>
        <source>规则“{rule_id}”以小时计算，还没有填写 {day} 的时刻。</source>
        <translation>Rule “{rule_id}” counts hours, and the time on {day} was not given.</translation>
    </message>
    <message>
        <source>请填写时刻，例如 9:30。</source>
        <translation>Give the time, such as 9:30.</translation>
    </message>
    <message>
        <source>文件 {file} 的条目“{entry}”有误：{field}，{problem}。</source>
        <translation>Entry “{entry}” of file {file} is wrong: {field}, {problem}.</translation>
    </message>
    <message>
        <source>没有这种排列</source>
        <translation>No such order</translation>
    </message>
    <message>
        <source>所选的筛选条件不能按这一列排列。</source>
        <translation>A list filtered like this cannot be ordered by this column.</translation>
    </message>
    <message>
        <source>请换一种排列方式。</source>
        <translation>Choose another order.</translation>
    </message>
    <message>
        <source>没有这项权限</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>{role}不能办理“{right}”。</source>
        <translation>The role “{role}” does not include “{right}”.</translation>
    </message>
    <message>
        <source>请由有权限的人员办理。</source>
        <translation>Ask somebody who may do it.</translation>
    </message>
    <message>
        <source>金额无法识别</source>
        <translation>Not a sum of money</translation>
    </message>
    <message>
        <source>“{text}”不是金额：不能为负，最多两位小数。</source>
        <translation>“{text}” is not a sum: not negative, at most two decimals.</translation>
    </message>
    <message>
        <source>请以元为单位输入，例如 38420.50。</source>
        <translation>Type yuan, such as 38420.50.</translation>
    </message>
    <message>
        <source>身份证号有误</source>
        <translation>Wrong identity number</translation>
    </message>
    <message>
        <source>身份证号的位数、校验码、地区或出生日期不正确。</source>
        <translation>The length, check digit, region or birth date of the identity number is wrong.</translation>
    </message>
    <message>
        <source>统一社会信用代码有误</source>
        <translation>Wrong social credit code</translation>
    </message>
    <message>
        <source>统一社会信用代码的位数、字符或校验码不正确。</source>
        <translation>The length, a character or the check character of the social credit code is wrong.</translation>
    </message>
    <message>
        <source>请对照营业执照逐位核对。</source>
        <translation>Compare it with the business licence, character by character.</translation>
    </message>
    <message>
        <source>没有这种程序事项</source>
        <translation>No such event</translation>
    </message>
    <message>
        <source>{line}案件没有“{kind}”这种程序事项。</source>
        <translation>The line “{line}” has no event “{kind}”.</translation>
    </message>
    <message>
        <source>请从“下一步”中选择。</source>
        <translation>Choose from “Next step”.</translation>
    </message>
    <message>
        <source>这条期限不在这里起算</source>
        <translation>This period is not started here</translation>
    </message>
    <message>
        <source>规则“{rule_id}”的期限由以下程序事项起算：{entries}。</source>
        <translation>These entries start the period “{rule_id}”: {entries}.</translation>
    </message>
    <message>
        <source>请在“下一步”中登记该事项。</source>
        <translation>Enter one of them under “Next step”.</translation>
    </message>
    <message>
        <source>日期在今天之后</source>
        <translation>A day in the future</translation>
    </message>
    <message>
        <source>{day} 还没有到（今天是 {today}）。</source>
        <translation>{day} has not come yet (today is {today}).</translation>
    </message>
    <message>
        <source>请填写实际发生的日期。</source>
        <translation>Give the day on which it happened.</translation>
    </message>
    <message>
        <source>日期超出范围</source>
        <translation>Date out of range</translation>
    </message>
    <message>
        <source>{day} 早于 2007-01-01，或者晚于今天十年以上。</source>
        <translation>{day} is before 2007-01-01 or more than ten years ahead.</translation>
    </message>
    <message>
        <source>请核对年份。</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>现在不能登记</source>
        <translation>Cannot be recorded now</translation>
    </message>
    <message>
        <source>不能登记“{kind}”：{reason}。</source>
        <translation>“{kind}” cannot be recorded: {reason}.</translation>
    </message>
    <message>
        <source>请核对日期和办案经过。</source>
        <translation>Check the date and the log of the case.</translation>
    </message>
    <message>
        <source>与已登记的事项冲突</source>
        <translation>Contradicts an earlier entry</translation>
    </message>
    <message>
        <source>登记后，第 {seq} 项“{kind}”将不能成立：{reason}。</source>
        <translation>With this, entry {seq}, “{kind}”, could not stand: {reason}.</translation>
    </message>
    <message>
        <source>请先作废有误的事项，再重新登记。</source>
        <translation>Void the wrong entry first, then record this again.</translation>
    </message>
    <message>
        <source>存在程序瑕疵</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>“{kind}”不符合规定：{codes}。</source>
        <translation>“{kind}” is not lawful: {codes}.</translation>
    </message>
    <message>
        <source>确已发生的，请写明原因，由负责人确认后登记。</source>
        <translation>If it did happen, give the reason and let the supervisor confirm it.</translation>
    </message>
    <message>
        <source>不能作废</source>
        <translation>Cannot be voided</translation>
    </message>
    <message>
        <source>第 {seq} 项不能作废：{reason}。</source>
        <translation>Entry {seq} cannot be voided: {reason}.</translation>
    </message>
    <message>
        <source>请重新选择要作废的事项。</source>
        <translation>Choose another entry to void.</translation>
    </message>
    <message>
        <source>填写不完整或有误</source>
        <translation>Something is missing or wrong</translation>
    </message>
    <message>
        <source>“{kind}”的“{field_name}”：{reason}。</source>
        <translation>“{field_name}” of “{kind}”: {reason}.</translation>
    </message>
    <message>
        <source>请补充或更正这一项。</source>
        <translation>Fill it in or correct it.</translation>
    </message>
    <message>
        <source>无法识别数据库</source>
        <translation>Unknown database</translation>
    </message>
    <message>
        <source>“{target}”既不是文件，也不是 SQLite 或 PostgreSQL 的地址。</source>
        <translation>“{target}” is neither a file nor an address of SQLite or PostgreSQL.</translation>
    </message>
    <message>
        <source>请核对数据库的位置。</source>
        <translation>Check where the database is.</translation>
    </message>
    <message>
        <source>不能放在网络盘上</source>
        <translation>Not on a network share</translation>
    </message>
    <message>
        <source>{path} 在网络盘（{file_system}）上，数据可能丢失。</source>
        <translation>{path} is on a network share ({file_system}), where data can be lost.</translation>
    </message>
    <message>
        <source>请放在本机磁盘上，多人使用时请用服务器。</source>
        <translation>Keep it on a disk of this machine, or use a server for several desks.</translation>
    </message>
    <message>
        <source>没有数据库</source>
        <translation>No database</translation>
    </message>
    <message>
        <source>{label} 没有数据库。</source>
        <translation>There is no database at {label}.</translation>
    </message>
    <message>
        <source>请核对位置，或者新建数据库。</source>
        <translation>Check the place, or make a new database.</translation>
    </message>
    <message>
        <source>不是数据库</source>
        <translation>Not a database</translation>
    </message>
    <message>
        <source>{path} 不是数据库文件。</source>
        <translation>{path} is not a database.</translation>
    </message>
    <message>
        <source>请选择本程序的数据库文件。</source>
        <translation>Choose a database of this program.</translation>
    </message>
    <message>
        <source>不是本程序的数据库</source>
        <translation>A database of another program</translation>
    </message>
    <message>
        <source>{label} 是其他程序的数据库，没有改动。</source>
        <translation>{label} belongs to another program and was not changed.</translation>
    </message>
    <message>
        <source>数据库版本较新</source>
        <translation>The database is newer</translation>
    </message>
    <message>
        <source>{label} 由较新版本的程序建立（{revision}），没有改动。</source>
        <translation>{label} was made by a newer version of the program ({revision}) and was not changed.</translation>
    </message>
    <message>
        <source>请安装新版本的程序后再打开。</source>
        <translation>Install the newer version, then open it.</translation>
    </message>
    <message>
        <source>不能写入</source>
        <translation>Cannot be written</translation>
    </message>
    <message>
        <source>{path} 不存在或者不能写入。</source>
        <translation>{path} does not exist or cannot be written.</translation>
    </message>
    <message>
        <source>请选择可以写入的文件夹，或者请管理员开通权限。</source>
        <translation>Choose a folder you may write to, or ask the administrator.</translation>
    </message>
    <message>
        <source>这是文件夹</source>
        <translation>This is a folder</translation>
    </message>
    <message>
        <source>{path} 是文件夹，不是数据库文件。</source>
        <translation>{path} is a folder, not a database file.</translation>
    </message>
    <message>
        <source>请选择文件夹中的数据库文件，或者给出一个文件名。</source>
        <translation>Choose the database file in the folder, or give a file name.</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>{label} 所在的磁盘已满，这一步没有保存。</source>
        <translation>The disk of {label} is full; this step was not saved.</translation>
    </message>
    <message>
        <source>请清理磁盘后再试。</source>
        <translation>Make room, then try again.</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>The disk fails</translation>
    </message>
    <message>
        <source>读写 {label} 时出错，这一步没有保存。</source>
        <translation>Reading or writing {label} failed; this step was not saved.</translation>
    </message>
    <message>
        <source>请检查磁盘是否接好、是否超出配额；反复出现时请找管理员。</source>
        <translation>Check that the disk is connected and its quota is not used up; if this comes again, ask the administrator.</translation>
    </message>
    <message>
        <source>数据库正忙</source>
        <translation>The database is busy</translation>
    </message>
    <message>
        <source>另一个程序正在写入 {label}，等待超时，这一步没有保存。</source>
        <translation>Another program was writing to {label} for too long; this step was not saved.</translation>
    </message>
    <message>
        <source>请稍后再试。</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>数据库已损坏</source>
        <translation>The database is damaged</translation>
    </message>
    <message>
        <source>{label} 的内容自相矛盾。</source>
        <translation>The contents of {label} contradict themselves.</translation>
    </message>
    <message>
        <source>请联系管理员，用最近的备份恢复。</source>
        <translation>Ask the administrator to restore the last backup.</translation>
    </message>
    <message>
        <source>连接不上服务器</source>
        <translation>The server cannot be reached</translation>
    </message>
    <message>
        <source>服务器 {label} 没有应答，或者不接受本用户。</source>
        <translation>The server {label} does not answer or does not let this user in.</translation>
    </message>
    <message>
        <source>请检查网络，或者联系管理员。</source>
        <translation>Check the network, or ask the administrator.</translation>
    </message>
    <message>
        <source>数据库已经打开</source>
        <translation>Already open</translation>
    </message>
    <message>
        <source>{path} 已经在另一个窗口中打开。</source>
        <translation>{path} is open in another window.</translation>
    </message>
    <message>
        <source>请切换到那个窗口。</source>
        <translation>Go to that window.</translation>
    </message>
    <message>
        <source>没有这个案件</source>
        <translation>No such case</translation>
    </message>
    <message>
        <source>编号为 {case_id} 的案件不存在。</source>
        <translation>There is no case with id {case_id}.</translation>
    </message>
    <message>
        <source>请刷新列表。</source>
        <translation>Refresh the list.</translation>
    </message>
    <message>
        <source>案件已被他人修改</source>
        <translation>Changed by somebody else</translation>
    </message>
    <message>
        <source>您打开的是第 {seen} 版，别人已经保存了第 {found} 版，这一步没有保存。</source>
        <translation>You saw version {seen}; somebody has saved version {found} since, so this step was not saved.</translation>
    </message>
    <message>
        <source>您打开的是第 {seen_version} 版，别人已经保存了第 {found_version} 版，这一步没有保存。</source>
        <translation>You saw version {seen_version}; somebody has saved version {found_version} since, so this step was not saved.</translation>
    </message>
    <message>
        <source>请刷新后核对，再登记一次。</source>
        <translation>Refresh, look at it, and record this again.</translation>
    </message>
    <message>
        <source>请对照证件逐位核对；护照、通行证、永居证的号码照证件填写。</source>
        <translation>Check it with the paper, digit by digit; give the number of a passport or permit as it stands there.</translation>
    </message>
    <message>
        <source>不能改变日期</source>
        <translation>The day cannot be changed</translation>
    </message>
    <message>
        <source>{label} 不是演示数据库，不能指定“今天”。</source>
        <translation>{label} is not a demonstration database, so “today” cannot be set.</translation>
    </message>
    <message>
        <source>请去掉指定的日期。</source>
        <translation>Leave the day out.</translation>
    </message>
    <message>
        <source>搜索内容太短</source>
        <translation>Too short to search</translation>
    </message>
    <message>
        <source>“{text}”太短，搜索至少需要两个字。</source>
        <translation>“{text}” is too short; a search needs at least two characters.</translation>
    </message>
    <message>
        <source>请再输入几个字。</source>
        <translation>Type some more.</translation>
    </message>
    <message>
        <source>不是负责人</source>
        <translation>Not a supervisor</translation>
    </message>
    <message>
        <source>{name}不是本单位的负责人，不能确认。</source>
        <translation>{name} is not a supervisor of this bureau and cannot confirm.</translation>
    </message>
    <message>
        <source>请由负责人确认。</source>
        <translation>Let a supervisor confirm it.</translation>
    </message>
    <message>
        <source>补录办结</source>
        <translation>Closing entered late</translation>
    </message>
    <message>
        <source>{day} 的办结晚于三个工作日才登记，还缺少：{missing}。</source>
        <translation>The closing of {day} is entered more than three working days late; still needed: {missing}.</translation>
    </message>
    <message>
        <source>请补充证明材料，并由负责人确认。</source>
        <translation>Add the document that proves it and the supervisor&apos;s confirmation.</translation>
    </message>
    <message>
        <source>登记内容不完整</source>
        <translation>The registration is incomplete</translation>
    </message>
    <message>
        <source>不能登记：{reason}。</source>
        <translation>Cannot be registered: {reason}.</translation>
    </message>
    <message>
        <source>请补充或更正后再保存。</source>
        <translation>Add or correct this, then save.</translation>
    </message>
    <message>
        <source>登记簿中没有编号为 {dossier_id} 的记录。</source>
        <translation>No register has a record {dossier_id}.</translation>
    </message>
    <message>
        <source>您打开之后，别人在这条记录上保存了新的内容。</source>
        <translation>Somebody saved something new in this record after you opened it.</translation>
    </message>
    <message>
        <source>请重新载入，核对后再保存；填写的内容没有丢失。</source>
        <translation>Reload, check, then save; nothing that you typed is lost.</translation>
    </message>
    <message>
        <source>没有这个案号</source>
        <translation>No such case number</translation>
    </message>
    <message>
        <source>没有收件号、案号或旧案号为“{number}”的案件。</source>
        <translation>No case has “{number}” as its receipt number, case number or old number.</translation>
    </message>
    <message>
        <source>请核对号码，或者先不关联案件。</source>
        <translation>Check the number, or leave the case out for now.</translation>
    </message>
    <message>
        <source>没有这个编号</source>
        <translation>No such number</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的记录。</source>
        <translation>No record has the number “{number}”.</translation>
    </message>
    <message>
        <source>请核对编号。</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>这份来件已经登记</source>
        <translation>This sheet is in the register already</translation>
    </message>
    <message>
        <source>同一来源、编号“{reference}”的来件已登记为 {number}。</source>
        <translation>The sheet “{reference}” of this channel is {number}.</translation>
    </message>
    <message>
        <source>请打开原记录；退回重办的，在原记录上登记退回重办。</source>
        <translation>Open that record; if it was handed back, record 退回重办 there.</translation>
    </message>
    <message>
        <source>没有案号为“{number}”的案件。相近的有：{close_matches}。</source>
        <translation>No case has the number “{number}”. Close to it: {close_matches}.</translation>
    </message>
    <message>
        <source>请核对案号。</source>
        <translation>Check the case number.</translation>
    </message>
    <message>
        <source>案件没有这个期限</source>
        <translation>No such period in this case</translation>
    </message>
    <message>
        <source>案件没有期限“{rule_id}”（{key}）。现有：{known}。</source>
        <translation>This case has no period “{rule_id}” ({key}). It has: {known}.</translation>
    </message>
    <message>
        <source>请刷新案件，再从现有期限中选择。</source>
        <translation>Refresh the case and choose one of its periods.</translation>
    </message>
    <message>
        <source>这一天还没有到</source>
        <translation>This day has not come yet</translation>
    </message>
    <message>
        <source>{day} 在今天（{today}）之后，还没有登记。</source>
        <translation>{day} is after today ({today}); nothing has been recorded for it.</translation>
    </message>
    <message>
        <source>请选择今天或者以前的日期。</source>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>没有举报人</source>
        <translation>No reporter</translation>
    </message>
    <message>
        <source>这个案件没有需要保密的举报人。</source>
        <translation>This case has no protected reporter.</translation>
    </message>
    <message>
        <source>数据库不是空的</source>
        <translation>The database is not empty</translation>
    </message>
    <message>
        <source>{label} 已经有案件或者机构，不能填入演示数据。</source>
        <translation>{label} holds cases or offices already; a demonstration needs an empty database.</translation>
    </message>
    <message>
        <source>请另选一个空的数据库。</source>
        <translation>Choose an empty database.</translation>
    </message>
    <message>
        <source>日期太早</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>{today} 太早，演示数据要求不早于 {earliest}。</source>
        <translation>{today} is too early; the demonstration needs {earliest} or later.</translation>
    </message>
    <message>
        <source>请改用较晚的日期。</source>
        <translation>Use a later day.</translation>
    </message>
    <message>
        <source>统计期间有误</source>
        <translation>Wrong period</translation>
    </message>
    <message>
        <source>期间不成立（{day}）：{reason}。</source>
        <translation>The period is not possible ({day}): {reason}.</translation>
    </message>
    <message>
        <source>机构填写不完整</source>
        <translation>The office is not complete</translation>
    </message>
    <message>
        <source>机构必须有名称和代码。</source>
        <translation>An office needs a name and a code.</translation>
    </message>
    <message>
        <source>请补充后再添加。</source>
        <translation>Fill in what is missing, then add it.</translation>
    </message>
    <message>
        <source>机构已经登记</source>
        <translation>This office is known</translation>
    </message>
    <message>
        <source>已有机构使用“{given}”，名称和代码不能重复。</source>
        <translation>Another office has “{given}”; each name and code is used once.</translation>
    </message>
    <message>
        <source>请核对，或者换一个。</source>
        <translation>Check it, or choose another.</translation>
    </message>
    <message>
        <source>没有这个机构</source>
        <translation>There is no such office</translation>
    </message>
    <message>
        <source>编号为 {office_id} 的机构不存在。</source>
        <translation>There is no office with the number {office_id}.</translation>
    </message>
    <message>
        <source>请刷新后重新选择。</source>
        <translation>Refresh and choose again.</translation>
    </message>
    <message>
        <source>没有填写姓名</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>人员必须有姓名。</source>
        <translation>A person needs a name.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>人员已经登记</source>
        <translation>This person is known</translation>
    </message>
    <message>
        <source>{office_name}已有{role}{name}。</source>
        <translation>{office_name} already has {name} with the role {role}.</translation>
    </message>
    <message>
        <source>请核对姓名；已停用的，可以恢复。</source>
        <translation>Check the name; somebody inactive can be restored.</translation>
    </message>
    <message>
        <source>没有这个人员</source>
        <translation>There is no such person</translation>
    </message>
    <message>
        <source>编号为 {staff_id} 的人员不存在。</source>
        <translation>There is nobody with the number {staff_id}.</translation>
    </message>
    <message>
        <source>第一位须是管理员</source>
        <translation>The first must be an administrator</translation>
    </message>
    <message>
        <source>还没有登记任何人员，第一位不能是{role}。</source>
        <translation>Nobody is entered yet; the first cannot have the role {role}.</translation>
    </message>
    <message>
        <source>请先登记管理员，以后由管理员登记其他人员。</source>
        <translation>Enter an administrator first, who enters the others.</translation>
    </message>
    <message>
        <source>不能停用</source>
        <translation>Cannot be set inactive</translation>
    </message>
    <message>
        <source>{name}是最后一位在岗的{role}。</source>
        <translation>{name} is the last active person with the role {role}.</translation>
    </message>
    <message>
        <source>请先登记另一位{role}。</source>
        <translation>Enter another person with the role {role} first.</translation>
    </message>
    <message>
        <source>有字无法印出</source>
        <translation>Characters cannot be printed</translation>
    </message>
    <message>
        <source>已安装的字体都没有这些字：{named}。</source>
        <translation>No installed font has: {named}.</translation>
    </message>
    <message>
        <source>请安装含有这些字的 TrueType 字体，或者核对姓名用字。</source>
        <translation>Install a TrueType font that has them, or check how the name is written.</translation>
    </message>
    <message>
        <source>没有中文字体</source>
        <translation>No Chinese font</translation>
    </message>
    <message>
        <source>本机没有可以嵌入文书的中文 TrueType 字体。</source>
        <translation>This machine has no Chinese TrueType font that can be embedded.</translation>
    </message>
    <message>
        <source>请安装中文字体（软件包：{packages}）。</source>
        <translation>Install Chinese fonts (packages: {packages}).</translation>
    </message>
    <message>
        <source>没有这种文书</source>
        <translation>No such paper</translation>
    </message>
    <message>
        <source>没有编号为“{form_id}”的文书。</source>
        <translation>There is no paper with the id “{form_id}”.</translation>
    </message>
    <message>
        <source>请从文书列表中选择。</source>
        <translation>Choose from the list of papers.</translation>
    </message>
    <message>
        <source>现在不能制作这份文书</source>
        <translation>This paper cannot be made now</translation>
    </message>
    <message>
        <source>{reason}。</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>请先登记相应的程序事项。</source>
        <translation>Record what it belongs to first.</translation>
    </message>
    <message>
        <source>文书缺少内容</source>
        <translation>The paper has gaps</translation>
    </message>
    <message>
        <source>还缺少：{fields}。</source>
        <translation>Missing: {fields}.</translation>
    </message>
    <message>
        <source>请先在案件中补充。</source>
        <translation>Add this to the case first.</translation>
    </message>
    <message>
        <source>程序出错</source>
        <translation>The program failed</translation>
    </message>
    <message>
        <source>这一步没有完成，已经保存的内容不受影响。</source>
        <translation>This step was not done; what was saved is not affected.</translation>
    </message>
    <message>
        <source>请复制错误报告交给管理员；报告中没有个人信息。</source>
        <translation>Copy the report for the administrator; it has no personal data.</translation>
    </message>
    <message>
        <source>不能在此时开庭</source>
        <translation>No hearing is possible then</translation>
    </message>
    <message>
        <source>{day}：{clashes}。</source>
        <translation>{day}: {clashes}.</translation>
    </message>
    <message>
        <source>请另选时间、庭室或者人员。</source>
        <translation>Choose another time, room or person.</translation>
    </message>
    <message>
        <source>须写明例外排期的理由</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>{day} 开庭：{codes}。</source>
        <translation>Hearing on {day}: {codes}.</translation>
    </message>
    <message>
        <source>请填写“例外排期的理由”（规则38条、45条、48条），或者改选日期。</source>
        <translation>Say why it is set outside the days (Rules art. 38, 45, 48), or choose another day.</translation>
    </message>
    <message>
        <source>尚未组庭</source>
        <translation>No tribunal yet</translation>
    </message>
    <message>
        <source>还没有登记组庭，无法核对仲裁员、书记员在 {day} 是否另有安排。</source>
        <translation>No tribunal is recorded, so nobody&apos;s other hearings on {day} can be checked.</translation>
    </message>
    <message>
        <source>请先登记“组庭并书面通知”。</source>
        <translation>Record “Tribunal formed and notified” first.</translation>
    </message>
    <message>
        <source>不能合并开庭</source>
        <translation>These cases are not heard together</translation>
    </message>
    <message>
        <source>{number} 没有在同一时间、同一庭室开庭。</source>
        <translation>{number} is not heard at that time in that room.</translation>
    </message>
    <message>
        <source>请核对案号、时间和庭室。</source>
        <translation>Check number, time and room.</translation>
    </message>
    <message>
        <source>开庭时间有误</source>
        <translation>These are no hours for hearings</translation>
    </message>
    <message>
        <source>“{given}”：{problem}。</source>
        <translation>“{given}”: {problem}.</translation>
    </message>
    <message>
        <source>请按 09:00-11:30,13:30-17:00 的样式填写，时长以分钟计。</source>
        <translation>Write them like 09:00-11:30,13:30-17:00, and the length in minutes.</translation>
    </message>
    <message>
        <source>庭室没有名称</source>
        <translation>The room has no name</translation>
    </message>
    <message>
        <source>庭室必须有名称。</source>
        <translation>A room needs a name.</translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Give it one.</translation>
    </message>
    <message>
        <source>已有这个庭室</source>
        <translation>There is this room already</translation>
    </message>
    <message>
        <source>已有名为{name}的庭室。</source>
        <translation>There is a room called {name}.</translation>
    </message>
    <message>
        <source>请换一个名称；已停用的可以恢复。</source>
        <translation>Choose another name; a room given up can be used again.</translation>
    </message>
    <message>
        <source>没有这个庭室</source>
        <translation>No such room</translation>
    </message>
    <message>
        <source>没有编号为 {room_id} 的庭室。</source>
        <translation>There is no room {room_id}.</translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation>Refresh and try again.</translation>
    </message>
    <message>
        <source>请假日期有误</source>
        <translation>These are no days of leave</translation>
    </message>
    <message>
        <source>请假须自早到晚，且不超过一年：{from_on} 至 {to_on}。</source>
        <translation>A leave ends after it begins and within a year: {from_on} to {to_on}.</translation>
    </message>
    <message>
        <source>没有这项请假</source>
        <translation>No such leave</translation>
    </message>
    <message>
        <source>没有编号为 {leave_id} 的请假，或者已经销假。</source>
        <translation>There is no leave {leave_id}, or it was withdrawn.</translation>
    </message>
    <message>
        <source>没有这个人员或者庭室</source>
        <translation>No such person or room</translation>
    </message>
    <message>
        <source>没有名为{name}的人员或者庭室。</source>
        <translation>There is no person or room called {name}.</translation>
    </message>
    <message>
        <source>请核对名称。</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>文件没有名称</source>
        <translation>The file has no name</translation>
    </message>
    <message>
        <source>“{given}”中没有可以使用的文件名。</source>
        <translation>Nothing of “{given}” can serve as a file name.</translation>
    </message>
    <message>
        <source>请先给文件改名，再添加。</source>
        <translation>Rename the file, then add it.</translation>
    </message>
    <message>
        <source>不能添加</source>
        <translation>It cannot be added</translation>
    </message>
    <message>
        <source>“{name}”：{problem}。</source>
        <translation>“{name}”: {problem}.</translation>
    </message>
    <message>
        <source>没有保存任何内容。</source>
        <translation>Nothing was kept.</translation>
    </message>
    <message>
        <source>文件是空的</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>“{name}”没有内容。</source>
        <translation>“{name}” has no content.</translation>
    </message>
    <message>
        <source>请检查扫描是否完成，再重新添加。</source>
        <translation>See whether the scan was finished, then add it again.</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>“{name}”有 {megabytes} MB，最多允许 {most_megabytes} MB。</source>
        <translation>“{name}” has {megabytes} MB; this office allows {most_megabytes} MB.</translation>
    </message>
    <message>
        <source>请压缩或者分开保存后再添加；没有保存任何内容。</source>
        <translation>Compress or divide it, then add it; nothing was kept.</translation>
    </message>
    <message>
        <source>不能打开程序文件</source>
        <translation>A program is not opened</translation>
    </message>
    <message>
        <source>“{name}”是程序，不是文书或图片，打开可能危害本机。</source>
        <translation>“{name}” is a program, neither a paper nor a picture; it may harm this computer.</translation>
    </message>
    <message>
        <source>可以另存副本，交管理员检查。</source>
        <translation>You can save a copy for the administrator to look at.</translation>
    </message>
    <message>
        <source>没有这份附件</source>
        <translation>There is no such attachment</translation>
    </message>
    <message>
        <source>编号为 {attachment_id} 的附件不存在。</source>
        <translation>Attachment {attachment_id} does not exist.</translation>
    </message>
    <message>
        <source>附件已经移除</source>
        <translation>It was removed before</translation>
    </message>
    <message>
        <source>编号为 {attachment_id} 的附件先前已经移除。</source>
        <translation>Attachment {attachment_id} was taken out before.</translation>
    </message>
    <message>
        <source>请刷新后查看移除的理由。</source>
        <translation>Refresh to see why.</translation>
    </message>
    <message>
        <source>须写明理由</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>移除附件须写明理由。</source>
        <translation>A file is removed with a reason only.</translation>
    </message>
    <message>
        <source>请填写理由。</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>没有这项登记</source>
        <translation>There is no such entry</translation>
    </message>
    <message>
        <source>办案经过中没有有效的第 {seq} 项。</source>
        <translation>The log has no valid entry {seq}.</translation>
    </message>
    <message>
        <source>请刷新后重新选择附件证明的事项。</source>
        <translation>Refresh and choose again what the file proves.</translation>
    </message>
    <message>
        <source>限额不在范围内</source>
        <translation>The limit is out of range</translation>
    </message>
    <message>
        <source>限额须为 1 至 {most_megabytes} MB，不能是 {megabytes} MB。</source>
        <translation>The limit of a file lies between 1 and {most_megabytes} MB, not at {megabytes} MB.</translation>
    </message>
    <message>
        <source>请重新填写。</source>
        <translation>Give another.</translation>
    </message>
    <message>
        <source>文件不见了</source>
        <translation>The file is gone</translation>
    </message>
    <message>
        <source>“{name}”在读完之前被移走、删除，或者所在的盘已经断开。</source>
        <translation>“{name}” was moved, deleted or unplugged before it was read to its end.</translation>
    </message>
    <message>
        <source>请核对文件后重新添加；没有保存任何内容。</source>
        <translation>Check the file and add it again; nothing was kept.</translation>
    </message>
    <message>
        <source>文件正在变化</source>
        <translation>The file is changing</translation>
    </message>
    <message>
        <source>“{name}”在复制时被改动。</source>
        <translation>“{name}” was written to while it was copied.</translation>
    </message>
    <message>
        <source>请等扫描或者保存完成后重新添加；没有保存任何内容。</source>
        <translation>Wait until scanning or saving is done, then add it again; nothing was kept.</translation>
    </message>
    <message>
        <source>无法读取文件</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>“{name}”没有读取权限，或者正被其他程序占用。</source>
        <translation>“{name}” may not be read, or another program holds it.</translation>
    </message>
    <message>
        <source>请关闭占用它的程序，或者复制到本机后再添加。</source>
        <translation>Close that program, or copy the file to this computer first.</translation>
    </message>
    <message>
        <source>尚未设定附件文件夹</source>
        <translation>No folder for files is set</translation>
    </message>
    <message>
        <source>数据库在服务器上，附件需要一个各台电脑都能访问的共享文件夹。</source>
        <translation>The cases are on a server; files need a shared folder that every computer reaches.</translation>
    </message>
    <message>
        <source>请管理员设定。</source>
        <translation>Ask the administrator to set it.</translation>
    </message>
    <message>
        <source>附件目前无法打开</source>
        <translation>Files cannot be opened now</translation>
    </message>
    <message>
        <source>附件文件夹 {folder} 无法访问，或者不属于本数据库。</source>
        <translation>The folder of the files, {folder}, is out of reach, or is not the one of this database.</translation>
    </message>
    <message>
        <source>请检查网络盘是否已连接；附件目录仍可查看。</source>
        <translation>Check the network drive; the list of files can still be read.</translation>
    </message>
    <message>
        <source>磁盘空间不足</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>附件文件夹 {folder} 所在的磁盘已满。</source>
        <translation>The disk with the folder of the files, {folder}, is full.</translation>
    </message>
    <message>
        <source>请腾出空间后重新添加；没有保存任何内容。</source>
        <translation>Make room and add the file again; nothing was kept.</translation>
    </message>
    <message>
        <source>附件文件夹不能写入</source>
        <translation>The folder cannot be written</translation>
    </message>
    <message>
        <source>没有写入附件文件夹 {folder} 的权限。</source>
        <translation>The folder of the files, {folder}, may not be written to.</translation>
    </message>
    <message>
        <source>请管理员检查文件夹的权限；没有保存任何内容。</source>
        <translation>Ask the administrator to check its rights; nothing was kept.</translation>
    </message>
    <message>
        <source>这是另一个数据库的附件文件夹</source>
        <translation>It belongs to another database</translation>
    </message>
    <message>
        <source>文件夹 {folder} 中是另一个数据库的附件。</source>
        <translation>{folder} holds the files of another database.</translation>
    </message>
    <message>
        <source>请选择本数据库的附件文件夹，或者一个空文件夹。</source>
        <translation>Choose the folder of this database, or an empty one.</translation>
    </message>
    <message>
        <source>附件文件缺失</source>
        <translation>The content is missing</translation>
    </message>
    <message>
        <source>附件文件夹中没有“{name}”的内容。</source>
        <translation>The folder of the files does not hold the content of “{name}”.</translation>
    </message>
    <message>
        <source>请管理员从附件文件夹的备份中恢复。</source>
        <translation>Ask the administrator to restore it from a backup of the folder.</translation>
    </message>
    <message>
        <source>附件文件已损坏</source>
        <translation>The content is damaged</translation>
    </message>
    <message>
        <source>“{name}”的内容与保存时不一致（SHA-256 不符）。</source>
        <translation>The content of “{name}” is not what was kept: its SHA-256 differs.</translation>
    </message>
    <message>
        <source>没有写入</source>
        <translation>Nothing was written</translation>
    </message>
    <message>
        <source>无法写入 {folder}：{problem}。</source>
        <translation>Cannot write to {folder}: {problem}.</translation>
    </message>
    <message>
        <source>请选择另一个位置；没有留下任何文件。</source>
        <translation>Choose another place; nothing was left there.</translation>
    </message>
    <message>
        <source>文件夹已经存在</source>
        <translation>The folder exists already</translation>
    </message>
    <message>
        <source>已有 {target}，不会写入已有的文件夹。</source>
        <translation>{target} exists, and nothing is written into it.</translation>
    </message>
    <message>
        <source>请换一个名称。</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>无须审批</source>
        <translation>No approval needed</translation>
    </message>
    <message>
        <source>“{kind}”不须签批。</source>
        <translation>Nobody has to sign for “{kind}”.</translation>
    </message>
    <message>
        <source>请直接登记。</source>
        <translation>Enter it directly.</translation>
    </message>
    <message>
        <source>已经送审</source>
        <translation>Submitted already</translation>
    </message>
    <message>
        <source>“{kind}”已由{asked_by}于 {asked_on} 送审，尚待签批。</source>
        <translation>“{kind}” was submitted by {asked_by} on {asked_on} and awaits a signature.</translation>
    </message>
    <message>
        <source>请等签批，或者先撤回再送。</source>
        <translation>Wait for the signature, or withdraw it first.</translation>
    </message>
    <message>
        <source>这一送审已经处理</source>
        <translation>This submission is settled</translation>
    </message>
    <message>
        <source>{number} 的这一送审：{state}。</source>
        <translation>This submission of {number}: {state}.</translation>
    </message>
    <message>
        <source>请刷新待审批，去掉这一件再登记。</source>
        <translation>Refresh the list and leave this one out.</translation>
    </message>
    <message>
        <source>没有这一送审</source>
        <translation>No such submission</translation>
    </message>
    <message>
        <source>案件的办案经过里没有第 {seq} 项送审，或已作废。</source>
        <translation>The log of the case has no submission {seq}, or it was voided.</translation>
    </message>
    <message>
        <source>请刷新待审批后再试。</source>
        <translation>Refresh the list and try again.</translation>
    </message>
    <message>
        <source>委托期限不对</source>
        <translation>The delegation&apos;s days do not fit</translation>
    </message>
    <message>
        <source>{name}的委托自 {from_on} 开始，不能在 {to_on} 截止。</source>
        <translation>The delegation of {name} begins on {from_on}; it cannot end on {to_on}.</translation>
    </message>
    <message>
        <source>请填写不早于开始日的日期。</source>
        <translation>Enter a day that is not before it begins.</translation>
    </message>
    <message>
        <source>没有这一签批人</source>
        <translation>No such signer</translation>
    </message>
    <message>
        <source>{name}的委托已被改动。</source>
        <translation>The delegation of {name} was changed meanwhile.</translation>
    </message>
    <message>
        <source>没有登记：有案件不能办理</source>
        <translation>Nothing was saved: some cases refuse</translation>
    </message>
    <message>
        <source>不能办理的：{numbers}。一件也没有登记。</source>
        <translation>These refuse: {numbers}. Nothing was saved.</translation>
    </message>
    <message>
        <source>原因写在各件之下；更正，或者去掉这些件再登记。</source>
        <translation>The reason stands below each; correct it, or leave these out.</translation>
    </message>
    <message>
        <source>没有选择接收人</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>还没有选择由谁接收这些案件。</source>
        <translation>Nobody has been chosen to take these cases.</translation>
    </message>
    <message>
        <source>请在“交给”处至少勾选一人。</source>
        <translation>Tick at least one person under “To”.</translation>
    </message>
    <message>
        <source>该机构没有接收人</source>
        <translation>Nobody in that office</translation>
    </message>
    <message>
        <source>勾选的人员中没有“{office}”的办案人员。</source>
        <translation>None of those ticked handles cases at “{office}”.</translation>
    </message>
    <message>
        <source>请勾选该机构的人员，或者改为按在办件数平均分配。</source>
        <translation>Tick somebody of that office, or share the cases out evenly.</translation>
    </message>
    <message>
        <source>不能接收案件</source>
        <translation>Cannot take cases</translation>
    </message>
    <message>
        <source>{name}已停用，或者不是办案人员。</source>
        <translation>{name} has left, or does not handle cases.</translation>
    </message>
    <message>
        <source>请另选一人。</source>
        <translation>Choose somebody else.</translation>
    </message>
    <message>
        <source>业务不符</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>{name}所在的机构不办理 {number} 这类案件。</source>
        <translation>The office of {name} does not work cases like {number}.</translation>
    </message>
    <message>
        <source>请勾选办理这类案件的人员。</source>
        <translation>Tick somebody who handles such cases.</translation>
    </message>
    <message>
        <source>旧案号重复</source>
        <translation>Old number taken</translation>
    </message>
    <message>
        <source>案号 {number} 已属于收件号 {shown} 的案件。</source>
        <translation>Number {number} belongs to the case received as {shown}.</translation>
    </message>
    <message>
        <source>请核对旧案号和收件日期；该案可能已经补录。</source>
        <translation>Check the old number and the day of receipt; the case may have been entered already.</translation>
    </message>
    <message>
        <source>补录旧案须经负责人同意</source>
        <translation>A supervisor has to agree</translation>
    </message>
    <message>
        <source>补录 {day} 收到的案件，须写明同意的负责人。</source>
        <translation>Entering a case received on {day} needs the name of the supervisor who agrees.</translation>
    </message>
    <message>
        <source>请在“同意补录的负责人”处选择，或者由负责人补录。</source>
        <translation>Choose one under “Supervisor who agrees”, or let a supervisor enter it.</translation>
    </message>
    <message>
        <source>不能转办衔接</source>
        <translation>It cannot be handed over</translation>
    </message>
    <message>
        <source>不能转办：{reason}。</source>
        <translation>It cannot be handed over: {reason}.</translation>
    </message>
    <message>
        <source>请核对案件和承办机构。</source>
        <translation>Check the case and the office.</translation>
    </message>
    <message>
        <source>调解组织类型不符</source>
        <translation>The kind of organisation does not fit</translation>
    </message>
    <message>
        <source>只有业务为调解的机构才有调解组织类型（{organisation}）。</source>
        <translation>Only an office whose line is mediation is of a kind ({organisation}).</translation>
    </message>
    <message>
        <source>请先选择业务“调解”，或者不填类型。</source>
        <translation>Choose the line “Mediation” first, or leave the kind out.</translation>
    </message>
    <message>
        <source>没有这条记录</source>
        <translation>No such record</translation>
    </message>
    <message>
        <source>登记簿（{register}）中没有编号为 {record_id} 的记录。</source>
        <translation>The register ({register}) has no record {record_id}.</translation>
    </message>
    <message>
        <source>不能合并</source>
        <translation>These cannot be merged</translation>
    </message>
    <message>
        <source>“{name}”不能与自己合并。</source>
        <translation>“{name}” cannot be merged with itself.</translation>
    </message>
    <message>
        <source>请选择另一条记录。</source>
        <translation>Choose another record.</translation>
    </message>
    <message>
        <source>已经合并</source>
        <translation>Merged already</translation>
    </message>
    <message>
        <source>“{name}”已经并入另一条记录。</source>
        <translation>“{name}” has been merged into another record.</translation>
    </message>
    <message>
        <source>请刷新后再试；需要时先撤销原来的合并。</source>
        <translation>Refresh and try again; take the earlier merge back first where needed.</translation>
    </message>
    <message>
        <source>两条记录的证件号或信用代码不同（{number}、{other_number}），不是同一主体。</source>
        <translation>The two have different numbers ({number}, {other_number}), so they are not one.</translation>
    </message>
    <message>
        <source>请核对证照。</source>
        <translation>Check the papers.</translation>
    </message>
    <message>
        <source>合并记录和撤销合并都须写明理由。</source>
        <translation>A merge, and taking one back, need a reason.</translation>
    </message>
    <message>
        <source>请填写理由，例如核对了营业执照。</source>
        <translation>Give a reason, for example that the licence was checked.</translation>
    </message>
    <message>
        <source>没有这次合并</source>
        <translation>No such merge</translation>
    </message>
    <message>
        <source>没有编号为 {merge_id} 的合并，或者已经撤销。</source>
        <translation>There is no merge {merge_id}, or it was taken back.</translation>
    </message>
    <message>
        <source>不能先撤销这次合并</source>
        <translation>This merge cannot be taken back first</translation>
    </message>
    <message>
        <source>“{name}”后来又并入了另一条记录。</source>
        <translation>“{name}” was merged into another record later.</translation>
    </message>
    <message>
        <source>请先撤销后一次合并。</source>
        <translation>Take the later merge back first.</translation>
    </message>
    <message>
        <source>记录已被他人修改</source>
        <translation>Somebody else changed the record</translation>
    </message>
    <message>
        <source>“{name}”的联系方式在您打开之后有了变动。</source>
        <translation>How “{name}” is reached has changed since you opened it.</translation>
    </message>
    <message>
        <source>请刷新，核对后再保存。</source>
        <translation>Refresh, check, then save.</translation>
    </message>
    <message>
        <source>当事人身份保密</source>
        <translation>The party is protected</translation>
    </message>
    <message>
        <source>保密的举报人、投诉人的地址和代理人不登记在办案经过中，以免泄露身份。</source>
        <translation>Addresses and agents of protected reporters and complainants are not entered in the log, as they would reveal them.</translation>
    </message>
    <message>
        <source>请写在保密内容中，或者另行保管。</source>
        <translation>Write it with what is kept secret, or keep it elsewhere.</translation>
    </message>
    <message>
        <source>邮件单号已经用过</source>
        <translation>Tracking number in use</translation>
    </message>
    <message>
        <source>单号 {tracking} 登记在 {number}。</source>
        <translation>Number {tracking} stands in {number}.</translation>
    </message>
    <message>
        <source>一个单号只对应一件邮件，请核对单号。</source>
        <translation>A number carries one letter: check it.</translation>
    </message>
    <message>
        <source>表格不能导入</source>
        <translation>The table cannot be imported</translation>
    </message>
    <message>
        <source>不是本区的街镇</source>
        <translation>Not a town of this district</translation>
    </message>
    <message>
        <source>街镇名单中没有“{town}”。</source>
        <translation>The district has no town “{town}”.</translation>
    </message>
    <message>
        <source>请写全称，本区街镇：{towns}。名单取自设置中各调解组织的街镇。</source>
        <translation>Write its whole name; the towns are: {towns}. They are those of the mediation organisations in the settings.</translation>
    </message>
    <message>
        <source>不是排查期间</source>
        <translation>Not a period</translation>
    </message>
    <message>
        <source>“{text}”不是一个月，也不是一周。</source>
        <translation>“{text}” is neither a month nor a week.</translation>
    </message>
    <message>
        <source>请写 2026-11 或 2026-W48。</source>
        <translation>Write 2026-11 or 2026-W48.</translation>
    </message>
    <message>
        <source>这一期已经登记</source>
        <translation>This period is entered already</translation>
    </message>
    <message>
        <source>{town} {period} 的排查反馈已登记为 {number}。</source>
        <translation>The report of {town} for {period} is {number}.</translation>
    </message>
    <message>
        <source>请在原记录上补报；登记错了的，先撤回原记录。</source>
        <translation>Add to that record; if it is wrong, withdraw it first.</translation>
    </message>
    <message>
        <source>记录的类型不对</source>
        <translation>A record of another type</translation>
    </message>
    <message>
        <source>“{number}”不是这一类记录。</source>
        <translation>“{number}” is not such a record.</translation>
    </message>
    <message>
        <source>转现场协调的填现场协调编号，转预警的填预警编号。</source>
        <translation>Give the number of a dispute on the spot, or of a warning.</translation>
    </message>
    <message>
        <source>没有排查问题</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>没有填写任何问题。</source>
        <translation>No finding is named.</translation>
    </message>
    <message>
        <source>确实没有发现问题的，请登记零报告。</source>
        <translation>Where nothing was found, record that.</translation>
    </message>
    <message>
        <source>没有这条问题</source>
        <translation>No such finding</translation>
    </message>
    <message>
        <source>这份排查反馈没有序号为 {place} 的问题。</source>
        <translation>This report has no finding {place}.</translation>
    </message>
    <message>
        <source>不能直接转为这一类记录</source>
        <translation>It cannot become such a record</translation>
    </message>
    <message>
        <source>排查问题不能直接转为这一类记录。</source>
        <translation>A finding cannot become a record of this type directly.</translation>
    </message>
    <message>
        <source>请先登记那条记录，再填写它的编号。</source>
        <translation>Open that record first, then give its number.</translation>
    </message>
    <message>
        <source>排查问题不能登记</source>
        <translation>The finding cannot be entered</translation>
    </message>
    <message>
        <source>第 {place} 条：{flaw} {about}</source>
        <translation>Finding {place}: {flaw} {about}</translation>
    </message>
    <message>
        <source>请核对后再登记；一条也没有登记。</source>
        <translation>Check it and try again; nothing was recorded.</translation>
    </message>
    <message>
        <source>不能作为排查表读取</source>
        <translation>Not a screening report</translation>
    </message>
    <message>
        <source>{name}：{reason}。</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>请改正表格后重新读取。</source>
        <translation>Mend the table and read it again.</translation>
    </message>
    <message>
        <source>表格没有导入</source>
        <translation>The table was not imported</translation>
    </message>
    <message>
        <source>{name} 有 {refused} 处问题，一行也没有导入。</source>
        <translation>{refused} cells of {name} are wrong; nothing was imported.</translation>
    </message>
    <message>
        <source>请按提示改正后重新导入。</source>
        <translation>Mend them and import it again.</translation>
    </message>
    <message>
        <source>单号表须有 案号、文书、受送达人、单号、交寄日期 各列，结果表须有 单号、状态、日期 各列；可用 csv 或者 xlsx。</source>
        <translation>Numbers need the columns number, paper, party, tracking, day; answers tracking, status, day (or their Chinese names); csv or xlsx.</translation>
    </message>
    <message>
        <source>这一行不能登记</source>
        <translation>The row cannot be taken</translation>
    </message>
    <message>
        <source>{given}：{reason}。</source>
        <translation>{given}: {reason}.</translation>
    </message>
    <message>
        <source>请更正表格后再导入。</source>
        <translation>Correct the table and import it again.</translation>
    </message>
    <message>
        <source>不能归入或移出群体</source>
        <translation>Cannot join or leave the group</translation>
    </message>
    <message>
        <source>不符合的案件：{numbers}。一件也没有改动。</source>
        <translation>Cases that do not fit: {numbers}. Nothing was changed.</translation>
    </message>
    <message>
        <source>群体里的案件业务相同、用人单位相同、尚未办结；请去掉不符合的。</source>
        <translation>Cases of a group are of one line, against one employer, and open; leave the others out.</translation>
    </message>
    <message>
        <source>没有这个群体</source>
        <translation>There is no such group</translation>
    </message>
    <message>
        <source>牵头案件 {group} 的群体不存在，或者已经解散。</source>
        <translation>The group led by {group} does not exist, or was dissolved.</translation>
    </message>
    <message>
        <source>请从案件列表或案件页重新打开。</source>
        <translation>Open it anew from the list or from a case.</translation>
    </message>
    <message>
        <source>一件案件不成群体</source>
        <translation>One case is no group</translation>
    </message>
    <message>
        <source>群体至少要有两件案件。</source>
        <translation>A group needs at least two cases.</translation>
    </message>
    <message>
        <source>请多选几件再归为一组。</source>
        <translation>Select more cases.</translation>
    </message>
    <message>
        <source>{number} 不能办理，一件也没有登记。</source>
        <translation>{number} refuses, so nothing was recorded.</translation>
    </message>
    <message>
        <source>请看各案之后写的原因；更正，或者去掉这一件再登记。</source>
        <translation>See the reason behind each case; correct it, or leave this one out.</translation>
    </message>
    <message>
        <source>本案没有对应的当事人或登记</source>
        <translation>Nothing in this case answers to it</translation>
    </message>
    <message>
        <source>“{kind}”的“{field_name}”所指（{name}）在本案中没有对应的。</source>
        <translation>What “{field_name}” of “{kind}” names ({name}) is not in this case.</translation>
    </message>
    <message>
        <source>请去掉这一件，在该案中单独登记。</source>
        <translation>Leave this one out and record it there by itself.</translation>
    </message>
    <message>
        <source>名单里有问题，一件也没有登记</source>
        <translation>The list is flawed, nothing was registered</translation>
    </message>
    <message>
        <source>有问题的行：{lines}。</source>
        <translation>Flawed rows: {lines}.</translation>
    </message>
    <message>
        <source>请更正名单，或者去掉这些行。</source>
        <translation>Correct the list, or drop these rows.</translation>
    </message>
    <message>
        <source>看不出名单</source>
        <translation>Not a list of workers</translation>
    </message>
    <message>
        <source>第一行里没有“姓名”一栏。</source>
        <translation>The first row has no column 姓名.</translation>
    </message>
    <message>
        <source>请连同表头一起复制：姓名、身份证号、电话、地址、请求金额。</source>
        <translation>Copy it with its heading: 姓名, 身份证号, 电话, 地址, 请求金额.</translation>
    </message>
    <message>
        <source>随机种子不能用</source>
        <translation>The seed cannot be used</translation>
    </message>
    <message>
        <source>种子要是一行看得见的文字或数字，不超过200字。</source>
        <translation>The seed must be one line of visible signs, at most 200.</translation>
    </message>
    <message>
        <source>请输入公开的数字（如开奖号码），或者由系统当场生成。</source>
        <translation>Type a public number (such as a lottery&apos;s), or let the system make one now.</translation>
    </message>
    <message>
        <source>可抽的单位不够</source>
        <translation>Too few employers</translation>
    </message>
    <message>
        <source>要抽{wanted}户，可抽的有{found}户。</source>
        <translation>{wanted} are to be drawn, {found} may be.</translation>
    </message>
    <message>
        <source>请放宽范围，或者少抽几户。</source>
        <translation>Widen the filter, or draw fewer.</translation>
    </message>
    <message>
        <source>检查人员不够</source>
        <translation>Too few inspectors</translation>
    </message>
    <message>
        <source>检查“{employer}”要{wanted}人，不用回避的有{found}人。</source>
        <translation>{wanted} inspectors have to go to “{employer}”, {found} need not stand aside.</translation>
    </message>
    <message>
        <source>检查不得少于2人（条例第十六条）。请核对名录、请假和回避。</source>
        <translation>At least two have to go (Regulations, art. 16). Check the list, leave and who stands aside.</translation>
    </message>
    <message>
        <source>不认识的抽取算法</source>
        <translation>Unknown algorithm</translation>
    </message>
    <message>
        <source>记录使用的算法是“{algorithm}”第{version}版。</source>
        <translation>The record uses algorithm “{algorithm}”, version {version}.</translation>
    </message>
    <message>
        <source>请用较新的程序复算。</source>
        <translation>Replay it with a newer program.</translation>
    </message>
    <message>
        <source>名录中没有</source>
        <translation>Not in the lists</translation>
    </message>
    <message>
        <source>排除或者回避中写的“{who}”不在本次名录中。</source>
        <translation>“{who}”, who is to be left out or to stand aside, is in no list of this draw.</translation>
    </message>
    <message>
        <source>请写全名称、统一社会信用代码或者姓名。</source>
        <translation>Write the whole name or the code.</translation>
    </message>
    <message>
        <source>已经抽取过</source>
        <translation>Drawn before</translation>
    </message>
    <message>
        <source>“{number}”已经抽取过，结果一直保留。</source>
        <translation>“{number}” was drawn before, and that result stays.</translation>
    </message>
    <message>
        <source>确需重新抽取的，请写明理由。</source>
        <translation>If it has to be drawn again, say why.</translation>
    </message>
    <message>
        <source>不能重新抽取</source>
        <translation>It cannot be drawn again</translation>
    </message>
    <message>
        <source>“{number}”已经登记检查结果。</source>
        <translation>Visits were recorded in “{number}”.</translation>
    </message>
    <message>
        <source>请另行登记一次抽查。</source>
        <translation>Open another draw.</translation>
    </message>
    <message>
        <source>名录有变化</source>
        <translation>The list has changed</translation>
    </message>
    <message>
        <source>您看过之后名录变了，现在可抽{found}户。</source>
        <translation>It has changed since you looked; {found} may be drawn now.</translation>
    </message>
    <message>
        <source>请重新核对后再抽取。</source>
        <translation>Look at it again, then draw.</translation>
    </message>
    <message>
        <source>没有这次抽取</source>
        <translation>No such draw</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的双随机抽查，或者还没有抽取。</source>
        <translation>There is no draw “{number}”, or nothing was drawn yet.</translation>
    </message>
    <message>
        <source>没有可以递补的人</source>
        <translation>Nobody is left</translation>
    </message>
    <message>
        <source>按抽取顺序，“{employer}”没有可以递补的检查人员。</source>
        <translation>In the order of the draw nobody is left to go to “{employer}”.</translation>
    </message>
    <message>
        <source>其余的人已经派往该单位，或者需要回避。</source>
        <translation>All others go there already, or stand aside.</translation>
    </message>
    <message>
        <source>不是抽取记录文件</source>
        <translation>No record of a draw</translation>
    </message>
    <message>
        <source>文件“{name}”不是完整的抽取记录（{what}）。</source>
        <translation>“{name}” is no whole record of a draw ({what}).</translation>
    </message>
    <message>
        <source>请使用本程序导出的文件。</source>
        <translation>Use a file exported by this program.</translation>
    </message>
    <message>
        <source>没有可列入的单位</source>
        <translation>Nothing to add</translation>
    </message>
    <message>
        <source>没有新的单位：已在名单中{known}户，看不懂{unread}行。</source>
        <translation>Nothing new: {known} are on the list, {unread} lines cannot be read.</translation>
    </message>
    <message>
        <source>每行写一个单位：名称，或者代码和名称，地点写在最后。</source>
        <translation>One a line: the name, or code and name; the place last.</translation>
    </message>
    <message>
        <source>名单太长</source>
        <translation>The list is too long</translation>
    </message>
    <message>
        <source>一次列入{found}户，最多{most}户。</source>
        <translation>{found} at once; at most {most}.</translation>
    </message>
    <message>
        <source>请分几次列入。</source>
        <translation>Add them in parts.</translation>
    </message>
    <message>
        <source>没有这次检查</source>
        <translation>No such campaign</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的巡查或者专项检查。</source>
        <translation>There is no patrol or campaign “{number}”.</translation>
    </message>
    <message>
        <source>清册第 {place} 人有误</source>
        <translation>Worker {place} of the list is wrong</translation>
    </message>
    <message>
        <source>第 {place} 人的“{about}”：{reason}。</source>
        <translation>Worker {place}, “{about}”: {reason}.</translation>
    </message>
    <message>
        <source>请在表格中改正后重新导入。</source>
        <translation>Correct the table and import it again.</translation>
    </message>
    <message>
        <source>清册里没有人</source>
        <translation>The list names nobody</translation>
    </message>
    <message>
        <source>没有读到任何劳动者。</source>
        <translation>No worker was read.</translation>
    </message>
    <message>
        <source>请连同表头一起粘贴，或者选择有“姓名”列的文件。</source>
        <translation>Paste it with its heading, or choose a file with a column 姓名.</translation>
    </message>
    <message>
        <source>还没有核定清册</source>
        <translation>No list was computed yet</translation>
    </message>
    <message>
        <source>还没有核定人员和垫付金额，无法发放。</source>
        <translation>No workers and sums were computed, so nobody can be paid.</translation>
    </message>
    <message>
        <source>请先导入人员清册并核定。</source>
        <translation>Import the list of workers and compute it first.</translation>
    </message>
    <message>
        <source>有人没有银行账号</source>
        <translation>Some have no bank account</translation>
    </message>
    <message>
        <source>{names} 没有本人实名制银行结算账户。</source>
        <translation>{names} have no bank account of their own.</translation>
    </message>
    <message>
        <source>请补齐账号后重新核定，再导出发放清册。</source>
        <translation>Complete the accounts, compute again, then export the list.</translation>
    </message>
    <message>
        <source>名册不能导入</source>
        <translation>The roster cannot be imported</translation>
    </message>
    <message>
        <source>{name}：{reason} {about}。</source>
        <translation>{name}: {reason} {about}.</translation>
    </message>
    <message>
        <source>名册须有 姓名、月份 和 应发或者欠发 各列，也可以一个月一列；可用 xlsx、xls 或者 csv。</source>
        <translation>A roster needs columns of names, months and what is due or owed, or a column for each month; xlsx, xls or csv.</translation>
    </message>
    <message>
        <source>工作年限不对</source>
        <translation>The service is not possible</translation>
    </message>
    <message>
        <source>入职 {began_on}，离职 {ended_on}。</source>
        <translation>Employed {began_on}, left {ended_on}.</translation>
    </message>
    <message>
        <source>请核对两个日期；2008年以前的年限按当时的规定另算。</source>
        <translation>Check both days; service before 2008 follows the rules of its time.</translation>
    </message>
    <message>
        <source>欠薪明细不能这样登记</source>
        <translation>The ledger does not take this</translation>
    </message>
    <message>
        <source>{about}：{reason}。</source>
        <translation>{about}: {reason}.</translation>
    </message>
    <message>
        <source>请核对人员、月份和金额；一行也没有登记。</source>
        <translation>Check people, months and amounts; nothing was recorded.</translation>
    </message>
    <message>
        <source>文书会泄露举报人、投诉人</source>
        <translation>The paper would tell who reported</translation>
    </message>
    <message>
        <source>文书中有须保密的举报人、投诉人的{codes}，不能制作。</source>
        <translation>The paper has the {codes} of a protected person, so it is not made.</translation>
    </message>
    <message>
        <source>请从登记的内容中删去后再制作。</source>
        <translation>Strike that out of what was entered, then make it again.</translation>
    </message>
    <message>
        <source>填写的内容会泄露举报人、投诉人</source>
        <translation>This would tell who reported</translation>
    </message>
    <message>
        <source>填写的内容中有须保密的举报人、投诉人的{codes}。</source>
        <translation>What was typed has the {codes} of a protected person.</translation>
    </message>
    <message>
        <source>请改写为“举报人”或“投诉人”；细节写在保密内容中。</source>
        <translation>Write “the reporter” or “the complainant”; details belong into the protected part.</translation>
    </message>
    <message>
        <source>不能转为保密</source>
        <translation>Cannot be put under the cover</translation>
    </message>
    <message>
        <source>需要时重新登记一件保密的投诉，原案按误立撤号。</source>
        <translation>Where needed write down a protected complaint anew and strike this one out.</translation>
    </message>
    <message>
        <source>须写明查看的理由</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>查看须保密的举报人、投诉人，须写明理由；理由记入操作记录。</source>
        <translation>Looking at a protected person needs a reason, which is recorded.</translation>
    </message>
    <message>
        <source>请填写理由，例如回访、核对投诉材料。</source>
        <translation>Give the reason, such as a call back or checking papers.</translation>
    </message>
    <message>
        <source>含有暂定期限，不能冻结</source>
        <translation>Provisional last days</translation>
    </message>
    <message>
        <source>有案件的最后一日落在尚未公布放假安排的年份。</source>
        <translation>Some last days fall into a year whose holiday notice is not adopted.</translation>
    </message>
    <message>
        <source>请在采纳放假安排后再冻结。</source>
        <translation>Freeze it after the adoption.</translation>
    </message>
    <message>
        <source>没有可以公布的比率</source>
        <translation>No rate to publish</translation>
    </message>
    <message>
        <source>{from_day}至{to_day}没有应结案件。</source>
        <translation>Nothing was due from {from_day} to {to_day}.</translation>
    </message>
    <message>
        <source>请核对期间和业务线。</source>
        <translation>Check the period and the line.</translation>
    </message>
    <message>
        <source>已经冻结过</source>
        <translation>Frozen before</translation>
    </message>
    <message>
        <source>同一统计数已冻结为“{number}”，此后每件案件的判定都没有变化。</source>
        <translation>The same figure is frozen as “{number}”, and no verdict has changed since.</translation>
    </message>
    <message>
        <source>不必再冻结，请使用已有的编号。</source>
        <translation>Use the number that there is.</translation>
    </message>
    <message>
        <source>没有这个冻结数</source>
        <translation>No such figure</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的冻结数。</source>
        <translation>No figure has the number “{number}”.</translation>
    </message>
    <message>
        <source>请在公布的统计数中核对编号。</source>
        <translation>Check the number among the published figures.</translation>
    </message>
    <message>
        <source>预警规则有误</source>
        <translation>A warning rule cannot stand</translation>
    </message>
    <message>
        <source>规则“{rule}”的 {field_name}（{given}）：{reason}。</source>
        <translation>Rule “{rule}”, {field_name} ({given}): {reason}.</translation>
    </message>
    <message>
        <source>请改正后再保存；现行规则没有变。</source>
        <translation>Correct it and save again; the rules in force have not changed.</translation>
    </message>
    <message>
        <source>没有写明理由</source>
        <translation>No reason was given</translation>
    </message>
    <message>
        <source>修改预警规则须写明理由，理由随版本保存。</source>
        <translation>Warning rules are changed with a reason, which is kept with the version.</translation>
    </message>
    <message>
        <source>请填写理由后再保存。</source>
        <translation>Fill in the reason, then save.</translation>
    </message>
    <message>
        <source>这条预警已有变化</source>
        <translation>This warning has changed</translation>
    </message>
    <message>
        <source>已经有人接警，或者级别有变，或者已经不再成立。</source>
        <translation>Somebody took it up, its level changed, or it holds no more.</translation>
    </message>
    <message>
        <source>列表已刷新，请再看一遍。</source>
        <translation>The list has been refreshed; look again.</translation>
    </message>
    <message>
        <source>这次现场协调已经计入</source>
        <translation>This on-site record counts already</translation>
    </message>
    <message>
        <source>{on_site} 已经关联群体性事件 {number}，只计一件。</source>
        <translation>{on_site} belongs to incident {number}, which counts once.</translation>
    </message>
    <message>
        <source>请打开那条记录办理；确是另一件的，不要关联。</source>
        <translation>Open that record; if it is another incident, do not link it.</translation>
    </message>
    <message>
        <source>这段日期不能回放</source>
        <translation>These days cannot be replayed</translation>
    </message>
    <message>
        <source>起始日不能晚于截止日，截止日不能晚于今天（{today}）。</source>
        <translation>The first day may not lie after the last, nor the last after today ({today}).</translation>
    </message>
    <message>
        <source>请改正日期。</source>
        <translation>Correct the days.</translation>
    </message>
    <message>
        <source>这一年还没有结束</source>
        <translation>That year is not over</translation>
    </message>
    <message>
        <source>{year}年的守法诚信等级按全年的记录评定（等级评价办法，依据待核）。</source>
        <translation>The grades of {year} follow from its whole record (not verified).</translation>
    </message>
    <message>
        <source>请在年度结束以后计算。</source>
        <translation>Compute them once the year is over.</translation>
    </message>
    <message>
        <source>这一年已经登记评价</source>
        <translation>That year is graded already</translation>
    </message>
    <message>
        <source>{year}年同一范围的单位已在 {number} 中评价。</source>
        <translation>The same employers are graded for {year} in {number}.</translation>
    </message>
    <message>
        <source>请打开原记录；登记有误的，先在原记录上取消。</source>
        <translation>Open that record; if it was a mistake, call it off there first.</translation>
    </message>
    <message>
        <source>没有这家单位的等级</source>
        <translation>No grade of this employer</translation>
    </message>
    <message>
        <source>还没有计算等级，或者“{who}”不在计算的单位之中。</source>
        <translation>Nothing was computed, or “{who}” is not among those graded.</translation>
    </message>
    <message>
        <source>请先计算，或者另行列入这家单位后重新计算。</source>
        <translation>Compute first, or add this employer and compute again.</translation>
    </message>
    <message>
        <source>这份文书已经立名单卷</source>
        <translation>This order has a record already</translation>
    </message>
    <message>
        <source>该单位的责令限期支付文书“{order}”已立卷，编号 {number}。</source>
        <translation>The order “{order}” of this employer has the record {number}.</translation>
    </message>
    <message>
        <source>请打开原卷办理；确属误立的，先在原卷登记注销。</source>
        <translation>Go on in that record; if it was opened by mistake, strike it out there first.</translation>
    </message>
    <message>
        <source>责令限期支付文书已不存在</source>
        <translation>The order to pay no longer stands</translation>
    </message>
    <message>
        <source>案件 {case_number} 的流程记载文书“{order}”已被撤销或者作废（第16条）。</source>
        <translation>The log of case {case_number} says that the order “{order}” was annulled or struck out (art. 16).</translation>
    </message>
    <message>
        <source>不得据以列入；请核对文书号，或者登记不予列入。</source>
        <translation>Nobody may be listed by it; check its number, or record that it is not listed.</translation>
    </message>
    <message>
        <source>名单是空的</source>
        <translation>The list is empty</translation>
    </message>
    <message>
        <source>没有列入失信名单的当事人，没有内容可以导出。</source>
        <translation>Nobody is on the joint-punishment list, so there is nothing to export.</translation>
    </message>
    <message>
        <source>作出列入决定后再导出。</source>
        <translation>Export after a decision to list.</translation>
    </message>
    <message>
        <source>不能导出为这种文件</source>
        <translation>Cannot be exported as such a file</translation>
    </message>
    <message>
        <source>文件名以“{ending}”结尾，名单不能写成这种文件。</source>
        <translation>The name ends in “{ending}”, and the list cannot be written as such a file.</translation>
    </message>
    <message>
        <source>公开名单用csv、xlsx、pdf，信用平台共享表用csv、xlsx。</source>
        <translation>Use csv, xlsx or pdf for the public list, csv or xlsx for the credit platform.</translation>
    </message>
    <message>
        <source>公布的内容有不能公开的信息</source>
        <translation>The text has what must not be public</translation>
    </message>
    <message>
        <source>{employer}的公布内容中有{codes}。</source>
        <translation>What would be published of {employer} has: {codes}.</translation>
    </message>
    <message>
        <source>公布内容不得涉及个人隐私，请删去后再登记。</source>
        <translation>A publication has nothing private; strike it out and enter again.</translation>
    </message>
    <message>
        <source>没有可以公布的处理决定</source>
        <translation>No decision that may be published</translation>
    </message>
    <message>
        <source>案件 {case} 没有这份行政处理、处罚决定，或者已被撤销。</source>
        <translation>Case {case} has no such decision, or it was revoked.</translation>
    </message>
    <message>
        <source>依法查处并作出处理决定后才能公布（公布办法）。</source>
        <translation>Only what was decided is published (公布办法).</translation>
    </message>
    <message>
        <source>这份决定已经列入另一批</source>
        <translation>The decision is on another batch</translation>
    </message>
    <message>
        <source>这份处理决定已经在 {batch} 中。</source>
        <translation>It stands on {batch}.</translation>
    </message>
    <message>
        <source>同一份决定只公布一次；登错的，请从那一批中移出。</source>
        <translation>A decision is published once; take it off that batch if it was put there by mistake.</translation>
    </message>
    <message>
        <source>这个季度已经有公布批次</source>
        <translation>The quarter has its batch</translation>
    </message>
    <message>
        <source>{quarter} 的公布批次是 {number}。</source>
        <translation>The batch of {quarter} is {number}.</translation>
    </message>
    <message>
        <source>请在那一批中登记；另外公布的选择“根据需要随时公布”。</source>
        <translation>Use that batch; choose “Ad hoc” for a publication besides it.</translation>
    </message>
    <message>
        <source>没有这个公布批次</source>
        <translation>No such batch</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的公布批次。</source>
        <translation>No batch of publications has the number {number}.</translation>
    </message>
    <message>
        <source>没有公布的内容</source>
        <translation>Nothing to publish</translation>
    </message>
    <message>
        <source>{number} 的名单是空的，或者已经全部撤下。</source>
        <translation>Nobody is on {number}, or everything was taken down.</translation>
    </message>
    <message>
        <source>请先列入要公布的单位。</source>
        <translation>Put an employer on it first.</translation>
    </message>
    <message>
        <source>季度写法不对</source>
        <translation>No quarter</translation>
    </message>
    <message>
        <source>“{text}”不是一个季度。</source>
        <translation>“{text}” is no quarter.</translation>
    </message>
    <message>
        <source>请写成 2026-3 或者 2026年第3季度。</source>
        <translation>Write 2026-3.</translation>
    </message>
    <message>
        <source>模板没有变化</source>
        <translation>The form is unchanged</translation>
    </message>
    <message>
        <source>内容与现行模板完全相同。</source>
        <translation>It says exactly what holds already.</translation>
    </message>
    <message>
        <source>不必再保存。</source>
        <translation>Nothing has to be saved.</translation>
    </message>
    <message>
        <source>文书模板有错误</source>
        <translation>The form has a fault</translation>
    </message>
    <message>
        <source>第{line}行：{problem} {detail}。</source>
        <translation>Line {line}: {problem} {detail}.</translation>
    </message>
    <message>
        <source>请在“文书模板”中改正，或者恢复原模板。</source>
        <translation>Correct it under Forms, or restore the original.</translation>
    </message>
    <message>
        <source>这个月还没有结束</source>
        <translation>The month is not over</translation>
    </message>
    <message>
        <source>{month}的最后一日是{last_day}。</source>
        <translation>The last day of {month} is {last_day}.</translation>
    </message>
    <message>
        <source>请在最后一日过后再锁定月报。</source>
        <translation>Lock its report once that day has passed.</translation>
    </message>
    <message>
        <source>月报要逐月锁定</source>
        <translation>Months are locked one after the other</translation>
    </message>
    <message>
        <source>下一个应锁定的是{wanted}，不是{month}。</source>
        <translation>The next one is {wanted}, not {month}.</translation>
    </message>
    <message>
        <source>请先锁定{wanted}的月报。</source>
        <translation>Lock {wanted} first.</translation>
    </message>
    <message>
        <source>这个月的月报已经锁定</source>
        <translation>The month is locked already</translation>
    </message>
    <message>
        <source>{month}的月报已锁定为“{number}”，不再改动。</source>
        <translation>{month} is locked as “{number}” and is not changed any more.</translation>
    </message>
    <message>
        <source>此后录入的更正会列入下一个月的“以前月份更正”。</source>
        <translation>What was entered since stands in the next month as a correction.</translation>
    </message>
    <message>
        <source>没有这个月的月报</source>
        <translation>There is no report of this month</translation>
    </message>
    <message>
        <source>{month}没有锁定的月报。</source>
        <translation>No report of {month} is locked.</translation>
    </message>
    <message>
        <source>请在月报中核对月份。</source>
        <translation>Check the month in the list of locked months.</translation>
    </message>
    <message>
        <source>报送说明不完整</source>
        <translation>The covering note is not whole</translation>
    </message>
    <message>
        <source>没有写明报送人或者报送单位。</source>
        <translation>It does not say who sends the report, or to whom.</translation>
    </message>
    <message>
        <source>请补全后再锁定。</source>
        <translation>Complete it, then lock the month.</translation>
    </message>
    <message>
        <source>报送日期不对</source>
        <translation>The day of sending is not possible</translation>
    </message>
    <message>
        <source>{sent_on}不在{earliest}至{latest}之间。</source>
        <translation>{sent_on} does not lie from {earliest} to {latest}.</translation>
    </message>
    <message>
        <source>月报在当月结束之后报送，报送日期不能晚于今天。</source>
        <translation>A report is sent after its month has ended, and not later than today.</translation>
    </message>
    <message>
        <source>文书没有签发</source>
        <translation>The paper was not issued</translation>
    </message>
    <message>
        <source>{findings}。</source>
        <translation>{findings}.</translation>
    </message>
    <message>
        <source>没有占用文号。请更正后再签发。</source>
        <translation>No number was taken. Correct it, then issue it.</translation>
    </message>
    <message>
        <source>不需要放行</source>
        <translation>Nothing to let pass</translation>
    </message>
    <message>
        <source>这份文书没有要放行的问题。</source>
        <translation>Nothing in this paper has to be let pass.</translation>
    </message>
    <message>
        <source>请去掉放行理由，直接签发。</source>
        <translation>Leave the reason out and issue it.</translation>
    </message>
    <message>
        <source>填写的内容不能用</source>
        <translation>What was filled in cannot be used</translation>
    </message>
    <message>
        <source>“{label}”：“{text}”{problem}。</source>
        <translation>“{label}”: “{text}” {problem}.</translation>
    </message>
    <message>
        <source>文书没有这一项</source>
        <translation>The form has no such field</translation>
    </message>
    <message>
        <source>文书没有要填写的“{name}”；要填写的有：{known}。</source>
        <translation>The form asks for no “{name}”; it asks for: {known}.</translation>
    </message>
    <message>
        <source>没有这份文书</source>
        <translation>No such paper</translation>
    </message>
    <message>
        <source>没有序号为{paper_id}的已签发文书。</source>
        <translation>No paper {paper_id} was issued.</translation>
    </message>
    <message>
        <source>请在已签发文书的列表里选择。</source>
        <translation>Choose one from the list of issued papers.</translation>
    </message>
    <message>
        <source>存档的文书已损坏</source>
        <translation>The stored paper is damaged</translation>
    </message>
    <message>
        <source>存档的“{name}”（{number}）和签发时不一致。</source>
        <translation>The stored “{name}” ({number}) is not what was issued.</translation>
    </message>
    <message>
        <source>请保留数据库原样，从备份中取回，并告诉管理员。</source>
        <translation>Keep the database as it is, fetch the paper from a backup and tell an administrator.</translation>
    </message>
    <message>
        <source>选的案件太多</source>
        <translation>Too many cases</translation>
    </message>
    <message>
        <source>一次最多签发{most}份，选了{count}件。</source>
        <translation>At most {most} papers are issued at once, and {count} were chosen.</translation>
    </message>
    <message>
        <source>请分几次。</source>
        <translation>Take them in parts.</translation>
    </message>
    <message>
        <source>文书做不出来</source>
        <translation>The paper cannot be made</translation>
    </message>
    <message>
        <source>案件{number}的文书做不出来，是程序的错误。</source>
        <translation>The paper of case {number} cannot be made: a mistake of the program.</translation>
    </message>
    <message>
        <source>其他案件不受影响。请告诉管理员。</source>
        <translation>Other cases are not affected. Tell the administrator.</translation>
    </message>
    <message>
        <source>没有可以写的地址</source>
        <translation>No address to write</translation>
    </message>
    <message>
        <source>所选文书的受送达人都没有地址，或者受保护（{left_out}人）。</source>
        <translation>The parties of the chosen papers have no address or are protected ({left_out}).</translation>
    </message>
    <message>
        <source>请先在案件里登记地址。</source>
        <translation>Enter their addresses in the cases first.</translation>
    </message>
    <message>
        <source>单号比文书多</source>
        <translation>More numbers than letters</translation>
    </message>
    <message>
        <source>单号有{numbers}个，文书只有{letters}份。</source>
        <translation>There are {numbers} numbers for {letters} letters.</translation>
    </message>
    <message>
        <source>请核对，一行一个单号。</source>
        <translation>Check them: one number a line.</translation>
    </message>
    <message>
        <source>没有填写单号</source>
        <translation>No number was given</translation>
    </message>
    <message>
        <source>共{letters}份文书，没有一个单号。</source>
        <translation>There are {letters} letters and no number.</translation>
    </message>
    <message>
        <source>请填写单号，一行一个。</source>
        <translation>Enter the numbers, one a line.</translation>
    </message>
    <message>
        <source>打印机没有应答</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>打印机“{printer}”没有应答。</source>
        <translation>Printer “{printer}” does not answer.</translation>
    </message>
    <message>
        <source>文书留在打印队列里。请检查打印机，或者换一台再打印。</source>
        <translation>The papers stay in the print queue. Check the printer, or take another.</translation>
    </message>
    <message>
        <source>不能更正那份文书</source>
        <translation>That paper cannot be corrected</translation>
    </message>
    <message>
        <source>“{number}”不能由这份文书更正：{reason}。</source>
        <translation>“{number}” cannot be corrected by this paper: {reason}.</translation>
    </message>
    <message>
        <source>请选择本案同一种、还没有更正过的文书。</source>
        <translation>Choose a paper of the same kind in this case that was not corrected yet.</translation>
    </message>
    <message>
        <source>不能按这一期间出报告</source>
        <translation>No report of this period</translation>
    </message>
    <message>
        <source>期间“{text}”：{reason}。</source>
        <translation>Period “{text}”: {reason}.</translation>
    </message>
    <message>
        <source>请重新选择期间。</source>
        <translation>Choose another period.</translation>
    </message>
    <message>
        <source>没有可以统计的案件</source>
        <translation>No cases to report</translation>
    </message>
    <message>
        <source>到“{text}”结束时还没有收到案件。</source>
        <translation>No case had been received by the end of “{text}”.</translation>
    </message>
    <message>
        <source>请选择以后的期间。</source>
        <translation>Choose a later period.</translation>
    </message>
    <message>
        <source>文件类型不对</source>
        <translation>Wrong kind of file</translation>
    </message>
    <message>
        <source>“{name}”既不是 .pdf 也不是 .xlsx。</source>
        <translation>“{name}” is neither .pdf nor .xlsx.</translation>
    </message>
    <message>
        <source>请把文件名改为以 .pdf 或 .xlsx 结尾。</source>
        <translation>Let the name end in .pdf or .xlsx.</translation>
    </message>
    <message>
        <source>没有这个指标</source>
        <translation>No such indicator</translation>
    </message>
    <message>
        <source>{year}年所在的规划没有“{indicator}”。</source>
        <translation>The plan of {year} has no “{indicator}”.</translation>
    </message>
    <message>
        <source>请核对年度和指标。</source>
        <translation>Check year and indicator.</translation>
    </message>
    <message>
        <source>不能人工填报</source>
        <translation>Not entered by hand</translation>
    </message>
    <message>
        <source>“{indicator}”由案件记录计算。</source>
        <translation>“{indicator}” is counted from the cases.</translation>
    </message>
    <message>
        <source>数字有误时请更正案件记录。</source>
        <translation>If it is wrong, correct the cases.</translation>
    </message>
    <message>
        <source>年度还没有开始</source>
        <translation>The year has not begun</translation>
    </message>
    <message>
        <source>{year}年还没有开始，不能填报。</source>
        <translation>{year} has not begun, so nothing can be entered.</translation>
    </message>
    <message>
        <source>请核对年度。</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>数值不能填报</source>
        <translation>The value cannot be entered</translation>
    </message>
    <message>
        <source>“{value}”：{reason}。</source>
        <translation>“{value}”: {reason}.</translation>
    </message>
    <message>
        <source>请按指标的单位填写。</source>
        <translation>Give it in the unit of the indicator.</translation>
    </message>
    <message>
        <source>来源或者理由不能这样填</source>
        <translation>Source or reason not in order</translation>
    </message>
    <message>
        <source>来源或者更正理由：{reason}。</source>
        <translation>Source or reason: {reason}.</translation>
    </message>
    <message>
        <source>请写明数据来自哪份文件、哪个部门。</source>
        <translation>Say which paper or office the value comes from.</translation>
    </message>
    <message>
        <source>更正须说明理由</source>
        <translation>A correction needs a reason</translation>
    </message>
    <message>
        <source>这一年已经填报“{held}”。</source>
        <translation>“{held}” is entered for this year already.</translation>
    </message>
    <message>
        <source>请填写更正理由，原来的填报会保留。</source>
        <translation>Give the reason; the old entry is kept.</translation>
    </message>
    <message>
        <source>没有可以撤回的填报</source>
        <translation>Nothing to withdraw</translation>
    </message>
    <message>
        <source>“{indicator}”{year}年没有填报过数值。</source>
        <translation>Nothing is entered for “{indicator}” in {year}.</translation>
    </message>
    <message>
        <source>案件没有逾期</source>
        <translation>The case is not late</translation>
    </message>
    <message>
        <source>“{number}”{verdict}，没有逾期原因可以登记。</source>
        <translation>{number}: {verdict}; there is no lateness to explain.</translation>
    </message>
    <message>
        <source>用时可以查看和打印；确已逾期的，请核对办案经过。</source>
        <translation>Its days can be looked at and printed; if it is late all the same, check its log.</translation>
    </message>
    <message>
        <source>逾期原因不能登记</source>
        <translation>The causes cannot stand</translation>
    </message>
    <message>
        <source>{reason} {cause}</source>
        <translation>{reason} {cause}</translation>
    </message>
    <message>
        <source>请勾选一至八项原因；清单以外的写短语，不超过30字。</source>
        <translation>Tick one to eight causes; one of your own is a short word of 30 characters at most.</translation>
    </message>
    <message>
        <source>扣分不能登记</source>
        <translation>The deduction cannot stand</translation>
    </message>
    <message>
        <source>{item}：{reason}（扣 {points} 分，满分 {most} 分）。</source>
        <translation>{item}: {reason} ({points} of {most} points).</translation>
    </message>
    <message>
        <source>请改正后再登记；没有登记任何分数。</source>
        <translation>Mend it and record again; no score was recorded.</translation>
    </message>
    <message>
        <source>评分表有误</source>
        <translation>The score sheet is wrong</translation>
    </message>
    <message>
        <source>评分表各项合计 {points} 分，须为 100 分，各项不能重名。</source>
        <translation>Its items come to {points} points, not 100, or two have one name.</translation>
    </message>
    <message>
        <source>请管理员核对评分表文件。</source>
        <translation>Have an administrator check the file of the sheet.</translation>
    </message>
    <message>
        <source>不是案卷评查</source>
        <translation>Not a file check</translation>
    </message>
    <message>
        <source>“{number}”不是案卷评查。</source>
        <translation>{number} is no file check, or nothing was drawn in it.</translation>
    </message>
    <message>
        <source>没有可抽的案卷</source>
        <translation>Nothing to draw from</translation>
    </message>
    <message>
        <source>“{number}”的期间和条件内没有办结案件。</source>
        <translation>No case was closed in the period of {number} under these conditions.</translation>
    </message>
    <message>
        <source>请放宽条件，或者核对期间。</source>
        <translation>Widen the conditions, or check the period.</translation>
    </message>
    <message>
        <source>抽取件数不成立</source>
        <translation>So many cannot be drawn</translation>
    </message>
    <message>
        <source>要抽 {wanted} 件，可抽的只有 {found} 件。</source>
        <translation>{wanted} files are to be drawn, and there are {found}.</translation>
    </message>
    <message>
        <source>请填写 1 到 {found} 之间的件数。</source>
        <translation>Enter a number from 1 to {found}.</translation>
    </message>
    <message>
        <source>评查分数线有误</source>
        <translation>The limits of the grades are wrong</translation>
    </message>
    <message>
        <source>优秀（{excellent} 分）须高于合格（{passed} 分）。</source>
        <translation>Excellent ({excellent}) must lie above passed ({passed}).</translation>
    </message>
    <message>
        <source>请在设置中改正分数线。</source>
        <translation>Mend the limits in the settings.</translation>
    </message>
    <message>
        <source>不能计算用时</source>
        <translation>The days cannot be counted</translation>
    </message>
    <message>
        <source>“{number}”的办案经过没有收件。</source>
        <translation>The log of {number} has no receipt.</translation>
    </message>
    <message>
        <source>请先登记收件。</source>
        <translation>Enter the receipt first.</translation>
    </message>
    <message>
        <source>不能查看他人的统计</source>
        <translation>Figures of others are not shown</translation>
    </message>
    <message>
        <source>承办人查看本人的案件，机构、街镇查看本机构的案件。</source>
        <translation>Handlers see their own cases, offices and towns theirs.</translation>
    </message>
    <message>
        <source>全区的统计由主管查看。</source>
        <translation>A supervisor sees the figures of the district.</translation>
    </message>
    <message>
        <source>不能按承办人查看</source>
        <translation>Rates are not shown by name</translation>
    </message>
    <message>
        <source>各承办人的结案率只由主管查看。</source>
        <translation>Only a supervisor sees the rate of each handler.</translation>
    </message>
    <message>
        <source>请改为按月份或者机构分组。</source>
        <translation>Group by month or by office.</translation>
    </message>
    <message>
        <source>只公布全区的统计数</source>
        <translation>Only figures of the whole district are published</translation>
    </message>
    <message>
        <source>现在显示的是“{name}”的统计。</source>
        <translation>The page shows the figures of “{name}”.</translation>
    </message>
    <message>
        <source>请把查看范围改为全区，再冻结。</source>
        <translation>Choose the whole district as the view, then freeze.</translation>
    </message>
    <message>
        <source>清单的天数不对</source>
        <translation>The list cannot reach so far</translation>
    </message>
    <message>
        <source>{working_days}个工作日超出了范围。</source>
        <translation>{working_days} working days are out of range.</translation>
    </message>
    <message>
        <source>请输入1至{most}个工作日。</source>
        <translation>Enter 1 to {most} working days.</translation>
    </message>
    <message>
        <source>文号已经用过</source>
        <translation>Number already used</translation>
    </message>
    <message>
        <source>文号“{number}”已经用在另一份文书上：{holder}。</source>
        <translation>The number “{number}” is that of another paper: {holder}.</translation>
    </message>
    <message>
        <source>请核对文号；一个文号只能用在一份文书上。</source>
        <translation>Check the number: one number stands for one paper.</translation>
    </message>
</context>
<context>
    <name>explanation</name>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>{basis}（依据待核：{mark}）</source>
        <translation>{basis} (source to be checked: {mark})</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>{day} {event}，自前一日起向前计算</source>
        <translation>{day} {event}; counted backwards from the day before</translation>
    </message>
    <message>
        <source>{day} {event}，当日不计，自次日起算</source>
        <translation>{day} {event}; that day does not count, the next one does</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>延长{length}{signed}</source>
        <translation>extended by {length}{signed}</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>（{signatures}）</source>
        <translation> ({signatures})</translation>
    </message>
    <message>
        <source>{day} 双方书面同意</source>
        <translation>{day} agreed by both parties in writing</translation>
    </message>
    <message>
        <source>{day} {who}（{office}）批准</source>
        <translation>{day} approved by {who} ({office})</translation>
    </message>
    <message>
        <source>{day} {cause}，自次日起重新计算</source>
        <translation>{day} {cause}; counted anew from the next day</translation>
    </message>
    <message>
        <source>重新起算</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>曾变动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>由 {old} 变为 {new}（{who} 采纳“{title}”）</source>
        <translation>from {old} to {new} ({who} adopted “{title}”)</translation>
    </message>
    <message numerus="yes">
        <source>{reason} %n 天：{days}</source>
        <translation>
            <numerusform>{reason}, %n day: {days}</numerusform>
            <numerusform>{reason}, %n days: {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}，见{notice}</source>
        <translation>{said}, see {notice}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>{why}：{first} 至 {last}，共 %n 天</source>
        <translation>
            <numerusform>{why}: {first} to {last}, %n day</numerusform>
            <numerusform>{why}: {first} to {last}, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>扣除</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>不计入期限</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>计至 {raw}，是{reason}，顺延至下一个工作日 {due}</source>
        <translation>the count ends on {raw} ({reason}) and moves on to the next working day, {due}</translation>
    </message>
    <message>
        <source>顺延</source>
        <translation>Moved on</translation>
    </message>
    <message>
        <source>所依据的节假日安排国务院尚未公布，公布后可能变动。</source>
        <translation>The State Council has not announced these days off yet; the day may change.</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{label}：{value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{shown} 等 {count} 项</source>
        <translation>{shown} and others, {count} in all</translation>
    </message>
    <message>
        <source>第 {seq} 项</source>
        <translation>entry {seq}</translation>
    </message>
    <message>
        <source>{name}（今日休假）</source>
        <translation>{name} (on leave today)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{year}年{month}月按期结案率（{line}）</source>
        <translation>On-time rate {year}-{month} ({line})</translation>
    </message>
    <message>
        <source>{year}年按期结案率（{line}）</source>
        <translation>On-time rate {year} ({line})</translation>
    </message>
    <message>
        <source>{from_day}至{to_day}按期结案率（{line}）</source>
        <translation>On-time rate {from_day} to {to_day} ({line})</translation>
    </message>
    <message>
        <source>将冻结：{line} {population}，{from_day}至{to_day}，判定日{as_of}，{basis}，按期结案率 {rate}（应结{due}，按期{on_time}，逾期{late}）。</source>
        <translation>To be frozen: {line}, {population}, {from_day} to {to_day}, as of {as_of}, {basis}; on-time rate {rate} (due {due}, on time {on_time}, late {late}).</translation>
    </message>
    <message>
        <source>“{number}”重算一致：按当时已录入的记录，{cases}件案件的判定和各项数字相同。</source>
        <translation>“{number}” comes out the same: with what was recorded then, {cases} cases and all numbers agree.</translation>
    </message>
    <message>
        <source>“{number}”重算不一致！请保留数据库，运行核对（verify），并联系管理员。</source>
        <translation>“{number}” comes out otherwise! Keep the database, run verify, and call the administrator.</translation>
    </message>
    <message>
        <source>此后没有更正的案件。</source>
        <translation>No case was corrected since.</translation>
    </message>
    <message numerus="yes">
        <source>此后更正 %n 件；按现在的记录，按期结案率为 {rate}。回车打开案件。</source>
        <translation>
            <numerusform>%n case was corrected since; with today&apos;s records the rate is {rate}. Enter opens it.</numerusform>
            <numerusform>%n cases were corrected since; with today&apos;s records the rate is {rate}. Enter opens one.</numerusform>
        </translation>
    </message>
    <message>
        <source>采纳规则或放假安排</source>
        <translation>Adoption of rules or holidays</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>期限 {day}</source>
        <translation>last day {day}</translation>
    </message>
    <message>
        <source>办结 {day}</source>
        <translation>closed {day}</translation>
    </message>
</context>
<context>
    <name>file_check</name>
    <message>
        <source>{line}案件，{first} 至 {last} 办结。</source>
        <translation>{line} cases closed {first} to {last}.</translation>
    </message>
    <message>
        <source>{day} 从 {eligible} 件中抽取 {n} 件（{filter}），种子“{seed}”。</source>
        <translation>{day}: {n} drawn from {eligible} ({filter}), seed “{seed}”.</translation>
    </message>
    <message>
        <source>已评 {n} 件，平均 {average} 分；{grades}（优秀 {excellent} 分、合格 {passed} 分以上）。</source>
        <translation>{n} scored, {average} on average; {grades} (excellent from {excellent}, passed from {passed}).</translation>
    </message>
    <message>
        <source>结论：{text}</source>
        <translation>Conclusion: {text}</translation>
    </message>
    <message>
        <source>{item}：扣 {points} 分，{reason}</source>
        <translation>{item}: {points} deducted, {reason}</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>阶段：{stage}</source>
        <translation>Stage: {stage}</translation>
    </message>
    <message>
        <source>承办机构：{name}</source>
        <translation>Office: {name}</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>未指派承办人</source>
        <translation>no handler yet</translation>
    </message>
    <message>
        <source>承办人：{name}</source>
        <translation>Handler: {name}</translation>
    </message>
    <message>
        <source>街镇：{name}</source>
        <translation>Town: {name}</translation>
    </message>
    <message>
        <source>案由：{name}</source>
        <translation>Cause: {name}</translation>
    </message>
    <message>
        <source>结案率 · {line} · {population} · {number}（{first} 至 {last}，截至 {as_of}）</source>
        <translation>Closure rate · {line} · {population} · {number} ({first} to {last}, as of {as_of})</translation>
    </message>
    <message>
        <source>指标 · {name} · {part}（{first} 至 {last}）</source>
        <translation>Measure · {name} · {part} ({first} to {last})</translation>
    </message>
    <message>
        <source>全部案件</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已结</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>今日来件</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>今日开庭</source>
        <translation>Hearing today</translation>
    </message>
    <message>
        <source>今日办结</source>
        <translation>Ended today</translation>
    </message>
    <message>
        <source>逾期（最后一日早于今天）</source>
        <translation>Overdue (last day before today)</translation>
    </message>
    <message>
        <source>最后一日 {first} 至 {last}</source>
        <translation>Last day {first} to {last}</translation>
    </message>
    <message>
        <source>收件日期 {first} 至 {last}</source>
        <translation>Received {first} to {last}</translation>
    </message>
    <message>
        <source>开庭日期 {first} 至 {last}</source>
        <translation>Hearing {first} to {last}</translation>
    </message>
    <message>
        <source>办结日期 {first} 至 {last}</source>
        <translation>Ended {first} to {last}</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>any</translation>
    </message>
</context>
<context>
    <name>final_award</name>
    <message>
        <source>终局裁决</source>
        <translation>Final award</translation>
    </message>
    <message>
        <source>与登记的裁决类型不符</source>
        <translation>Not what the award was entered as</translation>
    </message>
    <message>
        <source>须分别制作两份裁决书</source>
        <translation>Needs two papers</translation>
    </message>
    <message numerus="yes">
        <source>%n 项无法判断</source>
        <translation>
            <numerusform>%n item cannot be told</numerusform>
            <numerusform>%n items cannot be told</numerusform>
        </translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>没有登记请求。在“请求分项”中逐项登记性质和金额后显示。</source>
        <translation>No claims are on record. Enter each with nature and amount as “Item of the claims”.</translation>
    </message>
    <message numerus="yes">
        <source>本案涉及 %n 名劳动者：每人每项分别登记，分别判断（据理解）。</source>
        <translation>
            <numerusform>The case concerns %n worker: enter and judge each one&apos;s items apart (interpretation).</numerusform>
            <numerusform>The case concerns %n workers: enter and judge each one&apos;s items apart (interpretation).</numerusform>
        </translation>
    </message>
    <message>
        <source>在“请求分项”中逐项登记性质和金额后可以判断。</source>
        <translation>Enter nature and amount of each as “Item of the claims” to tell.</translation>
    </message>
    <message>
        <source>第{number}项 {what}：{finality}，{why}</source>
        <translation>Item {number}, {what}: {finality}, {why}</translation>
    </message>
    <message>
        <source>第{number}项 {what}：请求 {sum}，{finality}，{why}</source>
        <translation>Item {number}, {what}: {sum} claimed; {finality}, {why}</translation>
    </message>
    <message>
        <source>第{number}项 {what}：裁决 {sum}，{finality}，{why}</source>
        <translation>Item {number}, {what}: {sum} awarded; {finality}, {why}</translation>
    </message>
    <message>
        <source>{what}（{nature}）</source>
        <translation>{what} ({nature})</translation>
    </message>
    <message>
        <source>{day} 没有最低工资标准，请在设置的“最低工资标准”中补录。</source>
        <translation>No minimum wage is known for {day}. Enter it in settings under minimum wages.</translation>
    </message>
    <message>
        <source>每项上限 {ceiling}（12 × {monthly}，{first} 起的月最低工资标准）。</source>
        <translation>Ceiling of each item {ceiling} (12 × {monthly}, the monthly minimum wage from {first}).</translation>
    </message>
    <message>
        <source>终局裁决书告知：{told}。</source>
        <translation>The final award tells of: {told}.</translation>
    </message>
    <message>
        <source>非终局裁决书告知：{told}。</source>
        <translation>The award, not final, tells of: {told}.</translation>
    </message>
    <message>
        <source>裁决书-{place}（终局）：第 {numbers} 项；告知：{told}。</source>
        <translation>Paper -{place} (final): items {numbers}; tells of: {told}.</translation>
    </message>
    <message>
        <source>裁决书-{place}（非终局）：第 {numbers} 项；告知：{told}。</source>
        <translation>Paper -{place} (not final): items {numbers}; tells of: {told}.</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>标准之日</source>
        <translation>Day of the wage</translation>
    </message>
    <message>
        <source>标准来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>没有登记分项的，按收件登记的案由和请求金额；不能确定的不判断。</source>
        <translation>Items not entered follow cause and amount of the receipt; what is not certain is not judged.</translation>
    </message>
    <message>
        <source>另见</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>裁决书没有写明类型、各项均不超过上限的，按终局裁决处理；一份裁决书同时包含两类的，按非终局裁决处理（法释〔2020〕26号第19、20条）。</source>
        <translation>An award that names no type and has no item over the ceiling is taken as final; one paper with both sorts is taken as not final (法释〔2020〕26号, 19 and 20).</translation>
    </message>
    <message>
        <source>{choice}；没有裁决前按今天 {day}（{mark}）</source>
        <translation>{choice}; before the award today, {day} ({mark})</translation>
    </message>
    <message>
        <source>{choice} {day}（{mark}）</source>
        <translation>{choice}, {day} ({mark})</translation>
    </message>
    <message>
        <source>{source}（依据待核：{mark}）</source>
        <translation>{source} (not verified: {mark})</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{period}没有设定目标，只预测比率。</source>
        <translation>{period}: no target is set, only the rate is forecast.</translation>
    </message>
    <message>
        <source>{period}达到 {target} 的可能：{chance}</source>
        <translation>{period}: chance of reaching {target}: {chance}</translation>
    </message>
    <message>
        <source>{said}，采取措施后：{chance}</source>
        <translation>{said}; with measures: {chance}</translation>
    </message>
    <message>
        <source>{line} · {population}，{first} 至 {last}，截至 {day}：已登记 {registered} 件，已逾期 {late} 件，未到期在办 {open} 件；依据 {since} 以来的 {past} 件，其中逾期 {past_late} 件；模拟 {runs} 次，种子 {seed}</source>
        <translation>{line} · {population}, {first} to {last}, as of {day}: {registered} registered, {late} late, {open} open in time; judged by {past} cases since {since}, {past_late} late; {runs} runs, seed {seed}</translation>
    </message>
    <message>
        <source>不到{least}</source>
        <translation>below {least}</translation>
    </message>
    <message>
        <source>超过{most}</source>
        <translation>above {most}</translation>
    </message>
    <message>
        <source>没有目标</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>{chance}（{met}/{runs}）</source>
        <translation>{chance} ({met}/{runs})</translation>
    </message>
    <message>
        <source>不会用完</source>
        <translation>does not end</translation>
    </message>
    <message>
        <source>{day}（{share}）</source>
        <translation>{day} ({share})</translation>
    </message>
    <message>
        <source>达标可能</source>
        <translation>Chance of target</translation>
    </message>
    <message>
        <source>比率中位数</source>
        <translation>Median rate</translation>
    </message>
    <message>
        <source>80%区间</source>
        <translation>80% interval</translation>
    </message>
    <message>
        <source>90%区间</source>
        <translation>90% interval</translation>
    </message>
    <message>
        <source>预计应结</source>
        <translation>Expected due</translation>
    </message>
    <message>
        <source>预计逾期</source>
        <translation>Expected late</translation>
    </message>
    <message>
        <source>额度用完（占比）</source>
        <translation>Allowance ends</translation>
    </message>
    <message>
        <source>用到的延长</source>
        <translation>Extensions used</translation>
    </message>
    <message>
        <source>至 {day}：中位数 {median}，80%区间 {inner}，90%区间 {outer}</source>
        <translation>Until {day}: median {median}, 80% interval {inner}, 90% interval {outer}</translation>
    </message>
    <message>
        <source>案件太少，不作预测</source>
        <translation>too few cases</translation>
    </message>
    <message>
        <source>没有应结，不作预测</source>
        <translation>nothing due</translation>
    </message>
    <message>
        <source>无应结</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>在区间内</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>在区间外</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>met</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>可比的 {months} 个月中 {inside} 个月的实际比率落在80%区间内（{share}）。</source>
        <translation>{inside} of {months} months ended inside the 80% interval ({share}). </translation>
    </message>
    <message>
        <source>达标概率的Brier得分 {brier}：0最好，每月都报平均达标率得 {plain}。</source>
        <translation> Brier score of the chances {brier}: 0 is best, always giving the mean share scores {plain}.</translation>
    </message>
    <message>
        <source>比较：不采取措施 / 采取措施</source>
        <translation>Compared: as it is / with measures</translation>
    </message>
    <message>
        <source>{name}：{values}</source>
        <translation>{name}: {values}</translation>
    </message>
    <message>
        <source>算法和假定：</source>
        <translation>Method and assumptions:</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>本单位版本有错误</source>
        <translation>Own version has faults</translation>
    </message>
    <message>
        <source>本单位版本</source>
        <translation>Own version</translation>
    </message>
    <message>
        <source>原模板</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>各业务线</source>
        <translation>All lines</translation>
    </message>
</context>
<context>
    <name>fund</name>
    <message>
        <source>垫付情形：{ground}</source>
        <translation>Ground: {ground}</translation>
    </message>
    <message>
        <source>实行工资保证金制度的建筑施工企业，不适用欠薪保障金（若干规定第3条），只能登记不予垫付。</source>
        <translation>A construction enterprise under the wage-deposit system: the fund is not for it (art. 3), it can only be refused.</translation>
    </message>
    <message>
        <source>{name}：缺</source>
        <translation>{name}: missing</translation>
    </message>
    <message>
        <source>{day} 生效</source>
        <translation>in effect since {day}</translation>
    </message>
    <message>
        <source>关联案件：{name} {number}（尚未生效）</source>
        <translation>Linked case: {name} {number} (not in effect yet)</translation>
    </message>
    <message>
        <source>关联案件：{name} {number}（{day} 送达，已申请复议或者起诉）</source>
        <translation>Linked case: {name} {number} (served {day}, review or suit under way)</translation>
    </message>
    <message>
        <source>关联案件：{name} {number}（{day} 生效）</source>
        <translation>Linked case: {name} {number} (in effect since {day})</translation>
    </message>
    <message>
        <source>第13条第2款：须有处理纠纷的行政部门证明材料；还没有登记。</source>
        <translation>Art. 13 ¶2: proof of the authority that handles the conflict; not entered yet.</translation>
    </message>
    <message>
        <source>第13条第1款：须有已生效的行政处理、处罚决定书，或者裁决书、判决书、调解书；还没有登记。</source>
        <translation>Art. 13 ¶1: a handling or penalty decision, an award, a judgment or a mediation paper in effect; not entered yet.</translation>
    </message>
    <message>
        <source>工资至多 {months} 个月，每月不超过{wage}；经济补偿金以最低工资为基数，至多 {halves} 个月。上限依据待核。</source>
        <translation>{months} months of wages at most, each up to: {wage}; compensation on the minimum wage, {halves} months at most. The caps are not verified.</translation>
    </message>
    <message>
        <source>{people} 人，欠薪 {owed}，核定垫付 {advance}（工资 {wages}，补偿金 {rest}）。</source>
        <translation>{people} workers, {owed} owed, {advance} to be advanced (wages {wages}, compensation {rest}). </translation>
    </message>
    <message>
        <source>超过区级限额 {limit}：区提出初审意见，市局决定（依据待核）。</source>
        <translation>Above the limit {limit}: the district gives its opinion, the city decides (not verified).</translation>
    </message>
    <message>
        <source>未超过区级限额 {limit}：区决定（依据待核）。</source>
        <translation>Within the limit {limit}: the district decides (not verified).</translation>
    </message>
    <message>
        <source>{day} 决定垫付</source>
        <translation>{day} advance decided</translation>
    </message>
    <message>
        <source>{day} 决定不予垫付</source>
        <translation>{day} refused</translation>
    </message>
    <message>
        <source>签批 {name}</source>
        <translation>signed by {name}</translation>
    </message>
    <message>
        <source>审核期限：本单位要求于 {day} 前办结（依据待核）。</source>
        <translation>Review: to be decided by {day} as the office set it (not verified).</translation>
    </message>
    <message>
        <source>审核期限：没有查到规定，程序不自行计算；本单位有要求的可在设置中填写。</source>
        <translation>Term of review: none was found and none is invented; the office may set its own.</translation>
    </message>
    <message numerus="yes">
        <source>审核期限：本单位要求 %n 天（依据待核），登记受理时填写办结日。</source>
        <translation>
            <numerusform>Term of review: %n day set by the office (not verified); enter the last day when it is accepted.</numerusform>
            <numerusform>Term of review: %n days set by the office (not verified); enter the last day when it is accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有发放垫付款。</source>
        <translation>Nothing was paid out yet.</translation>
    </message>
    <message>
        <source>已垫付 {paid}，已追回 {back}，余额 {left}。</source>
        <translation>{paid} advanced, {back} recovered, {left} still out.</translation>
    </message>
    <message>
        <source>已核销 {sum}。</source>
        <translation>{sum} written off.</translation>
    </message>
    <message>
        <source>限 {day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>经济补偿 {months} 个月</source>
        <translation>Compensation × {months}</translation>
    </message>
    <message>
        <source>第 {line} 行{about}：{reason}</source>
        <translation>Row {line} {about}: {reason}</translation>
    </message>
</context>
<context>
    <name>grading</name>
    <message>
        <source>{grades}级（待核）</source>
        <translation>{grades} (not verified)</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>whole district</translation>
    </message>
    <message>
        <source>{year}年度，{where}：还没有计算。</source>
        <translation>{year}, {where}: nothing computed yet.</translation>
    </message>
    <message>
        <source>{year}年度，{where}：{all}户，A级{a}户，B级{b}户，C级{c}户。{state}</source>
        <translation>{year}, {where}: {all} employers, A {a}, B {b}, C {c}. {state}</translation>
    </message>
    <message>
        <source>{day} 由{post}{name}签批确认。</source>
        <translation>Confirmed on {day} by {name}, {post}.</translation>
    </message>
    <message>
        <source>还有{count}户须逐户审核，审核完才能确认。</source>
        <translation>{count} are still to be reviewed one by one before confirming.</translation>
    </message>
    <message>
        <source>可以确认：下一步登记“确认等级”。</source>
        <translation>It can be confirmed: the next step is “Grades confirmed”.</translation>
    </message>
    <message>
        <source>范围：当年有案件、登记或者书面审查的单位和另行列入的单位。“查处”计处理、处罚决定和责令改正，一案计一次；移送公安只作线索（等级评价办法，依据待核）。</source>
        <translation>Who: employers with a case, a record or a written review that year, and those added. Punished: decisions and orders to correct, once a case; a referral to the police is only a lead (not verified).</translation>
    </message>
    <message>
        <source>范围：当年有案件、登记或者书面审查的单位和另行列入的单位。“查处”计处理、处罚决定，一案计一次；移送公安只作线索（等级评价办法，依据待核）。</source>
        <translation>Who: employers with a case, a record or a written review that year, and those added. Punished: decisions, once a case; a referral to the police is only a lead (not verified).</translation>
    </message>
    <message>
        <source>C级单位约谈主要负责人：{day} 前（本单位规定，依据待核）。</source>
        <translation>Heads of employers graded C are to be summoned by {day} (set by the office, not verified).</translation>
    </message>
    <message>
        <source>已通报：{shared}。</source>
        <translation>Shared with: {shared}.</translation>
    </message>
    <message>
        <source>未被查处；有移送公安线索</source>
        <translation>Not punished; a lead from the police</translation>
    </message>
    <message>
        <source>未被查处</source>
        <translation>Not punished</translation>
    </message>
    <message>
        <source>异议待答复</source>
        <translation>Objection open</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>由{before}改为{grade}</source>
        <translation>{before} changed to {grade}</translation>
    </message>
    <message>
        <source>{day} 已告知</source>
        <translation>Told {day}</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>{name}：计算为{computed}级，现为{grade}级</source>
        <translation>{name}: computed {computed}, now {grade}</translation>
    </message>
    <message>
        <source>当年没有被查处或者其他应当计入的记录。</source>
        <translation>Nothing that counts is on record for that year.</translation>
    </message>
    <message>
        <source>{day} {by}：{before}→{grade}，{reason}</source>
        <translation>{day} {by}: {before} → {grade}, {reason}</translation>
    </message>
    <message>
        <source>{day} 企业提出异议{late}：{text}</source>
        <translation>{day} objection{late}: {text}</translation>
    </message>
    <message>
        <source>（已过截止日）</source>
        <translation> (after the last day)</translation>
    </message>
    <message>
        <source>按现在的记录：{before}→{after}</source>
        <translation>By the record now: {before} → {after}</translation>
    </message>
    <message>
        <source>新增 {deed}</source>
        <translation>new: {deed}</translation>
    </message>
    <message>
        <source>不再计入 {deed}</source>
        <translation>no longer: {deed}</translation>
    </message>
    <message>
        <source>{count}户与计算时不同，列表中选“有差异”查看。</source>
        <translation>{count} employers differ from what was computed; choose “Differing” in the list.</translation>
    </message>
    <message>
        <source>计算时没有列入的单位：{names}。</source>
        <translation>Not among those graded: {names}.</translation>
    </message>
    <message>
        <source>守法诚信等级 {grade}（{year}年度，{day}确认）</source>
        <translation>Compliance grade {grade} ({year}, confirmed {day})</translation>
    </message>
    <message>
        <source>未列入</source>
        <translation>not listed</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>{cases} 件（未结 {open} 件）· 劳动者 {people} 人 · 请求 {claimed}</source>
        <translation>{cases} cases ({open} open) · {people} workers · claimed {claimed}</translation>
    </message>
    <message>
        <source>已定 {sum}</source>
        <translation>awarded {sum}</translation>
    </message>
    <message>
        <source>已追回 {sum}</source>
        <translation>recovered {sum}</translation>
    </message>
    <message>
        <source>已定</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>已追回</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>已定或者追回</source>
        <translation>Awarded or recovered</translation>
    </message>
    <message>
        <source>劳动者十人以上有共同请求：优先立案、优先审理（规则5）；可推举三至五名代表人（规则63）；收到申请五个工作日内决定是否受理，受理后五个工作日内一次性通知组庭、答辩、举证和开庭（规则64）；由三名仲裁员组庭，符合简易处理条件的除外（规则62、65）。每案单独编号、单独计入结案率。</source>
        <translation>Ten workers or more with a common claim: priority (Rules art. 5); three to five representatives may be chosen (63); acceptance is decided within five working days, and tribunal, defence, evidence and hearing are told at once within five more (64); three arbitrators sit, unless handled simply (62, 65). Each case keeps its number and its place in the closure rate.</translation>
    </message>
    <message>
        <source>劳动者十人以上有共同请求，属集体争议。每案单独编号、单独计入结案率。</source>
        <translation>Ten workers or more with a common claim: a collective dispute. Each case keeps its number and its place in the closure rate.</translation>
    </message>
    <message>
        <source>另有 {count} 件</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation>number {number}</translation>
    </message>
    <message>
        <source>最后一日 {before} → {after}</source>
        <translation>last day {before} → {after}</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>阶段：{stage}</source>
        <translation>stage: {stage}</translation>
    </message>
    <message>
        <source>程序瑕疵</source>
        <translation>irregular</translation>
    </message>
    <message>
        <source>提醒：{why}</source>
        <translation>note: {why}</translation>
    </message>
    <message>
        <source>登记，期限不变</source>
        <translation>recorded, no period moves</translation>
    </message>
    <message>
        <source>没有姓名</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>身份证号不对：{about}</source>
        <translation>not an identity number: {about}</translation>
    </message>
    <message>
        <source>金额看不懂：{about}</source>
        <translation>not an amount: {about}</translation>
    </message>
    <message>
        <source>与第 {about} 行是同一人</source>
        <translation>same person as row {about}</translation>
    </message>
    <message>
        <source>对该单位已有在办案件 {about}</source>
        <translation>has an open case against this employer: {about}</translation>
    </message>
    <message>
        <source>可以登记</source>
        <translation>can be registered</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>{name}：接收 {gets} 件，在办由 {has} 件增至 {then} 件</source>
        <translation>{name}: gets {gets}, open cases from {has} to {then}</translation>
    </message>
    <message>
        <source>&#x3000;注意：{name}在 {first} 至 {last} 请假</source>
        <translation>  Note: {name} is on leave from {first} to {last}</translation>
    </message>
    <message>
        <source>{count} 件不能移交，保持不变：</source>
        <translation>{count} cases cannot be handed over and stay:</translation>
    </message>
    <message>
        <source>以下 {count} 次开庭由移交人审理或记录，移交案件不改变仲裁庭，请另行处理：</source>
        <translation>{count} hearings to come are held or recorded by this colleague; handing cases over does not change the tribunal, so see to them:</translation>
    </message>
    <message>
        <source>&#x3000;{day} {number}&#x3000;{arbitrators}</source>
        <translation>  {day} {number}  {arbitrators}</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>调查询问、限期改正（条例15、18、26）</source>
        <translation>Inquiries and orders (条例15, 18, 26)</translation>
    </message>
    <message>
        <source>决定的履行和强制执行</source>
        <translation>Carrying out of the decisions</translation>
    </message>
    <message>
        <source>结案审批前</source>
        <translation>Before the closing is approved</translation>
    </message>
    <message>
        <source>欠薪明细尚欠{sum}</source>
        <translation>Ledger: {sum} still owed</translation>
    </message>
    <message>
        <source>欠薪明细已付清</source>
        <translation>Ledger: all paid</translation>
    </message>
    <message>
        <source>调查询问通知书：{who}，期限 {day} 已过，没有登记答复（条例30）。</source>
        <translation>Notice of inquiry: {who}, due {day}, no answer entered (条例30).</translation>
    </message>
    <message>
        <source>调查询问通知书：{who}，须于 {day} 前答复。</source>
        <translation>Notice of inquiry: {who} has to answer by {day}.</translation>
    </message>
    <message>
        <source>{what}。</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}；{sums}。</source>
        <translation>{what}; {sums}.</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>{who}：{number}，期限至 {day}，{state}</source>
        <translation>{who}: {number}, to comply by {day}, {state}</translation>
    </message>
    <message>
        <source>责令支付{sum}</source>
        <translation>ordered to pay {sum}</translation>
    </message>
    <message>
        <source>未付{sum}</source>
        <translation>{sum} unpaid</translation>
    </message>
    <message>
        <source>可以责令加付赔偿金{least}至{most}（50%至100%，条例26、劳动合同法85）。</source>
        <translation>加付赔偿金 may be ordered, {least} to {most} (50 to 100 %, 条例26, 劳动合同法85).</translation>
    </message>
    <message>
        <source>{on} 公告送达，视为送达的日期无法确定。</source>
        <translation>Published on {on}; the day on which it counts as served cannot be told.</translation>
    </message>
    <message>
        <source>{on} 公告送达，{served} 视为送达（民诉法95），改正期限自该日起算。</source>
        <translation>Published on {on}, counts as served on {served} (民诉法 95); the term begins on that day.</translation>
    </message>
    <message>
        <source>已被撤销</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>复议、诉讼中</source>
        <translation>Under review or in court</translation>
    </message>
    <message>
        <source>已履行</source>
        <translation>Performed</translation>
    </message>
    <message>
        <source>可以申请强制执行</source>
        <translation>The court can be asked</translation>
    </message>
    <message>
        <source>申请强制执行期间，须先催告</source>
        <translation>Time to ask the court; demand first</translation>
    </message>
    <message>
        <source>{kind} {number}：{who}，{day}</source>
        <translation>{kind} {number}: {who}, {day}</translation>
    </message>
    <message>
        <source>加付赔偿金{sum}（{percent}%）</source>
        <translation>加付赔偿金 {sum} ({percent} %)</translation>
    </message>
    <message>
        <source>罚款{sum}</source>
        <translation>fine of {sum}</translation>
    </message>
    <message>
        <source>{day} 履行完毕。</source>
        <translation>Performed on {day}.</translation>
    </message>
    <message>
        <source>罚款缴纳期限至 {day}（处罚法67）。</source>
        <translation>Fine to be paid by {day} (处罚法67).</translation>
    </message>
    <message>
        <source>分期缴纳：{parts}（处罚法66）。</source>
        <translation>In instalments: {parts} (处罚法66).</translation>
    </message>
    <message numerus="yes">
        <source>加处罚款{sum}：逾期%n日，每日百分之三（处罚法72）。</source>
        <translation>
            <numerusform>Surcharge {sum}: %n day late, 3 % a day (处罚法72).</numerusform>
            <numerusform>Surcharge {sum}: %n days late, 3 % a day (处罚法72).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>加处罚款{sum}：逾期%n日，已达罚款数额，不再增加（处罚法72）。</source>
        <translation>
            <numerusform>Surcharge {sum}: %n day late, equal to the fine and no longer growing (处罚法72).</numerusform>
            <numerusform>Surcharge {sum}: %n days late, equal to the fine and no longer growing (处罚法72).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复议、诉讼期间的%n日不计算（处罚法73）。</source>
        <translation>
            <numerusform>%n day of the review or suit does not count (处罚法73).</numerusform>
            <numerusform>%n days of the review or suit do not count (处罚法73).</numerusform>
        </translation>
    </message>
    <message>
        <source>尚未登记送达，复议、诉讼期限没有起算。</source>
        <translation>No service entered: the time for a review or a suit has not begun.</translation>
    </message>
    <message>
        <source>复议、起诉的期限至 {day}。</source>
        <translation>Review or suit until {day}.</translation>
    </message>
    <message>
        <source>不复议、不起诉又不履行的，{first} 至 {last} 申请强制执行（强制法53）。</source>
        <translation>Without review, suit or performance the court can be asked from {first} to {last} (强制法53).</translation>
    </message>
    <message>
        <source>催告书 {served} 送达，{day} 起可以申请（强制法54）。</source>
        <translation>Demand served on {served}: the court can be asked from {day} (强制法54).</translation>
    </message>
    <message>
        <source>申请前须先催告并送达（强制法54）。</source>
        <translation>First a demand has to be served (强制法54).</translation>
    </message>
    <message>
        <source>{day} 申请法院强制执行。</source>
        <translation>The court was asked on {day}.</translation>
    </message>
    <message>
        <source>法院：{answer}。</source>
        <translation>Court: {answer}.</translation>
    </message>
</context>
<context>
    <name>inspections</name>
    <message>
        <source>单位名录与记录的SHA-256不符</source>
        <translation>the list of employers does not have the recorded SHA-256</translation>
    </message>
    <message>
        <source>检查人员名录与记录的SHA-256不符</source>
        <translation>the list of inspectors does not have the recorded SHA-256</translation>
    </message>
    <message>
        <source>抽取结果不同</source>
        <translation>the result is another one</translation>
    </message>
    <message>
        <source>抽取结果与记录的SHA-256不符</source>
        <translation>the result does not have the recorded SHA-256</translation>
    </message>
    <message>
        <source>递补的人不是顺序中的下一位</source>
        <translation>a replacement is not the next in the order</translation>
    </message>
    <message>
        <source>{day}（已过）</source>
        <translation>{day} (passed)</translation>
    </message>
    <message>
        <source>还没有抽取</source>
        <translation>Nothing drawn yet</translation>
    </message>
    <message>
        <source>第{n}次抽取（{day}）：从{eligible}户中抽取{drawn}户，已检查{done}户（{percent}%）</source>
        <translation>Draw {n} ({day}): {drawn} of {eligible} drawn, {done} visited ({percent}%)</translation>
    </message>
    <message>
        <source>还没有检查名单</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>名单{listed}户，已检查{done}户（{percent}%）</source>
        <translation>{listed} listed, {done} visited ({percent}%)</translation>
    </message>
    <message>
        <source>；已超过方案完成日期 {day}</source>
        <translation>; past the day of the plan, {day}</translation>
    </message>
    <message>
        <source>；方案完成日期 {day}</source>
        <translation>; to be finished by {day} (plan)</translation>
    </message>
    <message>
        <source>种子：{seed}（{source}）
结果SHA-256：{digest}</source>
        <translation>Seed: {seed} ({source})
SHA-256 of the result: {digest}</translation>
    </message>
    <message>
        <source>结果还没有公开</source>
        <translation>The result is not published yet</translation>
    </message>
    <message>
        <source>结果已于 {day} 公开：{where}</source>
        <translation>Published on {day}: {where}</translation>
    </message>
    <message>
        <source>可抽 {employers} 户，检查人员 {inspectors} 人，排除 {excluded} 项
名录SHA-256：{digest}</source>
        <translation>{employers} employers may be drawn, {inspectors} inspectors, {excluded} left out
SHA-256 of the list: {digest}</translation>
    </message>
    <message>
        <source>名录中没有：{names}</source>
        <translation>Not in the lists: {names}</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>已公布</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>{first} 起</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>双方签收之日</source>
        <translation>the day both have signed for it</translation>
    </message>
    <message>
        <source>调解书制作之日</source>
        <translation>the day it was made</translation>
    </message>
    <message>
        <source>公告送达届满日遇休息日是否顺延</source>
        <translation>Does the end of a public notice move on to a working day?</translation>
    </message>
    <message>
        <source>监察办结期限（自立案起）</source>
        <translation>Days to close an inspection, from filing</translation>
    </message>
    <message numerus="yes">
        <source>%n个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>重新计算后可否再次延长审理期限</source>
        <translation>May the award period be extended again after a restart?</translation>
    </message>
    <message>
        <source>仲裁调解的办结日</source>
        <translation>A settlement closes a case on</translation>
    </message>
    <message>
        <source>开庭通知是否须留足五个净工作日</source>
        <translation>Must five clear working days lie before a hearing?</translation>
    </message>
    <message>
        <source>据理解</source>
        <translation>interpretation</translation>
    </message>
    <message>
        <source>没有案件的最后一日因此变动；{certain} 个期限不再是暂定。</source>
        <translation>No last day moves; {certain} periods are no longer provisional.</translation>
    </message>
    <message>
        <source>将变动 {cases} 件案件正在计算的 {periods} 个期限，其中办结期限 {closing} 个；推后 {later} 个，提前 {earlier} 个；另有 {certain} 个期限不再是暂定。</source>
        <translation>Moves {periods} running periods of {cases} cases, {closing} of them closing periods; {later} later, {earlier} earlier; {certain} more are no longer provisional.</translation>
    </message>
    <message>
        <source>登记簿中 {records} 件记录的 {periods} 个期限也将变动：推后 {later} 个，提前 {earlier} 个。</source>
        <translation>{periods} periods of {records} records in the registers will move too: {later} later, {earlier} earlier.</translation>
    </message>
    <message>
        <source>{years}年放假安排</source>
        <translation>holidays of {years}</translation>
    </message>
    <message>
        <source>规则：{names}</source>
        <translation>rules: {names}</translation>
    </message>
    <message>
        <source>程序附带的更新：{parts}</source>
        <translation>Brought by the program: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>推后%n天</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>提前%n天</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>{matter}：改为“{reading}”</source>
        <translation>{matter}: read as “{reading}”</translation>
    </message>
    <message>
        <source>{year}年放假：{off}；调休上班：{worked}</source>
        <translation>{year}, off: {off}; worked: {worked}</translation>
    </message>
    <message>
        <source>{rule}（{days}）：{length}，{basis}</source>
        <translation>{rule} ({days}): {length}, {basis}</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>责令期限 {day} 届满时未付 {unpaid}。加付赔偿金为其50%至100%：{least} 至 {most}，比例和理由由决定写明（劳动合同法85，监察条例26）。</source>
        <translation>When the order expired on {day}, {unpaid} was unpaid. On top 50 % to 100 % of it may be ordered: {least} to {most}; percentage and reason are the decision&apos;s (劳动合同法85, 监察条例26).</translation>
    </message>
    <message>
        <source>该项目共 {count} 件，{workers} 人次，应付 {due}，尚欠 {left}</source>
        <translation>This project: {count} cases, {workers} workers, due {due}, owed {left}</translation>
    </message>
    <message>
        <source>{count} 人（农民工 {migrants} 人）</source>
        <translation>{count} workers ({migrants} migrant)</translation>
    </message>
    <message>
        <source>之后支付 {sum}</source>
        <translation>paid since {sum}</translation>
    </message>
    <message>
        <source>{since}（{paid}）</source>
        <translation>{since} ({paid})</translation>
    </message>
    <message>
        <source>应付 {sum}</source>
        <translation>due {sum}</translation>
    </message>
    <message>
        <source>名册所列已付 {sum}</source>
        <translation>paid before {sum}</translation>
    </message>
    <message>
        <source>尚欠 {sum}</source>
        <translation>owed {sum}</translation>
    </message>
</context>
<context>
    <name>legal_effect</name>
    <message>
        <source>文书效力</source>
        <translation>Effect of the papers</translation>
    </message>
    <message>
        <source>{paper} {effect}</source>
        <translation>{paper}: {effect}</translation>
    </message>
    <message>
        <source>先行裁决书（{paper}）</source>
        <translation>Partial award ({paper})</translation>
    </message>
    <message>
        <source>{paper}（{made}）自 {since} 起生效：{why}。可以出具生效证明。</source>
        <translation>{paper} ({made}) in effect from {since}: {why}. A certificate can be issued.</translation>
    </message>
    <message>
        <source>{paper}（{made}）：{who}{why}。不能出具生效证明。</source>
        <translation>{paper} ({made}): {who} {why}. No certificate can be issued.</translation>
    </message>
    <message>
        <source>未起诉的劳动者不受影响：{names}（解释一第17条）。</source>
        <translation>Workers who did not sue are not affected: {names} (解释一 17).</translation>
    </message>
    <message>
        <source>&#x3000;{name}：{why}</source>
        <translation>  {name}: {why}</translation>
    </message>
    <message>
        <source>&#x3000;{name}：{received} 收到，{why}</source>
        <translation>  {name}: received {received}, {why}</translation>
    </message>
    <message>
        <source>&#x3000;{name}：{received} 收到，期限至 {due}，{why}</source>
        <translation>  {name}: received {received}, period until {due}, {why}</translation>
    </message>
    <message>
        <source>裁决书已补正（规则54）；规则没有写明补正影响起诉期，期限不变。</source>
        <translation>The award was corrected (规则 54); the rule names no effect on the periods to sue, and none is moved.</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>另见</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>对部分事项起诉的，裁决整体不生效；部分劳动者起诉的，对未起诉的劳动者生效（法释〔2020〕26号第16、17条）。先行裁决书按各方收到之日单独判断。</source>
        <translation>A suit over a part keeps the whole award from taking effect; where only some workers sue, it takes effect for the others (法释〔2020〕26号 16, 17). A partial award is judged by itself, from each party&apos;s own receipt.</translation>
    </message>
</context>
<context>
    <name>limitation</name>
    <message>
        <source>仲裁时效（仅供参考）</source>
        <translation>Limitation (for information only)</translation>
    </message>
    <message>
        <source>对方已提出抗辩</source>
        <translation>Raised by the other side</translation>
    </message>
    <message>
        <source>没有登记。在“仲裁时效：起算事实”中登记知道或者应当知道权利被侵害之日；追索劳动报酬的，登记劳动关系是否终止。</source>
        <translation>Nothing is on record. Enter under “Limitation: where it starts” on which day the infringement was known; for wages, whether the employment has ended.</translation>
    </message>
    <message>
        <source>一般请求</source>
        <translation>Claims in general</translation>
    </message>
    <message>
        <source>拖欠劳动报酬</source>
        <translation>Wages owed</translation>
    </message>
    <message>
        <source>{claims}：{span}；{applied} 申请，{standing}。</source>
        <translation>{claims}: {span}; applied for on {applied}, {standing}.</translation>
    </message>
    <message>
        <source>{claims}：{standing}（法27(4)）。</source>
        <translation>{claims}: {standing} (法 27(4)).</translation>
    </message>
    <message>
        <source>{claims}：无法计算，{why}。</source>
        <translation>{claims}: cannot be counted, {why}.</translation>
    </message>
    <message>
        <source>{claims}：{standing}，没有登记起算日。</source>
        <translation>{claims}: {standing}, no start is on record.</translation>
    </message>
    <message>
        <source>{claims}：{day} 的中断{why}（{ground}）。</source>
        <translation>{claims}: interruption on {day}, {why} ({ground}).</translation>
    </message>
    <message>
        <source>时效不是受理条件（规则30、31），不影响受理和办案期限；对方没有提出抗辩，文书不写时效。</source>
        <translation>Limitation is no condition of acceptance (规则 30, 31) and moves no period. The other side has not raised it, so papers do not speak of it.</translation>
    </message>
    <message>
        <source>{day} {party}提出时效抗辩，由仲裁庭审查；不影响受理和办案期限。</source>
        <translation>{party} raised it on {day}; the tribunal examines it. It affects neither acceptance nor any period.</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>另见</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>聘任制公务员的争议适用公务员法的时效，不按此计算（规则26）。</source>
        <translation>Disputes of appointed civil servants follow the Civil Servants Law instead (规则 26).</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>列入失信名单</source>
        <translation>On the joint-punishment list</translation>
    </message>
    <message>
        <source>失信联合惩戒名单（办法10、11条）</source>
        <translation>Joint-punishment list (arts. 10, 11)</translation>
    </message>
    <message>
        <source>{name} 列入失信名单，{first} 至 {last}（{number}）</source>
        <translation>{name} is on the joint-punishment list, {first} to {last} ({number})</translation>
    </message>
    <message>
        <source>{said}，名称相同，请核对</source>
        <translation>{said}; the same name, please compare</translation>
    </message>
    <message>
        <source>列入中&#x3000;{name}（{role}）{first} 至 {last}&#x3000;{number}</source>
        <translation>Listed&#x3000;{name} ({role}) {first} to {last}&#x3000;{number}</translation>
    </message>
    <message>
        <source>已移出&#x3000;{name}（{role}）{first} 至 {last}&#x3000;{number}</source>
        <translation>Removed&#x3000;{name} ({role}) {first} to {last}&#x3000;{number}</translation>
    </message>
    <message>
        <source>责令限期支付 {number}（{on}），期限至 {until}；{people} 人 {money}</source>
        <translation>Order to pay {number} ({on}), term until {until}; {people} people {money}</translation>
    </message>
    <message>
        <source>{day} 核实期满未付 {money}（5条）</source>
        <translation>{money} found unpaid {day} (art. 5)</translation>
    </message>
    <message>
        <source>{day} 责令文书已撤销（16条）</source>
        <translation>Order annulled {day} (art. 16)</translation>
    </message>
    <message>
        <source>5条1项 数额：{found}</source>
        <translation>5(1) sum: {found}</translation>
    </message>
    <message>
        <source>5条2项 事件：{incident}；社会影响：{influence}</source>
        <translation>5(2) incident: {incident}; social influence: {influence}</translation>
    </message>
    <message>
        <source>尚未核定</source>
        <translation>not established yet</translation>
    </message>
    <message>
        <source>{met}，{people} 人 {money}，标准一人 {one}、十人 {ten}；证据：{evidence}{entry}</source>
        <translation>{met}, {people} people {money}, threshold {one} for one, {ten} for ten; evidence: {evidence}{entry}</translation>
    </message>
    <message>
        <source>尚未认定</source>
        <translation>not found yet</translation>
    </message>
    <message>
        <source>已认定</source>
        <translation>found</translation>
    </message>
    <message>
        <source>{day} {head}，证据：{evidence}{where}</source>
        <translation>{day} {head}, evidence: {evidence}{where}</translation>
    </message>
    <message>
        <source>（案件第{seq}项）</source>
        <translation> (entry {seq} of the case)</translation>
    </message>
    <message>
        <source>列入决定最迟 {day}（8条）</source>
        <translation>Decide by {day} (art. 8)</translation>
    </message>
    <message>
        <source>{name}的异议期到 {day} 才届满，来不及在期限内决定：可以在 {until} 以前报行政部门负责人批准延长（8条）</source>
        <translation>The objection period of {name} ends on {day}, too late to decide in time: the head of the department may extend the term before {until} (art. 8)</translation>
    </message>
    <message>
        <source>现在不能决定列入：{why}</source>
        <translation>Cannot be decided to list now: {why}</translation>
    </message>
    <message>
        <source>{day} 决定不予列入：{ground}；{reason}</source>
        <translation>Not listed, decided {day}: {ground}; {reason}</translation>
    </message>
    <message>
        <source>{day} 列入决定 {number}（8条）</source>
        <translation>Decision to list {number} of {day} (art. 8)</translation>
    </message>
    <message>
        <source>列入 {first} 至 {last}（11条，含届满日）</source>
        <translation>Listed {first} to {last} (art. 11, last day included)</translation>
    </message>
    <message>
        <source>{line}，{day} 起失效</source>
        <translation>{line}, without effect from {day}</translation>
    </message>
    <message>
        <source>公开（9条）：{where}</source>
        <translation>Published (art. 9): {where}</translation>
    </message>
    <message>
        <source>信用平台（10条）：{where}</source>
        <translation>Credit platform (art. 10): {where}</translation>
    </message>
    <message>
        <source>{day} 停止公开（17条）</source>
        <translation>Taken down {day} (art. 17)</translation>
    </message>
    <message>
        <source>最迟 {day} 停止公开（17条，10个工作日）</source>
        <translation>Take down by {day} (art. 17, 10 working days)</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>尚未改正，不能申请提前移出（12条）</source>
        <translation>Not corrected; early removal cannot be applied for (art. 12)</translation>
    </message>
    <message>
        <source>{corrected} 改正，{day} 起可申请提前移出（12条，满6个月）</source>
        <translation>Corrected {corrected}; early removal may be applied for from {day} (art. 12, six months)</translation>
    </message>
    <message>
        <source>不得提前移出：{why}（13条）</source>
        <translation>No early removal: {why} (art. 13)</translation>
    </message>
    <message>
        <source>注意：2026年4月1日起施行的《信用修复管理办法》可能要求公示满一年，{day} 前的申请请先核实（未经核实的规则）</source>
        <translation>Note: the credit-repair rules in force since 2026-04-01 may ask for a full year; check an application before {day} first (rule not verified)</translation>
    </message>
    <message>
        <source>{day} 申请，最迟 {until} 决定（14条）</source>
        <translation>Applied {day}, decide by {until} (art. 14)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>达到标准</source>
        <translation>reaches the threshold</translation>
    </message>
    <message>
        <source>未达到标准</source>
        <translation>below the threshold</translation>
    </message>
    <message>
        <source>尚不能判断</source>
        <translation>cannot be told yet</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>{served} 送达，异议期至 {until}（6条）</source>
        <translation>Served {served}, objection until {until} (art. 6)</translation>
    </message>
    <message>
        <source>{day} 提出异议，{until} 前核实答复（6条）</source>
        <translation>Objected {day}, answer by {until} (art. 6)</translation>
    </message>
    <message>
        <source>待告知</source>
        <translation>Notice to be given</translation>
    </message>
    <message>
        <source>未列入</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>列入 {first} 至 {last}（11条）</source>
        <translation>Listed {first} to {last} (art. 11)</translation>
    </message>
    <message>
        <source>{day} 发出告知，待送达</source>
        <translation>Notice of {day}, to be served</translation>
    </message>
    <message>
        <source>公告送达中，{day} 视为送达</source>
        <translation>Public notice, served on {day}</translation>
    </message>
    <message>
        <source>{day} 异议成立，不予列入</source>
        <translation>Objection upheld {day}, not listed</translation>
    </message>
    <message>
        <source>{day} 答复：异议不成立</source>
        <translation>Answered {day}: not founded</translation>
    </message>
    <message>
        <source>{day} 放弃异议</source>
        <translation>Objection waived {day}</translation>
    </message>
    <message>
        <source>异议期 {day} 届满，未提出异议</source>
        <translation>Time to object over {day}, no objection</translation>
    </message>
    <message>
        <source>{day} 起不再列入</source>
        <translation>No longer listed from {day}</translation>
    </message>
    <message>
        <source>{day} 列入期满</source>
        <translation>Term over {day}</translation>
    </message>
    <message>
        <source>{day} 核实期满未付</source>
        <translation>Found unpaid {day}</translation>
    </message>
    <message>
        <source>有群体性事件记录</source>
        <translation>group incident on record</translation>
    </message>
    <message>
        <source>未立卷 {number} {tests}</source>
        <translation>No record yet {number} {tests}</translation>
    </message>
    <message>
        <source>台账期满时欠 {people} 人 {money}</source>
        <translation>Ledger at the end of the term: {money} owed to {people} people</translation>
    </message>
    <message>
        <source>{number}（第{seq}项）责令 {people} 人 {money}</source>
        <translation>{number} (entry {seq}) orders {money} for {people} people</translation>
    </message>
    <message>
        <source>数额{met}</source>
        <translation>Sum: {met}</translation>
    </message>
    <message>
        <source>责令文书尚未送达</source>
        <translation>The order is not served yet</translation>
    </message>
    <message>
        <source>逾期后 {day} 付清（7条）</source>
        <translation>Paid late on {day} (art. 7)</translation>
    </message>
    <message>
        <source>数额{met}（5条1项，一人 {one}、十人 {ten}{mark}）</source>
        <translation>Sum: {met} (5(1), {one} for one, {ten} for ten{mark})</translation>
    </message>
    <message>
        <source>，本单位未核定</source>
        <translation>, not set by the bureau</translation>
    </message>
    <message>
        <source>群体、极端事件未见记录（5条2项）</source>
        <translation>No group or extreme incident on record (5(2))</translation>
    </message>
    <message>
        <source>有群体性事件记录 {numbers}，是否严重不良社会影响由人判断（5条2项）</source>
        <translation>Group incident on record {numbers}; whether its influence was serious a person judges (5(2))</translation>
    </message>
    <message>
        <source>是否农民工案卷未载明</source>
        <translation>The file does not say whether they are migrant workers</translation>
    </message>
    <message>
        <source>农民工 {count} 人</source>
        <translation>{count} migrant workers</translation>
    </message>
    <message>
        <source>责令支付期限</source>
        <translation>Term of the order</translation>
    </message>
    <message>
        <source>列入期满（11条）</source>
        <translation>End of the term (11)</translation>
    </message>
    <message>
        <source>可申请移出</source>
        <translation>May apply</translation>
    </message>
    <message>
        <source>&#x3000;└ {name}（{role}）</source>
        <translation>&#x3000;└ {name} ({role})</translation>
    </message>
    <message>
        <source>逾期提出，不作异议处理</source>
        <translation>Too late, not taken as an objection</translation>
    </message>
    <message>
        <source>{day} 前答复</source>
        <translation>Answer by {day}</translation>
    </message>
    <message>
        <source>事件和社会影响已认定</source>
        <translation>Incident and influence found</translation>
    </message>
    <message>
        <source>事件已认定，社会影响尚未认定</source>
        <translation>Incident found, influence not yet</translation>
    </message>
    <message>
        <source>已立卷，第5条情形尚未核定</source>
        <translation>Record opened, art. 5 not tested yet</translation>
    </message>
</context>
<context>
    <name>lookback</name>
    <message>
        <source>查处时效（二年）</source>
        <translation>Look-back (two years)</translation>
    </message>
    <message>
        <source>仅供参考：是否受理、以何理由不予受理由人决定，不会自动拒绝。</source>
        <translation>For information only: a person decides on acceptance or refusal; nothing is refused by itself.</translation>
    </message>
    <message>
        <source>无法计算：{why}。</source>
        <translation>Cannot be counted: {why}.</translation>
    </message>
    <message>
        <source>没有登记。在“违法行为的日期（查处时效）”中登记行为发生或者终了之日。</source>
        <translation>Nothing is on record. Enter when the act happened or ended under “Day of the unlawful act (look-back)”.</translation>
    </message>
    <message>
        <source>行为连续或者继续，尚未终了，二年没有起算（条例20）。</source>
        <translation>The act lasts: the two years have not begun (条例 20).</translation>
    </message>
    <message>
        <source>{span}；{noticed} 被发现、举报或者投诉。</source>
        <translation>{span}; noticed on {noticed}.</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>{day} 结束</source>
        <translation>Ended {day}</translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天，超过提醒天数</source>
        <translation>
            <numerusform>%n day, longer than usual</numerusform>
            <numerusform>%n days, longer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天</source>
        <translation>
            <numerusform>%n day so far</numerusform>
            <numerusform>%n days so far</numerusform>
        </translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已过 %n 天</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed}（已付 {paid}）</source>
        <translation>{owed} ({paid} paid)</translation>
    </message>
    <message>
        <source>{number} 第{place}期</source>
        <translation>{number}, payment {place}</translation>
    </message>
    <message>
        <source>等待申请人答复；不同意先行调解的，应当依法受理（规则69条）。</source>
        <translation>Waits for the applicant; without consent the application is to be accepted (Rules art. 69).</translation>
    </message>
    <message>
        <source>暂缓受理；达成协议的撤回申请，未达成协议的登记“先行调解结束”后依法受理（规则69条）。</source>
        <translation>Acceptance waits. With an agreement the application is withdrawn; without one record that mediation first has ended, and accept (Rules art. 69).</translation>
    </message>
    <message>
        <source>十个工作日内未达成协议，应当开庭审理（规则70条）。</source>
        <translation>No agreement within ten working days: the case must be heard (Rules art. 70).</translation>
    </message>
    <message>
        <source>自双方同意之日起十个工作日；仲裁期限照常计算（规则70条）。</source>
        <translation>Ten working days from the consent of both; the period of the award goes on (Rules art. 70).</translation>
    </message>
    <message>
        <source>协议对双方有约束力，应当履行（法14条）。</source>
        <translation>The agreement binds both and is to be performed (the Act, art. 14).</translation>
    </message>
    <message>
        <source>逾期未履行：另一方可以申请仲裁（法15条）；劳动者可以持协议书向法院申请支付令（法16条）。</source>
        <translation>Not performed in time: the other side may apply for arbitration (the Act, art. 15); the worker may ask a court for a payment order (art. 16).</translation>
    </message>
    <message>
        <source>逾期未履行：另一方可以申请仲裁（法15条），在案件“关联”中一步转仲裁。</source>
        <translation>Not performed in time: the other side may apply for arbitration (the Act, art. 15), in one act under “Linked” in the case.</translation>
    </message>
    <message>
        <source>应当及时决定是否受理；受理的出具受理通知书（规则75条）。</source>
        <translation>Decide promptly whether to accept; a notice is issued on acceptance (Rules art. 75).</translation>
    </message>
    <message>
        <source>自受理之日起五个工作日内结束；经批准可以延长五个工作日（规则76条）。</source>
        <translation>To end within five working days of acceptance; five more with approval (Rules art. 76).</translation>
    </message>
    <message>
        <source>调解书经双方签收后生效；送达前撤回的应当准许（规则76、77条）。</source>
        <translation>The paper takes effect once both have signed for it; until then a withdrawal must be allowed (Rules art. 76, 77).</translation>
    </message>
    <message>
        <source>审查已经结束。</source>
        <translation>The review has ended.</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>锁定{month}月报</source>
        <translation>Lock {month}</translation>
    </message>
    <message>
        <source>还没有锁定过月报。锁定后各月数字不再改动，下月的上期未结取自上月的期末未结；以后补录的事项列入“以前月份更正”，逐案列明。</source>
        <translation>No month has been locked yet. Once locked, its figures do not change: the next month carries over what remained, and what is entered late stands there as a correction, case by case.</translation>
    </message>
    <message>
        <source>各月相接，收支平衡。</source>
        <translation>Every month follows from the one before, and the columns balance.</translation>
    </message>
    <message>
        <source>有断开之处，见“衔接”一栏。请运行核对（verify）。</source>
        <translation>The chain is broken, see the column “Chain”. Run verify.</translation>
    </message>
    <message numerus="yes">
        <source>{month}起 %n 个月待锁定。</source>
        <translation>
            <numerusform>%n month from {month} on is to be locked.</numerusform>
            <numerusform>%n months from {month} on are to be locked.</numerusform>
        </translation>
    </message>
    <message>
        <source>其中投诉举报</source>
        <translation>complaints among them</translation>
    </message>
    <message>
        <source>断开：缺月</source>
        <translation>Broken: months missing</translation>
    </message>
    <message>
        <source>断开：与上月期末不符</source>
        <translation>Broken: not what remained</translation>
    </message>
    <message>
        <source>断开：收支不平</source>
        <translation>Broken: does not balance</translation>
    </message>
    <message>
        <source>首月</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>衔接</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>{month}月报（{number}）：{by}于{on}报送{to}，{who}锁定。</source>
        <translation>{month} ({number}): sent by {by} to {to} on {on}, locked by {who}. </translation>
    </message>
    <message>
        <source>重算不一致！请保留数据库，运行核对（verify），并联系管理员。</source>
        <translation>Counted again it comes out otherwise! Keep the database, run verify, and call the administrator.</translation>
    </message>
    <message>
        <source>重算一致。</source>
        <translation>Counted again, it comes out the same. </translation>
    </message>
    <message>
        <source>此后没有更正的案件。</source>
        <translation>Nothing was corrected since.</translation>
    </message>
    <message numerus="yes">
        <source>此后更正 %n 件，列入以后月份。</source>
        <translation>
            <numerusform>%n case was corrected since and stands in a later month.</numerusform>
            <numerusform>%n cases were corrected since and stand in later months.</numerusform>
        </translation>
    </message>
    <message>
        <source>本月列入更正</source>
        <translation>Corrected in this month</translation>
    </message>
    <message>
        <source>重算不一致</source>
        <translation>Comes out otherwise</translation>
    </message>
    <message>
        <source>此后更正</source>
        <translation>Corrected since</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not counted</translation>
    </message>
</context>
<context>
    <name>office_terms</name>
    <message>
        <source>不填的，保存时自动编号</source>
        <translation>Left blank: numbered when saved</translation>
    </message>
    <message>
        <source>不填的，签发文书时自动编号</source>
        <translation>Left blank: numbered when the paper is issued</translation>
    </message>
    <message>
        <source>不填比例的，不登记</source>
        <translation>Not recorded without a percentage</translation>
    </message>
    <message>
        <source>二十四小时由此起算；不填的，从当日零时起算（移送规定5条）</source>
        <translation>The 24 hours run from here; without it from midnight (移送规定 5)</translation>
    </message>
    <message>
        <source>{least} 至 {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>报部统计用，可以不填：请求全部支持的，申请人一方胜诉；全部驳回的，对方胜诉；其余选双方</source>
        <translation>For the ministry&apos;s table, may be left empty: all claims granted, won by who applied; all refused, by the other side; else in part by both</translation>
    </message>
    <message>
        <source>按请求分项的金额和裁决给付金额建议，与裁决书不符的请改选</source>
        <translation>Proposed from the items and the sum awarded; choose another where the award says otherwise</translation>
    </message>
    <message numerus="yes">
        <source>协查函答复，本单位一般为%n日</source>
        <translation>
            <numerusform>A request for assistance: usually %n day here</numerusform>
            <numerusform>A request for assistance: usually %n days here</numerusform>
        </translation>
    </message>
    <message>
        <source>一人{one}以上且拖欠三个月以上，或者十人以上累计{many}以上的，注意拒不支付劳动报酬罪线索</source>
        <translation>From {one} and three months&apos; pay for one worker, {many} for ten or more: perhaps a crime</translation>
    </message>
    <message>
        <source>一人{one}以上且拖欠三个月以上，或者十人以上累计{many}以上的，注意拒不支付劳动报酬罪线索（全国下限，预警）</source>
        <translation>From {one} and three months&apos; pay for one worker, {many} for ten or more: perhaps a crime (national floor)</translation>
    </message>
    <message numerus="yes">
        <source>%n人以上按群体性事件预警</source>
        <translation>
            <numerusform>A collective matter from %n person on</numerusform>
            <numerusform>A collective matter from %n people on</numerusform>
        </translation>
    </message>
    <message>
        <source>个人{person}、单位{unit}以上的，应当告知听证权利（行政处罚法第63条）</source>
        <translation>From {person} for a person, {unit} for an organisation: tell of the right to a hearing (行政处罚法 63)</translation>
    </message>
    <message>
        <source>个人{person}、单位{unit}以上的，应当告知听证权利（行政处罚法第63条；数额依据待核）</source>
        <translation>From {person} for a person, {unit} for an organisation: tell of the right to a hearing (行政处罚法 63; amounts not verified)</translation>
    </message>
    <message numerus="yes">
        <source>本案%n人，达到集体争议的预警人数</source>
        <translation>
            <numerusform>%n person in this case: treat it as collective</numerusform>
            <numerusform>%n people in this case: treat it as collective</numerusform>
        </translation>
    </message>
    <message>
        <source>请求{claimed}，不超过上年度平均工资，可以简易处理（办案规则第56条）</source>
        <translation>{claimed} claimed, within last year&apos;s average wage: the simple procedure is possible (办案规则 56)</translation>
    </message>
    <message numerus="yes">
        <source>本单位一般给%n日补正</source>
        <translation>
            <numerusform>This office usually gives %n day</numerusform>
            <numerusform>This office usually gives %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>在岗</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Inactive</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>期限日志</source>
        <translation>Deadline log</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>裁审衔接</source>
        <translation>Awards in court</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>指派与移交</source>
        <translation>Assign and hand over</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>Unserved</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>群体案件</source>
        <translation>Group of cases</translation>
    </message>
    <message>
        <source>群体案件列表</source>
        <translation>Groups of cases</translation>
    </message>
    <message>
        <source>批量登记</source>
        <translation>Register a list</translation>
    </message>
    <message>
        <source>登记簿记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>一并送审</source>
        <translation>Submit together</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>失信名单</source>
        <translation>Listings</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>Print many</translation>
    </message>
    <message>
        <source>打印队列</source>
        <translation>Print queue</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>列入失信名单，至 {day}（{number}）</source>
        <translation>On the joint-punishment list until {day} ({number})</translation>
    </message>
    <message>
        <source>附件，{number}</source>
        <translation>File, {number}</translation>
    </message>
    <message>
        <source>用人单位，在办 {count} 件</source>
        <translation>Employer, open cases {count}</translation>
    </message>
    <message>
        <source>打开扫描的案件</source>
        <translation>Open the scanned case</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>要填写：{fields} 等 {count} 项</source>
        <translation>To fill in: {fields} and more, {count} in all</translation>
    </message>
    <message>
        <source>要填写：{fields}</source>
        <translation>To be filled in: {fields}</translation>
    </message>
    <message>
        <source>可以制作</source>
        <translation>Can be made</translation>
    </message>
    <message>
        <source>现在不能制作：{reason}</source>
        <translation>Cannot be made now: {reason}</translation>
    </message>
    <message>
        <source>还缺少：{fields}</source>
        <translation>Still missing: {fields}</translation>
    </message>
    <message>
        <source>期限控制单：{period}</source>
        <translation>Control sheet: {period}</translation>
    </message>
    <message>
        <source>默认打印机</source>
        <translation>default printer</translation>
    </message>
    <message>
        <source>不需要送达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>还没有登记</source>
        <translation>Nothing on record</translation>
    </message>
    <message numerus="yes">
        <source>还有%n方没有送达</source>
        <translation>
            <numerusform>%n party not served</numerusform>
            <numerusform>%n parties not served</numerusform>
        </translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>不登记送达</source>
        <translation>Its service is not recorded</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>{role}（代表人）</source>
        <translation>{role} (representative)</translation>
    </message>
    <message>
        <source>未确认送达地址</source>
        <translation>no confirmed address</translation>
    </message>
    <message>
        <source>{address}（未确认）</source>
        <translation>{address} (not confirmed)</translation>
    </message>
    <message>
        <source>收件人{name}</source>
        <translation>recipient {name}</translation>
    </message>
    <message>
        <source>同意电子送达：{where}</source>
        <translation>agrees to electronic service: {where}</translation>
    </message>
    <message>
        <source>{address}（{day} 已确认）</source>
        <translation>{address} (confirmed {day})</translation>
    </message>
    <message>
        <source>代收文书</source>
        <translation>receives papers</translation>
    </message>
    <message>
        <source>{authority}：{powers}</source>
        <translation>{authority}: {powers}</translation>
    </message>
    <message>
        <source>代理：{names}</source>
        <translation>for {names}</translation>
    </message>
    <message>
        <source>{day} 已终止</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>授权至 {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>规划未设目标</source>
        <translation>no goal set</translation>
    </message>
    <message>
        <source>待定（未查到规划原文）</source>
        <translation>not known (text of the plan not found)</translation>
    </message>
    <message>
        <source>尚未填报</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>没有可计算的案件</source>
        <translation>no cases to count</translation>
    </message>
    <message>
        <source>规划公布：{words}</source>
        <translation>as the plan published: {words}</translation>
    </message>
    <message>
        <source>{reached}（与规划公布一致）</source>
        <translation>{reached} (as the plan published)</translation>
    </message>
    <message>
        <source>{reached}（规划公布：{words}，不一致）</source>
        <translation>{reached} (the plan published {words}: differs)</translation>
    </message>
    <message>
        <source>{year}年：{value}</source>
        <translation>{year}: {value}</translation>
    </message>
    <message>
        <source>{rule}{value}（{each}）</source>
        <translation>{rule}{value} ({each})</translation>
    </message>
    <message>
        <source>系统计算</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>人工填报：{source}</source>
        <translation>by hand: {source}</translation>
    </message>
    <message>
        <source>待填报</source>
        <translation>to be entered</translation>
    </message>
    <message>
        <source>以规划公布为准</source>
        <translation>as the plan published</translation>
    </message>
    <message>
        <source>{plan}规划指标。依据：{source}。统计{first}至{until}。</source>
        <translation>Indicators of the {plan}. Source: {source}. Counted {first} to {until}.</translation>
    </message>
    <message>
        <source>{plan}规划指标（待核）：{source}。统计{first}至{until}。</source>
        <translation>Indicators of the {plan} (unverified): {source}. Counted {first} to {until}.</translation>
    </message>
    <message>
        <source>没有一个规划包含这一期间的全部年度，没有规划指标表。</source>
        <translation>No one plan has all years of this period, so there is no table of a plan.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>{role}：{name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>{day} 退场</source>
        <translation>left {day}</translation>
    </message>
    <message>
        <source>{begin} 至 {end}</source>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>合同价款 {sum}，</source>
        <translation>Contract sum {sum}, </translation>
    </message>
    <message>
        <source>工资保证金：没有登记（条例32）。</source>
        <translation>Wage deposit: none entered (art. 32).</translation>
    </message>
    <message>
        <source>工资保证金余额 {sum}（{form}）。</source>
        <translation>Wage deposit {sum} ({form}). </translation>
    </message>
    <message>
        <source>{day} 支取 {sum}，尚未补足。</source>
        <translation>{sum} used on {day}, not topped up yet.</translation>
    </message>
    <message>
        <source>{day} 支取 {sum}，逾期未补足（限 {until}）。</source>
        <translation>{sum} used on {day}, not topped up by {until}, overdue.</translation>
    </message>
    <message>
        <source>{day} 支取 {sum}，须于 {until} 前补足。</source>
        <translation>{sum} used on {day}, to be topped up by {until}.</translation>
    </message>
    <message>
        <source>工资专用账户 {day} 注销。</source>
        <translation>Wage account closed on {day}.</translation>
    </message>
    <message>
        <source>工资专用账户：没有登记（条例26）。</source>
        <translation>Wage account: none entered (art. 26).</translation>
    </message>
    <message>
        <source>工资专用账户：{bank}。</source>
        <translation>Wage account: {bank}.</translation>
    </message>
    <message>
        <source>{day} 责令停工：{to}，{matter}</source>
        <translation>{day} work stopped: {to}, {matter}</translation>
    </message>
    <message>
        <source>{day} 责令改正：{to}，{matter}，限 {until}</source>
        <translation>{day} ordered to correct: {to}, {matter}, by {until}</translation>
    </message>
    <message>
        <source>，{day} 已改正</source>
        <translation>, met {day}</translation>
    </message>
    <message>
        <source>欠薪明细 {count} 件，{workers} 人次：应付 {due}，尚欠 {left}。</source>
        <translation>Ledgers: {count}, workers {workers}: due {due}, owed {left}.</translation>
    </message>
    <message>
        <source>其中由工资保证金支付 {sum}。</source>
        <translation>Of it paid from the wage deposit: {sum}.</translation>
    </message>
    <message>
        <source>{case}：{workers} 人，尚欠 {left}</source>
        <translation>{case}: workers {workers}, owed {left}</translation>
    </message>
    <message>
        <source>在建 {running} 个，已核查 {checked} 个，四项全部落实 {whole} 个</source>
        <translation>{running} running, {checked} checked, {whole} with all four in place</translation>
    </message>
</context>
<context>
    <name>publication</name>
    <message>
        <source>名单 {count} 家</source>
        <translation>{count} employers</translation>
    </message>
    <message>
        <source>已撤下 {count} 家</source>
        <translation>{count} taken down</translation>
    </message>
    <message>
        <source>{day} 公布：{portal}；{press}</source>
        <translation>published {day}: {portal}; {press}</translation>
    </message>
    <message>
        <source>还没有记入守法诚信档案</source>
        <translation>not entered into the employers&apos; files yet</translation>
    </message>
    <message>
        <source>{day} 记入守法诚信档案</source>
        <translation>entered into the employers&apos; files {day}</translation>
    </message>
    <message>
        <source>法制审核</source>
        <translation>legal review</translation>
    </message>
    <message>
        <source>保密审查</source>
        <translation>secrecy review</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{review}：未进行</source>
        <translation>{review}: not done</translation>
    </message>
    <message>
        <source>{review}：名单已变动，须重新审核</source>
        <translation>{review}: the batch changed, review again</translation>
    </message>
    <message>
        <source>{review}：{who} {day} 通过</source>
        <translation>{review}: passed by {who} {day}</translation>
    </message>
    <message>
        <source>{review}：{who} {day} 未通过</source>
        <translation>{review}: not passed by {who} {day}</translation>
    </message>
    <message>
        <source>移出：{name}（{day}，{reason}）</source>
        <translation>Taken off: {name} ({day}, {reason})</translation>
    </message>
    <message>
        <source>案件中的处理决定已经撤销或者作废，请登记决定变更、撤销，或者移出：{names}</source>
        <translation>The decision in the case was revoked or struck out; record the change, or take off: {names}</translation>
    </message>
    <message>
        <source>{what}，待更正</source>
        <translation>{what}, to be corrected</translation>
    </message>
    <message>
        <source>{day} 撤下</source>
        <translation>taken down {day}</translation>
    </message>
    <message>
        <source>{day} 停止公布</source>
        <translation>stopped {day}</translation>
    </message>
    <message>
        <source>{day} 更正</source>
        <translation>corrected {day}</translation>
    </message>
    <message>
        <source>待公布</source>
        <translation>to be published</translation>
    </message>
    <message>
        <source>公布中</source>
        <translation>public</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>没有发现属于哪一种情形，须自行判断</source>
        <translation>no class was found; judge yourself</translation>
    </message>
    <message>
        <source>{quarter}已于 {day} 结束，批次 {number} 还没有公布。</source>
        <translation>{quarter} ended on {day}; batch {number} is not published yet.</translation>
    </message>
    <message>
        <source>{quarter}已于 {day} 结束，还没有登记公布批次。</source>
        <translation>{quarter} ended on {day} and has no batch of publications yet.</translation>
    </message>
    <message>
        <source>{year}年第{n}季度</source>
        <translation>Q{n} {year}</translation>
    </message>
</context>
<context>
    <name>rate</name>
    <message>
        <source>无应结</source>
        <translation>nothing due</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>met</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>这一范围没有设定目标。</source>
        <translation>No target is set for these cases.</translation>
    </message>
    <message>
        <source>目标 {target}（投诉、举报案件）</source>
        <translation>Target {target} (complaints and reports)</translation>
    </message>
    <message numerus="yes">
        <source>已超出 %n 件，本期按现有案件不能达标</source>
        <translation>
            <numerusform>%n too many are late: out of reach with the cases of this period</numerusform>
            <numerusform>%n too many are late: out of reach with the cases of this period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>可再逾期 %n 件</source>
        <translation>
            <numerusform>%n more may be late</numerusform>
            <numerusform>%n more may be late</numerusform>
        </translation>
    </message>
    <message>
        <source>最高可达 {rate}</source>
        <translation>{rate} at best</translation>
    </message>
    <message>
        <source>{kind}（{name}）</source>
        <translation>{kind} ({name})</translation>
    </message>
    <message>
        <source>未指派</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>{group}：{rate}，应结 {due}，按期 {on_time}，逾期办结 {late_closed}，逾期未结 {late_open}，待到期 {pending}</source>
        <translation>{group}: {rate}, due {due}, on time {on_time}, closed late {late_closed}, late and open {late_open}, pending {pending}</translation>
    </message>
    <message>
        <source>只统计{view}的案件。</source>
        <translation>Cases of {view} only.</translation>
    </message>
    <message numerus="yes">
        <source>应结不足{least}件的 %n 组只列出，不排名。</source>
        <translation>
            <numerusform>%n group with fewer than {least} cases due is listed without a rank.</numerusform>
            <numerusform>%n groups with fewer than {least} cases due are listed without a rank.</numerusform>
        </translation>
    </message>
    <message>
        <source>按到期口径：各月、各机构之和等于全期。</source>
        <translation>Basis “by last day”: months and offices add up to the whole.</translation>
    </message>
    <message>
        <source>按期结案率 = 按期 ÷ 应结。应结：期间内办结的案件，加上截止日仍未办结且已过最后一日的案件；按期：其中期间内按期办结的案件。</source>
        <translation>On-time closure rate = on time / due. Due: cases closed in the period, and those open on the as-of day whose last day has passed. On time: of these, closed in the period and on time.</translation>
    </message>
    <message>
        <source>按办结口径：同一案件可在几个月中列为逾期未结，各月之数不能相加。</source>
        <translation>Basis “by closing”: a case can be late and open in several months, so months do not add up.</translation>
    </message>
    <message>
        <source>{basis}；期间 {first} 至 {last}；截止日 {as_of}。比率只截尾不进位，按未取整的比值判定。</source>
        <translation>{basis}; period {first} to {last}; as of {as_of}. Rates are cut, never rounded up, and judged unrounded.</translation>
    </message>
    <message>
        <source>街镇：按最后一日的承办机构所在街镇归入。</source>
        <translation>Town: that of the office which held the case on its last day.</translation>
    </message>
    <message>
        <source>案由：按案件现在登记的案由归入。</source>
        <translation>Cause: as the case has it now.</translation>
    </message>
    <message>
        <source>暂定：部分最后一日落在国务院尚未公布节假日安排的日子，不得作为定数公布。</source>
        <translation>Provisional: some last days rest on days off not announced yet; the figure must not be published as final.</translation>
    </message>
    <message>
        <source>{title}（报告用中文制作）</source>
        <translation>{title} (the report is in Chinese)</translation>
    </message>
    <message>
        <source>{day} 起不能达标</source>
        <translation>Out of reach from {day}</translation>
    </message>
    <message numerus="yes">
        <source>已超出 %n 件</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还可再逾期 %n 件</source>
        <translation>
            <numerusform>%n more may be late</numerusform>
            <numerusform>%n more may be late</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}：新增逾期 {late} 件（最后一日 {last_day}），{left}</source>
        <translation>{day}: {late} newly late (last day {last_day}), {left}</translation>
    </message>
    <message>
        <source>这一范围没有设定目标，没有可逾期的件数。请选监察的投诉举报案件。</source>
        <translation>No target is set for these cases, so there is no allowance. Choose complaints and reports of the inspection line.</translation>
    </message>
    <message>
        <source>期间在截止日以后才开始，还没有逾期。</source>
        <translation>The period begins after the as-of day; nothing is late yet.</translation>
    </message>
    <message>
        <source>期间内没有案件。</source>
        <translation>There are no cases in the period.</translation>
    </message>
    <message>
        <source>期初可逾期 {room} 件，已逾期 {late} 件</source>
        <translation>{room} may be late in all, {late} are</translation>
    </message>
    <message>
        <source>可再逾期件数 = 已登记案件（应结＋待到期）×（1－目标{target}）取整 － 逾期件数；案件自最后一日的次日起算逾期。</source>
        <translation>How many more may be late = registered cases (due and pending) x (1 - the target of {target}), rounded down, less those late; a case is late from the day after its last day.</translation>
    </message>
    <message>
        <source>按到期口径；期间 {first} 至 {last}；截止日 {as_of}。按截止日已登记的案件计算，以后登记的案件会使可逾期件数增加。</source>
        <translation>By last day; period {first} to {last}; as of {as_of}. Counted from the cases registered by that day; later ones add to the allowance.</translation>
    </message>
    <message>
        <source>演示数据：案件和比率均为虚构，不是真实统计。</source>
        <translation>Demonstration: cases and rates are made up, these are no real statistics.</translation>
    </message>
    <message>
        <source>区级机构（不属街镇）</source>
        <translation>District offices (no town)</translation>
    </message>
    <message>
        <source>未填案由</source>
        <translation>No cause given</translation>
    </message>
    <message>
        <source>图（{endings}）</source>
        <translation>Picture ({endings})</translation>
    </message>
    <message>
        <source>表格（{endings}）</source>
        <translation>Spreadsheet ({endings})</translation>
    </message>
    <message>
        <source>导出图表</source>
        <translation>Export chart or table</translation>
    </message>
    <message>
        <source>按期结案率（按{by}）</source>
        <translation>On-time closure rate by {by}</translation>
    </message>
    <message>
        <source>其余案件全部按期</source>
        <translation>all others on time</translation>
    </message>
    <message>
        <source>{rate}（样本少）</source>
        <translation>{rate} (few cases)</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>未登记号码</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>在办案件</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>全部案件</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>业务线</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>现在没有正在计算的办案期限。</source>
        <translation>No period of the office is running now.</translation>
    </message>
    <message>
        <source>首个期限：{rule}，最后一日 {day}（{left}）。</source>
        <translation>First period: {rule}, last day {day} ({left}).</translation>
    </message>
    <message>
        <source>男，{day} 出生</source>
        <translation>Male, born {day}</translation>
    </message>
    <message>
        <source>女，{day} 出生</source>
        <translation>Female, born {day}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{calendar}日（{working}个工作日）</source>
        <translation>{calendar} days ({working} working days)</translation>
    </message>
    <message>
        <source>{verdict}，超过{over}；全程{whole}。</source>
        <translation>{verdict}, {over} over; {whole} in all.</translation>
    </message>
    <message>
        <source>{verdict}；全程{whole}。</source>
        <translation>{verdict}; {whole} in all.</translation>
    </message>
    <message>
        <source>最初的最后一日 {first}，计入结案率的最后一日 {due}，办结 {closed}。</source>
        <translation>Last day at first {first}, last day for the rate {due}, closed {closed}.</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>逾期后又变动到 {day}，不改变结案率的判定。</source>
        <translation>Moved to {day} after it was late, which does not change the verdict.</translation>
    </message>
    <message>
        <source>各阶段用时</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>各承办人用时</source>
        <translation>By holder</translation>
    </message>
    <message>
        <source>依法扣除、延长</source>
        <translation>Lawful pauses and extensions</translation>
    </message>
    <message>
        <source>无进展超过{days}个工作日（不含依法扣除）</source>
        <translation>No progress for more than {days} working days (pauses aside)</translation>
    </message>
    <message>
        <source>没有登记进展</source>
        <translation>Nothing entered</translation>
    </message>
    <message>
        <source>程序异常</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>{kind}：{name}（{why}）</source>
        <translation>{kind}: {name} ({why})</translation>
    </message>
    <message>
        <source>{kind}：{name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>延长（{who}）</source>
        <translation>Extended ({who})</translation>
    </message>
    <message>
        <source>延长（程序瑕疵，不改变最后一日；{who}）</source>
        <translation>Extended (irregular, moves no day; {who})</translation>
    </message>
    <message>
        <source>重新起算</source>
        <translation>Counted anew</translation>
    </message>
    <message>
        <source>等待补正</source>
        <translation>Waiting for a correction</translation>
    </message>
    <message>
        <source>未指派</source>
        <translation>Unassigned</translation>
    </message>
</context>
<context>
    <name>rule_page</name>
    <message>
        <source>最后一日 {day}（暂定）</source>
        <translation>Last day {day} (provisional)</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>By {day} at the latest</translation>
    </message>
    <message>
        <source>最后一日 {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>中文名称</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>长度</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>顺延</source>
        <translation>Moving on</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Starts with</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Ends with</translation>
    </message>
    <message>
        <source>没有使其终止的事项</source>
        <translation>Nothing ends it</translation>
    </message>
    <message>
        <source>暂停计算</source>
        <translation>Pauses for</translation>
    </message>
    <message>
        <source>重新计算</source>
        <translation>Begins anew with</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>{length}，{basis}（{mark}）</source>
        <translation>{length}, {basis} ({mark})</translation>
    </message>
    <message>
        <source>{kind}：由本机关办理，过期未办即为逾期</source>
        <translation>{kind}: the office has to act; overdue once it has passed</translation>
    </message>
    <message>
        <source>{kind}：由当事人行使，过期为已届满，不是本机关逾期</source>
        <translation>{kind}: a party may act; then it is over, and nobody is late</translation>
    </message>
    <message>
        <source>{kind}：期满后方可办理，不会逾期</source>
        <translation>{kind}: something becomes possible afterwards; never overdue</translation>
    </message>
    <message>
        <source>{kind}：效力到该日为止，不顺延，不会逾期</source>
        <translation>{kind}: an effect lasts until that day; never moved, never overdue</translation>
    </message>
    <message>
        <source>依据已核：已对照法律原文</source>
        <translation>Verified: compared with the text of the law</translation>
    </message>
    <message>
        <source>依据待核：{mark}，未见原文</source>
        <translation>Not verified: {mark}, the text itself was not seen</translation>
    </message>
    <message>
        <source>依据待核：{mark}，尚未查到出处</source>
        <translation>Not verified: {mark}, no source was found yet</translation>
    </message>
    <message>
        <source>依据待核：{mark}，法律没有明文</source>
        <translation>Not verified: {mark}, the law does not say so</translation>
    </message>
    <message>
        <source>依据已核</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>由文书指定，按自然日计算</source>
        <translation>Set by the paper, in calendar days</translation>
    </message>
    <message>
        <source>{length}，须登记起算的时刻</source>
        <translation>{length}; the time of day it starts has to be entered</translation>
    </message>
    <message>
        <source>{length}，倒算：最迟在该日之前</source>
        <translation>{length}, counted backwards: at the latest so long before the day</translation>
    </message>
    <message>
        <source>最后一日遇法定休假日的，顺延至其后第一个工作日（民事诉讼法第85条）</source>
        <translation>A last day that is a day off moves to the next working day (民事诉讼法 85)</translation>
    </message>
    <message>
        <source>倒算，不顺延</source>
        <translation>Counted backwards, does not move</translation>
    </message>
    <message>
        <source>按工作日计算，最后一日总是工作日</source>
        <translation>Counted in working days: the last day always is one</translation>
    </message>
    <message>
        <source>按小时计算，不顺延</source>
        <translation>Counted in hours, does not move</translation>
    </message>
    <message>
        <source>不顺延</source>
        <translation>Does not move</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>{approver}（{offices}）</source>
        <translation>{approver} ({offices})</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>缩短</source>
        <translation>Shortening</translation>
    </message>
    <message>
        <source>长度由批准或者约定确定</source>
        <translation>as long as approved or agreed</translation>
    </message>
    <message>
        <source>最多{length}</source>
        <translation>at most {length}</translation>
    </message>
    <message>
        <source>法律没有规定次数</source>
        <translation>the law sets no number of times</translation>
    </message>
    <message numerus="yes">
        <source>%n次</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>须在期满之前</source>
        <translation>before it is over</translation>
    </message>
    <message>
        <source>期满之后也可以</source>
        <translation>also after it is over</translation>
    </message>
    <message>
        <source>过期后果</source>
        <translation>If missed</translation>
    </message>
    <message>
        <source>决定{line}案件是否按期办结</source>
        <translation>Decides if a case closes on time: {line}</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Time to close</translation>
    </message>
    <message>
        <source>{matter}：{reading}</source>
        <translation>{matter}: {reading}</translation>
    </message>
    <message>
        <source>本单位的理解</source>
        <translation>Reading of this office</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>仲裁</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>监察</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>时效</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>行政处罚</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>强制执行</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>复议诉讼</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>涉罪移送</source>
        <translation>Criminal referral</translation>
    </message>
    <message>
        <source>失信名单</source>
        <translation>Blacklist</translation>
    </message>
    <message>
        <source>外部交办</source>
        <translation>External matters</translation>
    </message>
    <message>
        <source>欠薪保障金</source>
        <translation>Wage-guarantee fund</translation>
    </message>
    <message>
        <source>重大违法公布</source>
        <translation>Publication of major violations</translation>
    </message>
    <message>
        <source>{field}：{rule}（{length}）</source>
        <translation>{field}: {rule} ({length})</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>{case}（未组庭）</source>
        <translation>{case} (no tribunal)</translation>
    </message>
    <message>
        <source>时间未定</source>
        <translation>Time open</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Given up</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>零报告：街镇排查没有发现问题。</source>
        <translation>The town has found nothing.</translation>
    </message>
    <message>
        <source>还没有录入排查问题。</source>
        <translation>No findings entered yet.</translation>
    </message>
    <message>
        <source>排查问题 {count} 条，待处理 {left} 条。</source>
        <translation>{count} findings, {left} to be handled.</translation>
    </message>
    <message>
        <source>这个街镇此前两年没有同类排查反馈，无从对比。</source>
        <translation>The town has sent no such report in the two years before; nothing to compare with.</translation>
    </message>
    <message>
        <source>{change} {count}</source>
        <translation>{change} {count}</translation>
    </message>
    <message>
        <source>与上期（{period}，{number}）相比：{counts}。</source>
        <translation>Since the last report ({period}, {number}): {counts}. </translation>
    </message>
    <message>
        <source>都没有问题</source>
        <translation>nothing in either</translation>
    </message>
    <message>
        <source>本期未再报：{names}。</source>
        <translation>No longer reported: {names}.</translation>
    </message>
    <message>
        <source>逾期，{day} 前未答复</source>
        <translation>Late: no answer by {day}</translation>
    </message>
    <message>
        <source>{said}，{day} 前答复</source>
        <translation>{said}, to answer by {day}</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>排查情况</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>报送人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>退回核实</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>街镇答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>理由、说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>第 {line} 行 {cell}{about}：{flaw}</source>
        <translation>Row {line} {cell}{about}: {flaw}</translation>
    </message>
    <message>
        <source>没有报</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>{count} workers</translation>
    </message>
    <message>
        <source>{count} 个月</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>报过，没有数字</source>
        <translation>reported without figures</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>案号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>最迟送达</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>已寄</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} 视为送达</source>
        <translation>Deemed served {day}</translation>
    </message>
    <message numerus="yes">
        <source>退回 %n 次</source>
        <translation>
            <numerusform>Returned %n time</numerusform>
            <numerusform>Returned %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>缺送达证明</source>
        <translation>Proof missing</translation>
    </message>
    <message>
        <source>{day} 已过</source>
        <translation>{day}, passed</translation>
    </message>
    <message>
        <source>送达地址：{address}</source>
        <translation>Address for service: {address}</translation>
    </message>
    <message>
        <source>（未确认）</source>
        <translation> (not confirmed)</translation>
    </message>
    <message>
        <source>（已确认 {day}）</source>
        <translation> (confirmed {day})</translation>
    </message>
    <message>
        <source>&#x3000;收件人：{name}</source>
        <translation>  Recipient: {name}</translation>
    </message>
    <message>
        <source>&#x3000;{day} 起同意电子送达：{where}</source>
        <translation>  Agrees to electronic service since {day}: {where}</translation>
    </message>
    <message>
        <source>{on} 张贴、公告，{deemed} 视为送达</source>
        <translation>Posted {on}, deemed served {deemed}</translation>
    </message>
    <message>
        <source>{on} 送达</source>
        <translation>Served {on}</translation>
    </message>
    <message>
        <source>{on} 交寄</source>
        <translation>Sent {on}</translation>
    </message>
    <message>
        <source>{on} 退回：{reason}</source>
        <translation>Returned {on}: {reason}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>法定范围 {range}</source>
        <translation>By law {range}</translation>
    </message>
    <message>
        <source>可填 {range}</source>
        <translation>Can be {range}</translation>
    </message>
    <message>
        <source>用于：{use}</source>
        <translation>Used for: {use}</translation>
    </message>
    <message>
        <source>本单位设定</source>
        <translation>Set by the office</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>法定下限，预警</source>
        <translation>Floor of the law</translation>
    </message>
    <message>
        <source>法定默认值</source>
        <translation>Default of the law</translation>
    </message>
    <message>
        <source>{who} 于 {day} 设定</source>
        <translation>Set by {who} on {day}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>限期改正指令</source>
        <translation>Order to correct</translation>
    </message>
    <message>
        <source>处理、处罚</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>（涉及保密，不显示）</source>
        <translation>(confidential, not shown)</translation>
    </message>
    <message>
        <source>，{people} 人</source>
        <translation>, {people} workers</translation>
    </message>
    <message>
        <source>，欠薪应付 {due}，尚欠 {left}</source>
        <translation>, wages due {due}, unpaid {left}</translation>
    </message>
    <message>
        <source>{line}收案：{text}</source>
        <translation>{line}, received: {text}</translation>
    </message>
    <message>
        <source>{line}结案：{label}</source>
        <translation>{line}, closed: {label}</translation>
    </message>
    <message>
        <source>{line}案件：{label}</source>
        <translation>{line}, left: {label}</translation>
    </message>
    <message>
        <source>责令改正，限期至 {until}：{label}</source>
        <translation>ordered to correct by {until}: {label}</translation>
    </message>
    <message>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>涉嫌犯罪，移送公安机关</source>
        <translation>suspected crime, transferred to the police</translation>
    </message>
    <message>
        <source>{text}：{label}</source>
        <translation>{text}: {label}</translation>
    </message>
    <message>
        <source>检查：{label}（{text}）</source>
        <translation>visited: {label} ({text})</translation>
    </message>
    <message>
        <source>守法诚信等级：{label}</source>
        <translation>Grade of compliance: {label}</translation>
    </message>
    <message>
        <source>守法诚信等级更正为：{label}</source>
        <translation>Grade of compliance corrected: {label}</translation>
    </message>
    <message>
        <source>街镇排查反馈：{label}</source>
        <translation>Reported by the town: {label}</translation>
    </message>
    <message>
        <source>{line}收案</source>
        <translation>{line}, received</translation>
    </message>
    <message>
        <source>街镇排查反馈：{label}（{text}）</source>
        <translation>Reported by the town: {label} ({text})</translation>
    </message>
    <message>
        <source>向社会公布：{label}</source>
        <translation>published: {label}</translation>
    </message>
    <message>
        <source>向社会公布：{label}（{until} 撤下）</source>
        <translation>published: {label} (taken down {until})</translation>
    </message>
    <message>
        <source>{text}（{label}）</source>
        <translation>{text} ({label})</translation>
    </message>
    <message>
        <source>重大违法公布中 {count} 次</source>
        <translation>Published now: {count}</translation>
    </message>
    <message>
        <source>指令逾期未履行 {count} 份</source>
        <translation>Orders not performed: {count}</translation>
    </message>
    <message>
        <source>指令到期未登记结果 {count} 份</source>
        <translation>Orders expired without a result: {count}</translation>
    </message>
    <message>
        <source>欠薪明细 {count} 件，{workers} 人次，应付 {due}，已付 {paid}，尚欠 {left}</source>
        <translation>Arrears ledgers: {count}, workers {workers}, due {due}, paid {paid}, left {left}</translation>
    </message>
    <message>
        <source>在办涉及 {people} 人</source>
        <translation>{people} workers in open cases</translation>
    </message>
    <message>
        <source>{type}：{label}</source>
        <translation>{type}: {label}</translation>
    </message>
</context>
<context>
    <name>wage_crime</name>
    <message>
        <source>移送公安机关</source>
        <translation>Transfer to the police</translation>
    </message>
    <message>
        <source>拒不支付劳动报酬罪线索（两法衔接）</source>
        <translation>Signs of the crime of refusing to pay</translation>
    </message>
    <message>
        <source>涉嫌犯罪，应当核实是否移送</source>
        <translation>Suspected: check whether to refer it</translation>
    </message>
    <message>
        <source>未达到数额</source>
        <translation>Below the sum</translation>
    </message>
    <message>
        <source>条件未齐</source>
        <translation>Not all tests are met</translation>
    </message>
    <message numerus="yes">
        <source>按欠薪明细：欠薪最多的一人%n个月，{sum}。</source>
        <translation>
            <numerusform>By the ledger, the worker owed most: %n month, {sum}.</numerusform>
            <numerusform>By the ledger, the worker owed most: %n months, {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>还缺：{gaps}。</source>
        <translation>Still missing: {gaps}.</translation>
    </message>
    <message>
        <source>仅供参考，是否移送由本机关正职负责人决定；应当移送的，不得以行政处罚代替（移送规定11条）。公安机关立案前已经支付并赔偿的，可以不认为是犯罪（法释6条）。</source>
        <translation>For information: the principal head decides on a transfer; a penalty may not stand in for one that is due (移送规定 11). What is paid with compensation before the police file the case may be no crime (法释 6).</translation>
    </message>
    <message numerus="yes">
        <source>涉及%n人、{sum}；标准：一人三个月以上且{one}以上，或者十人以上累计{ten}以上。</source>
        <translation>
            <numerusform>%n worker, {sum}; the measure: three months and {one} for one worker, or {ten} for ten or more.</numerusform>
            <numerusform>%n workers, {sum}; the measure: three months and {one} for one worker, or {ten} for ten or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>涉及%n人、{sum}；预警线（全国下限，上海标准待核，在设置中填写）：一人三个月以上且{one}以上，或者十人以上累计{ten}以上。</source>
        <translation>
            <numerusform>%n worker, {sum}; early warning (national floor; Shanghai&apos;s figure not verified, enter it in the settings): three months and {one} for one worker, or {ten} for ten or more.</numerusform>
            <numerusform>%n workers, {sum}; early warning (national floor; Shanghai&apos;s figure not verified, enter it in the settings): three months and {one} for one worker, or {ten} for ten or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>{test}：{met}</source>
        <translation>{test}: {met}</translation>
    </message>
    <message>
        <source>{test}：{met}（{told}）</source>
        <translation>{test}: {met} ({told})</translation>
    </message>
    <message numerus="yes">
        <source>附件%n份</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message numerus="yes">
        <source>移送公安机关已%n日，未见立案或者不予立案的通知。</source>
        <translation>
            <numerusform>With the police for %n day, no notice of filing or refusal yet.</numerusform>
            <numerusform>With the police for %n days, no notice of filing or refusal yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>已超过三日（移送规定8条），可以催问或者建议立案监督。</source>
        <translation> More than three days (移送规定 8): ask, or propose supervision.</translation>
    </message>
    <message numerus="yes">
        <source>公安机关在移送后%n日答复，超过三日（移送规定8条）。</source>
        <translation>
            <numerusform>The police answered %n day after the transfer, later than three days (移送规定 8).</numerusform>
            <numerusform>The police answered %n days after the transfer, later than three days (移送规定 8).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wages</name>
    <message>
        <source>原文已核</source>
        <translation>text checked</translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation>to be checked</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>最后一日 {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>{rule} · {source} · 最后一日 {day}（暂定）</source>
        <translation>{rule} · {source} · last day {day} (provisional)</translation>
    </message>
    <message>
        <source>{rule} · {source} · 最后一日 {day}</source>
        <translation>{rule} · {source} · last day {day}</translation>
    </message>
    <message>
        <source>休假期间到期（{name} {first} 至 {last}） · </source>
        <translation>Ends during leave ({name}, {first} to {last}) · </translation>
    </message>
    <message>
        <source>期限依据</source>
        <translation>Why this day</translation>
    </message>
    <message>
        <source>申请延长</source>
        <translation>Apply for extension</translation>
    </message>
    <message>
        <source>今天 {day} {weekday}（工作日历未收录）</source>
        <translation>Today {day} {weekday} (not in the working calendar)</translation>
    </message>
    <message>
        <source>今天 {day} {weekday}（休，{reason}）</source>
        <translation>Today {day} {weekday} (off, {reason})</translation>
    </message>
    <message>
        <source>今天 {day} {weekday}（休）</source>
        <translation>Today {day} {weekday} (off)</translation>
    </message>
    <message>
        <source>今天 {day} {weekday}（班，{reason}）</source>
        <translation>Today {day} {weekday} (working, {reason})</translation>
    </message>
    <message>
        <source>今天 {day} {weekday}（班）</source>
        <translation>Today {day} {weekday} (working)</translation>
    </message>
    <message>
        <source>下一个工作日 {day} {weekday}</source>
        <translation>Next working day {day} {weekday}</translation>
    </message>
</context>
</TS>
