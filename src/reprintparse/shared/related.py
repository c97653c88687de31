"""Pointers to other stories: labels alone, labels with a headline, headings with a list, labels inside a line.

What follows a label decides how far it reaches. "LISTEN MORE:" with its player gone stands alone; "READ MORE:"
may carry the headline on its line, on the next, or govern a list. A paragraph of prose never belongs to it.
"""

from reprintparse import Kind, Members, Profile, line, run, span

CUES = (
    r"(?:read more|also|read also|also read|also see|see also|see more|more (?:news|stories|coverage|info|information)|more|related|related (?:news|article|articles|story|stories|posts?|content|videos?|reading|coverage|links?|topics|information|files?|reports?|galler(?:y|ies)|slideshows?|sources|materials?|documents|resources)"
    r"|recommended(?: reading| for you| stories| articles| news| videos?)?|recommends?|watch also|also watch|watch more|watch|watch now|listen more|listen|must[- ]read|don't miss|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|want to read)|further reading|explore more|in case you missed it|icymi|from the archives?"
    r"|next read|up next|read (?:this )?next|what to read next|more on this topic|trending(?: now| today| headlines| news| videos?)?(?: ?[-–—] ?most read(?: stories)?)?|more posts you may like|most popular|most read|popular(?: now| posts)?|editors?'?s? (?:picks?|recommendations?)|top stories|latest news|you may like|more like this|similar stories|other stories|previously|background|analysis|opinion|read the full story|keep reading|exclusive|check out|play|quiz|poll|live updates|follow live|more must-reads from [^\n:]{2,30}|learn more|find out more|dig deeper|deep dive|go deeper|flashback)"
)
HEADS = ("Read more", "READ MORE", "Read More", "Read also", "Read Also", "READ ALSO", "Also read", "Also Read", "ALSO READ", "ALSO:", "Also:", "Also see", "ALSO SEE", "See also", "See Also", "SEE ALSO", "See related", "See Related", "SEE RELATED", "See more", "See More", "SEE MORE", "More from", "More From", "MORE FROM", "More on", "More On", "MORE ON",
         "More:", "MORE:", "More posts you", "More news", "MORE NEWS", "More stories", "More Stories", "MORE STORIES", "More coverage", "Related", "RELATED", "related:", "Recommended", "RECOMMENDED", "Watch:", "WATCH:", "VIDEO |", "LISTEN |", "READ |", "Watch more", "WATCH MORE", "Also watch", "ALSO WATCH", "Watch also", "Watch now", "WATCH NOW", "Listen:", "LISTEN:", "Listen more", "LISTEN MORE", "Must read", "Must Read", "MUST READ", "Must-read", "MUST-READ", "Don't miss", "DON'T MISS", "Don’t miss", "DON’T MISS", "Don’t Miss", "Don't Miss",
         "You may also", "You May Also", "YOU MAY ALSO", "You might also", "You Might Also", "YOU MIGHT ALSO", "You may like", "YOU MAY LIKE", "Further reading", "Further Reading", "FURTHER READING", "Explore more", "In case you missed", "ICYMI", "From the archive", "Next read", "Up next", "UP NEXT", "Read next", "READ NEXT", "Read Next", "Read this next", "Read This Next", "What to read next", "What to Read Next", "Trending", "TRENDING", "Most popular", "Most Popular", "MOST POPULAR", "Most read", "Most Read", "MOST READ", "Popular", "POPULAR", "Editor's pick", "Editor’s pick", "Editor's Pick", "Editor’s Pick", "EDITOR'S PICK", "EDITOR’S PICK", "Editors' Pick", "Editors’ Pick", "Editors' Rec", "Editors’ Rec", "Editor's Rec", "Editor’s Rec", "EDITORS' REC", "EDITOR'S REC", "Top stories", "Top Stories", "TOP STORIES", "Latest news", "LATEST NEWS", "More like this", "Similar stories", "Other stories", "Previously:", "PREVIOUSLY:", "Slideshow:", "SLIDESHOW:", "PHOTOS:", "Photos:", "GALLERY:", "Gallery:", "VIDEO:", "Video:", "PICS:", "Pics:", "In Pics:", "In Pictures:", "Check out:", "CHECK OUT:", "EXCLUSIVE:", "Exclusive:", "Full coverage:", "FULL COVERAGE:", "Full Coverage:", "Analysis:", "Background:", "Flashback:", "FLASHBACK:", "QUIZ:", "Learn more", "Learn More", "LEARN MORE", "Find out more", "FIND OUT MORE", "Go deeper", "Dig deeper", "Read the full", "Keep reading", "KEEP READING", "Live updates:", "LIVE UPDATES:", "More Must-Reads", "READ THIS", "READ:", "Read:", "LOOK:", "Look:", ">> ", ">>", "» ", "► ", "→ ", "- Read more", "(Read more", "(READ MORE", "(Related", "(RELATED", "(Also read", "(See also", "(More:", "(MORE:", "[Read more", "[RELATED", "[Related", "[ Related", "[ RELATED", "NOW WATCH:", "Now watch:")
