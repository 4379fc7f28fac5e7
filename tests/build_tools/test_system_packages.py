from __future__ import annotations

from build_tools.system_packages import LIBRARIES, not_found

LDD = """\
/opt/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd3b1f2000)
\tlibxcb-cursor.so.0 => not found
\tlibxkbcommon-x11.so.0 => /lib/x86_64-linux-gnu/libxkbcommon-x11.so.0 (0x00007f0c0)
\tlibxcb-icccm.so.4 => not found
/opt/Qt/plugins/platforms/libqoffscreen.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


def test_missing_libraries_are_read_from_the_dynamic_linker() -> None:
    assert not_found(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4"]


def test_each_missing_library_has_a_package() -> None:
    assert [LIBRARIES[name] for name in not_found(LDD)] == [
        "libegl1",
        "libxcb-cursor0",
        "libxcb-icccm4",
    ]


def test_nothing_missing_is_nothing_to_install() -> None:
    assert not_found("\tlibm.so.6 => /lib/libm.so.6 (0x00007f)\n\tstatically linked\n") == []
