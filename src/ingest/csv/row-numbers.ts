/**
 * Numbers the records that a splitter gives, in order, as a spreadsheet does:
 * the numbers of records that it left out are passed over.
 *
 * @param absent  record numbers, the first record of the file being 1, in rising order
 * @param first   number of the first record that the splitter may give
 * @returns       the number of each next record that was given, call by call
 */
export function rowNumbers(absent: ArrayLike<number>, first: number): () => number {
  let next = first;
  let place = 0;
  while (place < absent.length && absent[place] < first) place += 1;
  return () => {
    while (place < absent.length && absent[place] === next) {
      place += 1;
      next += 1;
    }
    next += 1;
    return next - 1;
  };
}
