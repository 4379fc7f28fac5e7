"""身份证号 and 统一社会信用代码: which hold, and how they are kept.

Check digits are made here from GB 11643 and GB 32100, not by the library.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.parties import NewParty
from disputes_app.services.case_view import open_case
from disputes_app.services.identity import (
    IdNumberError,
    OtherPaper,
    SocialCreditCodeError,
    read_id_number,
    read_paper_of_identity,
    read_social_credit_code,
)
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration import RegistrationError
from tests.services.conftest import CLERK, WORKER, Desk

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def person(digits: str) -> str:
    """Return 17 digits with their check digit (GB 11643)."""
    total = sum(int(one) * weight for one, weight in zip(digits, WEIGHTS, strict=True))
    return digits + "10X98765432"[total % 11]


def organisation(code: str) -> str:
    """Return 17 characters with their check character (GB 32100)."""
    total = sum(ALPHABET.index(one) * pow(3, place, 31) for place, one in enumerate(code))
    return code + ALPHABET[(31 - total) % 31]


@pytest.mark.parametrize(
    "digits",
    [
        pytest.param("11010519491231002", id="the-standard-s-own"),
        pytest.param("31011419850101001", id="born-before-the-district-was-made"),
        pytest.param("31022219930101001", id="county-that-is-gone"),
        pytest.param("50010119800229002", id="leap-day-in-a-later-municipality"),
        pytest.param("83000019850101001", id="residence-permit-of-taiwan"),
    ],
)
def test_numbers_that_people_have_are_taken(digits: str) -> None:
    number = person(digits)
    assert read_id_number(number).number == number
    for other in "0123456789X":
        if other != number[-1]:
            with pytest.raises(IdNumberError):
                read_id_number(number[:-1] + other)


@pytest.mark.parametrize(
    "digits", ["31011419850230001", "31011418500101001", "99011419850101001", "00000019850101001"]
)
def test_numbers_that_nobody_has_are_refused(digits: str) -> None:
    with pytest.raises(IdNumberError):
        read_id_number(person(digits))


@pytest.mark.parametrize(
    "number",
    ["E12345678", "EA1234567", "C01X00T47", "533380006", "H12345678", "M1234567802", "01234567",
     "KOR310010112345"],
)  # fmt: skip
def test_passports_and_permits_are_taken_as_they_stand(number: str) -> None:
    assert read_paper_of_identity(f" {number[:3]} {number[3:].lower()}") == OtherPaper(number)
    with pytest.raises(IdNumberError):
        read_id_number(number)


@pytest.mark.parametrize(
    "number",
    ["310114850101001", "31011419850101001", "3101141985010100", "31011419850", "3101141985X",
     "11010519491231002Y", "护照12345678", "ABCDEFGH", "E123", "E12345678901234567"],
)  # fmt: skip
def test_what_looks_like_a_resident_s_number_has_to_be_one(number: str) -> None:
    with pytest.raises(IdNumberError):
        read_paper_of_identity(number)


def test_a_foreigner_s_card_of_residence_is_checked_like_a_resident_s() -> None:
    number = person("93184019850101001")
    assert read_paper_of_identity(number) == read_id_number(number)


@pytest.mark.parametrize(
    "number", ["", "310114850101001", "31011419850101001", "3101141985010100O1"]
)
def test_wrong_length_and_letters_are_refused(number: str) -> None:
    with pytest.raises(IdNumberError):
        read_id_number(number)


@pytest.mark.parametrize(
    "code", ["91350100M000100Y4", "N2310114MF1234567", "52310114MJ0000001", "A1110000600037341"]
)
def test_codes_of_every_registering_body_are_taken(code: str) -> None:
    whole = organisation(code)
    assert read_social_credit_code(f" {whole.lower()} ") == whole
    with pytest.raises(SocialCreditCodeError):
        read_social_credit_code(whole[:-1] + ("0" if whole[-1] != "0" else "1"))


@pytest.mark.parametrize(
    "code", ["", "91350100M0001O0Y43", "91350100M000100Y4", "9135O100M000100Y43"]
)
def test_codes_with_forbidden_letters_are_refused(code: str) -> None:
    with pytest.raises(SocialCreditCodeError):
        read_social_credit_code(code)


@pytest.mark.parametrize(
    "typed",
    ["1101 0519 4912 3100 2x", "１１０１０５１９４９１２３１００２Ｘ", " 11010519491231002X\n"],
)
def test_one_worker_is_one_however_the_number_was_typed(desk: Desk, typed: str) -> None:
    first = desk.register(Line.ARBITRATION, "2026-03-02")
    second = desk.register(Line.ARBITRATION, "2026-03-02", worker=replace(WORKER, id_number=typed))
    one, other = (open_case(desk.ctx, case.case_id).parties[0] for case in (first, second))
    assert (other.id_number, other.worker_id) == (WORKER.id_number, one.worker_id)


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        (replace(WORKER, id_number="110105194912310021"), IdNumberError),
        (replace(WORKER, name="　"), RegistrationError),
    ],
)
def test_who_joins_later_is_checked_like_who_comes_first(
    desk: Desk, other: NewParty, refused: type[Exception]
) -> None:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    case = desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})
    entry = NewEntry(
        "arbitration.party_joined",
        desk.on("2026-03-04").today(),
        {"role": "third_party"},
        new_party=other,
    )
    with pytest.raises(refused):
        record_event(desk.on("2026-03-04"), CLERK, case.case_id, entry, seen_version=case.version)
    assert len(open_case(desk.ctx, case.case_id).parties) == 2
