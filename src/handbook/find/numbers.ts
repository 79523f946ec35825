/** Lists of whole numbers from 0 as text: one character for a small number, more for a large one. */

/** A character below `half` ends a number; one above it says that more follows. */
const half = 40;
const first = '('.charCodeAt(0);

export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let number of numbers) {
    for (; number >= half; number = Math.floor(number / half))
      text += String.fromCharCode(first + half + (number % half));
    text += String.fromCharCode(first + number);
  }
  return text;
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - first;
    number += (digit % half) * scale;
    scale *= half;
    if (digit >= half) continue;
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return numbers;
}
