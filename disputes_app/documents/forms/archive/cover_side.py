"""案卷封面（副卷）; see ``documents.volume_papers``."""

from __future__ import annotations

from disputes_app.documents.volume_papers import cover
from disputes_app.domain.case_volumes import Volume

FORM = cover(Volume.SIDE)
