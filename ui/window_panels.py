"""What comes up over the window when it is asked for, and is loaded only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.dossier.listing_check import ListingCheck
    from ui.note_panel import NotePanel
    from ui.window import MainWindow


def show_shortcuts(window: MainWindow) -> None:
    """Show the list of shortcuts."""
    from ui.shortcut_list import ShortcutList

    ShortcutList(window).open()


def open_note(window: MainWindow) -> NotePanel | None:
    """Show the panel for a note of a call; on a case it goes to that case."""
    from ui.note_panel import NotePanel

    desk, host, front = window.desk, window.centralWidget(), window.tabs.front
    if desk is None or host is None:
        return None
    panel = host.findChild(NotePanel)
    if panel is None:
        panel = NotePanel(desk, host)
        panel.register_asked.connect(desk.open_registration)
    panel.open_for(front.case() if front is not None else None)
    return panel


def open_listing_check(window: MainWindow, text: str = "") -> ListingCheck | None:
    """Show the panel that tells whether anybody is on the joint-punishment list."""
    from ui.dossier.listing_check import ListingCheck

    desk, host = window.desk, window.centralWidget()
    if desk is None or host is None:
        return None
    panel = host.findChild(ListingCheck)
    if panel is None:
        panel = ListingCheck(desk, host)
    panel.open_for(text)
    return panel
