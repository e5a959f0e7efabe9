"""How fast it is, as ratios: `python -m bench`, see README.md."""
