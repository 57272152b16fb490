/** Turns the names of keys into WebDriver actions. */

/** The code points WebDriver reserves; any other key is its own character. */
const codes = new Map(
  Object.entries({
    ArrowDown: 0xe015,
    ArrowLeft: 0xe012,
    ArrowRight: 0xe014,
    ArrowUp: 0xe013,
    Alt: 0xe00a,
    Backspace: 0xe003,
    Control: 0xe009,
    Delete: 0xe017,
    End: 0xe010,
    Enter: 0xe007,
    Escape: 0xe00c,
    Home: 0xe011,
    Meta: 0xe03d,
    Shift: 0xe008,
    Space: 0x20,
    Tab: 0xe004,
  }).map(([name, code]) => [name, String.fromCharCode(code)]),
);

/** @param {string} chord such as `Enter` or `Shift+Tab` */
export function keyActions(chord) {
  const keys = chord.split('+').map((key) => codes.get(key) ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}
