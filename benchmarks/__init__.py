"""Measured comparisons: does the program keep its budgets?"""
