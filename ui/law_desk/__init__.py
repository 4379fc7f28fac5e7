"""Where calendar, rules and readings of the law are shown, and their changes decided."""
