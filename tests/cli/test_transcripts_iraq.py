"""Seats of the large deck in the terminal: the docstring is the script, see `transcript.follow`."""

from pathlib import Path

import pytest

from tests.cli.transcript import follow

Capture = pytest.CaptureFixture[str]


def test_an_armed_list_asks_and_accepts(tmp_path: Path, capsys: Capture) -> None:
    """An offer comes in week 2, waits, is weighed, countered, and accepted a week later.

    Your seat: Sadiqoun.
    No offer stands
    > end
    Talks Sadiqoun. Offer from Mohammed Shia al-Sudani, which waits for your answer:
    1 Sadiqoun: accept
    Pledge arms to the state. Needs a faction that has not pledged yet.
    > inbox
    Higher Education 5 points worth 7.5
    What your own people make of a yes:
    > counter
    What Sadiqoun may ask for
    1 Ask for Oil (worth 17.3)
    > counter education
    Sadiqoun: declined, more asked for. Asks for Education.
    > counter speaker
    Speaker of parliament is not open to Sadiqoun
    > end
    Not answered, and it stands: Sadiqoun.
    Week 3 opens
    Asks for Education.
    > accept
    Sadiqoun: in the coalition. 27 seats.
    > accept
    Sadiqoun: Already in the coalition.
    > move sacred
    Sadiqoun: Call arms sacred.
    Call arms sacred. Done this week.
    > withdraw
    Sadiqoun: out of the coalition.
    """
    follow(test_an_armed_list_asks_and_accepts, "iraq-2025/solo/sadiqoun", "26", tmp_path, capsys)


def test_a_red_line_is_named(tmp_path: Path, capsys: Capture) -> None:
    """A bloc that may not join is told which of its lines is crossed.

    Sadiqoun: cannot join now. A red line holds. Will not join a coalition
    > pledge
    Sadiqoun: cannot join now. A red line holds.
    > accept
    Sadiqoun: cannot join now. A red line holds.
    """
    follow(test_a_red_line_is_named, "iraq-2025/solo/sadiqoun", "3", tmp_path, capsys)


def test_a_sunni_bloc_raises_its_price(tmp_path: Path, capsys: Capture) -> None:
    """Taqaddum declines, asks, fronts with Azm, and is told why the envoy is closed to it.

    1 Taqaddum: accept
    Common Sunni front (costs 3, and Azm, Sovereignty and Hasm 3): Price of Sunni lists 112 %
    Appeal to the envoy. Needs a formateur who has promised Washington nothing.
    > decline
    Taqaddum: declined.
    > counter oil
    Oil is on offer to Azm group; only what is free can be asked for.
    > counter interior
    Taqaddum: declined, more asked for. Asks for Interior.
    > move front
    Taqaddum and allies: Common Sunni front.
    You can (capital 1 of 12)
    Common Sunni front. Done this week.
    > move appeal
    Appeal to the envoy. Needs a formateur who has promised Washington nothing.
    > end
    Common Sunni front. Again in 3 weeks.
    > pledge
    An offer stands; accept it instead.
    """
    follow(test_a_sunni_bloc_raises_its_price, "iraq-2025/solo/taqaddum", "3", tmp_path, capsys)


def test_a_kurdish_bloc_signs_and_leaves(tmp_path: Path, capsys: Capture) -> None:
    """KDP accepts, takes it back, takes that back, lists with PUK, and leaves.

    Talks Kurdistan Democratic Party. Offer from Mohammed Shia al-Sudani
    > accept
    KDP: in the coalition. 26 seats.
    KDP: leave the coalition
    > undo
    Taken back: KDP: in the coalition.
    KDP: decline the offer
    > redo
    KDP: in the coalition.
    > move joint
    Kurdistan Democratic Party: Joint Kurdish list.
    > withdraw
    KDP: out of the coalition.
    > withdraw
    Kurdistan Democratic Party: Not in the coalition.
    > send
    There is no draft
    > retract kdp
    Only the formateur's office does that
    """
    follow(test_a_kurdish_bloc_signs_and_leaves, "iraq-2025/solo/kdp", "3", tmp_path, capsys)


def test_washington_waits_and_moves(tmp_path: Path, capsys: Capture) -> None:
    """A seat without blocs: its moves, and why they are locked.

    Your seat: Washington.
    1 Give it time (costs 2): US pressure −1.5, Investment +1
    2 Hold the next step (costs 3): Washington's response takes no step this week
    Speak plainly. Needs a line of the government below 20.
    Write one of 9 messages (free)
    > accept
    You speak for no bloc that could answer
    > 1
    Washington: Give it time.
    Give it time. Done this week.
    > end
    Week 1 closes
    Nobody does anything that you can see.
    Why the meters moved
    Give it time −1.5
    Week 2 opens
    1 Hold the next step
    Give it time. Again in 3 weeks.
    End week 2
    > write ready nominee
    Washington to The nominee's office. We are ready to talk. Tell us what matters most to you.
    > messages
    2 Washington to The nominee's office: We are ready to talk.
    > write watching tehran
    There is no role 'tehran'
    > help
    Everybody
    Looking
    """
    follow(test_washington_waits_and_moves, "iraq-2025/solo/washington", "3", tmp_path, capsys)


