"""What the program says in another language: ``assets/translations/<language>/<part>.toml``.

The English stands in the code and is the key. A part is what one room says; what a file does not
have is said in English.
"""

from collections.abc import Mapping
from functools import lru_cache

from wargame.base.errors import DataError
from wargame.base.paths import assets_dir
from wargame.base.toml import TOMLDecodeError, loads

PARTS = ("screens", "reports", "conditions", "glossary")
"""What the window says; the terminal has a part more."""


@lru_cache(maxsize=16)
def words(language: str, part: str) -> Mapping[str, str]:
    """The translations of one part by their English; none for a language without a folder.

    Args:
        language: its folder in ``assets/translations``, such as "ar".
        part: "screens", "reports", "terminal", "conditions" or "glossary".

    Raises:
        DataError: the file is missing or damaged.
    """
    folder = assets_dir() / "translations" / language
    if not folder.is_dir():
        return {}
    try:
        said = loads((folder / f"{part}.toml").read_text("utf-8"))
        return {english: _text(words) for english, words in said.items()}
    except (OSError, UnicodeDecodeError, TOMLDecodeError, TypeError) as fault:
        where = f"assets/translations/{language}/{part}.toml"
        raise DataError(where, "cannot be read", "Install the program again") from fault


def _text(said: object) -> str:
    if not isinstance(said, str):
        raise TypeError(said)
    return said
