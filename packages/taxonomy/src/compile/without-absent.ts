// SPDX-License-Identifier: EUPL-1.2

/** What a schema leaves undefined is not there at all in what is published. */
type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

export function withoutAbsent<T extends object>(written: T): Present<T> {
  // fromEntries forgets the keys; they are those of T that hold something.
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as Present<T>;
}
