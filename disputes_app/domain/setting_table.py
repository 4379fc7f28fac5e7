"""Which choices does the law leave to the bureau that move no date?  One row a setting.

What moves dates is read by the law itself and stands in ``law.Policy``; here are thresholds,
terms that a paper sets, and the patterns of numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.file_check_settings import file_check_settings
from disputes_app.domain.fund_settings import fund_settings
from disputes_app.domain.grading_settings import grading_settings
from disputes_app.domain.labels import Label
from disputes_app.domain.listing_settings import listing_settings
from disputes_app.domain.numbering import ALL_SERIES, Series
from disputes_app.domain.paper_settings import paper_settings
from disputes_app.domain.rules import Mark
from disputes_app.domain.screening_settings import screening_settings
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

LONGEST_TERM = 365
"""No law ends these terms; so many days are taken for a slip of the hand."""
LONGEST_KEPT = 100
"""Files kept for good are entered as so many years."""
AWARD_DAYS = 45
"""Evidence cannot be awaited longer than the whole case may take (办案规则 45)."""

STALLED_AFTER = 10
"""Working days; the choice of the office, no law's."""

FIRST_MEDIATION = "terms.first_mediation"
_OPEN = Label(
    "法律没有规定长度，须在文书中写明。", "No law sets a length; the paper must state it."
)


def pattern_key(series: Series) -> str:
    """Return the key of the pattern of a series."""
    return f"number.{series.id}"


def _pattern(series: Series, zh: str, en: str) -> OfficeSetting:
    return OfficeSetting(
        pattern_key(series),
        SettingGroup.NUMBERS,
        SettingType.PATTERN,
        zh,
        en,
        series.pattern,
        None,
        None,
        bounded_by_law=False,
        source="沪劳人仲案号样式",
        mark=Mark.MEMORY,
        note=Label(
            "须有年度和序号各一次；年度置于（）、〔〕或()内。",
            "Year and counter once each; the year in （）, 〔〕 or ().",
        ),
        used=Label(
            "以后给出的编号；已给出的编号不变，年度序号接着数。",
            "Numbers given from now on; those given stay, and the counter goes on.",
        ),
    )


def _term(key: str, zh: str, en: str, source: str, used: Label) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.TERMS,
        SettingType.DAYS,
        zh,
        en,
        None,
        1,
        LONGEST_TERM,
        bounded_by_law=False,
        source=source,
        mark=Mark.TEXT,
        note=_OPEN,
        used=used,
    )


def _keep_years(line: str, zh: str, en: str) -> OfficeSetting:
    return OfficeSetting(
        f"archive.keep_{line}",
        SettingGroup.TERMS,
        SettingType.YEARS,
        zh,
        en,
        None,
        1,
        LONGEST_KEPT,
        bounded_by_law=False,
        source="未查到明文",
        mark=Mark.MEMORY,
        note=Label(
            "仲裁案卷：裁决十年、其他五年（规则24）；调解、监察的年限未查到，请填本单位的规定。",
            "Arbitration: ten and five years (规则 24); for others enter the rule of the office.",
        ),
        used=Label(
            "登记归档时没有填写年限的，按此保存",
            "How long a file is kept where its entry names no years",
        ),
    )


_BY_SOURCE = Label(
    "起算“外部交办件答复”时按案件来源预填的天数",
    "The days filled in, by the source of the case, when the period to answer begins",
)
_BESIDE = Label("起算“外部交办件答复”时的提示", "A hint when the period to answer a matter begins")


def _reply(name: str, zh: str, en: str, used: Label = _BY_SOURCE) -> OfficeSetting:
    return OfficeSetting(
        f"reply.{name}",
        SettingGroup.REPLIES,
        SettingType.DAYS,
        zh,
        en,
        None,
        1,
        LONGEST_TERM,
        bounded_by_law=False,
        source="交办单",
        mark=Mark.INTERP,
        note=Label(
            "以交办单写明的为准；没有写明的填本单位的要求。",
            "What the covering paper says comes first.",
        ),
        used=used,
    )


