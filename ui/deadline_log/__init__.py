"""The parts of the page of the daily deadline log."""
