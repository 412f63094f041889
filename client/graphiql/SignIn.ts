// The strip above the editor: an account and a password instead of a header to be written by hand.
import { createElement as h, type SubmitEvent, useState } from "react";
import { type Session, signIn } from "./door";

/** The same words in both languages, each marked as what it is. */
const both = (vi: string, en: string) => [`${vi} · `, h("span", { key: "en", lang: "en" }, en)];

interface Props {
  session: Session | undefined;
  /** Why nobody is signed in any more. */
  expired: boolean;
  onSignedIn: (session: Session) => void;
  onSignOut: () => void;
}

function field(name: string, label: ReturnType<typeof both>, more: Record<string, string>) {
  return h(
    "label",
    { key: name },
    h("span", null, label),
    h("input", { name, required: true, ...more }),
  );
}

export function SignIn({ session, expired, onSignedIn, onSignOut }: Props) {
  const [refused, setRefused] = useState("");
  const [waiting, setWaiting] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    setWaiting(true);
    const answer = await signIn(String(typed.get("login")), String(typed.get("password")));
    setWaiting(false);
    setRefused(typeof answer === "string" ? answer : "");
    if (typeof answer !== "string") onSignedIn(answer);
  };

  const over = both("Phiên đã hết, mời đăng nhập lại", "The session is over, please sign in again");
  const inside = session
    ? [
        h(
          "span",
          { key: "who" },
          both("Đã đăng nhập", "Signed in"),
          ": ",
          h("b", null, session.name),
        ),
        h("button", { key: "out", type: "button", onClick: onSignOut }, both("Thoát", "Sign out")),
      ]
    : [
        field("login", both("Tài khoản", "Login"), {
          autoComplete: "username",
          autoCapitalize: "none",
          spellCheck: "false",
        }),
        field("password", both("Mật khẩu", "Password"), {
          type: "password",
          autoComplete: "current-password",
        }),
        h("button", { key: "in", type: "submit", disabled: waiting }, both("Đăng nhập", "Sign in")),
      ];
  return h(
    "form",
    { className: "sign-in", onSubmit: submit },
    h("a", { href: "/" }, "Dongthuan"),
    inside,
    h("span", { role: "status" }, refused || (expired && !session ? over : "")),
  );
}
