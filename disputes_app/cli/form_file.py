"""How is the file of a form read for a command?"""

from __future__ import annotations

from pathlib import Path

from disputes_app.cli.errors import FormFileError


def read_form_file(file: str) -> str:
    """Return the text of a file in UTF-8; raise FormFileError where it cannot be read."""
    try:
        return Path(file).read_text(encoding="utf-8")
    except OSError as error:
        raise FormFileError(file, error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise FormFileError(file, "UTF-8") from error
