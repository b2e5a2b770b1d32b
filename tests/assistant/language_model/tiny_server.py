"""A real language model behind a real server: a Llama of some 70,000 weights that is trained here, in seconds.

It learns one answer by heart, whatever it is asked, and says it token by token; nothing of the protocol, the
tokens or the generation is pretended. Run as `python -m tests.assistant.language_model.tiny_server ANSWER`; the port
is printed when it is ready.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM

START, END = "<s>", "</s>"
_WINDOW = 4096  # tokens
_STEPS, _ROWS, _BEFORE = 150, 8, 40


class TinyModel:
    """A tokenizer and a model that know `answer` by heart."""

    def __init__(self, answer: str) -> None:
        torch.manual_seed(1)
        torch.set_num_threads(1)
        self._tokenizer = _tokenizer(answer)
        self._start, self._end = (self._tokenizer.token_to_id(token) for token in (START, END))
        self._model = LlamaForCausalLM(
            LlamaConfig(
                vocab_size=self._tokenizer.get_vocab_size(),
                hidden_size=48,
                intermediate_size=96,
                num_hidden_layers=2,
                num_attention_heads=4,
                num_key_value_heads=4,
                max_position_embeddings=_WINDOW,
            )
        )
        self._learn(torch.tensor([*self._tokenizer.encode(answer).ids, self._end]))
        self._model.eval()

    def prompt(self, messages: list[dict[str, str]]) -> list[int]:
        """The tokens of the messages, as a chat template would put them."""
        text = "\n".join(f"{message['role']}: {message['content']}" for message in messages)
        return [*self._tokenizer.encode(text).ids, self._start]

    def generate(self, prompt: list[int], most: int) -> Iterator[str]:
        """The likeliest tokens after `prompt`, one by one, as text."""
        given: list[int] = []
        said = ""
        cache, fed = None, torch.tensor([prompt])
        with torch.no_grad():
            while len(given) < most:
                output = self._model(input_ids=fed, past_key_values=cache, use_cache=True)
                cache, chosen = output.past_key_values, int(output.logits[0, -1].argmax())
                if chosen == self._end:
                    return
                given.append(chosen)
                fed = torch.tensor([[chosen]])
                whole = self._tokenizer.decode(given)
                yield whole[len(said) :]
                said = whole

    def _learn(self, answer: torch.Tensor) -> None:
        optimizer = torch.optim.AdamW(self._model.parameters(), lr=5e-3)
        for _ in range(_STEPS):
            before = torch.randint(3, self._tokenizer.get_vocab_size(), (_ROWS, _BEFORE))
            start = torch.full((_ROWS, 1), self._start)
            tokens = torch.cat([before, start, answer.expand(_ROWS, -1)], dim=1)
            labels = tokens.clone()
            labels[:, : _BEFORE + 1] = -100
            self._model(input_ids=tokens, labels=labels).loss.backward()
            optimizer.step()
            optimizer.zero_grad()


def _tokenizer(text: str) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    letters = pre_tokenizers.ByteLevel.alphabet()
    special = ["<pad>", START, END]
    trainer = trainers.BpeTrainer(vocab_size=400, special_tokens=special, initial_alphabet=letters, show_progress=False)
    tokenizer.train_from_iterator([text] * 3, trainer)
    return tokenizer


class _Handler(BaseHTTPRequestHandler):
    model: TinyModel

    def do_GET(self) -> None:
        self._send({"object": "list", "data": [{"id": "tiny", "object": "model"}]})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        prompt = self.model.prompt(asked["messages"])
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        count = 0
        for text in self.model.generate(prompt, asked["max_tokens"]):
            count += 1
            self._event([{"index": 0, "delta": {"content": text}, "finish_reason": None}])
        finish = "length" if count == asked["max_tokens"] else "stop"
        self._event([{"index": 0, "delta": {}, "finish_reason": finish}])
        total = len(prompt) + count
        self._event([], usage={"prompt_tokens": len(prompt), "completion_tokens": count, "total_tokens": total})
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _event(self, choices: list[dict[str, Any]], **more: object) -> None:
        event = {"id": "t", "object": "chat.completion.chunk", "created": 1, "model": "tiny", "choices": choices}
        self.wfile.write(f"data: {json.dumps({**event, **more})}\n\n".encode())
        self.wfile.flush()

    def _send(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    _Handler.model = TinyModel(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()
