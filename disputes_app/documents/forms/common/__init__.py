"""Papers that every line of cases uses."""
