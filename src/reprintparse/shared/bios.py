"""About the author and about the organisation: at the tail, where the text has ended.

An author note names a person and says what they are ("Ana Ruiz is a reporter in Arden."). An organisation's is
a heading "About X" with the paragraphs under it, as press releases close.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

ROLE = (
    r"(?:reporter|writer|journalist|editor|author|columnist|correspondent|contributor|professor|lecturer|fellow|director|founder|co-founder|president|chair(?:man|woman)?"
    r"|historian|analyst|economist|activist|attorney|lawyer|physician|doctor|scientist|researcher|scholar|blogger|broadcaster|producer|host|filmmaker|photographer|poet|novelist|student|consultant|expert"
    r"|commentator|publisher|executive|associate|senior|freelance|award-winning|independent|investigative|veteran|former|retired|regular|staff|contributing|political|syndicated|New York Times|bestselling|best-selling|graduate|intern|manager|coordinator|specialist"
    r"|strategist|critic|curator|translator|teacher|educator|pastor|minister|priest|rabbi|engineer|entrepreneur|blogs|assistant|managing|deputy|chief|national|foreign|health|science|business|sports|entertainment|ambassador|advis[eo]r|speaker|nutritionist|dietitian|psychologist|sociologist|anthropologist|geographer|secretary|treasurer|cartoonist|nurse|surgeon|psychiatrist|therapist|farmer|artist|musician|composer|actor|designer|developer|programmer|philosopher|politician|CEO|PhD)"
)
VERB = r"(?:(?:is|was|has been) (?=(?:also |currently |now |both )?(?:an?|the|one of|co-|[\p{L}-]{0,20}(?:founder|president|director|editor|author|professor|reporter|writer|chair|fellow|secretary|correspondent|columnist|executive|publisher|journalist)))|has written|writes|wrote|covers|reports|works|worked|teaches|taught|lives|serves|served|holds|hosts|blogs|edits|publishes|contributes|joined|has served|has worked|has published|has reported|has covered|currently|has contributed|studies|runs|tweets|specializes|specialises|focuses|leads|heads|directs|produces|needs no introduction)"

PROFILE = Profile(
    name="bios",
    title="Notes about authors and organisations",
    always=True,
    rules=(
        line("author", Kind.ATTRIBUTION, rf"[*_(\[—–-]{{0,3}} ?(?:(?:About the [Aa]uthors?|ABOUT THE AUTHOR|The author|Author|Contributor|Written by|Guest post by|Bio):? ?)?(?!(?:After|Before|Since|If|Then|Now|Last|With|By|Here|There|According|Former|Also|Meanwhile|The|This|In|That|It|A|An|At|On|For|But|And|When|While|As|President|Police|Sen|Rep|Gov) )(?P<author>(?:(?:Dr|Prof|Professor|Rev|Sen|Rep|Col|Gen|Lt|Capt|Mr|Mrs|Ms|Sir|Dame|Hon)\.? )?(?>{PERSON}))(?:,? (?:Ph\.?D\.?|M\.?D\.?|MBA|MA|J\.?D\.?|RN|MPH|Jr\.?|Sr\.?|III|[\p{{Lu}}.]{{2,6}}))?,?(?: \([^\n()]{{1,80}}\))?,?(?: (?:a|an|the|who) [^\n]{{3,120}}?,)? (?:{VERB}) ?[^\n]{{0,160}}?\b(?i:{ROLE})\b[^\n]{{0,1400}}", label="bio", where="tail", longest=1800,
             examples=("Ana Ruiz is a reporter in Arden.", "Ana Ruiz is an Associate Professor of History at Arden University.", "Ana Ruiz, Ph.D., is a professor of history at Arden University and the author of The Mill.")),
        line("author-surname", Kind.ATTRIBUTION, r"(?P<author>[\p{Lu}][\p{L}'-]{2,20}(?: [\p{Lu}][\p{L}'-]{2,20})?),? (?:is|was) (?:a|an|the) (?:(?:award-winning|freelance|New York Times|bestselling|best-selling|syndicated|independent|investigative|Pulitzer|veteran|senior|contributing|staff|nationally|internationally|former|retired|Washington|New York|London)[^\n]{0,120}?)\b(?:journalist|writer|reporter|author|columnist|editor|correspondent|contributor|professor|fellow|blogger|broadcaster)\b[^\n]{0,900}|(?P<author>[\p{Lu}][\p{L}'-]{2,20}) (?:publishes|edits|hosts|writes for|blogs at|blogs for|writes at|is a columnist|is a reporter|is an editor|is a contributor)[^\n]{5,700}", label="bio", where="tail", longest=1100,
             examples=("Ruiz is an award-winning journalist who began at the Arden Post.", "Ana publishes The Mill Magazine.")),
        line("author-pronoun", Kind.ATTRIBUTION, rf"[*_(]?(?:He|She|They|His|Her|Their|The author|The writer|The authors)(?: [\p{{L}}'-]{{2,20}}){{0,4}}? (?:{VERB}|latest|most recent|new|book|books|work|writing|articles|internet columns)[^\n]{{0,160}}?\b(?:{ROLE}|book|books|columns?|podcast|newsletter|website|blog|degree|University|Institute|[Pp]rize|[Aa]ward|published|author of|work has appeared|works? (?:have|has) (?:been|appeared))\b[^\n]{{0,900}}", label="bio", where="tail", longest=1200,
             head=("He ", "She ", "They ", "His ", "Her ", "Their ", "The author", "The writer"), examples=("She is the author of The Mill and other books.",)),
        line("reports-for", Kind.ATTRIBUTION, r"(?P<author>[\p{Lu}][\p{L}'-]{1,20}(?:(?:,| and|, and) [\p{Lu}][\p{L}'-]{1,20}){0,4}) (?:reports?|reported|writes?|wrote|covers?|is reporting|contributed)(?: (?:for|from|on|at)) (?:the )?[\p{Lu}][^\n]{2,140}", label="bio", where="tail", longest=220,
             examples=("Ruiz and Brand report for The Arden Post.", "Ruiz reports for the Arden Post in Millford, Va.")),
        line("name", Kind.ATTRIBUTION, rf"(?P<author>{PERSON})", label="bio", where="tail", follows="bio", longest=40, shortest=6, examples=("Ana Ruiz",)),
        line("about-author", Kind.ATTRIBUTION, r"(?i:about (?:the|this) (?:authors?|writers?|contributors?)|(?:the )?author(?:'s)? (?:bio|biography|information|profile)|about me|contributor bio|author)[:.]?", label="bio", where="tail", longest=40, head=("About the", "About The", "ABOUT THE", "about the", "About this", "Author", "AUTHOR", "The author", "About me", "Contributor"),
             examples=("About the Author", "ABOUT THE AUTHORS:")),
        run("about-author-run", Kind.ATTRIBUTION, r"(?i:about the (?:authors?|writers?|contributors?)|(?:the )?author(?:'s)? (?:bio|biography|information|profile)|author)(?:: ?.{0,600})?", label="bio", where="tail", after=Members(r"[\s\S]{1,1500}", most=4), longest=700,
            head=("About the", "About The", "ABOUT THE", "about the", "Author", "AUTHOR"), examples=("About the Author\nAna Ruiz grew up by the river and now repairs clocks.",)),
        run("about", Kind.ATTRIBUTION, r"(?:About|ABOUT)(?: the| The)? (?![^\n]{0,80}\b(?i:trial|study|phase|disease|survey|report|story|book|project|syndrome|cancer|method|results|research|author|exhibition|event|campaign|data)\b)(?![\p{Lu}\d]{3,20}:?$)(?P<organization>[\p{Lu}\d](?:[^\n.!?]|\b(?:Inc|INC|Corp|CORP|Ltd|LTD|Co|CO|Bros|Cos|S\.A|N\.V|L\.P|St|Dr|Mt|[\p{Lu}])\.|\.(?=\p{L})){1,100}?):?", label="bio", where="tail", after=Members(r"(?!SOURCE:? \p{Lu}|View (?:original|source) )[\s\S]{40,3500}|(?!SOURCE:? \p{Lu}|(?i:forward[- ]looking|cautionary|safe harbor))[^\n]{0,40}[^\n:]", most=6, least=1), longest=120,
            head=("About ", "ABOUT "), examples=("About Arden Mills\nArden Mills Ltd. makes flour and runs the oldest water wheel in the county.", "About Arden Mills, Inc.\nThe mill grinds oats, barley and wheat for the whole county."),
            near_misses=("About 200 millers met.\nThe mill grinds oats, barley and wheat for the whole county.",)),
        line("about-line", Kind.ATTRIBUTION, r"(?:About|ABOUT)(?: the| The)? (?P<organization>[\p{Lu}\d][^\n.!?:]{1,100}?)(?: ?: |\. | - )[\p{Lu}\d][^\n]{30,2500}", label="bio", where="tail", longest=2700, head=("About ", "ABOUT "),
             examples=("About Arden Mills: Arden Mills Ltd. makes flour and runs the oldest water wheel in the county.",)),
        line("nonprofit", Kind.ATTRIBUTION, r"(?P<organization>(?:The )?[\p{Lu}][\p{L}\d&'. -]{2,60}?)(?:,| \([^\n()]{2,30}\))? is (?:a|an|the)(?: [^\n]{0,120}?)? ?(?:nonprofit|non-profit|nonpartisan|editorially independent|independent,? (?:nonprofit|news|newsroom|media)|news (?:site|service|outlet|organi[sz]ation|network)|501\(?c\)?|publicly funded|wire service)[^\n]{0,900}|(?P<organization>(?:The )?[\p{Lu}][\p{L}\d&'. -]{2,60}?)(?:,| \([^\n()]{2,30}\))? is (?:a|an|the) (?:[\w'-]{2,16} ){0,2}(?:global leader|world'?s (?:largest|leading)|leading (?:provider|publisher|global|source|manufacturer|supplier|university|developer))[^\n]{60,900}", label="bio", where="tail", stem=("nonprofit", "non-profit", "nonpartisan", "independent", "news ", "newsroom", "501", "publicly funded", "wire service", "global leader", "orld's l", "orld’s l", "leading "), longest=1100,
             examples=("Arden News is a nonprofit newsroom that covers the river.",)),
    ),
)
