"""One lawful case for each form that is kept as a file, by the id of the form.

Every module of this folder has a mapping ``SAMPLES``; a form without a sample fails the tests.
"""
