"""The New York Times: pages with a newsletter form and advertisement marks flattened into the text.

Inside: "Advertisement Continue reading the main story", the whole sign-up form in one paragraph, bare "Photo" marks.
Tail: when and where it appeared in print, "Order Reprints", and under opinion pieces an invitation to write letters.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="new-york-times",
    title="The New York Times",
    sites=("nytimes.com",),
    aliases=("New York Times", "The New York Times", "NY Times", "NYT", "nytimes.com"),
    rules=(
        line("form", Kind.CALL_TO_ACTION,
             r"Newsletter Sign Up Continue reading the main story .{10,1500}(?:New York Times newsletters\."
             r"|Thank you for subscribing\..{0,200})", label="subscribe", longest=2000, identifies=True,
             head="Newsletter Sign Up Continue reading the main story",
             examples=("Newsletter Sign Up Continue reading the main story Please verify you're not a robot by clicking the box. Invalid email address. View all New York Times newsletters.",)),
        line("advert", Kind.INSERT,
             r"(?:Advertisement )?(?:Continue reading the main story(?: Share This Page)?|Skip advertisement)",
             head=("Advertisement ", "Continue reading the main story", "Skip advertisement"), identifies=True,
             examples=("Advertisement Continue reading the main story",),
             near_misses=("Advertisement pays for the mill.",)),
        line("photo", Kind.MEDIA, r"Photo", label="media", head="Photo",
             examples=("Photo",), near_misses=("Photos were taken.",)),
        line("print", Kind.ATTRIBUTION,
             r"A version of this (?:article|review|column|op-ed|essay|letter"
             r"|biography) appears? in print on .{5,160} with the headline: .{3,250}", label="note",
             head="A version of this ", identifies=True,
             examples=("A version of this article appears in print on April 3, 2025, Section A, Page 1 of the New York edition with the headline: The River Rises. Order Reprints | Today's Paper | Subscribe",),
             near_misses=("A version of this article appears in print on every fence.",)),
        line("reprints", Kind.CALL_TO_ACTION, r"Order Reprints ?\| ?Today's Paper ?\| ?Subscribe", label="support",
             head="Order Reprints", identifies=True,
             examples=("Order Reprints | Today's Paper | Subscribe",)),
        span("letters", Kind.FURNITURE,
             r"The Times is committed to publishing a diversity of letters to the editor\."
             r"(?: We'd like to hear what you think about this or any of our articles\.)?(?: Here are some tips\.)?"
             r"(?: And here's our e-?mail: ?(?P<contact>letters@nytimes\.com)\.?)?", label="contact",
             stem="The Times is committed to publishing a diversity of letters",
             examples=("The Times is committed to publishing a diversity of letters to the editor. We'd like to hear what you think about this or any of our articles. Here are some tips. And here's our email: letters@nytimes.com.",)),
        line("opinion", Kind.CALL_TO_ACTION,
             r"Follow (?:The|the) New York Times Opinion section on Facebook,? .{0,120}", label="social",
             head="Follow ", identifies=True,
             examples=("Follow The New York Times Opinion section on Facebook, Twitter (@NYTopinion) and Instagram.",)),
        line("copyright", Kind.LEGAL,
             r"(?:c\. ?|© ?|\([Cc]\) ?|Copyright (?:© )?)(?P<year>20\d\d),? "
             r"(?P<holder>The New York Times(?: Company)?)\.?", head=("c.20", "c. 20", "©", "(c)", "(C)", "Copyright"),
             identifies=True,
             examples=("c.2020 The New York Times Company", "© 2019 The New York Times"),
             near_misses=("c.2020 The Arden Times Company",)),
        line("feedback", Kind.CALL_TO_ACTION,
             r"We're interested in your feedback on this page\. Tell us what you think\.", label="comment", head="We",
             identifies=True,
             examples=("We're interested in your feedback on this page. Tell us what you think.",)),
        line("credit-dotted", Kind.MEDIA,
             r"(?:[\p{Lu}\d“‘\"][^\n]{8,400}[.”\"’])?Credit\.\.\.(?P<credit>[\p{Lu}][^\n.]{2,80}?"
             r"(?:for The New York Times|/The New York Times|/Associated Press|/Getty Images|/Reuters"
             r"|/Agence France-Presse — Getty Images)?)", label="caption", stem="Credit...", longest=520,
             identifies=True,
             examples=("Credit...Ana Ruiz for The New York Times",
                       "The mill of Arden on Monday.Credit...Ana Ruiz/Associated Press")),
    ),
)
