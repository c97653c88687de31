"""Indonesian: the lines that Indonesian-language sites put around an article.

Related stories stand as "Baca juga: ..." in the middle of the text; bylines read "Oleh X", dates "5 Maret 2016".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:januari|jan|februari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agu|agt|september|sep|oktober|okt"
    r"|november|nov|desember|des)"
)
DATE = (
    rf"(?P<date>(?:(?i:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad),? \(?)?(?:\d{{1,2}} {MONTH} (?:19"
    rf"|20)\d\d|\d{{1,2}}[/-]\d{{1,2}}[/-](?:19|20)\d\d)\)?)"
)
DAYS = (*"0123456789", "Senin", "Selas", "Rabu", "Kamis", "Jumat", "Jum'at", "Jum’at", "Sabtu", "Mingg", "Ahad")
HOUR = r"(?:(?:,| [–|-])? ?(?:pukul )?\d{1,2}[:.]\d\d(?: ?WI(?:B|TA|T))?)?"

PROFILE = Profile(
    name="indonesian",
    title="Indonesian",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:oleh|penulis|reporter|editor) ?:? (?P<author>{PERSON}(?:(?:, | dan ){PERSON}){{0,3}})",
             head=("Oleh", "OLEH", "oleh ", "Penulis", "Reporter", "Editor:"), where="head", longest=120,
             examples=("Oleh: Budi Santoso", "Penulis: Dewi Lestari"),
             near_misses=("Oleh Budi Santoso kincir itu dijual.",)),
        line("published", Kind.HEADER,
             rf"(?:(?i:diterbitkan|dipublikasikan|diperbarui|terbit)(?: ?:)?(?: pada)? )?{DATE}{HOUR}",
             head=("Diterbitkan", "Dipublikasikan", "Diperbarui", "Terbit"), where="head", longest=80,
             examples=("Diterbitkan: 5 Maret 2016 10:30 WIB",), near_misses=("Diterbitkan pada musim hujan",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}", label="published", head=DAYS, where="head", longest=60,
             examples=("Sabtu, 5 Maret 2016 10:30 WIB", "5 Maret 2016"),
             near_misses=("5 Maret 2016 air naik.", "4-13-16")),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>baca (?:juga|selengkapnya|lainnya|selanjutnya)|simak juga|lihat juga"
            r"|(?:berita|artikel) (?:terkait|lainnya)|tonton juga) ?[:>»]{0,2}",
            head=("baca ", "simak juga", "lihat juga", "berita ", "artikel ", "tonton juga"), longest=40,
            after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("Baca juga:",
                      "Berita terkait\n- Kincir tua di Arden kembali dibuka untuk warga\n- Apa yang ditinggalkan banjir bagi warga lembah"),
            near_misses=("Baca juga dengan hati.",)),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>baca juga|simak juga|lihat juga|berita terkait|artikel terkait"
             r"|tonton juga) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("baca juga", "simak juga", "lihat juga", "berita terkait", "artikel terkait", "tonton juga"),
             longest=240,
             examples=("Baca juga: Kincir tua di Arden kembali dibuka",), near_misses=("Baca juga tanda-tanda alam.",)),
        line("advert", Kind.INSERT,
             r"(?i)iklan|gulir untuk (?:lanjut|melanjutkan) membaca|scroll to continue with content",
             head=("iklan", "gulir untuk", "scroll to continue"), longest=50,
             examples=("Iklan", "SCROLL TO CONTINUE WITH CONTENT"),
             near_misses=("Iklan layanan masyarakat itu lucu.",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:foto|gambar|ilustrasi|sumber (?:foto|gambar)) ?: ?(?P<credit>[^.!?]{2,100})\.?"
             r"(?(1)[)\]])", head=("foto:", "foto :", "(foto", "gambar:", "ilustrasi:", "sumber foto", "sumber gambar"),
             longest=130,
             examples=("Sumber foto: Budi Santoso",), near_misses=("Gambar: semua yang tersisa. Begitu katanya.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Artikel ini (?:terbit pertama kali di|pertama kali (?:diterbitkan|terbit|tayang) (?:di|oleh)"
             rf"|telah (?:tayang|terbit) (?:di|sebelumnya di)|pertama kali dipublikasikan (?:di|oleh)) .{{2,250}}"
             rf"|Baca artikel sumber\.?|(?:Artikel asli|Sumber asli) ?: ?(?:(?P<url>{URL})|.{{2,160}}))",
             head=("Artikel ini", "Baca artikel sumber", "Artikel asli", "Sumber asli"), longest=320,
             examples=("Artikel ini telah tayang di Kabar Lembah dengan judul Kincir Tua",
                       "Artikel ini terbit pertama kali di Kabar Lembah. Baca artikel sumber."),
             near_misses=("Artikel ini membahas tanggul.",)),
        line("source-tail", Kind.ATTRIBUTION, rf"Sumber ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))",
             label="origin", where="tail", head=("Sumber",), longest=300,
             examples=("Sumber: Kabar Lembah",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|copyright|hak cipta).{0,120})?(?:hak cipta dilindungi(?: undang-undang)?"
             r"|dilarang (?:mengutip|menyalin|memperbanyak)).{0,160}",
             head=("©", "copyright", "hak cipta", "dilarang "), longest=300,
             examples=("Hak cipta dilindungi undang-undang", "© 2016 Kabar Lembah. Hak cipta dilindungi."),
             near_misses=("Hak cipta lagu itu diperdebatkan.",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:dapatkan (?:update|berita|kabar|newsletter).{0,160}(?:whatsapp|telegram|email|kanal|setiap hari"
             r"|grup).{0,100}|(?:berlangganan|daftar|langganan) (?:newsletter|buletin).{0,80})",
             head=("dapatkan ", "berlangganan", "daftar ", "langganan"), longest=300,
             examples=("Dapatkan update berita pilihan setiap hari dari Kabar Lembah. Gabung di grup Telegram.",),
             near_misses=("Dapatkan berita itu dari tetangga.",)),
        line("google-news", Kind.CALL_TO_ACTION,
             r"(?i)(?:cek|baca|simak|ikuti|temukan) (?:berita|artikel|kabar|informasi|update).{0,80}(?:google news"
             r"|whatsapp|telegram|google berita).{0,160}|(?:dan )?(?:ikuti|gabung(?: di)?"
             r"|dan ikuti) (?:kami (?:di|melalui) )?(?:whatsapp|telegram|saluran whatsapp|kanal whatsapp|google news"
             r"|grup telegram).{0,100}", label="subscribe",
             head=("cek berita", "cek artikel", "baca berita", "simak berita", "ikuti ", "temukan ", "dan ikuti",
                   "gabung "), longest=260,
             examples=("Cek berita dan artikel yang lain di Google News dan", "Ikuti WhatsApp channel Kabar Lembah"),
             near_misses=("Ikuti sungai itu sampai ke kincir.",)),
        line("topics", Kind.HEADER, r"(?i)(?:kata kunci|topik|tag) ?: ?(?P<topics>[^.!?]{2,160})\.?",
             head=("kata kunci", "topik"), longest=200,
             examples=("Kata kunci: kincir, banjir",), near_misses=("Topik hangat di pasar",)),
    ),
)
