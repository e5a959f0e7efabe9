"""The command line: a file per command; only here is the disk touched and text printed."""
