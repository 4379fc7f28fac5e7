"""Records kept beside the cases, each with a log of its own: one module a type."""
