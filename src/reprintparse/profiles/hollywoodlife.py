"""HollywoodLife: gossip stories that end by asking their readers, "HollywoodLifers", for comments.

A deck of one or two sentences stands above each; scrapes without a headline begin with it, and the story below tells it again.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="hollywoodlife",
    title="HollywoodLife",
    sites=("hollywoodlife.com",),
    aliases=("HollywoodLife", "Hollywood Life", "HollywoodLife.com"),
    rules=(
        line("question", Kind.CALL_TO_ACTION,
             r"(?:(?:Tell us|So|Now|But|OK|Okay|What about you|We want to know"
             r"|We want to hear from you)[,:]? ?(?:tell us, )?)?HollywoodLifers?(?: ?[,:!?—–-]{1,3} ?| ).{3,400}",
             label="comment",
             head=("HollywoodLifer", "Tell us, HollywoodLife", "Tell us HollywoodLife", "So HollywoodLife",
                   "So, HollywoodLife", "We want to know, HollywoodLife", "We want to hear from you, HollywoodLife"),
             identifies=True,
             examples=("HollywoodLifers, what do YOU think of the flood? Let us know in the comments below!",
                       "Tell us, HollywoodLifers — will the mill reopen?"),
             near_misses=("HollywoodLife has learned that the mill is closed.",)),
        span("question-inside", Kind.CALL_TO_ACTION,
             r"HollywoodLifers?, (?:do|what|are|will|would|who|how|is|did|tell) [^\n]{10,300}", label="comment",
             stem=("HollywoodLifers, ", "HollywoodLifer, "), lead=r"(?<=^|\n|: )", identifies=True,
             examples=("HollywoodLifers, do you think the mill will reopen? Let us know!",)),
        line("deck", Kind.HEADER, r"(?![“\"])[\p{Lu}‘'][^\n]{50,330}[.!?…][’\"”]?", label="subtitle", where="head",
             first=True, longest=340, shortest=60, below=r"(?![^\n]{0,200}(?:\(@|pic\.twitter|https?:))[^\n]{140}",
             examples=("The mill of Arden has a new owner! A source told us EXCLUSIVELY that he is ‘over the moon’ about it.",),
             near_misses=("The mill has an owner.",)),
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows="published",
             examples=("Ana Ruiz",)),
        line("closing-question", Kind.CALL_TO_ACTION,
             r"(?:What|Do|Does|Are|Is|Will|Would|Who|How|Which|Can|Should|Did|So) .{3,250},? HollywoodLifers\?",
             label="comment", tail="HollywoodLifers?", identifies=True,
             examples=("Do you think the mill will reopen, HollywoodLifers?",)),
    ),
)
