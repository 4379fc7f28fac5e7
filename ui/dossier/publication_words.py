"""In which words does the page of a batch tell what is on it and how it stands?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.publication import CHANGES, LEGAL, SECRECY
from disputes_app.domain.dossiers.publication_log import Batch, Entry, Review
from disputes_app.domain.publication_words import short_class, why_text
from disputes_app.services.publication_candidates import Candidate
from disputes_app.services.publications import QuarterDue
from ui.wording import day_text, is_english, list_text, money_text, name_of

translate = QCoreApplication.translate
NONE = "—"
_NUMBER_OF = 3
"""The class as （一）: what the table has room for."""


def batch_summary(batch: Batch) -> str:
    """Return how many are on the batch, and how far it is."""
    parts = [translate("publication", "名单 {count} 家").format(count=len(batch.shown))]
    down = len(batch.entries) - len(batch.shown)
    if down:
        parts.append(translate("publication", "已撤下 {count} 家").format(count=down))
    if batch.published_on is not None:
        text = translate("publication", "{day} 公布：{portal}；{press}")
        said = text.format(day=day_text(batch.published_on), portal=batch.portal, press=batch.press)
        parts.append(said)
        parts.append(
            translate("publication", "还没有记入守法诚信档案")
            if batch.filed_on is None
            else translate("publication", "{day} 记入守法诚信档案").format(
                day=day_text(batch.filed_on)
            )
        )
    else:
        parts += [
            _review(translate("publication", "法制审核"), batch.review(LEGAL)),
            _review(translate("publication", "保密审查"), batch.review(SECRECY)),
        ]
    return translate("publication", "，").join(parts)


def _review(name: str, review: Review | None) -> str:
    if review is None:
        return translate("publication", "{review}：未进行").format(review=name)
    if not review.holds:
        return translate("publication", "{review}：名单已变动，须重新审核").format(review=name)
    text = translate("publication", "{review}：{who} {day} 通过")
    if not review.passed:
        text = translate("publication", "{review}：{who} {day} 未通过")
    return text.format(review=name, who=review.signed_by, day=day_text(review.on))


def taken_off_text(batch: Batch) -> str:
    """Return who was taken off again, and why."""
    text = translate("publication", "移出：{name}（{day}，{reason}）")
    return "\n".join(
        text.format(name=one.employer, day=day_text(one.on), reason=one.reason)
        for one in batch.taken_off
    )


def without_decision_text(entries: tuple[Entry, ...]) -> str:
    """Return of whom the decision no longer stands, and what is to be done."""
    text = translate(
        "publication", "案件中的处理决定已经撤销或者作废，请登记决定变更、撤销，或者移出：{names}"
    )
    return text.format(names=list_text(one.employer for one in entries)) if entries else ""


def entry_state(batch: Batch, entry: Entry) -> str:
    """Return how one employer on the batch stands."""
    if entry.change:
        what = next((name_of(one) for one in CHANGES if one.value == entry.change), "")
        text = translate("publication", "{what}，待更正")
        return text.format(what=what)
    if entry.down_on is not None:
        return translate("publication", "{day} 撤下").format(day=day_text(entry.down_on))
    if batch.stopped_on is not None:
        return translate("publication", "{day} 停止公布").format(day=day_text(batch.stopped_on))
    if entry.corrected_on is not None:
        return translate("publication", "{day} 更正").format(day=day_text(entry.corrected_on))
    return (
        translate("publication", "待公布")
        if batch.published_on is None
        else translate("publication", "公布中")
    )


def class_text(violation_class: str) -> str:
    """Return what a class is called, in the language of the window."""
    return name_of(short_class(violation_class))


def candidate_cells(one: Candidate) -> tuple[str, ...]:
    """Return the cells of a candidate: employer, decision, day, sum, class, why, batch."""
    first = one.found[0] if one.found else None
    fen = one.owed_fen or one.made.fine_fen
    gap = " " if is_english() else ""
    whys = translate("publication", "；").join(
        f"{class_text(found.violation_class)[:_NUMBER_OF]}{gap}{name_of(why_text(found))}"
        for found in one.found
    )
    return (
        one.employer,
        one.made.number,
        day_text(one.made.on),
        money_text(fen) if fen else NONE,
        NONE if first is None else class_text(first.violation_class),
        whys or translate("publication", "没有发现属于哪一种情形，须自行判断"),
        one.batch or NONE,
    )


def due_text(one: QuarterDue) -> str:
    """Return 2026年第3季度 is due, in one sentence."""
    quarter = quarter_text(one.quarter.year, one.quarter.n)
    if one.batch:
        text = translate("publication", "{quarter}已于 {day} 结束，批次 {number} 还没有公布。")
        return text.format(quarter=quarter, day=day_text(one.quarter.last), number=one.batch)
    text = translate("publication", "{quarter}已于 {day} 结束，还没有登记公布批次。")
    return text.format(quarter=quarter, day=day_text(one.quarter.last))


def quarter_text(year: int, n: int) -> str:
    """Return what a quarter is called."""
    return translate("publication", "{year}年第{n}季度").format(year=year, n=n)
