import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

/** Values by the name of the argument or input field; those that are absent are filled by type. */
export type KnownValues = Readonly<Record<string, unknown>>;

const examples: Readonly<Record<string, unknown>> = {
  currency: 'USD',
  timeZone: 'Europe/Vienna',
  locale: 'en-US',
  sex: 'FEMALE',
  heightCm: 170,
  weightKg: 70,
  start: '09:00',
  end: '10:00',
  startTime: '18:00',
  timeOfDay: 'EVENING',
  password: 'a wrong pass phrase of enough letters',
  text: 'What is my income?',
  food: 'apple',
  horizonDays: 7,
  round: 0,
  waitMs: 0,
  people: 1,
  priority: 3,
  minutes: 40,
  daysPerWeek: 3,
  weekday: 3,
  resource: 'MONEY_CENTS',
  frequency: 'MONTHLY',
};
const byScalar: Readonly<Record<string, unknown>> = {
  Int: 5,
  Float: 5,
  String: 'chest',
  Boolean: true,
  ID: 'nobody-has-this-id',
};

/** Names that look like ids but are chosen by the caller. */
export const keyName = 'idempotencyKey';

/**
 * A value of an input type. Nested inputs are filled whole; optional fields only when a value of their name is known,
 * and one-element lists stand for lists. @throws Error for a scalar without an example: the generator must learn it.
 */
export function fill(type: GraphQLInputType, name: string, known: KnownValues): unknown {
  if (isNonNullType(type)) return fill(type.ofType, name, known);
  if (isListType(type)) return name in known ? known[name] : [fill(type.ofType, name, known)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isNonNullType(field.type) || field.name in known || isInputObjectType(getNamedType(field.type)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, fill(field.type, field.name, known)]));
  }
  if (name in known) return known[name];
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    return names.find((value) => value === examples[name]) ?? names[0];
  }
  if (name in examples) return examples[name];
  if (!isScalarType(type)) throw new Error(`no example for ${String(type)}`);
  if (type.name === 'Date') return new Date().toISOString().slice(0, 10);
  if (type.name === 'DateTime') return new Date().toISOString();
  if (!(type.name in byScalar)) throw new Error(`no example for the scalar ${type.name} of ${name}`);
  return byScalar[type.name];
}

/** Names of the arguments and nested input fields that take ids of things. */
export function idNames(type: GraphQLInputType, name: string): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => idNames(field.type, field.name));
  }
  return named.name === 'ID' ? [name] : [];
}
