"""Rules for what an editor rewrote in an article: each part exists, and is rewritten once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.loading.dataset import Dataset
from generator.problems import Problem, did_you_mean, problem
from generator.schema.result import OPENING, PRIORITIES, Result


def rewritten_parts_exist_once(data: Dataset) -> Iterator[Problem]:
    for result in data.of(Result):
        record = result.record
        known = [OPENING, *(area.area.value for area in record.areas), PRIORITIES]
        first: dict[str, int] = {}
        for one in record.article.rewritten if record.article else ():
            at = one.origin.at("muc")
            if one.part not in known:
                hint = did_you_mean(one.part, known, otherwise=f"Các đoạn của bài: {', '.join(known)}.")
                yield problem("unknown-article-part", at=at, found=one.part, suggestion=hint)
            elif one.part in first:
                yield problem("part-rewritten-twice", at=at, found=one.part, first_line=first[one.part])
            first.setdefault(one.part, at.line)


ARTICLE_RULES: tuple[Callable[[Dataset], Iterable[Problem]], ...] = (rewritten_parts_exist_once,)
