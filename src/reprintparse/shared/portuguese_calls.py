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
             r"|jornalismo (?:independente|livre)|uma doação(?! de (?:sangue|órgãos|roupas))|donativo|assinante"
             r"|apoiadora?\b|doadora?\b|sua contribuição|sócio).{0,250}",
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
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:O (?:seu|teu) endereço de e-?mail não será publicado"
             r"|(?:Os )?[Cc]ampos obrigatórios (?:são|estão )?marcados"
             r"|(?:Salvar|Guardar) (?:meus dados|o meu nome|meu nome)|Este site (?:utiliza|usa) o? ?Akismet"
             r"|Notifi(?:que|car)-me|(?:Desculpe, )?(?:[Vv]ocê precisa|[Vv]ocê deve|[Éé] preciso|[Tt]em de"
             r"|[Tt]em que) [^\n]{0,40}(?:login|sessão|logado|conectado|registad[oa]"
             r"|autenticad[oa])[^\n]{0,20} para (?:publicar|comentar|deixar|enviar|escrever|poder)"
             r"|(?:Faça|Inicie) (?:login|sessão) para comentar|Seja o primeiro a comentar"
             r"|Deixe (?:um|uma) (?:comentário|resposta) Cancelar|Cancelar (?:a )?resposta)[^\n]{0,300}",
             label="comment",
             head=("O seu endereço", "O teu endereço", "Os campos obrig", "Campos obrig", "Salvar meus",
                   "Salvar meu nome", "Guardar o meu", "Guardar meu", "Este site ", "Notifique-me", "Notificar-me",
                   "Desculpe, ", "Você precisa", "Você deve", "É preciso", "Tem de", "Tem que", "Faça login",
                   "Inicie sessão", "Seja o primeiro", "Deixe um comentário C", "Deixe uma resposta C", "Cancelar "),
             longest=420,
             examples=("O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
                       "Salvar meus dados neste navegador para a próxima vez que eu comentar.",
                       "Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.",
                       "Você precisa fazer login para comentar.", "Notifique-me sobre novos comentários por e-mail."),
             near_misses=("Este site usa a água do rio.", "Você deve atravessar a ponte para comentar.")),
        line("form", Kind.CALL_TO_ACTION,
             r"(?i:(?:seu |o seu )?(?:nome|e-?mail|site|website|comentário|mensagem))(?: ?\((?:obrigatório|opcional"
             r"|não será publicado)[^\n()]{0,40}\))? ?\*?:?|(?i:(?:publicar|enviar"
             r"|comentar)(?: (?:o |um |meu )?comentário)?)", label="comment", where="tail", follows="comment",
             longest=60,
             head=("Nome", "Seu ", "O seu ", "Email", "E-mail", "Site", "Website", "Comentário", "Mensagem",
                   "Publicar", "Enviar", "Comentar"),
             examples=("Nome *", "E-mail *", "Publicar comentário"), near_misses=("Nome do rio",)),
        line("readers", Kind.CALL_TO_ACTION,
             r"(?i:(?:exibir|ver|mostrar|carregar|ler) (?:todos os |mais "
             r"|os )?(?:\d{1,4} )?comentários(?: \(\d{1,4}\))?|deixe (?:uma resposta|a sua opinião|sua opinião"
             r"|seu comentário|o seu comentário)|comentários (?:recentes|dos leitores)"
             r"|comente (?:esta notícia|esta matéria|este artigo)|o que você (?:achou|acha)\?|participe da conversa"
             r"|denunciar(?: comentário)?|(?:comunicar|reportar|informar) erro"
             r"|regras (?:de|para) comentários?)(?: ?[!:>»])?", label="comment", longest=80,
             head=("Exibir ", "Ver ", "Mostrar ", "Carregar ", "Ler ", "Deixe ", "Comentários ", "Comente ",
                   "O que você ach", "Participe da", "Denunciar", "Comunicar erro", "Reportar erro", "Informar erro",
                   "Regras "), where="tail",
             examples=("Ver todos os comentários", "Deixe uma resposta", "Deixe a sua opinião"),
             near_misses=("Ver os comentários do prefeito exige paciência",)),
        line("show-comments", Kind.CALL_TO_ACTION, r"(?i:exibir|ver|mostrar) comentários(?: \(\d{1,4}\))?",
             label="comment", head=("Exibir coment", "Ver coment", "Mostrar coment"), longest=40,
             examples=("Exibir comentários",), near_misses=("Ver comentários racistas dói.",)),
        line("share-window", Kind.CALL_TO_ACTION,
             r"(?:(?:Clique|Carregue)(?: aqui)? para (?:compartilhar|partilhar|imprimir"
             r"|enviar)[^\n]{0,60}(?: ?\((?:[Aa]bre|Opens)[^\n()]{5,50}\))?"
             r"|Imprimir ?\((?:[Aa]bre|Opens)[^\n()]{5,50}\)|(?:Compartilhe|Partilhar|Partilhe|Compartilhar)(?: isso"
             r"| isto)? ?:|(?:Curtir|Gostar|Gosto|Gostar de) ?(?:disto|isso|deste)?:"
             r"|(?:Curtir|Gosto|Gostar) ?(?:Carregando|A carregar) ?(?:…|\.{2,3})?"
             r"|(?:Enviar|Compartilhar|Compartilhe|Partilhar|Partilhe) (?:por|via|pelo|no|nas|em) (?:e-?mail|mail"
             r"|WhatsApp|Telegram|Facebook|Twitter|X|LinkedIn|Pinterest|redes sociais|suas redes(?: sociais)?)"
             r"|[Cc]opiar (?:o )?link|[Vv]ersão para (?:impressão|imprimir)"
             r"|(?:Compartilhar|Compartilhe|Partilhar|Tuitar|Tweetar|Imprimir|Enviar|Salvar"
             r"|Curtir)(?: ?[|·•/,]? (?:Compartilhar|Partilhar|Tuitar|Tweetar|Imprimir|Enviar|Salvar|Curtir|Facebook"
             r"|Twitter|X|WhatsApp|LinkedIn|Email|E-mail|Telegram|Pinterest)){1,7})", label="social", longest=160,
             head=("Clique ", "Carregue ", "Imprimir", "Compartilh", "Partilh", "Curtir", "Gosta", "Gosto", "Enviar",
                   "Copiar ", "copiar ", "Versão para", "versão para", "Tuitar", "Tweetar", "Salvar"),
             examples=("Clique para compartilhar no Twitter(abre em nova janela)", "Curtir isso:",
                       "Curtir Carregando...", "Compartilhar no Facebook", "Compartilhar Facebook Twitter WhatsApp"),
             near_misses=("Curtir e salvar o verão", "Enviar por barco a farinha")),
        line("follow-us", Kind.CALL_TO_ACTION,
             r"(?i:(?:siga|acompanhe|curta|encontre)(?:-nos)?(?: (?:o|a|os|as) (?-i:[\p{Lu}])[^\n.!?]{1,40}?| a gente"
             r"| nosso perfil| nossa página)?(?: também)?(?: (?:no|na|nas|em|pelo))?(?: (?:nossas? )?(?:facebook"
             r"|twitter|x|instagram|telegram|linkedin|youtube|tiktok|whatsapp|redes sociais|redes"
             r"|google (?:news|notícias)|threads)(?:,| e|,? no| e no| ou)?){1,7}|siga-nos|(?:nossas )?redes sociais"
             r"|seguir no (?:facebook|twitter|x|instagram|google(?: news)?|linkedin))[ !.:]{0,2}", label="social",
             longest=200, where="tail",
             head=("Siga", "SIGA", "Acompanhe", "Curta", "Encontre", "Nossas redes", "Redes sociais", "Seguir no"),
             examples=("Siga-nos no Facebook, Twitter e Instagram", "Siga o Diário do Vale no Google News",
                       "Acompanhe a gente no Instagram"), near_misses=("Siga o rio até o moinho.",)),
        line("channels", Kind.CALL_TO_ACTION,
             r"(?i:já (?:assistiu|conhece|viu|segue|se inscreveu|ouviu)[^\n?]{0,60}(?:vídeos?|canal|newsletter"
             r"|podcasts?|aplicativo|app|instagram|youtube|telegram|whatsapp|perfil)[^\n?]{0,60}\?[^\n]{0,120}"
             r"|(?:baixe|descarregue|instale) (?:o |a |já o |gratuitamente o )?(?:nosso |nossa )?(?:app|aplicativo"
             r"|aplicação)[^\n]{0,140}|(?:clique aqui|participe|entre|faça parte) (?:e |do |no |para |da "
             r"|de )[^\n.]{0,60}(?:grupo|canal|whatsapp|telegram)[^\n]{0,120}"
             r"|receba (?:as |nossas |notícias |os )[^\n]{3,60}(?:whatsapp|telegram|e-?mail|celular)[^\n]{0,100}"
             r"|quer (?:receber|ficar|ler mais|saber mais)[^\n?]{0,80}(?:notícias?|informad[oa]|newsletter|whatsapp"
             r"|celular|e-?mail|novidades|matérias)[^\n?]{0,60}\?[^\n]{0,160}"
             r"|inscreva-se(?: (?:no|na|em) (?:noss|canal|newsletter|grupo|(?-i:\p{Lu}))[^\n.!]{0,80})?)[ !.:]{0,2}",
             label="subscribe", where="tail", longest=300,
             head=("Já ", "Baixe ", "Descarregue ", "Instale ", "Clique aqui", "Participe ", "Entre ", "Faça parte",
                   "Receba ", "Quer ", "Inscreva-se"),
             examples=("Já assistiu aos nossos novos vídeos no YouTube? Inscreva-se no nosso canal!",
                       "Baixe o nosso aplicativo", "Participe do nosso grupo no WhatsApp",
                       "Quer receber notícias do vale? Entre no nosso grupo."),
             near_misses=("Já viu a cheia quem mora no vale.", "Quer saber? Nunca choveu tanto.")),
    ),
)
