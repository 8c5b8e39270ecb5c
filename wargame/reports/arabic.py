"""The Arabic of the reports' sentences: a draft for a native editor. Keys are the English.

Counted things are written as "noun: figure", which spares the six plural forms.
"""

_PANELS: dict[str, str] = {
    # masthead, why, home
    "Brief": "الإحاطة",
    "Negotiate": "التفاوض",
    "Govern": "الحكم",
    "Adjudicate": "الحسم",
    "Vote": "التصويت",
    "Week {week} of {weeks} · {monday}": "الأسبوع {week} من {weeks} · {monday}",
    "Week {week} of {weeks} in government": "الأسبوع {week} من {weeks} في الحكم",
    "Week {week} · {monday}": "الأسبوع {week} · {monday}",
    "Week {week}": "الأسبوع {week}",
    "Why the meters moved": "لماذا تحركت المؤشرات",
    "The first week. Every entry names its rule.": "الأسبوع الأول. كل بند يسمّي قاعدته.",
    "The last week. Every entry names its rule.": "الأسبوع الأخير. كل بند يسمّي قاعدته.",
    "Week {week}. Every entry names its rule.": "الأسبوع {week}. كل بند يسمّي قاعدته.",
    "Week {before} to week {week}. Every entry names its rule.": (
        "من الأسبوع {before} إلى الأسبوع {week}. كل بند يسمّي قاعدته."
    ),
    "Not a forecast: a model.": "نموذج وليس توقعًا.",
    "Bots only": "الحاسوب وحده",
    "Sample": "نموذج جاهز",
    "{ending}, week {week}": "{ending}، الأسبوع {week}",
    "{formation} weeks to form, {government} to govern": (
        "أسابيع التشكيل: {formation}، أسابيع الحكم: {government}"
    ),
    "{n} bloc": "الكتل: {n}",
    "{n} blocs": "الكتل: {n}",
    "{n} post": "المناصب: {n}",
    "{n} posts": "المناصب: {n}",
    "{n} event": "الأحداث: {n}",
    "{n} events": "الأحداث: {n}",
    "{n} source": "المصادر: {n}",
    "{n} sources": "المصادر: {n}",
    "Fictional": "متخيَّلة",
    # chamber, board, vote
    "{n} short of a majority.": "ينقص الأغلبية {n}.",
    "A majority with {n} to spare.": "أغلبية بزيادة {n}.",
    "A majority, to the seat.": "أغلبية بالتمام.",
    "Nobody holds the mandate.": "لا أحد مكلَّف.",
    "{held} held, {offered} offered, {open} open": (
        "بيد أصحابها {held}، معروضة {offered}، شاغرة {open}"
    ),
    "Open": "شاغر",
    "Vacant": "خالٍ",
    "to {bloc}": "إلى {bloc}",
    "Cannot be moved now": "لا يمكن نقله الآن",
    "Not open to {bloc}": "ليس متاحًا أمام {bloc}",
    "It stands: change it to ask again, or wait for next week.": (
        "العرض قائم: غيّره لتسأل من جديد، أو انتظر الأسبوع التالي."
    ),
    "A red line holds: {line}": "يقوم خط أحمر: {line}",
    "Shuts out {bloc}: {line}": "يُقصي {bloc}: {line}",
    "“{words}” {weight}": "«{words}» {weight}",
    "what is offered is fair, but it will not commit this early": (
        "المعروض عادل، لكنها لن تلتزم بهذا التبكير"
    ),
    "Nothing is left to deal out.": "لم يبقَ ما يوزَّع.",
    "Needs a partner to share with.": "يحتاج إلى شريك يُقاسَم.",
    "{n} ministry": "الوزارات: {n}",
    "{n} ministries": "الوزارات: {n}",
    "{n} partner": "الشركاء: {n}",
    "{n} partners": "الشركاء: {n}",
    "{rest} to {partners}, who lacks most first.": "{rest} إلى {partners}، الأقل حصة أولًا.",
    "Crosses a red line of {blocs}": "يتجاوز خطًا أحمر لدى {blocs}",
    "Nobody yet": "لا أحد بعد",
    "Ministers confirmed with {yes}, {quota} needed": (
        "مُنح الوزراء الثقة بأصوات {yes}، والمطلوب {quota}"
    ),
    "No minister confirmed with {yes}, {quota} needed": (
        "لم يُمنح أي وزير الثقة بأصوات {yes}، والمطلوب {quota}"
    ),
    "{bloc} named for {items}": "تسمية {bloc}: {items}",
    "{track} takes no step this week": "{track}: لا خطوة هذا الأسبوع",
    "{track} need not wait for its next step": "{track}: لا انتظار قبل الخطوة التالية",
    "{who} to {whom}": "{who} إلى {whom}",
    "Write one of {n} messages (free)": "اكتب إحدى الرسائل: {n} (بلا كلفة)",
    "Which message": "أي رسالة",
    "To whom": "إلى من",
    "No messages.": "لا رسائل.",
    "by custom: {who}": "عرفًا: {who}",
    "By custom: {posts}": "عرفًا: {posts}",
    " (against custom)": " (خلافًا للعرف)",
    "End weeks {week} to {last}": "إنهاء الأسابيع {week} إلى {last}",
    "a ministry is vacant": "وزارة شاغرة",
    "Name a minister for {post} (costs {cost})": "تسمية وزير: {post} (الكلفة {cost})",
    "Name {bloc} for {post}": "تسمية {bloc}: {post}",
    "Name a minister for one of {n} vacant ministries (costs {cost})": (
        "تسمية وزير لإحدى الوزارات الشاغرة: {n} (الكلفة {cost})"
    ),
    "Which ministry to fill": "أي وزارة تُملأ",
    "Whom to name": "من يُسمّى",
    "{seats} seats expected, {quota} needed.": "المتوقع {seats}، والمطلوب {quota}.",
    "{low} to {high} seats expected, {quota} needed.": (
        "المتوقع من {low} إلى {high}، والمطلوب {quota}."
    ),
    "Held this week, once every post has a candidate.": (
        "يُعقد في نهاية الأسبوع متى كان لكل منصب مرشح."
    ),
    "Held from week {week} on, once every post has a candidate.": (
        "يُعقد ابتداءً من الأسبوع {week} متى كان لكل منصب مرشح."
    ),
    "Done": "تمّ",
    "Due by week {week}, {day}": "الموعد الأسبوع {week}، {day}",
}

