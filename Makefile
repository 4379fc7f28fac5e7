# Every command installs what it needs first; see README.md.
# Another Python: make run PYTHON=python3.12

PYTHON ?= python3

export LC_ALL := C.UTF-8
export PYTHONUTF8 := 1

COMMANDS := run test faults lint bench forms install translations lock clean

.PHONY: help $(COMMANDS)

help:
	@$(PYTHON) -m build_tools || true

$(COMMANDS):
	@$(PYTHON) -m build_tools $@
