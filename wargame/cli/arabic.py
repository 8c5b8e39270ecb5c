"""The Arabic of the terminal: a draft for a native editor. Keys are the English.

Commands are typed in English in any language; numbers and names of things need none.
"""

from wargame.reports import Say

_LISTS: dict[str, str] = {
    # the conversation
    "Saved as it goes. Type help for the commands. The file:": (
        "تُحفظ اللعبة أولًا بأول. اكتب help لترى الأوامر. الملف:"
    ),
    "Saved. Go on with: {line}": "حُفظت اللعبة. للمتابعة: {line}",
    "You can (capital {have} of {cap})": "ما يمكنك فعله (الرصيد {have} من {cap})",
    "This week so far": "هذا الأسبوع حتى الآن",
    "The draft was not sent; it is gone.": "لم تُرسَل المسودة، وقد مُحيت.",
    "Not answered, and it stands: {names}.": "بقي بلا جواب وما زال قائمًا: {names}.",
    "Week {week} closes": "ختام الأسبوع {week}",
    "Week {week} opens": "بداية الأسبوع {week}",
    "Nobody does anything that you can see.": "لا أحد يفعل ما يمكنك أن تراه.",
    "Back": "رجوع",
    "How it may end": "كيف قد تنتهي",
    "Meters after these weeks: low, middle and high of eight games in ten": (
        "المؤشرات بعد هذه الأسابيع: أدنى وأوسط وأعلى ثماني ألعاب من عشر"
    ),
    "If you do this and nothing else this week: {act}": "إن فعلت هذا وحده هذا الأسبوع: {act}",
    "may be chance": "ربما حظ",
    "what may become of it; with an act or its number, what it changes": (
        "ما قد تؤول إليه؛ ومع فعل أو رقمه: ما يغيّره"
    ),
    "Only an act can be forecast; see the numbered list.": (
        "لا يُستشرف إلا فعل؛ انظر القائمة المرقمة."
    ),
    "That does no act by itself; name one from the numbered list.": (
        "هذا لا يفعل شيئًا وحده؛ سمِّ فعلًا من القائمة المرقمة."
    ),
    "That opens a list; name one of its acts, such as accept and a bloc.": (
        "هذا يفتح قائمة؛ سمِّ فعلًا منها، مثل accept وكتلة."
    ),
    "Called off before the first game was played.": "أُلغي قبل أن تُلعب أي لعبة.",
    "End week {week}": "أنهِ الأسبوع {week}",
    "Undo: {act}": "تراجع عن: {act}",
    "Taken back: {act}.": "تُرُوجع عن: {act}.",
    "the rest is shared out": "توزيع الباقي",
    "the way out that was chosen": "المخرج الذي اختير",
    "the public promise": "الوعد العلني",
    "the promise withdrawn": "الوعد المسحوب",
    # the office
    "Draft an offer (sending costs {cost})": "حرّر عرضًا (إرساله يكلّف {cost})",
    "Take back one of {n} offers": "اسحب أحد العروض القائمة ({n})",
    "Put somebody up for one of {n} posts": "رشّح لأحد المناصب ({n})",
    "Whom to offer to": "إلى من العرض",
    "Whose offer to take back": "عرضُ من يُسحب",
    "Which post to fill": "أي منصب يُملأ",
    "Whom to put up": "من يُرشَّح",
    "Offer to {bloc}, {seats} ({chance})": "اعرض على {bloc}، {seats} ({chance})",
    "Offers to others: one costs {cost}, you have {have}.": (
        "العرض على الآخرين يكلّف {cost}، ولديك {have}."
    ),
    "Take portfolios for {bloc} (costs nothing)": "خذ حقائب من أجل {bloc} (بلا كلفة)",
    "Change what {bloc} has, {seats} (in the coalition)": (
        "غيّر ما لدى {bloc}، {seats} (في الائتلاف)"
    ),
    "Take back what is on offer to {bloc}": "اسحب المعروض على {bloc}",
    "Put somebody up for {post}": "رشّح لمنصب {post}",
    "Put another up for {post} (now {bloc})": "رشّح غيره لمنصب {post} (الآن {bloc})",
    "Put up {bloc} for {post}": "رشّح {bloc} لمنصب {post}",
    "Promise in public: {promise} (costs {cost})": "عِد علنًا: {promise} (الكلفة {cost})",
    "Withdraw the promise: {promise}": "اسحب الوعد: {promise}",
    "Share out the rest fairly among the partners": "وزّع الباقي بالعدل بين الشركاء",
    "Call the vote: {vote}. {sentence}": "ادعُ إلى التصويت: {vote}. {sentence}",
    # the draft
    "Draft for {bloc}: {package}.": "مسودة إلى {bloc}: {package}.",
    "nothing yet": "لا شيء بعد",
    "Put a portfolio in: {n} can be given": "أضف حقيبة: المتاح {n}",
    "Take a portfolio out: {n} are in": "أخرج حقيبة: فيها {n}",
    "What to put in": "ما يُضاف",
    "What to take out": "ما يُخرَج",
    "Put in: {item} ({points} points)": "أضف: {item} (النقاط {points})",
    "Take out: {item}": "أخرج: {item}",
    "{name}: one more ({left} are left)": "{name}: زد واحدًا (بقي {left})",
    "{name}: one less ({now} are in)": "{name}: أنقص واحدًا (فيها {now})",
    "Put in the promise: {promise}": "أضف الوعد: {promise}",
    "Take out the promise: {promise}": "أخرج الوعد: {promise}",
    "Forget this draft; nothing is sent": "امحُ هذه المسودة؛ لا يُرسَل شيء",
    "The draft is gone; nothing was sent.": "مُحيت المسودة ولم يُرسَل شيء.",
    "Send it (costs {cost})": "أرسلها (الكلفة {cost})",
    "Send: nothing has been changed yet.": "الإرسال: لم يتغيّر شيء بعد.",
    "Send: {reason}": "الإرسال: {reason}",
    "Crosses a red line of {line}": "يتجاوز خطًا أحمر لدى {line}",
    # answers
    "{bloc}: ask for more": "{bloc}: اطلب المزيد",
    "{bloc}: ask for more, for example {item}": "{bloc}: اطلب المزيد، مثل {item}",
    "{bloc}: accept {package}": "{bloc}: اقبل {package}",
    "{bloc}: support without an offer": "{bloc}: ادعم بلا عرض",
    "{bloc}: decline the offer": "{bloc}: ارفض العرض",
    "{bloc}: leave the coalition": "{bloc}: اخرج من الائتلاف",
    "the offer": "العرض",
    "Which bloc": "أي كتلة",
    "Who asks for more": "من يطلب المزيد",
    "What {bloc} may ask for": "ما يجوز أن تطلبه {bloc}",
    "Ask for {item} ({worth})": "اطلب {item} ({worth})",
    "An offer stands; accept it instead.": "ثمة عرض قائم؛ اقبله بدلًا من ذلك.",
    "its nominee holds the mandate, and the office speaks for it.": (
        "مرشّحها مكلَّف، والمكتب يتكلم عنها."
    ),
    "nothing is left to ask for; others hold it or are offered it.": (
        "لم يبقَ ما يُطلب؛ هو بيد غيرها أو معروض عليه."
    ),
    "outside; nobody joins a cabinet that is confirmed.": (
        "خارجها؛ لا أحد ينضم إلى حكومة نالت الثقة."
    ),
    "cannot join now. {reason}": "لا يمكنها الانضمام الآن. {reason}",
    "{who}: {what}": "{who}: {what}",
    # moves
    "Make one of {n} moves ({locked} are locked)": "قم بأحد التحركات ({n}، والمقفل {locked})",
    "Which move": "أي تحرك",
    "Whom to aim it at": "إلى من يوجَّه",
    "{move} → {target}": "{move} ← {target}",
    "costs {cost}": "الكلفة {cost}",
    "costs {cost}, and {partner} {other}": "الكلفة {cost}، وعلى {partner} {other}",
    "Choose: {choice}": "اختر: {choice}",
    " (by default)": " (تلقائيًا)",
}

