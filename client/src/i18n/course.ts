import { enCourse } from "./en-course";
import { language } from "./index";
import { viCourse } from "./vi-course";

/** The words of what happens to a ballot on its way: they come with its page, not with the first screen. */
export const c = () => (language() === "en" ? enCourse : viCourse);

export type CourseWords = typeof viCourse;
