"""A table for each recogniser: lines in which `«…»` marks exactly what must be found.

In a line without marks nothing at all may be found, of any type. All data are fictional.
"""
