"""What papers of an arbitration and a mediation say where the log differs from the usual."""

from __future__ import annotations

from dataclasses import replace

import pytest

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.form import form
from disputes_app.documents.templates.filters import bench
from disputes_app.domain.paper_entries import PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, TribunalMember
from tests.documents.form_samples.entries import entry
from tests.documents.sample import EMPLOYER, WORKER
from tests.documents.test_every_form import SAMPLES

_A = "arbitration."
_BOTH = "分别制作终局与非终局"
_SET_ASIDE = "中级人民法院申请撤销裁决"
_ABSENT = tuple(
    entry(_A + "absent", "2026-12-10", seq, party=party, manner=manner)
    for seq, party, manner in (
        (31, "甲公司", "无正当理由拒不到庭"),
        (32, "乙公司", "未经仲裁庭同意中途退庭"),
    )
)


def _text(form_id: str, facts: CasePaper) -> str:
    return "".join(texts_of(form(form_id).story(facts)))


def _case(form_id: str) -> CasePaper:
    facts = SAMPLES[form_id]
    assert isinstance(facts, CasePaper)
    return facts


def _told(form_id: str, **facts: PaperValue) -> CasePaper:
    """Return the sample whose last entry says this besides."""
    case = _case(form_id)
    last = replace(case.entries[-1], facts={**case.entries[-1].facts, **facts})
    return replace(case, entries=(*case.entries[:-1], last))


def _before(form_id: str, *entries: PaperEntry) -> CasePaper:
    case = _case(form_id)
    return replace(case, entries=(*case.entries[:-1], *entries, case.entries[-1]))


def _typed(case: CasePaper, **typed: PaperValue) -> CasePaper:
    return replace(case, typed={**case.typed, **typed})


def _swapped(form_id: str) -> CasePaper:
    """Return the sample of an employer that applies against its workers."""
    case = _case(form_id)
    return replace(case, applicants=(EMPLOYER,), respondents=case.applicants)


_PARTIAL = _A + "partial_award"
_PROXY = entry(
    "party.agent_appointed",
    "2026-11-20",
    11,
    party="李测试",
    for_parties=(WORKER.name, "测试乙"),
    kind="法定代理人（法25条）",
    authority="一般代理",
)

WORDS = [
    (_PARTIAL, _typed(_case(_PARTIAL), kind="非终局裁决"), _SET_ASIDE, "期满不起诉"),
    (_PARTIAL, _typed(_told(_PARTIAL, award_type="非终局裁决")), "期满不起诉", _SET_ASIDE),
    (_PARTIAL, _typed(_told(_PARTIAL, award_type=_BOTH)), "办字第1234-1号", "期满不起诉"),
    (
        _A + "refusal_notice",
        _told(_A + "refusal_notice", ground="一事不再理"),
        "属于一事不再理的情形。",
        "第三十一条",
    ),
    (
        _A + "suspension_notice",
        _told(_A + "suspension_notice", ground="用人单位终止,承继人未定"),
        "尚未确定权利义务承继者，依照",
        ",",
    ),
    (
        _A + "award_final",
        _before(_A + "award_final", *_ABSENT),
        "甲公司收到书面开庭通知，无正当理由拒不到庭；乙公司收到书面开庭通知，未经仲裁庭",
        "先行调解，未达成协议",
    ),
    (
        _A + "award_final",
        _before(_A + "award_final", _PROXY),
        "法定代理人：李测试，代理测试甲、测试乙。",
        "委托代理人：李测试",
    ),
    (
        _A + "deemed_withdrawal_decision",
        _before(_A + "deemed_withdrawal_decision", _ABSENT[1]),
        "送达回证），无正当理由拒不到庭。经审查",
        "中途退庭",
    ),
    (
        _A + "joinder_notice",
        _told(_A + "joinder_notice", role="第三人"),
        "内提交书面意见和证据。",
        "提交答辩书",
    ),
    (
        _A + "representatives",
        _swapped(_A + "representatives"),
        f"我们与{EMPLOYER.name}",
        f"1{EMPLOYER.name}",
    ),
    (
        "mediation.agreement",
        replace(_case("mediation.agreement"), cause="确认劳动关系"),
        "当事人应当履行。本协议一式三份",
        "仲裁审查",
    ),
    (
        "mediation.end_notice",
        _told("mediation.end_notice", ground="当事人已申请仲裁"),
        "仲裁时效中断",
        "申请仲裁。",
    ),
]


@pytest.mark.parametrize(("form_id", "facts", "said", "not_said"), WORDS)
def test_paper_says_what_the_log_says(
    form_id: str, facts: CasePaper, said: str, not_said: str
) -> None:
    text = _text(form_id, facts)
    assert said in text
    assert not_said not in text


@pytest.mark.parametrize(
    ("members", "typed", "first", "others"),
    [
        ("钱测试、周测试、吴测试", None, "仲裁员钱测试", ["周测试", "吴测试"]),
        ("周测试、钱测试（首席）、吴测试", None, "首席仲裁员钱测试", ["周测试", "吴测试"]),
        ("周测试、吴测试、钱测试", "钱测试", "首席仲裁员钱测试", ["周测试", "吴测试"]),
        ("钱测试", None, "仲裁员钱测试", []),
    ],
)
def test_each_arbitrator_signs_once_and_who_presides_first(
    members: str, typed: str | None, first: str, others: list[str]
) -> None:
    seats = bench((TribunalMember(members, "仲裁员"), TribunalMember("郑测试", "书记员")), typed)
    assert f"{seats[0].seat}{seats[0].name}" == first
    assert [one.name for one in seats[1:]] == others
