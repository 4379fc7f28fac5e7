"""The parts around the pages: rail, header, tabs, status line."""
