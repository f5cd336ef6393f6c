/** Ids of the pictures of an issue on its page: of what is stated, and of our own sums. */
export const ISSUE_PICTURE = 'picture';
export const SUMS_PICTURE = 'sums-picture';