_TALKS: dict[str, str] = {
    # dossier, draft, inbox
    "{n} seat": "المقاعد: {n}",
    "{n} seats": "المقاعد: {n}",
    "Holds the mandate": "صاحبة التكليف",
    "In the coalition": "في الائتلاف",
    "An offer stands": "عرض قائم",
    "Outside": "خارج الائتلاف",
    "Held by {bloc}": "لدى {bloc}",
    "In hand": "في اليد",
    "Chosen by {who}.": "الاختيار: {who}.",
    "Not open to it": "ليس متاحًا لها",
    "Fixed": "ثابت",
    "said no to its offer": "رفضت عرضها",
    "had no offer": "لم يُعرض عليها شيء",
    "Put up": "مرشَّحة",
    "Put up for it, without an offer": "مرشَّحة له من دون عرض",
    "In your offer": "في عرضك",
    "On offer": "معروض",
    "Offered to {bloc}": "معروض على {bloc}",
    "Trust in the formateur": "الثقة بالمكلَّف",
    "Price": "السعر",
    "Asks for {item}": "تطلب {item}",
    "Asks for the promise “{promise}”": "تطلب الوعد «{promise}»",
    "About {chance}": "نحو {chance}",
    "Under {chance}": "أقل من {chance}",
    "Over {chance}": "أكثر من {chance}",
    "Impossible: a red line holds": "مستحيل: خط أحمر قائم",
    "{points} points on the tariff, worth {worth} to it; {fair} would be fair.": (
        "النقاط بحسب التعرفة {points}، وقيمتها لديها {worth}، والعادل {fair}."
    ),
    "Low": "قليل",
    "Fair": "عادل",
    "Rich": "وفير",
    "Coalition": "الائتلاف",
    "{meter} at the week's end": "{meter} في نهاية الأسبوع",
    "Offer from {nominee}": "عرض من {nominee}",
    "No offer stands": "لا عرض قائم",
    "promise": "وعد",
    "worth {worth}": "قيمته {worth}",
    "Only the formateur's office makes offers.": "مكتب المكلَّف وحده يقدّم العروض.",
    "The cabinet is confirmed.": "مُنحت الحكومة الثقة.",
    "An offer costs {cost}; you have {have}.": "العرض يكلّف {cost} ولديك {have}.",
    # promises
    "Not given": "لم يُعطَ",
    "Stands": "قائم",
    "Kept": "نُفّذ",
    "Broken": "نُقض",
    "not given": "لم يُعطَ",
    "stands": "قائم",
    "kept": "نُفّذ",
    "broken": "نُقض",
    "Kept if: {condition}.": "يُعدّ منفَّذًا إذا: {condition}.",
    "Broken if: {condition}.": "يُعدّ منقوضًا إذا: {condition}.",
    "Due when: {condition}.": "يحلّ أجله متى: {condition}.",
}

