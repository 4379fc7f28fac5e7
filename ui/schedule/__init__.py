"""The parts of the page 日程."""
