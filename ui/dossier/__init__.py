"""What the pages of records beside the cases are made of."""
