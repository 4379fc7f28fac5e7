"""The law that the tests of the domain count by: what comes with the program."""

from __future__ import annotations

import pytest

from disputes_app.domain.law import Law
from tests.support.law import packaged_law


@pytest.fixture(scope="session")
def law() -> Law:
    """Give the packaged rulebook and calendar with the default policy."""
    return packaged_law()
