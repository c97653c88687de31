"""What local papers and blogs set under a story: beats and how to reach the reporter, comment threads, sign-up small print."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, EMAIL, MONTH, NAMES, TIME, WEEKDAY

THOUGHTS = tuple(f"{count} thoughts on" for count in range(2, 100))
BLOGGED = r"(?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"

PROFILE = Profile(
    name="tail-lines",
    title="Lines of tails",
    always=True,
    rules=(
        line("beat", Kind.ATTRIBUTION, rf"(?P<author>{NAMES}),? (?:covers|writes about|reports on|is covering|report on|cover|write about) [^\n]{{3,160}}?(?: (?:for|at|with) (?:The |the )?[\p{{Lu}}]|\. (?:Reach|Contact|Email|E-mail|Follow|Call|You can (?:reach|contact|follow)|Send|(?:She|He) can be reached)\b|\b(?:lives|is based|grew up) )[^\n]{{2,400}}", label="bio", where="tail", longest=600,
             examples=("Ana Ruiz covers county government for The Arden Post. Reach her at 555-0142.", "Ana Ruiz writes about folk music and lives in Arden with two dogs.")),
        line("reverend", Kind.ATTRIBUTION, rf"(?:The )?(?:(?:Most |Right |Very )?Rev\.|Rabbi|Sister|Father|Fr\.) (?P<author>{NAMES}),? (?:is|serves|writes|was) [^\n]{{5,400}}\b(?:pastor|columnist|priest|minister|rector|author|professor|director|rabbi|writer|editor)\b[^\n]{{0,300}}", label="bio", where="tail", head=("The Rev.", "Rev.", "Rabbi ", "Sister ", "Father ", "Fr.", "The Most Rev.", "The Right Rev.", "The Very Rev."), longest=800,
             examples=("The Rev. Ana Ruiz is a pastor in Arden and a columnist for The Post.",)),
        line("full-article", Kind.ATTRIBUTION, r"(?:Read|See|View) (?:the )?(?:full|original|whole|complete|entire|rest of the) (?:article|story|post|report|piece|interview|column)(?: here)? (?:at|on|in|from):? (?P<source>(?:The |the )?[\p{Lu}\d][^\n]{2,80}?)[.»>]{0,3}", label="origin", where="tail", head=("Read the", "Read full", "See the", "View the", "View full", "Read original"), longest=140,
             examples=("Read the full article at The Arden Post",)),
        line("canadian-press", Kind.ATTRIBUTION, rf"This report by (?P<source>The Canadian Press) was first published (?:on )?(?P<date>{DATE})\.?", label="origin", head="This report by The Canadian", longest=120,
             examples=("This report by The Canadian Press was first published Aug. 15, 2018.",)),
        line("reading", Kind.CALL_TO_ACTION, r"Thanks for reading(?: [^\n!.]{2,60})?[!.] (?:Subscribe|This post is public)[^\n]{0,160}", label="subscribe", head="Thanks for reading", longest=260,
             examples=("Thanks for reading The Mill! Subscribe for free to receive new posts and support my work.",)),
        line("local-journalism", Kind.CALL_TO_ACTION, r"(?i:(?:please )?support (?:local|independent|community|quality) (?:journalism|news|reporting))[.!:]? ?(?:(?:Subscribe|Become|Donate|Join|Click|Sign|Get|Consider)[^\n]{0,200})?", label="support", head=("Support local", "SUPPORT LOCAL", "Support Local", "Support independent", "Support community", "Support quality", "Please support"), longest=260,
             examples=("Support local journalism. Subscribe to The Arden Post.",), near_misses=("Support local journalism and it will support you, he used to say.",)),
        line("coffee", Kind.CALL_TO_ACTION, r"(?:Like|Liked|Enjoy|Enjoyed|Love|Loved) (?:what you(?:'re| are)? (?:read|reading|see)|this (?:article|post|story|essay|piece))\? [^\n]{0,80}?(?:coffee|Patreon|Ko-fi|[Dd]onat|[Ss]upport|tip)[^\n]{0,120}", label="support", head=("Like what", "Liked this", "Like this", "Enjoy", "Love what", "Love this", "Loved this"), longest=260,
             examples=("Like what you read? Buy me a coffee",)),
        line("hashtags", Kind.HEADER, r"#\p{L}[\w]{1,30}(?:,? #\p{L}[\w]{1,30}){0,11}", label="topics", where="tail", head="#", longest=240, examples=("#banks", "#banks #rivers")),
        line("patch", Kind.CALL_TO_ACTION, r"Find out what's happening in [^\n]{2,60} with free, real-time updates from [^\n]{2,30}\.", label="subscribe", head="Find out what's happening in", longest=140, examples=("Find out what's happening in Arden with free, real-time updates from Patch.",)),
        line("phone", Kind.FURNITURE, r"(?:(?:Phone|Tel|Telephone|Call|Cell|Office)[:.]? ?)?(?P<contact>\(?\d{3}\)?[-. ]\d{3,4}(?:[-. ]\d{4})?)", label="contact", where="tail", head=(*"(0123456789", "Phone", "Tel", "Call", "Cell", "Office"), longest=30, examples=("555-0177", "Phone: 555-555-0177")),
        line("share-story", Kind.CALL_TO_ACTION, r"Read or Share this story: ?https?://[^\s]{5,120}", label="social", head="Read or Share this story", examples=("Read or Share this story: https://post.example/story/2oJx1",)),
        line("buy-photo", Kind.MEDIA, r"(?:Buy|BUY) (?:Photo|PHOTO)s?(?: [^\n]{5,300}\((?:Photo: )[^\n()]{3,90}\))?", label="caption", head=("Buy Photo", "BUY PHOTO"), longest=420, examples=("Buy Photo",), near_misses=("Buy Photography Today if you can find it.",)),
        line("video-states", Kind.MEDIA, r"Video (?:Loading|Unavailable)|Click to play|Tap to play|Play now", label="media", head=("Video Loading", "Video Unavailable", "Click to play", "Tap to play", "Play now"), longest=20, examples=("Video Unavailable",)),
        line("first-published", Kind.HEADER, rf"(?i:first published|published|last updated|updated|posted|last modified)(?: on| at)?:? (?P<date>{DATE}|{WEEKDAY},? {MONTH} \d{{1,2}},? 20\d\d)(?:[ .,|-]{{1,3}}(?:at )?{TIME})?", label="published", where="tail", head=("First Published", "First published", "FIRST PUBLISHED", "Published", "Last Updated", "Last updated", "Updated", "Posted", "Last modified"), longest=90,
             examples=("First Published: Thu, July 26 2018. 16:15 IST", "Published on March 4, 2016")),
        run("topics-listed", Kind.HEADER, r"(?i:tags|keywords|related tags|article tags):?", label="topics", where="tail", head=("Tags", "TAGS", "tags", "Keywords", "Related Tags", "Related tags", "Article tags", "Article Tags"), longest=20,
            after=Members(r"(?P<topics>[\p{L}\p{N}#][^\n.!?:]{1,50})", most=16, characters=500), examples=("Tags\nRivers\nMills",)),
        line("tagged", Kind.HEADER, r"(?i:tags?|tagged|filed under|post tags|article tags|categories|keywords|hashtags) ?: ?(?P<topics>[\p{L}\d#\"“'‘][^\n.!?;:]{1,300})", label="topics", where="anywhere", head=("Tags", "TAGS", "Tagged", "TAGGED", "Filed under", "Filed Under", "FILED UNDER", "Post Tags", "Post tags", "Article tags", "Categories", "CATEGORIES", "Keywords", "KEYWORDS"), longest=330,
             examples=("Tags: folk, interviews, Ana Ruiz", "Filed Under: Rivers"), near_misses=("Keywords are what she hated most.",)),
        run("thoughts", Kind.CALL_TO_ACTION, rf"{BLOGGED} (?:thoughts?|[Rr]esponses?|[Cc]omments?|[Rr]epl(?:y|ies)) (?:on|to):? [\"“'‘][^\n]{{2,220}}", label="comment", longest=260, opens_tail=True, rest="comment", where="anywhere",
            head=("1 thought on", "One thought on", *THOUGHTS, "One Response to", "1 Response to", "2 Responses to", "3 Responses to", "One Comment on"), examples=("3 thoughts on “The mill reopens”",)),
        line("form", Kind.CALL_TO_ACTION, r"(?:Comment|Name|Email|E-mail|Mail|Website|URL|Your (?:[Nn]ame|[Ee]mail|[Cc]omment))(?: ?\((?:required|will not be published|optional|never shown)[^\n()]{0,40}\))? ?\*?:?", label="comment", where="tail", follows="comment", head=("Comment", "Name", "Email", "E-mail", "Mail", "Website", "URL", "Your "), longest=60, examples=("Name *",)),
        line("form-notes", Kind.CALL_TO_ACTION, r"(?:Save my name, email,? and (?:web)?site in this browser|Notify me (?:of|when|via)|Required fields are marked|Your e-?mail address will not be|You may use these HTML tags|This site uses Akismet to reduce spam|You must be logged in to post|Fill in your details below|Leave a (?:Reply|reply|Comment|comment) Cancel|Click here to cancel reply|Cancel reply|You are commenting using)[^\n]{0,300}", label="comment",
             head=("Save my name", "Notify me", "Required fields", "Your email address will", "Your e-mail address will", "You may use these HTML", "This site uses Akismet", "You must be logged in to post", "Fill in your details", "Click here to cancel", "Leave a Reply Cancel", "Leave a reply Cancel", "Leave a Comment Cancel", "Cancel reply", "You are commenting"), longest=400,
             examples=("Save my name, email, and website in this browser for the next time I comment.", "This site uses Akismet to reduce spam. Learn how your comment data is processed.", "Notify me of new posts by email."), near_misses=("Notify the miller, she said.",)),
        line("reply", Kind.CALL_TO_ACTION, r"(?:Reply|REPLY|Log in to [Rr]eply|Reply to this comment|Post Comment|Submit Comment)(?: ?[↓→»])?", label="comment", where="tail", head=("Reply", "REPLY", "Log in to", "Post Comment", "Submit Comment"), longest=30, examples=("Reply", "Log in to Reply")),
        line("said-when", Kind.CALL_TO_ACTION, rf"{DATE} (?:at|@) \d{{1,2}}:\d\d(?: ?[ap]\.?m\.?)?(?: [^\n]{{1,20}})?", label="comment", where="tail", follows="comment", longest=70, examples=("May 4, 2018 at 9:12 am",)),
        line("said-who", Kind.CALL_TO_ACTION, r"[^\n.!?]{2,40} (?:says|said|wrote):", label="comment", where="tail", follows="comment", tail=("says:", "said:", "wrote:"), longest=60, examples=("Tom says:",)),
        line("like-loading", Kind.CALL_TO_ACTION, r"Like(?:this)?:? ?Loading(?:\.{3}|…)", label="social", where="anywhere", head=("Like Loading", "LikeLoading", "Like: Loading"), longest=30, examples=("Like Loading...",)),
        line("handle", Kind.CALL_TO_ACTION, r"(?:(?:Twitter|Instagram|Facebook): ?@?|@)\w{2,30}", label="social", where="tail", head=("Twitter:", "Instagram:", "Facebook:", "@"), longest=60, examples=("Twitter: @anaruiz",)),
        line("think-write", Kind.FURNITURE, rf"What do you think\? (?:Email|Write to|Send your views to)[^\n]{{0,60}}? ?(?P<contact>{EMAIL})\.?", label="contact", head="What do you think? ", longest=140, examples=("What do you think? Email letters@post.example",)),
        line("all-posts", Kind.INSERT, r"(?i:(?:view|see|read|more|show) (?:all |more )?(?:posts|articles|stories)(?: by|,? from)?(?: [\p{L}][^\n]{1,60}?)?) ?(?:→|»|>)?", label="related", where="anywhere", head=("View all posts", "View All Posts", "View more posts", "See all posts", "More posts by", "More Posts", "See all articles", "View all articles", "More articles by", "All posts by", "Read more posts"), longest=90, examples=("View all posts by Ana Ruiz →",)),
        line("registration", Kind.CALL_TO_ACTION, r"\*? ?I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy\.?", label="subscribe", head=("I understand and agree", "* I understand and"), longest=180,
             examples=("* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.",)),
        line("first-to-know", Kind.CALL_TO_ACTION, r"(?i:be the first to know(?: when [^\n]{3,40})?|stay up-to-date on what's happening|get email notifications on [^\n]{3,80}|get up-to-the-minute news sent straight to your device\.?|email notifications are only sent once a day[^\n]{0,80})", label="subscribe", where="anywhere", head=("Be the first", "Stay up-to", "Get email not", "Get up-to-the", "Email notif"), longest=150,
             examples=("Be the first to know", "Get up-to-the-minute news sent straight to your device.")),
    ),
)
