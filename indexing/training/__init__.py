"""How the shipped Dutch embedding was made: scripts to run in order, see README.md here.

Nothing of this package is imported at run time.
"""
