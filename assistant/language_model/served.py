"""A model on a server that speaks the OpenAI protocol, asked through LlamaIndex."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

import httpx
from pydantic import SecretStr

from assistant.language_model.connection import Connection, GuardedTransport
from assistant.language_model.endpoint import Endpoint
from assistant.language_model.errors import LanguageModelError
from assistant.language_model.failures import explained, of_status
from assistant.language_model.model import Ending, Message, Piece
from assistant.language_model.thinking import ThoughtFilter

if TYPE_CHECKING:
    from llama_index.core.base.llms.types import ChatResponse
    from llama_index.llms.openai_like import OpenAILike

_ATTEMPTS = 2
_PAUSE = 1.0  # seconds before asking again
_SEED = 7  # any; with temperature 0 the same question gives the same answer on the same server
_NOT_NAME = re.compile(r"[^\w .:/@+-]")
_NAME_LENGTH = 80  # characters
_CUT = frozenset({"length", "max_tokens", "content_filter"})
_CHARACTERS_A_TOKEN = 16  # more than any token has; a server that ignores the bound is stopped here


class ServedModel:
    """The model called `name` at `endpoint`.

    Raises nothing until it is asked. Asks once more after an error that may pass, unless text has come
    already. `pause` waits so many seconds.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        name: str,
        key: SecretStr | None = None,
        *,
        context_tokens: int = 4096,
        answer_tokens: int = 700,
        temperature: float = 0.0,
        connection: Connection | None = None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self.name = name
        self.context_tokens = context_tokens
        self.answer_tokens = answer_tokens
        self.endpoint = endpoint
        self._key = key
        self._temperature = temperature
        self._connection = connection or Connection()
        self._pause = pause

    def stream(self, messages: Sequence[Message]) -> Generator[Piece]:
        """The answer as it comes. Raises LanguageModelError."""
        for attempt in range(1, _ATTEMPTS + 1):
            given = False
            try:
                for piece in self._once(messages):
                    given = True
                    yield piece
            except LanguageModelError as error:
                if given or attempt == _ATTEMPTS or not error.transient:
                    raise
                self._pause(_PAUSE)
            else:
                return

    def listed(self) -> tuple[str, ...]:
        """The names of the models that the server offers. Raises LanguageModelError."""
        headers = {"authorization": f"Bearer {self._key.get_secret_value()}"} if self._key else {}
        try:
            with self._client() as client:
                response = client.get(f"{self.endpoint.address}/models", headers=headers)
                if response.is_error:
                    raise of_status(response.status_code)
                return tuple(_named(model["id"]) for model in response.json()["data"])
        except LanguageModelError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a server says that is no protocol
            raise explained(error) from None

    def _once(self, messages: Sequence[Message]) -> Iterator[Piece]:
        try:
            with self._client() as client:
                yield from self._pieces(self._like(client), messages)
        except LanguageModelError:
            raise
        except Exception as error:  # noqa: BLE001 - openai, httpx, json and pydantic each have their own
            raise explained(error) from None  # what a server said may hold the question: it is not kept

    def _pieces(self, like: OpenAILike, messages: Sequence[Message]) -> Iterator[Piece]:
        from llama_index.core.base.llms.types import ChatMessage

        thoughts, ends = ThoughtFilter(), _Ends(self.answer_tokens * _CHARACTERS_A_TOKEN)
        asked = [ChatMessage(role=message.role.value, content=message.text) for message in messages]
        with closing(like.stream_chat(asked)) as responses:
            for response in responses:
                heard = thoughts.feed(ends.taken(response))
                if heard.text or heard.restart:
                    yield Piece(heard.text, heard.restart)
                if ends.overrun:
                    break
        yield Piece(thoughts.finish().text, ending=ends.ending())

    def _like(self, client: httpx.Client) -> OpenAILike:
        from llama_index.llms.openai_like import OpenAILike

        logging.getLogger("openai").setLevel(logging.WARNING)  # below that it logs the prompts
        passed_on: dict[str, Any] = {"http_client": client}  # a field of the parent class, which mypy may not see
        return OpenAILike(
            **passed_on,
            model=self.name,
            api_base=self.endpoint.address,
            api_key=self._key.get_secret_value() if self._key else "none",
            is_chat_model=True,
            context_window=self.context_tokens,
            max_tokens=self.answer_tokens,
            temperature=self._temperature,
            max_retries=0,
            timeout=self._connection.total,
            additional_kwargs={"seed": _SEED, "stream_options": {"include_usage": True}},
        )

    def _client(self) -> httpx.Client:
        transport = GuardedTransport(self.endpoint, self._connection)
        return httpx.Client(transport=transport, trust_env=False, follow_redirects=False)


def _named(said: object) -> str:
    """A name that a server gives, fit to be shown."""
    return _NOT_NAME.sub("", str(said))[:_NAME_LENGTH]


class _Ends:
    """Follows one answer to see how it ends; stops one that is longer than `most` characters."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._characters = 0
        self._reason = ""
        self._read: int | None = None
        self._model = ""
        self.overrun = False

    def taken(self, response: ChatResponse) -> str:
        """The new text of `response`."""
        raw: Any = response.raw
        if raw.choices and raw.choices[0].finish_reason:
            self._reason = str(raw.choices[0].finish_reason)
        if isinstance(raw.model, str) and raw.model:
            self._model = _named(raw.model)
        read = getattr(getattr(raw, "usage", None), "prompt_tokens", None)
        if isinstance(read, int):
            self._read = read
        text = response.delta or ""
        self._characters += len(text)
        self.overrun = self._characters > self._most
        return text

    def ending(self) -> Ending:
        """How it ended. Raises LanguageModelError when it never said that it was done ("model-broke-off")."""
        if not self._reason and not self.overrun:
            raise LanguageModelError("model-broke-off" if self._model or self._characters else "model-no-protocol")
        return Ending(self.overrun or self._reason in _CUT, self._read, self._model)
