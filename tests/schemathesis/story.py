"""A ballot, a consultation and a province kept, from one end to the other: for what verbs answer."""

from datetime import date, timedelta
from uuid import uuid4

from graphql import get_named_type

from deep import Ids, selection

OFFICE, HEAD, CHAIR, LEAD = "chuyenvien.vanphong", "chanhvanphong", "chutich", "giamdoc.sonoivu"


class Story:
    def __init__(self, api):
        self.api, self.tokens, self.refused = api, {}, []
        self.app, self.spare = None, Ids()

    def token(self, login, office=None):
        if (login, office) not in self.tokens:
            self.tokens[login, office] = self.api.sign_in(login, office)
        return self.tokens[login, office]

    def do(self, token, verb, given=None):
        """Uses a verb, with every field of its payload selected; answers the payload."""
        field = self.api.schema.mutation_type.fields[verb]
        takes = field.args.get("input")
        head = f"($i: {takes.type})" if takes else ""
        call = "(input: $i)" if takes else ""
        query = f"mutation{head} {{ {verb}{call} {selection(get_named_type(field.type), 2)} }}"
        body = self.api.send(query, {"i": given} if takes else None, token) or {}
        payload = (body.get("data") or {}).get(verb) or {}
        if body.get("errors") or payload.get("userErrors"):
            self.refused.append(f"{verb}: {body.get('errors') or payload.get('userErrors')}"[:200])
        return payload

    def ask(self, token, query, **variables):
        return self.api.send(query, variables, token)["data"]

    def unit(self, token):
        query = "{ viewer { mandates { mandate { unit { id } } } } }"
        mandates = self.ask(token, query)["viewer"]["mandates"]
        return next(one["mandate"]["unit"]["id"] for one in mandates if one["mandate"]["unit"])

    def tell(self):
        for chapter in (self.ballot, self.consultation, self.province, self.self_service):
            chapter()

    def dossier(self):
        return [
            {"kind": "DRAFT", "title": "Dự thảo", "text": "Điều 1."},
            {"kind": "RELATED", "title": "Đề án", "text": "Phần I."},
        ]

    def ballot(self):
        office, chair = self.token(OFFICE), self.token(CHAIR, "CHAIR")
        lead = self.token(LEAD, "AGENCY_HEAD")
        made = self.do(office, "draftBallot", {
            "title": "Phê duyệt Đề án", "leadUnitId": self.unit(lead), "documents": self.dossier(),
            "secretContent": False, "idempotencyKey": str(uuid4()),
        })["ballot"]
        at = {"ballotId": made["id"], "expectedVersion": made["version"]}
        made = self.do(lead, "stateNoCoordination", {
            **at, "unitIds": [], "statement": "Không có cơ quan liên quan.", "secretContent": False,
        })["ballot"]
        at["expectedVersion"] = made["version"]
        self.do(self.token(HEAD), "checkRelatedAgencies", {**at, "added": [], "fromNoTask": True})
        at = {"ballotId": made["id"], "expectedVersion": made["version"]}
        made = self.do(chair, "orderBallot", {**at, "reason": "URGENT", "note": "Gấp."})["ballot"]
        at["expectedVersion"] = made["version"]
        self.do(office, "openBallot", {**at, "secretContent": False})
        members = [login for login in self.api.passwords if login.startswith(("pct.", "uyvien"))]
        hats = [(CHAIR, "CHAIR"), (LEAD, "COMMITTEE_MEMBER"), *((one, None) for one in sorted(members))]
        amended = None
        for number, (login, hat) in enumerate(hats):
            vote = {"ballotId": made["id"], "idempotencyKey": str(uuid4()), "position": "AGREE"}
            if number == 2:
                vote |= {"position": "AGREE_WITH_AMENDMENTS", "text": "Bổ sung Điều 2."}
            if number == 1:
                # The same account cannot act in two mandates at once, so it is done here.
                token = self.api.sign_in(login, hat)
            else:
                token = self.token(login, hat)
            done = self.do(token, "castVote", vote)
            amended = done.get("vote") if number == 2 else amended
        query = "query($id: ID!) { ballot(id: $id) { version } }"
        at["expectedVersion"] = self.ask(office, query, id=made["id"])["ballot"]["version"]
        self.do(office, "closeBallot", at)
        self.do(self.token("uyvien"), "recordLateOpinion", {
            "ballotId": made["id"], "idempotencyKey": str(uuid4()), "position": "DISAGREE", "text": "Muộn.",
        })
        if amended:
            self.do(office, "resolveAmendment", {
                "voteId": amended["id"], "kind": "ACCEPTED", "note": "Đã tiếp thu."})
        at["expectedVersion"] = self.ask(office, query, id=made["id"])["ballot"]["version"]
        self.do(chair, "decideBallot", {**at, "kind": "APPROVE", "note": "Ban hành."})

    def consultation(self):
        office, head = self.token(OFFICE), self.token(HEAD, "OFFICE_HEAD")
        asked = ["uyvien.yte", "uyvien.tuphap"]
        heads = [self.token(login, "AGENCY_HEAD") for login in asked]
        draft = {
            "title": "Lấy ý kiến Đề án", "documents": self.dossier(), "secretContent": False,
            "recipientUnitIds": [self.unit(token) for token in heads], "idempotencyKey": str(uuid4()),
        }
        made = self.do(office, "draftConsultation", draft)["consultation"]
        id_, at = made["id"], {"consultationId": made["id"]}
        query = "query($id: ID!) { consultation(id: $id) { version deadline { effective } } }"

        def now():
            version = self.ask(head, query, id=id_)["consultation"]["version"]
            return {**at, "expectedVersion": version}

        self.do(head, "openConsultation", {**now(), "secretContent": False})
        later = str(date.today() + timedelta(days=40))
        self.do(head, "extendConsultation", {**now(), "closesOn": later})
        answers = []
        for token in heads:
            self.do(token, "markConsultationViewed", at)
            self.do(token, "saveAnswerDraft", {**at, "position": "AGREE", "text": "Dự kiến."})
            self.api.send(f"""query {{ consultation(id: "{id_}") {{ id myResponse {{ id state viewedAt
                draft {{ position text savedAt savedBy {{ id }} letterFile {{ id }} }} }} }} }}""", token=token)
            done = self.do(token, "answerConsultation", {
                **at, "position": "AGREE_WITH_AMENDMENTS", "text": "Bổ sung.", "letterNumber": "12/SYT",
                "letterDate": str(date.today()), "idempotencyKey": str(uuid4())})
            answers.append(done.get("answer"))
        self.do(head, "closeConsultation", now())
        self.do(heads[0], "recordLateAnswer", {
            **at, "position": "DISAGREE", "text": "Muộn.", "idempotencyKey": str(uuid4())})
        for answer in filter(None, answers):
            self.do(head, "resolveAnswer", {
                "answerId": answer["id"], "kind": "EXPLAINED", "note": "Giữ nguyên."})
        self.do(head, "synthesiseConsultation", {**now(), "note": "Thống nhất."})
        other = self.do(office, "draftConsultation", {**draft, "idempotencyKey": str(uuid4())})
        id_ = other["consultation"]["id"]
        at = {"consultationId": id_}
        self.do(head, "openConsultation", {**now(), "secretContent": False})
        self.do(head, "cancelConsultation", {**now(), "reason": "Không còn cần."})

    def province(self):
        admin, head = self.token("quantri"), self.token(HEAD, "OFFICE_HEAD")
        # The server's today is Việt Nam's.
        today = self.ask(admin, "{ serverTime }")["serverTime"][:10]
        far = str(date.today() + timedelta(days=300))
        unit = self.do(admin, "addUnit", {"name": "Sở Thử", "kind": "DEPARTMENT", "startsOn": today})["unit"]
        self.do(admin, "changeUnit", {
            "unitId": unit["id"], "expectedVersion": unit["version"], "name": "Sở Thử nghiệm",
            "shortName": "STN", "endsOn": far})
        new = self.do(admin, "addPerson", {"name": "Người Mới", "login": "nguoi.moi"})
        person = new["person"]
        self.do(admin, "changePerson", {
            "personId": person["id"], "expectedVersion": person["version"], "name": "Người Rất Mới"})
        given = self.do(admin, "addMandate", {
            "personId": person["id"], "office": "AGENCY_OFFICER", "unitId": unit["id"],
            "title": "Chuyên viên", "startsOn": today})["mandate"]
        self.spare.harvest([person, given])
        link = self.do(admin, "issueSignInLink", {"personId": person["id"]})["link"]["url"]
        self.do(None, "redeemSignInLink", {"token": link.split("#")[1], "newPassword": "mật khẩu đủ dài"})
        self.do(admin, "endMandate", {
            "mandateId": given["id"], "expectedVersion": given["version"], "endsOn": far})
        self.do(admin, "disableAccount", {"personId": person["id"]})
        self.do(admin, "enableAccount", {"personId": person["id"]})
        year = date.today().year + 1
        table = self.ask(admin, "query($y: Int!) { calendarYear(year: $y) { version } }", y=year)
        self.do(admin, "setCalendarYear", {
            "year": year, "expectedVersion": table["calendarYear"]["version"], "note": "Thông báo",
            "days": [{"date": f"{year}-01-01", "kind": "OFF", "name": "Tết Dương lịch"}]})
        parameter = self.ask(admin, "{ parameters { key value kind } }")["parameters"]
        days = next(one for one in parameter if one["kind"] == "DAYS")
        self.do(admin, "setParameter", {
            "key": days["key"], "value": days["value"], "effectiveFrom": today, "legalBasis": "Quy chế"})
        self.do(admin, "setProvinceName", {"name": "Tỉnh Minh Họa"})
        chair = self.api.sign_in("chutich")

        def token(name, areas):
            """Proposed, consented to, made (X12)."""
            grant = self.do(head, "proposeServiceToken", {
                "name": name, "holder": "Trung tâm", "purpose": "Hiển thị", "areas": areas,
                "expiresOn": far, "origins": []})["grant"]["id"]
            self.do(chair, "consentToServiceToken", {"grantId": grant})
            return self.do(head, "issueServiceToken", {"grantId": grant})

        self.app = token("Bảng", ["BALLOTS", "CONSULTATIONS", "PROGRAMMES", "TASKS"]).get("secret")
        spare = token("Bảng 2", ["TASKS"])
        self.spare.harvest(spare["serviceToken"])
        self.do(head, "revokeServiceToken", {"serviceTokenId": spare["serviceToken"]["id"]})

    def self_service(self):
        login = "uyvien.ngoaivu"
        token = self.api.sign_in(login)
        self.do(token, "setLanguage", {"language": "EN"})
        notices = self.ask(token, "{ notices(first: 1) { nodes { id } } }")["notices"]["nodes"]
        for notice in notices:
            self.do(token, "markNoticesRead", {"upToId": notice["id"]})
        mandate = self.ask(token, "{ viewer { acting { id } } }")["viewer"]["acting"]["id"]
        self.do(token, "actAs", {"mandateId": mandate})
        self.do(token, "changePassword", {
            "currentPassword": self.api.passwords[login], "newPassword": "mật khẩu đủ dài"})
        self.do(None, "signIn", {"login": login, "password": "mật khẩu đủ dài"})
        self.api.passwords[login] = "mật khẩu đủ dài"
        self.refresh(login)
        self.do(token, "signOut")
        self.do(self.api.sign_in(login), "signOutEverywhere")

    def refresh(self, login):
        """A browser that keeps its cookie."""
        import requests

        browser = requests.Session()
        sign_in = "mutation($i: SignInInput!) { signIn(input: $i) { userErrors { code } } }"
        given = {"i": {"login": login, "password": self.api.passwords[login]}}
        browser.post(f"{self.api.base}/graphql", json={"query": sign_in, "variables": given}, timeout=35)
        query = "mutation { refreshSession { session { accessToken expiresAt } userErrors { code } } }"
        answer = browser.post(f"{self.api.base}/graphql", json={"query": query}, timeout=35)
        self.api.judge(query, answer)
