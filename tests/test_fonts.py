"""The cache of cut fonts is believed only where it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.adaptors import fonts


@pytest.fixture
def cuts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How long the fonts were that had to be cut; cutting itself takes a second each."""
    done: list[int] = []

    def cut(original: bytes) -> bytes:
        done.append(len(original))
        return original[:1000]

    monkeypatch.setattr(fonts, "_subset", cut)
    return done


def test_a_whole_cache_is_read_and_not_cut_again(tmp_path: Path, cuts: list[int]) -> None:
    first = fonts.font_files(tmp_path)
    assert (fonts.font_files(tmp_path), len(cuts)) == (first, len(fonts.WEIGHTS))


@pytest.mark.parametrize("keep", [0.5, 0])
def test_a_cut_file_in_the_cache_gives_the_same_fonts_as_none(tmp_path: Path, cuts: list[int], keep: float) -> None:
    first = fonts.font_files(tmp_path)
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    assert fonts.font_files(tmp_path) == first
    assert len(cuts) == 2 * len(fonts.WEIGHTS)
    assert (fonts.font_files(tmp_path), len(cuts)) == (first, 2 * len(fonts.WEIGHTS))
