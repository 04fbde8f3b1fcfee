import { openDoor } from '../../handler/door.ts';
import { recommenderContext } from './context.ts';
import { recommenderDoor, recommenderUseCases } from './use-cases.ts';

export const handler = openDoor(recommenderDoor, recommenderUseCases, recommenderContext());
