"""What stands on every page of the ODT file: that it is a concept, what it is, the number of the page."""

from __future__ import annotations

from typing import Any

from assistant.drafting.draft import Draft
from assistant.drafting.layout import page_head, say


def mark_pages(odt: Any, draft: Draft) -> None:  # noqa: ANN401 (odfdo has few types)
    """Head and foot of the pages."""
    from odfdo import Element

    styles = odt.get_part("styles")
    for layout in styles.root.get_elements("//style:page-layout"):
        for part, side in (("header", "bottom"), ("footer", "top")):
            style = layout.get_element(f"style:{part}-style")
            room = f'<style:header-footer-properties fo:min-height="0.7cm" fo:margin-{side}="0.4cm"/>'
            style.append(Element.from_tag(room))
    master = styles.root.get_element("//style:master-page")
    head, foot = Element.from_tag("style:header"), Element.from_tag("style:footer")
    head.append(_head(draft))
    foot.append(_foot())
    master.append(head)
    master.append(foot)


def _head(draft: Draft) -> Any:  # noqa: ANN401
    from odfdo import Element

    status, template = page_head(draft)
    line = Element.from_tag('<text:p text:style-name="Kopregel"/>')
    told = Element.from_tag("text:span")
    if not draft.confirmed:
        told.set_attribute("text:style-name", "Concept")
    told.append(status)
    for part in (told, "  ·  ", template) if status else ():
        line.append(part)
    return line


def _foot() -> Any:  # noqa: ANN401
    from odfdo import Element

    line = Element.from_tag('<text:p text:style-name="Voetregel"/>')
    number = Element.from_tag('<text:page-number text:select-page="current"/>')
    for part in (say("page-of-before"), number, say("page-of-between"), Element.from_tag("text:page-count")):
        line.append(part)
    return line
