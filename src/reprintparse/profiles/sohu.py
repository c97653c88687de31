"""搜狐 (Sohu): a Chinese portal that carries stories of papers and of authors' accounts.

Head: the portal's menu, title, date with "来源：", "原标题：". Tail: the reporter's name, "返回搜狐，查看更多", "责任编辑：", the note that the
platform only stores what others publish, the number of readers, recommendations, comments.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="sohu",
    title="搜狐",
    sites=("sohu.com",),
    aliases=("搜狐", "搜狐网", "搜狐新闻", "Sohu", "Sohu.com", "搜狐号"),
    rules=(
        line("home", Kind.FURNITURE, r"搜狐首页|(?P<republisher>搜狐)(?:网|新闻|财经|体育|娱乐)?", label="navigation", where="head",
             head="搜狐", longest=10,
             examples=("搜狐首页", "搜狐新闻")),
        line("return", Kind.FURNITURE, r"返回搜狐，查看更多(?: ?责任编辑：[^\n]{0,20})?", label="navigation", head="返回搜狐，查看更多",
             longest=40, identifies=True,
             examples=("返回搜狐，查看更多",)),
        line("platform", Kind.LEGAL, r"声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。?", label="disclaimer",
             head="声明：该文观点仅代表作者本人，搜狐号", longest=80, identifies=True,
             examples=("声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。",)),
        line("readers", Kind.FURNITURE, r"阅读 ?[（(]\d{0,9}万?\+?[）)]", label="navigation", head="阅读", longest=20,
             examples=("阅读 (318)", "阅读 ()")),
        run("more", Kind.INSERT, r"推荐阅读|大家都在看|24小时热文", label="related", where="tail", longest=12,
            head=("推荐阅读", "大家都在看", "24小时热文"), after=Members(r"[^\n]{6,80}(?<![。，])", most=12),
            examples=("推荐阅读\n阿登的老磨坊重新开门",)),
        line("copyright", Kind.LEGAL,
             r"Copyright ?© ?(?P<year>20\d\d) (?P<holder>Sohu\.com Inc)\. All Rights Reserved\. 搜狐公司 版权所有",
             head="Copyright", longest=90, identifies=True,
             examples=("Copyright © 2020 Sohu.com Inc. All Rights Reserved. 搜狐公司 版权所有",)),
    ),
)
