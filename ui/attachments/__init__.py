"""The files of a case: listed, added, looked at, handed on."""
