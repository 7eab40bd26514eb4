"""The learner for new labels: a linear-chain CRF over hashed features, which learns from every kind of answer."""
