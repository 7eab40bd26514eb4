"""From answers to a trained pipeline: data, evaluation split, check, training, learning curve."""
