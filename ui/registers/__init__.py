"""The registers of employers and persons: lists, doubles, and the page of one record."""
