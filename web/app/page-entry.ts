import type { ComponentType } from 'preact';
import type { Text } from '../../shared/domain/text.ts';
import type { Role } from '../../shared/domain/people/roles.ts';

export type Room = 'public' | Role;

/** One page of a room; its parameters come from its address. */
export interface PageEntry {
  readonly room: Room;
  /** What it is called in the navigation and in lists of pages. */
  readonly title: Text;
  /** True for the pages that a room's navigation leads to. */
  readonly isInNavigation?: true;
  /** The heading under which it stands there, where the room has many. */
  readonly group?: Text;
  /** Loaded when somebody goes there, and not before. */
  readonly load: () => Promise<ComponentType>;
}

/** The pages of a room, by the names of their addresses. */
export type PagesOf<Addresses> = Readonly<Record<keyof Addresses, PageEntry>>;
