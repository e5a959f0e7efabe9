"""A guide as a document for a word processor (Office Open XML), laid out after GB/T 9704."""
