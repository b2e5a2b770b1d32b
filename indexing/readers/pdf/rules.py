"""The straight lines drawn on a PDF page, and the grids that they form."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_Point = tuple[float, float]
_Matrix = tuple[float, float, float, float, float, float]
_UNIT: _Matrix = (1, 0, 0, 1, 0, 0)
# Points. A drawing with more lines than this is a map or a chart.
_MOST_RULES = 4000
_STRAIGHT = 2.0
_SHORTEST = 5.0
_TOUCH = 3.0
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal or vertical line: `at` is its fixed coordinate, `low` to `high` its reach, in points."""

    horizontal: bool
    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled area: the x of its vertical and the y of its horizontal lines, ascending.

    `xs` are empty when only horizontal lines rule the area; then `left` and `right` still bound it.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    left: float
    right: float
    rules: tuple[Rule, ...] = ()

    def parted_upright(self, x: float, y: float) -> bool:
        """Whether an upright line runs through (x, y)."""
        return any(not rule.horizontal and _on(rule, x, y) for rule in self.rules)

    def parted_level(self, y: float, x: float) -> bool:
        """Whether a level line runs through (x, y)."""
        return any(rule.horizontal and _on(rule, y, x) for rule in self.rules)


def _on(rule: Rule, at: float, along: float) -> bool:
    return abs(rule.at - at) <= _TOUCH and rule.low - _TOUCH <= along <= rule.high + _TOUCH


def grids_of(page: pdfium.PdfPage, turned: Callable[[float, float], _Point]) -> list[Grid]:
    """The grids on a page, in the system of `turned`; single frames and lone lines are left out."""
    rules: list[Rule] = []
    for line in _lines(page):
        rule = _rule(turned(*line[0]), turned(*line[1]))
        if rule:
            rules.append(rule)
        if len(rules) > _MOST_RULES:
            return []
    grids = [grid for group in _touching(rules) if (grid := _grid(group))]
    return [*grids, *_striped(rules, grids)]


def _lines(page: pdfium.PdfPage) -> Iterator[tuple[_Point, _Point]]:
    count = raw.FPDFPage_CountObjects(page.raw)
    for at in range(count):
        yield from _object_lines(raw.FPDFPage_GetObject(page.raw, at), _UNIT, 0)


def _object_lines(found: object, outer: _Matrix, depth: int) -> Iterator[tuple[_Point, _Point]]:
    kind = raw.FPDFPageObj_GetType(found)
    if kind == raw.FPDF_PAGEOBJ_PATH:
        yield from _path_lines(found, _times(_matrix(found), outer))
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
        inner = _times(_matrix(found), outer)
        for at in range(raw.FPDFFormObj_CountObjects(found)):
            yield from _object_lines(raw.FPDFFormObj_GetObject(found, at), inner, depth + 1)


def _path_lines(path: object, matrix: _Matrix) -> Iterator[tuple[_Point, _Point]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = (0.0, 0.0)
    for at in range(min(raw.FPDFPath_CountSegments(path), _MOST_RULES)):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = _applied(matrix, x.value, y.value)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            first = point
        elif raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO:
            yield last, point
        if raw.FPDFPathSegment_GetClose(segment):
            yield point, first
        last = point


def _rule(one: _Point, other: _Point) -> Rule | None:
    width, height = abs(one[0] - other[0]), abs(one[1] - other[1])
    if height <= _STRAIGHT and width >= _SHORTEST:
        return Rule(True, (one[1] + other[1]) / 2, min(one[0], other[0]), max(one[0], other[0]))
    if width <= _STRAIGHT and height >= _SHORTEST:
        return Rule(False, (one[0] + other[0]) / 2, min(one[1], other[1]), max(one[1], other[1]))
    return None


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Groups of rules that cross or meet, directly or through others."""
    owner = list(range(len(rules)))

    def root(at: int) -> int:
        while owner[at] != at:
            owner[at] = owner[owner[at]]
            at = owner[at]
        return at

    across = [at for at, rule in enumerate(rules) if rule.horizontal]
    down = [at for at, rule in enumerate(rules) if not rule.horizontal]
    for one in across:
        for other in down:
            if _meet(rules[one], rules[other]):
                owner[root(one)] = root(other)
    groups: dict[int, list[Rule]] = {}
    for at, rule in enumerate(rules):
        groups.setdefault(root(at), []).append(rule)
    return list(groups.values())


def _meet(across: Rule, down: Rule) -> bool:
    return (
        across.low - _TOUCH <= down.at <= across.high + _TOUCH and down.low - _TOUCH <= across.at <= down.high + _TOUCH
    )


def _grid(rules: Sequence[Rule]) -> Grid | None:
    """The grid of a group of rules that has at least two cells."""
    xs = _merged(rule.at for rule in rules if not rule.horizontal)
    ys = _merged(rule.at for rule in rules if rule.horizontal)
    if len(xs) < 2 or len(ys) < 2 or len(xs) + len(ys) < 5:
        return None
    return Grid(tuple(xs), tuple(ys), xs[0], xs[-1], tuple(rules))


def _striped(rules: Sequence[Rule], grids: Sequence[Grid]) -> Iterator[Grid]:
    """Areas between three or more horizontal lines of the same reach, as in tables without upright lines."""
    groups: dict[tuple[int, int], list[Rule]] = {}
    for rule in rules:
        if rule.horizontal and not any(_within(rule, grid) for grid in grids):
            groups.setdefault((round(rule.low / 4), round(rule.high / 4)), []).append(rule)
    for group in groups.values():
        ys = _merged(rule.at for rule in group)
        if len(ys) >= 3:
            yield Grid((), tuple(ys), group[0].low, group[0].high)


def _within(rule: Rule, grid: Grid) -> bool:
    return grid.ys[0] - _TOUCH <= rule.at <= grid.ys[-1] + _TOUCH and rule.low >= grid.left - _TOUCH


def _merged(places: Iterator[float]) -> list[float]:
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > _TOUCH:
            kept.append(place)
    return kept


def _matrix(found: object) -> _Matrix:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(found, matrix):
        return _UNIT
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _applied(matrix: _Matrix, x: float, y: float) -> _Point:
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e, b * x + d * y + f)
