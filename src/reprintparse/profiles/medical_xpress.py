"""Medical Xpress: the medical news of Science X; its pages look like those of Phys.org, whose rules know them."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="medical-xpress",
    title="Medical Xpress",
    sites=("medicalxpress.com",),
    aliases=("Medical Xpress", "MedicalXpress", "medicalxpress.com"),
    rules=(
        line("byline", Kind.HEADER, rf"by (?P<author>{NAMES}), Medical Xpress", where="head", tail=", Medical Xpress",
             longest=100, identifies=True,
             examples=("by Ana Ruiz, Medical Xpress",)),
    ),
)
