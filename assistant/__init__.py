"""The three jobs: answering with checked quotes, drafting from templates, checking Dutch texts."""
