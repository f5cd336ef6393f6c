/** The number of each of these names. */
const months = (...names: readonly (readonly [number: number, names: string])[]) =>
  Object.fromEntries(
    names.flatMap(([number, spellings]) => spellings.split(' ').map((name) => [name, number])),
  );

/**
 * Names of months beside those of the calendar: behind the letter that parts them from the day, shortened with a geresh
 * or an apostrophe, and those of English.
 */
export const otherMonths: Readonly<Record<string, number>> = months(
  [1, "בינואר ינו' בינו׳ בינו' january jan"],
  [2, "בפברואר פבר' בפבר׳ בפבר' february feb"],
  [3, 'במרץ מרס במרס march mar'],
  [4, "באפריל אפר' באפר׳ באפר' april apr"],
  [5, 'במאי may'],
  [6, 'ביוני june jun'],
  [7, 'ביולי july jul'],
  [8, "באוגוסט אוג' באוג׳ באוג' august aug"],
  [9, "בספטמבר ספט' בספט׳ בספט' september sept sep"],
  [10, "באוקטובר אוק' באוק׳ באוק' october oct"],
  [11, "בנובמבר נוב' בנוב׳ בנוב' november nov"],
  [12, "בדצמבר דצמ' בדצמ׳ בדצמ' december dec"],
);
