"""The evaluation set of the gate: marked Dutch municipal texts, and how a gate is measured with them."""
