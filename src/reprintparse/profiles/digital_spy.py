"""Digital Spy: entertainment news closed by an invitation to its Facebook page and Twitter account."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="digital-spy",
    title="Digital Spy",
    sites=("digitalspy.com", "digitalspy.co.uk"),
    aliases=("Digital Spy", "DigitalSpy", "digitalspy.com"),
    rules=(
        line("follow", Kind.CALL_TO_ACTION,
             r"Want up-to-the-minute .{5,60}\? Just hit 'Like' on our Digital Spy "
             r"(?:\w{2,10} )?Facebook page and 'Follow' on our @digitalspy\w{0,10} .{0,60}", label="social",
             head="Want up-to-the-minute", identifies=True,
             examples=("Want up-to-the-minute entertainment news and features? Just hit 'Like' on our Digital Spy Facebook page and 'Follow' on our @digitalspy Twitter account and you're all set.",)),
    ),
)
