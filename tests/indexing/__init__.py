"""Tests of indexing/."""
