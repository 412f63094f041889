import { createContext, onMount, useContext } from "solid-js";
import { dropKept, kept } from "../api/kept";
import { viewer } from "../api/session";

/** The form that a text stands in, where what is typed into it outlives the page. */
export const Written = createContext<string>();

/** The name of a form: of one mandate, and about one thing. */
export const formName = (about: string) => `form|${viewer()?.acting.id ?? ""}|${about}|`;

/** It was sent: nothing of the form is kept any more. */
export const dropWritten = (form: string | undefined) => form && dropKept(form);

/** Puts into a field what was typed there and not sent, and keeps what is typed now. */
export function useWritten(id: string, onInput: (text: string) => void) {
  const form = useContext(Written);
  if (form === undefined) return onInput;
  const name = form + id;
  onMount(() => {
    const had = kept.getItem(name);
    if (had !== null) onInput(had);
  });
  return (text: string) => {
    kept.setItem(name, text);
    onInput(text);
  };
}
