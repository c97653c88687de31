"""新浪 (Sina): a Chinese portal; notices that disclaim what it carries, the name and number of the editor at the end."""

from reprintparse import Kind, Profile, line

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
        line("home", Kind.FURNITURE, r"新浪首页|新浪(?:新闻|财经|科技|体育|娱乐)?", label="navigation", where="head", head="新浪",
             longest=10,
             examples=("新浪首页",)),
    ),
)
