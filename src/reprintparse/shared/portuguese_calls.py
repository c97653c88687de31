"""Portuguese: calls to share, subscribe, donate and comment, and blogs' forms (the other lines are in `portuguese.py`)."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="portuguese-calls",
    title="Portuguese calls to readers",
    always=True,
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:assine|inscreva-se|cadastre-se|receba|subscreva|ative)(?: gratuitamente| já| aqui| agora)? (?:a"
             r"|à|ao|em|na|no|nossa|nosso|as|os|por|pelo|para|n?o seu) ?.{0,60}(?:newsletter|boletim|canal|alertas"
             r"|e-?mail|notificações|whatsapp|telegram|youtube|notícias|conteúdos).{0,140}"
             r"|(?:assine|inscreva-se|subscrever|newsletter|assinar)[ !:]{0,2}",
             head=("assine", "inscreva", "cadastre", "receba ", "subscrev", "assinar", "newsletter", "ative "),
             longest=260,
             examples=("Assine nossa newsletter", "Receba em seu e-mail as notícias do vale.",
                       "Inscreva-se no nosso canal do YouTube"),
             near_misses=("Receba os moradores em casa às terças.", "Assine aqui, disse o prefeito.")),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:siga(?:-nos|-me)?(?: [^.!?]{1,40})?|curta (?:nossa|a) página|acompanhe(?:-nos| [^.!?]{1,40})?"
             r"|junte-se(?: a nós)?) (?:no|na|em|nas|pelo)(?: (?:nosso|nossa))? (?:facebook|twitter|x|instagram"
             r"|youtube|telegram|whatsapp|tiktok|google|redes sociais|linkedin|canal|perfil)\b.{0,100}"
             r"|(?:compartilhe|compartilhar|partilhar|partilhe|compartilhe isso)(?: (?:este artigo|esta notícia|isso"
             r"|nas redes(?: sociais)?|no (?:facebook|twitter|whatsapp|telegram|x)|via|em))? ?[:!]?"
             r"|(?:imprimir|enviar por e-?mail|copiar link)",
             head=("siga", "curta ", "acompanhe", "junte-se", "compartilh", "partilh", "imprimir", "enviar por",
                   "copiar link"), longest=200,
             examples=("Siga-nos no Facebook e no Twitter", "Compartilhe", "Compartilhar no WhatsApp"),
             near_misses=("Siga em frente até o moinho.", "Partilhar o pão é costume.")),
        line("support", Kind.CALL_TO_ACTION,
             r"(?i)(?:apoie|ajude|colabore|contribua|doe|faça|seja|torne-se"
             r"|sua (?:contribuição|doação)) .{0,70}(?:nosso (?:jornalismo|trabalho)"
             r"|jornalismo (?:independente|livre)|uma doação|donativo|assinante|apoiadora?\b|doadora?\b"
             r"|sua contribuição|sócio).{0,250}",
             head=("apoie", "ajude", "colabore", "contribua", "doe ", "faça ", "seja ", "torne-se", "sua contrib",
                   "sua doação"), where="tail", longest=340,
             examples=("Apoie nosso jornalismo independente com uma doação.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?i)(?:apoie|doe|doar|fazer um donativo|faça uma doação|seja (?:um )?(?:apoiador|assinante)"
             r"|torne-se (?:membro|assinante))(?: agora| já| aqui)?[ !:]{0,2}", label="support",
             head=("apoie", "doe", "doar", "fazer um donat", "faça uma doa", "seja ", "torne-se"), longest=40,
             examples=("Faça uma doação", "Doe agora!"), near_misses=("Doe sangue e salve uma vida.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:deixe|deixar|escreva|adicione|adicionar|envie|faça|publicar) (?:um|seu|o seu"
             r"|uma?) comentário|deixe suas dúvidas e opiniões|comente (?:aqui|abaixo|esta notícia)"
             r"|\d{1,4} comentários?|(?:sem|nenhum|ver|ver todos os) comentários?"
             r"|comentários (?:fechados|encerrados))(?: (?:cancelar (?:a )?resposta|aqui (?:em)?baixo"
             r"|em .{2,60}))?(?: ?[!.:…(|–>»-].{0,60})?",
             head=("deixe ", "deixar ", "escreva ", "adicion", "envie ", "faça um c", "publicar um c", "comente ",
                   "sem coment", "nenhum coment", "ver coment", "ver todos os c", "comentários "),
             tail=("comentários", "comentário", "Comentários"), longest=110, amid=True,
             examples=("Deixe um comentário", "12 comentários"), near_misses=("Deixe um pouco de água no vale.",)),
        line("comments", Kind.CALL_TO_ACTION, r"(?i)comentários?(?: \(\d{1,4}\))?", label="comment", where="tail",
             head=("comentário",), longest=30,
             examples=("Comentários",)),
    ),
)
