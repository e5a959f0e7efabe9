"""Whether a policy's examples would notice: mutants that they must tell from it, and coverage."""
