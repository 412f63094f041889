"""Asking the server, and judging each answer: whoever asks and whatever, it must be sound."""

import base64
import json
import re
from collections import Counter

import requests
from graphql import build_schema

# Longer than the server gives a request itself.
PATIENCE = 35
# What no message may hold: SQL, paths, names of what the server is made of, suggestions.
INTERNALS = re.compile(
    r"\b(SELECT|INSERT INTO|UPDATE \"|DELETE FROM)\b|sqlite|postgres|sqlx|sea_orm|panicked|Data `"
    r"|/(root|home|usr|var|tmp|work)/|\.rs\b|RUST_BACKTRACE|no such table|did you mean",
    re.IGNORECASE,
)


def mandate_of(token):
    """Global id of the mandate of an access token: it goes with whatever changes something."""
    parts = (token or "").split(".")
    if len(parts) != 3:
        return None
    claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=="))
    named = f"Mandate:{claims['mid'].replace('-', '')}"
    return base64.urlsafe_b64encode(named.encode()).decode().rstrip("=")


class Api:
    """The server, its schema, what was answered, and what was wrong with it."""

    def __init__(self, base, passwords, coverage):
        self.base, self.passwords, self.coverage = base, passwords, coverage
        self.schema = build_schema(requests.get(f"{base}/schema.graphql", timeout=PATIENCE).text)
        self.requests, self.outcomes, self.faults = 0, Counter(), []

    def send(self, query, variables=None, token=None, cookies=None):
        headers = {"authorization": f"Bearer {token}"} if token else {}
        mandate = mandate_of(token)
        if mandate:
            headers["dongthuan-mandate"] = mandate
        body = {"query": query, "variables": variables}
        try:
            response = requests.post(
                f"{self.base}/graphql", json=body, headers=headers, cookies=cookies, timeout=PATIENCE
            )
        except requests.RequestException as error:
            self.faults.append(f"no answer ({type(error).__name__}) to {query[:300]}")
            return None
        return self.judge(query, response)

    def judge(self, query, response):
        """Counts an answer; answers its body."""
        self.requests += 1
        shown = query[:300].replace("\n", " ")
        # Nobody here shows a token that has ended, so it would be one that a case has ended.
        if response.status_code >= 500 or response.status_code == 401:
            self.faults.append(f"{response.status_code} for {shown}: {response.text[:300]}")
        try:
            body = response.json()
        except ValueError:
            self.faults.append(f"no JSON for {shown}: {response.text[:200]}")
            return None
        for error in body.get("errors") or []:
            code = (error.get("extensions") or {}).get("code")
            self.outcomes[str(code)] += 1
            if code in (None, "INTERNAL"):
                self.faults.append(f"{code} for {shown}: {error['message'][:300]}")
            # What the caller sent is said back to the caller, and proves nothing.
            said = INTERNALS.search(error["message"])
            if said and said.group(0) not in query:
                self.faults.append(f"internals for {shown}: {error['message'][:300]}")
        for payload in (body.get("data") or {}).values():
            refused = payload.get("userErrors") if isinstance(payload, dict) else None
            self.outcomes.update(error["code"] for error in refused or [] if "code" in error)
        self.outcomes["without errors"] += not body.get("errors")
        self.coverage.count(query, body.get("data"))
        return body

    def sign_in(self, login, office=None):
        """An access token; in this office, where the account has several."""
        query = """mutation($i: SignInInput!) { signIn(input: $i) {
            session { accessToken expiresAt } userErrors { code message } } }"""
        given = {"i": {"login": login, "password": self.passwords[login]}}
        token = self.send(query, given)["data"]["signIn"]["session"]["accessToken"]
        if office is None:
            return token
        viewer = "{ viewer { acting { office } mandates { mandate { id office } } } }"
        viewer = self.send(viewer, token=token)["data"]["viewer"]
        if viewer["acting"]["office"] == office:
            return token
        held = [one["mandate"] for one in viewer["mandates"]]
        hat = next(one["id"] for one in held if one["office"] == office)
        query = """mutation($i: ActAsInput!) { actAs(input: $i) {
            session { accessToken expiresAt } viewer { name } userErrors { code } } }"""
        done = self.send(query, {"i": {"mandateId": hat}}, token=token)
        return done["data"]["actAs"]["session"]["accessToken"]
