"""One file a site or agency, each with one `PROFILE`."""
