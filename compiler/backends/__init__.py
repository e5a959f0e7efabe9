"""Back-ends: each turns the logic or the model into files."""
