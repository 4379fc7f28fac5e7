"""In which language and colours does this user want the window, and where is that remembered?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from ui.i18n import Language, Tongue

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.tokens import Scheme

LANGUAGE_SETTING = "screen/language"
SCHEME_SETTING = "screen/scheme"

Settings = Callable[[], QSettings]


def stored_language(settings: Settings = QSettings) -> Language | None:
    """Return the language chosen earlier; None where none was."""
    found = str(settings().value(LANGUAGE_SETTING, ""))
    return Language(found) if found in set(Language) else None


def stored_scheme(settings: Settings = QSettings) -> Scheme | None:
    """Return whether light or dark was chosen earlier; None follows the system."""
    from ui.tokens import Scheme

    found = str(settings().value(SCHEME_SETTING, ""))
    return Scheme(found) if found in set(Scheme) else None


class Appearance(QObject):
    """Lets the user choose; the choice takes effect at once and is remembered.

    Signals:
        language_changed: the program speaks another language; windows are made anew.
    """

    language_changed = Signal()

    def __init__(self, tongue: Tongue, theme: Theme, settings: Settings = QSettings) -> None:
        super().__init__(theme)
        self._tongue = tongue
        self._theme = theme
        self._settings = settings

    @property
    def theme(self) -> Theme:
        """What the windows wear."""
        return self._theme

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._tongue.language

    @property
    def scheme(self) -> Scheme | None:
        """What the user chose; None follows the system."""
        return self._theme.forced

    def choose_language(self, language: Language) -> None:
        """Speak another language from now on."""
        self._settings().setValue(LANGUAGE_SETTING, language.value)
        if language is not self._tongue.language:
            self._tongue.speak(language)
            self.language_changed.emit()

    def choose_scheme(self, scheme: Scheme | None) -> None:
        """Wear other colours from now on; None follows the system."""
        self._settings().setValue(SCHEME_SETTING, "" if scheme is None else scheme.value)
        self._theme.force(scheme)
