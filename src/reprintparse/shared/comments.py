"""Readers' comments: invitations, rules, counters, and the comments themselves."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE, TIME, UNTOLD

ON = r"(?:(?i:posted|published|submitted)(?: on)? |on )?"

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
        line("thoughts-story", Kind.CALL_TO_ACTION, r"Share your thoughts on this (?:story|article)[^\n]{0,160}",
             label="comment", longest=210,
             examples=("Share your thoughts on this story Read our guidelines for comments First Name (only)",)),
        line("like-loading", Kind.CALL_TO_ACTION, r"(?:Like this:? ?)?(?:Like)?:? ?Loading(?:\.{3}|…)", label="social",
             where="anywhere",
             head=("Like Loading", "LikeLoading", "Like: Loading", "Like this: Like", "Like this:Like",
                   "Like this Like"), longest=30,
             examples=("Like Loading...", "Like this: Like Loading...")),
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
        line("none-yet", Kind.CALL_TO_ACTION,
             r"(?:There are )?(?i:no comments yet|no comments to show)\.?"
             r"|(?:Read|See|View|Please read|Please see) our (?i:comments? polic(?:y|ies)"
             r"|commenting (?:polic(?:y|ies)|guidelines)|comment guidelines"
             r"|community (?:guidelines|standards))(?: here)?\.?", label="comment", where="tail", longest=70,
             head=("No comments", "NO COMMENTS", "No Comments", "There are no comments", "Read our", "See our",
                   "View our", "Please read our", "Please see our"),
             examples=("No comments yet", "Read our comment policy"),
             near_misses=("No comments yet from the mayor, who was away.",)),
        line("drupal-form", Kind.CALL_TO_ACTION,
             r"Post new comment|The content of this field is kept private and will not be shown publicly\.?",
             label="comment", head=("Post new comment", "The content of this field is"), longest=80, amid=True,
             examples=("Post new comment", "The content of this field is kept private and will not be shown publicly.")),
    ),
)
