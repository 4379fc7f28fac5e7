"""Published figures: ``disputes-app figures NAME`` is ``COMMAND`` of module NAME here."""

ZH = "公布的统计数：冻结、列出、重算证明；月报逐月锁定。"
EN = "Published figures: freeze one, list them, prove one by counting again, lock months."
