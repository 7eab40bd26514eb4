"""Where texts come from: files, frames, iterables; and match patterns."""
