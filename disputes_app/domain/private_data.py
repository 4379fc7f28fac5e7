"""Does a text that is to be published have private data: 身份证号, telephone, account numbers?

Only patterns; who is named is asked by ``services.publication_screen``.  What may be read (the
employer's own codes, names, numbers of papers) is taken out first.  公布办法: no privacy.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

ID_NUMBER, PHONE, ACCOUNT = "public_id_number", "public_phone", "public_account"
NAME, ADDRESS = "public_name", "public_address"

_DAY = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])")
_JOINED = re.compile(r"(?<=[0-9])[ \t\-\u2010-\u2015_·]{1,3}(?=[0-9Xx])")
_ID = re.compile(r"(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<![0-9])(?:(?:00)?86)?1[0-9]{10}(?![0-9])")
_AREA = re.compile(r"(?<![0-9])0(?:10|2[0-9]|[3-9][0-9]{2})\)?[0-9]{7,8}(?![0-9])")
_CALLED = re.compile(
    r"(?:电话|手机|联系方式|联系人|微信|传真|tel|phone)[^0-9\n]{0,6}[0-9]{7,}", re.IGNORECASE
)
_ACCOUNT = re.compile(r"(?<![0-9A-Za-z])[0-9]{12,30}(?![0-9A-Za-z])")
_CARD = re.compile(r"(?:账号|帐号|卡号|账户|帐户)[^0-9\n]{0,8}[0-9]{6,}")


def private_data(texts: Iterable[str], public: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what kinds of private data the texts have, as codes; empty for none.

    Args:
        public: what may stand there, such as the credit code of the employer.
    """
    known = [_plain(one) for one in public if one]
    shown = []
    for one in texts:
        text = _plain(one)
        for allowed in known:
            text = text.replace(allowed, "\n")
        shown.append(text)
    joined = [_JOINED.sub("", _DAY.sub("\n", one)) for one in shown]
    found = {
        ID_NUMBER: any(_ID.search(one) for one in joined),
        PHONE: any(
            _MOBILE.search(one) or _AREA.search(one) or _CALLED.search(one) for one in joined
        ),
        ACCOUNT: any(
            _CARD.search(one) or any(not _ID.fullmatch(hit) for hit in _ACCOUNT.findall(one))
            for one in joined
        ),
    }
    return tuple(code for code, is_there in found.items() if is_there)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
