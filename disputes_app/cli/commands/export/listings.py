"""How does the joint-punishment list leave the program: as posted, or for the credit platform?"""

from __future__ import annotations

from pathlib import Path

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import current_session


@command(
    "listings",
    zh="把失信名单导出为公开名单（csv、xlsx、pdf），或信用平台共享表（csv、xlsx）。",
    en="Export the public list (csv, xlsx, pdf), or the table for the credit platform (csv, xlsx).",
)
@option("--platform", is_flag=True, zh="信用平台共享表。", en="The table for the credit platform.")
@option("-o", "--output", required=True, metavar="F", zh="输出文件。", en="File to write.")
def COMMAND(*, platform: bool, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say so."""
    from disputes_app.services.listing_register import platform_bytes, public_rows, register_bytes

    session, target = current_session(), Path(output)
    with opened(session.target, today=session.today) as context:
        if platform:
            content = platform_bytes(context, target.suffix)
        else:
            content = register_bytes(context, public_rows(context), target.suffix)
    write_and_tell(session, output, content)
