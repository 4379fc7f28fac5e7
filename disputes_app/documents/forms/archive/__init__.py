"""Papers of the file of a case."""
