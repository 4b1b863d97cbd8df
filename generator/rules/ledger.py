"""Published addresses against those of today: what was lost, what leads to nothing, what is not written down yet."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.derive.network import Network
from generator.problems import Problem, did_you_mean, problem
from generator.schema.ledger import AddressLedger


def addresses_are_kept(network: Network, today: Collection[str]) -> Iterator[Problem]:
    """Asked of the finished pages: what is shown is known only then.

    A site worked out for a day before the ledger's is not asked: it never had what came later.

    Args:
        network: the data.
        today: every address of the site, but for pages that only lead on or tell that something is gone.
    """
    entry = network.data.only(AddressLedger)
    if entry is None or network.as_of < entry.record.updated_on:
        return
    ledger = entry.record
    new = sorted(set(today) - set(ledger.addresses))
    told = {one.old for one in ledger.moved} | {one.address for one in ledger.gone}
    for at, address in enumerate(ledger.addresses):
        if address not in today and address not in told:
            near = did_you_mean(address, new, otherwise="")
            place = ledger.origin.at("dia_chi", at)
            yield problem("address-lost", at=place, found=address, near=f" {near}" if near else "")
    for one in ledger.moved:
        if one.new not in today:
            hint = did_you_mean(one.new, today, otherwise="Ghi địa chỉ của một trang đang có, như tthc/ten-moi/.")
            yield problem("moved-to-nothing", at=one.origin.at("toi"), found=one.new, suggestion=hint)
        if one.old in today:
            yield problem("moved-still-there", at=one.origin.at("tu"), found=one.old)
    for gone in ledger.gone:
        if gone.address in today:
            yield problem("moved-still-there", at=gone.origin.at("dia_chi"), found=gone.address)
    if new and not network.is_preview:
        yield problem("ledger-due", at=ledger.origin.place, count=len(new), found=new[0])
