"""卷内目录（正卷）; see ``documents.volume_papers``."""

from __future__ import annotations

from disputes_app.documents.volume_papers import index
from disputes_app.domain.case_volumes import Volume

FORM = index(Volume.MAIN)