_PAGES: dict[str, str] = {
    # the position
    "Your seat: {who}.": "مقعدك: {who}.",
    "{who} ({blocs})": "{who} ({blocs})",
    "{role} · capital {have} of {cap}": "{role} · الرصيد {have} من {cap}",
    "mandate: {nominee}": "التكليف: {nominee}",
    "{have} seats, {need} needed. {sentence}": "المقاعد {have}، والمطلوب {need}. {sentence}",
    "None so far: {names}": "لا شيء بعد: {names}",
    "Chamber": "المجلس",
    "in": "داخله",
    "out": "خارجه",
    " (offer)": " (عرض)",
    "Cabinet": "الحكومة",
    "News": "الأخبار",
    "Dilemma": "معضلة",
    "{title}: choose. By default: {choice}": "{title}: اختر. تلقائيًا: {choice}",
    "Outside the coalition": "خارج الائتلاف",
    "{offer}, which waits for your answer": "{offer}، وهو ينتظر جوابك",
    "No offer stands; put up for": "لا عرض قائم؛ ترشيح إلى",
    # dossiers and lists
    "Has or is offered: {package}": "لديها أو معروض عليها: {package}",
    "What it wants": "ما تريده",
    "rivals: {names}": "الخصوم: {names}",
    "Red line: {text}": "خط أحمر: {text}",
    "Red line, crossed: {text}": "خط أحمر متجاوَز: {text}",
    "What your own people make of a yes:": "ما يقوله أهلك في القبول:",
    "{points} points": "النقاط {points}",
    " since week {week}": " منذ الأسبوع {week}",
    "as things stand": "كما تقف الأمور",
    # the week and the ending
    "Meters": "المؤشرات",
    "Ministers: {list}": "الوزراء: {list}",
    " (not confirmed)": " (بلا ثقة)",
    "How it ends": "كيف تنتهي",
    "{seats} seats behind it, {confirmed} of {all} ministers in office.": (
        "وراءها من المقاعد {seats}، وفي المنصب من الوزراء {confirmed} من {all}."
    ),
    "Scores of 100": "الدرجات من 100",
    "Your score of 100": "درجتك من 100",
    "Nearest ending of the deck: {title}.": "أقرب خاتمة إليه: {title}.",
    "Ending: {title}": "الخاتمة: {title}",
    "{cast} · seed {seed} · {bots} bots": "{cast} · البذرة {seed} · الآلات {bots}",
}