_MOVES: dict[str, str] = {
    # effects
    "Trust": "الثقة",
    "Mood": "المزاج",
    "Capital": "الرصيد السياسي",
    "{what}, {who}": "{what}، {who}",
    "Shows the mood of {who}": "يكشف مزاج {who}",
    "Price of {who}": "سعر {who}",
    "Promise given": "وعد يُعطى",
    "Promise kept": "وعد يُنفَّذ",
    "Promise broken": "وعد يُنقض",
    "Promise lapses": "وعد يسقط",
    "the target": "المستهدَف",
    "the bloc itself": "الكتلة نفسها",
    "the blocs concerned": "الكتل المعنية",
    "those concerned": "المعنيون",
    "its role": "دورها",
    "all": "الجميع",
    "all blocs": "كل الكتل",
    "the coalition": "الائتلاف",
    "varies": "يتغير",
    "to {value}": "إلى {value}",
    "chance {chance}": "الاحتمال {chance}",
    "{games} games from what you may know, chance drawn afresh, everybody played by "
    "greedy bots. A model, not a forecast of events.": (
        "{games} لعبة مما يجوز لك أن تعرفه، بحظ جديد، وتلعب الآلات الجميع. نموذج لا تنبؤ بالأحداث."
    ),
    "{games} pairs of games with the same chance, with it and without; nothing else is done "
    "this week. A model, not a forecast of events.": (
        "{games} زوجًا من الألعاب بالحظ نفسه، به وبدونه، ولا شيء غيره هذا الأسبوع. "
        "نموذج لا تنبؤ بالأحداث."
    ),
    "If the cabinet vote were held now: {low} to {high} seats in eight votes of ten, {quota} "
    "needed; it passes in {chance}.": (
        "لو أُجري التصويت على الحكومة الآن: من {low} إلى {high} مقعدًا في ثمانية تصويتات من عشرة، "
        "والمطلوب {quota}؛ ويمرّ في {chance}."
    ),
    "{few} to {many} ministers are confirmed where it does.": (
        "ويُثبَّت عندها من {few} إلى {many} وزيرًا."
    ),
    "A cabinet is in office.": "الحكومة في مهامها.",
    "No cabinet is formed in any of these games.": "لا تتشكل حكومة في أي من هذه الألعاب.",
    "A cabinet is formed in {chance} of the games, in half of those by week {week}.": (
        "تتشكل حكومة في {chance} من الألعاب، وفي نصفها حتى الأسبوع {week}."
    ),
    "Your aims: {mean} of 100 on average, from {low} to {high} in eight games of ten.": (
        "أهدافك: {mean} من 100 في المتوسط، ومن {low} إلى {high} في ثماني ألعاب من عشر."
    ),
    "your aims": "أهدافك",
    "a cabinet": "تشكيل حكومة",
    "It changes nothing in any of these games.": "لا يغيّر شيئًا في أي من هذه الألعاب.",
    "No difference is larger than chance; ask for more games to see a smaller one.": (
        "لا فرق يزيد على الحظ؛ اطلب ألعابًا أكثر لترى فرقًا أصغر."
    ),
    "Clearest: {changes}.": "الأوضح: {changes}.",
    "No difference that can be told from chance.": "لا فرق يمكن تمييزه عن الحظ.",
    "No difference that can be told from chance in {names}.": (
        "لا فرق يمكن تمييزه عن الحظ في {names}."
    ),
    "Week {week}: {middle} in the middle, {low} to {high} in eight games of ten.": (
        "الأسبوع {week}: {middle} في الوسط، ومن {low} إلى {high} في ثماني ألعاب من عشر."
    ),
    "A cabinet is formed in {chance} of the games, most often between weeks {low} and {high}, "
    "in half of them by week {middle}.": (
        "تُشكَّل حكومة في {chance} من الألعاب، وغالبًا بين الأسبوعين {low} و{high}، "
        "وفي نصفها بحلول الأسبوع {middle}."
    ),
    "About {n} minutes": "نحو دقائق: {n}",
    "it looked ahead": "نظر إلى الأمام",
    "best of {roads} roads, {best} points against {usual} for the usual one": (
        "أفضل المسارات وعددها {roads}: نقاطه {best} مقابل {usual} للمعتاد"
    ),
    "if it succeeds": "إن نجح",
    "if it fails": "إن فشل",
    "for {n} week": "مدة الأسابيع {n}",
    "for {n} weeks": "مدة الأسابيع {n}",
    "in {n} week": "بعد أسابيع: {n}",
    "in {n} weeks": "بعد أسابيع: {n}",
    # locks
    "Done this week.": "تمّ هذا الأسبوع.",
    "The story has closed.": "انتهت القصة.",
    "Not yours to do now.": "ليس لك الآن.",
    "Can be used once only.": "مرة واحدة فقط.",
    "It cools down.": "قيد الانتظار.",
    "Again in {n} week.": "مجددًا بعد أسابيع: {n}.",
    "Again in {n} weeks.": "مجددًا بعد أسابيع: {n}.",
    "Not at this stage.": "ليس في هذه المرحلة.",
    "Its condition does not hold.": "شرطه غير متحقق.",
    "Nobody to aim it at.": "لا أحد يوجَّه إليه.",
    "Its partner cannot pay its part.": "شريكه لا يستطيع دفع حصته.",
    "Costs {cost}; you have {have}.": "الكلفة {cost}، ورصيدك {have}.",
    "Needs {minimum} ministries assigned, you have {assigned}.": (
        "يلزم توزيع {minimum} من الوزارات، والموزَّع {assigned}."
    ),
    "Called for the end of this week.": "دُعي إليه في نهاية هذا الأسبوع.",
    "A red line holds.": "خط أحمر قائم.",
    "No offer stands.": "لا عرض قائم.",
    "Already in the coalition.": "في الائتلاف من قبل.",
    "Not in the coalition.": "ليست في الائتلاف.",
    "A portfolio cannot be given there, or more than {new} are new.": (
        "منصب لا يُعطى هناك، أو الجديد أكثر من {new}."
    ),
    "Not so many {lots} are left.": "لم يبقَ هذا العدد من {lots}.",
    "That promise cannot be given there.": "هذا الوعد لا يُعطى هناك.",
    "That choice is not open.": "هذا الخيار غير متاح.",
}

