import { openDoor } from '../../handler/door.ts';
import { recommenderContext } from './context.ts';
import { recommenderUseCases } from './use-cases.ts';

export const handler = openDoor('recommender', recommenderUseCases, recommenderContext());
