import type { Exercise } from './exercise.js';
import { prepareTemplates, type TemplateContext } from './template-context.js';
import { briefAt, usedPlaces } from './training-place.js';
import { buildTemplate, type WeekTemplate } from './week-template.js';

/** Prepared once for each brief and catalogue: filtering the catalogue is most of the work. */
const contexts = new WeakMap<TemplateContext, ReadonlyMap<string, TemplateContext>>();

/**
 * The template with its sessions as they are at each place of the person: the same split, minutes and targets over the
 * exercises that the place allows. Nothing that a place does not have is ever chosen for it.
 */
export function withPlaces(
  catalogue: readonly Exercise[],
  context: TemplateContext,
  template: WeekTemplate,
): WeekTemplate {
  const places = usedPlaces(context.brief);
  if (places.length === 0) return template;
  const known =
    contexts.get(context) ??
    new Map(places.map((place) => [place.name, prepareTemplates(catalogue, briefAt(context.brief, place))]));
  contexts.set(context, known);
  const elsewhere = new Map(
    [...known].map(([name, there]) => [
      name,
      { context: there, template: buildTemplate(there, template.variant) },
    ]),
  );
  return { ...template, elsewhere };
}
