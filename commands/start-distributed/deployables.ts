/** What is deployed, in the order of starting: the gateway last, because it knows the addresses of the others. */
export const deployables: readonly { readonly name: string; readonly entry: string }[] = [
  { name: 'identity', entry: '../subgraphs/identity/dist/main.js' },
  { name: 'nutrition', entry: '../subgraphs/nutrition/dist/main.js' },
  { name: 'workout', entry: '../subgraphs/workout/dist/main.js' },
  { name: 'budget', entry: '../subgraphs/budget/dist/main.js' },
  { name: 'gateway', entry: '../gateway/dist/main.js' },
];
