"""Processing algorithms: read parameters, call core, write; no computing."""
