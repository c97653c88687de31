"""网易 (NetEase): a Chinese portal, whose authors" accounts carry a notice in Chinese and in English."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="netease",
    title="网易",
    sites=("163.com",),
    aliases=("网易", "网易新闻", "网易号", "NetEase"),
    rules=(
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
