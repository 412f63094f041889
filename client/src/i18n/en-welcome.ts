import type { viWelcome } from "./vi-welcome";

export const enWelcome: typeof viWelcome = {
  welcomeTitle: "Set a password",
  welcomeText:
    "The Office of the Committee made this link for you alone. It is used once, to set a password and enter the system of consultations and ballots of the People's Committee.",
  welcomeNew: "New password",
  welcomeHint: (least) => `At least ${least} characters. A long sentence you remember is best.`,
  welcomeAgain: "New password again",
  welcomeGo: "Set password and enter",
  welcomeShort: (least) => `The password needs at least ${least} characters`,
  welcomeDiffers: "The two entries differ",
  welcomeOther: (name) => `${name} is signed in on this device`,
  welcomeSomebody: "Somebody else",
  welcomeOtherText:
    "To use the link, that person must be signed out of this device. Unfinished writing on it will be lost.",
  welcomeOtherGo: "Sign out and go on",
  welcomeOtherStay: "Change nothing, go to the first page",
  welcomeNotValid: "The link cannot be used",
  welcomeNotValidText:
    "It was used, replaced by a newer one, or is older than 72 hours. Ask the Office of the Committee for a new link.",
  welcomeMaybeSet: "If you have just set a password, sign in with it.",
  welcomeNoMandate: "Not let in yet",
  welcomeNoMandateText:
    "The account has no mandate in office today. Ask the Office of the Committee; this link was not used up and opens again until it expires.",
  welcomeMissing: "Open the link you received again",
  welcomeMissingText:
    "To keep it private, the code of the link does not stay in the address bar. Open the link again from where you received it.",
  welcomeUnknown: "Not yet known whether it arrived.",
  welcomeUnknownText:
    "Try again. If the link can no longer be used, sign in with the password you set.",
  toSignIn: "Go to sign in",
};
