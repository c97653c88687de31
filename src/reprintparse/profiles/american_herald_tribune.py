"""American Herald Tribune (AHT): commentary and agency pieces, with the page's counters left in the text.

Top to bottom: the first paragraph or a byline, then "14 Shares" and under it four bare counters; the story, with a run-on list of
headlines behind "MORE..." and "Recommended For You"; at the end teasers of other stories, each with its byline in front.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="american-herald-tribune",
    title="American Herald Tribune",
    sites=("ahtribune.com",),
    aliases=("American Herald Tribune", "AHT"),
    rules=(
        run("counted", Kind.CALL_TO_ACTION, r"\d{1,6} Shares", label="social", tail=" Shares", longest=16,
            identifies=True, after=Members(r"\d{1,6}(?: \d{1,5}){3}", most=1, least=1),
            examples=("14 Shares\n11 3 0 0",), near_misses=("14 Shares\nof the mill",)),
        run("recommended", Kind.INSERT, r"Recommended For You (?P<headline>[\p{Lu}\d\"“‘][^\n]{10,200})",
            label="related", head="Recommended For You ", longest=230,
            after=Members(r"[^\n]{60,400}\.{3}", most=1, least=1),
            examples=("Recommended For You Why the River Rose\nThe river rose for three days and nights before anybody in the town of Arden s...",)),
        line("staff-teaser", Kind.INSERT,
             r"By (?:AHT Staff|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) [\p{Lu}\d\"“‘][^\n]{20,420}",
             label="related", where="tail", head="By ", longest=480,
             examples=("By AHT Staff Why the River Rose in Spring",),
             near_misses=("By then it rained in Arden, and the mill stood still.",)),
        line("staff-alone", Kind.INSERT, r"By (?:AHT Staff|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})",
             label="related", where="tail", head="By ", follows="related", longest=60,
             examples=("By Ana Ruiz",)),
    ),
)
