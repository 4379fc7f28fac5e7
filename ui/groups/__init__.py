"""What belongs to groups of cases (群体案件): members, one act for many, many registered."""