_NEWS: dict[str, str] = {
    "In the game": "في اللعبة",
    "Source {keys}": "المصدر {keys}",
    "By default: nobody chose.": "تلقائيًا: لم يختر أحد.",
    "{card}: {choice}": "{card}: {choice}",
    "{what}: it works": "{what}: نجاح",
    "{what}: it comes to nothing": "{what}: بلا جدوى",
    "{title} ({target})": "{title} ({target})",
    "{what}: {level}": "{what}: {level}",
    "Before: {level}.": "قبل ذلك: {level}.",
    "Promised: {promise}": "وُعد: {promise}",
    "Kept: {promise}": "نُفّذ: {promise}",
    "Broken: {promise}": "نُقض: {promise}",
    "Withdrawn: {promise}": "سُحب: {promise}",
    "{vote}. Passed: {yes} in favour, {quota} needed": "{vote}. مرّ: {yes} مؤيدًا، والمطلوب {quota}",
    "{vote}. Failed: {yes} in favour, {quota} needed": "{vote}. سقط: {yes} مؤيدًا، والمطلوب {quota}",
    "{n} minister confirmed.": "الوزراء المصادَق عليهم: {n}.",
    "{n} ministers confirmed.": "الوزراء المصادَق عليهم: {n}.",
    "Not confirmed: {items}.": "لم يُصادَق على: {items}.",
    "{item} to {bloc}": "{item} إلى {bloc}",
    "{list}.": "{list}.",
    "{who} loses the mandate": "{who}: سقط التكليف",
    "{who} is asked next.": "المكلَّف التالي: {who}.",
    "Nobody is left to ask.": "لم يبقَ من يُكلَّف.",
    "Offers that were not accepted return before the vote": "العروض غير المقبولة تعود قبل التصويت",
    "The rest is shared out": "وُزّع الباقي",
    "Offer to {bloc}": "عرض إلى {bloc}",
    "Offer to {bloc} taken back": "سُحب العرض من {bloc}",
    "{bloc} put up for {items}": "ترشيح {bloc}: {items}",
    "{bloc}: in the coalition": "{bloc}: في الائتلاف",
    "{bloc}: out of the coalition": "{bloc}: خارج الائتلاف",
    "{bloc}: declined": "{bloc}: رفض",
    "{bloc}: declined, more asked for": "{bloc}: رفض وطلب للمزيد",
    "Asked for: {item}. Another ask takes its place.": "طُلب: {item}. والطلب التالي يحل محله.",
    "Asks for {item}.": "الطلب: {item}.",
    "Called: {vote}": "دعوة إلى: {vote}",
    "Nothing": "لا شيء",
    "{n} seat.": "المقاعد: {n}.",
    "{n} seats.": "المقاعد: {n}.",
    # causes
    "Weekly drift": "الانجراف الأسبوعي",
    "Limit of the scale": "حد المقياس",
    "Weekly income": "الدخل الأسبوعي",
    "Spent": "أُنفق",
    "Asking price": "السعر المطلوب",
    "A bloc left the coalition": "خروج كتلة من الائتلاف",
    "The mandate passed on": "انتقال التكليف",
    "{promise}: promised": "{promise}: وُعد",
    "{promise}: kept": "{promise}: نُفّذ",
    "{promise}: broken": "{promise}: نُقض",
    "{promise}: withdrawn": "{promise}: سُحب",
    "{vote}: passed": "{vote}: مرّ",
    "{vote}: failed": "{vote}: سقط",
    "{who} is asked": "تكليف {who}",
    # evidence
    "no cabinet": "لا حكومة",
    "nobody": "لا أحد",
    "week {n}": "الأسبوع {n}",
    "weeks governed: {n}": "أسابيع الحكم: {n}",
    "mandates lost: {n}": "تكليفات سقطت: {n}",
    "failed votes: {n}": "تصويتات خاسرة: {n}",
    "points {n}": "النقاط {n}",
    "worth {n}": "القيمة {n}",
    "fair share {n}": "الحصة العادلة {n}",
}

