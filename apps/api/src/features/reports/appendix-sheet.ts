/** What Excel allows in the name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** One name per figure, told apart by its number: 3.研讨交流. */
export const sheetNames = (figures: ReadonlyArray<{ readonly name: string }>): readonly string[] =>
  figures.map(({ name }, index) => `${index + 1}.${name.replace(FORBIDDEN, ' ')}`.slice(0, LONGEST).trim());
