"""Lists and galleries of other stories: headings that govern a list, linked headlines, what leads to an archive."""

from reprintparse import Kind, Members, Profile, line, run, span

from .related import HEADLINE

PROFILE = Profile(
    name="related-lists",
    title="Lists of other stories",
    always=True,
    rules=(
        run("recommended-heading", Kind.INSERT,
            r"(?i:(?:related|recommended|popular|trending|latest|more|other|recent|similar|older|newer|featured"
            r"|must[- ]read|top|new|suggested|sponsored|promoted)(?: [\p{L}&']{2,20}){0,3} (?:stories|articles|posts"
            r"|news|reading|reads|links|content|videos?|headlines|picks|coverage|topics|by [\p{L} .'-]{3,40}"
            r"|on [\p{L} .'-]{3,40}|from [\p{L} .'-]{3,40})) ?:?", label="related", longest=70,
            head=("Related", "RELATED", "Recommended", "RECOMMENDED", "Popular", "POPULAR", "Trending", "TRENDING",
                  "Latest", "LATEST", "More ", "MORE ", "Other ", "OTHER ", "Recent", "RECENT", "Similar", "SIMILAR",
                  "Older", "OLDER", "Newer", "Featured", "FEATURED", "Top ", "TOP ", "Suggested", "New ", "Sponsored",
                  "Promoted"), where="tail",
            after=Members(rf"[-–•·]?(?:{HEADLINE})", most=25, characters=3500, listing=True),
            examples=("RELATED POSTS ON ARDEN POST\nThe mill reopens after ten years\nWhy the river rose",
                      "Older articles by Ana Ruiz")),
        run("around-web", Kind.INSERT, r"From Your Site Articles|Related Articles Around the Web", label="related",
            head=("From Your Site Articles", "Related Articles Around the Web"),
            after=Members(r"[^\n]{8,180}(?:›|»|[^\s.;,:])", most=12, listing=True),
            examples=("From Your Site Articles",
                      "Related Articles Around the Web\nHow the mill lives with the river ›")),
        run("bare-label", Kind.INSERT,
            r"(?i:also|more(?: stories| news)?(?: from us| on this site)?|more from (?-i:[\p{Lu}])[^\n.:]{2,50}"
            r"|(?:like|liked|enjoyed|love|loved) (?:this|what you(?:'ve)? read)(?: (?:article|story"
            r"|post))?\?[^\n]{0,60}|(?:previous|earlier|other) (?:posts|articles|stories|parts) in (?:the"
            r"|this) series) ?:?", label="related", longest=90,
            head=("ALSO", "Also", "MORE", "More", "Like this?", "Liked this", "Like what you", "Enjoyed this",
                  "Love this", "Loved this", "Previous posts in", "Previous articles in", "Previous stories in",
                  "Earlier posts in", "Earlier articles in", "Other posts in", "Other articles in", "Other stories in"),
            after=Members(rf"[-–•·]?(?:{HEADLINE})", most=12, least=2, characters=1600, listing=True),
            examples=("ALSO\nHow the mill helped to map the river in spring\nThe county arrests the owner of the second mill",
                      "More From Arden & Life\nThe mill reopens after ten years\nWhy the river rose in the summer",
                      "Like this? Then you might also be interested in:\nThe mill reopens after ten years\nWhy the river rose in the summer"),
            near_misses=("More from habit than from hunger\nHe ate the bread of the new mill, and said so",
                         "Also\nThe mill was cold.")),
        run("information-links", Kind.INSERT,
            r"(?i:for (?:more|further) (?:information|info|details|reading|on this(?: story)?),? ?(?:please )?(?:see"
            r"|visit|check out|go to|read|click)?(?: also| here)?) ?:", label="related", longest=60,
            head=("For more", "For More", "FOR MORE", "For further", "For Further"),
            after=Members(r"https?://[^\s]{4,300}", most=12, least=1),
            examples=("For More Information See:\nhttps://post.example/mill\nhttps://river.example/flood",),
            near_misses=("For more information see:\nAna Ruiz",)),
        line("see-more-posts", Kind.INSERT,
             r"(?:See|Read|View|Find) (?:more|all|other) (?:of )?(?:my |our |the |his "
             r"|her )?[\p{Lu}\"“][^\n.!?]{2,60} (?:posts|stories|articles|columns|coverage|news"
             r"|reports)(?: here)?[.!:»>]{0,2}", label="related", where="tail", longest=110,
             head=("See more", "See all", "See other", "Read more", "Read all", "View more", "View all", "Find more",
                   "Find all"),
             examples=("See more Chart of the Week posts.",), near_misses=("See more of the river.",)),
        line("slideshow", Kind.INSERT,
             r"Related (?i:slideshow|gallery|photos|video|pictures|quiz|poll|podcast)s? ?(?::|--"
             r"|[–—]) ?(?P<headline>[^\n]{5,260})", label="related", head="Related ", longest=300, amid=True,
             examples=("Related slideshow: The miller's year in review:",
                       "Related slideshow -- The wheel and more tales"), near_misses=("Related video games: none",)),
        line("gallery-named", Kind.INSERT,
             r"(?:OK!|[\p{Lu}][\p{L}&]{1,12}(?: [\p{Lu}&][\p{L}]{0,12}){0,2}!?) (?:GALLERY"
             r"|SLIDESHOW): (?P<headline>[^\n]{8,160})", label="related", stem=("GALLERY: ", "SLIDESHOW: "),
             longest=200,
             examples=("OK! GALLERY: THE MILLERS DINE IN ROME",), near_misses=("The man of the GALLERY: he was late",)),
        line("linked", Kind.INSERT, r"[^\n]{12,340}", label="related", where="tail", linked=True, longest=340,
             examples=("[The mill reopens after ten years](https://post.example/2019/the-mill-reopens-after-ten-years)",),
             near_misses=("[The mill and its wheel](https://post.example/mill)",
                          "[How to turn a wheel](https://docs.example/wheels/turning)")),
        line("linked-between", Kind.INSERT, r"[^\n]{12,200}", label="related", linked=True, between=True, longest=200,
             examples=("[The mill reopens after ten years](https://post.example/2019/the-mill-reopens-after-ten-years)",),
             near_misses=("[The mill and its wheel](https://post.example/mill)",)),
        line("see-all", Kind.INSERT,
             r"(?i:(?:see|view|check out|(?:click|head) here (?:to see|to view|to take a look|for)"
             r"|the most-read)\b)[^\n.!?]{1,120}(?:\b(?i:in these slideshows)"
             r"|\b(?i:pics|photos|pictures|images)\b[^\n.!?]{0,70}(?<=(?i:(?:click|head) here)[^\n]{0,160})[.!]?"
             r"|\b(?i:pics|photos|pictures)\b[^\n.!?]{0,70}\b(?i:here)[.!]?"
             r"|\b(?i:stories (?:this hour|today)) ?(?:>>|»)?)", label="related", longest=200,
             head=("See all", "See the most", "See the best", "See pic", "See photo", "See more pic", "See more photo",
                   "SEE PICS", "SEE PHOTOS", "SEE MORE", "View the best", "Check out all", "Click here to see",
                   "CLICK HERE TO SEE", "Click here to view", "Click here for", "Head here to", "Head here for",
                   "The most-read"), amid=True,
             examples=("See all of the best photos of the week in these slideshows",
                       "Click here to see more cute pics of the captain and his dog!",
                       "SEE PHOTOS OF THE CAPTAIN WITH HIS DOG HERE.",
                       "Head here to take a look back at the ferry in photos!",
                       "See the most-read River stories this hour >>"),
             near_misses=("Click here to see the full order.", "See photos of the wreck and you will know.")),
        span("see-photos", Kind.INSERT,
             r"(?:Click|Head|Tap|Go) (?:here|HERE) (?:to|for) (?:see|view|check out|look at|take a look at"
             r"|browse)?(?:[^\n.!?\"“”]|(?<=\b(?:Mr|Mrs|Ms|Dr|Jr|St))\.){3,90}\b(?i:photos?|pics|pictures|images"
             r"|snaps|shots)\b[^\n.!?\"“”]{0,80}[.!](?=$|\s)", label="related",
             stem=("Click here ", "Click HERE ", "Head here ", "Tap here ", "Go here "), fallback=True,
             examples=("Head here to see more photos of the captain through the years.",
                       "Click here to see the cutest pics of his dog!"),
             near_misses=("Click here to see the order.", "She said, “Click here to see photos,” and left.")),
        line("by-author", Kind.INSERT,
             r"(?i:click (?:here )?for (?:more|other|all) (?:articles?|stories|posts) (?:by|from)) [^\n]{2,50}",
             label="related", longest=90,
             head=("Click for more", "Click here for more", "Click for all", "Click for other"),
             examples=("Click for more articles by Ana Ruiz ..",)),
        run("bulleted", Kind.INSERT,
            r"(?i:(?:related|read more|more(?![^\n]{0,50}\b(?:will|would|are|is|was|were|have|has|than|and more)\b)"
            r"|see also|recommended|you may also like|further reading|trending)[^\n]{0,50})", label="related",
            longest=70,
            head=("Related", "RELATED", "Read more", "READ MORE", "More ", "MORE ", "See also", "SEE ALSO",
                  "Recommended", "RECOMMENDED", "You may", "Further", "Trending", "TRENDING"),
            after=Members(r"[^\n]{5,300}", most=25, least=2, items=True, characters=5000),
            examples=("More Must-Reads From Arden Post\n- The mill reopens after ten years\n- Why the river rose",),
            near_misses=("More mills will close:\n- Arden Mill\n- Upper Mill",)),
        line("archives-of", Kind.INSERT,
             r"(?P<author>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}?)(?:'s)? (?:Archives?|ARCHIVES?)",
             label="related", where="tail", longest=60, tail=(" Archive", " Archives", " ARCHIVE", " ARCHIVES"),
             examples=("Ana Ruiz Archives",), near_misses=("The town archives",)),
        line("posts-like-this", Kind.INSERT,
             r"(?:See|View) (?:more|other) (?:posts|stories|articles|pieces|columns)(?: [^\n.!?]{0,40}?)?(?:like this"
             r"|by|from|in|about|on)(?: [^\n.!?]{2,60})?[.»>]{0,2}|(?:CLICK HERE|Click here) (?:FOR|for) (?:MORE"
             r"|more)(?: (?:stories|news|STORIES|NEWS|photos|PHOTOS)(?: [^\n.!?]{2,50})?)?[.!»>]{0,2}"
             r"|READ MORE (?:[A-Z]{2,14} ){0,4}(?:NEWS|STORIES|ARTICLES)(?: (?:ON|FROM|AT) [^\n]{2,50}?)?:?",
             label="related",
             head=("See more ", "See other ", "View more ", "View other ", "CLICK HERE FOR ", "Click here for more",
                   "READ MORE "), longest=110,
             examples=("See more posts like this in r/arden", "CLICK HERE FOR MORE", "READ MORE CELEB NEWS",
                       "READ MORE STORIES ON POST.EXAMPLE:"),
             near_misses=("See more images of her and you know why.",)),
        line("next-previous", Kind.INSERT,
             r"(?:Previous|Next)(?: (?i:article|post|story|entry))?: ?"
             r"(?P<headline>[\p{Lu}\d\"“'‘][^\n]{8,150}(?<![.:;,]))", label="related", where="tail",
             head=("Previous", "Next"), longest=180,
             examples=("Previous: Ferry Stops for Winter", "Next article: Market opens in spring"),
             near_misses=("Next: the mill was sold.",)),
        run("on-the-net", Kind.INSERT, r"On the Net:?|ON THE NET:?|Online:", label="related",
            head=("On the Net", "ON THE NET", "Online:"), longest=12,
            after=Members(r"[\p{Lu}][^\n]{2,90}: ?(?:https?://|www\.)[^\s]{4,160}|(?:https?://|www\.)[^\s]{4,160}", most=6, least=1),
            examples=("On the Net:\nArden Department of Mills: http://www.arden.example/mills",)),
    ),
)
