"""In which words do draws, campaigns and their visits stand on the screen?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.draw import SEED_SOURCES
from disputes_app.domain.dossiers.visits import FOUND, Visit
from disputes_app.domain.draw_file import Replay
from disputes_app.domain.draw_filter import DrawPool
from disputes_app.domain.inspection_log import CampaignLog, DrawLog
from ui.marking import QT_TRANSLATE_NOOP
from ui.wording import day_text, list_text, name_of

NONE = "—"
_DIFFERENCES = {
    "employers": QT_TRANSLATE_NOOP("inspections", "单位名录与记录的SHA-256不符"),
    "inspectors": QT_TRANSLATE_NOOP("inspections", "检查人员名录与记录的SHA-256不符"),
    "result": QT_TRANSLATE_NOOP("inspections", "抽取结果不同"),
    "result_digest": QT_TRANSLATE_NOOP("inspections", "抽取结果与记录的SHA-256不符"),
    "replaced": QT_TRANSLATE_NOOP("inspections", "递补的人不是顺序中的下一位"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("inspections", text)


def found_text(visit: Visit | None) -> str:
    """Return what was found on a visit; a dash where there was none."""
    if visit is None:
        return NONE
    return next((name_of(one) for one in FOUND if one.value == visit.found), visit.found)


def follow_up_text(visit: Visit | None, today: date) -> str:
    """Return when it is to be looked at again, and whether that day has passed."""
    if visit is None or visit.follow_up is None:
        return NONE
    if visit.follow_up >= today:
        return day_text(visit.follow_up)
    text = QCoreApplication.translate("inspections", "{day}（已过）")
    return text.format(day=day_text(visit.follow_up))


def draw_summary(log: DrawLog, today: date) -> str:
    """Return how the newest draw stands: how many, from how many, how far."""
    if not log.draws:
        return QCoreApplication.translate("inspections", "还没有抽取")
    newest = log.draws[-1]
    text = QCoreApplication.translate(
        "inspections",
        "第{n}次抽取（{day}）：从{eligible}户中抽取{drawn}户，已检查{done}户（{percent}%）",
    ).format(
        n=len(log.draws),
        day=day_text(newest.on),
        eligible=newest.eligible,
        drawn=len(log.rows),
        done=log.visited,
        percent=log.percent,
    )
    return text + _deadline(log.finish_by, today, done=log.visited == len(log.rows))


def campaign_summary(log: CampaignLog, today: date) -> str:
    """Return how a campaign stands: how many are listed, how many visited."""
    if not log.rows:
        text = QCoreApplication.translate("inspections", "还没有检查名单")
    else:
        text = QCoreApplication.translate(
            "inspections", "名单{listed}户，已检查{done}户（{percent}%）"
        ).format(listed=len(log.rows), done=log.visited, percent=log.percent)
    done = bool(log.rows) and log.visited == len(log.rows)
    return text + _deadline(log.finish_by, today, done=done)


def _deadline(finish_by: date | None, today: date, *, done: bool) -> str:
    if finish_by is None or done:
        return ""
    if finish_by < today:
        text = QCoreApplication.translate("inspections", "；已超过方案完成日期 {day}")
    else:
        text = QCoreApplication.translate("inspections", "；方案完成日期 {day}")
    return text.format(day=day_text(finish_by))


def seed_text(log: DrawLog) -> str:
    """Return seed, its source and the digest of the result of the newest draw."""
    if not log.draws:
        return ""
    newest = log.draws[-1]
    source = next((name_of(one) for one in SEED_SOURCES if one.value == newest.seed_source), "")
    text = QCoreApplication.translate(
        "inspections", "种子：{seed}（{source}）\n结果SHA-256：{digest}"
    )
    return text.format(seed=newest.lots.seed, source=source, digest=newest.result_digest)


def published_text(log: DrawLog) -> str:
    """Return when and where the result was made public; empty before the draw."""
    if not log.draws:
        return ""
    if log.published_on is None:
        return QCoreApplication.translate("inspections", "结果还没有公开")
    text = QCoreApplication.translate("inspections", "结果已于 {day} 公开：{where}")
    return text.format(day=day_text(log.published_on), where=log.published_at)


def pool_text(pool: DrawPool) -> str:
    """Return how many may be drawn and how many are left out."""
    text = QCoreApplication.translate(
        "inspections",
        "可抽 {employers} 户，检查人员 {inspectors} 人，排除 {excluded} 项\n名录SHA-256：{digest}",
    ).format(
        employers=len(pool.employers),
        inspectors=len(pool.inspectors),
        excluded=len(pool.excluded),
        digest=pool.employers_digest,
    )
    if pool.unknown:
        unknown = QCoreApplication.translate("inspections", "名录中没有：{names}")
        text += "\n" + unknown.format(names=list_text(pool.unknown))
    return text


def replay_text(found: Replay) -> str:
    """Return what drawing again gave: the digest, or what differs."""
    if found.same:
        return f"SHA-256：{found.result_digest}"
    return list_text([_said(_DIFFERENCES[one]) for one in found.differences])
