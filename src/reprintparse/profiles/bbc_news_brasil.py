"""BBC News Brasil: the BBC's pages in Portuguese, which many papers take over.

Head: title, "Author, NAME" and "Role, Da BBC News Brasil" in later years, "NAME - Da BBC News Brasil em TOWN" where it is
reprinted. Captions are "Legenda da foto, ..." with "Crédito, ...". Tail: the address of the original, invitations to its
channels and its reserved rights.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="bbc-news-brasil",
    title="BBC News Brasil",
    aliases=("BBC News Brasil", "BBC Brasil", "Da BBC News Brasil", "BBC NEWS BRASIL"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?P<author>{NAMES}) ?[-–—,] ?Da (?P<source>BBC News Brasil"
             rf"|BBC Brasil)(?: em [\p{{Lu}}][\p{{L}} .'-]{{2,30}})?", where="head", stem="Da BBC ", longest=140,
             identifies=True,
             examples=("Ana Souza - Da BBC News Brasil em Arden", "Ana Souza, Da BBC News Brasil")),
        line("from", Kind.HEADER,
             r"(?:Role, )?Da (?P<source>BBC News Brasil|BBC Brasil)(?: em [\p{Lu}][\p{L} .'-]{2,30})?", label="source",
             where="head", head=("Da BBC ", "Role, Da BBC "), longest=60, identifies=True,
             examples=("Da BBC News Brasil em Arden",)),
        line("author", Kind.HEADER, rf"Author, (?P<author>{NAMES})", label="byline", where="head", head="Author, ",
             longest=90,
             examples=("Author, Ana Souza",)),
        line("caption", Kind.MEDIA, r"(?:Legenda da foto|Crédito|Direito de imagem|Legenda do vídeo), [^\n]{2,300}",
             label="caption", head=("Legenda da foto, ", "Crédito, ", "Direito de imagem, ", "Legenda do vídeo, "),
             longest=320,
             examples=("Legenda da foto, O moinho em março", "Crédito, Getty Images")),
        run("reprint-caption", Kind.MEDIA, r"Foto: (?P<credit>[^\n]{2,60} / (?:BBC News Brasil|BBC Brasil))",
            label="caption", head="Foto: ", longest=90, identifies=True,
            before=Members(r"(?![^\n]{0,60}Da BBC )[\p{Lu}\d\"“][^\n]{5,200}(?<![.;:!?\"”])", most=1),
            examples=("Alunos no moinho de Arden\nFoto: Divulgação / BBC News Brasil",
                      "Foto: Divulgação / BBC News Brasil")),
        line("linked", Kind.INSERT, r"[\p{Lu}\d\"“‘'][^\n]{10,180}", label="related", longest=190,
             target=r"bbc\.com/portuguese/",
             examples=("[O que a cheia deixou](https://www.bbc.com/portuguese/geral-1)",)),
        line("origin", Kind.ATTRIBUTION,
             r"Este texto foi (?:originalmente publicado|publicado originalmente) (?:em"
             r"|aqui)?:? ?(?P<url>https?://www\.bbc\.com/portuguese/[^\s<>\"]{3,200})\.?", head="Este texto foi ",
             longest=280, identifies=True,
             examples=("Este texto foi originalmente publicado em https://www.bbc.com/portuguese/articles/c1",)),
        span("channel", Kind.CALL_TO_ACTION,
             r"Já assistiu aos nossos (?:novos )?vídeos no YouTube\? Inscreva-se no nosso canal!", label="subscribe",
             stem="Já assistiu aos nossos ", identifies=True,
             examples=("Já assistiu aos nossos novos vídeos no YouTube? Inscreva-se no nosso canal!",)),
        line("copyright", Kind.LEGAL,
             r"(?P<holder>(?P<outlet>BBC News Brasil|BBC Brasil)) ?[-–—] ?Todos os direitos reservados[^\n]{0,200}",
             head=("BBC News Brasil", "BBC Brasil"), longest=260, identifies=True,
             examples=("BBC News Brasil - Todos os direitos reservados. É proibido todo tipo de reprodução sem autorização escrita da BBC News Brasil.",)),
    ),
)
