/** Takes the content of a `<template data-assent>` out into the page, and puts it back. */
import { genuine } from '../gate/genuine.js';
import type { ReleaseGate } from './release-gate.js';
import type { Terms } from './expression.js';
import { callOff, type Enqueue } from './scripts.js';

interface Shown {
  /** Stands after the content; the template itself stays before it. */
  readonly end: Comment;
  readonly scripts: readonly HTMLScriptElement[];
}

/** Everything between the two, what third parties put there too. */
function contentOf(template: HTMLTemplateElement, end: Comment): Node[] {
  const nodes: Node[] = [];
  for (let node = template.nextSibling; node !== end; node = node.nextSibling) {
    // A page that put the mark elsewhere must not lose what is its own.
    if (!node) return [];
    nodes.push(node);
  }
  return nodes;
}

/** In this page, whoever asks: npm can start anew. */
const shown = new WeakMap<HTMLTemplateElement, Shown>();

export function createTemplates(
  gate: ReleaseGate,
  enqueue: Enqueue,
): (template: HTMLTemplateElement, terms: Terms | undefined, granted: boolean) => void {
  const show = (template: HTMLTemplateElement): void => {
    // Where Trusted Types refuse us, nothing is released, of whatever kind.
    gate.trusted();
    const { body } = genuine('implementation').createHTMLDocument('');
    // Connected to a document that cannot run them, scripts are over for the browser, those in shadow roots too.
    body.append(template.content);
    const scripts = [...body.querySelectorAll('script')].filter((script) => {
      const { dataset, tagName, type } = script;
      if (dataset['assent'] === undefined) {
        // Data, templates of others and SVG's scripts are not for us to run.
        return tagName === 'SCRIPT' && /^$|script|module|map|rules/i.test(type);
      }
      // One with conditions of its own is inert markup like any other.
      if (type !== 'text/plain') dataset['type'] = type;
      script.type = 'text/plain';
      return false;
    });
    const end = new Comment();
    shown.set(template, { end, scripts });
    gate.noteForeignCode();
    template.after(...body.childNodes, end);
  };

  return (template, terms, granted) => {
    const end = shown.get(template)?.end;
    const isShown = end?.parentNode === template.parentNode;
    if (granted) {
      if (!isShown && template.content.firstChild) show(template);
      for (const script of shown.get(template)?.scripts ?? []) enqueue(script, terms!, script.type);
    } else if (isShown) {
      template.content.append(...contentOf(template, end));
      end.remove();
      template.content.querySelectorAll('script').forEach(callOff);
    }
  };
}
