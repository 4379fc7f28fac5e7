"""The tab of the minimum wages in the settings."""
