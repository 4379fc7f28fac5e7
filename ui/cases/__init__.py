"""The parts of the case list: filters and their words, columns, the preview."""
