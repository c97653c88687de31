"""Truthdig (Los Angeles): columns and reports.

Below the text stand an appeal ("Your support matters...", "Wait, before you go..."), the rules of the comment section and
at times the author's biography.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="truthdig",
    title="Truthdig",
    sites=("truthdig.com",),
    aliases=("Truthdig", "TruthDig", "truthdig.com"),
    rules=(
        line("byline", Kind.HEADER, rf"(?:By |by )?(?P<author>{NAMES}) ?/ ?(?P<source>[\p{{Lu}}][\p{{L}}\p{{N}}.&' -]{{2,50}})", where="head", stem=(" / ", "/ "), longest=120,
             examples=("By Ana Ruiz / TomDispatch", "Ana Ruiz / Truthdig")),
        run("appeal", Kind.CALL_TO_ACTION, r"Your support matters(?:…|\.{3})?", label="support", where="tail", identifies=True,
            after=Members(r"(?:Independent journalism is under threat|You can help level the playing field|Your tax-deductible contribution keeps us digging).{0,300}", most=3, least=1),
            examples=("Your support matters…\nIndependent journalism is under threat and overshadowed by heavily funded mainstream media.",)),
        line("digging", Kind.CALL_TO_ACTION,
             r"(?:You can help level the playing field\. Become a member\. )?Your tax-deductible contribution keeps us digging beneath the headlines .{0,300}",
             label="support", head=("Your tax-deductible contribution keeps us digging", "You can help level the playing field. Become a member."),
             examples=("Your tax-deductible contribution keeps us digging beneath the headlines to give you thought-provoking, investigative reporting and analysis that unearths what's really happening- without compromise.",)),
        line("before-you-go", Kind.CALL_TO_ACTION, r"Truthdig writers bravely dig beneath the headlines .{0,300}", label="support",
             identifies=True,
             examples=("Truthdig writers bravely dig beneath the headlines to give you thought-provoking, investigative reporting and analysis that tells you what's really happening and who's rolling up their sleeves to do something about it.",)),
        line("support-button", Kind.CALL_TO_ACTION, r"(?i:support truthdig)|Give today to support our courageous, independent journalists\.",
             label="support", where="tail", head=("SUPPORT TRUTHDIG", "Support Truthdig", "Give today to support"),
             identifies=True, examples=("SUPPORT TRUTHDIG", "Give today to support our courageous, independent journalists.")),
        line("comment-help", Kind.CALL_TO_ACTION,
             r"If you have trouble leaving a comment, review this help page\. Still having problems\? Let us know\..{0,200}", label="comment",
             identifies=True,
             examples=("If you have trouble leaving a comment, review this help page. Still having problems? Let us know. If you find yourself moderated, take a moment to review our comment policy.",)),
    ),
)
