"""新浪 (Sina): a Chinese portal; notices that disclaim what it carries, the name and number of the editor at the end."""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="sina",
    title="新浪",
    sites=("sina.com.cn", "sina.cn"),
    aliases=("新浪", "新浪网", "新浪新闻", "新浪财经", "Sina"),
    rules=(
        line("disclaims", Kind.LEGAL, r"新浪声明：[^\n]{8,260}", label="disclaimer", head="新浪声明：", longest=280,
             identifies=True,
             examples=("新浪声明：此消息系转载自新浪合作媒体，新浪网登载此文出于传递更多信息之目的。",)),
        line("published", Kind.HEADER,
             r"(?P<date>20\d\d年\d\d月\d\d日) ?\d\d:\d\d (?P<as_source>(?P<republisher>新浪)[\p{Han}]{0,4})", where="head",
             head="20", longest=40, identifies=True,
             examples=("2021年03月05日 08:12 新浪财经",)),
        line("app", Kind.CALL_TO_ACTION, r"海量资讯、精准解读，尽在新浪财经APP", label="subscribe", head="海量资讯、精准解读", longest=40,
             identifies=True,
             examples=("海量资讯、精准解读，尽在新浪财经APP",)),
        line("buttons", Kind.CALL_TO_ACTION, r"(?:新浪)?微博 微信(?: (?:QQ)?空间)?(?: 添加喜爱)?(?: \d{1,7})?", label="social",
             where="head", longest=30, head=("微博 微信", "新浪微博 微信"),
             examples=("微博 微信 空间",)),
        line("account", Kind.CALL_TO_ACTION, r"新浪新闻公众号|更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）", label="social",
             head=("新浪新闻公众号", "更多猛料！欢迎扫描"), longest=60, identifies=True,
             examples=("新浪新闻公众号", "更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）")),
        line("feedback", Kind.FURNITURE, r"我要反馈|保存网页|我要反馈 保存网页", label="navigation", where="tail", longest=14,
             head=("我要反馈", "保存网页"),
             examples=("我要反馈", "保存网页")),
        run("special", Kind.INSERT, r"点击进入专题[:：]", label="related", head="点击进入专题", longest=12,
            after=Members(r"[^\n。！？]{2,40}", most=1),
            examples=("点击进入专题：\n河谷里的磨坊",)),
        line("home", Kind.FURNITURE, r"新浪首页|新浪(?:新闻|财经|科技|体育|娱乐)?", label="navigation", where="head", head="新浪",
             longest=10,
             examples=("新浪首页",)),
    ),
)
