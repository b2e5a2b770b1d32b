"""The gate as a whole: offsets, numbering, decision, seal, cold import, threads."""

from __future__ import annotations

import ast
import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from privacy import PLACEHOLDER, Decision, Gate, NotScrubbedError, Scrubbed, require_scrubbed
from tests.privacy.helpers import GATE

ROOT = Path(__file__).parents[2]
LETTER = "Aan dhr. Hofstra, tel. 06-12345678, mail s.hofstra@voorbeeld.nl. Hofstra woont Kerkstraat 12."


def test_offsets_point_into_the_given_text() -> None:
    scrubbing = GATE.scrub(LETTER)
    rebuilt, last = "", 0
    for finding in scrubbing.findings:
        rebuilt += LETTER[last : finding.start] + finding.placeholder
        last = finding.end
    assert rebuilt + LETTER[last:] == scrubbing.text


def test_position_and_slice_follow_the_text() -> None:
    scrubbing = GATE.scrub(LETTER)
    start = LETTER.index("woont")
    assert scrubbing.text[scrubbing.position(start) :].startswith("woont")
    assert scrubbing.slice(start, len(LETTER)) == "woont [ADRES-1]."
    assert scrubbing.slice(9, 12) == "[PERSOON-1]"
    assert scrubbing.slice(5, 5) == ""
    assert isinstance(scrubbing.slice(0, 20), Scrubbed)


def test_the_same_datum_keeps_its_number() -> None:
    text = GATE.scrub("Bel 06-12345678, +31 6 1234 5678 of 06-87654321.").text
    assert text == "Bel [TELEFOON-1], [TELEFOON-1] of [TELEFOON-2]."


def test_foreign_placeholders_are_left_and_not_reused() -> None:
    text = "Eerder stond hier [PERSOON-1] en [ADRES-2]. Mevrouw Hofstra woont Kerkstraat 12."
    assert GATE.scrub(text).text == ("Eerder stond hier [PERSOON-1] en [ADRES-2]. Mevrouw [PERSOON-2] woont [ADRES-3].")


def test_placeholder_pattern_matches_what_the_gate_leaves() -> None:
    assert [match["type"] for match in PLACEHOLDER.finditer(GATE.scrub(LETTER).text)] == [
        "PERSOON",
        "TELEFOON",
        "EMAIL",
        "PERSOON",
        "ADRES",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mevrouw Hof\u00adstra belde",
        "Mevrouw H\u200bofstra belde",
        "Mevrouw Ηofstrа belde",
        "Bel ０６－１２３４５６７８",
        "BSN 1\u200b23456782",
        "Bel \u202a06\u00a012345678\u202c",
    ],
)
def test_hidden_characters_do_not_hide_data(text: str) -> None:
    scrubbing = GATE.scrub(text)
    assert len(scrubbing.findings) == 1
    rest = PLACEHOLDER.sub("", scrubbing.text)
    assert not any(character.isdigit() for character in rest)
    assert "stra" not in rest


def test_empty_text() -> None:
    scrubbing = GATE.scrub("")
    assert (scrubbing.text, scrubbing.findings, scrubbing.decision) == ("", (), Decision.INDEX)


def test_scrubbed_cannot_be_made_elsewhere() -> None:
    scrubbed = GATE.scrub("tekst").text
    for forge in (
        lambda: Scrubbed("x"),
        lambda: Scrubbed("x", seal=object()),
        lambda: pickle.loads(pickle.dumps(scrubbed)),
        lambda: copy.deepcopy(scrubbed),
        lambda: require_scrubbed(scrubbed + "x", "test"),
        lambda: require_scrubbed(f"{scrubbed}", "test"),
        lambda: require_scrubbed(scrubbed[1:], "test"),
        lambda: Scrubbed.join(" Jan ", [scrubbed, scrubbed]),
        lambda: Scrubbed.join(" ", [scrubbed, "Jan"]),
    ):
        with pytest.raises(NotScrubbedError):
            forge()


def test_only_the_gate_takes_the_seal() -> None:
    folders = [ROOT / name for name in ("privacy", "indexing", "assistant", "prompts", "ui")]
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in folder.rglob("*.py")
        if _names(path) & {"seal", "_SEAL"}
    }
    assert users == {"privacy/gate.py", "privacy/scrubbed.py"}


def _names(path: Path) -> set[str]:
    """Every name, attribute and import in a module, and `seal` when some `__new__` makes a Scrubbed behind its back."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="__new__"), args=[ast.Name(id="Scrubbed") | ast.Attribute(), *_]):
                names.add("seal")
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                names.add(name)
            case ast.keyword(arg=str() as name):
                names.add(name)
    return names


def test_making_one_through_str_is_noticed(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("str.__new__(Scrubbed, 'Jan Hofstra')\n", "utf-8")
    assert "seal" in _names(module)


def test_threads_share_a_gate() -> None:
    with ThreadPoolExecutor(4) as pool:
        texts = set(pool.map(lambda _: str(GATE.scrub(LETTER).text), range(12)))
    assert len(texts) == 1


def test_a_cold_gate_leaves_torch_alone_and_importable() -> None:
    code = (
        "import sys; from privacy import Gate; assert 'presidio_analyzer' not in sys.modules; "
        "Gate().scrub('dhr. Hofstra'); assert 'torch' not in sys.modules and 'transformers' not in sys.modules; "
        "import importlib.util as u; assert u.find_spec('torch') and u.find_spec('transformers'); "
        "import torch; assert int(torch.ones(2).sum()) == 2"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, cwd=ROOT)


def test_building_a_gate_costs_nothing() -> None:
    assert isinstance(Gate(), Gate)
