"""Questions made from the schema that select every field of a type, with ids that exist."""

import base64
from collections import defaultdict

from graphql import get_named_type, is_enum_type, is_interface_type, is_non_null_type as is_non_null, is_object_type, is_scalar_type


def kind(id_):
    """The type that a global id names."""
    try:
        return base64.urlsafe_b64decode(id_ + "=" * (-len(id_) % 4)).decode().split(":")[0]
    except ValueError:
        return ""


class Ids:
    """Ids by the type that they name, as they were harvested from answers."""

    def __init__(self):
        self.by_kind = defaultdict(list)

    def harvest(self, value):
        if isinstance(value, list):
            for one in value:
                self.harvest(one)
        elif isinstance(value, dict):
            id_ = value.get("id")
            if isinstance(id_, str) and id_ not in self.by_kind[kind(id_)]:
                self.by_kind[kind(id_)].append(id_)
            for one in value.values():
                self.harvest(one)

    def all(self):
        return sorted(id_ for ids in self.by_kind.values() for id_ in ids)


def selection(type_, deep, above=()):
    """Every field of a type; of what stands in it too, so many objects deep."""
    if is_interface_type(type_):
        return "{ __typename id }"
    parts = ["__typename"]
    for name, field in type_.fields.items():
        below = get_named_type(field.type)
        if any(is_non_null(argument.type) for argument in field.args.values()):
            continue
        if is_scalar_type(below) or is_enum_type(below):
            parts.append(name)
        elif is_object_type(below) and deep > 0 and below.name not in above:
            page = "(first: 5)" if "first" in field.args else ""
            # The parts of a connection are no objects of their own.
            inner = deep if below.name.endswith(("Connection", "Edge")) else deep - 1
            parts.append(f"{name}{page} {selection(below, inner, (*above, type_.name))}")
    return "{ " + " ".join(parts) + " }"


def questions(schema, ids):
    """A question for each root field, and one for each thing by its id."""
    for name, field in schema.query_type.fields.items():
        below = get_named_type(field.type)
        selected = selection(below, 2) if is_object_type(below) else ""
        needed = [one for one, argument in field.args.items() if is_non_null(argument.type)]
        if not needed:
            page = "(first: 10)" if "first" in field.args else ""
            yield f"{{ {name}{page} {selected} }}"
        elif needed == ["id"] and is_object_type(below):
            for id_ in ids.by_kind[below.name][:3]:
                yield f'{{ {name}(id: "{id_}") {selected} }}'
        elif needed == ["year"]:
            yield f"{{ {name}(year: 2026) {selected} }}"
    for node in schema.get_implementations(schema.type_map["Node"]).objects:
        for id_ in ids.by_kind[node.name][:40]:
            yield f'{{ node(id: "{id_}") {{ __typename id ... on {node.name} {selection(node, 1)} }} }}'
