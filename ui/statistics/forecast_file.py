"""What of a forecast is written to a file: the fan, its points, the comparison, what is assumed?"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from disputes_app.services.forecast import Forecast
from ui.marking import QT_TRANSLATE_NOOP
from ui.statistics.chart_files import ChartFile
from ui.statistics.fan_drawing import PAPER, FanDrawing
from ui.statistics.forecast_words import comparison, headline, known_sentence, point_cells
from ui.wording import code_text

POINT_TITLES = (
    QT_TRANSLATE_NOOP("ForecastPanel", "截至"),
    QT_TRANSLATE_NOOP("ForecastPanel", "90%下限"),
    QT_TRANSLATE_NOOP("ForecastPanel", "80%下限"),
    QT_TRANSLATE_NOOP("ForecastPanel", "中位数"),
    QT_TRANSLATE_NOOP("ForecastPanel", "80%上限"),
    QT_TRANSLATE_NOOP("ForecastPanel", "90%上限"),
)


def titled(text: str) -> str:
    """Return a title of the table behind the chart in the language of the window."""
    return QCoreApplication.translate("ForecastPanel", text)


def forecast_as_file(found: Forecast) -> ChartFile:
    """Return a forecast that has an outlook as it can be written to a file."""
    return ChartFile(
        title=headline(found),
        name=f"预测{found.first:%Y%m%d}-{found.last:%Y%m%d}",
        drawing=FanDrawing(found, PAPER),
        head=tuple(titled(one) for one in POINT_TITLES),
        rows=tuple(point_cells(one) for one in FanDrawing(found, PAPER).fan),
        notes=tuple(_notes(found)),
    )


def _notes(found: Forecast) -> Iterator[str]:
    yield known_sentence(found)
    if found.changed is not None:
        yield QCoreApplication.translate("forecast", "比较：不采取措施 / 采取措施")
    for name, *cells in comparison(found):
        yield QCoreApplication.translate("forecast", "{name}：{values}").format(
            name=name, values=" / ".join(cells)
        )
    yield QCoreApplication.translate("forecast", "算法和假定：")
    for one in found.assumptions:
        yield f"· {code_text(one)}"
