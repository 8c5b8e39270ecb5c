"""The terminal speaks Arabic: every sentence of its own, in a game that is played."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wargame.cli
from tests.cli.transcript import follow
from tests.reports.test_say import fields
from wargame.base.words import words
from wargame.cli.shell.commands import COMMANDS

CLI = Path(wargame.cli.__file__).parent
ARABIC, OF_REPORTS = words("ar", "terminal"), words("ar", "reports")
FILES = [*CLI.glob("shell/**/*.py"), *CLI.glob("show/*.py"), CLI / "watch.py"]
CALLS = ("say", "LineError", "count")
"""What is called with a sentence of ours."""


def said() -> Iterator[str]:
    """Every sentence that stands in the code as one to be said."""
    trees = [ast.parse(file.read_text("utf-8")) for file in FILES]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in calls:
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        parts = [part for argument in call.args for part in ast.walk(argument)]
        if name in CALLS and not (call.args and isinstance(call.args[0], ast.Attribute)):
            values = [part.value for part in parts if isinstance(part, ast.Constant)]
            yield from (v for v in values if isinstance(v, str) and v not in ("kind", "talks"))
    for each in COMMANDS.values():
        yield from (each.help, each.whose)


def test_every_sentence_has_its_arabic() -> None:
    """Lists, pages, refusals and help; whoever adds one adds the other."""
    assert sorted(set(said()) - ARABIC.keys() - OF_REPORTS.keys()) == []


def test_no_translation_is_left_over() -> None:
    """Each belongs to a sentence that stands in the code, and to one dictionary."""
    texts = {
        node.value
        for file in [*FILES, *CLI.parent.glob("session/*.py")]
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert sorted(ARABIC.keys() - texts) == []
    assert ARABIC.keys() & OF_REPORTS.keys() == set()


def test_translations_have_the_parts_of_the_original() -> None:
    """What is put into the English is put into the Arabic."""
    assert {key for key, made in ARABIC.items() if fields(key) != fields(made)} == set()


def test_a_short_game_in_arabic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A package, some slips of the keyboard, two weeks.

    تُحفظ اللعبة أولًا بأول. اكتب help لترى الأوامر. الملف:
    مقعدك: مكتب المكلَّف.
    مكتب المكلَّف · الرصيد 6 من 10 · التكليف: مريم البحري
    المجلس المقاعد 28، والمطلوب 51. ينقص الأغلبية 23.
    ما يمكنك فعله (الرصيد 6 من 10)
    1 خذ حقائب من أجل قائمة المرفأ (بلا كلفة)
    أنهِ الأسبوع 1
    > طِر
    لا أمر باسم «طِر»؛ اكتب help لترى القائمة.
    > 99
    لا فعل برقم 99؛ القائمة تنتهي عند
    > send
    لا مسودة؛ افتح واحدة بكتابة offer والكتلة.
    > offer الواد المدارس
    مسودة إلى اتحاد الوادي: المدارس.
    ما يمكنك فعله
    1 أرسلها (الكلفة 1)
    > offer الوادي الخزينه
    لا حقيبة باسم «الخزينه»؛ هل تقصد الخزانة؟
    > drop
    مُحيت المسودة ولم يُرسَل شيء.
    > move
    أي تحرك
    4 رجوع
    > undo
    لا شيء يُتراجع عنه هذا الأسبوع.
    > nominate speaker lantern
    تراجع عن:
    > call
    يسبقه تصويت آخر: انتخاب رئيس المجلس.
    > why 9
    اذكر أسبوعًا من 1 إلى 1.
    > help
    الرقم يفعل ما تقوله القائمة، والكلمات يجوز اختصارها.
    > briefing
    كُلِّفت مريم البحري
    > end
    ختام الأسبوع 1
    لماذا تحركت المؤشرات
    بداية الأسبوع 2
    > accept
    لا تتكلم عن كتلة يمكن أن تجيب
    > quit
    حُفظت اللعبة. للمتابعة: wargame play --continue
    """
    follow(test_a_short_game_in_arabic, "tiny/solo/mandate", "5", tmp_path, capsys, "ar")


def test_a_bloc_answers_in_arabic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What another seat is told.

    مقعدك: جبهة عمّال الأرصفة.
    > offer الوادي الخزانة
    هذا لمكتب المكلَّف وحده؛ اكتب list لترى ما يمكنك فعله.
    > counter
    ما يجوز أن تطلبه جبهة عمّال الأرصفة
    > counter قصر
    لا حقيبة أو وعد باسم «قصر»؛ المعروف: الخزانة، الموانئ،
    > end
    > end
    > end
    > end
    > end
    > end
    كيف تنتهي
    درجتك من 100
    الخاتمة:
    """
    follow(test_a_bloc_answers_in_arabic, "tiny/solo/for_dockers", "7", tmp_path, capsys, "ar")
