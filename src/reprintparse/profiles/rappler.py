"""Rappler: Philippine news online.

The last paragraph ends "– Rappler.com"; the tail asks for comments.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="rappler",
    title="Rappler",
    sites=("rappler.com",),
    aliases=("Rappler", "Rappler.com", "rappler.com"),
    rules=(

        span("end", Kind.ATTRIBUTION, r"(?P<source>Rappler)\.com(?=$|\n)", label="credit", stem="Rappler.com",
             lead=r"(?:[–—] ?|-- ?)(?:(?:with )?(?:reports from )?[\p{Lu}][^\n–—/]{2,80}/)?", identifies=True,
             examples=("– Rappler.com",), near_misses=("She wrote for Rappler.com.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"Add a comment|There are no comments yet\. Add your comment to start the conversation\."
             r"|How does this make you feel\?|Please abide by Rappler's commenting guidelines", label="comment",
             where="tail", longest=80,
             head=("Add a comment", "There are no comments yet", "How does this make you feel?",
                   "Please abide by Rappler"),
             examples=("There are no comments yet. Add your comment to start the conversation.",
                       "How does this make you feel?")),
        line("read", Kind.INSERT,
             r"(?:READ|WATCH|MUST READ|ALSO ON RAPPLER|IN PHOTOS|EXPLAINER|FAST FACTS"
             r"|LOOK): [\p{Lu}\d'‘\"“][^\n]{8,180}|ALSO ON RAPPLER|Must Read", label="related", longest=200,
             head=("READ: ", "WATCH: ", "MUST READ: ", "ALSO ON RAPPLER", "Must Read", "IN PHOTOS: ", "EXPLAINER: ",
                   "FAST FACTS: ", "LOOK: "),
             examples=("READ: Mill by the river reopens", "ALSO ON RAPPLER")),
    ),
)
