import type { viPending } from "./vi-pending";

export const enPending: typeof viPending = {
  give: (person, title, day) => `Not confirmed yet: ${person} as ${title}, from ${day} on.`,
  end: (person, title, day) => `Not confirmed yet: ${person} no longer ${title}, from ${day} on.`,
  of: (title, unit) => `${title}, ${unit}`,
  ballot: "Members are those whose office holds when the ballot is opened.",
  sending: "It can be sent all the same.",
};
