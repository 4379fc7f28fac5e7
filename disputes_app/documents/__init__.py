"""Papers and reports drawn from frozen facts."""
