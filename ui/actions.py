"""Which commands does the window know, by which keys, and when can they be used?

One row a command.  Menus, the palette, the shortcuts and the list of shortcuts are built from
this table.  A page offers a command by naming its id in ``Page.handlers``.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from ui.marking import QT_TRANSLATE_NOOP


class ActionId(enum.StrEnum):
    """Every command."""

    FIND = "find"
    REGISTER = "register"
    SAVE = "save"
    SAVE_AND_NEXT = "save_and_next"
    NEW_EVENT = "new_event"
    NEW_RECORD = "new_record"
    NOTE = "note"
    CHECK_LISTING = "check_listing"
    ATTACH = "attach"
    PRINT = "print"
    EXPORT = "export"
    REFRESH = "refresh"
    FILTER = "filter"
    NEXT_TAB = "next_tab"
    PREVIOUS_TAB = "previous_tab"
    CLOSE_TAB = "close_tab"
    SHORTCUTS = "shortcuts"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionContext:
    """What decides whether a command can be used now.

    Attributes:
        pages: ids of the pages there are.
        offered: commands that the page in front offers.
        tabs: how many things are open in tabs.
    """

    pages: frozenset[str] = frozenset()
    offered: frozenset[ActionId] = frozenset()
    tabs: int = 0


EnabledWhen = Callable[[ActionContext], bool]


def always(_context: ActionContext) -> bool:
    """Say yes."""
    return True


def offered(action_id: ActionId) -> EnabledWhen:
    """Say whether the page in front offers ``action_id``."""
    return lambda context: action_id in context.offered


def page_exists(page_id: str) -> EnabledWhen:
    """Say whether there is a page ``page_id``."""
    return lambda context: page_id in context.pages


def tab_open(context: ActionContext) -> bool:
    """Say whether anything is open in a tab."""
    return context.tabs > 0


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command.

    Attributes:
        text: Chinese; English is in the ``.ts`` file.
        shortcut: in Qt's portable form, empty for none.
        enabled_when: decides from the context.
        icon: name of a drawing, empty for none.
        also: further keys.
    """

    id: ActionId
    text: str
    shortcut: str
    enabled_when: EnabledWhen
    icon: str = ""
    also: tuple[str, ...] = field(default=())

    @property
    def shown_text(self) -> str:
        """The text in the language of the screen."""
        return QCoreApplication.translate("actions", self.text)

    @property
    def keys(self) -> tuple[str, ...]:
        """All its shortcuts."""
        return tuple(key for key in (self.shortcut, *self.also) if key)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.FIND,
        QT_TRANSLATE_NOOP("actions", "搜索案件、当事人、单位和命令"),
        "Ctrl+K",
        always,
        "search",
    ),
    ActionSpec(
        ActionId.REGISTER,
        QT_TRANSLATE_NOOP("actions", "登记新案件"),
        "Ctrl+N",
        page_exists("register"),
        "register",
    ),
    ActionSpec(
        ActionId.SAVE,
        QT_TRANSLATE_NOOP("actions", "保存"),
        "Ctrl+S",
        offered(ActionId.SAVE),
        "check",
    ),
    ActionSpec(
        ActionId.SAVE_AND_NEXT,
        QT_TRANSLATE_NOOP("actions", "保存并登记下一申请人"),
        "Ctrl+Shift+S",
        offered(ActionId.SAVE_AND_NEXT),
        "add",
    ),
    ActionSpec(
        ActionId.NEW_EVENT,
        QT_TRANSLATE_NOOP("actions", "登记程序事项"),
        "Ctrl+E",
        offered(ActionId.NEW_EVENT),
        "event",
    ),
    ActionSpec(
        ActionId.NEW_RECORD,
        QT_TRANSLATE_NOOP("actions", "登记簿新登记（外部交办件等）"),
        "Ctrl+Shift+R",
        page_exists("dossiers"),
        "dossiers",
    ),
    ActionSpec(
        ActionId.NOTE,
        QT_TRANSLATE_NOOP("actions", "记一笔来电来访"),
        "F8",
        page_exists("cases"),
        "event",
        also=("Ctrl+Shift+N",),
    ),
    ActionSpec(
        ActionId.CHECK_LISTING,
        QT_TRANSLATE_NOOP("actions", "查询失信名单（单位、个人）"),
        "F9",
        page_exists("listings"),
        "blacklist",
    ),
    ActionSpec(
        ActionId.ATTACH,
        QT_TRANSLATE_NOOP("actions", "添加附件"),
        "Ctrl+Shift+A",
        offered(ActionId.ATTACH),
        "add",
    ),
    ActionSpec(
        ActionId.PRINT,
        QT_TRANSLATE_NOOP("actions", "打印"),
        "Ctrl+P",
        offered(ActionId.PRINT),
        "print",
    ),
    ActionSpec(
        ActionId.EXPORT,
        QT_TRANSLATE_NOOP("actions", "导出"),
        "Ctrl+Shift+E",
        offered(ActionId.EXPORT),
        "papers",
    ),
    ActionSpec(
        ActionId.REFRESH,
        QT_TRANSLATE_NOOP("actions", "刷新"),
        "F5",
        offered(ActionId.REFRESH),
        "refresh",
    ),
    ActionSpec(
        ActionId.FILTER,
        QT_TRANSLATE_NOOP("actions", "在本页中筛选"),
        "Ctrl+F",
        offered(ActionId.FILTER),
        "search",
    ),
    ActionSpec(
        ActionId.NEXT_TAB,
        QT_TRANSLATE_NOOP("actions", "下一个标签"),
        "Ctrl+Tab",
        tab_open,
        also=("Ctrl+PgDown",),
    ),
    ActionSpec(
        ActionId.PREVIOUS_TAB,
        QT_TRANSLATE_NOOP("actions", "上一个标签"),
        "Ctrl+Shift+Tab",
        tab_open,
        also=("Ctrl+PgUp",),
    ),
    ActionSpec(
        ActionId.CLOSE_TAB,
        QT_TRANSLATE_NOOP("actions", "关闭标签"),
        "Ctrl+W",
        tab_open,
        "close",
    ),
    ActionSpec(
        ActionId.SHORTCUTS,
        QT_TRANSLATE_NOOP("actions", "快捷键一览"),
        "F1",
        always,
        "info",
    ),
    ActionSpec(ActionId.QUIT, QT_TRANSLATE_NOOP("actions", "退出"), "Ctrl+Q", always),
)

PAGE_KEYS = (*(f"Alt+{digit}" for digit in (*range(1, 10), 0)), "Alt+-")
"""The n-th page of the rail is opened by the n-th of these."""


class ActionSet(QObject):
    """The table as live ``QAction``s of one window.

    Signals:
        triggered: the ActionId.
    """

    triggered = Signal(object)

    def __init__(self, parent: QObject, table: Iterable[ActionSpec] = ACTIONS) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in table}
        self._actions = {spec.id: self._action(spec) for spec in self._specs.values()}

    @property
    def specs(self) -> Mapping[ActionId, ActionSpec]:
        """The rows by id."""
        return self._specs

    def all(self) -> list[QAction]:
        """Return every action, to be added to the window so that its keys work."""
        return list(self._actions.values())

    def action(self, action_id: ActionId) -> QAction:
        """Return one action, for a menu or a button."""
        return self._actions[action_id]

    def refresh(self, context: ActionContext) -> None:
        """Enable what ``context`` allows and disable the rest."""
        for action_id, spec in self._specs.items():
            self._actions[action_id].setEnabled(spec.enabled_when(context))

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.shown_text, self)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: self.triggered.emit(spec.id))
        return action
