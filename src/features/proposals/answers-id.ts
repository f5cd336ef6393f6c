/** Id of the picture of answers: others link to it, and what saves it finds it by it. */
export const ANSWERS = 'answers';
