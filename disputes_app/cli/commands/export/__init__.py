"""Tables out: ``disputes-app export NAME -o FILE`` is the value ``COMMAND`` of module NAME here."""

ZH = "导出表格：一件案件的欠薪明细，一年的守法诚信等级。"
EN = "Write tables out: the arrears ledger of a case, the grades of a year."