_WORKBENCH: dict[str, str] = {
    "The chamber": "المجلس",
    "The coalition": "الائتلاف",
    "The price": "الثمن",
    "Bloc": "الكتلة",
    "Seats": "المقاعد",
    "Shapley": "شابلي",
    "Banzhaf": "بانزاف",
    "Talks": "المفاوضات",
    "Promised": "الموعود",
    "{worth} of {fair}": "{worth} من {fair}",
    "signed": "وقّعت",
    "Power in percent. Talks: by Shapley and Shubik, around the one who leads.": (
        "القوة بالمئة. المفاوضات: بحسب شابلي وشوبيك، حول المكلَّف."
    ),
    "Promised: worth to the bloc, of its fair share.": "الموعود: قيمته للكتلة من حصتها العادلة.",
    "leads": "المكلَّف",
    "offer": "عرض",
    "barred": "ممتنع",
    "needed": "لا غنى عنه",
    "spare": "يُستغنى عنه",
    "completes": "يكمّل",
    "{winning} of {all} coalitions are majorities; {minimal} of them need every member.": (
        "الائتلافات ذات الأغلبية: {winning} من {all}؛ وما يحتاج منها إلى كل عضو: {minimal}."
    ),
    "The smallest by seats has {seats}, by blocs {n}.": (
        "الأصغر مقاعدَ: {seats}، والأصغر كتلًا: {n}."
    ),
    "No majority needs {names}.": "لا أغلبية تحتاج إلى {names}.",
    "The coalition has {have} of {need} seats: {n} short.": (
        "مقاعد الائتلاف: {have} من {need}؛ ينقصه {n}."
    ),
    "The coalition has {have} of {need} seats: {n} to spare.": (
        "مقاعد الائتلاف: {have} من {need}؛ الفائض {n}."
    ),
    "Without one of these the majority is lost: {names}.": (
        "تسقط الأغلبية بخروج أي من هؤلاء: {names}."
    ),
    "It could spare any one of these: {names}.": "يمكن الاستغناء عن أي واحد من هؤلاء: {names}.",
    "Each of these alone would complete it: {names}.": "كل واحد من هؤلاء يكمّلها وحده: {names}.",
    "A red line keeps these out: {names}.": "خط أحمر يُبقي هؤلاء خارجًا: {names}.",
    "Ways to complete it: {n}. The fewest blocs: {ways}.": (
        "طرق إكمال الأغلبية: {n}. بأقل الكتل: {ways}."
    ),
    "; ": "؛ ",
    "Not both: {names}.": "لا يجتمعان: {names}.",
    "Points of portfolios: {spent} placed, {left} open.": (
        "نقاط الحقائب: موزَّعة {spent}، شاغرة {left}."
    ),
    "Small change of others is not known to you and not counted.": (
        "فكّة الآخرين غير معلومة لك وغير محسوبة."
    ),
    "Left of small change: {lots}.": "الباقي من الفكّة: {lots}.",
    "Too few partners to tell whether points follow seats.": (
        "الشركاء أقل من أن يُعرف هل تتبع النقاط المقاعد."
    ),
    "Share of points on share of seats: slope {slope}, R² {r2}; 1 is in proportion.": (
        "حصة النقاط على حصة المقاعد: الميل {slope}، R² {r2}؛ والتناسب 1."
    ),
}