_HELP: dict[str, str] = {
    "A number does what the list says; words may be shortened.": (
        "الرقم يفعل ما تقوله القائمة، والكلمات يجوز اختصارها."
    ),
    "The formateur's office": "مكتب المكلَّف",
    "A role that speaks for blocs": "دور يتكلم عن كتل",
    "Everybody": "الجميع",
    "Looking": "النظر",
    "draft a package; a portfolio named again goes out": "حرّر عرضًا؛ الحقيبة إذا سُمّيت ثانية خرجت",
    "put portfolios into the draft": "أضف حقائب إلى المسودة",
    "take portfolios out of the draft": "أخرج حقائب من المسودة",
    "put so many lots of small change into the draft": "أضف إلى المسودة عددًا من المناصب الدنيا",
    "put a promise into the draft, or give it in public": "أضف وعدًا إلى المسودة أو أعلنه",
    "send the draft; it is answered at once": "أرسل المسودة؛ الجواب فوري",
    "forget the draft": "امحُ المسودة",
    "take back what is on offer to a bloc": "اسحب المعروض على كتلة",
    "put a bloc up for a post of a coming vote": "رشّح كتلة لمنصب في تصويت قادم",
    "name a minister for a vacant ministry": "سمِّ وزيرًا لوزارة شاغرة",
    "withdraw a public promise": "اسحب وعدًا علنيًا",
    "share out the rest fairly among the partners": "وزّع الباقي بالعدل بين الشركاء",
    "call the cabinet vote for the end of this week": "ادعُ إلى التصويت على الحكومة آخر الأسبوع",
    "what is on offer, what your people make of it, what a yes changes": (
        "المعروض، وما يقوله أهلك فيه، وما يغيّره القبول"
    ),
    "accept the offer that stands": "اقبل العرض القائم",
    "support the formateur without an offer": "ادعم المكلَّف بلا عرض",
    "decline the offer; it stands as it was": "ارفض العرض؛ يبقى كما كان",
    "decline and ask for a portfolio or a promise": "ارفض واطلب حقيبة أو وعدًا",
    "leave the coalition": "اخرج من الائتلاف",
    "send another role one of the deck's messages; free": (
        "أرسل إلى دور آخر رسالة من رسائل الحزمة؛ بلا كلفة"
    ),
    "what you wrote and what was written to you, newest first": (
        "ما كتبته وما كُتب إليك، الأحدث أولًا"
    ),
    "There is nothing that you could write in this deck.": "لا شيء يمكنك كتابته في هذه الحزمة.",
    "make a move; BLOC where several of yours may": "قم بتحرك؛ سمِّ الكتلة حيث تصلح عدة كتل لك",
    "choose a way out of the week's dilemma": "اختر مخرجًا من معضلة الأسبوع",
    "take back your last act of this week and what it was answered": (
        "تراجع عن آخر فعل لك هذا الأسبوع وعن جوابه"
    ),
    "do it again": "أعده",
    "end the week; the others finish their turns and the rules take over": (
        "أنهِ الأسبوع؛ يكمل الآخرون أدوارهم وتعمل القواعد"
    ),
    "stop here; the game is saved": "توقف هنا؛ اللعبة محفوظة",
    "the position and what you can do": "الموقف وما يمكنك فعله",
    "the numbered acts again": "الأفعال المرقّمة ثانية",
    "what a bloc wants, has and would answer": "ما تريده كتلة وما لديها وما قد تجيب به",
    "what moved the meters; the parts sum to the change": (
        "ما حرّك المؤشرات؛ مجموع الأجزاء يساوي التغيّر"
    ),
    "majorities, who is needed, who has what power, who is paid what": (
        "الأغلبيات، ومن لا غنى عنه، وقوة كلٍّ وما يناله"
    ),
    "what happened, newest first": "ما جرى، الأحدث أولًا",
    "all your moves, and why one is locked": "كل تحركاتك، ولماذا يُقفل أحدها",
    "the promise ledger": "سجل الوعود",
    "your role's sheet: who you are, what you want and why": "ورقة دورك: من أنت وماذا تريد ولماذا",
    "what you want, and how it stands": "ما تريده، وأين يقف",
    "what a word of the game means": "معنى كلمة من كلمات اللعبة",
    "word": "كلمة",
    "If kept": "إن وُفي بها",
    "If broken": "إن نُكثت",
    "where the facts come from": "من أين الوقائع",
    "this list": "هذه القائمة",
}

