"""The kinds of events, a module a line of work; see ``catalogue`` for the whole."""
