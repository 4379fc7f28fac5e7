"""In which words does a case tell that one of its parties is on the joint-punishment list?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.services.listing_warnings import Listed
from ui.badges import Badge
from ui.case_page.info_card import InfoWords
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import day_text


def listed_words(file: CaseFile) -> InfoWords | None:
    """Return who of the parties is listed; None where nobody is."""
    found = file.findings.listed
    if not found:
        return None
    mark = Badge(QCoreApplication.translate("listing", "列入失信名单"), Tone.DANGER)
    return InfoWords(
        QCoreApplication.translate("listing", "失信联合惩戒名单（办法10、11条）"),
        (mark,),
        tuple(map(listed_text, found)),
    )


def listed_text(one: Listed) -> str:
    """Return a party on the list, until when, and the record; a met name has to be compared."""
    text = QCoreApplication.translate(
        "listing", "{name} 列入失信名单，{first} 至 {last}（{number}）"
    )
    said = text.format(
        name=one.found.span.name,
        first=day_text(one.found.span.from_on),
        last=day_text(one.found.span.until_on),
        number=one.found.number,
    )
    if not one.by_name:
        return said
    return QCoreApplication.translate("listing", "{said}，名称相同，请核对").format(said=said)
