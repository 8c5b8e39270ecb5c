"""The Arabic of the window: a draft for a native editor. Keys are the English."""

from PySide6.QtCore import QCoreApplication, QTranslator
from shiboken6 import isValid

ARABIC: dict[str, str] = {
    # window and menu
    "Crossroads": "مفترق طرق",
    "New game": "لعبة جديدة",
    "Open a game": "افتح لعبة",
    "Open a game…": "افتح لعبة…",
    "Crossroads games (*.crossroads);;All files (*)": (
        "ألعاب مفترق طرق (*.crossroads);;كل الملفات (*)"
    ),
    "Theme": "المظهر",
    "As the system": "كما في النظام",
    "Light": "فاتح",
    "Dark": "داكن",
    "High contrast": "تباين عالٍ",
    "Text size": "حجم النص",
    "Language": "اللغة",
    "Settings": "الإعدادات",
    "Digits in Arabic texts": "الأرقام في النصوص العربية",
    "Western": "غربية",
    "Arabic-Indic ٠١٢٣": "عربية مشرقية ٠١٢٣",
    "Reduce motion": "تقليل الحركة",
    "Show forecasts": "إظهار التوقعات",
    # what may come
    "If play runs on from here": "إذا استمر اللعب من هنا",
    "%1 games": "الألعاب: %1",
    "%1 pairs of games": "أزواج الألعاب: %1",
    "working it out": "قيد الحساب",
    "Working it out.": "قيد الحساب.",
    "By the end of the story": "مع نهاية القصة",
    "If it accepts, by the end": "إذا قبل، مع النهاية",
    "How bots alone would end it": "كيف تنهيها الآلات وحدها",
    "Start of week %1": "بداية الأسبوع %1",
    "Before the first week": "قبل الأسبوع الأول",
    "Forecast, end of week %1: low, middle, high": "توقع، نهاية الأسبوع %1: أدنى، وسط، أعلى",
    "Games are kept in": "تُحفظ الألعاب في",
    "Choose a folder…": "اختر مجلداً…",
    "The usual folder": "المجلد المعتاد",
    "Games that are elsewhere stay where they are.": "تبقى الألعاب الأخرى حيث هي.",
    (
        "The program met a fault of its own; the game stays open at its last saved act, "
        "so go on, and %1."
    ): "وقع خلل في البرنامج نفسه؛ تبقى اللعبة مفتوحة عند آخر فعل محفوظ، فتابع، و%1.",
    (
        "The program met a fault of its own; saved games are safe, so go on or start it again, "
        "and %1."
    ): "وقع خلل في البرنامج نفسه؛ الألعاب المحفوظة سليمة، فتابع أو أعد تشغيله، و%1.",
    "pass on the report %1": "سلّم التقرير %1",
    "no folder took a report of it": "لم يقبل أي مجلد تقريراً عنه",
    "Full screen": "ملء الشاشة",
    "Keys": "المفاتيح",
    "Press ? for the keys.": "اضغط ? لترى المفاتيح.",
    "Quit": "خروج",
    "Menu": "القائمة",
    "Put away": "أغلق",
    # the debrief
    "Debrief": "المراجعة",
    "Home": "البداية",
    "Report as PDF": "التقرير PDF",
    "As a web page": "صفحة ويب",
    "Data as CSV": "البيانات CSV",
    "Charts as PNG": "الرسوم PNG",
    "Take along": "خذ معك",
    "PDF (*.pdf)": "PDF (*.pdf)",
    "Web page (*.html)": "صفحة ويب (*.html)",
    "Tables (*.csv)": "جداول (*.csv)",
    "Where to": "إلى أين",
    "Stop": "أوقف",
    "Writing…": "جارٍ الحفظ…",
    "Writing: %1 of %2": "جارٍ الحفظ: %1 من %2",
    "Written: %1": "حُفظ: %1",
    "Written: %1 and %2 more": "حُفظ: %1 وملفات أخرى (%2)",
    "Weeks and roads": "الأسابيع والطرق",
    "Open a game first; then its weeks and roads are here.": (
        "افتح لعبة أولاً؛ عندها تجد أسابيعها وطرقها هنا."
    ),
    "other weeks and roads": "أسابيع وطرق أخرى",
    "bookmark, note": "علامة، ملاحظة",
    "This is a look back. Play on from here, or go back to now.": (
        "هذه نظرة إلى الوراء. تابع من هنا أو عد إلى الآن."
    ),
    "Weeks": "الأسابيع",
    "Week %1 of %2": "الأسبوع %1 من %2",
    "Play on from here": "تابع من هنا",
    "Back to now": "عد إلى الآن",
    "Bookmark (Ctrl+B)": "علامة (Ctrl+B)",
    "Write a note (Ctrl+M)": "اكتب ملاحظة (Ctrl+M)",
    "Roads": "الطرق",
    "Close": "أغلق",
    "A note on this week": "ملاحظة على هذا الأسبوع",
    "A look back: nothing can be done here.": "نظرة إلى الوراء: لا شيء يُفعل هنا.",
    "Compare with: %1": "قارن مع: %1",
    "Name: %1": "سمِّ: %1",
    "The week": "الأسبوع",
    "Aim": "الهدف",
    "Of": "من",
    "Facts": "الوقائع",
    "Add rows": "أضف صفوفاً",
    "a turn without each of its acts": "دور من دون كل فعل من أفعاله",
    "Week %1 without: %2": "الأسبوع %1 من دون: %2",
    "Week %1, acts: %2": "الأسبوع %1، الأفعال: %2",
    "Playing the turn on without each act: %1 of %2": "يُلعب الدور من دون كل فعل: %1 من %2",
    "To the end": "إلى النهاية",
    "Nothing was done that can be told.": "لم يحدث ما يُذكر.",
    "A name for this road": "اسم لهذا الطريق",
    "Undo the name": "ألغِ الاسم",
    "Play week by week (Space)": "اعرض أسبوعاً أسبوعاً (مسافة)",
    "Stop here": "قف هنا",
    "Earlier bookmark (Ctrl+Left)": "العلامة السابقة (Ctrl+←)",
    "Later bookmark (Ctrl+Right)": "العلامة التالية (Ctrl+→)",
    "Two roads": "طريقان",
    "The meters, B less A at the end of week %1": "المؤشرات، B ناقص A في نهاية الأسبوع %1",
    "Where they part, and what followed": "أين يفترقان وما تلا",
    "The roads are the same so far.": "الطريقان متطابقان حتى الآن.",
    "nothing more that week": "لا شيء بعدُ في ذلك الأسبوع",
    "No difference.": "لا فرق.",
    "and %1 more": "و%1 غيرها",
    "still open": "ما زالت مفتوحة",
    "%1, week %2": "%1، الأسبوع %2",
    "Week %1, %2": "الأسبوع %1، %2",
    "Back to the table": "عودة إلى الطاولة",
    "Play on from a week": "تابع من أسبوع",
    "What decided it": "ما الذي حسمها",
    "Reached in week %1.": "بُلغت في الأسبوع %1.",
    "The odds were %1 % at the start.": "كان احتمالها %1 % في البداية.",
    "seats in the coalition": "مقاعد الائتلاف",
    "your score": "نتيجتك",
    "What moved the meters": "ما حرّك المؤشرات",
    "When the ending was decided": "متى حُسمت النهاية",
    "Luck and judgement": "الحظ والتقدير",
    "Scores against objectives": "النتائج قياساً إلى الأهداف",
    "What happened in history": "ما حدث في التاريخ",
    "Every turn is being played on.": "يُلعب كل دور من جديد.",
    "Playing on from every turn: %1 of %2": "اللعب من كل دور: %1 من %2",
    "Odds of each ending, %1 games a turn": "احتمال كل نهاية، %1 لعبة لكل دور",
    "Nearest to: %1": "الأقرب إلى: %1",
    "What the first position promised": "ما وعد به الموقف الأول",
    "Your turns, against the usual ones": "أدوارك قياساً إلى المعتادة",
    "Others and chance": "الآخرون والمصادفة",
    "Your score": "نتيجتك",
    "What if": "ماذا لو",
    "the usual turn instead of yours": "الدور المعتاد بدل دورك",
    "No turn of yours differed from the usual by more than chance.": (
        "لم يختلف دور لك عن المعتاد بأكثر من المصادفة."
    ),
    "your turn": "دورك",
    "others and chance": "الآخرون والمصادفة",
    "%1  Week %2, %3: %4 %5 → %6 %": "%1  الأسبوع %2، %3: %4 من %5 إلى %6 %",
    "yours: %1 points": "دورك: %1 نقطة",
    "%1 · seed %2": "%1 · البذرة %2",
    "Looking back was stopped.": "أوقفت المراجعة.",
    "Odds of each ending, week by week": "احتمال كل نهاية أسبوعاً بأسبوع",
    "How the score came about": "كيف تكوّنت النتيجة",
    "Part": "الجزء",
    "End": "النهاية",
    "%1 to %2": "من %1 إلى %2",
    "Event": "الحدث",
    "Text": "النص",
    "Sources": "المصادر",
    "Date": "التاريخ",
    # panels of the table: government, ledger, messages, workbench, glossary
    "%1 may not hold it.": "لا يجوز توليه من جانب %1.",
    "Nothing is left to ask for: others hold it or are offered it.": (
        "لم يبق ما يُطلب: بيد غيرك أو معروض عليه."
    ),
    "Your own people would say yes": "يقول أهلك نعم",
    "If you say yes": "إن قلت نعم",
    "Yours": "كتلتك",
    "Decline and ask for %1": "ارفض واطلب %1",
    "Declined, and asked for it.": "رفضتَ وطلبتَه.",
    "It cannot be asked for now.": "لا يمكن طلبه الآن.",
    "Your blocs": "كتلك",
    "Others": "الآخرون",
    "Strayed from those in favour: %1.": "شذّ عن المؤيدين: %1.",
    "Glossary": "المسرد",
    "Where you are": "حيث أنت",
    "Words of the table": "كلمات الطاولة",
    "Groups in this deck": "مجموعات هذه اللعبة",
    "what a word means; point at it first": "معنى كلمة؛ أشر إليها أولاً",
    "Banzhaf": "بنزاف",
    "Shapley": "شابلي",
    "Your briefing": "إحاطتك",
    "The numbers": "الأرقام",
    "Promised": "الموعود",
    "What you want": "ما تريده",
    "The price": "الثمن",
    "What your seat wants (F10)": "ما يريده مقعدك (F10)",
    "numbers of the coalition, your own seat": "أرقام الائتلاف، مقعدك",
    "Your own seat": "مقعدك",
    "%1 more": "و%1 أخرى",
    "%1 of 100 as things stand": "%1 من 100 كما هي الأمور",
    "You make moves; whom the mandate courts, you read here.": (
        "لك التحركات؛ ومن يستميله التكليف تقرؤه هنا."
    ),
    "What would complete it": "ما يكملها",
    "The government": "الحكومة القائمة",
    "Nothing yet.": "لا شيء بعد.",
    "Kept: %1": "عند الوفاء: %1",
    "Broken: %1": "عند النكث: %1",
    "Given: %1": "عند القطع: %1",
    "free, binds nobody": "مجانية ولا تُلزم أحداً",
    "Ctrl+Z takes back what you did this week, the last first.": (
        "Ctrl+Z يسحب ما فعلته هذا الأسبوع، الأخير أولاً."
    ),
    "This deck has no messages.": "لا رسائل في هذه المجموعة.",
    "This deck knows no promises.": "لا وعود في هذه المجموعة.",
    "Not given": "لم تُقطع",
    "Given": "قُطعت",
    "%1, named": "%1، مرشّح",
    "From %1": "من %1",
    "To %1": "إلى %1",
    "To you": "إليك",
    "Vacant": "شاغرة",
    "Send to…": "أرسل إلى…",
    "Name %1 for %2": "سمِّ مرشح %1: %2",
    "Put it into the offer to %1": "ضعه في العرض إلى %1",
    "Take it out of the offer to %1": "أخرجه من العرض إلى %1",
    "Drop to name": "أفلت للتسمية",
    "Government": "الحكومة",
    "%1 is not whom custom names. It would cost: %2.": "العرف لا يسمّي %1. الكلفة: %2.",
    "week %1": "الأسبوع %1",
    "since week %1": "منذ الأسبوع %1",
    "Write": "اكتب",
    "Partners": "الشركاء",
    "A partner's minister; parliament votes when the week ends.": (
        "وزير من أحد الشركاء؛ يصوّت البرلمان في نهاية الأسبوع."
    ),
    "Without a minister": "بلا وزير",
    "Blocs": "الكتل",
    "Sent and received": "المرسل والوارد",
    "Messages": "الرسائل",
    "Named. Parliament votes when the week ends.": "سُمّي. يصوّت البرلمان في نهاية الأسبوع.",
    "Promises that stand": "الوعود القائمة",
    # the lesson
    "Lesson": "الدرس",
    "New here? Ten minutes in the port of Marsa teach the table by playing.": (
        "جديد هنا؟ عشر دقائق في ميناء مرسى تعلّمك الطاولة باللعب."
    ),
    "Start the lesson": "ابدأ الدرس",
    "Leave the lesson": "اترك الدرس",
    "Go on": "تابع",
    "Skip": "تخطَّ",
    "Skip this step": "تخطَّ هذه الخطوة",
    "Leave": "اخرج",
    "Play on": "واصل اللعب",
    "Step %1 of %2": "الخطوة %1 من %2",
    "You hold the mandate": "التكليف بيدك",
    (
        "Marsa needs a cabinet. Your list has 28 of 101 seats, and 51 are a majority. "
        "You have four weeks, and every offer or move costs political capital."
    ): (
        "تحتاج مرسى إلى حكومة. لقائمتك 28 مقعداً من 101، والأغلبية 51. أمامك أربعة "
        "أسابيع، ولكل عرض أو تحرك ثمن من رصيدك السياسي."
    ),
    "The chamber is the goal": "المجلس هو الهدف",
    (
        "Each dot is a seat. Your coalition fills the arc from one side; when it "
        "reaches the needle, you have a majority."
    ): "كل نقطة مقعد. يملأ ائتلافك القوس من جانب واحد، فإذا بلغ المؤشر كانت لك الأغلبية.",
    "Every number says why": "كل رقم يقول لماذا",
    (
        "These are what the whole country watches. Each change has causes that add "
        "up to it exactly."
    ): "هذا ما يراقبه البلد كله. ولكل تغيّر أسباب يساوي مجموعها ذلك التغيّر تماماً.",
    "Click a meter, or press F1 and Enter.": "انقر مؤشراً، أو اضغط F1 ثم Enter.",
    "Look at a list": "انظر في قائمة",
    "Whoever is to join you wants something. The Lantern Party has 17 seats.": (
        "من ينضم إليك يريد شيئاً. لحزب الفانوس 17 مقعداً."
    ),
    "Click its seats, or press ] until it is chosen.": "انقر مقاعده، أو اضغط ] حتى يُختار.",
    "Its dossier": "ملفه",
    (
        "What it wants most, what would be its fair share of points, how likely a yes "
        "is now, and the three reasons that weigh most."
    ): "ما يريده أكثر، وحصته العادلة من النقاط، واحتمال قبوله الآن، والأسباب الثلاثة الأثقل.",
    "Put a ministry on offer": "اعرض وزارة",
    "Drafting is free. The chance of a yes follows what you put in.": (
        "المسودة مجانية، واحتمال القبول يتبع ما تضعه فيها."
    ),
    "Drag Schools onto its seats, or choose the tile and press O, then L.": (
        "اسحب المدارس إلى مقاعده، أو اختر البلاطة واضغط O ثم L."
    ),
    "Send the offer": "أرسل العرض",
    (
        "Add a harbour board with + if you like. Sending costs one capital and gets "
        "one answer; an offer that is declined still stands."
    ): "أضف مجلس ميناء بعلامة + إن شئت. للإرسال ثمن واحد وجواب واحد، والعرض المرفوض يبقى قائماً.",
    "Press Send offer, or Ctrl+S.": "اضغط أرسل العرض، أو Ctrl+S.",
    "Moves and promises": "التحركات والوعود",
    (
        "Moves change meters, trust and promises. A word given now falls due in "
        "government. A card that is closed says what it waits for."
    ): (
        "التحركات تغيّر المؤشرات والثقة والوعود. والوعد المعطى الآن يحين أجله في الحكم. "
        "والبطاقة المغلقة تقول ماذا تنتظر."
    ),
    "Play one: click it, or press its number.": "العب واحداً: انقره، أو اضغط رقمه.",
    "A Speaker first": "رئيس المجلس أولاً",
    "Posts are voted on before the cabinet, and they pay a list too.": (
        "يُصوَّت على المناصب قبل الحكومة، وهي ثمن لقائمة أيضاً."
    ),
    "Choose the Speaker's tile and put a list up in the dossier.": (
        "اختر بلاطة رئيس المجلس ورشّح قائمة من الملف."
    ),
    "What decided a game is told when its story has closed.": (
        "ما حسم اللعبة يُروى حين تُختتم قصتها."
    ),
    (
        "The others act, then the rules take over, and a vote is held if one is due. "
        "Until then Ctrl+Z takes anything back, and nothing is drawn anew."
    ): (
        "يتصرف الآخرون ثم تتولى القواعد، ويجري تصويت إن حان. وحتى ذلك الحين يُرجع Ctrl+Z "
        "كل شيء ولا تُعاد قرعة."
    ),
    "Press End week, or Ctrl+Enter.": "اضغط أنهِ الأسبوع، أو Ctrl+Enter.",
    "What happened": "ماذا حدث",
    (
        "The news tells who answered what, which event came, and how a vote went, "
        "name by name. An event may ask you to choose."
    ): (
        "تروي الأخبار من أجاب بماذا، وأي حدث جاء، وكيف جرى التصويت اسماً اسماً. وقد يطلب "
        "منك حدث أن تختار."
    ),
    "Reach the needle": "ابلغ المؤشر",
    (
        "Offer to two or three lists that are no rivals of one another. Whoever "
        "counters names what would win it. Red lines stand last in a dossier: one "
        "list's price can shut another out."
    ): (
        "اعرض على قائمتين أو ثلاث لا خصومة بينها. ومن يردّ بطلب يسمّي ما يكسبه. الخطوط الحمراء "
        "في آخر الملف: قد يُخرج ثمن قائمةٍ قائمةً أخرى."
    ),
    "Bring the coalition to 51 seats.": "أوصل الائتلاف إلى 51 مقعداً.",
    "Share out, then call the vote": "وزّع الباقي ثم اطلب التصويت",
    (
        "One act deals what is left among your partners. The forecast at the foot "
        "shows how many seats the vote may bring, as a range."
    ): (
        "فعل واحد يوزّع ما بقي على شركائك. والتوقع في الأسفل يبيّن مدى المقاعد التي قد "
        "يأتي بها التصويت."
    ),
    "Call the vote, at the end of the moves.": "اطلب التصويت، في آخر التحركات.",
    "Every minister alone": "كل وزير على حدة",
    (
        "The cabinet stands if enough ministers pass. Seats empty behind you count "
        "against you: discipline is never whole."
    ): (
        "تقوم الحكومة إذا نال عدد كافٍ من الوزراء الثقة. والمقاعد الخالية خلفك تُحسب "
        "عليك: الانضباط لا يكتمل أبداً."
    ),
    "End the week and watch the vote.": "أنهِ الأسبوع وتابع التصويت.",
    "Govern to the end": "احكم حتى النهاية",
    (
        "Promises fall due, partners may leave, ministries may stand empty. The "
        "story closes with an ending and with points for what you wanted."
    ): "تحين آجال الوعود، وقد يغادر شركاء وتشغر وزارات. وتُختم القصة بنهاية وبنقاط على ما أردت.",
    "Play on to the ending.": "واصل حتى النهاية.",
    "That is the game": "هذه هي اللعبة",
    (
        "In Baghdad there are 329 seats, 14 lists and two capitals that answer. "
        "Press ? for the keys, and open Why whenever a number surprises you."
    ): (
        "في بغداد 329 مقعداً و14 قائمة وعاصمتان تجيبان. اضغط ? لترى المفاتيح، وافتح لماذا "
        "كلما فاجأك رقم."
    ),
    # keys
    "meters, chamber, board, moves": "المؤشرات، المجلس، اللوحة، التحركات",
    "dossier, talks, why, news": "الملف، المحادثات، لماذا، الأخبار",
    "move inside a group": "التنقل داخل المجموعة",
    "open or toggle": "فتح أو تبديل",
    "make that move": "نفّذ هذا التحرك",
    "previous, next bloc": "الكتلة السابقة، التالية",
    "offer the chosen post to bloc A": "اعرض المنصب المختار على الكتلة A",
    "take it out of the offer": "أخرجه من العرض",
    "send the offer": "أرسل العرض",
    "end the week": "أنهِ الأسبوع",
    "undo": "تراجع",
    "redo": "إعادة",
    "step back": "خطوة إلى الوراء",
    "light, dark, contrast": "فاتح، داكن، تباين",
    "text size": "حجم النص",
    "settings": "الإعدادات",
    "full screen": "ملء الشاشة",
    "new game, open a game": "لعبة جديدة، فتح لعبة",
    "this list": "هذه القائمة",
    # home
    "Choose a crossroads": "اختر مفترقاً",
    "A deck is a story: who sits at the table, and what pulls at it.": (
        "كل مجموعة قصة: من يجلس إلى الطاولة وما يشدّها."
    ),
    "Opening the shelf.": "يُفتح الرف.",
    "Decks": "المجموعات",
    "How it begins": "كيف تبدأ",
    "More: %1": "المزيد: %1",
    "Rename…": "إعادة تسمية…",
    "Tags…": "وسوم…",
    "Duplicate": "نسخة أخرى",
    "Throw away": "إلى المهملات",
    "Tags, with commas between them": "وسوم بينها فواصل",
    "Name of the game": "اسم اللعبة",
    "Thrown away: %1": "أُلقيت: %1",
    "Put it back": "استرجعها",
    "Saved games": "ألعاب محفوظة",
    "What one may see in it": "ما يمكن أن تراه فيها",
    "Choose your seat at the table": "اختر مقعدك إلى الطاولة",
    "Bots play the rest.": "تلعب الآلة بقية المقاعد.",
    "Seats at the table": "المقاعد إلى الطاولة",
    "No seats": "بلا مقاعد",
    "Table set-up": "إعداد الطاولة",
    "Seats": "المقاعد",
    "You": "أنت",
    "Bot": "آلة",
    "Bots": "الآلات",
    "Weigh offers": "توازن العروض",
    "By chance": "عشوائياً",
    "Look ahead": "تنظر إلى الأمام",
    "Cast": "التوزيع",
    "Seed": "البذرة",
    "Another seed": "بذرة أخرى",
    "The same seed and moves give the same game.": (
        "البذرة نفسها والتحركات نفسها تعطي اللعبة نفسها."
    ),
    "A game needs a seed. Write any text.": "تحتاج اللعبة إلى بذرة. اكتب أي نص.",
    "Opening the table": "تُفتح الطاولة",
    "Open the table": "افتح الطاولة",
    # masthead
    "Political capital": "الرصيد السياسي",
    "%1 of %2": "%1 من %2",
    "%1 left after the week": "يبقى %1 بعد الأسبوع",
    "Phase %1 of %2: %3": "المرحلة %1 من %2: %3",
    "Undo (Ctrl+Z)": "تراجع (Ctrl+Z)",
    "Redo (Ctrl+Shift+Z)": "إعادة (Ctrl+Shift+Z)",
    # meters, chamber, board
    "this week": "هذا الأسبوع",
    "Now": "الآن",
    "Where things stand": "أين تقف الأمور",
    "The chamber": "مجلس النواب",
    "In the coalition": "داخل الائتلاف",
    "Outside": "خارجه",
    "Coalition: %1 seats, %2 needed.": "الائتلاف: المقاعد %1، والمطلوب %2.",
    "The cabinet": "الحكومة",
    "Open": "شاغرة",
    "Offered to %1": "معروضة على %1",
    "to %1": "إلى %1",
    "Drop to offer": "أفلت للعرض",
    "Claimed by %1": "يطالب بها %1",
    "Held by %1": "بيد %1",
    "%1 points": "%1 نقطة",
    # moves
    "Earlier moves": "التحركات السابقة",
    "Further moves": "تحركات أخرى",
    "Queued": "في الانتظار",
    "Done": "تمّ",
    "Costs %1": "الكلفة %1",
    "Share out the rest": "وزّع الباقي",
    "Call the vote": "ادعُ إلى التصويت",
    "Choose: %1": "اختر: %1",
    "Done this week. Ctrl+Z takes it back.": "تمّ هذا الأسبوع. يتراجع Ctrl+Z عنه.",
    "At whom?": "نحو من؟",
    "Your choice": "القرار لك",
    "Another seat chooses.": "يختار مقعد آخر.",
    "Happens by default when the week ends.": "يحدث تلقائياً عند نهاية الأسبوع.",
    # side column
    "Dossier": "الملف",
    "Talks": "المحادثات",
    "News": "الأخبار",
    "Why": "لماذا",
    "No bloc chosen": "لم تُختر كتلة",
    "Choose one in the chamber, or press [ and ].": "اختر واحدة في المجلس أو اضغط [ أو ].",
    "seat": "مقعد",
    "seats": "مقعداً",
    "What it wants": "ما تريده",
    "as far as known": "بقدر ما يُعرف",
    "More": "المزيد",
    "Rivals: %1": "الخصوم: %1",
    "Red lines": "الخطوط الحمر",
    "Holds now": "قائم الآن",
    "The offer": "العرض",
    "For your own bloc": "لكتلتك",
    "costs %1 capital": "يكلّف %1 من الرصيد",
    "Choose an open post on the board, then add it here.": (
        "اختر منصباً شاغراً على اللوحة ثم أضفه هنا."
    ),
    "Add %1": "أضف %1",
    "Take out %1": "أخرج %1",
    "Lots": "مناصب أدنى",
    "%1 left": "بقي %1",
    "One lot less": "أقل بواحد",
    "One lot more": "أكثر بواحد",
    "Points": "النقاط",
    "%1 of a fair %2": "%1 من حصة عادلة %2",
    "In hand": "في اليد",
    "Offered": "معروض",
    "Fair share": "الحصة العادلة",
    "Chance it accepts": "احتمال القبول",
    "If it accepts": "إذا قبلت",
    "Retract": "اسحب العرض",
    "Clear": "امحُ",
    "Send offer": "أرسل العرض",
    "Take": "خذ",
    "Put up": "رشّح",
    "Add: it is asked, for capital. Put up: named free, and not asked.": (
        "الإضافة: تُسأل الكتلة، بكلفة. الترشيح: مجاني ومن دون سؤال."
    ),
    "Up for it: %1.": "المرشح له: %1.",
    "That post cannot be given to this bloc now.": "لا يمكن إعطاء هذا المنصب لهذه الكتلة الآن.",
    "Choose a post on the board first.": "اختر منصباً على اللوحة أولاً.",
    "Offer to: %1": "اعرض على: %1",
    "No bloc has that letter; O lists them.": "لا كتلة بهذا الحرف؛ O يعرض الحروف.",
    "Accept": "اقبل",
    "Pledge support": "تعهّد بالدعم",
    "Decline": "ارفض",
    "Withdraw support": "اسحب الدعم",
    "Counter…": "اطلب المزيد…",
    "worth %1": "قيمتها %1",
    "Promises": "الوعود",
    "On offer": "معروض",
    "Declare": "أعلن",
    "Declare, costs %1": "أعلن، الكلفة %1",
    "Take back": "تراجع عنه",
    "Nothing has happened yet.": "لم يحدث شيء بعد.",
    "Nothing moved yet.": "لم يتحرك شيء بعد.",
    "The clock": "المهل",
    # outlook, votes, ending
    "End week": "أنهِ الأسبوع",
    "End the week": "أنهِ الأسبوع",
    "End week %1": "أنهِ الأسبوع %1",
    "Week %1": "الأسبوع %1",
    "%1 capital left": "بقي من الرصيد %1",
    "Capital is full: press again to end the week.": "الرصيد ممتلئ: اضغط ثانية لإنهاء الأسبوع.",
    "Next vote: %1": "التصويت التالي: %1",
    "In government": "في الحكم",
    "Called for the end of this week.": "دُعي إليه في نهاية هذا الأسبوع.",
    "The vote passed": "نجح التصويت",
    "The vote failed": "فشل التصويت",
    "In favour": "مع",
    "Not in favour": "ليس مع",
    "Needed": "المطلوب",
    "By bloc": "بحسب الكتل",
    "of %1": "من %1",
    "None from %1": "لا صوت من %1",
    "Minister by minister": "وزيراً وزيراً",
    "Confirmed": "نال الثقة",
    "Not confirmed": "لم ينل الثقة",
    "How the meters went": "كيف سارت المؤشرات",
    "A coalition of %1 seats. %2 of %3 ministers in office.": (
        "ائتلاف من %1 مقعداً. %2 من %3 وزيراً في مناصبهم."
    ),
    "%1 of 100": "%1 من 100",
    "A model, not a forecast.": "نموذج لا توقّع.",
    "Back to Home": "عودة إلى البداية",
    "Odds of each ending": "احتمال كل خاتمة",
    # charts as tables, and what is spoken
    "No chart is on show here.": "لا رسم معروضاً هنا.",
    "the chart as a table, and back": "الرسم جدولاً، والعودة",
    "Ctrl+C copies, Ctrl+T goes back.": "للنسخ Ctrl+C، وللعودة Ctrl+T.",
    "Meters": "المؤشرات",
    "Meter": "المؤشر",
    "This week": "هذا الأسبوع",
    "Band": "النطاق",
    "Cause": "السبب",
    "Rule": "القاعدة",
    "Change": "التغيّر",
    "Sum": "المجموع",
    "Reasons": "الأسباب",
    "Week": "الأسبوع",
    "Moves": "التحركات",
    "Votes expected": "الأصوات المتوقعة",
    "Low (10 %)": "الأدنى (10 %)",
    "Middle": "الوسط",
    "High (90 %)": "الأعلى (90 %)",
    "All seats": "كل المقاعد",
    "Figure": "الرقم",
    "Post": "المنصب",
    "Kind": "النوع",
    "Standing": "الحال",
    "Ending": "الخاتمة",
    "Odds": "الاحتمال",
    "Votes": "الأصوات",
    "Phases of the week": "مراحل الأسبوع",
    "done": "تمّت",
    "now": "الآن",
    "to come": "لاحقاً",
    "Bloc": "الكتلة",
    "Dossier, talks, news, why (F5 to F8)": "الملف، المحادثات، الأخبار، لماذا (F5 إلى F8)",
    # finding
    "find anything on the screen": "ابحث عن أي شيء على الشاشة",
    "Find": "بحث",
    "Found": "النتائج",
    "Name": "الاسم",
    "A bloc, a post, a move, a panel": "كتلة أو منصب أو تحرك أو لوحة",
    "Nothing here has that name.": "لا شيء هنا بهذا الاسم.",
    "Move": "تحرك",
    "Panel": "لوحة",
    "Window": "النافذة",
    "Deck": "مجموعة",
    "Seat": "مقعد",
    "Saved game": "لعبة محفوظة",
    "Side": "الجانب",
}


class ArabicTranslator(QTranslator):
    """Looks words up by their English, whichever widget asks."""

    def translate(
        self, _context: str, source: str, _note: str | None = None, _count: int = -1
    ) -> str:
        """The Arabic of ``source``; the English where there is none yet."""
        return ARABIC.get(source, source)

    def isEmpty(self) -> bool:
        """It always knows something."""
        return False


def speak(app: QCoreApplication, language: str) -> None:
    """Install the words of a language on the application, and take the others away."""
    while _speaking:
        known = _speaking.pop()
        if isValid(known):
            app.removeTranslator(known)
            known.deleteLater()
    if language == "ar":
        _speaking.append(ArabicTranslator(app))
        app.installTranslator(_speaking[-1])


_speaking: list[ArabicTranslator] = []
"""What is installed; kept here, because to look for it makes PySide load all kinds of objects."""
