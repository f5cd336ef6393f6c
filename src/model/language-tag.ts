/** The shape of a BCP 47 tag: "en", "prs", "zh-Hans", "uz-Cyrl". What it names is not looked up. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
