"""The draw: by hand, from any order, fair, without whom it leaves out, and again from its file."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.draw_file import (
    DrawFileError,
    DrawRecord,
    Excluded,
    Replaced,
    draw_json,
    going_now,
    read_draw,
    replayed,
)
from disputes_app.domain.random_draw import (
    BadSeedError,
    Candidate,
    Conflict,
    Lots,
    TooFewEmployersError,
    TooFewInspectorsError,
    UnknownAlgorithmError,
    draw,
    list_digest,
    mark_of,
    next_inspector,
    result_digest,
    seed_of,
)

SEED = "双色球2026139期 02 11 14 19 25 33 + 06"
A, B, C, D, E = (
    "91310114MA1GT00001",
    "91310114MA1GT00002",
    "91310114MA1GT00003",
    "测试餐饮店",
    "91310114MA1GT00005",
)
LI, ZHOU, ZHANG = "2:李测试", "3:周测试", "4:张测试"
LOTS = Lots(
    SEED,
    tuple(Candidate(key, f"单位{n}") for n, key in enumerate((A, B, C, D, E))),
    tuple(Candidate(key, key[2:]) for key in (LI, ZHOU, ZHANG)),
    (Conflict(ZHOU, A, "配偶在该单位任职"),),
    3,
)


def recorded(lots: Lots, *replaced: Replaced) -> DrawRecord:
    result = draw(lots)
    return DrawRecord(
        "嘉人社监（2026）双随机第1号",
        2,
        date(2026, 11, 3),
        "public",
        "双色球",
        "单位库全部单位",
        lots,
        (Excluded("employer", "停业", "停业", "gone"),),
        result,
        replaced,
        list_digest(one.key for one in lots.employers),
        list_digest(one.key for one in lots.inspectors),
        result_digest(result),
    )


def test_an_example_worked_by_hand() -> None:
    """Every line from a shell: ``printf '%s\\n%s' "$SEED" KEY | sha256sum``.

    Employers: C 48da0bb9…, A 56bd48cc…, B 6215424b…, E 9345dfc4…, D d7c8a75f….
    At C: 张 2021c7db…, 周 c4788ddc…, 李 d2bb279c….
    At A: 张 2a213c75…, 周 834317f1… (stands aside), 李 efb814e2….
    At B: 周 0d01380a…, 张 76502129…, 李 fa639a46….
    ``printf '%s\\n' A B C D E | LC_ALL=C sort | sha256sum``: 93474a2d….
    """
    assert mark_of(SEED, C) == "48da0bb9a8ab20359846e7eee651e943b893ccb773b6fa16f842194f9c846d71"
    assert mark_of(SEED, A, LI).startswith("efb814e25e97df68008ae5d46c514a46")
    drawn = draw(LOTS)
    assert [(one.employer.key, *[who.key for who in one.inspectors]) for one in drawn] == [
        (C, ZHANG, ZHOU),
        (A, ZHANG, LI),
        (B, ZHOU, ZHANG),
    ]
    assert (
        list_digest([E, D, A, C, B])
        == "93474a2dc3c25d900b5cf9a3acc200b6c460a55d40fd33b4dc6f2e085480a942"
    )
    by_hand = f"1\t{C}\t{ZHANG}\t{ZHOU}\n2\t{A}\t{ZHANG}\t{LI}\n3\t{B}\t{ZHOU}\t{ZHANG}\n"
    import hashlib

    assert result_digest(drawn) == hashlib.sha256(by_hand.encode()).hexdigest()


def test_who_takes_over_is_the_next_in_the_order() -> None:
    found = next_inspector(LOTS, C, {ZHANG, ZHOU})
    assert found is not None
    assert found.key == LI
    assert next_inspector(LOTS, A, {ZHANG, LI}) is None
    right = recorded(LOTS, Replaced(C, ZHANG, LI, date(2026, 11, 5), "病假"))
    assert replayed(right).same
    going = going_now(right.result[0], right.replaced, LOTS.inspectors)
    assert [one.key for one in going] == [LI, ZHOU]
    wrong = recorded(LOTS, Replaced(B, ZHANG, ZHANG, date(2026, 11, 5), "病假"))
    assert replayed(wrong).differences == ("replaced",)


KEYS = st.lists(
    st.text("甲乙丙丁ABC123", min_size=1, max_size=5), min_size=4, max_size=12, unique=True
)


@given(KEYS, st.randoms(use_true_random=False), st.text("0123456789", min_size=1, max_size=8))
def test_the_order_of_a_list_changes_nothing(keys: list[str], chance: object, seed: str) -> None:
    shuffled = list(keys)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random, as hypothesis types it loosely
    first, second = (
        draw(
            replace(
                LOTS,
                seed=seed,
                employers=tuple(Candidate(key, key) for key in order),
                conflicts=(),
                count=3,
            )
        )
        for order in (keys, shuffled)
    )
    assert first == second
    assert len({one.employer.key for one in first}) == len(first)
    assert {one.employer.key for one in first} <= set(keys)


def test_every_place_is_equally_likely() -> None:
    """Chi-square of 2,000 draws of 2 out of 10: 9 degrees of freedom, 27.9 at one in a thousand."""
    employers = tuple(Candidate(f"key{n}", "") for n in range(10))
    drawn: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for n in range(2_000):
        found = draw(replace(LOTS, seed=f"第{n}期", employers=employers, conflicts=(), count=2))
        drawn.update(one.employer.key for one in found)
        pairs.update(who.key for one in found for who in one.inspectors)
    chi = sum((drawn[one.key] - 400) ** 2 / 400 for one in employers)
    assert chi < 27.9
    even = 2_000 * 2 * 2 / 3
    assert sum((pairs[one.key] - even) ** 2 / even for one in LOTS.inspectors) < 13.8


def test_too_few_are_refused() -> None:
    for count in (0, 6):
        with pytest.raises(TooFewEmployersError):
            draw(replace(LOTS, count=count))
    aside = (*LOTS.conflicts, Conflict(LI, A, "回避"))
    with pytest.raises(TooFewInspectorsError) as refused:
        draw(replace(LOTS, conflicts=aside))
    assert (refused.value.wanted, refused.value.found) == (2, 1)
    with pytest.raises(UnknownAlgorithmError):
        draw(replace(LOTS, version=2))


@pytest.mark.parametrize("seed", ["", "   ", "一\n二", "号\x00", "9" * 201])
def test_a_seed_that_nobody_could_repeat_is_refused(seed: str) -> None:
    with pytest.raises(BadSeedError):
        seed_of(seed)


def test_a_seed_is_kept_in_one_form() -> None:
    assert seed_of(" e\u0301 7 ") == "\u00e9 7"


def test_a_file_says_the_same_and_tells_what_was_changed() -> None:
    record = recorded(LOTS)
    text = draw_json(record)
    assert read_draw(text, "a.json") == record
    assert replayed(read_draw(text, "a.json")).same
    value = json.loads(text)
    value["employers"] = value["employers"][1:]
    assert replayed(read_draw(json.dumps(value), "a.json")).differences == (
        "employers",
        "result",
        "result_digest",
    )
    value = json.loads(text)
    value["result"][0], value["result"][1] = value["result"][1], value["result"][0]
    assert replayed(read_draw(json.dumps(value), "a.json")).differences == ("result",)
    value = json.loads(text)
    value["seed"] += "1"
    assert "result" in replayed(read_draw(json.dumps(value), "a.json")).differences


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "json"),
        ("[]", "format"),
        ('{"format": "disputes-draw", "format_version": 9}', "format_version"),
        ('{"format": "disputes-draw", "format_version": 1}', "employers"),
        ('{"format": "disputes-draw", "format_version": 1, "seed": 5}', "value"),
    ],
)
def test_what_is_no_file_of_a_draw_is_refused(text: str, what: str) -> None:
    with pytest.raises(DrawFileError) as refused:
        read_draw(text, "a.json")
    assert refused.value.what in {what, "seed"}
