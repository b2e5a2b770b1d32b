"""The account: a report of counts, the fields of the Algoritmeregister and the evidence for a DPIA.

Records -> `gather` counts, `facts` tells the installation, `pages` lays both out in Dutch; Markdown, Word and JSON
are three ways to write the same. It holds counts and settings, and names of documents as they passed the gate.
"""

from ui.report.gathering import gather
from ui.report.json_account import account_json
from ui.report.markdown import markdown
from ui.report.pages import pages
from ui.report.records import Account
from ui.report.word import word_file

__all__ = ["Account", "account_json", "gather", "markdown", "pages", "word_file"]
