"""Files of cases: ``disputes-app attachments NAME`` is ``COMMAND`` of module NAME here."""

ZH = "案件的附件：列出、添加、移交导出、核对，以及附件文件夹的设置。"
EN = "Files of cases: list, add, export a case, verify, and where they are kept."
