"""Copyright lines and reserved rights."""

from reprintparse import Kind, Profile, line, span

HOLDER = (
    r"(?P<holder>(?:(?:the|by|in) )?(?=[\p{Lu}\p{Lo}\p{N}@\"“‘'(<®™]|[\w-]{2,40}\.\p{L}"
    r"|\p{Ll}{1,3}\p{Lu})[^\n©]{1,120}?)"
)
YEAR = r"(?P<year>(?:19|20)\d\d(?: ?[-–—,] ?(?:(?:19|20)?\d\d\b|[Pp]resent)){0,3})"
APART = (
    r"(?: ?[;|•–—]| -|\)|,(?! (?:Inc|LLC|L\.L\.C|Ltd|Limited|Co\b|Corp|PLC|plc|LP|GmbH|S\.A|N\.V))"
    r"|(?<!\b(?:\p{Lu}|St|Dr|Mr|Mrs|No))\.(?![\p{L}\p{N}]))"
)
"""What stands behind the holder, where the line goes on."""
RIGHTS = (
    r"(?i:all rights? (?:are )?reserved|todos os direitos|this material may not be"
    r"|unauthori[sz]ed (?:use|reproduction|duplication)|used (?:by|with) permission"
    r"|reproduction (?:in whole|without|is)|no part of this|distributed by"
    r"|not be (?:reproduced|published|broadcast|rewritten|copied))"
)
NO_SENTENCE = r"(?!(?:(?!(?i:all rights))[^\n]){0,120}?(?:\b\p{Ll}[\p{Ll}'’-]{0,20},? ){5})"  # a name of so many small words is a sentence
MARK = r"(?i:(?:©|\(c\)|copyright|℗|ⓒ|&copy;)(?: ?(?:©|\(c\)|ⓒ|@|copyright))?)"

