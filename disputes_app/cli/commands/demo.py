"""How is an empty database filled as a demonstration?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import current_session


@command(
    "demo",
    zh="把空数据库填成演示数据（虚构的人和单位）。",
    en="Fill an empty database with a demonstration (fictitious people and firms).",
)
@option(
    "--cases",
    type=click.IntRange(min=1),
    metavar="N",
    zh="只填2016-2020年部分，按比例缩至N件。",
    en="Only the part of 2016-2020, scaled to N cases.",
)
@option("--seed", type=int, metavar="S", zh="随机种子。", en="Seed; the same gives the same.")
def COMMAND(*, cases: int | None, seed: int | None) -> None:  # noqa: N802 - the name under which a group finds it
    """Fill the database and say what is in it."""
    from disputes_app.services.demonstration.fill import DEFAULT_SEED, fill

    session = current_session()
    progress = progress_line(session.say("写入", "writing"))
    with opened(session.target, create=True, today=session.today, filling=True) as context:
        report = fill(
            context,
            cases=cases,
            seed=DEFAULT_SEED if seed is None else seed,
            progress=progress,
        )
    click.echo(
        session.say(
            f"已写入 {report.cases} 件案件、{report.entries} 条程序记录，用时 "
            f"{report.seconds:.1f} 秒。内容校验值 {report.content_hash}",
            f"Wrote {report.cases} cases with {report.entries} entries in "
            f"{report.seconds:.1f} seconds. Content hash {report.content_hash}",
        )
    )
