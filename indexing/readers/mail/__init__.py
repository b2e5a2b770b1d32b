"""Messages of any format, written as one document: head, body, attachments."""

from indexing.readers.mail.message import Attachment, Message
from indexing.readers.mail.writing import write_message

__all__ = ["Attachment", "Message", "write_message"]