PROFILE = Profile(
    name="copyrights",
    title="Copyright lines",
    always=True,
    rules=(
        line("copyright", Kind.LEGAL,
             rf"[\[(*]?{MARK}:?,? ?(?:by )?(?:{YEAR}[,.]? ?(?:by |- |– )?{HOLDER}"
             rf"|{HOLDER},? ?\(?{YEAR}\)?(?: \p{{Lu}}[^\n.!?]{{2,60}})?)(?:{APART}? ?{RIGHTS}[^\n]{{0,600}}"
             rf"|{APART} ?(?:[^\n]{{0,40}}{RIGHTS}[^\n]{{0,600}}|[^\n]{{0,60}}))?[.,]?[\])*]?",
             head=("©", "(c)", "(C)", "[©", "Copyright", "COPYRIGHT", "copyright", "(Copyright", "(©", "ⓒ", "* ©"),
             longest=900,
             examples=("Copyright © 2016 Arden Post. All rights reserved.",
                       "© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.",
                       "COPYRIGHT 2018 ARDEN.COM", "Copyright © Arden Post 2016"),
             near_misses=("Copyright is a wide field, the lawyer said.",
                          "Copyright 1923 was printed on the back of the photograph.",
                          "Copyright law has changed since 2010, and nobody noticed.")),
        line("rights", Kind.LEGAL,
             rf"(?!(?:Re-?published|Reprinted|Reposted|First|Originally"
             rf"|Source)\b)[\[(*]?(?:{MARK}:? ?)?(?:{YEAR}[,.]? ?(?:by )?)?(?!(?:19"
             rf"|20)\d\d){NO_SENTENCE}{HOLDER}(?<!\b(?:had|has|have|that|with"
             rf"|of) ?)[.,;|–—-]? ?(?i:all rights? (?:are )?reserved)\.?(?: ?[^\n]{{0,500}})?", label="copyright",
             tail=("ights reserved.", "ights reserved", "ights Reserved.", "ights Reserved", "IGHTS RESERVED.",
                   "IGHTS RESERVED", "redistributed.", "prohibited.", "permission)."), longest=700,
             examples=("Arden Post. All rights reserved.", "Copyright (c) Arden Post LLP, PS. All rights reserved.",
                       "Copyright © The Arden Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed."),
             near_misses=("In that treaty the king had all rights reserved.",
                          "You can help us on the river. Copyright 2017 Arden Mills. All rights reserved.")),
        span("behind-sentence", Kind.LEGAL,
             rf"(?:Copyright|COPYRIGHT)(?: (?:\([cC]\)|©))? ?(?:{YEAR},? )?(?P<holder>[\p{{Lu}}\d][^\n.]{{1,80}})\. "
             rf"(?i:all rights reserved)\.?$", label="copyright", lead=r"(?<=^|\n|[\w.!?:)\]”\"] )",
             stem=("Copyright (c)", "Copyright (C)", "Copyright ©", "COPYRIGHT ©", "COPYRIGHT (C)", "Copyright 19",
                   "Copyright 20", "COPYRIGHT 19", "COPYRIGHT 20"),
             examples=("Copyright (c) Arden Mills LLP. All rights reserved.",
                       "Copyright 2017 KARD. All rights reserved."), near_misses=("Copyright (c) Arden",)),
        line("all-rights", Kind.LEGAL, r"(?i:all rights? (?:are )?reserved)(?! (?:to|for) the\b|, said)[^\n]{0,500}",
             label="copyright",
             head=("All rights reserved", "ALL RIGHTS RESERVED", "All Rights Reserved", "All right reserved"),
             longest=600,
             examples=("All rights reserved.",), near_misses=("All rights reserved to the crown were lost in 1689.",)),
        line("material", Kind.LEGAL,
             r"(?:This material|This copy|Reproduction|Unauthorized|No part of this|The material on this site"
             r"|This content|This article) (?:may not be (?:\w{2,14}ly )?(?:published|broadcast|re-?written"
             r"|re-?distributed|distributed|re-?produced|reprinted|re-?published|reposted|copied|used|transmitted"
             r"|cached|sold|stored|duplicated|modified|altered|shared)"
             r"|may be (?:reproduced|used|copied|stored|transmitted)|is for your personal|in whole or in part"
             r"|without (?:explicit |written |prior |express )?(?:written )?permission"
             r"|reproduction(?=,| is| or| and| in| without| of (?:this|any|the (?:content|material|article|site)))"
             r"|(?:use|duplication|copying|distribution)(?=,| and| or|/| is"
             r"| of (?:this|any|our|the (?:content|material|article|site)))"
             r"|is protected by (?:[\p{L}.]{2,14} ){0,3}(?:copyright|law|treat|intellectual)|is copyrighted"
             r"|is copyright|is subject to copyright)[^\n]{3,600}", label="copyright",
             head=("This material may", "This copy is", "Reproduction", "Unauthorized", "No part of this",
                   "The material on this site", "This content is", "This article is copy", "This article is protected"),
             longest=800,
             examples=("This material may not be published, broadcast, rewritten or redistributed.",
                       "This copy is for your personal, non-commercial use only."),
             near_misses=("Reproduction of the wheel took three years.",
                          "Unauthorized use of the harbor was punished by a fine of forty crowns.")),
        line("trademarks", Kind.LEGAL,
             r"(?:NOTE: |Note: )?[\p{Lu}®™\"“][^\n]{1,500}? (?:is|are)(?: either)? (?:an? )?(?:registered "
             r"|unregistered )?(?:trade ?marks?|service marks?)[^\n]{0,80}? (?:of|owned by|with|held by"
             r"|used under) [^\n]{3,500}|All other (?:trade ?marks|brand names|names)[^\n]{3,300}", label="copyright",
             where="tail", longest=1100, stem=("trademark", "trade mark", "service mark", "All other "),
             examples=("ArdenMill is a registered trademark of Arden Mills Ltd. All other marks belong to their owners.",),
             near_misses=("A trademark is what the wheel has become.",)),
        line("wire-mark", Kind.LEGAL, r"The[- ](?P<holder>[A-Z]{2,6})[- ]Wire ?(?:™|®|\(TM\)|TM)? ?(?:&|&amp;|and)?",
             label="copyright", tail=("Wire", "™", "®", "TM", "TM)", "&", "&amp;", "Wire and", "™ and"), longest=26,
             examples=("The-AWN-Wire ™ &amp;",), near_misses=("The AWN Wire men",)),
        line("korean", Kind.LEGAL, r"[^\n]{0,120}?무단 ?전재(?: ?(?:및|[-·,]|와) ?(?:재배포|복사|배포|재가공|수집))?[^\n]{0,80}",
             label="copyright", stem=("무단전재", "무단 전재"), longest=240,
             examples=("Copyright ⓒ 아든일보. 무단전재 및 재배포 금지",)),
        line("all-content", Kind.LEGAL,
             r"All (?:site )?(?:content|contents|text|material)s?(?: on this (?:site|page|website))?,? (?:is "
             r"|are )?(?i:copyright(?:ed)?|©)[^\n]{2,200}", label="copyright", head="All ", longest=240,
             examples=("All content copyright 2016, The Mill Network, LLC.",), near_misses=("All content is gone.",)),
        line("images", Kind.LEGAL,
             r"(?:[^\n.!?]{2,30}[.!] )?All (?:images|photos|photographs|pictures),? (?:&|&amp;|and) (?:content|text"
             r"|recipes?) (?:are|is) (?:copyright(?:ed)?\b|©)[^\n]{0,400}", label="copyright", longest=520, amid=True,
             stem=("All images & ", "All images and ", "All photos & ", "All photos and ", "All pictures and ",
                   "All photographs and "),
             examples=("Hello! All images & content are copyright protected. Please do not use our images without prior permission.",),
             near_misses=("All images and text are hers.",)),
        line("circled", Kind.LEGAL,
             r"Ⓒ ?(?:Copyright )?(?P<holder>[\p{Lu}][^\n]{2,80}?)(?:\.|,)? ?(?i:all rights reserved)[^\n]{0,300}",
             label="copyright", head="Ⓒ", longest=420,
             examples=("Ⓒ Copyright Arden News Ltd. All Rights Reserved. Do not copy any content from this website without our consent.",)),
        line("bare", Kind.LEGAL, r"©️? ?(?P<holder>[\p{Lu}][^\n]{2,80}|(?:[\w-]{2,40}\.){1,3}\p{Ll}{2,6})",
             label="copyright", where="tail", head="©", longest=100,
             examples=("© Arden Online Media Services Pvt Ltd", "© ardenpost.co.uk")),
        line("republish-rights", Kind.LEGAL,
             r"(?i:to (?:request|obtain) (?:permission|reprints?|a license)"
             r"|for (?:reprints?|permissions?)(?: and (?:reprints?|permissions?|licensing))?|order reprints"
             r"|reprints? (?:and|&) permissions?)[^\n]{0,260}", label="copyright", where="tail",
             head=("To request", "To obtain", "For reprint", "For permission", "Order reprints", "Order Reprints",
                   "Reprints"), longest=320,
             examples=("For reprints and permissions, see our terms.",)),
        line("bare-word", Kind.LEGAL,
             r"(?i:copyright): (?P<holder>(?:The )?[\p{Lu}][\p{L}&'’.-]{1,24}"
             r"(?: [\p{Lu}&][\p{L}&'’.-]{0,24}){0,5}?)\.?", label="copyright", where="tail",
             head=("Copyright: ", "COPYRIGHT: ", "copyright: "), longest=90,
             examples=("Copyright: The Arden Post.",), near_misses=("Copyright: it is a wide field.",)),
        line("syndicate", Kind.LEGAL,
             r"(?:Distributed|Syndicated) by:? (?:King Features Syndicate|Universal Uclick|Universal Press Syndicate"
             r"|Andrews McMeel Syndication|Agence Global|Cagle Cartoons|Newspaper Enterprise Association"
             r"|The Washington Post Writers Group|Washington Post Writers Group)(?:,? Inc)?\.?", label="copyright",
             head=("Distributed by", "Syndicated by"), longest=60,
             examples=("Distributed by King Features Syndicate", "Distributed by: Agence Global")),
    ),
)
