"""Pambazuka News (Pan-African): essays closed by a list of starred notes, the last of them in capitals.

Head: title, author, "Printer-friendly version", deck. Tail: who the author is, where the text was first published, "THE
VIEWS OF THE ABOVE ARTICLE ...", "BROUGHT TO YOU BY PAMBAZUKA NEWS", where to send comments; end notes may follow.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="pambazuka",
    title="Pambazuka News",
    sites=("pambazuka.org", "pambazuka.net"),
    aliases=("Pambazuka News", "Pambazuka", "pambazuka.org"),
    rules=(
        line("versions", Kind.CALL_TO_ACTION, r"(?:Printer-friendly version|Send by email|PDF version| ){1,6}",
             label="social", where="head", head=("Printer-friendly version", "Send by email"), longest=60,
             examples=("Printer-friendly versionSend by emailPDF version",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\"“'‘][^\n]{40,320}", label="subtitle", where="head", follows="social",
             longest=330,
             examples=("Families on the river have used the landing for five generations, and a fence now says otherwise.",)),
        line("views", Kind.LEGAL,
             r"\*? ?(?i:the views of the above article are those of the author"
             r"(?:/?\(?s\)?)? and do not necessarily reflect the views of the pambazuka news editorial team)\.?",
             label="disclaimer", identifies=True, longest=180,
             stem=("THE VIEWS OF THE ABOVE ARTICLE", "The views of the above article"),
             examples=("* THE VIEWS OF THE ABOVE ARTICLE ARE THOSE OF THE AUTHOR AND DO NOT NECESSARILY REFLECT THE VIEWS OF THE PAMBAZUKA NEWS EDITORIAL TEAM",)),
        line("brought", Kind.FURNITURE, r"\*? ?(?i:brought to you by pambazuka news)\.?", label="navigation",
             identifies=True, longest=44, stem=("BROUGHT TO YOU BY PAMBAZUKA", "Brought to you by Pambazuka"),
             examples=("* BROUGHT TO YOU BY PAMBAZUKA NEWS",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"\*? ?Please send comments to [^\n]{4,60}? or comment online at (?:https?://www\.pambazuka\.\w{3}/?"
             r"|Pambazuka News)\.?", label="comment", identifies=True, longest=150, stem="Please send comments to ",
             examples=("* Please send comments to editor[at]mill[dot]example or comment online at Pambazuka News.",)),
        line("granted", Kind.CALL_TO_ACTION,
             r"\*? ?Please do not take Pambazuka for granted!(?: Become a Friend of Pambazuka[^\n]{0,160})?",
             label="support", identifies=True, longest=240, stem="Please do not take Pambazuka for granted",
             examples=("* Please do not take Pambazuka for granted! Become a Friend of Pambazuka and make a donation NOW to help keep Pambazuka FREE and INDEPENDENT!",)),
    ),
)
