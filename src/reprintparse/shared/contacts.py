"""How readers reach the author or the newsroom."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import EMAIL

PROFILE = Profile(
    name="contacts",
    title="Contact lines",
    always=True,
    rules=(
        line("reach", Kind.FURNITURE, r"[*_(\[]?(?![^\n]{3,300}\. (?:He|She|They) (?:[^\n.]{2,80} and )?(?:can|may|could) be )[\p{Lu}@][^\n]{1,160}? (?:can|may|could) be (?:reached|contacted|emailed|e-mailed|followed)(?: directly)? (?:at|by|via|on|through):?(?: [^\n]{0,200})?", label="contact", longest=360, where="tail", stem=("be reached at", "be reached by", "be reached via", "be contacted at", "be reached on", "be contacted via", "be emailed at", "be reached through", "be contacted through"),
             examples=("Ana Ruiz can be reached at ana.ruiz@post.example.", "Ruiz can be reached at: [email protected]")),
        line("write", Kind.FURNITURE, rf"[*_(\[]?(?!(?i:e-?mail|contact) ?:)(?:(?i:write|email|e-mail|contact|call|reach|send (?:tips|news|an? e-?mail|us|your|letters|questions|comments|feedback|corrections)|tips|have a (?:tip|story|news tip|question|comment)|got a (?:tip|story|news tip)|do you have a (?:story|tip|news|question)|if you have a (?:story|tip|news|question|comment)|curious about|for (?:comments|questions|feedback|inquiries|corrections)|questions|comments or questions|to contact|report a|see an error|found an error|feedback)[^\n]{{0,200}}?)(?P<contact>{EMAIL}|[\w-]{{2,40}}@[^\s]{{3,40}})[^\n]{{0,160}}", label="contact", longest=420,
             head=("Write to", "Write ", "Email", "E-mail", "EMAIL", "Contact", "CONTACT", "Call ", "Reach ", "Send ", "Tips", "TIPS", "Have a ", "Got a ", "Do you have a", "If you have a", "Curious about", "For comments", "For questions", "For feedback", "For inquiries", "For corrections", "Questions", "Comments or", "To contact", "Report a", "See an error", "Found an error", "Feedback", "*Contact", "(Contact", "We pay for"),
             examples=("Write to Ana Ruiz at ana.ruiz@post.example", "Contact us at editors@post.example.", "If you have a story suggestion email news@post.example."), near_misses=("Call the mill and ask for Ana.",)),
        line("email-only", Kind.FURNITURE, rf"(?:(?:[Ee]-?mail|EMAIL|Contact|Email address):? ?)?(?P<contact>{EMAIL})(?:[;,] ?{EMAIL}){{0,3}}", label="contact", where="tail", longest=140, stem="@", examples=("ana.ruiz@post.example",)),
        line("email-protected", Kind.FURNITURE, r"[^\n]{0,60}\[email protected\]", label="contact", where="tail", longest=90, tail="[email protected]", examples=("Ana Ruiz: [email protected]",)),
        line("correction", Kind.FURNITURE, r"(?i:(?:see|spot|spotted|found|notice|noticed) (?:an|a) (?:error|mistake|typo)[^\n]{0,160}|send us a correction|(?:suggest|report|submit|request) (?:a|an) (?:correction|error|typo)[^\n]{0,60}|corrections? policy)[?.!]?", label="contact", longest=190, head=("See an error", "Spot an", "Spotted", "Found a", "Notice an", "Noticed", "Send us", "Suggest a", "Report a", "Report an", "Submit a correction", "Request a correction"), examples=("See an error in this article? Send us a correction", "Report an error")),
        line("write-bare", Kind.FURNITURE, r"(?i:contact (?:us|the author|the editor|the writer|the reporter|our newsroom)|email (?:the author|the writer|us)|write to us|send (?:us )?(?:a tip|tips|feedback))[:.!]?", label="contact", where="tail", longest=50, head=("Contact", "CONTACT", "Email ", "Write to us", "Send "), examples=("Contact us", "Email the author")),
    ),
)
