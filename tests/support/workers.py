"""Lists of workers of one employer, with numbers whose check digits are right."""

from __future__ import annotations

from datetime import date

from disputes_app.services.demonstration.names import id_number

HEADING = "姓名\t身份证号\t电话\t地址\t请求金额"


def worker_list(count: int, *, heading: str = HEADING) -> str:
    """Return a table as it is pasted from a spreadsheet."""
    rows = (
        f"工友{one}\t{number_of_worker(one)}\t138{one:08}\t安亭镇测试路{one}号\t{one},000.50"
        for one in range(1, count + 1)
    )
    return "\n".join([heading, *rows])


def number_of_worker(one: int) -> str:
    """Return the identity number of a worker of the list, by his place."""
    born = date(1980, 1, 1 + one // 400)
    return id_number("310101", born, f"{one % 400 + 100:03}")
