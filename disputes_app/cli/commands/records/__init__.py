"""Papers of records: ``disputes-app records NAME`` is ``COMMAND`` of module NAME here."""

ZH = "案件之外各类登记的文书：列出、制作、签发。"
EN = "Papers of records beside the cases: list them, make or issue one."
