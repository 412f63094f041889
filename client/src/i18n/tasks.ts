import { enTasks } from "./en-tasks";
import { language } from "./index";
import { viTasks } from "./vi-tasks";

/** The words of the pages of programmes, tasks and duties: they come with their pages. */
export const w = () => (language() === "en" ? enTasks : viTasks);
