"""Turkish: the lines that Turkish-language sites put around an article.

Dates read "5 Mart 2016"; the tail says "Kaynak:", "Çeviri:" and "Tüm hakları saklıdır".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = r"(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)"
DATE = (
    rf"(?P<date>\d{{1,2}} {MONTH} (?:19|20)\d\d(?:,? (?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar))?"
    rf"|\d{{1,2}}\.\d{{1,2}}\.(?:20)?\d\d)"
)
DAYS = tuple("0123456789")
HOUR = r"(?:(?:,| [–|-])? ?(?:[Ss]aat:? )?\d{1,2}[:.]\d\d)?"

PROFILE = Profile(
    name="turkish",
    title="Turkish",
    always=True,
    rules=(
        line("byline", Kind.HEADER, rf"(?:Yazar|Yazan|YAZAR|Yazı|Haber) ?: (?P<author>{PERSON})",
             head=("Yazar", "Yazan", "YAZAR", "Yazı:", "Haber:"), where="head", longest=80,
             examples=("Yazar: Ayşe Kaya", "Yazan: Mehmet Demir"), near_misses=("Yazar Ayşe Kaya köye döndü.",)),
        line("published", Kind.HEADER,
             rf"(?:(?:Yayınlanma|Yayınlanma [Tt]arihi|Yayın [Tt]arihi|Güncelleme|Güncellenme|Son [Gg]üncelleme"
             rf"|Güncelleme [Tt]arihi|Giriş [Tt]arihi) ?:? {DATE}{HOUR}[ ,|–-]{{0,3}}){{1,2}}",
             head=("Yayınlanma", "Yayın ", "Güncelle", "Son ", "Giriş "), where="head", longest=120,
             examples=("Güncelleme: 5 Mart 2016 10:30",), near_misses=("Yayın tarihi 5 Mart 2016 olan kitap",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}", label="published", head=DAYS, where="head", longest=60,
             examples=("5 Mart 2016", "5 Mart 2016, Cumartesi"), near_misses=("5 Mart 2016 günü su yükseldi.",)),
        run("related", Kind.INSERT,
            r"(?:İlgili [Hh]aber(?:ler)?|İLGİLİ HABER(?:LER)?|Benzer [Hh]aberler|BENZER HABERLER|Ayrıca [Oo]kuyun"
            r"|Bunları da [Oo]kuyun|Devamını [Oo]ku|Bu konuda daha fazlası) ?[:>»]{0,2}",
            head=("İlgili", "İLGİLİ", "Benzer ", "BENZER", "Ayrıca ", "Bunları da", "Devamını ", "Bu konuda"),
            longest=40, after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("İlgili Haberler", "İLGİLİ HABER:",
                      "Benzer Haberler\n- Arden'deki eski değirmen yeniden açıldı bugün\n- Sel vadide yaşayanlara neler bıraktı acaba"),
            near_misses=("İlgili kurumlar haberi doğruladı.",)),
        line("related-headline", Kind.INSERT,
             r"(?:İlgili [Hh]aber|İLGİLİ HABER|Ayrıca [Oo]kuyun) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("İlgili", "İLGİLİ", "Ayrıca "), longest=240,
             examples=("İlgili haber: Arden'deki değirmen yeniden açıldı",), near_misses=("İlgili haber dün çıktı.",)),
        line("advert", Kind.INSERT, r"(?:Reklam|REKLAM|Haberin devamı reklamdan sonra|Sponsorlu [İi]çerik)",
             head=("Reklam", "REKLAM", "Haberin devam", "Sponsorlu"), longest=40,
             examples=("Reklam",), near_misses=("Reklam panosu devrildi.",)),
        line("caption", Kind.MEDIA,
             r"([(\[])?(?:Fotoğraf(?:lar)?|FOTOĞRAF|Görsel|Foto) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("Fotoğraf", "FOTOĞRAF", "Görsel", "Foto:", "(Fotoğraf", "(Foto:"), longest=130,
             examples=("Fotoğraf: Mehmet Demir",), near_misses=("Fotoğraf: geriye kalan her şey. Öyle derdi.",)),
        line("translator", Kind.ATTRIBUTION, rf"(?:Çeviri|Çeviren|Çevirmen|Türkçesi) ?: (?P<translator>{PERSON})\.?",
             label="credit", head=("Çevir", "Türkçesi"), longest=80,
             examples=("Çeviren: Ayşe Kaya", "Çeviri: Mehmet Demir"), near_misses=("Çeviri uzun sürdü.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?:Kaynak|KAYNAK|Kaynaklar) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))",
             label="origin", where="tail", head=("Kaynak", "KAYNAK"), longest=300,
             examples=("Kaynak: Vadi Gazetesi",)),
        line("copyright", Kind.LEGAL,
             r"(?:(?:©|Copyright).{0,120})?(?:Tüm [Hh]akları|TÜM HAKLARI|Her [Hh]akkı"
             r"|Bütün [Hh]akları) (?:[Ss]aklıdır|SAKLIDIR|[Mm]ahfuzdur).{0,160}",
             head=("©", "Copyright", "Tüm ", "TÜM ", "Her ", "Bütün "), longest=300,
             examples=("Tüm hakları saklıdır", "© 2016 Vadi Gazetesi. Tüm hakları saklıdır."),
             near_misses=("Tüm hakları alınan köylüler sustu.",)),
        line("social", Kind.CALL_TO_ACTION,
             r"(?:(?:Paylaş|PAYLAŞ|Yazdır|Tweetle)|Bizi (?:Facebook|Twitter|Instagram|YouTube"
             r"|Telegram)'?(?:['’]?[dt][ae]n?)? takip edin.{0,60})[ !:]{0,2}",
             head=("Paylaş", "PAYLAŞ", "Yazdır", "Tweetle", "Bizi "), longest=100,
             examples=("Paylaş", "Bizi Twitter'dan takip edin"), near_misses=("Paylaşılan ekmek azdı.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?:Yorumlar|YORUMLAR|Yorum [Yy]az(?:ın)?|Yorum [Yy]ap(?:ın)?|\d{1,4} [Yy]orum)(?: ?\(\d{1,4}\))?",
             head=("Yorum", "YORUM"), tail=("Yorum", "yorum"), where="tail", longest=40,
             examples=("Yorum yap", "Yorumlar (12)")),
    ),
)