def _threshold(
    key: str,
    title: Label,
    amounts: tuple[int | None, int, int | None],
    source: tuple[str, Mark],
    texts: tuple[Label, Label],
    *,
    unit: SettingType = SettingType.MONEY,
    bounded_by_law: bool = False,
) -> OfficeSetting:
    """Return a threshold from its default and both ends, its source and mark, note and use."""
    default, least, most = amounts
    return OfficeSetting(
        key,
        SettingGroup.THRESHOLDS,
        unit,
        title.zh,
        title.en,
        default,
        least,
        most,
        bounded_by_law=bounded_by_law,
        source=source[0],
        mark=source[1],
        note=texts[0],
        used=texts[1],
    )


_FLOOR = Label(
    "全国下限，作为预警线；上海的标准未查到，请填本市标准。",
    "The national floor, as an early warning; enter Shanghai's figure once known.",
)


def _rows() -> Iterator[OfficeSetting]:
    yield from _choices()
    yield from paper_settings()


def _choices() -> Iterator[OfficeSetting]:
    for key, zh, en in (
        ("mediation.receipt", "调解收件号", "Receipt number, mediation"),
        ("mediation.case", "调解案号", "Case number, mediation"),
        ("mediation.review", "调解协议审查案号", "Number of a review of an agreement"),
        ("arbitration.receipt", "仲裁收件号", "Receipt number, arbitration"),
        ("arbitration.case", "仲裁案号", "Case number, arbitration"),
        ("inspection.receipt", "监察收件号", "Receipt number, inspection"),
        ("inspection.case", "监察案号", "Case number, inspection"),
        ("mediation.file", "调解归档号", "File number, mediation"),
        ("arbitration.file", "仲裁归档号", "File number, arbitration"),
        ("inspection.file", "监察归档号", "File number, inspection"),
        ("paper.refusal_notice", "不予受理通知书文号", "Number of a notice of refusal"),
        ("paper.inquiry_notice", "调查询问通知书文号", "Number of a notice of inquiry"),
        ("paper.order", "限期改正指令书文号", "Number of an order to correct"),
        ("paper.penalty_notice", "行政处罚事先告知书文号", "Number of a notice before a penalty"),
        ("paper.prior_notice", "处罚（处理）事先告知书文号", "Number of a prior notice"),
        ("paper.handling_decision", "行政处理决定书文号", "Number of a handling decision"),
        ("paper.penalty_decision", "行政处罚决定书文号", "Number of a penalty decision"),
        ("paper.demand", "履行催告书文号", "Number of a demand to perform"),
        ("paper.listing_notice", "拟列入失信名单告知书文号", "Number of a notice of listing"),
        ("paper.listing_decision", "失信名单决定书文号", "Number of a decision on the list"),
        ("paper.fund_decision", "垫付决定书文号", "Number of a decision on an advance"),
        ("paper.inspection_notice", "检查通知书文号", "Number of a notice of inspection"),
        ("paper.inspection_result", "检查结果告知书文号", "Number of a notice of findings"),
        ("paper.stop_work", "责令停工决定书文号", "Number of a decision to stop work"),
        ("paper.deposit_notice", "工资保证金通知书文号", "Number of a notice on a wage deposit"),
        ("paper.grade_notice", "守法诚信等级告知书文号", "Number of a notice of a grade"),
        ("paper.talk_notice", "约谈通知书文号", "Number of a summons to a talk"),
        ("paper.letter", "函件文号", "Number of a letter"),
        ("external.number", "外部交办件编号", "Number of an external matter"),
        ("on_site.number", "现场协调编号", "Number of an on-site coordination"),
        ("draw.number", "双随机抽查编号", "Number of a random draw"),
        ("campaign.number", "专项行动、巡查编号", "Number of a campaign or patrol plan"),
        ("alert.number", "预警编号", "Number of an early warning"),
        ("incident.number", "群体性事件编号", "Number of a group incident"),
        ("project.number", "工程项目编号", "Number of a construction project"),
        ("fund.number", "欠薪保障金垫付编号", "Number of an application to the fund"),
        ("figure.number", "公布统计数编号", "Number of a published figure"),
        ("listing.number", "失信名单卷编号", "Number of a record of the punishment list"),
        ("publication.number", "重大违法公布编号", "Number of a batch of publications"),
        ("grading.number", "守法诚信等级评价编号", "Number of a yearly grading"),
        ("screening.number", "街镇排查反馈编号", "Number of a town's screening report"),
        ("file_check.number", "案卷评查编号", "Number of a file check"),
        ("key_note.number", "重点案件信息互通编号", "Number of a note on a key case"),
    ):
        yield _pattern(ALL_SERIES[key], zh, en)
    yield _term(
        "terms.order_to_pay",
        "责令改正、限期支付的期限",
        "Term of an order to correct or to pay",
        "《劳动保障监察条例》第18、26条",
        Label("登记限期改正指令书时预填的期限", "The last day filled in when an order is entered"),
    )
    yield _term(
        "terms.inquiry",
        "调查询问的答复期限",
        "Term to answer a notice of inquiry",
        "《劳动保障监察条例》第15条",
        Label("登记调查询问通知书时预填的期限", "The last day filled in with a notice of inquiry"),
    )
    yield _term(
        "terms.statement",
        "陈述、申辩的期限",
        "Term for statement and defence",
        "《行政处罚法》第44、45条",
        Label("登记事先告知时预填的期限", "The last day filled in with a prior notice"),
    )
    yield _term(
        "terms.correction",
        "补正材料的期限",
        "Term to complete an application",
        "《劳动人事争议仲裁办案规则》第29条",
        Label("通知补正时的提示", "A hint when a correction is asked for"),
    )
    yield OfficeSetting(
        "terms.evidence",
        SettingGroup.TERMS,
        SettingType.WORKING_DAYS,
        "仲裁举证期限（自受理起）",
        "Term for evidence (from acceptance)",
        10,
        1,
        AWARD_DAYS,
        bounded_by_law=False,
        source="《劳动人事争议仲裁办案规则》第15条",
        mark=Mark.INTERP,
        note=Label("由仲裁委员会指定。", "The commission sets it."),
        used=Label("受理通知书上的举证期限", "The last day for evidence on the acceptance notice"),
    )
    yield _first_mediation()
    yield from listing_settings()
    for line, zh, en in (
        ("mediation", "调解案卷保存年限", "Years to keep the file of a mediation"),
        ("inspection", "监察案卷保存年限", "Years to keep the file of an inspection"),
    ):
        yield _keep_years(line, zh, en)
    yield _reply("hotline_12345", "12345工单答复", "Answer to the 12345 hotline")
    yield _reply("hotline_12333", "12333工单答复", "Answer to the 12333 hotline")
    yield _reply("petition", "信访件答复", "Answer to a petition")
    yield _reply("clue_platform", "根治欠薪线索平台反馈", "Answer to the wage-arrears platform")
    yield _reply("assigned", "转办、督办件答复", "Answer to a matter referred or supervised")
    yield _reply("assistance", "协查函答复", "Answer to a request for assistance", _BESIDE)
    yield from _thresholds()
    yield from fund_settings()
    yield from file_check_settings()
    yield from grading_settings()
    yield from screening_settings()
    for line, zh, en in (
        (Line.MEDIATION, "调解", "mediation"),
        (Line.ARBITRATION, "仲裁", "arbitration"),
        (Line.INSPECTION, "监察", "inspection"),
    ):
        yield _stall(line, zh, en)


