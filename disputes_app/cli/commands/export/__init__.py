"""Tables out: ``disputes-app export NAME -o FILE`` is the value ``COMMAND`` of module NAME here."""

ZH = "导出表格：欠薪明细、失信名单、守法诚信等级等。"
EN = "Write tables out: a ledger of arrears, the punishment list, the grades of a year…"