STRONG_CUES = (
    r"(?:now watch|also(?=:)|more from [^\n:]{2,30}|read more|read also|also read|also see|see also|see related(?: story| article)?|related"
    r"|related (?:news|article|articles|story|stories|posts?|content|video|reading|coverage|links?)|recommended|watch"
    r"|watch more|also watch|watch also|watch now|listen|must[- ]read|don't miss|more"
    r"|more on (?:this|this story|this topic)|you (?:may|might) also (?:like|enjoy)|in case you missed it|icymi|read"
    r"|read this|look|up next|read next|previously|slideshow|photos|gallery|video|pics|in pics|check out|flashback"
    r"|further reading|learn more|background|full coverage|recommended reading|recommended stories|trending|quiz"
    r"|live updates|see more|read more(?: here| on [^\n:]{2,40}| about [^\n:]{2,40}| at| from [^\n:]{2,40})?)"
)
TOLD = (  # a paragraph with a heading of its own, as abstracts and essays have them
    r"(?:(?i:background|recommended|previously|flashback):|(?i:video|watch|listen|gallery|photos):(?=[^\n]{3,90}, )) [^\n]{20,110}"
    r"(?<!\b(?:Inc|Jr|Sr|U\.S|St))\.$"
)
TWEETED = r"(?![^\n]{0,330}(?:\(@\w|pic\.twitter\.com/|https://t\.co/))"  # a tweet may begin with such a word
PREFIX = r"(?:(?:>|»|►|→|▶|•|\*|-|–|—|&gt;){1,3} ?|[(\[] ?){0,2}"
HEADLINE = (
    r"(?!(?:Source|SOURCE|Via|ISBN): |[^\n]{0,150}\w@\w|[^\n]{50,170}[\p{Ll}\d\"”][.!?][\"”’]? [\"“]?\p{Lu}"
    r"|[^\n]{8,170}[(\[](?i:file|photo|source|image|picture|express|ap|afp|reuters"
    r"|credit)[^()\n]{0,60}[)\]]$)[\p{Lu}\p{N}\"'‘“¿¡#$][^\n]{7,170}[^\s.;,:](?<![.,;:…][\"'”’])"
    r"|[\p{Lu}\"'‘“#][^\n]{7,170}[!?]['\"]?"
)

INSIDE = r"(?:(?i:read more|related|now watch|see also|read also|also read|trending))"
# How a sentence begins that is no part of the headline before it: a small word with a capital, and a word without one.
AFRESH = (
    r"[\"“]?(?:The|On|In|At|A|An|But|And|He|She|It|They|We|According|As|While|When|After|This|That|These|Those|His|Her|Their|If|For|Since"
    r"|However|Meanwhile|Although|Despite|Last|Earlier|Also|There|Some|Many|One|Even|Now|Still|So|Yet|Both|During) (?:\p{Ll}|(?:Aug|Sept|Oct|Nov|Dec|Jan|Feb|March|April|May|June|July|Mon|Tues|Wednes|Thurs|Fri|Sat|Sun))"
)
ONWARD = (
    r"[\"“]?(?:Moreover|However|Meanwhile|Furthermore|Following|Today|Yesterday|In fact|Indeed|Remember|Fewer|Whether"
    r"|Though)\b"
)

