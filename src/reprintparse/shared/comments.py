"""Readers' comments: invitations, rules, counters, and the comments themselves."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, TIME, UNTOLD

ON = r"(?:(?i:posted|published|submitted)(?: on)? |on )?"

THOUGHTS = tuple(f"{count} thoughts on" for count in range(2, 100))

BLOGGED = r"(?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"

PROFILE = Profile(
    name="comments",
    title="Comments",
    always=True,
    rules=(
        line("disqus", Kind.CALL_TO_ACTION,
             r"Please enable JavaScript to view the comments powered by Disqus\.?(?: comments powered by Disqus\.?)?"
             r"|(?:blog )?comments powered by Disqus\.?", label="comment",
             head=("Please enable JavaScript to view the comments", "comments powered by", "blog comments powered"),
             longest=120,
             examples=("Please enable JavaScript to view the comments powered by Disqus.",)),
        line("invitation", Kind.CALL_TO_ACTION,
             r"[*_(\[\"“]?[^\n]{0,240}?(?i:(?:in the comments?(?: section)?(?: below)?"
             r"|comments? (?:below|section|box)|in comments|leave (?:us )?(?:a|your) (?:comment|reply|thoughts)"
             r"|sound off|tell us (?:what|below|your)|let us know (?:what|your|below)"
             r"|(?:tell us|let us know|let me know) in (?:the|our|your own|a comment)|weigh in"
             r"|join the (?:conversation|discussion|debate)|share your (?:thoughts|views|opinions?|comments)"
             r"|what do you think(?! the [^\n?]{3,80} would have\b|\? [^\n?]{5,160}\?$)|please comment|post a comment"
             r"|drop a comment|have your say|your thoughts))[^\n.]{0,120}[.!?)*\]_\"”]{0,3}(?: Let us know[^\n]{0,60}"
             r"| Please[^\n]{0,60})?", label="comment", where="tail", longest=420,
             stem=("omment", "o you think", "YOU think", "O YOU THINK", "ell us", "et us know", "et me know",
                   "our thoughts", "eigh in", "e discussion", "e conversation", "e debate", "ave your say", "ound off",
                   "our views", "our opinion"),
             examples=("What do you think? Tell us in the comments below!", "Sound off in the comments below.",
                       "What do YOU think about the mill?", "Share your thoughts in the comments section."),
             near_misses=("What do you think the miller would have said to that?", "What do you think? Would you go?",
                          "The ferry comes back on Monday. Good luck, and tell us in a line or two what you saw.")),
        line("invitation-strong", Kind.CALL_TO_ACTION,
             r"(?i:[^\n]{0,160}?(?:(?:tell us|let us know|let me know|sound off"
             r"|share your (?:thoughts|views|opinions?)|leave your comments?|leave a comment|weigh in"
             r"|please comment)[^\n]{0,80}?(?:in the comments?|comments? (?:below|section|box)|below))[^\n]{0,80})",
             label="comment", where="anywhere", longest=300,
             tail=("below!", "below.", "elow!", "omments!", "omments.", "omments below", "section!", "section."),
             examples=("Tell us in the comments!", "Do you like the mill? Sound off in the comments below.")),
        line("in-the-comments", Kind.CALL_TO_ACTION,
             rf"{UNTOLD}(?:(?![\"“])[^\n]{{0,160}}?(?:[.!?…:”’\"]|,? and|,? so) )?(?:[Pp]lease )?(?i:tell us"
             rf"|let us know|let me know|sound off|share your (?:thoughts|views|opinions?)"
             rf"|leave (?:us )?(?:a|your) comments?|weigh in)\b[^\n.!?]{{0,80}}?\bcomments?(?: section"
             rf"| box)?(?: below)?[.!]{{1,3}}", label="comment", amid=True, longest=300,
             tail=("omments!", "omments.", "elow.", "elow!", "ection.", "ection!"),
             examples=("Watch the wheel above and let us know what you think in the comments.",),
             near_misses=("People let me know in the comments.",
                          "She asked him to leave a comment in the section below.")),
        line("question", Kind.CALL_TO_ACTION,
             r"[*_]{0,2}(?:(?:So|And|Now|OK|Okay|Well|Meanwhile|Readers|Folks"
             r"|Guys)[,:]? )?(?:(?:[\p{L}'’]{2,20} ){1,3}fans, )?(?:[Ww]hat (?:do you (?:think|make)"
             r"|are your (?:thoughts|views)|did you think|would you)"
             r"|(?:[Dd]o|[Hh]ow do|[Ww]hy do|[Ww]ho do|[Ww]hen do|[Ww]hich [\p{L}]{2,20} do) (?:you"
             r"|[\p{L}]{2,20} readers) (?:think|believe|agree|feel|support|like|want)"
             r"|(?:[Aa]re|[Ww]ere) you (?:surprised|excited|happy|sad|shocked|looking|ready|glad|offended|going"
             r"|a fan)|[Ww]ill you (?:be|watch|see|vote|miss|support|comment)"
             r"|[Hh]ave you (?:ever|seen|tried|read|heard)|[Ww]ould you (?:like|want|ever|buy"
             r"|watch))\b[^\n?]{0,240}(?:\?[*_]{0,2}|)(?: (?:Or|And|If so|If not)\b[^\n?]{3,160}\?)?", label="comment",
             where="tail", follows=("comment", "contact", "social", "subscribe", "caption"), longest=380,
             examples=("Do you think the mill should reopen?",
                       "So, mill fans, when do you think that the wheel will turn?",
                       "Are you surprised that the miller left? Or did you see it coming?"),
             near_misses=("Do you hear the wheel? It turns.",)),
        line("call", Kind.CALL_TO_ACTION,
             r"(?:(?:SOUND OFF|Sound off|TELL US|Tell us|VOTE|Vote|YOUR TURN|Your turn"
             r"|Join the (?:discussion|conversation)|HAVE YOUR SAY|Have your say|QUESTION|Poll"
             r"|POLL) ?[:–—-]{1,2} ?[\p{Lu}\"“][^\n]{8,220}|(?:Please |Do |And |So |Now "
             r"|Also,? )?(?:[Cc]omment (?:down )?below|[Dd]rop (?:us|me) a (?:line|comment|note)"
             r"|[Mm]ake sure to (?:leave a comment|comment)|[Ll]et (?:me"
             r"|us) know (?:your (?:views|thoughts|questions|opinion|feedback|experience)"
             r"|if you (?:have|know|like|face|find|need|want|use|agree)|which (?:one|of)|how you"
             r"|what you))\b[^\n]{0,260}|[Ww]ill you comment below[^\n]{0,160})", label="comment", where="tail",
             longest=320,
             head=("SOUND OFF", "Sound off", "TELL US", "Tell us", "VOTE", "Vote", "YOUR TURN", "Your turn",
                   "Join the", "HAVE YOUR", "Have your", "QUESTION", "Poll", "POLL", "Please ", "Do let", "And let",
                   "So let", "So, ", "Now let", "Also", "Comment ", "Drop ", "Make sure", "Let me", "Let us",
                   "Will you"),
             examples=("SOUND OFF: Do you support the new wheel",
                       "Please let me know your views, questions and suggestions on the mill.",
                       "Comment down below or message me on Instagram with what you grind this winter.",
                       "Drop us a line with your thoughts in our comments section below."),
             near_misses=("Let us know no more of mills.",)),
        line("guidelines", Kind.CALL_TO_ACTION,
             r"(?:Guidelines|Comment(?:ing)? (?:[Gg]uidelines|[Pp]olicy|[Rr]ules)|House [Rr]ules"
             r"|Rules): [^\n]{0,160}?\b(?:feedback|comments?|community|commenters)\b[^\n]{0,1200}", label="comment",
             where="tail", longest=1500,
             head=("Guidelines: ", "Comment guidelines", "Comment Guidelines", "Comment policy: ", "Comment Policy: ",
                   "Commenting ", "Comment rules", "House rules", "House Rules", "Rules: "),
             examples=("Guidelines: Reader feedback should be within the rules of the community. Please keep your comments relevant to the mill.",),
             near_misses=("Rules: nobody keeps them.",)),
        line("letter", Kind.CALL_TO_ACTION,
             r"(?:We want to hear (?:what you think|from you)|We(?:'d| would) (?:love|like) to hear (?:from you"
             r"|what you think|your (?:thoughts|views|stories|opinions?|feedback)))\b[^\n]{0,260}", label="comment",
             longest=300,
             head=("We want to hear", "We'd love to hear", "We’d love to hear", "We would love to hear",
                   "We'd like to hear", "We’d like to hear", "We would like to hear"), where="tail",
             examples=("We want to hear what you think about this article. Submit a letter to the editor or write to letters@post.example.",
                       "We'd love to hear from you in the comments."),
             near_misses=("We want to hear the wheel again, the women of the mill sang.",)),
        line("count", Kind.CALL_TO_ACTION,
             r"(?!(?i:comments:?)$)(?i:(?:\(?(?:\d{1,5}|no|one|view|show|see|read|all|hide|load|add|post a|post"
             r"|leave a|write a|be the first to)\)? (?:more |all |\d{1,5} )?(?:comments?|replies|reply|responses?"
             r"|reader comments?)(?: on (?:this story|[^\n]{1,120}))?"
             r"|comments?(?: ?\(\d{1,5}\)| on this story(?: comment)?| are closed\.?| have been disabled[^\n]{0,60}"
             r"| off| policy| \(required\))?|comment now|add (?:a|your) comment|join the (?:conversation|discussion)"
             r"|view comments(?: ?\(\d{1,5}\))?|leave a reply|reply|discussion comment via[^\n]{0,80}"
             r"|community standards ?discussion[^\n]{0,80}|comment(?:ing)? (?:policy|guidelines"
             r"|rules)))[.:…»>! ]{0,4}", label="comment", longest=180,
             head=("Comment", "COMMENT", "comment", "No comment", "NO COMMENT", "No Comment", "One comment",
                   "One Comment", "View comment", "View Comment", "View all", "VIEW COMMENT", "Show comment",
                   "Show Comment", "SHOW COMMENT", "See comment", "Read comment", "Read Comment", "Add a comment",
                   "Add a Comment", "Add your", "Add comment", "Add Comment", "Post a", "Post comment", "Post Comment",
                   "Leave a", "LEAVE A", "Write a comment", "Be the first", "Join the", "JOIN THE",
                   "Community standards", "Hide comment", "Load more", "All comment"),
             tail=("omments", "OMMENTS", "omment", "OMMENT", "replies", "reply", "responses", "Comments)", "comments)"),
             shortest=5,
             examples=("0 comments", "Leave a Reply", "Add a comment", "View Comments", "Comments are closed.",
                       "Be the first to comment"), near_misses=("Comment was not to be had.",)),
        run("section", Kind.CALL_TO_ACTION,
            r"(?i:(?:\d{1,5} |reader |all |user |recent )?(?:comments?|responses|thoughts|replies)(?: to"
            r"| on)?(?: [\"“][^\n]{2,200}[\"”])?(?: \(\d{1,5}\))?:?)", label="comment", longest=240, opens_tail=True,
            rest="comment", where="anywhere",
            after=Members(r"(?i)[^\n]{0,60}(?:\b(?:says?|said|wrote) ?:|\d{1,2}:\d\d ?[ap]\.?m|\bago\b|\breply\b|(?:\d{1,2}[,/. -]{1,2}|\p{L}{3,9} )20\d\d\b(?=[^\n]{0,40}$))[^\n]{0,80}", most=1, least=1),
            head=("COMMENTS", "Comments", "READER COMMENTS", "Reader comments", "Reader Comments", "Responses to"),
            tail=(" Comments", " comments", " COMMENTS", " Responses", " responses", " thoughts on", " Replies"),
            examples=("COMMENTS\nAna says:", "Comments\nAna on 4 March 2017"),
            near_misses=("0 Comments\nThe mill, closed in 2009, seen from the bridge.",)),
        span("count-behind-byline", Kind.CALL_TO_ACTION, r" [Cc]omments?$",
             lead=(r"(?<=^|\n|(?:^|\n)(?:[Ww]ritten |[Pp]osted )?(?:[Bb]y|BY) [^\n]{3,60} [–|•-]{1,2} ?)(?:No|One"
                   r"|\d{1,4})"), label="comment", stem=(" Comment", " comment"),
             examples=("One Comment",), near_misses=("One comment more and he will go",)),
        span("count-behind-date", Kind.CALL_TO_ACTION, r" (?:[Cc]omments?|COMMENTS?)$",
             lead=(rf"(?<=^|\n|(?:^|\n)(?:{ON}{DATE}(?:,? {TIME})?(?: (?:[Bb]y|BY) [^\n]{{3,40}})?"
                   rf"|(?:[Bb]y|BY) [^\n]{{3,50}} {DATE})[ ·•|–—-]{{1,3}})(?:[Nn]o|[Oo]ne|\d{{1,4}}|[Ll]eave a"
                   rf"|[Aa]dd a)"), label="comment", stem=(" Comment", " comment", " COMMENT"),
             examples=("3 comments", "Leave a Comment"),
             near_misses=("March 4, 2016 was the day of one comment too many",)),
        line("bare", Kind.CALL_TO_ACTION, r"(?i:comments?):?", label="comment",
             head=("Comments", "COMMENTS", "comments", "Comment", "COMMENT"), longest=10, fallback=True,
             examples=("Comments",)),
        line("marked-section", Kind.CALL_TO_ACTION, r"!@#[^\n]{0,12}COMMENTS", label="comment", opens_tail=True,
             rest="comment",
             examples=("!@#$%^&*() COMMENTS",)),
        line("policy", Kind.CALL_TO_ACTION,
             r"(?i:please (?:adhere to|read|see|review|follow|note|be|keep|stay) (?:our |the "
             r"|your )?(?:comment(?:ing|s)?|community|that|civil|respectful|on topic)[^\n]{0,1500}"
             r"|(?:all )?comments (?:are|will be|that|must|should|posted|may be|containing)[^\n]{3,700}"
             r"|we (?:reserve the right to|encourage|welcome|have|no longer)[^\n]{0,60}comment[^\n]{0,600}"
             r"|you must be (?:logged|signed) in to (?:post|leave|comment)[^\n]{0,80}"
             r"|(?:sign|log) in (?:or register )?to (?:post |leave a |add a )?comments?[^\n]{0,80}"
             r"|would you like to comment[^\n]{0,200}|this (?:conversation|discussion) is (?:moderated"
             r"|closed)[^\n]{0,200}|your email address will not be published\.?[^\n]{0,100}"
             r"|powered by (?:facebook|disqus)[^\n]{0,40}|(?:please )?enable javascript to view the "
             r"comments[^\n]{0,60})", label="comment", longest=1800, where="anywhere",
             head=("Please adhere", "Please read our comment", "Please read our Comment", "Please read the comment",
                   "Please see our comment", "Please follow our comment", "Please note that comment",
                   "Please be civil", "Please be respectful", "Please stay on topic", "Please keep comment",
                   "All comments", "Comments are", "Comments will", "Comments that", "Comments must",
                   "Comments should", "Comments posted", "Comments may", "Comments containing", "We reserve the right",
                   "We encourage", "We welcome", "You must be logged", "You must be signed", "Sign in to", "Log in to",
                   "Would you like to comment", "This conversation is", "This discussion is", "Your email address",
                   "Powered by", "Please enable"),
             examples=("Comments are moderated before they appear.", "You must be logged in to post a comment.",
                       "Please read our Comment Policy before commenting.")),
        line("log-in-to", Kind.CALL_TO_ACTION,
             r"(?i:you (?:must|need to|have to) (?:log ?in|sign in|register"
             r"|be a member)(?:,? or (?:create an account|register|sign up|subscribe))? (?:in order )?to (?:post a "
             r"|leave a |add a |view |read )?comments?)[.!]?", label="comment", longest=100,
             head=("You must ", "You need to", "You have to"),
             examples=("You must login or create an account to comment.", "You need to log in to post a comment."),
             near_misses=("You must register to vote.",)),
        line("click-to-comment", Kind.CALL_TO_ACTION,
             r"(?i:click (?:on|here)\b[^\n.]{0,40}?\b(?:read|post|add|leave|view|see|write"
             r"|make)\b[^\n.]{0,24}\bcomments?)[.!:]?", label="comment", where="tail", longest=100,
             head=("Click", "CLICK"),
             examples=("Click on the button below to read or post comments", "Click here to leave a comment"),
             near_misses=("Click here for more on the mill",)),
        line("reader-comments", Kind.CALL_TO_ACTION, r"(?i:reader comments?):? ?\(?\d{1,5}\)?(?: with)?",
             label="comment", longest=34, head=("reader comment", "Reader comment", "Reader Comment", "READER COMMENT"),
             examples=("reader comments 61 with", "Reader comments (12)")),
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
        line("thoughts-story", Kind.CALL_TO_ACTION, r"Share your thoughts on this (?:story|article)[^\n]{0,160}",
             label="comment", longest=210,
             examples=("Share your thoughts on this story Read our guidelines for comments First Name (only)",)),
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
        line("like-loading", Kind.CALL_TO_ACTION, r"(?:Like this:? ?)?(?:Like)?:? ?Loading(?:\.{3}|…)", label="social",
             where="anywhere",
             head=("Like Loading", "LikeLoading", "Like: Loading", "Like this: Like", "Like this:Like",
                   "Like this Like"), longest=30,
             examples=("Like Loading...", "Like this: Like Loading...")),
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
        line("comments-policy", Kind.CALL_TO_ACTION, r"COMMENTS \| COMMENTING POLICY|Comments \| Commenting Policy",
             label="comment", head=("COMMENTS | COMM", "Comments | Comm"), longest=34,
             examples=("COMMENTS | COMMENTING POLICY",)),
        line("welcome", Kind.CALL_TO_ACTION,
             r"Welcome to the discussion\.|Keep it Clean\. Please avoid obscene, vulgar, lewd, racist or "
             r"sexually-oriented language\.|PLEASE TURN OFF YOUR CAPS LOCK\."
             r"|Don't Threaten\. Threats of harming another person will not be tolerated\."
             r"|Be Truthful\. Don't knowingly lie about anyone or anything\."
             r"|Be Nice\. No racism, sexism or any sort of -?ism that is degrading to another person\."
             r"|Be Proactive\. Use the '?Report'? link on each comment to let us know of abusive posts\."
             r"|Share with Us\. We'd love to hear eyewitness accounts, the history behind an article\.",
             label="comment", longest=130, amid=True,
             head=("Welcome to the discussion", "Keep it Clean.", "PLEASE TURN OFF YOUR CAPS", "Don't Threaten.",
                   "Don’t Threaten.", "Be Truthful.", "Be Nice. No racism", "Be Proactive.", "Share with Us."),
             examples=("Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
                       "Welcome to the discussion.", "Be Truthful. Don't knowingly lie about anyone or anything."),
             near_misses=("Be Truthful. That was his rule.",)),
    ),
)
