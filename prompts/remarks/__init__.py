"""The Dutch sentences of the remarks that checking makes, versioned."""
