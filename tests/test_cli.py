"""The command line: what it prints, what it refuses, and what it never leaves behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

import reprintparse
from reprintparse.cli.main import app
from reprintparse.render import to_html

EXAMPLE = Path(__file__).parent.parent / "examples/global-research-reprint.txt"
TEXT = EXAMPLE.read_bytes().decode()


def invoke(*arguments, given=None, status=0):
    result = CliRunner().invoke(app, [str(one) for one in arguments], input=given)
    assert result.exit_code == status, result.output
    return result


def refused(*arguments, given=None):
    """The one line on standard error of a command that exits with status 2 and prints nothing else."""
    result = invoke(*arguments, given=given, status=2)
    assert result.stdout == ""
    assert result.stderr.startswith("reprintparse: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def run(*arguments, given=b"", **more):
    return subprocess.run(
        [sys.executable, "-m", "reprintparse", *map(str, arguments)], input=given, capture_output=True, **more
    )


# -- what the commands print ------------------------------------------------------------------------------------------


def test_view_shows_every_word_with_its_label():
    shown = invoke("view", EXAMPLE).stdout
    assert re.search(r"^related +READ MORE: How the flood", shown, re.MULTILINE)
    assert "profiles: global-research, rt" in shown
    assert re.findall(r"\w+", reprintparse.parse(TEXT).body.text)[-1] in shown


def test_view_is_plain_where_there_is_no_terminal():
    assert "\x1b" not in invoke("view", EXAMPLE).stdout


def test_view_disarms_what_a_terminal_would_obey():
    shown = invoke("view", "-", given="red \x1b[31m alert \x07 \x9b2J \u202egnol\r\nnext\n").stdout
    assert not set("\x1b\x07\x9b\u202e\r") & set(shown)
    assert "␛[31m" in shown


def test_view_of_nothing_is_quiet():
    assert "0 segments" in invoke("view", "-", given="").stdout


def test_body_is_the_author_s_words_to_the_byte():
    assert invoke("body", EXAMPLE).stdout_bytes == reprintparse.parse(TEXT).body.text.encode()


@pytest.mark.parametrize("text", ["\ufeffOne.\r\n\r\nTwo.\rThree.\n", "No end", "\x0c\x85\u2028"])
def test_body_keeps_line_endings_and_marks(text):
    assert invoke("body", "-", given=text.encode()).stdout_bytes == text.encode()


def test_parse_prints_json_that_reads_back():
    data = json.loads(invoke("parse", EXAMPLE).stdout)
    assert reprintparse.Document.from_dict(data) == reprintparse.parse(TEXT)


@pytest.mark.parametrize("unit", ["utf-8", "utf-16", "code-points"])
def test_parse_counts_in_the_unit_asked_for(unit):
    data = json.loads(invoke("parse", EXAMPLE, "--offsets", unit, "--no-text").stdout)
    assert "text" not in data
    spans = [(row["start"], row["stop"]) for row in data["segments"]]
    assert spans == reprintparse.parse(TEXT).offsets(unit)


def test_profiles_and_url_are_passed_on():
    assert json.loads(invoke("parse", EXAMPLE, "--profile", "rt").stdout)["profiles"] == ["rt"]
    both = json.loads(invoke("parse", EXAMPLE, "-p", "rt", "-p", "global-research").stdout)
    assert both["profiles"] == ["global-research", "rt"]
    by_url = json.loads(invoke("parse", "-", "--url", "https://www.rt.com/news/1", given="One.").stdout)
    assert by_url["profiles"] == ["rt"]


def test_explain_a_line_says_who_won_and_who_lost():
    line = TEXT.splitlines().index("READ MORE: How the flood of 2003 changed Arden") + 1
    said = invoke("explain", f"{EXAMPLE}:{line}").stdout
    assert "won: it counts wherever it matches" in said
    assert "READ MORE: How the flood" in said


def test_explain_shows_a_stretch_once_and_says_once_that_a_claim_lost():
    said = invoke("explain", f"{EXAMPLE}:3").stdout.splitlines()
    assert said[1].startswith("line 3: rt/byline (header, byline) won: ")
    assert said[2] == "    By [RT](#)"
    assert "line 3: heads/byline (header, byline) lost to rt/byline: a site's rule goes before a habit's" in said[3:]
    assert [line for line in said if "By [RT]" in line] == ["    By [RT](#)"]


def test_explain_a_line_names_the_rules_of_sites_that_are_not_active_in_one_line_where_they_are_many():
    text = "FOR IMMEDIATE RELEASE\n\nThe Mill Reopens\n\nThe mill by the river reopened on Monday.\n"
    *_, last = said = invoke("explain", "-:3", given=text).stdout.splitlines()
    assert re.fullmatch(r"and \d+ claims of profiles that are not active \([a-z0-9-]+/.*\); --all says why", last)
    assert not any("is not active: none" in line for line in said)
    full = invoke("explain", "-:3", "--all", given=text).stdout
    assert full.count("is not active: ") == int(last.split()[1]) > 5
    middle = f"{text * 3}\nBecome a Member of Global Research\n\n{text * 3}"
    few = invoke(
        "explain", f"-:{middle.splitlines().index('Become a Member of Global Research') + 1}", given=middle
    ).stdout
    assert "global-research is not active: none of its identifying rules" in few


def test_explain_a_line_of_body_says_so():
    line = next(n for n, text in enumerate(TEXT.splitlines(), 1) if text.startswith("Fishermen"))
    assert f"line {line} is body" in invoke("explain", f"{EXAMPLE}:{line}").stdout


@pytest.mark.parametrize("more", [(), ("--all",), ("--url", "https://arden.test/1")])
def test_explain_takes_a_line_of_standard_input(more):
    said = invoke("explain", "-:3", *more, given="The mill reopened.\n\nREAD MORE: How it was lost\n").stdout
    assert "line 3: related/headline (insert, related) won" in said
    assert "line 7 is outside" in refused("explain", *more, "-:7", given="One.\n")


def test_select_prints_pieces_to_the_byte():
    document = reprintparse.parse(TEXT)
    assert invoke("select", EXAMPLE, "byline", "legal").stdout_bytes == document.select("byline", "legal").text.encode()
    assert invoke("select", EXAMPLE, "legal", "--without").stdout_bytes == document.without("legal").text.encode()


def test_explain_reads_a_file_whose_name_looks_like_a_line(tmp_path):
    odd = tmp_path / "notes:12"
    odd.write_text("One.\n", encoding="utf-8")
    assert "everything is body" in invoke("explain", odd).stdout


def test_profiles_lists_all_and_the_rules_of_one():
    listed = invoke("profiles").stdout
    for name in reprintparse.profiles():
        assert re.search(rf"^{name}\b", listed, re.MULTILINE)
    rules = invoke("profiles", "global-research").stdout
    assert "fair-use" in rules


@pytest.mark.parametrize(
    "command", [("view", EXAMPLE), ("record", EXAMPLE, "--why"), ("profiles",), ("profiles", "rt")]
)
def test_what_is_piped_has_no_blanks_at_the_ends_of_its_lines(command):
    assert not re.search(r"[ \t]$", invoke(*command).stdout, re.MULTILINE)


PAPER = """
name = "arden-paper"
title = "Arden Paper"
include = ["heads"]

