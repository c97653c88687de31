"""Habits of the trade: rule sets that many sites share, always active.

Each module has one `PROFILE`. A site profile may include them, so that it works when asked for alone.
"""
