"""The words of conditions, read when an answer is explained."""
