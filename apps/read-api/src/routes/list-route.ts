import type { ResourceName } from '@new-releases/storage/catalogue';

/** A list, and where it is found. */
export interface ListRoute {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly resource: ResourceName;
  /** Under what the document has it. @default the resource */
  readonly tag?: string;
  /** What the list belongs to: its rows are chosen by the `id` in the path. */
  readonly parent?: { readonly resource: 'albums' | 'artists'; readonly parameter: string };
}
