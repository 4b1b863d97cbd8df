"""Three slips of Material 9.8.1 against the HTML standard, put right in the finished page.

They stand outside every block of its templates, so that a template of ours could only mend them as a copy of 500 lines.
Once upstream has mended one, its line here changes nothing; a new slip is found by the Nu checker in `make audit`.
"""

from __future__ import annotations

_ALWAYS = (
    # base.html: `autocomplete` means nothing on a box to tick.
    ('type="checkbox" id="__drawer" autocomplete="off"', 'type="checkbox" id="__drawer"'),
    ('type="checkbox" id="__search" autocomplete="off"', 'type="checkbox" id="__search"'),
    # partials/nav-item.html: the heading of an open section gets the attribute without a number.
    ('_label" tabindex="">', '_label">'),
)
# partials/toc.html: the box for this label is made only by a page that stands in the menu, and records do not.
_TOC_LABEL = ('<label class="md-nav__title" for="__toc">', '<label class="md-nav__title">')
_TOC_BOX = 'type="checkbox" id="__toc"'


def valid_html(page: str) -> str:
    """A page as Material's templates made it → the same page by the standard."""
    repairs = _ALWAYS if _TOC_BOX in page else (*_ALWAYS, _TOC_LABEL)
    for slip, right in repairs:
        page = page.replace(slip, right)
    return page
