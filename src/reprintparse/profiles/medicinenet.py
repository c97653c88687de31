"""MedicineNet: a health portal that carries HealthDay's news.

Head: title, a list "Latest ... News" of other headlines, the agency's byline. Tail: the copyright, a box for one of the site's
newsletters with its small print.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE

PROFILE = Profile(
    name="medicinenet",
    title="MedicineNet",
    sites=("medicinenet.com",),
    aliases=("MedicineNet", "MedicineNet.com", "MedicineNet, Inc."),
    rules=(
        run("latest", Kind.INSERT, r"(?:Latest|Related|More) [\p{Lu}][\p{L}&' ]{2,40} (?:News|Topics|Slideshows?)",
            label="related", head=("Latest ", "Related ", "More "), longest=60,
            after=Members(rf"(?!By )(?:{HEADLINE}|\p{{Lu}}[^\n.]{{3,80}}|Want More News\? Sign Up for MedicineNet Newsletters!)", most=8, least=1),
            examples=("Latest Neurology News\nMigraine Drug Gets a Second Look",)),
        line("newsletters", Kind.CALL_TO_ACTION,
             r"Want More News\? Sign Up for MedicineNet Newsletters!"
             r"|Subscribe to MedicineNet's [\p{L} &]{3,40} Newsletter", label="subscribe",
             head=("Want More News? Sign", "Subscribe to MedicineNet"), identifies=True, longest=100,
             examples=("Subscribe to MedicineNet's Depression Newsletter",)),
        line("consent", Kind.CALL_TO_ACTION,
             r"By clicking [\"“]?Submit,?[\"”]?,? I agree to the MedicineNet's Terms (?:&|and) Conditions (?:&"
             r"|and) Privacy Policy[^\n]{0,160}", label="subscribe", head="By clicking ", identifies=True, longest=320,
             examples=("By clicking Submit, I agree to the MedicineNet's Terms & Conditions & Privacy Policy and understand that I may opt out of MedicineNet's subscriptions at any time.",)),
        line("doctor", Kind.HEADER, r"(?:Medically|Medical) Review(?:ed by|er:?):? [\p{Lu}][^\n]{4,80}", label="byline",
             where="head", head=("Medically", "Medical Review"), longest=110,
             examples=("Medically Reviewed by Ana Ruiz, MD",)),
        run("slideshow", Kind.INSERT, r"SLIDESHOW", label="related", head="SLIDESHOW", longest=10,
            after=Members(r"[^\n]{6,140} See Slideshow", most=1, least=1),
            examples=("SLIDESHOW\n17 Everyday Ways to Mend a Mill See Slideshow",)),
        line("references", Kind.ATTRIBUTION, r"References (?:SOURCES?: )?\p{Lu}[^\n]{10,600}", label="credit",
             where="tail", head="References ", longest=640,
             examples=("References SOURCES: Ana Ruiz, Ph.D., professor, Arden University; Mills and Health, May 22, 2018, online",)),
    ),
)
