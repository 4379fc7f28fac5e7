"""Which command of the Makefile is meant: ``python3 -m build_tools COMMAND``."""

from __future__ import annotations

import sys

OLDEST_PYTHON = (3, 11)

COMMANDS = """\
run           install what is missing and open the program on a demonstration database
test          install what is missing and run every check
faults        the long suites that `test` leaves out
lint          the checks that do not run the program
bench         measure against the budgets
forms         print every form from a sample into build/forms, all of them on a contact sheet
install       only install what is missing
translations  collect the texts of the window into resources/translations/*.ts
lock          resolve requirements/*.in into requirements/*.txt
clean         remove what these commands made, except the virtual environment"""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status; 2 for wrong usage."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write(
            f"Python {found} is too old, 3.11 is needed.  Name one: make run PYTHON=python3.11\n"
        )
        return 1
    known = [line.split()[0] for line in COMMANDS.splitlines()]
    if len(arguments) != 1 or arguments[0] not in known:
        sys.stderr.write(f"usage: python3 -m build_tools COMMAND\n\n{COMMANDS}\n")
        return 2
    # Imported only now: an older Python must get the sentence above, not a syntax error.
    from build_tools.commands import run_command

    return run_command(arguments[0])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
