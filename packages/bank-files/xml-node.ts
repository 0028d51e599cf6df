import { oneLine } from './description.js';

/** An element with what is below it; names are without their namespace. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The children of this name. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first element at a path of names (`BookgDt/Dt`), or null. */
export function first(node: XmlNode, path: string): XmlNode | null {
  let found: XmlNode | undefined = node;
  for (const name of path.split('/')) found = found?.children.find((child) => child.name === name);
  return found ?? null;
}

/** The text of the first element at a path, on one line; empty when there is none. */
export function textOf(node: XmlNode, path: string): string {
  return oneLine(first(node, path)?.text ?? '');
}
