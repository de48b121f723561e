/** A text with a capital at its beginning: catalogue texts may begin with the name of a thing in small letters. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
