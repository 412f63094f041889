"""Which fields of the schema were answered with data at least once."""

from graphql import GraphQLError, get_named_type, is_interface_type, is_object_type, parse


class Coverage:
    def __init__(self):
        self.schema = None
        self.answered = set()

    def count(self, query, data):
        if not data:
            return
        try:
            document = parse(query)
        except GraphQLError:
            return
        fragments = {one.name.value: one for one in document.definitions if one.kind.startswith("frag")}
        for one in document.definitions:
            if one.kind == "operation_definition":
                root = self.schema.get_root_type(one.operation)
                self.walk(root, one.selection_set, data, fragments)

    def walk(self, type_, selected, data, fragments):
        if isinstance(data, list):
            for one in data:
                self.walk(type_, selected, one, fragments)
            return
        if not isinstance(data, dict):
            return
        for one in selected.selections:
            if one.kind == "field":
                self.field(type_, one, data, fragments)
                continue
            inner = fragments[one.name.value] if one.kind == "fragment_spread" else one
            on = inner.type_condition
            on = self.schema.type_map[on.name.value] if on else type_
            # Of an interface only what says its type is known.
            if is_object_type(on) and data.get("__typename", on.name) == on.name:
                self.walk(on, inner.selection_set, data, fragments)

    def field(self, type_, one, data, fragments):
        definition = type_.fields.get(one.name.value)
        value = data.get((one.alias or one.name).value)
        if definition is None or value is None:
            return
        self.answered.add(f"{type_.name}.{one.name.value}")
        if one.selection_set:
            self.walk(get_named_type(definition.type), one.selection_set, value, fragments)

    def fields(self):
        """Every field of every type that answers are made of."""
        types = [one for one in self.schema.type_map.values() if not one.name.startswith("__")]
        shown = [one for one in types if is_object_type(one) or is_interface_type(one)]
        return {f"{one.name}.{name}" for one in shown for name in one.fields}
