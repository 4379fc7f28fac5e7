"""How a PDF is looked at, saved and printed."""
