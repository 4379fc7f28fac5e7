"""Does a draw come out again as it was recorded?  From its file no database is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.draw_file import DrawFileError, DrawRecord, Replay, read_draw, replayed

DIFFERS = 1
_WORDS = {
    "employers": ("单位名单与记录的SHA-256不符", "the list of employers is not the recorded one"),
    "inspectors": ("检查人员名单与记录的SHA-256不符", "the inspectors are not the recorded ones"),
    "result": ("抽取结果不同", "the result is another one"),
    "result_digest": ("抽取结果与记录的SHA-256不符", "the result has another SHA-256"),
    "replaced": ("递补的人不是顺序中的下一位", "a replacement is not the next in order"),
}


@command(
    "replay",
    zh="按记录的名单和种子重新抽取并比对；SOURCE是导出的JSON文件，或者抽查编号。",
    en="Draw again from the recorded lists and seed; SOURCE is an exported file, or a number.",
)
@click.argument("source")
@json_option
def COMMAND(*, source: str, as_json: bool) -> int:  # noqa: N802 - the name under which a group finds it
    """Print what drawing again gave; 1 if it differs."""
    session = current_session()
    record = _record(source, session)
    found = replayed(record)
    if as_json:
        print_json(_json(record, found))
    else:
        click.echo(_text(record, found, session))
    return 0 if found.same else DIFFERS


def _record(source: str, session: Session) -> DrawRecord:
    path = Path(source)
    if path.suffix.lower() == ".json" or path.is_file():
        try:
            return read_draw(path.read_text(encoding="utf-8"), path.name)
        except (OSError, UnicodeDecodeError) as error:
            raise DrawFileError(path.name, type(error).__name__) from error
    from disputes_app.bootstrap import opened
    from disputes_app.services.draws import find_draw

    with opened(session.target, today=session.today) as context:
        return find_draw(context, source)


def _json(record: DrawRecord, found: Replay) -> dict[str, Any]:
    lots = record.lots
    return {
        "same": found.same,
        "differences": list(found.differences),
        "number": record.number,
        "drawn_on": record.drawn_on.isoformat(),
        "seed": lots.seed,
        "algorithm": lots.algorithm,
        "version": lots.version,
        "count": lots.count,
        "each": lots.each,
        "employers_digest": found.employers_digest,
        "inspectors_digest": found.inspectors_digest,
        "result_digest": found.result_digest,
        "result": [
            {
                "place": one.place,
                "employer": one.employer.key,
                "name": one.employer.name,
                "inspectors": [who.key for who in one.inspectors],
            }
            for one in found.result
        ],
    }


def _text(record: DrawRecord, found: Replay, session: Session) -> str:
    heads = session.say("序号 单位 代码 检查人员", "place employer key inspectors").split()
    rows = [
        (
            str(one.place),
            one.employer.name,
            one.employer.key,
            "、".join(who.name for who in one.inspectors),
        )
        for one in found.result
    ]
    lines = [
        session.say(f"抽取编号 {record.number}", f"draw {record.number}"),
        session.say(f"种子 {record.lots.seed}", f"seed {record.lots.seed}"),
        table(heads, rows, right=(0,)),
        f"SHA-256 {found.result_digest}",
        session.say("一致：复算结果与记录相同。", "The same: drawn again as recorded.")
        if found.same
        else session.say("不一致：", "It differs: ")
        + "; ".join(session.say(*_WORDS[one]) for one in found.differences),
    ]
    return "\n".join(lines)
