"""Tables in: ``disputes-app import NAME FILE`` is the value ``COMMAND`` of module NAME here."""

ZH = "导入表格：邮件单号、邮件结果、欠薪名册、街镇排查表。"
EN = "Read tables in: tracking numbers, answers of the post, rosters, towns' reports."
