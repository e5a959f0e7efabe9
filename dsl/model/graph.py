"""Circles and orders of references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def circle(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """Some circle, its first name again at the end; empty where there is none."""
    state: dict[str, int] = {}
    for root in edges:
        if root in state:
            continue
        path: list[str] = []
        stack: list[tuple[str, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                state[node] = 2
                path.pop()
                continue
            if state.get(node) == 1:
                return [*path[path.index(node) :], node]
            if state.get(node) == 2:
                continue
            state[node] = 1
            path.append(node)
            stack.append((node, True))
            stack.extend(
                (target, False) for target in edges.get(node, ()) if state.get(target) != 2
            )
    return []


def ordered(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """Names such that each follows those it refers to; without circles."""
    done: dict[str, None] = {}
    for root in edges:
        stack: list[tuple[str, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if node in done:
                continue
            if leaving:
                done[node] = None
                continue
            stack.append((node, True))
            stack.extend((target, False) for target in edges.get(node, ()) if target not in done)
    return list(done)
