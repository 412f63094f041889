import { createUniqueId, type JSX, onCleanup, onMount } from "solid-js";

/**
 * A bottom sheet on the browser's own modal dialog: the page behind is inert, the focus
 * stays inside, Escape closes.
 */
export function Sheet(props: { title: string; onClose: () => void; children: JSX.Element }) {
  const id = createUniqueId();
  let dialog!: HTMLDialogElement;
  let heading!: HTMLHeadingElement;
  const before = document.activeElement;

  onMount(() => {
    dialog.showModal();
    // On the heading, not on a button: a stray Enter must not send anything.
    heading.focus();
  });
  onCleanup(() => {
    dialog.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });

  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={id} ref={heading} tabindex="-1">
        {props.title}
      </h2>
      {props.children}
    </dialog>
  );
}

/** Label and value pairs, as on a form to be signed. */
export function Summary(props: { children: JSX.Element; open?: boolean }) {
  return (
    <dl class="summary" classList={{ open: props.open === true }}>
      {props.children}
    </dl>
  );
}

export function SummaryRow(props: { label: string; children: JSX.Element; action?: JSX.Element }) {
  return (
    <div>
      <dt>
        {props.label}
        {props.action}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}
