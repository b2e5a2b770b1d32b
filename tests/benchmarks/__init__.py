"""Measurements to run by hand; small versions of them run with the tests."""
