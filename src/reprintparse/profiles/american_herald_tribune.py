"""American Herald Tribune (AHT): commentary and agency pieces, with the page's counters left in the text.

Top to bottom: the first paragraph, then "14 Shares" and under it four bare counters; the story, with a run-on list of
headlines behind "MORE...", into which the next paragraph runs, and "Recommended For You"; at the end teasers of other stories,
each with its byline in front.
"""

from reprintparse import Kind, Members, Profile, line, run, span

OPENER = (
    r"(?:An?|The|This|That|These|Those|It|He|She|They|We|I|There|His|Her|Its|Their|Although|Though|However|If|On|In|At|As"
    r"|When|While|Moreover)"
)

PROFILE = Profile(
    name="american-herald-tribune",
    title="American Herald Tribune",
    sites=("ahtribune.com",),
    aliases=("American Herald Tribune", "AHT"),
    rules=(
        run("counted", Kind.CALL_TO_ACTION, r"\d{1,6} Shares", label="social", tail=" Shares", longest=16,
            identifies=True, after=Members(r"\d{1,6}(?: \d{1,5}){3}", most=1, least=1),
            examples=("14 Shares\n11 3 0 0",), near_misses=("14 Shares\nof the mill",)),
        span("more", Kind.INSERT,
             # (the headlines have no full stops; the paragraph behind them begins where a word as of sentences goes on small, or a quotation begins)
             rf"MORE\.\.\. [\p{{Lu}}\d\"“‘](?:[^.\n]|(?<=\b\p{{Lu}})\.){{10,700}}(?<![,;:])(?= (?:{OPENER},? [\p{{Ll}}\d]|A \p{{Lu}}\S{{1,20}} \p{{Ll}}|Remember |\"\p{{Lu}}[^\"\n]{{20,600}}[,.!?]\" )[^\n]{{4}})|MORE\.\.\. [\p{{Lu}}\d\"“‘][^.\n]{{10,300}}(?=\n|$)",
             lead=r"(?<=^|\n)", label="related", stem="MORE...",
             examples=("MORE... Why the River Rose Council Buys a Wheel for the Mill of Arden",)),
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
