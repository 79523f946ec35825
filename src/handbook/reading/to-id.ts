/** The nearest valid id to a name that is none. */
export function toId(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return (
    words
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^[-\d]+|-+$/g, '')
      .slice(0, 80) || 'entry'
  );
}
