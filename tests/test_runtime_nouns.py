"""Frozen classes without start-up cost behave as attrs classes do."""

from __future__ import annotations

from functools import cached_property

import attrs
import pytest

from dsl.runtime.noun import Noun, evolve, field, frozen


@frozen(eq=False, repr=False)
class Parcel(Noun):
    """A parcel."""

    id: str
    area: int = 3
    tags: dict[str, str] = field(factory=dict)
    note: str = field(default="", eq=False, repr=False)

    @cached_property
    def double(self) -> int:
        """Worked out once."""
        return 2 * self.area


@attrs.frozen(eq=False, repr=False)
class Made(Noun):
    """The same base for a class that attrs made."""

    id: str
    span: int = attrs.field(default=0, eq=False)


def test_fields_take_positions_names_and_defaults() -> None:
    assert (Parcel("a").area, Parcel("a", 5).area, Parcel(id="a", area=7).area) == (3, 5, 7)
    one, other = Parcel("a"), Parcel("b")
    one.tags["x"] = "y"
    assert other.tags == {}, "each has a mapping of its own"
    assert one.double == 6


@pytest.mark.parametrize("args", [(), ("a", 1, {}, "", 5)])
def test_a_missing_or_superfluous_argument_is_refused(args: tuple[object, ...]) -> None:
    make: type = Parcel
    with pytest.raises(TypeError, match="id, area, tags, note"):
        make(*args)
    with pytest.raises(TypeError):
        make("a", colour="red")


def test_nothing_is_set_or_deleted_afterwards() -> None:
    one = Parcel("a")
    for name in ("area", "colour"):
        with pytest.raises(AttributeError, match="frozen"):
            setattr(one, name, 4)
        with pytest.raises(AttributeError, match="frozen"):
            delattr(one, name)


def test_equality_hash_and_text_are_of_the_fields_that_count() -> None:
    assert Parcel("a", 3, {}, "x") == Parcel("a", 3, {}, "y")
    assert Parcel("a") != Parcel("a", 4)
    assert Parcel("a") != Made("a")
    assert hash(Made("a", 1)) == hash(Made("a", 2)) and Made("a", 1) == Made("a", 2)
    assert repr(Parcel("a")) == "Parcel(id='a', area=3, tags={})"


def test_attrs_knows_them_when_it_is_asked() -> None:
    assert [one.name for one in attrs.fields(Parcel)] == ["id", "area", "tags", "note"]
    changed = attrs.evolve(Parcel("a"), area=9)
    assert changed == evolve(Parcel("a"), area=9) == Parcel("a", 9)
    assert evolve(Made("a"), id="b") == Made("b")
    match changed:
        case Parcel(id_, area):
            assert (id_, area) == ("a", 9)
