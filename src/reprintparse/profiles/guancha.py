"""观察者网 (Guancha): a Shanghai site of news and comment, with agency stories and pieces of its own.

Head: menu, title, "来源：OUTLET", date and time, "【文/观察者网 NAME】". Captions end in "（图自OUTLET）". Tail: "责任编辑：NAME",
the notice on exclusive pieces, the site's WeChat account.
"""

from reprintparse import Kind, Profile, line, span

NAME = r"[\p{Han}·]{2,12}"

PROFILE = Profile(
    name="guancha",
    title="观察者网",
    sites=("guancha.cn",),
    aliases=("观察者网", "Guancha", "guancha.cn"),
    rules=(
        line("byline", Kind.HEADER,
             rf"[【\[](?:(?:文|采访|整理|编译|撰文|翻译|编辑|综合|采写)[/／ ](?:观察者网(?:专栏作者|特约作者"
             rf"|记者)?) (?P<author>{NAME}(?:[、 ]{NAME}){{0,2}})|文[/／](?P<author>{NAME}) (?:译|翻译"
             rf"|编译)[/／]观察者网 (?P<translator>{NAME}))[】\]]", head=("【文", "【采", "【整理", "【编", "【撰", "【翻", "【综合", "[文"),
             longest=50, identifies=True,
             examples=("【文/观察者网 林晓】", "【文/观察者网专栏作者 林晓】", "【文/林晓 译/观察者网 陈默】")),
        line("published", Kind.HEADER, r"(?P<date>20\d\d-\d\d-\d\d) \d\d:\d\d(?::\d\d)?", where="head", head="20",
             longest=24,
             examples=("2016-03-05 10:30:12",)),
        line("font", Kind.CALL_TO_ACTION, r"字号[:：] ?A- ?A ?A\+", label="social", where="head", head="字号", longest=16,
             examples=("字号：A- A A+",)),
        line("comments", Kind.CALL_TO_ACTION, r"网友评论 ?\d{1,6} ?条", label="comment", where="tail", head="网友评论",
             longest=20,
             examples=("网友评论 12 条",)),
        span("exclusive", Kind.LEGAL, r"本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。", label="copyright",
             stem="本文系观察者网独家稿件", lead="", identifies=True,
             examples=("本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。",)),
        span("exclusive-short", Kind.LEGAL, r"本文系观察者网独家稿件，未经授权，不得转载。", label="copyright", stem="本文系观察者网独家稿件，未经授权",
             lead="", identifies=True,
             examples=("本文系观察者网独家稿件，未经授权，不得转载。",)),
        span("account", Kind.CALL_TO_ACTION, r"关注观察者网微信 ?guanchacn，每日阅读趣味文章。?", label="subscribe", stem="关注观察者网微信",
             lead="", identifies=True,
             examples=("关注观察者网微信guanchacn，每日阅读趣味文章。",)),
        line("link", Kind.ATTRIBUTION, r"请支持独立网站，转发请注明本文链接[:：] ?(?P<url>http[^\s]{6,200})", label="origin",
             head="请支持独立网站，转发请注明", longest=240,
             examples=("请支持独立网站，转发请注明本文链接：http://www.hegu.example/mofang.shtml",)),
    ),
)
