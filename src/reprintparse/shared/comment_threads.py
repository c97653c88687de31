"""What readers wrote below a story, and the form they wrote it in: headings over the comments, who said it when, replies."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE

THOUGHTS = tuple(f"{count} thoughts on" for count in range(2, 100))

BLOGGED = r"(?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"

ABROAD = r"\d{1,2}\.? (?:de )?\p{L}{3,12},? (?:de )?20\d\d (?:um|à|a las|alle|às|om) \d{1,2}(?::| ?h ?)\d\d(?: min| Uhr)?"
"""When somebody commented, as WordPress writes it in German, French, Spanish, Italian, Portuguese and Dutch."""

PROFILE = Profile(
    name="comment-threads",
    title="Readers' comments",
    always=True,
    rules=(
        line("letter", Kind.CALL_TO_ACTION,
             r"(?:We want to hear (?:what you think|from you)|We(?:'d| would) (?:love|like) to hear (?:from you"
             r"|what you think|your (?:thoughts|views|stories|opinions?|feedback)))\b[^\n]{0,260}", label="comment",
             longest=300,
             head=("We want to hear", "We'd love to hear", "We’d love to hear", "We would love to hear",
                   "We'd like to hear", "We’d like to hear", "We would like to hear"), where="tail",
             examples=("We want to hear what you think about this article. Submit a letter to the editor or write to letters@post.example.",
                       "We'd love to hear from you in the comments."),
             near_misses=("We want to hear the wheel again, the women of the mill sang.",)),
        run("section", Kind.CALL_TO_ACTION,
            r"(?i:(?:\d{1,5} |reader |all |user |recent )?(?:comments?|responses|thoughts|replies)(?: to"
            r"| on)?(?: [\"“][^\n]{2,200}[\"”])?(?: \(\d{1,5}\))?:?)", label="comment", longest=240, opens_tail=True,
            rest="comment", where="anywhere",
            after=Members(r"(?i)[^\n]{0,60}(?:\b(?:says?|said|wrote) ?:|\d{1,2}:\d\d ?[ap]\.?m|\bago\b|\breply\b|(?:\d{1,2}[,/. -]{1,2}|\p{L}{3,9} )20\d\d\b(?=[^\n]{0,40}$))[^\n]{0,80}", most=1, least=1),
            head=("COMMENTS", "Comments", "READER COMMENTS", "Reader comments", "Reader Comments", "Responses to"),
            tail=(" Comments", " comments", " COMMENTS", " Responses", " responses", " thoughts on", " Replies"),
            examples=("COMMENTS\nAna says:", "Comments\nAna on 4 March 2017"),
            near_misses=("0 Comments\nThe mill, closed in 2009, seen from the bridge.",)),
        line("marked-section", Kind.CALL_TO_ACTION, r"!@#[^\n]{0,12}COMMENTS", label="comment", opens_tail=True,
             rest="comment",
             examples=("!@#$%^&*() COMMENTS",)),
        line("votes", Kind.CALL_TO_ACTION,
             r"(?i:rank(?:ing)?|rating|rated|average(?: rating)?):? ?\d(?:\.\d{1,2})? ?(?:/|out of) ?(?:5"
             r"|10)(?: stars?)? ?\(?(?i:(?:based on |from )?\d{1,6} (?:votes?|ratings?))\)?", label="comment",
             longest=60, head=("Rank", "RANK", "Rating", "RATING", "Rated", "Average"),
             examples=("Rating: 4.8 / 5 (12 votes)", "Average rating 4.2 out of 5 (based on 31 votes)"),
             near_misses=("Rating: 4/5",)),
        line("reader-question", Kind.CALL_TO_ACTION,
             r"(?:(?:So,? )?(?:[Ww]ill|[Dd]o|[Ww]ould|[Aa]re|[Ss]hould|[Cc]an|[Hh]ave) (?:you"
             r"|we)\b[^\n?]{5,200}\?) ?(?:(?:Please )?(?:Share|Leave|Give us|Post) your (?:thoughts|views|opinions?"
             r"|comments?)(?: (?:below|here|with us))?|Let us know(?: (?:on|in) [^\n.!?]{3,50})?"
             r"|Tell us(?: (?:on|in|below)[^\n.!?]{0,50})?|Sound off[^\n.!?]{0,40}|Comment below"
             r"|Vote (?:now|below|here))[!.]?", label="comment", where="tail",
             head=("Will you", "Do you", "So ", "So, ", "Would you", "Are you", "Should we", "Should you", "Can you",
                   "Have you"), longest=300,
             examples=("Will you support Ana Ruiz, Tomas Brand or another miller? Share your thoughts!",
                       "Do you think the habits of the mill are out of control? Let us know on our message boards."),
             near_misses=("Will you come? Tell me.",)),
        line("blog-responses", Kind.CALL_TO_ACTION,
             r"(?:You can (?:follow any (?:responses|comments)|leave a (?:response|comment))"
             r"|Both comments and pings are|Responses are currently closed)[^\n]{0,300}", label="comment",
             head=("You can follow any", "You can leave a", "Both comments and pings", "Responses are currently"),
             longest=360,
             examples=("You can leave a response, or trackback from your own site.",),
             near_misses=("You can follow any river to the sea.",)),
        run("thoughts", Kind.CALL_TO_ACTION,
            rf"{BLOGGED} (?:thoughts?|[Rr]esponses?|[Cc]omments?|[Rr]epl(?:y|ies)) (?:on|to):? [\"“'‘][^\n]{{2,220}}",
            label="comment", longest=260, opens_tail=True, rest="comment", where="anywhere",
            head=("1 thought on", "One thought on", *THOUGHTS, "One Response to", "1 Response to", "2 Responses to",
                  "3 Responses to", "One Comment on"),
            examples=("3 thoughts on “The mill reopens”",)),
        run("thoughts-bare", Kind.CALL_TO_ACTION,
            r"\d{1,4} (?:[Tt]houghts?|[Rr]esponses?) (?:on|to) [\p{Lu}\d][^\n]{8,200}(?<![.:;,])", label="comment",
            longest=240, opens_tail=True, rest="comment", where="anywhere",
            after=Members(r"[^\n]{1,60} (?i:says?|said|wrote) ?:[^\n]{0,60}", most=1, least=1),
            stem=(" Responses to ", " Response to ", " responses to ", " response to ", " thoughts on ",
                  " thought on "),
            examples=("3 Responses to The Mill Reopens\nAna says: August 27, 2019 at 9:14 am",),
            near_misses=("3 responses to The Mill Reopens\nNobody had seen it before.",)),
        run("comments-for", Kind.CALL_TO_ACTION, r"\d{1,4} [Cc]omments? for [\"“][^\n]{2,220}[\"”]", label="comment",
            longest=260, opens_tail=True, rest="comment", where="anywhere",
            stem=(" comments for “", " comment for “", ' comments for "', " Comments for “"),
            examples=("3 comments for “The mill reopens”",),
            near_misses=("Pruitt had 3 comments for “the good people of Arden” and none of them was kind.",)),
        line("form", Kind.CALL_TO_ACTION,
             r"(?:Comment|Name|Email|E-mail|Mail|Website|URL|Your (?:[Nn]ame|[Ee]mail|[Cc]omment))(?: ?\((?:required"
             r"|will not be published|optional|never shown)[^\n()]{0,40}\))? ?\*?:?", label="comment", where="tail",
             follows="comment", head=("Comment", "Name", "Email", "E-mail", "Mail", "Website", "URL", "Your "),
             longest=60,
             examples=("Name *",)),
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:Save my name, email,? and (?:web)?site in this browser|Notify me (?:of|when|via)"
             r"|Required fields are marked|Your e-?mail address will not be|You may use these HTML tags"
             r"|This site uses Akismet to reduce spam|You must be logged in to post|Fill in your details below"
             r"|Leave a (?:Reply|reply|Comment|comment) Cancel|Click here to cancel reply|Cancel reply"
             r"|You are commenting using)[^\n]{0,300}", label="comment",
             head=("Save my name", "Notify me", "Required fields", "Your email address will",
                   "Your e-mail address will", "You may use these HTML", "This site uses Akismet",
                   "You must be logged in to post", "Fill in your details", "Click here to cancel",
                   "Leave a Reply Cancel", "Leave a reply Cancel", "Leave a Comment Cancel", "Cancel reply",
                   "You are commenting"), longest=400,
             examples=("Save my name, email, and website in this browser for the next time I comment.",
                       "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
                       "Notify me of new posts by email."), near_misses=("Notify the miller, she said.",)),
        line("reply", Kind.CALL_TO_ACTION,
             r"(?:Reply|REPLY|Log in to [Rr]eply|Reply to this comment|Post Comment|Submit Comment)(?: ?[↓→»])?",
             label="comment", where="tail", head=("Reply", "REPLY", "Log in to", "Post Comment", "Submit Comment"),
             longest=30,
             examples=("Reply", "Log in to Reply")),
        line("said-when", Kind.CALL_TO_ACTION, rf"{DATE} (?:at|@) \d{{1,2}}:\d\d(?: ?[ap]\.?m\.?)?(?: [^\n]{{1,20}})?",
             label="comment", where="tail", follows="comment", longest=70,
             examples=("May 4, 2018 at 9:12 am",)),
        line("said-who", Kind.CALL_TO_ACTION, r"[^\n.!?]{2,40} (?:says|said|wrote):", label="comment", where="tail",
             follows="comment", tail=("says:", "said:", "wrote:"), longest=60,
             examples=("Tom says:",)),
        line("forum", Kind.CALL_TO_ACTION,
             r"This forum has been closed\.|Comment Sorting|Comments page of \d{1,3}"
             r"|There are no comments in this forum\. Be first and add one", label="comment",
             head=("This forum has been closed", "Comment Sorting", "Comments page of",
                   "There are no comments in this forum"), longest=70, amid=True,
             examples=("This forum has been closed.", "There are no comments in this forum. Be first and add one"),
             near_misses=("This forum has been closed for years.",)),
        line("replies-to", Kind.CALL_TO_ACTION,
             r"(?:\d{1,4}|One|No) (?i:comments?|responses?|replies|thoughts?) (?:to|for"
             r"|on) [\"“‘'][^\n]{2,220}[\"”’']", label="comment",
             stem=(" to \"", " to “", " on \"", " on “", " for \"", " for “"), longest=260, opens_tail=True,
             rest="comment",
             examples=("4 Comments to \"How the Mill Was Lost\"", "One thought on “How the Mill Was Lost”")),
        run("said-abroad", Kind.CALL_TO_ACTION,
            rf"[\p{{L}}\d][^\n:]{{1,40}} (?:sagt|dit|dice|scrive|ha detto|disse|zegt|schreef) ?: ?(?:{ABROAD})?",
            label="comment", where="tail", longest=100,
            stem=(" sagt:", " dit :", " dit:", " dice:", " scrive:", " ha detto:", " disse:", " zegt:", " schreef:"),
            after=Members(rf"{ABROAD}|[^\n]{{2,900}}", most=2, least=1, close="all"), rest="comment", opens_tail=True,
            examples=("Ana sagt: 19. Oktober 2020 um 18:22 Uhr\nDanke für die Recherche!",)),
    ),
)