PROFILE = Profile(
    name="related",
    title="Related inserts",
    always=True,
    rules=(
        run("label", Kind.INSERT,
            rf"{PREFIX}(?i:{CUES}(?: stories| articles| news| posts| links| here| now)?) ?(?::|\.{{3,5}}|…|»|>{{1,2}}"
            rf"|\|)?[)\]]?", label="related", longest=90, head=HEADS,
            before=Members(r"[\p{Lu}\"'‘“][^\n]{15,260}[^\s.,:;]", most=2, close="joined"),
            after=Members(rf"[-–•·]?(?:{HEADLINE})|https?://[^\s]{{4,200}}|_{{8,60}}", most=12, characters=1600, listing=True),
            examples=("LISTEN MORE:", "READ MORE:",
                      "RELATED STORIES:\nThe mill reopens after ten years\nWhy the river rose", "See also:",
                      "How the river rose above the old bridge\nRead more"),
            near_misses=("Read more than one book a week.", "Related to the miller by marriage.")),
        line("headline", Kind.INSERT,
             rf"{TWEETED}(?!(?i:exclusive): [^\n]{{40,330}}\.$|{TOLD}){PREFIX}(?i:(?P<cue>{STRONG_CUES}))(?: ?(?::"
             rf"|>{{1,2}}|\||») ?| ?[–—] )(?P<headline>[\p{{Lu}}\p{{N}}\"'‘“#$¿¡(@][^\n]{{5,110}}"
             rf"|[\p{{Lu}}\p{{N}}\"'‘“#$¿¡(@][^\n]{{5,240}}[^.\s])(?: ?[\])])?", label="related", longest=330,
             head=HEADS, amid=True,
             examples=("READ MORE: How the mill was lost", "Full coverage: The flood of Arden »",
                       "Related: Why the river rose", "More: The mill in pictures", "Also Read | Why the river rose",
                       ">> Related: More than 900 mills in the county, report says", "RELATED: Nobody saw it coming",
                       "[ Related: Why the river rose ]"),
             near_misses=("WATCH: The ferry is back. pic.twitter.com/Xy9aB",
                          "Background: Mills need a steady flow of water, and little is known of how much.")),
        line("exclusive", Kind.INSERT,
             rf"{TWEETED}{PREFIX}(?i:exclusive)(?: ?(?::|>{{1,2}}|\||») ?"
             rf"| ?[–—] )(?P<headline>[\p{{Lu}}\p{{N}}\"'‘“#$][^\n]{{5,240}}[^.\s])(?: ?[\])])?", label="related",
             longest=330, head=("Exclusive", "EXCLUSIVE", ">> Exclusive", "[ Exclusive"),
             below=r"[^\n]{120}|[\"“][^\n]{40}|(?!By |BY )[^\n]{50,119}[.!?]$", amid=True,
             examples=("EXCLUSIVE: Nobody saw the river coming",), near_misses=("Exclusive: it is not.",)),
        span("inside", Kind.INSERT,
             rf"{INSIDE}: (?P<headline>[\p{{Lu}}\d\"'‘“][^\n]{{8,160}}?)(?:\)|(?=$|  )|(?<=[?!])(?= )"
             rf"|(?<=[\p{{Ll}}\d\"'’”\])](?= {AFRESH}))|(?<=[’”])(?= “\p{{Lu}}\p{{L}}{{1,9}} \p{{Ll}}))",
             label="related",
             stem=("READ MORE: ", "Read more: ", "Read More: ", "RELATED: ", "Related: ", "NOW WATCH: ", "SEE ALSO: ",
                   "See also: ", "ALSO READ: ", "Trending: "), lead=r"(?<=[^\p{L}]|^)(?:(?:>|»|→|►){1,2} ?|\( ?)?",
             longest=4000,
             examples=("(RELATED: Why the river rose and fell)",
                       ">> Related: More than 900 mills in the county, report says"),
             near_misses=("Related: it was a long day.",)),
        span("more-dots", Kind.INSERT,
             rf"MORE\.{{3}} (?P<headline>(?:[^\n.]|(?<=\b(?:\p{{Lu}}|Mr|Dr|St|Lt))\."
             rf"|\.(?=\w)){{30,720}}(?<=[\p{{Ll}}\d?!\"'’”\])]))(?: (?={AFRESH}|{ONWARD})|(?<![?!])$|(?=  ))",
             label="related", stem="MORE... ", longest=20000,
             examples=("MORE... Why the river rose and fell Who owns the mill of Arden now",),
             near_misses=("MORE... and more",)),
        line("read-more-at", Kind.INSERT,
             r"(?![^\n]{0,160}: \p{Ll}|[^\n]{0,160}, and (?:you|we|I|he|she"
             r"|they) )(?i:(?P<cue>read more(?: (?:about|on|from|at|of) )"
             r"|learn more at )(?P<headline>[^\n]{3,140}?))[.:»>]{0,3}", label="related", longest=170,
             head=("Read more", "READ MORE", "Read More", "Learn more at"),
             examples=("Read more at post.example/mill.", "Learn more at Arden Post.",
                       "Read more from Arden Lifestyle:"),
             near_misses=("Learn more of the river than of books, he told the boys.",
                          "Read more about the mill in a note by its owner: she expects the wheel to turn again.",
                          "Read more of the plan, and you will see that it knows no mill.")),
        line("more-tail", Kind.INSERT,
             r"(?![^\n]{0,160}[.!?] (?!Visit|Click|See|Go)\p{Lu})(?i:(?P<cue>(?:learn|find out"
             r"|see) more(?: (?:about|on|from|here|at) ?)|more (?:from|on"
             r"|about) )(?P<headline>[^\n]{2,140}?))[.:»>!]{0,3}", label="related", longest=170, where="tail",
             head=("Learn more", "LEARN MORE", "Find out more", "See more", "More from", "More on", "More about",
                   "MORE FROM", "MORE ON"),
             examples=("More from Arden Post:", "Find out more about the mill."),
             near_misses=("Learn more about a mill than its owner and you are offered a job. That is how I got mine.",)),
        line("also-on", Kind.INSERT, r"Also [Oo]n (?:The )?[\p{Lu}\d](?:[^\n.!?:]|\.(?=\d)){2,40}:", label="related",
             longest=60, head=("Also On ", "Also on "),
             examples=("Also On 106.7 Arden:",), near_misses=("Also on Monday: rain.",)),
        line("click-to-read", Kind.INSERT,
             r"[(\[]?To (?:read|see|find out|learn|get|view) (?![^\n]{0,140}\b(?:interview|video"
             r"|podcast)\b)[^\n.!?]{5,140}?,? (?:please )?click (?:here|HERE)\b[^\n.!?]{0,20}[.!)\]]{0,3}",
             label="related", longest=200,
             head=("To read", "To see", "To find out", "To learn", "To get", "To view", "(To read", "(To see",
                   "(To find", "(To learn", "[To read"),
             examples=("(To read about the mill collection, The River Within , click here .)",
                       "To see the full list and detailed analysis, click here ."),
             near_misses=("To see the wheel turn, she said, click your heels here.",)),
        line("click-details", Kind.INSERT,
             r"[(\[]?(?i:click here (?:for|to (?:see|view|read|get)) (?:more|full|further|additional|the full"
             r"|complete) (?:details|information|info|story|article|text|report)\b)[^\n.!?]{0,80}[.!)\]]{0,2}",
             label="related", longest=140,
             head=("Click here for", "Click here to", "CLICK HERE FOR", "Click HERE for", "(Click here"),
             examples=("Click here for more details.",
                       "Click here for full text, a transcript, and downloadable versions"),
             near_misses=("Click here for flour.",)),
        line("more-stories-on", Kind.INSERT,
             r"(?i:read more (?:stories|articles|posts|news) (?:on|at|from|by)) [^\n.!?]{2,60}(?:\.(?i:com|net|org"
             r"|tv))?:?", label="related", longest=110, head=("Read more ", "READ MORE ", "Read More "),
             examples=("READ MORE STORIES ON ARDENPOST.COM:",), near_misses=("Read more stories on your own.",)),
        line("semicolon", Kind.INSERT,
             r"(?:PHOTOS|VIDEO|PICS|WATCH|READ|EXCLUSIVE); (?P<headline>[\p{Lu}\"“‘'][^\n]{12,160})", label="related",
             head=("PHOTOS; ", "VIDEO; ", "PICS; ", "WATCH; ", "READ; ", "EXCLUSIVE; "), longest=190,
             examples=("PHOTOS; The Way They Were: Look Back At The Mill’s Happier Times",)),
        line("may-interest", Kind.INSERT, r"(?i:you (?:may|might) be interested in)(?: ?(?:\.{3}|…|:))?",
             label="related", longest=50,
             head=("You might be int", "You Might Be Int", "YOU MIGHT BE INT", "You may be int", "You May Be Int",
                   "YOU MAY BE INT"),
             examples=("YOU MIGHT BE INTERESTED IN...",), near_misses=("You may be interested in the mill.",)),
        line("bracketed", Kind.INSERT,
             r"\[(?P<headline>(?!(?i:note|last |updated?|editor|h/t|via|photo|image|source|description|this|see|from"
             r"|translat|laugh|applause|cross)\b)[\p{Lu}\d\"“‘'][^\n\[\].:;]{34,160}[^\n\[\].,:;])\]", label="related",
             head="[", between=True, longest=180,
             examples=("[Why the river rises faster than it did when the mill was new]",),
             near_misses=("[Note that the river rises faster than it did]", "[The mill]",
                          "[Leave the River to Itself]")),
        line("run-on", Kind.INSERT,
             rf"{TWEETED}{PREFIX}(?:READ (?:MORE|ALSO|NEXT|RELATED ARTICLE)|Read (?:Also|Next|next|Related Article:)"
             rf"|SEE RELATED (?:STORY|ARTICLE):|WATCH (?:VIDEO )?\||HAVE YOU READ\?:?"
             rf"|see also) (?P<headline>(?:[\p{{Lu}}\d\"'‘“#$][^\s]{{0,24}}|a|an|and|as|at|by|for|from|in|into|is|of"
             rf"|off|on|or|over|the|to|up|vs\.?|with|than|that|his|her"
             rf"|their) (?:[\p{{Lu}}\d\"'‘“#$(&–—-][^\s]{{0,24}} |(?:a|an|and|are|as|at|be|but|by|for|from|has|he|her"
             rf"|his|in|into|is|it|its|not|of|off|on|or|over|she|the|their|they|to|up|vs\.?|was|who|with|than"
             rf"|that) ){{2,24}}[^\s]{{1,24}}[^\s.,;])(?: ?[\])])?", label="related", longest=260,
             head=("READ MORE ", "READ ALSO ", "READ NEXT ", "READ RELATED ARTICLE", "Read Also ", "Read Next ",
                   "Read next ", "SEE RELATED ", "WATCH |", "WATCH VIDEO |", "HAVE YOU READ?", "see also ",
                   "[ Read Related", "[Read Related"),
             examples=("READ MORE Watch Ana Ruiz Surprise Her Mate For His Birthday",
                       "SEE RELATED STORY: Flood Day: Raising Awareness for the Lost Mills",
                       "Read Also The River Confesses It Is Lacking Water in the Summer!",
                       "WATCH VIDEO | List Of Top Five Millers Who Won A Prize"),
             near_misses=("READ MORE than you write.", "Read Next time what it says.")),
        line("pull", Kind.INSERT, r"see also (?P<headline>[\p{Lu}\d\"'‘“][^\n]{15,200}(?:\.{3}|…))", label="related",
             head="see also ", longest=260,
             examples=("see also Ana Ruiz stands by her mate \"I feel very lucky to sail with you each...",),
             near_misses=("see also the mill...",)),
        line("full-story", Kind.INSERT,
             r"(?:Read|READ) the (?:full|complete) (?:story|article|review|report"
             r"|piece): (?P<headline>[\p{Lu}\d\"'‘“][^\n]{10,200})", label="related",
             head=("Read the full ", "Read the complete ", "READ the full "), longest=260, amid=True,
             examples=("Read the full story: The mill just won the prize of the county",),
             near_misses=("Read the full story: it is long.",)),
        line("other-language", Kind.INSERT,
             r"\[?Read (?:this|the) (?:story|article|report|piece) in \p{Lu}\p{Ll}{3,14}\]?[.:]?", label="related",
             head=("Read this ", "Read the ", "[Read this"), longest=60,
             examples=("Read this story in Bengali",), near_misses=("Read this story in Bed",)),
        line("section-and-headline", Kind.INSERT,
             rf"{TWEETED}(?:(?:OPINION|ANALYSIS|EXPLAINER|EXPLAINED|FACT[ -]CHECK(?:ED)?|FACTBOX|TIMELINE|IN PHOTOS"
             rf"|IN PICTURES|PHOTO ESSAY|MAP|INTERACTIVE|EDITORIAL|COMMENTARY|PODCAST"
             r"|INTERVIEW|IN CASE YOU MISSED IT|IN DEPTH|FOLLOW LIVE|FROM THE ARCHIVES?|DATA|GRAPHIC|PROFILE"
             r"|REVIEW) ?[:|»>] ?|(?:Explained|Opinion|Analysis|Explainer|Fact [Cc]heck|Follow live"
             r"|In [Pp]hotos) ?(?:\||») ?|Follow live: )(?P<headline>[\p{Lu}\p{N}\"'‘“][^\n]{7,160}[^\s.;,:])",
             label="related", between=True, longest=200,
             head=("OPINION", "ANALYSIS", "EXPLAINE", "FACT", "TIMELINE", "IN PHOTOS", "IN PICTURES", "PHOTO ESSAY",
                   "MAP", "INTERACTIVE", "EDITORIAL", "COMMENTARY", "PODCAST", "INTERVIEW", "IN CASE YOU MISSED",
                   "IN DEPTH", "FOLLOW LIVE", "FROM THE ARCHIVE", "DATA", "GRAPHIC", "PROFILE", "REVIEW", "Explained",
                   "Opinion", "Analysis", "Explainer", "Fact check", "Fact Check", "Follow live", "In photos",
                   "In Photos"),
             examples=("OPINION: The ferry should run", "Explained | Why the river rose",
                       "FACT CHECK: Does the mill turn?"),
             near_misses=("Opinion: The ferry should run", "ANALYSIS: It is too early to tell.")),
        line("also-unmarked", Kind.INSERT,
             rf"{TWEETED}(?:(?:Also|ALSO|Must|MUST) (?:Read|READ|Watch|WATCH)|Related (?i:article|story|video|post)"
             rf"|RELATED (?:ARTICLE|STORY|VIDEO|POST))(?: ?[-–—] ?| )"
             r"(?P<headline>[\p{Lu}\p{N}\"'‘“][^\n]{11,160}[^\s.;,:])", label="related", between=True, longest=200,
             head=("Also Read ", "ALSO READ ", "Also READ", "Must Read ", "MUST READ ", "Also Watch ", "ALSO WATCH ",
                   "Must Watch", "MUST WATCH", "Related article", "Related Article", "Related story", "Related Story",
                   "Related video", "Related Video", "Related post", "Related Post", "RELATED ARTICLE",
                   "RELATED STORY", "RELATED VIDEO"),
             examples=("Also Read - Ferry stops for winter", "Related article Ferry stops for winter",
                       "MUST READ Ferry stops for winter"),
             near_misses=("Related stories were told of the mill and its miller in Arden.",)),
        line("click-for-more", Kind.INSERT,
             r"[(\[]?(?i:click here (?:for more|to (?:read|see|learn|find out) more)(?: (?:on|about|from|of|stories"
             r"|news|at))?)(?: [^\n.!?]{2,90})?[.!)\]]{0,2}", label="related", between=True,
             head=("Click here", "CLICK HERE", "(Click here", "[Click here", "(CLICK HERE", "[CLICK HERE"), longest=150,
             examples=("Click here for more on the ferry.", "Click here to read more about the mill"),
             near_misses=("Click here, it said.",)),
    ),
)
