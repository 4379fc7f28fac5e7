"""What of the closure rate is written to a file, and where to?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QTableWidget, QTableWidgetItem, QWidget

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.rate import Basis, RateFigures, RateGroup
from ui.statistics.chart_files import PICTURES, SHEET, ChartFile
from ui.statistics.rate_drawing import RateDrawing
from ui.statistics.rate_words import group_label, ratio_text, titled
from ui.wording import code_text

NUMBERS = (
    RateNumber.DUE,
    RateNumber.ON_TIME,
    RateNumber.LATE_CLOSED,
    RateNumber.LATE_OPEN,
    RateNumber.PENDING,
)


def ask_where(parent: QWidget, file: ChartFile) -> Path | None:
    """Let the user choose the file; its ending says the kind. None where nothing was chosen."""
    picture = QCoreApplication.translate("rate", "图（{endings}）").format(
        endings=" ".join(f"*{one}" for one in PICTURES)
    )
    sheet = QCoreApplication.translate("rate", "表格（{endings}）").format(endings=f"*{SHEET}")
    kinds = sheet if file.drawing is None else f"{picture};;{sheet}"
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("rate", "导出图表"),
        f"{file.name}{file.endings[0]}",
        kinds,
    )
    if not name:
        return None
    target = Path(name)
    if target.suffix:
        return target
    return target.with_suffix(SHEET if chosen == sheet else file.endings[0])


def figures_file(figures: RateFigures, notes: str, *, drawn: bool) -> ChartFile | None:
    """Return the chart of an answer with its table, or the table alone; None without groups."""
    query = figures.query
    if not figures.groups or query.by is None:
        return None
    whole = QCoreApplication.translate("GroupsModel", "合计")
    if query.basis is not Basis.DUE:
        whole = QCoreApplication.translate("GroupsModel", "全期（各月之数不能相加）")
    title = QCoreApplication.translate("rate", "按期结案率（按{by}）").format(
        by=code_text(query.by)
    )
    rows = [_cells(group_label(group, query.by), group) for group in figures.groups]
    return ChartFile(
        title=titled(query, title),
        name=f"按期结案率{query.from_day:%Y%m%d}-{query.to_day:%Y%m%d}",
        drawing=RateDrawing.on_paper(figures.groups, figures.target, query.by) if drawn else None,
        head=(
            code_text(query.by),
            *(code_text(number) for number in NUMBERS),
            QCoreApplication.translate("GroupsModel", "按期结案率"),
        ),
        rows=(*rows, _cells(whole, figures)),
        notes=tuple(notes.splitlines()),
    )


def table_file(
    title: str, name: str, table: QTableWidget, notes: Sequence[str] = ()
) -> ChartFile | None:
    """Return a table as it stands on the screen; None where it has no rows."""
    if not table.rowCount():
        return None
    columns = range(table.columnCount())
    heads = (table.horizontalHeaderItem(column) for column in columns)
    rows = (
        tuple(_text(table.item(row, column)) for column in columns)
        for row in range(table.rowCount())
    )
    return ChartFile(
        title, name, None, tuple(_text(head) for head in heads), tuple(rows), tuple(notes)
    )


def _text(item: QTableWidgetItem | None) -> str:
    return "" if item is None else item.text()


def _cells(label: str, counted: RateGroup | RateFigures) -> tuple[str | int, ...]:
    counts = (int(getattr(counted, number.value)) for number in NUMBERS)
    return (label, *counts, ratio_text(counted.rate))