_DEBRIEF: dict[str, str] = {
    # looking back
    "{title}, week {week}": "{title}، الأسبوع {week}",
    "What decided it": "ما الذي حسمها",
    "No stretch moved the odds far; it was decided little by little.": (
        "لم يحرّك أي شوط الاحتمالات كثيراً؛ حُسمت شيئاً فشيئاً."
    ),
    "Luck and judgement": "الحظ والتقدير",
    "Week by week": "أسبوعاً بأسبوع",
    "your own turn": "دورك أنت",
    "others and chance": "الآخرون والمصادفة",
    "Week {week}, {who}: {ending} {before} → {after} %.": (
        "الأسبوع {week}، {who}: {ending} من {before} إلى {after} %."
    ),
    "The first position was worth {n} points to you.": "كان الموقف الأول يساوي لك {n} نقطة.",
    "Your turns: {n} against the greedy bot's in your place.": (
        "أدوارك: {n} قياساً إلى الآلة الجشعة في مكانك."
    ),
    "Others and chance: {n}.": "الآخرون والمصادفة: {n}.",
    "Score: {n} of 100. From {games} games at every turn.": (
        "النتيجة: {n} من 100. من {games} لعبة عند كل دور."
    ),
    "{n}: {ending}, percent of the games": "{n}: {ending}، نسبة مئوية من الألعاب",
    "worth": "القيمة",
    "your turn": "دورك",
    "then": "ثم",
    "week {week}": "الأسبوع {week}",
    "What really happened": "ما حدث فعلاً",
    "Nearest to: {ending}. {text}": "الأقرب إلى: {ending}. {text}",
    "Scores": "النتائج",
}

_GOVERNMENT: dict[str, str] = {
    "{names}: {seats} seats": "{names}: المقاعد {seats}",
    "Breaks at the end of this week.": "يُنكث به في نهاية هذا الأسبوع.",
    "{bloc}, named": "{bloc}، مرشّح",
    "A restless partner.": "شريك متململ.",
    "Close to leaving.": "على وشك الخروج.",
    "Close to leaving": "على وشك الخروج",
    "Restless": "متململ",
    "Settled": "مستقر",
    "{n} more after it.": "يبقى بعده: {n}.",
    "{have} seats support it, {n} short of a majority.": (
        "تدعمها {have} مقعداً، ينقصها {n} عن الأغلبية."
    ),
    "{have} seats support it, {n} more than it needs.": (
        "تدعمها {have} مقعداً، بزيادة {n} عن حاجتها."
    ),
    "{post} is not vacant, or {bloc} may not hold it.": (
        "{post} ليست شاغرة، أو لا يجوز توليها من جانب {bloc}."
    ),
    "Would be kept if nothing changed.": "يُوفى به إن لم يتغير شيء.",
    "Would be broken if nothing changed.": "يُنكث به إن لم يتغير شيء.",
    "The office": "المكتب",
    "{who} to everyone": "من {who} إلى الجميع",
    "{who} to {whom}": "من {who} إلى {whom}",
    "Falls due in week {week} of the government.": "يستحق في الأسبوع {week} من الحكم.",
    "Falls due in {n} week.": "يستحق بعد أسابيع: {n}.",
    "Falls due in {n} weeks.": "يستحق بعد أسابيع: {n}.",
    "any of {n} free portfolios": "أي من الحقائب الشاغرة ({n})",
    "Broken by giving {what} to {whom}.": "يُنكث بإعطاء {what} إلى {whom}.",
}

