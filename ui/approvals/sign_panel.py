"""How are signed sheets entered in one go, with the effect on each case shown before?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.approval_records import Signature, SignerRecord
from disputes_app.services.approval_list import WaitingApproval
from disputes_app.services.approvals import (
    Signing,
    SigningEffect,
    SigningRefusedError,
    preview_signing,
    sign_many,
)
from ui.approvals.effect_rows import EffectRows
from ui.approvals.scan_part import ScanPart
from ui.approvals.sign_form import SignForm
from ui.desk import Desk
from ui.side_panel import SidePanel, scrolled
from ui.tasks import LatestQuestion
from ui.tokens import Tone

PAUSE_MS = 250


class SignPanel(SidePanel):
    """Fields above, the effect on each chosen case below them, saving at the foot.

    Signals:
        saved: what the service returned.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("登记签批（Ctrl+S）"))
        self._desk = desk
        self._rows: tuple[WaitingApproval, ...] = ()
        self.form = SignForm(desk.today())
        self.effects = EffectRows()
        self.scan = ScanPart()
        self._question = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        area, _inner = scrolled(self.form, self.scan, self.effects)
        self.frame(self.title, self.banner, area, grows=area)
        self._connect()

    @property
    def rows(self) -> tuple[WaitingApproval, ...]:
        """The requests whose sheets are entered."""
        return self._rows

    def begin(self, rows: Sequence[WaitingApproval], signers: Sequence[SignerRecord]) -> None:
        """Enter the signatures of these requests."""
        self._rows = tuple(rows)
        self.banner.hide()
        self.scan.take(None)
        self.title.setText(self.tr("登记签批：%n 件", "", len(rows)))
        shared = [
            office
            for office in rows[0].rule.offices
            if all(office in one.rule.offices for one in rows)
        ]
        self.form.offer(signers, shared)
        if not shared:
            self.banner.tell(
                Tone.WARNING,
                self.tr("没有共同的签批职务"),
                self.tr("所选事项由不同职务的人签批，请按职务分别选择、分别登记。"),
            )
        numbers: dict[tuple[int, int], str] = {
            (one.ref.case_id, one.ref.seq): one.row.shown_number for one in rows
        }
        self.effects.begin(numbers)
        self.form.take_focus()
        self.ask_for_effects()

    def ask_for_effects(self) -> None:
        """Ask what the signature would do, as far as it is typed."""
        self._pause.stop()
        signature = self._signature()
        if signature is None or not self._rows:
            return
        context, actor, signings = self._desk.context, self._desk.actor, self._signings()
        self._question.ask(lambda _progress: preview_signing(context, actor, signings, signature))

    def save(self) -> None:
        """Enter the signatures, all or none."""
        signature = self._signature()
        if not self.save_button.isEnabled() or not self.form.check() or signature is None:
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        context, actor, signings = self._desk.context, self._desk.actor, self._signings()
        task = self._desk.writes.start(
            lambda _progress: sign_many(context, actor, signings, signature),
            label=self.tr("正在登记签批…"),
        )
        task.succeeded.connect(self.saved)
        task.failed.connect(self._on_refused)
        task.finished.connect(lambda: self.save_button.setEnabled(True))

    def _signature(self) -> Signature | None:
        """Return what is typed; the scan names the sheet where nothing else does."""
        signature, scan = self.form.signature(), self.scan.path
        if signature is None or signature.sheet or scan is None:
            return signature
        return replace(signature, sheet=scan.name)

    def _signings(self) -> list[Signing]:
        return [
            Signing(one.ref, self.effects.reason_of((one.ref.case_id, one.ref.seq)))
            for one in self._rows
        ]

    def _on_effects(self, effects: Sequence[SigningEffect]) -> None:
        self.effects.show_effects(effects)

    def _on_refused(self, error: Exception) -> None:
        self.banner.show_error(error)
        if isinstance(error, SigningRefusedError):
            self.ask_for_effects()

    def _connect(self) -> None:
        self.form.changed.connect(self._pause.start)
        self.form.completed.connect(self.save_button.setFocus)
        self.effects.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_for_effects)
        self._question.answered.connect(self._on_effects)
        self._question.failed.connect(self.banner.show_error)
