"""Rules and values: the law, the log of a case, the figures."""
