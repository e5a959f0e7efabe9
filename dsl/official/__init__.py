"""A policy held against the official text it encodes. Nothing here reads or writes a file."""
