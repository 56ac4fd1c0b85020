/**
 * Work on many items at once, results in the order of the items.
 *
 * At most `ahead` items are taken before the first of them is done and passed on, so that memory is bounded by that
 * many results, and a consumer that pauses makes the work pause.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited in turn; a failure that comes while an earlier item is waited for is not unhandled.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= ahead) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
