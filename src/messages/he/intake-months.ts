/** The number of each of these names. */
const months = (...names: readonly (readonly [number: number, names: string])[]) =>
  Object.fromEntries(
    names.flatMap(([number, spellings]) => spellings.split(' ').map((name) => [name, number])),
  );

/**
 * Names of months beside those of the calendar: behind a letter that parts them from the day, shortened with a geresh
 * or an apostrophe, and those of English.
 */
export const otherMonths: Readonly<Record<string, number>> = months(
  [1, "בינואר לינואר ינו' בינו׳ בינו' january jan"],
  [2, "בפברואר לפברואר פבר' בפבר׳ בפבר' february feb"],
  [3, 'במרץ למרץ מרס במרס march mar'],
  [4, "באפריל לאפריל אפר' באפר׳ באפר' april apr"],
  [5, 'במאי למאי may'],
  [6, 'ביוני ליוני june jun'],
  [7, 'ביולי ליולי july jul'],
  [8, "באוגוסט לאוגוסט אוג' באוג׳ באוג' august aug"],
  [9, "בספטמבר לספטמבר ספט' בספט׳ בספט' september sept sep"],
  [10, "באוקטובר לאוקטובר אוק' באוק׳ באוק' october oct"],
  [11, "בנובמבר לנובמבר נוב' בנוב׳ בנוב' november nov"],
  [12, "בדצמבר לדצמבר דצמ' בדצמ׳ בדצמ' december dec"],
);
