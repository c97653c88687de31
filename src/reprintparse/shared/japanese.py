"""Japanese: the lines that Japanese-language sites put around an article.

Related stories stand under "関連記事" or "あわせて読みたい"; dates read "2016年3月5日 10時30分"; unauthorized copying is forbidden with
"無断転載を禁じます".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import URL

DATE = r"(?P<date>(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?: ?[（(][月火水木金土日][）)])?)"
HOUR = r"(?: ?(?:\d{1,2}[:：]\d\d|\d{1,2}時\d{1,2}分))?"

PROFILE = Profile(
    name="japanese",
    title="Japanese",
    always=True,
    rules=(
        line("published", Kind.HEADER,
             rf"(?:(?:公開|更新|投稿|掲載|配信|最終更新)日?時?(?: ?[:：])? ?)?{DATE}{HOUR}(?: ?(?:更新|公開|配信|掲載))?",
             head=("公開", "更新", "投稿", "掲載", "配信", "最終更新", "19", "20"), where="head", longest=60,
             examples=("公開日：2016年3月5日", "2016年3月5日 10時30分"), near_misses=("2016年3月5日、水が上がった。",)),
        line("byline", Kind.HEADER,
             r"(?:文|取材・文|執筆|著者|ライター|筆者)(?: ?[:：=＝/／] ?)(?P<author>[\p{Han}\p{Hiragana}\p{Katakana}ー・ ]{2,24})",
             head=("文：", "文:", "文＝", "文=", "文/", "文／", "取材・文", "執筆", "著者", "ライター", "筆者"), where="head", longest=40,
             examples=("取材・文：山田花子",), near_misses=("筆者は水車を見た。",)),
        run("related", Kind.INSERT,
            r"[【\[]?(?P<cue>関連(?:記事|リンク|ニュース|キーワード)|(?:あわせて|合わせて)読みたい|こちらもおすすめ|おすすめ記事|人気記事|(?:もっと|続きを)読む"
            r"|関連する記事)[】\]]?[:：]?",
            head=("関連", "あわせて読みたい", "合わせて読みたい", "こちらもおすすめ", "おすすめ記事", "人気記事", "もっと読む", "続きを読む", "【関連", "【あわせて", "[関連"),
            longest=20, after=Members(r".{12,150}[^。、：.]", most=12, items=True),
            examples=("関連記事", "【関連記事】", "あわせて読みたい\n- アーデンの古い水車がふたたび動き出す\n- 洪水が谷の住民に残したものを考える"),
            near_misses=("関連記事が多い。",)),
        line("related-headline", Kind.INSERT,
             r"[【\[]?(?P<cue>関連(?:記事|ニュース)|(?:あわせて|合わせて)読みたい)[】\]]?(?:[:：] ?|(?<=[】\]]))(?P<headline>.{6,150})",
             label="related", head=("関連記事", "関連ニュース", "あわせて読みたい", "合わせて読みたい", "【関連", "【あわせて"), longest=170,
             examples=("関連記事：アーデンの水車がふたたび動き出す",), near_misses=("関連記事を探しても見つからない。",)),
        line("advert", Kind.INSERT, r"(?:広告|スポンサーリンク|スポンサードリンク|\[PR\]|【PR】|【広告】)",
             head=("広告", "スポンサ", "[PR]", "【PR】", "【広告】"), longest=12,
             examples=("広告", "スポンサーリンク"), near_misses=("広告を出した。",)),
        line("caption", Kind.MEDIA,
             r"([（(【\[])?(?:写真|画像|撮影|イラスト|写真提供|画像提供|画像出典|写真・図版) ?[:：=＝/／] ?(?P<credit>[^。\r\n]{2,60})(?(1)[）)】\]])",
             head=("写真", "画像", "撮影", "イラスト", "（写真", "(写真", "（画像", "（撮影"), longest=80,
             examples=("写真：山田花子", "画像出典：谷新聞"), near_misses=("写真は残っていない。",)),
        line("translator", Kind.ATTRIBUTION,
             r"[（(【\[]?(?:翻訳|訳|編訳|翻訳者|訳者)(?: ?[:：=＝/／] ?)(?P<translator>[\p{Han}\p{Hiragana}\p{Katakana}ー・ ]{2,24})"
             r"[）)】\]]?", label="credit", head=("翻訳", "訳：", "訳:", "訳=", "訳＝", "訳者", "（翻訳", "(翻訳", "（訳", "編訳"),
             longest=40,
             examples=("翻訳：山田花子",), near_misses=("翻訳には三年かかった。",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:(?:元記事|原文|参照元|引用元|情報元|初出|オリジナル記事) ?[:：] ?(?:(?P<url>{URL})|.{{2,120}})"
             rf"|(?:この|本)(?:記事|稿)は.{{2,80}}(?:から|より|に)(?:転載|引用|掲載|配信|寄稿)(?:された|した|され).{{0,40}})",
             head=("元記事", "原文", "参照元", "引用元", "情報元", "初出", "オリジナル記事", "この記事は", "本記事は", "本稿は"), longest=260,
             examples=("元記事：https://tani.test/suisha", "この記事は谷新聞から転載されたものです。"), near_misses=("この記事は水車の話です。",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?:出典|出所|ソース|参考|Source) ?[:：] ?(?:(?P<url>{URL})|(?P<source>[^。]{{2,100}}))", label="origin",
             where="tail", head=("出典", "出所", "ソース", "参考：", "参考:"), longest=300,
             examples=("出典：谷新聞",)),
        line("copyright", Kind.LEGAL,
             r"(?:(?:©|Copyright|著作権).{0,80})?(?:.{0,30}(?:無断(?:転載|複製|転用|引用|使用)(?:・(?:複製|転載|転用))?(?:を?禁(?:止|じます|ず)"
             r"|は禁止|はご遠慮|厳禁|不可))).{0,60}",
             head=("©", "Copyright", "著作権", "無断", "本記事の無断", "記事の無断", "掲載記事", "禁無断", "当サイト"), longest=160,
             examples=("無断転載を禁じます", "© 2016 谷新聞 無断転載禁止"), near_misses=("無断で水車に入った。",)),
        line("license", Kind.LEGAL,
             r"(?:この|本)(?:作品|記事|文書|文章|サイト|ページ|コンテンツ).{0,30}(?P<license>クリエイティブ・?コモンズ.{2,120}|CC[ -]BY.{0,100})(?:提供"
             r"|公開|許諾|ライセンス|利用).{0,60}", label="license", head=("この", "本"), longest=300,
             examples=("この作品はクリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。",), near_misses=("この作品は水車の絵です。",)),
        run("summary-of", Kind.ATTRIBUTION,
            r"(?:以上、? ?)?(?:下記|以下|上記)(?:の)?(?:URL|サイト|記事|リンク|ページ).{0,12}(?:から|より)の?(?:要約|引用|抜粋|転載|翻訳|抄訳).{0,20}",
            label="origin", head=("以上", "下記", "以下", "上記"), longest=60, after=Members(URL, most=2),
            examples=("以上、下記URLからの要約\nhttps://tani.test/suisha",), near_misses=("以下、谷の話を続ける。",)),
        line("social", Kind.CALL_TO_ACTION,
             r"(?:(?:この記事を)?(?:シェア|ツイート|共有)(?:する)?|(?:フォロー|メルマガ登録|メールマガジン登録|ニュースレター登録|いいね)(?:する|！|!)?)",
             head=("この記事をシェア", "シェア", "ツイート", "共有", "フォロー", "メルマガ登録", "メールマガジン", "ニュースレター", "いいね"), longest=20,
             examples=("シェアする", "この記事をシェア"), near_misses=("シェアは三割だ。",)),
    ),
)
