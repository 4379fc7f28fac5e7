"""Statements that change the database; each is one step of a transaction that the caller owns."""
