import { createUniqueId, For, type JSX, Show } from "solid-js";
import type { FilePartsFragment } from "../api/generated";
import { t } from "../i18n";
import { createChosen } from "../matter/chosen";
import { SecretHere, type YesNo } from "../matter/SecretQuestion";
import { FieldError } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { MOST_BYTES } from "./upload";
import type { Upload, Uploads } from "./uploads";
import { ACCEPTED, fileWords, sizeWords } from "./words";

/** Chooses files and sends them up at once; what has arrived is part of the form. */
export function FileField(props: {
  id: string;
  label: string;
  /** Which files on their way belong here. */
  slot: string;
  uploads: Uploads;
  files: FilePartsFragment[];
  many?: boolean;
  /** Said once for several fields below each other. */
  hint?: boolean;
  /** Whether the form was told that it holds no secret; without it the field asks by itself (X1). */
  cleared?: boolean;
  error?: string | undefined;
  /** Told the field that it was chosen in, for meanwhile others may have gone from the form. */
  onArrived: (file: FilePartsFragment, slot: string) => void;
  onRemove: (id: string) => void;
}) {
  const under = createUniqueId();
  const coming = () => props.uploads.of(props.slot);
  const full = () => !props.many && props.files.length + coming().length > 0;
  const described = () =>
    [props.hint !== false && under, props.error && `${props.id}-error`].filter(Boolean).join(" ") ||
    undefined;
  const secret = createChosen<YesNo>();
  const choose = (list: FileList | null) => {
    const { slot, onArrived } = props;
    for (const file of list ?? []) {
      props.uploads.start(slot, file, (arrived) => onArrived(arrived, slot));
    }
  };
  return (
    <fieldset class="field" classList={{ wrong: Boolean(props.error) }}>
      <legend>{props.label}</legend>
      <Show when={props.hint !== false}>
        <p class="hint" id={under}>
          {t().fileHint(sizeWords(MOST_BYTES, t()))}
        </p>
      </Show>
      <FieldError id={`${props.id}-error`} error={props.error} />
      <Show when={props.files.length + coming().length > 0}>
        <ul class="rows chosen-files">
          <For each={props.files}>
            {(file) => (
              <Line name={file.name} words={fileWords(file, t())}>
                <Small
                  words={t().fileRemove}
                  label={t().fileRemoveOf(file.name)}
                  onClick={() => props.onRemove(file.id)}
                />
              </Line>
            )}
          </For>
          <For each={coming().map((one) => one.id)}>
            {(id) => (
              <Show when={coming().find((one) => one.id === id)}>
                {(one) => <Coming of={one()} uploads={props.uploads} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <p class="sr" role="status">
        <Show when={coming().length === 0 && props.files.at(-1)}>
          {(file) => t().uploadDone(file().name)}
        </Show>
      </p>
      <Show when={!full() && props.cleared === undefined}>
        <SecretHere
          name={`${props.id}-secret`}
          legend={t().secretFile}
          value={secret.value()}
          error={undefined}
          onChange={secret.set}
        />
      </Show>
      <Show when={!full() && (props.cleared ?? secret.value() === "NO")}>
        <label class="btn second choose-file">
          <Icon name="plus" />
          <span>{props.many ? t().chooseFiles : t().chooseFile}</span>
          <input
            type="file"
            class="sr"
            id={props.id}
            accept={ACCEPTED.join(",")}
            multiple={props.many === true}
            aria-describedby={described()}
            onChange={(event) => {
              choose(event.currentTarget.files);
              // The same file, put right meanwhile, may be chosen once more.
              event.currentTarget.value = "";
            }}
          />
        </label>
      </Show>
    </fieldset>
  );
}

function Coming(props: { of: Upload; uploads: Uploads }) {
  const { uploads } = props;
  const name = () => props.of.file.name;
  // All sent is not yet received: the server reads the file before it says so.
  const share = () =>
    props.of.share < 1
      ? t().uploading(t().percent(String(Math.floor(props.of.share * 100))))
      : t().uploadChecked;
  return (
    <Line
      name={name()}
      words={props.of.problem === undefined ? share() : undefined}
      under={
        <Show
          when={props.of.problem}
          fallback={<progress aria-label={share()} max="1" value={props.of.share} />}
        >
          {(problem) => (
            <p class="error" role="alert">
              <Icon name="triangle" />
              <span>{problem()}</span>
            </p>
          )}
        </Show>
      }
    >
      <Show when={props.of.problem && props.of.again}>
        <Small
          words={t().retry}
          label={t().uploadAgainOf(name())}
          onClick={() => uploads.again(props.of.id)}
        />
      </Show>
      <Small
        words={props.of.problem === undefined ? t().uploadStop : t().fileRemove}
        label={props.of.problem === undefined ? t().uploadStopOf(name()) : t().fileRemoveOf(name())}
        onClick={() => uploads.forget(props.of.id)}
      />
    </Line>
  );
}

function Line(props: {
  name: string;
  words: string | undefined;
  under?: JSX.Element;
  children: JSX.Element;
}) {
  return (
    <li class="file-line">
      <Icon name="document" />
      <span>
        <b>{props.name}</b>
        <Show when={props.words}>
          <small>{props.words}</small>
        </Show>
      </span>
      <span class="file-acts">{props.children}</span>
      {props.under}
    </li>
  );
}

function Small(props: { words: string; label: string; onClick: () => void }) {
  return (
    <button type="button" class="link small" aria-label={props.label} onClick={props.onClick}>
      {props.words}
    </button>
  );
}
