import { createSignal, Show } from "solid-js";
import { SetConsultationPointsDocument } from "../../../api/generated";
import { request, viewer } from "../../../api/session";
import { p } from "../../../i18n/points";
import { Button } from "../../../parts/Button";
import { TextArea } from "../../../parts/Field";
import { lines, pointsOf } from "../../consultation-new/model";
import { FormSheet } from "../../manage/FormSheet";
import { createSaving } from "../../manage/saving";
import type { Consultation } from "../words";
import { points } from "./articles";

interface Props {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}

/** What an own draft will ask about point by point, until it is sent (C6). */
export function DraftPoints(props: Props) {
  const [changing, setChanging] = createSignal(false);
  const owns = () => viewer()?.acting.unit?.id === props.consultation.ownerUnit.id;
  return (
    <Show when={owns() && props.consultation.state === "DRAFT"}>
      <section aria-labelledby="draft-points">
        <h2 id="draft-points">{p().enter}</h2>
        <p>{p().found(props.consultation.points.totalCount)}</p>
        <Button kind="second" icon="list" onClick={() => setChanging(true)}>
          {p().changePoints}
        </Button>
        <Show when={changing()}>
          <PointsSheet {...props} onClose={() => setChanging(false)} />
        </Show>
      </section>
    </Show>
  );
}

function PointsSheet(props: Props & { onClose: () => void }) {
  const { consultation } = props;
  const [text, setText] = createSignal("");
  const [known, setKnown] = createSignal<Awaited<ReturnType<typeof pointsOf>>>();
  const saving = createSaving(
    ["points"],
    () => props.put(null),
    () => text().trim() !== "",
  );
  // What there is to change; until it is here nothing is sent, so that nothing is lost.
  void pointsOf(consultation.id)
    .then((all) => {
      setKnown(all);
      // Never over what was typed meanwhile.
      if (!text()) setText(lines(all));
    })
    .catch(() => props.onClose());
  const submit = () => {
    const before = known();
    if (!before) return;
    const asked = points(text()).map((point) => {
      const same = before.find(
        (one) => one.number === point.number && one.heading === point.heading,
      );
      return { ...point, text: same?.text ?? null };
    });
    void saving.send(
      {},
      async () => {
        const input = {
          consultationId: consultation.id,
          expectedVersion: consultation.version,
          points: asked,
          secretContent: asked.length > 0 ? false : null,
        };
        return (await request(SetConsultationPointsDocument, { input })).setConsultationPoints;
      },
      (result) => {
        props.onClose();
        props.put(result.consultation);
      },
    );
  };
  return (
    <FormSheet
      title={p().enter}
      saving={saving}
      label={p().savePoints}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        id="draft-points-lines"
        label={p().found(points(text()).length)}
        hint={p().enterHint}
        value={text()}
        error={saving.error("points")}
        onInput={setText}
        tall
      />
    </FormSheet>
  );
}
