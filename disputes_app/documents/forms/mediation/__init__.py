"""Papers of mediation organisations, and of the review of their agreements."""
