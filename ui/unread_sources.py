"""Why does a start from source not read the source of every module it loads?

PySide6 looks through the text of each module that is imported after it, whether it names PySide6:
``from __feature__ import snake_case`` could stand there.  Nobody here asks for that, and reading
the texts (of SQLAlchemy alone two megabytes, which are then kept) takes a fifth of the start.  A
built program has no texts and does as this module says anyway.
"""

from __future__ import annotations

import sys

FEATURES, QUESTION = "shibokensupport.feature", "_mod_uses_pyside"
"""Where PySide6 keeps what asks this; in a PySide6 that has it no more, nothing is changed."""


def leave_sources_unread() -> None:
    """Let PySide6 take it that modules ask nothing special of it.  Harmless when called again."""
    features = sys.modules.get(FEATURES)
    if features is not None and QUESTION in vars(features):
        vars(features)[QUESTION] = _asks_nothing_special


def _asks_nothing_special(_module: object) -> bool:
    return False
