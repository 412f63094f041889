import { createEffect } from "solid-js";
import { ConsultationModelDocument } from "../../api/generated";
import { request } from "../../api/session";
import { here } from "../../shell/router";
import { emptyForm, emptyPaper, type Form } from "./form";

type Model = NonNullable<Awaited<ReturnType<typeof ask>>["consultation"]>;

const ask = (id: string, after: string | null) => request(ConsultationModelDocument, { id, after });

type Point = Model["points"]["nodes"][number];

/** All points of a consultation, in reading order. */
async function every(id: string, first: Model): Promise<Point[]> {
  let page = first.points;
  const all = [...page.nodes];
  while (page.pageInfo.hasNextPage) {
    const next = (await ask(id, page.pageInfo.endCursor)).consultation?.points;
    if (!next) break;
    all.push(...next.nodes);
    page = next;
  }
  return all;
}

/** Points as lines that are read back in the same way. */
export function lines(points: Point[]): string {
  const out: string[] = [];
  let chapter: string | null = null;
  for (const point of points) {
    if (point.chapter && point.chapter !== chapter) out.push(point.chapter);
    chapter = point.chapter;
    out.push([point.number, point.heading].filter(Boolean).join(". "));
  }
  return out.join("\n");
}

/** The points that a consultation asks about. */
export async function pointsOf(id: string): Promise<Point[]> {
  const { consultation } = await ask(id, null);
  return consultation ? every(id, consultation) : [];
}

/**
 * Fills the form after an earlier consultation, named in the address: whom it asked and about which
 * points. As its next round it keeps the titles too; the draft itself is always a new one.
 */
export function fillAfterModel(form: () => Form, fill: (form: Form) => void) {
  createEffect(() => {
    const from = here().search.get("from");
    const round = here().search.get("round") !== null;
    if (!from || form().model === `${from}|${round}`) return;
    void ask(from, null)
      .then(async ({ consultation }) => {
        if (!consultation) return;
        fill({
          ...emptyForm(),
          title: consultation.title,
          shortTitle: consultation.shortTitle ?? "",
          documents: [emptyPaper("DRAFT")],
          recipients: (consultation.responses?.nodes ?? []).map(({ unit }) => unit.id),
          points: lines(await every(from, consultation)),
          notice: consultation.effectNotice !== null || consultation.openedAt === null,
          previous: round ? from : null,
          model: `${from}|${round}`,
        });
      })
      .catch(() => undefined);
  });
}
