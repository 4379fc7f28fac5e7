"""Tables, reads and writes of the case database, on SQLite and PostgreSQL."""
