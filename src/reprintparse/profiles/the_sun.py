"""The Sun (London): pages with numbered captions that end in "Credit: X" and a flattened list of the most read stories."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="the-sun",
    title="The Sun",
    sites=("thesun.co.uk", "thesun.ie", "the-sun.com"),
    aliases=("The Sun", "The Sun Online", "The Scottish Sun", "The Irish Sun", "thesun.co.uk"),
    rules=(
        line("caption", Kind.MEDIA, r"\d{1,2} .{10,300} Credit: ?(?P<credit>\p{Lu}[^.!?]{1,80})", label="caption",
             stem=" Credit: ",
             examples=("4 The mill stands on the east bank of the river Credit: Arden Images",)),
        line("most-read", Kind.INSERT, r"(?:Most Read|MOST READ) (?:[Ii]n|IN) .{5,1200}", label="related",
             head=("Most Read ", "MOST READ IN "), longest=1500,
             examples=("Most Read in TV & Showbiz RIVER RISES The miller opens his door",)),
        line("got-a-story", Kind.FURNITURE,
             r"Got a story\? ?[Ee]-?mail (?:us at )?(?P<contact>[\w.]{2,40}@the-?sun\.co\.uk)"
             r"(?: or call us (?:direct )?on [\d ]{8,16})?\.?", label="contact", head="Got a story?", identifies=True,
             examples=("Got a story? email digishowbiz@the-sun.co.uk or call us direct on 02079460000.",),
             near_misses=("Got a story? Tell it.",)),
        line("tips", Kind.FURNITURE,
             r"(?:We pay for your stories! )?Do you have a story for The Sun(?: Online)?(?: .{3,30})?\? (?:Email"
             r"|E-mail) us at (?P<contact>[\w.]{2,40}@the-?sun\.co\.uk).{0,160}", label="contact",
             head=("Do you have a story for The Sun", "We pay for your stories!"), identifies=True,
             examples=("Do you have a story for The Sun Online news team? Email us at tips@the-sun.co.uk or call 0207 946 0000",)),
        line("videos", Kind.FURNITURE, r"We pay for videos too\. Click here to upload yours\.?", label="contact",
             head="We pay for videos too", identifies=True,
             examples=("We pay for videos too. Click here to upload yours.",)),
    ),
)
