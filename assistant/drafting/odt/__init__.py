"""Drafts as OpenDocument text (ODT), for those who work in LibreOffice; written with odfdo."""

from assistant.drafting.odt.document import write_odt

__all__ = ["write_odt"]
