"""The parts of the page of approvals."""
