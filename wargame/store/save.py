"""One game's file, open for play: what `append` has returned from is on disk."""

import errno
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from wargame.base.errors import DataError, UserError
from wargame.store import encode, reading, tables
from wargame.store.beside import insert_annotation, insert_branch, insert_visit
from wargame.store.chain import next_mark
from wargame.store.connect import close, fold, writer
from wargame.store.create import insert_item, make, make_in_memory, refuse_taken
from wargame.store.faults import told
from wargame.store.halfway import settle
from wargame.store.lock import Lock
from wargame.store.migrate import renew
from wargame.store.reading import look, read_game
from wargame.store.rows import Annotation, Branch, Contents, Entry, Item


class Save:
    """The one writer of one game.

    It writes on one branch, the one that was opened or begun last.

    Attributes:
        path: the file, or None for a game in memory.
        sealed: mark of the last week's end on this branch, "" before its first.
    """

    def __init__(
        self, path: Path | None, connection: Connection | None, lock: Lock | None, found: Contents
    ) -> None:
        """Take over a lock and what the game holds; use `Save.create` or `Save.open`."""
        self.path = path
        self._connection = connection  # of a file: None until the first append
        self._lock = lock
        self._branch = found.branch
        self._last = len(found.entries)
        self._week = len(found.weeks) - 1
        self._mark = found.mark
        self.sealed = found.marks[-1] if found.marks else ""

    @classmethod
    def create(cls, path: Path | None, contents: Contents) -> "Save":
        """Make a new game; the file appears whole or not at all.

        Args:
            path: where, or None to keep the game in memory.
            contents: what it holds from the start.

        Raises:
            UserError: there is a file already, or none can be made there.
        """
        if path is None:
            connection, mark = make_in_memory(contents)
            return cls(None, connection, None, replace(contents, mark=mark))
        path = path.resolve()
        if not path.parent.is_dir():
            raise UserError(f"There is no folder {path.parent}. Make it first.")
        refuse_taken(path)  # before a lock is put beside what is no game, such as a device
        with told(path):
            lock = Lock(path)
            try:
                mark = make(path, contents)
            except BaseException:
                lock.release()
                raise
        return cls(path, None, lock, replace(contents, mark=mark))

    @classmethod
    def open(cls, path: Path, branch: int | None = None) -> "tuple[Save, Contents]":
        """Open a saved game for play, and what it holds.

        The file itself is only read; it is first written to by `append`, or here when another
        branch is gone to or the file is of an older format, whose original is kept beside it.

        Args:
            path: the file.
            branch: the branch to play on; the one played last without.

        Raises:
            UserError: it is open elsewhere, newer, not readable or not writable.
            DataError: it is not a game, or damaged.
        """
        path = path.resolve()
        look(path)
        with told(path):
            lock = Lock(path)
            try:
                if not os.access(path, os.W_OK):
                    raise PermissionError(errno.EACCES, "read-only file")
                contents = read_game(path, branch)
                if contents.broken is None:  # what will be refused is left as it is
                    settle(path)
                    renew(path)
                save = cls(path, None, lock, contents)
                if branch is not None:
                    save.visit(branch)
            except BaseException:
                lock.release()
                raise
        return save, contents

    def append(self, *items: Item) -> None:
        """Write log entries and week ends, in this order, in one transaction.

        An item that stands there already with the same content is passed over.

        Raises:
            UserError: the disk is full or refuses; nothing was written.
            DataError: another item stands in its place; nothing was written.
            ValueError: the items leave a gap.
        """
        with told(self.path):
            try:
                self._write(items)
            except IntegrityError:  # written before, but the commit was not acknowledged
                self._recall()
                self._write(items)

    def branch(self, week: int, name: str, at: str, *items: Item) -> Branch:
        """Begin a branch where talks open in ``week`` and write on it from now on.

        All of it is one transaction.

        Args:
            week: the first week of its own; the weeks before it have been played.
            name: what the person calls it.
            at: now, UTC, ISO 8601.
            items: what was done on it at once.

        Raises:
            UserError: there is no such week, or the disk refuses; nothing was written.
        """
        before = self._branch, self._last, self._week, self._mark
        with told(self.path):
            connection = self._open()
            try:
                with connection.begin():
                    made, last, mark = insert_branch(connection, self._branch, week, name, at)
                    self._branch, self._last, self._week = made.id, last, week - 1
                    self._mark = mark
                    self._insert(connection, items)
            except BaseException:
                self._branch, self._last, self._week, self._mark = before
                raise
        self.sealed = ""
        return made

    def switch(self, branch: int, at: str) -> Contents:
        """Write on another branch from now on; returns what it holds.

        Raises:
            UserError: there is no such branch, or the disk refuses.
            DataError: the file is damaged.
        """
        name = self.path.name if self.path else "This game"
        with told(self.path):
            connection = self._open()
            with connection.begin():
                found = reading.contents(connection, name, branch)
                insert_visit(connection, branch, at)
        self._branch, self._last = found.branch, len(found.entries)
        self._week, self._mark = len(found.weeks) - 1, found.mark
        self.sealed = found.marks[-1] if found.marks else ""
        return found

    def look(self, branch: int) -> Contents:
        """What another branch holds; the one that is written on stays the same.

        Raises:
            UserError: there is no such branch.
            DataError: the file is damaged.
        """
        if self._connection is None and self.path:  # a look writes nothing
            return read_game(self.path, branch)
        name = self.path.name if self.path else "This game"
        with told(self.path):
            connection = self._open()
            with connection.begin():
                return reading.contents(connection, name, branch)

    def ends(self) -> dict[int, tuple[int, str]]:
        """The last week that was played on each branch, and its ending; "" while it is open.

        Raises:
            UserError: the file cannot be read.
        """
        if self._connection is None and self.path:  # a look writes nothing
            with reading.opened(self.path) as connection:
                return _ends(connection)
        with told(self.path):
            connection = self._open()
            with connection.begin():
                return _ends(connection)

    @property
    def on(self) -> int:
        """Id of the branch that is written on."""
        return self._branch

    def visit(self, branch: int, at: str = "") -> None:
        """Note that this branch is played now, unless it was already.

        Raises:
            UserError: the disk refuses.
        """
        with told(self.path):
            connection = self._open()
            with connection.begin():
                insert_visit(connection, branch, at)

    def annotate(self, kind: str, text: str, week: int, at: str, branch: int = 0) -> Annotation:
        """Write something beside the game; it changes nothing in it.

        Args:
            kind: ``note``, ``bookmark``, ``tag``, ``name`` of a branch, or ``removed``.
            text: what is written, at most as long as a cell.
            week: where it belongs.
            at: now, UTC, ISO 8601.
            branch: another branch than the one being played, 0 this one.

        Raises:
            UserError: the disk refuses; nothing was written.
        """
        with told(self.path):
            connection = self._open()
            with connection.begin():
                where = branch or self._branch
                return insert_annotation(connection, where, week, kind, text, at)

    def close(self) -> None:
        """Fold the write-ahead log in and let go of the file. Safe to call twice."""
        if self._connection is not None:
            if self.path:
                fold(self._connection)
            close(self._connection)
            self._connection = None
        if self._lock:
            self._lock.release()

    def _open(self) -> Connection:
        if self._connection is None:
            if self.path is None or self._lock is None or not self._lock.held:
                raise ValueError("this game has been closed")
            self._connection = writer(self.path)
        return self._connection.execution_options(write=True)

    def _write(self, items: tuple[Item, ...]) -> None:
        before = self._last, self._week, self._mark, self.sealed
        connection = self._open()
        try:
            with connection.begin():
                self._insert(connection, items)
        except BaseException:
            self._last, self._week, self._mark, self.sealed = before
            raise

    def _insert(self, connection: Connection, items: tuple[Item, ...]) -> None:
        """Write items inside the caller's transaction; who rolls back puts the numbers back."""
        for item in items:
            act = isinstance(item, Entry)
            number = item.seq if isinstance(item, Entry) else item.week
            due = self._last if act else self._week
            if number <= due:
                self._compare(connection, item)
                continue
            if number > due + 1:
                raise ValueError(f"{type(item).__name__} {number} after {due} leaves a gap")
            self._mark = next_mark(self._mark, item)
            if act:
                self._last = number
            else:
                self._week, self.sealed = number, self._mark
            insert_item(connection, item, self._last, self._mark, self._branch)

    def _compare(self, connection: Connection, item: Item) -> None:
        """Refuse an item whose place holds another one."""
        if isinstance(item, Entry):
            table, at, new = tables.log, tables.log.c.seq == item.seq, encode.log_row(item, "")
        else:
            table, at = tables.week_ends, tables.week_ends.c.week == item.week
            new = encode.week_row(item, 0, "")
        here = select(table).where(at, table.c.branch == self._branch)
        old: Mapping[Any, Any] = connection.execute(here).mappings().one_or_none() or {}
        if any(old.get(key) != new[key] for key in new.keys() - {"branch", "chain", "last_seq"}):
            raise DataError(
                self.path.name if self.path else "This game",
                "something else has been saved in this place",
                "Close the game and open it again",
            )

    def _recall(self) -> None:
        """Learn from the file how far it goes and what its last mark is."""
        log, weeks = tables.log, tables.week_ends
        connection = self._open()
        acts = select(log).where(log.c.branch == self._branch).order_by(log.c.seq.desc())
        ends = select(weeks).where(weeks.c.branch == self._branch).order_by(weeks.c.week.desc())
        act = connection.execute(acts.limit(1)).first()
        end = connection.execute(ends.limit(1)).first()
        connection.rollback()
        if end is not None:
            self._week = end.week
        if act is not None and (end is None or act.seq > end.last_seq):
            self._last, self._mark = act.seq, act.chain
        elif end is not None:
            self._last, self._mark = end.last_seq, end.chain


def _ends(connection: Connection) -> dict[int, tuple[int, str]]:
    weeks = tables.week_ends.c
    query = select(weeks.branch, weeks.week, weeks.ending).order_by(weeks.branch, weeks.week)
    rows = connection.execute(query).all()
    return {row.branch: (row.week, row.ending or "") for row in rows}
