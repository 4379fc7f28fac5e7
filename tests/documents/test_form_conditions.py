"""When the law allows a paper of an arbitration or a mediation, and what it says otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.form import form
from disputes_app.documents.templates.conditions import CONDITIONS
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, MediationPaper, PaperClaim, PaperParty
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED

_A = "arbitration."


def _case(*entries: PaperEntry, **changes: object) -> CasePaper:
    return replace(ACCEPTED, entries=entries, **changes)  # type: ignore[arg-type]  # fields of CasePaper


def _award(**facts: PaperValue) -> CasePaper:
    return _case(entry(_A + "awarded", "2026-12-28", **facts))


def _hearing(on: date, **facts: PaperValue) -> CasePaper:
    return _case(entry(_A + "hearing_scheduled", "2026-11-10", hearing_on=on, **facts))


def _claimed(nature: str) -> CasePaper:
    return _case(claim_items=(PaperClaim(1, "支付", nature, Money(1)),))


def _mediated_first(result: str) -> PaperEntry:
    return entry(_A + "pre_mediation_ended", "2026-11-18", result=result)


_SETTLED = entry(_A + "settled", "2026-12-01", partial=None)
_PARTLY = entry(_A + "settled", "2026-12-01", partial=True)
_DECLINED = entry(_A + "counterclaim_declined", "2026-12-01", way="不予受理")
_SEPARATE = entry(_A + "counterclaim_declined", "2026-12-01", way="告知另行申请仲裁")
_OUT = entry("transferred_out", "2026-12-01")

ALLOWED = [
    ("accepted", _case()),
    ("received", _case()),
    ("open", _case()),
    ("open", _case(_PARTLY)),
    ("open", _case(_mediated_first("未达成协议,依法处理申请"))),
    ("open", _award(all_claims=None)),
    ("settling", _case(_SETTLED)),
    ("hearing_moved", _hearing(date(2026, 12, 1), moved_because="住院")),
    ("hearing_day_come", _hearing(date(2026, 11, 18))),
    ("payment_claimed", _case()),
    ("payment_claimed", _claimed("劳动报酬")),
    ("payment_claimed", _claimed("尚不能确定")),
    ("third_party", _case(third_parties=(PaperParty("丙公司", is_person=False),))),
    ("counterclaim_separate", _case(_SEPARATE)),
    ("counterclaim_refused", _case(_DECLINED)),
    ("award_whole", _award(all_claims=True)),
    ("award_partial", _award(all_claims=None)),
    ("award_final", _award(award_type="分别制作终局与非终局")),
    ("award_non_final", _award(award_type="非终局裁决")),
    ("ten_workers", _case(entry("received", "2026-11-16", people=10))),
    ("ten_workers", _case(applicants=ACCEPTED.applicants * 10)),
    ("ten_workers", _case(respondents=ACCEPTED.applicants * 10)),
    ("hearing_set", _hearing(date(2026, 12, 1))),
    ("hearing_to_come", _hearing(date(2026, 11, 18))),
    ("claims_known", _claimed("劳动报酬")),
    ("claims_known", _case(claims=("支付工资",))),
    ("mediation_accepted", _case()),
    ("terms_known", _case(mediation=MediationPaper(terms="照付"))),
    ("not_confirmed", _case()),
]
REFUSED = [
    ("accepted", _case(accepted_on=None)),
    ("accepted", _case(issued_on=date(2026, 11, 17))),
    ("received", _case(received_on=None)),
    ("open", _case(_SETTLED)),
    ("open", _award(all_claims=True)),
    ("open", _case(_OUT)),
    ("open", _case(_mediated_first("达成协议,撤回申请"))),
    ("open", _case(entry(_A + "refused", "2026-11-19"))),
    ("open", _case(entry(_A + "jurisdiction_declined", "2026-11-19"))),
    ("open", _case(entry("mediation.refused", "2026-11-19"))),
    ("settling", _award(all_claims=True)),
    ("hearing_moved", _hearing(date(2026, 12, 1))),
    ("hearing_day_come", _hearing(date(2026, 11, 19))),
    ("payment_claimed", _claimed("其他")),
    ("third_party", _case()),
    ("counterclaim_separate", _case(_DECLINED)),
    ("counterclaim_refused", _case(_SEPARATE)),
    ("award_whole", _award(all_claims=None)),
    ("award_partial", _award(all_claims=True)),
    ("award_final", _award(award_type="非终局裁决")),
    ("award_non_final", _award(award_type="终局裁决")),
    ("ten_workers", _case(entry("received", "2026-11-16", people=9))),
    ("ten_workers", _case(applicants=ACCEPTED.respondents * 10)),
    ("hearing_set", _case()),
    ("hearing_to_come", _hearing(date(2026, 11, 17))),
    ("claims_known", _case()),
    ("mediation_accepted", _case(accepted_on=None)),
    ("terms_known", _case()),
    ("not_confirmed", _case(entry("mediation.confirmation_applied", "2026-12-01"))),
]


@pytest.mark.parametrize(("name", "facts"), ALLOWED)
def test_allowed(name: str, facts: CasePaper) -> None:
    assert CONDITIONS[name](facts) is None


@pytest.mark.parametrize(("name", "facts"), REFUSED)
def test_refused_with_words_in_both_languages(name: str, facts: CasePaper) -> None:
    reason = CONDITIONS[name](facts)
    assert reason is not None
    assert reason.zh
    assert reason.en.isascii()


def test_every_condition_of_this_module_is_told_of() -> None:
    from disputes_app.documents.templates.conditions_arbitration import ARBITRATION_CONDITIONS

    assert (
        {name for name, _ in ALLOWED}
        >= ARBITRATION_CONDITIONS.keys()
        <= {name for name, _ in REFUSED}
    )


@pytest.mark.parametrize(
    ("form_id", "said", "not_said"),
    [
        (_A + "award_final", "三十日内向本委所在地的中级人民法院申请撤销裁决", "期满不起诉的"),
        (_A + "award_non_final", "期满不起诉的，裁决书发生法律效力", "申请撤销裁决"),
    ],
)
def test_an_award_tells_the_remedy_of_its_type_only(form_id: str, said: str, not_said: str) -> None:
    from disputes_app.documents.blocks import texts_of
    from tests.documents.form_samples.arbitration_course import SAMPLES

    text = "".join(texts_of(form(form_id).story(SAMPLES[form_id])))
    assert "自收到本裁决书之日起十五日内向人民法院提起诉讼" in text
    assert said in text
    assert not_said not in text


def test_awards_made_apart_are_numbered_apart() -> None:
    from disputes_app.documents.blocks import texts_of
    from tests.documents.form_samples.arbitration_course import SAMPLES

    facts = SAMPLES[_A + "award_non_final"]
    numbers = [
        texts_of(form(_A + one).story(facts))[1] for one in ("award_final", "award_non_final")
    ]
    assert numbers == ["嘉劳人仲〔2026〕办字第1234-1号", "嘉劳人仲〔2026〕办字第1234-2号"]


def test_an_agent_who_left_is_not_printed() -> None:
    from disputes_app.documents.blocks import texts_of
    from tests.documents.form_samples.arbitration_course import SAMPLES

    text = "".join(texts_of(form(_A + "award_final").story(SAMPLES[_A + "award_final"])))
    assert "王测试（律师" in text
    assert "赵离任" not in text
