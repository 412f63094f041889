"""Asks everything that the schema offers, as several offices, and says what was answered.

Arguments: the server's address, the file of the demonstration's accounts, cases for each root field
and office. Ends with 1 when an answer was unsound or fewer than 80 % of the fields were answered.
"""

import json
import sys
import time

import fuzz
from api import Api
from coverage import Coverage
from deep import Ids, questions
from story import Story

SEED = 20261121
LEAST = 0.8


def renewed(api, login, office):
    """The access token of an office: a new one before the ten minutes of the last are over."""
    held = [None, 0.0]

    def token():
        if held[0] is None or time.monotonic() - held[1] > 400:
            held[:] = api.sign_in(login, office), time.monotonic()
        return held[0]

    return token


def main(base, accounts, number):
    with open(accounts, encoding="utf-8") as file:
        passwords = {one["login"]: one["password"] for one in json.load(file)}
    started, coverage = time.monotonic(), Coverage()
    api = Api(base, passwords, coverage)
    coverage.schema = api.schema
    story, ids = Story(api), Ids()
    story.tell()
    for line in story.refused:
        print(f"  refused in the story: {line}")
    print(f"story: {len(coverage.answered)} fields after {api.requests} requests", flush=True)
    offices = {
        "head of the Office": renewed(api, "chanhvanphong", "OFFICE_HEAD"),
        "member": renewed(api, "uyvien", "COMMITTEE_MEMBER"),
        "agency head": renewed(api, "uyvien.yte", "AGENCY_HEAD"),
        "Chair": renewed(api, "chutich", "CHAIR"),
        "app": lambda: story.app,
    }
    # Twice: what the first round finds has ids that the second asks for.
    for _ in range(2):
        for token in offices.values():
            for question in list(questions(api.schema, ids)):
                ids.harvest((api.send(question, token=token()) or {}).get("data"))
    deep = len(coverage.answered)
    print(f"deep questions: {deep} fields after {api.requests} requests", flush=True)
    operations = fuzz.run(api, offices, ids, story.spare, number, SEED)

    fields = coverage.fields()
    answered = coverage.answered & fields
    for field in sorted(fields - answered):
        print(f"  never answered with data: {field}")
    for fault in sorted(set(api.faults))[:40]:
        print(f"  FAULT {fault}")
    for outcome, times in api.outcomes.most_common():
        print(f"  {times:6} {outcome}")
    share = len(answered) / len(fields)
    print(
        f"{len(answered)} of {len(fields)} fields answered with data ({share:.1%}), "
        f"{operations} root fields, {len(offices)} callers, {api.requests} requests, seed {SEED}, "
        f"{len(api.faults)} unsound answers, {time.monotonic() - started:.0f} s"
    )
    return 0 if not api.faults and share >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
