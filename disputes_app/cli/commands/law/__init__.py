"""The law of a database: ``disputes-app law NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "工作日历、期限规则和本单位理解的变更：拟订、查看影响、采纳。"
EN = "Changes of calendar, rules and readings: prepare, look at the impact, adopt."
