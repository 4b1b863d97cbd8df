"""Addresses that readers could not open, or that pretend to be others: in every field that holds one and in posts."""

from __future__ import annotations

import ipaddress
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.derive.network import Network
from generator.derive.words.prose_links import links_in
from generator.derive.words.wordings import records_within
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import Record, keys_of
from generator.schema.post import Post

_OWN_NETWORK = ("localhost", ".local", ".localhost", ".internal", ".lan", ".home")


def addresses_lead_to_public_places(network: Network) -> Iterator[Problem]:
    for address, at in _addresses(network):
        host = _host(address)
        if host is None:
            continue
        if _is_of_own_network(host):
            yield problem("address-not-public", at=at, found=address)
        elif foreign := _foreign_letters(host):
            yield problem("address-looks-alike", at=at, found=host, letters=", ".join(foreign))


def _addresses(network: Network) -> Iterator[tuple[str, Place]]:
    for entry in network.data.entries:
        for record in records_within(entry.record):
            yield from ((value, record.origin.at(*steps)) for value, steps in _texts(record) if "://" in value)
        for link in links_in(entry.body) if isinstance(entry.record, Post) else ():
            yield link.target, Place(entry.file, entry.body_line + link.line, link.column)


def _texts(record: Record) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    for name, key in keys_of(type(record)).items():
        value = getattr(record, name)
        if isinstance(value, str):
            yield value, (key,)
        elif isinstance(value, tuple):
            yield from ((one, (key, at)) for at, one in enumerate(value) if isinstance(one, str))


def _host(address: str) -> str | None:
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    return (parts.hostname or "").rstrip(".") or None if parts.scheme in ("http", "https", "ftp") else None


def _is_of_own_network(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host.endswith(_OWN_NETWORK) or "." not in host


def _foreign_letters(host: str) -> list[str]:
    """Letters of other scripts than Latin: nobody types them into the address of a Vietnamese site."""
    foreign = (char for char in host if char.isalpha() and not unicodedata.name(char, "").startswith("LATIN"))
    return [f"“{char}” (U+{ord(char):04X})" for char in dict.fromkeys(foreign)]
