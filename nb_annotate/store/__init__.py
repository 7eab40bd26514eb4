"""Where answers stay: an append-only log of events, and frames as views of it."""
