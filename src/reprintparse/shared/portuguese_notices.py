"""Portuguese: who wrote and translated a text, what may be done with it, whose opinions it holds (the other lines are in `portuguese.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="portuguese-notices",
    title="Portuguese notices",
    always=True,
    rules=(
        line("translator", Kind.ATTRIBUTION,
             rf"(?:(?i:traduzid[oa]|tradução|tradutora?|tradução e adaptação)(?: d[oe] [\p{{L}}]{{4,12}})?"
             rf"(?: para o português)?(?: ?: ?(?:por |de )?| por | de ))(?P<translator>{PERSON}(?:(?:, "
             rf"| e ){PERSON}){{0,3}}|[\p{{Lu}}][\p{{L}}.-]{{2,30}})(?:,? (?:para|revisão de) [^.!?]{{2,60}}"
             rf"| \([^()]{{2,60}}\))?\.?", label="credit",
             head=("Traduzid", "traduzid", "Tradução", "tradução", "TRADUÇÃO", "Tradutor"), longest=180,
             examples=("Tradução: João Lima", "Traduzido do inglês por Ana Souza"),
             near_misses=("Traduzido por um aluno, o poema mantém a força.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)[\[(]?(?:nota d[aoe] (?:redação|editora?|tradutora?|autora?)|n\. ?d[aeo] ?[ret]\.?"
             r"|errata) ?: ?.{5,600}", head=("nota d", "[nota", "(nota", "N. da R.", "N. do T.", "N. do E.", "errata"),
             longest=700,
             examples=("Nota da redação: este artigo foi corrigido para precisar a data da cheia.",),
             near_misses=("Nota de pesar do clube",)),
        line("republished", Kind.LEGAL,
             r"(?:É (?:livre|permitida|autorizada) a (?:reprodução|republicação|cópia).{3,300}"
             r"|(?:A )?[Rr]eprodução (?:livre|permitida|autorizada|é (?:livre|permitida|autorizada)).{0,300}"
             r"|(?:Este artigo|Este texto|O conteúdo) pode ser (?:reproduzid|republicad).{3,300})", label="license",
             head=("É livre", "É permitida", "É autorizada", "Reprodução ", "A reprodução", "Este artigo pode",
                   "Este texto pode", "O conteúdo pode"), where="tail", longest=380,
             examples=("É livre a reprodução deste texto, desde que citada a fonte.",)),
        line("license", Kind.LEGAL,
             r"(?:(?:Esta obra|Este (?:artigo|texto|conteúdo|trabalho)|O conteúdo d.{3,40}|Salvo .{3,60},"
             r"|Exceto .{3,60},).{0,80}[Ll]icença.{0,30}Creative Commons.{0,250}"
             r"|(?:Sob )?[Ll]icença Creative Commons.{0,120})",
             head=("Esta obra", "Este artigo", "Este texto", "Este conteúdo", "Este trabalho", "O conteúdo d",
                   "Salvo ", "Exceto ", "Sob licença", "Licença Creative"), longest=420,
             examples=("Este trabalho está licenciado sob uma Licença Creative Commons Atribuição 4.0 Internacional.",),
             near_misses=("Esta obra precisa de licença municipal.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright|direitos autorais).{0,160}(?:todos os direitos reservados"
             r"|direitos reservados|proibida a reprodução).{0,200}|todos os direitos (?:são )?reservados.{0,160}"
             r"|(?:é |fica )?(?:expressamente )?proibida a reprodução (?:total|parcial|d|sem|por).{3,250})",
             head=("©", "copyright", "(c)", "todos os direitos", "direitos autorais", "proibida a", "é proibida",
                   "é expressamente", "fica proibida", "expressamente"), longest=460,
             examples=("© 2016 Diário do Vale. Todos os direitos reservados.", "Todos os direitos reservados"),
             near_misses=("Todos os direitos dos moradores foram respeitados.",)),
        line("disclaimer", Kind.LEGAL,
             r"(?:(?:Nota|Aviso|Aviso legal|Disclaimer) ?: ?)?(?:As? (?:opiniões|opinião|ideias)"
             r"|Os (?:pontos de vista|artigos|textos|conteúdos)).{0,30}(?:express|publicad|emitid|contid|manifestad"
             r"|assinad|veiculad).{0,160}(?:não (?:necessariamente )?(?:reflete|representa|correspond|expressa|traduz"
             r"|condiz)(?=.{0,160}(?:necessariamente|posição|posicionamento|opini|ponto de vista|linha editorial"
             r"|redação))|responsabilidade (?:exclusiva |única |inteira |dos?|das?|de seus)"
             r"|são de (?:inteira |exclusiva )?responsabilidade).{3,300}"
             r"|\*? ?Este (?:texto|artigo) não (?:reflete|representa|expressa),? necessariamente.{5,200}"
             r"|Isenção de responsabilidade ?: ?.{20,500}",
             head=("As opiniões", "A opinião", "As ideias", "Os pontos de vista", "Os artigos", "Os textos",
                   "Os conteúdos", "Este texto", "Este artigo", "* Este", "Nota:", "Aviso:", "Aviso legal:",
                   "Isenção de resp"), longest=620,
             examples=("As opiniões expressas neste artigo são de responsabilidade do autor e não refletem necessariamente a posição deste jornal.",
                       "Os artigos assinados não refletem necessariamente a opinião da redação."),
             near_misses=("As opiniões expressas pelos moradores são diversas.",
                          "Os textos publicados ontem não representam um avanço.")),
        line("with-agency", Kind.ATTRIBUTION,
             r"[*(]? ?(?:Com (?:informações|dados|reportagem) d[aeo]s?|Com) (?:Lusa|AFP|AP|Reuters|EFE|ANSA"
             r"|Agência [\p{Lu}][\p{L}]{2,20}(?: [\p{Lu}][\p{L}]{2,20})?|agências(?: internacionais)?"
             r"|[\p{Lu}][\p{L}]{1,20}(?: [\p{Lu}\d][\p{L}\d]{0,20}){0,2})(?:(?:,"
             r"| e)(?: d[aeo])? [\p{Lu}][\p{L}]{1,14}){0,3}\)?\.?", label="credit", where="tail",
             head=("Com ", "(Com ", "*Com ", "* Com "), longest=90,
             examples=("Com informações da Agência Brasil",)),
        run("about-author", Kind.ATTRIBUTION, r"(?i)(?:sobre (?:o|a|os|as) autora?e?s?|(?:o|a) autora?|autora?) ?:?",
            label="bio", where="tail", head=("sobre o au", "sobre a au", "sobre os au", "o autor", "a autora"),
            longest=40, after=Members(r"[\s\S]{10,900}", most=1),
            examples=("Sobre a autora\nAna Souza escreve sobre rios e mora perto de Arden.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: e {PERSON})? (?:é|são) (?:(?:uma?|o|a) )?(?:ex-)?(?:jornalistas?|escritora?(?:es)?"
             rf"|ensaísta|professora?(?:es)?|pesquisadora?(?:es)?|investigadora?|historiadora?|economista"
             rf"|sociólog[oa]|cientista polític[oa]|filósof[oa]|analista|autora?|correspondente|colunista|advogad[oa]"
             rf"|doutora? em|editora?)\b.{{5,500}}", where="tail", stem=(" é ", " são "), longest=600, shortest=40,
             examples=("Ana Souza é jornalista independente, especializada em rios. Vive em Arden.",),
             near_misses=("Ana Souza é a dona do moinho que volta a girar hoje.",)),
        line("no-interest", Kind.LEGAL,
             r"(?:[\p{Lu}][^\n]{3,140}?|Os autores|As autoras) não prest(?:a|am) consultoria, trabalh(?:a"
             r"|am), possu(?:i|em) ações ou receb(?:e|em) financiamento de qualquer empresa ou organização que poder"
             r"(?:ia|iam) se beneficiar com a publicação deste artigo[^\n]{0,160}", label="disclaimer", longest=460,
             stem="de qualquer empresa ou organiza",
             examples=("Ana Souza não presta consultoria, trabalha, possui ações ou recebe financiamento de qualquer empresa ou organização que poderia se beneficiar com a publicação deste artigo e não revelou nenhum vínculo relevante além de seu cargo acadêmico.",)),
        line("wire-credit", Kind.ATTRIBUTION,
             r"\((?:(?:Reportagem|Por|Com reportagem|Redação) (?:adicional )?(?:de |por )?[^()\n]{3,140}"
             r"|(?:Edição|Tradução) (?:de|por) [^()\n]{3,100}|[^()\n]{3,80}[,;.] (?:[Ee]dição|[Tt]radução) (?:de"
             r"|por) [^()\n]{3,100})\)", label="credit",
             head=("(Reportagem ", "(Por ", "(Com reportagem", "(Redação ", "(Edição ", "(Tradução "), tail=")",
             longest=280, where="tail",
             examples=("(Reportagem de Ana Souza; edição de João Lima)", "(Edição de João Lima)"),
             near_misses=("(Edição esgotada)",)),
        line("credits", Kind.ATTRIBUTION,
             rf"(?:Edição|Editad[oa]|Revisão|Revisad[oa]|Colaboração|Colaborou|Colaboraram|Ilustraç(?:ão|ões)|Fotos"
             rf"|Supervisão|Adaptação|Apuração|Produção)(?: ?:| por| de)? ?(?:por "
             rf"|de )?(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,3}})\.?", label="credit", where="tail", longest=120,
             head=("Edição", "Editad", "Revisão", "Revisad", "Colabor", "Ilustraç", "Fotos", "Supervisão", "Adaptação",
                   "Apuração", "Produção"),
             examples=("Edição: João Lima", "Colaborou Ana Souza", "Edição: Ana Souza e João Lima"),
             near_misses=("Edição rara do poema",)),
        line("views", Kind.LEGAL,
             r"(?:(?:Este artigo|Este texto|O presente artigo|Esta coluna"
             r"|O conteúdo (?:deste artigo|desta coluna|desta publicação)|Esta publicação) (?:não )?(?:reflete"
             r"|representa|expressa|é de (?:exclusiva |inteira |total )?responsabilidade)[^\n]{0,60}(?:opini"
             r"|ponto de vista|posi|autor|redação|veículo|jornal)|(?:As opiniões|A opinião"
             r"|Os artigos)[^\n]{0,80}(?:são|é|pertencem)[^\n]{0,30}(?:responsabilidade|d[oa]s? autora?e?s?"
             r"|de seus autores|de seu autor|própri)|(?:A redação|O (?:jornal|site|portal"
             r"|blog)) não (?:se responsabiliza|se identifica|concorda necessariamente|necessariamente concorda"
             r"|endossa) [^\n]{0,20}(?:pel[oa]|por|com|n?[oa]s|de)\b[^\n]{0,100})[^\n]{0,320}", label="disclaimer",
             where="tail", longest=560,
             head=("Este artigo", "Este texto", "O presente artigo", "Esta coluna", "O conteúdo ", "Esta publicação",
                   "As opiniões", "A opinião", "Os artigos", "A redação", "A Redação", "O jornal", "O site",
                   "O portal", "O blog"),
             examples=("Este artigo expressa a opinião do autor e não necessariamente a do jornal.",
                       "O conteúdo deste artigo é de responsabilidade do autor.",
                       "O site não se responsabiliza pelos comentários."),
             near_misses=("Este artigo expressa bem a raiva do povo.",)),
        line("site-rights", Kind.LEGAL,
             r"(?!(?:Os|Todos) )(?P<holder>[\p{Lu}][^\n.!?|©]{1,60}?)(?:\.| ?[-–—|©]"
             r"|,)? ?(?P<year>(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?"
             r"(?: ?[-–—|.])? ?[Tt]odos os [Dd]ireitos [Rr]eservados[^\n]{0,300}", label="copyright", where="tail",
             stem=("odos os direitos reservados", "odos os Direitos Reservados"), longest=420,
             examples=("Diário do Vale - Todos os direitos reservados. É proibido todo tipo de reprodução sem autorização escrita.",)),
        line("no-copying", Kind.LEGAL,
             r"(?:É |Fica )?[Pp]roibid[oa] (?:todo (?:e qualquer )?tipo de |qualquer tipo de |a )?(?:reprodução"
             r"|cópia)[^\n]{3,250}|Este (?:conteúdo|material|texto) (?:é protegido"
             r"|não pode ser (?:publicado|reproduzido|copiado))[^\n]{3,250}", label="copyright", where="tail",
             longest=320, head=("É proibid", "Fica proibid", "Proibid", "Este conteúdo", "Este material", "Este texto"),
             examples=("É proibido todo tipo de reprodução sem autorização escrita do Diário do Vale.",
                       "Proibida a reprodução sem autorização."), near_misses=("É proibido nadar no rio.",)),
        line("errors", Kind.FURNITURE,
             r"Comunique (?:à redação|ao editor|a redação) erros de português, de informação ou técnicos encontrados "
             r"nesta página:?", label="contact", longest=120, head="Comunique ",
             examples=("Comunique à redação erros de português, de informação ou técnicos encontrados nesta página:",)),
        line("no-reproduction", Kind.LEGAL, r"(?:Proibida a reprodução|Reprodução proibida)[^\n.]{0,80}\.?",
             label="copyright", where="tail", longest=120, head=("Proibida a reprodução", "Reprodução proibida"),
             examples=("Reprodução proibida.",), near_misses=("Reprodução de peixes no rio.",)),
    ),
)
