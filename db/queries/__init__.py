"""Read-only questions to the database; each returns frozen values, never models."""
