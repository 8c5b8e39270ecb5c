"""What a person may ask for at the table, as signals that every panel shares."""

from PySide6.QtCore import QObject, Signal


class Intents(QObject):
    """Wishes of the person; the table's control answers them.

    Signals:
        blocChosen: a bloc's dossier is wanted, by index.
        postChosen: a portfolio is looked at, by index.
        itemToggled: a portfolio goes into the draft of a bloc or out of it.
        lotsChanged: lots of the draft, by so many.
        promiseToggled: a promise goes into the draft or out of it.
        sent: the draft is sent.
        dropped: the draft is forgotten.
        retracted: what is on offer to a bloc is taken back.
        nominated: a bloc is put up for a portfolio (bloc, portfolio).
        appointed: a partner is named for a vacant ministry (bloc, portfolio).
        vacancyOpened: a vacant ministry is looked at, and who may be named for it.
        written: a message goes to a role (message, role).
        seatAsked, numbersAsked: the sheet of one's own seat, the coalition's numbers.
        glossaryAsked: what a word means (its id, or empty for all of them).
        declared: a public promise is given; withdrawn: it is taken back.
        moved: a move is made (its index).
        aimed: the target of the move that waits for one (its index).
        pondered: what a button would do is looked at (a `Thought`, None no longer; the button).
        answered: a bloc's answer: accept, pledge, decline or withdraw (bloc, word).
        countered: a bloc declines and asks for something (bloc, target).
        chosen: an option of the open dilemma; choiceAsked: it is to be looked at before the
            week ends.
        called: the cabinet vote is called; shared: the rest is dealt out.
        whyAsked: the reasons of a meter, by id.
        weekEnded, undone, redone, homeAsked, debriefAsked: as they say.
    """

    blocChosen = Signal(int)
    postChosen = Signal(int)
    itemToggled = Signal(int, int)
    lotsChanged = Signal(int)
    promiseToggled = Signal(int)
    sent = Signal()
    dropped = Signal()
    retracted = Signal(int)
    nominated = Signal(int, int)
    appointed = Signal(int, int)
    vacancyOpened = Signal(int)
    written = Signal(int, int)
    seatAsked = Signal()
    numbersAsked = Signal()
    glossaryAsked = Signal(str)
    declared = Signal(int)
    withdrawn = Signal(int)
    moved = Signal(int)
    aimed = Signal(int)
    pondered = Signal(object, object)
    answered = Signal(int, str)
    countered = Signal(int, int)
    chosen = Signal(int)
    choiceAsked = Signal()
    called = Signal()
    shared = Signal()
    whyAsked = Signal(str)
    weekEnded = Signal()
    undone = Signal()
    redone = Signal()
    homeAsked = Signal()
    debriefAsked = Signal()
