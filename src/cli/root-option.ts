import { Option } from 'commander';

export const rootOption = (): Option =>
  new Option('--root <folder>', 'root of the project, the folder that holds content/').default('.');
