"""In which words does a case tell of the effect of its papers, of earlier cases, of its file?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.earlier_cases import Consequence, EarlierCase
from disputes_app.domain.kinds.course import CORRECTED
from disputes_app.domain.legal_effect import BASIS, Effect, PaperEffect, PartyEffect
from ui.badges import Badge
from ui.case_page.clock_words import basis_text
from ui.case_page.explanation_words import Reason
from ui.case_page.info_card import InfoWords
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text

_TONES = {
    Effect.IN_EFFECT: Tone.SUCCESS,
    Effect.NOT_YET: Tone.NEUTRAL,
    Effect.AT_COURT: Tone.WARNING,
    Effect.NONE: Tone.DANGER,
    Effect.UNKNOWN: Tone.WARNING,
}
_EARLIER_TONES = {Consequence.BARS_39: Tone.DANGER, Consequence.ALLOWS_35: Tone.SUCCESS}


def effect_words(file: CaseFile) -> InfoWords | None:
    """Return how the closing papers stand; None where none can take effect."""
    effects = file.findings.effects
    if not effects:
        return None
    title = QCoreApplication.translate("legal_effect", "文书效力")
    marks = tuple(Badge(_mark(one), _TONES[one.effect]) for one in effects)
    lines = [line for one in effects for line in _effect_lines(one, file)]
    return InfoWords(title, marks, (*lines, *_corrections(file)), tuple(_effect_reasons()))


def _mark(one: PaperEffect) -> str:
    text = QCoreApplication.translate("legal_effect", "{paper} {effect}")
    return text.format(paper=_paper(one), effect=code_text(one.effect))


def _paper(one: PaperEffect) -> str:
    if not one.partial:
        return code_text(one.paper)
    text = QCoreApplication.translate("legal_effect", "先行裁决书（{paper}）")
    return text.format(paper=code_text(one.paper))


def _effect_lines(one: PaperEffect, file: CaseFile) -> Iterable[str]:
    against = file.names.parties.get(one.against, "")
    if one.certifiable:
        text = QCoreApplication.translate(
            "legal_effect", "{paper}（{made}）自 {since} 起生效：{why}。可以出具生效证明。"
        )
    else:
        text = QCoreApplication.translate(
            "legal_effect", "{paper}（{made}）：{who}{why}。不能出具生效证明。"
        )
    yield text.format(
        paper=_paper(one),
        made=day_text(one.made_on),
        since=day_text(one.since),
        who=against,
        why=code_text(one.reason),
    )
    for party in one.parties:
        yield _party_line(party, file)
    if one.free_of:
        text = QCoreApplication.translate(
            "legal_effect", "未起诉的劳动者不受影响：{names}（解释一第17条）。"
        )
        yield text.format(names=list_text(file.names.parties.get(n, str(n)) for n in one.free_of))


def _party_line(party: PartyEffect, file: CaseFile) -> str:
    name = file.names.parties.get(party.place, str(party.place))
    if party.received_on is None:
        return QCoreApplication.translate("legal_effect", "　{name}：{why}").format(
            name=name, why=code_text(party.reason)
        )
    if party.due is None:
        text = QCoreApplication.translate("legal_effect", "　{name}：{received} 收到，{why}")
    else:
        text = QCoreApplication.translate(
            "legal_effect", "　{name}：{received} 收到，期限至 {due}，{why}"
        )
    return text.format(
        name=name,
        received=day_text(party.received_on),
        due=day_text(party.due),
        why=code_text(party.reason),
    )


def _corrections(file: CaseFile) -> Iterable[str]:
    entries = file.view.entries
    if any(one.event.kind == CORRECTED and not one.voided for one in entries):
        yield QCoreApplication.translate(
            "legal_effect", "裁决书已补正（规则54）；规则没有写明补正影响起诉期，期限不变。"
        )


def _effect_reasons() -> Iterable[Reason]:
    law = list_text(basis_text(name, article) for name, article in BASIS)
    yield Reason(QCoreApplication.translate("legal_effect", "法律依据"), law)
    yield Reason(
        QCoreApplication.translate("legal_effect", "另见"),
        QCoreApplication.translate(
            "legal_effect",
            "对部分事项起诉的，裁决整体不生效；部分劳动者起诉的，对未起诉的劳动者生效"
            "（法释〔2020〕26号第16、17条）。先行裁决书按各方收到之日单独判断。",
        ),
    )


def earlier_words(file: CaseFile) -> InfoWords | None:
    """Return which earlier cases there are between the same parties; None for none."""
    earlier = file.findings.earlier
    if not earlier:
        return None
    title = QCoreApplication.translate("earlier_cases", "相同当事人的前案")
    worst = [one for one in earlier if one.consequence in _EARLIER_TONES]
    marks = tuple(
        Badge(code_text(one), _EARLIER_TONES[one])
        for one in dict.fromkeys(one.consequence for one in worst)
    )
    note = QCoreApplication.translate(
        "earlier_cases",
        "是否基于同一事实、理由和请求，由承办人核对；不予受理的理由以规则30、34、39条为限。",
    )
    return InfoWords(title, marks, (*map(_earlier_line, earlier), note))


def _earlier_line(one: EarlierCase) -> str:
    if one.on is None:
        text = QCoreApplication.translate("earlier_cases", "{number}：{what}")
    else:
        text = QCoreApplication.translate("earlier_cases", "{number}（{on}）：{what}")
    return text.format(number=one.number, on=day_text(one.on), what=code_text(one.consequence))


def file_words(file: CaseFile) -> InfoWords | None:
    """Return where the file of an ended case is and what it lacks; None for an open one."""
    findings = file.findings
    if not (file.view.state.ended or findings.lent):
        return None
    title = QCoreApplication.translate("case_file", "案卷")
    marks, lines = [], []
    record = findings.file
    if record is not None:
        late = record.due_back is not None and record.due_back < file.today
        marks.append(Badge(code_text(record.place), Tone.DANGER if late else Tone.INFO))
    if record is not None and record.archived_on is not None:
        text = QCoreApplication.translate("case_file", "{number}，{on} 归档，保存至 {until}{room}")
        lines.append(
            text.format(
                number=record.file_number or "—",
                on=day_text(record.archived_on),
                until=day_text(record.keep_until),
                room=f"，{record.room}" if record.room else "",
            )
        )
    for one in findings.lent:
        text = QCoreApplication.translate(
            "case_file", "借出（第{seq}项）：{what}，{borrower}，应于 {due} 归还"
        )
        lines.append(
            text.format(
                seq=one.seq, what=one.what, borrower=one.borrower, due=day_text(one.due_back)
            )
        )
    lines += [_missing_line(one.code, one.place, file) for one in findings.missing]
    if not lines:
        lines = [QCoreApplication.translate("case_file", "尚未归档。")]
    return InfoWords(title, tuple(marks), tuple(lines))


def _missing_line(code: str, place: int, file: CaseFile) -> str:
    name = file.names.parties.get(place, "")
    if not name:
        return QCoreApplication.translate("case_file", "案卷{what}").format(what=code_text(code))
    text = QCoreApplication.translate("case_file", "案卷{what}：{name}")
    return text.format(what=code_text(code), name=name)
