"""Tables in: ``disputes-app import NAME FILE`` is the value ``COMMAND`` of module NAME here."""

ZH = "导入表格：邮件单号和邮件结果。"
EN = "Read tables in: tracking numbers and answers of the post."
