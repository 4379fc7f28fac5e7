"""Forms as files: their source, the sandbox that fills them, and what they may name."""