_PAGE: dict[str, str] = {
    # the report of a game, as a page
    "{deck}: report of a game": "{deck}: تقرير عن لعبة",
    "Contents": "المحتويات",
    "How it ended": "كيف انتهت",
    "What moved the meters": "ما حرّك المؤشرات",
    "Scores against objectives": "النتائج قياساً إلى الأهداف",
    "Promises given": "الوعود المعطاة",
    "Sources": "المصادر",
    "About this report": "عن هذا التقرير",
    "Score of {role}": "نتيجة {role}",
    "The score of {role}.": "نتيجة {role}.",
    "{n} of 100": "{n} من 100",
    "{n} of {all}": "{n} من {all}",
    "{role}: {n} of 100": "{role}: {n} من 100",
    "{role}: {title}": "{role}: {title}",
    "Seats of the coalition": "مقاعد الائتلاف",
    "Ministers in office": "وزراء في مناصبهم",
    "Odds from {n} games played on from every turn, with fresh chance, every seat by the "
    "greedy bot.": (
        "الاحتمالات من {n} لعبة أُكملت من كل دور بمصادفة جديدة، وكل مقعد تلعبه الآلة الجشعة."
    ),
    "Odds of each ending, week by week": "احتمال كل خاتمة أسبوعاً بأسبوع",
    "How the meters went": "مسار المؤشرات",
    "How the score came about": "كيف تكوّنت النتيجة",
    "What the first position promised": "ما وعد به الموقف الأول",
    "Own turns, against the usual ones": "الأدوار الخاصة قياساً إلى المعتادة",
    "Others and chance": "الآخرون والمصادفة",
    "The score": "النتيجة",
    "No own turn differed from the usual one by more than chance.": (
        "لم يختلف أي دور خاص عن المعتاد بأكثر من المصادفة."
    ),
    "Gained by the own turn": "ما كسبه الدور الخاص",
    "Odds with the usual turn instead of the own": "الاحتمالات لو كان الدور المعتاد مكان الخاص",
    "{before} to {after}": "من {before} إلى {after}",
    "Week": "الأسبوع",
    "End": "النهاية",
    "Part": "الجزء",
    "Points": "النقاط",
    "Of": "من",
    "Aim": "الهدف",
    "Facts": "الوقائع",
    "Promise": "الوعد",
    "State": "الحال",
    "Terms": "الشروط",
    "No promise was given.": "لم يُعطَ أي وعد.",
    "Votes for: {list}.": "الأصوات المؤيدة: {list}.",
    "Because: {reason}.": "السبب: {reason}.",
    "Key": "الرمز",
    "Source": "المصدر",
    "Where": "المكان",
    "This deck is invented and rests on no source.": "هذه المجموعة متخيَّلة ولا تستند إلى مصدر.",
    "This report holds what {role} may know, and no more.": (
        "يحوي هذا التقرير ما يجوز أن يعرفه {role}، ولا شيء غيره."
    ),
    "Deck": "المجموعة",
    "Content hash of the deck": "بصمة محتوى المجموعة",
    "Cast": "التوزيع",
    "Seed": "البذرة",
    "Not part of what this role may know": "ليست مما يجوز أن يعرفه هذا الدور",
    "Rules": "القواعد",
    "version {n}": "الإصدار {n}",
    "Program": "البرنامج",
    "Role": "الدور",
    "Played by": "لعبه",
    # why bots act
    "seats are missing to the majority": "تنقص مقاعد للأغلبية",
    "it grants what was asked for": "يمنح ما طُلب",
    "a partner has less than its share and may leave": "شريك له أقل من حصته وقد يخرج",
    "it belongs to its line": "من صلب خطه",
    "the post must be filled before its vote": "يجب ملء المنصب قبل تصويته",
    "the votes suffice": "الأصوات كافية",
    "its habit": "عادته",
    "a red line holds": "خط أحمر قائم",
    "what the two have talked over": "ما جرى بين الطرفين",
    "it asks for what it values most": "يطلب أكثر ما يثمّن",
    "its patience has run out": "نفد صبره",
    "the way out that serves it best": "المخرج الأنفع له",
    "at random": "عشوائياً",
    "line: {stance}": "الخط: {stance}",
    "a person": "شخص",
    "a bot that plays at random": "آلة تلعب عشوائياً",
    "a bot that weighs offers": "آلة تزن العروض",
    "a bot that looks ahead": "آلة تنظر إلى الأمام",
}

