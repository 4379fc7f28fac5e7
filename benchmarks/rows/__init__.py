"""Rows at scale: a district's cases drawn from a seed and written as sets."""
