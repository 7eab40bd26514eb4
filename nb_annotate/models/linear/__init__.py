"""A learner for categories: linear models on hashed n-grams, fitted to all answers within milliseconds."""
