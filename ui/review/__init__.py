"""Late cases looked back at: one case day by day, the causes of a period."""
