"""Measurements. Each prints a table with its floor and exits with 1 when a number is below it."""
