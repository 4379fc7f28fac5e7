"""Many papers at once: issued, printed, addressed and sent."""
