"""In which names are papers issued, and where can the offices be reached?"""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

COMMISSION = "上海市嘉定区劳动人事争议仲裁委员会"
BUREAU = "上海市嘉定区人力资源和社会保障局"
REVIEW_BODY = "上海市嘉定区人民政府"

COMMISSION_NAME, BUREAU_NAME = "papers.commission", "papers.bureau"
COMMISSION_SEAL, BUREAU_SEAL = "papers.commission_seal", "papers.bureau_seal"
REVIEW_BODY_NAME = "papers.review_body"
_CONTACTS = ("address", "phone", "person")
_USED = Label("今后制作的文书", "Papers made from now on")
_NAME = Label("须与印章、法律文书一致。", "As on the seal and in legal papers.")
_CONTACT = Label("没有填写就不印。", "Not printed where nothing is entered.")
_LINES = {
    Line.MEDIATION: Label("调解", "mediation"),
    Line.ARBITRATION: Label("仲裁", "arbitration"),
    Line.INSPECTION: Label("监察", "inspection"),
}
_WHERE = {
    "address": Label("联系地址", "address"),
    "phone": Label("联系电话", "telephone"),
    "person": Label("联系人", "person to ask for"),
}


def contact_keys(line: Line) -> tuple[str, str, str]:
    """Return the keys of address, telephone and person of a line."""
    address, phone, person = (f"papers.{line.value}.{one}" for one in _CONTACTS)
    return address, phone, person


def postcode_key(line: Line) -> str:
    """Return the key of the postcode under which letters of a line come back."""
    return f"papers.{line.value}.postcode"


def paper_settings() -> Iterator[OfficeSetting]:
    """Return the settings of papers, in the order in which they are shown."""
    seal = Label("没有填写时与名称相同。", "The name itself where nothing is entered.")
    yield _text(
        COMMISSION_NAME, Label("仲裁委员会全称", "Full name of the commission"), COMMISSION, _NAME
    )
    yield _text(COMMISSION_SEAL, Label("仲裁委员会印章名称", "Name on its seal"), None, seal)
    yield _text(BUREAU_NAME, Label("人社局全称", "Full name of the bureau"), BUREAU, _NAME)
    yield _text(BUREAU_SEAL, Label("人社局印章名称", "Name on the seal of the bureau"), None, seal)
    review = Label(
        "依照行政复议法，由本级人民政府管辖；印在决定书的救济措施中。",
        "The government of the district under the law of review; told in decisions.",
    )
    yield _text(REVIEW_BODY_NAME, Label("行政复议机关", "Body of review"), REVIEW_BODY, review)
    for line, name in _LINES.items():
        for key, part in zip(contact_keys(line), _CONTACTS, strict=True):
            where = _WHERE[part]
            label = Label(f"{name.zh}文书的{where.zh}", f"Papers of {name.en}: {where.en}")
            yield _text(key, label, None, _CONTACT)
        label = Label(f"{name.zh}信封的邮政编码", f"Envelopes of {name.en}: postcode")
        yield _text(postcode_key(line), label, None, _CONTACT)


def _text(key: str, name: Label, default: str | None, note: Label) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.PAPERS,
        SettingType.TEXT,
        name.zh,
        name.en,
        default,
        None,
        None,
        bounded_by_law=False,
        source="本单位",
        mark=Mark.MEMORY,
        note=note,
        used=_USED,
    )
