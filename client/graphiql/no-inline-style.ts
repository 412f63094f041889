// Stands in for react-style-singleton, the only part of GraphiQL that writes style elements: they
// keep the page from scrolling under a dialog. This page never scrolls, and without them the
// content policy of the whole server holds here too, with no 'unsafe-inline'.
export const styleSingleton = () => () => null;
