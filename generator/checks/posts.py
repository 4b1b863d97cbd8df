"""Posts that readers do not see yet: an editor who waits for one should know why."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.problems import Problem, problem
from generator.schema.post import Post
from generator.vietnamese import spell_date


def posts_wait_for_their_day(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Post):
        post = entry.record
        if not post.draft and not post.is_public(network.as_of):
            day, as_of = spell_date(post.published_on), spell_date(network.as_of)
            yield problem("post-waits", at=post.origin.at("ngay"), found=day, as_of=as_of)
