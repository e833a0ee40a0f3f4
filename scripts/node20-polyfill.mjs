// The parser library under Langium 4.4 calls Object.groupBy, which Node 20 lacks (Node 21 and later have it).
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};
