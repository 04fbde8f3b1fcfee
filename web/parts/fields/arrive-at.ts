/** Leads to a field of this page by its id, and puts the focus in it; what it is folded into opens. */
export function arriveAt(id: string): void {
  const found = document.getElementById(id);
  if (!found) return;
  found.closest('details')?.setAttribute('open', '');
  const inside = found.matches('fieldset') ? found.querySelector<HTMLElement>('input') : null;
  (inside ?? found).focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
}

/** The same by a link: the router would take the fragment for a page. */
export function arriving(id: string) {
  const onClick = (event: Event) => {
    event.preventDefault();
    arriveAt(id);
  };
  return { href: `#${id}`, onClick };
}
