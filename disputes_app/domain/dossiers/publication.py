"""重大劳动保障违法行为社会公布: a batch of employers whose major violations are made public.

重大劳动保障违法行为社会公布办法 (人社部令第29号, since 2017-01-01): seven classes are published
once a handling decision is made; districts publish every quarter, or when need be; portal and
main press; nothing of state secrets, business secrets or privacy; entered into the employer's
file of good faith (守法诚信档案).  A decision that is changed or revoked is corrected within ten
working days [MEMORY].  That a quarter has ended is no period: it is a plain day.

What an indicator counts: ``violations_published`` on the day of publication.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import PUBLICATION_SERIES
from disputes_app.domain.quarters import Quarter

OPENED, LISTED, UNLISTED = "publication.opened", "publication.listed", "publication.unlisted"
REVIEWED, PUBLISHED, FILED = (
    "publication.reviewed",
    "publication.published",
    "publication.filed",
)
CHANGED, CORRECTED, STOPPED = (
    "publication.decision_changed",
    "publication.corrected",
    "publication.stopped",
)
NOTHING, STRUCK = "publication.nothing", "publication.struck_out"
CORRECT = "publication.correct"
"""The rule of the ten working days."""
PUBLISHED_SUM = "violations_published"
QUARTERLY, AD_HOC = "quarterly", "ad_hoc"
LEGAL, SECRECY = "legal", "secrecy"
REVOKED, TAKEN_DOWN = "revoked", "taken_down"

CLASSES = (
    Choice("wages", "（一）拖欠工资数额较大，或已移送", "(1) Wages, large or transferred"),
    Choice("insurance", "（二）社会保险，情节严重", "(2) Social insurance, serious"),
    Choice("hours", "（三）工时、休息休假，情节严重", "(3) Hours and rest, serious"),
    Choice("women_minors", "（四）女职工、未成年工，情节严重", "(4) Women, minors, serious"),
    Choice("child_labour", "（五）使用童工", "(5) Child labour"),
    Choice("social_influence", "（六）严重不良社会影响", "(6) Bad social influence"),
    Choice("other", "（七）其他重大违法行为", "(7) Other major violations"),
)
"""The seven classes (公布办法)."""
OCCASIONS = (
    Choice(QUARTERLY, "季度公布", "Quarterly"),
    Choice(AD_HOC, "根据需要随时公布", "Ad hoc"),
)
QUARTERS = tuple(Choice(str(n), f"第{n}季度", f"Quarter {n}") for n in range(1, 5))
DECISIONS = (
    Choice("handling", "行政处理决定", "Handling decision"),
    Choice("penalty", "行政处罚决定", "Penalty decision"),
)
REVIEWS = (
    Choice(LEGAL, "法制审核", "Legal review"),
    Choice(SECRECY, "保密审查", "Secrecy review"),
)
RESULTS = (
    Choice("passed", "通过", "Passed"),
    Choice("not_passed", "未通过", "Not passed"),
)
CHANGES = (
    Choice("changed", "决定变更", "Decision changed"),
    Choice(REVOKED, "决定撤销", "Decision revoked"),
)
HOW_CORRECTED = (
    Choice("corrected", "更正公布内容", "Text corrected"),
    Choice(TAKEN_DOWN, "撤下公布内容", "Taken down"),
)


def title_of(occasion: str, quarter: Quarter | None, typed: str) -> str:
    """Return what a batch is called."""
    if occasion == QUARTERLY and quarter is not None:
        return f"{quarter.year}年第{quarter.n}季度重大劳动保障违法行为社会公布"
    return typed


def quarter_of(event: Event) -> Quarter | None:
    """Return the quarter that an opening entry names; None for an ad hoc batch."""
    year, n = number_of(event.facts, "year"), text_of(event.facts, "quarter")
    return Quarter(year, int(n)) if year and n.isdecimal() else None


def _opened(dossier: Dossier, event: Event) -> None:
    occasion, typed = text_of(event.facts, "occasion"), text_of(event.facts, "title")
    quarter = quarter_of(event)
    if occasion == QUARTERLY and quarter is None:
        dossier.impossible("publication_no_quarter")
        return
    if occasion == QUARTERLY and quarter is not None and quarter.first > event.happened_on:
        dossier.impossible("publication_quarter_ahead", quarter.first)
        return
    if occasion == AD_HOC and not typed:
        dossier.impossible("publication_no_title")
        return
    dossier.open(event, "gathering")
    dossier.title = title_of(occasion, quarter, typed)
    dossier.reference = quarter.code if quarter is not None and occasion == QUARTERLY else ""


def _entries(dossier: Dossier) -> dict[str, str]:
    """Return who is on the batch, by the place of the entry in the log."""
    return {
        name.partition(":")[2]: str(mark)
        for name, mark in dossier.told.items()
        if name.startswith("entry:")
    }


def _changed_list(dossier: Dossier) -> None:
    """What was reviewed is no longer what stands there."""
    dossier.told.pop(LEGAL, None)
    dossier.told.pop(SECRECY, None)
    dossier.stage = "gathering"


def _listed(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    if not text_of(facts, "employer_code") and not text_of(facts, "registration"):
        dossier.impossible("publication_no_code")
        return
    case, number = text_of(facts, "case"), text_of(facts, "decision_number")
    decided_on = date.fromisoformat(text_of(facts, "decided_on"))
    if decided_on > event.happened_on:
        dossier.impossible("publication_before_decision", decided_on)
        return
    mark = f"{case}\t{number}\t{text_of(facts, 'employer')}"
    if mark in _entries(dossier).values():
        dossier.impossible("publication_listed_twice")
        return
    dossier.told[f"entry:{event.seq}"] = mark
    dossier.link_case(case)
    _changed_list(dossier)


def _unlisted(dossier: Dossier, event: Event) -> None:
    key = f"entry:{number_of(event.facts, 'entry')}"
    mark = dossier.told.pop(key, None)
    if not isinstance(mark, str):
        dossier.impossible("publication_not_listed")
        return
    case = mark.split("\t")[0]
    left = _entries(dossier).values()
    if case in dossier.cases and not any(one.startswith(f"{case}\t") for one in left):
        dossier.cases.remove(case)
    _changed_list(dossier)


def _reviewed(dossier: Dossier, event: Event) -> None:
    review = text_of(event.facts, "review")
    if text_of(event.facts, "result") == "passed":
        dossier.told[review] = True
    else:
        dossier.told.pop(review, None)
    both = {LEGAL, SECRECY} <= set(dossier.told)
    dossier.stage = "reviewed" if both else "reviewing"


def _published(dossier: Dossier, event: Event) -> None:
    dossier.told["published"] = True
    dossier.pay(event.happened_on, PUBLISHED_SUM, len(_entries(dossier)))
    dossier.end(event.happened_on, "published")


def _decision_changed(dossier: Dossier, event: Event) -> None:
    """The ten working days run from the day on which the decision was changed [MEMORY]."""
    entry = number_of(event.facts, "entry")
    if not _stands(dossier, entry):
        return
    dossier.told[f"change:{entry}"] = text_of(event.facts, "what")
    dossier.ended_on, dossier.outcome, dossier.stage = None, "", "correcting"
    if dossier.find(CORRECT, entry) is None:
        dossier.start(CORRECT, event.happened_on, key=entry)


def _corrected(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    entry = number_of(facts, "entry")
    change = dossier.told.get(f"change:{entry}")
    if change is None:
        dossier.impossible("publication_nothing_to_correct")
        return
    down = text_of(facts, "how") == TAKEN_DOWN
    if change == REVOKED and not down:
        dossier.impossible("publication_revoked_goes")
        return
    if not down and not text_of(facts, "handling"):
        dossier.impossible("publication_no_new_text")
        return
    dossier.finish(CORRECT, event.happened_on, "publication_corrected_late", key=entry)
    del dossier.told[f"change:{entry}"]
    if down:
        dossier.told[f"down:{entry}"] = True
    _end_again(dossier, event)


def _stopped(dossier: Dossier, event: Event) -> None:
    """Take one entry down, or the whole batch (no entry named)."""
    entry = number_of(event.facts, "entry")
    if entry:
        if not _stands(dossier, entry):
            return
        dossier.told[f"down:{entry}"] = True
        dossier.told.pop(f"change:{entry}", None)
        dossier.stop(CORRECT, event.happened_on, key=entry)
    else:
        dossier.told["stopped"] = True
        for name in [one for one in dossier.told if one.startswith("change:")]:
            dossier.stop(CORRECT, event.happened_on, key=int(name.partition(":")[2]))
            del dossier.told[name]
    _end_again(dossier, event)


def _end_again(dossier: Dossier, event: Event) -> None:
    if any(one.startswith("change:") for one in dossier.told):
        return
    down = all(f"down:{one}" in dossier.told for one in _entries(dossier))
    gone = "stopped" in dossier.told or down
    dossier.end(event.happened_on, "stopped" if gone else "published")


def _stands(dossier: Dossier, entry: int) -> bool:
    if f"entry:{entry}" not in dossier.told or f"down:{entry}" in dossier.told:
        dossier.impossible("publication_not_listed")
        return False
    return True


def _nothing(dossier: Dossier, event: Event) -> None:
    if _entries(dossier):
        dossier.impossible("publication_has_entries")
        return
    dossier.end(event.happened_on, "nothing")


def _struck(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "struck_out")


def _gathering(dossier: Dossier) -> str | None:
    if "published" in dossier.told:
        return "publication_published"
    return open_still(dossier)


def _with_entries(dossier: Dossier) -> str | None:
    refused = _gathering(dossier)
    if refused is None and not _entries(dossier):
        return "publication_empty"
    return refused


def _may_publish(dossier: Dossier) -> str | None:
    refused = _with_entries(dossier)
    if refused is None and not {LEGAL, SECRECY} <= set(dossier.told):
        return "publication_not_reviewed"
    return refused


def _is_public(dossier: Dossier) -> str | None:
    if "published" not in dossier.told:
        return "publication_not_published"
    return "publication_stopped_already" if "stopped" in dossier.told else None


def _has_change(dossier: Dossier) -> str | None:
    if any(one.startswith("change:") for one in dossier.told):
        return None
    return _is_public(dossier) or "publication_nothing_to_correct"


_ENTRY = Field("entry", FieldType.INTEGER, "公布条目（登记序号）", "Entry")
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")
_FACTS = Field("violation", FieldType.LONG_TEXT, "主要违法事实", "Main facts")
_HANDLING = Field("handling", FieldType.LONG_TEXT, "相关处理情况", "How it was handled")

SPEC = DossierSpec(
    DossierType.PUBLICATION,
    Label("重大违法公布", "Publication of major violations"),
    PUBLICATION_SERIES,
    {
        "gathering": Label("拟定名单", "Being put together"),
        "reviewing": Label("审核中", "Under review"),
        "reviewed": Label("审核通过，待公布", "Reviewed, to be published"),
        "correcting": Label("待更正", "To be corrected"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "published": Label("已公布", "Published"),
        "stopped": Label("已停止公布", "No longer public"),
        "nothing": Label("本季度无应公布", "Nothing to publish"),
        "struck_out": Label("误登，已撤销", "Struck out"),
    },
    StepKind(
        OPENED,
        "登记公布批次",
        "Batch opened",
        0,
        (
            Field("occasion", FieldType.CHOICE, "公布方式", "Occasion", choices=OCCASIONS,
                  default=QUARTERLY),
            Field("year", FieldType.INTEGER, "年度", "Year", required=False),
            Field("quarter", FieldType.CHOICE, "季度", "Quarter", required=False,
                  choices=QUARTERS),
            Field("title", FieldType.TEXT, "名称（随时公布的填写）", "Name (ad hoc)",
                  required=False),
            *HELD_BY,
        ),
        always,
        _opened,
        step=False,
    ),
    (
        StepKind(
            LISTED,
            "列入公布名单",
            "Put on the batch",
            10,
            (
                Field("employer", FieldType.EMPLOYER, "违法主体全称", "Full name"),
                EMPLOYER_CODE,
                Field("registration", FieldType.TEXT, "注册号（没有信用代码的）",
                      "Registration number", required=False),
                Field("address", FieldType.TEXT, "地址", "Address"),
                Field("head", FieldType.TEXT, "法定代表人或者负责人",
                      "Legal representative or person in charge"),
                Field("class", FieldType.CHOICE, "违法情形", "Class", choices=CLASSES),
                Field("why", FieldType.LONG_TEXT, "归入该情形的理由", "Why this class",
                      required=False),
                _FACTS,
                _HANDLING,
                Field("case", FieldType.CASE, "监察案件", "Inspection case"),
                Field("decision", FieldType.CHOICE, "决定种类", "Kind of decision",
                      choices=DECISIONS),
                Field("decision_number", FieldType.TEXT, "决定文书号", "Number of the decision"),
                Field("decided_on", FieldType.DATE, "决定日期", "Decided on"),
            ),
            _gathering,
            _listed,
            step=False,
        ),
        StepKind(
            UNLISTED,
            "移出公布名单",
            "Taken off the batch",
            11,
            (_ENTRY, Field("name", FieldType.TEXT, "单位", "Employer"), _REASON),
            _gathering,
            _unlisted,
            step=False,
        ),
        StepKind(
            REVIEWED,
            "公布前审核",
            "Reviewed before publication",
            30,
            (
                Field("review", FieldType.CHOICE, "审核种类", "Review", choices=REVIEWS),
                Field("result", FieldType.CHOICE, "审核结果", "Result", choices=RESULTS),
                Field("signed_by", FieldType.TEXT, "审核人", "Signed by"),
                Field("opinion", FieldType.LONG_TEXT, "审核意见", "Opinion", required=False),
            ),
            _with_entries,
            _reviewed,
            day=Label("审核日期", "Reviewed on"),
        ),
        StepKind(
            PUBLISHED,
            "向社会公布",
            "Published",
            50,
            (
                Field("portal", FieldType.TEXT, "门户网站", "Portal"),
                Field("press", FieldType.TEXT, "主要报刊、电视等媒体", "Main press or television"),
                Field("press_on", FieldType.DATE, "媒体公布日期", "In the press on",
                      required=False),
            ),
            _may_publish,
            _published,
            ends=True,
            day=Label("公布日期", "Published on"),
        ),
        StepKind(
            FILED,
            "记入守法诚信档案",
            "Entered into the employers' files",
            51,
            (Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False),),
            _is_public,
            lambda _dossier, _event: None,
        ),
        StepKind(
            CHANGED,
            "处理决定变更、撤销",
            "Decision changed or revoked",
            60,
            (
                _ENTRY,
                Field("what", FieldType.CHOICE, "情形", "What happened", choices=CHANGES),
                Field("number", FieldType.TEXT, "变更、撤销的文书", "By which paper"),
                Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False),
            ),
            _is_public,
            _decision_changed,
            step=False,
            starts=(CORRECT,),
            day=Label("变更、撤销之日", "Changed or revoked on"),
        ),
        StepKind(
            CORRECTED,
            "更正公布内容",
            "Publication corrected",
            70,
            (
                _ENTRY,
                Field("how", FieldType.CHOICE, "方式", "How", choices=HOW_CORRECTED),
                Field("violation", FieldType.LONG_TEXT, "更正后的主要违法事实", "Main facts now",
                      required=False),
                Field("handling", FieldType.LONG_TEXT, "更正后的处理情况", "Handling now",
                      required=False),
                Field("portal", FieldType.TEXT, "更正处", "Where"),
            ),
            _has_change,
            _corrected,
            step=False,
            ends=True,
            day=Label("更正日期", "Corrected on"),
        ),
        StepKind(
            STOPPED,
            "停止公布",
            "Publication stopped",
            75,
            (
                Field("entry", FieldType.INTEGER, "公布条目（不填为整批）",
                      "Entry (none: the whole batch)", required=False),
                _REASON,
            ),
            _is_public,
            _stopped,
            ends=True,
        ),
        StepKind(NOTHING, "本季度无应公布的违法行为", "Nothing to publish", 80, (_REASON,),
                 _gathering, _nothing, ends=True),
        StepKind(STRUCK, "误登撤销", "Struck out", 81, (_REASON,), _gathering, _struck,
                 ends=True),
    ),
)  # fmt: skip
