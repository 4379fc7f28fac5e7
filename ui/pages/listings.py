"""失信名单: the joint-punishment list, publications of major violations, yearly grades."""

from __future__ import annotations

from ui.desk import LISTINGS_PAGE
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.pages.dossiers import DossiersPage


class ListingsPage(DossiersPage):
    """The lists of what follows a violation, a type a tab."""

    PAGE = PageSpec(LISTINGS_PAGE, QT_TRANSLATE_NOOP("pages", "失信名单"), "blacklist", 8)
