"""One module a measured budget; each holds ``measure``."""
