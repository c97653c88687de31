"""What local papers and blogs set under a story: beats and how to reach the reporter, comment threads, sign-up small print."""

from reprintparse import Kind, Profile, line, run
from reprintparse.shapes import NAMES

THOUGHTS = tuple(f"{count} thoughts on" for count in range(2, 100))
BLOGGED = r"(?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"

PROFILE = Profile(
    name="tail-lines",
    title="Lines of tails",
    always=True,
    rules=(
        line("beat", Kind.ATTRIBUTION, rf"(?P<author>{NAMES}),? (?:covers|writes about|reports on|is covering|report on|cover|write about) [^\n]{{3,160}}?(?: (?:for|at|with) (?:The |the )?[\p{{Lu}}]|\. (?:Reach|Contact|Email|E-mail|Follow|Call|You can (?:reach|contact|follow)|Send|(?:She|He) can be reached)\b|\b(?:lives|is based|grew up) )[^\n]{{2,400}}", label="bio", where="tail", longest=600,
             examples=("Ana Ruiz covers county government for The Arden Post. Reach her at 555-0142.", "Ana Ruiz writes about folk music and lives in Arden with two dogs.")),
        run("thoughts", Kind.CALL_TO_ACTION, rf"{BLOGGED} (?:thoughts?|[Rr]esponses?|[Cc]omments?|[Rr]epl(?:y|ies)) (?:on|to):? [\"“'‘][^\n]{{2,220}}", label="comment", longest=260, opens_tail=True, rest="comment", where="anywhere",
            head=("1 thought on", "One thought on", *THOUGHTS, "One Response to", "1 Response to", "2 Responses to", "3 Responses to", "One Comment on"), examples=("3 thoughts on “The mill reopens”",)),
        line("like-loading", Kind.CALL_TO_ACTION, r"Like(?:this)?:? ?Loading(?:\.{3}|…)", label="social", where="anywhere", head=("Like Loading", "LikeLoading", "Like: Loading"), longest=30, examples=("Like Loading...",)),
        line("registration", Kind.CALL_TO_ACTION, r"\*? ?I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy\.?", label="subscribe", head=("I understand and agree", "* I understand and"), longest=180,
             examples=("* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.",)),
        line("first-to-know", Kind.CALL_TO_ACTION, r"(?i:be the first to know|stay up-to-date on what's happening|get email notifications on [^\n]{3,80}|get up-to-the-minute news sent straight to your device\.?|email notifications are only sent once a day[^\n]{0,80})", label="subscribe", where="anywhere", head=("Be the first", "Stay up-to", "Get email not", "Get up-to-the", "Email notif"), longest=150,
             examples=("Be the first to know", "Get up-to-the-minute news sent straight to your device.")),
    ),
)