[[line]]
name = "source"
kind = "header"
pattern = 'Taken from (?P<source>Arden Paper), (?P<date>{DATE})'
where = "head"
identifies = true
"""


def test_a_profile_may_be_a_toml_file(tmp_path):
    pytest.importorskip("tomllib", reason="TOML needs Python 3.11, or tomli")
    path = tmp_path / "paper.toml"
    path.write_text(PAPER, "utf-8")
    text = "Trains Run Again\n\nBy Ana Ruiz\n\nTaken from Arden Paper, March 4, 2016\n\nTrains run again.\n"
    assert json.loads(invoke("parse", "-", "-p", path, given=text).stdout)["profiles"] == ["arden-paper"]
    assert "arden-paper/source (header, source) won" in invoke("explain", "-:5", "-p", path, given=text).stdout
    assert re.search(r"^source +Arden Paper$", invoke("record", "-", "-p", path, given=text).stdout, re.MULTILINE)
    assert re.search(r"^source +header +source +head", invoke("profiles", path).stdout, re.MULTILINE)
    path.write_text(PAPER.replace("header", "heading"), "utf-8")
    assert f"{path}, line 8: key 'kind' of [[line]] number 1 must be one of" in refused(
        "body", "-p", path, "-", given=""
    )
    assert "cannot read nowhere.toml: no such file or directory" in refused("body", "-p", "nowhere.toml", "-", given="")


def test_profiles_that_are_piped_are_one_line_each():
    listed = [line.split() for line in invoke("profiles").stdout.splitlines()]
    assert [line[0] for line in listed] == ["profile", *reprintparse.profiles()]
    (activist,) = [line for line in listed if line[0] == "activist-post"]
    assert "activistpost.com" in activist


@pytest.mark.parametrize("command", [("view", "-"), ("explain", "-"), ("record", "-"), ("compare", os.devnull, "-")])
def test_what_is_piped_is_utf_8_whatever_the_locale_says(command):
    text = "渡轮 Returns\n\nBy Ana Ruiz\n\nThe ferry 渡轮 is back \x1b.\n"
    done = run(*command, given=text.encode(), env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.stderr == b""
    assert "渡轮" in done.stdout.decode()


@pytest.mark.skipif(os.name != "posix", reason="needs a shell to close its standard input")
def test_a_closed_standard_input_is_one_line():
    done = subprocess.run(
        ["sh", "-c", '"$0" -m reprintparse body - <&-', sys.executable], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"reprintparse: cannot read standard input: it is closed\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("command", ["view", "explain"])
def test_a_terminal_without_the_letters_of_a_text_gets_escapes(command):
    import pty

    leader, follower = pty.openpty()
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen(
        [sys.executable, "-m", "reprintparse", command, "-"],
        stdin=subprocess.PIPE, stdout=follower, stderr=subprocess.PIPE, env=env,
    ) as child:  # fmt: skip
        os.close(follower)
        _, said = child.communicate("READ MORE: How 渡轮 was lost\n".encode())
    shown = os.read(leader, 100_000)
    os.close(leader)
    assert (child.returncode, said) == (0, b"")
    assert rb"\u6e21\u8f6e" in shown


def test_a_value_that_is_no_choice_is_told_without_the_parser_s_own_words():
    said = refused("parse", EXAMPLE, "--offsets", "utf8")
    assert "Invalid value for '--offsets': 'utf8' is not one of" in said


def test_version():
    assert re.fullmatch(r"reprintparse \d+\.\d+\.\S+\n", invoke("--version").stdout)


def test_help_names_the_commands():
    usage = invoke("--help").stdout
    for command in ("view", "parse", "body", "select", "explain", "profiles"):
        assert command in usage


# -- what it refuses --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["view", "parse", "body", "explain"])
def test_bad_input_is_one_clear_line(command, tmp_path):
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Ærø".encode("latin-1"))
    assert "no such file" in refused(command, tmp_path / "missing.txt")
    assert "is a directory" in refused(command, tmp_path)
    assert "not UTF-8: byte 0xc6 at offset 0" in refused(command, latin)
    assert "standard input is not UTF-8" in refused(command, "-", given=b"\xff\xfe")
    assert "did you mean 'global-research'" in refused(command, EXAMPLE, "--profile", "global-reserch")


def test_a_line_that_is_not_there_is_refused():
    assert "line 9999 is outside" in refused("explain", f"{EXAMPLE}:9999")
    assert "line 0 is outside" in refused("explain", f"{EXAMPLE}:0")


def test_an_unknown_profile_is_refused_by_profiles():
    assert "did you mean 'zerohedge'" in refused("profiles", "zerohedg")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("view",), "Missing argument 'FILE'"),
        (("view", "--colour", EXAMPLE), "No such option: --colour"),
        (("veiw", EXAMPLE), "Did you mean 'view'?"),
        (("parse", EXAMPLE, "--offsets", "bytes"), "'bytes' is not one of"),
        (("compare", EXAMPLE), "Missing argument 'B'"),
        (("compare", "-", "-"), "standard input can be one of the two texts"),
        (("select", EXAMPLE, "bylin"), "did you mean 'byline'?"),
        (("select", EXAMPLE), "Missing argument 'NAMES'"),
    ],
)
def test_a_request_that_cannot_be_read_is_one_clear_line_too(arguments, says):
    assert says in refused(*arguments)


def test_named_alone_it_shows_its_help():
    assert invoke().stdout == invoke("--help").stdout


@pytest.mark.parametrize("name", ["RT", "rt.com", "www.rt.com", "Rt"])
def test_a_profile_is_suggested_by_title_host_and_whatever_its_case(name):
    assert "did you mean 'rt'?" in refused("profiles", name)


def test_a_name_like_no_other_gets_no_far_fetched_suggestion():
    assert "did you mean" not in refused("profiles", "nope")


# -- the page ---------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """The text in `main`, the tags used and the addresses asked for."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.inside, self.text, self.tags, self.links = False, "", set(), []

    def handle_starttag(self, tag, attributes):
        self.inside = self.inside or tag == "main"
        self.tags.add(tag)
        self.links += [value for name, value in attributes if name in ("src", "href")]

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "main"

    def handle_data(self, data):
        self.text += data if self.inside else ""