def stall_key(line: Line) -> str:
    """Return the key of the setting that says when a case of a line is stalled."""
    return f"stall.{line.value}"


def _stall(line: Line, zh: str, en: str) -> OfficeSetting:
    return OfficeSetting(
        stall_key(line),
        SettingGroup.REMINDERS,
        SettingType.WORKING_DAYS,
        f"{zh}案件久无进展：多少个工作日没有登记",
        f"Stalled cases, {en}: working days without an entry",
        STALLED_AFTER,
        1,
        LONGEST_TERM,
        bounded_by_law=False,
        source="本单位内部管理",
        mark=Mark.INTERP,
        note=Label(
            "法律没有规定。中止的案件、等待当事人期限或开庭日的案件不计入。",
            "No law says so. Suspended cases and those that wait for a party's period or for a"
            " hearing are left out.",
        ),
        used=Label("工作台和案件列表的“久无进展”", "“Stalled” on the workbench and in the list"),
    )


def _first_mediation() -> OfficeSetting:
    return OfficeSetting(
        FIRST_MEDIATION,
        SettingGroup.TERMS,
        SettingType.DAYS,
        "先行调解的提醒天数（自同意之日起）",
        "Mediation first: days before a reminder (from the consent)",
        15,
        1,
        LONGEST_TERM,
        bounded_by_law=False,
        source="《劳动人事争议仲裁办案规则》第69条",
        mark=Mark.INTERP,
        note=Label(
            "法律没有规定长度；参照调解的十五日（调解仲裁法第14条）。",
            "No law sets a length; fifteen days as for mediation (the Act, art. 14).",
        ),
        used=Label(
            "“调解衔接”中标为超期的先行调解",
            "Mediation first that the page “Mediation” marks as too long",
        ),
    )


