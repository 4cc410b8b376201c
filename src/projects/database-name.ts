/** What the database of projects is called in a browser. */
export const DATABASE = 'isnad'