def page_of(html):
    page = Page()
    page.feed(html)
    page.close()
    return page


def test_the_page_is_whole_and_stands_alone(tmp_path):
    out = tmp_path / "page.html"
    assert invoke("view", EXAMPLE, "--html", out).stdout == ""
    page = page_of(out.read_bytes().decode())
    assert page.text == TEXT
    assert page.links == []
    assert "script" not in page.tags
    assert os.listdir(tmp_path) == ["page.html"]


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])) | st.text("<>&\"'\r\n\t -=/ab"))
def test_the_page_holds_every_character(text):
    assert page_of(to_html(reprintparse.parse(text), text)).text == text


def test_the_page_escapes_fields_and_title():
    html = to_html(reprintparse.parse('READ MORE: "><script>alert(1)</script>\n'), "<script>")
    assert "<script" not in html


def test_a_page_replaces_an_older_one_and_keeps_its_permissions(tmp_path):
    out = tmp_path / "page.html"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o640)
    invoke("view", EXAMPLE, "--html", out)
    assert out.stat().st_mode & 0o777 == 0o640
    assert out.read_bytes().startswith(b"<!doctype html>")


def test_a_page_that_cannot_be_written_leaves_nothing(tmp_path):
    assert "cannot write" in refused("view", EXAMPLE, "--html", tmp_path)
    assert "cannot write" in refused("view", EXAMPLE, "--html", tmp_path / "no/page.html")
    refused("view", tmp_path / "missing.txt", "--html", tmp_path / "page.html")
    assert os.listdir(tmp_path) == []


