"""In which words does the timeline of an employer tell what happened, and sum it up?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.employer_timeline import EmployerFigures, Standing, TimelineItem
from ui.badges import Badge
from ui.dossier.words import type_name
from ui.tokens import Tone
from ui.wording import code_text, day_text, money_text, name_of

translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """Return what a kind of item is called, in the table and in the filter."""
    if kind == timeline.CASE:
        return translate("timeline", "案件")
    if kind == timeline.ORDER:
        return translate("timeline", "限期改正指令")
    if kind == timeline.DECISION:
        return translate("timeline", "处理、处罚")
    if kind == timeline.VISIT:
        return translate("timeline", "检查")
    return type_name(DossierType(kind))


def item_text(item: TimelineItem) -> str:
    """Return what happened, in one sentence."""
    label = "" if item.label is None else name_of(item.label)
    text = item.text or (translate("timeline", "（涉及保密，不显示）") if item.hidden else "")
    what = _sentence(item).format(
        label=label, text=text, until=day_text(item.until), line=_line(item)
    )
    if item.people > 1 and item.what in {timeline.RECEIVED, timeline.OPENED, timeline.REPORTED}:
        what += translate("timeline", "，{people} 人").format(people=item.people)
    if item.left_fen is not None:
        text = translate("timeline", "，欠薪应付 {due}，尚欠 {left}")
        what += text.format(due=money_text(item.fen), left=money_text(item.left_fen))
    return what


def _line(item: TimelineItem) -> str:
    return "" if item.line is None else code_text(item.line)


def _sentence(item: TimelineItem) -> str:
    known = {
        timeline.RECEIVED: translate("timeline", "{line}收案：{text}"),
        timeline.ENDED: translate("timeline", "{line}结案：{label}"),
        timeline.LEFT: translate("timeline", "{line}案件：{label}"),
        timeline.ORDERED: translate("timeline", "责令改正，限期至 {until}：{label}"),
        timeline.DECIDED: translate("timeline", "{label}"),
        timeline.REFERRED: translate("timeline", "涉嫌犯罪，移送公安机关"),
        timeline.CLOSED: translate("timeline", "{text}：{label}"),
        timeline.VISITED: translate("timeline", "检查：{label}（{text}）"),
        timeline.GRADED: translate("timeline", "守法诚信等级：{label}"),
        timeline.REGRADED: translate("timeline", "守法诚信等级更正为：{label}"),
        timeline.REPORTED: translate("timeline", "街镇排查反馈：{label}"),
    }
    if item.what == timeline.RECEIVED and not item.text and not item.hidden:
        return translate("timeline", "{line}收案")
    if item.what == timeline.REPORTED and (item.text or item.hidden):
        return translate("timeline", "街镇排查反馈：{label}（{text}）")
    if item.what == timeline.PUBLISHED and item.until is None:
        return translate("timeline", "向社会公布：{label}")
    if item.what == timeline.PUBLISHED:
        return translate("timeline", "向社会公布：{label}（{until} 撤下）")
    if item.what == timeline.OPENED and item.label is not None:
        return translate("timeline", "{text}（{label}）")
    return known.get(item.what, "{text}")


def figure_badges(figures: EmployerFigures) -> list[Badge]:
    """Return the numbers that stand out; what is zero is left out.

    The grade is left out too: the page of an employer has a badge of its own for it.
    """
    others = (one for one in figures.standings if one.type != DossierType.GRADING.value)
    found = [_standing(one) for one in others]
    if figures.published:
        text = translate("timeline", "重大违法公布中 {count} 次").format(count=figures.published)
        found.append(Badge(text, Tone.DANGER))
    if figures.disobeyed:
        text = translate("timeline", "指令逾期未履行 {count} 份").format(count=figures.disobeyed)
        found.append(Badge(text, Tone.DANGER))
    if figures.expired:
        text = translate("timeline", "指令到期未登记结果 {count} 份")
        found.append(Badge(text.format(count=figures.expired), Tone.WARNING))
    if figures.ledgers:
        text = translate(
            "timeline",
            "欠薪明细 {count} 件，{workers} 人次，应付 {due}，已付 {paid}，尚欠 {left}",
        ).format(
            count=figures.ledgers,
            workers=figures.workers,
            due=money_text(figures.due_fen),
            paid=money_text(figures.paid_fen),
            left=money_text(figures.left_fen),
        )
        found.append(Badge(text, Tone.DANGER if figures.left_fen else Tone.NEUTRAL))
    return found


def people_badge(figures: EmployerFigures) -> Badge | None:
    """Return how many workers the open cases concern."""
    if figures.people <= figures.open_cases:
        return None
    text = translate("timeline", "在办涉及 {people} 人").format(people=figures.people)
    return Badge(text, Tone.WARNING)


def _standing(one: Standing) -> Badge:
    text = translate("timeline", "{type}：{label}").format(
        type=type_name(DossierType(one.type)), label=name_of(one.label)
    )
    return Badge(text, Tone.WARNING if one.open else Tone.NEUTRAL)


def cells(item: TimelineItem) -> tuple[str, ...]:
    """Return day, kind, what happened, number, sum."""
    return (
        day_text(item.on),
        kind_text(item.kind),
        item_text(item),
        item.number or "—",
        money_text(item.fen) if item.fen else "—",
    )
