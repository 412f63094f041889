"""Schemathesis over every root field, as each of the offices, with ids that exist."""

import random

import schemathesis
from graphql import (
    ArgumentNode,
    IntValueNode,
    ObjectFieldNode,
    StringValueNode,
    Visitor,
    parse,
    print_ast,
    visit,
)
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

# Which kind of thing an argument of this name takes the id of.
KINDS = {
    "ballotId": "Ballot", "consultationId": "Consultation", "answerId": "ConsultationAnswer",
    "voteId": "Vote", "leadUnitId": "OrgUnit", "unitId": "OrgUnit", "recipientUnitIds": "OrgUnit",
    "personId": "Person", "mandateId": "Mandate", "upToId": "Notice", "fileIds": "File",
    "letterFileId": "File", "serviceTokenId": "ServiceToken", "programmeId": "Programme",
}
DAYS = ["2026-01-01", "2026-12-01", "2027-02-28", "2028-02-29", "1970-01-01", "9999-12-31"]
# End the session of whoever asks; the story uses them.
LEFT_OUT = {"signOut", "signOutEverywhere", "changePassword"}
# End somebody: only whom the story made for it.
SPARED = {"disableAccount": "Person", "endMandate": "Mandate", "revokeServiceToken": "ServiceToken"}


class Fitting(Visitor):
    """Puts an id of the kind that fits where one goes, most of the time."""

    def __init__(self, ids, chance, fits, of):
        super().__init__()
        self.ids, self.chance, self.fits, self.of = ids, chance, fits, of

    def enter_argument(self, node, *_):
        return self.fit(node, ArgumentNode)

    def enter_object_field(self, node, *_):
        return self.fit(node, ObjectFieldNode)

    def fit(self, node, kind):
        name = node.name.value
        known = self.ids.by_kind.get(KINDS.get(name) or (self.of if name == "id" else ""))
        if known and isinstance(node.value, StringValueNode) and self.chance.random() < self.fits:
            return kind(name=node.name, value=StringValueNode(value=self.chance.choice(known)))
        if name == "first" and isinstance(node.value, IntValueNode) and self.chance.random() < 0.85:
            return kind(name=node.name, value=IntValueNode(value=str(self.chance.randint(1, 20))))
        if name == "after" and self.chance.random() < 0.7:
            return kind(name=node.name, value=StringValueNode(value="00000000000000000000000000000000"))
        return None


def run(api, offices, ids, spare, number, seed_):
    """So many cases of each root field as each office; answers how many operations there were."""
    schemathesis.graphql.scalar("Date", st.sampled_from(DAYS).map(nodes.String))
    schemathesis.graphql.scalar("DateTime", st.just("2026-11-20T17:00:00+07:00").map(nodes.String))
    schemathesis.graphql.scalar("ID", st.sampled_from(ids.all()).map(nodes.String))
    schema = schemathesis.graphql.from_url(f"{api.base}/graphql")
    operations = [one.ok() for one in schema.get_all_operations()]
    for office, token in offices.items():
        for operation in operations:
            if operation.definition.field_name in LEFT_OUT:
                continue
            name = operation.definition.field_name
            fitting = spare if name in SPARED else ids
            one(api, operation, token, fitting, 1.0 if name in SPARED else 0.85, number, seed_)
        print(f"  {office}: {len(operations)} root fields, {api.requests} requests so far", flush=True)
    return len(operations)


def one(api, operation, token, ids, fits, number, seed_):
    chance = random.Random(seed_)
    name = operation.definition.field_name
    of = "OrgUnit" if name == "unit" else name[:1].upper() + name[1:]

    @seed(seed_)
    @settings(
        max_examples=number, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case):
        document = parse(case.body) if isinstance(case.body, str) else case.body
        fitted = print_ast(visit(document, Fitting(ids, chance, fits, of)))
        api.send(fitted, token=token())

    ask()