def test_the_page_never_overwrites_the_text(tmp_path):
    copy = tmp_path / "article.txt"
    copy.write_bytes(TEXT.encode())
    assert "would overwrite" in refused("view", copy, "--html", copy)
    assert copy.read_bytes().decode() == TEXT


# -- the process ------------------------------------------------------------------------------------------------------


def test_colors_follow_the_terminal_and_no_color():
    forced = {**os.environ, "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    forced.pop("NO_COLOR", None)
    assert b"\x1b[" in run("view", EXAMPLE, env=forced).stdout
    assert b"\x1b[3" not in run("view", EXAMPLE, env={**forced, "NO_COLOR": "1"}).stdout


def left_early(*arguments):
    """The status and the messages of a command whose reader leaves at once."""
    command = [sys.executable, "-m", "reprintparse", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        said = process.stderr.read()
    return process.returncode, said


@pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes")
@pytest.mark.parametrize("times", [1, 60])
@pytest.mark.parametrize("command", ["view", "parse", "body", "explain", "record", "profiles", "--help"])
def test_a_reader_that_leaves_early_changes_no_status_and_meets_no_traceback(command, times, tmp_path):
    long = tmp_path / "long.txt"
    long.write_bytes(TEXT.encode() * times)
    assert left_early(command, *([] if command in ("profiles", "--help") else [long])) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes")
@pytest.mark.parametrize("times", [1, 2000])
def test_compare_says_what_it_found_even_when_its_reader_leaves(times, tmp_path):
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("The mill reopened.\n\n" * times, encoding="utf-8")
    other.write_text("Nobody came by ferry.\n\n" * times, encoding="utf-8")
    assert left_early("compare", one, other) == (1, b"")
    assert left_early("compare", one, one) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["view", "parse", "body", "explain"])
def test_an_output_that_is_full_is_one_clear_line(command):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reprintparse", command, EXAMPLE], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    assert done.stderr == b"reprintparse: cannot write the output: no space left on device\n"


def test_without_the_extra_it_says_what_to_install():
    code = (
        "import sys, importlib.util as u; find = u.find_spec;"
        "u.find_spec = lambda name, *rest: None if name in ('typer', 'rich') else find(name, *rest);"
        "from reprintparse.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"pip install 'reprintparse[cli]'" in done.stderr
