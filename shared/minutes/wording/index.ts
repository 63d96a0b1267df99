/**
 * The board's way of writing, in one place: lists, times, dates, places, people
 * and stock sentences as its minutes have them, in British English with
 * straight apostrophes, as published. Only words that Boardside writes itself
 * come from here: the clerk's own are never changed.
 */
export * from './chairing';
export * from './lists';
export * from './people';
export * from './sentences';
export * from './when-and-where';
