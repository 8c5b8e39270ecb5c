"""Write the outcome of the worked week anew, after rules or the deck tiny were changed on purpose.

python packaging/pin_selftest.py
"""

import json
from dataclasses import asdict

from wargame.cli.proof.worked_week import pinned_file, play, read_week


def main() -> None:
    """Play the week of the file and write where it leads into the same file."""
    file = pinned_file()
    week = read_week(file)
    document = json.loads(file.read_text(encoding="utf-8"))
    document["pinned"] = asdict(play(week))
    file.write_text(_one_act_a_line(document), encoding="utf-8")
    print(f"{file.name}: {document['pinned']}")


def _one_act_a_line(document: dict[str, object]) -> str:
    """JSON that reads and diffs well."""
    acts = document["acts"]
    assert isinstance(acts, list)
    lines = ",\n".join(f"  {json.dumps(act)}" for act in acts)
    text = json.dumps({**document, "acts": "ACTS"}, indent=1)
    return text.replace('"ACTS"', f"[\n{lines}\n ]") + "\n"


if __name__ == "__main__":
    main()
