"""Calls for money: donations, membership, paid subscriptions, books."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="support",
    title="Donation and membership calls",
    always=True,
    rules=(
        line("donate", Kind.CALL_TO_ACTION, r"[*_(\[#]{0,3} ?(?i:(?:please )?(?:click here to |click to )?(?:donate(?: today| now| here| online| to [^\n]{2,60}| -[^\n]{0,60}| via [^\n]{2,30})?|make a (?:tax-deductible |one-time |monthly |recurring )?(?:donation|contribution|gift)[^\n]{0,80}|give (?:today|now)|support us[^\n]{0,60}|support (?:our|this|independent|quality|the) (?:work|journalism|site|website|mission|media|news|reporting|blog|channel|project|newsroom)[^\n]{0,100}|become a (?:member|patron|supporter|sponsor|subscriber|donor|monthly donor|sustaining member|sustainer)[^\n]{0,80}|join us(?: today)?|chip in[^\n]{0,60}|contribute(?: now| today| here)|help keep [^\n]{3,60}|buy (?:me|us) a coffee[^\n]{0,40}|tip jar|paypal|patreon))[.!»>)\]*_ ]{0,4}", label="support", longest=170,
             head=("Donate", "DONATE", "Please donate", "Please support", "Make a ", "MAKE A ", "Give today", "Give now", "Support ", "SUPPORT ", "Become a", "BECOME A", "Chip in", "Contribute ", "Help keep", "Buy me", "Buy us", "Click here to donate", "Click HERE to donate", "Click here to support", "Click here to become", "Click to donate", "Please help keep", "Tip jar"),
             examples=("Donate now", "Become a Member", "Support our journalism", "Click HERE to donate!", "Make a tax-deductible donation today."), near_misses=("Donate blood, the poster said, and the town did.", "Support for the mill grew.", "Become a miller and you will rise early.")),
        line("appeal", Kind.CALL_TO_ACTION, r"[\p{Lu}*(\"“'][^\n]{0,400}?\b(?i:(?:please )?(?:consider )?(?:making|make) an? (?:[\w-]{2,20} ){0,3}(?:donation|contribution|gift)|please (?:consider (?:donating|supporting|subscribing|becoming|giving|a donation)|donate|support|give|help us)|support (?:our|independent|quality|public|nonprofit) (?:journalism|work|reporting|media|news|mission)|(?:relies|rely|depends?|survives?|run|funded) (?:entirely |solely |only |almost entirely |completely )?(?:up)?on (?:the )?(?:your )?(?:support|donations|contributions|generosity|reader)|without (?:the support of our readers|your support|your help)|tax-deductible|request for donations|how you can support us|become a (?:member|supporter|patron|subscriber|sustaining)|by subscribing to our|support from (?:readers|people) like you|reader-supported|your (?:donation|contribution|support) (?:will|helps?|makes?|today|is))[^\n]{0,900}", label="support", where="tail", longest=1500, stem=("onation", "onate", "support", "tax-deductible", "ubscrib", "ecome a ", "ontribution", "onating"),
             examples=("Arden Post relies on the support of its readers. Please consider making a donation.",)),
        line("subscribe-paid", Kind.CALL_TO_ACTION, r"(?i:(?:already a (?:subscriber|member)|not a (?:subscriber|member)|to (?:continue|keep) reading|subscribe (?:now|today) (?:for|from|and)|this (?:article|content|story) is (?:for|available to|reserved for|exclusive to) (?:subscribers|members)|subscribers? only|unlock this|get unlimited (?:digital )?access|support independent journalism by subscribing|try (?:it )?free for))[^\n]{0,220}", label="support", longest=260,
             head=("Already a", "ALREADY A", "Not a subscriber", "Not a member", "To continue reading", "To keep reading", "Subscribe now for", "Subscribe today", "This article is for", "This content is", "This story is for", "Subscribers only", "Subscriber only", "Unlock this", "Get unlimited", "Try it free"),
             examples=("Already a subscriber? Log in",)),
        line("book", Kind.CALL_TO_ACTION, r"(?i:(?:buy|order|pre-?order|purchase|get|click here to (?:buy|order)|available (?:now )?(?:at|on|from)) (?:the |your |his |her |my |our |a )?(?:book|copy|paper|issue|dvd|copies|magazine)[^\n]{0,140})", label="support", where="tail", longest=180, head=("Buy ", "Order ", "Pre-order", "Preorder", "Purchase", "Get your", "Get the book", "Click here to buy", "Click here to order"),
             examples=("Buy the book",)),
    ),
)
