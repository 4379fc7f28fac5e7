"""Papers of labour inspection."""
