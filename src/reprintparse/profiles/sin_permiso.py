"""Sin Permiso (sinpermiso.info): a Spanish journal of politics that translates and takes over articles every week.

Head: title, author, date. Tail: who the author is, "Fuente:" with outlet or address, "Traducción: NAME" or "Traducción para
www.sinpermiso.info: NAME", "Temática:", the appeal of the electronic journal.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="sin-permiso",
    title="Sin Permiso",
    sites=("sinpermiso.info",),
    aliases=("Sin Permiso", "SinPermiso", "Sinpermiso", "sinpermiso", "sinpermiso.info", "www.sinpermiso.info"),
    rules=(
        span("translated", Kind.ATTRIBUTION,
             rf"(?:Traducción|Traducido) para (?:www\.)?(?i:sin ?permiso)(?:\.info)? ?(?::|por"
             rf"|de) ?(?P<translator>{NAMES})\.?", label="credit", stem=("Traducción para ", "Traducido para "),
             identifies=True,
             examples=("Traducción para www.sinpermiso.info: Ana Ruiz",)),
        line("translation", Kind.ATTRIBUTION, rf"Traducción: ?(?P<translator>{NAMES})\.?", label="credit", where="tail",
             head="Traducción:", longest=80,
             examples=("Traducción: Ana Ruiz",)),
        line("topics", Kind.HEADER, r"Temática: ?(?P<topics>[^\n]{2,200})?", label="topics", where="tail",
             head="Temática:", longest=220,
             examples=("Temática: Economía",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?i:sin ?permiso) electrónico se ofrece semanalmente de forma gratuita\.[^\n]{0,700}", label="support",
             head=("sinpermiso electr", "Sinpermiso electr", "SinPermiso electr", "sin permiso electr",
                   "Sin Permiso electr"), longest=760, identifies=True,
             examples=("sinpermiso electrónico se ofrece semanalmente de forma gratuita. No recibe ningún tipo de subvención pública ni privada.",)),
    ),
)
