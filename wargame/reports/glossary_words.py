"""The glossary of the table in both languages; the Arabic is a draft for a native editor."""

from typing import NamedTuple


class Word(NamedTuple):
    """A word and what it means, in English and in Arabic."""

    id: str
    en: str
    ar: str
    text: str
    text_ar: str


WORDS: tuple[Word, ...] = (
    Word(
        "formateur",
        "Formateur",
        "المكلّف",
        "Whoever holds the mandate to form a cabinet; here a nominee and the office behind "
        "him. A mandate can lapse and pass to the next nominee.",
        "من بيده التكليف بتشكيل الحكومة؛ هنا مرشح ومكتبه. قد يسقط التكليف وينتقل إلى المرشح "
        "التالي.",
    ),
    Word(
        "portfolio",
        "Portfolio",
        "الحقيبة",
        "A ministry or post on the board. Until it is settled it can be offered, taken back "
        "and offered to somebody else.",
        "وزارة أو منصب على اللوحة. يمكن عرضها وسحبها وعرضها على غير من عُرضت عليه حتى تُحسم.",
    ),
    Word(
        "tariff",
        "Tariff",
        "التعرفة",
        "The price of each portfolio in points, the same for all. A bloc may value it "
        "higher or lower than the tariff does.",
        "ثمن كل حقيبة بالنقاط، واحد للجميع. وقد تراها كتلة أغلى أو أرخص منه.",
    ),
    Word(
        "lots",
        "Lots",
        "الحصص الصغيرة",
        "Small change: posts below the cabinet, dealt in equal lots. Only the office sees "
        "all of them.",
        "مناصب دون الحكومة توزَّع حصصاً متساوية. لا يراها كلها إلا المكتب.",
    ),
    Word(
        "share",
        "Fair share",
        "الحصة العادلة",
        "The points that a bloc's seats would bring in proportion, at the price it asks. A "
        "yardstick, never a limit.",
        "النقاط التي تقابل مقاعد الكتلة بالتناسب وبالثمن الذي تطلبه. مقياس لا حد.",
    ),
    Word(
        "chance",
        "Chance of a yes",
        "احتمال القبول",
        "What the model expects of a bloc from all that you may know of it, in steps of "
        "ten. Its mood of the day is hidden and not in it.",
        "ما يتوقعه النموذج من الكتلة مما يجوز لك أن تعرفه، بخطوات من عشرة. مزاجها خفي وليس فيه.",
    ),
    Word(
        "redline",
        "Red line",
        "الخط الأحمر",
        "What a bloc does not accept before the vote, whatever is offered. After the vote a "
        "line that is crossed weighs heavily on those who think of leaving.",
        "ما لا تقبله الكتلة قبل التصويت مهما عُرض عليها. وبعده يثقل الخط المتجاوَز على من "
        "يفكر في الخروج.",
    ),
    Word(
        "pledge",
        "Pledge",
        "التأييد",
        "Support for the formateur, with a package or without. It can be withdrawn, also "
        "after the vote.",
        "دعم المكلّف، بحزمة أو من دونها. ويمكن سحبه، حتى بعد التصويت.",
    ),
    Word(
        "promise",
        "Promise",
        "الوعد",
        "Words that bind: they are kept or broken on a day that is known, and both have "
        "effects. The ledger says which stand and what would break them.",
        "كلام ملزم: يُوفى به أو يُنكث في يوم معلوم، ولكليهما أثر. ويقول السجل أيّها قائم "
        "وما الذي ينكثه.",
    ),
    Word(
        "discipline",
        "Discipline",
        "الانضباط",
        "The part of a bloc's members who vote as it has said. The others stray, and that "
        "is why a majority on paper can fail.",
        "نسبة أعضاء الكتلة الذين يصوّتون كما قالت. والباقون يشذّون، ولذلك قد تسقط أغلبية على الورق.",
    ),
    Word(
        "quota",
        "Quota",
        "النصاب",
        "The seats that a vote must reach: a majority of all members, or two thirds of them "
        "in the hall. Those who stay away count against it.",
        "المقاعد التي يجب أن يبلغها التصويت: أغلبية الأعضاء جميعاً، أو حضور ثلثيهم. والغائب "
        "محسوب عليه.",
    ),
    Word(
        "fan",
        "Fan",
        "المروحة",
        "What is expected, as a span: in eight of ten cases the figure falls inside it.",
        "المتوقع كمدى: في ثماني حالات من عشر يقع الرقم داخله.",
    ),
    Word(
        "hysteresis",
        "Hysteresis",
        "التلكؤ",
        "A ladder goes up at one mark and comes down at a lower one, and rests on each rung "
        "for some weeks. So it does not swing to and fro.",
        "يصعد السلّم عند علامة وينزل عند أدنى منها، ويمكث على كل درجة أسابيع. فلا يتأرجح.",
    ),
    Word(
        "band",
        "Band",
        "النطاق",
        "A stretch of a meter with a word for it. Crossing into another band is what others "
        "answer to.",
        "جزء من المؤشر له كلمة. والعبور إلى نطاق آخر هو ما يردّ عليه الآخرون.",
    ),
    Word(
        "ledger",
        "Ledger",
        "السجل",
        "The book of causes: every change of a meter with the rule it comes from. The parts "
        "add up to the change exactly.",
        "دفتر الأسباب: كل تغير في مؤشر مع قاعدته. ومجموع الأجزاء هو التغير بعينه.",
    ),
    Word(
        "capital",
        "Political capital",
        "الرصيد السياسي",
        "What offers, moves and public promises cost. It comes in every week, up to a cap.",
        "كلفة العروض والتحركات والوعود العلنية. يزيد كل أسبوع حتى حد أعلى.",
    ),
    Word(
        "trust",
        "Trust",
        "الثقة",
        "How far a bloc believes the formateur, from 0 to 100. It moves its answer, its "
        "votes and whether it stays.",
        "مدى تصديق الكتلة للمكلّف من 0 إلى 100. يحرّك جوابها وأصواتها وبقاءها.",
    ),
    Word(
        "price",
        "Price",
        "السعر",
        "What a bloc asks in percent of the usual; marks raise or lower it for some weeks.",
        "ما تطلبه الكتلة بالمئة من المعتاد؛ وترفعه علامات أو تخفضه لأسابيع.",
    ),
    Word(
        "custom",
        "Custom",
        "العرف",
        "Whose a post is by habit. Nothing forbids another; what it costs is a rule of the "
        "deck and is shown before it is done.",
        "لمن المنصب عادةً. لا شيء يمنع غيره؛ وكلفة ذلك قاعدة في المجموعة تظهر قبل فعله.",
    ),
    Word(
        "dilemma",
        "Dilemma",
        "المعضلة",
        "An event that asks for a choice. The one that is marked comes by default when the "
        "week ends.",
        "حدث يطلب خياراً. والخيار المعلَّم يقع تلقائياً في نهاية الأسبوع.",
    ),
    Word(
        "pivotal",
        "Needed, spare, completing",
        "لازمة، فائضة، مكمّلة",
        "Needed: without it the majority is lost. Spare: it could leave alone. Completing: "
        "alone it would bring the majority.",
        "لازمة: تضيع الأغلبية من دونها. فائضة: تستطيع الخروج وحدها. مكمّلة: تأتي بالأغلبية وحدها.",
    ),
    Word(
        "shapley",
        "Shapley and Shubik's index",
        "مؤشر شابلي وشوبيك",
        "Let all blocs join in every order: how often this one turns the majority.",
        "إذا انضمت الكتل بكل ترتيب ممكن: كم مرة تقلب هذه الكتلةُ الأغلبية.",
    ),
    Word(
        "banzhaf",
        "Banzhaf's index",
        "مؤشر بنزاف",
        "Among all coalitions that need a member: how often it is this one.",
        "من بين الائتلافات التي تحتاج إلى عضو بعينه: كم مرة يكون هذه الكتلة.",
    ),
)
