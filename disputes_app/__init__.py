"""A desktop case manager for labour disputes and wage arrears."""
