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
             r"\(?(?:Com informações d[aeo]s?|Com) (?:Lusa|AFP|AP|Reuters|EFE|ANSA"
             r"|Agência [\p{Lu}][\p{L}]{2,20}(?: [\p{Lu}][\p{L}]{2,20})?|agências(?: internacionais)?"
             r"|[\p{Lu}][\p{L}]{1,20}(?: [\p{Lu}\d][\p{L}\d]{0,20}){0,2})(?:(?:,"
             r"| e)(?: d[aeo])? [\p{Lu}][\p{L}]{1,14}){0,3}\)?\.?", label="credit", where="tail",
             head=("Com ", "(Com "), longest=90,
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
    ),
)
