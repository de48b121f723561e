/** A typed array that grows; its numbers are taken out once, at their exact length. */

type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

export type Growing<T extends Numbers> = { readonly push: (value: number) => void; readonly take: () => T };

const FIRST_CAPACITY = 1024;

export function growing<T extends Numbers>(type: new (length: number) => T): Growing<T> {
  let items = new type(FIRST_CAPACITY);
  let length = 0;
  return {
    push: (value) => {
      if (length === items.length) {
        const larger = new type(2 * length);
        larger.set(items);
        items = larger;
      }
      items[length] = value;
      length += 1;
    },
    take: () => {
      const exact = new type(length);
      exact.set(items.subarray(0, length));
      // The spare room is given back at once: the arrays of a block are taken one after another.
      items = new type(0);
      return exact;
    },
  };
}
