// What the tabs of one browser tell each other. Whoever hears nothing, for want of the channel or
// asleep, learns it from the server, which refuses what another page means (X17).

/** `login`: of whom. */
export type News =
  | { is: "in"; login: string }
  | { is: "out"; login: string }
  /** A draft as it is now; null when it is no more. */
  | { is: "kept"; login: string; name: string; value: string | null };

const channel =
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("dongthuan");

export const tell = (news: News) => channel?.postMessage(news);

export function hear(told: (news: News) => void) {
  channel?.addEventListener("message", ({ data }) => told(data as News));
}
