import { createSignal, For, Match, Show, Switch } from "solid-js";
import type { PaperReceiptPartsFragment } from "../../api/generated";
import { FileRows } from "../../file/FileRows";
import { t } from "../../i18n";
import { r } from "../../i18n/receipts";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { now } from "../../time/clock";
import { moment } from "../../time/words";
import { ContestSheet, RecordSheet, RuleSheet } from "./ReceiptForms";
import type { Consultation } from "./words";

interface Props {
  consultation: Consultation;
  unit: { id: string; name: string };
  receipts: PaperReceiptPartsFragment[];
  put: (next: Consultation | null) => void;
}

/** The receipts on paper of one agency (C22), and what may be done with them. */
export function Receipts(props: Props & { mayRecord?: boolean }) {
  const [open, setOpen] = createSignal<"CONTEST" | "RECORD" | "RULE">();
  const may = (act: "CONTEST" | "RULE") =>
    props.receipts.some((receipt) => receipt.allowedActs.includes(act));
  const shared = () => ({
    consultation: props.consultation,
    unit: props.unit,
    onClose: () => setOpen(undefined),
    stale: () => props.put(null),
    done: (next: Consultation | null) => {
      setOpen(undefined);
      props.put(next);
    },
  });
  return (
    <>
      <For each={props.receipts}>{(receipt) => <Receipt of={receipt} />}</For>
      <Show when={props.mayRecord}>
        <Button kind="second" onClick={() => setOpen("RECORD")}>
          {r().record}
        </Button>
      </Show>
      <Show when={may("CONTEST")}>
        <Button kind="second" onClick={() => setOpen("CONTEST")}>
          {r().contest}
        </Button>
      </Show>
      <Show when={may("RULE")}>
        <Button kind="second" onClick={() => setOpen("RULE")}>
          {r().rule}
        </Button>
      </Show>
      <Switch>
        <Match when={open() === "RECORD"}>
          <RecordSheet {...shared()} />
        </Match>
        <Match when={open() === "CONTEST"}>
          <ContestSheet {...shared()} />
        </Match>
        <Match when={open() === "RULE"}>
          <RuleSheet {...shared()} />
        </Match>
      </Switch>
    </>
  );
}

/** The own agency's, shown to it at once. */
export function OwnReceipts(props: {
  consultation: Consultation;
  put: (next: Consultation | null) => void;
}) {
  const mine = () => {
    const own = props.consultation.myResponse;
    return own && own.receipts.length > 0 ? own : null;
  };
  return (
    <Show when={mine()}>
      {(own) => (
        <Notice tone="warn" icon="document" title={r().mine}>
          <Receipts {...props} unit={own().unit} receipts={own().receipts} />
        </Notice>
      )}
    </Show>
  );
}

function Receipt(props: { of: PaperReceiptPartsFragment }) {
  const at = (instant: string) => moment(instant, now(), t());
  return (
    <div>
      <p class="small">{r().received(props.of.receiver, at(props.of.receivedAt))}</p>
      <Show when={props.of.scan}>
        {(scan) => <FileRows files={[scan()]} label={r().openScan} />}
      </Show>
      <Show when={props.of.state !== "RECORDED"}>
        <p class="small">
          <b>{r().states[props.of.state]}</b>
        </p>
      </Show>
      <Show when={props.of.contestReason}>{(reason) => <p class="quote">{reason()}</p>}</Show>
      <Show when={props.of.ruledBy}>
        {(by) => <p class="small sub">{r().ruledBy(by().title, at(props.of.ruledAt ?? ""))}</p>}
      </Show>
      <Show when={props.of.rulingReason}>{(reason) => <p class="quote">{reason()}</p>}</Show>
    </div>
  );
}
