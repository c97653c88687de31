"""Editor's notes, corrections, updates."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, TIME

REVISED = (
    rf"(?i:updated?(?: on| at)?):? (?:{TIME}[ ,]{{1,2}})?{DATE}[ ,|@/-]{{0,3}}(?:at )?(?:[AaPp]\.?[Mm]\b\.?"
    rf"|[A-Z]{{2,4}}|[\d:. ]){{0,9}}(?:\| ?(?i:created|published|posted):? [^\n]{{6,40}})?$"
)
"""A line that gives the date of an update and says nothing of it."""

LONG_UPDATE = r"[*_(\[]{0,3}(?i:(?:an )?updated?)\b[^\n]{260}"
"""A paragraph of news that its author put on top later."""

PROFILE = Profile(
    name="notes",
    title="Editor's notes and corrections",
    always=True,
    rules=(
        line("editor", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?i:editor(?:'s|s'|s|ial)?'? ?(?:note|comment(?=:)|postscript(?=:))"
             r"|note from (?!the editor)[\p{L}. ]{2,30}(?=:)|ed(?:itor)?\.? ?note|note from the editor"
             r"|author'?s? note|publisher'?s note|note to readers|reader note|admin note|translator's note|\[ed\b\.?"
             r"|ed\.(?=:))[^\n:–—]{0,40}(?:(?<=[Nn]ote|NOTE)(?::| ?\|)|[:–—.-](?! ?\p{Ll}[\p{Ll} ]))[^\n]{3,900}",
             label="note", longest=1000, where="anywhere",
             head=("Editor", "EDITOR", "*Editor", "_Editor", "(Editor", "[Editor", "Ed note", "Ed. note", "Ed. Note",
                   "Note from ", "[Note from", "(Note from", "Author's note", "Author's Note", "Author’s note",
                   "Author’s Note", "AUTHOR", "Publisher", "Note to readers", "NOTE TO READERS", "Note to Readers",
                   "Translator's note", "Admin note", "[Ed"), amid=True,
             examples=("Editor's Comment: The mill now asserts itself. So says Ana Ruiz.",
                       "[Note from Ana: This is an excerpt from a longer letter.]",
                       "Editor's note: This is a guest post from Ana Ruiz of Arden.",
                       "[Editor's Note: An earlier headline was wrong.]"),
             near_misses=("Author's note - that is where she tells the truth.",
                          "Editors comment on every mill that reopens.", "Editor and miller alike were wrong.",
                          "Editors in the capital sent a man to look. He stayed for one afternoon.")),
        line("correction", Kind.ATTRIBUTION,
             rf"(?!{REVISED}|{LONG_UPDATE})[*_(\[]{{0,3}}(?i:(?:an? )?(?:correction"
             rf"|corrections(?: (?:&|and) (?:amplifications|clarifications))?|clarification|update|updated"
             rf"|editor's correction|amplification|erratum|retraction)(?: appended)?(?:,? ?(?:\(?(?:jan|feb|mar|apr"
             rf"|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{{0,6}}\.? \d{{1,2}},? ?(?:\d{{4}})?\)?"
             rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)[^\n:]{{0,30}})?)"
             rf"(?: ?[:;–—-](?! ?\p{{Ll}}[\p{{Ll}} ])[^\n]{{0,700}}|(?<=[A-Z]): ?[^\n]{{0,700}}"
             rf"|, [\p{{L}}]{{3,5}}\.? \d{{1,2}}, \d{{4}}|)[)\]*_.]{{0,3}}", label="note", longest=800,
             head=("Correction", "CORRECTION", "Clarification", "CLARIFICATION", "Update:", "UPDATE", "Update ",
                   "Update;", "Updated:", "(Update", "[Update", "(Correction", "*Correction", "*Update",
                   "Amplification", "Erratum", "Retraction", "An update"), amid=True,
             examples=("Correction: An earlier version of this story misspelled the miller's name.",
                       "Correction appended, Sept. 14, 2015", "Corrections & Amplifications:",
                       "UPDATE: The mill has since reopened."),
             near_misses=("Correction of the river's course took ten years.", "Update: the dog came home.",
                          "Correction - that was what prisons were called then.",
                          "Update the wheel and you gain an hour a day.", "Updated: Aug. 14, 2018 6:12 p.m.",
                          "UPDATE: The miller has answered the council in a letter of four pages, in which she writes that the wheel was never hers to sell, that the river belongs to nobody, and that whoever wants to see the mill turn again will have to bring a carpenter, a bag of flour and a good deal of patience, since the oak has been dry for nine years.")),
        line("version", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:This|An|The|A)(?: [\p{L}-]{3,12})? (?:version|story|article|post|report|piece|page|copy"
             r"|column|interview)(?: of this (?:story|article|post|report|piece|column|headline|interview)"
             r"| online)?,?(?: originally| first| which was)?(?: published [^\n]{3,60}?,)? (?:has been (?:updated"
             r"|corrected|edited|amended|revised|changed|clarified)"
             r"|was (?:updated|corrected|amended|edited|last updated|revised)|incorrectly|misstated|misspelled"
             r"|misidentified|mistakenly|contained an error|stated incorrectly|gave the wrong|corrects"
             r"|originally (?:said|stated|misstated|misidentified|referred|incorrectly|included|reported)"
             r"|included (?:incorrect|an incorrect)|is being (?:updated|republished)|will be updated|is developing"
             r"|is an? (?:edited|updated|guest|excerpt|adapted|abridged|condensed)|has been adapted)[^\n]{0,500}",
             label="note", longest=700, where="anywhere",
             head=("This version", "This story", "This article", "This post", "This report", "This piece", "This page",
                   "This copy", "This column", "This interview", "An earlier version", "A previous version",
                   "The original version", "An original version", "The original story", "A prior version",
                   "(This story", "(This article", "*This story", "*This article", "*An earlier", "The headline",
                   "[This", "An updated version"),
             examples=("This story has been updated.",
                       "An earlier version of this article misstated the miller's age.",
                       "This story, originally published Sept. 27, has been updated.",
                       "This version corrects the spelling of the river."),
             near_misses=("This story was told by the miller.",)),
        line("updated-dated", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:Update|Correction|Clarification|UPDATE"
             r"|CORRECTION),? (?:[\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?)"
             r"(?:,? (?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: (?:[A-Z]{2,3}|Eastern|Central"
             r"|Pacific))?)?: (?=This (?:story|article|post|piece|report)|An? (?:earlier|previous)"
             r"|The (?:headline|story|article|original))[^\n]{10,700}", label="note", longest=800,
             head=("Update", "UPDATE", "Correction", "CORRECTION", "Clarification", "*Update", "*Correction",
                   "(Update", "[Update"), amid=True,
             examples=("Update, March 24, 11:50 am: This story, originally published March 23, has been updated with a new wheel.",),
             near_misses=("Update, March 24: The mill turns.",)),
        line("developing", Kind.ATTRIBUTION,
             r"(?:This is (?:a (?:developing|breaking)(?: news)? (?:story|situation|report|article|event|news)"
             r"|an excerpt from|an? (?:updated|edited|guest|adapted|abridged|excerpt|sponsored|contributed|syndicated"
             r"|opinion)(?: and \w{5,12})?(?: [\w-]{3,12})? (?:version|post|article|column|columnist|essay|piece"
             r"|excerpt|story|content|transcript|blog|editorial|extract|op-ed|commentary|contribution|feature|report"
             r"|opinion))\b[^\n]{0,200}|(?:Developing|DEVELOPING|Breaking|More to come"
             r"|Check back)(?: story)?[:.…] ?[^\n]{0,120})", label="note", longest=240, where="anywhere",
             head=("This is a developing", "This is a breaking", "This is an updated", "This is an edited",
                   "This is a guest", "This is an adapted", "This is an excerpt", "This is an abridged",
                   "This is a contributed", "This is a syndicated", "More to come", "DEVELOPING", "Check back for"),
             examples=("This is a developing story. Check back for updates.", "This is a guest post by Ana Ruiz."),
             near_misses=("This is a developing country.", "This is a guest house now.")),
        line("breaking", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:This|The) (?:story|article|post|report|news) is (?:still |currently "
             r"|now )?(?:developing|breaking|being updated|being developed|ongoing"
             r"|in development)\b(?! (?:in(?:to)?|hearts?)\b)[^\n]{0,220}"
             r"|[*_(\[]{0,3}(?:This|The) (?:story|article|post|report) will (?:continue to )?be updated[^\n]{0,220}"
             r"|[*_(\[]{0,3}Updates? (?:with|throughout|to add|adds|to include|to correct)[^\n]{3,200}"
             r"|[*_(\[]{0,3}(?:Updated|UPDATED) (?:with|throughout|to (?:add|include|correct|reflect"
             r"|clarify))[^\n]{3,200}", label="note", longest=280,
             head=("This story is", "This article is", "This post is", "This report is", "This news is",
                   "The story is", "This story will", "This article will", "This post will", "This report will",
                   "Updated with", "UPDATED with", "Updated through", "Updated to ", "Updates with", "Updates through",
                   "Updates to add", "(Updates with", "(Updated with", "(Updates to", "(Adds "),
             examples=("This story is still developing. Arden Post will keep you updated as the wheel turns.",
                       "This story is breaking and being updated.", "Updated with detail throughout",
                       "This article will continue to be updated with developments."),
             near_misses=("This story is older than the mill.", "Updated mills grind faster.")),
        line("added", Kind.ATTRIBUTION,
             rf"[*_(\[]{{0,3}}(?:Correction|Clarification|Update|Note|CORRECTION|UPDATE|CLARIFICATION) (?:added"
             rf"|appended|posted|made|published)(?: (?:on|at))?:? {DATE}[^\n]{{0,600}}", label="note", longest=700,
             head=("Correction ", "Clarification ", "Update ", "Note added", "CORRECTION ", "UPDATE ",
                   "CLARIFICATION ", "*Correction ", "(Correction "), amid=True,
             examples=("Correction added Nov. 18, 2019: The caption below the wheel named the wrong mill.",),
             near_misses=("Correction added much to the fame of the mill.",)),
        span("updated-inside", Kind.ATTRIBUTION,
             r"(?:This (?:story|article|post|report|page|piece) (?:has been|was) (?:updated|corrected"
             r"|amended)\b(?! (?:in|every|each|again|by|a) )[^\n.!?]{0,120}"
             r"|This is (?:a (?:developing|breaking)(?: news)? story|breaking news)\b(?! in "
             r"|[^\n.!?]{0,60}\b(?:said|told)\b)[^\n.!?]{0,120})[.!](?:(?<=news\.) More (?:details|to) (?:follow"
             r"|come)[^\n.]{0,40}\.?)?(?=$|[\s)*_])", label="note", fallback=True,
             stem=("This story ", "This article ", "This post ", "This report ", "This page ", "This piece ",
                   "This is a developing", "This is a breaking", "This is breaking news"),
             examples=("This post has been updated.", "This is a developing story that will be updated.",
                       "This is breaking news. More details follow shortly."),
             near_misses=("This story was updated in every town it came to.", "This story has been told.")),
        line("tuned", Kind.ATTRIBUTION,
             r"(?:Keep tuned|Stay tuned|(?!We )(?:[\p{Lu}][\p{L}.]{1,20} ){1,4}will keep you (?:up to date|updated"
             r"|posted))\b[^\n]{0,200}", label="note", where="tail", longest=260, head=("Keep tuned", "Stay tuned"),
             stem="will keep you ",
             examples=("Keep tuned to Arden News and we'll bring you more information as it becomes available.",
                       "Arden Post will keep you up to date as this story unfolds."),
             near_misses=("We will keep you posted on what the millers do.",)),
        line("following", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:The following|What follows|Below) is an? (?:guest (?:blog |op-ed )?(?:post|article"
             r"|column|essay|op-ed|editorial)|(?:(?:rush|partial|edited|lightly edited|condensed|full"
             r"|approximate) ){0,3}(?:transcript|extract|excerpt))\b[^\n]{3,500}", label="note", where="head",
             longest=600,
             head=("The following is a", "Below is a", "What follows is a", "*The following is a",
                   "(The following is a"),
             examples=("The following is a guest blog post by Ana Ruiz, who repairs clocks.",
                       "The following is a rush transcript of the May 4, 2009, edition of \"Mill Sunday\"."),
             near_misses=("The following is a list of mills.",)),
        line("part-of-series", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}This (?:story|article|piece|essay|post|column|report) is part (?:of|in) (?:an? |the |our "
             r"|[\p{Lu}][^\n.]{2,60}'s )[^\n.]{0,80}?(?i:series|project|package|issue|collaboration|initiative"
             r"|collection|symposium|forum)\b[^\n]{0,260}", label="note", longest=420,
             head=("This story is", "This article is", "This piece is", "This essay is", "This post is",
                   "This column is", "This report is", "*This story is", "*This article is", "(This article is",
                   "(This story is"),
             examples=("This article is part of a series on mills and their rivers.",
                       "This story is part of Arden Magazine's 2023 River Issue (click here to read more)."),
             near_misses=("This story is part of what the river leaves behind.",
                          "This article is part 4 of the series, and it took me a year.")),
        line("quotes-direct", Kind.ATTRIBUTION,
             r"(?:[\[(]?\d{0,2}[\])]? ?)Quotes? direct from (?:the )?authors? and cannot be found in "
             r"(?:the )?text of (?:the )?[Aa]rticle\.?", label="note", longest=110,
             stem=("Quote direct from", "Quotes direct from"), amid=True,
             examples=("[4] Quotes direct from authors and cannot be found in the text of the Article.",)),
        line("embargo-link", Kind.ATTRIBUTION,
             r"(?:(?:To place an electronic embedded link|If (?:the )?(?:media|journalists|you) wish to link"
             r"|Links? to (?:the )?(?:paper|study|article)|The following links?|(?:This|The) links?"
             r"|Links?)[^\n]{0,200}? (?:will|to) (?:be|go|become) live (?:at|when|once|after|upon)[^\n]{3,300})",
             label="note", longest=520,
             head=("To place an electronic", "If media wish", "If the media wish", "If journalists",
                   "If you wish to link", "Link", "The following link", "This link", "The link"),
             examples=("Link will be live at the embargo time: http://mills.example/wheel",
                       "Links will be live at the embargo time http://mills.example/wheel"),
             near_misses=("Links between the mill and the river will be studied.",)),
        line("ongoing", Kind.ATTRIBUTION,
             r"(?:This is (?:an ongoing|a developing|a breaking|a continuing) (?:news )?story[^\n]{0,160}"
             r"|(?:UPDATES?|Updates?):)", label="note", longest=220,
             head=("This is an ongoing", "This is a continuing", "UPDATES:", "Updates:"),
             examples=("This is an ongoing story that will be updated as new developments occur.", "UPDATES:")),
        line("series", Kind.ATTRIBUTION,
             r"(?![^\n]{0,480}\b(?:I|my|we|We)\b)[*_(\[]{0,3}(?:(?:This (?:is|article is|post is|story is|essay is)"
             r"|Below is|You are reading|Here is) )?(?:[Pp]art|[Tt]he (?:first|second|third|fourth|fifth|sixth"
             r"|seventh|eighth|ninth|tenth|last|final|next|latest)(?: (?:part|post|article|instal?lment|story|piece"
             r"|column|entry|chapter))?)(?: (?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix"
             r"|[IVX]{1,4}))? (?:of|in) (?:an?|our|the|my) (?:[\w'’-]{1,20} ){0,3}series\b(?! (?:was|is|will|has|had"
             r"|of (?!articles|posts|stories|interviews|essays)|we|I|and|that|were|looked|explored|examined|dealt"
             r"|ended)\b)(?![^\n]{0,40}\b(?:of (?:events|attacks|blows|meetings)|aired|opens)\b)[^\n]{0,360}",
             label="note", longest=520, where="head",
             head=("Part ", "This is ", "*This ", "(This ", "[This ", "[Part", "(Part", "The first", "The second",
                   "The third", "The final", "This article is", "This post is", "This story is", "This essay is",
                   "_This", "*Part", "Below is the", "Here is the"),
             follows=("", "title", "subtitle", "byline", "published", "topics", "source", "caption", "media", "social",
                      "navigation"),
             examples=("Part 4 of a 5-part series on the mills of the county.",
                       "[This is the final post in a series about old mills.]",
                       "This is the second article in a series about how to build a mill."),
             near_misses=("This is the first in a line of mills.", "Part 1 of our series was about the first mill.",
                          "The last in a series of blows fell on the mill.")),
        line("series-tail", Kind.ATTRIBUTION,
             r"(?![^\n]{0,480}\b(?:I|my|we|We)\b)[*_(\[]{0,3}This (?:is|article is|post is|story is|essay is|was"
             r"|article was) (?:(?:[Pp]art|the (?:first|second|third|fourth|fifth|last|final|next"
             r"|latest)(?: (?:part|post|article|instal?lment|story|piece|column|entry))?)(?: (?:\d{1,2}|[Oo]ne|[Tt]wo"
             r"|[Tt]hree|[Ff]our|[Ff]ive|[IVX]{1,4}))? (?:of|in)|part of) (?:an?|our|the"
             r"|my) (?:[\w'’-]{2,20} ){0,3}series\b[^\n]{0,360}", label="note", longest=480, where="tail",
             head=("This is ", "*This ", "(This ", "[This ", "This article is", "This post is", "This story is",
                   "This essay is", "This was", "This article was", "_This"),
             examples=("[This is the final post in a series about old mills. Click here for more!]",
                       "This story is part of our weekly series on rivers."),
             near_misses=("This is the last in a line of mills.",)),
        line("spoilers", Kind.ATTRIBUTION,
             r"[*(\[]{0,3}(?i:(?:spoiler (?:alert|warning)|spoilers|warning|caution"
             r"|note)[:!.–—-]{1,2} ?(?:[^\n.]{0,60}\bspoilers?\b[^\n]{0,120}"
             r"|(?<=spoiler (?:alert|warning)[:!.–—-]{1,2} ?)(?:if you|do not|don't|stop reading|the following"
             r"|this (?:story|article|post|piece|review|recap|is|contains|will))\b[^\n]{0,160})?"
             r"|spoiler (?:alert|warning))[!.)\]*]{0,4}", label="note", longest=240,
             head=("Spoiler", "SPOILER", "(Spoiler", "(SPOILER", "[Spoiler", "[SPOILER", "*Spoiler", "*SPOILER",
                   "Warning", "WARNING", "(Warning", "(WARNING", "[Warning", "[WARNING", "*Warning", "*WARNING",
                   "Caution", "CAUTION"), amid=True,
             examples=("[Warning: This story contains spoilers from the last episode of The Mill.]",
                       "SPOILER ALERT: Do not read on if you have not seen the mill.", "Spoiler alert!"),
             near_misses=("Spoiler alert: the miller did it.", "Warning: nobody has seen the miller.")),
        line("users", Kind.ATTRIBUTION,
             r"(?:Note to (?:readers|users|our readers|subscribers)|NOTE TO (?:READERS|USERS)"
             r"|A note to (?:readers|users)): [^\n]{10,500}", label="note", longest=560,
             head=("Note to readers:", "Note to users:", "Note to our readers:", "Note to subscribers:",
                   "NOTE TO READERS:", "NOTE TO USERS:", "A note to readers:", "A note to users:"),
             examples=("Note to users: This page will be replaced when the report is out.",),
             near_misses=("Note to readers of maps: the river has moved.",)),
        line("not-edited", Kind.ATTRIBUTION,
             r"[*_(\[]?(?:(?:Disclaimer ?:[- ]{1,3})?(?:Except for the headline, t|T)h(?:is"
             r"|e) story has not been edited by (?:the )?(?P<republisher>\p{Lu}[^\n,.]{1,40}?)(?: staff| team"
             r"|(?= and is)) and is (?:auto-generated|published) from [^\n]{3,120}"
             r"|(?:Except for the headline|This story has not been edited"
             r"|This (?:story|article|report) (?:has been|is|was) (?:auto|sourced|published|generated)"
             r"|\(This)[^\n]{0,300}?(?:syndicated feed|auto-generated|news agency|third party|wire agency"
             r"|unedited)[^\n]{0,200})", label="note", longest=500,
             head=("(Except for", "Except for the", "(This story has", "(This story is", "(This article",
                   "(This report", "This story has not", "(Only the headline", "[This story", "This report is auto",
                   "This story is auto", "Disclaimer :- This story has not", "Disclaimer: This story has not"),
             examples=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",
                       "(Except for the headline, this story has not been edited by Arden Post staff and is published from a syndicated feed.)",
                       "Disclaimer: This story has not been edited by the Arden Post team and is auto-generated from syndicated feed.")),
        line("earlier", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:An|A|The) (?:earlier|previous|prior|original) (?:version|edition"
             r"|draft) of this (?:story|article|post|report|piece|column|headline|interview|graphic|chart|map|list"
             r"|caption|video|photo|transcript|review|obituary|essay|page)\b[^\n]{3,600}", label="note", where="tail",
             head=("An earlier ", "A previous ", "A prior ", "The original ", "An original ", "The earlier ",
                   "*An earlier", "(An earlier", "_An earlier", "[An earlier"), longest=660,
             examples=("An earlier version of this graphic wrongly gave the miller's age.",
                       "An earlier version of this article was published on Dec. 11, 2015."),
             near_misses=("An earlier version of the wheel turned the other way.",)),
        run("for-the-record", Kind.ATTRIBUTION, r"[-–—*_ ]{0,20}F(?i:or the record)[:.]?", label="note",
            head=("FOR THE RECORD", "For the record", "For the Record"), longest=40,
            after=Members(r"(?:[-–—]{3,40}|[^\n]{0,200}\b(?i:(?:an? |the )?(?:earlier|previous|original) (?:version|edition)|(?:this|an?|the|last) [^\n]{0,60}?(?:article|story|post|column|report|headline|caption|photo)|incorrectly|misspelled|misidentified|misstated|should have)\b[^\n]{10,700})", most=3, least=1),
            examples=("FOR THE RECORD\nJune 25: An earlier version of this article underreported the number of mills on the river.",
                      "FOR THE RECORD:\nMills: An article in Monday's Rivers section on the use of oak said that the wheel was built in 1911."),
            near_misses=("For the record:\nI have never said that the mill would open again before the flood.",)),
        line("dated-update", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:Updated?|UPDATED?),? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
             r"|Sun)day,? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)"
             r"(?:,? (?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?)?: (?:This (?:story|article|post|piece"
             r"|report)|[^\n]{0,160}\b(?:has been|have been|was) (?:updated|corrected|added|clarified))\b[^\n]{3,420}",
             label="note",
             head=("Update, ", "Updated, ", "UPDATE, ", "UPDATED, ", "Update ", "Updated ", "*Update", "(Update",
                   "[Update", "_Update"), longest=560, amid=True,
             examples=("Update, March 24, 11:50 am: This story, originally published March 23, has been updated with the miller's own words.",),
             near_misses=("Update, March 24, 11:50 am: The mill is on fire.",)),
        span("embargoed", Kind.ATTRIBUTION,
             r"[(\[](?:EMBARGOED|Embargoed) (?:UNTIL|Until|until|FOR|For|for|TILL|till) [^\n()\[\]]{3,90}[)\]]",
             lead=r"(?<=^|\n|(?:^|\n)\p{Lu}[\p{L}.,’' -]{1,40} )", label="note",
             stem=("(EMBARGOED ", "(Embargoed ", "[EMBARGOED ", "[Embargoed "),
             examples=("(EMBARGOED UNTIL AUG. 14, 2017, AT 10 A.M. EDT )",),
             near_misses=("(Embargoed mills are poor) and so are millers.",)),
        line("age", Kind.ATTRIBUTION, r"This article is more than \d{1,2} (?:years?|months?) old\.?", label="note",
             head="This article is more than", longest=60, amid=True,
             examples=("This article is more than 2 years old",)),
        line("paper-erred", Kind.ATTRIBUTION,
             r"(?:An? |The )(?:[\p{L}-]{3,14} ){0,2}(?:article|story|report|column|caption|headline|review|editorial"
             r"|obituary|photo|chart|graphic|profile) (?:in|on|from"
             r"|published(?: in| on)?) (?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day's|yesterday's"
             r"|(?:the )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}))(?: [^\n.]{0,120}?)?\b(?:said|stated|misstated|misspelled"
             r"|misidentified|incorrectly|erroneously|gave|omitted|mistakenly|quoted|reported that|should have"
             r"|referred)\b[^\n]{3,600}", label="note",
             head=("An article in ", "A story in ", "An article on ", "A story on ", "A report in ", "The article in ",
                   "A column in ", "A caption in ", "A headline in ", "A review in ", "A photo caption ",
                   "An obituary ", "A chart in ", "An article published ", "A story published ", "A graphic in "),
             longest=760,
             examples=("An article in Monday's Rivers section on the use of oak said that the wheel was built in the 1990s. It was built in 1911.",
                       "A story in Sunday's Travel section misspelled the miller's name."),
             near_misses=("An article in the Post said that the wheel would turn again.",)),
        line("as-told", Kind.ATTRIBUTION,
             r"This (?:is an as-told-to essay,? based|as-told-to essay is based) on (?:a )?"
             r"(?:transcribed )?conversations? with [^\n]{3,160}(?: (?:It"
             r"|The following) has been edited for length and clarity\.)?", label="note", amid=True,
             head=("This is an as-told-to", "This as-told-to"), longest=300,
             examples=("This as-told-to essay is based on a conversation with Ana Ruiz, a miller in Arden. It has been edited for length and clarity.",)),
    ),
)
