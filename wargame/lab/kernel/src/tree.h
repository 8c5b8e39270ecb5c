/* Reading number trees and sets. */
#ifndef TREE_H
#define TREE_H
#include "game.h"

/* The value of a node, by its program. */
int32_t tree_node(Game *g, int32_t node);
Mask tree_set(Game *g, int32_t set);
int32_t points_of(const Game *g, int32_t bloc);
int32_t worth_of(const Game *g, int32_t bloc);

/* Floor of the quotient, as NumPy has it; by zero 0. */
static inline int32_t floor_div(int32_t a, int32_t b) {
    if (b == 0) return 0;
    if (b == -1) return (int32_t)(0u - (uint32_t)a);
    int32_t q = a / b;
    return q - ((a % b != 0) & ((a ^ b) < 0));
}
static inline int32_t min32(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t max32(int32_t a, int32_t b) { return a > b ? a : b; }

static inline int32_t get(Game *g, int32_t ref) {
    return ref >= 0 ? g->cells[ref] : tree_node(g, ~ref);
}
/* What a list of refs holds for one element. */
static inline int32_t get_at(Game *g, int32_t place, int32_t element) {
    return get(g, g->t->lists[place + element]);
}
static inline Mask mask_at(const Game *g, int32_t which) {
    return g->t->masks[g->t->sets[which].a];
}
#endif
