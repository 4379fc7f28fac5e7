"""Publications: ``disputes-app publications NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "重大劳动保障违法行为社会公布：批次、候选案件、导出。"
EN = "Publication of major violations: batches, candidates, export."
