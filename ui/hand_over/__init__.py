"""The parts of the page that hands cases over."""
