"""Bytes torn: flips, holes, cuts, repeats, noise."""

from random import Random

PIECES = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xc3\x28", b"\xed\xa0\x80", b"\r", b"\n",
    b"\x1a", b"\xf4\x90\x80\x80", b"\xe2\x80\xae", b"\xc0\x80", b"'", b'"', b"\\", b"\x7f" * 9,
    b"\x00" * 64,
)  # fmt: skip


def torn(luck: Random, data: bytes, page: int = 512) -> bytes:
    """The same bytes with one to eight accidents."""
    made = bytearray(data)
    for _ in range(luck.choice((1, 1, 2, 3, 8))):
        _accident(luck, made, page)
    return bytes(made)


def noise(luck: Random, most: int = 5000) -> bytes:
    """Bytes without any sense."""
    return luck.randbytes(luck.choice((0, 1, 2, 100, luck.randrange(most))))


def _accident(luck: Random, made: bytearray, page: int) -> None:
    size = len(made)
    at = luck.randrange(size + 1)
    kind = luck.randrange(8)
    if kind == 0 and size:
        made[min(at, size - 1)] = luck.randrange(256)
    elif kind == 1 and size:
        made[min(at, size - 1)] ^= 1 << luck.randrange(8)
    elif kind == 2:
        del made[at:]
    elif kind == 3:
        del made[at : at + luck.randrange(page)]
    elif kind == 4:
        made[at:at] = luck.choice(PIECES)
    elif kind == 5:
        made[at : at + page] = luck.randbytes(min(page, size - at))
    elif kind == 6:
        made[at:at] = made[at : at + luck.randrange(page)] * luck.choice((1, 2, 20))
    else:
        made += luck.randbytes(luck.randrange(page))
