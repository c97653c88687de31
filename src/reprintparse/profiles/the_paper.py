"""澎湃新闻 (The Paper): a Shanghai news site; the line for tips, the notice on accounts and on reposting at the end."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="the-paper",
    title="澎湃新闻",
    sites=("thepaper.cn",),
    aliases=("澎湃新闻", "澎湃", "The Paper"),
    rules=(
        line("platform", Kind.LEGAL, r"本文为澎湃号作者或机构在澎湃新闻上传并发布[^\n]{2,160}", label="disclaimer", head="本文为澎湃号作者或机构",
             longest=200, identifies=True,
             examples=("本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场。",)),
        line("tips", Kind.FURNITURE, r"澎湃新闻报料：[^\n]{6,60}", label="contact", head="澎湃新闻报料：", longest=80,
             identifies=True,
             examples=("澎湃新闻报料：021-000000 澎湃新闻，未经授权不得转载",)),
        line("no-repost", Kind.LEGAL, r"澎湃新闻，未经授权不得转载。?", label="copyright", head="澎湃新闻，未经授权", longest=20,
             identifies=True,
             examples=("澎湃新闻，未经授权不得转载",)),
    ),
)
