"""The hybrid retriever as LlamaIndex knows retrievers: a question in, scored nodes out.

LlamaIndex has no Dutch lexical half and its fusion ignores weights, so the two halves and their blend are
ours; as a BaseRetriever they fit into its query engines. Importing this module costs over a second:
import it where the first search happens.
"""

from __future__ import annotations

from collections.abc import Callable

from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

from indexing.blending import Blended
from indexing.records import Passage

Search = Callable[[str], list[tuple[Passage, Blended]]]


class HybridRetriever(BaseRetriever):
    """Retrieves passages by words and by meaning.

    A node's id is the passage id; its metadata holds `document_id`, `section`, `page`, `lexical` and `dense`.
    """

    def __init__(self, search: Search) -> None:
        """`search` gives the passages for a scrubbed question, best first; see Searcher.search."""
        super().__init__()
        self._search = search

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return [_node(passage, blended) for passage, blended in self._search(query_bundle.query_str)]


def _node(passage: Passage, blended: Blended) -> NodeWithScore:
    metadata = {
        "document_id": passage.document_id,
        "section": " > ".join(passage.headings),
        "page": passage.page,
        "lexical": blended.lexical,
        "dense": blended.dense,
    }
    return NodeWithScore(node=TextNode(text=passage.text, id_=passage.id, metadata=metadata), score=blended.score)