_REFUSED: dict[str, str] = {
    # words of ours inside the sentences
    "bloc": "كتلة",
    "portfolio": "حقيبة",
    "portfolio or promise": "حقيبة أو وعد",
    "post": "منصب",
    "ministry": "وزارة",
    "message": "رسالة",
    "role": "دور",
    "move": "تحرك",
    "target": "هدف",
    # what is typed
    "There is no command '{word}'; type help for the list.": (
        "لا أمر باسم «{word}»؛ اكتب help لترى القائمة."
    ),
    "There is no command '{word}'; it may be {words}.": "لا أمر باسم «{word}»؛ لعله {words}.",
    "There is no act {n}; the list goes to {last}.": "لا فعل برقم {n}؛ القائمة تنتهي عند {last}.",
    "There is no {what} '{word}'; did you mean {name}?": (
        "لا {what} باسم «{word}»؛ هل تقصد {name}؟"
    ),
    "There is no {what} '{word}'; known: {names}.": "لا {what} باسم «{word}»؛ المعروف: {names}.",
    "Say which {what}: {names}.": "أي {what}: {names}.",
    "'{word}' may be {names}; say more of it.": "«{word}» قد يكون {names}؛ زد في الاسم.",
    "{said} Name the bloc first.": "{said} سمِّ الكتلة أولًا.",
    "Nothing of that kind is open now.": "لا شيء من ذلك متاح الآن.",
    "Say a week from 1 to {week}.": "اذكر أسبوعًا من 1 إلى {week}.",
    "Say which, from 1 to {n}.": "اذكر أيها، من 1 إلى {n}.",
    "Say how many lots, such as lots 2.": "اذكر العدد، مثل lots 2.",
    "There is nothing to undo this week.": "لا شيء يُتراجع عنه هذا الأسبوع.",
    "There is nothing to redo.": "لا شيء يُعاد.",
    "There is nothing to choose this week.": "لا شيء يُختار هذا الأسبوع.",
    "There are no moves for you in this deck.": "لا تحركات لك في هذه الرزمة.",
    "The deck has no briefing for your role; type aims for what it wants.": (
        "لا ورقة لدورك في هذه الرزمة؛ اكتب aims لترى ما يريده."
    ),
    # whose turn it is
    "Only the formateur's office does that; type list for what you can do.": (
        "هذا لمكتب المكلَّف وحده؛ اكتب list لترى ما يمكنك فعله."
    ),
    "The cabinet is confirmed; type list for what you can do.": (
        "مُنحت الحكومة الثقة؛ اكتب list لترى ما يمكنك فعله."
    ),
    "Nobody holds the mandate; end the week to go on.": "لا أحد مكلَّف؛ أنهِ الأسبوع لتتابع.",
    "Your nominee holds the mandate, and the office speaks for your bloc.": (
        "مرشّحك مكلَّف، والمكتب يتكلم عن كتلتك."
    ),
    "You speak for no bloc that could answer; type list for what you can do.": (
        "لا تتكلم عن كتلة يمكن أن تجيب؛ اكتب list لترى ما يمكنك فعله."
    ),
    # offers
    "There is no draft; open one with offer BLOC.": "لا مسودة؛ افتح واحدة بكتابة offer والكتلة.",
    "{item} is not open to {bloc}; choose another portfolio.": (
        "{item} ليست متاحة أمام {bloc}؛ اختر حقيبة أخرى."
    ),
    "{item} is settled; choose another portfolio.": "حُسمت {item}؛ اختر حقيبة أخرى.",
    "{item} is with {bloc}; take it out of what they have first.": (
        "{item} لدى {bloc}؛ أخرجها مما لديها أولًا."
    ),
    "{item} is on offer to {bloc}; type retract {key} first.": (
        "{item} معروضة على {bloc}؛ اكتب retract {key} أولًا."
    ),
    "{bloc} has nothing on offer to take back.": "لا عرض على {bloc} يُسحب.",
    "No post of a coming vote can be filled now.": "لا منصب في تصويت قادم يمكن ملؤه الآن.",
    "No minister can be named now; type list for what you can do.": (
        "لا وزير يمكن تسميته الآن؛ اكتب list لترى ما يمكنك فعله."
    ),
    "Nothing is left to share out.": "لم يبقَ ما يوزَّع.",
    "Another vote comes first: {vote}. {reason}": "يسبقه تصويت آخر: {vote}. {reason}",
    # promises
    "That promise stands in packages; open one with offer BLOC.": (
        "هذا الوعد يكون في العروض؛ افتح واحدًا بكتابة offer والكتلة."
    ),
    "That promise cannot be given now; type promises for where each stands.": (
        "لا يمكن إعطاء هذا الوعد الآن؛ اكتب promises لترى أين يقف كل وعد."
    ),
    "That promise does not stand, or is not one that can be taken back.": (
        "هذا الوعد غير قائم، أو لا رجوع عنه."
    ),
    # asking for more
    "Nothing can be asked for now; type list for what you can do.": (
        "لا شيء يُطلب الآن؛ اكتب list لترى ما يمكنك فعله."
    ),
    "“{promise}” cannot be asked for now; type counter for the rest.": (
        "لا يمكن طلب «{promise}» الآن؛ اكتب counter لترى الباقي."
    ),
    "{item} is not open to {bloc}; type counter for what is.": (
        "{item} ليست متاحة أمام {bloc}؛ اكتب counter لترى المتاح."
    ),
    "{item} is yours, or on offer to you, already.": "{item} لك أو معروضة عليك من قبل.",
    "{item} is settled; type counter for what is not.": "حُسمت {item}؛ اكتب counter لترى غيرها.",
    "{item} is held by {bloc}; only what is free can be asked for.": (
        "{item} بيد {bloc}؛ لا يُطلب إلا الشاغر."
    ),
    "{item} is on offer to {bloc}; only what is free can be asked for.": (
        "{item} معروضة على {bloc}؛ لا يُطلب إلا الشاغر."
    ),
}

_ROADS: dict[str, str] = {
    "the roads of this game; with a number, go on with that one": (
        "طرق هذه اللعبة؛ ومع رقم يُستأنف ذلك الطريق"
    ),
    "play on from an earlier week on a road of its own; this one stays": (
        "العب من أسبوع سابق على طريق مستقل؛ ويبقى هذا الطريق"
    ),
    "name the road that you play; without words, take its last name back": (
        "سمِّ الطريق الذي تلعبه؛ وبلا كلمات يُسحب آخر اسم له"
    ),
    "A name has {n} characters at most.": "الاسم لا يزيد على {n} حرفاً.",
    "Say which, with a number.": "حدّد برقم.",
}

ARABIC: dict[str, str] = {**_LISTS, **_PAGES, **_HELP, **_REFUSED, **_ROADS}
"""Every sentence of the terminal that has a translation."""


def speaker(language: str) -> Say:
    """The sentences of reports and terminal in a language."""
    return Say(language, ARABIC)
