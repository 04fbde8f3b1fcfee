/** Two experts with their organisations, as `pilots convene` takes them. */
export const NEW_PANEL = [
  '--expert',
  'expert-1=样例大学',
  '--expert',
  'expert-2=样例学院=11100000000000051T',
];
