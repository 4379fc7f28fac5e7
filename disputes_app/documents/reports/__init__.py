"""Reports on many cases, drawn from frozen figures."""
