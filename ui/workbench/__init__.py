"""The parts of the workbench: what is due, what was counted, where the rate stands."""
