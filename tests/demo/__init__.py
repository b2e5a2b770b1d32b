"""The demo municipality: how its documents are made, and that they hold what they should."""
