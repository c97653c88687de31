"""BBC News: pages whose captions carry their own labels and whose tail gives ways to follow and to write.

"Image copyright X" and "Image caption Y" stand before each caption, on one line or two, sometimes glued to the
credit; "Media caption" likewise. Tail: where to follow BBC News, where to send stories, whom to tell what one saw.
"""

from reprintparse import Kind, Members, Profile, line, run, span

LABELED = r"(?P<cue>[A-Z][A-Z' -]{3,30}): {0,2}(?P<headline>[\p{Lu}\"'‘“].{8,110})"

PROFILE = Profile(
    name="bbc",
    title="BBC News",
    sites=("bbc.com", "bbc.co.uk"),
    aliases=("BBC", "BBC News", "bbc.com", "bbc.co.uk"),
    rules=(
        line("image", Kind.MEDIA,
             r"Image copyright(?! ?(?:19|20)\d\d) ?(?P<credit>.{2,70}?)(?: Image caption (?P<text>.{3,400}))?",
             label="caption", identifies=True, head="Image copyright", longest=600,
             examples=("Image copyright Arden Images Image caption The mill before the flood",
                       "Image copyright Reuters"),
             near_misses=("Image copyright 2017 Arden Images.",
                          "Image copyrights are hard to trace, and so is the man who took this picture of the river in its bed that day.")),
        run("image-caption", Kind.MEDIA, r"Image caption", label="caption", after=Members(r".{3,300}", characters=300),
            identifies=True,
            examples=("Image caption\nThe mill before the flood",), near_misses=("Image captions are short.",)),
        line("image-caption-line", Kind.MEDIA, r"Image caption (?P<text>.{3,400})", label="caption",
             head="Image caption ", identifies=True,
             examples=("Image caption The mill before the flood",)),
        line("glued-image", Kind.MEDIA, r".{5,300}[.\w]Image copyright ?(?P<credit>[\p{Lu}/ &-]{2,60})",
             label="caption", stem="Image copyright",
             examples=("The miller stands on the bridge.Image copyrightARDEN IMAGES",)),
        line("media-caption", Kind.MEDIA,
             r"Media caption ?.{3,300}|Media playback is (?:not supported|unsupported) on (?:this|your) device",
             label="caption", identifies=True, head=("Media caption", "Media playback is"),
             examples=("Media caption The river seen from the bridge", "Media playback is unsupported on your device")),
        span("follow", Kind.CALL_TO_ACTION,
             r"Follow us on Facebook, on Twitter @BBC\w{3,20},? or on Instagram(?: at bbc\w{3,20}| @bbc\w{3,20})?\.?",
             label="social", stem="Follow us on Facebook, on Twitter @BBC",
             examples=("Follow us on Facebook, on Twitter @BBCNewsEnts, or on Instagram at bbcnewsents.",)),
        span("story-suggestion", Kind.FURNITURE,
             r"If you have a story suggestion,? email (?P<contact>[\w.]{3,40}@bbc\.co\.uk)\.?", label="contact",
             stem="If you have a story suggestion",
             examples=("If you have a story suggestion email entertainment.news@bbc.co.uk.",)),
        line("journalist", Kind.FURNITURE,
             r"Please include (?:a contact number|your name, age and location) .{0,60}(?:to speak to a BBC journalist"
             r"|with any submission)\.?.{0,200}", label="contact", head="Please include ", identifies=True,
             examples=("Please include a contact number if you are willing to speak to a BBC journalist.",)),
        line("guide-link", Kind.INSERT, r"(?P<cue>[A-Z][A-Z' -]{3,30}): {0,2}(?P<headline>[\p{Lu}\"'‘“].{8,110})",
             label="related", longest=150,
             head=("A SIMPLE GUIDE:", "AVOIDING CONTACT:", "HEALTH MYTHS:", "HOPE AND LOSS:", "LOOK-UP TOOL:"),
             identifies=True,
             examples=("A SIMPLE GUIDE: How do I cross the river?", "LOOK-UP TOOL: How high is it where you live?"),
             near_misses=("A SIMPLE GUIDE: the mill",)),
        line("label-link", Kind.INSERT, r"(?P<cue>[A-Z][A-Z' -]{3,30}): {0,2}(?P<headline>[\p{Lu}\"'‘“].{8,110})",
             label="related", longest=150,
             head=("EASY STEPS:", "CONTAINMENT:", "MAPS AND CHARTS:", "VIDEO:", "STRESS:", "LIVE UPDATES:",
                   "GLOBAL SPREAD:", "LOCKDOWN UPDATE:", "THE R NUMBER:", "SOCIAL DISTANCING:", "FACE MASKS:",
                   "YOUR QUESTIONS:"),
             examples=("VIDEO: The ten-second wheel wash",), near_misses=("VIDEO: the mill",)),
        line("external", Kind.LEGAL,
             r"(?:Copyright © (?P<year>20\d\d) BBC\. )?The BBC is not responsible for the content of external "
             r"(?:Internet )?sites\.?.{0,80}", label="disclaimer", head=("The BBC is not responsible", "Copyright"),
             identifies=True,
             examples=("The BBC is not responsible for the content of external sites.",)),
        line("unplayable", Kind.MEDIA,
             r"This video can not be played|To play this (?:video|audio) you need to enable JavaScript in your "
             r"browser\.", label="media", longest=80,
             head=("This video can not", "To play this video", "To play this audio"), identifies=True,
             examples=("This video can not be played",
                       "To play this video you need to enable JavaScript in your browser.")),
    ),
)
