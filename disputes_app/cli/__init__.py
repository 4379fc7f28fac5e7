"""The command line: every command one file in ``commands``."""
