"""Pages made for the tests of the shell."""
