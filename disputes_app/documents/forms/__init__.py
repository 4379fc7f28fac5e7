"""One module a form, in one folder a line of cases."""
