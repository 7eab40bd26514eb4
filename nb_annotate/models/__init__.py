"""What suggests and learns; here, what cuts texts into tokens."""
