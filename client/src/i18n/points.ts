import { enPoints } from "./en-points";
import { language } from "./index";
import { viPoints } from "./vi-points";

/** The words of points and of the table: they come with their pages, and not with the first screen. */
export const p = () => (language() === "en" ? enPoints : viPoints);

export type PointWords = typeof viPoints;