def test_a_team_speaks_for_several_blocs(tmp_path: Path, capsys: Capture) -> None:
    """Which bloc acts is asked where several could, and named in every line.

    Your seat: Kurdish lists and minorities (KDP · PUK · North, minorities).
    1 KDP: accept
    4 PUK: support without an offer
    KDP: Joint Kurdish list (costs 3)
    > accept
    KDP: in the coalition.
    > pledge
    Which bloc
    1 PUK: support without an offer
    2 North, minorities: support without an offer
    3 Back
    > 1
    PUK: in the coalition.
    > withdraw
    Which bloc
    > withdraw kdp
    KDP: out of the coalition.
    > counter
    Who asks for more
    1 KDP: ask for more
    > 1
    What Kurdistan Democratic Party may ask for
    > counter north migration
    North, minorities: declined, more asked for. Asks for Migration.
    > counter education
    There is no bloc 'education'; known: KDP · PUK · North, minorities. Name the bloc first.
    """
    seat = "iraq-2025/class/kurdish_lists"
    follow(test_a_team_speaks_for_several_blocs, seat, "3", tmp_path, capsys)


def test_the_office_builds_a_package_by_numbers(tmp_path: Path, capsys: Capture) -> None:
    """Take for oneself, draft, send, hear the answer, take back, share out.

    1 Draft an offer (sending costs 1)
    > offer rdc interior
    Draft for Reconstruction and Development: Interior.
    > send
    Offer to RDC. Interior.
    You can (capital 8 of 12)
    > offer taqaddum electricity
    Put in the promise: Return and releases in the west
    > add planning, speaker
    Draft for Taqaddum and allies: Electricity, Planning and Speaker of parliament.
    > without planning
    Draft for Taqaddum and allies: Electricity and Speaker of parliament.
    > send
    Offer to Taqaddum. Electricity and Speaker of parliament.
    Taqaddum: declined
    > offer azm electricity
    Electricity is on offer to Taqaddum; type retract taqaddum first.
    > retract taqaddum
    Offer to Taqaddum taken back.
    > move emissary
    Whom to aim it at
    > move emissary azm
    The nominee's office: Send an emissary (Azm group).
    > offer kdp foreign
    > end
    The draft was not sent; it is gone.
    """
    follow(
        test_the_office_builds_a_package_by_numbers,
        "iraq-2025/solo/formateur",
        "3",
        tmp_path,
        capsys,
    )


def test_a_lesson_plays_two_weeks_a_round(tmp_path: Path, capsys: Capture) -> None:
    """The end of a turn tells both weeks of the round.

    Your seat: Tehran.
    End weeks 1 to 2
    > end
    Week 1 closes
    Why the meters moved
    Week 2 closes
    Why the meters moved
    Week 3 opens
    End weeks 3 to 4
    """
    follow(test_a_lesson_plays_two_weeks_a_round, "iraq-2025/lesson/tehran", "3", tmp_path, capsys)


def test_a_class_game_in_which_the_mandate_passes(tmp_path: Path, capsys: Capture) -> None:
    """The elders take the office over in the middle of the game, and play it to the end.

    Your seat: Framework elders (State of Law, Badr, State Forces and Small lists).
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    Week 11 of 20
    Framework elders · capital
    > end
    Week 12 opens
    The mandate has passed to Nouri al-Maliki. Your seat from now on: The nominee's office.
    Your team holds the mandate; a deputy, a bot, plays Framework elders meanwhile.
    Type briefing for the sheet of that seat.
    The nominee's office · capital
    Draft an offer (sending costs 1)
    > briefing
    You are the office of whoever holds the mandate
    > undo
    There is nothing to undo this week.
    > promise no_key
    > undo
    Taken back
    > news
    Nouri al-Maliki is asked next. Your seat from now on: The nominee's office.
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    > end
    Your score of 100
    Your seats: Framework elders in weeks 1 to 11 and The nominee's office in weeks 12 to 20. The
    score is that of the last.
    """
    follow(
        test_a_class_game_in_which_the_mandate_passes,
        "iraq-2025/class/framework_elders",
        "11",
        tmp_path,
        capsys,
    )
