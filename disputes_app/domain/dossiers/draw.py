"""双随机抽查: a plan, the draw of employers and inspectors, what was found, its publication.

条例 14 (patrols and the review of written materials) and 16 (at least two inspectors, who stand
aside where they are concerned); the draw itself is ``domain.random_draw``.  The lists that were
drawn from are rows of a table that belong to the entry of the draw, which holds their SHA-256.
A second draw needs a reason, and is impossible once a visit was recorded.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import HELD_BY, always, open_still
from disputes_app.domain.dossiers.visits import NAME, TARGET, visit_steps
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    lines_of,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import DRAW_SERIES
from disputes_app.domain.random_draw import Candidate, Conflict, Drawn, Lots, next_inspector

OPENED, DRAWN, CHANGED, VISITED = "draw.opened", "draw.drawn", "draw.changed", "draw.visited"
FILED, PUBLISHED = "draw.filed", "draw.published"
ENDED, CANCELLED = "draw.ended", "draw.cancelled"
VISITS = VISITED
"""What its visits are counted as."""
SEED_SOURCES = (
    Choice("public", "公开号码", "Public number"),
    Choice("typed", "现场输入", "Typed on the spot"),
    Choice("machine", "系统当场生成", "Made by the system at that moment"),
)
HOW_DRAWN = (
    Field("seed", FieldType.TEXT, "随机种子", "Seed"),
    Field("seed_source", FieldType.CHOICE, "种子来源", "Its source", choices=SEED_SOURCES),
    Field("seed_note", FieldType.TEXT, "种子说明", "About the seed", required=False),
    Field("algorithm", FieldType.TEXT, "算法", "Algorithm"),
    Field("version", FieldType.INTEGER, "算法版本", "Its version"),
)
"""What every draw keeps so that it can be drawn again; also that of 案卷评查."""


def candidates(facts: Facts, name: str) -> tuple[Candidate, ...]:
    """Return a list of facts whose rows are a key and a name."""
    rows = [one.split("\t") for one in lines_of(facts, name)]
    return tuple(Candidate(row[0], row[1] if len(row) > 1 else row[0]) for row in rows)


def conflicts(facts: Facts) -> tuple[Conflict, ...]:
    """Return who stood aside from whom."""
    rows = [one.split("\t", 2) for one in lines_of(facts, "conflicts")]
    return tuple(Conflict(*row) for row in rows if len(row) == len(Conflict.__slots__))


def result_of(facts: Facts) -> tuple[Drawn, ...]:
    """Return the result that an entry of a draw records: key, name and keys of inspectors."""
    known = {one.key: one for one in candidates(facts, "inspectors")}
    found = []
    for place, line in enumerate(lines_of(facts, "result"), start=1):
        key, name, *going = *line.split("\t"), *[""] * (line.count("\t") < 1)
        inspectors = tuple(known.get(one, Candidate(one, one)) for one in going if one)
        found.append(Drawn(place, Candidate(key, name), inspectors))
    return tuple(found)


def lots_of(facts: Facts, employers: tuple[Candidate, ...] = ()) -> Lots:
    """Return what an entry of a draw was drawn from; ``employers`` are kept apart from it."""
    return Lots(
        text_of(facts, "seed"),
        employers,
        candidates(facts, "inspectors"),
        conflicts(facts),
        number_of(facts, "count"),
        number_of(facts, "each"),
        text_of(facts, "algorithm"),
        number_of(facts, "version"),
    )


def _opened(dossier: Dossier, event: Event) -> None:
    finish_by = day_of(event.facts, "finish_by")
    if finish_by is not None and finish_by < event.happened_on:
        dossier.impossible("date_before_entry", finish_by)
        return
    dossier.open(event, "planned")


def _undrawn(dossier: Dossier) -> str | None:
    if dossier.stage == "checking":
        return "draw_drawn_already"
    return open_still(dossier)


def _drawn_still(dossier: Dossier) -> str | None:
    if dossier.stage == "planned":
        return "draw_not_drawn"
    return open_still(dossier)


def _after_drawing(dossier: Dossier) -> str | None:
    return "draw_not_drawn" if dossier.stage == "planned" else None


def _drawn(dossier: Dossier, event: Event) -> None:
    again = dossier.stage == "checking"
    if again and not text_of(event.facts, "again_reason").strip():
        dossier.impossible("draw_again_without_reason")
        return
    if dossier.told.get("visited"):
        dossier.impossible("draw_has_results")
        return
    dossier.stage = "checking"
    dossier.told = {"draw": event.seq}
    for one in result_of(event.facts):
        keys = "\t".join(who.key for who in one.inspectors)
        dossier.told[f"row:{one.employer.key}"] = keys
    for name in ("seed", "inspectors", "conflicts", "algorithm", "version", "count", "each"):
        dossier.told[name] = event.facts.get(name)


def _changed(dossier: Dossier, event: Event) -> None:
    row = f"row:{text_of(event.facts, 'target')}"
    taken = text_of(dossier.told, row).split("\t") if row in dossier.told else []
    if not taken:
        dossier.impossible("draw_not_in_result")
        return
    out = text_of(event.facts, "out")
    replaced = text_of(dossier.told, f"out:{row}").split("\t")
    if out not in taken or out in replaced:
        dossier.impossible("draw_not_going")
        return
    right = next_inspector(lots_of(dossier.told), text_of(event.facts, "target"), taken)
    if right is None or right.key != text_of(event.facts, "into"):
        dossier.impossible("draw_not_next_in_order")
        return
    dossier.told[row] = "\t".join((*taken, right.key))
    dossier.told[f"out:{row}"] = "\t".join((*replaced, out))


def _ended(dossier: Dossier, event: Event) -> None:
    rows = [one.removeprefix("row:") for one in dossier.told if one.startswith("row:")]
    if any(f"visit:{one}" not in dossier.told for one in rows):
        dossier.impossible("draw_unfinished")
        return
    dossier.end(event.happened_on, "finished")


def _cancelled(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "cancelled")


def _nothing(_dossier: Dossier, _event: Event) -> None:
    """Stand in the log and change nothing."""


_FINISH_BY = Field(
    "finish_by", FieldType.DATE, "检查完成期限（方案）", "To be finished by", required=False
)
_HEX = (
    Field("employers_digest", FieldType.TEXT, "单位名单SHA-256", "Digest of employers"),
    Field("inspectors_digest", FieldType.TEXT, "检查人员名单SHA-256", "Digest of inspectors"),
    Field("result_digest", FieldType.TEXT, "抽取结果SHA-256", "Digest of the result"),
    Field("rows_digest", FieldType.TEXT, "名单明细SHA-256", "Digest of the rows"),
)

SPEC = DossierSpec(
    DossierType.DRAW,
    Label("双随机抽查", "Random draw"),
    DRAW_SERIES,
    {
        "planned": Label("待抽取", "To be drawn"),
        "checking": Label("检查中", "Being inspected"),
        "ended": Label("已结束", "Ended"),
    },
    {
        "finished": Label("已完成", "Finished"),
        "cancelled": Label("已取消", "Called off"),
    },
    StepKind(
        OPENED,
        "登记抽查方案",
        "Plan recorded",
        0,
        (
            Field("title", FieldType.TEXT, "抽查名称", "Name"),
            Field("basis", FieldType.TEXT, "依据（计划、方案）", "Basis"),
            _FINISH_BY,
            *HELD_BY,
        ),
        always,
        _opened,
        step=False,
        day=Label("方案日期", "Planned on"),
    ),
    (
        StepKind(
            DRAWN,
            "随机抽取",
            "Drawn",
            10,
            (
                *HOW_DRAWN,
                Field("count", FieldType.INTEGER, "抽取户数", "How many"),
                Field("each", FieldType.INTEGER, "每户检查人员", "Inspectors each"),
                Field("filter", FieldType.LONG_TEXT, "抽取范围", "From which part"),
                Field("filter_data", FieldType.LONG_TEXT, "抽取范围（数据）", "The same as data"),
                Field("eligible", FieldType.INTEGER, "可抽单位", "Employers to draw from"),
                Field("excluded", FieldType.INTEGER, "排除数", "Excluded", required=False),
                Field("inspectors", FieldType.LINES, "检查人员名录", "Inspectors"),
                Field("conflicts", FieldType.LINES, "回避", "Standing aside", required=False),
                *_HEX,
                Field("result", FieldType.LINES, "抽取结果", "Result"),
                Field(
                    "again_reason",
                    FieldType.LONG_TEXT,
                    "重新抽取的理由",
                    "Why drawn again",
                    required=False,
                ),
            ),
            open_still,
            _drawn,
            step=False,
            day=Label("抽取日期", "Drawn on"),
        ),
        StepKind(
            CHANGED,
            "更换检查人员",
            "Inspector replaced",
            12,
            (
                NAME,
                TARGET,
                Field("out", FieldType.TEXT, "不能参加的人", "Who cannot go"),
                Field("into", FieldType.TEXT, "按顺序递补的人", "Who is next in order"),
                Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
            ),
            _drawn_still,
            _changed,
            step=False,
        ),
        *visit_steps(
            VISITED, FILED, "draw_not_in_result", may_visit=_drawn_still, may_file=_after_drawing
        ),
        StepKind(
            PUBLISHED,
            "公开抽查结果",
            "Result published",
            70,
            (Field("where", FieldType.TEXT, "公开处所（网址）", "Where"),),
            _after_drawing,
            _nothing,
            day=Label("公开日期", "Published on"),
        ),
        StepKind(
            ENDED,
            "结束抽查",
            "Ended",
            80,
            (Field("text", FieldType.LONG_TEXT, "总结", "Summary", required=False),),
            _drawn_still,
            _ended,
            ends=True,
        ),
        StepKind(
            CANCELLED,
            "取消抽查（未抽取）",
            "Called off before drawing",
            81,
            (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
            _undrawn,
            _cancelled,
            ends=True,
        ),
    ),
)
