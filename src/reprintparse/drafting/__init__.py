"""Profiles drafted from samples: `learn` finds what recurs in a site's articles and writes it down for review.

samples ─► units ─► templates (slots for what varies) ─► findings ─► sketches ─► checked on the samples ─► Draft
"""

from __future__ import annotations

from .draft import Draft, learn

__all__ = ["Draft", "learn"]
