from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from disputes_app.documents.errors import UnknownFormError
from disputes_app.documents.form import Form, form, form_catalogue
from tests.documents.sample import ACCEPTED, NOTICE


@pytest.mark.parametrize("entry", form_catalogue(), ids=lambda entry: entry.id)
def test_every_form_is_named_in_both_languages(entry: Form) -> None:
    assert entry.name_zh
    assert entry.name_en.isascii()
    assert entry.lines


def test_unknown_form_is_refused() -> None:
    with pytest.raises(UnknownFormError) as caught:
        form("arbitration.no_such_paper")
    assert caught.value.form_id == "arbitration.no_such_paper"


def test_missing_fields_and_permission_are_told_apart() -> None:
    notice = form(NOTICE)
    assert notice.may_issue(replace(ACCEPTED, cause=""))
    assert [field.en for field in notice.missing(replace(ACCEPTED, cause=""))] == ["Cause"]
    assert not notice.may_issue(replace(ACCEPTED, accepted_on=None))


def test_catalogue_does_not_load_the_typesetter() -> None:
    code = (
        "import sys; from disputes_app.documents.form import form_catalogue; form_catalogue();"
        "sys.exit('reportlab' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
