"""From candidates to pieces: what rules claim, what counts at the edges of an article, and who wins where claims overlap."""
