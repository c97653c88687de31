"""Thai: the lines that sites in Thai put around an article.

Related stories stand under "เรื่องที่เกี่ยวข้อง" or "ข่าวที่เกี่ยวข้อง", a picture's owner behind "ขอบคุณภาพจาก"; below the text come
ways to give ("โอนเงิน ...") and the site's addresses elsewhere ("เฟซบุ๊ก https://...").
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import URL

PROFILE = Profile(
    name="thai",
    title="Thai",
    always=True,
    rules=(
        run("related", Kind.INSERT, r"(?:เรื่อง|ข่าว|บทความ|เนื้อหา)ที่เกี่ยวข้อง ?:?",
            head=("เรื่องที่เกี่ยวข้อง", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "เนื้อหาที่เกี่ยวข้อง"),
            label="related", longest=30, after=Members(r"[^\n]{12,150}", most=12, items=True),
            examples=("เรื่องที่เกี่ยวข้อง",
                      "ข่าวที่เกี่ยวข้อง\n- โรงสีเก่าของหมู่บ้านกลับมาทำงานอีกครั้ง\n- ทำไมน้ำในแม่น้ำจึงสูงขึ้นทุกปี"),
            near_misses=("เรื่องที่เกี่ยวข้องกับโรงสีมีมากมาย",)),
        line("read-more", Kind.INSERT, r"(?:อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านต่อ) ?: ?(?P<headline>[^\n]{8,160})",
             label="related", head=("อ่านเพิ่มเติม", "อ่านข่าวเพิ่มเติม", "อ่านต่อ"), longest=190,
             examples=("อ่านเพิ่มเติม: โรงสีเก่าของหมู่บ้านกลับมาทำงานอีกครั้ง",), near_misses=("อ่านต่อจนจบเล่ม",)),
        line("picture", Kind.MEDIA, r"(?:ขอบคุณภาพ(?:จาก|ประกอบจาก)?|ภาพจาก|ที่มาภาพ) ?:? ?(?P<credit>[^\n]{2,80})",
             label="caption", where="tail", head=("ขอบคุณภาพ", "ภาพจาก", "ที่มาภาพ"), longest=110,
             examples=("ขอบคุณภาพจาก: Ana Ruiz",)),
        line("origin", Kind.ATTRIBUTION, rf"ที่มา ?: ?(?:(?P<url>{URL})|(?P<source>[^\n]{{2,80}}))", label="origin",
             where="tail", head="ที่มา", longest=300,
             examples=("ที่มา: https://mills.example/wheel",), near_misses=("ที่มาของโรงสี",)),
        line("give", Kind.CALL_TO_ACTION,
             r"(?:โอนเงิน (?:พร้อมเพย์|PayPal|PromptPay|ผ่าน)[^\n]{2,160}|[^\n]{0,200}ร่วมสนับสนุนเรา[^\n]{0,40}"
             r"|\(?[^\n]{0,20}ยอดบริจาค[^\n]{0,30})", label="support", where="tail",
             stem=("โอนเงิน", "ร่วมสนับสนุนเรา", "ยอดบริจาค"), longest=300,
             examples=("โอนเงิน PayPal คลิกที่นี่", "ร่วมสนับสนุนเรา"), near_misses=("โอนเงินให้โรงสี",)),
        line("elsewhere", Kind.CALL_TO_ACTION,
             rf"(?:(?:เฟซบุ๊ก|ทวิตเตอร์|อินสตาแกรม|ยูทูบ) ?:? ?(?P<url>{URL})"
             rf"|LINE (?:ไอดี|ID) ?[=:] ?(?P<handle>@[\w.]{{2,30}}))", label="social", where="tail",
             head=("เฟซบุ๊ก", "ทวิตเตอร์", "อินสตาแกรม", "ยูทูบ", "LINE "), longest=120,
             examples=("เฟซบุ๊ก https://social.example/mills", "LINE ไอดี = @mills"),
             near_misses=("เฟซบุ๊กล่มทั้งวัน",)),
    ),
)
