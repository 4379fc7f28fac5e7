"""Early warnings: ``disputes-app alerts NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "群体性劳资矛盾预警：列出待接警的，回放规则。"
EN = "Early warnings of group incidents: list what waits, replay the rules."
DEFAULT = "list"
