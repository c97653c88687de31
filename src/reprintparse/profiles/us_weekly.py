"""Us Weekly: celebrity stories that close with invitations to its podcasts and its YouTube page."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="us-weekly",
    title="Us Weekly",
    sites=("usmagazine.com",),
    aliases=("Us Weekly", "Us Magazine", "usmagazine.com"),
    rules=(
        line("podcast", Kind.CALL_TO_ACTION,
             r"For the latest .{5,90},? subscribe to our new podcast .{0,30}\bUs.? below[!.]?", label="subscribe",
             head="For the latest ", identifies=True,
             examples=('For the latest river news and interviews, subscribe to our new podcast "Rowing With Us" below!',),
             near_misses=("For the latest news, subscribe to our paper.",)),
        line("youtube", Kind.CALL_TO_ACTION,
             r"For the latest .{5,90},? subscribe to Us Weekly's YouTube [Pp]age\.?"
             r"|For access to all our exclusive celebrity videos and interviews ?[-–—] ?[Ss]ubscribe on YouTube!?",
             label="subscribe", head=("For the latest ", "For access to all our exclusive celebrity"), identifies=True,
             examples=("For the latest celebrity entertainment, news and lifestyle videos, subscribe to Us Weekly's YouTube Page.",
                       "For access to all our exclusive celebrity videos and interviews – Subscribe on YouTube!")),
    ),
)
