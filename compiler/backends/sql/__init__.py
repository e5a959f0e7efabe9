"""Columns: a policy as one statement over a table with a row for each project."""