def _thresholds() -> Iterator[OfficeSetting]:
    yield from _arrears()
    yield _threshold(
        "collective.people",
        Label("集体争议、群体性事件的预警人数", "People from which a matter counts as collective"),
        (10, 2, 10),
        ("《劳动人事争议仲裁办案规则》第5、62条", Mark.TEXT),
        (
            Label(
                "法定为十人以上且有共同请求；可以提前预警。",
                "By law ten or more with common claims; the warning may come earlier.",
            ),
            Label(
                "登记组庭、限期改正指令书时的提示",
                "A hint when a tribunal is formed or an order entered",
            ),
        ),
        unit=SettingType.PEOPLE,
    )
    yield from _hearing()
    yield _threshold(
        "simple.average_wage",
        Label(
            "简易处理的标的：上海市上年度职工年平均工资",
            "Simple procedure: last year's average wage in Shanghai",
        ),
        (None, 1_00, None),
        ("《劳动人事争议仲裁办案规则》第56条", Mark.TEXT),
        (
            Label("每年公布后填写；未填写时不提示。", "Enter it once a year; without it no hint."),
            Label("登记组庭时的提示", "A hint when a tribunal is formed"),
        ),
    )


def _arrears() -> Iterator[OfficeSetting]:
    source = ("法释〔2013〕3号第3条", Mark.TEXT)
    used = Label(
        "登记限期改正指令书时的提示；监察案件的涉罪线索",
        "A hint when an order to correct is entered; the tests of a crime in an inspection",
    )
    yield _threshold(
        "arrears.one_worker",
        Label("拒不支付劳动报酬“数额较大”：一名劳动者", "Refusal to pay: large sum, one worker"),
        (5_000_00, 5_000_00, 20_000_00),
        source,
        (
            Label(
                f"同时须拖欠三个月以上。{_FLOOR.zh}",
                f"With at least three months' pay. {_FLOOR.en}",
            ),
            used,
        ),
        bounded_by_law=True,
    )
    yield _threshold(
        "arrears.ten_workers",
        Label(
            "拒不支付劳动报酬“数额较大”：十名以上劳动者累计",
            "Refusal to pay: large sum, ten or more workers in all",
        ),
        (30_000_00, 30_000_00, 100_000_00),
        source,
        (_FLOOR, used),
        bounded_by_law=True,
    )


def _hearing() -> Iterator[OfficeSetting]:
    source = ("《行政处罚法》第63条", Mark.MEMORY)
    texts = (
        Label("上海的标准，依据待核。", "Shanghai's figure, not verified."),
        Label("登记处罚决定时的提示", "A hint when a penalty decision is entered"),
    )
    yield _threshold(
        "hearing.person",
        Label("应当告知听证的罚款：个人", "Fine with a right to a hearing: a person"),
        (5_000_00, 1_00, None),
        source,
        texts,
    )
    yield _threshold(
        "hearing.unit",
        Label("应当告知听证的罚款：单位", "Fine with a right to a hearing: an organisation"),
        (50_000_00, 1_00, None),
        source,
        texts,
    )


SETTINGS: Mapping[str, OfficeSetting] = MappingProxyType({one.key: one for one in _rows()})
"""Every setting by its key."""

REPLIES_BY_SOURCE: Mapping[Source, str] = MappingProxyType(
    {
        Source.HOTLINE_12345: "reply.hotline_12345",
        Source.HOTLINE_12333: "reply.hotline_12333",
        Source.PETITION: "reply.petition",
        Source.CLUE_PLATFORM: "reply.clue_platform",
        Source.ASSIGNED: "reply.assigned",
    }
)
"""Which setting gives the days for a case that came from outside."""
