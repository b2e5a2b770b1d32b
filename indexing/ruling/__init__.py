"""What a municipality and its reviewers decided: lists of a collection, decisions on a document, settings.

Terms to scrub and findings undone are kept as keyed hashes (privacy.terms), so that no list tells what it hides.
"""
