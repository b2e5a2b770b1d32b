"""A language model on a server of the municipality itself: messages in, text out, nothing to any other address.

The seam is `LanguageModel`; what is shipped speaks the OpenAI protocol (Ollama, llama.cpp, vLLM, LM Studio).
"""

from assistant.language_model.connection import Connection
from assistant.language_model.endpoint import Endpoint, is_this_machine
from assistant.language_model.errors import LanguageModelError
from assistant.language_model.gauge import Gauge
from assistant.language_model.model import Completion, Ending, LanguageModel, Message, Piece, Role, complete
from assistant.language_model.served import ServedModel
from assistant.language_model.tokens import tokens_in

__all__ = [
    "Completion",
    "Connection",
    "Ending",
    "Endpoint",
    "Gauge",
    "LanguageModel",
    "LanguageModelError",
    "Message",
    "Piece",
    "Role",
    "ServedModel",
    "complete",
    "is_this_machine",
    "tokens_in",
]
