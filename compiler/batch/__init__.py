"""Many projects at once: files of projects in, a row of cells or what is wrong with each out."""
