"""The parts of the form in which a new case is written down."""
