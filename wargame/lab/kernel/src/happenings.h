/* How happenings change a game: rules, cards, moves, levels, promises and votes alike. */
#ifndef HAPPENINGS_H
#define HAPPENINGS_H
#include "book.h"

/* Let a happening take place in the elements `active` (bit 0 in global scope). Returns whether a
   chance was drawn for it; then `success` (may be NULL) is where it came true. */
int happen(Game *g, int32_t number, Mask active, int32_t target, int32_t actor, Mask *success);
void happen_all(Game *g, int32_t place, int32_t number);
void turn_promise(Game *g, int32_t promise, int32_t status);

enum { EVERYWHERE = -1, NONE = -1 };
#endif
