"""Random draws: ``disputes-app draw NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "双随机抽查：导出抽取记录，复算。"
EN = "Random draws: export the record of one, draw again from it."
