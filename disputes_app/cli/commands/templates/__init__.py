"""Forms of the office: ``disputes-app templates NAME`` is ``COMMAND`` of module NAME here."""

ZH = "文书模板：列出、检查、导出、导入本单位版本、恢复原模板。"
EN = "Forms as files: list, check, export, take in the office's own, restore the original."
