"""How does the program come to speak Chinese or English?

The sentences in the code are Chinese.  The English ones stand in
``resources/translations/disputes_en.ts`` and are compiled to a ``.qm`` beside it, or in the
system's folder for temporary files where the program may not write beside it.
"""

from __future__ import annotations

import enum
import logging
import os
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ui.resource_files import resource_file

log = logging.getLogger(__name__)


class Language(enum.StrEnum):
    """The languages of the screen."""

    ZH = "zh"
    EN = "en"


LOCALES = {
    Language.ZH: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
QT_OWN = {Language.ZH: "qtbase_zh_CN", Language.EN: "qtbase_en"}
"""Qt's own words (OK, Cancel, the print dialog) in each language."""


class Tongue(QObject):
    """Holds the translators of the language spoken now; the application is its parent."""

    def __init__(self, application: QCoreApplication, language: Language) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._language = language
        self.speak(language)

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._language

    def speak(self, language: Language) -> None:
        """Use ``language`` for everything made from now on; existing widgets keep their words."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        self._language = language
        QLocale.setDefault(LOCALES[language])
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(qt_folder / f"{QT_OWN[language]}.qm")
        if language is Language.EN:
            compiled = compiled_translation(resource_file("translations", "disputes_en.ts"))
            if compiled is not None:
                self._install(compiled)

    def _install(self, file: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._application.installTranslator(translator)
            self._translators.append(translator)
        else:
            log.warning("translation %s cannot be read", file.name)


def compiled_translation(source: Path) -> Path | None:
    """Return the ``.qm`` of ``source`` (a ``.ts``), compiling it first if it is older.

    Returns:
        None if there is no compiled file and the compiler is not there either.
    """
    beside = source.with_suffix(".qm")
    if not source.exists():
        return beside if beside.exists() else None
    for target in (beside, _temporary_place(source)):
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            return target
        if os.access(target.parent, os.W_OK) and release(source, target):
            return target
    return beside if beside.exists() else None


def release(source: Path, target: Path) -> bool:
    """Compile ``source`` to ``target`` in one step, so that nobody reads half a file."""
    import subprocess
    import tempfile

    compiler = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    if not compiler.exists():
        return False
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = Path(folder) / target.name
        done = subprocess.run(  # noqa: S603 - Qt's own compiler, from the installed package
            [compiler, "-silent", source, "-qm", made], check=False, capture_output=True
        )
        if done.returncode != 0 or not made.exists():
            return False
        made.replace(target)
    return True


def _temporary_place(source: Path) -> Path:
    """Return a place for the compiled file that no other checkout uses."""
    import hashlib
    import tempfile

    mark = hashlib.sha256(str(source).encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"disputes_en-{mark}.qm"
