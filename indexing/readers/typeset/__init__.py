"""From lines on a page to paragraphs and headings, for PDF and plain text alike."""
