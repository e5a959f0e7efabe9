"""Frozen classes that cost nothing to start: attrs classes to a type checker and to attrs.

attrs writes and compiles the methods of each class anew whenever a program starts. For a command
that answers in a tenth of a second the fifty classes on its way, and attrs itself, are half of
that time. `frozen` here takes the same declarations and shares its methods among all classes;
what attrs knows of a class (`attrs.evolve`, `attrs.fields`) is made when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from attrs import evolve as evolve
    from attrs import field as field
    from attrs import frozen as frozen
else:
    MISSING: Final = object()

    class _Field:
        """What is declared of a field, as `attrs.field` takes it."""

        __slots__ = ("default", "eq", "factory", "repr")

        def __init__(self, *, default=MISSING, factory=None, eq=True, repr=True):
            self.default = default
            self.factory = factory
            self.eq = eq
            self.repr = repr

    field = _Field

    class _Attributes:
        """The attributes of a class as attrs has them, made when they are first asked for."""

        def __get__(self, instance, cls):
            import attrs

            made = {
                name: attrs.field(
                    default=f.default if f.default is not MISSING else attrs.NOTHING,
                    eq=f.eq,
                    repr=f.repr,
                )
                if f.factory is None
                else attrs.field(factory=f.factory, eq=f.eq, repr=f.repr)
                for name, f in cls.__nouns__.items()
            }
            cls.__attrs_attrs__ = attrs.make_class(cls.__name__, made).__attrs_attrs__
            return cls.__attrs_attrs__

    def frozen(cls=None, *, eq=True, repr=True, slots=True):
        """`attrs.frozen`, for classes that take equality and text from `Noun` or have none."""
        if cls is None:
            return _make
        return _make(cls)

    def _make(cls):
        fields = {}
        for name, kind in cls.__annotations__.items():
            if "ClassVar" not in kind:
                held = cls.__dict__.get(name, MISSING)
                fields[name] = held if isinstance(held, _Field) else _Field(default=held)
        cls.__nouns__ = fields
        cls.__match_args__ = tuple(fields)
        cls.__attrs_attrs__ = _Attributes()
        cls.__init__ = _initialiser(cls.__name__, fields)
        cls.__setattr__ = cls.__delattr__ = _refuse
        for name in fields:
            if isinstance(cls.__dict__.get(name), _Field):
                delattr(cls, name)
        return cls

    def _refuse(self, name, *_value):
        raise AttributeError(f"{self.__class__.__name__}.{name} is frozen")

    def _initialiser(kind, fields):
        names = tuple(fields)
        count = len(names)
        plain = {n: f.default for n, f in fields.items() if f.default is not MISSING}
        made = {n: f.factory for n, f in fields.items() if f.factory is not None}

        def __init__(self, *args, **kwargs):
            held = self.__dict__
            held.update(plain)
            held.update(zip(names, args, strict=False))
            if kwargs:
                held.update(kwargs)
            for name in made:
                if name not in held:
                    held[name] = made[name]()
            if len(held) != count or len(args) > count or not fields.keys() >= kwargs.keys():
                raise TypeError(f"{kind} takes {', '.join(names)}")

        return __init__

    def evolve(inst, **changes):
        """`attrs.evolve`, also of classes that attrs made."""
        if "__nouns__" not in inst.__class__.__dict__:
            import attrs

            return attrs.evolve(inst, **changes)
        return inst.__class__(**{**{n: getattr(inst, n) for n in inst.__nouns__}, **changes})


def _names(kind: type, use: str) -> tuple[str, ...]:
    """The fields of a class that count for `eq` or `repr`."""
    known = _KNOWN.get((kind, use))
    if known is None:
        declared = getattr(kind, "__nouns__", None)
        if declared is None:
            declared = {field.name: field for field in getattr(kind, "__attrs_attrs__", ())}
        known = tuple(name for name, field in declared.items() if getattr(field, use))
        _KNOWN[kind, use] = known
    return known


_KNOWN: Final[dict[tuple[type, str], tuple[str, ...]]] = {}


class Noun:
    """Equal by its fields, with a hash and a text to match; also for classes made by attrs."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        for name in _names(self.__class__, "eq"):
            if getattr(self, name) != getattr(other, name):
                return False
        return True

    def __hash__(self) -> int:
        held = (getattr(self, name) for name in _names(self.__class__, "eq"))
        return hash((self.__class__.__name__, *held))

    def __repr__(self) -> str:
        shown = (f"{n}={getattr(self, n)!r}" for n in _names(self.__class__, "repr"))
        return f"{self.__class__.__name__}({', '.join(shown)})"
