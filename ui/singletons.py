"""Why does the program not die of too few Nones?  Python 3.11 counts them, and Qt's wheel does not.

Since Python 3.12 ``None``, ``True`` and ``False`` live for ever and nobody counts references to
them.  PySide6 6.12 is compiled to that rule and returns them uncounted.  Under Python 3.11 each
call of a Qt method without a result takes one reference from ``None``, each ``emit`` one from
``True``, until the interpreter aborts with "deallocating None".  So the three get a count that
no session can use up.  To be removed when Python 3.11 is no longer supported.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""A million calls a second would take twelve days to use it up."""


def keep_singletons() -> None:
    """Give None, True and False what amounts to eternal life.  Harmless when called again."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False):
        if sys.getrefcount(singleton) < ENOUGH // 2:
            ctypes.c_ssize_t.from_address(id(singleton)).value += ENOUGH
