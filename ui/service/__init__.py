"""Papers that have to reach a party: in one case, and over all cases."""
