from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.source_files import ROOT, modules, shown

LAYERS_OF_DISPUTES_APP = {"__main__", "bootstrap", "cli", "documents", "domain", "services"}
DOMAIN_MAY_IMPORT = {"dateutil", "disputes_app", "holidays"} | set(sys.stdlib_module_names)


def test_the_contracts_of_the_layers_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_part_of_the_program_belongs_to_a_layer() -> None:
    parts = {
        path.stem
        for path in (ROOT / "disputes_app").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    assert parts - {"__init__"} == LAYERS_OF_DISPUTES_APP


def test_domain_imports_the_standard_library_and_two_packages_for_dates() -> None:
    strangers = {
        f"{shown(path)}: {name}"
        for path in modules("disputes_app/domain")
        for name in _imported(path)
        if name.split(".")[0] not in DOMAIN_MAY_IMPORT
        or (name.startswith("disputes_app") and not name.startswith("disputes_app.domain"))
    }
    assert strangers == set()


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names.add(node.module)
    return names