_COMPARE: dict[str, str] = {
    # two roads side by side
    "Road {n}, from the beginning": "الطريق {n}، من البداية",
    "Road {n}, from week {week}": "الطريق {n}، من الأسبوع {week}",
    "An act": "فعل",
    "Where they part": "أين يفترقان",
    "They are the same so far.": "هما متطابقان حتى الآن.",
    "Week {week}, {role}": "الأسبوع {week}، {role}",
    "nothing more that week": "لا شيء بعدُ في ذلك الأسبوع",
    "still open in week {week}": "ما زالت مفتوحة في الأسبوع {week}",
    "{ending}, week {week}, {n} points": "{ending}، الأسبوع {week}، النقاط: {n}",
    "The meters at the end of week {week}": "المؤشرات في نهاية الأسبوع {week}",
    "Where the difference comes from": "من أين يأتي الفرق",
    "No meter differs.": "لا فرق في أي مؤشر.",
    "What was done otherwise from there on": "ما اختلف من الأفعال بعد ذلك",
    "Nothing else was done otherwise.": "لم يختلف شيء غيره.",
    "and {n} more": "و{n} غيرها",
    "leaves in week {week}": "يفترق في الأسبوع {week}",
    "Looking back: nothing can be done here.": "نظرة إلى الوراء: لا شيء يُفعل هنا.",
}

_SO_FAR: dict[str, str] = {
    "Public promise: {promise}": "وعد علني: {promise}",
    "Public promise withdrawn: {promise}": "سحب وعد علني: {promise}",
    "The rest shared out": "توزيع الباقي",
    "The choice of the week: option {n}": "خيار الأسبوع: رقم {n}",
    "The first figure: had a bot played this turn.": "الرقم الأول: لو لعب هذا الدور لاعب آلي.",
    "No act made the difference by itself; what was left undone counts too.": (
        "لم يصنع أي فعل الفارق وحده؛ وما لم يُفعل محسوب أيضاً."
    ),
    "Above all by: {deed}. Without it, {ending} {n} %.": (
        "وخصوصاً بفعل: {deed}. ولولاه: {ending} {n} %."
    ),
    "Week {week} without one act of the turn": "الأسبوع {week} من دون فعل واحد من الدور",
    "the act added {n} points": "أضاف الفعل {n} نقطة",
    "Nothing was done in that turn.": "لم يحدث شيء في ذلك الدور.",
    "Now": "الآن",
    "Where it stands": "أين وصلت",
    "Aims as things stand": "الأهداف كما هي الآن",
    "Unfinished, week {week}": "غير مكتملة، الأسبوع {week}",
    "Unfinished: {week}.": "غير مكتملة: {week}.",
    "The story is still open. What decided it, and what was luck, can be said when it has closed; "
    "until then aims are counted as if it closed now.": (
        "القصة ما زالت مفتوحة. ما الذي حسمها، وما كان حظاً، يُقال حين تُغلق؛ "
        "وحتى ذلك الحين تُحسب الأهداف كأنها أُغلقت الآن."
    ),
}

ARABIC: dict[str, str] = {
    **_PANELS,
    **_TALKS,
    **_MOVES,
    **_NEWS,
    **_WORKBENCH,
    **_DEBRIEF,
    **_GOVERNMENT,
    **_PAGE,
    **_COMPARE,
    **_SO_FAR,
}
"""Every sentence that has a translation."""
