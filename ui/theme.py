"""How do the tokens become the look of the program, light or dark as the system is?"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.fonts import chinese_families
from ui.resource_files import resource_file
from ui.tokens import DARK, LIGHT, RADIUS, Colours, Scheme, Space, Tone, TypeSize, colours_of


class Theme(QObject):
    """Dresses the application and follows the system's choice of light or dark.

    Signals:
        changed: the colours are other ones now; whoever drew pixmaps draws them again.
    """

    changed = Signal()

    def __init__(self, application: QApplication, *, forced: Scheme | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._forced = forced
        application.setStyle("Fusion")
        application.setFont(_font())
        self._wear(self._wanted())
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def scheme(self) -> Scheme:
        """Whether the program is light or dark now."""
        return self._scheme

    @property
    def colours(self) -> Colours:
        """The colours worn now."""
        return colours_of(self._scheme)

    @property
    def forced(self) -> Scheme | None:
        """The scheme worn whatever the system says; None follows the system."""
        return self._forced

    def force(self, scheme: Scheme | None) -> None:
        """Wear ``scheme`` whatever the system says; None follows the system again."""
        self._forced = scheme
        self._on_system_changed()

    @Slot()
    def _on_system_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self._scheme:
            self._wear(wanted)
            self.changed.emit()

    def _wanted(self) -> Scheme:
        if self._forced is not None:
            return self._forced
        system = self._application.styleHints().colorScheme()
        return Scheme.DARK if system == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _wear(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._application.setPalette(palette_of(colours_of(scheme)))
        self._application.setStyleSheet(style_sheet(scheme))


def current_colours() -> Colours:
    """Return the colours the application wears now, read back from its palette."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """Return Qt's palette for ``colours``, so that unstyled controls fit too."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger.ink,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.border,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border_strong,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.border_strong))
    return palette


def style_sheet(scheme: Scheme) -> str:
    """Return the style sheet in the colours of ``scheme``.

    Raises:
        KeyError: the sheet names a token that does not exist.
    """
    colours = colours_of(scheme)
    names = {name: getattr(colours, name) for name in Colours.__slots__}
    for tone in Tone:
        names[f"{tone}_ink"] = colours.tone(tone).ink
        names[f"{tone}_ground"] = colours.tone(tone).ground
    for space in Space:
        names[f"space_{space.name.lower()}"] = f"{space}px"
    for size in TypeSize:
        names[f"type_{size.name.lower()}"] = f"{size}px"
    names["radius"] = f"{RADIUS}px"
    for mark in ("arrow", "tick", "cross"):
        names[mark] = resource_file("styles", f"{mark}-{scheme}.svg").as_posix()
    sheet = resource_file("styles", "window.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(names)


def _font() -> QFont:
    font = QFont()
    families = chinese_families(QFontDatabase.families())
    if families:
        font.setFamilies(families)
    font.setPixelSize(TypeSize.BODY)
    return font
