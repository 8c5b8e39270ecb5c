"""A property that is worked out when it is first read, and then a plain attribute.

`functools.cached_property` takes a lock for each first reading, which in Python 3.11 costs more
than most of what a week of one game asks.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class once(Generic[Owner, Value]):  # noqa: N801 - used as a decorator, like property
    """Keeps what a method returns; for objects of one thread that have a ``__dict__``."""

    def __init__(self, method: Callable[[Owner], Value]) -> None:
        self._method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type) -> "once[Owner, Value]": ...
    @overload
    def __get__(self, owner: Owner, kind: type) -> Value: ...
    def __get__(self, owner: Owner | None, kind: type) -> Any:
        if owner is None:
            return self
        found = owner.__dict__[self._name] = self._method(owner)
        return found
