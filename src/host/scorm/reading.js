// How to read what platforms answer: SCORM knows one way to write it, real platforms have more.

export const isYes = (answer) => /^(true|yes|1)$/i.test(answer);

/** What is neither yes nor no, such as nothing, says no more than the last error does. */
export const isNo = (answer) => /^(false|no|0)$/i.test(answer);

/** A value; empty if there is none, for which some platforms have a word of their script. */
export const text = (answer) => (/^(undefined|null|false|NaN)$/i.test(answer) ? '' : answer);

/** A number, with a decimal comma too; not a number where there is none. */
export const number = (value) => parseFloat(value.replace(',', '.'));

/** A time that can be told, in seconds: never negative, and never more than a SCORM 1.2 platform has room for. */
export const duration = (time) => (time > 0 ? Math.min(time, 9999 * 3600) : 0);
