/** A function that computes its answer once for each key, and keeps it for as long as the key is used. */
export function oncePer<Key extends object, Value extends object>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, Value>();
  return (key) => {
    let answer = answers.get(key);
    if (!answer) {
      answer = compute(key);
      answers.set(key, answer);
    }
    return answer;
  };
}
