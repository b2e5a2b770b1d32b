"""Turns the content files of the fictional municipality Elzenwaard into real files of every supported format.

Each writer takes a `Paper` and gives the bytes of one file; the same content gives the same bytes.
"""
