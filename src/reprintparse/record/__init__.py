"""The reprint record: who wrote, published, republished and owns a text, read from the fields of its segments."""
