"""Papers of an arbitration case."""
