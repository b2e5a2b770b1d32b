"""Content of the demo documents: plain text files, and the workbook as Python."""
