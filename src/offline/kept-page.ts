/** Path of the page that says what is kept. The worker sends it, too, where a page is not kept. */
export const KEPT_PAGE = '/offline/';
