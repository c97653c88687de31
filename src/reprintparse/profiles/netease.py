"""网易 (NetEase): a Chinese portal of agency stories, whose authors' accounts carry a notice in Chinese and in English.

Head: the path from "网易首页", title, date and time with "来源:", "分享到：", "（原标题：...）". Tail: "本文来源：OUTLET 责任编辑：NAME_NN0000".
"""

from reprintparse import Kind, Profile, line

NAME = r"[\p{Han}·]{2,6}"

PROFILE = Profile(
    name="netease",
    title="网易",
    sites=("163.com",),
    aliases=("网易", "网易新闻", "网易号", "NetEase"),
    rules=(
        line("path", Kind.FURNITURE, r"(?P<republisher>网易)首页(?: ?[>》] ?[\p{Han}A-Z]{2,12}){1,6}", label="navigation",
             where="head", head="网易首页", longest=80, identifies=True,
             examples=("网易首页 > 新闻中心 > 国内新闻 > 正文",)),
        line("published", Kind.HEADER,
             r"(?P<date>20\d\d-\d\d-\d\d) \d\d:\d\d(?::\d\d)?[ \u3000]{0,3}"
             r"(?P<as_source>来源[:：] ?(?P<source>[^\n。！？ ()（）]{2,30}))"
             r"(?P<as_navigation> ?[(（][^\n()（）]{2,12}[)）](?: ?举报)?| ?举报)?", where="head", head="20", longest=80,
             examples=("2016-03-05 10:30:12 来源: 河谷日报", "2016-03-05 10:30:12 来源：河谷日报 举报",
                       "2016-03-05 10:30:12 来源：河谷日报(阿登) 举报")),
        line("origin", Kind.ATTRIBUTION,
             rf"[（(]?本文来源[:：] ?(?P<source>[^\n。！？ （）()]{{2,30}}?)(?: ?(?P<as_byline>作者[:：] ?(?P<author>{NAME})))?"
             rf"(?: ?(?P<as_credit>责任编辑[:：] ?(?P<credit>{NAME}_[A-Z]{{1,3}}\d{{3,6}})))?[）)]?", where="tail",
             head=("本文来源", "（本文来源", "(本文来源"), longest=120,
             examples=("本文来源：河谷日报 责任编辑：陈默_NN9841", "本文来源：河谷日报责任编辑：陈默_NN9841", "(本文来源：河谷日报 作者：林晓)")),
        line("threads", Kind.CALL_TO_ACTION,
             r"跟贴 ?\d{1,7}[ \u3000]{1,3}参与 ?\d{1,7}|参与 ?\d{1,7}[ \u3000]{1,3}跟贴 ?\d{1,7}", label="comment",
             where="tail", head=("跟贴", "参与"), longest=36,
             examples=("跟贴 0 参与 0",)),
        line("site", Kind.FURNITURE, r"网易新闻", label="navigation", where="tail", head="网易新闻", longest=6,
             examples=("网易新闻",)),
        line("copyright-below", Kind.LEGAL, r"(?:©|\([Cc]\)) ?(?P<year>19\d\d|20\d\d)-20\d\d ?网易(?:公司)?版权所有",
             label="copyright", tail=("网易公司版权所有", "网易版权所有"), longest=50, identifies=True,
             examples=("© 1997-2019 网易公司版权所有",)),
        line("editor", Kind.ATTRIBUTION, rf"[（(]?责任编辑[:：] ?(?P<credit>{NAME}_N[A-Z]{{0,2}}\d{{3,6}})[）)]?",
             label="credit", head=("责任编辑", "（责任编辑", "(责任编辑"), longest=40, identifies=True,
             examples=("责任编辑：陈默_NN9841", "（责任编辑：陈默_NE0011）")),
        line("share", Kind.CALL_TO_ACTION, r"(?:用)?微信扫码二维码[，, ]{0,2}分享至好友和朋友圈|分享至好友和朋友圈", label="social",
             head=("用微信扫码", "微信扫码", "分享至好友"), longest=40,
             examples=("用微信扫码二维码 分享至好友和朋友圈",)),
        line("app", Kind.CALL_TO_ACTION, r"打开网易新闻[，, ]{0,2}(?:查看更多|阅读体验更佳|查看精彩图片)[^\n]{0,12}", label="subscribe",
             head="打开网易新闻", longest=40, identifies=True,
             examples=("打开网易新闻 查看更多", "打开网易新闻，阅读体验更佳")),
        line("copyright", Kind.LEGAL, r"网易公司版权所有 ?(?:©|\([Cc]\)) ?(?P<year>19\d\d|20\d\d)-20\d\d", head="网易公司版权所有",
             longest=40, identifies=True,
             examples=("网易公司版权所有 ©1997-2020",)),
        line("platform", Kind.LEGAL, r"特别声明：以上内容[^\n]{2,40}为自媒体平台[“\"]网易号[”\"]用户上传并发布，本平台仅提供信息存储服务。",
             label="disclaimer", head="特别声明：以上内容", longest=120, identifies=True,
             examples=("特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。",)),
        line("platform-english", Kind.LEGAL,
             r"Notice: The content above \(including the pictures and videos if any\) is uploaded and posted by a "
             r"user of NetEase Hao[^\n]{0,120}", label="disclaimer", head="Notice: The content above (including",
             longest=280, identifies=True,
             examples=("Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform.",)),
    ),
)
