"""LCTT (Linux.cn's translators): Markdown copies of English articles about free software, made ready for translation.

Head: lines "[#]: field: value" for subject, address, author, collector, translator, reviewer, publisher, then the
title underlined with "=". Pictures are reference links. Tail: a rule, "via: ADDRESS", author, who chose, translated
and proofread it in Chinese, the project's line, then the addresses behind all references.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import PERSON

VALUE = r'["(]?(?P<{}>[^"]{{1,300}}?)[")]?'

PROFILE = Profile(
    name="lctt",
    title="Linux中国",
    sites=("linux.cn",),
    aliases=("LCTT", "Linux.cn", "Linux中国", "Linux.cn Translation Team"),
    rules=(
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows="published",
             examples=("Ana Ruiz",)),
        line("deck", Kind.HEADER, r"[^\n]{8,160}", label="subtitle", where="head", marker=">", longest=170,
             follows=("topics", "published", "byline"),
             examples=("> 三十行代码，让磨坊的账目井井有条。",)),
        span("staff-inside", Kind.ATTRIBUTION, r"选题：\[?(?P<credit>[^\[\]\n]{1,60})\]?(?:\[\w\])? ?译者：[^\n]{1,120}$",
             label="credit", stem="选题：",
             examples=("选题：millhand 译者：ana 校对：ben",)),
        line("subject", Kind.HEADER, rf"\[#\]: ?subject: {VALUE.format('title')}", label="title",
             head=("[#]: subject:", "[#]:subject:"), identifies=True,
             examples=('[#]: subject: "How the mill was wired"', "[#]: subject: (How the mill was wired)")),
        line("via-head", Kind.HEADER, rf"\[#\]: ?(?:via|url): {VALUE.format('url')}", label="source",
             head=("[#]: via:", "[#]: url:", "[#]:via:"),
             examples=('[#]: via: "https://mill.test/wired/"', '[#]: url: " "')),
        line("author-head", Kind.HEADER,
             r"\[#\]: ?author: [\"(]?(?P<author>[^\"]{1,80}?)(?: (?P<url>https?://[^\s\")]{3,200}))?[\")]?",
             label="byline", head="[#]: author:",
             examples=('[#]: author: "Ana Ruiz https://mill.test/ana/"',)),
        line("staff", Kind.ATTRIBUTION,
             r"\[#\]: ?(?:collector|translator|reviewer|publisher|priority|summarizer): .{1,120}", label="credit",
             head=("[#]: collector:", "[#]: translator:", "[#]: reviewer:", "[#]: publisher:", "[#]: priority:",
                   "[#]: summarizer:"),
             examples=('[#]: collector: "millhand"', '[#]: translator: " "')),
        run("title", Kind.HEADER, r"={4,120}", head="====", before=Members(r"\p{Lu}.{3,200}|[^=\s].{3,200}"),
            examples=("How the mill was wired\n======",)),
        line("picture", Kind.MEDIA, r"!\[[^\[\]]{0,250}\]\[\d{1,3}\]", label="media", head="![",
             examples=("![The mill by night][3]",)),
        line("rule", Kind.FURNITURE, r"(?:> )?-{60,120}", label="navigation", head=("-" * 60, "> ---"),
             examples=("-" * 80,)),
        line("via", Kind.ATTRIBUTION, r"via: ?(?P<url>https?://(?:www\.)?(?P<source>[^/\s]{3,80})/\S{0,300})",
             label="origin", head=("via: http", "via:http"),
             examples=("via: https://mill.test/wired/",)),
        line("author", Kind.HEADER, r"作者：\[?(?P<author>[^\[\]]{1,80})\]?(?:\[\w\])?", label="byline", head="作者：",
             examples=("作者：[Ana Ruiz][a]",)),
        line("handled", Kind.ATTRIBUTION, r"(?:选题|校对)：\[?(?P<credit>[^\[\]]{1,80})\]?(?:\[\w\])?", label="credit",
             head=("选题：", "校对："),
             examples=("选题：[millhand][b]",)),
        line("translator", Kind.ATTRIBUTION, r"译者：\[?(?P<translator>[^\[\]]{1,80})\]?(?:\[\w\])?", label="credit",
             head="译者：",
             examples=("译者：millhand",)),
        line("project", Kind.ATTRIBUTION,
             r"本文由 ?(?P<organization>LCTT) ?(?:原创编译|原创翻译|组织翻译)，(?P<republisher>Linux ?中国) ?荣誉推出", label="credit",
             head=("本文由 LCTT", "本文由LCTT"), identifies=True,
             examples=("本文由 LCTT 原创编译，Linux中国 荣誉推出",)),
        line("author-link", Kind.HEADER, r"\[a\]: (?P<url>https?://\S{3,300})", label="byline", head="[a]: http",
             examples=("[a]: https://mill.test/ana/",)),
        line("collector-link", Kind.ATTRIBUTION, r"\[b\]: https?://\S{3,300}", label="credit", head="[b]: http",
             examples=("[b]: https://mill.test/hand",)),
        line("picture-link", Kind.MEDIA,
             r"\[\d{1,3}\]: https?://\S{3,300}\.(?:png|jpe?g|gif|webp|svg|avif)(?:\?\S{0,120})?", label="media",
             stem="]: http",
             examples=("[3]: https://mill.test/night.png",)),
    ),
)
