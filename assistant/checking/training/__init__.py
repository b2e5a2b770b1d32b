"""How the shipped tables of checking are made; nothing here runs in the product."""
