"""FAIR (Fairness and Accuracy in Reporting): criticism of the media.

Tail: where to send messages to the paper, an appeal for gifts.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="fair",
    title="FAIR",
    sites=("fair.org",),
    aliases=("FAIR", "Fairness and Accuracy in Reporting", "Fairness & Accuracy In Reporting", "FAIR.org"),
    rules=(

        line("sustained", Kind.CALL_TO_ACTION,
             r"FAIR's work is sustained by our generous contributors, who allow us to remain "
             r"independent\.[^\n]{0,120}", label="support", identifies=True, longest=240,
             head=("FAIR's work is sustained by", "FAIR’s work is sustained by"),
             examples=("FAIR's work is sustained by our generous contributors, who allow us to remain independent. Donate today to be a part of this important mission.",)),
        line("messages", Kind.FURNITURE,
             r"(?:ACTION ALERT: )?(?:You can send a message|Messages can be sent) to [^\n]{5,240}?@\w{2,30}\)\.?",
             label="contact", where="tail", longest=420, identifies=True,
             head=("ACTION ALERT: ", "You can send a message to", "Messages can be sent to"),
             examples=("ACTION ALERT: You can send a message to the Arden Post at letters@post.example (Twitter: @ardenpost).",)),
        line("respectful", Kind.FURNITURE,
             r"(?:Please remember|Remember) that respectful communication is the most effective\.[^\n]{0,90}",
             label="contact", identifies=True, longest=160,
             head=("Please remember that respectful communication", "Remember that respectful communication"),
             examples=("Please remember that respectful communication is the most effective.",)),
    ),
)
